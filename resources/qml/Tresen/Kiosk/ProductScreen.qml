pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// Everything to decide in one view: price and variant at eye level, where it is, buy on the counter.
FocusScope {
    id: root

    required property ProductViewModel viewModel
    required property KioskViewModel kiosk
    required property BasketViewModel basket
    readonly property string product: root.viewModel.product
    readonly property real galleryHeight: gallery.height

    onProductChanged: page.contentY = 0

    Page {
        id: page

        anchors.top: parent.top
        anchors.bottom: counter.top
        width: parent.width
        contentHeight: inside.height + 48

        Column {
            id: inside

            width: page.width
            spacing: 28

            Gallery {
                id: gallery

                width: parent.width
                viewModel: root.viewModel
            }
            ProductHead {
                x: Theme.margin
                width: parent.width - 2 * x
                viewModel: root.viewModel
            }
            Flow {
                id: pickers

                x: Theme.margin
                width: parent.width - 2 * x
                spacing: Theme.padding
                visible: options.count > 0

                Repeater {
                    id: options

                    model: root.viewModel.options

                    OptionPicker {
                        required option
                        required title
                        required chosen
                        required colour
                        required values

                        room: pickers.width
                        onPicked: value => root.viewModel.chooseOption(option, value)
                    }
                }
            }
            Notice {
                x: Theme.margin
                width: parent.width - 2 * x
                calm: true
                icon: "info"
                text: root.viewModel.notOrderableText
                detail: root.viewModel.insteadText
            }
            WhereRow {
                x: Theme.margin
                width: parent.width - 2 * x
                visible: root.viewModel.soldHere
                viewModel: root.viewModel
            }
            CardRow {
                x: Theme.margin
                width: parent.width - 2 * x
                visible: root.viewModel.hasParts
                title: qsTr("In this set")
                cards: root.viewModel.parts
                columns: 3
                onChosen: product => root.viewModel.chooseProduct(product)
            }
            ProductStory {
                x: Theme.margin
                width: parent.width - 2 * x
                viewModel: root.viewModel
            }
            CardRow {
                x: Theme.margin
                width: parent.width - 2 * x
                visible: root.viewModel.hasRelated
                title: qsTr("Goes with it")
                cards: root.viewModel.related
                onChosen: product => root.viewModel.chooseProduct(product)
            }
        }
    }
    CounterBar {
        id: counter

        anchors.bottom: parent.bottom
        width: parent.width

        BackButton {
            id: back

            kiosk: root.kiosk
        }
        Button {
            id: add

            Layout.fillWidth: true
            visible: root.viewModel.orderable
            kind: Button.Primary
            size: Theme.heading
            icon.name: "plus"
            icon.width: 40
            text: qsTr("Add to basket")
            onClicked: {
                slide.restart();
                root.viewModel.add();
            }
        }
        Button {
            Layout.fillWidth: true
            visible: !root.viewModel.orderable
            kind: Button.Tint
            icon.name: "search"
            icon.width: 40
            text: qsTr("Search")
            onClicked: root.kiosk.go("search")
        }
        BasketPill {
            id: pill

            basket: root.basket
            kiosk: root.kiosk
        }
    }
    // What was added slides along the counter into the basket.
    ProductPicture {
        id: thumb

        visible: slide.running
        width: 96
        height: 96
        y: counter.y + 32
        source: root.viewModel.pictures[0] ?? ""
        Accessible.ignored: true

        NumberAnimation {
            id: slide

            target: thumb
            property: "x"
            from: add.x + 60
            to: pill.x + 30
            duration: Theme.slow
            easing.type: Easing.InOutQuad
        }
    }
}
