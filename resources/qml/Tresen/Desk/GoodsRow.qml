import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// A line of an order as it is carried: its picture, what it is and how many.
Item {
    id: root

    required property string name
    required property string detail
    property string picture: ""
    property string missing: ""
    property string age: ""
    property bool complete: true
    property int pictureSize: 64
    property color ground: Theme.colour.raised

    implicitHeight: Math.max(root.pictureSize, words.implicitHeight) + 16
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.name, root.detail, root.missing, root.age].filter(part => part !== "").join(", ")

    RowLayout {
        anchors.fill: parent
        anchors.bottomMargin: 1
        spacing: 12

        ProductPicture {
            Layout.preferredWidth: root.pictureSize
            Layout.preferredHeight: root.pictureSize
            source: root.picture
            iconName: "box"
            ground: root.ground
        }
        ColumnLayout {
            id: words

            Layout.fillWidth: true
            spacing: 0

            Label {
                Layout.fillWidth: true
                text: root.name
                size: Theme.heading
                weight: Font.DemiBold
            }
            Label {
                Layout.fillWidth: true
                text: root.detail
                muted: true
                size: Theme.small
            }
        }
        Chip {
            visible: root.missing !== ""
            tone: Chip.Warn
            icon.name: "warning"
            text: root.missing
            Accessible.ignored: true
        }
        Chip {
            visible: root.age !== ""
            tone: Chip.Warn
            icon.name: "id-card"
            text: root.age
            Accessible.ignored: true
        }
        Icon {
            visible: root.complete && root.missing === "" && root.age === ""
            name: "check"
            size: 26
            color: Theme.colour.ok
        }
    }
    Divider {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
