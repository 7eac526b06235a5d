pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Controls
import Tresen.Shell
import Tresen.Shift
import Tresen.Shift.ViewModels
import Tresen.Desk.ViewModels

// A header that is always there, and one screen below it.
FocusScope {
    id: root

    required property DeskViewModel viewModel
    required property DeviceStatus status
    required property SignInViewModel signIn
    required property BoardViewModel board
    required property PickingViewModel picking
    required property PlaceViewModel placing
    required property HandoverViewModel handover
    readonly property string place: root.viewModel.place
    readonly property bool asking: root.handover.searching || root.handover.busy || root.placing.busy || root.picking.busy

    focus: true
    onPlaceChanged: root.takeKeys()
    Component.onCompleted: root.takeKeys()
    Keys.onEscapePressed: root.viewModel.back()

    function takeKeys(): void {
        // What is typed goes on filtering the board, and nothing else.
        if (root.place !== "board")
            header.clear();
        if (root.place === "sign-in")
            signInScreen.forceActiveFocus();
        else
            header.takeKeys();
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.surface
    }
    SignInScreen {
        id: signInScreen

        anchors.top: header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.place === "sign-in"
        viewModel: root.signIn
        clock: root.status.clockText
        question: qsTr("Who is at the desk?")

        Words {
            visible: root.board.toPickText !== ""
            text: root.board.toPickText
            size: Theme.title
            weight: Font.DemiBold
        }
        Words {
            visible: root.board.readyText !== ""
            text: root.board.readyText
            muted: true
            size: Theme.heading
        }
    }
    Item {
        id: content

        anchors.top: notice.visible ? notice.bottom : header.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.place !== "sign-in"

        BoardScreen {
            anchors.fill: parent
            visible: root.place === "board"
            viewModel: root.board
        }
        PickingScreen {
            anchors.fill: parent
            visible: root.place === "pick"
            viewModel: root.picking
        }
        PlaceScreen {
            anchors.fill: parent
            visible: root.place === "store"
            viewModel: root.placing
        }
        HandoverScreen {
            anchors.fill: parent
            visible: root.place === "hand-over"
            viewModel: root.handover
        }
    }
    Notice {
        id: notice

        anchors.top: header.bottom
        anchors.topMargin: 14
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        visible: root.viewModel.noticeText !== "" && root.place !== "sign-in"
        text: root.viewModel.noticeText
        detail: root.viewModel.noticeDetail
    }
    DeskHeader {
        id: header

        width: parent.width
        viewModel: root.viewModel
        status: root.status
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 28
        visible: opacity > 0 && root.place === "board"
    }
    // A quick answer needs no word about the question.
    Toast {
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: 28
        opacity: asks.slow && root.asking ? 1 : 0
        iconName: "cloud-upload"
        text: qsTr("Asking the shop's server …")
    }
    Timer {
        id: asks

        property bool slow: false

        interval: 500
        running: root.asking
        onTriggered: asks.slow = true
        onRunningChanged: {
            if (asks.running)
                asks.slow = false;
        }
    }
    Connections {
        target: root.viewModel

        function onSaid(text: string): void {
            toast.say(text);
        }
    }
}
