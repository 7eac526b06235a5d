import QtQuick

// How much of the time is used, and what that means in words.
Item {
    id: root

    enum Tone {
        InTime,
        Soon,
        Over
    }

    // 0 to 1.
    required property real used
    required property string text
    property int tone: TimeBar.InTime
    // Not where the control it is part of says it already.
    property bool spoken: true
    readonly property color mark: root.tone === TimeBar.Over ? Theme.colour.danger : root.tone === TimeBar.Soon ? Theme.colour.attention : Theme.colour.accent

    implicitHeight: words.implicitHeight
    implicitWidth: 260

    Rectangle {
        id: rail

        anchors.left: parent.left
        anchors.right: words.left
        anchors.rightMargin: root.text === "" ? 0 : 12
        anchors.verticalCenter: parent.verticalCenter
        height: 6
        radius: 3
        color: Theme.colour.sunken
        border.width: Theme.outlined ? 1 : 0
        border.color: Theme.colour.line

        Rectangle {
            width: Math.max(0, Math.min(1, root.used)) * parent.width
            height: parent.height
            radius: 3
            color: root.mark
        }
    }
    Words {
        id: words

        anchors.right: parent.right
        text: root.text
        color: root.tone === TimeBar.InTime ? Theme.colour.inkMuted : root.mark
        size: Theme.scaled(16, 30)
        weight: Font.DemiBold
        wrapMode: Text.NoWrap
        Accessible.ignored: !root.spoken
    }
}
