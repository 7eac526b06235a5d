pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// Answers while one types. Where there is nothing, it says so and shows what comes closest.
FocusScope {
    id: root

    required property SearchViewModel viewModel
    required property KioskViewModel kiosk
    required property BasketViewModel basket
    // Is the keyboard out?
    property bool types: true

    onVisibleChanged: if (root.visible && root.viewModel.typed === "")
        root.types = true

    Entry {
        id: entry

        x: Theme.margin
        y: 12
        width: parent.width - 2 * x
        iconName: "search"
        hint: qsTr("Product, colour, number …")
        text: root.viewModel.typed
        focus: true
        onTextEdited: root.viewModel.type(text)
        onCleared: {
            root.viewModel.type("");
            root.types = true;
        }
        onAccepted: root.types = false
        onActiveFocusChanged: if (activeFocus)
            root.types = true
        onPressed: root.types = true
    }
    ListView {
        id: list

        anchors.top: entry.bottom
        anchors.topMargin: 20
        anchors.bottom: root.types ? keyboard.top : counter.top
        x: Theme.margin
        width: parent.width - 2 * x
        visible: !root.viewModel.nothing
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.nothing ? null : root.viewModel.results

        header: Words {
            width: list.width
            bottomPadding: 12
            text: root.viewModel.foundText === "" ? qsTr("Type a word or two: what it is, its colour, its maker.") : root.viewModel.foundText
            muted: true
            size: root.viewModel.foundText === "" ? Theme.heading : Theme.body
            horizontalAlignment: root.viewModel.foundText === "" ? Text.AlignLeft : Text.AlignRight
        }
        delegate: ListRow {
            required property string product
            required property string variant
            required property string price
            required property string tone
            required name
            required picture
            required stock

            width: list.width
            detail: variant
            amount: price
            match: root.viewModel.typed.trim()
            stockTone: tone === "few" ? StockLine.Few : tone === "old" ? StockLine.Old : tone === "gone" ? StockLine.Gone : StockLine.Here
            onClicked: root.viewModel.choose(product)
        }
    }
    Column {
        anchors.top: entry.bottom
        anchors.topMargin: 48
        x: Theme.margin
        width: parent.width - 2 * x
        spacing: Theme.padding
        visible: root.viewModel.nothing

        Heading {
            width: parent.width
            text: qsTr("We have no “%1”.").arg(root.viewModel.typed.trim())
            size: Theme.figure
            weight: Font.Bold
        }
        Words {
            width: parent.width
            text: qsTr("Not here, not nearby and not online. Other shoppers like these:")
            muted: true
            size: Theme.heading
        }
        RowLayout {
            id: near

            width: parent.width
            spacing: Theme.padding

            Repeater {
                model: root.viewModel.nothing ? root.viewModel.results : null

                SmallCard {
                    required product
                    required name
                    required price
                    required before
                    required picture

                    Layout.preferredWidth: Math.floor((near.width - 2 * near.spacing) / 3)
                    Layout.fillHeight: true
                    onClicked: root.viewModel.choose(product)
                }
            }
            Item {
                Layout.fillWidth: true
            }
        }
        RowLayout {
            width: parent.width
            visible: !root.types
            spacing: Theme.padding

            Icon {
                name: "scan"
                size: 52
            }
            Column {
                Layout.fillWidth: true

                Words {
                    width: parent.width
                    text: qsTr("Have the old one with you?")
                    size: Theme.heading
                    weight: Font.DemiBold
                }
                Words {
                    width: parent.width
                    text: qsTr("Hold its barcode below the screen.")
                    muted: true
                }
            }
        }
    }
    Connections {
        target: root.kiosk

        // The next shopper's keys are those of the language they read.
        function onEnded(): void {
            keyboard.language = Qt.binding(() => root.kiosk.language);
        }
    }
    Keyboard {
        id: keyboard

        visible: root.types
        width: parent.width
        anchors.bottom: parent.bottom
        language: root.kiosk.language
        enterText: root.viewModel.enterText
        onEntered: root.types = false
    }
    CounterBar {
        id: counter

        visible: !root.types
        anchors.bottom: parent.bottom
        width: parent.width

        BackButton {
            kiosk: root.kiosk
        }
        Button {
            Layout.fillWidth: true
            kind: Button.Tint
            icon.name: "keyboard"
            icon.width: 44
            text: qsTr("Type again")
            onClicked: {
                root.types = true;
                entry.forceActiveFocus();
            }
        }
        BasketPill {
            basket: root.basket
            kiosk: root.kiosk
        }
    }
}
