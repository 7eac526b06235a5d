import QtQuick
import QtQuick.Templates as T

// Yes or no, in words too. Its whole row is the target.
T.Switch {
    id: root

    property string detail: ""

    implicitHeight: Math.max(Theme.target, words.implicitHeight + 16)
    implicitWidth: 400
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.detail === "" ? root.text : qsTr("%1, %2").arg(root.text).arg(root.detail)
    Accessible.checkable: true
    Accessible.checked: root.checked

    background: FocusRing {
        shown: root.visualFocus
    }

    indicator: Rectangle {
        id: track

        x: root.width - width
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.kiosk ? 136 : 52
        height: Theme.kiosk ? 76 : 30
        radius: height / 2
        color: root.checked ? Theme.colour.accent : Theme.colour.raised
        border.width: root.checked ? 0 : Theme.kiosk ? 3 : 2
        border.color: Theme.colour.inkMuted

        Rectangle {
            readonly property int gap: Theme.kiosk ? 8 : 5

            x: root.checked ? track.width - width - gap : gap
            anchors.verticalCenter: parent.verticalCenter
            width: track.height - 2 * gap
            height: width
            radius: width / 2
            color: root.checked ? Theme.colour.onAccent : Theme.colour.inkMuted

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                }
            }
        }
    }

    contentItem: Item {
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - track.width - said.width - 24

            Label {
                width: parent.width
                text: root.text
                size: Theme.scaled(16, 30)
            }
            Label {
                visible: text !== ""
                width: parent.width
                text: root.detail
                muted: true
                size: Theme.small
            }
        }
        Label {
            id: said

            anchors.right: parent.right
            anchors.rightMargin: track.width + 12
            anchors.verticalCenter: parent.verticalCenter
            text: root.checked ? qsTr("yes") : qsTr("no")
            muted: true
            size: Theme.small
            weight: Font.DemiBold
            wrapMode: Text.NoWrap
        }
    }
}
