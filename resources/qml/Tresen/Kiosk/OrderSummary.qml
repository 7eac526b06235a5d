import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// What is ordered, where and when it can be collected, and what it comes to.
Card {
    id: root

    required property BasketViewModel basket

    implicitHeight: words.implicitHeight + 2 * 32

    ColumnLayout {
        id: words

        x: 32
        y: 32
        width: parent.width - 2 * x
        spacing: 20

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.padding

            Icon {
                name: "bag"
                size: 52
            }
            Column {
                Layout.fillWidth: true

                Words {
                    width: parent.width
                    text: qsTr("Pick up at %1").arg(root.basket.storeText)
                    size: Theme.heading
                    weight: Font.DemiBold
                }
                Words {
                    width: parent.width
                    text: root.basket.promiseText
                    muted: true
                }
            }
        }
        Divider {
            Layout.fillWidth: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Column {
                Layout.fillWidth: true

                Words {
                    width: parent.width
                    text: root.basket.itemsText
                    size: Theme.heading
                    weight: Font.DemiBold
                }
                Words {
                    width: parent.width
                    text: root.basket.taxText
                    muted: true
                }
            }
            MoneyLabel {
                amount: root.basket.totalText
                size: Theme.figure
                weight: Font.Bold
                Accessible.name: qsTr("Total: %1").arg(amount)
            }
        }
        Words {
            Layout.fillWidth: true
            text: qsTr("You pay when you collect it.")
            muted: true
        }
    }
}
