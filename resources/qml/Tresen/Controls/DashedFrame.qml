import QtQuick
import QtQuick.Shapes

// A dashed outline: something belongs in here.
Shape {
    id: root

    property color color: Theme.colour.accent
    property real thickness: 3
    property real radius: Theme.radius

    ShapePath {
        strokeColor: root.color
        strokeWidth: root.thickness
        fillColor: "transparent"
        strokeStyle: ShapePath.DashLine
        dashPattern: [2, 1.4]
        capStyle: ShapePath.FlatCap

        PathRectangle {
            x: root.thickness / 2
            y: root.thickness / 2
            width: Math.max(0, root.width - root.thickness)
            height: Math.max(0, root.height - root.thickness)
            radius: root.radius
        }
    }
}
