pragma ComponentBehavior: Bound

import QtQuick

// One product in a grid: picture, name, price, stars, and whether it is here.
ButtonBase {
    id: root

    required property string name
    property string variant: ""
    required property string price
    property string before: ""
    property string promotion: ""
    property string picture: ""
    property string pictureIcon: ""
    property int tenths: 0
    property string rating: ""
    property string count: ""
    property string stock: ""
    property int stockTone: StockLine.Here
    // What lies behind the card.
    property color ground: Theme.colour.surface
    property real stageHeight: Math.round(root.width * 0.733)
    // What is said below the picture, with its margins.
    readonly property real wordsHeight: words.implicitHeight + 2 * words.anchors.topMargin

    implicitWidth: Theme.kiosk ? 480 : 240
    implicitHeight: stageHeight + wordsHeight
    padding: 0
    around: Theme.radius
    text: root.name
    Accessible.name: [root.name, root.variant, root.price, root.promotion, root.stock].filter(part => part !== "").join(", ")

    background: Rectangle {
        radius: root.around
        color: root.down ? Theme.colour.sunken : Theme.colour.raised

        FocusRing {
            shown: root.visualFocus
            around: root.around
        }
    }

    contentItem: Item {
        ProductPicture {
            width: parent.width
            height: root.stageHeight
            radius: root.around
            topOnly: true
            ground: root.ground
            source: root.picture
            iconName: root.pictureIcon
            name: root.name
            Accessible.ignored: true
        }
        Chip {
            visible: root.promotion !== ""
            x: Theme.kiosk ? 20 : 10
            y: x
            tone: Chip.Warn
            text: root.promotion
            Accessible.ignored: true
        }
        Column {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: Theme.kiosk ? 22 : 12
            anchors.leftMargin: Theme.kiosk ? 26 : 14
            anchors.rightMargin: anchors.leftMargin
            transform: Translate {
                y: root.stageHeight
            }
            spacing: Theme.kiosk ? 6 : 3

            Label {
                width: parent.width
                text: root.name
                size: Theme.scaled(18, 36)
                weight: Font.DemiBold
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: root.variant
                muted: true
                size: Theme.small
            }
            Flow {
                id: prices

                width: parent.width
                spacing: Theme.kiosk ? 16 : 8

                Label {
                    id: now

                    text: root.price
                    color: root.before === "" ? Theme.colour.ink : Theme.colour.attention
                    size: Theme.scaled(22, 44)
                    weight: Font.Bold
                    wrapMode: Text.NoWrap
                }
                Label {
                    visible: text !== ""
                    height: now.implicitWidth + implicitWidth + prices.spacing > prices.width ? implicitHeight : now.implicitHeight
                    topPadding: now.implicitHeight * 0.1
                    verticalAlignment: Text.AlignVCenter
                    text: root.before
                    muted: true
                    size: Theme.small
                    font.strikeout: true
                    wrapMode: Text.NoWrap
                }
            }
            StarRow {
                visible: root.rating !== ""
                tenths: root.tenths
                text: root.rating
                count: root.count
                Accessible.ignored: true
            }
            StockLine {
                width: parent.width
                text: root.stock
                tone: root.stockTone
                spoken: false
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: root.around
        color: "transparent"
        border.width: Theme.kiosk ? Math.max(2, Theme.hairline) : Theme.hairline
        border.color: Theme.colour.line
    }
}
