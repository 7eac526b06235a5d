import QtQuick
import QtQuick.Shapes

// Seconds left, as a number in a ring that empties. Ticks once a second, without motion.
Item {
    id: root

    required property int seconds
    required property int all
    property int thickness: Theme.kiosk ? 6 : 4
    property int size: Theme.kiosk ? 96 : 56

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%n seconds left", "", root.seconds)

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.colour.line
            strokeWidth: root.thickness
            fillColor: "transparent"

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: (root.width - root.thickness) / 2
                radiusY: radiusX
                sweepAngle: 360
            }
        }
        ShapePath {
            strokeColor: Theme.colour.accent
            strokeWidth: root.thickness
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: (root.width - root.thickness) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: 360 * root.seconds / Math.max(1, root.all)
            }
        }
    }
    Label {
        anchors.centerIn: parent
        text: root.seconds
        size: Math.round(root.size * 0.36)
        weight: Font.DemiBold
        font.letterSpacing: 0
    }
}
