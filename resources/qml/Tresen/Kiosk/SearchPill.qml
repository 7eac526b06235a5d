import QtQuick
import Tresen.Controls

// Looks like the field it leads to.
ButtonBase {
    id: root

    implicitHeight: 128
    around: height / 2
    text: qsTr("Product, colour, number …")
    Accessible.name: qsTr("Search: %1").arg(root.text)

    background: Rectangle {
        radius: root.around
        color: root.down ? Theme.colour.sunken : Theme.colour.raised
        border.width: 3
        border.color: Theme.colour.ink

        FocusRing {
            shown: root.visualFocus
            around: root.around
        }
    }

    contentItem: Item {
        Icon {
            id: sign

            x: 48
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
            size: 44
        }
        Label {
            anchors.left: sign.right
            anchors.leftMargin: 28
            anchors.right: parent.right
            anchors.rightMargin: 40
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            muted: true
            size: Theme.heading
        }
    }
}
