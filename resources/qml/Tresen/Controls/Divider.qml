import QtQuick

// A line between two things of the same kind.
Rectangle {
    implicitHeight: Theme.hairline
    implicitWidth: Theme.hairline
    color: Theme.colour.line
}
