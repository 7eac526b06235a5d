pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// One order on the board: its number, what is in it, how long it has, and the next step.
ButtonBase {
    id: root

    required property string number
    required property string items
    property string customer: ""
    property string channelIcon: "globe"
    property string channel: ""
    property list<string> pictures: []
    property list<string> notes: []
    // Where it stands ready.
    property string place: ""
    property string payment: ""
    property real used: 0
    property string timeText: ""
    property int timeTone: TimeBar.InTime
    // The next step, and whether it is the one to take now.
    property string actionText: ""
    property bool urgent: false

    signal acted

    implicitWidth: 299
    implicitHeight: column.implicitHeight + 28
    padding: 14
    around: Theme.radius
    text: root.number
    Accessible.name: [root.number, root.customer, root.items, root.place, root.timeText, root.payment].concat(root.notes).filter(part => part !== "").join(", ")

    background: Rectangle {
        radius: root.around
        color: root.down ? Theme.colour.sunken : Theme.colour.raised
        border.width: root.timeTone === TimeBar.Over ? 2 : Theme.hairline
        border.color: root.timeTone === TimeBar.Over ? Theme.colour.danger : Theme.colour.line

        FocusRing {
            shown: root.visualFocus
            around: root.around
        }
    }

    contentItem: Item {
        implicitHeight: column.implicitHeight

        ColumnLayout {
            id: column

            width: parent.width
            spacing: 8

            RowLayout {
                spacing: 8

                Label {
                    Layout.fillWidth: true
                    text: root.number
                    size: Theme.title
                    weight: Font.Bold
                    wrapMode: Text.NoWrap
                }
                Chip {
                    visible: root.place !== ""
                    icon.name: "pin"
                    text: root.place
                    Accessible.ignored: true
                }
                Icon {
                    visible: root.place === ""
                    name: root.channelIcon
                    size: 22
                    color: Theme.colour.inkMuted
                }
            }
            Label {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.customer
                muted: true
                size: Theme.small
            }
            RowLayout {
                spacing: 8

                Repeater {
                    model: root.pictures.slice(0, 3)

                    ProductPicture {
                        required property string modelData

                        implicitWidth: 44
                        implicitHeight: 44
                        source: modelData
                        iconName: "box"
                    }
                }
                Label {
                    Layout.fillWidth: true
                    text: root.items
                    muted: true
                    horizontalAlignment: Text.AlignRight
                }
            }
            Flow {
                Layout.fillWidth: true
                visible: root.notes.length > 0 || root.payment !== ""
                spacing: 6

                Chip {
                    visible: root.payment !== ""
                    tone: Chip.Warn
                    icon.name: "cash"
                    text: root.payment
                    Accessible.ignored: true
                }
                Repeater {
                    model: root.notes

                    Chip {
                        required property string modelData

                        text: modelData
                        Accessible.ignored: true
                    }
                }
            }
            TimeBar {
                Layout.fillWidth: true
                visible: root.timeText !== ""
                used: root.used
                text: root.timeText
                tone: root.timeTone
                spoken: false
            }
            Button {
                Layout.fillWidth: true
                visible: root.actionText !== ""
                kind: root.urgent ? Button.Primary : Button.Normal
                text: root.actionText
                Accessible.name: qsTr("%1, %2").arg(root.actionText).arg(root.number)
                onClicked: root.acted()
            }
        }
    }
}
