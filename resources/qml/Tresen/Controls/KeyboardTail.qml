import QtQuick
import QtQuick.Layouts

// The bottom row of the on-screen keyboard: language, signs, space, and what Enter does.
RowLayout {
    id: root

    required property real unit
    required property string language
    required property string enterText
    property bool signs: false
    property bool email: false

    signal typed(string text)
    signal languageChosen(string code)
    signal signsAsked
    signal entered

    spacing: 8

    KeyboardKey {
        Layout.preferredWidth: root.unit * 1.9
        service: true
        text: root.language === "de" ? "Deutsch" : "English"
        Accessible.name: qsTr("Keyboard language: %1").arg(text)
        onClicked: root.languageChosen(root.language === "de" ? "en" : "de")
    }
    KeyboardKey {
        Layout.preferredWidth: root.unit * 1.2
        service: true
        text: root.signs ? "ABC" : "?#+"
        Accessible.name: root.signs ? qsTr("Letters") : qsTr("Signs")
        onClicked: root.signsAsked()
    }
    KeyboardKey {
        visible: root.email
        Layout.preferredWidth: root.unit
        text: "@"
        onClicked: root.typed("@")
    }
    KeyboardKey {
        Layout.fillWidth: true
        iconName: "space"
        text: qsTr("Space")
        onClicked: root.typed(" ")
    }
    KeyboardKey {
        visible: root.email
        Layout.preferredWidth: root.unit
        text: "."
        Accessible.name: qsTr("Full stop")
        onClicked: root.typed(".")
    }
    KeyboardKey {
        Layout.preferredWidth: root.unit
        service: !root.email
        text: "-"
        Accessible.name: qsTr("Hyphen")
        onClicked: root.typed("-")
    }
    KeyboardKey {
        Layout.preferredWidth: root.unit * 2.6
        primary: true
        text: root.enterText
        onClicked: root.entered()
    }
}
