<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AppBar</name>
    <message>
        <source>%1, to the start</source>
        <translation>%1, zum Anfang</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
    <message>
        <source>Text size and contrast</source>
        <translation>Textgröße und Kontrast</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>Kommt</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>ArticleScreen</name>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ArticleViewModel</name>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractViewModel</name>
    <message>
        <source>Open until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BasketViewModel</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total, with %1 VAT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready today from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready %2 from %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowseViewModel</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Most loved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelPane</name>
    <message>
        <source>Cancel this sale?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The goods stay here and nothing is paid. Why?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer cannot pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was entered by mistake</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CashScreen</name>
    <message>
        <source>Cash received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CashViewModel</name>
    <message>
        <source>%1 is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 and finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>CheckoutViewModel</name>
    <message>
        <source>What may we call you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We need a phone number or an e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole phone number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address. Is an @ missing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We cannot take your order right now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line is down. Your basket stays. Try again, or ask at any till.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ConfirmationViewModel</name>
    <message>
        <source>Take a picture of the code, or write it down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your slip is below. Take it with you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip could not be printed. Take a picture of the code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your slip is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeviceStatus</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n zu senden</numerusform>
            <numerusform>%n zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Everything is sent and up to date.</source>
        <translation>Alles ist gesendet und auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Kein Drucker</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Drucker</translation>
    </message>
    <message>
        <source>Printer ready</source>
        <translation>Drucker bereit</translation>
    </message>
    <message>
        <source>Printer not reachable</source>
        <translation>Drucker nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message>
        <source>%1 stars: %2 reviews</source>
        <translation>%1 Sterne: %2 Bewertungen</translation>
    </message>
</context>
<context>
    <name>DoneScreen</name>
    <message>
        <source>Give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid exactly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next scan begins the next sale.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoneViewModel</name>
    <message>
        <source>This till has no printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt waits for the printer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not say whether it printed the receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The receipt was not printed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Clear the entry</source>
        <translation>Eingabe löschen</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>Good morning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Capital letter</source>
        <translation>Großbuchstabe</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>KeyboardTail</name>
    <message>
        <source>Keyboard language: %1</source>
        <translation>Tastatursprache: %1</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Buchstaben</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Hyphen</source>
        <translation>Bindestrich</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Digits</source>
        <translation>Ziffern</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Letzte Ziffer löschen</translation>
    </message>
</context>
<context>
    <name>KeysPane</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exact cash, finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash with an amount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next scan counts three times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count the chosen line up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer by card, phone or e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay a pickup order by its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return by receipt or order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the last receipt again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back, or cancel the sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>KioskWording</name>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n colours</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sizes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Aisle %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>last %n here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in stores nearby</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>from the online shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sold by another shop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>vor %1</translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message numerus="yes">
        <source>%2, %n pieces, %1</source>
        <translation>
            <numerusform>%2, %n Stück, %1</numerusform>
            <numerusform>%2, %n Stück, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>One fewer %1</source>
        <translation>Eins weniger %1</translation>
    </message>
    <message>
        <source>One more %1</source>
        <translation>Eins mehr %1</translation>
    </message>
</context>
<context>
    <name>LinesColumn</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Walk-in customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Basket lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ID seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the first product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt opens a return, a card its customer, a pickup code its order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The shop&apos;s server does not answer.</source>
        <translation>Der Server des Geschäfts antwortet nicht.</translation>
    </message>
    <message>
        <source>Check the network. Selling goes on meanwhile.</source>
        <translation>Netzwerk prüfen. Der Verkauf geht inzwischen weiter.</translation>
    </message>
    <message>
        <source>The answer did not come from this shop&apos;s server.</source>
        <translation>Die Antwort kam nicht vom Server dieses Geschäfts.</translation>
    </message>
    <message>
        <source>Do not go on with it. Call for technical help.</source>
        <translation>Nicht weitermachen. Technische Hilfe rufen.</translation>
    </message>
    <message>
        <source>The server does not know this device.</source>
        <translation>Der Server kennt dieses Gerät nicht.</translation>
    </message>
    <message>
        <source>Enrol it again with a new code.</source>
        <translation>Mit einem neuen Code erneut anmelden.</translation>
    </message>
    <message>
        <source>This device is no longer allowed to take part.</source>
        <translation>Dieses Gerät darf nicht mehr teilnehmen.</translation>
    </message>
    <message>
        <source>Ask the manager to enrol it again.</source>
        <translation>Die Leitung bitten, es erneut anzumelden.</translation>
    </message>
    <message>
        <source>The server could not prove who sent this.</source>
        <translation>Der Server konnte den Absender nicht bestätigen.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, call for technical help.</source>
        <translation>Noch einmal versuchen. Bleibt es so, technische Hilfe rufen.</translation>
    </message>
    <message>
        <source>This device&apos;s clock is wrong.</source>
        <translation>Die Uhr dieses Geräts geht falsch.</translation>
    </message>
    <message>
        <source>Set it to the time of the server, {time}.</source>
        <translation>Auf die Zeit des Servers stellen: {time}.</translation>
    </message>
    <message>
        <source>This device may not do that.</source>
        <translation>Dieses Gerät darf das nicht.</translation>
    </message>
    <message>
        <source>Use a till, or ask the manager.</source>
        <translation>Eine Kasse benutzen oder die Leitung fragen.</translation>
    </message>
    <message>
        <source>Nothing was found under that number.</source>
        <translation>Unter dieser Nummer wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>Check it and try again.</source>
        <translation>Nummer prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server did not understand that.</source>
        <translation>Der Server hat das nicht verstanden.</translation>
    </message>
    <message>
        <source>Start again. If it happens again, call for help.</source>
        <translation>Neu beginnen. Bleibt es so, Hilfe rufen.</translation>
    </message>
    <message>
        <source>That code is not right.</source>
        <translation>Dieser Code stimmt nicht.</translation>
    </message>
    <message>
        <source>Scan it, or type it again from the message or slip.</source>
        <translation>Code scannen oder von Nachricht oder Zettel neu eingeben.</translation>
    </message>
    <message>
        <source>Too many wrong codes.</source>
        <translation>Zu viele falsche Codes.</translation>
    </message>
    <message>
        <source>Wait a few minutes, then try again.</source>
        <translation>Ein paar Minuten warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>This was already taken back: {number}, {at}, {store}.</source>
        <translation>Das wurde schon zurückgenommen: {number}, {at}, {store}.</translation>
    </message>
    <message>
        <source>Nothing more can be refunded for it.</source>
        <translation>Dafür kann nichts mehr erstattet werden.</translation>
    </message>
    <message>
        <source>Another till is taking this back right now.</source>
        <translation>Eine andere Kasse nimmt das gerade zurück.</translation>
    </message>
    <message>
        <source>Finish there, or wait until it is given free.</source>
        <translation>Dort abschließen oder warten, bis es frei wird.</translation>
    </message>
    <message>
        <source>The customer has not collected this yet.</source>
        <translation>Der Kunde hat das noch nicht abgeholt.</translation>
    </message>
    <message>
        <source>Cancel the order instead of returning it.</source>
        <translation>Die Bestellung stornieren statt zurücknehmen.</translation>
    </message>
    <message>
        <source>A price changed meanwhile.</source>
        <translation>Ein Preis hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at the new total and order again.</source>
        <translation>Die neue Summe ansehen und erneut bestellen.</translation>
    </message>
    <message>
        <source>There is not enough left: {available} available.</source>
        <translation>Es ist nicht genug da: {available} verfügbar.</translation>
    </message>
    <message>
        <source>Take fewer, or choose another one.</source>
        <translation>Weniger nehmen oder etwas anderes wählen.</translation>
    </message>
    <message>
        <source>This order is already paid.</source>
        <translation>Diese Bestellung ist schon bezahlt.</translation>
    </message>
    <message>
        <source>Do not take money for it again.</source>
        <translation>Kein Geld mehr dafür nehmen.</translation>
    </message>
    <message>
        <source>This order is being paid at another till.</source>
        <translation>Diese Bestellung wird gerade an einer anderen Kasse bezahlt.</translation>
    </message>
    <message>
        <source>Ask there, or try again in a few minutes.</source>
        <translation>Dort fragen oder in ein paar Minuten noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The order has moved on meanwhile.</source>
        <translation>Die Bestellung ist inzwischen weiter.</translation>
    </message>
    <message>
        <source>Look at where it is now.</source>
        <translation>Ansehen, wo sie jetzt steht.</translation>
    </message>
    <message>
        <source>The server is missing earlier records of this device.</source>
        <translation>Dem Server fehlen frühere Aufzeichnungen dieses Geräts.</translation>
    </message>
    <message>
        <source>They are sent again by themselves. Selling goes on.</source>
        <translation>Sie werden von selbst neu gesendet. Der Verkauf geht weiter.</translation>
    </message>
    <message>
        <source>That was asked too often in a short time.</source>
        <translation>Das wurde in kurzer Zeit zu oft gefragt.</translation>
    </message>
    <message>
        <source>Wait a moment, then try again.</source>
        <translation>Einen Moment warten, dann noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The server has another history of this device.</source>
        <translation>Der Server kennt eine andere Geschichte dieses Geräts.</translation>
    </message>
    <message>
        <source>Nothing is lost here. Call for technical help.</source>
        <translation>Hier ist nichts verloren. Technische Hilfe rufen.</translation>
    </message>
    <message>
        <source>A record of this device is refused again and again.</source>
        <translation>Eine Aufzeichnung dieses Geräts wird immer wieder abgelehnt.</translation>
    </message>
    <message>
        <source>Selling goes on. Call for technical help today.</source>
        <translation>Der Verkauf geht weiter. Heute noch technische Hilfe rufen.</translation>
    </message>
    <message>
        <source>Sending to the server does not work on this device.</source>
        <translation>Das Senden an den Server geht auf diesem Gerät nicht.</translation>
    </message>
    <message>
        <source>The printer does not answer.</source>
        <translation>Der Drucker antwortet nicht.</translation>
    </message>
    <message>
        <source>Check its paper, cover and cable, then print again.</source>
        <translation>Papier, Deckel und Kabel prüfen, dann neu drucken.</translation>
    </message>
    <message>
        <source>This device cannot read or write its own data.</source>
        <translation>Dieses Gerät kann seine Daten nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <source>Take no payment here. Call for technical help.</source>
        <translation>Hier keine Zahlung annehmen. Technische Hilfe rufen.</translation>
    </message>
    <message>
        <source>Something went wrong here.</source>
        <translation>Hier ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Try again. If it happens again, call for help.</source>
        <translation>Noch einmal versuchen. Bleibt es so, Hilfe rufen.</translation>
    </message>
</context>
<context>
    <name>OrderCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PersonTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PlaceTile</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Placeholder</name>
    <message>
        <source>For support: %1</source>
        <translation>Für den Support: %1</translation>
    </message>
</context>
<context>
    <name>PriceBlock</name>
    <message>
        <source>%1, before %2</source>
        <translation>%1, vorher %2</translation>
    </message>
</context>
<context>
    <name>ProductViewModel</name>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest in 30 days: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>None left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aisle %1, shelf %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None nearby</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n stores</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%2, about %1 km</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In stock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in this store now. The stores nearby have it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sold out here. Ask us when it comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is sold in our online shop only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is sold by another shop, not by us.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We no longer sell this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Served by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gross</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounding for cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COPY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pickup code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this slip safe:
whoever shows the code gets the goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pay at any till: have this code scanned there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have everything ready by about %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We tell you when everything is ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this code at the pickup desk of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This printer works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer&apos;s signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payment of order %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Tax not charged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discount</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please bring this receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exempt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReturnWording</name>
    <message>
        <source>Cash from the drawer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paid online: the shop refunds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n bought</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, paid %2 each</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n already came back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>another till is taking it back now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not collected yet: cancel the order instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days to bring it back are over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empties were paid out already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified buyer</source>
        <translation>Bestätigter Kauf</translation>
    </message>
</context>
<context>
    <name>ReviewsViewModel</name>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most helpful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought in the app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bought in a store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in Japanese</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Products found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try another word, or a colour.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchViewModel</name>
    <message>
        <source>Nothing is called %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n products</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Segmented</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SellingScreen</name>
    <message>
        <source>Scan, or type a name or number</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SellingViewModel</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You save %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incl. %1 % VAT %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the buyer&apos;s age first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9: ID seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This till has no products yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs the shop&apos;s server once to fill.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product has the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type its name to search, or ask for its price tag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sold online only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is sold by another shop.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no longer sold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no price in this store.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the supervisor if it is on your shelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>That is more than %n pieces of one product.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Check the quantity, or sell the rest on another receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This order is paid as it was placed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it first, then sell the other goods.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This product cannot be priced here (%1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The store&apos;s taxes want mending. Call the manager.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Who is here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device has not received its staff yet. It needs the shop&apos;s server once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digits typed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignInViewModel</name>
    <message numerus="yes">
        <source>That is not the PIN. Wait %n seconds.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who you are first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the PIN of %1. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technician</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n Stern</numerusform>
            <numerusform>%n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
    <message>
        <source>%1 of 5 stars, %2 reviews</source>
        <translation>%1 von 5 Sternen, %2 Bewertungen</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>One fewer %1</source>
        <translation>Eins weniger %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>One more %1</source>
        <translation>Eins mehr %1</translation>
    </message>
</context>
<context>
    <name>Swatch</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Switch</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>TakeBackRow</name>
    <message>
        <source>%3, %1 of %2 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One fewer %1</source>
        <translation>Eins weniger %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>One more %1</source>
        <translation>Eins mehr %1</translation>
    </message>
    <message>
        <source>Changed mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Back to shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackScreen</name>
    <message>
        <source>Return against %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code at the end of the receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or type the receipt&apos;s or the order&apos;s number at the right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The slip is printed for the customer to sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt or order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the shop&apos;s server …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes back the way it was paid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeBackViewModel</name>
    <message>
        <source>%1, %2, total %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n items back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>incl. %1 % VAT %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no receipt or order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the code at the end of the receipt, or type its number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return needs it once, so that nothing is refunded twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on this receipt can come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each line says why. A supervisor can look at it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TillKeys</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel sale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the order unpaid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the basket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another receipt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TillScreen</name>
    <message>
        <source>Who is at the till?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TillViewModel</name>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimerRing</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>noch %n Sekunde</numerusform>
            <numerusform>noch %n Sekunden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TotalBand</name>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>SKU %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aisle %1, shelf %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n+, ID seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Offer, instead of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n+, born by %1?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Returns: %n day(s), until %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep it for you for %n day(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>self.till</name>
    <message>
        <source>Finish or cancel this sale first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A return is a receipt of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An order is paid on a receipt of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
