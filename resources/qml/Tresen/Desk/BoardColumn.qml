pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// One state of the board: its name, how many are in it, and their cards.
ColumnLayout {
    id: root

    required property string text
    required property string iconName
    // What it says while it is empty.
    required property string none
    required property var orders

    signal chosen(order: string)

    spacing: 12

    RowLayout {
        Layout.fillWidth: true
        spacing: 8

        Icon {
            name: root.iconName
            size: 22
            color: Theme.colour.inkMuted
        }
        Heading {
            Layout.fillWidth: true
            text: root.text
        }
        Words {
            text: list.count
            muted: true
            size: Theme.heading
            Accessible.name: qsTr("%1: %n orders", "", list.count).arg(root.text)
        }
    }
    ListView {
        id: list

        Layout.fillWidth: true
        Layout.fillHeight: true
        clip: true
        spacing: 10
        bottomMargin: 20
        boundsBehavior: Flickable.StopAtBounds
        model: root.orders
        Accessible.role: Accessible.List
        Accessible.name: root.text

        delegate: OrderCard {
            id: card

            required property string order
            required property bool over
            required property bool soon
            required number
            required items
            required customer
            required channelIcon
            required pictures
            required notes
            required place
            required payment
            required used
            required timeText
            required actionText
            required urgent

            width: ListView.view.width
            timeTone: card.over ? TimeBar.Over : card.soon ? TimeBar.Soon : TimeBar.InTime
            onClicked: root.chosen(card.order)
            onActed: root.chosen(card.order)
        }
        // What is most urgent comes in on top: whoever looks at the top stays there.
        property bool atTop: true

        onMovementEnded: list.atTop = list.atYBeginning
        onCountChanged: {
            if (list.atTop)
                Qt.callLater(list.positionViewAtBeginning);
        }
        displaced: Transition {
            NumberAnimation {
                property: "y"
                duration: Theme.slow
                easing.type: Easing.OutCubic
            }
        }
    }
    Words {
        Layout.fillWidth: true
        Layout.topMargin: -list.height
        Layout.alignment: Qt.AlignTop
        visible: list.count === 0
        text: root.none
        muted: true
    }
}
