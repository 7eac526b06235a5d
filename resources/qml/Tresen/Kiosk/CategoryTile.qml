import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// A room of the shop: its picture, its name and how much is in it.
ButtonBase {
    id: root

    property string name: ""
    property string count: ""
    property int products: 0
    property string picture: ""

    implicitHeight: stage.height + words.implicitHeight + 2 * 20
    padding: 0
    around: Theme.radius
    text: root.name
    Accessible.name: qsTr("%1, %n products", "", root.products).arg(root.name)

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
            height: Math.round(width * 0.495)
            radius: root.around
            topOnly: true
            ground: Theme.colour.surface
            source: root.picture
            name: root.name
            Accessible.ignored: true
        }
        RowLayout {
            id: words

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: 30
            anchors.rightMargin: 28
            y: stage.height + 20
            spacing: Theme.gap

            Label {
                Layout.fillWidth: true
                text: root.name
                size: Theme.heading
                weight: Font.DemiBold
            }
            Label {
                text: root.count
                muted: true
                size: Theme.body
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
