pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// A line of a receipt that may come back: how many, why, and where it goes.
Item {
    id: root

    required property string line
    required property string name
    required property string detail
    required property string why
    required property string picture
    required property int quantity
    required property int most
    required property string reason
    required property string disposition
    required property string amountText

    signal counted(int by)
    signal because(string reason)
    signal goingTo(string disposition)

    implicitHeight: Math.max(66, content.implicitHeight + 16)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%3, %1 of %2 back").arg(root.quantity).arg(root.most).arg(root.name)
    Accessible.description: root.why

    Rectangle {
        id: back

        anchors.fill: parent
        color: root.quantity > 0 ? Theme.colour.accentSoft : Theme.colour.raised
    }
    Rectangle {
        width: root.quantity > 0 ? 4 : 0
        height: parent.height
        color: Theme.colour.accent
    }
    Divider {
        width: parent.width
        anchors.bottom: parent.bottom
    }
    ProductPicture {
        id: stage

        x: 20
        y: 8
        width: 50
        height: 50
        source: root.picture
        name: root.name
        ground: back.color
        Accessible.ignored: true
    }
    ColumnLayout {
        id: content

        anchors.left: stage.right
        anchors.leftMargin: 12
        anchors.right: parent.right
        anchors.rightMargin: 20
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        RowLayout {
            Layout.fillWidth: true
            spacing: 8

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 1

                Label {
                    Layout.fillWidth: true
                    text: root.name
                    size: Theme.strong
                    weight: Font.Medium
                }
                Label {
                    Layout.fillWidth: true
                    text: root.detail
                    muted: true
                    size: Theme.small
                }
                Words {
                    Layout.fillWidth: true
                    visible: root.why !== ""
                    text: root.why
                    color: root.quantity > 0 ? Theme.colour.ink : Theme.colour.attention
                    size: Theme.small
                    weight: Font.DemiBold
                }
            }
            IconButton {
                visible: root.most > 0
                enabled: root.quantity > 0
                name: "minus"
                text: qsTr("One fewer %1").arg(root.name)
                onClicked: root.counted(-1)
            }
            Label {
                visible: root.most > 0
                Layout.preferredWidth: 62
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("%1 of %2").arg(root.quantity).arg(root.most)
                weight: Font.DemiBold
            }
            IconButton {
                visible: root.most > 0
                enabled: root.quantity < root.most
                name: "plus"
                text: qsTr("One more %1").arg(root.name)
                onClicked: root.counted(1)
            }
            MoneyLabel {
                Layout.preferredWidth: 104
                amount: root.most > 0 ? root.amountText : "–"
                size: Theme.heading
                muted: root.quantity === 0
                Accessible.ignored: true
            }
        }
        Flow {
            Layout.fillWidth: true
            visible: root.quantity > 0
            spacing: 8

            Row {
                rightPadding: 20
                spacing: 8

                Repeater {
                    model: [
                        {
                            value: "changed_mind",
                            text: qsTr("Changed mind")
                        },
                        {
                            value: "wrong_item",
                            text: qsTr("Wrong item")
                        },
                        {
                            value: "faulty",
                            text: qsTr("Faulty")
                        }
                    ]

                    Option {
                        required property var modelData

                        text: modelData.text
                        autoExclusive: true
                        checked: root.reason === modelData.value
                        Accessible.name: qsTr("%1: %2").arg(root.name).arg(text)
                        onClicked: root.because(modelData.value)
                    }
                }
            }
            Row {
                spacing: 8

                Repeater {
                    model: [
                        {
                            value: "shelf",
                            text: qsTr("Back to shelf"),
                            icon: "shelf"
                        },
                        {
                            value: "damaged",
                            text: qsTr("Damaged"),
                            icon: "warning"
                        }
                    ]

                    Option {
                        required property var modelData

                        text: modelData.text
                        icon.name: modelData.icon
                        autoExclusive: true
                        checked: root.disposition === modelData.value
                        Accessible.name: qsTr("%1: %2").arg(root.name).arg(text)
                        onClicked: root.goingTo(modelData.value)
                    }
                }
            }
        }
    }
}
