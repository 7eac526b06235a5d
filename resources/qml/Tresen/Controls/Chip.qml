import QtQuick
import QtQuick.Templates as T

// A small fact, or with `pressable` a filter to turn on and off.
T.AbstractButton {
    id: root

    enum Tone {
        Neutral,
        Accent,
        Warn,
        Tier,
        Outline
    }

    property int tone: Chip.Neutral
    property bool pressable: false
    // At a kiosk a filter is as high as a finger; a fact is as high as its text.
    property int size: Theme.scaled(14, 30)
    readonly property color mark: root.checked ? Theme.colour.surface : root.tone === Chip.Accent && !Theme.kiosk ? Theme.colour.accent : Theme.colour.ink

    implicitHeight: root.pressable ? Math.max(Theme.target, line.implicitHeight + 16) : Math.max(line.implicitHeight + 2 * Theme.grid, Theme.scaled(28, 52))
    implicitWidth: line.wanted + leftPadding + rightPadding
    leftPadding: root.pressable ? (Theme.kiosk ? 28 : 16) : Theme.kiosk ? 20 : 10
    rightPadding: leftPadding
    // At a kiosk Enter presses as Space does; at a till it pays.
    Keys.enabled: Theme.kiosk
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    checkable: false
    focusPolicy: root.pressable ? Qt.TabFocus : Qt.NoFocus
    enabled: root.pressable
    icon.width: Theme.kiosk ? 30 : 16

    Accessible.role: !root.pressable ? Accessible.StaticText : root.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: root.text
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked

    background: Rectangle {
        radius: height / 2
        color: root.checked ? Theme.colour.ink : root.tone === Chip.Accent ? Theme.colour.accentSoft : root.tone === Chip.Warn ? Theme.colour.attentionSoft : root.tone === Chip.Neutral ? Theme.colour.sunken : root.down ? Theme.colour.sunken : Theme.colour.raised
        border.width: root.checked ? 0 : root.pressable ? Math.max(1, Theme.edge) : root.tone === Chip.Tier || root.tone === Chip.Outline ? 1 : Theme.outlined ? 2 : 0
        border.color: root.tone === Chip.Tier ? Theme.colour.star : Theme.colour.inkMuted

        FocusRing {
            shown: root.visualFocus
            around: parent.height / 2
        }
    }

    contentItem: Item {
        TextMetrics {
            id: measure

            font: words.font
            text: root.text
        }
        Row {
            id: line

            readonly property real before: sign.visible ? sign.width + spacing : 0
            readonly property real wanted: Math.ceil(measure.advanceWidth) + 1 + before

            anchors.centerIn: parent
            spacing: Theme.kiosk ? 12 : 6

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                visible: name !== ""
                name: root.icon.name
                size: root.icon.width
                color: root.tone === Chip.Tier ? Theme.colour.star : root.tone === Chip.Warn ? Theme.colour.attention : root.mark
            }
            Label {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(measure.advanceWidth) + 1, root.availableWidth - line.before)
                text: root.text
                color: root.mark
                size: root.size
                weight: Font.DemiBold
            }
        }
    }
}
