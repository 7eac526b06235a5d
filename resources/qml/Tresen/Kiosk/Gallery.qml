pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// The goods on their own ground across the whole width, and their other pictures to look at.
Item {
    id: root

    required property ProductViewModel viewModel
    readonly property list<string> pictures: root.viewModel.pictures

    implicitHeight: 440

    ProductPicture {
        anchors.fill: parent
        radius: 0
        ground: Theme.colour.surface
        source: root.pictures[root.viewModel.shownPicture] ?? ""
        name: root.viewModel.name
    }
    Column {
        x: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16
        visible: root.pictures.length > 1

        Repeater {
            model: root.pictures.slice(0, 3)

            ButtonBase {
                id: thumb

                required property string modelData
                required property int index
                readonly property bool shown: index === root.viewModel.shownPicture

                width: 112
                height: 112
                padding: 0
                around: 16
                text: qsTr("Picture %1").arg(thumb.index + 1)
                Accessible.role: Accessible.RadioButton
                Accessible.checkable: true
                Accessible.checked: thumb.shown
                onClicked: root.viewModel.showPicture(thumb.index)

                background: Rectangle {
                    radius: thumb.around
                    color: thumb.shown ? Theme.colour.ink : Theme.colour.raised

                    FocusRing {
                        shown: thumb.visualFocus
                        around: thumb.around
                    }
                }
                contentItem: Item {
                    ProductPicture {
                        anchors.fill: parent
                        anchors.margins: 4
                        radius: 12
                        ground: thumb.shown ? Theme.colour.ink : Theme.colour.raised
                        source: thumb.modelData
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
