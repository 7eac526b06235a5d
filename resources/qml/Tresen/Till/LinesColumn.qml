pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Controls
import Tresen.Till.ViewModels

// The basket at the left and its total under it: the same on every screen of a sale.
Item {
    id: root

    required property SellingViewModel viewModel
    required property BuyerViewModel buyer
    // What is said under the count while nothing is sold.
    property string lastSale: ""
    property string totalLabel: root.viewModel.orderNumber === "" ? qsTr("Total") : qsTr("To pay")

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.raised
    }
    BuyerScreen {
        id: head

        width: parent.width
        viewModel: root.buyer
        orderNumber: root.viewModel.orderNumber
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
            size: 64
            color: Theme.colour.accent
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Scan the first product")
            size: Theme.display
            weight: Font.DemiBold
            font.letterSpacing: -0.7
        }
        Words {
            width: parent.width
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("A receipt opens a return, a card its customer, a pickup code its order.")
            muted: true
        }
        Row {
            visible: lines.width >= 500
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: 8

            Keycap {
                anchors.verticalCenter: parent.verticalCenter
                text: "3*"
            }
            Words {
                anchors.verticalCenter: parent.verticalCenter
                text: qsTr("before a scan sells three")
                muted: true
            }
        }
    }
    TotalBand {
        id: band

        anchors.bottom: parent.bottom
        width: parent.width
        label: root.totalLabel
        amount: root.viewModel.totalText
        count: root.viewModel.empty ? qsTr("No items") : root.viewModel.countText
        saving: root.viewModel.savingText
        note: root.viewModel.empty ? root.lastSale : root.viewModel.taxText
        tone: root.viewModel.empty ? TotalBand.Muted : TotalBand.Plain
    }
}
