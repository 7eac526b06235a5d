pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// What is walked through, which part of it, in which order, and how much there is.
Column {
    id: root

    required property BrowseViewModel viewModel

    signal sortAsked

    topPadding: 8
    bottomPadding: Theme.padding
    spacing: Theme.padding

    GridLayout {
        width: parent.width
        columns: Theme.textScale > 1.4 ? 1 : 2
        columnSpacing: Theme.gap

        Heading {
            Layout.fillWidth: true
            text: root.viewModel.title
            size: Theme.figure
            weight: Font.Bold
        }
        Button {
            kind: Button.Quiet
            leftPadding: 24
            icon.name: "sort"
            icon.width: 36
            text: root.viewModel.orders[root.viewModel.order]
            Accessible.name: qsTr("Sort: %1").arg(text)
            onClicked: root.sortAsked()
        }
    }
    FlowRow {
        width: parent.width
        spacing: 12
        visible: parts.count > 0

        Repeater {
            id: parts

            model: root.viewModel.parts

            Chip {
                required property string part
                required property string name
                required property bool chosen

                pressable: true
                checkable: false
                checked: chosen
                tone: Chip.Outline
                text: name
                icon.name: chosen ? "check" : ""
                Accessible.role: Accessible.RadioButton
                onClicked: root.viewModel.choosePart(part)
            }
        }
    }
    Heading {
        width: parent.width
        text: root.viewModel.loading ? qsTr("Fetching products …") : root.viewModel.countText
        size: Theme.title
        weight: Font.Bold
    }
}
