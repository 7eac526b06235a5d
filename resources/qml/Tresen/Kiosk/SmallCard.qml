import QtQuick
import Tresen.Controls

// A product beside others: its picture, its name, its price.
ButtonBase {
    id: root

    required property string product
    property string name: ""
    property string price: ""
    property string before: ""
    property string picture: ""

    implicitHeight: stage.height + words.implicitHeight + 2 * 18
    padding: 0
    around: Theme.radius
    text: root.name
    Accessible.name: [root.name, root.price].filter(part => part !== "").join(", ")

    background: Rectangle {
        radius: root.around
        color: root.down ? Theme.colour.sunken : Theme.colour.raised

        FocusRing {
            shown: root.visualFocus
            around: root.around
        }
    }

    contentItem: Item {
        ProductPicture {
            id: stage

            width: parent.width
            height: Math.round(width * 0.74)
            radius: root.around
            topOnly: true
            ground: Theme.colour.surface
            source: root.picture
            name: root.name
            Accessible.ignored: true
        }
        Column {
            id: words

            x: 20
            y: stage.height + 18
            width: parent.width - 2 * x
            spacing: 2

            Label {
                width: parent.width
                text: root.name
                size: Theme.body
                weight: Font.DemiBold
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: root.price
                color: root.before === "" ? Theme.colour.inkMuted : Theme.colour.attention
                size: Theme.body
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 24
                wrapMode: Text.NoWrap
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        radius: root.around
        color: "transparent"
        border.width: Theme.hairline
        border.color: Theme.colour.line
    }
}
