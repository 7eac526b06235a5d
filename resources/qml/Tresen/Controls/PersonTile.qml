pragma ComponentBehavior: Bound

import QtQuick

// A member of staff to choose.
ButtonBase {
    id: root

    property string detail: ""

    implicitHeight: Math.max(72, content.implicitHeight + 6 * Theme.grid)
    implicitWidth: 220
    leftPadding: 16
    rightPadding: 16
    around: Theme.radius
    checkable: true
    autoExclusive: true
    kind: root.checked ? ButtonBase.Soft : ButtonBase.Normal
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.detail === "" ? root.text : qsTr("%1, %2").arg(root.text).arg(root.detail)

    Rectangle {
        visible: root.checked
        anchors.fill: parent
        radius: root.around
        color: "transparent"
        border.width: 2
        border.color: Theme.colour.accent
    }

    contentItem: Item {
        Rectangle {
            id: disc

            width: 40
            height: 40
            radius: 20
            anchors.verticalCenter: parent.verticalCenter
            color: root.checked ? Theme.colour.accent : Theme.colour.sunken

            Icon {
                anchors.centerIn: parent
                name: "person"
                size: 22
                color: root.checked ? Theme.colour.onAccent : Theme.colour.inkMuted
            }
        }
        Column {
            id: content

            anchors.left: disc.right
            anchors.leftMargin: 12
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: root.text
                size: Theme.strong
                weight: Font.DemiBold
            }
            Label {
                visible: text !== ""
                width: parent.width
                text: root.detail
                muted: true
                size: Theme.small
            }
        }
    }
}
