pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// A kiosk's controls for reading, ordering and leaving.
FocusScope {
    id: root

    property string picture: ""

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.surface
    }
    Column {
        x: 48
        y: 32
        width: 984
        spacing: 24

        Card {
            width: parent.width
            height: 390

            RowLayout {
                anchors.fill: parent
                anchors.margins: 40
                spacing: 60

                ColumnLayout {
                    Words {
                        text: "4.6"
                        size: Theme.hero
                        weight: Font.Bold
                    }
                    StarRow {
                        tenths: 46
                        size: 46
                    }
                    Words {
                        text: "128 reviews"
                    }
                }
                Distribution {
                    Layout.fillWidth: true
                    counts: [93, 25, 5, 3, 0]
                }
            }
        }
        ReviewCard {
            width: parent.width
            stars: 4
            title: "Good, but one chip"
            body: "One plate had a small chip. Exchanged at the counter in two minutes."
            byline: "9 Nov, online"
            verified: true
            origin: "from German"
        }
        Divider {
            width: parent.width
        }
        Field {
            width: parent.width
            label: "E-mail"
            hint: "name@example.com"
            iconName: "mail"
            text: "demo@example"
            error: "Something is missing after the dot."
        }
        CheckRow {
            width: parent.width
            text: "Message me when it is ready"
            detail: "Needed for pickup. Deleted 30 days after."
            checked: true
        }
        CheckRow {
            width: parent.width
            text: "Send me offers"
            detail: "Your choice. You can stop at any time."
        }
        Card {
            width: parent.width
            height: 300

            QrCode {
                x: 24
                y: 24
                width: 252
                height: 252
                name: "Order code"
                rows: ["1111111010111", "1000001011001", "1011101000101", "1011101011111", "1011101010001", "1000001001101", "1111111010101", "0000000011001", "1011010111011", "0110001010110", "1010111101001", "0101000110111", "1110101011101"]
            }
            Stepper {
                x: 320
                y: 40
                name: "mug"
                value: 1
                removes: true
            }
            Stepper {
                x: 600
                y: 40
                name: "bowl"
                value: 3
            }
            Skeleton {
                x: 320
                y: 170
                width: 400
            }
            Switch {
                x: 320
                y: 200
                width: 640
                text: "Larger text"
            }
        }
        RowLayout {
            width: parent.width
            spacing: 24

            ChoiceButton {
                Layout.fillWidth: true
                kind: ChoiceButton.Primary
                icon.name: "bag"
                text: "Pick up my order"
                detail: "Scan or type your code"
            }
            ChoiceButton {
                Layout.fillWidth: true
                icon.name: "person"
                text: "Sign in"
                detail: "Points, orders, saved"
            }
        }
        Notice {
            width: parent.width
            calm: true
            icon: "printer"
            text: "Your slip is printing"
            detail: "Take it from the slot below, on the right."
        }
        Notice {
            width: parent.width
            icon: "cloud-offline"
            text: "Stock figures are from 10:12."
            detail: "Ordering works; prices are checked at the till."
        }
    }
    CounterBar {
        width: parent.width
        anchors.bottom: parent.bottom

        IconButton {
            kind: IconButton.Tint
            name: "back"
            text: "Back"
            icon.width: 40
        }
        TimerRing {
            seconds: 28
            all: 40
        }
        Button {
            Layout.fillWidth: true
            kind: Button.Primary
            icon.name: "plus"
            icon.width: 40
            text: "Add to basket"
            size: 36
        }
        Button {
            icon.name: "basket"
            icon.width: 40
            text: "5 · €249.60"
        }
    }
}
