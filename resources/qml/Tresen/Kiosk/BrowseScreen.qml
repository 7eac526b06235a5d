pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// A room of the shop: its parts as chips, and an endless grid that keeps its place.
FocusScope {
    id: root

    required property BrowseViewModel viewModel
    required property KioskViewModel kiosk
    required property BasketViewModel basket
    property bool sorts: false

    signal opened(Item card, string picture)
    // Nobody has scrolled yet: whatever comes in, the top stays in sight.
    property bool fresh: true

    function stayAtTop(): void {
        if (root.fresh)
            grid.contentY = grid.originY;
    }

    onVisibleChanged: if (!root.visible)
        root.sorts = false

    Connections {
        target: root.viewModel

        function onTurned(): void {
            root.fresh = true;
            root.stayAtTop();
        }
    }
    GridView {
        id: grid

        readonly property real gap: Theme.padding
        readonly property int columns: Theme.textScale > 1.4 ? 1 : 2

        anchors.top: parent.top
        anchors.bottom: counter.top
        x: Theme.margin
        width: parent.width - 2 * Theme.margin + gap
        clip: true
        enabled: !root.sorts
        boundsBehavior: Flickable.StopAtBounds
        cellWidth: Math.floor(width / columns)
        cellHeight: Math.round((width / 2 - gap) * 0.733) + Theme.scaled(0, 250) + 44 + gap
        cacheBuffer: 1400
        activeFocusOnTab: false
        model: root.viewModel.cards
        onMovementStarted: root.fresh = false
        onOriginYChanged: root.stayAtTop()
        onContentHeightChanged: Qt.callLater(root.stayAtTop)
        onContentYChanged: if (contentHeight - contentY - originY < 2 * height)
            root.viewModel.more()

        header: BrowseHead {
            width: grid.width - grid.gap
            viewModel: root.viewModel
            onSortAsked: root.sorts = true
        }
        delegate: ShelfCard {
            required product
            required name
            required variant
            required price
            required before
            required promotion
            required picture
            required tenths
            required rating
            required count
            required stock
            required tone

            width: grid.cellWidth - grid.gap
            height: grid.cellHeight - grid.gap
            onClicked: {
                root.opened(this, picture);
                root.viewModel.choose(product);
            }
        }
        footer: Grid {
            columns: grid.columns
            spacing: grid.gap

            Repeater {
                model: root.viewModel.loading ? 4 : 0

                SkeletonCard {
                    width: grid.cellWidth - grid.gap
                    height: grid.cellHeight - grid.gap
                }
            }
        }
    }
    Placeholder {
        visible: root.viewModel.problem !== ""
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.margin
        iconName: "warning"
        text: root.viewModel.problem
        detail: qsTr("Ask at any till, please.")
        actionText: qsTr("Try again")
        code: "storage"
        onActed: root.viewModel.again()
    }
    CounterBar {
        id: counter

        anchors.bottom: parent.bottom
        width: parent.width

        BackButton {
            kiosk: root.kiosk
        }
        Button {
            Layout.fillWidth: true
            kind: Button.Tint
            icon.name: "search"
            icon.width: 40
            text: qsTr("Search")
            onClicked: root.kiosk.go("search")
        }
        BasketPill {
            basket: root.basket
            kiosk: root.kiosk
        }
    }
    ChoiceSheet {
        name: qsTr("Sort by")
        open: root.sorts
        options: root.viewModel.orders
        current: root.viewModel.order
        onChosen: index => root.viewModel.chooseOrder(index)
        onClosed: root.sorts = false
    }
}
