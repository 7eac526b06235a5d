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

        anchors.fill: parent
        anchors.leftMargin: 12
        anchors.rightMargin: 12
        anchors.topMargin: 9
        anchors.bottomMargin: 7
        spacing: 6
    }
}
