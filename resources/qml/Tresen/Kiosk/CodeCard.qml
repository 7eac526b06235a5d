import QtQuick
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// The order's public number large, its secret code as picture and letters.
Rectangle {
    id: root

    required property ConfirmationViewModel viewModel

    implicitHeight: 500
    radius: Theme.radius
    color: Theme.colour.paper
    border.width: 3
    border.color: Theme.colour.ink

    QrCode {
        id: code

        x: 20
        anchors.verticalCenter: parent.verticalCenter
        width: 464
        height: 464
        quiet: 2
        rows: root.viewModel.matrix
        name: qsTr("Pickup code as a picture")
    }
    Column {
        anchors.left: code.right
        anchors.leftMargin: 20
        anchors.right: parent.right
        anchors.rightMargin: 32
        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Words {
            width: parent.width
            text: qsTr("Your order")
            color: Theme.colour.paperInk
        }
        Words {
            width: parent.width
            text: root.viewModel.number
            color: Theme.colour.paperInk
            size: Theme.total
            weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 56
            wrapMode: Text.NoWrap
            Accessible.name: qsTr("Order number %1").arg(text)
        }
        Words {
            width: parent.width
            topPadding: 28
            text: qsTr("Pickup code")
            color: Theme.colour.paperInk
        }
        Words {
            width: parent.width
            text: root.viewModel.code
            color: Theme.colour.paperInk
            size: Theme.title
            weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 30
            wrapMode: Text.NoWrap
            Accessible.name: qsTr("Pickup code %1").arg(text)
        }
        Words {
            width: parent.width
            topPadding: 28
            text: qsTr("Photograph it, or take the slip. Whoever has it, gets the order.")
            color: Theme.colour.paperInk
        }
    }
}
