pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Controls
import Tresen.Till.ViewModels

// The basket at the left and its total under it: the same on every screen of a sale.
Item {
    id: root

    required property SellingViewModel viewModel
    property string totalLabel: root.viewModel.orderNumber === "" ? qsTr("Total") : qsTr("To pay")

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
            name: root.viewModel.orderNumber === "" ? "person" : "box"
            size: 22
        }
        Row {
            anchors.left: sign.right
            anchors.leftMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: 12

            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: root.viewModel.orderNumber !== "" ? qsTr("Order %1").arg(root.viewModel.orderNumber) : root.viewModel.buyerName !== "" ? root.viewModel.buyerName : qsTr("Walk-in customer")
                size: Theme.strong
                weight: Font.DemiBold
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: root.viewModel.buyerPoints
                muted: true
            }
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
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.lines
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Basket lines")
        onCountChanged: lines.positionViewAtEnd()

        delegate: LineRow {
            id: line

            required property int index
            required property bool asksAge
            required property bool reduced
            required name
            required quantity
            required amountText
            required unitText
            required discountText
            required sub
            required picture

            width: ListView.view.width
            selected: line.index === root.viewModel.selectedRow
            subIcon: line.asksAge ? "id-card" : line.reduced ? "tag" : ""
            subTone: line.asksAge ? LineRow.Question : line.reduced ? LineRow.Promotion : LineRow.Muted
            lineState: line.asksAge ? LineRow.Asks : LineRow.Plain
            askText: line.asksAge ? qsTr("ID seen") : ""
            askKey: "F9"
            onChosen: root.viewModel.select(line.index)
            onCounted: by => root.viewModel.changeQuantity(by)
            onAnswered: root.viewModel.confirmAge(line.index)
        }
        add: Transition {
            NumberAnimation {
                property: "y"
                from: lines.height
                duration: Theme.normal
                easing.type: Easing.OutCubic
            }
        }
    }
    Column {
        visible: root.viewModel.empty
        anchors.centerIn: lines
        width: lines.width - 80
        spacing: 12

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "scan"
            size: 56
            color: Theme.colour.inkMuted
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Scan the first product")
            size: Theme.title
            weight: Font.DemiBold
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("A receipt opens a return, a card its customer, a pickup code its order.")
            muted: true
        }
    }
    TotalBand {
        id: band

        anchors.bottom: parent.bottom
        width: parent.width
        label: root.totalLabel
        amount: root.viewModel.totalText
        count: root.viewModel.empty ? "" : root.viewModel.countText
        saving: root.viewModel.savingText
        note: root.viewModel.taxText
        tone: root.viewModel.empty ? TotalBand.Muted : TotalBand.Plain
    }
}
