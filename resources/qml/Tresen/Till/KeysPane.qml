pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// Every key and what it does.
FocusScope {
    id: root

    focus: true

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        spacing: 2

        Heading {
            text: qsTr("Keys")
            size: Theme.title
        }
        Repeater {
            model: [[qsTr("Enter"), qsTr("Exact cash, finished")], ["F12", qsTr("Cash with an amount")], ["3 *", qsTr("The next scan counts three times")], ["+  -", qsTr("Count the chosen line up or down")], [qsTr("Del"), qsTr("Remove the chosen line")], ["F2", qsTr("Search by name or number")], ["F3", qsTr("Customer by card, phone or e-mail")], ["F4", qsTr("Pay a pickup order by its code")], ["F5", qsTr("Return by receipt or order")], ["F9", qsTr("ID seen")], ["Ctrl P", qsTr("Print the last receipt again")], ["Ctrl L", qsTr("Language")], ["Esc", qsTr("Back, or cancel the sale")]]

            RowLayout {
                id: row

                required property var modelData

                Layout.fillWidth: true
                spacing: 16
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1: %2").arg(row.modelData[0]).arg(row.modelData[1])

                Item {
                    Layout.preferredWidth: 84
                    Layout.preferredHeight: 32

                    Keycap {
                        anchors.verticalCenter: parent.verticalCenter
                        text: row.modelData[0]
                    }
                }
                Label {
                    Layout.fillWidth: true
                    text: row.modelData[1]
                }
            }
        }
        Item {
            Layout.fillHeight: true
        }
    }
}
