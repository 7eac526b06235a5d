pragma ComponentBehavior: Bound

import QtQuick

// The largest thing on a till: what is to be paid. Under a rule, as on a receipt.
Rectangle {
    id: root

    required property string amount
    property string label: qsTr("Total")
    // Above each other at the left: how many, what is saved, which tax.
    property string count: ""
    property string saving: ""
    property string note: ""
    property int tone: TotalBand.Plain
    property bool narrow: root.width < 600 * Theme.textScale

    enum Tone {
        Plain,
        Attention,
        Muted
    }

    implicitHeight: Math.max(120, facts.implicitHeight + 24)
    implicitWidth: 820
    color: Theme.colour.raised

    Rectangle {
        width: parent.width
        height: 3
        color: Theme.colour.ink
    }
    TextMetrics {
        id: measure

        font: figure.font
        text: root.amount
    }
    Column {
        id: facts

        anchors.left: parent.left
        anchors.leftMargin: Theme.margin
        anchors.right: figure.left
        anchors.rightMargin: 12 + (root.narrow ? 0 : what.width + 24)
        anchors.verticalCenter: parent.verticalCenter
        spacing: 6

        Words {
            visible: root.narrow
            text: root.label
            weight: Font.DemiBold
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.count
            size: root.narrow ? Theme.small : Theme.body
            weight: root.narrow ? Font.Normal : Font.DemiBold
            muted: root.narrow
        }
        Words {
            width: parent.width
            visible: text !== "" && !root.narrow
            text: root.saving
            color: Theme.colour.accent
            weight: Font.DemiBold
        }
        Words {
            width: parent.width
            visible: text !== "" && !root.narrow
            text: root.note
            muted: true
            size: Theme.small
        }
    }
    Label {
        id: what

        visible: !root.narrow
        anchors.right: figure.left
        anchors.rightMargin: 20
        anchors.baseline: figure.baseline
        text: root.label
        size: Theme.title
        weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }
    MoneyLabel {
        id: figure

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        amount: root.amount
        // As large as there is room for.
        width: Math.min(Math.ceil(measure.advanceWidth) + 2, root.width * (root.narrow ? 0.68 : 0.6))
        height: root.height - 6
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: 36
        size: root.narrow ? Theme.figure : Theme.total
        weight: Font.Bold
        color: root.tone === TotalBand.Attention ? Theme.colour.attention : root.tone === TotalBand.Muted ? Theme.colour.inkMuted : Theme.colour.ink
        Accessible.name: qsTr("%1 %2").arg(root.label).arg(root.amount)
    }
}
