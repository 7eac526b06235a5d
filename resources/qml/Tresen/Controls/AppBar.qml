pragma ComponentBehavior: Bound

import QtQuick

// The top of a kiosk: whose shop it is, language, text size, help. The same on every screen.
Item {
    id: root

    required property string shop
    property string store: ""
    property string language: "EN"
    // Somebody is on the way.
    property bool called: false
    // What is not offered is not there: a control that does nothing teaches not to touch.
    property bool offersTextSize: true
    property bool offersHelp: true
    // The way out for who has finished, where there is one.
    property string leaveText: ""

    signal leaveAsked
    signal languageAsked
    signal textSizeAsked
    signal helpAsked
    signal homeAsked

    implicitHeight: Math.max(128, line.implicitHeight + 24, names.implicitHeight + 24)
    implicitWidth: 1080

    ButtonBase {
        id: home

        x: Theme.margin - 12
        height: Theme.target
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(shopName.implicitWidth + storeName.implicitWidth + 122, line.x - x - 8)
        kind: ButtonBase.Quiet
        text: root.shop
        Accessible.name: qsTr("%1, to the start").arg(root.shop)
        onClicked: root.homeAsked()

        contentItem: Item {
            Mark {
                id: sign

                x: 12
                anchors.verticalCenter: parent.verticalCenter
            }
            Flow {
                id: names

                anchors.left: sign.right
                anchors.leftMargin: 20
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 10

                Label {
                    id: shopName

                    width: Math.min(implicitWidth, names.width)
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 30
                    text: root.shop
                    size: Theme.heading
                    weight: Font.Bold
                    wrapMode: Text.NoWrap
                }
                Label {
                    id: storeName

                    visible: text !== ""
                    width: Math.min(implicitWidth, names.width)
                    height: shopName.height
                    verticalAlignment: Text.AlignVCenter
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: 24
                    text: root.store
                    muted: true
                    size: Theme.small
                    wrapMode: Text.NoWrap
                }
            }
        }
    }
    Row {
        id: line

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: 8

        Button {
            kind: Button.Quiet
            leftPadding: 16
            icon.name: "globe"
            icon.width: 40
            text: root.language
            Accessible.name: qsTr("Language: %1").arg(root.language)
            onClicked: root.languageAsked()
        }
        IconButton {
            visible: root.offersTextSize
            kind: IconButton.Quiet
            name: "text-size"
            icon.width: 48
            text: qsTr("Text size and contrast")
            onClicked: root.textSizeAsked()
        }
        Button {
            visible: root.leaveText !== ""
            kind: Button.Tint
            icon.name: "leave"
            icon.width: 36
            text: root.leaveText
            onClicked: root.leaveAsked()
        }
        Button {
            visible: root.offersHelp
            kind: root.called ? Button.Chosen : Button.Tint
            icon.name: "help"
            icon.width: 40
            text: root.called ? qsTr("Coming") : qsTr("Help")
            onClicked: root.helpAsked()
        }
    }
}
