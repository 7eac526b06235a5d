import QtQuick

// Whether it is here, in a word with its sign.
Row {
    id: root

    enum Tone {
        Here,
        Few,
        Old,
        Gone
    }

    required property string text
    property int tone: StockLine.Here
    property int size: Theme.scaled(15, 30)
    // Not where the control it is part of says it already.
    property bool spoken: true
    readonly property color mark: root.tone === StockLine.Here ? Theme.colour.ok : root.tone === StockLine.Few ? Theme.colour.attention : Theme.colour.inkMuted

    visible: root.text !== ""
    spacing: 10

    Icon {
        id: sign

        anchors.verticalCenter: words.lineCount > 1 ? undefined : parent.verticalCenter
        name: root.tone === StockLine.Here ? "check" : root.tone === StockLine.Gone ? "blocked" : "clock"
        size: Theme.kiosk ? 32 : 18
        color: root.mark
    }
    Words {
        id: words

        width: root.width > 0 ? Math.min(implicitWidth, root.width - sign.width - 10) : implicitWidth
        text: root.text
        color: root.mark
        size: root.size
        weight: Font.DemiBold
        Accessible.ignored: !root.spoken
    }
}
