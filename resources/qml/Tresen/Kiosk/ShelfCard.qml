import QtQuick
import Tresen.Controls

// A product in a grid of the kiosk, with its stock in words.
ProductCard {
    required property string product
    property string tone: ""

    stockTone: tone === "few" ? StockLine.Few : tone === "old" ? StockLine.Old : tone === "gone" ? StockLine.Gone : StockLine.Here
}
