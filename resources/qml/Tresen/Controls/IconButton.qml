import QtQuick

// A button that is only an icon; its text is its name for whoever does not see it.
ButtonBase {
    id: root

    required property string name

    implicitWidth: Theme.target
    implicitHeight: Theme.target
    icon.name: root.name
    keycap: ""

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: root.icon.name
            size: root.icon.width
            color: root.mark
        }
    }
}
