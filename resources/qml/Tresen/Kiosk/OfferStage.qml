pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// The object that is offered, standing on the counter. The next one slides in along it.
ButtonBase {
    id: root

    required property KioskViewModel kiosk
    required property AttractViewModel viewModel
    readonly property int turn: root.viewModel.current

    visible: root.viewModel.picture !== ""
    padding: 0
    kind: ButtonBase.Quiet
    text: qsTr("Look at %1").arg(root.viewModel.name)
    background: null
    onTurnChanged: slide.restart()
    onClicked: root.viewModel.choose()

    contentItem: Item {
        ProductPicture {
            id: picture

            anchors.top: parent.top
            anchors.bottom: parent.bottom
            width: parent.width
            radius: 40
            topOnly: true
            ground: Theme.colour.accent
            source: root.viewModel.picture
            name: root.viewModel.name
            Accessible.ignored: true

            transform: Translate {
                id: place
            }
        }
        FocusRing {
            shown: root.visualFocus
            inside: true
            around: 40
        }
    }

    NumberAnimation {
        id: slide

        target: place
        property: "x"
        from: Theme.reducedMotion ? 0 : root.width + 64
        to: 0
        duration: Theme.slow
        easing.type: Easing.OutCubic
    }
}
