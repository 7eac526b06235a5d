pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A field of a form: its label above, and below what is wrong and how to mend it.
ColumnLayout {
    id: root

    required property string label
    property string hint: ""
    property string iconName: ""
    property string error: ""
    property bool good: false
    property alias text: input.text
    property alias input: input
    property int inputMethodHints: Qt.ImhNone

    signal edited
    signal accepted

    spacing: Theme.kiosk ? 10 : 6

    Label {
        Layout.fillWidth: true
        text: root.label
        size: Theme.scaled(15, 30)
        weight: Font.DemiBold
    }
    Entry {
        id: input

        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.kiosk ? 108 : 56, contentHeight + 24)
        hint: root.hint
        iconName: root.iconName
        pill: false
        clearable: false
        font.pixelSize: Theme.scaled(18, 36)
        rightPadding: state.visible ? 84 : 20
        inputMethodHints: root.inputMethodHints
        Accessible.name: root.label
        Accessible.description: root.error
        onTextEdited: root.edited()
        onAccepted: root.accepted()

        Rectangle {
            anchors.fill: parent
            visible: root.error !== ""
            radius: input.around
            color: "transparent"
            border.width: 3
            border.color: Theme.colour.danger
        }
        Icon {
            id: state

            visible: root.good || root.error !== ""
            anchors.right: parent.right
            anchors.rightMargin: Theme.kiosk ? 32 : 16
            anchors.verticalCenter: parent.verticalCenter
            name: root.error !== "" ? "cross" : "check"
            size: Theme.kiosk ? 38 : 22
            color: root.error !== "" ? Theme.colour.danger : Theme.colour.ok
        }
    }
    Words {
        Layout.fillWidth: true
        visible: root.error !== ""
        text: root.error
        color: Theme.colour.danger
        size: Theme.scaled(15, 30)
        weight: Font.Medium
        Accessible.role: Accessible.AlertMessage
    }
}
