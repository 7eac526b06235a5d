import QtQuick
import QtQuick.Layouts

// The bottom of a till: what each key does here and now. Holds KeyButtons.
Rectangle {
    id: root

    default property alias keys: line.data

    implicitHeight: Math.max(72, line.implicitHeight + 16)
    implicitWidth: 800
    color: Theme.colour.sunken

    Divider {
        width: parent.width
    }
    RowLayout {
        id: line

        // Few keys keep to their words, many share the whole bar.
        width: Math.min(parent.width - 24, 1.6 * implicitWidth)
        anchors.left: parent.left
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.leftMargin: 12
        anchors.topMargin: 9
        anchors.bottomMargin: 7
        spacing: 6
    }
}
