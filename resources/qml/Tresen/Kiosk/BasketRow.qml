import QtQuick
import QtQuick.Layouts
import Tresen.Controls

// One line of the basket: what, how many, what it comes to.
Card {
    id: root

    property string name: ""
    property string eachText: ""
    property int quantity: 1
    property string amountText: ""
    property string beforeText: ""
    property string savingText: ""
    property string picture: ""

    signal stepped(int by)
    signal opened

    implicitHeight: Math.max(words.implicitHeight, end.implicitHeight, 152) + 48
    Accessible.role: Accessible.ListItem
    Accessible.name: [root.name, root.quantity, root.amountText].join(", ")

    ButtonBase {
        id: look

        x: Theme.padding
        y: Theme.padding
        width: 152
        height: 152
        padding: 0
        around: 16
        kind: ButtonBase.Quiet
        text: qsTr("Look at %1").arg(root.name)
        onClicked: root.opened()

        contentItem: ProductPicture {
            source: root.picture
            name: root.name
            Accessible.ignored: true
        }
    }
    Column {
        id: words

        anchors.left: look.right
        anchors.leftMargin: Theme.padding
        anchors.right: end.left
        anchors.rightMargin: Theme.gap
        y: Theme.padding
        spacing: 4

        Label {
            width: parent.width
            text: root.name
            size: Theme.heading
            weight: Font.DemiBold
        }
        Label {
            width: parent.width
            text: root.eachText
            muted: true
        }
        Label {
            width: parent.width
            visible: text !== ""
            topPadding: 12
            text: root.savingText
            color: Theme.colour.attention
            weight: Font.DemiBold
        }
    }
    ColumnLayout {
        id: end

        anchors.right: parent.right
        anchors.rightMargin: Theme.padding
        y: Theme.padding
        spacing: 2

        Label {
            Layout.alignment: Qt.AlignRight
            text: root.amountText
            size: Theme.heading
            weight: Font.Bold
            wrapMode: Text.NoWrap
        }
        Label {
            Layout.alignment: Qt.AlignRight
            visible: text !== ""
            text: root.beforeText
            muted: true
            font.strikeout: true
            wrapMode: Text.NoWrap
        }
        Stepper {
            Layout.alignment: Qt.AlignRight
            Layout.topMargin: 14
            name: root.name
            value: root.quantity
            removes: true
            onStepped: by => root.stepped(by)
        }
    }
}
