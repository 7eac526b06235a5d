pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Desk.ViewModels

// Something is not there: one more touch says why, and what the customer wanted then.
ColumnLayout {
    id: root

    required property PickingViewModel viewModel

    spacing: 16

    RowLayout {
        Layout.fillWidth: true
        spacing: 16

        ProductPicture {
            Layout.preferredWidth: 92
            Layout.preferredHeight: 92
            source: root.viewModel.picture
            iconName: "box"
            ground: Theme.colour.surface
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 4

            Chip {
                tone: Chip.Warn
                icon.name: "warning"
                text: qsTr("Not enough here")
            }
            Heading {
                Layout.fillWidth: true
                text: root.viewModel.name
                size: Theme.title
            }
            Words {
                Layout.fillWidth: true
                text: root.viewModel.missingText
                muted: true
            }
        }
        Button {
            Layout.alignment: Qt.AlignTop
            kind: Button.Quiet
            icon.name: "cross"
            text: qsTr("Keep looking")
            onClicked: root.viewModel.keepLooking()
        }
    }
    Heading {
        Layout.fillWidth: true
        Layout.topMargin: 8
        text: qsTr("What is wrong? This saves it.")
    }
    RowLayout {
        Layout.fillWidth: true
        spacing: 12
        uniformCellSizes: true

        Repeater {
            model: [
                {
                    "reason": "not_found",
                    "icon": "search",
                    "text": qsTr("Not on the shelf")
                },
                {
                    "reason": "damaged",
                    "icon": "warning",
                    "text": qsTr("Damaged")
                },
                {
                    "reason": "sold",
                    "icon": "bag",
                    "text": qsTr("Sold meanwhile")
                }
            ]

            Button {
                required property var modelData

                Layout.fillWidth: true
                Layout.preferredHeight: 112
                enabled: !root.viewModel.busy
                icon.name: modelData.icon
                text: modelData.text
                onClicked: root.viewModel.short(modelData.reason)
            }
        }
    }
    Rectangle {
        Layout.fillWidth: true
        implicitHeight: outcome.implicitHeight + 32
        radius: Theme.radius
        color: Theme.colour.raised
        border.width: 2
        border.color: Theme.colour.accent

        ColumnLayout {
            id: outcome

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: 16
            spacing: 2

            Words {
                Layout.fillWidth: true
                text: qsTr("The customer chose at ordering: %1").arg(root.viewModel.choiceText)
                muted: true
                size: Theme.small
            }
            Heading {
                Layout.fillWidth: true
                text: root.viewModel.outcomeText
            }
        }
    }
    Item {
        Layout.fillHeight: true
    }
}
