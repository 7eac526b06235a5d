pragma ComponentBehavior: Bound

import QtQuick

// How many, one more or one fewer at a time. `name` says of what.
Item {
    id: root

    required property string name
    required property int value
    property int least: 0
    property int most: 9999
    // Behind the number: "of 3".
    property string suffix: ""
    // One fewer than one takes it away.
    property bool removes: false

    signal stepped(int by)

    implicitHeight: Theme.target
    implicitWidth: Theme.kiosk ? 248 : root.suffix !== "" ? 174 : 166

    Rectangle {
        visible: Theme.kiosk
        anchors.fill: parent
        radius: height / 2
        color: Theme.colour.raised
        border.width: Theme.edge
        border.color: Theme.colour.inkMuted
    }
    IconButton {
        id: fewer

        height: parent.height
        width: Theme.kiosk ? 84 : Theme.target
        kind: Theme.kiosk ? IconButton.Quiet : IconButton.Normal
        name: root.removes && root.value <= 1 ? "trash" : "minus"
        text: root.removes && root.value <= 1 ? qsTr("Remove %1").arg(root.name) : qsTr("One fewer %1").arg(root.name)
        enabled: root.value > root.least || root.removes
        onClicked: root.stepped(-1)
    }
    Row {
        anchors.centerIn: parent
        spacing: 4

        Words {
            id: figure

            anchors.verticalCenter: parent.verticalCenter
            text: root.value
            size: Theme.scaled(20, 36)
            weight: Font.DemiBold
            wrapMode: Text.NoWrap
            Accessible.name: qsTr("%1 of %2").arg(root.value).arg(root.name)
        }
        Label {
            anchors.baseline: figure.baseline
            visible: text !== ""
            text: root.suffix
            muted: true
            size: Theme.small
            wrapMode: Text.NoWrap
        }
    }
    IconButton {
        anchors.right: parent.right
        height: parent.height
        width: fewer.width
        kind: fewer.kind
        name: "plus"
        text: qsTr("One more %1").arg(root.name)
        enabled: root.value < root.most
        onClicked: root.stepped(1)
    }
}
