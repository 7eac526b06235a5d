pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// Praise and criticism get equal room; the date makes them believable.
FocusScope {
    id: root

    required property ReviewsViewModel viewModel
    required property ProductViewModel product
    required property KioskViewModel kiosk
    required property BasketViewModel basket
    property bool sorts: false
    // Nobody has scrolled yet: whatever comes in, the top stays in sight.
    property bool fresh: true

    function stayAtTop(): void {
        if (root.fresh)
            list.contentY = list.originY;
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
    ListView {
        id: list

        anchors.top: parent.top
        anchors.bottom: counter.top
        x: Theme.margin
        width: parent.width - 2 * x
        clip: true
        enabled: !root.sorts
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 800
        model: root.viewModel.rows
        onMovementStarted: root.fresh = false
        onOriginYChanged: root.stayAtTop()
        onContentHeightChanged: Qt.callLater(root.stayAtTop)
        onContentYChanged: if (contentHeight - contentY - originY < 2 * height)
            root.viewModel.more()

        header: ReviewsHead {
            width: list.width
            viewModel: root.viewModel
            onSortAsked: root.sorts = true
        }
        delegate: Column {
            id: row

            required property int stars
            required property string title
            required property string body
            required property string byline
            required property bool verified
            required property string origin

            width: list.width
            bottomPadding: 26
            spacing: 26

            Divider {
                width: parent.width
            }
            ReviewCard {
                width: parent.width
                stars: row.stars
                title: row.title
                body: row.body
                byline: row.byline
                verified: row.verified
                origin: row.origin
            }
        }
        footer: Words {
            visible: root.viewModel.nothing
            height: visible ? implicitHeight : 0
            width: list.width
            topPadding: 32
            text: qsTr("Nobody has said that. Choose other stars, or all languages.")
            muted: true
            size: Theme.heading
        }
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
            visible: root.product.orderable
            kind: Button.Primary
            size: Theme.heading
            text: qsTr("%1 · Add to basket").arg(root.product.priceText)
            onClicked: root.product.add()
        }
        Item {
            Layout.fillWidth: true
            visible: !root.product.orderable
        }
        BasketPill {
            basket: root.basket
            kiosk: root.kiosk
        }
    }
    ChoiceSheet {
        name: qsTr("Sort reviews by")
        open: root.sorts
        options: root.viewModel.sorts
        current: root.viewModel.sort
        onChosen: index => root.viewModel.chooseSort(index)
        onClosed: root.sorts = false
    }
}
