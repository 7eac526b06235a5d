pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Shell

// The kiosk's own keyboard. It types into whatever has the keys, by real events.
Rectangle {
    id: root

    enum Mode {
        Letters,
        Numbers,
        Email
    }

    property int mode: Keyboard.Letters
    property string language: "en"
    // What Enter does, such as "Show 14".
    property string enterText: qsTr("Done")
    property bool shifted: false
    property bool signs: false

    readonly property list<string> rows: {
        if (root.mode === Keyboard.Numbers)
            return ["123", "456", "789", "+0-"];
        const digits = "1234567890";
        if (root.signs)
            return [digits, "@#€%&*()=+", "-_/\\:;!?'\"", ",.§<>[]"];
        return root.language === "de" ? [digits, "qwertzuiopü", "asdfghjklöä", "yxcvbnmß"] : [digits, "qwertyuiop", "asdfghjkl", "zxcvbnm"];
    }
    readonly property int longest: Math.max(...root.rows.map(row => row.length))
    readonly property real unit: (root.width - 2 * 16 - (root.longest - 1) * 8) / root.longest

    signal entered

    implicitWidth: 1080
    implicitHeight: (root.rows.length + (root.mode === Keyboard.Numbers ? 0 : 1)) * 112 + 40
    color: Theme.colour.sunken
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Keyboard")

    function type(text: string): void {
        Typist.write(root.shifted ? text.toUpperCase() : text);
        root.shifted = false;
    }

    Rectangle {
        width: parent.width
        height: Theme.hairline
        color: Theme.colour.line
    }
    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        y: 20
        spacing: 8

        Repeater {
            model: root.rows

            Row {
                id: row

                required property int index
                required property string modelData
                readonly property bool last: row.index === root.rows.length - 1
                readonly property bool flanked: row.last && root.mode !== Keyboard.Numbers

                anchors.horizontalCenter: parent ? parent.horizontalCenter : undefined
                spacing: 8

                KeyboardKey {
                    visible: row.flanked
                    width: root.unit * 1.5
                    service: true
                    iconName: root.signs ? "" : "shift"
                    text: root.signs ? "ABC" : qsTr("Capital letter")
                    primary: root.shifted
                    onClicked: root.signs ? root.signs = false : root.shifted = !root.shifted
                }
                Repeater {
                    model: row.modelData.split("")

                    KeyboardKey {
                        required property string modelData

                        width: root.mode === Keyboard.Numbers ? 200 : root.unit
                        text: root.shifted ? modelData.toUpperCase() : modelData
                        onClicked: root.type(modelData)
                    }
                }
                KeyboardKey {
                    visible: row.flanked
                    width: root.unit * 1.5
                    service: true
                    iconName: "backspace"
                    text: qsTr("Delete")
                    autoRepeat: true
                    onClicked: Typist.press(Qt.Key_Backspace)
                }
                KeyboardKey {
                    visible: root.mode === Keyboard.Numbers && row.index === 0
                    width: 260
                    service: true
                    iconName: "backspace"
                    text: qsTr("Delete the last digit")
                    autoRepeat: true
                    onClicked: Typist.press(Qt.Key_Backspace)
                }
                KeyboardKey {
                    visible: root.mode === Keyboard.Numbers && row.index > 0
                    width: 260
                    opacity: row.last ? 1 : 0
                    enabled: row.last
                    Accessible.ignored: !row.last
                    primary: true
                    text: root.enterText
                    onClicked: root.entered()
                }
            }
        }
        KeyboardTail {
            visible: root.mode !== Keyboard.Numbers
            anchors.horizontalCenter: parent.horizontalCenter
            width: root.width - 32
            unit: root.unit
            language: root.language
            signs: root.signs
            email: root.mode === Keyboard.Email
            enterText: root.enterText
            onTyped: text => Typist.write(text)
            onLanguageChosen: code => root.language = code
            onSignsAsked: root.signs = !root.signs
            onEntered: root.entered()
        }
    }
}
