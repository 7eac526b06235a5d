pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts

// Digits by touch, 7-8-9 on top as on the keyboard. What they are typed into is the screen's.
GridLayout {
    id: root

    // The key left of 0; "" leaves its place empty.
    property string extra: "00"
    property int keyHeight: Theme.target

    signal typed(string text)
    signal erased

    columns: 3
    columnSpacing: Theme.kiosk ? 12 : 8
    rowSpacing: columnSpacing
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Digits")

    Repeater {
        model: ["7", "8", "9", "4", "5", "6", "1", "2", "3", root.extra, "0"]

        Button {
            required property string modelData

            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.minimumHeight: root.keyHeight
            opacity: modelData === "" ? 0 : 1
            enabled: modelData !== ""
            focusPolicy: Qt.NoFocus
            around: Theme.radius
            leftPadding: 0
            rightPadding: 0
            text: modelData
            size: Theme.scaled(26, 44)
            weight: Font.Medium
            Accessible.ignored: modelData === ""
            onClicked: root.typed(modelData)
        }
    }
    IconButton {
        Layout.fillWidth: true
        Layout.fillHeight: true
        Layout.minimumHeight: root.keyHeight
        focusPolicy: Qt.NoFocus
        around: Theme.radius
        name: "backspace"
        icon.width: Theme.kiosk ? 44 : 28
        text: qsTr("Delete the last digit")
        autoRepeat: true
        onClicked: root.erased()
    }
}
