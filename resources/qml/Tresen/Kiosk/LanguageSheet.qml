pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// Each language in its own words, so that a foreign reader finds theirs.
Sheet {
    id: root

    required property KioskViewModel viewModel

    name: qsTr("Language")

    Heading {
        text: root.name
        size: Theme.display
        weight: Font.Bold
    }
    Repeater {
        model: root.viewModel.languageNames

        Button {
            required property string modelData
            required property int index

            width: parent ? parent.width : 0
            implicitHeight: 120
            size: Theme.heading
            text: modelData
            icon.name: kind === Button.Chosen ? "check" : ""
            kind: root.viewModel.languages[index] === root.viewModel.language ? Button.Chosen : Button.Normal
            onClicked: {
                root.viewModel.speak(root.viewModel.languages[index]);
                root.closed();
            }
        }
    }
}
