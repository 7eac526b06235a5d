pragma ComponentBehavior: Bound

import QtQuick

// One thing found: picture or icon, name and detail, and at the right what it costs and where.
ButtonBase {
    id: root

    required property string name
    property string detail: ""
    property string picture: ""
    property string pictureIcon: ""
    property bool pictured: true
    property string amount: ""
    property string stock: ""
    property int stockTone: StockLine.Here
    // The one Enter takes.
    property bool marked: false
    // What lies behind the row.
    property color ground: Theme.colour.surface
    // The part of the name that was searched for.
    property string match: ""
    readonly property int matched: root.match === "" ? -1 : root.name.toLowerCase().indexOf(root.match.toLowerCase())
    default property alias trailing: end.data

    implicitHeight: Math.max(Theme.kiosk ? 172 : 66, words.implicitHeight + 20)
    implicitWidth: 400
    padding: 0
    text: root.name
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.name, root.detail, root.amount, root.stock].filter(part => part !== "").join(", ")
    Accessible.selectable: true
    Accessible.selected: root.marked

    background: Rectangle {
        id: back

        color: root.down ? Theme.colour.sunken : root.marked ? Theme.colour.accentSoft : root.ground

        Rectangle {
            width: root.marked ? 4 : 0
            height: parent.height
            color: Theme.colour.accent
        }
        Divider {
            width: parent.width
            anchors.bottom: parent.bottom
        }
        FocusRing {
            shown: root.visualFocus
            inside: true
            around: 0
        }
    }

    contentItem: Item {
        ProductPicture {
            id: stage

            visible: root.pictured
            x: Theme.kiosk ? 0 : 12
            anchors.verticalCenter: parent.verticalCenter
            width: root.pictured ? (Theme.kiosk ? 148 : 50) : 0
            height: Theme.kiosk ? 132 : 50
            source: root.picture
            iconName: root.pictureIcon
            name: root.name
            ground: back.color
            Accessible.ignored: true
        }
        Column {
            id: words

            anchors.left: stage.right
            anchors.leftMargin: Theme.kiosk ? 24 : 12
            anchors.right: end.left
            anchors.rightMargin: 12
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Label {
                width: parent.width
                text: root.matched < 0 ? root.name : escaped(root.name.slice(0, root.matched)) + "<b>" + escaped(root.name.slice(root.matched, root.matched + root.match.length)) + "</b>" + escaped(root.name.slice(root.matched + root.match.length))
                textFormat: root.matched < 0 ? Text.PlainText : Text.StyledText
                size: Theme.scaled(18, 36)
                weight: root.matched < 0 && !Theme.kiosk ? Font.Medium : Font.Normal

                function escaped(part: string): string {
                    return part.replace(/&/g, "&amp;").replace(/</g, "&lt;");
                }
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: root.detail
                muted: true
                size: Theme.small
            }
        }
        Column {
            id: end

            anchors.right: parent.right
            anchors.rightMargin: Theme.kiosk ? 0 : 16
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4

            Label {
                anchors.right: parent.right
                visible: text !== ""
                text: root.amount
                size: Theme.scaled(18, 36)
                weight: Font.Bold
                wrapMode: Text.NoWrap
            }
            StockLine {
                anchors.right: parent.right
                text: root.stock
                tone: root.stockTone
                spoken: false
            }
        }
    }
}
