pragma ComponentBehavior: Bound

import QtQuick
import Tresen.Controls
import Tresen.Till.ViewModels

// What was found for what is typed: Enter takes the marked one.
Item {
    id: root

    required property ResultsViewModel viewModel

    visible: root.viewModel.active

    ListView {
        id: results

        anchors.fill: parent
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: root.viewModel.results
        currentIndex: root.viewModel.marked
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Products found")

        delegate: ListRow {
            id: row

            required property int index
            required property bool few
            required name
            required detail
            required picture
            required amount
            required stock

            width: ListView.view.width
            marked: row.index === root.viewModel.marked
            match: root.viewModel.typed
            stockTone: row.few ? StockLine.Few : StockLine.Here
            onClicked: root.viewModel.choose(row.index)
        }
    }
    Placeholder {
        anchors.centerIn: parent
        width: parent.width
        visible: root.viewModel.nothingText !== ""
        iconName: "search"
        text: root.viewModel.nothingText
        detail: qsTr("Try another word, or a colour.")
    }
}
