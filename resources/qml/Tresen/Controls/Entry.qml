pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

// One line to type or scan into. A scan never leaves anything in it (pos.shell.scanner).
T.TextField {
    id: root

    // What to type here: shown while empty, and the field's name.
    required property string hint
    property string iconName: "scan"
    // A kiosk's search is a pill; a form's field is not.
    property bool pill: Theme.kiosk
    // A count typed before the code: "3 ×".
    property string quantity: ""
    property bool clearable: Theme.kiosk
    readonly property real around: root.pill ? root.height / 2 : Theme.radius

    signal cleared

    implicitHeight: Math.max(Theme.kiosk ? 120 : 64, contentHeight + 24)
    implicitWidth: 320
    leftPadding: (Theme.kiosk ? 48 : 20) + (root.iconName !== "" ? sign.width + 16 : 0) + (chip.visible ? chip.width + 10 : 0)
    rightPadding: wipe.visible ? wipe.width + 20 : 20
    verticalAlignment: TextInput.AlignVCenter
    activeFocusOnTab: true
    selectByMouse: true
    color: Theme.colour.ink
    placeholderText: root.hint
    selectionColor: Theme.colour.accent
    selectedTextColor: Theme.colour.onAccent
    font.family: Theme.family
    font.pixelSize: Theme.scaled(18, 44)
    font.features: ({
            "tnum": 1
        })

    Accessible.role: Accessible.EditableText
    Accessible.name: root.hint

    cursorDelegate: Rectangle {
        visible: root.cursorVisible
        width: Theme.kiosk ? 3 : 2
        color: Theme.kiosk ? Theme.colour.accent : Theme.colour.focus
    }

    background: Rectangle {
        radius: root.around
        color: Theme.colour.raised
        border.width: root.activeFocus && !Theme.kiosk ? Theme.focusWidth : Theme.kiosk ? 3 : 2
        border.color: root.activeFocus ? (Theme.kiosk ? Theme.colour.ink : Theme.colour.focus) : Theme.colour.inkMuted

        FocusRing {
            shown: root.activeFocus && Theme.kiosk
            around: root.around
        }
    }

    Label {
        visible: root.text === "" && root.preeditText === ""
        anchors.fill: parent
        anchors.leftMargin: root.leftPadding + (Theme.kiosk ? 0 : 3)
        anchors.rightMargin: root.rightPadding
        verticalAlignment: Text.AlignVCenter
        text: root.hint
        muted: true
        size: root.font.pixelSize
        maximumLineCount: 2
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.small
        font.letterSpacing: 0
    }
    Icon {
        id: sign

        visible: root.iconName !== ""
        x: Theme.kiosk ? 44 : 20
        anchors.verticalCenter: parent.verticalCenter
        name: root.iconName
        size: Theme.kiosk ? 44 : 24
    }
    Chip {
        id: chip

        visible: root.quantity !== ""
        anchors.left: sign.right
        anchors.leftMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        tone: Chip.Accent
        text: root.quantity
    }
    IconButton {
        id: wipe

        visible: root.clearable && root.text !== ""
        anchors.right: parent.right
        anchors.rightMargin: (root.height - height) / 2
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Theme.target, root.height - 16)
        height: width
        kind: IconButton.Tint
        name: "cross"
        text: qsTr("Clear the entry")
        onClicked: {
            root.clear();
            root.forceActiveFocus(Qt.OtherFocusReason);
            root.cleared();
        }
    }
}
