pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Till.ViewModels

// Goods back: what came from where at the left, how the money goes back at the right.
FocusScope {
    id: root

    required property TakeBackViewModel viewModel
    readonly property string step: root.viewModel.step

    focus: true
    onStepChanged: root.takeKeys()
    onActiveFocusChanged: if (root.activeFocus)
        root.takeKeys()

    function takeKeys(): void {
        if (root.step === "find") {
            entry.forceActiveFocus();
            entry.selectAll(); // the number before stands there to be typed over
        } else {
            left.forceActiveFocus();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.surface
    }
    FocusScope {
        id: left

        width: Math.round(parent.width * 0.6) - 1
        height: parent.height
        Keys.onReturnPressed: root.viewModel.refund()
        Keys.onEnterPressed: root.viewModel.refund()

        Rectangle {
            anchors.fill: parent
            color: Theme.colour.raised
        }
        Item {
            id: head

            width: parent.width
            height: 57

            Icon {
                id: sign

                x: Theme.margin
                anchors.verticalCenter: parent.verticalCenter
                name: "return"
                size: 22
                color: Theme.colour.attention
            }
            Heading {
                anchors.left: sign.right
                anchors.leftMargin: 12
                anchors.right: day.left
                anchors.verticalCenter: parent.verticalCenter
                text: root.step === "count" ? qsTr("Return against %1").arg(root.viewModel.number) : qsTr("Return")
                size: Theme.strong
            }
            Chip {
                id: day

                anchors.right: parent.right
                anchors.rightMargin: Theme.margin
                anchors.verticalCenter: parent.verticalCenter
                visible: root.step === "count"
                tone: root.viewModel.tooLate ? Chip.Warn : Chip.Neutral
                icon.name: root.viewModel.tooLate ? "clock" : ""
                text: root.viewModel.dayText
            }
            Divider {
                width: parent.width
                anchors.bottom: parent.bottom
            }
        }
        ListView {
            id: lines

            anchors.top: head.bottom
            anchors.bottom: band.top
            width: parent.width
            clip: true
            visible: root.step === "count"
            boundsBehavior: Flickable.StopAtBounds
            model: root.viewModel.lines
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What was bought")

            delegate: TakeBackRow {
                id: row

                width: ListView.view.width
                onCounted: by => root.viewModel.count(row.line, by)
                onBecause: reason => root.viewModel.because(row.line, reason)
                onGoingTo: disposition => root.viewModel.goingTo(row.line, disposition)
            }
        }
        Placeholder {
            anchors.centerIn: lines
            width: lines.width - 80
            visible: root.step === "find"
            iconName: "receipt"
            text: qsTr("Scan the code at the end of the receipt")
            detail: qsTr("Or type the receipt's or the order's number at the right.")
        }
        TakeBackDone {
            anchors.centerIn: lines
            width: lines.width - 80
            visible: root.step === "done"
            viewModel: root.viewModel
        }
        TotalBand {
            id: band

            anchors.bottom: parent.bottom
            width: parent.width
            visible: root.step !== "done"
            label: qsTr("Refund")
            amount: root.viewModel.refundText
            count: root.step === "count" ? root.viewModel.itemsText : ""
            note: root.viewModel.taxText
            tone: root.viewModel.ready ? TotalBand.Attention : TotalBand.Muted
        }
    }
    Divider {
        anchors.left: left.right
        width: 1
        height: parent.height
    }
    ColumnLayout {
        anchors.left: left.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        anchors.topMargin: 16
        anchors.bottomMargin: 16
        spacing: 12

        Entry {
            id: entry

            Layout.fillWidth: true
            visible: root.step === "find"
            enabled: !root.viewModel.busy
            iconName: "receipt"
            hint: qsTr("Receipt or order number")
            onAccepted: root.viewModel.find(entry.text)
        }
        Notice {
            Layout.fillWidth: true
            text: root.viewModel.noticeText
            detail: root.viewModel.noticeDetail
        }
        Words {
            visible: root.viewModel.busy
            text: qsTr("Asking the shop's server …")
            muted: true
        }
        Card {
            Layout.fillWidth: true
            visible: root.step === "count"
            implicitHeight: bought.implicitHeight + 32

            Row {
                id: bought

                anchors.verticalCenter: parent.verticalCenter
                x: 16
                spacing: 12

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "receipt"
                    size: 24
                    color: Theme.colour.inkMuted
                }
                Words {
                    text: root.viewModel.boughtText
                    weight: Font.DemiBold
                }
            }
        }
        Heading {
            visible: ways.count > 0
            text: qsTr("Goes back the way it was paid")
        }
        Card {
            Layout.fillWidth: true
            visible: ways.count > 0
            implicitHeight: list.implicitHeight

            Column {
                id: list

                width: parent.width

                Repeater {
                    id: ways

                    model: root.viewModel.payouts

                    PayoutRow {
                        width: list.width
                        last: index === ways.count - 1
                    }
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
        PayButton {
            Layout.fillWidth: true
            Layout.preferredHeight: 88
            visible: root.step === "count"
            enabled: root.viewModel.ready
            text: root.viewModel.finishText
            caps: [qsTr("Enter")]
            onClicked: root.viewModel.refund()
        }
        PayButton {
            Layout.fillWidth: true
            Layout.preferredHeight: 88
            visible: root.step === "done"
            text: qsTr("Next customer")
            caps: [qsTr("Enter")]
            onClicked: root.viewModel.leave()
        }
    }
}
