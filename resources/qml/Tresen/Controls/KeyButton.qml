pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A key of the key bar: what is printed on the keyboard, and what it does here and now.
ButtonBase {
    id: root

    property bool on: false

    implicitHeight: Math.max(Theme.target, label.implicitHeight + 2 * Theme.grid)
    implicitWidth: cap.width + measure.advanceWidth + 9 + leftPadding + rightPadding
    leftPadding: 13
    rightPadding: 13
    kind: root.on ? ButtonBase.Soft : ButtonBase.Normal
    around: Theme.radius
    Layout.fillWidth: true
    Layout.minimumWidth: cap.width + 60
    Layout.preferredWidth: implicitWidth

    contentItem: Item {
        TextMetrics {
            id: measure

            font: label.font
            text: root.text
        }
        Row {
            anchors.centerIn: parent
            spacing: 8

            Keycap {
                id: cap

                anchors.verticalCenter: parent.verticalCenter
                text: root.keycap
                mark: root.mark
                fill: root.asleep ? root.fill : Theme.colour.raised
            }
            Label {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(measure.advanceWidth) + 1, root.availableWidth - cap.width - 8)
                text: root.text
                color: root.mark
                size: Theme.scaled(16, 30)
                weight: Font.Medium
                lineHeight: 0.95
            }
        }
    }
}
