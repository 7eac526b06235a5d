import QtQuick
import QtQuick.Templates as T

// A counter to try the tour's hands on.
Rectangle {
    id: root

    property int pressed: 0
    property string heard: ""

    component Plain: T.Button {
        id: plain

        implicitWidth: 200
        implicitHeight: 50
        Accessible.name: plain.text
        background: Rectangle {
            color: plain.down ? "grey" : "lightgrey"
        }
        contentItem: Text {
            text: plain.text
            Accessible.ignored: true
        }
    }

    color: "white"

    Text {
        text: "Pressed " + root.pressed
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Text {
        y: 30
        text: "Heard " + root.heard
        Accessible.role: Accessible.StaticText
        Accessible.name: text
    }
    Plain {
        y: 60
        text: "Press"
        onClicked: root.pressed += 1
    }
    Plain {
        id: late

        y: 120
        text: "Late"
        enabled: false
        onClicked: root.pressed += 10

        Timer {
            running: true
            interval: 700
            onTriggered: late.enabled = true
        }
    }
    Plain {
        y: 180
        text: "Sliding"
        onClicked: root.pressed += 100

        NumberAnimation on x {
            from: 0
            to: 400
            duration: 1500
        }
    }
    Repeater {
        model: 2

        Plain {
            required property int index

            x: 220 * index
            y: 240
            text: "Twin"
        }
    }
    TextInput {
        id: entry

        y: 300
        width: 300
        height: 30
        focus: true
        Accessible.role: Accessible.EditableText
        Accessible.name: "Entry"
        onAccepted: {
            root.heard = entry.text;
            entry.clear();
        }
    }
    Flickable {
        y: 340
        width: parent.width
        height: parent.height - 340
        contentHeight: 2000
        clip: true

        Plain {
            y: 1800
            text: "Far down"
            onClicked: root.pressed += 1000
        }
    }
}
