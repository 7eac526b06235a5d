import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// The best word for, or against.
Card {
    id: root

    required property string title
    required property string iconName
    required property color edge
    // Stars, text, how many it helped.
    required property list<string> said

    implicitHeight: words.implicitHeight + 64
    Accessible.role: Accessible.StaticText
    Accessible.name: [root.title, ...root.said.slice(1)].join(", ")

    Rectangle {
        x: Theme.radius / 2
        width: parent.width - 2 * x
        height: 8
        radius: 4
        color: root.edge
    }
    ColumnLayout {
        id: words

        x: 30
        y: 32
        width: parent.width - 2 * x
        height: Math.max(implicitHeight, root.height - 60)
        spacing: 12

        Row {
            spacing: 14

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: root.iconName
                size: 36
            }
            Label {
                anchors.verticalCenter: parent.verticalCenter
                text: root.title
                weight: Font.DemiBold
            }
        }
        StarRow {
            tenths: 10 * Number(root.said[0] ?? 0)
            size: 34
            Accessible.ignored: true
        }
        Label {
            Layout.fillWidth: true
            text: qsTr("“%1”").arg(root.said[1] ?? "")
            size: text.length > 120 ? Theme.body : Theme.heading
            lineHeight: 1.05
        }
        Item {
            Layout.fillHeight: true
        }
        Label {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.said[2] ?? ""
            muted: true
        }
    }
}
