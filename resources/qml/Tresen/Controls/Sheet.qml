pragma ComponentBehavior: Bound

import QtQuick

// Comes up from the bottom over the screen, for one choice. A touch beside it closes it.
FocusScope {
    id: root

    required property string name
    property bool open: false
    default property alias content: body.data

    signal closed

    anchors.fill: parent
    visible: panel.y < root.height
    enabled: root.open
    z: 10
    Accessible.role: Accessible.Dialog
    Accessible.name: root.name
    Keys.onEscapePressed: root.closed()
    onOpenChanged: if (root.open)
        root.forceActiveFocus(Qt.PopupFocusReason)

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.scrim
        opacity: root.open ? 1 : 0

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.normal
            }
        }
        MouseArea {
            anchors.fill: parent
            onClicked: root.closed()
        }
    }
    Rectangle {
        id: panel

        width: parent.width
        height: body.implicitHeight + 2 * (Theme.kiosk ? 56 : 24)
        y: root.open ? root.height - height : root.height
        topLeftRadius: Theme.kiosk ? 40 : 20
        topRightRadius: topLeftRadius
        color: Theme.colour.raised
        border.width: Theme.outlined ? Theme.edge : 0
        border.color: Theme.colour.line

        Behavior on y {
            NumberAnimation {
                duration: Theme.slow
                easing.type: Easing.OutCubic
            }
        }
        MouseArea {
            anchors.fill: parent
        }
        Column {
            id: body

            x: Theme.margin
            y: Theme.kiosk ? 56 : 24
            width: parent.width - 2 * x
            spacing: Theme.padding
        }
    }
}
