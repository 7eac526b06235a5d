import QtQuick
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// At the right end of the counter: what is in the basket, and the way to it.
Button {
    id: root

    required property BasketViewModel basket
    required property KioskViewModel kiosk

    kind: Button.Normal
    leftPadding: 32
    icon.name: "basket"
    icon.width: 44
    text: root.basket.pillText
    Accessible.name: root.basket.empty ? root.text : qsTr("Basket: %1").arg(root.text)
    onClicked: root.kiosk.go("basket")
}
