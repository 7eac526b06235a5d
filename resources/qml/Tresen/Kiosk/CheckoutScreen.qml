pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Tresen.Controls
import Tresen.Kiosk.ViewModels

// How we reach the shopper, one look at the order, and the order.
FocusScope {
    id: root

    required property CheckoutViewModel viewModel
    required property KioskViewModel kiosk
    required property BasketViewModel basket
    // The field that is typed into.
    readonly property Field field: nameField.input.activeFocus ? nameField : phoneField.input.activeFocus ? phoneField : emailField.input.activeFocus ? emailField : null
    readonly property bool types: root.field !== null

    function next(): void {
        if (root.field === nameField)
            phoneField.input.forceActiveFocus(Qt.TabFocusReason);
        else if (root.field === phoneField)
            emailField.input.forceActiveFocus(Qt.TabFocusReason);
        else
            order.forceActiveFocus(Qt.OtherFocusReason);
    }
    onVisibleChanged: if (root.visible)
        page.contentY = 0

    Connections {
        target: root.viewModel

        // What is wrong is looked at, and typed into.
        function onRefused(field: string): void {
            const wrong = {
                "name": nameField,
                "phone": phoneField,
                "email": emailField
            }[field];
            if (wrong)
                wrong.input.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    Page {
        id: page

        anchors.top: parent.top
        anchors.bottom: root.types ? keyboard.top : counter.top
        width: parent.width
        contentHeight: inside.height + 48

        Column {
            id: inside

            x: Theme.margin
            width: page.width - 2 * x
            spacing: 28

            Heading {
                width: parent.width
                topPadding: 8
                text: qsTr("How do we reach you?")
                size: Theme.display
                weight: Font.Bold
            }
            Notice {
                width: parent.width
                text: root.viewModel.problemText
                detail: root.viewModel.problemDetail
                actionText: root.viewModel.wantsBasket ? qsTr("To the basket") : ""
                onActed: root.kiosk.go("basket")
            }
            Field {
                id: nameField

                width: parent.width
                label: qsTr("Your name")
                hint: qsTr("As we call you at the counter")
                iconName: "person"
                text: root.viewModel.name
                error: root.viewModel.nameProblem
                good: root.viewModel.nameGood
                onEdited: root.viewModel.type("name", text)
                onAccepted: root.next()
            }
            Field {
                id: phoneField

                width: parent.width
                label: qsTr("Phone")
                hint: qsTr("+49 …")
                iconName: "phone"
                text: root.viewModel.phone
                error: root.viewModel.phoneProblem
                good: root.viewModel.phoneGood
                inputMethodHints: Qt.ImhDialableCharactersOnly
                onEdited: root.viewModel.type("phone", text)
                onAccepted: root.next()
            }
            Field {
                id: emailField

                width: parent.width
                label: qsTr("or e-mail")
                hint: qsTr("name@example.com")
                iconName: "mail"
                text: root.viewModel.email
                error: root.viewModel.emailProblem
                good: root.viewModel.emailGood
                inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
                onEdited: root.viewModel.type("email", text)
                onAccepted: root.next()
            }
            Words {
                width: parent.width
                text: qsTr("One of them is enough. We use it for this order only.")
                muted: true
            }
            CheckRow {
                width: parent.width
                text: qsTr("Send me offers")
                detail: qsTr("Your choice. You can stop at any time.")
                checked: root.viewModel.offers
                onToggled: root.viewModel.wantOffers(checked)
            }
            OrderSummary {
                width: parent.width
                basket: root.basket
            }
        }
    }
    Connections {
        target: root.kiosk

        // The next shopper's keys are those of the language they read.
        function onEnded(): void {
            keyboard.language = Qt.binding(() => root.kiosk.language);
        }
    }
    Keyboard {
        id: keyboard

        visible: root.types
        width: parent.width
        anchors.bottom: parent.bottom
        language: root.kiosk.language
        mode: root.field === phoneField ? Keyboard.Numbers : root.field === emailField ? Keyboard.Email : Keyboard.Letters
        enterText: root.field === emailField ? qsTr("Done") : qsTr("Next")
        onEntered: root.next()
    }
    CounterBar {
        id: counter

        visible: !root.types
        anchors.bottom: parent.bottom
        width: parent.width

        BackButton {
            kiosk: root.kiosk
            enabled: !root.viewModel.busy
        }
        Button {
            id: order

            Layout.fillWidth: true
            kind: Button.Primary
            size: Theme.heading
            enabled: !root.viewModel.busy && !root.basket.empty
            text: root.viewModel.busy ? qsTr("Placing your order …") : qsTr("Order for pickup · %1").arg(root.basket.totalText)
            focus: true
            onClicked: root.viewModel.order()

            Rectangle {
                visible: root.viewModel.busy
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 14
                anchors.horizontalCenter: parent.horizontalCenter
                width: parent.width / 2
                height: 8
                radius: 4
                color: Theme.colour.accent
            }
        }
    }
}
