pragma ComponentBehavior: Bound

import QtQuick

// Stars of five, filled to the tenth. With a count it is "4.6 (128)" beside them.
Item {
    id: root

    // Tenths of a star, 0 to 50; the text is the number as this language writes it.
    required property int tenths
    property string text: ""
    property string count: ""
    property int size: Theme.kiosk ? 30 : 18
    property int textSize: Theme.scaled(15, 30)
    property bool shortened: false

    implicitHeight: Math.max(root.size, number.implicitHeight)
    implicitWidth: line.implicitWidth
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text === "" ? qsTr("%n stars", "", Math.round(root.tenths / 10)) : root.count === "" ? qsTr("%1 of 5 stars").arg(root.text) : qsTr("%1 of 5 stars, %2 reviews").arg(root.text).arg(root.count)

    Row {
        id: line

        anchors.verticalCenter: parent.verticalCenter
        spacing: 4

        Repeater {
            model: root.shortened ? 1 : 5

            Item {
                id: star

                required property int index
                readonly property real filled: root.shortened ? 1 : Math.max(0, Math.min(1, root.tenths / 10 - star.index))

                width: root.size
                height: root.size
                anchors.verticalCenter: parent ? parent.verticalCenter : undefined

                Icon {
                    name: "star"
                    size: root.size
                    color: Theme.colour.star
                    weight: 1.7
                }
                Item {
                    width: Math.round(root.size * star.filled)
                    height: root.size
                    clip: true

                    Icon {
                        name: "star-fill"
                        size: root.size
                        color: Theme.colour.star
                        weight: 1.7
                    }
                }
            }
        }
        Item {
            visible: number.visible
            width: 2
            height: 1
        }
        Label {
            id: number

            anchors.verticalCenter: parent.verticalCenter
            visible: root.text !== ""
            text: root.text
            size: root.textSize
            weight: Font.DemiBold
            wrapMode: Text.NoWrap
        }
        Label {
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: 4
            visible: root.count !== ""
            text: "(" + root.count + ")"
            muted: true
            size: root.textSize
            wrapMode: Text.NoWrap
        }
    }
}
