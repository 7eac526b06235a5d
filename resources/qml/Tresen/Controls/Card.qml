import QtQuick

// A raised ground for things that belong together.
Rectangle {
    radius: Theme.radius
    color: Theme.colour.raised
    border.width: Theme.hairline
    border.color: Theme.colour.line
}
