import QtQuick
import QtQuick.Templates as T

// What all buttons share: their kinds, states, keys and names. Not for screens.
T.Button {
    id: root

    // Chosen is ink: selected among others. Primary is accent: the one thing to do next.
    enum Kind {
        Normal,
        Primary,
        Soft,
        Tint,
        Danger,
        Quiet,
        Attention,
        AttentionFill,
        Chosen
    }

    property int kind: ButtonBase.Normal
    // A key sequence that presses it from anywhere on the screen. Letters and digits alone
    // belong to the scanner: handle those in the screen's Keys.onPressed.
    property string shortcut: ""
    // What is printed on that key; shown on the button.
    property string keycap: root.shortcut
    property real around: Theme.kiosk ? root.height / 2 : Theme.radius

    readonly property bool solid: root.kind === ButtonBase.Primary || root.kind === ButtonBase.AttentionFill || root.kind === ButtonBase.Chosen
    readonly property bool asleep: !root.enabled
    readonly property color fill: {
        if (root.asleep)
            return root.kind === ButtonBase.Quiet ? "transparent" : Theme.colour.sunken;
        switch (root.kind) {
        case ButtonBase.Primary:
            return root.down ? Theme.colour.accentDeep : Theme.colour.accent;
        case ButtonBase.Chosen:
            return Theme.colour.ink;
        case ButtonBase.AttentionFill:
            return Theme.colour.attention;
        case ButtonBase.Attention:
            return root.down ? Theme.colour.sunken : Theme.colour.attentionSoft;
        case ButtonBase.Soft:
            return root.down ? Theme.colour.sunken : Theme.colour.accentSoft;
        case ButtonBase.Tint:
            return root.down ? Theme.colour.line : Theme.colour.sunken;
        case ButtonBase.Quiet:
            return root.down ? Theme.colour.sunken : "transparent";
        default:
            return root.down ? Theme.colour.sunken : Theme.colour.raised;
        }
    }
    readonly property color mark: {
        if (root.asleep)
            return Theme.colour.inkMuted;
        switch (root.kind) {
        case ButtonBase.Primary:
            return Theme.colour.onAccent;
        case ButtonBase.Chosen:
            return Theme.colour.surface;
        case ButtonBase.AttentionFill:
            return Theme.colour.onAttention;
        case ButtonBase.Danger:
            return Theme.colour.danger;
        case ButtonBase.Soft:
            return Theme.kiosk ? Theme.colour.ink : Theme.colour.accent;
        default:
            return Theme.colour.ink;
        }
    }
    readonly property color outline: root.kind === ButtonBase.Danger ? Theme.colour.danger : root.kind === ButtonBase.Attention ? Theme.colour.attention : Theme.edgeColour
    readonly property int outlineWidth: {
        if (root.kind === ButtonBase.Quiet || root.solid && root.enabled)
            return 0;
        if (root.kind === ButtonBase.Normal || root.kind === ButtonBase.Danger || root.kind === ButtonBase.Attention)
            return root.asleep && Theme.kiosk ? 0 : Theme.edge;
        return Theme.outlined ? Theme.edge : 0;
    }

    // At a kiosk Enter presses as Space does; at a till it pays.
    Keys.enabled: Theme.kiosk
    Keys.onReturnPressed: root.click()
    Keys.onEnterPressed: root.click()
    focusPolicy: Qt.TabFocus
    hoverEnabled: false
    icon.width: Theme.icon
    icon.height: Theme.icon

    Accessible.role: root.checkable ? Accessible.CheckBox : Accessible.Button
    Accessible.name: root.text
    Accessible.description: root.keycap
    Accessible.checkable: root.checkable
    Accessible.checked: root.checked

    background: Rectangle {
        radius: root.around
        color: root.fill
        border.width: root.outlineWidth
        border.color: root.outline

        Behavior on color {
            enabled: !root.down
            ColorAnimation {
                duration: Theme.quick
            }
        }

        FocusRing {
            shown: root.visualFocus
            around: root.around
        }
    }

    Shortcut {
        sequence: root.shortcut
        enabled: root.shortcut !== "" && root.enabled && root.visible
        onActivated: root.click()
    }
}
