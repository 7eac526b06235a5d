pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Controls

// One option of a product: colours as swatches, anything else as segments. What cannot be had
// stays in sight and can be chosen still, to see where it is.
Column {
    id: root

    property string option: ""
    property string title: ""
    property string chosen: ""
    property bool colour: false
    property var values: []
    // How wide it may be.
    required property real room
    // Side by side where both are short: swatches in the left column, segments in the right.
    readonly property real column: 424
    readonly property int letters: root.values.reduce((sum, value) => sum + value.text.length + 3, 0)
    readonly property bool narrow: root.letters <= (root.colour ? 28 : 36)

    signal picked(string value)

    width: !root.narrow ? root.room : root.colour ? root.column : root.room - root.column - Theme.gap
    spacing: 14

    Row {
        spacing: 10

        Words {
            text: root.title
            muted: true
        }
        Words {
            text: root.chosen
            weight: Font.DemiBold
        }
    }
    Flow {
        width: parent.width
        visible: root.colour
        topPadding: 8
        spacing: 20

        Repeater {
            model: root.colour ? root.values : []

            Swatch {
                required property var modelData

                tint: modelData.tint
                text: modelData.text
                available: modelData.available
                note: modelData.available ? "" : qsTr("sold out")
                checkable: false
                checked: modelData.chosen
                onClicked: root.picked(modelData.value)
            }
        }
    }
    Segmented {
        width: parent.width
        visible: !root.colour
        name: root.title
        options: root.colour ? [] : root.values.map(value => value.text)
        current: root.values.findIndex(value => value.chosen)
        gone: root.values.map((value, index) => value.available ? -1 : index).filter(index => index >= 0)
        goneText: qsTr("sold out")
        onChosen: index => root.picked(root.values[index].value)
    }
}
