import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// The order's number, its code as picture, as letters and as slip, and what to do now.
FocusScope {
    id: root

    required property ConfirmationViewModel viewModel
    required property KioskViewModel kiosk

    Page {
        id: page

        anchors.top: parent.top
        anchors.bottom: counter.top
        width: parent.width
        contentHeight: inside.height + 32

        Column {
            id: inside

            x: Theme.margin
            y: 16
            width: page.width - 2 * x
            spacing: 28

            RowLayout {
                width: parent.width
                spacing: 32

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    implicitWidth: 128
                    implicitHeight: 128
                    radius: 64
                    color: Theme.colour.accent

                    Icon {
                        anchors.centerIn: parent
                        name: "check"
                        size: 84
                        color: Theme.colour.onAccent
                    }
                }
                Column {
                    Layout.fillWidth: true

                    Heading {
                        width: parent.width
                        text: qsTr("Thank you.")
                        size: Theme.figure
                        weight: Font.Bold
                    }
                    Words {
                        width: parent.width
                        text: root.viewModel.placedText
                        muted: true
                        size: Theme.heading
                    }
                }
            }
            CodeCard {
                width: parent.width
                viewModel: root.viewModel
            }
            Rectangle {
                width: parent.width
                implicitHeight: 168
                radius: Theme.radius
                color: root.viewModel.slipGone ? Theme.colour.attentionSoft : Theme.colour.accentSoft

                RowLayout {
                    anchors.fill: parent
                    anchors.leftMargin: 42
                    anchors.rightMargin: 48
                    spacing: 32

                    Icon {
                        name: root.viewModel.slipGone ? "phone" : "printer"
                        size: 64
                    }
                    Column {
                        Layout.fillWidth: true

                        Words {
                            width: parent.width
                            text: root.viewModel.slipText
                            size: Theme.heading
                            weight: Font.Bold
                        }
                        Words {
                            width: parent.width
                            text: root.viewModel.slipDetail
                        }
                    }
                    Icon {
                        visible: !root.viewModel.slipGone
                        name: "arrow-down"
                        size: 104
                        weight: 1.2
                        color: Theme.colour.accent
                    }
                }
            }
            Heading {
                width: parent.width
                topPadding: 8
                text: qsTr("What happens now")
                size: Theme.title
                weight: Font.Bold
            }
            Column {
                width: parent.width

                NextStep {
                    width: parent.width
                    iconName: "bag"
                    text: root.viewModel.readyText
                    detail: root.viewModel.whereText
                    amount: root.viewModel.totalText
                }
                NextStep {
                    width: parent.width
                    iconName: "cash"
                    text: qsTr("Pay when you collect it")
                    detail: qsTr("At the counter or at any till. Show this code there.")
                }
                NextStep {
                    width: parent.width
                    iconName: "calendar"
                    text: root.viewModel.heldText
                    detail: qsTr("After that it goes back to its shelf. It costs you nothing.")
                }
            }
        }
    }
    CounterBar {
        id: counter

        anchors.bottom: parent.bottom
        width: parent.width

        TimerRing {
            seconds: root.kiosk.secondsLeft
            all: root.kiosk.secondsAll
        }
        Words {
            Layout.fillWidth: true
            Layout.leftMargin: 8
            text: qsTr("Clears itself in %n s", "", root.kiosk.secondsLeft)
            muted: true
        }
        Button {
            kind: Button.Primary
            size: Theme.heading
            text: qsTr("I have it")
            focus: true
            onClicked: root.viewModel.finish()
        }
    }
}
