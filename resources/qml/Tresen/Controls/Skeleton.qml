import QtQuick

// Stands in the place of what is still loading, in the same shape. It does not shimmer.
Rectangle {
    implicitHeight: 24
    implicitWidth: 120
    radius: Theme.radiusSmall
    color: Theme.colour.sunken
    border.width: Theme.outlined ? 1 : 0
    border.color: Theme.colour.line
    Accessible.ignored: true
}
