import QtQuick

// One review: stars and title, its text, who and when.
Column {
    id: root

    required property int stars
    required property string title
    required property string body
    property string byline: ""
    property bool verified: false
    // "from German" where it was written in another language than the reader's.
    property string origin: ""

    spacing: Theme.kiosk ? 10 : 6
    Accessible.role: Accessible.ListItem
    Accessible.name: [qsTr("%n stars", "", root.stars), root.title, root.body, root.verified ? qsTr("Verified buyer") : "", root.byline, root.origin].filter(part => part !== "").join(", ")

    Flow {
        width: parent.width
        spacing: Theme.kiosk ? 20 : 10

        StarRow {
            tenths: root.stars * 10
            size: Theme.kiosk ? 34 : 18
            height: heading.implicitHeight
            Accessible.ignored: true
        }
        Label {
            id: heading

            width: Math.min(implicitWidth, root.width)
            visible: text !== ""
            text: root.title
            size: Theme.scaled(18, 36)
            weight: Font.DemiBold
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: root.body
        size: Theme.body
        lineHeight: 1.1
    }
    Flow {
        width: parent.width
        spacing: 12

        Row {
            visible: root.verified
            spacing: 8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "shield-check"
                color: Theme.colour.ok
            }
            Label {
                text: qsTr("Verified buyer")
                color: Theme.colour.ok
                size: Theme.small
                weight: Font.DemiBold
            }
        }
        Label {
            text: root.byline
            muted: true
            size: Theme.small
        }
        Row {
            visible: root.origin !== ""
            spacing: 8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "globe"
                color: Theme.colour.inkMuted
            }
            Label {
                text: root.origin
                muted: true
                size: Theme.small
            }
        }
    }
}
