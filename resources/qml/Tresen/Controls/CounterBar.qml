import QtQuick
import QtQuick.Layouts

// The counter every kiosk screen stands on: back, the one main action, the basket.
Rectangle {
    id: root

    default property alias items: line.data

    implicitHeight: Math.max(152, line.implicitHeight + 48 + 8)
    implicitWidth: 1080
    color: Theme.colour.raised

    Rectangle {
        width: parent.width
        height: 4
        color: Theme.colour.ink
    }
    RowLayout {
        id: line

        anchors.fill: parent
        anchors.topMargin: 4
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: 16
    }
}
