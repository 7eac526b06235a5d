pragma ComponentBehavior: Bound

import QtQuick

// One line of a basket. Its columns meet those of the lines above: the screen reads like a receipt.
Item {
    id: root

    enum State {
        Plain,
        Asks,
        Unknown,
        Voided
    }
    enum Tone {
        Muted,
        Promotion,
        Question
    }

    required property string name
    required property int quantity
    required property string amountText
    property string unitText: ""
    property string discountText: ""
    property string sub: ""
    property string subIcon: ""
    property int subTone: LineRow.Muted
    property string picture: ""
    property string pictureIcon: ""
    property bool selected: false
    property int lineState: LineRow.Plain
    // What the line asks for, and the key that answers.
    property string askText: ""
    property string askKey: ""
    // Only quantity, name and amount, beside a wide context.
    property bool compact: root.width < 500

    readonly property bool asks: root.lineState === LineRow.Asks
    readonly property bool steps: root.selected && !root.compact && !root.asks && root.lineState === LineRow.Plain

    signal chosen
    signal counted(int by)
    signal answered

    implicitHeight: Math.max(root.compact ? 52 : 66, words.implicitHeight + 16)
    implicitWidth: 820

    // Free text goes in last: a name with "%2" in it would take the next argument.
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%2, %n pieces, %1", "", root.quantity).arg(root.amountText).arg(root.name)
    Accessible.description: root.sub
    Accessible.selectable: true
    Accessible.selected: root.selected
    Accessible.onPressAction: root.chosen()

    Rectangle {
        id: back

        anchors.fill: parent
        color: root.asks ? Theme.colour.attentionSoft : root.selected ? Theme.colour.accentSoft : Theme.colour.raised
        border.width: root.lineState === LineRow.Unknown ? 2 : 0
        border.color: Theme.colour.attention
    }
    Rectangle {
        width: root.asks || root.selected ? 4 : 0
        height: parent.height
        color: root.asks ? Theme.colour.attention : Theme.colour.accent
    }
    Divider {
        width: parent.width
        anchors.bottom: parent.bottom
    }
    TapHandler {
        onTapped: root.chosen()
    }
    ProductPicture {
        id: stage

        visible: !root.compact
        x: 20
        width: 50
        height: 50
        anchors.verticalCenter: parent.verticalCenter
        source: root.picture
        iconName: root.pictureIcon
        name: root.name
        ground: back.color
        Accessible.ignored: true
    }
    MoneyLabel {
        id: count

        x: root.compact ? 0 : 82
        width: root.compact ? 66 : 64
        anchors.verticalCenter: parent.verticalCenter
        amount: root.quantity
        size: root.compact ? Theme.body : Theme.heading
        Accessible.ignored: true
    }
    Column {
        id: words

        anchors.left: count.right
        anchors.leftMargin: 12
        anchors.right: root.steps || ask.visible ? end.left : unit.visible ? unit.left : amount.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 1

        Label {
            width: parent.width
            text: root.name
            size: root.compact ? Theme.body : Theme.strong
            weight: root.compact ? Font.Normal : Font.Medium
            muted: root.lineState === LineRow.Voided
            font.strikeout: root.lineState === LineRow.Voided
        }
        Row {
            visible: root.sub !== "" && !root.compact
            width: parent.width
            spacing: 6

            Icon {
                id: why

                visible: name !== ""
                name: root.subIcon
                size: 18
                color: root.subTone === LineRow.Promotion ? Theme.colour.accent : root.subTone === LineRow.Question ? Theme.colour.attention : Theme.colour.inkMuted
            }
            Label {
                width: parent.width - (why.visible ? 24 : 0)
                text: root.sub
                color: root.subTone === LineRow.Promotion ? Theme.colour.accent : root.subTone === LineRow.Question ? Theme.colour.ink : Theme.colour.inkMuted
                size: Theme.small
                weight: root.subTone === LineRow.Muted ? Font.Normal : root.subTone === LineRow.Question ? Font.DemiBold : Font.Medium
            }
        }
    }
    MoneyLabel {
        id: unit

        visible: !root.compact && !root.steps && !ask.visible && root.unitText !== ""
        width: 96
        anchors.right: amount.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        amount: root.unitText
        muted: true
        weight: Font.Normal
        Accessible.ignored: true
    }
    Row {
        id: end

        anchors.right: amount.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Button {
            id: ask

            visible: root.asks && root.askText !== "" && !root.compact
            text: root.askText
            // Shown only: several lines may ask, and the screen gives the key to the first.
            keycap: root.askKey
            onClicked: root.answered()
        }
        IconButton {
            visible: root.steps
            name: "minus"
            text: qsTr("One fewer %1").arg(root.name)
            onClicked: root.counted(-1)
        }
        IconButton {
            visible: root.steps
            name: "plus"
            text: qsTr("One more %1").arg(root.name)
            onClicked: root.counted(1)
        }
    }
    Column {
        id: amount

        width: root.compact ? 84 : 112
        anchors.right: parent.right
        anchors.rightMargin: root.compact ? 16 : 20
        anchors.verticalCenter: parent.verticalCenter

        MoneyLabel {
            width: parent.width
            visible: root.lineState !== LineRow.Unknown
            amount: root.amountText
            size: root.compact ? Theme.body : Theme.heading
            muted: root.lineState === LineRow.Voided
            font.strikeout: root.lineState === LineRow.Voided
            Accessible.ignored: true
        }
        MoneyLabel {
            width: parent.width
            visible: root.discountText !== "" && !root.compact
            amount: root.discountText
            color: Theme.colour.accent
            size: Theme.small
            weight: Font.Medium
            Accessible.ignored: true
        }
    }
}
