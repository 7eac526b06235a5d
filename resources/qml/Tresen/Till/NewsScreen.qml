pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Controls
import Tresen.Till.ViewModels

// What waits at this till: a word for the eye, a sentence under it.
Column {
    id: root

    required property NewsViewModel viewModel

    Words {
        width: parent.width
        bottomPadding: 4
        text: qsTr("Now at this till")
        size: Theme.small
        weight: Font.DemiBold
        muted: true
    }
    Repeater {
        model: root.viewModel.items

        Item {
            id: item

            required property string icon
            required property string text
            required property string detail
            required property bool warns

            width: root.width
            height: Math.max(70, words.implicitHeight + 20)
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1. %2").arg(item.text).arg(item.detail)

            Icon {
                id: sign

                anchors.verticalCenter: parent.verticalCenter
                name: item.icon
                size: 22
                color: item.warns ? Theme.colour.attention : Theme.colour.accent
            }
            Column {
                id: words

                anchors.left: sign.right
                anchors.leftMargin: 12
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                spacing: 1

                Label {
                    width: parent.width
                    text: item.text
                    weight: Font.DemiBold
                }
                Label {
                    width: parent.width
                    text: item.detail
                    muted: true
                    size: Theme.small
                }
            }
            Divider {
                width: parent.width
                anchors.bottom: parent.bottom
            }
        }
    }
}
