pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// Cancelling wants a reason, which is journalled; nothing pops over the basket.
FocusScope {
    id: root

    signal chosen(string reason)

    focus: true

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 12

        Heading {
            text: qsTr("Cancel this sale?")
            size: Theme.title
        }
        Words {
            Layout.fillWidth: true
            text: qsTr("The goods stay here and nothing is paid. Why?")
            muted: true
        }
        Repeater {
            model: [
                {
                    reason: "customer-left",
                    text: qsTr("The customer does not want it")
                },
                {
                    reason: "cannot-pay",
                    text: qsTr("The customer cannot pay")
                },
                {
                    reason: "mistake",
                    text: qsTr("It was entered by mistake")
                }
            ]

            Button {
                required property var modelData
                required property int index

                Layout.fillWidth: true
                text: modelData.text
                shortcut: "F" + (2 + index)
                onClicked: root.chosen(modelData.reason)
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
