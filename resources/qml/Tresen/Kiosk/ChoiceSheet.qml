pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Controls

// One of a few ways, such as an order to sort by.
Sheet {
    id: root

    required property list<string> options
    property int current: 0

    signal chosen(int index)

    Heading {
        text: root.name
        size: Theme.display
        weight: Font.Bold
    }
    Repeater {
        model: root.options

        Button {
            required property string modelData
            required property int index

            width: parent ? parent.width : 0
            implicitHeight: 112
            size: Theme.heading
            text: modelData
            icon.name: kind === Button.Chosen ? "check" : ""
            kind: index === root.current ? Button.Chosen : Button.Normal
            focus: index === root.current
            onClicked: {
                root.chosen(index);
                root.closed();
            }
        }
    }
}
