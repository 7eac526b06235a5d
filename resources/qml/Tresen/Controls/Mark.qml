import QtQuick

// The sign of the shop: a counter with goods on it. A retailer's logo takes its place.
Item {
    id: root

    property color counter: Theme.colour.accent
    property color goods: Theme.colour.ink
    property color dome: Theme.colour.accent

    implicitWidth: Theme.kiosk ? 64 : 32
    implicitHeight: implicitWidth * 0.6

    Item {
        x: root.width * 0.14
        width: root.width * 0.36
        height: root.height * 0.66
        clip: true

        Rectangle {
            y: parent.height - width / 2
            width: parent.width
            height: width
            radius: width / 2
            color: root.dome
        }
    }
    Rectangle {
        x: root.width * 0.6
        width: root.width * 0.22
        height: root.height * 0.56
        radius: 3
        color: root.goods
    }
    Rectangle {
        y: root.height * 0.72
        width: root.width
        height: root.height * 0.28
        color: root.counter
    }
}
