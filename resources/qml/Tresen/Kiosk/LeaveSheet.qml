import QtQuick
import Tresen.Controls

// Starting over empties the basket, so it is asked once.
Sheet {
    id: root

    signal confirmed

    name: qsTr("Start over?")

    Heading {
        text: root.name
        size: Theme.figure
        weight: Font.Bold
    }
    Words {
        width: parent.width
        text: qsTr("This clears the screen for the next person, basket and all.")
        size: Theme.title
    }
    Item {
        width: 1
        height: 8
    }
    Button {
        width: parent.width
        implicitHeight: 160
        kind: Button.Primary
        size: Theme.title
        text: qsTr("No, keep my basket")
        focus: true
        onClicked: root.closed()
    }
    Button {
        width: parent.width
        implicitHeight: 120
        kind: Button.Tint
        icon.name: "trash"
        icon.width: 40
        size: Theme.heading
        text: qsTr("Yes, clear everything")
        onClicked: root.confirmed()
    }
}
