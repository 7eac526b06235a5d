import QtQuick
import QtQuick.Window

// A screen that scrolls. What has the keys is always in sight.
Flickable {
    id: root

    readonly property Item keyed: root.Window.activeFocusItem

    // Scroll as little as is needed to see all of it, and to the top where that is near.
    function follow(): void {
        let inside = root.keyed;
        while (inside && inside !== root.contentItem)
            inside = inside.parent;
        if (!inside)
            return;
        const top = root.keyed.mapToItem(root.contentItem, 0, 0).y;
        const wanted = Math.max(0, top + root.keyed.height + 96 - root.height);
        if (root.contentY > top - 96 || root.contentY < wanted)
            root.contentY = Math.min(wanted, Math.max(0, root.contentHeight - root.height));
    }

    clip: true
    boundsBehavior: Flickable.StopAtBounds
    onKeyedChanged: Qt.callLater(root.follow)
    onHeightChanged: Qt.callLater(root.follow)
}
