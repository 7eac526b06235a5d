pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Till.ViewModels

// The product talked about: enough to answer a customer's question without leaving the sale.
Card {
    id: root

    required property ArticleViewModel viewModel

    implicitHeight: Math.max(178, words.implicitHeight + 30)
    visible: root.viewModel.shown

    ProductPicture {
        id: picture

        x: 14
        y: 14
        width: 148
        height: 148
        source: root.viewModel.picture
        name: root.viewModel.name
    }
    ColumnLayout {
        id: words

        anchors.left: picture.right
        anchors.leftMargin: 16
        anchors.right: parent.right
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        Heading {
            Layout.fillWidth: true
            text: root.viewModel.name
        }
        Words {
            Layout.fillWidth: true
            text: root.viewModel.detail
            muted: true
            size: Theme.small
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 12

            Repeater {
                model: [
                    {
                        icon: "store",
                        place: qsTr("Here"),
                        count: root.viewModel.here
                    },
                    {
                        icon: "pin",
                        place: qsTr("Nearby"),
                        count: root.viewModel.nearby
                    },
                    {
                        icon: "globe",
                        place: qsTr("Online"),
                        count: root.viewModel.online
                    }
                ]

                Column {
                    id: cell

                    required property var modelData

                    Layout.fillWidth: true
                    spacing: 2
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("%1: %2").arg(cell.modelData.place).arg(cell.modelData.count)

                    Row {
                        spacing: 6

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            name: cell.modelData.icon
                            size: 18
                            color: Theme.colour.inkMuted
                        }
                        Label {
                            text: cell.modelData.place
                            muted: true
                            size: Theme.small
                        }
                    }
                    Label {
                        text: cell.modelData.count
                        size: Theme.heading
                        weight: Font.DemiBold
                    }
                }
            }
        }
        Row {
            visible: root.viewModel.rating !== ""
            spacing: 8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "star-fill"
                size: 18
                color: Theme.colour.star
            }
            Words {
                text: root.viewModel.rating
                weight: Font.DemiBold
            }
            Words {
                text: root.viewModel.reviews
                muted: true
            }
        }
    }
}
