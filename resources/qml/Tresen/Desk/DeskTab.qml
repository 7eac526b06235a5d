import QtQuick
import Tresen.Controls

// One of the desk's places: underlined while one is there.
ButtonBase {
    id: root

    property bool here: false

    implicitHeight: Theme.scaled(64, 64)
    implicitWidth: words.implicitWidth + 32
    kind: ButtonBase.Quiet
    around: 0
    Accessible.role: Accessible.PageTab
    Accessible.selected: root.here

    background: Rectangle {
        color: root.down ? Theme.colour.sunken : "transparent"

        Rectangle {
            visible: root.here
            anchors.bottom: parent.bottom
            width: parent.width
            height: 4
            color: Theme.colour.accent
        }
        FocusRing {
            shown: root.visualFocus
            around: 0
            inside: true
        }
    }

    contentItem: Item {
        Label {
            id: words

            anchors.centerIn: parent
            text: root.text
            color: root.here ? Theme.colour.accent : Theme.colour.ink
            size: Theme.strong
            weight: root.here ? Font.DemiBold : Font.Medium
            wrapMode: Text.NoWrap
        }
    }
}
