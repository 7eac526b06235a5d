pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// The average, how it came about, filters, and the best word for and against.
Column {
    id: root

    required property ReviewsViewModel viewModel

    signal sortAsked

    topPadding: 8
    bottomPadding: 28
    spacing: Theme.padding

    RowLayout {
        width: parent.width
        spacing: Theme.padding

        ProductPicture {
            Layout.preferredWidth: 132
            Layout.preferredHeight: 112
            ground: Theme.colour.surface
            source: root.viewModel.picture
            name: root.viewModel.name
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            Heading {
                Layout.fillWidth: true
                text: root.viewModel.name
            }
            Words {
                Layout.fillWidth: true
                text: qsTr("From our shops and online")
                muted: true
            }
        }
        Button {
            leftPadding: 32
            icon.name: "sort"
            icon.width: 36
            text: root.viewModel.sorts[root.viewModel.sort]
            Accessible.name: qsTr("Sort: %1").arg(text)
            onClicked: root.sortAsked()
        }
    }
    Card {
        width: parent.width
        implicitHeight: 388

        Column {
            x: 42
            anchors.verticalCenter: parent.verticalCenter
            spacing: 4

            Words {
                text: root.viewModel.average
                size: Theme.hero
                weight: Font.Bold
                font.features: ({})
                Accessible.ignored: true
            }
            StarRow {
                tenths: root.viewModel.tenths
                size: 46
                height: 62
                Accessible.name: qsTr("%1 of 5 stars").arg(root.viewModel.average)
            }
            Words {
                text: root.viewModel.countText
            }
            Words {
                text: root.viewModel.asOfText
                muted: true
            }
        }
        Distribution {
            anchors.right: parent.right
            anchors.rightMargin: 40
            anchors.verticalCenter: parent.verticalCenter
            width: 568
            counts: root.viewModel.counts
        }
    }
    FlowRow {
        width: parent.width
        spacing: 10

        Chip {
            pressable: true
            checkable: false
            tone: Chip.Outline
            leftPadding: 20
            checked: root.viewModel.stars === 0
            text: qsTr("All")
            onClicked: root.viewModel.filter(0)
        }
        Repeater {
            model: [5, 4, 3, 2, 1]

            Chip {
                required property int modelData

                pressable: true
                checkable: false
                tone: Chip.Outline
                checked: root.viewModel.stars === modelData
                text: modelData
                leftPadding: 16
                icon.name: "star-fill"
                Accessible.name: qsTr("Only %n stars", "", modelData)
                onClicked: root.viewModel.filter(modelData)
            }
        }
        Chip {
            pressable: true
            checkable: false
            tone: Chip.Outline
            checked: root.viewModel.onlyMine
            leftPadding: 20
            icon.name: checked ? "check" : "globe"
            text: root.viewModel.mineText
            Accessible.role: Accessible.CheckBox
            onClicked: root.viewModel.toggleMine()
        }
    }
    RowLayout {
        width: parent.width
        spacing: Theme.padding
        visible: root.viewModel.praise.length > 0 && root.viewModel.stars === 0

        SideCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 10
            title: qsTr("Most helpful praise")
            iconName: "thumb-up"
            edge: Theme.colour.ok
            said: root.viewModel.praise
        }
        SideCard {
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 10
            title: qsTr("Most helpful criticism")
            iconName: "comment"
            edge: Theme.colour.attention
            said: root.viewModel.criticism
        }
    }
}
