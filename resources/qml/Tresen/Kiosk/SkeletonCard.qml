import QtQuick
import Tresen.Controls

// A card of a product that is still being read, in its shape.
Rectangle {
    id: root

    radius: Theme.radius
    color: Theme.colour.raised
    border.width: Theme.hairline
    border.color: Theme.colour.line
    Accessible.ignored: true

    Skeleton {
        id: stage

        x: 2
        y: 2
        width: parent.width - 4
        height: Math.round(parent.width * 0.733)
        radius: Theme.radius
    }
    Column {
        anchors.top: stage.bottom
        anchors.topMargin: 28
        x: 26
        width: parent.width - 2 * x
        spacing: 20

        Repeater {
            model: [0.7, 0.5, 0.35, 0.55, 0.45]

            Skeleton {
                required property real modelData

                width: parent ? parent.width * modelData : 0
                implicitHeight: 30
            }
        }
    }
}
