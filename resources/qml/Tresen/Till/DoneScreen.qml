pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Till.ViewModels

// The change owns the screen until the next scan: read from the drawer at arm's length.
FocusScope {
    id: root

    required property DoneViewModel viewModel

    focus: true
    Keys.onReturnPressed: root.viewModel.askNext()
    Keys.onEnterPressed: root.viewModel.askNext()

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.raised
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: 40
        spacing: 8

        RowLayout {
            spacing: 12

            Icon {
                name: "check"
                size: 32
                color: Theme.colour.ok
            }
            Heading {
                text: root.viewModel.hasChange ? qsTr("Give back") : qsTr("Paid exactly")
                size: Theme.title
            }
        }
        MoneyLabel {
            Layout.alignment: Qt.AlignLeft
            amount: root.viewModel.hasChange ? root.viewModel.changeText : root.viewModel.totalText
            size: Theme.hero
            weight: Font.Bold
            color: root.viewModel.hasChange ? Theme.colour.accent : Theme.colour.ink
            Accessible.name: root.viewModel.hasChange ? qsTr("Change %1").arg(root.viewModel.changeText) : qsTr("Paid %1").arg(root.viewModel.totalText)
        }
        RowLayout {
            spacing: 40

            Words {
                text: qsTr("Total %1").arg(root.viewModel.totalText)
                size: Theme.title
            }
            Words {
                text: qsTr("Received %1").arg(root.viewModel.receivedText)
                size: Theme.title
                muted: true
            }
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            spacing: 10

            Icon {
                name: root.viewModel.receiptWarns ? "warning" : "receipt"
                color: root.viewModel.receiptWarns ? Theme.colour.attention : Theme.colour.inkMuted
            }
            Words {
                text: qsTr("Receipt %1").arg(root.viewModel.number)
                weight: Font.DemiBold
            }
            Words {
                Layout.fillWidth: true
                text: root.viewModel.receiptText
                muted: !root.viewModel.receiptWarns
                weight: root.viewModel.receiptWarns ? Font.DemiBold : Font.Normal
            }
        }
        Words {
            Layout.fillWidth: true
            text: qsTr("The next scan begins the next sale.")
            muted: true
        }
    }
}
