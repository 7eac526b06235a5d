pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Shift.ViewModels

// Person first, then PIN: two people may share a PIN. What waits stands at the left.
FocusScope {
    id: root

    required property SignInViewModel viewModel
    property string clock: ""
    property string question: qsTr("Who is here?")
    // What has happened since the last person left: shown under the clock.
    default property alias news: news.data

    focus: true
    Keys.onPressed: event => {
        if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            root.viewModel.enter();
        else if (event.key === Qt.Key_Backspace)
            root.viewModel.erase();
        else if (event.key === Qt.Key_Delete)
            root.viewModel.clear();
        else if (event.key === Qt.Key_Down)
            root.viewModel.choose(Math.min(root.viewModel.chosen + 1, people.count - 1));
        else if (event.key === Qt.Key_Up)
            root.viewModel.choose(Math.max(root.viewModel.chosen - 1, 0));
        else if (/^[0-9]$/.test(event.text))
            root.viewModel.type(event.text);
        else
            return;
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.surface
    }
    Rectangle {
        id: left

        width: Math.round(parent.width * 0.6)
        height: parent.height
        color: Theme.colour.raised

        Divider {
            width: 1
            height: parent.height
            anchors.right: parent.right
        }
        ColumnLayout {
            anchors.fill: parent
            anchors.margins: 40
            spacing: 8

            Words {
                text: root.clock
                size: Theme.total
                weight: Font.Bold
            }
            Words {
                text: root.viewModel.dateText
                muted: true
                size: Theme.heading
            }
            ColumnLayout {
                id: news

                Layout.topMargin: 24
                Layout.fillWidth: true
                spacing: 0
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    ColumnLayout {
        anchors.left: left.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: 32
        anchors.leftMargin: 40
        anchors.rightMargin: 40
        spacing: 16

        Heading {
            Layout.fillWidth: true
            text: root.question
        }
        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: 12
            rowSpacing: 12
            uniformCellWidths: true

            Repeater {
                id: people

                model: root.viewModel.people

                PersonTile {
                    id: tile

                    required property int index
                    required property string name
                    required detail

                    Layout.fillWidth: true
                    text: tile.name
                    checked: tile.index === root.viewModel.chosen
                    onClicked: root.viewModel.choose(tile.index)
                }
            }
        }
        Words {
            Layout.fillWidth: true
            visible: people.count === 0
            muted: true
            text: qsTr("This device has not received its staff yet. It needs the shop's server once.")
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: 4
            spacing: 12

            Words {
                text: qsTr("PIN")
                muted: true
                Accessible.name: qsTr("PIN, %n digits typed", "", root.viewModel.digits)
            }
            Repeater {
                model: Math.max(4, root.viewModel.digits)

                Rectangle {
                    required property int index

                    width: 18
                    height: 18
                    radius: 9
                    color: index < root.viewModel.digits ? Theme.colour.ink : "transparent"
                    border.width: 2
                    border.color: Theme.colour.inkMuted
                }
            }
        }
        // One line or two, so that nothing below is pushed out of the window.
        RowLayout {
            Layout.fillWidth: true
            visible: wrong.text !== ""
            spacing: 8

            Icon {
                name: "warning"
                color: Theme.colour.attention
            }
            Words {
                id: wrong

                Layout.fillWidth: true
                text: root.viewModel.notice
                weight: Font.DemiBold
                Accessible.role: Accessible.AlertMessage
            }
        }
        Keypad {
            Layout.fillWidth: true
            Layout.fillHeight: true
            keyHeight: Math.max(44, Theme.least)
            extra: ""
            onTyped: text => root.viewModel.type(text)
            onErased: root.viewModel.erase()
        }
        Button {
            Layout.fillWidth: true
            kind: Button.Primary
            text: qsTr("Sign in")
            keycap: qsTr("Enter")
            enabled: root.viewModel.ready
            onClicked: root.viewModel.enter()
        }
    }
}
