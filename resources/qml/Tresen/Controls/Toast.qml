import QtQuick

// Says briefly that something is done, and goes by itself. Nothing that matters is only here.
Rectangle {
    id: root

    property string text: ""
    property string iconName: "check"
    property int stays: 4000

    function say(text: string): void {
        root.text = text;
        root.opacity = 1;
        leave.restart();
    }

    visible: opacity > 0
    opacity: 0
    implicitWidth: line.implicitWidth + 48
    implicitHeight: Math.max(Theme.target, line.implicitHeight + 24)
    radius: Theme.kiosk ? height / 2 : Theme.radius
    color: Theme.colour.ink
    Accessible.role: Accessible.Notification
    Accessible.name: root.text

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.quick
        }
    }

    Row {
        id: line

        anchors.centerIn: parent
        spacing: 12

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.iconName
            color: Theme.colour.surface
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            text: root.text
            color: Theme.colour.surface
            size: Theme.strong
            weight: Font.DemiBold
        }
    }
    Timer {
        id: leave

        interval: root.stays
        onTriggered: root.opacity = 0
    }
}
