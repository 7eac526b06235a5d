pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// A kiosk's controls for looking and choosing.
FocusScope {
    id: root

    property string picture: ""

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.surface
    }
    AppBar {
        id: bar

        width: parent.width
        shop: "Musterhaus"
        store: "Demo store"
    }
    Column {
        x: 48
        y: 128
        width: 984
        spacing: 24

        Entry {
            width: parent.width
            iconName: "search"
            hint: "Product, colour, number …"
            text: "teepott"
            focus: true
        }
        FlowRow {
            width: parent.width

            Chip {
                pressable: true
                checked: true
                icon.name: "check"
                text: "In this store now"
            }
            Chip {
                pressable: true
                tone: Chip.Outline
                text: "Price"
            }
            Button {
                kind: Button.Quiet
                text: "Clear all"
                underlined: true
            }
        }
        Row {
            spacing: 24

            ProductCard {
                name: "Stoneware mug"
                variant: "350 ml · 3 colours"
                price: "€12.90"
                before: "€15.00"
                promotion: "3 for 2"
                picture: root.picture
                tenths: 46
                rating: "4.6"
                count: "128"
                stock: "Aisle 4 · 23 here"
            }
            Column {
                width: 480
                spacing: 24

                PriceBlock {
                    width: parent.width
                    price: "€69.90"
                    before: "€84.00"
                    promotion: "−17 % Autumn table"
                    perUnit: "€5.83 per piece"
                    lowest: "Lowest in 30 days: €84.00"
                }
                Segmented {
                    width: parent.width
                    name: "Size"
                    options: ["6", "12", "18"]
                    current: 1
                }
                Row {
                    spacing: 24

                    Swatch {
                        tint: Theme.colour.accent
                        text: "Forest"
                        checked: true
                    }
                    Swatch {
                        tint: Theme.colour.attention
                        text: "Rust"
                    }
                    Swatch {
                        tint: Theme.colour.inkMuted
                        text: "Charcoal"
                        note: "sold out"
                        available: false
                    }
                }
            }
        }
        RowLayout {
            width: parent.width
            spacing: 16

            StockCell {
                Layout.fillWidth: true
                Layout.fillHeight: true
                here: true
                iconName: "check"
                iconColor: Theme.colour.ok
                place: "Here"
                amount: "6 in stock"
                detail: "Aisle 4, shelf B"
            }
            StockCell {
                Layout.fillWidth: true
                Layout.fillHeight: true
                place: "Nearby"
                amount: "14 in 2 stores"
                detail: "from 1.2 km"
            }
            StockCell {
                Layout.fillWidth: true
                Layout.fillHeight: true
                iconName: "truck"
                place: "Online"
                amount: "In stock"
                detail: "with you Tue 1 Dec"
            }
        }
        Column {
            width: parent.width

            ListRow {
                width: parent.width
                name: "Stoneware teapot"
                match: "teapot"
                detail: "1.2 l · 3 colours"
                picture: root.picture
                amount: "€39.90"
                stock: "6 here"
            }
            ListRow {
                width: parent.width
                name: "Large teapot"
                match: "teapot"
                detail: "1.6 l · 1 colour"
                amount: "€54.90"
                stock: "last 1"
                stockTone: StockLine.Few
            }
        }
    }
    Keyboard {
        width: parent.width
        anchors.bottom: parent.bottom
        enterText: "Show 14"
    }
}
