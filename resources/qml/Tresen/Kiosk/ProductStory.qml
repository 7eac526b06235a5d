pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// What there is to know of it: its description, then fact by fact.
Column {
    id: root

    required property ProductViewModel viewModel

    spacing: 20
    visible: root.viewModel.description !== "" || root.viewModel.attributes.length > 0

    Heading {
        width: parent.width
        text: qsTr("About it")
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: root.viewModel.description
        lineHeight: 1.15
    }
    Column {
        width: parent.width
        visible: root.viewModel.attributes.length > 0

        Repeater {
            model: root.viewModel.attributes

            Item {
                id: fact

                required property var modelData

                width: parent ? parent.width : 0
                implicitHeight: line.implicitHeight + 28

                Divider {
                    width: parent.width
                }
                RowLayout {
                    id: line

                    y: 14
                    width: parent.width
                    spacing: Theme.padding
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("%1: %2").arg(fact.modelData[0]).arg(fact.modelData[1])

                    Label {
                        Layout.preferredWidth: 300
                        text: fact.modelData[0]
                        muted: true
                    }
                    Label {
                        Layout.fillWidth: true
                        text: fact.modelData[1]
                        weight: Font.DemiBold
                    }
                }
            }
        }
    }
}
