pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Desk.ViewModels

// What was picked at the left, and where it will stand on the right.
Item {
    id: root

    required property PlaceViewModel viewModel

    Rectangle {
        id: picked

        width: Math.round(parent.width * 0.344)
        height: parent.height
        color: Theme.colour.raised

        Divider {
            anchors.right: parent.right
            width: 1
            height: parent.height
        }
        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.margin
            anchors.leftMargin: 24
            anchors.rightMargin: 24
            spacing: 8

            RowLayout {
                Layout.fillWidth: true

                Heading {
                    Layout.fillWidth: true
                    text: root.viewModel.number
                    size: Theme.display
                    weight: Font.Bold
                }
                Chip {
                    tone: Chip.Accent
                    icon.name: "check"
                    text: root.viewModel.itemsText
                }
            }
            Words {
                Layout.fillWidth: true
                text: root.viewModel.about
                muted: true
            }
            ListView {
                Layout.fillWidth: true
                Layout.fillHeight: true
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                model: root.viewModel.lines
                Accessible.role: Accessible.List
                Accessible.name: qsTr("What was picked")

                delegate: GoodsRow {
                    id: goods

                    required property string countText
                    required name
                    required picture
                    required missing

                    width: ListView.view.width
                    detail: goods.countText
                }
            }
            Rectangle {
                Layout.fillWidth: true
                implicitHeight: message.implicitHeight + 28
                visible: root.viewModel.anything
                radius: Theme.radius
                color: Theme.colour.sunken
                border.width: Theme.outlined ? Theme.edge : 0
                border.color: Theme.colour.line

                ColumnLayout {
                    id: message

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.margins: 14
                    spacing: 4

                    Words {
                        text: qsTr("For the customer")
                        muted: true
                        size: Theme.small
                        weight: Font.Medium
                    }
                    Words {
                        Layout.fillWidth: true
                        text: root.viewModel.customerText
                    }
                }
            }
        }
    }
    ColumnLayout {
        anchors.left: picked.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        visible: root.viewModel.anything
        spacing: 14

        Heading {
            Layout.fillWidth: true
            text: qsTr("Where do you put it?")
            size: Theme.title
        }
        Notice {
            Layout.fillWidth: true
            text: root.viewModel.noticeText
            detail: root.viewModel.noticeDetail
        }
        ScanTarget {
            Layout.fillWidth: true
            text: qsTr("Scan the place, or touch it")
            count: root.viewModel.best === "" ? qsTr("every place is in use") : qsTr("best: %1").arg(root.viewModel.best)
        }
        GridView {
            id: grid

            readonly property int columns: Math.max(2, Math.min(6, Math.floor(width / 120)))

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            cellWidth: Math.floor((width + 8) / columns)
            cellHeight: 124
            // The gap after the last column.
            rightMargin: -8
            model: root.viewModel.places
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Storage places")

            delegate: Item {
                id: cell

                required property string place
                required property string detail
                required property bool used

                width: grid.cellWidth
                height: grid.cellHeight

                PlaceTile {
                    width: parent.width - 8
                    height: parent.height - 8
                    place: cell.place
                    detail: cell.detail
                    used: cell.used
                    enabled: !cell.used || root.viewModel.full
                    best: cell.place === root.viewModel.chosen
                    onClicked: root.viewModel.choose(cell.place)
                }
            }
        }
        Button {
            Layout.fillWidth: true
            Layout.preferredHeight: 72
            kind: Button.Primary
            size: Theme.heading
            enabled: !root.viewModel.busy && root.viewModel.chosen !== ""
            text: root.viewModel.chosen === "" ? qsTr("Choose a place") : qsTr("Ready in %1").arg(root.viewModel.chosen)
            onClicked: root.viewModel.store()
        }
    }
    ColumnLayout {
        anchors.left: picked.right
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        anchors.margins: 48
        visible: !root.viewModel.anything
        spacing: 24

        Notice {
            Layout.fillWidth: true
            text: root.viewModel.noticeText
            detail: root.viewModel.noticeDetail
        }
        Placeholder {
            Layout.fillWidth: true
            iconName: "blocked"
            iconColor: Theme.colour.attention
            text: qsTr("Nothing of it could be found")
            detail: qsTr("There is nothing to hand over. Cancel the order: its reservation ends, and what was paid becomes a task for the shop.")
            actionText: qsTr("Cancel the order")
            onActed: root.viewModel.cancel()
        }
    }
}
