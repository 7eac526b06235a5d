import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// One thing to see to before goods change hands, and what is asked for it below.
Rectangle {
    id: root

    required property string text
    required property string detail
    required property string iconName
    property bool done: false
    default property alias more: more.data

    implicitHeight: column.implicitHeight + 32
    radius: Theme.radius
    color: Theme.colour.raised
    border.width: root.done ? Theme.hairline : 2
    border.color: root.done ? Theme.colour.line : Theme.colour.attention

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: 16
        spacing: 14

        RowLayout {
            Layout.fillWidth: true
            spacing: 12

            StepDot {
                step: 0
                size: 40
                iconName: root.iconName
                progress: root.done ? StepDot.Done : StepDot.Attention
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Heading {
                    Layout.fillWidth: true
                    text: root.text
                }
                Words {
                    Layout.fillWidth: true
                    visible: text !== ""
                    text: root.detail
                    muted: true
                    size: Theme.scaled(16, 30)
                }
            }
        }
        ColumnLayout {
            id: more

            Layout.fillWidth: true
            visible: !root.done && children.length > 0
            spacing: 12
        }
    }
}
