pragma Singleton

import QtQuick

// The design language in figures: views name roles and steps, never values.
QtObject {
    id: root

    // Set once by the program, from the device's settings.
    property string scheme: "light"
    property bool kiosk: false
    property bool reducedMotion: false
    property real textScale: 1
    property real pixelsPerMm: 0

    readonly property ColourRoles colour: root.scheme === "dark" ? root.dark : root.scheme === "contrast" ? root.contrast : root.light
    readonly property color ground: root.colour.surface
    readonly property bool outlined: root.scheme === "contrast"

    // Type. `body` to `heading` are read, `title` up are seen from further away.
    readonly property string family: "Inter"
    readonly property int small: root.scaled(14, 30)
    readonly property int body: root.scaled(17, 30)
    readonly property int strong: root.scaled(18, 30)
    readonly property int heading: root.scaled(20, 36)
    readonly property int title: root.scaled(26, 44)
    readonly property int display: root.scaled(36, 56)
    readonly property int figure: root.scaled(56, 72)
    readonly property int total: root.scaled(80, 96)
    readonly property int hero: root.scaled(160, 120)

    // Space: whole steps of the grid.
    readonly property int grid: 4
    readonly property int gap: root.kiosk ? 16 : 8
    readonly property int margin: root.kiosk ? 48 : 20
    readonly property int padding: root.kiosk ? 24 : 16
    readonly property int radius: root.kiosk ? 20 : 10
    readonly property int radiusSmall: root.kiosk ? 12 : 6

    // Lines: `hairline` separates, `edge` outlines a control.
    readonly property int hairline: root.outlined ? 2 : root.kiosk ? 2 : 1
    readonly property int edge: root.outlined ? (root.kiosk ? 4 : 2) : root.kiosk ? 3 : 1
    readonly property color edgeColour: root.kiosk || root.outlined ? root.colour.inkMuted : root.colour.line
    readonly property int focusWidth: 3
    readonly property int focusGap: root.kiosk ? 4 : 2

    // Touch: 20 mm at a kiosk and 12 mm at a till, where the device's density is known.
    readonly property int least: root.kiosk ? Math.max(64, Math.round(20 * root.pixelsPerMm)) : Math.max(44, Math.round(12 * root.pixelsPerMm))
    readonly property int target: Math.max(root.kiosk ? 96 : 56, root.least)
    readonly property int icon: root.scaled(20, 32)

    // Motion, in milliseconds.
    readonly property int quick: root.reducedMotion ? 0 : 120
    readonly property int normal: root.reducedMotion ? 0 : 160
    readonly property int slow: root.reducedMotion ? 0 : 220

    function scaled(till: int, kiosk: int): int {
        return Math.round((root.kiosk ? kiosk : till) * root.textScale);
    }
    // Large type is set tighter.
    function tracking(size: int): real {
        return size >= 72 ? -0.03 * size : size >= 34 ? -0.02 * size : 0;
    }

    readonly property ColourRoles light: ColourRoles {
        surface: "#FAF8F4"
        raised: "#FFFFFF"
        sunken: "#F0ECE4"
        ink: "#1C1B19"
        inkMuted: "#5E5A52"
        line: "#DDD7CB"
        accent: "#0B5D4E"
        accentDeep: "#084A3E"
        onAccent: "#FFFFFF"
        accentSoft: "#DCEBE6"
        attention: "#B4540A"
        onAttention: "#FFFFFF"
        attentionSoft: "#FBE9D7"
        danger: "#A4161A"
        ok: "#1F7A3D"
        star: "#B07A00"
        focus: "#1A56DB"
        scrim: "#B81C1B19"
        paper: "#FFFFFF"
        paperInk: "#1C1B19"
    }
    readonly property ColourRoles dark: ColourRoles {
        surface: "#161718"
        raised: "#1F2123"
        sunken: "#101112"
        ink: "#F2EFE9"
        inkMuted: "#B3ADA2"
        line: "#3A3C3E"
        accent: "#5DBBA5"
        accentDeep: "#4A9684"
        onAccent: "#06231D"
        accentSoft: "#1D3B35"
        attention: "#F2AA62"
        onAttention: "#2B1703"
        attentionSoft: "#3B2A18"
        danger: "#FF938D"
        ok: "#74D094"
        star: "#E5B84B"
        focus: "#8DB5FF"
        scrim: "#CC000000"
        paper: "#FFFFFF"
        paperInk: "#1C1B19"
    }
    readonly property ColourRoles contrast: ColourRoles {
        surface: "#000000"
        raised: "#000000"
        sunken: "#000000"
        ink: "#FFFFFF"
        inkMuted: "#FFFFFF"
        line: "#FFFFFF"
        accent: "#FFE100"
        accentDeep: "#CCB400"
        onAccent: "#000000"
        accentSoft: "#33300A"
        attention: "#FFB066"
        onAttention: "#000000"
        attentionSoft: "#000000"
        danger: "#FF8A8A"
        ok: "#7CFFA0"
        star: "#FFE100"
        focus: "#66B2FF"
        scrim: "#E6000000"
        paper: "#FFFFFF"
        paperInk: "#000000"
    }
}
