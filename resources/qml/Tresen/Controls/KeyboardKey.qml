import QtQuick
import QtQuick.Templates as T

// One key of the on-screen keyboard. It never takes the keys from the field it types into.
T.AbstractButton {
    id: root

    property string iconName: ""
    // Wide as this many letters.
    property real span: 1
    property bool service: false
    property bool primary: false

    focusPolicy: Qt.NoFocus
    implicitHeight: 104
    Accessible.role: Accessible.Button
    Accessible.name: root.text

    background: Rectangle {
        radius: 16
        color: root.primary ? (root.down ? Theme.colour.accentDeep : Theme.colour.accent) : root.down || root.service ? Theme.colour.line : Theme.colour.raised
        border.width: root.primary || root.service ? 0 : Theme.outlined ? 4 : 2
        border.color: Theme.colour.line
    }

    contentItem: Item {
        Icon {
            id: sign

            anchors.centerIn: parent
            visible: root.iconName !== ""
            name: root.iconName
            size: 40
            color: root.primary ? Theme.colour.onAccent : root.service && Theme.outlined ? Theme.colour.surface : Theme.colour.ink
        }
        Label {
            anchors.fill: parent
            visible: root.iconName === ""
            text: root.text
            color: root.primary ? Theme.colour.onAccent : root.service && Theme.outlined ? Theme.colour.surface : Theme.colour.ink
            size: root.service ? 30 : root.primary ? 34 : 44
            weight: root.service || root.primary ? Font.DemiBold : Font.Normal
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 22
            wrapMode: Text.NoWrap
        }
    }
}
