pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Controls
import Tresen.Till.ViewModels

// Above the lines: whom this sale is for, and what of theirs waits.
Item {
    id: root

    required property BuyerViewModel viewModel
    // The order being paid; empty for an ordinary sale.
    property string orderNumber: ""
    readonly property bool known: root.viewModel.name !== ""
    readonly property bool narrow: root.width < 500

    implicitHeight: 57

    Icon {
        id: sign

        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        name: root.orderNumber === "" ? "person" : "box"
        size: 22
    }
    Row {
        anchors.left: sign.right
        anchors.leftMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Words {
            anchors.verticalCenter: parent.verticalCenter
            text: root.orderNumber !== "" ? qsTr("Order %1").arg(root.orderNumber) : root.known ? root.viewModel.name : qsTr("No customer")
            size: Theme.strong
            weight: root.known || root.orderNumber !== "" ? Font.DemiBold : Font.Normal
            muted: !root.known && root.orderNumber === ""
        }
        Chip {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.viewModel.tier !== "" && !root.narrow
            tone: Chip.Tier
            icon.name: "star-fill"
            text: root.viewModel.tier
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.narrow
            text: root.viewModel.points
            muted: true
        }
    }
    Row {
        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12
        visible: !root.narrow

        Chip {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.viewModel.pickup !== ""
            tone: Chip.Accent
            icon.name: "box"
            text: root.viewModel.pickup
        }
        Words {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.known && root.orderNumber === ""
            text: qsTr("scan a card, or")
            size: Theme.small
            muted: true
        }
        Keycap {
            anchors.verticalCenter: parent.verticalCenter
            visible: !root.known && root.orderNumber === ""
            text: "F3"
        }
    }
    Divider {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
