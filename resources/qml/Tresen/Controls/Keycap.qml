import QtQuick

// A key as it is printed on the keyboard.
Item {
    id: root

    required property string text
    property color mark: Theme.colour.ink
    property color edge: Theme.colour.inkMuted
    property color fill: Theme.colour.raised

    implicitWidth: Math.max(28, cap.implicitWidth + 16)
    implicitHeight: cap.implicitHeight + 10
    visible: root.text !== ""

    Rectangle {
        anchors.fill: parent
        radius: 6
        color: root.edge
    }
    Rectangle {
        x: 1
        y: 1
        width: parent.width - 2
        height: parent.height - 4
        radius: 5
        color: root.fill
    }
    Label {
        id: cap

        anchors.centerIn: parent
        anchors.verticalCenterOffset: -1
        text: root.text
        color: root.mark
        size: Theme.scaled(14, 22)
        weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }
}
