pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Something went otherwise than wanted, or wants attention: what happened, what to do now.
Rectangle {
    id: root

    required property string text
    property string detail: ""
    property string icon: "warning"
    property string actionText: ""
    property string actionKey: ""
    // Calm says how things are; otherwise something wants attention.
    property bool calm: false

    signal acted

    visible: root.text !== ""
    implicitHeight: line.implicitHeight + 2 * Theme.padding
    implicitWidth: 400
    radius: Theme.radius
    color: root.calm ? Theme.colour.accentSoft : Theme.colour.attentionSoft
    border.width: Theme.outlined ? Theme.edge : 0
    border.color: root.calm ? Theme.colour.accent : Theme.colour.attention

    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.detail === "" ? root.text : root.text + " " + root.detail

    Rectangle {
        visible: !root.calm
        width: 6
        height: parent.height - 2 * parent.radius
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.colour.attention
    }
    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.leftMargin: Theme.padding + (root.calm ? 0 : 6)
        anchors.rightMargin: Theme.padding
        spacing: Theme.padding

        Icon {
            Layout.alignment: Qt.AlignVCenter
            name: root.icon
            size: Theme.kiosk ? 56 : 28
            color: root.calm ? Theme.colour.accent : Theme.colour.attention
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 2

            Label {
                Layout.fillWidth: true
                text: root.text
                size: Theme.scaled(20, 36)
                weight: Font.Bold
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.detail
                size: Theme.scaled(16, 30)
            }
        }
        Button {
            visible: root.actionText !== ""
            text: root.actionText
            shortcut: root.actionKey
            onClicked: root.acted()
        }
    }
}
