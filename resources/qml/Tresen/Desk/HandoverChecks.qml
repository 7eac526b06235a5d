pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Desk.ViewModels

// Paid, theirs, old enough: what is open is outlined, what is seen has its check.
ColumnLayout {
    id: root

    required property HandoverViewModel viewModel

    spacing: 14

    CheckCard {
        Layout.fillWidth: true
        visible: root.viewModel.dueText !== ""
        iconName: "cash"
        text: qsTr("%1 is to be paid at a till first").arg(root.viewModel.dueText)
        detail: qsTr("Send the customer to a till with the pickup code. This screen goes on by itself once it is paid.")
    }
    CheckCard {
        Layout.fillWidth: true
        iconName: root.viewModel.asksDocument ? "id-card" : "scan"
        done: root.viewModel.proven
        text: root.viewModel.asksDocument ? qsTr("Which document do you see?") : root.viewModel.proofText
        detail: root.viewModel.asksDocument ? qsTr("Compare the name. Nothing from the document is stored, only its kind.") : root.viewModel.proofDetail

        RowLayout {
            Layout.fillWidth: true
            visible: root.viewModel.asksDocument
            spacing: 8
            uniformCellSizes: true

            Repeater {
                model: root.viewModel.documents

                Button {
                    required property string modelData

                    Layout.fillWidth: true
                    size: Theme.scaled(16, 30)
                    text: root.viewModel.documentText(modelData)
                    onClicked: root.viewModel.sawDocument(modelData)
                }
            }
        }
        Button {
            Layout.fillWidth: true
            visible: !root.viewModel.asksDocument
            icon.name: "id-card"
            text: qsTr("No code: check the identity")
            onClicked: root.viewModel.askDocument()
        }
        Button {
            Layout.fillWidth: true
            visible: root.viewModel.asksDocument
            kind: Button.Quiet
            text: qsTr("There is a code after all")
            onClicked: root.viewModel.haveCode()
        }
    }
    CheckCard {
        Layout.fillWidth: true
        visible: root.viewModel.needsAge > 0
        iconName: "id-card"
        done: root.viewModel.ageSeen
        text: root.viewModel.ageRefused ? qsTr("Not handed over: too young or no ID") : qsTr("See an ID, %1 or over").arg(root.viewModel.needsAge)
        detail: root.viewModel.ageRefused ? qsTr("The order stays here. An adult can collect it, with the code.") : qsTr("nothing from the ID is stored")

        Rectangle {
            Layout.fillWidth: true
            implicitHeight: born.implicitHeight + 24
            visible: !root.viewModel.ageRefused
            radius: Theme.radius
            color: Theme.colour.attentionSoft
            border.width: Theme.outlined ? Theme.edge : 0
            border.color: Theme.colour.attention

            ColumnLayout {
                id: born

                x: 16
                anchors.verticalCenter: parent.verticalCenter
                spacing: 0

                Words {
                    text: qsTr("Born on or before")
                    size: Theme.small
                }
                Words {
                    text: root.viewModel.bornText
                    color: Theme.colour.attention
                    size: Theme.display
                    weight: Font.Bold
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: 12

            Button {
                Layout.fillWidth: true
                Layout.preferredHeight: 72
                kind: Button.Primary
                icon.name: "check"
                text: qsTr("Old enough")
                onClicked: root.viewModel.sawAge(true)
            }
            Button {
                Layout.fillWidth: true
                Layout.preferredHeight: 72
                visible: !root.viewModel.ageRefused
                text: qsTr("No or no ID")
                onClicked: root.viewModel.sawAge(false)
            }
        }
    }
}
