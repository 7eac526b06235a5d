pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Controls

// A few products side by side under a heading.
Column {
    id: root

    required property string title
    required property QtObject cards

    signal chosen(string product)

    spacing: 20

    Heading {
        width: parent.width
        text: root.title
    }
    Grid {
        id: line

        width: parent.width
        columns: 4
        spacing: Theme.padding

        Repeater {
            model: root.cards

            SmallCard {
                required product
                required name
                required price
                required before
                required picture

                width: Math.floor((line.width - 3 * line.spacing) / 4)
                onClicked: root.chosen(product)
            }
        }
    }
}
