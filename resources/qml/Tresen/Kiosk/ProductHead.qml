import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// Name and stars at the left, the price at the right.
GridLayout {
    id: root

    required property ProductViewModel viewModel

    // Large type takes a line of its own.
    columns: Theme.textScale > 1.4 ? 1 : 2
    columnSpacing: Theme.padding
    rowSpacing: Theme.gap

    ColumnLayout {
        Layout.preferredWidth: 448
        Layout.maximumWidth: root.viewModel.priceText === "" || root.columns === 1 ? root.width : 448
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignTop
        spacing: Theme.gap

        Words {
            Layout.fillWidth: true
            visible: text !== ""
            text: root.viewModel.breadcrumb
            muted: true
            size: Theme.small
        }
        Heading {
            Layout.fillWidth: true
            text: root.viewModel.name
            size: text.length > 34 ? Theme.title : Theme.display
            weight: Font.Bold
        }
        RatingPill {
            visible: root.viewModel.tenths > 0
            viewModel: root.viewModel
        }
    }
    PriceBlock {
        Layout.fillWidth: true
        Layout.preferredWidth: 512
        Layout.alignment: Qt.AlignTop
        visible: root.viewModel.priceText !== ""
        price: root.viewModel.priceText
        before: root.viewModel.beforeText
        promotion: root.viewModel.promotionText
        lowest: root.viewModel.lowestText
    }
}
