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
    <name>ReturnWording</name>
    <message numerus="yes">
        <source>%n bought</source>
        <translation>
            <numerusform>%n bought</numerusform>
            <numerusform>%n bought</numerusform>
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
    <name>ReviewsViewModel</name>
    <message numerus="yes">
        <source>%n reviews</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchViewModel</name>
    <message numerus="yes">
        <source>%n here</source>
        <translation>
            <numerusform>%n here</numerusform>
            <numerusform>%n here</numerusform>
        </translation>
    </message>
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
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is more than %n pieces of one product.</source>
        <translation>
            <numerusform>That is more than %n piece of one product.</numerusform>
            <numerusform>That is more than %n pieces of one product.</numerusform>
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
