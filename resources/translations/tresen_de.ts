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
    <name>ArrivalBar</name>
    <message>
        <source>%1. At %2</source>
        <translation>%1. Bei %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ArticleScreen</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>In der Nähe</translation>
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
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <source>Good to see you.</source>
        <translation>Schön, dass Sie da sind.</translation>
    </message>
    <message>
        <source>We are getting ready.</source>
        <translation>Wir bereiten alles vor.</translation>
    </message>
    <message>
        <source>This screen fetches the shop for the first time.</source>
        <translation>Dieser Bildschirm holt das Sortiment zum ersten Mal.</translation>
    </message>
    <message>
        <source>Touch to start</source>
        <translation>Zum Starten berühren</translation>
    </message>
    <message>
        <source>or hold any barcode below the screen</source>
        <translation>oder einen Strichcode unter den Bildschirm halten</translation>
    </message>
</context>
<context>
    <name>AttractViewModel</name>
    <message>
        <source>Open until %1</source>
        <translation>Geöffnet bis %1</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
</context>
<context>
    <name>BackButton</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>BasketPill</name>
    <message>
        <source>Basket: %1</source>
        <translation>Korb: %1</translation>
    </message>
</context>
<context>
    <name>BasketRow</name>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
</context>
<context>
    <name>BasketScreen</name>
    <message>
        <source>Basket</source>
        <translation>Korb</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Your basket is empty.</source>
        <translation>Ihr Korb ist leer.</translation>
    </message>
    <message>
        <source>Look around, or hold a barcode below the screen.</source>
        <translation>Sehen Sie sich um, oder halten Sie einen Strichcode unter den Bildschirm.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Umsehen</translation>
    </message>
    <message>
        <source>Pick up here</source>
        <translation>Hier abholen</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Summe: %1</translation>
    </message>
    <message>
        <source>Add more</source>
        <translation>Mehr aussuchen</translation>
    </message>
    <message>
        <source>Check out</source>
        <translation>Zur Bestellung</translation>
    </message>
</context>
<context>
    <name>BasketViewModel</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Basket</source>
        <translation>Korb</translation>
    </message>
    <message>
        <source>You save %1</source>
        <translation>Sie sparen %1</translation>
    </message>
    <message>
        <source>Total, with %1 VAT</source>
        <translation>Summe, mit %1 MwSt.</translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message numerus="yes">
        <source>%1: %n orders</source>
        <translation>
            <numerusform>%1: %n Bestellung</numerusform>
            <numerusform>%1: %n Bestellungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardScreen</name>
    <message>
        <source>has just come in</source>
        <translation>ist gerade eingegangen</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Pick it now</source>
        <translation>Jetzt sammeln</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>To pick</source>
        <translation>Zu sammeln</translation>
    </message>
    <message>
        <source>Nothing to pick.</source>
        <translation>Nichts zu sammeln.</translation>
    </message>
    <message>
        <source>No match here.</source>
        <translation>Hier passt nichts.</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Nobody is picking.</source>
        <translation>Niemand sammelt gerade.</translation>
    </message>
    <message>
        <source>Needs a place</source>
        <translation>Braucht einen Platz</translation>
    </message>
    <message>
        <source>Everything picked has its place.</source>
        <translation>Alles Gesammelte hat seinen Platz.</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Nothing waits to be collected.</source>
        <translation>Nichts wartet auf Abholung.</translation>
    </message>
    <message>
        <source>No open orders</source>
        <translation>Keine offenen Bestellungen</translation>
    </message>
    <message>
        <source>A new order appears here by itself, with a bell. Scan a pickup code at any time.</source>
        <translation>Eine neue Bestellung erscheint hier von selbst, mit einer Glocke. Ein Abholcode kann jederzeit gescannt werden.</translation>
    </message>
</context>
<context>
    <name>BoardViewModel</name>
    <message numerus="yes">
        <source>%n orders to pick</source>
        <translation>
            <numerusform>%n Bestellung zu sammeln</numerusform>
            <numerusform>%n Bestellungen zu sammeln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders ready to be collected</source>
        <translation>
            <numerusform>%n Bestellung abholbereit</numerusform>
            <numerusform>%n Bestellungen abholbereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more new orders</source>
        <translation>
            <numerusform>und %n weitere neue Bestellung</numerusform>
            <numerusform>und %n weitere neue Bestellungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline. This is the board as it was last received.</source>
        <translation>Offline. Dies ist die Tafel, wie sie zuletzt ankam.</translation>
    </message>
    <message>
        <source>Offline. The board was last received %1.</source>
        <translation>Offline. Die Tafel wurde zuletzt %1 empfangen.</translation>
    </message>
    <message>
        <source>Look up orders and places as usual. Picking, storing and handing over go on when the shop&apos;s server answers again; nothing is lost.</source>
        <translation>Bestellungen und Plätze nachsehen geht wie gewohnt. Sammeln, Einlagern und Übergeben gehen weiter, sobald der Server wieder antwortet; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Start picking</source>
        <translation>Sammeln beginnen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Make ready</source>
        <translation>Bereitstellen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>customer is here</source>
        <translation>Kunde ist da</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 drüber</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>waits %1</source>
        <translation>wartet %1</translation>
    </message>
</context>
<context>
    <name>BrowseHead</name>
    <message>
        <source>Sort: %1</source>
        <translation>Sortiert: %1</translation>
    </message>
    <message>
        <source>Fetching products …</source>
        <translation>Artikel werden geholt …</translation>
    </message>
</context>
<context>
    <name>BrowseScreen</name>
    <message>
        <source>Ask at any till, please.</source>
        <translation>Bitte fragen Sie an einer Kasse.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
</context>
<context>
    <name>BrowseViewModel</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>Most loved</source>
        <translation>Am beliebtesten</translation>
    </message>
    <message>
        <source>Lowest price</source>
        <translation>Niedrigster Preis</translation>
    </message>
    <message>
        <source>Highest price</source>
        <translation>Höchster Preis</translation>
    </message>
    <message>
        <source>Best rated</source>
        <translation>Am besten bewertet</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Name</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>BuyerScreen</name>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>scan a card, or</source>
        <translation>Karte scannen, oder</translation>
    </message>
</context>
<context>
    <name>BuyerViewModel</name>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>Pickup %1 ready</source>
        <translation>Abholung %1 bereit</translation>
    </message>
    <message>
        <source>Pickup %1 open</source>
        <translation>Abholung %1 offen</translation>
    </message>
</context>
<context>
    <name>CancelPane</name>
    <message>
        <source>Cancel this sale?</source>
        <translation>Diesen Verkauf abbrechen?</translation>
    </message>
    <message>
        <source>The goods stay here and nothing is paid. Why?</source>
        <translation>Die Ware bleibt hier, nichts wird bezahlt. Warum?</translation>
    </message>
    <message>
        <source>The customer does not want it</source>
        <translation>Der Kunde möchte es nicht</translation>
    </message>
    <message>
        <source>The customer cannot pay</source>
        <translation>Der Kunde kann nicht bezahlen</translation>
    </message>
    <message>
        <source>It was entered by mistake</source>
        <translation>Es wurde versehentlich erfasst</translation>
    </message>
</context>
<context>
    <name>CashScreen</name>
    <message>
        <source>Cash received</source>
        <translation>Bar erhalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Erhalten %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>Not enough</source>
        <translation>Nicht genug</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Rückgeld %1</translation>
    </message>
</context>
<context>
    <name>CashViewModel</name>
    <message>
        <source>%1 is missing</source>
        <translation>Es fehlen %1</translation>
    </message>
    <message>
        <source>Take %1 and finish</source>
        <translation>%1 nehmen und abschließen</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>zurück %1</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>passend</translation>
    </message>
</context>
<context>
    <name>CategoryTile</name>
    <message numerus="yes">
        <source>%1, %n products</source>
        <translation>
            <numerusform>%1, %n Artikel</numerusform>
            <numerusform>%1, %n Artikel</numerusform>
        </translation>
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
    <name>CheckoutScreen</name>
    <message>
        <source>How do we reach you?</source>
        <translation>Wie erreichen wir Sie?</translation>
    </message>
    <message>
        <source>To the basket</source>
        <translation>Zum Korb</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>As we call you at the counter</source>
        <translation>So rufen wir Sie an der Theke</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>+49 …</source>
        <translation>+49 …</translation>
    </message>
    <message>
        <source>or e-mail</source>
        <translation>oder E-Mail</translation>
    </message>
    <message>
        <source>name@example.com</source>
        <translation>name@example.com</translation>
    </message>
    <message>
        <source>One of them is enough. We use it for this order only.</source>
        <translation>Eines davon genügt. Wir nutzen es nur für diese Bestellung.</translation>
    </message>
    <message>
        <source>Send me offers</source>
        <translation>Angebote zusenden</translation>
    </message>
    <message>
        <source>Your choice. You can stop at any time.</source>
        <translation>Ganz wie Sie möchten. Sie können es jederzeit beenden.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Placing your order …</source>
        <translation>Ihre Bestellung wird aufgegeben …</translation>
    </message>
    <message>
        <source>Order for pickup · %1</source>
        <translation>Zur Abholung bestellen · %1</translation>
    </message>
</context>
<context>
    <name>CheckoutViewModel</name>
    <message>
        <source>What may we call you?</source>
        <translation>Wie dürfen wir Sie nennen?</translation>
    </message>
    <message>
        <source>We need a phone number or an e-mail address.</source>
        <translation>Wir brauchen eine Telefonnummer oder eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is not a whole phone number.</source>
        <translation>Das ist keine vollständige Telefonnummer.</translation>
    </message>
    <message>
        <source>This is not an e-mail address. Is an @ missing?</source>
        <translation>Das ist keine E-Mail-Adresse. Fehlt ein @?</translation>
    </message>
    <message>
        <source>We cannot take your order right now.</source>
        <translation>Wir können Ihre Bestellung gerade nicht annehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Only %n left of %1.</source>
        <translation>
            <numerusform>Nur noch %n übrig von %1.</numerusform>
            <numerusform>Nur noch %n übrig von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sold out.</source>
        <translation>%1 ist ausverkauft.</translation>
    </message>
    <message>
        <source>Your basket stays. Try again in a moment, or ask at any till.</source>
        <translation>Ihr Korb bleibt. Versuchen Sie es gleich noch einmal, oder fragen Sie an einer Kasse.</translation>
    </message>
    <message>
        <source>Change your basket, then order again.</source>
        <translation>Ändern Sie den Korb, dann bestellen Sie noch einmal.</translation>
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
    <name>CodeCard</name>
    <message>
        <source>Pickup code as a picture</source>
        <translation>Abholcode als Bild</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Ihre Bestellung</translation>
    </message>
    <message>
        <source>Order number %1</source>
        <translation>Bestellnummer %1</translation>
    </message>
    <message>
        <source>Pickup code</source>
        <translation>Abholcode</translation>
    </message>
    <message>
        <source>Pickup code %1</source>
        <translation>Abholcode %1</translation>
    </message>
    <message>
        <source>Photograph it, or take the slip. Whoever has it, gets the order.</source>
        <translation>Fotografieren Sie ihn, oder nehmen Sie den Zettel. Wer ihn hat, erhält die Bestellung.</translation>
    </message>
</context>
<context>
    <name>ConfirmationScreen</name>
    <message>
        <source>Thank you.</source>
        <translation>Vielen Dank.</translation>
    </message>
    <message>
        <source>What happens now</source>
        <translation>So geht es weiter</translation>
    </message>
    <message>
        <source>Pay when you collect it</source>
        <translation>Bezahlen Sie bei der Abholung</translation>
    </message>
    <message>
        <source>At the counter or at any till. Show this code there.</source>
        <translation>An der Theke oder an einer Kasse. Zeigen Sie dort diesen Code.</translation>
    </message>
    <message>
        <source>After that it goes back to its shelf. It costs you nothing.</source>
        <translation>Danach kommt es zurück ins Regal. Es kostet Sie nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Clears itself in %n s</source>
        <translation>
            <numerusform>Löscht sich in %n s</numerusform>
            <numerusform>Löscht sich in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>I have it</source>
        <translation>Ich habe ihn</translation>
    </message>
</context>
<context>
    <name>ConfirmationViewModel</name>
    <message>
        <source>Order placed at %1</source>
        <translation>Bestellt um %1</translation>
    </message>
    <message>
        <source>At the pickup counter, %1</source>
        <translation>An der Abholtheke, %1</translation>
    </message>
    <message numerus="yes">
        <source>We keep it for %n days</source>
        <translation>
            <numerusform>Wir bewahren es %n Tag auf</numerusform>
            <numerusform>Wir bewahren es %n Tage auf</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the code with you</source>
        <translation>Nehmen Sie den Code mit</translation>
    </message>
    <message>
        <source>Your slip is printed</source>
        <translation>Ihr Zettel ist gedruckt</translation>
    </message>
    <message>
        <source>The slip could not be printed</source>
        <translation>Der Zettel konnte nicht gedruckt werden</translation>
    </message>
    <message>
        <source>Your slip is printing</source>
        <translation>Ihr Zettel wird gedruckt</translation>
    </message>
    <message>
        <source>Photograph it, or write down its letters.</source>
        <translation>Fotografieren Sie ihn, oder schreiben Sie die Zeichen auf.</translation>
    </message>
    <message>
        <source>Take it from the slot below.</source>
        <translation>Nehmen Sie ihn unten heraus.</translation>
    </message>
</context>
<context>
    <name>CustomerScreen</name>
    <message>
        <source>Card, phone number or e-mail</source>
        <translation>Karte, Telefonnummer oder E-Mail</translation>
    </message>
    <message>
        <source>Asking the shop&apos;s server …</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Alle Wege</translation>
    </message>
    <message>
        <source>Nothing bought or ordered yet.</source>
        <translation>Noch nichts gekauft oder bestellt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sell to %1</source>
        <translation>An %1 verkaufen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Scan the customer&apos;s card</source>
        <translation>Karte des Kunden scannen</translation>
    </message>
    <message>
        <source>Or type a card, phone number or e-mail address. The sale stays as it is.</source>
        <translation>Oder Karte, Telefonnummer oder E-Mail eingeben. Der Verkauf bleibt, wie er ist.</translation>
    </message>
</context>
<context>
    <name>CustomerViewModel</name>
    <message>
        <source>with us since %1</source>
        <translation>bei uns seit %1</translation>
    </message>
    <message>
        <source>No customer is known by that.</source>
        <translation>Darunter ist kein Kunde bekannt.</translation>
    </message>
    <message>
        <source>Ask for the card, or spell it again. The sale goes on without.</source>
        <translation>Nach der Karte fragen oder neu buchstabieren. Der Verkauf geht auch ohne.</translation>
    </message>
    <message>
        <source>Customers can be looked up again when the line is back.</source>
        <translation>Kunden lassen sich wieder suchen, sobald die Leitung steht.</translation>
    </message>
    <message>
        <source>Ordered online, %1</source>
        <translation>Online bestellt, %1</translation>
    </message>
    <message>
        <source>Ordered in the app, %1</source>
        <translation>In der App bestellt, %1</translation>
    </message>
    <message>
        <source>Ordered at a kiosk, %1</source>
        <translation>Am Kiosk bestellt, %1</translation>
    </message>
    <message>
        <source>Ordered at a till, %1</source>
        <translation>An der Kasse bestellt, %1</translation>
    </message>
    <message>
        <source>Bought in %1</source>
        <translation>Gekauft in %1</translation>
    </message>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>%n zurückgegeben</numerusform>
            <numerusform>%n zurückgegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Pickup %1, %2</source>
        <translation>Abholung %1, %2</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>eingegangen</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>being picked</source>
        <translation>wird gesammelt</translation>
    </message>
    <message>
        <source>partly ready</source>
        <translation>teilweise bereit</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>customer is here</source>
        <translation>Kunde ist da</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>abgeholt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>storniert</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>verfallen</translation>
    </message>
    <message>
        <source>not paid yet</source>
        <translation>noch nicht bezahlt</translation>
    </message>
    <message>
        <source>payment authorised</source>
        <translation>Zahlung vorgemerkt</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>partly refunded</source>
        <translation>teilweise erstattet</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>erstattet</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>No open order found for %1</source>
        <translation>Keine offene Bestellung gefunden zu %1</translation>
    </message>
    <message>
        <source>Search by the order&apos;s number, a part of it, or the customer&apos;s name.</source>
        <translation>Nach der Nummer, einem Teil davon oder dem Namen des Kunden suchen.</translation>
    </message>
    <message>
        <source>Nothing is done with %1 here</source>
        <translation>Mit %1 geschieht hier nichts</translation>
    </message>
    <message>
        <source>Scan a pickup code, or open an order first to pick it.</source>
        <translation>Einen Abholcode scannen, oder erst eine Bestellung zum Sammeln öffnen.</translation>
    </message>
    <message>
        <source>%1 is ready at %2</source>
        <translation>%1 liegt bereit in %2</translation>
    </message>
    <message>
        <source>%1 is cancelled</source>
        <translation>%1 ist storniert</translation>
    </message>
</context>
<context>
    <name>DeskHeader</name>
    <message>
        <source>Pickup desk</source>
        <translation>Abholtheke</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tafel</translation>
    </message>
    <message>
        <source>Picking</source>
        <translation>Sammeln</translation>
    </message>
    <message>
        <source>Scan, or find an order</source>
        <translation>Scannen oder Bestellung suchen</translation>
    </message>
    <message>
        <source>Changes the language</source>
        <translation>Wechselt die Sprache</translation>
    </message>
    <message>
        <source>%1, sign out</source>
        <translation>%1, abmelden</translation>
    </message>
</context>
<context>
    <name>DeskScreen</name>
    <message>
        <source>Who is at the desk?</source>
        <translation>Wer ist an der Theke?</translation>
    </message>
    <message>
        <source>Asking the shop&apos;s server …</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
</context>
<context>
    <name>DeskViewModel</name>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
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
        <source>Paper low</source>
        <translation>Papier fast leer</translation>
    </message>
    <message>
        <source>Printer out of paper</source>
        <translation>Drucker ohne Papier</translation>
    </message>
    <message>
        <source>Printer is open</source>
        <translation>Drucker ist offen</translation>
    </message>
    <message>
        <source>Printer needs help</source>
        <translation>Drucker braucht Hilfe</translation>
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
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Paid exactly</source>
        <translation>Passend bezahlt</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Rückgeld %1</translation>
    </message>
    <message>
        <source>Paid %1</source>
        <translation>Bezahlt %1</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Summe %1</translation>
    </message>
    <message>
        <source>Scan to start the next sale</source>
        <translation>Der nächste Scan beginnt den nächsten Verkauf</translation>
    </message>
    <message>
        <source>The change stays here until you do.</source>
        <translation>Das Rückgeld bleibt bis dahin stehen.</translation>
    </message>
    <message>
        <source>The amount stays here until you do.</source>
        <translation>Der Betrag bleibt bis dahin stehen.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Look at the printer, then print a copy.</source>
        <translation>Nach dem Drucker sehen, dann eine Kopie drucken.</translation>
    </message>
    <message>
        <source>Print it again</source>
        <translation>Noch einmal drucken</translation>
    </message>
    <message>
        <source>marked as a copy</source>
        <translation>als Kopie gekennzeichnet</translation>
    </message>
    <message>
        <source>Next sale</source>
        <translation>Nächster Verkauf</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Received %1</source>
        <translation>Erhalten %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
</context>
<context>
    <name>DoneViewModel</name>
    <message>
        <source>Last sale %1, %2, change %3</source>
        <translation>Letzter Verkauf %1, %2, Rückgeld %3</translation>
    </message>
    <message>
        <source>This till has no printer.</source>
        <translation>Diese Kasse hat keinen Drucker.</translation>
    </message>
    <message>
        <source>The receipt waits for the printer.</source>
        <translation>Der Beleg wartet auf den Drucker.</translation>
    </message>
    <message>
        <source>The receipt is being printed.</source>
        <translation>Der Beleg wird gedruckt.</translation>
    </message>
    <message>
        <source>The receipt is printed.</source>
        <translation>Der Beleg ist gedruckt.</translation>
    </message>
    <message>
        <source>The printer did not say whether it printed the receipt.</source>
        <translation>Der Drucker hat nicht gemeldet, ob der Beleg gedruckt ist.</translation>
    </message>
    <message>
        <source>The receipt was not printed.</source>
        <translation>Der Beleg wurde nicht gedruckt.</translation>
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
    <name>Gallery</name>
    <message>
        <source>Picture %1</source>
        <translation>Bild %1</translation>
    </message>
</context>
<context>
    <name>HandoverChecks</name>
    <message>
        <source>%1 is to be paid at a till first</source>
        <translation>Erst sind %1 an einer Kasse zu zahlen</translation>
    </message>
    <message>
        <source>Send the customer to a till with the pickup code. This screen goes on by itself once it is paid.</source>
        <translation>Den Kunden mit dem Abholcode zu einer Kasse schicken. Hier geht es von selbst weiter, sobald bezahlt ist.</translation>
    </message>
    <message>
        <source>Which document do you see?</source>
        <translation>Welchen Ausweis sehen Sie?</translation>
    </message>
    <message>
        <source>Compare the name. Nothing from the document is stored, only its kind.</source>
        <translation>Den Namen vergleichen. Vom Ausweis wird nichts gespeichert, nur seine Art.</translation>
    </message>
    <message>
        <source>No code: check the identity</source>
        <translation>Kein Code: Identität prüfen</translation>
    </message>
    <message>
        <source>There is a code after all</source>
        <translation>Doch ein Code vorhanden</translation>
    </message>
    <message>
        <source>Not handed over: too young or no ID</source>
        <translation>Nicht übergeben: zu jung oder kein Ausweis</translation>
    </message>
    <message>
        <source>See an ID, %1 or over</source>
        <translation>Ausweis ansehen, ab %1 Jahren</translation>
    </message>
    <message>
        <source>The order stays here. An adult can collect it, with the code.</source>
        <translation>Die Bestellung bleibt hier. Ein Erwachsener kann sie mit dem Code abholen.</translation>
    </message>
    <message>
        <source>nothing from the ID is stored</source>
        <translation>vom Ausweis wird nichts gespeichert</translation>
    </message>
    <message>
        <source>Born on or before</source>
        <translation>Geboren spätestens am</translation>
    </message>
    <message>
        <source>Old enough</source>
        <translation>Alt genug</translation>
    </message>
    <message>
        <source>No or no ID</source>
        <translation>Nein oder kein Ausweis</translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message>
        <source>stood at</source>
        <translation>stand bei</translation>
    </message>
    <message>
        <source>Fetch it from</source>
        <translation>Zu holen aus</translation>
    </message>
    <message>
        <source>Fetch it from %1</source>
        <translation>Zu holen aus %1</translation>
    </message>
    <message>
        <source>What is handed over</source>
        <translation>Was übergeben wird</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Before you hand it over</source>
        <translation>Vor der Übergabe</translation>
    </message>
    <message>
        <source>It cannot be handed over now</source>
        <translation>Jetzt nicht zu übergeben</translation>
    </message>
    <message>
        <source>Ask the customer to wait a moment, and make it ready.</source>
        <translation>Den Kunden um einen Moment bitten und alles bereitstellen.</translation>
    </message>
    <message>
        <source>Make it ready now</source>
        <translation>Jetzt bereitstellen</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
</context>
<context>
    <name>HandoverViewModel</name>
    <message>
        <source>Pickup code is right</source>
        <translation>Abholcode stimmt</translation>
    </message>
    <message>
        <source>Identity checked</source>
        <translation>Identität geprüft</translation>
    </message>
    <message>
        <source>Scan or type the pickup code</source>
        <translation>Abholcode scannen oder eingeben</translation>
    </message>
    <message>
        <source>It belongs to this order.</source>
        <translation>Er gehört zu dieser Bestellung.</translation>
    </message>
    <message>
        <source>%1 seen. Nothing from it is stored.</source>
        <translation>%1 gesehen. Nichts davon wird gespeichert.</translation>
    </message>
    <message>
        <source>It is on the customer&apos;s phone or slip.</source>
        <translation>Er steht auf dem Telefon oder Zettel des Kunden.</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>nicht bereit</translation>
    </message>
    <message>
        <source>payment at a till</source>
        <translation>Zahlung an einer Kasse</translation>
    </message>
    <message>
        <source>code or identity</source>
        <translation>Code oder Ausweis</translation>
    </message>
    <message>
        <source>age check</source>
        <translation>Altersprüfung</translation>
    </message>
    <message>
        <source>still missing: %1</source>
        <translation>fehlt noch: %1</translation>
    </message>
    <message>
        <source>%1 is handed over</source>
        <translation>%1 ist übergeben</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <translation>aus %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>Identity card</source>
        <translation>Personalausweis</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Reisepass</translation>
    </message>
    <message>
        <source>Driving licence</source>
        <translation>Führerschein</translation>
    </message>
</context>
<context>
    <name>HealthScreen</name>
    <message>
        <source>How this till is doing</source>
        <translation>Wie es dieser Kasse geht</translation>
    </message>
    <message>
        <source>Print a test</source>
        <translation>Probe drucken</translation>
    </message>
    <message>
        <source>Did these come out?</source>
        <translation>Sind diese herausgekommen?</translation>
    </message>
    <message>
        <source>Receipts to decide about</source>
        <translation>Belege zu entscheiden</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Kopie drucken</translation>
    </message>
    <message>
        <source>Print a copy: %1</source>
        <translation>Kopie drucken: %1</translation>
    </message>
    <message>
        <source>It came out</source>
        <translation>Ist herausgekommen</translation>
    </message>
    <message>
        <source>It came out: %1</source>
        <translation>Ist herausgekommen: %1</translation>
    </message>
</context>
<context>
    <name>HealthViewModel</name>
    <message numerus="yes">
        <source>%n entries are safe on this till and are sent by themselves.</source>
        <translation>
            <numerusform>%n Eintrag liegt sicher auf dieser Kasse und wird von selbst gesendet.</numerusform>
            <numerusform>%n Einträge liegen sicher auf dieser Kasse und werden von selbst gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sales go on; nothing is printed.</source>
        <translation>Der Verkauf geht weiter; nichts wird gedruckt.</translation>
    </message>
    <message>
        <source>Receipts are printed by themselves.</source>
        <translation>Belege werden von selbst gedruckt.</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>Return slip %1</source>
        <translation>Rückgabebeleg %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>It may have come out: look at the printer.</source>
        <translation>Er kann gedruckt sein: nach dem Drucker sehen.</translation>
    </message>
    <message>
        <source>It was not printed in time.</source>
        <translation>Er wurde nicht rechtzeitig gedruckt.</translation>
    </message>
</context>
<context>
    <name>HomeScreen</name>
    <message>
        <source>What are you looking for?</source>
        <translation>Was suchen Sie?</translation>
    </message>
    <message>
        <source>We are still unpacking.</source>
        <translation>Wir packen noch aus.</translation>
    </message>
    <message>
        <source>This screen fetches the shop for the first time. Its rooms appear one by one.</source>
        <translation>Dieser Bildschirm holt das Sortiment zum ersten Mal. Die Abteilungen erscheinen nach und nach.</translation>
    </message>
    <message>
        <source>Hold any barcode below for its price</source>
        <translation>Strichcode unten zeigen: hier steht der Preis</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>Good morning.</source>
        <translation>Guten Morgen.</translation>
    </message>
    <message>
        <source>Good evening.</source>
        <translation>Guten Abend.</translation>
    </message>
    <message>
        <source>Hello.</source>
        <translation>Hallo.</translation>
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
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Exact cash, finished</source>
        <translation>Passend bar, fertig</translation>
    </message>
    <message>
        <source>Cash with an amount</source>
        <translation>Bar mit Betrag</translation>
    </message>
    <message>
        <source>The next scan counts three times</source>
        <translation>Der nächste Scan zählt dreifach</translation>
    </message>
    <message>
        <source>Count the chosen line up or down</source>
        <translation>Gewählte Zeile herauf- oder herunterzählen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>Gewählte Zeile entfernen</translation>
    </message>
    <message>
        <source>Customer by card, phone or e-mail</source>
        <translation>Kunde nach Karte, Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>Pay a pickup order by its code</source>
        <translation>Abholung über ihren Code bezahlen</translation>
    </message>
    <message>
        <source>Return by receipt or order</source>
        <translation>Rückgabe über Beleg oder Bestellung</translation>
    </message>
    <message>
        <source>ID seen</source>
        <translation>Ausweis gesehen</translation>
    </message>
    <message>
        <source>Print the last receipt again</source>
        <translation>Letzten Beleg noch einmal drucken</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Back, or cancel the sale</source>
        <translation>Zurück, oder Verkauf abbrechen</translation>
    </message>
    <message>
        <source>Search by name or number</source>
        <translation>Suchen nach Name oder Nummer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Kiosk</name>
    <message>
        <source>This product is no longer in our range.</source>
        <translation>Diesen Artikel führen wir nicht mehr.</translation>
    </message>
    <message>
        <source>That is as many as one order can hold.</source>
        <translation>Mehr passt nicht in eine Bestellung.</translation>
    </message>
</context>
<context>
    <name>KioskScreen</name>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>KioskViewModel</name>
    <message>
        <source>Working offline since %1</source>
        <translation>Offline seit %1</translation>
    </message>
    <message>
        <source>Prices and stock are as of %1.</source>
        <translation>Preise und Bestand sind von %1.</translation>
    </message>
    <message>
        <source>Browse, scan and fill your basket as usual.</source>
        <translation>Stöbern, scannen und Korb füllen geht wie gewohnt.</translation>
    </message>
    <message>
        <source>Ordering comes back with the line.</source>
        <translation>Bestellen geht wieder, sobald die Leitung steht.</translation>
    </message>
</context>
<context>
    <name>KioskWording</name>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message numerus="yes">
        <source>%n colours</source>
        <translation>
            <numerusform>%n Farbe</numerusform>
            <numerusform>%n Farben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sizes</source>
        <translation>
            <numerusform>%n Größe</numerusform>
            <numerusform>%n Größen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n Teil</numerusform>
            <numerusform>%n Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here at %1</source>
        <translation>
            <numerusform>%n hier um %1</numerusform>
            <numerusform>%n hier um %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n hier</numerusform>
            <numerusform>%n hier</numerusform>
        </translation>
    </message>
    <message>
        <source>Aisle %1</source>
        <translation>Gang %1</translation>
    </message>
    <message numerus="yes">
        <source>last %n here</source>
        <translation>
            <numerusform>letztes Stück hier</numerusform>
            <numerusform>letzte %n hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in stores nearby</source>
        <translation>
            <numerusform>%n in Geschäften in der Nähe</numerusform>
            <numerusform>%n in Geschäften in der Nähe</numerusform>
        </translation>
    </message>
    <message>
        <source>from the online shop</source>
        <translation>aus dem Online-Shop</translation>
    </message>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
    </message>
    <message>
        <source>online only</source>
        <translation>nur online</translation>
    </message>
    <message>
        <source>sold by another shop</source>
        <translation>von einem anderen Geschäft</translation>
    </message>
    <message>
        <source>no longer sold</source>
        <translation>nicht mehr im Angebot</translation>
    </message>
    <message>
        <source>Ready today from %1</source>
        <translation>Heute bereit ab %1</translation>
    </message>
    <message>
        <source>Ready %2 from %1</source>
        <translation>Bereit %2 ab %1</translation>
    </message>
</context>
<context>
    <name>LanguageSheet</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
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
    <name>LeaveSheet</name>
    <message>
        <source>Start over?</source>
        <translation>Neu beginnen?</translation>
    </message>
    <message>
        <source>This clears the screen for the next person, basket and all.</source>
        <translation>Damit wird alles für die nächste Person gelöscht, auch der Korb.</translation>
    </message>
    <message>
        <source>No, keep my basket</source>
        <translation>Nein, Korb behalten</translation>
    </message>
    <message>
        <source>Yes, clear everything</source>
        <translation>Ja, alles löschen</translation>
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
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Basket lines</source>
        <translation>Positionen im Korb</translation>
    </message>
    <message>
        <source>ID seen</source>
        <translation>Ausweis gesehen</translation>
    </message>
    <message>
        <source>Scan the first product</source>
        <translation>Ersten Artikel scannen</translation>
    </message>
    <message>
        <source>A receipt opens a return, a card its customer, a pickup code its order.</source>
        <translation>Ein Beleg öffnet eine Rückgabe, eine Karte den Kunden, ein Abholcode die Bestellung.</translation>
    </message>
    <message>
        <source>before a scan sells three</source>
        <translation>vor dem Scan verkauft drei</translation>
    </message>
    <message>
        <source>No items</source>
        <translation>Keine Artikel</translation>
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
    <name>NewsScreen</name>
    <message>
        <source>Now at this till</source>
        <translation>Jetzt an dieser Kasse</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>NewsViewModel</name>
    <message>
        <source>No pickups wait</source>
        <translation>Keine Abholung wartet</translation>
    </message>
    <message>
        <source>New orders come in at the pickup desk.</source>
        <translation>Neue Bestellungen kommen an der Abholtheke an.</translation>
    </message>
    <message numerus="yes">
        <source>%n pickups ready</source>
        <translation>
            <numerusform>%n Abholung bereit</numerusform>
            <numerusform>%n Abholungen bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers here</source>
        <translation>
            <numerusform>%n Kunde da</numerusform>
            <numerusform>%n Kunden da</numerusform>
        </translation>
    </message>
    <message>
        <source>All paid: the pickup desk hands them over.</source>
        <translation>Alle bezahlt: die Abholtheke übergibt sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n to be paid here by the pickup code</source>
        <translation>
            <numerusform>%n hier mit dem Abholcode zu bezahlen</numerusform>
            <numerusform>%n hier mit dem Abholcode zu bezahlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries to send</source>
        <translation>
            <numerusform>%n Eintrag zu senden</numerusform>
            <numerusform>%n Einträge zu senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Receipts wait; sales go on.</source>
        <translation>Belege warten; der Verkauf geht weiter.</translation>
    </message>
    <message>
        <source>Receipts are printed by themselves.</source>
        <translation>Belege werden von selbst gedruckt.</translation>
    </message>
    <message>
        <source>Sales go on; nothing is printed.</source>
        <translation>Der Verkauf geht weiter; nichts wird gedruckt.</translation>
    </message>
</context>
<context>
    <name>OfferStage</name>
    <message>
        <source>Look at %1</source>
        <translation>%1 ansehen</translation>
    </message>
</context>
<context>
    <name>OptionPicker</name>
    <message>
        <source>sold out</source>
        <translation>ausverkauft</translation>
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
    <name>OrderSummary</name>
    <message>
        <source>Pick up at %1</source>
        <translation>Abholen bei %1</translation>
    </message>
    <message>
        <source>Total: %1</source>
        <translation>Summe: %1</translation>
    </message>
    <message>
        <source>You pay when you collect it.</source>
        <translation>Sie bezahlen bei der Abholung.</translation>
    </message>
</context>
<context>
    <name>PayBand</name>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>passend</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>Betrag</translation>
    </message>
</context>
<context>
    <name>PayoutRow</name>
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
    <name>PickingScreen</name>
    <message>
        <source>The walk</source>
        <translation>Der Weg</translation>
    </message>
    <message>
        <source>Each scan is saved at once. Stop at any time and go on later.</source>
        <translation>Jeder Scan ist sofort gespeichert. Jederzeit aufhören und später weitermachen.</translation>
    </message>
</context>
<context>
    <name>PickingViewModel</name>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>%n Halt</numerusform>
            <numerusform>%n Halte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 drüber</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Aisle %1</source>
        <translation>Gang %1</translation>
    </message>
    <message>
        <source>No place known</source>
        <translation>Kein Platz bekannt</translation>
    </message>
    <message>
        <source>shelf %1</source>
        <translation>Regal %1</translation>
    </message>
    <message>
        <source>SKU %1</source>
        <translation>Art.-Nr. %1</translation>
    </message>
    <message>
        <source>barcode ends in %1</source>
        <translation>Strichcode endet auf %1</translation>
    </message>
    <message>
        <source>This line is done</source>
        <translation>Diese Zeile ist fertig</translation>
    </message>
    <message>
        <source>Scan the next one</source>
        <translation>Nächstes Stück scannen</translation>
    </message>
    <message>
        <source>Scan the first</source>
        <translation>Erstes Stück scannen</translation>
    </message>
    <message>
        <source>Scan it</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Each scan counts one. A wrong item sounds different and is not counted.</source>
        <translation>Jeder Scan zählt eins. Ein falscher Artikel klingt anders und zählt nicht.</translation>
    </message>
    <message>
        <source>This is the last stop.</source>
        <translation>Das ist der letzte Halt.</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Danach: %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 pieces</source>
        <translation>%1 von %2 Stück</translation>
    </message>
    <message>
        <source>%1 of %2 found</source>
        <translation>%1 von %2 gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>leave it out</source>
        <translation>weglassen</translation>
    </message>
    <message>
        <source>wait for it</source>
        <translation>darauf warten</translation>
    </message>
    <message>
        <source>take something similar</source>
        <translation>etwas Ähnliches nehmen</translation>
    </message>
    <message>
        <source>The rest is made ready, and this is handed over when it has come.</source>
        <translation>Der Rest wird bereitgestellt, dies folgt, sobald es da ist.</translation>
    </message>
    <message>
        <source>%1 less is to be paid.</source>
        <translation>Es ist %1 weniger zu zahlen.</translation>
    </message>
    <message>
        <source>%1 is given back: the shop gets a task for it.</source>
        <translation>%1 werden erstattet: das Geschäft erhält eine Aufgabe dafür.</translation>
    </message>
    <message>
        <source>There is nothing more to pick.</source>
        <translation>Es gibt nichts mehr zu sammeln.</translation>
    </message>
</context>
<context>
    <name>PlaceScreen</name>
    <message>
        <source>What was picked</source>
        <translation>Was gesammelt ist</translation>
    </message>
    <message>
        <source>For the customer</source>
        <translation>Für den Kunden</translation>
    </message>
    <message>
        <source>Where do you put it?</source>
        <translation>Wohin legen Sie es?</translation>
    </message>
    <message>
        <source>Scan the place, or touch it</source>
        <translation>Platz scannen oder berühren</translation>
    </message>
    <message>
        <source>every place is in use</source>
        <translation>alle Plätze sind belegt</translation>
    </message>
    <message>
        <source>best: %1</source>
        <translation>am besten: %1</translation>
    </message>
    <message>
        <source>Storage places</source>
        <translation>Lagerplätze</translation>
    </message>
    <message>
        <source>Choose a place</source>
        <translation>Platz wählen</translation>
    </message>
    <message>
        <source>Ready in %1</source>
        <translation>Bereit in %1</translation>
    </message>
    <message>
        <source>Nothing of it could be found</source>
        <translation>Nichts davon war zu finden</translation>
    </message>
    <message>
        <source>There is nothing to hand over. Cancel the order: its reservation ends, and what was paid becomes a task for the shop.</source>
        <translation>Es gibt nichts zu übergeben. Bestellung stornieren: die Reservierung endet, und Bezahltes wird eine Aufgabe für das Geschäft.</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>Bestellung stornieren</translation>
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
    <name>PlaceViewModel</name>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your order %1 is ready at %2.</source>
        <translation>Ihre Bestellung %1 liegt bereit: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n pieces could not be had.</source>
        <translation>
            <numerusform>%n Stück war nicht zu bekommen.</numerusform>
            <numerusform>%n Stück waren nicht zu bekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep it for %n days.</source>
        <translation>
            <numerusform>Wir bewahren es %n Tag auf.</numerusform>
            <numerusform>Wir bewahren es %n Tage auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please pay %1 at a till first.</source>
        <translation>Bitte bezahlen Sie zuerst %1 an einer Kasse.</translation>
    </message>
    <message>
        <source>%1 is not a storage place</source>
        <translation>%1 ist kein Lagerplatz</translation>
    </message>
    <message>
        <source>Scan the label of a place, or touch one.</source>
        <translation>Etikett eines Platzes scannen oder einen berühren.</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Theke</translation>
    </message>
    <message>
        <source>best</source>
        <translation>am besten</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
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
    <name>PresenceSheet</name>
    <message>
        <source>Still there?</source>
        <translation>Noch da?</translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear this screen for the next person.</source>
        <translation>
            <numerusform>In %n Sekunde machen wir für die nächste Person frei.</numerusform>
            <numerusform>In %n Sekunden machen wir für die nächste Person frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear this screen for the next person, basket and all.</source>
        <translation>
            <numerusform>In %n Sekunde machen wir für die nächste Person frei, auch den Korb.</numerusform>
            <numerusform>In %n Sekunden machen wir für die nächste Person frei, auch den Korb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes, go on</source>
        <translation>Ja, weiter</translation>
    </message>
    <message>
        <source>Yes, keep my basket</source>
        <translation>Ja, Korb behalten</translation>
    </message>
    <message>
        <source>Give me 5 minutes</source>
        <translation>5 Minuten Zeit bitte</translation>
    </message>
    <message>
        <source>Clear it now</source>
        <translation>Jetzt löschen</translation>
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
    <name>ProductScreen</name>
    <message>
        <source>In this set</source>
        <translation>In diesem Set</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Passt dazu</translation>
    </message>
    <message>
        <source>Add to basket</source>
        <translation>In den Korb</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>ProductStory</name>
    <message>
        <source>About it</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ProductViewModel</name>
    <message>
        <source>Lowest in 30 days: %1</source>
        <translation>Niedrigster Preis in 30 Tagen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>%n vorrätig</numerusform>
            <numerusform>%n vorrätig</numerusform>
        </translation>
    </message>
    <message>
        <source>Not here now</source>
        <translation>Zurzeit nicht hier</translation>
    </message>
    <message>
        <source>Aisle %1, shelf %2</source>
        <translation>Gang %1, Regal %2</translation>
    </message>
    <message>
        <source>None nearby</source>
        <translation>Nicht in der Nähe</translation>
    </message>
    <message numerus="yes">
        <source>in %n stores</source>
        <translation>
            <numerusform>in %n Geschäft</numerusform>
            <numerusform>in %n Geschäften</numerusform>
        </translation>
    </message>
    <message>
        <source>%2, %1 km</source>
        <translation>%2, %1 km</translation>
    </message>
    <message>
        <source>in our online shop</source>
        <translation>in unserem Online-Shop</translation>
    </message>
    <message>
        <source>Stock as of %1</source>
        <translation>Bestand von %1</translation>
    </message>
    <message>
        <source>This is a set.</source>
        <translation>Das ist ein Set.</translation>
    </message>
    <message>
        <source>Not in this store now.</source>
        <translation>Zurzeit nicht in diesem Geschäft.</translation>
    </message>
    <message>
        <source>Nothing to carry: this is digital.</source>
        <translation>Nichts zu tragen: das ist digital.</translation>
    </message>
    <message>
        <source>Only in our online shop.</source>
        <translation>Nur in unserem Online-Shop.</translation>
    </message>
    <message>
        <source>Sold by another shop, not by us.</source>
        <translation>Von einem anderen Geschäft, nicht von uns.</translation>
    </message>
    <message>
        <source>Choose its parts one by one, below.</source>
        <translation>Wählen Sie die Teile unten einzeln.</translation>
    </message>
    <message>
        <source>A store nearby has it.</source>
        <translation>Ein Geschäft in der Nähe hat es.</translation>
    </message>
    <message>
        <source>Our online shop has it.</source>
        <translation>Unser Online-Shop hat es.</translation>
    </message>
    <message>
        <source>Look at what is like it, below, or ask at any till.</source>
        <translation>Sehen Sie unten Ähnliches an, oder fragen Sie an einer Kasse.</translation>
    </message>
    <message>
        <source>Order it in our online shop.</source>
        <translation>Bestellen Sie es in unserem Online-Shop.</translation>
    </message>
    <message>
        <source>You find it at %1.</source>
        <translation>Sie finden es bei %1.</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>Vorrätig</translation>
    </message>
    <message>
        <source>Sold out</source>
        <translation>Ausverkauft</translation>
    </message>
    <message>
        <source>We no longer sell this.</source>
        <translation>Das führen wir nicht mehr.</translation>
    </message>
</context>
<context>
    <name>RatingPill</name>
    <message>
        <source>Reviews: %1 of 5 stars</source>
        <translation>Bewertungen: %1 von 5 Sternen</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Served by %1</source>
        <translation>Es bediente Sie %1</translation>
    </message>
    <message>
        <source>Till %1</source>
        <translation>Kasse %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Paid online</source>
        <translation>Online bezahlt</translation>
    </message>
    <message>
        <source>Rounding for cash</source>
        <translation>Rundung bei Barzahlung</translation>
    </message>
    <message>
        <source>COPY</source>
        <translation>KOPIE</translation>
    </message>
    <message>
        <source>Your order</source>
        <translation>Ihre Bestellung</translation>
    </message>
    <message>
        <source>Your pickup code</source>
        <translation>Ihr Abholcode</translation>
    </message>
    <message>
        <source>What to do now</source>
        <translation>So geht es weiter</translation>
    </message>
    <message>
        <source>Keep this slip safe:
whoever shows the code gets the goods.</source>
        <translation>Bitte gut aufbewahren:
Wer den Code zeigt, erhält die Ware.</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Pay at any till: have this code scanned there.</source>
        <translation>An einer Kasse bezahlen: dort den Code scannen lassen.</translation>
    </message>
    <message>
        <source>We have everything ready by about %1.</source>
        <translation>Alles liegt bereit bis etwa %1.</translation>
    </message>
    <message>
        <source>We tell you when everything is ready.</source>
        <translation>Wir melden uns, sobald alles bereitliegt.</translation>
    </message>
    <message>
        <source>Show this code at the pickup desk of %1.</source>
        <translation>Diesen Code an der Abholtheke zeigen: %1.</translation>
    </message>
    <message>
        <source>This printer works.</source>
        <translation>Dieser Drucker druckt.</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Bought with %1</source>
        <translation>Gekauft mit %1</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Customer&apos;s signature</source>
        <translation>Unterschrift des Kunden</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Payment of order %1</source>
        <translation>Zahlung der Bestellung %1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>Tax not charged</source>
        <translation>Nicht berechnete Steuer</translation>
    </message>
    <message>
        <source>Subtotal</source>
        <translation>Zwischensumme</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Rückgeld</translation>
    </message>
    <message>
        <source>You saved %1</source>
        <translation>Sie haben %1 gespart</translation>
    </message>
    <message>
        <source>Please bring this receipt.</source>
        <translation>Bitte diesen Beleg mitbringen.</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>befreit</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message>
        <source>This till has no products yet.</source>
        <translation>Diese Kasse hat noch keine Artikel.</translation>
    </message>
    <message>
        <source>It needs the shop&apos;s server once to fill.</source>
        <translation>Sie braucht den Server einmal, um sie zu holen.</translation>
    </message>
    <message>
        <source>No product has the number %1</source>
        <translation>Kein Artikel hat die Nummer %1</translation>
    </message>
    <message>
        <source>Type its name to search, or ask for its price tag.</source>
        <translation>Nach dem Namen suchen oder nach dem Preisschild fragen.</translation>
    </message>
    <message>
        <source>%1 is sold online only.</source>
        <translation>%1 gibt es nur online.</translation>
    </message>
    <message>
        <source>%1 is sold by another shop.</source>
        <translation>%1 verkauft ein anderes Geschäft.</translation>
    </message>
    <message>
        <source>%1 is no longer sold.</source>
        <translation>%1 wird nicht mehr verkauft.</translation>
    </message>
    <message>
        <source>%1 has no price in this store.</source>
        <translation>%1 hat in diesem Geschäft keinen Preis.</translation>
    </message>
    <message>
        <source>Ask the supervisor if it is on your shelf.</source>
        <translation>Die Aufsicht fragen, wenn es hier im Regal steht.</translation>
    </message>
    <message>
        <source>Look at the buyer&apos;s age first.</source>
        <translation>Erst das Alter des Käufers prüfen.</translation>
    </message>
    <message>
        <source>F9: ID seen</source>
        <translation>F9: Ausweis gesehen</translation>
    </message>
    <message numerus="yes">
        <source>That is more than %n pieces of one product.</source>
        <translation>
            <numerusform>Das ist mehr als %n Stück von einem Artikel.</numerusform>
            <numerusform>Das sind mehr als %n Stück von einem Artikel.</numerusform>
        </translation>
    </message>
    <message>
        <source>Check the quantity, or sell the rest on another receipt.</source>
        <translation>Menge prüfen oder den Rest auf einem weiteren Beleg verkaufen.</translation>
    </message>
    <message>
        <source>This order is paid as it was placed.</source>
        <translation>Diese Bestellung wird bezahlt, wie sie aufgegeben wurde.</translation>
    </message>
    <message>
        <source>Finish it first, then sell the other goods.</source>
        <translation>Erst abschließen, dann die anderen Artikel verkaufen.</translation>
    </message>
    <message>
        <source>This product cannot be priced here (%1).</source>
        <translation>Dieser Artikel hat hier keinen gültigen Preis (%1).</translation>
    </message>
    <message>
        <source>The store&apos;s taxes want mending. Call the manager.</source>
        <translation>Die Steuersätze des Geschäfts stimmen nicht. Die Leitung rufen.</translation>
    </message>
    <message>
        <source>Finish or cancel this sale first.</source>
        <translation>Erst diesen Verkauf abschließen oder abbrechen.</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <source>Products found</source>
        <translation>Gefundene Artikel</translation>
    </message>
    <message>
        <source>Try another word, or a colour.</source>
        <translation>Ein anderes Wort versuchen, oder eine Farbe.</translation>
    </message>
</context>
<context>
    <name>ResultsViewModel</name>
    <message>
        <source>Nothing is called %1</source>
        <translation>Nichts heißt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n hier</numerusform>
            <numerusform>%n hier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnWording</name>
    <message>
        <source>Cash from the drawer</source>
        <translation>Bar aus der Lade</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Paid online: the shop refunds it</source>
        <translation>Online bezahlt: das Geschäft erstattet es</translation>
    </message>
    <message>
        <source>Gift card</source>
        <translation>Geschenkkarte</translation>
    </message>
    <message>
        <source>Store credit</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>Gutschein</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>You can say: the days to bring it back ended on %1.</source>
        <translation>Sie können sagen: die Rückgabefrist endete am %1.</translation>
    </message>
    <message numerus="yes">
        <source>No money back after %n days.</source>
        <translation>
            <numerusform>Nach %n Tag kein Geld zurück.</numerusform>
            <numerusform>Nach %n Tagen kein Geld zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing on this receipt can come back.</source>
        <translation>Von diesem Beleg kann nichts zurückkommen.</translation>
    </message>
    <message>
        <source>Each line says why.</source>
        <translation>Jede Zeile sagt, warum.</translation>
    </message>
    <message numerus="yes">
        <source>%n bought</source>
        <translation>
            <numerusform>%n gekauft</numerusform>
            <numerusform>%n gekauft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, paid %2 each</source>
        <translation>%1, je %2 bezahlt</translation>
    </message>
    <message numerus="yes">
        <source>no money back after %n days</source>
        <translation>
            <numerusform>nach %n Tag kein Geld zurück</numerusform>
            <numerusform>nach %n Tagen kein Geld zurück</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already came back</source>
        <translation>
            <numerusform>%n kam schon zurück</numerusform>
            <numerusform>%n kamen schon zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>another till is taking it back now</source>
        <translation>eine andere Kasse nimmt es gerade zurück</translation>
    </message>
    <message>
        <source>not collected yet: cancel the order instead</source>
        <translation>noch nicht abgeholt: stattdessen die Bestellung stornieren</translation>
    </message>
    <message>
        <source>empties were paid out already</source>
        <translation>Leergut ist schon ausgezahlt</translation>
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
        <translation>Verifizierter Kauf</translation>
    </message>
</context>
<context>
    <name>ReviewsHead</name>
    <message>
        <source>From our shops and online</source>
        <translation>Aus unseren Geschäften und online</translation>
    </message>
    <message>
        <source>Sort: %1</source>
        <translation>Sortiert: %1</translation>
    </message>
    <message>
        <source>%1 of 5 stars</source>
        <translation>%1 von 5 Sternen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message numerus="yes">
        <source>Only %n stars</source>
        <translation>
            <numerusform>Nur %n Stern</numerusform>
            <numerusform>Nur %n Sterne</numerusform>
        </translation>
    </message>
    <message>
        <source>Most helpful praise</source>
        <translation>Hilfreichstes Lob</translation>
    </message>
    <message>
        <source>Most helpful criticism</source>
        <translation>Hilfreichste Kritik</translation>
    </message>
</context>
<context>
    <name>ReviewsScreen</name>
    <message>
        <source>Nobody has said that. Choose other stars, or all languages.</source>
        <translation>Das hat niemand gesagt. Andere Sterne wählen oder alle Sprachen.</translation>
    </message>
    <message>
        <source>%1 · Add to basket</source>
        <translation>%1 · In den Korb</translation>
    </message>
    <message>
        <source>Sort reviews by</source>
        <translation>Bewertungen sortieren nach</translation>
    </message>
</context>
<context>
    <name>ReviewsViewModel</name>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n Bewertung</numerusform>
            <numerusform>%n Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only in %1</source>
        <translation>Nur auf %1</translation>
    </message>
    <message>
        <source>Most helpful</source>
        <translation>Am hilfreichsten</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>Schlechteste zuerst</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people found this helpful</source>
        <translation>
            <numerusform>%n Person fand das hilfreich</numerusform>
            <numerusform>%n Personen fanden das hilfreich</numerusform>
        </translation>
    </message>
    <message>
        <source>bought online</source>
        <translation>online gekauft</translation>
    </message>
    <message>
        <source>bought in the app</source>
        <translation>in der App gekauft</translation>
    </message>
    <message>
        <source>bought in a store</source>
        <translation>im Geschäft gekauft</translation>
    </message>
    <message>
        <source>in English</source>
        <translation>auf Englisch</translation>
    </message>
    <message>
        <source>in German</source>
        <translation>auf Deutsch</translation>
    </message>
    <message>
        <source>in Russian</source>
        <translation>auf Russisch</translation>
    </message>
    <message>
        <source>in Japanese</source>
        <translation>auf Japanisch</translation>
    </message>
</context>
<context>
    <name>SearchPill</name>
    <message>
        <source>Product, colour, number …</source>
        <translation>Artikel, Farbe, Nummer …</translation>
    </message>
    <message>
        <source>Search: %1</source>
        <translation>Suche: %1</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Product, colour, number …</source>
        <translation>Artikel, Farbe, Nummer …</translation>
    </message>
    <message>
        <source>Type a word or two: what it is, its colour, its maker.</source>
        <translation>Ein, zwei Wörter eingeben: was es ist, Farbe, Hersteller.</translation>
    </message>
    <message>
        <source>We have no “%1”.</source>
        <translation>„%1“ haben wir nicht.</translation>
    </message>
    <message>
        <source>Not here, not nearby and not online. Other shoppers like these:</source>
        <translation>Nicht hier, nicht in der Nähe und nicht online. Andere mögen diese:</translation>
    </message>
    <message>
        <source>Have the old one with you?</source>
        <translation>Das alte Stück dabei?</translation>
    </message>
    <message>
        <source>Hold its barcode below the screen.</source>
        <translation>Strichcode unter den Bildschirm halten.</translation>
    </message>
    <message>
        <source>Type again</source>
        <translation>Neu eingeben</translation>
    </message>
</context>
<context>
    <name>SearchViewModel</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation>
            <numerusform>%n zeigen</numerusform>
            <numerusform>%n zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>Segmented</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>SellingScreen</name>
    <message>
        <source>Scan, or type a name or number</source>
        <translation>Scannen, oder Name oder Nummer eingeben</translation>
    </message>
</context>
<context>
    <name>SellingViewModel</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message>
        <source>You save %1</source>
        <translation>Sie sparen %1</translation>
    </message>
    <message>
        <source>incl. %1 % VAT %2</source>
        <translation>inkl. %1 % MwSt. %2</translation>
    </message>
</context>
<context>
    <name>ShortPane</name>
    <message>
        <source>Not enough here</source>
        <translation>Zu wenig da</translation>
    </message>
    <message>
        <source>Keep looking</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>What is wrong? This saves it.</source>
        <translation>Was ist los? Das wird gespeichert.</translation>
    </message>
    <message>
        <source>Not on the shelf</source>
        <translation>Nicht im Regal</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Sold meanwhile</source>
        <translation>Inzwischen verkauft</translation>
    </message>
    <message>
        <source>The customer chose at ordering: %1</source>
        <translation>Der Kunde hat beim Bestellen gewählt: %1</translation>
    </message>
</context>
<context>
    <name>SideCard</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message>
        <source>Who is here?</source>
        <translation>Wer ist da?</translation>
    </message>
    <message>
        <source>This device has not received its staff yet. It needs the shop&apos;s server once.</source>
        <translation>Dieses Gerät kennt die Mitarbeiter noch nicht. Es braucht einmal den Server.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message numerus="yes">
        <source>PIN, %n digits typed</source>
        <translation>
            <numerusform>PIN, %n Ziffer eingegeben</numerusform>
            <numerusform>PIN, %n Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>SignInViewModel</name>
    <message numerus="yes">
        <source>That is not the PIN. Wait %n seconds.</source>
        <translation>
            <numerusform>Das ist nicht die PIN. %n Sekunde warten.</numerusform>
            <numerusform>Das ist nicht die PIN. %n Sekunden warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose who you are first.</source>
        <translation>Erst wählen, wer Sie sind.</translation>
    </message>
    <message>
        <source>That is not the PIN of %1. Try again.</source>
        <translation>Das ist nicht die PIN von %1. Noch einmal.</translation>
    </message>
    <message>
        <source>Fulfilment</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>Kasse</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Aufsicht</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>Technik</translation>
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
    <name>StopPane</name>
    <message>
        <source>Go to</source>
        <translation>Gehen zu</translation>
    </message>
    <message numerus="yes">
        <source>%n to take</source>
        <translation>
            <numerusform>%n zu nehmen</numerusform>
            <numerusform>%n zu nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>more to take</source>
        <translation>noch zu nehmen</translation>
    </message>
    <message>
        <source>to take</source>
        <translation>zu nehmen</translation>
    </message>
    <message>
        <source>No barcode</source>
        <translation>Kein Strichcode</translation>
    </message>
    <message>
        <source>Not enough here</source>
        <translation>Zu wenig da</translation>
    </message>
    <message>
        <source>Found after all</source>
        <translation>Doch gefunden</translation>
    </message>
    <message>
        <source>Put one back</source>
        <translation>Eins zurücklegen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Next stop</source>
        <translation>Nächster Halt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
</context>
<context>
    <name>StopRow</name>
    <message>
        <source>Stop %1</source>
        <translation>Halt %1</translation>
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
    <name>TakeBackDone</name>
    <message>
        <source>Give back</source>
        <translation>Zurückgeben</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>Erstattet %1</translation>
    </message>
    <message>
        <source>Return %1</source>
        <translation>Rückgabe %1</translation>
    </message>
    <message>
        <source>The slip is printed for the customer to sign.</source>
        <translation>Der Beleg zum Unterschreiben wird gedruckt.</translation>
    </message>
</context>
<context>
    <name>TakeBackRow</name>
    <message>
        <source>%3, %1 of %2 back</source>
        <translation>%3, %1 von %2 zurück</translation>
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
        <translation>Nicht gewollt</translation>
    </message>
    <message>
        <source>Wrong item</source>
        <translation>Falscher Artikel</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Back to shelf</source>
        <translation>Zurück ins Regal</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
</context>
<context>
    <name>TakeBackScreen</name>
    <message>
        <source>Return against %1</source>
        <translation>Rückgabe zu %1</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>What was bought</source>
        <translation>Was gekauft wurde</translation>
    </message>
    <message>
        <source>Scan the code at the end of the receipt</source>
        <translation>Code am Ende des Belegs scannen</translation>
    </message>
    <message>
        <source>Or type the receipt&apos;s or the order&apos;s number at the right.</source>
        <translation>Oder rechts die Nummer des Belegs oder der Bestellung eingeben.</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Erstattung</translation>
    </message>
    <message>
        <source>Receipt or order number</source>
        <translation>Beleg- oder Bestellnummer</translation>
    </message>
    <message>
        <source>Asking the shop&apos;s server …</source>
        <translation>Der Server wird gefragt …</translation>
    </message>
    <message>
        <source>Goes back the way it was paid</source>
        <translation>Geht zurück, wie bezahlt wurde</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
</context>
<context>
    <name>TakeBackViewModel</name>
    <message>
        <source>%1, %2, total %3</source>
        <translation>%1, %2, Summe %3</translation>
    </message>
    <message>
        <source>bought today</source>
        <translation>heute gekauft</translation>
    </message>
    <message>
        <source>day %1 of %2</source>
        <translation>Tag %1 von %2</translation>
    </message>
    <message>
        <source>Refund %1</source>
        <translation>%1 erstatten</translation>
    </message>
    <message numerus="yes">
        <source>%n items back</source>
        <translation>
            <numerusform>%n Artikel zurück</numerusform>
            <numerusform>%n Artikel zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>incl. %1 % VAT %2</source>
        <translation>inkl. %1 % MwSt. %2</translation>
    </message>
    <message>
        <source>%1 is no receipt or order number</source>
        <translation>%1 ist keine Beleg- oder Bestellnummer</translation>
    </message>
    <message>
        <source>Scan the code at the end of the receipt, or type its number.</source>
        <translation>Den Code am Ende des Belegs scannen oder die Nummer eingeben.</translation>
    </message>
    <message>
        <source>A return needs it once, so that nothing is refunded twice.</source>
        <translation>Eine Rückgabe braucht ihn, damit nichts doppelt erstattet wird.</translation>
    </message>
</context>
<context>
    <name>TillKeys</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>Abholung</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Rückgabe</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Remove line</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Print a copy</source>
        <translation>Kopie drucken</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>Letzter Beleg</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Next customer</source>
        <translation>Nächster Kunde</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Cancel sale</source>
        <translation>Verkauf abbrechen</translation>
    </message>
    <message>
        <source>Leave the order unpaid</source>
        <translation>Bestellung unbezahlt lassen</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Back to the basket</source>
        <translation>Zurück zum Korb</translation>
    </message>
    <message>
        <source>Another receipt</source>
        <translation>Anderer Beleg</translation>
    </message>
</context>
<context>
    <name>TillScreen</name>
    <message>
        <source>Who is at the till?</source>
        <translation>Wer ist an der Kasse?</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>TillStatus</name>
    <message numerus="yes">
        <source>%n receipts to look at</source>
        <translation>
            <numerusform>%n Beleg anzusehen</numerusform>
            <numerusform>%n Belege anzusehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TillViewModel</name>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>A return is a receipt of its own.</source>
        <translation>Eine Rückgabe ist ein eigener Beleg.</translation>
    </message>
    <message>
        <source>An order is paid on a receipt of its own.</source>
        <translation>Eine Bestellung wird auf einem eigenen Beleg bezahlt.</translation>
    </message>
    <message>
        <source>Opening the order …</source>
        <translation>Bestellung wird geöffnet …</translation>
    </message>
    <message>
        <source>The shop&apos;s server is asked for it.</source>
        <translation>Der Server wird danach gefragt.</translation>
    </message>
    <message>
        <source>Order %1 for %2</source>
        <translation>Bestellung %1 für %2</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>Bestellung %1</translation>
    </message>
    <message>
        <source>Paid here, it is handed over at the pickup desk.</source>
        <translation>Hier bezahlt, an der Abholtheke übergeben.</translation>
    </message>
    <message>
        <source>Scan or type the pickup code.</source>
        <translation>Abholcode scannen oder eingeben.</translation>
    </message>
    <message>
        <source>It stands on the customer&apos;s slip or phone and begins with TP.</source>
        <translation>Er steht auf dem Zettel oder Telefon des Kunden und beginnt mit TP.</translation>
    </message>
    <message>
        <source>A copy of receipt %1 goes to the printer</source>
        <translation>Eine Kopie von Beleg %1 geht an den Drucker</translation>
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
    <name>Walk</name>
    <message>
        <source>This does not belong to %1</source>
        <translation>Das gehört nicht zu %1</translation>
    </message>
    <message>
        <source>It is not counted. Put it back and look for %1.</source>
        <translation>Es zählt nicht. Zurücklegen und %1 suchen.</translation>
    </message>
    <message>
        <source>Enough of %1</source>
        <translation>Genug von %1</translation>
    </message>
    <message>
        <source>It is not counted. Put this one back.</source>
        <translation>Es zählt nicht. Dieses Stück zurücklegen.</translation>
    </message>
</context>
<context>
    <name>WhereRow</name>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>In der Nähe</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Follow the signs.</source>
        <translation>Folgen Sie den Schildern.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Verified buyer</source>
        <translation>Verifizierter Kauf</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>SKU %1</source>
        <translation>Art.-Nr. %1</translation>
    </message>
    <message>
        <source>aisle %1, shelf %2</source>
        <translation>Gang %1, Regal %2</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>Silber</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>Gold</translation>
    </message>
    <message numerus="yes">
        <source>%n+, ID seen</source>
        <translation>
            <numerusform>ab %n, Ausweis gesehen</numerusform>
            <numerusform>ab %n, Ausweis gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Offer, instead of %1</source>
        <translation>Angebot, statt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n+, born by %1?</source>
        <translation>
            <numerusform>ab %n, geboren bis %1?</numerusform>
            <numerusform>ab %n, geboren bis %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n Stück</numerusform>
            <numerusform>%n Stück</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>ordered on the web</source>
        <translation>im Web bestellt</translation>
    </message>
    <message>
        <source>ordered in the app</source>
        <translation>in der App bestellt</translation>
    </message>
    <message>
        <source>ordered at a kiosk</source>
        <translation>am Kiosk bestellt</translation>
    </message>
    <message>
        <source>ordered at a till</source>
        <translation>an der Kasse bestellt</translation>
    </message>
    <message>
        <source>%1 to pay</source>
        <translation>%1 zu zahlen</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>bezahlt %1</translation>
    </message>
    <message>
        <source>No place known</source>
        <translation>Kein Platz bekannt</translation>
    </message>
    <message>
        <source>Aisle %1, shelf %2</source>
        <translation>Gang %1, Regal %2</translation>
    </message>
    <message>
        <source>The shop&apos;s server does not answer.</source>
        <translation>Der Server des Geschäfts antwortet nicht.</translation>
    </message>
    <message>
        <source>Nothing is lost. Do it again in a moment: it counts once.</source>
        <translation>Nichts ist verloren. Gleich noch einmal: es zählt nur einmal.</translation>
    </message>
    <message>
        <source>This order is not paid.</source>
        <translation>Diese Bestellung ist nicht bezahlt.</translation>
    </message>
    <message>
        <source>It is paid at a till first, then handed over.</source>
        <translation>Sie wird erst an einer Kasse bezahlt, dann übergeben.</translation>
    </message>
    <message>
        <source>The order has changed meanwhile.</source>
        <translation>Die Bestellung hat sich inzwischen geändert.</translation>
    </message>
    <message>
        <source>Look at it again and go on from there.</source>
        <translation>Noch einmal ansehen und von dort weitermachen.</translation>
    </message>
    <message>
        <source>Somebody else has worked on it.</source>
        <translation>Jemand anderes hat daran gearbeitet.</translation>
    </message>
    <message>
        <source>Order %1 is not accepted yet.</source>
        <translation>Bestellung %1 ist noch nicht angenommen.</translation>
    </message>
    <message>
        <source>Order %1 is accepted, nobody picks it yet.</source>
        <translation>Bestellung %1 ist angenommen, noch sammelt niemand.</translation>
    </message>
    <message>
        <source>Order %1 is being picked.</source>
        <translation>Bestellung %1 wird gesammelt.</translation>
    </message>
    <message>
        <source>Order %1 is ready in part, at %2.</source>
        <translation>Bestellung %1 ist teilweise bereit, in %2.</translation>
    </message>
    <message>
        <source>Order %1 is ready, at %2.</source>
        <translation>Bestellung %1 ist bereit, in %2.</translation>
    </message>
    <message>
        <source>The customer of order %1 is here.</source>
        <translation>Der Kunde von Bestellung %1 ist da.</translation>
    </message>
    <message>
        <source>Order %1 is already handed over.</source>
        <translation>Bestellung %1 ist schon übergeben.</translation>
    </message>
    <message>
        <source>Order %1 is cancelled.</source>
        <translation>Bestellung %1 ist storniert.</translation>
    </message>
    <message>
        <source>Order %1 was kept too long and is given up.</source>
        <translation>Bestellung %1 lag zu lange und ist aufgegeben.</translation>
    </message>
    <message>
        <source>Order %1 was given up, its goods are back on the shelf.</source>
        <translation>Bestellung %1 ist aufgegeben, die Ware ist zurück im Regal.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Returns: %n day(s), until %1</source>
        <translation>
            <numerusform>Rückgabe: %n Tag, bis %1</numerusform>
            <numerusform>Rückgabe: %n Tage, bis %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep it for you for %n day(s).</source>
        <translation>
            <numerusform>Wir bewahren es %n Tag für Sie auf.</numerusform>
            <numerusform>Wir bewahren es %n Tage für Sie auf.</numerusform>
        </translation>
    </message>
</context>
</TS>
