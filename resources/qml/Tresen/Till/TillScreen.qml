pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Shell
import Tresen.Shift
import Tresen.Shift.ViewModels
import Tresen.Till.ViewModels

// Three fixed places: lines left, context right, money along the bottom. Only the context changes.
FocusScope {
    id: root

    required property TillViewModel viewModel
    required property DeviceStatus status
    required property SignInViewModel signIn
    required property SellingViewModel selling
    required property SearchViewModel search
    required property ArticleViewModel article
    required property CashViewModel cash
    required property DoneViewModel done
    required property TakeBackViewModel takeBack
    required property CustomerViewModel customer
    readonly property string place: root.viewModel.place
    readonly property bool sale: ["sell", "cash", "cancel", "keys"].includes(root.place)
    // A customer's page is wide: the basket makes room.
    readonly property bool wide: root.place === "customer"
    readonly property int contextWidth: root.wide ? root.width - 380 : Math.round(root.width * 0.4)

    focus: true
    // The screen in front has the keys.
    onPlaceChanged: root.takeKeys()
    Component.onCompleted: root.takeKeys()

    function takeKeys(): void {
        const screens = {
            "sign-in": signInScreen,
            "sell": sellingScreen,
            "cash": cashScreen,
            "done": doneScreen,
            "cancel": cancelPane,
            "keys": keysPane,
            "return": takeBackScreen,
            "customer": customerScreen
        };
        const front = screens[root.place];
        if (front)
            front.forceActiveFocus();
    }

    Shortcut {
        sequence: "?"
        enabled: root.place === "done" || root.place === "sign-in"
        onActivated: root.viewModel.askKeys()
    }
    Shortcut {
        sequence: "F9"
        enabled: root.place === "sell" && !root.selling.empty
        onActivated: root.selling.confirmNextAge()
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.colour.surface
    }
    StatusBar {
        id: bar

        width: parent.width
        device: root.viewModel.deviceName
        place: root.viewModel.storeName

        StatusCell {
            text: root.status.onlineText
            icon.name: root.status.onlineIcon
            warn: root.status.onlineWarns
            Accessible.description: root.status.onlineHelp
        }
        StatusCell {
            text: root.status.printerText
            icon.name: "printer"
            warn: root.status.printerWarns
        }
        StatusCell {
            text: root.viewModel.staffName
            icon.name: "person"
            strong: true
        }
        StatusCell {
            text: root.status.clockText
            strong: true
        }
    }
    SignInScreen {
        id: signInScreen

        anchors.top: bar.bottom
        anchors.bottom: keys.top
        width: parent.width
        visible: root.place === "sign-in"
        viewModel: root.signIn
        clock: root.status.clockText
        question: qsTr("Who is at the till?")
    }
    LinesColumn {
        id: lines

        anchors.top: bar.bottom
        anchors.bottom: keys.top
        width: parent.width - root.contextWidth - 1
        visible: root.sale || root.wide
        viewModel: root.selling
        totalLabel: root.place === "cash" ? qsTr("To pay") : root.selling.orderNumber !== "" ? qsTr("To pay") : qsTr("Total")
    }
    Divider {
        anchors.left: lines.right
        anchors.top: bar.bottom
        anchors.bottom: keys.top
        visible: root.sale || root.wide
        width: 1
        height: undefined
    }
    Item {
        id: context

        anchors.top: bar.bottom
        anchors.bottom: pay.top
        anchors.right: parent.right
        width: root.contextWidth
        visible: root.sale

        SellingScreen {
            id: sellingScreen

            anchors.fill: parent
            visible: root.place === "sell"
            viewModel: root.selling
            search: root.search
            article: root.article
        }
        CashScreen {
            id: cashScreen

            anchors.fill: parent
            visible: root.place === "cash"
            viewModel: root.cash
        }
        CancelPane {
            id: cancelPane

            anchors.fill: parent
            visible: root.place === "cancel"
            onChosen: reason => root.viewModel.cancel(reason)
        }
        KeysPane {
            id: keysPane

            anchors.fill: parent
            visible: root.place === "keys"
        }
    }
    Item {
        id: pay

        anchors.right: parent.right
        anchors.bottom: keys.top
        width: root.contextWidth
        height: 120
        visible: root.sale

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
                visible: root.place !== "cash"
                enabled: root.selling.payable && root.place === "sell"
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
                visible: root.place === "cash"
                enabled: root.cash.enough
                text: root.cash.finishText
                caps: [qsTr("Enter")]
                onClicked: root.cash.finish()
            }
        }
    }
    CustomerScreen {
        id: customerScreen

        anchors.top: bar.bottom
        anchors.bottom: keys.top
        anchors.right: parent.right
        width: root.contextWidth
        visible: root.wide
        viewModel: root.customer
    }
    DoneScreen {
        id: doneScreen

        anchors.top: bar.bottom
        anchors.bottom: keys.top
        width: parent.width
        visible: root.place === "done"
        viewModel: root.done
    }
    TakeBackScreen {
        id: takeBackScreen

        anchors.top: bar.bottom
        anchors.bottom: keys.top
        width: parent.width
        visible: root.place === "return"
        viewModel: root.takeBack
    }
    TillKeys {
        id: keys

        anchors.bottom: parent.bottom
        width: parent.width
        viewModel: root.viewModel
        selling: root.selling
        done: root.done
        takeBack: root.takeBack
    }
}
