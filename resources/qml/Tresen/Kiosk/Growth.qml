import QtQuick
import Tresen.Controls

// A card's picture on its way to the top of its page, so that one sees where it went.
Item {
    id: root

    // Where it grows to, in this item.
    required property rect goal

    function start(card: Item, source: string): void {
        if (Theme.slow === 0 || source === "")
            return;
        const from = card.mapToItem(root, 0, 0);
        const size = Math.min(card.width * 0.733, root.goal.height);
        picture.source = source;
        across.from = from.x + (card.width - size) / 2;
        down.from = from.y;
        larger.from = size / root.goal.height;
        growth.restart();
    }

    visible: growth.running

    Image {
        id: picture

        height: root.goal.height
        width: height
        sourceSize.height: root.goal.height
        asynchronous: true
        transformOrigin: Item.TopLeft
        Accessible.ignored: true
    }
    ParallelAnimation {
        id: growth

        NumberAnimation {
            id: across

            target: picture
            property: "x"
            to: root.goal.x + (root.goal.width - root.goal.height) / 2
            duration: Theme.slow
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            id: down

            target: picture
            property: "y"
            to: root.goal.y
            duration: Theme.slow
            easing.type: Easing.OutCubic
        }
        NumberAnimation {
            id: larger

            target: picture
            property: "scale"
            to: 1
            duration: Theme.slow
            easing.type: Easing.OutCubic
        }
    }
}
