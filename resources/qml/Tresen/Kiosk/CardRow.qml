pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// A few products side by side under a heading.
Column {
    id: root

    required property string title
    required property QtObject cards
    property int columns: 4

    signal chosen(string product)

    spacing: 20

    Heading {
        width: parent.width
        text: root.title
    }
    GridLayout {
        id: line

        readonly property real cell: Math.floor((root.width - (root.columns - 1) * columnSpacing) / root.columns)

        columns: root.columns
        columnSpacing: Theme.padding
        rowSpacing: Theme.padding

        Repeater {
            model: root.cards

            SmallCard {
                required product
                required name
                required price
                required before
                required picture

                Layout.preferredWidth: line.cell
                Layout.fillHeight: true
                onClicked: root.chosen(product)
            }
        }
    }
}
