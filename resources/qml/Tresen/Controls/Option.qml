import QtQuick

// One of a few short answers, such as a reason. On is outlined as well as tinted.
ButtonBase {
    id: root

    implicitHeight: Math.max(Theme.target, words.implicitHeight + 16)
    implicitWidth: line.implicitWidth + leftPadding + rightPadding
    leftPadding: Theme.kiosk ? 28 : 13
    rightPadding: leftPadding
    around: Theme.radius
    checkable: true
    kind: !root.checked ? ButtonBase.Normal : Theme.kiosk ? ButtonBase.Chosen : ButtonBase.Soft
    icon.width: Theme.kiosk ? 32 : 18
    Accessible.role: root.autoExclusive ? Accessible.RadioButton : Accessible.CheckBox

    Rectangle {
        visible: root.checked && !Theme.kiosk
        anchors.fill: parent
        radius: root.around
        color: "transparent"
        border.width: 2
        border.color: Theme.colour.accent
    }

    contentItem: Item {
        Row {
            id: line

            anchors.centerIn: parent
            spacing: 8

            Keycap {
                anchors.verticalCenter: parent.verticalCenter
                text: root.keycap
                mark: root.mark
                fill: root.fill
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: name !== ""
                name: root.icon.name
                size: root.icon.width
                color: root.mark
            }
            Label {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                text: root.text
                color: root.mark
                size: Theme.scaled(15, 30)
                weight: root.checked ? Font.DemiBold : Font.Medium
                wrapMode: Text.NoWrap
            }
        }
    }
}
