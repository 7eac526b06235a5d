pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// One sentence, one object, one button. The whole screen is the target.
FocusScope {
    id: root

    required property KioskViewModel kiosk
    required property AttractViewModel viewModel
    // Large type wants more of the screen for what is touched.
    readonly property bool roomy: Theme.textScale <= 1.4

    MouseArea {
        anchors.fill: parent
        onClicked: root.kiosk.start()
    }
    Rectangle {
        id: ground

        width: parent.width
        height: Math.round(root.height * (root.roomy ? 0.655 : 0.58))
        color: Theme.colour.accent
        clip: true

        Rectangle {
            id: counter

            width: parent.width
            height: 132
            anchors.bottom: parent.bottom
            color: Theme.colour.accentDeep
        }
        Item {
            id: sign

            x: 68
            width: parent.width - 132
            height: Math.max(158, place.implicitHeight + 24)

            Mark {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                counter: Theme.colour.onAccent
                goods: Theme.colour.onAccent
                dome: Theme.colour.onAccent
            }
            Words {
                id: shop

                anchors.left: mark.right
                anchors.leftMargin: 20
                anchors.verticalCenter: parent.verticalCenter
                text: root.kiosk.shop
                color: Theme.colour.onAccent
                size: Theme.heading
                weight: Font.Bold
            }
            Words {
                id: place

                anchors.left: shop.right
                anchors.leftMargin: 20
                anchors.right: hours.left
                anchors.rightMargin: 12
                anchors.verticalCenter: parent.verticalCenter
                text: root.kiosk.store
                color: Theme.colour.onAccent
                opacity: 0.85
                size: Theme.small
            }
            Words {
                id: hours

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: root.viewModel.openText
                color: Theme.colour.onAccent
                size: Theme.heading
                weight: Font.DemiBold
            }
        }
        Column {
            id: words

            x: 64
            width: parent.width - 2 * x
            anchors.top: sign.bottom
            anchors.topMargin: 24
            spacing: 20

            Chip {
                visible: root.viewModel.promotion !== ""
                tone: Chip.Warn
                size: Theme.heading
                implicitHeight: Theme.scaled(28, 64)
                leftPadding: 28
                text: root.viewModel.promotion
            }
            Heading {
                width: parent.width
                height: Math.min(implicitHeight, 300)
                text: root.viewModel.filled ? root.viewModel.name : root.kiosk.filled ? qsTr("Good to see you.") : qsTr("We are getting ready.")
                color: Theme.colour.onAccent
                size: Theme.hero
                weight: Font.Bold
                lineHeight: 1.02
                fontSizeMode: Text.Fit
                minimumPixelSize: 64
            }
            Words {
                width: parent.width
                text: root.viewModel.filled ? root.viewModel.priceText : root.kiosk.filled ? "" : qsTr("This screen fetches the shop for the first time.")
                color: Theme.colour.onAccent
                size: Theme.title
            }
        }
        OfferStage {
            anchors.top: words.bottom
            anchors.topMargin: 44
            anchors.bottom: counter.top
            x: 64
            width: parent.width - 2 * x
            kiosk: root.kiosk
            viewModel: root.viewModel
        }
    }
    Row {
        id: dots

        anchors.top: ground.bottom
        anchors.topMargin: 48
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: 12

        Repeater {
            model: root.viewModel.offers

            Rectangle {
                required property int index
                readonly property bool now: index === root.viewModel.current

                width: now ? 64 : 16
                height: 16
                radius: 8
                color: now ? Theme.colour.accent : Theme.colour.line
            }
        }
    }
    ColumnLayout {
        anchors.top: ground.bottom
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: 64
        anchors.rightMargin: 64
        anchors.topMargin: root.roomy ? 128 : 96
        anchors.bottomMargin: 56
        spacing: 0

        Button {
            Layout.fillWidth: true
            Layout.minimumWidth: 0
            Layout.preferredWidth: 10
            implicitHeight: 184
            kind: Button.Primary
            icon.name: "touch"
            icon.width: 72
            size: root.roomy ? Theme.display : Theme.title
            weight: Font.Bold
            text: qsTr("Touch to start")
            focus: true
            onClicked: root.kiosk.start()
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.maximumWidth: root.width - 128
            Layout.topMargin: 32
            spacing: 24

            Icon {
                name: "scan"
                size: 48
                color: Theme.colour.inkMuted
            }
            Words {
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth) + 1
                text: qsTr("or hold any barcode below the screen")
                muted: true
                size: Theme.heading
            }
            Icon {
                name: "chevron-down"
                size: 36
                color: Theme.colour.inkMuted
            }
        }
        Item {
            Layout.fillHeight: true
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.gap

            Repeater {
                model: root.kiosk.languageNames

                Button {
                    required property string modelData
                    required property int index

                    Layout.fillWidth: true
                    Layout.preferredWidth: 10
                    kind: root.kiosk.languages[index] === root.kiosk.language ? Button.Chosen : Button.Normal
                    text: modelData
                    onClicked: root.kiosk.speak(root.kiosk.languages[index])
                }
            }
        }
    }
}
