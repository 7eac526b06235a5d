import QtQuick
import Tresen.Controls

// A part of a refund: how it goes back, and how much of it.
Item {
    id: root

    required property int index
    required property string name
    required property string icon
    required property string amountText
    property bool last: false

    implicitHeight: Math.max(76, words.implicitHeight + 24)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(root.name).arg(root.amountText)

    Icon {
        id: sign

        x: 16
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        size: 22
    }
    Label {
        id: words

        anchors.left: sign.right
        anchors.leftMargin: 14
        anchors.right: amount.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
        weight: Font.DemiBold
    }
    MoneyLabel {
        id: amount

        anchors.right: parent.right
        anchors.rightMargin: 16
        anchors.verticalCenter: parent.verticalCenter
        amount: root.amountText
        size: 26
        Accessible.ignored: true
    }
    Divider {
        visible: !root.last
        x: 16
        width: parent.width - 32
        anchors.bottom: parent.bottom
    }
}
