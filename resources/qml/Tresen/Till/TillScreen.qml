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
    required property BuyerViewModel buyer
    required property ResultsViewModel search
    required property ArticleViewModel article
    required property CashViewModel cash
    required property DoneViewModel done
    required property TakeBackViewModel takeBack
    required property CustomerViewModel customer
    required property HealthViewModel health
    required property NewsViewModel news
    readonly property string place: root.viewModel.place
    readonly property bool sale: ["sell", "cash", "cancel", "keys", "health"].includes(root.place)
    // A customer's page is wide: the basket makes room.
    readonly property bool wide: root.place === "customer"
    readonly property int contextWidth: root.wide ? root.width - 380 : Math.round(root.width * 0.4)

    focus: true
    // The screen in front has the keys.
    onPlaceChanged: root.takeKeys()
    Keys.onPressed: event => {
        event.accepted = event.text === "?" && root.place === "done";
        if (event.accepted)
            root.viewModel.askKeys();
    }
    Component.onCompleted: root.takeKeys()

    function takeKeys(): void {
        const screens = {
            "sign-in": signInScreen,
            "sell": sellingScreen,
            "cash": cashScreen,
            "done": doneScreen,
            "cancel": cancelPane,
            "keys": keysPane,
            "health": healthScreen,
            "return": takeBackScreen,
            "customer": customerScreen
        };
        const front = screens[root.place];
        if (front)
            front.forceActiveFocus();
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
    TillStatus {
        id: bar

        width: parent.width
        viewModel: root.viewModel
        status: root.status
        health: root.health
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

        NewsScreen {
            Layout.fillWidth: true
            viewModel: root.news
        }
    }
    LinesColumn {
        id: lines

        anchors.top: bar.bottom
        anchors.bottom: keys.top
        width: parent.width - root.contextWidth - 1
        visible: root.sale || root.wide
        viewModel: root.selling
        buyer: root.buyer
        lastSale: root.done.lastText
        totalLabel: root.place === "cash" || root.selling.orderNumber !== "" ? qsTr("To pay") : qsTr("Total")
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
            news: root.news
            onKeysAsked: root.viewModel.askKeys()
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
        HealthScreen {
            id: healthScreen

            anchors.fill: parent
            visible: root.place === "health"
            viewModel: root.health
            status: root.status
        }
    }
    PayBand {
        id: pay

        anchors.right: parent.right
        anchors.bottom: keys.top
        width: root.contextWidth
        visible: root.sale
        viewModel: root.viewModel
        selling: root.selling
        cash: root.cash
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
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: keys.top
        anchors.bottomMargin: 16
    }
    Connections {
        target: root.viewModel

        function onToast(text: string): void {
            toast.say(text);
        }
        function onSearchAsked(): void {
            sellingScreen.takeEntry();
        }
    }
}
