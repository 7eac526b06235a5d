pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Till.ViewModels

// The context of selling: the entry where everything begins, and what was sold last.
FocusScope {
    id: root

    required property SellingViewModel viewModel
    required property ResultsViewModel search
    required property ArticleViewModel article
    required property NewsViewModel news

    signal keysAsked

    // The next thing typed goes into the entry, in place of what stands there.
    function takeEntry(): void {
        entry.forceActiveFocus();
        entry.selectAll();
    }

    focus: true

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: Theme.margin
        anchors.topMargin: 16
        anchors.bottomMargin: 12
        spacing: 12

        Entry {
            id: entry

            Layout.fillWidth: true
            focus: true
            hint: qsTr("Scan, or type a name or number")
            quantity: root.viewModel.timesText
            onAccepted: entry.text === "" ? root.viewModel.payExactly() : root.viewModel.lookUp(entry.text)
            onTextEdited: root.search.edited(entry.text)
            // A text field keeps Del, + and - from any Shortcut, so its own handler takes them.
            Keys.onPressed: event => {
                const empty = entry.text === "";
                if (empty && event.text === "?")
                    root.keysAsked();
                else if (event.text === "*" && root.viewModel.takeTimes(entry.text))
                    entry.clear();
                else if (empty && event.key === Qt.Key_Delete)
                    root.viewModel.removeLine();
                else if (empty && event.text === "+")
                    root.viewModel.changeQuantity(1);
                else if (empty && event.text === "-")
                    root.viewModel.changeQuantity(-1);
                else if (event.key === Qt.Key_Up)
                    root.viewModel.step(-1);
                else if (event.key === Qt.Key_Down)
                    root.viewModel.step(1);
                else
                    return;
                event.accepted = true;
            }

            Connections {
                target: root.viewModel

                function onTaken() {
                    entry.clear();
                }
            }
        }
        Notice {
            Layout.fillWidth: true
            text: root.viewModel.noticeText
            detail: root.viewModel.noticeDetail
            calm: root.viewModel.noticeCalm
            icon: root.viewModel.noticeCalm ? "info" : "warning"
        }
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true

            ResultsScreen {
                anchors.fill: parent
                viewModel: root.search
            }
            ColumnLayout {
                visible: !root.search.active
                width: parent.width
                spacing: 12

                ArticleScreen {
                    Layout.fillWidth: true
                    viewModel: root.article
                }
                NewsScreen {
                    Layout.fillWidth: true
                    visible: root.viewModel.empty
                    viewModel: root.news
                }
            }
        }
    }
}
