pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// A key of the key bar: what is printed on the keyboard, and what it does here and now.
ButtonBase {
    id: root

    property bool on: false

    implicitHeight: Theme.target * Math.min(1.5, Theme.textScale)
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
                // Long words and large text take two lines, then a smaller size; never half a word.
                width: Math.min(Math.ceil(measure.advanceWidth) + 1, root.availableWidth - cap.width - 8)
                height: root.height - 2 * Theme.grid
                verticalAlignment: Text.AlignVCenter
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.kiosk ? 26 : 15
                wrapMode: Text.WordWrap
                text: root.text
                color: root.mark
                size: Theme.scaled(16, 30)
                weight: Font.Medium
                lineHeight: 0.95
            }
        }
    }
}
