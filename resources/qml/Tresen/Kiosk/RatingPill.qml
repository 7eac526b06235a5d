import QtQuick
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// The stars, and the way to what was said.
ButtonBase {
    id: root

    required property ProductViewModel viewModel

    implicitHeight: Theme.target
    implicitWidth: stars.implicitWidth + 32 + 72
    padding: 0
    text: qsTr("Reviews: %1 of 5 stars").arg(root.viewModel.rating)
    onClicked: root.viewModel.askReviews()

    contentItem: Item {
        StarRow {
            id: stars

            x: 32
            anchors.verticalCenter: parent.verticalCenter
            tenths: root.viewModel.tenths
            text: root.viewModel.rating
            count: root.viewModel.countText
            Accessible.ignored: true
        }
        Icon {
            anchors.right: parent.right
            anchors.rightMargin: 24
            anchors.verticalCenter: parent.verticalCenter
            name: "chevron-right"
            size: 36
        }
    }
}
