pragma ComponentBehavior: Bound

import QtQuick

// What to scan now, and how far the count is.
Rectangle {
    id: root

    required property string text
    property string detail: ""
    // "0 of 2", or a hint at the right.
    property string count: ""
    property bool wrong: false
    property bool done: false
    readonly property color mark: root.wrong ? Theme.colour.attention : Theme.colour.accent

    implicitHeight: Math.max(root.detail === "" ? 76 : 120, words.implicitHeight + 28)
    implicitWidth: 500
    radius: Theme.radius
    color: root.wrong ? Theme.colour.attentionSoft : Theme.colour.accentSoft
    Accessible.role: root.wrong ? Accessible.AlertMessage : Accessible.StaticText
    Accessible.name: [root.text, root.detail, root.count].filter(part => part !== "").join(", ")

    DashedFrame {
        anchors.fill: parent
        color: root.mark
        radius: parent.radius
    }
    Icon {
        id: sign

        x: 26
        anchors.verticalCenter: parent.verticalCenter
        name: root.wrong ? "warning" : root.done ? "check" : "scan"
        size: root.detail === "" ? 26 : 40
        color: root.mark
    }
    Column {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: 18
        anchors.right: figure.left
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Label {
            width: parent.width
            text: root.text
            size: root.detail === "" ? Theme.heading : Theme.title
            weight: root.detail === "" ? Font.Medium : Font.DemiBold
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: root.detail
            size: Theme.body
            color: root.wrong ? Theme.colour.ink : Theme.colour.inkMuted
        }
    }
    Label {
        id: figure

        anchors.right: parent.right
        anchors.rightMargin: 26
        anchors.verticalCenter: parent.verticalCenter
        text: root.count
        size: root.detail === "" ? Theme.body : Theme.display
        weight: Font.DemiBold
        wrapMode: Text.NoWrap
    }
}
