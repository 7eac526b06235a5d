pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// The ways in, by size: search, the rooms of the shop, a scan.
FocusScope {
    id: root

    required property HomeViewModel viewModel
    required property KioskViewModel kiosk
    required property BasketViewModel basket

    Connections {
        target: root.kiosk

        function onEnded(): void {
            page.contentY = 0;
        }
    }
    Page {
        id: page

        anchors.top: parent.top
        anchors.bottom: counter.top
        width: parent.width
        contentHeight: inside.height + 48

        Column {
            id: inside

            x: Theme.margin
            y: 16
            width: page.width - 2 * x
            spacing: 40

            Column {
                width: parent.width

                Heading {
                    width: parent.width
                    text: root.viewModel.greeting
                    size: Theme.figure
                    weight: Font.Bold
                }
                Heading {
                    width: parent.width
                    text: root.kiosk.filled ? qsTr("What are you looking for?") : qsTr("We are still unpacking.")
                    size: Theme.figure
                    weight: Font.Bold
                }
            }
            SearchPill {
                width: parent.width
                onClicked: root.kiosk.go("search")
            }
            Words {
                visible: !root.viewModel.filled
                width: parent.width
                text: qsTr("This screen fetches the shop for the first time. Its rooms appear one by one.")
                muted: true
                size: Theme.heading
            }
            Grid {
                id: rooms

                readonly property real cell: Math.floor((width - spacing) / 2)

                width: parent.width
                columns: 2
                spacing: Theme.padding

                Repeater {
                    model: root.viewModel.categories

                    CategoryTile {
                        required property string category
                        required name
                        required count
                        required products
                        required picture

                        width: rooms.cell
                        onClicked: root.viewModel.choose(category)
                    }
                }
                Repeater {
                    model: root.viewModel.filled ? 0 : 6

                    Skeleton {
                        width: rooms.cell
                        implicitHeight: 322
                        radius: Theme.radius
                    }
                }
            }
        }
    }
    CounterBar {
        id: counter

        anchors.bottom: parent.bottom
        width: parent.width

        Icon {
            name: "scan"
            size: 48
            color: Theme.colour.inkMuted
        }
        Words {
            Layout.fillWidth: true
            Layout.leftMargin: 8
            text: qsTr("Hold any barcode below for its price")
            muted: true
        }
        BasketPill {
            basket: root.basket
            kiosk: root.kiosk
        }
    }
}
