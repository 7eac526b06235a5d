import QtQuick

// A text inside a control: the control's own name says it, so it is not read twice.
Words {
    Accessible.ignored: true
}
