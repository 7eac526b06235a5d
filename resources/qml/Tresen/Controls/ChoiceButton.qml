pragma ComponentBehavior: Bound

import QtQuick

// A way on, with its consequence in one line: icon, title, detail, and its key at the end.
ButtonBase {
    id: root

    property string detail: ""

    implicitHeight: Math.max(Theme.kiosk ? 136 : 76, content.implicitHeight + 6 * Theme.grid)
    implicitWidth: 280
    leftPadding: Theme.kiosk ? 32 : 16
    rightPadding: leftPadding
    around: Theme.radius
    icon.width: Theme.kiosk ? 56 : 22
    Accessible.name: root.detail === "" ? root.text : qsTr("%1, %2").arg(root.text).arg(root.detail)

    contentItem: Item {
        Icon {
            id: sign

            visible: root.icon.name !== ""
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon.name
            size: root.icon.width
            color: root.kind === ButtonBase.Attention ? Theme.colour.attention : root.mark
        }
        Column {
            id: content

            anchors.left: sign.visible ? sign.right : parent.left
            anchors.leftMargin: sign.visible ? (Theme.kiosk ? 24 : 16) : 0
            anchors.right: cap.visible ? cap.left : parent.right
            anchors.rightMargin: cap.visible ? 12 : 0
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Label {
                width: parent.width
                text: root.text
                color: root.mark
                size: Theme.scaled(18, 36)
                weight: Font.DemiBold
            }
            Label {
                visible: text !== ""
                width: parent.width
                text: root.detail
                color: root.solid ? root.mark : Theme.colour.inkMuted
                size: Theme.scaled(15, 30)
            }
        }
        Keycap {
            id: cap

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            text: root.keycap
            mark: root.mark
            edge: root.solid ? root.mark : Theme.colour.inkMuted
            fill: root.fill
        }
    }
}
