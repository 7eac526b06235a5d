pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Till.ViewModels

// The change owns the screen until the next scan: read from the drawer at arm's length.
FocusScope {
    id: root

    required property DoneViewModel viewModel
    readonly property bool gives: root.viewModel.hasChange

    focus: true
    Keys.onReturnPressed: root.viewModel.askNext()
    Keys.onEnterPressed: root.viewModel.askNext()

    Rectangle {
        id: left

        width: parent.width - context.width - 1
        height: parent.height
        color: Theme.colour.raised
    }
    Item {
        id: head

        width: left.width
        height: 57

        Icon {
            id: sign

            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            name: "check"
            size: 22
            color: Theme.colour.ok
        }
        Row {
            anchors.left: sign.right
            anchors.leftMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: 12

            Words {
                text: qsTr("Receipt %1").arg(root.viewModel.number)
                size: Theme.strong
                weight: Font.DemiBold
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: root.viewModel.atText
                muted: true
            }
        }
        Divider {
            width: parent.width
            anchors.bottom: parent.bottom
        }
    }
    ColumnLayout {
        anchors.left: parent.left
        anchors.right: left.right
        anchors.top: head.bottom
        anchors.bottom: band.top
        anchors.margins: 40
        anchors.topMargin: 28
        spacing: 0

        Heading {
            text: root.gives ? qsTr("Give back") : qsTr("Paid exactly")
            muted: true
        }
        MoneyLabel {
            Layout.fillWidth: true
            Layout.maximumHeight: 190
            horizontalAlignment: Text.AlignLeft
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.total
            amount: root.gives ? root.viewModel.changeText : root.viewModel.totalText
            size: Theme.hero
            weight: Font.Bold
            color: root.gives ? Theme.colour.accent : Theme.colour.ink
            Accessible.name: root.gives ? qsTr("Change %1").arg(root.viewModel.changeText) : qsTr("Paid %1").arg(root.viewModel.totalText)
        }
        Item {
            Layout.fillHeight: true
        }
        Divider {
            Layout.fillWidth: true
            Layout.bottomMargin: 20
        }
        Flow {
            Layout.fillWidth: true
            spacing: 48

            Words {
                text: qsTr("Received %1").arg(root.viewModel.receivedText)
                size: Theme.heading
                weight: Font.DemiBold
            }
            Words {
                text: qsTr("Total %1").arg(root.viewModel.totalText)
                size: Theme.heading
                weight: Font.DemiBold
            }
        }
    }
    Item {
        id: band

        width: left.width
        height: 120
        anchors.bottom: parent.bottom

        Rectangle {
            width: parent.width
            height: 3
            color: Theme.colour.ink
        }
        Icon {
            id: scan

            x: Theme.margin
            anchors.verticalCenter: parent.verticalCenter
            name: "scan"
            size: 40
            color: Theme.colour.accent
        }
        Column {
            anchors.left: scan.right
            anchors.leftMargin: 20
            anchors.right: parent.right
            anchors.rightMargin: 20
            anchors.verticalCenter: parent.verticalCenter

            Heading {
                width: parent.width
                text: qsTr("Scan to start the next sale")
                size: 26
            }
            Words {
                width: parent.width
                text: root.gives ? qsTr("The change stays here until you do.") : qsTr("The amount stays here until you do.")
                muted: true
            }
        }
    }
    Divider {
        anchors.left: left.right
        width: 1
        height: parent.height
    }
    Item {
        id: context

        width: Math.round(parent.width * 0.4)
        height: parent.height
        anchors.right: parent.right

        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.margin
            anchors.topMargin: 16
            anchors.bottomMargin: 16
            spacing: 12

            Heading {
                text: qsTr("Receipt")
            }
            Notice {
                Layout.fillWidth: true
                calm: !root.viewModel.receiptWarns
                icon: root.viewModel.receiptWarns ? "warning" : "receipt"
                text: root.viewModel.receiptText
                detail: root.viewModel.receiptWarns ? qsTr("Look at the printer, then print a copy.") : ""
            }
            ChoiceButton {
                Layout.fillWidth: true
                visible: root.viewModel.prints
                icon.name: "printer"
                text: qsTr("Print it again")
                detail: qsTr("marked as a copy")
                keycap: "Ctrl P"
                onClicked: root.viewModel.askReprint()
            }
            Item {
                Layout.fillHeight: true
            }
            PayButton {
                Layout.fillWidth: true
                Layout.preferredHeight: 88
                text: qsTr("Next sale")
                caps: [qsTr("Enter")]
                onClicked: root.viewModel.askNext()
            }
        }
    }
}
