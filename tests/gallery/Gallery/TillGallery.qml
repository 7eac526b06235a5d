pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// Every control of a till and a desk, as they stand beside each other.
FocusScope {
    id: root

    property string picture: ""

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.surface
    }
    StatusBar {
        id: bar

        width: parent.width
        device: "Till 2"
        place: "Demo Store Mitte"

        StatusCell {
            icon.name: "cloud-offline"
            text: "Offline since 13:52, 3 to send"
            warn: true
        }
        StatusCell {
            icon.name: "printer"
            text: "Printer"
        }
        StatusCell {
            icon.name: "person"
            text: "Cashier 2"
            strong: true
        }
        StatusCell {
            text: "14:07"
            strong: true
        }
    }
    Column {
        id: lines

        y: 56
        width: 820

        LineRow {
            width: parent.width
            name: "Stoneware mug, clay"
            quantity: 4
            unitText: "12.90"
            amountText: "38.70"
            discountText: "−12.90"
            sub: "Mugs: 4 for the price of 3"
            subIcon: "tag"
            subTone: LineRow.Promotion
            picture: root.picture
        }
        LineRow {
            width: parent.width
            name: "Gift set, candle and liqueur"
            quantity: 1
            amountText: "29.00"
            sub: "18+, born by 22 Nov 2008?"
            subIcon: "id-card"
            subTone: LineRow.Question
            lineState: LineRow.Asks
            askText: "ID seen"
            askKey: "F9"
            pictureIcon: "gift"
        }
        LineRow {
            width: parent.width
            name: "Frying pan 28 cm, ink"
            quantity: 1
            unitText: "79.00"
            amountText: "79.00"
            sub: "SKU 20418  Aisle 7"
            lineState: LineRow.Voided
        }
        LineRow {
            width: parent.width
            name: "Carafe 1 l, sky"
            quantity: 1
            unitText: "24.00"
            amountText: "24.00"
            sub: "SKU 20733  Aisle 4"
            selected: true
            picture: root.picture
        }
        TotalBand {
            width: parent.width
            amount: "€189.45"
            count: "10 items"
            saving: "You save €14.55"
            note: "incl. 19 % VAT €30.25"
        }
        RowLayout {
            width: parent.width

            OrderCard {
                Layout.margins: 12
                Layout.alignment: Qt.AlignTop
                number: "P-4830"
                items: "4 items"
                pictures: [root.picture, "", root.picture]
                notes: ["pick first"]
                used: 1
                timeText: "2 min over"
                timeTone: TimeBar.Over
                actionText: "Start walk, 3 orders"
                urgent: true
            }
            ColumnLayout {
                Layout.margins: 12

                ScanTarget {
                    Layout.fillWidth: true
                    text: "Scan the first plate set"
                    detail: "Each scan counts one. A wrong item sounds different and is not counted."
                    count: "0 of 2"
                }
                RowLayout {
                    spacing: 8

                    PlaceTile {
                        place: "A-01"
                        detail: "free"
                    }
                    PlaceTile {
                        place: "A-04"
                        detail: "P-4811"
                        used: true
                    }
                    PlaceTile {
                        place: "B-05"
                        detail: "best"
                        best: true
                    }
                }
                RowLayout {
                    StepDot {
                        step: 1
                        progress: StepDot.Done
                    }
                    StepDot {
                        step: 2
                        progress: StepDot.Now
                    }
                    StepDot {
                        step: 3
                    }
                    Chip {
                        tone: Chip.Accent
                        icon.name: "box"
                        text: "Pickup ready"
                    }
                    Chip {
                        icon.name: "bag"
                        text: "Saved basket 3"
                    }
                    Chip {
                        tone: Chip.Tier
                        icon.name: "star-fill"
                        text: "Gold"
                    }
                    Chip {
                        tone: Chip.Warn
                        icon.name: "id-card"
                        text: "18+"
                    }
                }
            }
        }
    }
    ColumnLayout {
        x: 840
        y: 72
        width: 506
        spacing: 12

        Entry {
            Layout.fillWidth: true
            hint: "Scan, or type a name or number"
            focus: true
        }
        Notice {
            Layout.fillWidth: true
            text: "No product has the number 4012."
            detail: "Check it, or search by name."
            actionText: "Search by name"
            actionKey: "F2"
        }
        RowLayout {
            spacing: 8

            PayButton {
                Layout.fillWidth: true
                icon.name: "cash"
                text: "Cash"
                caps: ["Enter", "F12"]
                hints: ["exact", "amount"]
            }
            PayButton {
                icon.name: "card"
                text: "Card"
                caps: ["F10"]
                enabled: false
            }
            PayButton {
                kind: PayButton.Soft
                text: "Split"
                caps: ["F11"]
            }
        }
        RowLayout {
            Button {
                text: "Hand over"
                shortcut: "F4"
                kind: Button.Soft
            }
            Button {
                text: "Add"
            }
            Button {
                text: "Not enough here"
                icon.name: "warning"
                kind: Button.Attention
            }
            IconButton {
                name: "trash"
                text: "Remove"
                kind: IconButton.Danger
            }
        }
        ChoiceButton {
            Layout.fillWidth: true
            kind: ChoiceButton.Primary
            icon.name: "printer"
            text: "Print"
            keycap: "Enter"
        }
        ChoiceButton {
            Layout.fillWidth: true
            icon.name: "mail"
            text: "E-mail"
            detail: "to c•••2@demo.example, agreed on 3 May 2025"
            keycap: "E"
        }
        RowLayout {
            PersonTile {
                text: "Cashier 1"
                detail: "Cashier"
                checked: true
            }
            PersonTile {
                text: "Manager 1"
                detail: "Manager"
            }
        }
        RowLayout {
            Keypad {
                Layout.preferredWidth: 240
            }
            ColumnLayout {
                Stepper {
                    name: "Stoneware mug"
                    value: 2
                    most: 3
                    suffix: "of 3"
                }
                Switch {
                    Layout.fillWidth: true
                    text: "Receipts by e-mail"
                    detail: "given 3 May 2025 in the app"
                    checked: true
                }
                Switch {
                    Layout.fillWidth: true
                    text: "Offers by e-mail"
                    detail: "withdrawn"
                }
                RowLayout {
                    Option {
                        text: "Shelf"
                        icon.name: "shelf"
                        checked: true
                    }
                    Option {
                        text: "Damaged"
                    }
                }
            }
        }
    }
    KeyBar {
        width: parent.width
        anchors.bottom: parent.bottom

        KeyButton {
            keycap: "F1"
            text: "Keys"
        }
        KeyButton {
            keycap: "F2"
            text: "Search"
            on: true
        }
        KeyButton {
            keycap: "F3"
            text: "Customer"
        }
        KeyButton {
            keycap: "F5"
            text: "Return"
        }
        KeyButton {
            keycap: "F6"
            text: "Park"
        }
        KeyButton {
            keycap: "F7"
            text: "Price"
            enabled: false
        }
        KeyButton {
            keycap: "Del"
            text: "Remove line"
        }
        KeyButton {
            keycap: "Esc"
            text: "Cancel sale"
        }
    }
}
