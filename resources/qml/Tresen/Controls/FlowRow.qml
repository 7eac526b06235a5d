import QtQuick

// Chips or buttons in a row that goes on below when it is full.
Flow {
    spacing: Theme.kiosk ? 16 : 8
}
