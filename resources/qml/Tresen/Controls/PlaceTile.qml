import QtQuick

// A storage place: free, used by an order, or the best one for this one.
ButtonBase {
    id: root

    required property string place
    required property string detail
    property bool used: false
    property bool best: false

    implicitHeight: Math.max(116, words.implicitHeight + 24)
    implicitWidth: 125
    around: Theme.radius
    text: root.place
    enabled: !root.used
    kind: root.best ? ButtonBase.Soft : ButtonBase.Normal
    Accessible.name: qsTr("%1, %2").arg(root.place).arg(root.detail)

    Rectangle {
        visible: root.best
        anchors.fill: parent
        radius: root.around
        color: "transparent"
        border.width: 3
        border.color: Theme.colour.accent
    }

    contentItem: Item {
        Column {
            id: words

            width: parent.width
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Label {
                width: parent.width
                text: root.place
                color: root.mark
                size: Theme.title
                weight: Font.Bold
                horizontalAlignment: Text.AlignHCenter
            }
            Label {
                width: parent.width
                text: root.detail
                color: root.mark
                size: Theme.small
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
