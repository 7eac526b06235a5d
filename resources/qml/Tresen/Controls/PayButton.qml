pragma ComponentBehavior: Bound

import QtQuick

// How a sale is paid: large, with the keys that do it and what each of them means.
ButtonBase {
    id: root

    // Up to two keys with a word each: ["Enter", "F12"] and ["exact", "amount"].
    property list<string> caps: []
    property list<string> hints: []
    property bool locked: false

    implicitHeight: Math.max(88, content.implicitHeight + 4 * Theme.grid)
    implicitWidth: content.implicitWidth + 28
    kind: ButtonBase.Primary
    around: Theme.radius
    icon.width: 22
    enabled: !root.locked
    Accessible.description: root.caps.join(" ")

    contentItem: Item {
        Column {
            id: content

            anchors.centerIn: parent
            spacing: 6

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: 8

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    visible: name !== ""
                    name: root.locked ? "lock" : root.icon.name
                    size: root.icon.width
                    color: root.mark
                }
                Label {
                    anchors.verticalCenter: parent.verticalCenter
                    text: root.text
                    color: root.mark
                    size: Theme.scaled(22, 36)
                    weight: Font.DemiBold
                    wrapMode: Text.NoWrap
                }
            }
            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                spacing: 8
                visible: root.caps.length > 0

                Repeater {
                    model: root.caps

                    Row {
                        id: pair

                        required property int index
                        required property string modelData

                        spacing: 8

                        Keycap {
                            text: pair.modelData
                            mark: root.mark
                            edge: root.solid && root.enabled ? root.mark : Theme.colour.inkMuted
                            fill: root.solid || root.asleep ? root.fill : Theme.colour.raised
                        }
                        Label {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: text !== ""
                            text: root.hints[pair.index] ?? ""
                            color: root.mark
                            size: Theme.small
                            weight: Font.Medium
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }
        }
    }
}
