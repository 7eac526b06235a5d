import QtQuick
import QtQuick.Layouts

// A price, and where it is reduced: from what, why, and the lowest of the last 30 days.
ColumnLayout {
    id: root

    required property string price
    property string before: ""
    property string promotion: ""
    property string perUnit: ""
    property string lowest: ""
    property int size: Theme.figure

    spacing: 4
    Accessible.role: Accessible.StaticText
    Accessible.name: root.before === "" ? root.price : qsTr("%1, before %2").arg(root.price).arg(root.before)

    Chip {
        visible: root.promotion !== ""
        Layout.maximumWidth: root.width
        tone: Chip.Warn
        text: root.promotion
        Layout.bottomMargin: 4
    }
    Flow {
        id: prices

        Layout.fillWidth: true
        spacing: Theme.kiosk ? 20 : 10

        Label {
            id: now

            // A price neither wraps nor falls below what can be read in passing.
            width: Math.min(implicitWidth, prices.width)
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.kiosk ? 44 : 20
            text: root.price
            color: root.before === "" ? Theme.colour.ink : Theme.colour.attention
            size: root.size
            weight: Font.Bold
            wrapMode: Text.NoWrap
        }
        Label {
            visible: root.before !== ""
            height: now.implicitWidth + implicitWidth + prices.spacing > prices.width ? implicitHeight : now.implicitHeight
            topPadding: now.implicitHeight * 0.1
            verticalAlignment: Text.AlignVCenter
            text: root.before
            muted: true
            size: Theme.scaled(18, 36)
            font.strikeout: true
            wrapMode: Text.NoWrap
        }
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.perUnit
        muted: true
        size: Theme.small
    }
    Words {
        Layout.fillWidth: true
        visible: text !== ""
        text: root.lowest
        muted: true
        size: Theme.small
    }
}
