import QtQuick
import QtQuick.Templates as T

// Something to agree to or leave. Its whole row is the target.
T.CheckBox {
    id: root

    property string detail: ""

    implicitHeight: Math.max(Theme.target, words.implicitHeight + 16)
    implicitWidth: 400
    leftPadding: indicator.width + (Theme.kiosk ? 24 : 12)
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: root.detail === "" ? root.text : qsTr("%1, %2").arg(root.text).arg(root.detail)
    Accessible.checkable: true
    Accessible.checked: root.checked

    background: FocusRing {
        shown: root.visualFocus
    }

    indicator: Rectangle {
        width: Theme.kiosk ? 60 : 28
        height: width
        radius: Theme.radiusSmall
        anchors.verticalCenter: parent.verticalCenter
        color: root.checked ? Theme.colour.ink : Theme.colour.raised
        border.width: Theme.kiosk ? 3 : 2
        border.color: root.checked ? Theme.colour.ink : Theme.colour.inkMuted

        Icon {
            visible: root.checked
            anchors.centerIn: parent
            name: "check"
            size: parent.width * 0.65
            color: Theme.colour.surface
        }
    }

    contentItem: Item {
        Column {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width

            Label {
                width: parent.width
                text: root.text
                size: Theme.scaled(16, 30)
                weight: Font.DemiBold
            }
            Label {
                visible: text !== ""
                width: parent.width
                text: root.detail
                muted: true
                size: Theme.small
            }
        }
    }
}
