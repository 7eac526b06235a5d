<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleViewModel</name>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BasketViewModel</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardColumn</name>
    <message numerus="yes">
        <source>%1: %n orders</source>
        <translation>
            <numerusform>%1: %n order</numerusform>
            <numerusform>%1: %n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BoardViewModel</name>
    <message numerus="yes">
        <source>%n orders to pick</source>
        <translation>
            <numerusform>%n order to pick</numerusform>
            <numerusform>%n orders to pick</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders ready to be collected</source>
        <translation>
            <numerusform>%n order ready to be collected</numerusform>
            <numerusform>%n orders ready to be collected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more new orders</source>
        <translation>
            <numerusform>and %n more new order</numerusform>
            <numerusform>and %n more new orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n short</numerusform>
            <numerusform>%n short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrowseViewModel</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CategoryTile</name>
    <message numerus="yes">
        <source>%1, %n products</source>
        <translation>
            <numerusform>%1, %n product</numerusform>
            <numerusform>%1, %n products</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckoutViewModel</name>
    <message numerus="yes">
        <source>Only %n left of %1.</source>
        <translation>
            <numerusform>Only %n left of %1.</numerusform>
            <numerusform>Only %n left of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmationScreen</name>
    <message numerus="yes">
        <source>Clears itself in %n s</source>
        <translation>
            <numerusform>Clears itself in %n s</numerusform>
            <numerusform>Clears itself in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConfirmationViewModel</name>
    <message numerus="yes">
        <source>We keep it for %n days</source>
        <translation>
            <numerusform>We keep it for %n day</numerusform>
            <numerusform>We keep it for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomerViewModel</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n returned</source>
        <translation>
            <numerusform>%n returned</numerusform>
            <numerusform>%n returned</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeviceStatus</name>
    <message numerus="yes">
        <source>%n to send</source>
        <translation>
            <numerusform>%n to send</numerusform>
            <numerusform>%n to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverViewModel</name>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n short</numerusform>
            <numerusform>%n short</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HealthViewModel</name>
    <message numerus="yes">
        <source>%n entries are safe on this till and are sent by themselves.</source>
        <translation>
            <numerusform>%n entry is safe on this till and is sent by itself.</numerusform>
            <numerusform>%n entries are safe on this till and are sent by themselves.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>KioskWording</name>
    <message numerus="yes">
        <source>%n colours</source>
        <translation>
            <numerusform>%n colour</numerusform>
            <numerusform>%n colours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sizes</source>
        <translation>
            <numerusform>%n size</numerusform>
            <numerusform>%n sizes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts</source>
        <translation>
            <numerusform>%n part</numerusform>
            <numerusform>%n parts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here at %1</source>
        <translation>
            <numerusform>%n here at %1</numerusform>
            <numerusform>%n here at %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>last %n here</source>
        <translation>
            <numerusform>last %n here</numerusform>
            <numerusform>last %n here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in stores nearby</source>
        <translation>
            <numerusform>%n in stores nearby</numerusform>
            <numerusform>%n in stores nearby</numerusform>
        </translation>
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
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LineRow</name>
    <message numerus="yes">
        <source>%2, %n pieces, %1</source>
        <translation>
            <numerusform>%2, %n piece, %1</numerusform>
            <numerusform>%2, %n pieces, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NewsViewModel</name>
    <message numerus="yes">
        <source>%n pickups ready</source>
        <translation>
            <numerusform>%n pickup ready</numerusform>
            <numerusform>%n pickups ready</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customers here</source>
        <translation>
            <numerusform>%n customer here</numerusform>
            <numerusform>%n customers here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be paid here by the pickup code</source>
        <translation>
            <numerusform>%n to be paid here by the pickup code</numerusform>
            <numerusform>%n to be paid here by the pickup code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries to send</source>
        <translation>
            <numerusform>%n entry to send</numerusform>
            <numerusform>%n entries to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PickingViewModel</name>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n short</numerusform>
            <numerusform>%n short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stops</source>
        <translation>
            <numerusform>%n stop</numerusform>
            <numerusform>%n stops</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceViewModel</name>
    <message numerus="yes">
        <source>%n short</source>
        <translation>
            <numerusform>%n short</numerusform>
            <numerusform>%n short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces could not be had.</source>
        <translation>
            <numerusform>%n piece could not be had.</numerusform>
            <numerusform>%n pieces could not be had.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep it for %n days.</source>
        <translation>
            <numerusform>We keep it for %n day.</numerusform>
            <numerusform>We keep it for %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PresenceSheet</name>
    <message numerus="yes">
        <source>In %n seconds we clear this screen for the next person.</source>
        <translation>
            <numerusform>In %n second we clear this screen for the next person.</numerusform>
            <numerusform>In %n seconds we clear this screen for the next person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n seconds we clear this screen for the next person, basket and all.</source>
        <translation>
            <numerusform>In %n second we clear this screen for the next person, basket and all.</numerusform>
            <numerusform>In %n seconds we clear this screen for the next person, basket and all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProductViewModel</name>
    <message numerus="yes">
        <source>%n in stock</source>
        <translation>
            <numerusform>%n in stock</numerusform>
            <numerusform>%n in stock</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n stores</source>
        <translation>
            <numerusform>in %n store</numerusform>
            <numerusform>in %n stores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>That is more than %n pieces of one product.</source>
        <translation>
            <numerusform>That is more than %n piece of one product.</numerusform>
            <numerusform>That is more than %n pieces of one product.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultsViewModel</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReturnWording</name>
    <message numerus="yes">
        <source>No money back after %n days.</source>
        <translation>
            <numerusform>No money back after %n day.</numerusform>
            <numerusform>No money back after %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bought</source>
        <translation>
            <numerusform>%n bought</numerusform>
            <numerusform>%n bought</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no money back after %n days</source>
        <translation>
            <numerusform>no money back after %n day</numerusform>
            <numerusform>no money back after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already came back</source>
        <translation>
            <numerusform>%n already came back</numerusform>
            <numerusform>%n already came back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewCard</name>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsHead</name>
    <message numerus="yes">
        <source>Only %n stars</source>
        <translation>
            <numerusform>Only %n star</numerusform>
            <numerusform>Only %n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewsViewModel</name>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people found this helpful</source>
        <translation>
            <numerusform>%n person found this helpful</numerusform>
            <numerusform>%n people found this helpful</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchViewModel</name>
    <message numerus="yes">
        <source>%n products</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n</source>
        <translation>
            <numerusform>Show %n</numerusform>
            <numerusform>Show %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SellingViewModel</name>
    <message numerus="yes">
        <source>%n items</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInScreen</name>
    <message numerus="yes">
        <source>PIN, %n digits typed</source>
        <translation>
            <numerusform>PIN, %n digit typed</numerusform>
            <numerusform>PIN, %n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInViewModel</name>
    <message numerus="yes">
        <source>That is not the PIN. Wait %n seconds.</source>
        <translation>
            <numerusform>That is not the PIN. Wait %n second.</numerusform>
            <numerusform>That is not the PIN. Wait %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StarRow</name>
    <message numerus="yes">
        <source>%n stars</source>
        <translation>
            <numerusform>%n star</numerusform>
            <numerusform>%n stars</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StopPane</name>
    <message numerus="yes">
        <source>%n to take</source>
        <translation>
            <numerusform>%n to take</numerusform>
            <numerusform>%n to take</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TakeBackViewModel</name>
    <message numerus="yes">
        <source>%n items back</source>
        <translation>
            <numerusform>%n item back</numerusform>
            <numerusform>%n items back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TillStatus</name>
    <message numerus="yes">
        <source>%n receipts to look at</source>
        <translation>
            <numerusform>%n receipt to look at</numerusform>
            <numerusform>%n receipts to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimerRing</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n+, ID seen</source>
        <translation>
            <numerusform>%n+, ID seen</numerusform>
            <numerusform>%n+, ID seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n+, born by %1?</source>
        <translation>
            <numerusform>%n+, born by %1?</numerusform>
            <numerusform>%n+, born by %1?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pieces</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>Returns: %n day(s), until %1</source>
        <translation>
            <numerusform>Returns: %n day, until %1</numerusform>
            <numerusform>Returns: %n days, until %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>We keep it for you for %n day(s).</source>
        <translation>
            <numerusform>We keep it for you for %n day.</numerusform>
            <numerusform>We keep it for you for %n days.</numerusform>
        </translation>
    </message>
</context>
</TS>
