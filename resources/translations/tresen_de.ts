<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
</TS>
