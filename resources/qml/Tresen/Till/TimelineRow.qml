pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Controls

// Something between a customer and the shop, on the line that joins them all.
Item {
    id: root

    required property int index
    required property string icon
    required property string title
    required property string detail
    required property string amountText
    property bool last: false

    implicitHeight: Math.max(68, words.implicitHeight + 20)
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.title, root.detail, root.amountText].join(", ")

    Rectangle {
        visible: !root.last
        x: 17
        y: 36
        width: 2
        height: root.height - 36
        color: Theme.colour.line
    }
    Rectangle {
        id: disc

        width: 36
        height: 36
        radius: 18
        color: Theme.colour.raised
        border.width: 2
        border.color: Theme.colour.line

        Icon {
            anchors.centerIn: parent
            name: root.icon
            size: 18
            color: Theme.colour.accent
        }
    }
    Column {
        id: words

        anchors.left: disc.right
        anchors.leftMargin: 12
        anchors.right: amount.left
        anchors.rightMargin: 12

        Label {
            width: parent.width
            text: root.title
            weight: Font.DemiBold
        }
        Label {
            width: parent.width
            text: root.detail
            muted: true
            size: Theme.small
        }
    }
    MoneyLabel {
        id: amount

        anchors.right: parent.right
        amount: root.amountText
        Accessible.ignored: true
    }
}
