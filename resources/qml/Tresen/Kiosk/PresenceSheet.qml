import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// Yes is the big one, and more time is real.
Sheet {
    id: root

    required property KioskViewModel viewModel
    required property BasketViewModel basket

    name: qsTr("Still there?")
    onClosed: root.viewModel.touched()

    RowLayout {
        width: parent.width
        spacing: Theme.margin

        ColumnLayout {
            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            spacing: Theme.gap

            Heading {
                Layout.fillWidth: true
                text: root.name
                size: Theme.total
                weight: Font.Bold
            }
            Words {
                Layout.fillWidth: true
                text: root.basket.empty ? qsTr("In %n seconds we clear this screen for the next person.", "", root.viewModel.secondsLeft) : qsTr("In %n seconds we clear this screen for the next person, basket and all.", "", root.viewModel.secondsLeft)
                size: Theme.title
                lineHeight: 1.1
            }
        }
        TimerRing {
            Layout.alignment: Qt.AlignTop
            size: 260
            thickness: 16
            seconds: root.viewModel.secondsLeft
            all: root.viewModel.secondsAll
        }
    }
    Item {
        width: 1
        height: 12
    }
    Button {
        width: parent.width
        implicitHeight: 176
        kind: Button.Primary
        size: Theme.display
        weight: Font.Bold
        text: root.basket.empty ? qsTr("Yes, go on") : qsTr("Yes, keep my basket")
        focus: true
        onClicked: root.viewModel.touched()
    }
    RowLayout {
        width: parent.width
        spacing: 20

        Button {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            implicitHeight: 128
            size: Theme.heading
            icon.name: "clock"
            icon.width: 44
            text: qsTr("Give me 5 minutes")
            onClicked: root.viewModel.giveTime()
        }
        Button {
            Layout.fillWidth: true
            Layout.preferredWidth: 10
            implicitHeight: 128
            kind: Button.Tint
            size: Theme.heading
            icon.name: "trash"
            icon.width: 44
            text: qsTr("Clear it now")
            onClicked: root.viewModel.startOver()
        }
    }
}
