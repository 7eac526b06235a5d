import QtQuick
import QtQuick.Window

// A product on its ground, or a dignified stand-in where there is no picture.
//
// Pictures are square and stages are not: the picture is shown whole and its own backdrop runs
// on to both sides. The software renderer cannot mask, so the corners are painted over in the
// colour of what lies behind.
Item {
    id: root

    required property string source
    // What the picture shows: read out, and its first letter stands in for it.
    property string name: ""
    // The kind of goods, shown instead of the letter.
    property string iconName: ""
    property real radius: Theme.kiosk ? 16 : 8
    // Round only above, as the picture of a card.
    property bool topOnly: false
    property color ground: Theme.colour.raised
    readonly property bool shown: picture.status === Image.Ready
    readonly property bool wide: root.width > root.height * 1.02
    readonly property int rest: root.shown && root.wide ? Math.ceil((root.width - picture.width) / 2) + 1 : 0

    implicitWidth: Theme.kiosk ? 148 : 50
    implicitHeight: implicitWidth
    clip: true
    Accessible.role: Accessible.Graphic
    Accessible.name: root.name
    Accessible.ignored: root.name === ""

    Rectangle {
        anchors.fill: parent
        visible: picture.opacity < 1
        color: Theme.colour.sunken

        Icon {
            visible: root.iconName !== ""
            anchors.centerIn: parent
            name: root.iconName
            size: Math.round(Math.max(16, Math.min(96, Math.min(parent.width, parent.height) * 0.46)))
            color: Theme.colour.inkMuted
        }
        Label {
            visible: root.iconName === ""
            anchors.centerIn: parent
            text: root.name.charAt(0).toUpperCase()
            muted: true
            size: Math.max(14, Math.min(96, Math.round(Math.min(parent.width, parent.height) * 0.42)))
            weight: Font.Medium
        }
    }
    Image {
        visible: root.rest > 1
        width: root.rest
        height: parent.height
        opacity: picture.opacity
        source: root.rest > 1 ? root.source : ""
        asynchronous: true
        sourceSize.height: picture.sourceSize.height
        sourceClipRect: Qt.rect(0, 0, 2, picture.implicitHeight)
        Accessible.ignored: true
    }
    Image {
        visible: root.rest > 1
        x: parent.width - width
        width: root.rest
        height: parent.height
        opacity: picture.opacity
        source: root.rest > 1 ? root.source : ""
        asynchronous: true
        sourceSize.height: picture.sourceSize.height
        sourceClipRect: Qt.rect(picture.implicitWidth - 2, 0, 2, picture.implicitHeight)
        Accessible.ignored: true
    }
    Image {
        id: picture

        anchors.centerIn: parent
        width: root.wide && picture.implicitHeight > 0 ? root.height * picture.implicitWidth / picture.implicitHeight : root.width
        height: root.height
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        sourceSize.height: Math.round(Math.max(root.height, root.wide ? 0 : root.width) * Screen.devicePixelRatio)
        source: root.width < 1 || root.height < 1 ? "" : root.source
        opacity: root.shown ? 1 : 0
        Accessible.ignored: true

        Behavior on opacity {
            NumberAnimation {
                duration: Theme.quick
            }
        }
    }
    Rectangle {
        readonly property real out: Math.ceil(root.radius / 2) + 1

        anchors.fill: parent
        anchors.margins: -out
        anchors.bottomMargin: root.topOnly ? -out - root.radius : -out
        visible: root.radius > 0
        radius: root.radius + out
        color: "transparent"
        border.width: out
        border.color: root.ground
    }
    Rectangle {
        anchors.fill: parent
        visible: Theme.outlined
        radius: root.radius
        color: "transparent"
        border.width: 1
        border.color: Theme.colour.line
    }
}
