pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Desk.ViewModels

// Arrivals above all, then what is to be done by state, what is late first.
Item {
    id: root

    required property BoardViewModel viewModel

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: 14
        anchors.bottomMargin: 0
        spacing: 16

        Notice {
            Layout.fillWidth: true
            icon: "cloud-offline"
            text: root.viewModel.offlineText
            detail: root.viewModel.offlineDetail
        }
        RowLayout {
            Layout.fillWidth: true
            visible: root.viewModel.newestText !== "" || arrivals.count > 0
            spacing: 12
            uniformCellSizes: true

            ArrivalBar {
                Layout.fillWidth: true
                visible: root.viewModel.newestText !== ""
                number: root.viewModel.newestText
                waits: qsTr("has just come in")
                detail: root.viewModel.newestDetail
                iconName: "bell"
                iconText: qsTr("New")
                actionText: qsTr("Pick it now")
                onActed: root.viewModel.chooseNewest()
            }
            Repeater {
                id: arrivals

                model: root.viewModel.waiting

                ArrivalBar {
                    id: arrival

                    required property string order
                    required number
                    required waits
                    required detail
                    required place

                    Layout.fillWidth: true
                    filled: false
                    iconName: "store"
                    iconText: qsTr("Counter")
                    actionText: qsTr("Hand over")
                    onActed: root.viewModel.choose(arrival.order)
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.viewModel.filled && (!root.viewModel.empty || root.viewModel.wanted !== "")
            spacing: 14
            uniformCellSizes: true

            BoardColumn {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("To pick")
                iconName: "list"
                none: root.viewModel.wanted === "" ? qsTr("Nothing to pick.") : qsTr("No match here.")
                orders: root.viewModel.toPick
                onChosen: order => root.viewModel.choose(order)
            }
            BoardColumn {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("Picking")
                iconName: "walk"
                none: root.viewModel.wanted === "" ? qsTr("Nobody is picking.") : qsTr("No match here.")
                orders: root.viewModel.picking
                onChosen: order => root.viewModel.choose(order)
            }
            BoardColumn {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("Needs a place")
                iconName: "shelf"
                none: root.viewModel.wanted === "" ? qsTr("Everything picked has its place.") : qsTr("No match here.")
                orders: root.viewModel.needsPlace
                onChosen: order => root.viewModel.choose(order)
            }
            BoardColumn {
                Layout.fillWidth: true
                Layout.fillHeight: true
                text: qsTr("Ready")
                iconName: "check"
                none: root.viewModel.wanted === "" ? qsTr("Nothing waits to be collected.") : qsTr("No match here.")
                orders: root.viewModel.ready
                onChosen: order => root.viewModel.choose(order)
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: !root.viewModel.filled
            spacing: 14
            uniformCellSizes: true

            Repeater {
                model: 4

                ColumnLayout {
                    spacing: 12

                    Skeleton {
                        Layout.preferredWidth: 160
                    }
                    Skeleton {
                        Layout.fillWidth: true
                        Layout.preferredHeight: 180
                    }
                    Item {
                        Layout.fillHeight: true
                    }
                }
            }
        }
        Placeholder {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.viewModel.filled && root.viewModel.empty && root.viewModel.wanted === ""
            iconName: "box"
            text: qsTr("No open orders")
            detail: qsTr("A new order appears here by itself, with a bell. Scan a pickup code at any time.")
        }
    }
}
