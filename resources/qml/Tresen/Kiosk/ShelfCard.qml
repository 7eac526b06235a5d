import QtQuick
import Tresen.Controls

// A product in a grid of the kiosk, with its stock in words.
ProductCard {
    required property string product
    property string tone: ""

    // All cards of a row end together; a longer name takes from its picture.
    stageHeight: height > 0 ? height - wordsHeight : Math.round(width * 0.733)

    stockTone: tone === "few" ? StockLine.Few : tone === "old" ? StockLine.Old : tone === "gone" ? StockLine.Gone : StockLine.Here
}
