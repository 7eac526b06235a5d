import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// One thing that happens, or is to be done.
Item {
    id: root

    required property string iconName
    required property string text
    property string detail: ""
    property string amount: ""

    implicitHeight: line.implicitHeight + 2 * 28

    Divider {
        width: parent.width
    }
    RowLayout {
        id: line

        y: 28
        width: parent.width
        spacing: Theme.padding

        Icon {
            Layout.leftMargin: 8
            name: root.iconName
            size: 56
        }
        Column {
            Layout.fillWidth: true
            spacing: 2

            Words {
                width: parent.width
                text: root.text
                size: Theme.heading
                weight: Font.DemiBold
            }
            Words {
                width: parent.width
                text: root.detail
                muted: true
            }
        }
        MoneyLabel {
            visible: amount !== ""
            amount: root.amount
            size: Theme.heading
        }
    }
}
