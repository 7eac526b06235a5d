import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// Where it can be had: here, in the stores nearby, online; always in words.
ColumnLayout {
    id: root

    required property ProductViewModel viewModel

    spacing: Theme.gap

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.gap

        StockCell {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            Layout.fillHeight: true
            here: true
            iconName: root.viewModel.here ? "check" : "blocked"
            iconColor: root.viewModel.here ? Theme.colour.ok : Theme.colour.inkMuted
            place: qsTr("Here")
            amount: root.viewModel.hereText
            detail: root.viewModel.knownText !== "" ? root.viewModel.knownText : root.viewModel.placeText
        }
        StockCell {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            Layout.fillHeight: true
            place: qsTr("Nearby")
            amount: root.viewModel.nearbyText
            detail: root.viewModel.nearbyDetail
        }
        StockCell {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            Layout.fillHeight: true
            iconName: "truck"
            place: qsTr("Online")
            amount: root.viewModel.onlineText
            detail: root.viewModel.onlineDetail
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: 8
        spacing: Theme.padding
        visible: root.viewModel.placeText !== "" || root.viewModel.quote !== ""

        Rectangle {
            Layout.preferredWidth: 448
            Layout.fillHeight: true
            visible: root.viewModel.placeText !== ""
            implicitHeight: 152
            radius: Theme.radius
            color: Theme.colour.sunken

            RowLayout {
                anchors.fill: parent
                anchors.margins: 28
                spacing: Theme.padding

                Icon {
                    name: "shelf"
                    size: 72
                    weight: 1.4
                    color: Theme.colour.accent
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 4

                    Words {
                        Layout.fillWidth: true
                        text: root.viewModel.placeText
                        size: Theme.heading
                        weight: Font.DemiBold
                    }
                    Words {
                        Layout.fillWidth: true
                        text: qsTr("Follow the signs.")
                        muted: true
                        size: Theme.small
                    }
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            Layout.preferredWidth: 512
            visible: root.viewModel.quote !== ""
            spacing: 8

            Words {
                Layout.fillWidth: true
                text: qsTr("“%1”").arg(root.viewModel.quote)
                lineHeight: 1.1
            }
            Row {
                visible: root.viewModel.quoteVerified
                spacing: 10

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "shield-check"
                    color: Theme.colour.ok
                }
                Words {
                    text: qsTr("Verified buyer")
                    color: Theme.colour.ok
                    weight: Font.DemiBold
                }
            }
        }
    }
}
