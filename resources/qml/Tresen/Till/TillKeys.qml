pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Controls
import Tresen.Till.ViewModels

// The bottom of the till: what each key does on the screen in front.
KeyBar {
    id: root

    required property TillViewModel viewModel
    required property SellingViewModel selling
    required property DoneViewModel done
    required property TakeBackViewModel takeBack
    readonly property string place: root.viewModel.place
    readonly property bool sells: root.place === "sell"

    KeyButton {
        visible: root.sells || root.place === "done" || root.place === "keys"
        shortcut: "F1"
        text: qsTr("Keys")
        on: root.place === "keys"
        onClicked: root.place === "keys" ? root.viewModel.back() : root.viewModel.askKeys()
    }
    KeyButton {
        visible: root.sells
        shortcut: "F2"
        text: qsTr("Search")
        onClicked: root.viewModel.askSearch()
    }
    KeyButton {
        visible: root.sells || root.place === "customer"
        shortcut: "F3"
        text: qsTr("Customer")
        onClicked: root.viewModel.askCustomer()
    }
    KeyButton {
        visible: root.sells || root.place === "done"
        shortcut: "F4"
        text: qsTr("Pickup")
        onClicked: root.viewModel.askPickup()
    }
    KeyButton {
        visible: root.sells || root.place === "done"
        shortcut: "F5"
        text: qsTr("Return")
        onClicked: root.viewModel.askReturn()
    }
    KeyButton {
        visible: root.sells && !root.selling.empty
        enabled: root.selling.selectedRow >= 0 && root.selling.orderNumber === ""
        keycap: qsTr("Del")
        text: qsTr("Remove line")
        onClicked: root.selling.removeLine()
    }
    KeyButton {
        visible: root.place === "done" || (root.sells && root.selling.empty && root.done.hasSale)
        shortcut: "Ctrl+P"
        enabled: root.done.prints
        text: root.place === "done" ? qsTr("Print a copy") : qsTr("Last receipt")
        onClicked: root.done.askReprint()
    }
    KeyButton {
        visible: root.place === "done"
        keycap: qsTr("Enter")
        text: qsTr("Next customer")
        onClicked: root.done.askNext()
    }
    KeyButton {
        visible: root.sells || root.place === "sign-in"
        shortcut: "Ctrl+L"
        text: root.viewModel.languageName
        onClicked: root.viewModel.nextLanguage()
    }
    KeyButton {
        visible: root.sells && root.selling.empty
        shortcut: "F9"
        text: qsTr("Sign out")
        onClicked: root.viewModel.askSignOut()
    }
    KeyButton {
        visible: root.sells && !root.selling.empty
        shortcut: "Esc"
        text: root.selling.orderNumber === "" ? qsTr("Cancel sale") : qsTr("Leave the order unpaid")
        onClicked: root.viewModel.askCancel()
    }
    KeyButton {
        visible: root.place === "return" && root.takeBack.step === "count"
        shortcut: "Ctrl+A"
        enabled: root.takeBack.some
        text: qsTr("All of it")
        onClicked: root.takeBack.everything()
    }
    KeyButton {
        visible: root.place === "return"
        shortcut: "Esc"
        text: root.takeBack.step === "count" ? qsTr("Another receipt") : qsTr("Back to the basket")
        onClicked: root.viewModel.back()
    }
    KeyButton {
        visible: ["cash", "cancel", "keys", "customer", "health"].includes(root.place)
        shortcut: "Esc"
        text: qsTr("Back to the basket")
        onClicked: root.viewModel.back()
    }
}
