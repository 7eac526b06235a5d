pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Desk.ViewModels

// Where to go is the largest thing, then how many; a scan counts.
ColumnLayout {
    id: root

    required property PickingViewModel viewModel

    spacing: 16

    RowLayout {
        Layout.fillWidth: true
        spacing: 24

        ProductPicture {
            // Larger words take the room of the picture.
            Layout.preferredWidth: Math.round(Math.min(340, root.width * 0.46) / Theme.textScale)
            Layout.preferredHeight: Layout.preferredWidth
            Layout.alignment: Qt.AlignTop
            source: root.viewModel.picture
            name: root.viewModel.name
            iconName: "box"
            ground: Theme.colour.surface
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: 0

            Words {
                text: qsTr("Go to")
                muted: true
                size: Theme.small
            }
            Words {
                Layout.fillWidth: true
                text: root.viewModel.aisleText
                size: Theme.figure
                weight: Font.Bold
            }
            Words {
                Layout.fillWidth: true
                visible: text !== ""
                text: root.viewModel.shelfText
                size: Theme.display
                weight: Font.DemiBold
            }
            Divider {
                Layout.fillWidth: true
                Layout.topMargin: 14
                Layout.bottomMargin: 14
            }
            Heading {
                Layout.fillWidth: true
                text: root.viewModel.name
                size: Theme.title
            }
            Words {
                Layout.fillWidth: true
                text: root.viewModel.detail
                muted: true
            }
            RowLayout {
                Layout.topMargin: 12
                spacing: 12
                visible: root.viewModel.openHere > 0

                Words {
                    text: root.viewModel.openHere
                    size: Theme.figure
                    weight: Font.Bold
                    Accessible.name: qsTr("%n to take", "", root.viewModel.openHere)
                }
                Label {
                    Layout.fillWidth: true
                    text: root.viewModel.pickedHere > 0 ? qsTr("more to take") : qsTr("to take")
                    muted: true
                    size: Theme.heading
                }
            }
        }
    }
    Notice {
        Layout.fillWidth: true
        text: root.viewModel.noticeText
        detail: root.viewModel.noticeDetail
    }
    ScanTarget {
        Layout.fillWidth: true
        text: root.viewModel.targetText
        detail: root.viewModel.targetDetail
        count: root.viewModel.countText
        wrong: root.viewModel.isWrong
        done: root.viewModel.openHere === 0
    }
    RowLayout {
        Layout.fillWidth: true
        visible: root.viewModel.started
        spacing: 12
        uniformCellSizes: true

        Button {
            Layout.fillWidth: true
            Layout.preferredHeight: 76
            visible: root.viewModel.openHere > 0
            enabled: !root.viewModel.busy
            icon.name: "keyboard"
            text: qsTr("No barcode")
            onClicked: root.viewModel.confirm()
        }
        Button {
            Layout.fillWidth: true
            Layout.preferredHeight: 76
            visible: root.viewModel.openHere > 0
            kind: Button.Attention
            icon.name: "warning"
            text: qsTr("Not enough here")
            onClicked: root.viewModel.askWhy()
        }
        Button {
            Layout.fillWidth: true
            Layout.preferredHeight: 76
            visible: root.viewModel.shortHere > 0
            enabled: !root.viewModel.busy
            icon.name: "search"
            text: qsTr("Found after all")
            onClicked: root.viewModel.foundAfterAll()
        }
        Button {
            Layout.fillWidth: true
            Layout.preferredHeight: 76
            visible: root.viewModel.pickedHere > 0
            enabled: !root.viewModel.busy
            icon.name: "undo"
            text: qsTr("Put one back")
            onClicked: root.viewModel.putBack()
        }
        Button {
            Layout.fillWidth: true
            Layout.preferredHeight: 76
            visible: root.viewModel.hasLater
            icon.name: "chevron-down"
            text: root.viewModel.openHere > 0 ? qsTr("Later") : qsTr("Next stop")
            onClicked: root.viewModel.later()
        }
    }
    Button {
        Layout.fillWidth: true
        Layout.preferredHeight: 76
        visible: !root.viewModel.started && root.viewModel.noticeText !== ""
        kind: Button.Primary
        icon.name: "refresh"
        text: qsTr("Try again")
        onClicked: root.viewModel.tryAgain()
    }
    Item {
        Layout.fillHeight: true
    }
    RowLayout {
        Layout.fillWidth: true

        Words {
            Layout.fillWidth: true
            text: root.viewModel.nextText
            muted: true
        }
        Words {
            text: root.viewModel.progressText
            muted: true
            wrapMode: Text.NoWrap
        }
    }
    Rectangle {
        Layout.fillWidth: true
        Layout.preferredHeight: 10
        radius: 5
        color: Theme.colour.sunken
        border.width: Theme.outlined ? 1 : 0
        border.color: Theme.colour.line

        Rectangle {
            width: parent.width * root.viewModel.progress
            height: parent.height
            radius: 5
            color: Theme.colour.accent

            Behavior on width {
                NumberAnimation {
                    duration: Theme.slow
                }
            }
        }
    }
}
