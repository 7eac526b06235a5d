import QtQuick

// Where the keys are. It lies outside its control, or inside where a list would cut it off.
Rectangle {
    id: root

    required property bool shown
    property real around: Theme.radius
    property bool inside: false
    readonly property int out: root.inside ? 0 : Theme.focusGap + Theme.focusWidth

    visible: root.shown
    anchors.fill: parent
    anchors.margins: -root.out
    radius: root.around + root.out
    color: "transparent"
    border.width: Theme.focusWidth
    border.color: Theme.colour.focus
}
