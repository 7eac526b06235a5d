import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Till.ViewModels

// The refund is made: what to hand over, and the number of the slip.
ColumnLayout {
    id: root

    required property TakeBackViewModel viewModel

    spacing: 8

    Icon {
        name: "check"
        size: 40
        color: Theme.colour.ok
    }
    Heading {
        Layout.fillWidth: true
        text: root.viewModel.doneInCash ? qsTr("Give back") : qsTr("Refunded")
        size: Theme.title
    }
    MoneyLabel {
        Layout.alignment: Qt.AlignLeft
        amount: root.viewModel.doneText
        size: Theme.scaled(120, 120)
        weight: Font.Bold
        color: Theme.colour.accent
        Accessible.name: qsTr("Refunded %1").arg(root.viewModel.doneText)
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("Return %1").arg(root.viewModel.doneNumber)
        weight: Font.DemiBold
    }
    Words {
        Layout.fillWidth: true
        text: qsTr("The slip is printed for the customer to sign.")
        muted: true
    }
}
