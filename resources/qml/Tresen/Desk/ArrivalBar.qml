import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// Somebody or something has come: louder than any card.
Rectangle {
    id: root

    required property string number
    required property string waits
    required property string detail
    required property string actionText
    property string iconName: "bell"
    property string iconText: ""
    property string place: ""
    // Filled is the louder of the two.
    property bool filled: true
    readonly property color mark: root.filled ? Theme.colour.onAttention : Theme.colour.ink

    signal acted

    implicitHeight: Math.max(104, words.implicitHeight + 28)
    radius: Theme.radius
    color: root.filled ? Theme.colour.attention : Theme.colour.raised
    border.width: root.filled ? 0 : 2
    border.color: Theme.colour.attention
    Accessible.role: Accessible.AlertMessage
    Accessible.name: [root.number, root.waits, root.detail, root.place].filter(part => part !== "").join(", ")

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: 16
        anchors.rightMargin: 16
        spacing: 16

        ColumnLayout {
            Layout.preferredWidth: 76
            Layout.maximumWidth: 90
            spacing: 2

            Icon {
                Layout.alignment: Qt.AlignHCenter
                name: root.iconName
                size: 38
                color: root.mark
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.iconText
                color: root.mark
                size: Theme.body
                weight: Font.DemiBold
                horizontalAlignment: Text.AlignHCenter
            }
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                spacing: 12

                Label {
                    text: root.number
                    color: root.mark
                    size: Theme.display
                    weight: Font.Bold
                    wrapMode: Text.NoWrap
                }
                Label {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignBaseline
                    text: root.waits
                    color: root.mark
                    size: Theme.heading
                    weight: Font.DemiBold
                }
            }
            Label {
                Layout.fillWidth: true
                text: root.place === "" ? root.detail : qsTr("%1. At %2").arg(root.detail).arg(root.place)
                color: root.mark
                size: Theme.body
            }
        }
        Button {
            Layout.preferredHeight: 64
            kind: root.filled ? Button.Normal : Button.AttentionFill
            text: root.actionText
            Accessible.name: qsTr("%1, %2").arg(root.actionText).arg(root.number)
            onClicked: root.acted()
        }
    }
}
