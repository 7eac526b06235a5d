import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// One stop of a walk: its number, where it is, what is taken there and how far that is.
ButtonBase {
    id: root

    required property string line
    required property int step
    required property string where
    required property string name
    required property string picture
    required property string countText
    required property bool done
    required property string missing
    property bool here: false

    implicitHeight: Math.max(78, words.implicitHeight + 24)
    leftPadding: 16
    rightPadding: 16
    around: 0
    text: root.name
    Accessible.role: Accessible.ListItem
    Accessible.name: [qsTr("Stop %1").arg(root.step), root.where, root.name, root.countText, root.missing].filter(part => part !== "").join(", ")
    Accessible.selected: root.here

    background: Rectangle {
        color: root.down ? Theme.colour.sunken : root.here ? Theme.colour.accentSoft : Theme.colour.raised

        Divider {
            width: parent.width
            anchors.bottom: parent.bottom
        }
        FocusRing {
            shown: root.visualFocus
            around: 0
            inside: true
        }
    }

    contentItem: Item {
        RowLayout {
            anchors.fill: parent
            spacing: 12

            StepDot {
                step: root.step
                iconName: root.missing !== "" ? "warning" : ""
                progress: root.missing !== "" ? StepDot.Attention : root.done ? StepDot.Done : root.here ? StepDot.Now : StepDot.ToDo
            }
            ProductPicture {
                Layout.preferredWidth: 50
                Layout.preferredHeight: 50
                source: root.picture
                iconName: "box"
                ground: root.here ? Theme.colour.accentSoft : Theme.colour.raised
            }
            ColumnLayout {
                id: words

                Layout.fillWidth: true
                spacing: 0

                Label {
                    Layout.fillWidth: true
                    text: root.where
                    muted: root.done
                    size: Theme.heading
                    weight: Font.Medium
                }
                Label {
                    Layout.fillWidth: true
                    text: root.name
                    muted: root.done
                    size: Theme.scaled(16, 30)
                }
            }
            ColumnLayout {
                spacing: 0

                Label {
                    Layout.alignment: Qt.AlignRight
                    text: root.countText
                    size: Theme.heading
                    weight: Font.Medium
                    wrapMode: Text.NoWrap
                }
                Label {
                    Layout.alignment: Qt.AlignRight
                    visible: text !== ""
                    text: root.missing
                    color: Theme.colour.ink
                    size: Theme.small
                    weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
}
