import QtQuick
import Tresen.Controls
import Tresen.Shell
import Tresen.Till.ViewModels

// The till's status bar: what can be helped opens what helps; the rest is only said.
StatusBar {
    id: root

    required property TillViewModel viewModel
    required property DeviceStatus status
    required property HealthViewModel health
    // Somebody is signed in and not in the middle of something else.
    readonly property bool opens: ["sell", "cancel", "keys", "health"].includes(root.viewModel.place)

    device: root.viewModel.deviceName
    place: root.viewModel.storeName

    StatusCell {
        text: root.status.onlineText
        icon.name: root.status.onlineIcon
        warn: root.status.onlineWarns
        enabled: root.opens
        Accessible.description: root.status.onlineHelp
        onClicked: root.viewModel.askHealth()
    }
    StatusCell {
        text: root.health.toDecide > 0 ? qsTr("%n receipts to look at", "", root.health.toDecide) : root.status.printerText
        icon.name: "printer"
        warn: root.status.printerWarns || root.health.toDecide > 0
        enabled: root.opens
        Accessible.description: root.health.printerDetail
        onClicked: root.viewModel.askHealth()
    }
    StatusCell {
        text: root.viewModel.staffName
        icon.name: "person"
        strong: true
        enabled: false
    }
    StatusCell {
        text: root.status.clockText
        strong: true
        enabled: false
    }
}
