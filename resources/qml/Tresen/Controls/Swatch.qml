import QtQuick
import QtQuick.Templates as T

// One colour of a product. An unavailable one is crossed out, says so and can be chosen still.
T.AbstractButton {
    id: root

    // The goods' own colour, from the catalogue.
    required property color tint
    property bool available: true
    property string note: ""

    implicitWidth: Math.max(Theme.target + 24, Math.min(Theme.scaled(160, 200), label.implicitWidth))
    implicitHeight: disc.height + 16 + words.implicitHeight
    // At a kiosk Enter presses as Space does; at a till it pays.
    Keys.enabled: Theme.kiosk
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    checkable: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: root.note === "" ? root.text : qsTr("%1, %2").arg(root.text).arg(root.note)
    Accessible.checkable: true
    Accessible.checked: root.checked

    contentItem: Item {
        Rectangle {
            id: disc

            width: Theme.kiosk ? 96 : 56
            height: width
            radius: width / 2
            anchors.horizontalCenter: parent.horizontalCenter
            color: root.tint
            opacity: root.available ? 1 : 0.72
            border.width: 2
            border.color: Theme.colour.line

            Rectangle {
                visible: !root.available
                anchors.centerIn: parent
                width: parent.width
                height: 9
                rotation: -45
                antialiasing: true
                color: Theme.colour.ink
                border.width: 3
                border.color: Theme.colour.raised
            }
        }
        Rectangle {
            visible: root.checked
            anchors.fill: disc
            anchors.margins: -9
            radius: width / 2
            color: "transparent"
            border.width: 4
            border.color: Theme.colour.ink
        }
        FocusRing {
            anchors.fill: disc
            anchors.margins: root.checked ? -16 : -out
            shown: root.visualFocus
            around: disc.radius + 9
        }
        Column {
            id: words

            anchors.top: disc.bottom
            anchors.topMargin: 16
            width: parent.width

            Label {
                id: label

                width: parent.width
                text: root.text
                muted: !root.available
                size: Theme.scaled(15, 30)
                weight: root.checked ? Font.DemiBold : Font.Normal
                horizontalAlignment: Text.AlignHCenter
            }
            Label {
                visible: text !== ""
                width: parent.width
                text: root.note
                muted: true
                size: Theme.scaled(14, 30)
                horizontalAlignment: Text.AlignHCenter
            }
        }
    }
}
