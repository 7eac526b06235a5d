pragma ComponentBehavior: Bound

import QtQuick

// A few ways, one of them chosen. `impossible` names those that cannot be chosen now, `gone` those
// that can be looked at and not had.
FocusScope {
    id: root

    required property list<string> options
    property list<string> icons: []
    property list<int> impossible: []
    property list<int> gone: []
    // What is said of what is gone, such as "sold out".
    property string goneText: ""
    property int current: 0
    // What is chosen here, such as "Size"; said before each option.
    property string name: ""

    signal chosen(int index)

    implicitHeight: Theme.target
    implicitWidth: Math.max(240, root.options.length * (Theme.kiosk ? 160 : 120))
    Accessible.role: Accessible.Grouping
    Accessible.name: root.name

    Rectangle {
        anchors.fill: parent
        radius: Theme.kiosk ? height / 2 : Theme.radius
        color: Theme.colour.raised
        border.width: Math.max(1, Theme.edge)
        border.color: Theme.kiosk ? Theme.colour.inkMuted : Theme.edgeColour
    }
    Rectangle {
        id: pill

        x: root.current * root.width / Math.max(1, root.options.length)
        visible: root.current >= 0
        width: root.width / Math.max(1, root.options.length)
        height: parent.height
        radius: Theme.kiosk ? height / 2 : Theme.radius
        color: Theme.colour.ink

        Behavior on x {
            NumberAnimation {
                duration: Theme.quick
                easing.type: Easing.OutCubic
            }
        }
    }
    Row {
        anchors.fill: parent

        Repeater {
            model: root.options

            ButtonBase {
                id: option

                required property int index
                required property string modelData
                readonly property bool possible: root.impossible.indexOf(option.index) < 0
                readonly property bool struck: !option.possible || root.gone.indexOf(option.index) >= 0
                readonly property string saying: option.struck && root.goneText !== "" ? qsTr("%1, %2").arg(option.text).arg(root.goneText) : option.text

                width: root.width / root.options.length
                height: root.height
                kind: ButtonBase.Quiet
                text: option.modelData
                enabled: option.possible
                checked: option.index === root.current
                Accessible.role: Accessible.RadioButton
                Accessible.name: root.name === "" ? option.saying : qsTr("%1: %2").arg(root.name).arg(option.saying)
                Accessible.checkable: true
                Accessible.checked: option.checked
                onClicked: root.chosen(option.index)

                background: FocusRing {
                    shown: option.visualFocus
                    around: option.around
                }
                contentItem: Item {
                    Row {
                        anchors.centerIn: parent
                        spacing: 12

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: name !== ""
                            name: option.possible ? root.icons[option.index] ?? "" : ""
                            color: option.checked ? Theme.colour.surface : Theme.colour.ink
                        }
                        Label {
                            anchors.verticalCenter: parent.verticalCenter
                            text: option.text
                            color: option.checked ? Theme.colour.surface : option.struck ? Theme.colour.inkMuted : Theme.colour.ink
                            size: Theme.scaled(16, 30)
                            weight: option.struck ? Font.Normal : Font.DemiBold
                            font.strikeout: option.struck
                        }
                    }
                }
            }
        }
    }
}
