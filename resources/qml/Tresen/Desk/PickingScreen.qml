pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Desk.ViewModels

// The walk at the left, the stop one stands at on the right.
Item {
    id: root

    required property PickingViewModel viewModel

    Rectangle {
        id: walk

        width: Math.round(parent.width * 0.39)
        height: parent.height
        color: Theme.colour.raised

        RowLayout {
            id: head

            width: parent.width - 32
            x: 16
            height: Math.max(64, implicitHeight + 16)
            spacing: 12

            Icon {
                name: "walk"
                size: 26
                color: Theme.colour.accent
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                Heading {
                    text: root.viewModel.number
                }
                Words {
                    Layout.fillWidth: true
                    text: root.viewModel.customer
                    muted: true
                    size: Theme.small
                }
            }
            Words {
                text: root.viewModel.timeText
                color: root.viewModel.over ? Theme.colour.danger : Theme.colour.inkMuted
                weight: Font.DemiBold
                wrapMode: Text.NoWrap
            }
        }
        Divider {
            anchors.top: head.bottom
            width: parent.width
        }
        ListView {
            id: stops

            anchors.top: head.bottom
            anchors.topMargin: 1
            anchors.bottom: foot.top
            width: parent.width
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            model: root.viewModel.stops
            Accessible.role: Accessible.List
            Accessible.name: qsTr("The walk")

            delegate: StopRow {
                id: stop

                width: ListView.view.width
                here: stop.line === root.viewModel.line
                onClicked: root.viewModel.goTo(stop.line)
            }
        }
        Item {
            id: foot

            width: parent.width
            anchors.bottom: parent.bottom
            height: Math.max(48, safely.implicitHeight + 16)

            Divider {
                width: parent.width
            }
            Icon {
                id: safe

                x: 16
                anchors.verticalCenter: parent.verticalCenter
                name: "shield-check"
                size: 20
                color: Theme.colour.inkMuted
            }
            Words {
                id: safely

                anchors.left: safe.right
                anchors.leftMargin: 12
                anchors.right: parent.right
                anchors.rightMargin: 16
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("Each scan is saved at once. Stop at any time and go on later.")
                muted: true
                size: Theme.small
            }
        }
        Divider {
            anchors.right: parent.right
            width: 1
            height: parent.height
        }
    }
    Item {
        anchors.left: walk.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        anchors.leftMargin: 24
        anchors.rightMargin: 24

        Flickable {
            id: pane

            anchors.fill: parent
            contentHeight: Math.max(height, stopPane.visible ? stopPane.implicitHeight : shortPane.implicitHeight)
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            StopPane {
                id: stopPane

                width: pane.width
                height: pane.contentHeight
                visible: !root.viewModel.asksWhy
                viewModel: root.viewModel
            }
            ShortPane {
                id: shortPane

                width: pane.width
                height: pane.contentHeight
                visible: root.viewModel.asksWhy
                viewModel: root.viewModel
            }
        }
    }
}
