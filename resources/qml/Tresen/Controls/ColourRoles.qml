import QtQuick

// What a colour is for. A scheme gives every role a value or does not load.
QtObject {
    required property color surface
    required property color raised
    required property color sunken
    required property color ink
    required property color inkMuted
    // Decoration only: separators and the edges of cards that their content identifies.
    required property color line
    required property color accent
    required property color accentDeep
    required property color onAccent
    required property color accentSoft
    required property color attention
    required property color onAttention
    // Text on it is ink.
    required property color attentionSoft
    required property color danger
    required property color ok
    // Graphics only; the number beside it is ink.
    required property color star
    required property color focus
    required property color scrim
    // A code to be scanned and the ground of a picture stay as they are in every scheme.
    required property color paper
    required property color paperInk
}
