pragma ComponentBehavior: Bound

import QtQuick

// The top of a till: which device this is, and at the right how it is doing.
Rectangle {
    id: root

    required property string device
    property string place: ""
    default property alias cells: cells.data

    implicitHeight: 56
    implicitWidth: 800
    color: Theme.colour.surface

    Rectangle {
        id: sign

        x: Theme.margin
        width: 26
        height: 26
        radius: 7
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.colour.accent

        Rectangle {
            x: 6
            y: 8
            width: 14
            height: 3
            color: Theme.colour.onAccent
        }
        Rectangle {
            x: 11.5
            y: 8
            width: 3
            height: 11
            color: Theme.colour.onAccent
        }
    }
    Row {
        anchors.left: sign.right
        anchors.leftMargin: 10
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Label {
            text: "Tresen"
            size: Theme.strong
            weight: Font.Bold
            rightPadding: 20
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: root.device
            size: Theme.scaled(16, 30)
            weight: Font.DemiBold
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            visible: parent.x + x + implicitWidth < cells.x
            text: root.place
            muted: true
            size: Theme.scaled(16, 30)
        }
    }
    Row {
        id: cells

        anchors.right: parent.right
        height: parent.height - 1
    }
    Divider {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
