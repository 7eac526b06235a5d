import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Till.ViewModels

// Under the context: how it is paid. Enter always presses the green one.
Item {
    id: root

    required property TillViewModel viewModel
    required property SellingViewModel selling
    required property CashViewModel cash
    readonly property bool counting: root.viewModel.place === "cash"

    implicitHeight: 120

    Divider {
        width: parent.width
    }
    RowLayout {
        anchors.fill: parent
        anchors.margins: 16
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        spacing: 8

        PayButton {
            Layout.fillWidth: true
            Layout.preferredHeight: 88
            visible: !root.counting
            enabled: root.selling.payable && root.viewModel.place === "sell"
            icon.name: "cash"
            text: qsTr("Cash")
            caps: [qsTr("Enter"), "F12"]
            hints: [qsTr("exact"), qsTr("amount")]
            shortcut: "F12"
            onClicked: root.viewModel.askCash()
        }
        PayButton {
            Layout.fillWidth: true
            Layout.preferredHeight: 88
            visible: root.counting
            enabled: root.cash.enough
            text: root.cash.finishText
            caps: [qsTr("Enter")]
            onClicked: root.cash.finish()
        }
    }
}
