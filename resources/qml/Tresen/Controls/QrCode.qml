import QtQuick

// A QR code from its rows of "1" and "0". Dark on light in every scheme, with its quiet zone,
// and every module a whole number of pixels.
Rectangle {
    id: root

    required property list<string> rows
    // What it holds, for whoever does not see it.
    required property string name
    property int quiet: 4
    readonly property int modules: root.rows.length + 2 * root.quiet
    readonly property int module: Math.max(1, Math.floor(Math.min(root.width, root.height) / Math.max(1, root.modules)))

    implicitWidth: root.modules * (Theme.kiosk ? 12 : 6)
    implicitHeight: implicitWidth
    color: Theme.colour.paper
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name
    onRowsChanged: canvas.requestPaint()
    // What is asked for while nothing is seen is not painted.
    onVisibleChanged: canvas.requestPaint()

    Canvas {
        id: canvas

        anchors.centerIn: parent
        width: root.rows.length * root.module
        height: width
        renderStrategy: Canvas.Immediate
        onAvailableChanged: requestPaint()
        onPaint: {
            const paint = canvas.getContext("2d");
            paint.fillStyle = Theme.colour.paper;
            paint.fillRect(0, 0, canvas.width, canvas.height);
            paint.fillStyle = Theme.colour.paperInk;
            for (let y = 0; y < root.rows.length; ++y)
                for (let x = 0; x < root.rows[y].length; ++x)
                    if (root.rows[y][x] === "1")
                        paint.fillRect(x * root.module, y * root.module, root.module, root.module);
        }
    }
}
