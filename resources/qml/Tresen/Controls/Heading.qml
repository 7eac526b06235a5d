import QtQuick

// What a screen or a part of it is about.
Words {
    size: Theme.heading
    weight: Font.DemiBold
    Accessible.role: Accessible.Heading
}
