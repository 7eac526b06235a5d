import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Shell
import Tresen.Desk.ViewModels

// Where one is, what one looks for, and how the device is doing. The field always has the keys.
Rectangle {
    id: root

    required property DeskViewModel viewModel
    required property DeviceStatus status
    readonly property bool signedIn: root.viewModel.place !== "sign-in"

    implicitHeight: Theme.scaled(64, 64)
    color: Theme.colour.raised

    function takeKeys(): void {
        entry.forceActiveFocus();
    }
    function clear(): void {
        entry.clear();
        root.viewModel.search("");
    }

    Connections {
        target: root.viewModel

        function onTaken(): void {
            root.clear();
        }
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.margin
        spacing: 0

        Rectangle {
            Layout.preferredWidth: 26
            Layout.preferredHeight: 26
            radius: 7
            color: Theme.colour.accent

            Rectangle {
                x: 6
                y: 8
                width: 14
                height: 3
                color: Theme.colour.onAccent
            }
            Rectangle {
                x: 11.5
                y: 8
                width: 3
                height: 11
                color: Theme.colour.onAccent
            }
        }
        Words {
            Layout.leftMargin: 10
            Layout.rightMargin: 16
            text: qsTr("Pickup desk")
            size: Theme.strong
            weight: Font.Bold
            wrapMode: Text.NoWrap
        }
        DeskTab {
            visible: root.signedIn
            text: qsTr("Board")
            here: root.viewModel.place === "board" || root.viewModel.place === "store" || root.viewModel.place === "hand-over"
            onClicked: root.viewModel.askBoard()
        }
        DeskTab {
            visible: root.signedIn && (root.viewModel.walking || root.viewModel.place === "pick")
            text: qsTr("Picking")
            here: root.viewModel.place === "pick"
            onClicked: root.viewModel.askPicking()
        }
        Words {
            visible: !root.signedIn
            text: root.viewModel.storeName
            muted: true
            wrapMode: Text.NoWrap
        }
        Item {
            Layout.fillWidth: true
        }
        Entry {
            id: entry

            Layout.fillWidth: true
            Layout.minimumWidth: 200
            Layout.maximumWidth: 352
            Layout.preferredWidth: 352
            Layout.preferredHeight: Theme.scaled(48, 48)
            Layout.rightMargin: 12
            visible: root.signedIn
            font.pixelSize: Theme.scaled(16, 30)
            hint: qsTr("Scan, or find an order")
            clearable: true
            onTextEdited: root.viewModel.search(entry.text)
            onCleared: root.viewModel.search("")
            onAccepted: root.viewModel.enter(entry.text)
            Keys.onEscapePressed: event => {
                event.accepted = entry.text !== "";
                if (event.accepted)
                    root.clear();
            }
        }
        StatusCell {
            Layout.fillHeight: true
            text: root.status.onlineText
            icon.name: root.status.onlineIcon
            warn: root.status.onlineWarns
            Accessible.description: root.status.onlineHelp
        }
        StatusCell {
            Layout.fillHeight: true
            text: root.viewModel.languageName
            icon.name: "globe"
            Accessible.description: qsTr("Changes the language")
            onClicked: root.viewModel.nextLanguage()
        }
        StatusCell {
            Layout.fillHeight: true
            visible: root.signedIn
            text: root.viewModel.staffName
            icon.name: "person"
            strong: true
            Accessible.name: qsTr("%1, sign out").arg(root.viewModel.staffName)
            onClicked: root.viewModel.askSignOut()
        }
        StatusCell {
            Layout.fillHeight: true
            visible: !root.signedIn
            text: root.status.clockText
            strong: true
        }
    }
    Divider {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
