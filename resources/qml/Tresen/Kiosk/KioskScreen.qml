pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// Above one looks, on the counter below one acts; the same bar stands over every screen.
FocusScope {
    id: root

    required property KioskViewModel viewModel
    required property AttractViewModel attract
    required property HomeViewModel home
    required property BrowseViewModel browse
    required property SearchViewModel search
    required property ProductViewModel product
    required property ReviewsViewModel reviews
    required property BasketViewModel basket
    required property CheckoutViewModel checkout
    required property ConfirmationViewModel confirmation
    readonly property string place: root.viewModel.place
    // The question of an open sheet; nothing behind it can be used meanwhile.
    readonly property bool asked: languages.open || leaving.open || presence.open
    property bool choosesLanguage: false
    property bool leaves: false

    focus: true
    onPlaceChanged: {
        root.choosesLanguage = false;
        root.leaves = false;
        root.takeKeys();
    }
    onAskedChanged: if (!root.asked)
        root.takeKeys()
    Component.onCompleted: root.takeKeys()
    Keys.onEscapePressed: root.viewModel.back()

    function takeKeys(): void {
        const screens = {
            "attract": attractScreen,
            "home": homeScreen,
            "browse": browseScreen,
            "search": searchScreen,
            "product": productScreen,
            "reviews": reviewsScreen,
            "basket": basketScreen,
            "checkout": checkoutScreen,
            "done": confirmationScreen
        };
        const front = screens[root.place];
        if (front)
            front.forceActiveFocus();
    }
    function leave(): void {
        if (root.basket.empty)
            root.viewModel.startOver();
        else
            root.leaves = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.surface
    }
    AttractScreen {
        id: attractScreen

        anchors.fill: parent
        visible: root.place === "attract"
        kiosk: root.viewModel
        viewModel: root.attract
    }
    FocusScope {
        id: inside

        anchors.fill: parent
        visible: root.place !== "attract"
        enabled: !root.asked

        AppBar {
            id: bar

            width: parent.width
            shop: root.viewModel.shop
            store: root.viewModel.store
            language: root.viewModel.language.toUpperCase()
            offersHelp: false
            offersTextSize: false
            leaveText: root.place === "done" ? "" : qsTr("Start over")
            onHomeAsked: root.viewModel.home()
            onLanguageAsked: root.choosesLanguage = true
            onLeaveAsked: root.leave()
        }
        Column {
            id: notices

            anchors.top: bar.bottom
            x: Theme.margin
            width: parent.width - 2 * x
            bottomPadding: said.visible || offline.visible ? Theme.padding : 0

            Notice {
                id: said

                width: parent.width
                text: root.viewModel.notice
                detail: root.viewModel.noticeDetail
                calm: root.viewModel.noticeCalm
                icon: "info"
                actionText: qsTr("OK")
                onActed: root.viewModel.dismiss()
            }
            Notice {
                id: offline

                width: parent.width
                visible: text !== "" && !said.visible && !["search", "done"].includes(root.place)
                text: root.viewModel.offlineText
                detail: root.viewModel.offlineDetail
                icon: "cloud-offline"
            }
        }
        Item {
            id: stage

            anchors.top: notices.bottom
            anchors.bottom: parent.bottom
            width: parent.width

            HomeScreen {
                id: homeScreen

                anchors.fill: parent
                visible: root.place === "home"
                viewModel: root.home
                kiosk: root.viewModel
                basket: root.basket
            }
            BrowseScreen {
                id: browseScreen

                anchors.fill: parent
                visible: root.place === "browse"
                onOpened: (card, picture) => growth.start(card, picture)
                viewModel: root.browse
                kiosk: root.viewModel
                basket: root.basket
            }
            SearchScreen {
                id: searchScreen

                anchors.fill: parent
                visible: root.place === "search"
                viewModel: root.search
                kiosk: root.viewModel
                basket: root.basket
            }
            ProductScreen {
                id: productScreen

                anchors.fill: parent
                visible: root.place === "product"
                viewModel: root.product
                kiosk: root.viewModel
                basket: root.basket
            }
            ReviewsScreen {
                id: reviewsScreen

                anchors.fill: parent
                visible: root.place === "reviews"
                viewModel: root.reviews
                product: root.product
                kiosk: root.viewModel
                basket: root.basket
            }
            BasketScreen {
                id: basketScreen

                anchors.fill: parent
                visible: root.place === "basket"
                viewModel: root.basket
                kiosk: root.viewModel
            }
            CheckoutScreen {
                id: checkoutScreen

                anchors.fill: parent
                visible: root.place === "checkout"
                viewModel: root.checkout
                kiosk: root.viewModel
                basket: root.basket
            }
            ConfirmationScreen {
                id: confirmationScreen

                anchors.fill: parent
                visible: root.place === "done"
                viewModel: root.confirmation
                kiosk: root.viewModel
            }
        }
    }
    Growth {
        id: growth

        anchors.fill: parent
        goal: Qt.rect(0, stage.y, stage.width, productScreen.galleryHeight)
    }
    LanguageSheet {
        id: languages

        open: root.choosesLanguage && !presence.open
        viewModel: root.viewModel
        onClosed: root.choosesLanguage = false
    }
    LeaveSheet {
        id: leaving

        open: root.leaves && !presence.open
        onClosed: root.leaves = false
        onConfirmed: root.viewModel.startOver()
    }
    PresenceSheet {
        id: presence

        open: root.viewModel.asksPresence
        viewModel: root.viewModel
        basket: root.basket
    }
}
