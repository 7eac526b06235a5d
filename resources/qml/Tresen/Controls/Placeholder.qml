pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Nothing here yet, or nothing to be had: why, and what to do next.
ColumnLayout {
    id: root

    required property string text
    property string detail: ""
    property string iconName: "info"
    property color iconColor: Theme.colour.accent
    property string actionText: ""
    property string actionKey: ""
    property bool primary: false
    // What support asks for.
    property string code: ""

    signal acted

    spacing: Theme.kiosk ? 20 : 12

    Icon {
        Layout.alignment: Qt.AlignHCenter
        Layout.bottomMargin: 8
        name: root.iconName
        size: Theme.kiosk ? 112 : 60
        weight: Theme.kiosk ? 1.4 : 1.7
        color: root.iconColor
    }
    Heading {
        Layout.fillWidth: true
        text: root.text
        size: Theme.display
        horizontalAlignment: Text.AlignHCenter
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.detail
        muted: true
        size: Theme.scaled(17, 36)
        horizontalAlignment: Text.AlignHCenter
    }
    Button {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: 12
        visible: root.actionText !== ""
        kind: root.primary ? Button.Primary : Button.Normal
        text: root.actionText
        shortcut: root.actionKey
        onClicked: root.acted()
    }
    Words {
        Layout.fillWidth: true
        visible: root.code !== ""
        text: qsTr("For support: %1").arg(root.code)
        muted: true
        size: Theme.small
        horizontalAlignment: Text.AlignHCenter
    }
}
