pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// What a screen shows when there is nothing, or something over it.
FocusScope {
    id: root

    property string picture: ""

    focus: true

    Rectangle {
        anchors.fill: parent
        color: Theme.colour.surface
    }
    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.bottomMargin: 560
        spacing: 24

        Placeholder {
            Layout.fillWidth: true
            iconName: "scan"
            text: "Ready to scan"
            detail: "Scan an item, a customer card, an order code or a receipt."
        }
        Placeholder {
            Layout.fillWidth: true
            iconName: "cloud-offline"
            text: "Nothing was found"
            detail: "Try another word, or ask us."
            actionText: "Call for help"
            primary: true
            code: "E-4711"
        }
        RowLayout {
            spacing: 16

            Icon {
                name: "globe"
                color: Theme.colour.star
                size: 44
            }
            Keycap {
                text: "Space"
            }
            Mark {}
            TimeBar {
                used: 0.4
                text: "14 min"
            }
            MoneyLabel {
                amount: "€12.90"
            }
        }
    }
    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        y: 1200
        Component.onCompleted: toast.say("Added to the basket")
    }
    Sheet {
        name: "Choose a language"
        open: true

        Heading {
            text: "Language"
            size: Theme.title
        }
        Button {
            text: "English"
            kind: Button.Chosen
        }
        Button {
            text: "Deutsch"
        }
    }
}
