import QtQuick

// Where it can be had: the place, how many, and when or where exactly.
Rectangle {
    id: root

    required property string place
    required property string amount
    property string detail: ""
    property string iconName: "store"
    property color iconColor: Theme.colour.ink
    // This store.
    property bool here: false

    implicitWidth: Theme.kiosk ? 312 : 160
    implicitHeight: words.implicitHeight + 2 * words.y
    radius: Theme.radius
    color: root.here ? Theme.colour.accentSoft : Theme.colour.raised
    border.width: root.here ? Math.max(3, Theme.edge) : Theme.hairline
    border.color: root.here ? Theme.colour.accent : Theme.colour.line
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.place, root.amount, root.detail].filter(part => part !== "").join(", ")

    Column {
        id: words

        x: Theme.kiosk ? 22 : 14
        y: Theme.kiosk ? 22 : 12
        width: parent.width - 2 * x
        spacing: 4

        Row {
            spacing: 10

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: Theme.kiosk ? 38 : 20
                color: root.iconColor
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: root.place
                size: Theme.scaled(15, 30)
                weight: Font.DemiBold
                wrapMode: Text.NoWrap
            }
        }
        Label {
            width: parent.width
            text: root.amount
            size: Theme.scaled(18, 36)
            weight: Font.DemiBold
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: root.detail
            muted: true
            size: Theme.small
        }
    }
}
