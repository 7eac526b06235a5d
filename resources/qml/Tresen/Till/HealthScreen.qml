pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Shell
import Tresen.Till.ViewModels

// Behind the status bar: how the line and the printer are, and what can be done about them.
FocusScope {
    id: root

    required property HealthViewModel viewModel
    required property DeviceStatus status

    focus: true

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: 16
        anchors.bottomMargin: 12
        spacing: 12

        Heading {
            Layout.fillWidth: true
            text: qsTr("How this till is doing")
            size: Theme.title
        }
        Notice {
            Layout.fillWidth: true
            calm: !root.status.onlineWarns
            icon: root.status.onlineIcon
            text: root.status.onlineText
            detail: root.viewModel.waitingText === "" ? root.status.onlineHelp : root.viewModel.waitingText
        }
        Notice {
            Layout.fillWidth: true
            calm: !root.status.printerWarns
            icon: "printer"
            text: root.status.printerText
            detail: root.viewModel.printerDetail
            actionText: root.viewModel.prints ? qsTr("Print a test") : ""
            actionKey: root.visible ? "F2" : ""
            onActed: root.viewModel.tryPrinter()
        }
        Heading {
            Layout.fillWidth: true
            Layout.topMargin: 4
            visible: jobs.count > 0
            text: qsTr("Did these come out?")
        }
        ListView {
            id: jobs

            Layout.fillWidth: true
            Layout.fillHeight: true
            clip: true
            spacing: 8
            boundsBehavior: Flickable.StopAtBounds
            model: root.viewModel.jobs
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Receipts to decide about")

            delegate: Card {
                id: job

                required property int number
                required property string name
                required property string detail

                width: ListView.view.width
                implicitHeight: column.implicitHeight + 24
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("%1. %2").arg(job.name).arg(job.detail)

                ColumnLayout {
                    id: column

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    anchors.margins: 16
                    spacing: 8

                    Label {
                        Layout.fillWidth: true
                        text: job.name
                        weight: Font.DemiBold
                    }
                    Label {
                        Layout.fillWidth: true
                        text: job.detail
                        muted: true
                        size: Theme.small
                    }
                    RowLayout {
                        Layout.fillWidth: true
                        spacing: 8

                        Button {
                            Layout.fillWidth: true
                            icon.name: "printer"
                            text: qsTr("Print a copy")
                            Accessible.name: qsTr("Print a copy: %1").arg(job.name)
                            onClicked: root.viewModel.copy(job.number)
                        }
                        Button {
                            Layout.fillWidth: true
                            icon.name: "check"
                            text: qsTr("It came out")
                            Accessible.name: qsTr("It came out: %1").arg(job.name)
                            onClicked: root.viewModel.dismiss(job.number)
                        }
                    }
                }
            }
        }
    }
}
