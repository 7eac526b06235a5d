import QtQuick

// A text a screen reader finds: a plain Text is not in the accessibility tree. It wraps.
Text {
    id: root

    property int size: Theme.body
    property int weight: Font.Normal
    property bool muted: false

    color: root.muted ? Theme.colour.inkMuted : Theme.colour.ink
    font.family: Theme.family
    font.pixelSize: root.size
    font.weight: root.weight
    font.letterSpacing: Theme.tracking(root.size)
    font.features: ({
            "tnum": 1
        })
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
}
