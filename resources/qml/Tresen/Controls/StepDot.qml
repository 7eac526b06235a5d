import QtQuick

// A step of several: to do, now, done. The number or check says so, not the colour alone.
Rectangle {
    id: root

    enum Progress {
        ToDo,
        Now,
        Done,
        Attention
    }

    required property int step
    property int progress: StepDot.ToDo
    property string iconName: ""
    // A kiosk's path fills the step it is on; a list's outlines it.
    property bool filledNow: false
    property int size: Theme.kiosk ? 60 : 30
    readonly property bool full: root.progress === StepDot.Done || root.progress === StepDot.Now && root.filledNow

    implicitWidth: root.size
    implicitHeight: root.size
    radius: width / 2
    color: root.full ? Theme.colour.accent : Theme.colour.raised
    border.width: root.full ? 0 : root.progress === StepDot.ToDo ? (Theme.kiosk ? 3 : 2) : 3
    border.color: root.progress === StepDot.Attention ? Theme.colour.attention : root.progress === StepDot.Now ? Theme.colour.accent : Theme.kiosk ? Theme.colour.inkMuted : Theme.colour.line
    Accessible.ignored: true

    Icon {
        visible: name !== ""
        anchors.centerIn: parent
        name: root.progress === StepDot.Done ? "check" : root.iconName
        size: Math.round(parent.width * 0.55)
        color: root.full ? Theme.colour.onAccent : root.progress === StepDot.Attention ? Theme.colour.attention : Theme.colour.inkMuted
    }
    Label {
        visible: root.progress !== StepDot.Done && root.iconName === ""
        anchors.centerIn: parent
        text: root.step
        color: root.full ? Theme.colour.onAccent : root.progress === StepDot.Now ? Theme.colour.accent : Theme.colour.inkMuted
        size: Theme.scaled(14, 30)
        weight: Font.DemiBold
    }
}
