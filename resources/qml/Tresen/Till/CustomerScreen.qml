pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Till.ViewModels

// One customer, one page: who they are, what waits for them, and all that was between us.
FocusScope {
    id: root

    required property CustomerViewModel viewModel

    focus: true

    Keys.onReturnPressed: root.viewModel.choose()
    Keys.onEnterPressed: root.viewModel.choose()

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 24
        anchors.topMargin: 16
        spacing: 16

        Entry {
            id: entry

            Layout.fillWidth: true
            Layout.maximumWidth: 506
            visible: !root.viewModel.found
            focus: !root.viewModel.found
            enabled: !root.viewModel.busy
            iconName: "person"
            hint: qsTr("Card, phone number or e-mail")
            onAccepted: root.viewModel.find(entry.text)
            onVisibleChanged: {
                entry.clear();
                if (entry.visible)
                    entry.forceActiveFocus();
                else if (root.visible)
                    root.forceActiveFocus();
            }
        }
        Words {
            visible: root.viewModel.busy
            text: qsTr("Asking the shop's server …")
            muted: true
        }
        Notice {
            Layout.fillWidth: true
            Layout.maximumWidth: 720
            text: root.viewModel.noticeText
            detail: root.viewModel.noticeDetail
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.viewModel.found
            spacing: 16

            Rectangle {
                Layout.preferredWidth: 56
                Layout.preferredHeight: 56
                radius: 28
                color: Theme.colour.accent

                Icon {
                    anchors.centerIn: parent
                    name: "person"
                    size: 28
                    color: Theme.colour.onAccent
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 2

                RowLayout {
                    spacing: 12

                    Heading {
                        text: root.viewModel.name
                        size: Theme.title
                    }
                    Chip {
                        visible: root.viewModel.tier !== ""
                        tone: Chip.Tier
                        icon.name: "star-fill"
                        text: root.viewModel.tier
                    }
                }
                Words {
                    Layout.fillWidth: true
                    text: root.viewModel.contactText
                    muted: true
                    size: Theme.small
                }
            }
            ColumnLayout {
                spacing: 0

                MoneyLabel {
                    Layout.alignment: Qt.AlignRight
                    amount: root.viewModel.pointsText
                    size: Theme.title
                    Accessible.name: qsTr("%1 points").arg(root.viewModel.pointsText)
                }
                Label {
                    Layout.alignment: Qt.AlignRight
                    text: qsTr("points")
                    muted: true
                    size: Theme.small
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.viewModel.found
            spacing: 24

            ColumnLayout {
                Layout.fillWidth: true
                Layout.fillHeight: true
                spacing: 8

                Heading {
                    text: qsTr("All channels")
                }
                ListView {
                    id: timeline

                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    clip: true
                    boundsBehavior: Flickable.StopAtBounds
                    model: root.viewModel.timeline
                    Accessible.role: Accessible.List
                    Accessible.name: qsTr("All channels")

                    delegate: TimelineRow {
                        width: ListView.view.width
                        last: index === timeline.count - 1
                    }
                }
                Words {
                    visible: timeline.count === 0
                    text: qsTr("Nothing bought or ordered yet.")
                    muted: true
                }
            }
            ColumnLayout {
                Layout.preferredWidth: 400
                Layout.maximumWidth: 424
                Layout.fillHeight: true
                spacing: 12

                Repeater {
                    model: root.viewModel.openOrders

                    Card {
                        id: waiting

                        required property string title
                        required property string detail

                        Layout.fillWidth: true
                        implicitHeight: 76
                        Accessible.role: Accessible.StaticText
                        Accessible.name: qsTr("%1, %2").arg(waiting.title).arg(waiting.detail)

                        Icon {
                            id: parcel

                            x: 16
                            anchors.verticalCenter: parent.verticalCenter
                            name: "box"
                            size: 24
                            color: Theme.colour.accent
                        }
                        Column {
                            anchors.left: parcel.right
                            anchors.leftMargin: 16
                            anchors.right: parent.right
                            anchors.rightMargin: 16
                            anchors.verticalCenter: parent.verticalCenter

                            Label {
                                width: parent.width
                                text: waiting.title
                                weight: Font.DemiBold
                            }
                            Label {
                                width: parent.width
                                text: waiting.detail
                                muted: true
                                size: Theme.small
                            }
                        }
                    }
                }
                Item {
                    Layout.fillHeight: true
                }
                PayButton {
                    Layout.fillWidth: true
                    Layout.preferredHeight: 88
                    text: qsTr("Sell to %1").arg(root.viewModel.name)
                    caps: [qsTr("Enter")]
                    onClicked: root.viewModel.choose()
                }
            }
        }
        Placeholder {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.viewModel.found && !root.viewModel.busy
            iconName: "person"
            text: qsTr("Scan the customer's card")
            detail: qsTr("Or type a card, phone number or e-mail address. The sale stays as it is.")
        }
    }
}
