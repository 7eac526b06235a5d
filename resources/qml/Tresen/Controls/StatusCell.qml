import QtQuick

// One honest small fact in the status bar; touching it says what can be done.
ButtonBase {
    id: root

    property bool warn: false
    property bool strong: root.warn

    implicitHeight: 56
    implicitWidth: line.implicitWidth + 28
    kind: ButtonBase.Quiet
    icon.width: 18
    around: 0
    keycap: ""

    background: Rectangle {
        color: root.down ? Theme.colour.sunken : root.warn ? Theme.colour.attentionSoft : "transparent"

        Divider {
            width: 1
            height: parent.height
        }
        FocusRing {
            shown: root.visualFocus
            around: 0
            inside: true
        }
    }

    contentItem: Item {
        Row {
            id: line

            anchors.centerIn: parent
            spacing: 8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: name !== ""
                name: root.icon.name
                size: root.icon.width
                color: root.warn ? Theme.colour.attention : Theme.colour.inkMuted
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                muted: !root.strong
                size: Theme.scaled(15, 30)
                weight: root.strong ? Font.DemiBold : Font.Normal
                wrapMode: Text.NoWrap
            }
        }
    }
}
