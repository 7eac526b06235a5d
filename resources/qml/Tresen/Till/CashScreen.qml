pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Till.ViewModels

// Cash received: change is seen before it is confirmed.
FocusScope {
    id: root

    required property CashViewModel viewModel

    focus: true
    Keys.onPressed: event => {
        if (/^[0-9]$/.test(event.text))
            root.viewModel.type(event.text);
        else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
            root.viewModel.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.viewModel.finish();
        else
            return;
        event.accepted = true;
    }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: 16
        anchors.bottomMargin: 10
        spacing: 12

        RowLayout {
            Layout.fillWidth: true
            spacing: 10

            Icon {
                name: "cash"
                size: 24
            }
            Heading {
                Layout.fillWidth: true
                text: qsTr("Cash received")
            }
        }
        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: 12
            rowSpacing: 12
            uniformCellWidths: true

            Repeater {
                model: root.viewModel.notes

                ChoiceButton {
                    id: note

                    required property int index
                    required property string amountText
                    required property bool likeliest
                    required detail

                    Layout.fillWidth: true
                    kind: note.likeliest ? ChoiceButton.Primary : ChoiceButton.Normal
                    text: note.amountText
                    shortcut: "F" + (5 + note.index)
                    Accessible.name: qsTr("%1, %2").arg(note.amountText).arg(note.detail)
                    onClicked: root.viewModel.takeNote(note.index)
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: 12

            Keypad {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 250
                keyHeight: 50
                onTyped: text => root.viewModel.type(text)
                onErased: root.viewModel.erase()
            }
            Card {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.preferredWidth: 250

                ColumnLayout {
                    anchors.fill: parent
                    anchors.margins: 16
                    spacing: 4

                    Label {
                        text: qsTr("Received")
                        muted: true
                    }
                    MoneyLabel {
                        Layout.alignment: Qt.AlignLeft
                        amount: root.viewModel.receivedText
                        size: Theme.display
                        Accessible.name: qsTr("Received %1").arg(root.viewModel.receivedText)
                    }
                    Divider {
                        Layout.fillWidth: true
                        Layout.topMargin: 8
                        Layout.bottomMargin: 8
                    }
                    Label {
                        text: root.viewModel.enough ? qsTr("Change") : qsTr("Not enough")
                        muted: true
                    }
                    MoneyLabel {
                        Layout.alignment: Qt.AlignLeft
                        visible: root.viewModel.enough
                        amount: root.viewModel.changeText
                        size: Theme.scaled(48, 72)
                        weight: Font.Bold
                        color: Theme.colour.accent
                        Accessible.name: qsTr("Change %1").arg(root.viewModel.changeText)
                    }
                    Words {
                        Layout.fillWidth: true
                        visible: !root.viewModel.enough
                        text: root.viewModel.missingText
                        size: Theme.heading
                        weight: Font.Bold
                        color: Theme.colour.attention
                    }
                    Item {
                        Layout.fillHeight: true
                    }
                }
            }
        }
    }
}
