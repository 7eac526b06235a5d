import QtQuick
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// At the left end of the counter: where one came from.
IconButton {
    required property KioskViewModel kiosk

    kind: IconButton.Tint
    name: "back"
    icon.width: 40
    text: qsTr("Back")
    onClicked: kiosk.back()
}
