pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Desk.ViewModels

// What to fetch and from where at the left; at the right what has to be seen before it goes.
Item {
    id: root

    required property HandoverViewModel viewModel

    Rectangle {
        id: goods

        width: Math.round(parent.width * 0.547)
        height: parent.height
        color: Theme.colour.raised

        Divider {
            anchors.right: parent.right
            width: 1
            height: parent.height
        }
        ColumnLayout {
            anchors.fill: parent
            anchors.margins: Theme.margin
            anchors.leftMargin: 24
            anchors.rightMargin: 24
            spacing: 8

            RowLayout {
                Layout.fillWidth: true
                spacing: 16

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    Heading {
                        text: root.viewModel.number
                        size: Theme.display
                        weight: Font.Bold
                    }
                    Words {
                        Layout.fillWidth: true
                        text: root.viewModel.about
                        muted: true
                    }
                }
                Rectangle {
                    implicitWidth: place.implicitWidth + 40
                    implicitHeight: place.implicitHeight + 20
                    visible: root.viewModel.place !== ""
                    radius: Theme.radius
                    color: Theme.colour.accentSoft
                    border.width: Theme.outlined ? Theme.edge : 0
                    border.color: Theme.colour.accent

                    ColumnLayout {
                        id: place

                        anchors.centerIn: parent
                        spacing: 0

                        Label {
                            text: root.viewModel.done ? qsTr("stood at") : qsTr("Fetch it from")
                            muted: true
                            size: Theme.small
                        }
                        Words {
                            text: root.viewModel.place
                            color: Theme.colour.accent
                            size: Theme.display
                            weight: Font.Bold
                            Accessible.name: qsTr("Fetch it from %1").arg(root.viewModel.place)
                        }
                    }
                }
            }
            ListView {
                Layout.fillWidth: true
                Layout.fillHeight: true
                Layout.topMargin: 8
                clip: true
                boundsBehavior: Flickable.StopAtBounds
                model: root.viewModel.lines
                Accessible.role: Accessible.List
                Accessible.name: qsTr("What is handed over")

                delegate: GoodsRow {
                    required name
                    required detail
                    required picture
                    required age

                    width: ListView.view.width
                    pictureSize: 72
                    complete: root.viewModel.standing || root.viewModel.done
                }
            }
            Button {
                Layout.preferredHeight: 64
                icon.name: "back"
                text: qsTr("Back")
                onClicked: root.viewModel.leave()
            }
        }
    }
    ColumnLayout {
        anchors.left: goods.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        visible: !root.viewModel.done
        spacing: 14

        Heading {
            Layout.fillWidth: true
            text: root.viewModel.standing ? qsTr("Before you hand it over") : qsTr("It cannot be handed over now")
            size: Theme.title
        }
        Notice {
            Layout.fillWidth: true
            text: root.viewModel.noticeText
            detail: root.viewModel.noticeDetail
        }
        Notice {
            Layout.fillWidth: true
            icon: "box"
            text: root.viewModel.stateText
            detail: root.viewModel.pickable ? qsTr("Ask the customer to wait a moment, and make it ready.") : ""
        }
        Button {
            Layout.fillWidth: true
            Layout.preferredHeight: 72
            visible: root.viewModel.pickable
            kind: Button.Primary
            text: qsTr("Make it ready now")
            onClicked: root.viewModel.pick()
        }
        Flickable {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: root.viewModel.standing
            contentHeight: checks.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true

            HandoverChecks {
                id: checks

                width: parent.width
                viewModel: root.viewModel
            }
        }
        Item {
            Layout.fillHeight: true
            visible: !root.viewModel.standing
        }
        Words {
            Layout.fillWidth: true
            visible: text !== "" && root.viewModel.standing
            text: root.viewModel.missingText
            muted: true
            horizontalAlignment: Text.AlignHCenter
        }
        Button {
            Layout.fillWidth: true
            Layout.preferredHeight: 88
            visible: root.viewModel.standing
            enabled: root.viewModel.ready
            kind: Button.Primary
            size: Theme.scaled(22, 36)
            text: qsTr("Handed over")
            onClicked: root.viewModel.handOver()
        }
    }
    ColumnLayout {
        anchors.left: goods.right
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.margins: Theme.margin
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        visible: root.viewModel.done
        spacing: 14

        Item {
            Layout.fillHeight: true
        }
        Placeholder {
            Layout.fillWidth: true
            iconName: "check"
            text: root.viewModel.doneText
            detail: root.viewModel.doneDetail
        }
        Item {
            Layout.fillHeight: true
        }
        Button {
            Layout.fillWidth: true
            Layout.preferredHeight: 88
            kind: Button.Primary
            size: Theme.scaled(22, 36)
            text: qsTr("Next customer")
            onClicked: root.viewModel.leave()
        }
    }
}
