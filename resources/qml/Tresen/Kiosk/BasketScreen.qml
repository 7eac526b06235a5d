pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// What was chosen, what it comes to, and when it can be collected.
FocusScope {
    id: root

    required property BasketViewModel viewModel
    required property KioskViewModel kiosk
    // Large type takes a line of its own, and what can be done elsewhere leaves its place.
    readonly property bool roomy: Theme.textScale <= 1.4

    RowLayout {
        id: title

        x: Theme.margin
        y: 8
        width: parent.width - 2 * x
        height: Math.max(96, implicitHeight)
        spacing: Theme.gap

        Heading {
            text: qsTr("Basket")
            size: Theme.figure
            weight: Font.Bold
        }
        Words {
            Layout.fillWidth: true
            visible: !root.viewModel.empty
            text: root.viewModel.itemsText
            muted: true
            size: Theme.figure
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 30
            wrapMode: Text.NoWrap
        }
        Button {
            visible: !root.viewModel.empty
            kind: Button.Quiet
            underlined: true
            leftPadding: 8
            text: qsTr("Empty")
            onClicked: root.viewModel.clear()
        }
    }
    ListView {
        id: list

        anchors.top: title.bottom
        anchors.topMargin: 16
        anchors.bottom: sums.top
        x: Theme.margin
        width: parent.width - 2 * x
        visible: !root.viewModel.empty
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        spacing: 20
        model: root.viewModel.lines

        delegate: BasketRow {
            required property int index
            required name
            required eachText
            required quantity
            required amountText
            required beforeText
            required savingText
            required picture

            width: list.width
            onStepped: by => root.viewModel.count(index, by)
            onOpened: root.viewModel.choose(index)
        }
        displaced: Transition {
            NumberAnimation {
                property: "y"
                duration: Theme.normal
                easing.type: Easing.OutCubic
            }
        }
    }
    Placeholder {
        visible: root.viewModel.empty
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.margin
        iconName: "basket"
        text: qsTr("Your basket is empty.")
        detail: qsTr("Look around, or hold a barcode below the screen.")
        actionText: qsTr("Look around")
        onActed: root.kiosk.home()
    }
    Column {
        id: sums

        anchors.bottom: counter.top
        x: Theme.margin
        width: parent.width - 2 * x
        visible: !root.viewModel.empty

        Divider {
            width: parent.width
        }
        RowLayout {
            width: parent.width
            height: Math.max(104, implicitHeight + 24)
            spacing: Theme.padding

            Icon {
                name: "bag"
                size: 48
            }
            Words {
                text: qsTr("Pick up here")
                weight: Font.DemiBold
            }
            Words {
                Layout.fillWidth: true
                text: root.viewModel.promiseText
                muted: true
                horizontalAlignment: Text.AlignRight
            }
        }
        Divider {
            width: parent.width
        }
        GridLayout {
            width: parent.width
            columns: root.roomy ? 2 : 1
            columnSpacing: Theme.padding
            rowSpacing: 0

            Column {
                Layout.fillWidth: true
                Layout.topMargin: 20
                Layout.bottomMargin: root.roomy ? 20 : 0
                spacing: 4

                Words {
                    width: parent.width
                    visible: text !== ""
                    text: root.viewModel.savingText
                    color: Theme.colour.ok
                    size: Theme.heading
                    weight: Font.DemiBold
                }
                Words {
                    width: parent.width
                    text: root.viewModel.taxText
                    muted: true
                }
            }
            MoneyLabel {
                Layout.alignment: Qt.AlignRight
                amount: root.viewModel.totalText
                size: Theme.total
                weight: Font.Bold
                Accessible.name: qsTr("Total: %1").arg(amount)
            }
        }
    }
    CounterBar {
        id: counter

        anchors.bottom: parent.bottom
        width: parent.width

        BackButton {
            kiosk: root.kiosk
        }
        Button {
            Layout.fillWidth: root.viewModel.empty
            visible: root.roomy || root.viewModel.empty
            kind: Button.Tint
            icon.name: "plus"
            icon.width: 36
            text: qsTr("Add more")
            onClicked: root.kiosk.home()
        }
        Button {
            Layout.fillWidth: true
            visible: !root.viewModel.empty
            kind: Button.Primary
            size: Theme.title
            icon.name: "forward"
            icon.width: 44
            iconAfter: true
            text: qsTr("Check out")
            onClicked: root.viewModel.askCheckOut()
        }
    }
}
