import QtQuick

// An amount, already a text: QML's numbers cannot hold money. It never wraps.
Words {
    id: root

    required property string amount

    text: root.amount
    weight: Font.DemiBold
    wrapMode: Text.NoWrap
    horizontalAlignment: Text.AlignRight
}
