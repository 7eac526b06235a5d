pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// How many reviews gave five stars, four and so on. Display only.
ColumnLayout {
    id: root

    // From five stars down to one.
    required property list<int> counts
    readonly property int most: Math.max(1, ...root.counts)

    spacing: 0

    Repeater {
        model: root.counts

        RowLayout {
            id: row

            required property int index
            required property int modelData
            readonly property int stars: 5 - row.index

            spacing: Theme.kiosk ? 14 : 8
            Layout.preferredHeight: Theme.kiosk ? 66 : 28
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1 stars: %2 reviews").arg(row.stars).arg(row.modelData)

            Label {
                text: row.stars
                size: Theme.scaled(15, 30)
                weight: Font.DemiBold
            }
            Icon {
                name: "star-fill"
                size: Theme.kiosk ? 28 : 16
                color: Theme.colour.star
            }
            Rectangle {
                id: rail

                Layout.fillWidth: true
                Layout.leftMargin: Theme.kiosk ? 20 : 4
                Layout.rightMargin: Theme.kiosk ? 12 : 4
                implicitHeight: Theme.kiosk ? 24 : 10
                radius: height / 2
                color: Theme.colour.sunken
                border.width: Theme.outlined ? 2 : 0
                border.color: Theme.colour.line

                Rectangle {
                    visible: row.modelData > 0
                    width: Math.max(height, rail.width * row.modelData / root.most)
                    height: parent.height
                    radius: height / 2
                    color: Theme.colour.star
                }
            }
            Label {
                Layout.preferredWidth: Theme.scaled(32, 66)
                text: row.modelData
                muted: true
                size: Theme.scaled(15, 30)
                horizontalAlignment: Text.AlignRight
            }
        }
    }
}
