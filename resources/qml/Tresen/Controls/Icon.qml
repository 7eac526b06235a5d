import QtQuick
import QtQuick.Window

// One icon of resources/icons in any colour, painted at the very pixels it takes.
Image {
    id: root

    required property string name
    property color color: Theme.colour.ink
    property int size: Theme.icon
    // Of the stroke, on the icon's own grid of 24; large icons want a finer one.
    property real weight: root.size >= 40 ? 1.7 : 2

    width: root.size
    height: root.size
    sourceSize.width: root.size * Screen.devicePixelRatio
    sourceSize.height: root.size * Screen.devicePixelRatio
    source: root.name === "" ? "" : "image://icon/" + root.name + "/" + root.color.toString().slice(-6) + "/" + root.weight
    Accessible.ignored: true
}
