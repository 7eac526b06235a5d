pragma ComponentBehavior: Bound

import QtQuick

// A button with a text, and an icon and keycap where it has them. A kiosk's is a pill.
ButtonBase {
    id: root

    property int size: Theme.strong
    property int weight: Font.DemiBold
    // A plain word to press, as "Empty" is.
    property bool underlined: false
    // The icon stands behind the text, as an arrow onwards does.
    property bool iconAfter: false

    implicitHeight: Math.max(Theme.target, content.implicitHeight + 4 * Theme.grid)
    implicitWidth: Math.max(Theme.target, content.wanted + leftPadding + rightPadding)
    leftPadding: Theme.kiosk ? 40 : 16
    rightPadding: leftPadding

    contentItem: Item {
        id: content

        readonly property real extra: (cap.visible ? cap.width + 10 : 0) + (sign.visible ? sign.width + line.spacing : 0)
        readonly property real wanted: Math.ceil(measure.advanceWidth) + 1 + extra

        implicitHeight: line.implicitHeight

        TextMetrics {
            id: measure

            font: label.font
            text: root.text
        }
        Row {
            id: line

            anchors.centerIn: parent
            spacing: Theme.kiosk ? 16 : 10
            layoutDirection: root.iconAfter ? Qt.RightToLeft : Qt.LeftToRight

            Keycap {
                id: cap

                anchors.verticalCenter: parent.verticalCenter
                text: root.keycap
                mark: root.mark
                edge: root.solid ? root.mark : Theme.colour.inkMuted
                fill: root.solid || root.asleep ? root.fill : root.kind === Button.Soft ? root.fill : Theme.colour.raised
            }
            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                visible: root.icon.name !== ""
                name: root.icon.name
                size: root.icon.width
                color: root.kind === Button.Attention ? Theme.colour.attention : root.mark
            }
            Label {
                id: label

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(measure.advanceWidth) + 1, content.width - content.extra)
                text: root.text
                color: root.mark
                size: root.size
                weight: root.weight
                font.underline: root.underlined
                horizontalAlignment: sign.visible || cap.visible ? Text.AlignLeft : Text.AlignHCenter
            }
        }
    }
}
