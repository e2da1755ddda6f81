<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>AimTool</name>
    <message>
        <source>Choose a camera first, then aim it · Esc: back</source>
        <translation>Najprv vyberte kameru, potom ju nasmerujte · Esc: späť</translation>
    </message>
    <message>
        <source>Click what the chosen cameras are to look at · Esc: back</source>
        <translation>Kliknite, kam sa majú vybrané kamery pozerať · Esc: späť</translation>
    </message>
    <message numerus="yes">
        <source>Aim %n cameras</source>
        <translation>
            <numerusform>Nasmerovať %n kameru</numerusform>
            <numerusform>Nasmerovať %n kamery</numerusform>
            <numerusform>Nasmerovať %n kamier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaTool</name>
    <message>
        <source>Let go to finish · type 3.4x0.7 for exact sides · Esc: back</source>
        <translation>Pustením sa dokončí · presné strany: napíšte 3.4x0.7 · Esc: späť</translation>
    </message>
    <message>
        <source>Click the next corner · type 3.5&lt;90 · Enter or the first corner closes · Backspace: one back</source>
        <translation>Kliknite na ďalší roh · možno písať 3.5&lt;90 · Enter alebo prvý roh uzavrie · Backspace: o jeden späť</translation>
    </message>
    <message>
        <source>Click the next corner · type 3.5&lt;90 · Backspace: one back · Esc: give up</source>
        <translation>Kliknite na ďalší roh · možno písať 3.5&lt;90 · Backspace: o jeden späť · Esc: zrušiť</translation>
    </message>
</context>
<context>
    <name>CameraTool</name>
    <message>
        <source>Let go when it looks the right way · Shift: steps of 15° · type an angle · Esc: back</source>
        <translation>Pustite, keď sa pozerá správne · Shift: kroky po 15° · možno napísať uhol · Esc: späť</translation>
    </message>
    <message>
        <source>Press where the camera hangs and drag to aim it · corners and walls catch, Alt: they do not</source>
        <translation>Stlačte, kde kamera visí, a ťahaním ju nasmerujte · rohy a steny prichytávajú, Alt: nie</translation>
    </message>
    <message>
        <source>Add camera %1</source>
        <translation>Pridať kameru %1</translation>
    </message>
</context>
<context>
    <name>ChosenRows</name>
    <message>
        <source>Change %1</source>
        <translation>Zmeniť %1</translation>
    </message>
</context>
<context>
    <name>CropTool</name>
    <message>
        <source>Drag over the part of the picture that is to be shown · Esc: back</source>
        <translation>Ťahajte cez časť obrázka, ktorá sa má zobraziť · Esc: späť</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Orezať: %1</translation>
    </message>
</context>
<context>
    <name>DecisionMenu</name>
    <message>
        <source>First criterion</source>
        <translation>Prvé kritérium</translation>
    </message>
    <message>
        <source>Second criterion</source>
        <translation>Druhé kritérium</translation>
    </message>
    <message>
        <source>Alternative %1</source>
        <translation>Variant %1</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 are not built over</source>
        <translation>Nezastavané: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Mestská časť</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Plocha</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Videné</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Podiel</translation>
    </message>
    <message>
        <source>Share of each district that is seen, and that is seen at least at a class</source>
        <translation>Podiel každej mestskej časti, ktorý je vidieť, a ktorý je vidieť aspoň v danej triede</translation>
    </message>
    <message>
        <source>This plan has no districts. Draw a zone (Z) and make its kind District, or import a map of them.</source>
        <translation>Tento plán nemá mestské časti. Nakreslite zónu (Z) a zvoľte druh Mestská časť, alebo importujte ich mapu.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dĺžka</translation>
    </message>
    <message>
        <source>To be seen</source>
        <translation>Má byť vidieť</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Slepé</translation>
    </message>
    <message>
        <source>Share seen</source>
        <translation>Videný podiel</translation>
    </message>
    <message>
        <source>%1 of streets are to be seen; %2 of that is seen, %3 is blind</source>
        <translation>Vidieť sa má %1 ulíc; z toho je vidieť %2, slepé je %3</translation>
    </message>
    <message>
        <source>This plan has no streets. Import a map of them.</source>
        <translation>Tento plán nemá ulice. Importujte ich mapu.</translation>
    </message>
    <message>
        <source>Blind spot</source>
        <translation>Slepé miesto</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Č.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidenty</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>Vchody</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Most asked for first: by the weight of incidents, then entrances, then streets. Seen of incidents: %1 of %2</source>
        <translation>Najžiadanejšie prvé: podľa váhy incidentov, potom vchodov, potom ulíc. Videné z incidentov: %1 z %2</translation>
    </message>
    <message>
        <source>There are no blind spots.</source>
        <translation>Nie sú žiadne slepé miesta.</translation>
    </message>
    <message>
        <source>Nothing in the blind spots asks to be seen: no incident, entrance or street lies in them.</source>
        <translation>V slepých miestach nie je nič, čo by malo byť vidieť: žiadny incident, vchod ani ulica.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Budova</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Stojí v</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Outer walls</source>
        <translation>Vonkajšie steny</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Snímané</translation>
    </message>
    <message>
        <source>No camera looks into the windows of a private building. Private are dwellings and what stands in a parcel or in a zone that must not be seen.</source>
        <translation>Žiadna kamera nevidí do okien súkromnej budovy. Súkromné sú obydlia a čo stojí na parcele alebo v zóne, ktorú nesmie byť vidieť.</translation>
    </message>
    <message numerus="yes">
        <source>The windows of %n private buildings are looked into, along %1</source>
        <translation>
            <numerusform>Je vidieť do okien %n súkromnej budovy, v dĺžke %1</numerusform>
            <numerusform>Je vidieť do okien %n súkromných budov, v dĺžke %1</numerusform>
            <numerusform>Je vidieť do okien %n súkromných budov, v dĺžke %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Grasp</name>
    <message>
        <source>%1 × %2 (%3 %)</source>
        <translation>%1 × %2 (%3 %)</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Otočiť %1</translation>
    </message>
    <message>
        <source>Field of view of %1</source>
        <translation>Zorné pole %1</translation>
    </message>
    <message>
        <source>Tilt %1</source>
        <translation>Náklon %1</translation>
    </message>
    <message>
        <source>Range of %1</source>
        <translation>Dosah %1</translation>
    </message>
    <message>
        <source>Move a corner of %1</source>
        <translation>Posunúť roh %1</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Zmeniť mierku %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Posunúť %1</translation>
    </message>
    <message>
        <source>Type a number for an exact range · Esc: back</source>
        <translation>Napíšte číslo pre presný dosah · Esc: späť</translation>
    </message>
    <message>
        <source>Shift: steps of 15° · type a number for an exact angle · Esc: back</source>
        <translation>Shift: kroky po 15° · napíšte číslo pre presný uhol · Esc: späť</translation>
    </message>
    <message>
        <source>Type a number for an exact field of view · Esc: back</source>
        <translation>Napíšte číslo pre presné zorné pole · Esc: späť</translation>
    </message>
    <message>
        <source>Shift: keep proportions · type a factor, or sides as 3.4x0.7 · Esc: back</source>
        <translation>Shift: zachovať pomer strán · napíšte násobok alebo strany ako 3.4x0.7 · Esc: späť</translation>
    </message>
    <message>
        <source>Alt: no snapping · Esc: back</source>
        <translation>Alt: bez prichytávania · Esc: späť</translation>
    </message>
    <message>
        <source>Alt: no snapping · type a distance, or 2x-1 for right and up · Esc: back</source>
        <translation>Alt: bez prichytávania · napíšte vzdialenosť, alebo 2x-1 pre doprava a hore · Esc: späť</translation>
    </message>
</context>
<context>
    <name>GroupTables</name>
    <message>
        <source>The group (AIJ)</source>
        <translation>Skupina (AIJ)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>áno</translation>
    </message>
    <message>
        <source>answered anew</source>
        <translation>zodpovedané znova</translation>
    </message>
</context>
<context>
    <name>ImageHands</name>
    <message>
        <source>Move %1</source>
        <translation>Posunúť %1</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Zmeniť mierku %1</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Otočiť %1</translation>
    </message>
    <message>
        <source>Drag to scale %1 · type a factor · Esc: back</source>
        <translation>Ťahaním sa mení mierka %1 · možno napísať násobok · Esc: späť</translation>
    </message>
    <message>
        <source>Drag to turn %1 · Shift: steps of 15° · type an angle</source>
        <translation>Ťahaním sa otáča %1 · Shift: kroky po 15° · možno napísať uhol</translation>
    </message>
    <message>
        <source>Drag moves %1 · lock it on the right when it lies well</source>
        <translation>Ťahaním sa posúva %1 · keď leží správne, vpravo ho zamknite</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kamery</numerusform>
            <numerusform>%n kamier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walls and shelves</source>
        <translation>
            <numerusform>%n stena alebo regál</numerusform>
            <numerusform>%n steny a regály</numerusform>
            <numerusform>%n stien a regálov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones</source>
        <translation>
            <numerusform>%n zóna</numerusform>
            <numerusform>%n zóny</numerusform>
            <numerusform>%n zón</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doors and windows</source>
        <translation>
            <numerusform>%n dvere alebo okno</numerusform>
            <numerusform>%n dvere a okná</numerusform>
            <numerusform>%n dverí a okien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mounting sites</source>
        <translation>
            <numerusform>%n montážne miesto</numerusform>
            <numerusform>%n montážne miesta</numerusform>
            <numerusform>%n montážnych miest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demand points</source>
        <translation>
            <numerusform>%n bod dopytu</numerusform>
            <numerusform>%n body dopytu</numerusform>
            <numerusform>%n bodov dopytu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n vec</numerusform>
            <numerusform>%n veci</numerusform>
            <numerusform>%n vecí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texty</numerusform>
            <numerusform>%n textov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs</source>
        <translation>
            <numerusform>%n tabuľa</numerusform>
            <numerusform>%n tabule</numerusform>
            <numerusform>%n tabúľ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>The other judgments speak for %1.</source>
        <translation>Ostatné úsudky hovoria za %1.</translation>
    </message>
    <message>
        <source>Geom. mean</source>
        <translation>Geom. priemer</translation>
    </message>
    <message>
        <source>Weights by the geometric mean of each row.</source>
        <translation>Váhy podľa geometrického priemeru každého riadka.</translation>
    </message>
    <message>
        <source>Eigenvector</source>
        <translation>Vlastný vektor</translation>
    </message>
    <message>
        <source>Weights by the principal eigenvector.</source>
        <translation>Váhy podľa hlavného vlastného vektora.</translation>
    </message>
    <message>
        <source>%1, the %2th root of the row&apos;s product over the sum.</source>
        <translation>%1, %2. odmocnina súčinu riadka delená súčtom.</translation>
    </message>
    <message>
        <source>Proven to lie between %1 and %2.</source>
        <translation>Dokázané: leží medzi %1 a %2.</translation>
    </message>
    <message>
        <source>%1; no close limits are proven for ratios this far apart.</source>
        <translation>%1; pre pomery také vzdialené nie sú dokázané tesné medze.</translation>
    </message>
    <message>
        <source>Pairs won; a tie counts as the method says.</source>
        <translation>Vyhraté dvojice; zhoda sa počíta podľa metódy.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Váha</translation>
    </message>
    <message>
        <source>Pairs won, with what the method adds to every count.</source>
        <translation>Vyhraté dvojice spolu s tým, čo metóda pripočítava ku každému počtu.</translation>
    </message>
    <message>
        <source>%1 of %2 counts</source>
        <translation>%1 z %2 bodov</translation>
    </message>
    <message>
        <source>%1 and %2 are equally important.</source>
        <translation>Kritériá %1 a %2 sú rovnako dôležité.</translation>
    </message>
    <message>
        <source>%1 is weakly more important than %2.</source>
        <translation>Kritérium %1 je nepatrne dôležitejšie ako %2.</translation>
    </message>
    <message>
        <source>%1 is moderately more important than %2.</source>
        <translation>Kritérium %1 je mierne dôležitejšie ako %2.</translation>
    </message>
    <message>
        <source>%1 is more than moderately more important than %2.</source>
        <translation>Kritérium %1 je viac než mierne dôležitejšie ako %2.</translation>
    </message>
    <message>
        <source>%1 is strongly more important than %2.</source>
        <translation>Kritérium %1 je výrazne dôležitejšie ako %2.</translation>
    </message>
    <message>
        <source>%1 is more than strongly more important than %2.</source>
        <translation>Kritérium %1 je viac než výrazne dôležitejšie ako %2.</translation>
    </message>
    <message>
        <source>%1 is very strongly more important than %2.</source>
        <translation>Kritérium %1 je veľmi výrazne dôležitejšie ako %2.</translation>
    </message>
    <message>
        <source>%1 is more than very strongly more important than %2.</source>
        <translation>Kritérium %1 je viac než veľmi výrazne dôležitejšie ako %2.</translation>
    </message>
    <message>
        <source>%1 is extremely more important than %2.</source>
        <translation>Kritérium %1 je extrémne dôležitejšie ako %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are equally good.</source>
        <translation>Varianty %1 a %2 sú rovnako dobré.</translation>
    </message>
    <message>
        <source>%1 is weakly better than %2.</source>
        <translation>Variant %1 je nepatrne lepší ako %2.</translation>
    </message>
    <message>
        <source>%1 is moderately better than %2.</source>
        <translation>Variant %1 je mierne lepší ako %2.</translation>
    </message>
    <message>
        <source>%1 is more than moderately better than %2.</source>
        <translation>Variant %1 je viac než mierne lepší ako %2.</translation>
    </message>
    <message>
        <source>%1 is strongly better than %2.</source>
        <translation>Variant %1 je výrazne lepší ako %2.</translation>
    </message>
    <message>
        <source>%1 is more than strongly better than %2.</source>
        <translation>Variant %1 je viac než výrazne lepší ako %2.</translation>
    </message>
    <message>
        <source>%1 is very strongly better than %2.</source>
        <translation>Variant %1 je veľmi výrazne lepší ako %2.</translation>
    </message>
    <message>
        <source>%1 is more than very strongly better than %2.</source>
        <translation>Variant %1 je viac než veľmi výrazne lepší ako %2.</translation>
    </message>
    <message>
        <source>%1 is extremely better than %2.</source>
        <translation>Variant %1 je extrémne lepší ako %2.</translation>
    </message>
    <message>
        <source>%1 is more important than %2.</source>
        <translation>Kritérium %1 je dôležitejšie ako %2.</translation>
    </message>
    <message>
        <source>%1 is better than %2.</source>
        <translation>Variant %1 je lepší ako %2.</translation>
    </message>
    <message>
        <source>%1 is %3 times as important as %2.</source>
        <translation>Kritérium %1 je %3-krát také dôležité ako %2.</translation>
    </message>
    <message>
        <source>%1 is %3 times as good as %2.</source>
        <translation>Variant %1 je %3-krát taký dobrý ako %2.</translation>
    </message>
    <message>
        <source>%1 of %2 pairs</source>
        <translation>%1 z %2 dvojíc</translation>
    </message>
    <message>
        <source>What counts how much</source>
        <translation>Dôležitosť kritérií</translation>
    </message>
    <message>
        <source>What counts within %1</source>
        <translation>Dôležitosť v skupine %1</translation>
    </message>
    <message>
        <source>Who is better by %1</source>
        <translation>Varianty podľa kritéria %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nedá sa prečítať</translation>
    </message>
    <message>
        <source>a question waits for an answer</source>
        <translation>otázka čaká na odpoveď</translation>
    </message>
    <message>
        <source>%1, not linked</source>
        <translation>%1, neprepojené</translation>
    </message>
    <message>
        <source>inconsistent, CR %1</source>
        <translation>nekonzistentné, CR %1</translation>
    </message>
    <message>
        <source>preferences run in a circle</source>
        <translation>preferencie tvoria kruh</translation>
    </message>
    <message>
        <source>complete, from the values</source>
        <translation>úplné, z hodnôt</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>úplné</translation>
    </message>
    <message>
        <source>%1 and %2 are not compared yet.</source>
        <translation>Dvojica %1 a %2 zatiaľ nie je porovnaná.</translation>
    </message>
    <message>
        <source>How %1 and %2 compare is not clear: a question about them waits.</source>
        <translation>Dvojica %1 a %2 nie je jasná: čaká na ňu otázka.</translation>
    </message>
    <message>
        <source>Which is more important, %1 or %2?</source>
        <translation>Čo je dôležitejšie, %1 alebo %2?</translation>
    </message>
    <message>
        <source>Which is better by %3, %1 or %2?</source>
        <translation>Čo je lepšie podľa kritéria %3, %1 alebo %2?</translation>
    </message>
    <message>
        <source>Which is more important, %1 or %2, and how much more?</source>
        <translation>Čo je dôležitejšie, %1 alebo %2, a o koľko?</translation>
    </message>
    <message>
        <source>Which is better by %3, %1 or %2, and how much better?</source>
        <translation>Čo je lepšie podľa kritéria %3, %1 alebo %2, a o koľko?</translation>
    </message>
    <message>
        <source>Every pair is judged.</source>
        <translation>Všetky dvojice sú posúdené.</translation>
    </message>
    <message>
        <source>Open pairs: %1 of %2. All of them follow from the others.</source>
        <translation>Otvorené dvojice: %1 z %2. Všetky vyplývajú z ostatných.</translation>
    </message>
    <message>
        <source>Open pairs: %1 of %2. The result needs them all.</source>
        <translation>Otvorené dvojice: %1 z %2. Na výsledok sú potrebné všetky.</translation>
    </message>
    <message>
        <source>Open pairs: %1 of %2. A result needs at least %3 of them.</source>
        <translation>Otvorené dvojice: %1 z %2. Na výsledok z nich treba najmenej %3.</translation>
    </message>
    <message>
        <source>Open pairs: %1 of %2. There is a result; more would check it.</source>
        <translation>Otvorené dvojice: %1 z %2. Výsledok už je; ďalšie by ho preverili.</translation>
    </message>
    <message>
        <source>The values of this criterion are computed on the plan; there they take the place of judgments by hand.</source>
        <translation>Hodnoty tohto kritéria sa počítajú na pláne; nahrádzajú tam ručne zadané úsudky.</translation>
    </message>
    <message>
        <source>These preferences follow from an order from best to worst. A pair that is changed here writes them down as pairs.</source>
        <translation>Tieto preferencie vyplývajú z poradia od najlepšieho po najhorší. Ak tu niektorú dvojicu zmeníte, zapíšu sa ako dvojice.</translation>
    </message>
    <message>
        <source>These ratios follow from intensities 1 to 9: their difference plus 1. A ratio that is changed here writes them down as a matrix.</source>
        <translation>Tieto pomery vyplývajú z intenzít 1 až 9: ich rozdiel plus 1. Ak tu niektorý pomer zmeníte, zapíšu sa ako matica.</translation>
    </message>
    <message>
        <source>The better value wins each pair. A pair that is changed here writes them down as judgments.</source>
        <translation>V každej dvojici vyhráva lepšia hodnota. Ak tu niektorú dvojicu zmeníte, zapíšu sa ako úsudky.</translation>
    </message>
    <message>
        <source>These ratios follow from the values: 1 for the worst to 9 for the best, and the difference plus 1. A ratio that is changed here writes them down as a matrix.</source>
        <translation>Tieto pomery vyplývajú z hodnôt: 1 pre najhoršiu až 9 pre najlepšiu a k ich rozdielu sa pripočíta 1. Ak tu niektorý pomer zmeníte, zapíšu sa ako matica.</translation>
    </message>
    <message>
        <source>%1 criteria make %2 pairs, more than anybody judges with care. Put them into groups of up to seven, or let yourself be asked: %3 well-chosen pairs give a result, about twice as many a firm one.</source>
        <translation>Kritérií je %1 a dvojíc %2, čo je viac, než možno pozorne posúdiť. Zoskupte ich najviac po siedmich alebo sa nechajte viesť otázkami: na výsledok stačí %3 vhodne zvolených dvojíc, na spoľahlivý približne dvojnásobok.</translation>
    </message>
    <message>
        <source>%1 alternatives make %2 pairs under every criterion, more than anybody judges with care. Rate each one by itself instead (method Ratings), or let yourself be asked: %3 well-chosen pairs give a result, about twice as many a firm one.</source>
        <translation>Variantov je %1 a dvojíc pri každom kritériu %2, čo je viac, než možno pozorne posúdiť. Hodnoťte radšej každý osobitne (metóda Hodnotenie stupnicou) alebo sa nechajte viesť otázkami: na výsledok stačí %3 vhodne zvolených dvojíc, na spoľahlivý približne dvojnásobok.</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>V rámci: %1</translation>
    </message>
    <message>
        <source>The share of all counts.</source>
        <translation>Podiel na všetkých počtoch.</translation>
    </message>
    <message>
        <source>Weight so far</source>
        <translation>Doterajšia váha</translation>
    </message>
    <message>
        <source>Not final: each open pair counts half to both until it is judged.</source>
        <translation>Nie je konečná: každá otvorená dvojica sa počíta obom napoly, kým nie je posúdená.</translation>
    </message>
    <message>
        <source>Can become</source>
        <translation>Môže byť</translation>
    </message>
    <message>
        <source>The weight ends within these limits, whichever way the open pairs go.</source>
        <translation>Nech otvorené dvojice dopadnú akokoľvek, výsledná váha bude v týchto medziach.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 až %2</translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Districts</source>
        <translation>Mestské časti</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcely</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Miestnosti</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zóny</translation>
    </message>
    <message>
        <source>Privacy masks</source>
        <translation>Masky súkromia</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>What cameras see</source>
        <translation>Čo vidia kamery</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Budovy</translation>
    </message>
    <message>
        <source>Walls and shelves</source>
        <translation>Steny a regály</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Dvere a okná</translation>
    </message>
    <message>
        <source>Demand points</source>
        <translation>Body dopytu</translation>
    </message>
    <message>
        <source>Mounting sites</source>
        <translation>Montážne miesta</translation>
    </message>
    <message>
        <source>Information signs</source>
        <translation>Informačné tabule</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texty</translation>
    </message>
    <message>
        <source>Names and numbers</source>
        <translation>Názvy a čísla</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Blind</source>
        <translation>Slepé</translation>
    </message>
    <message>
        <source>Must not be seen</source>
        <translation>Nesmie byť vidieť</translation>
    </message>
    <message>
        <source>N</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Seen at night at %1, by class</source>
        <translation>Videné v noci vo výške %1, podľa tried</translation>
    </message>
    <message>
        <source>Seen at %1, by class</source>
        <translation>Videné vo výške %1, podľa tried</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Every level</source>
        <translation>Všetky podlažia</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Prízemie</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Poschodie %1</translation>
    </message>
</context>
<context>
    <name>MeasureTool</name>
    <message>
        <source>%1 towards %2</source>
        <translation>%1 v smere %2</translation>
    </message>
    <message>
        <source>Click or drag from point to point · length, area or angle is chosen above the plan</source>
        <translation>Klikajte alebo ťahajte z bodu do bodu · dĺžka, plocha či uhol sa volí nad plánom</translation>
    </message>
    <message>
        <source>Click the point where the angle is, then the other side · Esc: give up</source>
        <translation>Kliknite na vrchol uhla, potom na druhé rameno · Esc: zrušiť</translation>
    </message>
    <message>
        <source>Click the next point · Enter or double click: done · Backspace: one back · Esc: give up</source>
        <translation>Kliknite na ďalší bod · Enter alebo dvojklik: hotovo · Backspace: o jeden späť · Esc: zrušiť</translation>
    </message>
    <message>
        <source>%1 · outline %2</source>
        <translation>%1 · obvod %2</translation>
    </message>
    <message>
        <source>%1 in all · last %2</source>
        <translation>%1 celkom · naposledy %2</translation>
    </message>
</context>
<context>
    <name>MirrorTool</name>
    <message>
        <source>Choose first what is to be mirrored · V selects</source>
        <translation>Najprv vyberte, čo sa má zrkadliť · V vyberá</translation>
    </message>
    <message>
        <source>Click the first point of the line about which %1 is mirrored</source>
        <translation>Kliknite na prvý bod priamky, okolo ktorej sa zrkadlí %1</translation>
    </message>
    <message>
        <source>Click the second point · with Ctrl a mirrored copy is added · Esc: give up</source>
        <translation>Kliknite na druhý bod · s Ctrl sa pridá zrkadlená kópia · Esc: zrušiť</translation>
    </message>
    <message>
        <source>Mirror %1</source>
        <translation>Zrkadliť %1</translation>
    </message>
</context>
<context>
    <name>ModelTool</name>
    <message>
        <source>Let go when it looks the right way · Shift: steps of 15° · type an angle · Esc: back</source>
        <translation>Pustite, keď sa pozerá správne · Shift: kroky po 15° · možno napísať uhol · Esc: späť</translation>
    </message>
    <message>
        <source>Click where %1 hangs, drag to aim it · walls and poles catch, Alt: they do not · Esc: enough</source>
        <translation>Kliknite, kde %1 visí, ťahaním nasmerujte · steny a stĺpy prichytávajú, Alt: nie · Esc: stačí</translation>
    </message>
    <message>
        <source>Add camera %1</source>
        <translation>Pridať kameru %1</translation>
    </message>
</context>
<context>
    <name>OntoWall</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>OpeningTool</name>
    <message>
        <source>Click places it here · type its width in metres · kind and width stand above the plan</source>
        <translation>Kliknutie ich sem umiestni · napíšte šírku v metroch · druh a šírka sú nad plánom</translation>
    </message>
    <message>
        <source>Point at the wall that gets a door or window</source>
        <translation>Ukážte na stenu, do ktorej prídu dvere alebo okno</translation>
    </message>
    <message>
        <source>Place door or window</source>
        <translation>Umiestniť dvere alebo okno</translation>
    </message>
    <message>
        <source>no wall is here; click on a wall, shelf or building</source>
        <translation>tu nie je stena; kliknite na stenu, regál alebo budovu</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Place</source>
        <translation>Miesto</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Výška</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Spodný okraj</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Horný okraj</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Smer</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Náklon</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Pootočenie</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Zorné pole</translation>
    </message>
    <message>
        <source>Field of view, upright</source>
        <translation>Zorné pole, zvislé</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Ohnisková vzdialenosť</translation>
    </message>
    <message>
        <source>Width of the sensor</source>
        <translation>Šírka snímača</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Šírka obrazu</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Výška obrazu</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Dosah</translation>
    </message>
    <message>
        <source>Range of infrared light</source>
        <translation>Dosah infračerveného svetla</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Cameras that must see it</source>
        <translation>Koľko kamier to má vidieť</translation>
    </message>
    <message>
        <source>Cannot be seen through</source>
        <translation>Nie je cez to vidieť</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Vchod</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nedá sa prečítať</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 okolo %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>áno</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>added</source>
        <translation>pridané</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>odstránené</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmenené</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>PointTool</name>
    <message>
        <source>Click where a camera could hang · walls catch, Alt: they do not</source>
        <translation>Kliknite, kde by mohla visieť kamera · steny prichytávajú, Alt: nie</translation>
    </message>
    <message>
        <source>Click the point that must be seen · its weight stands above the plan</source>
        <translation>Kliknite na bod, ktorý má byť vidieť · jeho váha je nad plánom</translation>
    </message>
    <message>
        <source>Add demand point</source>
        <translation>Pridať bod dopytu</translation>
    </message>
    <message>
        <source>Add mounting site</source>
        <translation>Pridať montážne miesto</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Stlačte klávesy</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Undo: %1</source>
        <translation>Späť: %1</translation>
    </message>
</context>
<context>
    <name>Ranking</name>
    <message>
        <source>Fuller</source>
        <translation>Fuller</translation>
    </message>
    <message>
        <source>Saaty</source>
        <translation>Saaty</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Vážený súčet</translation>
    </message>
    <message>
        <source>First criterion first</source>
        <translation>Najprv prvé kritérium</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Hodnotenia</translation>
    </message>
    <message>
        <source>A tie: %1.</source>
        <translation>Zhoda: %1.</translation>
    </message>
    <message>
        <source>No single weight changes the first place.</source>
        <translation>Zmena žiadnej jednej váhy nezmení prvé miesto.</translation>
    </message>
    <message>
        <source>%1 wins when %3 counts more than %2.</source>
        <translation>%1 vyhrá, ak %3 zaváži viac než %2.</translation>
    </message>
    <message>
        <source>%1 wins when %3 counts less than %2.</source>
        <translation>%1 vyhrá, ak %3 zaváži menej než %2.</translation>
    </message>
    <message>
        <source>Nearly a tie: %1</source>
        <translation>Takmer zhoda: %1</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Title</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Čo sa žiada</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miesto</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Mestská časť</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Žiada</translation>
    </message>
    <message>
        <source>Asking party</source>
        <translation>Žiadajúca strana</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Žiadateľ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Účel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dôvod</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>Znova posúdiť dňa</translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation>Odpoveď do</translation>
    </message>
    <message>
        <source>Reason of the step</source>
        <translation>Dôvod kroku</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Zlúčené do</translation>
    </message>
    <message>
        <source>Similar requests looked at</source>
        <translation>Podobné žiadosti preverené</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Naliehavé</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>Prečo je to naliehavé</translation>
    </message>
    <message>
        <source>Director who consents</source>
        <translation>Riaditeľ, ktorý súhlasí</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Súhlas udelený dňa</translation>
    </message>
    <message>
        <source>Whom it affects</source>
        <translation>Koho sa to týka</translation>
    </message>
    <message>
        <source>Technical means</source>
        <translation>Technické prostriedky</translation>
    </message>
    <message>
        <source>Economic means</source>
        <translation>Ekonomické prostriedky</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Právo</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riziká</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlo</translation>
    </message>
    <message>
        <source>Angle of view</source>
        <translation>Uhol záberu</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozlíšenie</translation>
    </message>
    <message>
        <source>Days recordings are kept</source>
        <translation>Dni uchovávania záznamov</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Napájanie</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investícia</translation>
    </message>
    <message>
        <source>Operation a year</source>
        <translation>Prevádzka za rok</translation>
    </message>
    <message>
        <source>Year aimed at</source>
        <translation>Cieľový rok</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Rozpočtová položka</translation>
    </message>
    <message>
        <source>Contract or order</source>
        <translation>Zmluva alebo objednávka</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Prevzaté dňa</translation>
    </message>
    <message>
        <source>Register sheet of</source>
        <translation>Evidenčný list k</translation>
    </message>
    <message>
        <source>What the review found</source>
        <translation>Čo zistilo posúdenie</translation>
    </message>
    <message>
        <source>somebody who is %1</source>
        <translation>niekto, kto je %1</translation>
    </message>
    <message>
        <source>the statement of %1</source>
        <translation>stanovisko: %1</translation>
    </message>
    <message>
        <source>rule %1 stands against it</source>
        <translation>bráni tomu pravidlo %1</translation>
    </message>
    <message>
        <source>a look at similar requests: %1</source>
        <translation>preverenie podobných žiadostí: %1</translation>
    </message>
    <message>
        <source>into which request it is merged</source>
        <translation>do ktorej žiadosti sa zlučuje</translation>
    </message>
    <message>
        <source>who decides – another than the applicant</source>
        <translation>kto rozhoduje – iný než žiadateľ</translation>
    </message>
    <message>
        <source>the director who consents</source>
        <translation>riaditeľ, ktorý súhlasí</translation>
    </message>
    <message>
        <source>the outcome of a closed meeting with quorum</source>
        <translation>výsledok uzavretého rokovania s kvórom</translation>
    </message>
    <message>
        <source>the reason of this step %1</source>
        <translation>dôvod tohto kroku %1</translation>
    </message>
    <message>
        <source>the day it is looked at again %1</source>
        <translation>deň, keď sa znova posúdi %1</translation>
    </message>
    <message>
        <source>a budget line with enough free money %1</source>
        <translation>rozpočtová položka s dostatkom voľných peňazí %1</translation>
    </message>
    <message>
        <source>grant %1</source>
        <translation>dotácia %1</translation>
    </message>
    <message>
        <source>the cameras it asks for</source>
        <translation>kamery, o ktoré sa žiada</translation>
    </message>
    <message>
        <source>the device mounted as camera %1</source>
        <translation>zariadenie osadené ako kamera %1</translation>
    </message>
    <message>
        <source>camera %1 taken down</source>
        <translation>demontáž kamery %1</translation>
    </message>
    <message>
        <source>the purpose of camera %1</source>
        <translation>účel kamery %1</translation>
    </message>
    <message>
        <source>how many days recordings of camera %1 are kept</source>
        <translation>koľko dní sa uchovávajú záznamy kamery %1</translation>
    </message>
    <message>
        <source>a sign at the site of camera %1</source>
        <translation>označenie na mieste kamery %1</translation>
    </message>
    <message>
        <source>the register sheet of system %1</source>
        <translation>evidenčný list systému %1</translation>
    </message>
    <message>
        <source>an agreement on device %1</source>
        <translation>dohoda o zariadení %1</translation>
    </message>
    <message>
        <source>the instruction of operator %1</source>
        <translation>poučenie operátora %1</translation>
    </message>
    <message>
        <source>the day it was accepted</source>
        <translation>deň prevzatia</translation>
    </message>
    <message>
        <source>(%1 short)</source>
        <translation>(chýba %1)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 cannot become %2 yet; missing: %3</source>
        <translation>%1 ešte nemôže prejsť do stavu %2; chýba: %3</translation>
    </message>
</context>
<context>
    <name>SelectTool</name>
    <message>
        <source>Drag the handle to turn %1 · Shift: steps of 15°</source>
        <translation>Ťahaním úchopu sa otáča %1 · Shift: kroky po 15°</translation>
    </message>
    <message>
        <source>Drag the handle to change the field of view of %1</source>
        <translation>Ťahaním úchopu sa mení zorné pole %1</translation>
    </message>
    <message>
        <source>Drag the handle to move %1</source>
        <translation>Ťahaním úchopu sa posúva %1</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Otočiť %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Posunúť %1</translation>
    </message>
    <message>
        <source>Takes what lies whole inside · to the left: also what it touches · Shift: adds</source>
        <translation>Vyberá, čo leží celé vnútri · doľava: aj čoho sa dotkne · Shift: pridáva</translation>
    </message>
    <message>
        <source>Takes what it touches · to the right: only what lies whole inside · Shift: adds</source>
        <translation>Vyberá, čoho sa dotkne · doprava: len čo leží celé vnútri · Shift: pridáva</translation>
    </message>
    <message>
        <source>Drag the corner · double click or Delete removes it</source>
        <translation>Ťahajte roh · dvojklik alebo Delete ho odstráni</translation>
    </message>
    <message>
        <source>Drag to scale %1 · Shift: keep proportions · type a factor</source>
        <translation>Ťahaním sa mení mierka %1 · Shift: zachovať pomer strán · možno napísať násobok</translation>
    </message>
    <message>
        <source>Drag to turn %1 · Shift: steps of 15° · type an angle</source>
        <translation>Ťahaním sa otáča %1 · Shift: kroky po 15° · možno napísať uhol</translation>
    </message>
    <message>
        <source>Click selects · drag takes what lies inside · Space and drag moves the view · the wheel zooms</source>
        <translation>Kliknutie vyberá · ťahanie vyberie, čo leží vnútri · medzerník a ťahanie posúva pohľad · koliesko mení mierku</translation>
    </message>
    <message>
        <source>Drag moves %1 · double click on an edge makes a corner · Shift+click: not this one</source>
        <translation>Ťahaním sa posúva %1 · dvojklik na hranu pridá roh · Shift+kliknutie: toto nie</translation>
    </message>
    <message>
        <source>Click selects %1 · Shift+click: this one too</source>
        <translation>Kliknutie vyberie %1 · Shift+kliknutie: aj toto</translation>
    </message>
    <message>
        <source>Click selects %1 · drag moves it · Shift+click: this one too</source>
        <translation>Kliknutie vyberie %1 · ťahanie posúva · Shift+kliknutie: aj toto</translation>
    </message>
    <message>
        <source>New corner of %1</source>
        <translation>Nový roh %1</translation>
    </message>
    <message>
        <source>Remove a corner of %1</source>
        <translation>Odstrániť roh %1</translation>
    </message>
    <message>
        <source>Drag the handle to tilt %1</source>
        <translation>Ťahaním úchytu sa %1 nakloní</translation>
    </message>
    <message>
        <source>Drag the handle to change how far %1 sees</source>
        <translation>Ťahaním úchytu sa zmení, ako ďaleko %1 vidí</translation>
    </message>
    <message>
        <source>Click selects %1 · drag moves it · double click edits its words</source>
        <translation>Kliknutie vyberie %1 · ťahanie posúva · dvojklik upraví text</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>100 mm</source>
        <translation>100 mm</translation>
    </message>
    <message>
        <source>Camera in operation</source>
        <translation>Kamera v prevádzke</translation>
    </message>
    <message>
        <source>Camera proposed</source>
        <translation>Kamera navrhnutá</translation>
    </message>
    <message>
        <source>Camera retired</source>
        <translation>Kamera vyradená</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 cm</source>
        <translation>%1 cm</translation>
    </message>
    <message>
        <source>N</source>
        <translation>S</translation>
    </message>
    <message>
        <source>1 : %1 on %2</source>
        <translation>1 : %1 na %2</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Podlažie</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Mierka</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revízia</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>List</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Poznámka</translation>
    </message>
</context>
<context>
    <name>SightProfile</name>
    <message>
        <source>Clear over %1</source>
        <translation>Voľný výhľad na %1</translation>
    </message>
    <message>
        <source>Blocked by %1 after %2</source>
        <translation>Zakrýva %1 po %2</translation>
    </message>
    <message>
        <source>0 m</source>
        <translation>0 m</translation>
    </message>
</context>
<context>
    <name>SightTool</name>
    <message>
        <source>Click the eye, a camera or any point · heights of eye and target stand above the plan</source>
        <translation>Kliknite na oko, kameru alebo bod · výšky oka a cieľa sú nad plánom</translation>
    </message>
    <message>
        <source>Click the target · type 3.5&lt;90 for an exact place · Esc: give up</source>
        <translation>Kliknite na cieľ · presné miesto: napíšte 3.5&lt;90 · Esc: zrušiť</translation>
    </message>
</context>
<context>
    <name>SignTool</name>
    <message>
        <source>Click where the information sign hangs · the day it was put up stands in the panel</source>
        <translation>Kliknite, kde visí informačná tabuľa · deň jej umiestnenia je v paneli</translation>
    </message>
    <message>
        <source>Add information sign</source>
        <translation>Pridať informačnú tabuľu</translation>
    </message>
</context>
<context>
    <name>Snap</name>
    <message>
        <source>end</source>
        <translation>koniec</translation>
    </message>
    <message>
        <source>crossing</source>
        <translation>priesečník</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>stred</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>na čiare</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>rovnobežne</translation>
    </message>
    <message>
        <source>perpendicular</source>
        <translation>kolmo</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>uhol</translation>
    </message>
</context>
<context>
    <name>SolidTool</name>
    <message>
        <source>Drag a rectangle, or click the corners of the shelf</source>
        <translation>Ťahajte obdĺžnik, alebo klikajte na rohy regála</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click the corners of the box or counter</source>
        <translation>Ťahajte obdĺžnik, alebo klikajte na rohy kvádra či pultu</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click the corners of the building</source>
        <translation>Ťahajte obdĺžnik, alebo klikajte na rohy budovy</translation>
    </message>
    <message>
        <source>Draw shelf</source>
        <translation>Nakresliť regál</translation>
    </message>
    <message>
        <source>Draw box</source>
        <translation>Nakresliť kváder</translation>
    </message>
    <message>
        <source>Draw building</source>
        <translation>Nakresliť budovu</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Citizen</source>
        <comment>applicant_class</comment>
        <translation>Občan</translation>
    </message>
    <message>
        <source>District</source>
        <comment>applicant_class</comment>
        <translation>Mestská časť</translation>
    </message>
    <message>
        <source>User of the system</source>
        <comment>applicant_class</comment>
        <translation>Používateľ systému</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>applicant_class</comment>
        <translation>Spoločnosť</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>applicant_class</comment>
        <translation>Iný</translation>
    </message>
    <message>
        <source>New camera</source>
        <comment>request_kind</comment>
        <translation>Nová kamera</translation>
    </message>
    <message>
        <source>New site</source>
        <comment>request_kind</comment>
        <translation>Nové miesto</translation>
    </message>
    <message>
        <source>Change of purpose</source>
        <comment>request_kind</comment>
        <translation>Zmena účelu</translation>
    </message>
    <message>
        <source>Improvement</source>
        <comment>request_kind</comment>
        <translation>Zlepšenie</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <comment>request_kind</comment>
        <translation>Vyradenie z prevádzky</translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>stance</comment>
        <translation>Súhlasí</translation>
    </message>
    <message>
        <source>Agrees with conditions</source>
        <comment>stance</comment>
        <translation>Súhlasí s podmienkami</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <comment>stance</comment>
        <translation>Nesúhlasí</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>stance</comment>
        <translation>Neutrálny</translation>
    </message>
    <message>
        <source>Petition for</source>
        <comment>stance</comment>
        <translation>Petícia za</translation>
    </message>
    <message>
        <source>Petition against</source>
        <comment>stance</comment>
        <translation>Petícia proti</translation>
    </message>
    <message>
        <source>Announce at the next meeting of the expert team</source>
        <comment>obligation</comment>
        <translation>Oznámiť na najbližšom rokovaní expertného tímu</translation>
    </message>
    <message>
        <source>Tell the authorised users</source>
        <comment>obligation</comment>
        <translation>Informovať oprávnených používateľov</translation>
    </message>
    <message>
        <source>Review after a year</source>
        <comment>obligation</comment>
        <translation>Posúdiť po roku</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>decision</comment>
        <translation>Schválené</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>decision</comment>
        <translation>Zamietnuté</translation>
    </message>
    <message>
        <source>Deferred</source>
        <comment>decision</comment>
        <translation>Odložené</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>outcome</comment>
        <translation>Odporúčané</translation>
    </message>
    <message>
        <source>Recommended with conditions</source>
        <comment>outcome</comment>
        <translation>Odporúčané s podmienkami</translation>
    </message>
    <message>
        <source>Not recommended</source>
        <comment>outcome</comment>
        <translation>Neodporúčané</translation>
    </message>
    <message>
        <source>To be deferred</source>
        <comment>outcome</comment>
        <translation>Odložiť</translation>
    </message>
    <message>
        <source>Noted</source>
        <comment>outcome</comment>
        <translation>Vzaté na vedomie</translation>
    </message>
    <message>
        <source>Discussion</source>
        <comment>agenda_kind</comment>
        <translation>Prerokovanie</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>agenda_kind</comment>
        <translation>Oznámenie</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>agenda_kind</comment>
        <translation>Posúdenie</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>agenda_kind</comment>
        <translation>Iné</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <comment>party_kind</comment>
        <translation>Zodpovedná osoba</translation>
    </message>
    <message>
        <source>Person appointed by the building standard</source>
        <comment>party_kind</comment>
        <translation>Osoba poverená podľa štandardu výstavby</translation>
    </message>
    <message>
        <source>State police</source>
        <comment>party_kind</comment>
        <translation>Štátna polícia</translation>
    </message>
    <message>
        <source>City police</source>
        <comment>party_kind</comment>
        <translation>Mestská polícia</translation>
    </message>
    <message>
        <source>District</source>
        <comment>party_kind</comment>
        <translation>Mestská časť</translation>
    </message>
    <message>
        <source>City</source>
        <comment>party_kind</comment>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>City company</source>
        <comment>party_kind</comment>
        <translation>Mestský podnik</translation>
    </message>
    <message>
        <source>State body</source>
        <comment>party_kind</comment>
        <translation>Štátny orgán</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>party_kind</comment>
        <translation>Dodávateľ</translation>
    </message>
    <message>
        <source>Controller</source>
        <comment>party_kind</comment>
        <translation>Prevádzkovateľ</translation>
    </message>
    <message>
        <source>Processor</source>
        <comment>party_kind</comment>
        <translation>Sprostredkovateľ</translation>
    </message>
    <message>
        <source>Authority</source>
        <comment>party_kind</comment>
        <translation>Úrad</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <comment>party_kind</comment>
        <translation>Sused</translation>
    </message>
    <message>
        <source>School</source>
        <comment>party_kind</comment>
        <translation>Škola</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>party_kind</comment>
        <translation>Iná</translation>
    </message>
    <message>
        <source>Keeper of the backlog</source>
        <comment>role</comment>
        <translation>Správca zásobníka</translation>
    </message>
    <message>
        <source>Secretary of the expert team</source>
        <comment>role</comment>
        <translation>Tajomník expertného tímu</translation>
    </message>
    <message>
        <source>Department (decides)</source>
        <comment>role</comment>
        <translation>Odbor (rozhoduje)</translation>
    </message>
    <message>
        <source>Director</source>
        <comment>role</comment>
        <translation>Riaditeľ</translation>
    </message>
    <message>
        <source>Budget owner</source>
        <comment>role</comment>
        <translation>Správca rozpočtu</translation>
    </message>
    <message>
        <source>Project manager</source>
        <comment>role</comment>
        <translation>Vedúci projektu</translation>
    </message>
    <message>
        <source>Accountable person</source>
        <comment>role</comment>
        <translation>Zodpovedný za prevádzku a rast</translation>
    </message>
    <message>
        <source>Asset manager</source>
        <comment>role</comment>
        <translation>Správca zariadení</translation>
    </message>
    <message>
        <source>Procurement</source>
        <comment>role</comment>
        <translation>Pracovník obstarávania</translation>
    </message>
    <message>
        <source>Technician</source>
        <comment>role</comment>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>Administrátor</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>Operátor</translation>
    </message>
    <message>
        <source>Auditor</source>
        <comment>role</comment>
        <translation>Audítor</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role</comment>
        <translation>Pozorovateľ</translation>
    </message>
    <message>
        <source>Expert team</source>
        <comment>body_kind</comment>
        <translation>Expertný tím</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>body_kind</comment>
        <translation>Odbor</translation>
    </message>
    <message>
        <source>Steering board</source>
        <comment>body_kind</comment>
        <translation>Riadiaci výbor</translation>
    </message>
    <message>
        <source>Executive board</source>
        <comment>body_kind</comment>
        <translation>Výkonný výbor</translation>
    </message>
    <message>
        <source>Control day</source>
        <comment>body_kind</comment>
        <translation>Kontrolný deň</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>body_kind</comment>
        <translation>Iný</translation>
    </message>
    <message>
        <source>Chair</source>
        <comment>member_role</comment>
        <translation>Predseda</translation>
    </message>
    <message>
        <source>Secretary</source>
        <comment>member_role</comment>
        <translation>Tajomník</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>member_role</comment>
        <translation>Člen</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>member_role</comment>
        <translation>Hosť</translation>
    </message>
    <message>
        <source>Applicant</source>
        <comment>personal_text</comment>
        <translation>Žiadateľ</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>personal_text</comment>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Contact</source>
        <comment>personal_text</comment>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Complaint</source>
        <comment>personal_text</comment>
        <translation>Sťažnosť</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>asset_class</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>asset_class</comment>
        <translation>Sieť</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>asset_class</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>asset_class</comment>
        <translation>Úložisko</translation>
    </message>
    <message>
        <source>Power</source>
        <comment>asset_class</comment>
        <translation>Napájanie</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>asset_class</comment>
        <translation>Iné</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>body</comment>
        <translation>Pevná</translation>
    </message>
    <message>
        <source>Bullet</source>
        <comment>body</comment>
        <translation>Tubusová</translation>
    </message>
    <message>
        <source>Dome</source>
        <comment>body</comment>
        <translation>Dómová</translation>
    </message>
    <message>
        <source>Turret</source>
        <comment>body</comment>
        <translation>Turret</translation>
    </message>
    <message>
        <source>PTZ</source>
        <comment>body</comment>
        <translation>Otočná (PTZ)</translation>
    </message>
    <message>
        <source>Plate camera</source>
        <comment>body</comment>
        <translation>Na čítanie EČV</translation>
    </message>
    <message>
        <source>Several sensors</source>
        <comment>body</comment>
        <translation>S viacerými snímačmi</translation>
    </message>
    <message>
        <source>Fisheye</source>
        <comment>body</comment>
        <translation>Rybie oko</translation>
    </message>
    <message>
        <source>Analogue</source>
        <comment>generation</comment>
        <translation>Analógová</translation>
    </message>
    <message>
        <source>HD over coax</source>
        <comment>generation</comment>
        <translation>HD po koaxiáli</translation>
    </message>
    <message>
        <source>IP</source>
        <comment>generation</comment>
        <translation>IP</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>budget_kind</comment>
        <translation>Obnova</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>budget_kind</comment>
        <translation>Rast</translation>
    </message>
    <message>
        <source>Building</source>
        <comment>budget_kind</comment>
        <translation>Stavebné úpravy</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>budget_kind</comment>
        <translation>Personál</translation>
    </message>
    <message>
        <source>Operation</source>
        <comment>budget_kind</comment>
        <translation>Prevádzka</translation>
    </message>
    <message>
        <source>Applied for</source>
        <comment>grant_state</comment>
        <translation>Podaná žiadosť</translation>
    </message>
    <message>
        <source>Project approved</source>
        <comment>grant_state</comment>
        <translation>Schválený projekt</translation>
    </message>
    <message>
        <source>Awarded</source>
        <comment>grant_state</comment>
        <translation>Pridelená</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>grant_state</comment>
        <translation>Zamietnutá</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>grant_state</comment>
        <translation>Ukončená</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>money_source</comment>
        <translation>Vlastné zdroje</translation>
    </message>
    <message>
        <source>Grant</source>
        <comment>money_source</comment>
        <translation>Dotácia</translation>
    </message>
    <message>
        <source>District</source>
        <comment>money_source</comment>
        <translation>Mestská časť</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>money_source</comment>
        <translation>Iné</translation>
    </message>
    <message>
        <source>Investment</source>
        <comment>cost_kind</comment>
        <translation>Investícia</translation>
    </message>
    <message>
        <source>Operation</source>
        <comment>cost_kind</comment>
        <translation>Prevádzka</translation>
    </message>
    <message>
        <source>Building</source>
        <comment>cost_kind</comment>
        <translation>Stavebné úpravy</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>cost_kind</comment>
        <translation>Personál</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>cost_state</comment>
        <translation>Plánované</translation>
    </message>
    <message>
        <source>Committed</source>
        <comment>cost_state</comment>
        <translation>Viazané</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>cost_state</comment>
        <translation>Uhradené</translation>
    </message>
    <message>
        <source>Prevention of crime</source>
        <comment>aim</comment>
        <translation>Predchádzanie trestnej činnosti</translation>
    </message>
    <message>
        <source>Public order and safety</source>
        <comment>aim</comment>
        <translation>Verejný poriadok a bezpečnosť</translation>
    </message>
    <message>
        <source>Information on offences</source>
        <comment>aim</comment>
        <translation>Informácie o protiprávnom konaní</translation>
    </message>
    <message>
        <source>Heritage and property</source>
        <comment>aim</comment>
        <translation>Kultúrne dedičstvo a majetok</translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>aim</comment>
        <translation>Doprava</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <comment>aim</comment>
        <translation>Mimoriadne udalosti</translation>
    </message>
    <message>
        <source>Interest of the state or its economy</source>
        <comment>aim</comment>
        <translation>Záujem štátu alebo jeho hospodárstva</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>aim</comment>
        <translation>Zdravie</translation>
    </message>
    <message>
        <source>Rights of others</source>
        <comment>aim</comment>
        <translation>Práva iných</translation>
    </message>
    <message>
        <source>Anonymised statistics</source>
        <comment>aim</comment>
        <translation>Anonymizovaná štatistika</translation>
    </message>
    <message>
        <source>Reading of plates</source>
        <comment>aim</comment>
        <translation>Čítanie EČV</translation>
    </message>
    <message>
        <source>Discipline at work</source>
        <comment>aim</comment>
        <translation>Pracovná disciplína</translation>
    </message>
    <message>
        <source>Task in the public interest</source>
        <comment>legal_base</comment>
        <translation>Úloha vo verejnom záujme</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <comment>legal_base</comment>
        <translation>Zákonná povinnosť</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <comment>legal_base</comment>
        <translation>Oprávnený záujem</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>legal_base</comment>
        <translation>Súhlas</translation>
    </message>
    <message>
        <source>Special law</source>
        <comment>legal_base</comment>
        <translation>Osobitný zákon</translation>
    </message>
    <message>
        <source>Own household</source>
        <comment>legal_base</comment>
        <translation>Vlastná domácnosť</translation>
    </message>
    <message>
        <source>None</source>
        <comment>duty</comment>
        <translation>Žiadna</translation>
    </message>
    <message>
        <source>Keep a register sheet</source>
        <comment>duty</comment>
        <translation>Viesť evidenčný list</translation>
    </message>
    <message>
        <source>Notify the authority</source>
        <comment>duty</comment>
        <translation>Oznámiť úradu</translation>
    </message>
    <message>
        <source>Special registration</source>
        <comment>duty</comment>
        <translation>Osobitná registrácia</translation>
    </message>
    <message>
        <source>Non-stop</source>
        <comment>recording</comment>
        <translation>Nepretržite</translation>
    </message>
    <message>
        <source>On motion</source>
        <comment>recording</comment>
        <translation>Pri pohybe</translation>
    </message>
    <message>
        <source>By hours</source>
        <comment>recording</comment>
        <translation>Podľa hodín</translation>
    </message>
    <message>
        <source>No recording</source>
        <comment>recording</comment>
        <translation>Bez záznamu</translation>
    </message>
    <message>
        <source>Watched without break</source>
        <comment>watched</comment>
        <translation>Sledované nepretržite</translation>
    </message>
    <message>
        <source>Watched part of the time</source>
        <comment>watched</comment>
        <translation>Sledované časť času</translation>
    </message>
    <message>
        <source>Not watched</source>
        <comment>watched</comment>
        <translation>Nesledované</translation>
    </message>
    <message>
        <source>Coax</source>
        <comment>cable</comment>
        <translation>Koaxiál</translation>
    </message>
    <message>
        <source>Copper pairs</source>
        <comment>cable</comment>
        <translation>Medené páry</translation>
    </message>
    <message>
        <source>Fibre</source>
        <comment>cable</comment>
        <translation>Optické vlákno</translation>
    </message>
    <message>
        <source>Radio</source>
        <comment>cable</comment>
        <translation>Rádio</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <comment>agreement</comment>
        <translation>Zodpovednosť</translation>
    </message>
    <message>
        <source>Processing of personal data</source>
        <comment>agreement</comment>
        <translation>Spracúvanie osobných údajov</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>agreement</comment>
        <translation>Servis</translation>
    </message>
    <message>
        <source>Software</source>
        <comment>agreement</comment>
        <translation>Softvér</translation>
    </message>
    <message>
        <source>Technical supervision</source>
        <comment>agreement</comment>
        <translation>Technický dohľad</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>document</comment>
        <translation>Štandard</translation>
    </message>
    <message>
        <source>Feasibility study</source>
        <comment>document</comment>
        <translation>Štúdia uskutočniteľnosti</translation>
    </message>
    <message>
        <source>Security project</source>
        <comment>document</comment>
        <translation>Bezpečnostný projekt</translation>
    </message>
    <message>
        <source>Security directive</source>
        <comment>document</comment>
        <translation>Bezpečnostná smernica</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>document</comment>
        <translation>Súhlas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>document</comment>
        <translation>Zápisnica</translation>
    </message>
    <message>
        <source>Check list</source>
        <comment>document</comment>
        <translation>Kontrolný zoznam</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>document</comment>
        <translation>Iný</translation>
    </message>
    <message>
        <source>Main stream</source>
        <comment>stream</comment>
        <translation>Hlavný tok</translation>
    </message>
    <message>
        <source>Sub-stream</source>
        <comment>stream</comment>
        <translation>Vedľajší tok</translation>
    </message>
    <message>
        <source>City</source>
        <comment>sector</comment>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>sector</comment>
        <translation>Predajňa</translation>
    </message>
    <message>
        <source>School</source>
        <comment>sector</comment>
        <translation>Škola</translation>
    </message>
    <message>
        <source>Bank</source>
        <comment>sector</comment>
        <translation>Banka</translation>
    </message>
    <message>
        <source>Block of flats</source>
        <comment>sector</comment>
        <translation>Bytový dom</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>sector</comment>
        <translation>Iný</translation>
    </message>
    <message>
        <source>Grid</source>
        <comment>power</comment>
        <translation>Elektrická sieť</translation>
    </message>
    <message>
        <source>Solar</source>
        <comment>power</comment>
        <translation>Slnečná energia</translation>
    </message>
    <message>
        <source>Wind</source>
        <comment>power</comment>
        <translation>Veterná energia</translation>
    </message>
    <message>
        <source>Generator</source>
        <comment>power</comment>
        <translation>Generátor</translation>
    </message>
    <message>
        <source>Sales room</source>
        <comment>zone_use</comment>
        <translation>Predajná plocha</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>zone_use</comment>
        <translation>Sklad</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>zone_use</comment>
        <translation>Kancelária</translation>
    </message>
    <message>
        <source>Kitchenette</source>
        <comment>zone_use</comment>
        <translation>Kuchynka</translation>
    </message>
    <message>
        <source>Rest room</source>
        <comment>zone_use</comment>
        <translation>Oddychová miestnosť</translation>
    </message>
    <message>
        <source>Canteen</source>
        <comment>zone_use</comment>
        <translation>Jedáleň</translation>
    </message>
    <message>
        <source>Smoking room</source>
        <comment>zone_use</comment>
        <translation>Fajčiareň</translation>
    </message>
    <message>
        <source>Toilet</source>
        <comment>zone_use</comment>
        <translation>Toaleta</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>zone_use</comment>
        <translation>Sprcha</translation>
    </message>
    <message>
        <source>Changing room</source>
        <comment>zone_use</comment>
        <translation>Šatňa</translation>
    </message>
    <message>
        <source>Corridor</source>
        <comment>zone_use</comment>
        <translation>Chodba</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <comment>zone_use</comment>
        <translation>Pokladnica</translation>
    </message>
    <message>
        <source>Entrance</source>
        <comment>zone_use</comment>
        <translation>Vchod</translation>
    </message>
    <message>
        <source>Nature</source>
        <comment>zone_use</comment>
        <translation>Príroda</translation>
    </message>
    <message>
        <source>Own land</source>
        <comment>zone_use</comment>
        <translation>Vlastný pozemok</translation>
    </message>
    <message>
        <source>Neighbour&apos;s land</source>
        <comment>zone_use</comment>
        <translation>Susedný pozemok</translation>
    </message>
    <message>
        <source>Public space</source>
        <comment>zone_use</comment>
        <translation>Verejné priestranstvo</translation>
    </message>
    <message>
        <source>Special object of the state</source>
        <comment>zone_use</comment>
        <translation>Osobitný objekt štátu</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>zone_use</comment>
        <translation>Iné</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <comment>layer</comment>
        <translation>Obvodová ochrana</translation>
    </message>
    <message>
        <source>Shell</source>
        <comment>layer</comment>
        <translation>Plášťová ochrana</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>layer</comment>
        <translation>Priestorová ochrana</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>layer</comment>
        <translation>Predmetová ochrana</translation>
    </message>
    <message>
        <source>Distress</source>
        <comment>layer</comment>
        <translation>Tiesňová ochrana</translation>
    </message>
    <message>
        <source>Control room</source>
        <comment>facility</comment>
        <translation>Operačné stredisko</translation>
    </message>
    <message>
        <source>Server room</source>
        <comment>facility</comment>
        <translation>Serverovňa</translation>
    </message>
    <message>
        <source>Viewing post</source>
        <comment>facility</comment>
        <translation>Sledovacie pracovisko</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>pillar</comment>
        <translation>Hodnoty</translation>
    </message>
    <message>
        <source>Building</source>
        <comment>pillar</comment>
        <translation>Budova</translation>
    </message>
    <message>
        <source>Influences from inside</source>
        <comment>pillar</comment>
        <translation>Vnútorné vplyvy</translation>
    </message>
    <message>
        <source>Influences from outside</source>
        <comment>pillar</comment>
        <translation>Vonkajšie vplyvy</translation>
    </message>
    <message>
        <source>Yearly</source>
        <comment>audit</comment>
        <translation>Ročný</translation>
    </message>
    <message>
        <source>Special</source>
        <comment>audit</comment>
        <translation>Mimoriadny</translation>
    </message>
    <message>
        <source>External</source>
        <comment>audit</comment>
        <translation>Externý</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>complaint_topic</comment>
        <translation>Súkromie</translation>
    </message>
    <message>
        <source>Signs</source>
        <comment>complaint_topic</comment>
        <translation>Označenie</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>complaint_topic</comment>
        <translation>Prístup</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>complaint_topic</comment>
        <translation>Technický stav</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>complaint_topic</comment>
        <translation>Iné</translation>
    </message>
    <message>
        <source>Crime</source>
        <comment>incident</comment>
        <translation>Trestný čin</translation>
    </message>
    <message>
        <source>Offence</source>
        <comment>incident</comment>
        <translation>Priestupok</translation>
    </message>
    <message>
        <source>Traffic</source>
        <comment>incident</comment>
        <translation>Doprava</translation>
    </message>
    <message>
        <source>Tampering</source>
        <comment>incident</comment>
        <translation>Neoprávnený zásah</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>incident</comment>
        <translation>Poplach</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>incident</comment>
        <translation>Iné</translation>
    </message>
    <message>
        <source>State police</source>
        <comment>authority</comment>
        <translation>Štátna polícia</translation>
    </message>
    <message>
        <source>City police</source>
        <comment>authority</comment>
        <translation>Mestská polícia</translation>
    </message>
    <message>
        <source>Prosecutor</source>
        <comment>authority</comment>
        <translation>Prokuratúra</translation>
    </message>
    <message>
        <source>Court</source>
        <comment>authority</comment>
        <translation>Súd</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>authority</comment>
        <translation>Iný</translation>
    </message>
    <message>
        <source>Crime</source>
        <comment>proceeding</comment>
        <translation>Trestné konanie</translation>
    </message>
    <message>
        <source>Offence</source>
        <comment>proceeding</comment>
        <translation>Priestupkové konanie</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>proceeding</comment>
        <translation>Iné</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>severity</comment>
        <translation>Prekážka</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>severity</comment>
        <translation>Chyba</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>Varovanie</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity</comment>
        <translation>Informácia</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>machine</comment>
        <translation>Žiadosť</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>machine</comment>
        <translation>Obmena</translation>
    </message>
    <message>
        <source>PNG</source>
        <comment>media_type</comment>
        <translation>PNG</translation>
    </message>
    <message>
        <source>JPEG</source>
        <comment>media_type</comment>
        <translation>JPEG</translation>
    </message>
    <message>
        <source>Metres on the plan</source>
        <comment>size_unit</comment>
        <translation>Metre na pláne</translation>
    </message>
    <message>
        <source>Points on paper</source>
        <comment>size_unit</comment>
        <translation>Body na papieri</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>request state</comment>
        <translation>Koncept</translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>request state</comment>
        <translation>Podaná</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>request state</comment>
        <translation>Zaregistrovaná</translation>
    </message>
    <message>
        <source>In consultation</source>
        <comment>request state</comment>
        <translation>V pripomienkovaní</translation>
    </message>
    <message>
        <source>Ready for the expert team</source>
        <comment>request state</comment>
        <translation>Pripravená pre expertný tím</translation>
    </message>
    <message>
        <source>Discussed</source>
        <comment>request state</comment>
        <translation>Prerokovaná</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>request state</comment>
        <translation>Schválená</translation>
    </message>
    <message>
        <source>Funded</source>
        <comment>request state</comment>
        <translation>Financovaná</translation>
    </message>
    <message>
        <source>In build</source>
        <comment>request state</comment>
        <translation>Vo výstavbe</translation>
    </message>
    <message>
        <source>Being commissioned</source>
        <comment>request state</comment>
        <translation>Uvádza sa do prevádzky</translation>
    </message>
    <message>
        <source>In operation</source>
        <comment>request state</comment>
        <translation>V prevádzke</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <comment>request state</comment>
        <translation>Vyhodnotená</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>request state</comment>
        <translation>Vrátená</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>request state</comment>
        <translation>Zlúčená</translation>
    </message>
    <message>
        <source>Deferred</source>
        <comment>request state</comment>
        <translation>Odložená</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>request state</comment>
        <translation>Zamietnutá</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>request state</comment>
        <translation>Stiahnutá</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>request state</comment>
        <translation>Pozastavená</translation>
    </message>
    <message>
        <source>Approved as urgent</source>
        <comment>request state</comment>
        <translation>Schválená ako naliehavá</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>replacement state</comment>
        <translation>Naplánovaná</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>replacement state</comment>
        <translation>Navrhnutá</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>replacement state</comment>
        <translation>Schválená</translation>
    </message>
    <message>
        <source>Funded</source>
        <comment>replacement state</comment>
        <translation>Financovaná</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>replacement state</comment>
        <translation>Objednaná</translation>
    </message>
    <message>
        <source>Installed</source>
        <comment>replacement state</comment>
        <translation>Inštalovaná</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>replacement state</comment>
        <translation>Uzavretá</translation>
    </message>
    <message>
        <source>Deferred</source>
        <comment>replacement state</comment>
        <translation>Odložená</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>replacement state</comment>
        <translation>Zrušená</translation>
    </message>
    <message>
        <source>no approved purpose</source>
        <comment>R-01</comment>
        <translation>chýba schválený účel</translation>
    </message>
    <message>
        <source>Every camera has defined purposes tied to a legitimate aim.</source>
        <comment>R-01 why</comment>
        <translation>Každá kamera má určené účely viazané na legitímny cieľ.</translation>
    </message>
    <message>
        <source>{what} is outside the approved purposes</source>
        <comment>R-02</comment>
        <translation>{what} je mimo schválených účelov</translation>
    </message>
    <message>
        <source>Recordings serve only what the camera is there for and only those who may have them.</source>
        <comment>R-02 why</comment>
        <translation>Záznamy slúžia len na to, na čo je kamera určená, a len tým, ktorí ich smú mať.</translation>
    </message>
    <message>
        <source>opinion missing: {party}</source>
        <comment>R-03</comment>
        <translation>chýba stanovisko: {party}</translation>
    </message>
    <message>
        <source>The data protection officer and the appointed person always give an opinion on the intent.</source>
        <comment>R-03 why</comment>
        <translation>Zodpovedná osoba a poverená osoba dávajú k zámeru stanovisko vždy.</translation>
    </message>
    <message>
        <source>sign missing at {entry}</source>
        <comment>R-04</comment>
        <translation>chýba informačná tabuľa pri {entry}</translation>
    </message>
    <message>
        <source>Whoever enters a watched place must be able to know it beforehand.</source>
        <comment>R-04 why</comment>
        <translation>Kto vstupuje na sledované miesto, musí mať možnosť vedieť to vopred.</translation>
    </message>
    <message>
        <source>publish a contact for information and complaints</source>
        <comment>R-05</comment>
        <translation>zverejnite kontakt na informácie a sťažnosti</translation>
    </message>
    <message>
        <source>The system is as open as possible and has a public contact point.</source>
        <comment>R-05 why</comment>
        <translation>Systém je čo najotvorenejší a má verejné kontaktné miesto.</translation>
    </message>
    <message>
        <source>{area} m² of {zone} (neighbour&apos;s land) in view without consent or mask</source>
        <comment>R-06</comment>
        <translation>v zábere je {area} m² zóny {zone} (susedný pozemok) bez súhlasu aj bez masky</translation>
    </message>
    <message>
        <source>A neighbour&apos;s land may be watched only with written consent; else it is masked.</source>
        <comment>R-06 why</comment>
        <translation>Susedný pozemok možno sledovať len s písomným súhlasom; inak sa maskuje.</translation>
    </message>
    <message>
        <source>{area} m² of {zone} (public street) in view of a private operator: mask it or change the regime</source>
        <comment>R-06b</comment>
        <translation>v zábere súkromného prevádzkovateľa je {area} m² zóny {zone} (verejná ulica): použite masku alebo zmeňte režim</translation>
    </message>
    <message>
        <source>A private operator who watches the street leaves the regime of the own plot.</source>
        <comment>R-06b why</comment>
        <translation>Súkromný prevádzkovateľ, ktorý sleduje ulicu, opúšťa režim vlastného pozemku.</translation>
    </message>
    <message>
        <source>mask {zone}: {area} m² of a special object of the state in view</source>
        <comment>R-07</comment>
        <translation>zakryte zónu {zone} maskou: v zábere je {area} m² osobitného objektu štátu</translation>
    </message>
    <message>
        <source>Special objects of the state must be masked.</source>
        <comment>R-07 why</comment>
        <translation>Osobitné objekty štátu sa musia maskovať.</translation>
    </message>
    <message>
        <source>{area} m² of {zone} ({use}) in view</source>
        <comment>R-08</comment>
        <translation>v zábere je {area} m² zóny {zone} ({use})</translation>
    </message>
    <message>
        <source>Where people wash, change or rest nobody is watched.</source>
        <comment>R-08 why</comment>
        <translation>Kde sa ľudia umývajú, prezliekajú alebo odpočívajú, tam sa nikto nesleduje.</translation>
    </message>
    <message>
        <source>{area} m² of the work place {zone} in view: tell and consult the staff first</source>
        <comment>R-09</comment>
        <translation>v zábere je {area} m² pracoviska {zone}: najprv to oznámte zamestnancom a prerokujte s nimi</translation>
    </message>
    <message>
        <source>Staff are consulted and told of scope, manner and time before their work place is watched.</source>
        <comment>R-09 why</comment>
        <translation>So zamestnancami sa sledovanie pracoviska vopred prerokuje a oznámi sa im jeho rozsah, spôsob a čas.</translation>
    </message>
    <message>
        <source>nobody can be {task} at {place}</source>
        <comment>R-10</comment>
        <translation>nikoho nemožno {task} na mieste {place}</translation>
    </message>
    <message>
        <source>Every entrance and exit has a camera for faces; at a cash desk persons can be told apart.</source>
        <comment>R-10 why</comment>
        <translation>Každý vchod a východ má kameru na tváre; pri pokladnici možno osoby od seba odlíšiť.</translation>
    </message>
    <message>
        <source>{mpx} Mpx at the entrance {opening}: use at least {least} Mpx</source>
        <comment>R-11</comment>
        <translation>{mpx} Mpx pri vchode {opening}: použite aspoň {least} Mpx</translation>
    </message>
    <message>
        <source>Main entrances need fine pictures.</source>
        <comment>R-11 why</comment>
        <translation>Hlavné vchody potrebujú podrobný obraz.</translation>
    </message>
    <message>
        <source>{mpx} Mpx is too little where nobody watches without break (at least {least} Mpx)</source>
        <comment>R-12</comment>
        <translation>{mpx} Mpx je málo tam, kde nikto nesleduje obraz nepretržite (aspoň {least} Mpx)</translation>
    </message>
    <message>
        <source>Two megapixels are enough only for a picture that somebody watches all the time.</source>
        <comment>R-12 why</comment>
        <translation>Dva megapixely stačia len na obraz, ktorý niekto sleduje celý čas.</translation>
    </message>
    <message>
        <source>{what} by a turning camera only</source>
        <comment>R-13</comment>
        <translation>{what} len otočná kamera</translation>
    </message>
    <message>
        <source>A turning camera looks elsewhere when it matters; it needs an operator and must not be the only guard.</source>
        <comment>R-13 why</comment>
        <translation>Otočná kamera sa v rozhodujúcej chvíli pozerá inam; potrebuje operátora a nesmie byť jedinou ochranou.</translation>
    </message>
    <message>
        <source>plates are read by a turning camera; a plate camera must be static</source>
        <comment>R-14</comment>
        <translation>EČV číta otočná kamera; kamera na čítanie EČV musí byť statická</translation>
    </message>
    <message>
        <source>A plate camera stands still.</source>
        <comment>R-14 why</comment>
        <translation>Kamera na čítanie EČV sa neotáča.</translation>
    </message>
    <message>
        <source>an alarm in {zone} cannot be checked by picture</source>
        <comment>R-15</comment>
        <translation>poplach v zóne {zone} nemožno overiť obrazom</translation>
    </message>
    <message>
        <source>A zone with a detector needs a view to check an alarm.</source>
        <comment>R-15 why</comment>
        <translation>Zóna s detektorom musí byť v zábere, aby sa dal poplach overiť.</translation>
    </message>
    <message>
        <source>{fps} frames a second: fast motion may jerk (at least {least})</source>
        <comment>R-16</comment>
        <translation>pri frekvencii {fps} snímok za sekundu môže byť rýchly pohyb trhaný (aspoň {least})</translation>
    </message>
    <message>
        <source>Fast motion needs the usual frame rate.</source>
        <comment>R-16 why</comment>
        <translation>Rýchly pohyb vyžaduje obvyklú snímkovú frekvenciu.</translation>
    </message>
    <message>
        <source>night range is short by {metres} m</source>
        <comment>R-16b</comment>
        <translation>nočnému dosahu chýba {metres} m</translation>
    </message>
    <message>
        <source>In the dark a camera sees as far as its infrared light.</source>
        <comment>R-16b why</comment>
        <translation>V tme vidí kamera len tak ďaleko, ako siaha jej infračervené svetlo.</translation>
    </message>
    <message>
        <source>turning the camera away would pass unnoticed</source>
        <comment>R-17</comment>
        <translation>odvrátenie kamery by nikto nespozoroval</translation>
    </message>
    <message>
        <source>Where nobody is on the spot the camera itself must tell that it is covered, turned or out of focus.</source>
        <comment>R-17 why</comment>
        <translation>Kde nikto nie je na mieste, musí kamera sama oznámiť, že je zakrytá, odvrátená alebo rozostrená.</translation>
    </message>
    <message>
        <source>{what}</source>
        <comment>R-18</comment>
        <translation>{what}</translation>
    </message>
    <message>
        <source>Without backup power it is no proper camera system.</source>
        <comment>R-18 why</comment>
        <translation>Bez záložného napájania to nie je riadny kamerový systém.</translation>
    </message>
    <message>
        <source>IP{code} is too low outdoors (at least IP{least})</source>
        <comment>R-19</comment>
        <translation>krytie IP{code} je vonku nedostatočné (aspoň IP{least})</translation>
    </message>
    <message>
        <source>Outdoor cameras need high protection against water and dust.</source>
        <comment>R-19 why</comment>
        <translation>Vonkajšie kamery potrebujú vysokú ochranu pred vodou a prachom.</translation>
    </message>
    <message>
        <source>cable is too long by {metres} m</source>
        <comment>R-20</comment>
        <translation>kábel je o {metres} m pridlhý</translation>
    </message>
    <message>
        <source>Coax and copper pairs carry about 100 m.</source>
        <comment>R-20 why</comment>
        <translation>Koaxiál a medené páry prenášajú signál asi na 100 m.</translation>
    </message>
    <message>
        <source>power over Ethernet exceeded: {watts} W of {budget} W</source>
        <comment>R-21</comment>
        <translation>napájanie cez Ethernet je prekročené: {watts} W z {budget} W</translation>
    </message>
    <message>
        <source>A switch feeds only as many cameras as its budget of power allows.</source>
        <comment>R-21 why</comment>
        <translation>Prepínač napája len toľko kamier, na koľko stačí jeho napájací výkon.</translation>
    </message>
    <message>
        <source>separate the camera network from the office network</source>
        <comment>R-22</comment>
        <translation>oddeľte sieť kamier od kancelárskej siete</translation>
    </message>
    <message>
        <source>Cameras have a data network of their own behind a router.</source>
        <comment>R-22 why</comment>
        <translation>Kamery majú vlastnú dátovú sieť za smerovačom.</translation>
    </message>
    <message>
        <source>link overloaded: {mbps} Mbit/s of {link} Mbit/s</source>
        <comment>R-23</comment>
        <translation>spoj je preťažený: {mbps} Mbit/s z {link} Mbit/s</translation>
    </message>
    <message>
        <source>Recording and remote views must fit the links with room to spare.</source>
        <comment>R-23 why</comment>
        <translation>Záznam a vzdialené sledovanie sa musia do spojov zmestiť s rezervou.</translation>
    </message>
    <message>
        <source>{cameras} cameras{panels}: a complex system needs technical supervision</source>
        <comment>R-24</comment>
        <translation>počet kamier {cameras}{panels}: zložitý systém potrebuje technický dohľad</translation>
    </message>
    <message>
        <source>More than eight cameras or linked panels make a system complex.</source>
        <comment>R-24 why</comment>
        <translation>Viac než osem kamier alebo pripojené ústredne robia systém zložitým.</translation>
    </message>
    <message>
        <source>check of recording and picture is {what}</source>
        <comment>R-25</comment>
        <translation>kontrola záznamu a obrazu {what}</translation>
    </message>
    <message>
        <source>Recording is watched by a program or looked at every seven days.</source>
        <comment>R-25 why</comment>
        <translation>Záznam sleduje program, alebo sa kontroluje každých sedem dní.</translation>
    </message>
    <message>
        <source>seizure of the recorder would stop recording: keep a spare</source>
        <comment>R-26</comment>
        <translation>zaistenie rekordéra by zastavilo záznam: majte náhradný</translation>
    </message>
    <message>
        <source>Authorities may take the whole recorder.</source>
        <comment>R-26 why</comment>
        <translation>Orgány môžu zaistiť celý rekordér.</translation>
    </message>
    <message>
        <source>assess risks, light and staffing first</source>
        <comment>R-27</comment>
        <translation>najprv posúďte riziká, osvetlenie a personálne obsadenie</translation>
    </message>
    <message>
        <source>A place is judged by its risks, light at night and staffing before it is designed.</source>
        <comment>R-27 why</comment>
        <translation>Miesto sa ešte pred návrhom posúdi podľa rizík, nočného osvetlenia a personálneho obsadenia.</translation>
    </message>
    <message>
        <source>{unfunded} for {count} due items is not funded while {growth} goes to growth</source>
        <comment>R-28</comment>
        <translation>na obmenu, ktorá je na rade, chýba {unfunded} (počet položiek: {count}), kým na rast ide {growth}</translation>
    </message>
    <message>
        <source>Growth must not be at the expense of replacement.</source>
        <comment>R-28 why</comment>
        <translation>Rast nesmie ísť na úkor obmeny.</translation>
    </message>
    <message>
        <source>at this pace a camera waits {years} years (life {life})</source>
        <comment>R-29</comment>
        <translation>týmto tempom čaká kamera na obmenu {years} rokov (životnosť {life})</translation>
    </message>
    <message>
        <source>Growth must not be at the expense of replacement.</source>
        <comment>R-29 why</comment>
        <translation>Rast nesmie ísť na úkor obmeny.</translation>
    </message>
    <message>
        <source>the meeting cannot conclude: {what}</source>
        <comment>R-30</comment>
        <translation>rokovanie nemôže prijať závery: {what}</translation>
    </message>
    <message>
        <source>The expert team works under its rules of procedure.</source>
        <comment>R-30 why</comment>
        <translation>Expertný tím pracuje podľa svojho rokovacieho poriadku.</translation>
    </message>
    <message>
        <source>announce the urgent build at the meeting of the expert team</source>
        <comment>R-31</comment>
        <translation>oznámte naliehavú výstavbu na rokovaní expertného tímu</translation>
    </message>
    <message>
        <source>An urgent build is announced at the nearest meeting.</source>
        <comment>R-31 why</comment>
        <translation>Naliehavá výstavba sa oznamuje na najbližšom rokovaní.</translation>
    </message>
    <message>
        <source>{cost}: attach the feasibility study</source>
        <comment>R-32</comment>
        <translation>{cost}: priložte štúdiu uskutočniteľnosti</translation>
    </message>
    <message>
        <source>A feasibility study precedes a large programme.</source>
        <comment>R-32 why</comment>
        <translation>Rozsiahlemu programu predchádza štúdia uskutočniteľnosti.</translation>
    </message>
    <message>
        <source>agreement with {owner} on responsibility is missing or has ended</source>
        <comment>R-33</comment>
        <translation>dohoda o zodpovednosti (vlastník: {owner}) chýba alebo sa skončila</translation>
    </message>
    <message>
        <source>Shared ownership rests on valid agreements on responsibility.</source>
        <comment>R-33 why</comment>
        <translation>Spoločné vlastníctvo sa opiera o platné dohody o zodpovednosti.</translation>
    </message>
    <message>
        <source>register sheet {what} first day of operation</source>
        <comment>R-34</comment>
        <translation>evidenčný list {what} prvý deň prevádzky</translation>
    </message>
    <message>
        <source>Documents are dated no later than the first day.</source>
        <comment>R-34 why</comment>
        <translation>Dokumenty majú dátum najneskôr z prvého dňa prevádzky.</translation>
    </message>
    <message>
        <source>security project is missing where pictures can be reached from outside</source>
        <comment>R-35</comment>
        <translation>chýba bezpečnostný projekt, hoci obraz je dostupný zvonka</translation>
    </message>
    <message>
        <source>Access from the internet asks for a security project.</source>
        <comment>R-35 why</comment>
        <translation>Prístup z internetu si vyžaduje bezpečnostný projekt.</translation>
    </message>
    <message>
        <source>credentials and firmware unchecked {what}</source>
        <comment>R-36</comment>
        <translation>prístupové údaje a firmvér neboli skontrolované {what}</translation>
    </message>
    <message>
        <source>Passwords and firmware are gone through at least yearly.</source>
        <comment>R-36 why</comment>
        <translation>Heslá a firmvér sa kontrolujú aspoň raz za rok.</translation>
    </message>
    <message>
        <source>instruct {person}: {what}</source>
        <comment>R-37</comment>
        <translation>poučte osobu {person}: {what}</translation>
    </message>
    <message>
        <source>People with access are instructed and operators trained.</source>
        <comment>R-37 why</comment>
        <translation>Osoby s prístupom sú poučené a operátori vyškolení.</translation>
    </message>
    <message>
        <source>give incidents or the threat that the legitimate interest rests on</source>
        <comment>R-38</comment>
        <translation>uveďte incidenty alebo hrozbu, na ktorých sa oprávnený záujem zakladá</translation>
    </message>
    <message>
        <source>A legitimate interest needs a real threat.</source>
        <comment>R-38 why</comment>
        <translation>Oprávnený záujem si vyžaduje skutočnú hrozbu.</translation>
    </message>
    <message>
        <source>records {window} outside the allowed {allowed}</source>
        <comment>R-39</comment>
        <translation>zaznamenáva {window}, teda mimo povoleného času {allowed}</translation>
    </message>
    <message>
        <source>Recording by consent stops when others are present.</source>
        <comment>R-39 why</comment>
        <translation>Záznam na základe súhlasu sa zastaví, keď sú prítomné iné osoby.</translation>
    </message>
    <message>
        <source>assess the accuracy of the reference data first</source>
        <comment>R-40</comment>
        <translation>najprv posúďte presnosť referenčných údajov</translation>
    </message>
    <message>
        <source>The accuracy of plates or faces compared with is assessed first.</source>
        <comment>R-40 why</comment>
        <translation>Presnosť EČV alebo tvárí, s ktorými sa porovnáva, sa posudzuje vopred.</translation>
    </message>
    <message>
        <source>{seats} more seats: {cameras} cameras at {present} seats (at most {limit} each)</source>
        <comment>R-41</comment>
        <translation>treba ďalšie miesta operátorov: {seats}; kamier je {cameras}, miest {present} (na jedno najviac {limit})</translation>
    </message>
    <message>
        <source>An operator can watch only so many pictures.</source>
        <comment>R-41 why</comment>
        <translation>Operátor dokáže sledovať len obmedzený počet obrazov.</translation>
    </message>
    <message>
        <source>sound is on: justify it by a base of its own</source>
        <comment>R-42</comment>
        <translation>zvuk je zapnutý: zdôvodnite ho vlastným právnym základom</translation>
    </message>
    <message>
        <source>Sound is a further interference and needs a base of its own.</source>
        <comment>R-42 why</comment>
        <translation>Zvuk je ďalším zásahom a potrebuje vlastný právny základ.</translation>
    </message>
    <message>
        <source>{percent} % of its view is covered already</source>
        <comment>R-43</comment>
        <translation>jej zorné pole je už pokryté na {percent} %</translation>
    </message>
    <message>
        <source>No more data than needed: cameras should not double one another.</source>
        <comment>R-43 why</comment>
        <translation>Nie viac údajov, než treba: kamery sa nemajú zdvojovať.</translation>
    </message>
    <message>
        <source>no room for growth: {free} of {all} {what} free</source>
        <comment>R-44</comment>
        <translation>bez rezervy na rast: voľné {what} {free} z {all}</translation>
    </message>
    <message>
        <source>Later growth is planned for from the beginning.</source>
        <comment>R-44 why</comment>
        <translation>S neskorším rastom sa počíta od začiatku.</translation>
    </message>
    <message>
        <source>single point of failure: {cameras} cameras, {percent} % of the covered area</source>
        <comment>R-45</comment>
        <translation>jediný bod zlyhania: počet kamier {cameras}, {percent} % pokrytej plochy</translation>
    </message>
    <message>
        <source>One device must not take down much of the system.</source>
        <comment>R-45 why</comment>
        <translation>Jedno zariadenie nesmie vyradiť veľkú časť systému.</translation>
    </message>
    <message>
        <source>over the cap by {over}</source>
        <comment>R-46</comment>
        <translation>strop je prekročený o {over}</translation>
    </message>
    <message>
        <source>A budget line is a cap.</source>
        <comment>R-46 why</comment>
        <translation>Rozpočtová položka je strop.</translation>
    </message>
    <message>
        <source>{amount} applied for is not yet money</source>
        <comment>R-47</comment>
        <translation>suma {amount}, o ktorú sa žiada, ešte nie je zabezpečená</translation>
    </message>
    <message>
        <source>Only what is awarded is secured.</source>
        <comment>R-47 why</comment>
        <translation>Zabezpečené je len to, čo je pridelené.</translation>
    </message>
    <message>
        <source>{what} inside the sustainability time (until {until})</source>
        <comment>R-48</comment>
        <translation>{what} v období udržateľnosti (do {until})</translation>
    </message>
    <message>
        <source>A grant asks that what it paid for stays in use.</source>
        <comment>R-48 why</comment>
        <translation>Podmienkou dotácie je, aby sa to, čo sa z nej zaplatilo, naďalej používalo.</translation>
    </message>
    <message>
        <source>shares add up to {percent} % and not to 100 %</source>
        <comment>R-49</comment>
        <translation>podiely dávajú spolu {percent} %, nie 100 %</translation>
    </message>
    <message>
        <source>The shares of one cost make the whole.</source>
        <comment>R-49 why</comment>
        <translation>Podiely na jednom náklade dávajú spolu celok.</translation>
    </message>
    <message>
        <source>{days} days are more than {max} ({profile}: {source})</source>
        <comment>R-50</comment>
        <translation>lehota {days} dní presahuje {max} ({profile}: {source})</translation>
    </message>
    <message>
        <source>Recordings are kept no longer than the law and good practice allow.</source>
        <comment>R-50 why</comment>
        <translation>Záznamy sa neuchovávajú dlhšie, než dovoľuje zákon a dobrá prax.</translation>
    </message>
    <message>
        <source>the shorter time rules: {days} days, {declared} days are declared</source>
        <comment>R-51</comment>
        <translation>platí kratšia lehota {days} dní, uvedená je lehota {declared} dní</translation>
    </message>
    <message>
        <source>Of several purposes in one store the shortest time rules all that it does not keep apart.</source>
        <comment>R-51 why</comment>
        <translation>Ak sú v jednom úložisku záznamy na viac účelov, pre všetko, čo sa neuchováva oddelene, platí najkratšia lehota.</translation>
    </message>
    <message>
        <source>past its day of deletion {day}: delete it or record the order</source>
        <comment>R-52</comment>
        <translation>deň výmazu {day} uplynul: záznam vymažte alebo zapíšte príkaz na jeho uchovanie</translation>
    </message>
    <message>
        <source>Not handing over is no reason to keep longer.</source>
        <comment>R-52 why</comment>
        <translation>To, že sa záznam nevydal, nie je dôvod uchovávať ho dlhšie.</translation>
    </message>
    <message>
        <source>no reason is given for {days} days{disks}</source>
        <comment>R-53</comment>
        <translation>chýba dôvod lehoty {days} dní{disks}</translation>
    </message>
    <message>
        <source>Retention follows the purpose and not the disk.</source>
        <comment>R-53 why</comment>
        <translation>Lehota uchovávania sa riadi účelom, nie diskom.</translation>
    </message>
    <message>
        <source>backup of recordings is not agreed</source>
        <comment>R-54</comment>
        <translation>zálohovanie záznamov nie je dohodnuté</translation>
    </message>
    <message>
        <source>The contract says who backs up.</source>
        <comment>R-54 why</comment>
        <translation>Zmluva určuje, kto zálohuje.</translation>
    </message>
    <message>
        <source>register of {year} {what}</source>
        <comment>R-55</comment>
        <translation>register vydaní za rok {year} {what}</translation>
    </message>
    <message>
        <source>Releases are numbered without gaps.</source>
        <comment>R-55 why</comment>
        <translation>Vydania sa číslujú bez medzier.</translation>
    </message>
    <message>
        <source>{hours} h handed out where {asked} h were asked for</source>
        <comment>R-56</comment>
        <translation>vydaný bol záznam v dĺžke {hours} h, žiadalo sa {asked} h</translation>
    </message>
    <message>
        <source>Only what is asked for is handed out.</source>
        <comment>R-56 why</comment>
        <translation>Vydáva sa len to, o čo sa žiada.</translation>
    </message>
    <message>
        <source>access unreviewed for over {months} months</source>
        <comment>R-57</comment>
        <translation>prístup nebol preverený vyše {months} mesiacov</translation>
    </message>
    <message>
        <source>It is checked regularly whether access is justified.</source>
        <comment>R-57 why</comment>
        <translation>Pravidelne sa kontroluje, či je prístup odôvodnený.</translation>
    </message>
    <message>
        <source>{what}</source>
        <comment>R-58</comment>
        <translation>{what}</translation>
    </message>
    <message>
        <source>Who enters rooms with recordings can be told and the public cannot see the monitors.</source>
        <comment>R-58 why</comment>
        <translation>Pri miestnostiach so záznamami možno zistiť, kto do nich vstupuje, a verejnosť nevidí na monitory.</translation>
    </message>
    <message>
        <source>name one accountable person</source>
        <comment>R-59</comment>
        <translation>určte jednu osobu zodpovednú za prevádzku a rast</translation>
    </message>
    <message>
        <source>One named competent person answers for operation and growth.</source>
        <comment>R-59 why</comment>
        <translation>Za prevádzku a rast zodpovedá jedna menovite určená spôsobilá osoba.</translation>
    </message>
    <message>
        <source>yearly review is due</source>
        <comment>R-60</comment>
        <translation>treba vykonať ročné preskúmanie</translation>
    </message>
    <message>
        <source>The programme and the list of law are reviewed at least yearly.</source>
        <comment>R-60 why</comment>
        <translation>Program a zoznam právnych predpisov sa preskúmajú aspoň raz za rok.</translation>
    </message>
    <message>
        <source>annual report of {year} is overdue</source>
        <comment>R-61</comment>
        <translation>výročná správa za rok {year} je po termíne</translation>
    </message>
    <message>
        <source>The annual report is issued by the end of March.</source>
        <comment>R-61 why</comment>
        <translation>Výročná správa sa vydáva do konca marca.</translation>
    </message>
    <message>
        <source>{what}</source>
        <comment>R-62</comment>
        <translation>{what}</translation>
    </message>
    <message>
        <source>The system is audited yearly and findings are corrected in time.</source>
        <comment>R-62 why</comment>
        <translation>Systém sa každý rok audituje a zistenia sa včas naprávajú.</translation>
    </message>
    <message>
        <source>{what}</source>
        <comment>R-63</comment>
        <translation>{what}</translation>
    </message>
    <message>
        <source>Open standards and own rights keep the city free of one supplier.</source>
        <comment>R-63 why</comment>
        <translation>Otvorené štandardy a vlastné práva chránia mesto pred závislosťou od jedného dodávateľa.</translation>
    </message>
    <message>
        <source>{percent} % of {class} are by this maker</source>
        <comment>R-64</comment>
        <translation>{percent} % zariadení triedy „{class}“ je od tohto výrobcu</translation>
    </message>
    <message>
        <source>Growth of linked systems must not lead to lock-in.</source>
        <comment>R-64 why</comment>
        <translation>Rast prepojených systémov nesmie viesť k závislosti od jedného dodávateľa.</translation>
    </message>
    <message>
        <source>judgments are inconsistent: {what}</source>
        <comment>R-65</comment>
        <translation>porovnania nie sú konzistentné: {what}</translation>
    </message>
    <message>
        <source>Judgments that contradict themselves give weights by chance.</source>
        <comment>R-65 why</comment>
        <translation>Porovnania, ktoré si odporujú, dávajú náhodné váhy.</translation>
    </message>
    <message>
        <source>the result is fragile: {what}</source>
        <comment>R-66</comment>
        <translation>výsledok je krehký: {what}</translation>
    </message>
    <message>
        <source>A winner that a small change turns is no clear winner.</source>
        <comment>R-66 why</comment>
        <translation>Víťaz, ktorého zvráti malá zmena, nie je jasný víťaz.</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>object</comment>
        <translation>Bod programu</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>object</comment>
        <translation>Zmluva</translation>
    </message>
    <message>
        <source>Asset</source>
        <comment>object</comment>
        <translation>Zariadenie</translation>
    </message>
    <message>
        <source>Attendance</source>
        <comment>object</comment>
        <translation>Účasť</translation>
    </message>
    <message>
        <source>Budget line</source>
        <comment>object</comment>
        <translation>Rozpočtová položka</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>object</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cost group</source>
        <comment>object</comment>
        <translation>Skupina nákladov</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>object</comment>
        <translation>Rozhodnutie</translation>
    </message>
    <message>
        <source>Demand</source>
        <comment>object</comment>
        <translation>Bod záujmu</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>object</comment>
        <translation>Prístroj</translation>
    </message>
    <message>
        <source>Estate</source>
        <comment>object</comment>
        <translation>Kamerový systém</translation>
    </message>
    <message>
        <source>Facility</source>
        <comment>object</comment>
        <translation>Miestnosť</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>object</comment>
        <translation>Zistenie</translation>
    </message>
    <message>
        <source>Grant</source>
        <comment>object</comment>
        <translation>Dotácia</translation>
    </message>
    <message>
        <source>Info system</source>
        <comment>object</comment>
        <translation>Informačný systém</translation>
    </message>
    <message>
        <source>Legal item</source>
        <comment>object</comment>
        <translation>Právny predpis</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>object</comment>
        <translation>Podlažie</translation>
    </message>
    <message>
        <source>Maker</source>
        <comment>object</comment>
        <translation>Výrobca</translation>
    </message>
    <message>
        <source>Mask</source>
        <comment>object</comment>
        <translation>Maska</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>object</comment>
        <translation>Zasadnutie</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>object</comment>
        <translation>Model</translation>
    </message>
    <message>
        <source>Mount</source>
        <comment>object</comment>
        <translation>Miesto pre kameru</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>object</comment>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <comment>object</comment>
        <translation>Prekážka</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>object</comment>
        <translation>Otvor</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>object</comment>
        <translation>Strana</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>object</comment>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Plan image</source>
        <comment>object</comment>
        <translation>Obrázok plánu</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>object</comment>
        <translation>Rozhodovacia úloha</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>object</comment>
        <translation>Program</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>object</comment>
        <translation>Účel</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>object</comment>
        <translation>Záznam</translation>
    </message>
    <message>
        <source>Reference set</source>
        <comment>object</comment>
        <translation>Referenčné dáta</translation>
    </message>
    <message>
        <source>Register</source>
        <comment>object</comment>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>Release</source>
        <comment>object</comment>
        <translation>Odovzdanie záznamu</translation>
    </message>
    <message>
        <source>Replacement item</source>
        <comment>object</comment>
        <translation>Položka obnovy</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>object</comment>
        <translation>Žiadosť</translation>
    </message>
    <message>
        <source>Role grant</source>
        <comment>object</comment>
        <translation>Udelené oprávnenie</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>object</comment>
        <translation>Informačná tabuľa</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>object</comment>
        <translation>Miesto</translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>object</comment>
        <translation>Stanovisko</translation>
    </message>
    <message>
        <source>Storage unit</source>
        <comment>object</comment>
        <translation>Úložisko</translation>
    </message>
    <message>
        <source>Street</source>
        <comment>object</comment>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Year</source>
        <comment>object</comment>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Zone</source>
        <comment>object</comment>
        <translation>Zóna</translation>
    </message>
    <message>
        <source>Incidents nearby</source>
        <comment>backlog criterion</comment>
        <translation>Incidenty v okolí</translation>
    </message>
    <message>
        <source>Area gained</source>
        <comment>backlog criterion</comment>
        <translation>Získaná plocha</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>backlog criterion</comment>
        <translation>Súkromie</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>backlog criterion</comment>
        <translation>Náklady</translation>
    </message>
    <message>
        <source>Covered already</source>
        <comment>backlog criterion</comment>
        <translation>Už pokryté</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>backlog criterion</comment>
        <translation>Podpora</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>backlog criterion</comment>
        <translation>Čakanie</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>backlog criterion</comment>
        <translation>Úložisko</translation>
    </message>
    <message>
        <source>Cameras in operation</source>
        <comment>annual figure</comment>
        <translation>Kamery v prevádzke</translation>
    </message>
    <message>
        <source>at the start and the end of the year</source>
        <comment>annual figure note</comment>
        <translation>na začiatku a na konci roka</translation>
    </message>
    <message>
        <source>Put into operation</source>
        <comment>annual figure</comment>
        <translation>Uvedené do prevádzky</translation>
    </message>
    <message>
        <source>a replacement at the same place counts in neither</source>
        <comment>annual figure note</comment>
        <translation>náhrada na tom istom mieste sa nepočíta ani sem, ani tam</translation>
    </message>
    <message>
        <source>Taken out of operation</source>
        <comment>annual figure</comment>
        <translation>Vyradené z prevádzky</translation>
    </message>
    <message>
        <source>Cameras by group</source>
        <comment>annual figure</comment>
        <translation>Kamery podľa skupín</translation>
    </message>
    <message>
        <source>each table adds up to the cameras at the end of the year</source>
        <comment>annual figure note</comment>
        <translation>každá tabuľka dáva dohromady kamery na konci roka</translation>
    </message>
    <message>
        <source>Covered area</source>
        <comment>annual figure</comment>
        <translation>Pokrytá plocha</translation>
    </message>
    <message>
        <source>seen by any camera; a turning one counts with all it can look at; the geometry is that of the day of the report</source>
        <comment>annual figure note</comment>
        <translation>videná ktoroukoľvek kamerou; otočná sa počíta všetkým, kam sa môže pozrieť; geometria je ku dňu správy</translation>
    </message>
    <message>
        <source>Covered area by class of pixel density</source>
        <comment>annual figure</comment>
        <translation>Pokrytá plocha podľa tried hustoty pixelov</translation>
    </message>
    <message>
        <source>Overlap</source>
        <comment>annual figure</comment>
        <translation>Prekryv</translation>
    </message>
    <message>
        <source>sum of the areas of all cameras divided by what they see together</source>
        <comment>annual figure note</comment>
        <translation>súčet plôch všetkých kamier delený tým, čo vidia spolu</translation>
    </message>
    <message>
        <source>Availability</source>
        <comment>annual figure</comment>
        <translation>Dostupnosť</translation>
    </message>
    <message>
        <source>1 less hours lost divided by hours due; the worst ten</source>
        <comment>annual figure note</comment>
        <translation>1 mínus stratené hodiny delené povinnými hodinami; desať najhorších</translation>
    </message>
    <message>
        <source>Weekly checks</source>
        <comment>annual figure</comment>
        <translation>Týždenné kontroly</translation>
    </message>
    <message>
        <source>places with a check at least every seven days or watched by a program</source>
        <comment>annual figure note</comment>
        <translation>miesta s kontrolou najmenej každých sedem dní alebo sledované programom</translation>
    </message>
    <message>
        <source>Retention in days</source>
        <comment>annual figure</comment>
        <translation>Lehota uchovávania v dňoch</translation>
    </message>
    <message>
        <source>declared; effective where purposes share a store; possible with the disks there are</source>
        <comment>annual figure note</comment>
        <translation>určená; skutočná, kde účely zdieľajú úložisko; možná s diskami, ktoré sú k dispozícii</translation>
    </message>
    <message>
        <source>Storage in TB</source>
        <comment>annual figure</comment>
        <translation>Úložisko v TB</translation>
    </message>
    <message>
        <source>Backlog</source>
        <comment>annual figure</comment>
        <translation>Zásobník</translation>
    </message>
    <message>
        <source>requests at the start; new; closed by outcome; at the end</source>
        <comment>annual figure note</comment>
        <translation>žiadosti na začiatku; nové; uzavreté podľa výsledku; na konci</translation>
    </message>
    <message>
        <source>Age of open requests in days</source>
        <comment>annual figure</comment>
        <translation>Vek otvorených žiadostí v dňoch</translation>
    </message>
    <message>
        <source>and of urgent builds until they were announced</source>
        <comment>annual figure note</comment>
        <translation>a naliehavých stavieb do ich oznámenia</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>annual figure</comment>
        <translation>Obmena</translation>
    </message>
    <message>
        <source>Growth and renewal</source>
        <comment>annual figure</comment>
        <translation>Rast a obnova</translation>
    </message>
    <message>
        <source>money planned and paid; growth while anything is overdue</source>
        <comment>annual figure note</comment>
        <translation>plánované a zaplatené peniaze; rast, kým je niečo po termíne</translation>
    </message>
    <message>
        <source>Budget</source>
        <comment>annual figure</comment>
        <translation>Rozpočet</translation>
    </message>
    <message>
        <source>by source and by kind</source>
        <comment>annual figure note</comment>
        <translation>podľa zdroja a podľa druhu</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>annual figure</comment>
        <translation>Sťažnosti</translation>
    </message>
    <message>
        <source>Released recordings</source>
        <comment>annual figure</comment>
        <translation>Vydané záznamy</translation>
    </message>
    <message>
        <source>and faults in the numbers of the register</source>
        <comment>annual figure note</comment>
        <translation>a chyby v číslach registra</translation>
    </message>
    <message>
        <source>Audits and self-assessment</source>
        <comment>annual figure</comment>
        <translation>Audity a sebahodnotenie</translation>
    </message>
    <message>
        <source>findings; scores of the eleven principles beside last year&apos;s</source>
        <comment>annual figure note</comment>
        <translation>zistenia; body jedenástich zásad vedľa vlaňajších</translation>
    </message>
    <message>
        <source>Incidents and faults</source>
        <comment>annual figure</comment>
        <translation>Udalosti a poruchy</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>annual figure</comment>
        <translation>Personál</translation>
    </message>
    <message>
        <source>Masks; consents; signs; open duties</source>
        <comment>annual figure</comment>
        <translation>Masky; súhlasy; tabuľky; otvorené povinnosti</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <comment>annual figure</comment>
        <translation>Zadržané záznamy</translation>
    </message>
    <message>
        <source>Makers</source>
        <comment>annual figure</comment>
        <translation>Výrobcovia</translation>
    </message>
    <message>
        <source>share of each class; devices without an open standard</source>
        <comment>annual figure note</comment>
        <translation>podiel každej triedy; zariadenia bez otvoreného štandardu</translation>
    </message>
</context>
<context>
    <name>TextTool</name>
    <message>
        <source>Click where the text begins and type · Shift+Enter: another line · Enter: done · Esc: give up</source>
        <translation>Kliknite, kde text začína, a píšte · Shift+Enter: ďalší riadok · Enter: hotovo · Esc: zrušiť</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>Napísať text</translation>
    </message>
    <message>
        <source>Remove text</source>
        <translation>Odstrániť text</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Zmeniť text</translation>
    </message>
</context>
<context>
    <name>ToolField</name>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Door, closed</source>
        <translation>Dvere, zatvorené</translation>
    </message>
    <message>
        <source>Door, open</source>
        <translation>Dvere, otvorené</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Glass wall or door</source>
        <translation>Sklená stena alebo dvere</translation>
    </message>
    <message>
        <source>Window with foil</source>
        <translation>Okno s fóliou</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Šírka</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Merať</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dĺžka</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Plocha</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Uhol</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Výška</translation>
    </message>
    <message>
        <source>to the ceiling</source>
        <translation>po strop</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Hrúbka</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>čiara</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>neznáma</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Váha</translation>
    </message>
    <message>
        <source>Eye at</source>
        <translation>Oko vo výške</translation>
    </message>
    <message>
        <source>Target at</source>
        <translation>Cieľ vo výške</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Čeština</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovenčina</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Poľština</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angličtina</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Nemčina</translation>
    </message>
    <message>
        <source>Walls from</source>
        <translation>Steny od</translation>
    </message>
    <message>
        <source>Ink is darker than</source>
        <translation>Farba je tmavšia než</translation>
    </message>
    <message>
        <source>by contrast</source>
        <translation>podľa kontrastu</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Ends and corners</source>
        <translation>Konce a rohy</translation>
    </message>
    <message>
        <source>Middles of edges</source>
        <translation>Stredy hrán</translation>
    </message>
    <message>
        <source>Crossings of edges</source>
        <translation>Priesečníky hrán</translation>
    </message>
    <message>
        <source>On edges</source>
        <translation>Na hranách</translation>
    </message>
    <message>
        <source>Angles in steps of 15°</source>
        <translation>Uhly v krokoch po 15°</translation>
    </message>
    <message>
        <source>Parallel and perpendicular</source>
        <translation>Rovnobežne a kolmo</translation>
    </message>
    <message>
        <source>Grid of 5 cm on floor plans</source>
        <translation>Mriežka 5 cm na pôdorysoch</translation>
    </message>
    <message>
        <source>Grid of 5 cm on maps</source>
        <translation>Mriežka 5 cm na mapách</translation>
    </message>
</context>
<context>
    <name>ToolTable</name>
    <message>
        <source>Select</source>
        <translation>Vybrať</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Stena</translation>
    </message>
    <message>
        <source>Door, window</source>
        <translation>Dvere, okno</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regál</translation>
    </message>
    <message>
        <source>Box or counter</source>
        <translation>Kváder alebo pult</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Budova</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zóna</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Miestnosť</translation>
    </message>
    <message>
        <source>Privacy mask</source>
        <translation>Maska súkromia</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Parcela</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Mounting site</source>
        <translation>Montážne miesto</translation>
    </message>
    <message>
        <source>Demand point</source>
        <translation>Bod dopytu</translation>
    </message>
    <message>
        <source>Mirror about a line</source>
        <translation>Zrkadliť okolo priamky</translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation>Línia pohľadu</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Merať</translation>
    </message>
    <message>
        <source>Trace walls</source>
        <translation>Obkresliť steny</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Information sign</source>
        <translation>Informačná tabuľa</translation>
    </message>
</context>
<context>
    <name>TraceTool</name>
    <message>
        <source>Add a plan image first: walls are found in it</source>
        <translation>Najprv pridajte obrázok plánu: steny sa hľadajú v ňom</translation>
    </message>
    <message>
        <source>Looking for walls in %1</source>
        <translation>Hľadajú sa steny v %1</translation>
    </message>
    <message>
        <source>Point at the plan image whose walls are to be drawn</source>
        <translation>Ukážte na obrázok plánu, ktorého steny sa majú nakresliť</translation>
    </message>
    <message>
        <source>No more walls found · darkness and length stand above the plan</source>
        <translation>Ďalšie steny sa nenašli · tmavosť a dĺžka sú nad plánom</translation>
    </message>
    <message numerus="yes">
        <source>%n walls found · click draws one, a drag all in the band, Enter all of them</source>
        <translation>
            <numerusform>Nájdená %n stena · kliknutie nakreslí jednu, ťahanie všetky v obdĺžniku, Enter všetky</numerusform>
            <numerusform>Nájdené %n steny · kliknutie nakreslí jednu, ťahanie všetky v obdĺžniku, Enter všetky</numerusform>
            <numerusform>Nájdených %n stien · kliknutie nakreslí jednu, ťahanie všetky v obdĺžniku, Enter všetky</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trace %n walls from %1</source>
        <translation>
            <numerusform>Obkresliť %n stenu z %1</numerusform>
            <numerusform>Obkresliť %n steny z %1</numerusform>
            <numerusform>Obkresliť %n stien z %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallTool</name>
    <message>
        <source>Draw wall</source>
        <translation>Nakresliť stenu</translation>
    </message>
    <message>
        <source>Click where the wall begins · thickness and height stand above the plan</source>
        <translation>Kliknite, kde stena začína · hrúbka a výška sú nad plánom</translation>
    </message>
    <message>
        <source>Tab: length or direction · Enter draws it · Backspace: one digit back</source>
        <translation>Tab: dĺžka alebo smer · Enter ju nakreslí · Backspace: o číslicu späť</translation>
    </message>
    <message>
        <source>Click the next corner · type 3.5 or 3.5&lt;90 · Shift: 15° · Backspace: one back · Enter: done</source>
        <translation>Kliknite na ďalší roh · možno písať 3.5 alebo 3.5&lt;90 · Shift: 15° · Backspace: o jeden späť · Enter: hotovo</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>What the cameras see</source>
        <translation>Čo kamery vidia</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Výročná správa</translation>
    </message>
    <message>
        <source>Camera schedule</source>
        <translation>Zoznam kamier</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Výkaz materiálu</translation>
    </message>
    <message>
        <source>Backlog of camera requests</source>
        <translation>Zásobník žiadostí o kamery</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Zasadnutie</translation>
    </message>
    <message>
        <source>Form for a statement</source>
        <translation>Formulár stanoviska</translation>
    </message>
    <message>
        <source>Replacement list</source>
        <translation>Zoznam obnovy</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Rozpočet</translation>
    </message>
    <message>
        <source>Tender list</source>
        <translation>Podklad pre verejné obstarávanie</translation>
    </message>
    <message>
        <source>Register of processing</source>
        <translation>Záznamy o spracúvaní</translation>
    </message>
    <message>
        <source>Text of a sign</source>
        <translation>Text informačnej tabule</translation>
    </message>
    <message>
        <source>Access matrix</source>
        <translation>Matica prístupov</translation>
    </message>
    <message>
        <source>Cameras in operation</source>
        <translation>Kamery v prevádzke</translation>
    </message>
    <message>
        <source>on all {count} assets</source>
        <translation>na žiadnom zariadení (spolu {count})</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>od {day}</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>doteraz ani raz</translation>
    </message>
    <message>
        <source>to the end: its firmware is not known</source>
        <translation>úplne: firmvér nie je známy</translation>
    </message>
    <message>
        <source>keeps to no open standard</source>
        <translation>nespĺňa žiadny otvorený štandard</translation>
    </message>
    <message>
        <source>lacks the clause that gives rights and sources over</source>
        <translation>chýba doložka o odovzdaní práv a zdrojových kódov</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>presunuté</translation>
    </message>
    <message>
        <source>to be taken down</source>
        <translation>určené na demontáž</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>vyradené</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>porty</translation>
    </message>
    <message>
        <source>disk bays</source>
        <translation>pozície na disky</translation>
    </message>
    <message>
        <source>not instructed</source>
        <translation>nie je poučená</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>nie je vyškolená</translation>
    </message>
    <message>
        <source>yearly audit is due</source>
        <translation>treba vykonať ročný audit</translation>
    </message>
    <message>
        <source>corrective action is late since {day}</source>
        <translation>nápravné opatrenie mešká od {day}</translation>
    </message>
    <message>
        <source>CR {cr} of {node} ({triad})</source>
        <translation>CR {cr}, uzol {node} ({triad})</translation>
    </message>
    <message>
        <source>{node} is not reciprocal</source>
        <translation>matica uzla {node} nie je recipročná</translation>
    </message>
    <message>
        <source>another reading of the limit on {criterion} makes {winner} win</source>
        <translation>pri inom výklade medze pre {criterion} vyhráva {winner}</translation>
    </message>
    <message>
        <source>the winner changes where the weight of {criterion} goes from {from} to {to} %</source>
        <translation>víťaz sa zmení, keď váha kritéria {criterion} prejde z {from} na {to} %</translation>
    </message>
    <message>
        <source>the reading of plates</source>
        <translation>čítanie EČV</translation>
    </message>
    <message>
        <source>the purpose {purpose}, added on {day} without an approved request,</source>
        <translation>účel {purpose}, pridaný {day} bez schválenej žiadosti,</translation>
    </message>
    <message>
        <source>has number {number} twice</source>
        <translation>obsahuje číslo {number} dvakrát</translation>
    </message>
    <message>
        <source>lacks number {number}</source>
        <translation>nemá číslo {number}</translation>
    </message>
    <message>
        <source>the purpose of the release</source>
        <translation>účel vydania</translation>
    </message>
    <message>
        <source>a recipient without a law that is cited</source>
        <translation>príjemca bez uvedeného zákona</translation>
    </message>
    <message>
        <source>autonomy of the own power is not known</source>
        <translation>výdrž vlastného napájania nie je známa</translation>
    </message>
    <message>
        <source>no backup power</source>
        <translation>chýba záložné napájanie</translation>
    </message>
    <message>
        <source> and linked panels</source>
        <translation> a pripojené ústredne</translation>
    </message>
    <message>
        <source>not known to have been made</source>
        <translation>nie je doložená</translation>
    </message>
    <message>
        <source>overdue by {days} days</source>
        <translation>mešká (počet dní: {days})</translation>
    </message>
    <message>
        <source>who enters cannot be told</source>
        <translation>nemožno zistiť, kto vstupuje</translation>
    </message>
    <message>
        <source>the public can see a monitor</source>
        <translation>verejnosť vidí na monitor</translation>
    </message>
    <message>
        <source>who enters cannot be told; the public can see a monitor</source>
        <translation>nemožno zistiť, kto vstupuje; verejnosť vidí na monitor</translation>
    </message>
    <message>
        <source>is later than the</source>
        <translation>má neskorší dátum než</translation>
    </message>
    <message>
        <source>is missing since the</source>
        <translation>chýba, hoci už uplynul</translation>
    </message>
    <message>
        <source>it was not called by {caller}</source>
        <translation>nezvolal ho určený zvolávateľ ({caller})</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>nie je uznášaniaschopné</translation>
    </message>
    <message>
        <source>dpo</source>
        <translation>zodpovedná osoba</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>poverená osoba</translation>
    </message>
    <message>
        <source>dpo, appointed</source>
        <translation>zodpovedná osoba, poverená osoba</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>identifikovať</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>rozpoznať</translation>
    </message>
    <message>
        <source>an unwatched place is guarded</source>
        <translation>nesledované miesto stráži</translation>
    </message>
    <message>
        <source>the required zone {zone} is seen</source>
        <translation>požadovanú zónu {zone} vidí</translation>
    </message>
    <message>
        <source>, just what the disks hold</source>
        <translation>, presne toľko pojmú disky</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>celý deň</translation>
    </message>
    <message>
        <source>more than {cycle}</source>
        <translation>viac ako {cycle}</translation>
    </message>
    <message numerus="yes">
        <source>{limit} days</source>
        <translation>
            <numerusform>{limit} deň</numerusform>
            <numerusform>{limit} dni</numerusform>
            <numerusform>{limit} dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{limit} hours</source>
        <translation>
            <numerusform>{limit} hodina</numerusform>
            <numerusform>{limit} hodiny</numerusform>
            <numerusform>{limit} hodín</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{limit} months</source>
        <translation>
            <numerusform>{limit} mesiac</numerusform>
            <numerusform>{limit} mesiace</numerusform>
            <numerusform>{limit} mesiacov</numerusform>
        </translation>
    </message>
    <message>
        <source>recommendation {id}</source>
        <translation>odporúčanie {id}</translation>
    </message>
    <message>
        <source>guideline {id}</source>
        <translation>usmernenie {id}</translation>
    </message>
    <message>
        <source>statute {id}</source>
        <translation>zákon {id}</translation>
    </message>
    <message>
        <source>practice {id}</source>
        <translation>prax {id}</translation>
    </message>
    <message>
        <source>the program has no data file of this name</source>
        <translation>program nemá dátový súbor tohto mena</translation>
    </message>
    <message>
        <source>found {found}, expected at least {least}</source>
        <translation>nájdené {found}, očakávané najmenej {least}</translation>
    </message>
    <message>
        <source>expected finite coordinates</source>
        <translation>očakávané konečné súradnice</translation>
    </message>
    <message>
        <source>all points are one, expected points apart</source>
        <translation>všetky body sú totožné, očakávané rôzne body</translation>
    </message>
    <message>
        <source>the points run the other way round; are two of them exchanged?</source>
        <translation>body idú opačným smerom; nie sú dva z nich prehodené?</translation>
    </message>
    <message>
        <source>the points say nothing of a scale, expected others</source>
        <translation>body nehovoria nič o mierke, očakávané iné</translation>
    </message>
    <message>
        <source>the points lie on one line, expected one beside it</source>
        <translation>body ležia na jednej priamke, očakávaný aj bod mimo nej</translation>
    </message>
    <message>
        <source>the targets lie on one line, expected one beside it</source>
        <translation>ciele ležia na jednej priamke, očakávaný aj cieľ mimo nej</translation>
    </message>
    <message>
        <source>the maker&apos;s distances are not known, the model &quot;printed&quot; needs them</source>
        <translation>vzdialenosti výrobcu nie sú známe, model „printed“ ich potrebuje</translation>
    </message>
    <message>
        <source>a printed distance and its density must both be greater than 0</source>
        <translation>tlačená vzdialenosť aj jej hustota musí byť väčšia ako 0</translation>
    </message>
    <message>
        <source>focal length and pixel pitch must be greater than 0</source>
        <translation>ohnisková vzdialenosť a rozstup pixelov musia byť väčšie ako 0</translation>
    </message>
    <message>
        <source>the picture&apos;s width in pixels is not known, pixel densities need it</source>
        <translation>šírka obrazu v pixeloch nie je známa, hustoty pixelov ju potrebujú</translation>
    </message>
    <message>
        <source>the field of view must be above 0 and at most 360 degrees</source>
        <translation>zorné pole musí byť väčšie ako 0 a najviac 360 stupňov</translation>
    </message>
    <message>
        <source>the field of view must be above 0 and below 180 degrees</source>
        <translation>zorné pole musí byť väčšie ako 0 a menšie ako 180 stupňov</translation>
    </message>
    <message>
        <source>the pixel density must be greater than 0</source>
        <translation>hustota pixelov musí byť väčšia ako 0</translation>
    </message>
    <message>
        <source>the distance is beyond every number</source>
        <translation>vzdialenosť presahuje každé číslo</translation>
    </message>
    <message>
        <source>the figure must be greater than 0</source>
        <translation>údaj musí byť väčší ako 0</translation>
    </message>
    <message>
        <source>found {found} pixels, expected 16 to 8192</source>
        <translation>nájdené {found} pixelov, očakávané 16 až 8192</translation>
    </message>
    <message>
        <source>has {columns} × {rows} cells; at most {most} are read: give a smaller part or a coarser model</source>
        <translation>má {columns} × {rows} buniek; číta sa najviac {most}: zadajte menšiu časť alebo hrubší model</translation>
    </message>
    <message>
        <source>its cells do not continue those of the first tile; bring the tiles to one cell size and frame</source>
        <translation>jeho bunky nenadväzujú na bunky prvej dlaždice; preveďte dlaždice na jednu veľkosť bunky a jeden systém</translation>
    </message>
    <message>
        <source>has {columns} × {rows} cells; at least 2 × 2 are needed</source>
        <translation>má {columns} × {rows} buniek; potrebné sú najmenej 2 × 2</translation>
    </message>
    <message>
        <source>needs a finite corner and cells wider than 0 m</source>
        <translation>potrebuje konečný roh a bunky širšie ako 0 m</translation>
    </message>
    <message>
        <source>the number of heights is not columns × rows</source>
        <translation>počet výšok nie je stĺpce × riadky</translation>
    </message>
    <message>
        <source>no tile was given</source>
        <translation>nebola zadaná žiadna dlaždica</translation>
    </message>
    <message>
        <source>stands outside of the terrain model or in a void of it</source>
        <translation>stojí mimo modelu terénu alebo v jeho prázdnom mieste</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>bolo zrušené</translation>
    </message>
    <message>
        <source>expected lengths of 0 and more</source>
        <translation>očakávané dĺžky 0 a väčšie</translation>
    </message>
    <message>
        <source>found {found}, expected {least} to {most}</source>
        <translation>nájdené {found}, očakávané {least} až {most}</translation>
    </message>
    <message>
        <source>tracing was cancelled</source>
        <translation>trasovanie bolo zrušené</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no level of this scale; it has {levels}</source>
        <translation>„{found}“ nie je stupeň tejto stupnice; má {levels}</translation>
    </message>
    <message>
        <source>no level of the scale is above 0</source>
        <translation>žiadny stupeň stupnice nie je nad 0</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no number; write a number or leave it out</source>
        <translation>„{found}“ nie je číslo; napíšte číslo alebo ho vynechajte</translation>
    </message>
    <message>
        <source>{number} is beyond 1e100</source>
        <translation>{number} presahuje 1e100</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is in &quot;{unit}&quot;, but the criterion is in &quot;{wanted}&quot;</source>
        <translation>„{found}“ je v jednotke „{unit}“, ale kritérium je v „{wanted}“</translation>
    </message>
    <message>
        <source>{alternative} has no value for {criterion} and was set aside; fill it in or leave {alternative} out</source>
        <translation>{alternative} nemá hodnotu pre {criterion} a bola odložená; doplňte ju alebo variant {alternative} vynechajte</translation>
    </message>
    <message>
        <source>no alternative passes every hard constraint; most fail by {criterion} ({count} of {total})</source>
        <translation>žiadny variant nespĺňa všetky pevné obmedzenia; najčastejšie vyraďuje {criterion} ({count} z {total})</translation>
    </message>
    <message>
        <source>{alternative} misses the soft limit on {criterion}: {value} instead of {limit}</source>
        <translation>{alternative} nespĺňa mäkké obmedzenie {criterion}: {value} namiesto {limit}</translation>
    </message>
    <message>
        <source>{alternative} misses the soft limit on {criterion}: no value instead of {limit}</source>
        <translation>{alternative} nespĺňa mäkké obmedzenie {criterion}: bez hodnoty namiesto {limit}</translation>
    </message>
    <message>
        <source>neither a matrix nor an intensity is given for it</source>
        <translation>nie je pre ňu zadaná matica ani intenzita</translation>
    </message>
    <message>
        <source>this method is unknown</source>
        <translation>táto metóda je neznáma</translation>
    </message>
    <message>
        <source>fewer than three items are always consistent</source>
        <translation>menej ako tri položky sú vždy konzistentné</translation>
    </message>
    <message>
        <source>the totals of this method are no sums of contributions</source>
        <translation>celkové hodnotenia tejto metódy nie sú súčty príspevkov</translation>
    </message>
    <message>
        <source>expected &quot;goal&quot; or a criterion that is compared in pairs</source>
        <translation>očakávané „goal“ alebo kritérium, ktoré sa porovnáva po dvojiciach</translation>
    </message>
    <message>
        <source>this node is not compared by that method</source>
        <translation>tento uzol sa touto metódou neporovnáva</translation>
    </message>
    <message>
        <source>the order names &quot;{item}&quot;, which is unknown</source>
        <translation>poradie uvádza „{item}“, čo nie je známe</translation>
    </message>
    <message>
        <source>the order names &quot;{item}&quot; twice</source>
        <translation>poradie uvádza „{item}“ dvakrát</translation>
    </message>
    <message>
        <source>&quot;{item}&quot; is missing in the order</source>
        <translation>v poradí chýba „{item}“</translation>
    </message>
    <message>
        <source>cycle {way}: these judgments contradict each other</source>
        <translation>cyklus {way}: tieto úsudky si odporujú</translation>
    </message>
    <message>
        <source>pair {pair} has {value}; only 1, 0.5 and 0 are possible</source>
        <translation>dvojica {pair} má {value}; možné je len 1, 0.5 a 0</translation>
    </message>
    <message>
        <source>pair {pair} has {value}, but pair {mirror} has {other}; together they must make 1</source>
        <translation>dvojica {pair} má {value}, ale dvojica {mirror} má {other}; spolu musia dať 1</translation>
    </message>
    <message>
        <source>a pair names &quot;{item}&quot;, which is unknown</source>
        <translation>dvojica uvádza „{item}“, čo nie je známe</translation>
    </message>
    <message>
        <source>&quot;{item}&quot; is compared with itself</source>
        <translation>„{item}“ sa porovnáva samo so sebou</translation>
    </message>
    <message>
        <source>the pair {pair} is not judged; Fuller&apos;s triangle needs every pair</source>
        <translation>dvojica {pair} nie je posúdená; Fullerov trojuholník potrebuje každú dvojicu</translation>
    </message>
    <message>
        <source>VIKOR: {alternative} leads by {lead}, less than 1/(n-1) = {needed}; the next ones belong to the compromise too</source>
        <translation>VIKOR: {alternative} vedie o {lead}, menej ako 1/(n-1) = {needed}; ku kompromisu patria aj ďalšie</translation>
    </message>
    <message>
        <source>topsis knows the normalisations vector and min_max</source>
        <translation>topsis pozná normalizácie vector a min_max</translation>
    </message>
    <message>
        <source>v is {value}; it lies between 0 and 1</source>
        <translation>v je {value}; leží medzi 0 a 1</translation>
    </message>
    <message>
        <source>{alternative}, {criterion}: &quot;{value}&quot; is 1/{times} of the others; is the unit right?</source>
        <translation>{alternative}, {criterion}: „{value}“ je 1/{times} ostatných; je jednotka správna?</translation>
    </message>
    <message>
        <source>{alternative}, {criterion}: &quot;{value}&quot; is {times} times of the others; is the unit right?</source>
        <translation>{alternative}, {criterion}: „{value}“ je {times}-násobok ostatných; je jednotka správna?</translation>
    </message>
    <message>
        <source>all values of {criterion} are {value}; it does not distinguish, its weight is idle</source>
        <translation>všetky hodnoty kritéria {criterion} sú {value}; nerozlišuje, jeho váha je nečinná</translation>
    </message>
    <message>
        <source>{better} is at least as good as {worse} in every criterion and better in one</source>
        <translation>{better} je v každom kritériu aspoň taký dobrý ako {worse} a v jednom lepší</translation>
    </message>
    <message>
        <source>both are named &quot;{name}&quot;; the result tells them by id</source>
        <translation>oba sa volajú „{name}“; výsledok ich rozlišuje podľa id</translation>
    </message>
    <message>
        <source>{criterion} is money and is maximised; is that meant?</source>
        <translation>{criterion} sú peniaze a maximalizujú sa; je to tak myslené?</translation>
    </message>
    <message>
        <source>more than 15 items mean more than 105 pairs to judge; group the criteria, rate the alternatives or compare only some pairs</source>
        <translation>viac ako 15 položiek znamená vyše 105 dvojíc na posúdenie; zoskupte kritériá, hodnoťte varianty stupnicou alebo porovnajte len niektoré dvojice</translation>
    </message>
    <message>
        <source>the matrix has {rows} rows, but row {row} has {cells} cells</source>
        <translation>matica má {rows} riadkov, ale riadok {row} má {cells} buniek</translation>
    </message>
    <message>
        <source>the matrix has {rows} rows for {items} items</source>
        <translation>matica má {rows} riadkov pre {items} položiek</translation>
    </message>
    <message>
        <source>the item &quot;{item}&quot; stands twice</source>
        <translation>položka „{item}“ je uvedená dvakrát</translation>
    </message>
    <message>
        <source>the matrix has no row for &quot;{item}&quot;</source>
        <translation>matica nemá riadok pre „{item}“</translation>
    </message>
    <message>
        <source>the matrix has no column for &quot;{item}&quot;</source>
        <translation>matica nemá stĺpec pre „{item}“</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no number and no fraction</source>
        <translation>„{found}“ nie je číslo ani zlomok</translation>
    </message>
    <message>
        <source>0 is no judgment; leave the cell empty if the pair is not judged yet</source>
        <translation>0 nie je úsudok; ak dvojica ešte nie je posúdená, nechajte bunku prázdnu</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is negative; a ratio is positive</source>
        <translation>„{found}“ je záporné; pomer je kladný</translation>
    </message>
    <message>
        <source>the diagonal must be 1, found &quot;{found}&quot;</source>
        <translation>na diagonále musí byť 1, nájdené „{found}“</translation>
    </message>
    <message>
        <source>{pair} = {given}, but {mirror} = {found}; expected {expected}; {found} looks like {expected}, replace it</source>
        <translation>{pair} = {given}, ale {mirror} = {found}; očakávané {expected}; {found} vyzerá ako {expected}, nahraďte ho</translation>
    </message>
    <message>
        <source>{pair} = {given}, but {mirror} = {found}; expected {expected}; which one is meant?</source>
        <translation>{pair} = {given}, ale {mirror} = {found}; očakávané {expected}; ktoré platí?</translation>
    </message>
    <message>
        <source>{number} lies outside 1/9 … 9; &quot;scale&quot;: &quot;any&quot; allows every ratio up to 1e9</source>
        <translation>{number} leží mimo 1/9 … 9; &quot;scale&quot;: &quot;any&quot; dovoľuje každý pomer do 1e9</translation>
    </message>
    <message>
        <source>{pair} = {given}, but {mirror} = {found}; expected {expected}; used as given</source>
        <translation>{pair} = {given}, ale {mirror} = {found}; očakávané {expected}; použité, ako je zadané</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} a {second}</translation>
    </message>
    <message>
        <source>{groups} are not linked; compare one more pair, e.g. {first} with {second}</source>
        <translation>{groups} nie sú prepojené; porovnajte ešte jednu dvojicu, napr. {first} a {second}</translation>
    </message>
    <message>
        <source>a matrix with gaps must be reciprocal to be completed</source>
        <translation>matica s medzerami musí byť recipročná, aby sa dala doplniť</translation>
    </message>
    <message>
        <source>no intensity is given for &quot;{item}&quot;</source>
        <translation>pre „{item}“ nie je zadaná intenzita</translation>
    </message>
    <message>
        <source>the intensities of {first} and {second} lie {distance} apart; at most 8 stays within 1/9 … 9</source>
        <translation>intenzity {first} a {second} sú od seba {distance}; v medziach 1/9 … 9 zostane najviac 8</translation>
    </message>
    <message>
        <source>weights from data need at least two alternatives that are not excluded</source>
        <translation>váhy z dát potrebujú najmenej dva nevyradené varianty</translation>
    </message>
    <message>
        <source>entropy weights need values of 0 or more; {criterion} has a negative one</source>
        <translation>váhy podľa entropie potrebujú hodnoty 0 a väčšie; {criterion} má zápornú</translation>
    </message>
    <message>
        <source>q is {value}; it must be 0 or more</source>
        <translation>q je {value}; musí byť 0 alebo viac</translation>
    </message>
    <message>
        <source>p is {value}; it must be above 0 and not below q</source>
        <translation>p je {value}; musí byť nad 0 a nie menšie ako q</translation>
    </message>
    <message>
        <source>s is {value}; it must be above 0</source>
        <translation>s je {value}; musí byť nad 0</translation>
    </message>
    <message>
        <source>{first} and {second} weigh the same; the lexicographic order takes them as listed</source>
        <translation>{first} a {second} majú rovnakú váhu; lexikografické poradie ich berie, ako sú uvedené</translation>
    </message>
    <message>
        <source>the id is empty; every one needs its own</source>
        <translation>id je prázdne; každá položka potrebuje vlastné</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>meno je prázdne</translation>
    </message>
    <message>
        <source>both have the id &quot;{id}&quot;</source>
        <translation>obe majú id „{id}“</translation>
    </message>
    <message>
        <source>the names &quot;{first}&quot; and &quot;{second}&quot; differ at most in spaces and capitals; give one another name</source>
        <translation>mená „{first}“ a „{second}“ sa líšia najviac medzerami a veľkosťou písmen; jednému dajte iné meno</translation>
    </message>
    <message>
        <source>its parents run in a circle: {path}</source>
        <translation>nadradené kritériá tvoria kruh: {path}</translation>
    </message>
    <message>
        <source>parent &quot;{parent}&quot; is no criterion</source>
        <translation>nadradené „{parent}“ nie je kritérium</translation>
    </message>
    <message>
        <source>&quot;{criterion}&quot; is neither a criterion with values nor an attribute</source>
        <translation>„{criterion}“ nie je kritérium s hodnotami ani vlastnosť</translation>
    </message>
    <message>
        <source>&quot;between&quot; needs [low, high]</source>
        <translation>&quot;between&quot; potrebuje [low, high]</translation>
    </message>
    <message>
        <source>the limit is missing or not one number</source>
        <translation>medza chýba alebo nie je jedno číslo</translation>
    </message>
    <message>
        <source>the problem has no criterion</source>
        <translation>úloha nemá žiadne kritérium</translation>
    </message>
    <message>
        <source>the problem has no alternative</source>
        <translation>úloha nemá žiadny variant</translation>
    </message>
    <message>
        <source>a value is given for &quot;{criterion}&quot;, which is no criterion with values</source>
        <translation>hodnota je zadaná pre „{criterion}“, čo nie je kritérium s hodnotami</translation>
    </message>
    <message>
        <source>a row has fewer than four cells</source>
        <translation>riadok má menej ako štyri bunky</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no number</source>
        <translation>„{found}“ nie je číslo</translation>
    </message>
    <message>
        <source>&quot;{table}&quot; is no known table of random indices; known are {tables}</source>
        <translation>„{table}“ nie je známa tabuľka náhodných indexov; známe sú {tables}</translation>
    </message>
    <message>
        <source>the fit &quot;alonso_lamata&quot; is missing</source>
        <translation>chýba preloženie „alonso_lamata“</translation>
    </message>
    <message>
        <source>{first} leads {second} by only {lead}</source>
        <translation>{first} vedie nad {second} len o {lead}</translation>
    </message>
    <message>
        <source>{first} leads {second} by only {lead}; another wins once the weight of {criterion} passes {weight}</source>
        <translation>{first} vedie nad {second} len o {lead}; iný variant vyhrá, len čo váha {criterion} prekročí {weight}</translation>
    </message>
    <message>
        <source>CR {ratio} is not below {limit}; worst triad {triad}</source>
        <translation>CR {ratio} nie je pod {limit}; najhoršia trojica {triad}</translation>
    </message>
    <message>
        <source>{pair} = {given}, the others speak for {suggested} (CR {ratio})</source>
        <translation>{pair} = {given}, ostatné hovoria za {suggested} (CR {ratio})</translation>
    </message>
    <message numerus="yes">
        <source>the table &quot;{table}&quot; has no random index for {n} items; the fit &quot;alonso_lamata&quot; was taken</source>
        <translation>
            <numerusform>tabuľka „{table}“ nemá náhodný index pre {n} položku; použité preloženie „alonso_lamata“</numerusform>
            <numerusform>tabuľka „{table}“ nemá náhodný index pre {n} položky; použité preloženie „alonso_lamata“</numerusform>
            <numerusform>tabuľka „{table}“ nemá náhodný index pre {n} položiek; použité preloženie „alonso_lamata“</numerusform>
        </translation>
    </message>
    <message>
        <source>the eigenvector was not found within 10,000 steps</source>
        <translation>vlastný vektor sa nenašiel ani v 10 000 krokoch</translation>
    </message>
    <message>
        <source>{number} is negative; this normalisation needs ratios, use &quot;min_max&quot;</source>
        <translation>{number} je záporné; táto normalizácia potrebuje pomery, použite &quot;min_max&quot;</translation>
    </message>
    <message>
        <source>0 cannot be divided by in this normalisation, use &quot;min_max&quot;</source>
        <translation>v tejto normalizácii nemožno deliť nulou, použite &quot;min_max&quot;</translation>
    </message>
    <message>
        <source>without normalisation values of different units are added; the largest numbers decide alone</source>
        <translation>bez normalizácie sa sčítavajú hodnoty rôznych jednotiek; rozhodnú len najväčšie čísla</translation>
    </message>
    <message>
        <source>weighted_sum knows the normalisations none, min_max, max and sum</source>
        <translation>weighted_sum pozná normalizácie none, min_max, max a sum</translation>
    </message>
    <message>
        <source>ratings lie between 0 and 1, found {number}; give &quot;levels&quot; for words</source>
        <translation>hodnotenia ležia medzi 0 a 1, nájdené {number}; pre slová zadajte &quot;levels&quot;</translation>
    </message>
    <message>
        <source>&quot;{criterion}&quot; is no criterion with values</source>
        <translation>„{criterion}“ nie je kritérium s hodnotami</translation>
    </message>
    <message>
        <source>no weight is given for &quot;{criterion}&quot;</source>
        <translation>pre „{criterion}“ nie je zadaná váha</translation>
    </message>
    <message>
        <source>{number} is negative; a weight is 0 or more</source>
        <translation>{number} je záporné; váha je 0 alebo viac</translation>
    </message>
    <message>
        <source>all weights are 0; at least one must be above 0</source>
        <translation>všetky váhy sú 0; aspoň jedna musí byť nad 0</translation>
    </message>
    <message>
        <source>the weights sum to {sum}, not to 1; they are used as given (method &quot;points&quot; divides them by their sum)</source>
        <translation>súčet váh je {sum}, nie 1; použijú sa, ako sú zadané (metóda &quot;points&quot; ich delí ich súčtom)</translation>
    </message>
    <message>
        <source>no judgments are given below &quot;{node}&quot; ({criteria})</source>
        <translation>pod „{node}“ nie sú zadané úsudky ({criteria})</translation>
    </message>
    <message>
        <source>&quot;{node}&quot; is neither &quot;goal&quot; nor a criterion with criteria below it</source>
        <translation>„{node}“ nie je „goal“ ani kritérium s podriadenými kritériami</translation>
    </message>
    <message>
        <source>no criterion distinguishes the alternatives; all weights are equal</source>
        <translation>žiadne kritérium varianty nerozlišuje; všetky váhy sú rovnaké</translation>
    </message>
    <message>
        <source>the table has no rows</source>
        <translation>tabuľka nemá riadky</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected one of {words}</source>
        <translation>nájdené „{found}“, očakávané jedno z {words}</translation>
    </message>
    <message>
        <source>found {found}, expected 1 to 100000 pixels</source>
        <translation>nájdené {found}, očakávané 1 až 100000 pixelov</translation>
    </message>
    <message>
        <source>found {found}, expected more than 0 and at most 1000 frames per second</source>
        <translation>nájdené {found}, očakávané viac ako 0 a najviac 1000 snímok za sekundu</translation>
    </message>
    <message>
        <source>low</source>
        <comment>movement that a camera sees</comment>
        <translation>malý</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>movement that a camera sees</comment>
        <translation>stredný</translation>
    </message>
    <message>
        <source>high</source>
        <comment>movement that a camera sees</comment>
        <translation>veľký</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected degrees above 0 and at most 360</source>
        <translation>nájdené „{found}“, očakávané stupne nad 0 a najviac 360</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected rectilinear or equidistant</source>
        <translation>nájdené „{found}“, očakávané rectilinear alebo equidistant</translation>
    </message>
    <message>
        <source>the column &quot;{column}&quot; is missing in the header line</source>
        <translation>v riadku záhlavia chýba stĺpec „{column}“</translation>
    </message>
    <message>
        <source>found &quot;&quot;, expected some text</source>
        <translation>nájdené &quot;&quot;, očakávaný nejaký text</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected a number greater than 0</source>
        <translation>nájdené „{found}“, očakávané číslo väčšie ako 0</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected a number of at least 0</source>
        <translation>nájdené „{found}“, očakávané číslo najmenej 0</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected a whole number of at least 0</source>
        <translation>nájdené „{found}“, očakávané celé číslo najmenej 0</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected a day written YYYY-MM-DD</source>
        <translation>nájdené „{found}“, očakávaný deň v tvare YYYY-MM-DD</translation>
    </message>
    <message>
        <source>there is no such field; expected one of {words}</source>
        <translation>také pole nie je; očakávané jedno z {words}</translation>
    </message>
    <message>
        <source>the table has no column &quot;{column}&quot;</source>
        <translation>tabuľka nemá stĺpec „{column}“</translation>
    </message>
    <message>
        <source>{found} m is printed, but {share} of D = {detect} m is {expected} m</source>
        <translation>vytlačené je {found} m, ale {share} z D = {detect} m je {expected} m</translation>
    </message>
    <message>
        <source>{found} m is printed, but {pixels} pixels over {field}° give about {expected} m</source>
        <translation>vytlačené je {found} m, ale {pixels} pixelov na {field}° dáva asi {expected} m</translation>
    </message>
    <message>
        <source>{wide}° × {high}° is printed, but a picture of {width} × {height} is about {expected}° high</source>
        <translation>vytlačené je {wide}° × {high}°, ale obraz {width} × {height} je vysoký asi {expected}°</translation>
    </message>
    <message>
        <source>{width} × {height} is of no usual aspect; the nearest usual size is {near_width} × {near_height}</source>
        <translation>{width} × {height} nemá obvyklý pomer strán; najbližší obvyklý rozmer je {near_width} × {near_height}</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>sledovať</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>zistiť</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>pozorovať</translation>
    </message>
    <message>
        <source>recognise</source>
        <translation>rozpoznať</translation>
    </message>
    <message>
        <source>identify</source>
        <translation>identifikovať</translation>
    </message>
    <message>
        <source>inspect</source>
        <translation>prezrieť</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>prehľad</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>obrys</translation>
    </message>
    <message>
        <source>discern</source>
        <translation>rozlíšiť</translation>
    </message>
    <message>
        <source>perceive</source>
        <translation>vnímať</translation>
    </message>
    <message>
        <source>characterise</source>
        <translation>charakterizovať</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>overiť</translation>
    </message>
    <message>
        <source>scrutinise</source>
        <translation>preskúmať</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected a class named once per standard</source>
        <translation>nájdené „{found}“, očakávaná trieda pomenovaná v každej norme len raz</translation>
    </message>
    <message>
        <source>found {found}, expected the bytes of one disk, more than 0 and at most 1e18</source>
        <translation>nájdené {found}, očakávané bajty jedného disku, viac ako 0 a najviac 1e18</translation>
    </message>
    <message>
        <source>found {found}, expected 0 to 10000 hot spares</source>
        <translation>nájdené {found}, očakávané 0 až 10000 záložných diskov</translation>
    </message>
    <message>
        <source>found {found}, expected a share of at least 0 and below 1</source>
        <translation>nájdené {found}, očakávaný podiel najmenej 0 a menší ako 1</translation>
    </message>
    <message>
        <source>found {found}, expected bytes between 0 and 1e18</source>
        <translation>nájdené {found}, očakávané bajty medzi 0 a 1e18</translation>
    </message>
    <message>
        <source>found {found}, expected 1 to 10000 disks</source>
        <translation>nájdené {found}, očakávané 1 až 10000 diskov</translation>
    </message>
    <message>
        <source>found {disks} disks of which {spares} are spares, expected at least {least} working disks for RAID {raid}</source>
        <translation>nájdené {disks} diskov, z toho {spares} záložných; pre RAID {raid} očakávané najmenej {least} pracujúcich</translation>
    </message>
    <message>
        <source>found {disks} disks of which {spares} are spares, expected an even number of working disks for RAID 10</source>
        <translation>nájdené {disks} diskov, z toho {spares} záložných; pre RAID 10 očakávaný párny počet pracujúcich</translation>
    </message>
    <message>
        <source>no number of such disks up to 10000 in RAID {raid} holds {room} TB</source>
        <translation>{room} TB sa v RAID {raid} nezmestí na žiadny počet takých diskov do 10000</translation>
    </message>
    <message>
        <source>found &quot;0&quot;, expected pixels</source>
        <translation>nájdené &quot;0&quot;, očakávané pixely</translation>
    </message>
    <message>
        <source>found {found}, expected more than 0 and at most 1000</source>
        <translation>nájdené {found}, očakávané viac ako 0 a najviac 1000</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>súbor nemožno prečítať</translation>
    </message>
    <message>
        <source>the own camera models could not be written</source>
        <translation>vlastné modely kamier nemožno zapísať</translation>
    </message>
    <message>
        <source>statute</source>
        <translation>zákon</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>pokyn</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>odporúčanie</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>prax</translation>
    </message>
    <message>
        <source>reasoned</source>
        <translation>odôvodnenie</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected inches such as 1/2.8</source>
        <translation>nájdené „{found}“, očakávané palce, napríklad 1/2.8</translation>
    </message>
    <message>
        <source>found {found}, expected a number from {lowest} to {highest}</source>
        <translation>nájdené {found}, očakávané číslo od {lowest} do {highest}</translation>
    </message>
    <message>
        <source>found no finite number, expected a number from {lowest} to {highest}</source>
        <translation>nenájdené konečné číslo, očakávané číslo od {lowest} do {highest}</translation>
    </message>
    <message>
        <source>missing; expected bit/s, or codec, width, height and fps</source>
        <translation>chýba; očakávané bit/s, alebo kodek, šírka, výška a snímky za sekundu</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected the name of one of the purposes</source>
        <translation>nájdené „{found}“, očakávané meno jedného z účelov</translation>
    </message>
    <message>
        <source>the name is given twice, expected once</source>
        <translation>meno je zadané dvakrát, očakávané raz</translation>
    </message>
    <message>
        <source>{declared} days are declared, but the store is shared and not separated: the shortest time rules, {days} days</source>
        <translation>určené je {declared} dní, ale úložisko je zdieľané a neoddelené: platí najkratšia lehota, {days} dní</translation>
    </message>
    <message>
        <source>{found} bits per pixel are outside the usual {lowest} to {highest}; measure this stream</source>
        <translation>{found} bitov na pixel je mimo obvyklých medzí {lowest} až {highest}; tento tok zmerajte</translation>
    </message>
    <message>
        <source>{size} GB is small for video; check whether terabytes were meant</source>
        <translation>{size} GB je na video málo; overte, či neboli myslené terabajty</translation>
    </message>
    <message>
        <source>{stream}: recorded per day {hours} h × 3600 × duty {duty} + {events} events × ({event} + {before} before + {after} after) s = {seconds} s (at most the recorded hours)</source>
        <translation>{stream}: záznam za deň {hours} h × 3600 × podiel {duty} + {events} udalostí × ({event} + {before} pred + {after} po) s = {seconds} s (najviac nahrávané hodiny)</translation>
    </message>
    <message>
        <source>{stream}: recorded per day {hours} h × 3600 × duty {duty} = {seconds} s</source>
        <translation>{stream}: záznam za deň {hours} h × 3600 × podiel {duty} = {seconds} s</translation>
    </message>
    <message>
        <source>Room in RAID {raid}: {formula} = {room} TB</source>
        <translation>Priestor v RAID {raid}: {formula} = {room} TB</translation>
    </message>
    <message>
        <source>Binary: {bytes} bytes ÷ 1024^4 = {room} TiB</source>
        <translation>Binárne: {bytes} bajtov ÷ 1024^4 = {room} TiB</translation>
    </message>
    <message>
        <source>As makers print it: {bytes} MB ÷ 1024 ÷ 1024 = {room} &quot;TB&quot;</source>
        <translation>Ako to tlačia výrobcovia: {bytes} MB ÷ 1024 ÷ 1024 = {room} „TB“</translation>
    </message>
    <message>
        <source>{stream}: assumed rate {working}</source>
        <translation>{stream}: predpokladaný tok {working}</translation>
    </message>
    <message>
        <source>With reserve: {plain} GB × (1 + {reserve}) = {bytes} GB</source>
        <translation>S rezervou: {plain} GB × (1 + {reserve}) = {bytes} GB</translation>
    </message>
    <message>
        <source>It fits: {need} ≤ {room} TB</source>
        <translation>Zmestí sa: {need} ≤ {room} TB</translation>
    </message>
    <message>
        <source>It does not fit: {need} &gt; {room} TB</source>
        <translation>Nezmestí sa: {need} &gt; {room} TB</translation>
    </message>
    <message>
        <source>Days possible: {days}</source>
        <translation>Možných dní: {days}</translation>
    </message>
    <message>
        <source>S12 end = start + new + reopened - closed</source>
        <translation>S12 koniec = začiatok + nové + znovu otvorené - uzavreté</translation>
    </message>
    <message>
        <source>S01 end = start + S02 - S03</source>
        <translation>S01 koniec = začiatok + S02 - S03</translation>
    </message>
    <message>
        <source>S04 table sums to S01 end</source>
        <translation>Súčty tabuliek S04 dávajú koniec S01</translation>
    </message>
    <message>
        <source>S16 by source = by kind</source>
        <translation>S16 podľa zdroja = podľa druhu</translation>
    </message>
    <message>
        <source>S18 by authority = by proceeding</source>
        <translation>S18 podľa orgánu = podľa konania</translation>
    </message>
    <message>
        <source>there is no request to compare</source>
        <translation>nie je žiadna žiadosť na porovnanie</translation>
    </message>
    <message>
        <source>there is no request of this number in the project</source>
        <translation>žiadosť tohto čísla v projekte nie je</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>zrušené</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Zásobník</translation>
    </message>
    <message>
        <source>there is no such camera</source>
        <translation>taká kamera nie je</translation>
    </message>
    <message>
        <source>has neither range nor image_width, so it is not known how far it sees; give one of them</source>
        <translation>nemá range ani image_width, takže nie je známe, ako ďaleko vidí; zadajte jedno z nich</translation>
    </message>
    <message>
        <source>has no ir_range, so it sees nothing at night</source>
        <translation>nemá ir_range, takže v noci nič nevidí</translation>
    </message>
    <message>
        <source>stands inside an opaque obstacle and sees nothing; &apos;{command}&apos; brings cameras of maps out onto the wall</source>
        <translation>stojí vnútri nepriehľadnej prekážky a nič nevidí; &apos;{command}&apos; prenesie kamery z máp na stenu</translation>
    </message>
    <message>
        <source>stands where the terrain model has no height and sees nothing</source>
        <translation>stojí tam, kde model terénu nemá výšku, a nič nevidí</translation>
    </message>
    <message>
        <source>required_class &apos;{class}&apos; is in no edition of the class table</source>
        <translation>required_class &apos;{class}&apos; nie je v žiadnom vydaní tabuľky tried</translation>
    </message>
    <message>
        <source>no zone of kind monitor says what must be seen</source>
        <translation>žiadna zóna druhu monitor nehovorí, čo má byť vidieť</translation>
    </message>
    <message>
        <source>{name} (catalogue)</source>
        <translation>{name} (katalóg)</translation>
    </message>
    <message>
        <source>{name} is usually wanted large, but the criterion asks for the contrary</source>
        <translation>{name} sa zvyčajne chce veľké, ale kritérium žiada opak</translation>
    </message>
    <message>
        <source>{name} is usually wanted small, but the criterion asks for the contrary</source>
        <translation>{name} sa zvyčajne chce malé, ale kritérium žiada opak</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is unknown; possible are {words}</source>
        <translation>„{name}“ nie je známe; možné je {words}</translation>
    </message>
    <message>
        <source>found an interest outside 0 to 1</source>
        <translation>nájdená úroková miera mimo 0 až 1</translation>
    </message>
    <message>
        <source>found none</source>
        <translation>nič nenájdené</translation>
    </message>
    <message>
        <source>give the picture its scale first</source>
        <translation>najprv dajte obrázku mierku</translation>
    </message>
    <message>
        <source>the plan has no zone of kind &quot;monitor&quot;, so nothing is to be seen</source>
        <translation>plán nemá zónu druhu „monitor“, takže nie je nič, čo má byť vidieť</translation>
    </message>
    <message>
        <source>&quot;{kit}&quot; is neither a kit of the plan nor of the catalogue</source>
        <translation>„{kit}“ nie je zostava plánu ani katalógu</translation>
    </message>
    <message>
        <source>there is no camera position to mount a kit on</source>
        <translation>nie je miesto pre kameru, kam by sa zostava namontovala</translation>
    </message>
    <message>
        <source>the kit has {cameras} cameras, the plan has places for {places}; all places were computed with it</source>
        <translation>zostava má {cameras} kamier, plán má miest {places}; počítané bolo so všetkými miestami</translation>
    </message>
    <message>
        <source>another level of the same place is named, expected one of each</source>
        <translation>je uvedené iné podlažie toho istého miesta, očakávané z každého jedno</translation>
    </message>
    <message>
        <source>no recorder of the catalogue takes {count} cameras; several have to share them</source>
        <translation>žiadny rekordér katalógu nepojme {count} kamier; musí sa o ne deliť niekoľko</translation>
    </message>
    <message>
        <source>the recordings need {room} TB, more than the disks of one such recorder hold</source>
        <translation>záznamy potrebujú {room} TB, viac, než pojmú disky jedného takého rekordéra</translation>
    </message>
    <message>
        <source>leave a gap of {width} mm near x {x}, y {y}, and sight leaks through it; {count} more corners stand so</source>
        <translation>nechávajú medzeru {width} mm blízko x {x}, y {y} a je cez ňu vidieť; takých rohov je ešte {count}</translation>
    </message>
    <message>
        <source>leave a gap of {width} mm near x {x}, y {y}, and sight leaks through it</source>
        <translation>nechávajú medzeru {width} mm blízko x {x}, y {y} a je cez ňu vidieť</translation>
    </message>
    <message>
        <source>expected 1 to 100 years</source>
        <translation>očakávané 1 až 100 rokov</translation>
    </message>
    <message>
        <source>expected a year from 1900 to 9899</source>
        <translation>očakávaný rok od 1900 do 9899</translation>
    </message>
    <message>
        <source>expected the columns name and value</source>
        <translation>očakávané stĺpce name a value</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a number from 0</source>
        <translation>nájdené &apos;{found}&apos;, očakávané číslo od 0</translation>
    </message>
    <message>
        <source>there is no such weight or band</source>
        <translation>taká váha ani pásmo nie je</translation>
    </message>
    <message>
        <source>expected least up to most, and a share up to 1</source>
        <translation>očakávané najmenšie až najväčšie a podiel do 1</translation>
    </message>
    <message>
        <source>what only one camera sees is not known: {reason}</source>
        <translation>nie je známe, čo vidí len jedna kamera: {reason}</translation>
    </message>
    <message>
        <source>{days} days are more than the {limit} of this {kind} ({source})</source>
        <translation>{days} dní je viac ako {limit} podľa: {kind} ({source})</translation>
    </message>
    <message>
        <source>historic or not yet in force on {day}: it ended on {edge} ({source})</source>
        <translation>nie je alebo ešte nie je platné ku dňu {day}: skončilo {edge} ({source})</translation>
    </message>
    <message>
        <source>historic or not yet in force on {day}: it begins on {edge} ({source})</source>
        <translation>nie je alebo ešte nie je platné ku dňu {day}: začína {edge} ({source})</translation>
    </message>
    <message>
        <source>the profile was last checked on {day}; compare it with the rules in force ({source})</source>
        <translation>profil bol naposledy overený {day}; porovnajte ho s platnými predpismi ({source})</translation>
    </message>
    <message>
        <source>the profile has no date of checking; compare it with the rules in force ({source})</source>
        <translation>profil nemá deň overenia; porovnajte ho s platnými predpismi ({source})</translation>
    </message>
    <message>
        <source>{days} days are just what the disks hold ({possible}), and no reason is given; the purpose should decide, not the disk</source>
        <translation>{days} dní je práve toľko, koľko pojmú disky ({possible}), a nie je uvedený dôvod; rozhodovať má účel, nie disk</translation>
    </message>
    <message>
        <source>no reason is given for keeping recordings {days} days</source>
        <translation>na uchovávanie záznamov {days} dní nie je uvedený dôvod</translation>
    </message>
    <message>
        <source>found a number that is not finite</source>
        <translation>nájdené číslo, ktoré nie je konečné</translation>
    </message>
    <message>
        <source>eye and target are the same point, expected two</source>
        <translation>oko a cieľ sú ten istý bod, očakávané dva</translation>
    </message>
    <message>
        <source>there is no such row in the plan, expected the id of a camera or a device</source>
        <translation>taký riadok v pláne nie je, očakávané id kamery alebo zariadenia</translation>
    </message>
    <message>
        <source>there is no such row in the plan, expected the id of a camera</source>
        <translation>taký riadok v pláne nie je, očakávané id kamery</translation>
    </message>
    <message>
        <source>the picture&apos;s size is not known; {width} × {height} is assumed for storage</source>
        <translation>veľkosť obrazu nie je známa; pre úložisko sa predpokladá {width} × {height}</translation>
    </message>
    <message>
        <source>Disk: {size} TB of kit {kit} {name}</source>
        <translation>Disk: {size} TB zostavy {kit} {name}</translation>
    </message>
    <message>
        <source>the estate does not say how long recordings are kept; the limit of profile {profile}, {days} days, is assumed</source>
        <translation>nie je uvedené, ako dlho sa záznamy uchovávajú; predpokladá sa medza profilu {profile}, {days} dní</translation>
    </message>
    <message>
        <source>the estate does not say how long recordings are kept; one week, {days} days, is assumed</source>
        <translation>nie je uvedené, ako dlho sa záznamy uchovávajú; predpokladá sa týždeň, {days} dní</translation>
    </message>
    <message>
        <source>the store names the camera {camera}, which the estate does not have</source>
        <translation>úložisko uvádza kameru {camera}, ktorá v projekte nie je</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected YYYY-MM-DD</source>
        <translation>nájdené &apos;{found}&apos;, očakávané YYYY-MM-DD</translation>
    </message>
    <message>
        <source>found {written}; {working}</source>
        <translation>nájdené {written}; {working}</translation>
    </message>
    <message>
        <source>{right} of {asked} right</source>
        <translation>správne {right} z {asked}</translation>
    </message>
    <message>
        <source>order</source>
        <comment>of the alternatives</comment>
        <translation>poradie</translation>
    </message>
    <message>
        <source>{criterion}, {unit}, small is better</source>
        <translation>{criterion}, {unit}, malé je lepšie</translation>
    </message>
    <message>
        <source>{criterion}, {unit}, large is better</source>
        <translation>{criterion}, {unit}, veľké je lepšie</translation>
    </message>
    <message>
        <source>Table {number}. {task}</source>
        <translation>Tabuľka {number}. {task}</translation>
    </message>
    <message>
        <source>Figures: {source}</source>
        <translation>Údaje: {source}</translation>
    </message>
    <message>
        <source>share</source>
        <comment>part of a whole</comment>
        <translation>podiel</translation>
    </message>
    <message>
        <source>a tie counts a half, f* = f + {plus}, share = f* / {sum}</source>
        <translation>zhoda sa počíta za pol, f* = f + {plus}, podiel = f* / {sum}</translation>
    </message>
    <message>
        <source>a tie counts nothing, f* = f + {plus}, share = f* / {sum}</source>
        <translation>zhoda sa nepočíta, f* = f + {plus}, podiel = f* / {sum}</translation>
    </message>
    <message>
        <source>lambda {lambda} (proven within {width}), CR not applicable below three items</source>
        <translation>lambda {lambda} (dokázané v medziach {width}), CR sa pod tromi položkami nepoužíva</translation>
    </message>
    <message>
        <source>lambda {lambda} (proven within {width}), CI {ci}, RI {ri} ({table}), CR {cr}</source>
        <translation>lambda {lambda} (dokázané v medziach {width}), CI {ci}, RI {ri} ({table}), CR {cr}</translation>
    </message>
    <message>
        <source>GCI {gci}, Koczkodaj {koczkodaj} (worst triad {triad})</source>
        <translation>GCI {gci}, Koczkodaj {koczkodaj} (najhoršia trojica {triad})</translation>
    </message>
    <message>
        <source>pairs that were not judged are completed from the others</source>
        <translation>neposúdené dvojice sú doplnené z ostatných</translation>
    </message>
    <message>
        <source>row mean</source>
        <translation>priemer riadka</translation>
    </message>
    <message>
        <source>geom. mean</source>
        <translation>geom. priemer</translation>
    </message>
    <message>
        <source>eigenvector</source>
        <translation>vlastný vektor</translation>
    </message>
    <message>
        <source>used: geometric mean, row mean / {sum}</source>
        <translation>použité: geometrický priemer, priemer riadka / {sum}</translation>
    </message>
    <message>
        <source>used: eigenvector</source>
        <translation>použité: vlastný vektor</translation>
    </message>
    <message numerus="yes">
        <source>By the rule |difference| + 1 the CR of {n} items cannot exceed {bound}, so it does not test the judgments.</source>
        <translation>
            <numerusform>Podľa pravidla |rozdiel| + 1 nemôže CR {n} položky presiahnuť {bound}, takže úsudky nepreveruje.</numerusform>
            <numerusform>Podľa pravidla |rozdiel| + 1 nemôže CR {n} položiek presiahnuť {bound}, takže úsudky nepreveruje.</numerusform>
            <numerusform>Podľa pravidla |rozdiel| + 1 nemôže CR {n} položiek presiahnuť {bound}, takže úsudky nepreveruje.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Váhy</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>váha</translation>
    </message>
    <message>
        <source>How: pairs compared</source>
        <translation>Ako: dvojice porovnané</translation>
    </message>
    <message>
        <source>How: pairs below {criterion}</source>
        <translation>Ako: dvojice pod {criterion}</translation>
    </message>
    <message>
        <source>Under {criterion}</source>
        <translation>Podľa {criterion}</translation>
    </message>
    <message>
        <source>total</source>
        <translation>spolu</translation>
    </message>
    <message>
        <source>Local values and totals</source>
        <translation>Čiastkové hodnoty a celkové hodnotenia</translation>
    </message>
    <message>
        <source>What each criterion gives</source>
        <translation>Čím prispieva ktoré kritérium</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>nižšie je lepšie</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>of the alternatives</comment>
        <translation>Poradie</translation>
    </message>
    <message>
        <source>nobody is left to compare</source>
        <translation>nezostal nikto na porovnanie</translation>
    </message>
    <message>
        <source>What would turn the first place (one weight changes, the others keep their proportions)</source>
        <translation>Čo by zmenilo prvé miesto (mení sa jedna váha, ostatné držia svoje pomery)</translation>
    </message>
    <message>
        <source>from {weight} {winners}</source>
        <translation>od {weight} {winners}</translation>
    </message>
    <message>
        <source>{criterion} (now {weight}): {winners}</source>
        <translation>{criterion} (teraz {weight}): {winners}</translation>
    </message>
    <message>
        <source>Nearly a tie: {first} leads {second} by {lead}</source>
        <translation>Takmer zhoda: {first} vedie nad {second} o {lead}</translation>
    </message>
    <message>
        <source>{alternative}: {criterion} has no value</source>
        <translation>{alternative}: {criterion} nemá hodnotu</translation>
    </message>
    <message>
        <source>{alternative}: {criterion} {value}, asked for {limit}</source>
        <translation>{alternative}: {criterion} {value}, požaduje sa {limit}</translation>
    </message>
    <message>
        <source>{alternative}: {criterion} has no value, asked for {limit}</source>
        <translation>{alternative}: {criterion} nemá hodnotu, požaduje sa {limit}</translation>
    </message>
    <message>
        <source>Computed on the plan</source>
        <translation>Vypočítané na pláne</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>kritérium</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>veličina</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>katalóg</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>vypočítané</translation>
    </message>
    <message>
        <source>The catalogue&apos;s values put {catalogue} first.</source>
        <translation>Podľa hodnôt katalógu je prvý {catalogue}.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s values put {catalogue} first, but on this plan it is {computed}.</source>
        <translation>Podľa hodnôt katalógu je prvý {catalogue}, ale na tomto pláne je to {computed}.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s values put {catalogue} first, and on this plan it is {computed}.</source>
        <translation>Podľa hodnôt katalógu je prvý {catalogue} a na tomto pláne je to {computed}.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Rozhodnutie</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Vyradené</translation>
    </message>
    <message>
        <source>Misses a soft limit, but stays</source>
        <translation>Nespĺňa mäkké obmedzenie, ale zostáva</translation>
    </message>
    <message>
        <source>by</source>
        <comment>what a figure is split by</comment>
        <translation>podľa</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>údaj</translation>
    </message>
    <message>
        <source>value</source>
        <translation>hodnota</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Nič nebolo zaznamenané</translation>
    </message>
    <message>
        <source>Does not agree: {balance}</source>
        <translation>Nesúhlasí: {balance}</translation>
    </message>
    <message>
        <source>no annual report of {year} was issued</source>
        <translation>výročná správa za rok {year} nebola vydaná</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>sheet of a workbook</comment>
        <translation>Údaje</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet of a workbook</comment>
        <translation>O správe</translation>
    </message>
    <message>
        <source>Annual report {year}</source>
        <translation>Výročná správa {year}</translation>
    </message>
    <message>
        <source>head of the change log {seal}</source>
        <translation>hlava protokolu zmien {seal}</translation>
    </message>
    <message>
        <source>expected the year of the report, such as 2025</source>
        <translation>očakávaný rok správy, napríklad 2025</translation>
    </message>
    <message>
        <source>only the report public is written as a map</source>
        <translation>ako mapa sa zapisuje len správa public</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>končí skôr, než sa začne</translation>
    </message>
    <message>
        <source>another asset hangs at this place</source>
        <translation>na tomto mieste visí iné zariadenie</translation>
    </message>
    <message>
        <source>the asset hangs at another place</source>
        <translation>zariadenie visí na inom mieste</translation>
    </message>
    <message>
        <source>the camera has no field of view; expected hfov, or focal_length and sensor_width</source>
        <translation>kamera nemá zorné pole; očakávané hfov, alebo focal_length a sensor_width</translation>
    </message>
    <message>
        <source>focal length and sensor width must be more than 0 mm</source>
        <translation>ohnisková vzdialenosť a šírka snímača musia byť väčšie ako 0 mm</translation>
    </message>
    <message>
        <source>found {found} degrees, expected more than 0 and at most 360</source>
        <translation>nájdené {found} stupňov, očakávané viac ako 0 a najviac 360</translation>
    </message>
    <message>
        <source>found {found} degrees, expected more than 0 and less than 180</source>
        <translation>nájdené {found} stupňov, očakávané viac ako 0 a menej ako 180</translation>
    </message>
    <message>
        <source>there is no such device in this project</source>
        <translation>také zariadenie v projekte nie je</translation>
    </message>
    <message>
        <source>only the role {role} may change this; nobody was named</source>
        <translation>toto smie meniť len rola {role}; nikto nebol uvedený</translation>
    </message>
    <message>
        <source>only the role {role} may change this; {person} does not hold it</source>
        <translation>toto smie meniť len rola {role}; {person} ju nemá</translation>
    </message>
    <message>
        <source>the device would hang on itself through others</source>
        <translation>zariadenie by cez iné viselo samo na sebe</translation>
    </message>
    <message>
        <source>a camera or another device hangs on it</source>
        <translation>visí na ňom kamera alebo iné zariadenie</translation>
    </message>
    <message>
        <source>expected 0 or more metres</source>
        <translation>očakávané 0 alebo viac metrov</translation>
    </message>
    <message>
        <source>the shares make {sum} %, expected 100 %</source>
        <translation>podiely dávajú {sum} %, očakávané 100 %</translation>
    </message>
    <message>
        <source>found no id, expected a short name</source>
        <translation>nenájdené id, očakávané krátke meno</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>nie je konečné číslo</translation>
    </message>
    <message>
        <source>found {found}, expected a finite number</source>
        <translation>nájdené {found}, očakávané konečné číslo</translation>
    </message>
    <message>
        <source>found {found}, expected more than {least}</source>
        <translation>nájdené {found}, očakávané viac ako {least}</translation>
    </message>
    <message>
        <source>found a coordinate that is not finite or beyond 1e9 m, expected finite numbers</source>
        <translation>nájdená súradnica, ktorá nie je konečná alebo presahuje 1e9 m, očakávané konečné čísla</translation>
    </message>
    <message>
        <source>found a line without length, expected at least two different points</source>
        <translation>nájdená čiara bez dĺžky, očakávané najmenej dva rôzne body</translation>
    </message>
    <message>
        <source>the points of the polygon lie on one line, expected a polygon with an area</source>
        <translation>body mnohouholníka ležia na jednej priamke, očakávaný mnohouholník s plochou</translation>
    </message>
    <message>
        <source>found {found} degrees, expected an angle clockwise from +y, -3600 to 3600</source>
        <translation>nájdené {found} stupňov, očakávaný uhol v smere hodín od +y, -3600 až 3600</translation>
    </message>
    <message>
        <source>found {found} degrees, expected -90 to 90 below the horizontal</source>
        <translation>nájdené {found} stupňov, očakávané -90 až 90 pod vodorovnou</translation>
    </message>
    <message>
        <source>found a first angle above the second, expected from low to high</source>
        <translation>nájdený prvý uhol väčší ako druhý, očakávané od menšieho k väčšiemu</translation>
    </message>
    <message>
        <source>found no geometry, expected polygons or lines</source>
        <translation>nenájdená geometria, očakávané mnohouholníky alebo čiary</translation>
    </message>
    <message>
        <source>found {found} m, expected more than the base of {base} m</source>
        <translation>nájdené {found} m, očakávané viac ako spodná hrana {base} m</translation>
    </message>
    <message>
        <source>found no geometry, expected a polygon</source>
        <translation>nenájdená geometria, očakávaný mnohouholník</translation>
    </message>
    <message>
        <source>found {found}, expected at least 1 camera</source>
        <translation>nájdené {found}, očakávaná najmenej 1 kamera</translation>
    </message>
    <message>
        <source>found a range that does not have two ends, expected from and to</source>
        <translation>nájdený rozsah, ktorý nemá dva konce, očakávané od a do</translation>
    </message>
    <message>
        <source>found no geometry, expected lines</source>
        <translation>nenájdená geometria, očakávané čiary</translation>
    </message>
    <message>
        <source>the device hangs on itself, expected another one</source>
        <translation>zariadenie visí samo na sebe, očakávané iné</translation>
    </message>
    <message>
        <source>found no layer, expected obstacle, zone, camera, …</source>
        <translation>nenájdená vrstva, očakávané obstacle, zone, camera, …</translation>
    </message>
    <message>
        <source>the device hangs on itself through others</source>
        <translation>zariadenie visí cez iné samo na sebe</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected an ISO 4217 code of three letters</source>
        <translation>nájdené &apos;{found}&apos;, očakávaný trojpísmenový kód ISO 4217</translation>
    </message>
    <message>
        <source>found {found} degrees, expected 0 (not stated) to 360</source>
        <translation>nájdené {found} stupňov, očakávané 0 (neuvedené) až 360</translation>
    </message>
    <message>
        <source>this stands on no level</source>
        <translation>toto nestojí na žiadnom podlaží</translation>
    </message>
    <message>
        <source>directions cannot follow, expected one scale, a turn and a shift</source>
        <translation>smery nemožno previesť, očakávaná jedna mierka, otočenie a posun</translation>
    </message>
    <message>
        <source>there is no such level in this project</source>
        <translation>také podlažie v projekte nie je</translation>
    </message>
    <message>
        <source>there is no such level</source>
        <translation>také podlažie nie je</translation>
    </message>
    <message>
        <source>what stands on a level that is removed goes onto another one</source>
        <translation>čo stojí na odstraňovanom podlaží, prejde na iné</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, and this plan has no levels</source>
        <translation>nájdené &apos;{found}&apos;, a tento plán nemá podlažia</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a level: {levels}</source>
        <translation>nájdené &apos;{found}&apos;, očakávané podlažie: {levels}</translation>
    </message>
    <message>
        <source>a metre of the plan becomes {length} m on the map; was the plan drawn in metres?</source>
        <translation>meter plánu bude na mape {length} m; bol plán kreslený v metroch?</translation>
    </message>
    <message>
        <source>two points fit whatever they are; a third one would check them</source>
        <translation>dva body sedia vždy; tretí by ich overil</translation>
    </message>
    <message>
        <source>the rest of the plan is in another frame; put the whole plan onto the map</source>
        <translation>zvyšok plánu je v inom systéme; umiestnite na mapu celý plán</translation>
    </message>
    <message>
        <source>there is no such meeting in this project</source>
        <translation>také rokovanie v projekte nie je</translation>
    </message>
    <message>
        <source>it is closed; its minutes stay</source>
        <translation>je uzavreté; jeho zápisnica sa nemení</translation>
    </message>
    <message>
        <source>there is no such body in this project</source>
        <translation>taký orgán v projekte nie je</translation>
    </message>
    <message>
        <source>by its rules {person} calls it</source>
        <translation>podľa jeho pravidiel ho zvoláva {person}</translation>
    </message>
    <message>
        <source>there is no such person in this project</source>
        <translation>taká osoba v projekte nie je</translation>
    </message>
    <message>
        <source>found none, expected the conditions</source>
        <translation>nenájdené, očakávané podmienky</translation>
    </message>
    <message>
        <source>the request is not on its agenda</source>
        <translation>žiadosť nie je na jeho programe</translation>
    </message>
    <message>
        <source>item {number} has no outcome yet</source>
        <translation>bod {number} ešte nemá výsledok</translation>
    </message>
    <message>
        <source>the new row has no identity</source>
        <translation>nový riadok nemá identitu</translation>
    </message>
    <message>
        <source>the id is used twice, expected each once</source>
        <translation>id je použité dvakrát, očakávané každé raz</translation>
    </message>
    <message>
        <source>another {table} already has this id, expected a new one</source>
        <translation>toto id už má iný záznam tabuľky {table}, očakávané nové</translation>
    </message>
    <message>
        <source>there is no such device in the project or the file</source>
        <translation>také zariadenie v projekte ani v súbore nie je</translation>
    </message>
    <message>
        <source>local metres</source>
        <translation>miestne metre</translation>
    </message>
    <message>
        <source>found {found}, expected {expected} as in the project</source>
        <translation>nájdené {found}, očakávané {expected} ako v projekte</translation>
    </message>
    <message>
        <source>the shares of {group} would make {sum} %, expected at most 100 %</source>
        <translation>podiely skupiny {group} by dali {sum} %, očakávané najviac 100 %</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected one of {words}</source>
        <translation>nájdené &apos;{found}&apos;, očakávané jedno z {words}</translation>
    </message>
    <message>
        <source>found {found} MB, expected at most {most}</source>
        <translation>nájdené {found} MB, očakávané najviac {most}</translation>
    </message>
    <message>
        <source>these are not the bytes of an {type}</source>
        <translation>toto nie sú bajty súboru {type}</translation>
    </message>
    <message>
        <source>found {found} megapixels, expected at most {most}</source>
        <translation>nájdené {found} megapixelov, očakávané najviac {most}</translation>
    </message>
    <message>
        <source>expected a rectangle of pixels inside the picture</source>
        <translation>očakávaný obdĺžnik pixelov vnútri obrázka</translation>
    </message>
    <message>
        <source>the picture would have no area, expected a map that keeps areas</source>
        <translation>obrázok by nemal plochu, očakávaná mapa, ktorá plochy zachová</translation>
    </message>
    <message>
        <source>found a path, expected the name of a file without its folder</source>
        <translation>nájdená cesta, očakávané meno súboru bez priečinka</translation>
    </message>
    <message>
        <source>this project has no picture with these bytes; import the file</source>
        <translation>tento projekt nemá obrázok s týmito bajtmi; súbor importujte</translation>
    </message>
    <message>
        <source>expected a point</source>
        <translation>očakávaný bod</translation>
    </message>
    <message>
        <source>found {found}, expected 0 (not stated) or more days</source>
        <translation>nájdené {found}, očakávané 0 (neuvedené) alebo viac dní</translation>
    </message>
    <message>
        <source>it has no identity</source>
        <translation>nemá identitu</translation>
    </message>
    <message>
        <source>it is not in this project</source>
        <translation>v tomto projekte nie je</translation>
    </message>
    <message>
        <source>there is no such purpose in this project</source>
        <translation>taký účel v projekte nie je</translation>
    </message>
    <message>
        <source>{request} asks for the purpose {purpose} and is {state}; it must be approved first</source>
        <translation>žiadosť {request} žiada o účel {purpose} a jej stav je {state}; najprv musí byť schválená</translation>
    </message>
    <message>
        <source>expected one of {words}</source>
        <translation>očakávané jedno z {words}</translation>
    </message>
    <message>
        <source>there is no such {table} in this project</source>
        <translation>taký záznam tabuľky {table} v projekte nie je</translation>
    </message>
    <message>
        <source>found nothing, expected a value</source>
        <translation>nič nenájdené, očakávaná hodnota</translation>
    </message>
    <message>
        <source>the row stands twice in this file</source>
        <translation>riadok je v súbore dvakrát</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a uid or nothing</source>
        <translation>nájdené &apos;{found}&apos;, očakávané uid alebo nič</translation>
    </message>
    <message>
        <source>there is no {table} {code} in this project</source>
        <translation>záznam {table} {code} v projekte nie je</translation>
    </message>
    <message>
        <source>the value is out of range</source>
        <translation>hodnota je mimo rozsahu</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a point &quot;x,y&quot; or the corners of an area &quot;x,y x,y x,y&quot;</source>
        <translation>nájdené &apos;{found}&apos;, očakávaný bod &quot;x,y&quot; alebo rohy plochy &quot;x,y x,y x,y&quot;</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a whole number</source>
        <translation>nájdené &apos;{found}&apos;, očakávané celé číslo</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a sum in minor units, a whole number</source>
        <translation>nájdené &apos;{found}&apos;, očakávaná suma v drobných jednotkách, celé číslo</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a number</source>
        <translation>nájdené &apos;{found}&apos;, očakávané číslo</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected yes or no</source>
        <translation>nájdené &apos;{found}&apos;, očakávané yes alebo no</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a day YYYY-MM-DD</source>
        <translation>nájdené &apos;{found}&apos;, očakávaný deň YYYY-MM-DD</translation>
    </message>
    <message>
        <source>there is no such item in this project</source>
        <translation>taká položka v projekte nie je</translation>
    </message>
    <message>
        <source>it is installed</source>
        <translation>je nainštalované</translation>
    </message>
    <message>
        <source>it is retired since {day}</source>
        <translation>je vyradené od {day}</translation>
    </message>
    <message>
        <source>it is on the list as {code}</source>
        <translation>je na zozname ako {code}</translation>
    </message>
    <message>
        <source>it is {state} and does not change</source>
        <translation>je v stave {state} a nemení sa</translation>
    </message>
    <message>
        <source>its new asset is recorded</source>
        <translation>jej nové zariadenie je zaznamenané</translation>
    </message>
    <message>
        <source>there is no effect {effect}</source>
        <translation>účinok {effect} nie je známy</translation>
    </message>
    <message>
        <source>scored on {day}, older than 12 months</source>
        <translation>hodnotené {day}, dávnejšie ako pred 12 mesiacmi</translation>
    </message>
    <message>
        <source>it is not due by {year} and ranks behind growth</source>
        <translation>do roku {year} nie je splatné a radí sa za rast</translation>
    </message>
    <message>
        <source>{asset} hangs at {camera}</source>
        <translation>zariadenie {asset} visí na mieste {camera}</translation>
    </message>
    <message>
        <source>where the old asset hangs</source>
        <translation>kde visí staré zariadenie</translation>
    </message>
    <message>
        <source>another than the old one</source>
        <translation>iné ako staré</translation>
    </message>
    <message>
        <source>{asset} is retired</source>
        <translation>zariadenie {asset} je vyradené</translation>
    </message>
    <message>
        <source>{asset} is that of {item}</source>
        <translation>zariadenie {asset} patrí položke {item}</translation>
    </message>
    <message>
        <source>{asset} is another device</source>
        <translation>{asset} je iné zariadenie</translation>
    </message>
    <message>
        <source>a year after {year}</source>
        <translation>rok po roku {year}</translation>
    </message>
    <message>
        <source>{grant} not awarded</source>
        <translation>grant {grant} nie je pridelený</translation>
    </message>
    <message>
        <source>there is no such request in this project</source>
        <translation>taká žiadosť v projekte nie je</translation>
    </message>
    <message>
        <source>there is no such party in this project</source>
        <translation>taká strana v projekte nie je</translation>
    </message>
    <message>
        <source>another request that is not merged itself</source>
        <translation>iná žiadosť, ktorá sama nie je zlúčená</translation>
    </message>
    <message>
        <source>another than the applicant</source>
        <translation>iný ako žiadateľ</translation>
    </message>
    <message>
        <source>against the advice</source>
        <translation>proti odporúčaniu</translation>
    </message>
    <message>
        <source>overrides the data protection officer</source>
        <translation>proti zodpovednej osobe</translation>
    </message>
    <message>
        <source>not before {day}</source>
        <translation>nie skôr ako {day}</translation>
    </message>
    <message>
        <source>found no name</source>
        <translation>nenájdené meno</translation>
    </message>
    <message>
        <source>expected a finite number</source>
        <translation>očakávané konečné číslo</translation>
    </message>
    <message>
        <source>there is no such site in this project</source>
        <translation>také miesto v projekte nie je</translation>
    </message>
    <message>
        <source>a level belongs to this place</source>
        <translation>k tomuto miestu patrí podlažie</translation>
    </message>
    <message>
        <source>expected a new identity</source>
        <translation>očakávaná nová identita</translation>
    </message>
    <message>
        <source>{row} is on it</source>
        <translation>je na ňom: {row}</translation>
    </message>
    <message>
        <source>it is {state} and cannot become {to}, expected no further step</source>
        <translation>je v stave {state} a nemôže prejsť do stavu {to}, ďalší krok sa neočakáva</translation>
    </message>
    <message>
        <source>it is {state} and cannot become {to}, expected one of {words}</source>
        <translation>je v stave {state} a nemôže prejsť do stavu {to}, očakávané jedno z {words}</translation>
    </message>
    <message>
        <source>it is {state} and takes no more statements</source>
        <translation>je v stave {state} a ďalšie stanoviská neprijíma</translation>
    </message>
    <message>
        <source>found none, expected a stance</source>
        <translation>nenájdené, očakávaný postoj</translation>
    </message>
    <message>
        <source>it is always given</source>
        <translation>je vždy podané</translation>
    </message>
    <message>
        <source>expected who waives it and for which reason</source>
        <translation>očakávané, kto od neho upúšťa a z akého dôvodu</translation>
    </message>
    <message>
        <source>no statement of this party is waited for</source>
        <translation>na stanovisko tejto strany sa nečaká</translation>
    </message>
    <message>
        <source>no obligation &apos;{obligation}&apos; is open</source>
        <translation>žiadna povinnosť &apos;{obligation}&apos; nie je otvorená</translation>
    </message>
    <message>
        <source>there is no such corner</source>
        <translation>taký roh nie je</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself at x {x}, y {y}; an area needs an outline that does not</source>
        <translation>obrys sa kríži alebo sám seba dotýka pri x {x}, y {y}; plocha potrebuje obrys, ktorý to nerobí</translation>
    </message>
    <message>
        <source>an area keeps three corners</source>
        <translation>plocha má najmenej tri rohy</translation>
    </message>
    <message>
        <source>a line keeps two points</source>
        <translation>čiara má najmenej dva body</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected column=value, column=* or column&gt;=number, with = != &gt; &gt;= &lt; &lt;=</source>
        <translation>nájdené &apos;{found}&apos;, očakávané column=value, column=* alebo column&gt;=number, kde môže byť = != &gt; &gt;= &lt; &lt;=</translation>
    </message>
    <message>
        <source>more than {count} columns</source>
        <translation>viac ako {count} stĺpcov</translation>
    </message>
    <message>
        <source>a quote opens here and never closes</source>
        <translation>tu sa začínajú úvodzovky, ktoré sa nekončia</translation>
    </message>
    <message>
        <source>a cell is longer than {count} bytes</source>
        <translation>bunka je dlhšia ako {count} bajtov</translation>
    </message>
    <message>
        <source>more than {count} rows</source>
        <translation>viac ako {count} riadkov</translation>
    </message>
    <message>
        <source>the file has no line of headings</source>
        <translation>súbor nemá riadok záhlavia</translation>
    </message>
    <message>
        <source>the reader of maps could not be started</source>
        <translation>čítanie máp nemožno spustiť</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>súbor nemožno zapísať</translation>
    </message>
    <message>
        <source>coverage is written to a .geojson, .gpkg, .kml, .dxf, .csv, .fgb or .shp file; give it one of these endings</source>
        <translation>pokrytie sa zapisuje do súboru .geojson, .gpkg, .kml, .dxf, .csv, .fgb alebo .shp; dajte mu jednu z týchto prípon</translation>
    </message>
    <message>
        <source>such as EPSG:5514, 8353, 2180, 25833 or 32633</source>
        <translation>napríklad EPSG:5514, 8353, 2180, 25833 alebo 32633</translation>
    </message>
    <message>
        <source>here {frame}</source>
        <translation>tu {frame}</translation>
    </message>
    <message>
        <source>here {frame} or {other}</source>
        <translation>tu {frame} alebo {other}</translation>
    </message>
    <message>
        <source>found {frame}, whose unit is not the metre; expected a projected frame in metres, {proposal}</source>
        <translation>nájdené {frame}, ktorého jednotkou nie je meter; očakávaný rovinný systém v metroch, {proposal}</translation>
    </message>
    <message>
        <source>found {frame}, whose axes do not point east and north; expected a projected frame in metres, {proposal}</source>
        <translation>nájdené {frame}, ktorého osi nemieria na východ a na sever; očakávaný rovinný systém v metroch, {proposal}</translation>
    </message>
    <message>
        <source>found {frame}, which is in degrees (leave the member crs out for WGS 84 longitude and latitude); expected a projected frame in metres, {proposal}</source>
        <translation>nájdené {frame}, ktoré je v stupňoch (pre zemepisnú dĺžku a šírku WGS 84 člen crs vynechajte); očakávaný rovinný systém v metroch, {proposal}</translation>
    </message>
    <message>
        <source>found {frame}, which is not projected; expected a projected frame in metres, {proposal}</source>
        <translation>nájdené {frame}, ktoré nie je rovinné; očakávaný rovinný systém v metroch, {proposal}</translation>
    </message>
    <message>
        <source>found {frame}, a Mercator map that stretches with latitude (Web Mercator: 1 m in it is 0.64 m on the ground at 50 degrees north); expected a projected frame in metres, {proposal}</source>
        <translation>nájdené {frame}, Mercatorovo zobrazenie, ktoré sa so šírkou rozťahuje (Web Mercator: 1 m v ňom je na 50. stupni severnej šírky 0,64 m na zemi); očakávaný rovinný systém v metroch, {proposal}</translation>
    </message>
    <message>
        <source>a frame of its own</source>
        <translation>vlastný systém</translation>
    </message>
    <message>
        <source>{x}, {y} of {frame} has no place in {other}</source>
        <translation>{x}, {y} systému {frame} nemá miesto v {other}</translation>
    </message>
    <message>
        <source>found {frame}, which PROJ cannot bring into {other}</source>
        <translation>nájdené {frame}, ktoré PROJ nedokáže previesť do {other}</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>accuracy of a change of frames</comment>
        <translation>nie je známa</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>accuracy of a change of frames</comment>
        <translation>presná</translation>
    </message>
    <message>
        <source>about {metres} m</source>
        <translation>asi {metres} m</translation>
    </message>
    <message>
        <source>the file is broken JSON here (NaN and comments are not JSON either)</source>
        <translation>súbor má tu chybný JSON (ani NaN a komentáre nie sú JSON)</translation>
    </message>
    <message>
        <source>the file holds a number that is too large</source>
        <translation>súbor obsahuje príliš veľké číslo</translation>
    </message>
    <message>
        <source>expected an object with &quot;format&quot;: &quot;vidette-decision/1&quot;, found {found}</source>
        <translation>očakávaný objekt s &quot;format&quot;: &quot;vidette-decision/1&quot;, nájdené {found}</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>chýba {field}</translation>
    </message>
    <message>
        <source>the file is &quot;{found}&quot;; this program reads &quot;{expected}&quot;</source>
        <translation>súbor je „{found}“; tento program číta „{expected}“</translation>
    </message>
    <message>
        <source>the format is &quot;{found}&quot;, expected &quot;{expected}&quot;</source>
        <translation>formát je „{found}“, očakávané „{expected}“</translation>
    </message>
    <message>
        <source>expected an object with &quot;id&quot;, found {found}</source>
        <translation>očakávaný objekt s &quot;id&quot;, nájdené {found}</translation>
    </message>
    <message>
        <source>expected a number, a text such as &quot;3 GB&quot;, or null, found {found}</source>
        <translation>očakávané číslo, text ako &quot;3 GB&quot;, alebo null, nájdené {found}</translation>
    </message>
    <message>
        <source>expected an object by criterion, found {found}</source>
        <translation>očakávaný objekt podľa kritérií, nájdené {found}</translation>
    </message>
    <message>
        <source>expected a number or a list of numbers, found {found}</source>
        <translation>očakávané číslo alebo zoznam čísel, nájdené {found}</translation>
    </message>
    <message>
        <source>expected an object with criterion, op and value, found {found}</source>
        <translation>očakávaný objekt s criterion, op a value, nájdené {found}</translation>
    </message>
    <message>
        <source>expected a list, found {found}</source>
        <translation>očakávaný zoznam, nájdené {found}</translation>
    </message>
    <message>
        <source>expected a text in quotes, found {found}</source>
        <translation>očakávaný text v úvodzovkách, nájdené {found}</translation>
    </message>
    <message>
        <source>expected a number, found {found}</source>
        <translation>očakávané číslo, nájdené {found}</translation>
    </message>
    <message>
        <source>expected a finite number, found {found}</source>
        <translation>očakávané konečné číslo, nájdené {found}</translation>
    </message>
    <message>
        <source>expected true or false, found {found}</source>
        <translation>očakávané true alebo false, nájdené {found}</translation>
    </message>
    <message>
        <source>expected a list of texts, found {found}</source>
        <translation>očakávaný zoznam textov, nájdené {found}</translation>
    </message>
    <message>
        <source>expected an object of numbers by id, found {found}</source>
        <translation>očakávaný objekt čísel podľa id, nájdené {found}</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is unknown; possible are {words}</source>
        <translation>„{found}“ nie je známe; možné je {words}</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is not known here and is not used</source>
        <translation>„{field}“ tu nie je známe a nepoužije sa</translation>
    </message>
    <message>
        <source>expected a list of lists of ids, best first, found {found}</source>
        <translation>očakávaný zoznam zoznamov id od najlepšieho, nájdené {found}</translation>
    </message>
    <message>
        <source>expected a list of [&quot;first&quot;, &quot;second&quot;, 1 | 0.5 | 0], found {found}</source>
        <translation>očakávaný zoznam [&quot;first&quot;, &quot;second&quot;, 1 | 0.5 | 0], nájdené {found}</translation>
    </message>
    <message>
        <source>expected [&quot;first&quot;, &quot;second&quot;, 1 | 0.5 | 0], found {found}</source>
        <translation>očakávané [&quot;first&quot;, &quot;second&quot;, 1 | 0.5 | 0], nájdené {found}</translation>
    </message>
    <message>
        <source>expected a list of rows, found {found}</source>
        <translation>očakávaný zoznam riadkov, nájdené {found}</translation>
    </message>
    <message>
        <source>expected a row of cells, found {found}</source>
        <translation>očakávaný riadok buniek, nájdené {found}</translation>
    </message>
    <message>
        <source>expected a number, a fraction such as &quot;1/3&quot;, or null, found {found}</source>
        <translation>očakávané číslo, zlomok ako &quot;1/3&quot;, alebo null, nájdené {found}</translation>
    </message>
    <message>
        <source>expected a matrix, or an object with items and matrix, found {found}</source>
        <translation>očakávaná matica, alebo objekt s items a matrix, nájdené {found}</translation>
    </message>
    <message>
        <source>expected an object by id, found {found}</source>
        <translation>očakávaný objekt podľa id, nájdené {found}</translation>
    </message>
    <message>
        <source>expected 0, 0.5 or 1, found {found}</source>
        <translation>očakávané 0, 0.5 alebo 1, nájdené {found}</translation>
    </message>
    <message>
        <source>expected an object with type, q, p, s, found {found}</source>
        <translation>očakávaný objekt s type, q, p, s, nájdené {found}</translation>
    </message>
    <message>
        <source>a matrix and an intensity are given for the same criterion</source>
        <translation>pre to isté kritérium je zadaná matica aj intenzita</translation>
    </message>
    <message>
        <source>expected an object with &quot;method&quot;, found {found}</source>
        <translation>očakávaný objekt s &quot;method&quot;, nájdené {found}</translation>
    </message>
    <message>
        <source>The drawing states no unit; in {unit} the whole is {size} wide.</source>
        <translation>Výkres neuvádza jednotku; v {unit} je celok široký {size}.</translation>
    </message>
    <message>
        <source>The drawing states no unit; in {unit} the whole is {size} wide, which fits.</source>
        <translation>Výkres neuvádza jednotku; v {unit} je celok široký {size}, čo sedí.</translation>
    </message>
    <message>
        <source>The drawing states no unit; in {unit} doors are {size} wide.</source>
        <translation>Výkres neuvádza jednotku; v {unit} sú dvere široké {size}.</translation>
    </message>
    <message>
        <source>The drawing states no unit; in {unit} doors are {size} wide, which fits.</source>
        <translation>Výkres neuvádza jednotku; v {unit} sú dvere široké {size}, čo sedí.</translation>
    </message>
    <message>
        <source>The drawing states {unit}; in {unit} the whole is {size} wide.</source>
        <translation>Výkres uvádza {unit}; v {unit} je celok široký {size}.</translation>
    </message>
    <message>
        <source>The drawing states {unit}; in {unit} the whole is {size} wide, which fits.</source>
        <translation>Výkres uvádza {unit}; v {unit} je celok široký {size}, čo sedí.</translation>
    </message>
    <message>
        <source>The drawing states {unit}; in {unit} doors are {size} wide.</source>
        <translation>Výkres uvádza {unit}; v {unit} sú dvere široké {size}.</translation>
    </message>
    <message>
        <source>The drawing states {unit}; in {unit} doors are {size} wide, which fits.</source>
        <translation>Výkres uvádza {unit}; v {unit} sú dvere široké {size}, čo sedí.</translation>
    </message>
    <message>
        <source>No unit fits what is drawn.</source>
        <translation>K tomu, čo je nakreslené, sa nehodí žiadna jednotka.</translation>
    </message>
    <message>
        <source>{unit} fits ({size}): --units {unit}</source>
        <translation>Hodí sa {unit} ({size}): --units {unit}</translation>
    </message>
    <message>
        <source>{unit} fits better ({size}): --units {unit}</source>
        <translation>Lepšie sa hodí {unit} ({size}): --units {unit}</translation>
    </message>
    <message>
        <source>the block &apos;{block}&apos; unfolds into more than {millions},000,000 entities, expected a drawing of at most so many{hint}</source>
        <translation>blok &apos;{block}&apos; sa rozvinie na viac ako {millions} 000 000 prvkov, očakávaný výkres s najviac toľkými{hint}</translation>
    </message>
    <message>
        <source>the drawing unfolds into more than {millions},000,000 entities, expected a drawing of at most so many{hint}</source>
        <translation>výkres sa rozvinie na viac ako {millions} 000 000 prvkov, očakávaný výkres s najviac toľkými{hint}</translation>
    </message>
    <message>
        <source>found {found}, expected a text</source>
        <translation>nájdené {found}, očakávaný text</translation>
    </message>
    <message>
        <source>found {found}, expected a number</source>
        <translation>nájdené {found}, očakávané číslo</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a UUID</source>
        <translation>nájdené &apos;{found}&apos;, očakávané UUID</translation>
    </message>
    <message>
        <source>found {found}, expected a whole number</source>
        <translation>nájdené {found}, očakávané celé číslo</translation>
    </message>
    <message>
        <source>found {found}, expected true or false</source>
        <translation>nájdené {found}, očakávané true alebo false</translation>
    </message>
    <message>
        <source>found nothing on a layer &apos;{layer}&apos;, expected one of {words}</source>
        <translation>vo vrstve &apos;{layer}&apos; nič nenájdené, očakávané jedno z {words}</translation>
    </message>
    <message>
        <source>found more than {millions},000,000 things, expected a map of at most so many{hint}</source>
        <translation>nájdené viac ako {millions} 000 000 vecí, očakávaná mapa s najviac toľkými{hint}</translation>
    </message>
    <message>
        <source>found no geometry</source>
        <translation>nenájdená geometria</translation>
    </message>
    <message>
        <source>the file states its frame, whose unit counts; expected no --units</source>
        <translation>súbor uvádza svoj systém, ktorého jednotka platí; --units sa neočakáva</translation>
    </message>
    <message>
        <source>its nodes are not in the order of their numbers, so that only a part could be read ({reason}), expected a sorted file</source>
        <translation>jeho uzly nie sú v poradí svojich čísel, takže bolo možné prečítať len časť ({reason}), očakávaný zoradený súbor</translation>
    </message>
    <message>
        <source>the database inside is not sound (it cannot be checked), expected a whole GeoPackage</source>
        <translation>databáza vnútri nie je v poriadku (nemožno ju overiť), očakávaný celý GeoPackage</translation>
    </message>
    <message>
        <source>the database inside is not sound ({reason}), expected a whole GeoPackage</source>
        <translation>databáza vnútri nie je v poriadku ({reason}), očakávaný celý GeoPackage</translation>
    </message>
    <message>
        <source>found no layer with such shapes, expected one of {words}</source>
        <translation>nenájdená vrstva s takými tvarmi, očakávané jedno z {words}</translation>
    </message>
    <message>
        <source>the file has several layers; say which, expected one of {words}</source>
        <translation>súbor má niekoľko vrstiev; povedzte ktorú, očakávané jedno z {words}</translation>
    </message>
    <message>
        <source>found no layer &apos;{layer}&apos;, expected one of {words}</source>
        <translation>nenájdená vrstva &apos;{layer}&apos;, očakávané jedno z {words}</translation>
    </message>
    <message>
        <source>this could not be read, expected a file in XLSX or ODS</source>
        <translation>toto nemožno prečítať, očakávaný súbor XLSX alebo ODS</translation>
    </message>
    <message>
        <source>this could not be read, expected a file in GeoPackage, GeoJSON, Shapefile, FlatGeobuf, KML, GML, DXF or OSM</source>
        <translation>toto nemožno prečítať, očakávaný súbor GeoPackage, GeoJSON, Shapefile, FlatGeobuf, KML, GML, DXF alebo OSM</translation>
    </message>
    <message>
        <source>this could not be read, expected a file in GeoTIFF or another format of terrain and pictures</source>
        <translation>toto nemožno prečítať, očakávaný súbor GeoTIFF alebo iný formát terénu a obrázkov</translation>
    </message>
    <message>
        <source>this could not be read, expected a file in PNG, JPEG, TIFF or PDF</source>
        <translation>toto nemožno prečítať, očakávaný súbor PNG, JPEG, TIFF alebo PDF</translation>
    </message>
    <message>
        <source>nothing is fetched from a network: {address}</source>
        <translation>zo siete sa nič nesťahuje: {address}</translation>
    </message>
    <message>
        <source>no temporary folder could be made to read it through</source>
        <translation>na čítanie nemožno vytvoriť dočasný priečinok</translation>
    </message>
    <message>
        <source>this is no name of a file on this machine; nothing is fetched from a network</source>
        <translation>toto nie je meno súboru na tomto počítači; zo siete sa nič nesťahuje</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>taký súbor nie je</translation>
    </message>
    <message>
        <source>found no page {page}, expected page 1, the only one</source>
        <translation>strana {page} nenájdená, očakávaná strana 1, jediná</translation>
    </message>
    <message>
        <source>the outline has fewer than three different points</source>
        <translation>obrys má menej ako tri rôzne body</translation>
    </message>
    <message>
        <source>the outline was not sound</source>
        <translation>obrys nebol v poriadku</translation>
    </message>
    <message>
        <source>the outline encloses nothing</source>
        <translation>obrys nič neuzatvára</translation>
    </message>
    <message>
        <source>found {found}, expected a point</source>
        <translation>nájdené {found}, očakávaný bod</translation>
    </message>
    <message>
        <source>found {found}, expected a line</source>
        <translation>nájdené {found}, očakávaná čiara</translation>
    </message>
    <message>
        <source>found {found}, expected a polygon</source>
        <translation>nájdené {found}, očakávaný mnohouholník</translation>
    </message>
    <message>
        <source>found {found}, expected a polygon or a line</source>
        <translation>nájdené {found}, očakávaný mnohouholník alebo čiara</translation>
    </message>
    <message>
        <source>found a coordinate that is not finite</source>
        <translation>nájdená súradnica, ktorá nie je konečná</translation>
    </message>
    <message>
        <source>left out {count}: {reason} ({places})</source>
        <translation>vynechané {count}: {reason} ({places})</translation>
    </message>
    <message>
        <source>repaired {count}: {reason} ({places})</source>
        <translation>opravené {count}: {reason} ({places})</translation>
    </message>
    <message>
        <source>assumed {count}: {reason} ({places})</source>
        <translation>predpokladané {count}: {reason} ({places})</translation>
    </message>
    <message>
        <source>left out {count}: {reason} (first {places})</source>
        <translation>vynechané {count}: {reason} (prvé {places})</translation>
    </message>
    <message>
        <source>repaired {count}: {reason} (first {places})</source>
        <translation>opravené {count}: {reason} (prvé {places})</translation>
    </message>
    <message>
        <source>assumed {count}: {reason} (first {places})</source>
        <translation>predpokladané {count}: {reason} (prvé {places})</translation>
    </message>
    <message>
        <source>(NaN and Infinity are no numbers in JSON)</source>
        <translation>(NaN a Infinity nie sú v JSON čísla)</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected mm, cm, dm, m, km, in or ft</source>
        <translation>nájdené &apos;{found}&apos;, očakávané mm, cm, dm, m, km, in alebo ft</translation>
    </message>
    <message>
        <source>no layer is chosen, expected at least one</source>
        <translation>nie je zvolená žiadna vrstva, očakávaná najmenej jedna</translation>
    </message>
    <message>
        <source>lists stand too deep in each other</source>
        <translation>zoznamy sú do seba vnorené príliš hlboko</translation>
    </message>
    <message>
        <source>the file is broken here</source>
        <translation>súbor je tu poškodený</translation>
    </message>
    <message>
        <source>expected an object by row/column, found {found}</source>
        <translation>očakávaný objekt podľa riadka/stĺpca, nájdené {found}</translation>
    </message>
    <message>
        <source>expected an object, found {found}</source>
        <translation>očakávaný objekt, nájdené {found}</translation>
    </message>
    <message>
        <source>found no columns of coordinates, expected longitude and latitude or x and y (name them by --map x=… --map y=…), or shapes in a column wkt, among {columns}</source>
        <translation>nenájdené stĺpce súradníc, očakávaná zemepisná dĺžka a šírka alebo x a y (pomenujte ich pomocou --map x=… --map y=…), alebo tvary v stĺpci wkt, medzi {columns}</translation>
    </message>
    <message>
        <source>found no coordinates, expected two numbers</source>
        <translation>nenájdené súradnice, očakávané dve čísla</translation>
    </message>
    <message>
        <source>found no shape, expected well-known text such as POLYGON ((0 0, …</source>
        <translation>nenájdený tvar, očakávaný zápis WKT ako POLYGON ((0 0, …</translation>
    </message>
    <message>
        <source>the table has a frame, whose unit counts</source>
        <translation>tabuľka má systém, ktorého jednotka platí</translation>
    </message>
    <message>
        <source>the file is larger than 1 GiB or cannot be read</source>
        <translation>súbor je väčší ako 1 GiB alebo ho nemožno prečítať</translation>
    </message>
    <message>
        <source>found {frame}, expected local metres as in the project; a map needs a project with a frame (vidette new --crs EPSG:…)</source>
        <translation>nájdené {frame}, očakávané miestne metre ako v projekte; mapa potrebuje projekt so systémom (vidette new --crs EPSG:…)</translation>
    </message>
    <message>
        <source>found nothing in it that could be taken</source>
        <translation>nie je v ňom nič, čo by sa dalo prevziať</translation>
    </message>
    <message>
        <source>; for a file that you trust, --limits {limits} allows twice as much</source>
        <translation>; pre súbor, ktorému dôverujete, dovolí --limits {limits} dvakrát toľko</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a name such as EPSG:5514</source>
        <translation>nájdené &apos;{found}&apos;, očakávané meno ako EPSG:5514</translation>
    </message>
    <message>
        <source>what the reader of the file sent is broken</source>
        <translation>čo poslalo čítanie súboru, je poškodené</translation>
    </message>
    <message>
        <source>a Shapefile holds the first 10 characters of a field&apos;s name</source>
        <translation>Shapefile drží prvých 10 znakov mena poľa</translation>
    </message>
    <message>
        <source>has no shape, which .fgb cannot hold</source>
        <translation>nemá tvar, čo .fgb nepojme</translation>
    </message>
    <message>
        <source>there is a file of this name; a workbook is only written to a new one</source>
        <translation>súbor tohto mena už je; zošit sa zapisuje len do nového</translation>
    </message>
    <message>
        <source>the workbook could not be written</source>
        <translation>zošit nemožno zapísať</translation>
    </message>
    <message>
        <source>expected a list of service requests of Open311 GeoReport v2</source>
        <translation>očakávaný zoznam podnetov Open311 GeoReport v2</translation>
    </message>
    <message>
        <source>expected an object with service_request_id</source>
        <translation>očakávaný objekt s service_request_id</translation>
    </message>
    <message>
        <source>the opening has no length</source>
        <translation>otvor nemá dĺžku</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected fixed, panning or dome</source>
        <translation>nájdené &apos;{found}&apos;, očakávané fixed, panning alebo dome</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected metres such as 5 or 16&apos;</source>
        <translation>nájdené &apos;{found}&apos;, očakávané metre ako 5 alebo 16&apos;</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected degrees below the horizontal</source>
        <translation>nájdené &apos;{found}&apos;, očakávané stupne pod vodorovnou</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected degrees clockwise from north, N, NNW, 120-240, or several with ;</source>
        <translation>nájdené &apos;{found}&apos;, očakávané stupne v smere hodín od severu, N, NNW, 120-240, alebo niekoľko oddelených ;</translation>
    </message>
    <message>
        <source>{field} of {count}</source>
        <translation>{field} pri {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cameras</source>
        <translation>
            <numerusform>{n} kamera</numerusform>
            <numerusform>{n} kamery</numerusform>
            <numerusform>{n} kamier</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated and assumed: {fields} (height 5 m, tilt 15 degrees, field of view 80 degrees, domes all round, 1920 x 1080 pixels, direction north)</source>
        <translation>neuvedené a predpokladané: {fields} (výška 5 m, sklon 15 stupňov, zorné pole 80 stupňov, kupoly dookola, 1920 x 1080 pixelov, smer na sever)</translation>
    </message>
    <message>
        <source>no field for the tags: {tags}</source>
        <translation>pre tagy nie je pole: {tags}</translation>
    </message>
    <message>
        <source>found longitude and latitude, expected local metres as in the project</source>
        <translation>nájdená zemepisná dĺžka a šírka, očakávané miestne metre ako v projekte</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>import bol zrušený</translation>
    </message>
    <message>
        <source>the node is in the file twice; the first counts</source>
        <translation>uzol je v súbore dvakrát; platí prvý</translation>
    </message>
    <message>
        <source>the value has more than 255 bytes and was left out</source>
        <translation>hodnota má viac ako 255 bajtov a bola vynechaná</translation>
    </message>
    <message>
        <source>found a floor plan in local metres, expected a project with a frame such as EPSG:5514: OpenStreetMap needs longitude and latitude</source>
        <translation>nájdený plán v miestnych metroch, očakávaný projekt so systémom ako EPSG:5514: OpenStreetMap potrebuje zemepisnú dĺžku a šírku</translation>
    </message>
    <message>
        <source>planned and retired cameras are no data for OpenStreetMap and were left out</source>
        <translation>plánované a vyradené kamery nie sú údajmi pre OpenStreetMap a boli vynechané</translation>
    </message>
    <message>
        <source>found no column {column}, expected osm_node_id, lat, lon and a column per tag</source>
        <translation>nenájdený stĺpec {column}, očakávané osm_node_id, lat, lon a stĺpec pre každý tag</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected degrees within {limit}</source>
        <translation>nájdené &apos;{found}&apos;, očakávané stupne do {limit}</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected the number of a node</source>
        <translation>nájdené &apos;{found}&apos;, očakávané číslo uzla</translation>
    </message>
    <message>
        <source>is given to two columns, expected one</source>
        <translation>je pridelené dvom stĺpcom, očakávaný jeden</translation>
    </message>
    <message>
        <source>no column has it, expected one</source>
        <translation>žiadny stĺpec ho nemá, očakávaný jeden</translation>
    </message>
    <message>
        <source>{field}: found &apos;{found}&apos;, expected a number</source>
        <translation>{field}: nájdené &apos;{found}&apos;, očakávané číslo</translation>
    </message>
    <message>
        <source>found no table, expected headings and at least one row below them</source>
        <translation>nenájdená tabuľka, očakávané záhlavie a pod ním najmenej jeden riadok</translation>
    </message>
    <message>
        <source>is larger than 64 MB as PNG; it is kept as JPEG</source>
        <translation>je ako PNG väčší ako 64 MB; uchováva sa ako JPEG</translation>
    </message>
    <message>
        <source>is larger than 64 MB as PNG and as JPEG; give a smaller part or fewer pixels</source>
        <translation>je ako PNG aj ako JPEG väčší ako 64 MB; zadajte menšiu časť alebo menej pixelov</translation>
    </message>
    <message>
        <source>; a page of a PDF takes less at fewer dots per inch</source>
        <translation>; strana PDF zaberie menej pri menšom počte bodov na palec</translation>
    </message>
    <message>
        <source>its size is missing or cut off</source>
        <translation>jeho rozmer chýba alebo je odrezaný</translation>
    </message>
    <message>
        <source>found neither PNG nor JPEG</source>
        <translation>nenájdené PNG ani JPEG</translation>
    </message>
    <message>
        <source>says where it lies with numbers that are no place</source>
        <translation>hovorí, kde leží, číslami, ktoré nie sú miestom</translation>
    </message>
    <message>
        <source>does not say its frame; it is taken to be in {frame}</source>
        <translation>neuvádza svoj systém; berie sa, že je v {frame}</translation>
    </message>
    <message>
        <source>lies in {frame}, in degrees, and the plan is in local metres</source>
        <translation>leží v {frame}, v stupňoch, a plán je v miestnych metroch</translation>
    </message>
    <message>
        <source>lies in {frame}, and the plan is in local metres; its scale is kept and it stands on the origin</source>
        <translation>leží v {frame} a plán je v miestnych metroch; jeho mierka zostáva a stojí v počiatku</translation>
    </message>
    <message>
        <source>lies in {frame}, and the plan&apos;s frame {other} is not in the register</source>
        <translation>leží v {frame} a systém plánu {other} nie je v registri</translation>
    </message>
    <message>
        <source>lies in {frame}, which cannot be brought into {other}</source>
        <translation>leží v {frame}, čo nemožno previesť do {other}</translation>
    </message>
    <message>
        <source>lies in {frame} and was brought into {other}; it is at most {metres} m off</source>
        <translation>leží v {frame} a bolo prevedené do {other}; odchýlka je najviac {metres} m</translation>
    </message>
    <message>
        <source>found page {page}, expected 1 or more</source>
        <translation>nájdená strana {page}, očakávaná 1 alebo vyššia</translation>
    </message>
    <message>
        <source>found {dots} dots per inch, expected 10 to 1200</source>
        <translation>nájdené {dots} bodov na palec, očakávané 10 až 1200</translation>
    </message>
    <message>
        <source>has {width} × {height} pixels, expected at most 250 megapixels; of a PDF give fewer dots per inch</source>
        <translation>má {width} × {height} pixelov, očakávané najviac 250 megapixelov; pri PDF zadajte menej bodov na palec</translation>
    </message>
    <message>
        <source>is stored in blocks of {size} MB, expected less; write it in strips or tiles</source>
        <translation>je uložené v blokoch po {size} MB, očakávané menej; zapíšte ho v pásoch alebo dlaždiciach</translation>
    </message>
    <message>
        <source>has no picture in it</source>
        <translation>nie je v ňom obrázok</translation>
    </message>
    <message>
        <source>has numbers of type {type} as terrain models have, expected colours of 8 or 16 bits</source>
        <translation>má čísla typu {type} ako modely terénu, očakávané farby s 8 alebo 16 bitmi</translation>
    </message>
    <message>
        <source>its pixels cannot be read: {reason}</source>
        <translation>jeho pixely nemožno prečítať: {reason}</translation>
    </message>
    <message>
        <source>found the text &apos;{text}&apos; for {field}, expected a number of degrees</source>
        <translation>pre {field} nájdený text &apos;{text}&apos;, očakávaný počet stupňov</translation>
    </message>
    <message>
        <source>found an aim without pan, expected degrees clockwise from +y</source>
        <translation>nájdené zameranie bez pan, očakávané stupne v smere hodín od +y</translation>
    </message>
    <message>
        <source>found {found}, expected two numbers of degrees [from, to]</source>
        <translation>nájdené {found}, očakávané dve čísla stupňov [from, to]</translation>
    </message>
    <message>
        <source>found {found}, expected a list of names of fields</source>
        <translation>nájdené {found}, očakávaný zoznam mien polí</translation>
    </message>
    <message>
        <source>found {found}, expected a list of {example}</source>
        <translation>nájdené {found}, očakávaný zoznam: {example}</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>what was found in a file</comment>
        <translation>zoznam</translation>
    </message>
    <message>
        <source>an object</source>
        <comment>what was found in a file</comment>
        <translation>objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what was found in a file</comment>
        <translation>nič</translation>
    </message>
    <message>
        <source>the text &apos;{text}&apos;</source>
        <translation>text &apos;{text}&apos;</translation>
    </message>
    <message>
        <source>found a position that is no longitude and latitude within 84 degrees of the equator (for a floor plan in metres write &quot;crs&quot;: null)</source>
        <translation>nájdená poloha, ktorá nie je zemepisnou dĺžkou a šírkou do 84 stupňov od rovníka (pre plán v metroch napíšte &quot;crs&quot;: null)</translation>
    </message>
    <message>
        <source>the plan is {width} by {height} degrees, expected at most 6 degrees of longitude and latitude (for a floor plan in metres write &quot;crs&quot;: null)</source>
        <translation>plán má {width} krát {height} stupňov, očakávané najviac 6 stupňov dĺžky a šírky (pre plán v metroch napíšte &quot;crs&quot;: null)</translation>
    </message>
    <message>
        <source>longitude and latitude were brought into {frame} (metres; accuracy {accuracy}); pans were turned from true north to its north</source>
        <translation>zemepisná dĺžka a šírka boli prevedené do {frame} (metre; presnosť {accuracy}); smery boli otočené z pravého severu na jeho sever</translation>
    </message>
    <message>
        <source>the plan was brought from {frame} into {other} (metres; accuracy {accuracy}); pans were turned from its north to that of {other}</source>
        <translation>plán bol prevedený z {frame} do {other} (metre; presnosť {accuracy}); smery boli otočené z jeho severu na sever {other}</translation>
    </message>
    <message>
        <source>found local metres, expected {frame} as in the project</source>
        <translation>nájdené miestne metre, očakávané {frame} ako v projekte</translation>
    </message>
    <message>
        <source>found {frame}, expected local metres as in the project</source>
        <translation>nájdené {frame}, očakávané miestne metre ako v projekte</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a name such as &quot;urn:ogc:def:crs:EPSG::5514&quot;</source>
        <translation>nájdené &apos;{found}&apos;, očakávané meno ako &quot;urn:ogc:def:crs:EPSG::5514&quot;</translation>
    </message>
    <message numerus="yes">
        <source>there is no level &apos;{level}&apos;; what names it stands on every level ({n} features)</source>
        <translation>
            <numerusform>podlažie &apos;{level}&apos; nie je; čo ho uvádza, stojí na každom podlaží ({n} prvok)</numerusform>
            <numerusform>podlažie &apos;{level}&apos; nie je; čo ho uvádza, stojí na každom podlaží ({n} prvky)</numerusform>
            <numerusform>podlažie &apos;{level}&apos; nie je; čo ho uvádza, stojí na každom podlaží ({n} prvkov)</numerusform>
        </translation>
    </message>
    <message>
        <source>the field is missing, expected one of {words}</source>
        <translation>pole chýba, očakávané jedno z {words}</translation>
    </message>
    <message>
        <source>the id is used twice in this layer, expected each once</source>
        <translation>id je v tejto vrstve použité dvakrát, očakávané každé raz</translation>
    </message>
    <message numerus="yes">
        <source>the field &apos;{field}&apos; of the layer {layer} is not known and was left out ({n} features)</source>
        <translation>
            <numerusform>pole &apos;{field}&apos; vrstvy {layer} nie je známe a bolo vynechané ({n} prvok)</numerusform>
            <numerusform>pole &apos;{field}&apos; vrstvy {layer} nie je známe a bolo vynechané ({n} prvky)</numerusform>
            <numerusform>pole &apos;{field}&apos; vrstvy {layer} nie je známe a bolo vynechané ({n} prvkov)</numerusform>
        </translation>
    </message>
    <message>
        <source>the device it names is not in this plan</source>
        <translation>zariadenie, ktoré uvádza, v tomto pláne nie je</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>čítanie bolo zrušené</translation>
    </message>
    <message>
        <source>found {found}, expected 0 or more days</source>
        <translation>nájdené {found}, očakávané 0 alebo viac dní</translation>
    </message>
    <message>
        <source>the id is used twice in this table, expected each once</source>
        <translation>id je v tejto tabuľke použité dvakrát, očakávané každé raz</translation>
    </message>
    <message>
        <source>the field is missing, expected a short name</source>
        <translation>pole chýba, očakávané krátke meno</translation>
    </message>
    <message>
        <source>the id is missing or used twice</source>
        <translation>id chýba alebo je použité dvakrát</translation>
    </message>
    <message>
        <source>found no UUID, expected one</source>
        <translation>UUID nenájdené, očakávané jedno</translation>
    </message>
    <message>
        <source>found {size} MB, expected at most {limit}</source>
        <translation>nájdené {size} MB, očakávané najviac {limit}</translation>
    </message>
    <message>
        <source>SVG is drawn by the window only; save it as PDF or PNG first</source>
        <translation>SVG kreslí len okno; uložte ho najprv ako PDF alebo PNG</translation>
    </message>
    <message>
        <source>lists and objects stand more than 200 deep in each other, expected a plan</source>
        <translation>zoznamy a objekty sú do seba vnorené hlbšie ako 200-krát, očakávaný plán</translation>
    </message>
    <message>
        <source>broken JSON: {reason}</source>
        <translation>chybný JSON: {reason}</translation>
    </message>
    <message>
        <source>broken JSON: a number is too large ({reason})</source>
        <translation>chybný JSON: číslo je príliš veľké ({reason})</translation>
    </message>
    <message>
        <source>found {found}, expected a position [x, y] of numbers</source>
        <translation>nájdené {found}, očakávaná poloha [x, y] z čísel</translation>
    </message>
    <message>
        <source>found no list, expected a list of positions</source>
        <translation>nenájdený zoznam, očakávaný zoznam polôh</translation>
    </message>
    <message>
        <source>found no list, expected lists of positions</source>
        <translation>nenájdený zoznam, očakávané zoznamy polôh</translation>
    </message>
    <message>
        <source>found no list, expected polygons</source>
        <translation>nenájdený zoznam, očakávané mnohouholníky</translation>
    </message>
    <message>
        <source>found the type &apos;{found}&apos;, expected Point, (Multi)LineString or (Multi)Polygon</source>
        <translation>nájdený typ &apos;{found}&apos;, očakávané Point, (Multi)LineString alebo (Multi)Polygon</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected &apos;Feature&apos;</source>
        <translation>nájdené &apos;{found}&apos;, očakávané &apos;Feature&apos;</translation>
    </message>
    <message>
        <source>the feature has no properties, expected an object with &apos;layer&apos;</source>
        <translation>prvok nemá properties, očakávaný objekt s &apos;layer&apos;</translation>
    </message>
    <message>
        <source>found {found}, expected null or a name such as &quot;urn:ogc:def:crs:EPSG::5514&quot;</source>
        <translation>nájdené {found}, očakávané null alebo meno ako &quot;urn:ogc:def:crs:EPSG::5514&quot;</translation>
    </message>
    <message>
        <source>found no list, expected a list of objects</source>
        <translation>nenájdený zoznam, očakávaný zoznam objektov</translation>
    </message>
    <message>
        <source>found no object, expected objects</source>
        <translation>nenájdený objekt, očakávané objekty</translation>
    </message>
    <message>
        <source>found no decision problem, expected {example}</source>
        <translation>nenájdená rozhodovacia úloha, očakávané {example}</translation>
    </message>
    <message>
        <source>found no object, expected an object</source>
        <translation>nenájdený objekt, očakávaný objekt</translation>
    </message>
    <message>
        <source>found JSON that is no plan, expected a GeoJSON FeatureCollection with a list of features</source>
        <translation>nájdený JSON, ktorý nie je plánom, očakávaná GeoJSON FeatureCollection so zoznamom prvkov</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a day as YYYY-MM-DD</source>
        <translation>nájdené &apos;{found}&apos;, očakávaný deň ako YYYY-MM-DD</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected the id of a place of this plan</source>
        <translation>nájdené &apos;{found}&apos;, očakávané id miesta tohto plánu</translation>
    </message>
    <message>
        <source>found {found}, expected an object of class names and metres, or a list of {example}</source>
        <translation>nájdené {found}, očakávaný objekt mien tried a metrov, alebo zoznam: {example}</translation>
    </message>
    <message>
        <source>the field is missing, expected a coordinate in metres</source>
        <translation>pole chýba, očakávaná súradnica v metroch</translation>
    </message>
    <message>
        <source>found {found}, expected a list of degrees or {example}</source>
        <translation>nájdené {found}, očakávaný zoznam stupňov alebo {example}</translation>
    </message>
    <message>
        <source>the field is missing, expected the height of the lens in metres</source>
        <translation>pole chýba, očakávaná výška objektívu v metroch</translation>
    </message>
    <message>
        <source>the field is missing, expected the height of the mounting place in metres</source>
        <translation>pole chýba, očakávaná výška montážneho miesta v metroch</translation>
    </message>
    <message>
        <source>found a number that is not finite, expected finite numbers</source>
        <translation>nájdené číslo, ktoré nie je konečné, očakávané konečné čísla</translation>
    </message>
    <message>
        <source>a ring was not closed; its last point is now joined to its first</source>
        <translation>prstenec nebol uzavretý; jeho posledný bod je teraz spojený s prvým</translation>
    </message>
    <message>
        <source>the outline crosses itself near {x}, {y}; what counts as inside may not be what was meant</source>
        <translation>obrys sa kríži blízko {x}, {y}; čo sa počíta za vnútro, nemusí byť to, čo bolo mienené</translation>
    </message>
    <message>
        <source>a hole without area was left out</source>
        <translation>otvor bez plochy bol vynechaný</translation>
    </message>
    <message>
        <source>found a polygon without points, expected a ring of positions</source>
        <translation>nájdený mnohouholník bez bodov, očakávaný prstenec polôh</translation>
    </message>
    <message>
        <source>found no geometry, expected a {expected}</source>
        <translation>nenájdená geometria, očakávané {expected}</translation>
    </message>
    <message>
        <source>found no geometry, expected a {expected} or {other}</source>
        <translation>nenájdená geometria, očakávané {expected} alebo {other}</translation>
    </message>
    <message>
        <source>found the type {found}, expected a {expected}</source>
        <translation>nájdený typ {found}, očakávané {expected}</translation>
    </message>
    <message>
        <source>found the type {found}, expected a {expected} or {other}</source>
        <translation>nájdený typ {found}, očakávané {expected} alebo {other}</translation>
    </message>
    <message>
        <source>a line without length was left out</source>
        <translation>čiara bez dĺžky bola vynechaná</translation>
    </message>
    <message>
        <source>found {found}, expected an amount below 9e15 minor units</source>
        <translation>nájdené {found}, očakávaná suma pod 9e15 drobných jednotiek</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected the id of one of the sites of this plan</source>
        <translation>nájdené &apos;{found}&apos;, očakávané id jedného z miest tohto plánu</translation>
    </message>
    <message>
        <source>the register of frames (proj.db of PROJ) was not found, so {frame} is not known; expected it in the folder that PROJ_DATA names, or installed with the package proj-data</source>
        <translation>register systémov (proj.db knižnice PROJ) sa nenašiel, takže {frame} nie je známe; očakávaný v priečinku, ktorý udáva PROJ_DATA, alebo nainštalovaný s balíkom proj-data</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected an EPSG frame known to PROJ</source>
        <translation>nájdené &apos;{found}&apos;, očakávaný systém EPSG známy knižnici PROJ</translation>
    </message>
    <message>
        <source>no file was given</source>
        <translation>nebol zadaný súbor</translation>
    </message>
    <message>
        <source>no terrain model meets the place</source>
        <translation>s miestom sa nestretáva žiadny model terénu</translation>
    </message>
    <message>
        <source>has {columns} × {rows} cells there; at most {limit} are read: give a smaller part or a coarser model</source>
        <translation>má tam {columns} × {rows} buniek; číta sa najviac {limit}: zadajte menšiu časť alebo hrubší model</translation>
    </message>
    <message>
        <source>has {columns} × {rows} cells there; they are read as cells of {size} m</source>
        <translation>má tam {columns} × {rows} buniek; čítajú sa ako bunky s {size} m</translation>
    </message>
    <message>
        <source>has no height in the place that was asked for</source>
        <translation>nemá výšku v mieste, na ktoré sa pýtame</translation>
    </message>
    <message>
        <source>has no heights in it</source>
        <translation>nie sú v ňom výšky</translation>
    </message>
    <message>
        <source>is a picture; a grid of heights is expected</source>
        <translation>je obrázok; očakáva sa mriežka výšok</translation>
    </message>
    <message>
        <source>has complex numbers; a grid of heights is expected</source>
        <translation>má komplexné čísla; očakáva sa mriežka výšok</translation>
    </message>
    <message>
        <source>is stored in blocks of {size} MB; write it in tiles</source>
        <translation>je uložené v blokoch po {size} MB; zapíšte ho v dlaždiciach</translation>
    </message>
    <message>
        <source>does not say where it lies; expected are a corner and a cell size</source>
        <translation>nehovorí, kde leží; očakáva sa roh a veľkosť bunky</translation>
    </message>
    <message>
        <source>is not in the register of frames</source>
        <translation>nie je v registri systémov</translation>
    </message>
    <message>
        <source>is in degrees, and the plan is in local metres; give the plan a frame</source>
        <translation>je v stupňoch a plán je v miestnych metroch; dajte plánu systém</translation>
    </message>
    <message>
        <source>was brought into {frame}</source>
        <translation>bolo prevedené do {frame}</translation>
    </message>
    <message>
        <source>cannot be brought into the project&apos;s frame</source>
        <translation>nemožno previesť do systému projektu</translation>
    </message>
    <message>
        <source>its heights are in feet; they were converted to metres</source>
        <translation>jeho výšky sú v stopách; boli prevedené na metre</translation>
    </message>
    <message>
        <source>its heights cannot be read: {reason}</source>
        <translation>jeho výšky nemožno prečítať: {reason}</translation>
    </message>
    <message>
        <source>no grid could be made to read it into</source>
        <translation>nemožno vytvoriť mriežku, do ktorej by sa načítalo</translation>
    </message>
    <message>
        <source>cannot be brought into the frame: {reason}</source>
        <translation>nemožno previesť do systému: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} heights lie below -1000 m or above 10000 m; they were taken as voids</source>
        <translation>
            <numerusform>{n} výška leží pod -1000 m alebo nad 10000 m; berie sa ako prázdne miesto</numerusform>
            <numerusform>{n} výšky ležia pod -1000 m alebo nad 10000 m; berú sa ako prázdne miesta</numerusform>
            <numerusform>{n} výšok leží pod -1000 m alebo nad 10000 m; berú sa ako prázdne miesta</numerusform>
        </translation>
    </message>
    <message>
        <source>reading was stopped after {seconds} seconds of computing, expected less for a file of this size; it may be damaged or made to hang programs{hint}</source>
        <translation>čítanie bolo zastavené po {seconds} sekundách výpočtu, pri súbore tejto veľkosti sa čaká menej; môže byť poškodený alebo urobený tak, aby programy zasekol{hint}</translation>
    </message>
    <message>
        <source>the reader ended without a result; the file may be damaged or made to break programs</source>
        <translation>čítanie sa skončilo bez výsledku; súbor môže byť poškodený alebo urobený tak, aby programy zhodil</translation>
    </message>
    <message>
        <source>reading needs more than {size} GiB of memory, expected a file that fits; it may be made to fill machines{hint}</source>
        <translation>čítanie potrebuje viac ako {size} GiB pamäti, očakávaný súbor, ktorý sa zmestí; môže byť urobený tak, aby počítače zaplnil{hint}</translation>
    </message>
    <message>
        <source>{table} has no field &apos;{field}&apos;, expected one of {words}</source>
        <translation>{table} nemá pole &apos;{field}&apos;, očakávané jedno z {words}</translation>
    </message>
    <message>
        <source>found no column &apos;{column}&apos;, expected one of {words}</source>
        <translation>nenájdený stĺpec &apos;{column}&apos;, očakávané jedno z {words}</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos; and &apos;{other}&apos;, expected a place</source>
        <translation>nájdené &apos;{found}&apos; a &apos;{other}&apos;, očakávané miesto</translation>
    </message>
    <message>
        <source>found {count} cells, expected {expected}</source>
        <translation>nájdené {count} buniek, očakávané {expected}</translation>
    </message>
    <message>
        <source>found the columns {columns}, none of which is a field of {table}</source>
        <translation>nájdené stĺpce {columns}, z ktorých žiadny nie je poľom tabuľky {table}</translation>
    </message>
    <message>
        <source>the file is larger than 1 GiB</source>
        <translation>súbor je väčší ako 1 GiB</translation>
    </message>
    <message>
        <source>the file cannot be read or is empty</source>
        <translation>súbor nemožno prečítať alebo je prázdny</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected comma, semicolon or tab</source>
        <translation>nájdené &apos;{found}&apos;, očakávaná čiarka, bodkočiarka alebo tabulátor</translation>
    </message>
    <message>
        <source>expected a file name that ends in .csv, .tsv, .txt, .xlsx or .ods, or .json with requests of Open311</source>
        <translation>očakávané meno súboru s príponou .csv, .tsv, .txt, .xlsx alebo .ods, alebo .json s podnetmi Open311</translation>
    </message>
    <message>
        <source>several sheets, expected one of {words}</source>
        <translation>niekoľko hárkov, očakávané jedno z {words}</translation>
    </message>
    <message>
        <source>found no sheet &apos;{sheet}&apos;, expected one of {words}</source>
        <translation>nenájdený hárok &apos;{sheet}&apos;, očakávané jedno z {words}</translation>
    </message>
    <message>
        <source>the sheet has no line of headings</source>
        <translation>hárok nemá riadok záhlavia</translation>
    </message>
    <message>
        <source>found {found}, expected an object</source>
        <translation>nájdené {found}, očakávaný objekt</translation>
    </message>
    <message>
        <source>missing; expected a number</source>
        <translation>chýba; očakávané číslo</translation>
    </message>
    <message>
        <source>found {found}, expected a list</source>
        <translation>nájdené {found}, očakávaný zoznam</translation>
    </message>
    <message>
        <source>this field is not known and not used</source>
        <translation>toto pole nie je známe a nepoužije sa</translation>
    </message>
    <message>
        <source>this is no valid JSON: {reason}</source>
        <translation>toto nie je platný JSON: {reason}</translation>
    </message>
    <message>
        <source>missing; expected a number, because there is no bit_rate</source>
        <translation>chýba; očakávané číslo, pretože nie je bit_rate</translation>
    </message>
    <message>
        <source>found {found}, expected 0, 1, 5, 6 or 10</source>
        <translation>nájdené {found}, očakávané 0, 1, 5, 6 alebo 10</translation>
    </message>
    <message>
        <source>missing; expected the number of disks</source>
        <translation>chýba; očakávaný počet diskov</translation>
    </message>
    <message>
        <source>missing; expected the name of the purpose</source>
        <translation>chýba; očakávané meno účelu</translation>
    </message>
    <message>
        <source>this is an exchange plan, not a storage problem</source>
        <translation>toto je výmenný plán, nie úloha o úložisku</translation>
    </message>
    <message>
        <source>missing; expected a list of streams</source>
        <translation>chýba; očakávaný zoznam tokov</translation>
    </message>
    <message>
        <source>missing; expected the days that recordings are kept</source>
        <translation>chýba; očakávané dni, počas ktorých sa záznamy uchovávajú</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected camera, site, demand or kit for a table of text; other layers need a GeoJSON file</source>
        <translation>nájdené &apos;{found}&apos;, očakávané camera, site, demand alebo kit pre textovú tabuľku; iné vrstvy potrebujú súbor GeoJSON</translation>
    </message>
    <message>
        <source>the file has no header line</source>
        <translation>súbor nemá riadok záhlavia</translation>
    </message>
    <message>
        <source>found nothing, expected a short name</source>
        <translation>nič nenájdené, očakávané krátke meno</translation>
    </message>
    <message>
        <source>the id is used twice in this file</source>
        <translation>id je v tomto súbore použité dvakrát</translation>
    </message>
    <message>
        <source>the column &apos;{column}&apos; is not known and was left out</source>
        <translation>stĺpec &apos;{column}&apos; nie je známy a bol vynechaný</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected camera, site, demand, kit or problem</source>
        <translation>nájdené &apos;{found}&apos;, očakávané camera, site, demand, kit alebo problem</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of a workbook</comment>
        <translation>Hárok</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected UTF-8, UTF-16LE, UTF-16BE, Windows-1250 or ISO-8859-2</source>
        <translation>nájdené &apos;{found}&apos;, očakávané UTF-8, UTF-16LE, UTF-16BE, Windows-1250 alebo ISO-8859-2</translation>
    </message>
    <message>
        <source>expected a text in {encoding}, found other bytes</source>
        <translation>očakávaný text v kódovaní {encoding}, nájdené iné bajty</translation>
    </message>
    <message>
        <source>found a number that is not finite, expected only finite ones</source>
        <translation>nájdené číslo, ktoré nie je konečné, očakávané len konečné</translation>
    </message>
    <message>
        <source>found a floor plan in local metres, expected a project with a frame such as EPSG:5514: KML has longitude and latitude</source>
        <translation>nájdený plán v miestnych metroch, očakávaný projekt so systémom ako EPSG:5514: KML má zemepisnú dĺžku a šírku</translation>
    </message>
    <message>
        <source>found the layers {layers}, expected one: this format holds a single layer (--layer)</source>
        <translation>nájdené vrstvy {layers}, očakávaná jedna: tento formát drží jedinú vrstvu (--layer)</translation>
    </message>
    <message>
        <source>{found} of {count} features were found in it</source>
        <translation>našlo sa v ňom {found} z {count} prvkov</translation>
    </message>
    <message>
        <source>the export was cancelled</source>
        <translation>export bol zrušený</translation>
    </message>
    <message>
        <source>found this ending, expected .gpkg, .kml, .dxf, .csv, .fgb or .shp</source>
        <translation>nájdená táto prípona, očakávané .gpkg, .kml, .dxf, .csv, .fgb alebo .shp</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>do jeho priečinka nemožno zapisovať</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected building, street, district, parcel, zone, obstacle, opening, site, camera or demand</source>
        <translation>nájdené &apos;{found}&apos;, očakávané building, street, district, parcel, zone, obstacle, opening, site, camera alebo demand</translation>
    </message>
    <message>
        <source>found the field &apos;{field}&apos;, expected one of {words}</source>
        <translation>nájdené pole &apos;{field}&apos;, očakávané jedno z {words}</translation>
    </message>
    <message>
        <source>nothing says which tags of OpenStreetMap are meant, expected --where key=value</source>
        <translation>nič nehovorí, ktoré tagy OpenStreetMap sú mienené, očakávané --where key=value</translation>
    </message>
    <message>
        <source>the file states no frame; its numbers were taken for local metres</source>
        <translation>súbor neuvádza systém; jeho čísla sa vzali za miestne metre</translation>
    </message>
    <message>
        <source>the file states no frame; its numbers were taken for metres of {frame}</source>
        <translation>súbor neuvádza systém; jeho čísla sa vzali za metre {frame}</translation>
    </message>
    <message>
        <source>{frame} was brought into {other}; accuracy: {accuracy}</source>
        <translation>{frame} bolo prevedené do {other}; presnosť: {accuracy}</translation>
    </message>
    <message>
        <source>nothing in it could be taken as {layer}; {reason}</source>
        <translation>nič v ňom nemožno vziať ako {layer}; {reason}</translation>
    </message>
    <message>
        <source>nothing in it could be taken as {layer}</source>
        <translation>nič v ňom nemožno vziať ako {layer}</translation>
    </message>
    <message>
        <source>{tags} and {tag}</source>
        <translation>{tags} a {tag}</translation>
    </message>
    <message>
        <source>nothing in it could be taken as {layer}, expected things with {tags} (--where says otherwise)</source>
        <translation>nič v ňom nemožno vziať ako {layer}, očakávané veci s {tags} (inak povie --where)</translation>
    </message>
    <message>
        <source>found no value in a column &apos;{column}&apos;, expected one of {words}</source>
        <translation>v stĺpci &apos;{column}&apos; nie je hodnota, očakávané jedno z {words}</translation>
    </message>
    <message>
        <source>found no surveillance cameras, expected nodes with man_made=surveillance</source>
        <translation>nenájdené kamery, očakávané uzly s man_made=surveillance</translation>
    </message>
    <message>
        <source>the line has no length</source>
        <translation>čiara nemá dĺžku</translation>
    </message>
    <message>
        <source>{field}: found &apos;{found}&apos;, which is no number; it counts as not stated</source>
        <translation>{field}: nájdené &apos;{found}&apos;, čo nie je číslo; berie sa ako neuvedené</translation>
    </message>
    <message>
        <source>{field} from the number of storeys, {metres} m each</source>
        <translation>{field} z počtu podlaží, každé po {metres} m</translation>
    </message>
    <message>
        <source>a height of 0 or less counts as not stated</source>
        <translation>výška 0 alebo menšia sa berie ako neuvedená</translation>
    </message>
    <message>
        <source>no height is stated: higher than every sight line (give one by --set top=…)</source>
        <translation>výška nie je uvedená: vyššia ako každý lúč (zadajte ju pomocou --set top=…)</translation>
    </message>
    <message>
        <source>no status is stated: in operation</source>
        <translation>stav nie je uvedený: v prevádzke</translation>
    </message>
    <message>
        <source>no height is stated: {metres} m</source>
        <translation>výška nie je uvedená: {metres} m</translation>
    </message>
    <message>
        <source>id: &apos;{code}&apos; stands there more than once; this one is called {name}</source>
        <translation>id: &apos;{code}&apos; je tam viackrát; toto sa volá {name}</translation>
    </message>
    <message>
        <source>the outline crossed itself and was mended ({reason})</source>
        <translation>obrys sa križoval a bol opravený ({reason})</translation>
    </message>
    <message>
        <source>Compared by {criteria}. Advice for the meeting; it decides nothing.</source>
        <translation>Porovnané podľa: {criteria}. Rada pre rokovanie; nič nerozhoduje.</translation>
    </message>
    <message>
        <source>How the requests compare</source>
        <translation>Ako sú na tom žiadosti</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>in a ranking</comment>
        <translation>Poradie</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Žiadosť</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Hodnotenie</translation>
    </message>
    <message>
        <source>Area gained m²</source>
        <translation>Získaná plocha m²</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Odhad</translation>
    </message>
    <message>
        <source>No request is to be discussed.</source>
        <translation>Žiadna žiadosť sa nemá prerokovať.</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>nie je k dispozícii</translation>
    </message>
    <message>
        <source>Issued on {day} for: {addressees}. Money is in minor units.</source>
        <translation>Vydané {day} pre: {addressees}. Peniaze sú v drobných jednotkách.</translation>
    </message>
    <message>
        <source>Issued on {day} by {who} for: {addressees}. Money is in minor units.</source>
        <translation>Vydané {day}, vydal(a) {who}, pre: {addressees}. Peniaze sú v drobných jednotkách.</translation>
    </message>
    <message>
        <source>Issued on a day not stated for: {addressees}. Money is in minor units.</source>
        <translation>Vydané v neuvedený deň pre: {addressees}. Peniaze sú v drobných jednotkách.</translation>
    </message>
    <message>
        <source>Issued on a day not stated by {who} for: {addressees}. Money is in minor units.</source>
        <translation>Vydané v neuvedený deň, vydal(a) {who}, pre: {addressees}. Peniaze sú v drobných jednotkách.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Údaj</translation>
    </message>
    <message>
        <source>By</source>
        <comment>what a figure is split by</comment>
        <translation>Podľa</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Čo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>The figures of this issue cannot be read.</source>
        <translation>Údaje tohto vydania nemožno prečítať.</translation>
    </message>
    <message>
        <source>Annual report {year} as it was issued</source>
        <translation>Výročná správa {year}, ako bola vydaná</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Začiatok</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Put into operation</source>
        <translation>Uvedené do prevádzky</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Vyradené</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Obvod</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Vlastník</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generácia</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Účel</translation>
    </message>
    <message>
        <source>Site type</source>
        <translation>Druh miesta</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Vek</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Neznáme</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Niekoľko</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Plocha</translation>
    </message>
    <message>
        <source>Covered area</source>
        <translation>Pokrytá plocha</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Podiel</translation>
    </message>
    <message>
        <source>Covered area by district</source>
        <translation>Pokrytá plocha podľa obvodov</translation>
    </message>
    <message>
        <source>Share by district</source>
        <translation>Podiel podľa obvodov</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Trieda</translation>
    </message>
    <message>
        <source>Overlap ratio</source>
        <translation>Pomer prekryvu</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Dostupnosť</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Najhoršie</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Vyhovuje</translation>
    </message>
    <message>
        <source>Declared days</source>
        <translation>Určené dni</translation>
    </message>
    <message>
        <source>Effective days</source>
        <translation>Skutočné dni</translation>
    </message>
    <message>
        <source>Possible days</source>
        <translation>Možné dni</translation>
    </message>
    <message>
        <source>Usable tb</source>
        <translation>Využiteľné TB</translation>
    </message>
    <message>
        <source>Used tb</source>
        <translation>Využité TB</translation>
    </message>
    <message>
        <source>Free tb</source>
        <translation>Voľné TB</translation>
    </message>
    <message>
        <source>Growth tb</source>
        <translation>Prírastok TB</translation>
    </message>
    <message>
        <source>Months to full</source>
        <translation>Mesiacov do zaplnenia</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nové</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Znovu otvorené</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Uzavreté</translation>
    </message>
    <message>
        <source>Closed by outcome</source>
        <translation>Uzavreté podľa výsledku</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Medián dní</translation>
    </message>
    <message>
        <source>P90 days</source>
        <translation>P90 dní</translation>
    </message>
    <message>
        <source>Max days</source>
        <translation>Najviac dní</translation>
    </message>
    <message>
        <source>Share with all statements</source>
        <translation>Podiel so všetkými stanoviskami</translation>
    </message>
    <message>
        <source>Median days in state</source>
        <translation>Medián dní v stave</translation>
    </message>
    <message>
        <source>Urgent builds</source>
        <translation>Naliehavé stavby</translation>
    </message>
    <message>
        <source>Urgent announced</source>
        <translation>Oznámené naliehavé</translation>
    </message>
    <message>
        <source>Days until announced</source>
        <translation>Dní do oznámenia</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Splatné</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotové</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Odložené</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po termíne</translation>
    </message>
    <message>
        <source>Done to due</source>
        <translation>Hotové k splatným</translation>
    </message>
    <message>
        <source>Mean age years</source>
        <translation>Priemerný vek v rokoch</translation>
    </message>
    <message>
        <source>Implied cycle years</source>
        <translation>Vyplývajúci cyklus v rokoch</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Náklady</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plán</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Skutočnosť</translation>
    </message>
    <message>
        <source>Growth while overdue</source>
        <translation>Rast pri nesplnenej obmene</translation>
    </message>
    <message>
        <source>Source plan</source>
        <translation>Plán podľa zdroja</translation>
    </message>
    <message>
        <source>Source actual</source>
        <translation>Skutočnosť podľa zdroja</translation>
    </message>
    <message>
        <source>Source difference</source>
        <translation>Rozdiel podľa zdroja</translation>
    </message>
    <message>
        <source>Kind plan</source>
        <translation>Plán podľa druhu</translation>
    </message>
    <message>
        <source>Kind actual</source>
        <translation>Skutočnosť podľa druhu</translation>
    </message>
    <message>
        <source>Kind difference</source>
        <translation>Rozdiel podľa druhu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Prijaté</translation>
    </message>
    <message>
        <source>Justified share</source>
        <translation>Podiel oprávnených</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvorené</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Téma</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Vydané</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hodiny</translation>
    </message>
    <message>
        <source>Register faults</source>
        <translation>Chyby registra</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Orgán</translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation>Konanie</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audity</translation>
    </message>
    <message>
        <source>Findings open</source>
        <translation>Otvorené zistenia</translation>
    </message>
    <message>
        <source>Findings closed</source>
        <translation>Uzavreté zistenia</translation>
    </message>
    <message>
        <source>Findings late</source>
        <translation>Zistenia po termíne</translation>
    </message>
    <message>
        <source>Score of last year</source>
        <translation>Hodnotenie minulého roka</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Pravé</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falošné</translation>
    </message>
    <message>
        <source>False share</source>
        <translation>Podiel falošných</translation>
    </message>
    <message>
        <source>Cost of false</source>
        <translation>Náklady na falošné</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Poruchy</translation>
    </message>
    <message>
        <source>Mean days to repair</source>
        <translation>Priemer dní do opravy</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Pracoviská</translation>
    </message>
    <message>
        <source>Cameras per seat</source>
        <translation>Kamier na pracovisko</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operátori</translation>
    </message>
    <message>
        <source>Trained share</source>
        <translation>Podiel preškolených</translation>
    </message>
    <message>
        <source>Authorised persons</source>
        <translation>Oprávnené osoby</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masky</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Súhlasy</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Tabuľky</translation>
    </message>
    <message>
        <source>Open duties</source>
        <translation>Otvorené povinnosti</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Staršie ako rok</translation>
    </message>
    <message>
        <source>Without open standard</source>
        <translation>Bez otvoreného štandardu</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Oznámiť</translation>
    </message>
    <message>
        <source>Notify users</source>
        <translation>Upovedomiť používateľov</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Preskúmať</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nič nebolo zaznamenané.</translation>
    </message>
    <message>
        <source>Finding {code}</source>
        <translation>Zistenie {code}</translation>
    </message>
    <message>
        <source>Request {code}</source>
        <translation>Žiadosť {code}</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Žiadna úloha nie je otvorená.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a task comes from</comment>
        <translation>Odkiaľ</translation>
    </message>
    <message>
        <source>Due or state</source>
        <translation>Termín alebo stav</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a complaint</comment>
        <translation>otvorená</translation>
    </message>
    <message>
        <source>No complaint was received.</source>
        <translation>Nebola prijatá žiadna sťažnosť.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Sťažnosť</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Obsah</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Čo sa urobilo</translation>
    </message>
    <message>
        <source>the data protection officer</source>
        <translation>zodpovedná osoba</translation>
    </message>
    <message>
        <source>the expert team</source>
        <translation>expertný tím</translation>
    </message>
    <message>
        <source>No decision went against the advice or the data protection officer.</source>
        <translation>Žiadne rozhodnutie nešlo proti odporúčaniu ani proti zodpovednej osobe.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Výsledok</translation>
    </message>
    <message>
        <source>Against</source>
        <comment>whose advice</comment>
        <translation>Proti</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dôvod</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>a balance</comment>
        <translation>súhlasí</translation>
    </message>
    <message>
        <source>does NOT agree</source>
        <comment>a balance</comment>
        <translation>NESÚHLASÍ</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>of figures</comment>
        <translation>Bilancia</translation>
    </message>
    <message>
        <source>Share of makers: {class}</source>
        <translation>Podiel výrobcov: {class}</translation>
    </message>
    <message>
        <source>{name}: annual report {year}</source>
        <translation>{name}: výročná správa {year}</translation>
    </message>
    <message>
        <source>For the council and the security committee. Made on {day}.</source>
        <translation>Pre zastupiteľstvo a bezpečnostnú komisiu. Vyhotovené {day}.</translation>
    </message>
    <message>
        <source>1 State of the system</source>
        <translation>1 Stav systému</translation>
    </message>
    <message>
        <source>2 Main work of the year</source>
        <translation>2 Hlavné práce roka</translation>
    </message>
    <message>
        <source>3 Audits and controls</source>
        <translation>3 Audity a kontroly</translation>
    </message>
    <message>
        <source>Decisions against advice</source>
        <translation>Rozhodnutia proti odporúčaniu</translation>
    </message>
    <message>
        <source>4 Tasks for the next year</source>
        <translation>4 Úlohy na budúci rok</translation>
    </message>
    <message>
        <source>5 Complaints</source>
        <translation>5 Sťažnosti</translation>
    </message>
    <message>
        <source>6 Camera statistics</source>
        <translation>6 Štatistika kamier</translation>
    </message>
    <message>
        <source>How the figures agree</source>
        <translation>Ako údaje súhlasia</translation>
    </message>
    <message>
        <source>Pixel density: the focal length in pixels divided by the depth along the camera&apos;s axis (the cautious model).</source>
        <translation>Hustota pixelov: ohnisková vzdialenosť v pixeloch delená hĺbkou pozdĺž osi kamery (opatrný model).</translation>
    </message>
    <message>
        <source>Pixel density: picture width divided by field of view and distance.</source>
        <translation>Hustota pixelov: šírka obrazu delená zorným poľom a vzdialenosťou.</translation>
    </message>
    <message>
        <source>Pixel density: focal length divided by pixel size and distance.</source>
        <translation>Hustota pixelov: ohnisková vzdialenosť delená veľkosťou pixela a vzdialenosťou.</translation>
    </message>
    <message>
        <source>Pixel density: the distances printed by the maker.</source>
        <translation>Hustota pixelov: vzdialenosti tlačené výrobcom.</translation>
    </message>
    <message>
        <source>No tilt is given for {cameras}: their view has no upper and lower edge here, so the blind place below a camera is not counted.</source>
        <translation>Sklon nie je uvedený: {cameras}. Ich pohľad tu nemá horný a dolný okraj, takže mŕtvy priestor pod kamerou sa nepočíta.</translation>
    </message>
    <message>
        <source>A place counts as seen when a target {where} is in the picture, within range, and no obstacle stands between.</source>
        <translation>Miesto sa počíta za videné, keď je cieľ {where} v obraze, v dosahu a nestojí pred ním prekážka.</translation>
    </message>
    <message>
        <source>Classes after {standard}.</source>
        <translation>Triedy podľa {standard}.</translation>
    </message>
    <message>
        <source>Areas come from polygons. Curved edges are off by at most {error} mm.</source>
        <translation>Plochy sú z mnohouholníkov. Zakrivené okraje sa líšia najviac o {error} mm.</translation>
    </message>
    <message>
        <source>The plan is in local metres; heights are above the floor.</source>
        <translation>Plán je v miestnych metroch; výšky sú nad podlahou.</translation>
    </message>
    <message>
        <source>Coordinates are in {system}, metres.</source>
        <translation>Súradnice sú v systéme {system}, metre.</translation>
    </message>
    <message>
        <source>Kits: {source}</source>
        <translation>Zostavy: {source}</translation>
    </message>
    <message>
        <source>Limits: {source}</source>
        <translation>Obmedzenia: {source}</translation>
    </message>
    <message>
        <source>Nothing was repaired or left out while reading and computing.</source>
        <translation>Pri čítaní a výpočte nebolo nič opravené ani vynechané.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Na čom to stojí</translation>
    </message>
    <message>
        <source>Bit rates that nobody measured</source>
        <translation>Dátové toky, ktoré nikto nezmeral</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Poznámky</translation>
    </message>
    <message>
        <source>[left out]</source>
        <translation>[vynechané]</translation>
    </message>
    <message>
        <source>the name of a maker or model was left out; say what is needed</source>
        <translation>meno výrobcu alebo modelu bolo vynechané; povedzte, čo je potrebné</translation>
    </message>
    <message numerus="yes">
        <source>The name of a maker or model was left out of {n} texts, marked {mark}.</source>
        <translation>
            <numerusform>Meno výrobcu alebo modelu bolo vynechané v {n} texte, značka {mark}.</numerusform>
            <numerusform>Meno výrobcu alebo modelu bolo vynechané v {n} textoch, značka {mark}.</numerusform>
            <numerusform>Meno výrobcu alebo modelu bolo vynechané v {n} textoch, značka {mark}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{message} (waived)</source>
        <translation>{message} (odpustené)</translation>
    </message>
    <message>
        <source>Blocks a step</source>
        <translation>Bráni kroku</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Chyby</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varovania</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pre informáciu</translation>
    </message>
    <message>
        <source>expected what `vidette check --json` printed</source>
        <translation>očakávané, čo vypísalo `vidette check --json`</translation>
    </message>
    <message>
        <source>No rule is hit</source>
        <translation>Žiadne pravidlo sa neozvalo</translation>
    </message>
    <message numerus="yes">
        <source>{n} waived</source>
        <translation>
            <numerusform>{n} odpustené</numerusform>
            <numerusform>{n} odpustené</numerusform>
            <numerusform>{n} odpustených</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <comment>hits of rules</comment>
        <translation>Nové</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>hits of rules</comment>
        <translation>Zmizlo</translation>
    </message>
    <message>
        <source>This is a design aid, not legal advice.</source>
        <translation>Toto je pomôcka pre návrh, nie právna rada.</translation>
    </message>
    <message>
        <source>{x}, {y}</source>
        <comment>a place; with decimal commas a semicolon stands between</comment>
        <translation>{x}; {y}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows are in the output of {command}.</source>
        <translation>
            <numerusform>{n} ďalší riadok je vo výstupe {command}.</numerusform>
            <numerusform>{n} ďalšie riadky sú vo výstupe {command}.</numerusform>
            <numerusform>{n} ďalších riadkov je vo výstupe {command}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} smaller places, together {area}.</source>
        <translation>
            <numerusform>A {n} menšie miesto, spolu {area}.</numerusform>
            <numerusform>A {n} menšie miesta, spolu {area}.</numerusform>
            <numerusform>A {n} menších miest, spolu {area}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Slepé miesta</translation>
    </message>
    <message>
        <source>Every place that is to be watched is seen.</source>
        <translation>Každé miesto, ktoré sa má sledovať, je vidieť.</translation>
    </message>
    <message>
        <source>The plan names no zone that is to be watched.</source>
        <translation>Plán neuvádza zónu, ktorá sa má sledovať.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Č.</translation>
    </message>
    <message>
        <source>Middle (x, y in m)</source>
        <translation>Stred (x; y v m)</translation>
    </message>
    <message>
        <source>In</source>
        <comment>a column: in which zone</comment>
        <translation>V zóne</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>je vidieť</translation>
    </message>
    <message numerus="yes">
        <source>seen, by {n} cameras</source>
        <translation>
            <numerusform>je vidieť, {n} kamerou</numerusform>
            <numerusform>je vidieť, {n} kamerami</numerusform>
            <numerusform>je vidieť, {n} kamerami</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{class}, by {n} cameras</source>
        <translation>
            <numerusform>{class}, {n} kamerou</numerusform>
            <numerusform>{class}, {n} kamerami</numerusform>
            <numerusform>{class}, {n} kamerami</numerusform>
        </translation>
    </message>
    <message>
        <source>met</source>
        <translation>splnené</translation>
    </message>
    <message>
        <source>{area} missing</source>
        <translation>chýba {area}</translation>
    </message>
    <message>
        <source>Zones to be watched</source>
        <translation>Zóny na sledovanie</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zóna</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Požadované</translation>
    </message>
    <message>
        <source>So seen</source>
        <translation>Tak vidieť</translation>
    </message>
    <message>
        <source>“Only this one” goes blind when the camera fails.</source>
        <translation>„Len táto“ je plocha, ktorá pri výpadku kamery oslepne.</translation>
    </message>
    <message>
        <source>A class column counts all that is seen at least so finely.</source>
        <translation>Stĺpec triedy počíta všetko, čo je vidieť aspoň takto jemne.</translation>
    </message>
    <message>
        <source>Everything that is seen is seen at least at “{class}”.</source>
        <translation>Všetko, čo je vidieť, je vidieť aspoň v triede „{class}“.</translation>
    </message>
    <message>
        <source>The plan has no camera.</source>
        <translation>V pláne nie je žiadna kamera.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Vidí</translation>
    </message>
    <message>
        <source>of what is to be watched</source>
        <translation>z toho na sledovanie</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>len táto</translation>
    </message>
    <message>
        <source>not to be seen</source>
        <translation>čo sa vidieť nemá</translation>
    </message>
    <message>
        <source>What each camera sees</source>
        <translation>Čo vidí ktorá kamera</translation>
    </message>
    <message numerus="yes">
        <source>at least {n} cameras</source>
        <translation>
            <numerusform>najmenej {n} kamera</numerusform>
            <numerusform>najmenej {n} kamery</numerusform>
            <numerusform>najmenej {n} kamier</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen by how many at once</source>
        <translation>Koľko kamier vidí to isté</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vidí</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>neuvedené</translation>
    </message>
    <message>
        <source>from lens</source>
        <translation>z objektívu</translation>
    </message>
    <message>
        <source>by density</source>
        <translation>podľa hustoty</translation>
    </message>
    <message>
        <source>Where they hang</source>
        <translation>Kde visia</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>x, y in m</source>
        <translation>x; y v m</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Výška</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Smer</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Sklon</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Zorné pole</translation>
    </message>
    <message>
        <source>Picture, px</source>
        <translation>Obraz, px</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Dosah</translation>
    </message>
    <message>
        <source>from {low} to {high} above the floor</source>
        <translation>od {low} do {high} nad podlahou</translation>
    </message>
    <message>
        <source>from {low} to {high} above the ground</source>
        <translation>od {low} do {high} nad zemou</translation>
    </message>
    <message>
        <source>{low} above the floor</source>
        <translation>{low} nad podlahou</translation>
    </message>
    <message>
        <source>{low} above the ground</source>
        <translation>{low} nad zemou</translation>
    </message>
    <message>
        <source>What the cameras see {where}, by {standard}; numbers as in the list of blind spots.</source>
        <translation>Čo kamery vidia {where}, {standard}; čísla ako v zozname slepých miest.</translation>
    </message>
    <message>
        <source>At night: as far as the infrared light reaches.</source>
        <translation>V noci: kam dosiahne infračervené svetlo.</translation>
    </message>
    <message>
        <source>What is seen and what is not</source>
        <translation>Čo je vidieť a čo nie</translation>
    </message>
    <message>
        <source>What each criterion contributes</source>
        <translation>Čím prispieva každé kritérium</translation>
    </message>
    <message>
        <source>Who wins at which weight</source>
        <translation>Kto vyhráva pri ktorej váhe</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>viac je lepšie</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>menej je lepšie</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Váha</translation>
    </message>
    <message>
        <source>{alternative} stays, but misses a wish: {reason}</source>
        <translation>{alternative} zostáva, ale nespĺňa želanie: {reason}</translation>
    </message>
    <message>
        <source>Limits:</source>
        <translation>Obmedzenia:</translation>
    </message>
    <message>
        <source>Asked for: {limits}.</source>
        <translation>Požaduje sa: {limits}.</translation>
    </message>
    <message>
        <source>Weights: {method}</source>
        <translation>Váhy: {method}</translation>
    </message>
    <message>
        <source>Below {criterion} as in “{decision}”.</source>
        <translation>Pod {criterion} ako v „{decision}“.</translation>
    </message>
    <message>
        <source>The same as in “{decision}”.</source>
        <translation>To isté ako v „{decision}“.</translation>
    </message>
    <message>
        <source>Below {criterion}:</source>
        <translation>Pod {criterion}:</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Spolu</translation>
    </message>
    <message>
        <source>Evaluations: {method}</source>
        <translation>Hodnotenia: {method}</translation>
    </message>
    <message>
        <source>{criteria} as in “{decision}”.</source>
        <translation>{criteria} ako v „{decision}“.</translation>
    </message>
    <message>
        <source>Catalogue value and value computed on this plan</source>
        <translation>Hodnota z katalógu a hodnota vypočítaná na tomto pláne</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Zostava</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalóg</translation>
    </message>
    <message>
        <source>Computed here</source>
        <translation>Vypočítané tu</translation>
    </message>
    <message>
        <source>Order by catalogue values: {order}</source>
        <translation>Poradie podľa hodnôt katalógu: {order}</translation>
    </message>
    <message>
        <source>Order by computed values: {order}</source>
        <translation>Poradie podľa vypočítaných hodnôt: {order}</translation>
    </message>
    <message>
        <source>The first place changes: {catalogue} by the catalogue, {computed} by what was computed on this plan.</source>
        <translation>Prvé miesto sa mení: {catalogue} podľa katalógu, {computed} podľa výpočtu na tomto pláne.</translation>
    </message>
    <message>
        <source>{who} comes first with {total} (lower is better).</source>
        <translation>Prvý je {who}, hodnotenie {total} (nižšie je lepšie).</translation>
    </message>
    <message>
        <source>{who} comes first with {total}.</source>
        <translation>Prvý je {who}, hodnotenie {total}.</translation>
    </message>
    <message>
        <source>{who} share the first place with {total} (lower is better).</source>
        <translation>O prvé miesto sa delia {who}, hodnotenie {total} (nižšie je lepšie).</translation>
    </message>
    <message>
        <source>{who} share the first place with {total}.</source>
        <translation>O prvé miesto sa delia {who}, hodnotenie {total}.</translation>
    </message>
    <message>
        <source>Every alternative is excluded.</source>
        <translation>Všetky varianty sú vyradené.</translation>
    </message>
    <message>
        <source>Noted:</source>
        <translation>Na všimnutie:</translation>
    </message>
    <message>
        <source>Who wins while the weight of one criterion runs from 0 to 100 % and the others keep their proportions. The black mark is the weight now.</source>
        <translation>Kto vyhráva, keď váha jedného kritéria ide od 0 do 100 % a ostatné držia svoje pomery. Čierna značka je dnešná váha.</translation>
    </message>
    <message>
        <source>What would turn the first place</source>
        <translation>Čo by zmenilo prvé miesto</translation>
    </message>
    <message>
        <source>Consistency is not defined for fewer than three items.</source>
        <translation>Konzistencia nie je pod tromi položkami definovaná.</translation>
    </message>
    <message>
        <source>{formulas}, consistent (below {limit}).</source>
        <translation>{formulas}, konzistentné (pod {limit}).</translation>
    </message>
    <message>
        <source>{formulas}, judgments contradict each other ({limit} or more).</source>
        <translation>{formulas}, úsudky si odporujú ({limit} alebo viac).</translation>
    </message>
    <message>
        <source>{formulas}, consistent (below {limit}; the rule that made this matrix never exceeds {bound}).</source>
        <translation>{formulas}, konzistentné (pod {limit}; pravidlo, z ktorého matica vznikla, nikdy nepresiahne {bound}).</translation>
    </message>
    <message>
        <source>{formulas}, judgments contradict each other ({limit} or more; the rule that made this matrix never exceeds {bound}).</source>
        <translation>{formulas}, úsudky si odporujú ({limit} alebo viac; pravidlo, z ktorého matica vznikla, nikdy nepresiahne {bound}).</translation>
    </message>
    <message>
        <source>{row} to {column}: given {given}; {suggested} would agree with the others (CR {ratio})</source>
        <translation>{row} k {column}: zadané {given}; s ostatnými by súhlasilo {suggested} (CR {ratio})</translation>
    </message>
    <message>
        <source>Judgments that disagree most with the others:</source>
        <translation>Úsudky, ktoré sa s ostatnými najviac rozchádzajú:</translation>
    </message>
    <message>
        <source>not judged, completed</source>
        <translation>neposúdené, doplnené</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle</source>
        <translation>Fullerov trojuholník</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Súčet</translation>
    </message>
    <message>
        <source>by eigen{hyphen}vector</source>
        <translation>vlastným vek{hyphen}torom</translation>
    </message>
    <message>
        <source>by row mean</source>
        <translation>priemerom riadka</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle, a tie counts a half for both</source>
        <translation>Fullerov trojuholník, zhoda sa obom počíta za pol</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle, a tie counts for neither</source>
        <translation>Fullerov trojuholník, zhoda sa nepočíta nikomu</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle, a tie counts a half for both, {number} added to every count</source>
        <translation>Fullerov trojuholník, zhoda sa obom počíta za pol, ku každému počtu sa pripočíta {number}</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle, a tie counts for neither, {number} added to every count</source>
        <translation>Fullerov trojuholník, zhoda sa nepočíta nikomu, ku každému počtu sa pripočíta {number}</translation>
    </message>
    <message>
        <source>Saaty&apos;s pairwise comparison, priorities by geometric mean</source>
        <translation>Saatyho párové porovnanie, priority geometrickým priemerom</translation>
    </message>
    <message>
        <source>Saaty&apos;s pairwise comparison, priorities by principal eigenvector</source>
        <translation>Saatyho párové porovnanie, priority hlavným vlastným vektorom</translation>
    </message>
    <message>
        <source>{method}, values as they are</source>
        <translation>{method}, hodnoty tak, ako sú</translation>
    </message>
    <message>
        <source>{method}, values from 0 (worst) to 1 (best)</source>
        <translation>{method}, hodnoty od 0 (najhoršia) do 1 (najlepšia)</translation>
    </message>
    <message>
        <source>{method}, values as share of the best</source>
        <translation>{method}, hodnoty ako podiel najlepšej</translation>
    </message>
    <message>
        <source>{method}, values as share of their sum</source>
        <translation>{method}, hodnoty ako podiel ich súčtu</translation>
    </message>
    <message>
        <source>{method}, values divided by the root of their squares&apos; sum</source>
        <translation>{method}, hodnoty delené odmocninou súčtu štvorcov</translation>
    </message>
    <message>
        <source>equal weights</source>
        <translation>rovnaké váhy</translation>
    </message>
    <message>
        <source>weights given directly</source>
        <translation>váhy zadané priamo</translation>
    </message>
    <message>
        <source>points, divided by their sum</source>
        <translation>body delené ich súčtom</translation>
    </message>
    <message>
        <source>rank sum of the order of importance</source>
        <translation>súčet poradí podľa dôležitosti</translation>
    </message>
    <message>
        <source>rank order centroids of the order of importance</source>
        <translation>ťažiská poradia (ROC) podľa dôležitosti</translation>
    </message>
    <message>
        <source>entropy of the values</source>
        <translation>entropia hodnôt</translation>
    </message>
    <message>
        <source>CRITIC: spread and correlation of the values</source>
        <translation>CRITIC: rozptyl a korelácia hodnôt</translation>
    </message>
    <message>
        <source>{method}, the best under each criterion counts 1</source>
        <translation>{method}, najlepší podľa každého kritéria má 1</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>vážený súčet</translation>
    </message>
    <message>
        <source>TOPSIS, nearness to the best of all values</source>
        <translation>TOPSIS, blízkosť k najlepšej zo všetkých hodnôt</translation>
    </message>
    <message>
        <source>PROMETHEE II, net flow of preference</source>
        <translation>PROMETHEE II, čistý tok preferencií</translation>
    </message>
    <message>
        <source>VIKOR, compromise between the group and the worst regret</source>
        <translation>VIKOR, kompromis medzi skupinou a najväčšou ľútosťou</translation>
    </message>
    <message>
        <source>lexicographic: the first criterion that differs decides</source>
        <translation>lexikograficky: rozhoduje prvé kritérium, ktoré sa líši</translation>
    </message>
    <message>
        <source>ratings by a scale of words</source>
        <translation>hodnotenie slovnou stupnicou</translation>
    </message>
    <message>
        <source>at least {limit}</source>
        <translation>najmenej {limit}</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>najviac {limit}</translation>
    </message>
    <message>
        <source>more than {limit}</source>
        <translation>viac ako {limit}</translation>
    </message>
    <message>
        <source>less than {limit}</source>
        <translation>menej ako {limit}</translation>
    </message>
    <message>
        <source>exactly {limit}</source>
        <translation>presne {limit}</translation>
    </message>
    <message>
        <source>between {limit}</source>
        <translation>medzi {limit}</translation>
    </message>
    <message>
        <source>one of {limit}</source>
        <translation>jedno z {limit}</translation>
    </message>
    <message>
        <source>{criterion}: no value is known</source>
        <translation>{criterion}: hodnota nie je známa</translation>
    </message>
    <message>
        <source>{criterion} {value}; {limit} is asked for</source>
        <translation>{criterion} {value}; požaduje sa {limit}</translation>
    </message>
    <message>
        <source>No change of a single weight turns the first place.</source>
        <translation>Žiadna zmena jedinej váhy prvé miesto nezmení.</translation>
    </message>
    <message numerus="yes">
        <source>{alternatives} win if {criterion} counts {weight} or more (now {now}).</source>
        <translation>
            <numerusform>{alternatives} vyhrá, ak má {criterion} váhu {weight} alebo väčšiu (teraz {now}).</numerusform>
            <numerusform>{alternatives} vyhrajú, ak má {criterion} váhu {weight} alebo väčšiu (teraz {now}).</numerusform>
            <numerusform>{alternatives} vyhrajú, ak má {criterion} váhu {weight} alebo väčšiu (teraz {now}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{alternatives} win if {criterion} counts {weight} or less (now {now}).</source>
        <translation>
            <numerusform>{alternatives} vyhrá, ak má {criterion} váhu {weight} alebo menšiu (teraz {now}).</numerusform>
            <numerusform>{alternatives} vyhrajú, ak má {criterion} váhu {weight} alebo menšiu (teraz {now}).</numerusform>
            <numerusform>{alternatives} vyhrajú, ak má {criterion} váhu {weight} alebo menšiu (teraz {now}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly a tie: {sentence}</source>
        <translation>Takmer zhoda: {sentence}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Navrhnuté</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>V prevádzke</translation>
    </message>
    <message>
        <source>How they hang</source>
        <translation>Ako visia</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miesto</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Montáž</translation>
    </message>
    <message>
        <source>Height m</source>
        <translation>Výška m</translation>
    </message>
    <message>
        <source>Pan °</source>
        <translation>Smer °</translation>
    </message>
    <message>
        <source>Tilt °</source>
        <translation>Sklon °</translation>
    </message>
    <message>
        <source>Field °</source>
        <translation>Pole °</translation>
    </message>
    <message>
        <source>Range m</source>
        <translation>Dosah m</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixely</translation>
    </message>
    <message>
        <source>Hangs on</source>
        <translation>Visí na</translation>
    </message>
    <message>
        <source>PoE W</source>
        <translation>PoE W</translation>
    </message>
    <message>
        <source>Pan is clockwise from the top of the plan (north), tilt below the horizontal; an empty cell was not stated.</source>
        <translation>Smer je v smere hodín od horného okraja plánu (sever), sklon pod vodorovnou; prázdna bunka nebola uvedená.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>Nie je žiadna kamera.</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Čo vidia</translation>
    </message>
    <message>
        <source>What they see could not be counted: {reason}</source>
        <translation>Čo vidia, nemožno spočítať: {reason}</translation>
    </message>
    <message>
        <source>Sees m²</source>
        <translation>Vidí m²</translation>
    </message>
    <message>
        <source>Of the target m²</source>
        <translation>Zo sledovaného m²</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Podiel %</translation>
    </message>
    <message>
        <source>Alone m²</source>
        <translation>Sama m²</translation>
    </message>
    <message>
        <source>At {height} m above the floor. Alone: what no other camera sees of the target area. The area at a class is part of that at every lower one.</source>
        <translation>Vo výške {height} m nad podlahou. Sama: čo zo sledovanej plochy nevidí žiadna iná kamera. Plocha triedy je časťou plochy každej nižšej.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Zariadenie</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Rekordér</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disk</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>neuvedené</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiál</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiál</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Položka</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Počet</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>Kúpiť</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Sum to buy</source>
        <translation>Súčet nákupu</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Mena</translation>
    </message>
    <message>
        <source>There is nothing to list yet.</source>
        <translation>Zatiaľ nie je čo vypísať.</translation>
    </message>
    <message>
        <source>To buy: what hangs on cameras that are proposed, and what records them where nothing does yet.</source>
        <translation>Kúpiť: čo visí na navrhnutých kamerách a čo ich nahráva tam, kde to zatiaľ nič nerobí.</translation>
    </message>
    <message>
        <source>Recordings of {days} days need {size} TB.</source>
        <translation>Záznamy za {days} dní potrebujú {size} TB.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines have no price and are not in the sums.</source>
        <translation>
            <numerusform>{n} riadok nemá cenu a nie je v súčtoch.</numerusform>
            <numerusform>{n} riadky nemajú cenu a nie sú v súčtoch.</numerusform>
            <numerusform>{n} riadkov nemá cenu a nie je v súčtoch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Súčty</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všetko</translation>
    </message>
    <message>
        <source>No price is known.</source>
        <translation>Žiadna cena nie je známa.</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>pevná</translation>
    </message>
    <message>
        <source>ptz</source>
        <translation>otočná (PTZ)</translation>
    </message>
    <message>
        <source>multi</source>
        <translation>viacsnímačová</translation>
    </message>
    <message>
        <source>fisheye</source>
        <translation>panoramatická</translation>
    </message>
    <message>
        <source>anpr</source>
        <translation>čítanie značiek</translation>
    </message>
    <message>
        <source>{east}, {north}</source>
        <translation>{east}; {north}</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>plocha</translation>
    </message>
    <message>
        <source>{party} missing</source>
        <translation>{party} chýba</translation>
    </message>
    <message>
        <source>{party} waived</source>
        <translation>{party} upustené</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Asked for, phase {phase}</source>
        <translation>Požadované, etapa {phase}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Spolu</translation>
    </message>
    <message>
        <source>Target of the programme</source>
        <translation>Cieľ programu</translation>
    </message>
    <message numerus="yes">
        <source>Untouched for {n} days or more</source>
        <translation>
            <numerusform>Nedotknuté {n} deň alebo dlhšie</numerusform>
            <numerusform>Nedotknuté {n} dni alebo dlhšie</numerusform>
            <numerusform>Nedotknuté {n} dní alebo dlhšie</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>Last touched</source>
        <translation>Naposledy dotknuté</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dní</translation>
    </message>
    <message>
        <source>Every open request was touched since.</source>
        <translation>Každá otvorená žiadosť bola odvtedy dotknutá.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Žiadateľ</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Stanoviská</translation>
    </message>
    <message>
        <source>No request was submitted.</source>
        <translation>Nebola podaná žiadna žiadosť.</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Podľa stavu</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Žiadosti</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>year</comment>
        <translation>Termín</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Zariadenie</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riziko</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>The replacement list is empty.</source>
        <translation>Zoznam obmeny je prázdny.</translation>
    </message>
    <message>
        <source>deferred to {year}: {reason}</source>
        <translation>odložené na {year}: {reason}</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Podľa roka</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Položky</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>of a budget</comment>
        <translation>Položky rozpočtu</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Položka</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Cap</source>
        <comment>of money</comment>
        <translation>Strop</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>money</comment>
        <translation>Viazané</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>money</comment>
        <translation>Voľné</translation>
    </message>
    <message>
        <source>There is no line.</source>
        <translation>Žiadna položka nie je.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Náklady</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Na čo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Zdroj</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Platí</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>No cost was entered.</source>
        <translation>Nebol zadaný žiadny náklad.</translation>
    </message>
    <message>
        <source>Grants</source>
        <comment>money</comment>
        <translation>Dotácie</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Dotácia</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Udržať do</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Východ</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Sever</translation>
    </message>
    <message>
        <source>No camera is in operation.</source>
        <translation>V prevádzke nie je žiadna kamera.</translation>
    </message>
    <message>
        <source>Questions and complaints: {contact}</source>
        <translation>Otázky a sťažnosti: {contact}</translation>
    </message>
    <message>
        <source>there is no report &apos;{kind}&apos;</source>
        <translation>správa &apos;{kind}&apos; nie je</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>nikto sa nepýtal</translation>
    </message>
    <message>
        <source>say which meeting the report is about</source>
        <translation>povedzte, o ktorom rokovaní správa je</translation>
    </message>
    <message>
        <source>say which request the report is about</source>
        <translation>povedzte, o ktorej žiadosti správa je</translation>
    </message>
    <message>
        <source>say which info_system the report is about</source>
        <translation>povedzte, o ktorom info_system správa je</translation>
    </message>
    <message>
        <source>there is no such info_system in this project</source>
        <translation>taký info_system v projekte nie je</translation>
    </message>
    <message>
        <source>{count} came; the body has no members on record: there is a quorum.</source>
        <translation>Prítomných {count}; orgán nemá zapísaných členov: je uznášaniaschopný.</translation>
    </message>
    <message>
        <source>{count} came; the body has no members on record: there is no quorum.</source>
        <translation>Prítomných {count}; orgán nemá zapísaných členov: nie je uznášaniaschopný.</translation>
    </message>
    <message>
        <source>{count} of {members} members: there is a quorum.</source>
        <translation>Prítomných {count} z {members} členov: orgán je uznášaniaschopný.</translation>
    </message>
    <message>
        <source>{count} of {members} members: there is no quorum.</source>
        <translation>Prítomných {count} z {members} členov: orgán nie je uznášaniaschopný.</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>people at a meeting</comment>
        <translation>Prítomní</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Strana</translation>
    </message>
    <message>
        <source>Nobody was entered as present.</source>
        <translation>Nikto nebol zapísaný ako prítomný.</translation>
    </message>
    <message>
        <source>Requests since the control day before</source>
        <translation>Žiadosti od minulého kontrolného dňa</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Deň</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a state</comment>
        <translation>Zo stavu</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a state</comment>
        <translation>Do stavu</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Od {day}</translation>
    </message>
    <message>
        <source>This is the first one</source>
        <comment>control day</comment>
        <translation>Toto je prvý</translation>
    </message>
    <message>
        <source>No request was made or moved.</source>
        <translation>Žiadna žiadosť nepribudla ani sa nepohla.</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Otvorený servis</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Porucha</translation>
    </message>
    <message>
        <source>No fault is open.</source>
        <translation>Žiadna porucha nie je otvorená.</translation>
    </message>
    <message>
        <source>{for} for, {against} against, {abstained} abstained</source>
        <translation>{for} za, {against} proti, {abstained} sa zdržalo</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Názov systému</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Prevádzkovateľ</translation>
    </message>
    <message>
        <source>Legal base</source>
        <translation>Právny základ</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Dotknuté osoby</translation>
    </message>
    <message>
        <source>List of data</source>
        <translation>Zoznam údajov</translation>
    </message>
    <message>
        <source>Security measures</source>
        <translation>Bezpečnostné opatrenia</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Príjemcovia</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Zverejnenie</translation>
    </message>
    <message>
        <source>Transfer across borders</source>
        <translation>Prenos cez hranice</translation>
    </message>
    <message>
        <source>Start of processing</source>
        <translation>Začiatok spracúvania</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} deň</numerusform>
            <numerusform>{n} dni</numerusform>
            <numerusform>{n} dní</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>record of a meeting</comment>
        <translation>Zápisnica</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>of an agenda</comment>
        <translation>Bod</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Výsledok</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Podmienky</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Hlasy</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>Program je prázdny.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Čo odznelo</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>O čo sa žiada</translation>
    </message>
    <message>
        <source>Technical means</source>
        <translation>Technické prostriedky</translation>
    </message>
    <message>
        <source>Economic means</source>
        <translation>Ekonomické prostriedky</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Právo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Stanovisko</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Postoj</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Day and signature</source>
        <translation>Deň a podpis</translation>
    </message>
    <message>
        <source>Statements so far</source>
        <translation>Doterajšie stanoviská</translation>
    </message>
    <message>
        <source>None has come in.</source>
        <comment>statement</comment>
        <translation>Žiadne neprišlo.</translation>
    </message>
    <message>
        <source>Register sheet {system}</source>
        <translation>Evidenčný list {system}</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Uchovávanie</translation>
    </message>
    <message>
        <source>Date of the sheet</source>
        <translation>Dátum listu</translation>
    </message>
    <message>
        <source>Not filled: {fields}.</source>
        <translation>Nevyplnené: {fields}.</translation>
    </message>
    <message>
        <source>No processing was entered.</source>
        <translation>Nebolo zadané žiadne spracúvanie.</translation>
    </message>
    <message>
        <source>This place is watched by cameras</source>
        <translation>Toto miesto sledujú kamery</translation>
    </message>
    <message>
        <source>Recordings are kept for</source>
        <translation>Záznamy sa uchovávajú</translation>
    </message>
    <message>
        <source>Information, rights and complaints</source>
        <translation>Informácie, práva a sťažnosti</translation>
    </message>
    <message>
        <source>Design aid, not legal advice.</source>
        <translation>Pomôcka pre návrh, nie právna rada.</translation>
    </message>
    <message>
        <source>Grants</source>
        <comment>of roles</comment>
        <translation>Oprávnenia</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Prihlasovacie meno</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Rozsah</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a day</comment>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a day</comment>
        <translation>Do</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Preskúmané</translation>
    </message>
    <message>
        <source>Who may do what on {day}</source>
        <translation>Kto čo smie k {day}</translation>
    </message>
    <message>
        <source>Nobody holds a role.</source>
        <translation>Nikto nemá žiadnu rolu.</translation>
    </message>
    <message>
        <source>at least {size} Mpx ({width} × {height})</source>
        <translation>najmenej {size} Mpx ({width} × {height})</translation>
    </message>
    <message>
        <source>Fixed camera</source>
        <translation>Pevná kamera</translation>
    </message>
    <message>
        <source>Turning camera (PTZ)</source>
        <translation>Otočná kamera (PTZ)</translation>
    </message>
    <message>
        <source>Camera with several sensors</source>
        <translation>Kamera s viacerými snímačmi</translation>
    </message>
    <message>
        <source>Camera that sees all round</source>
        <translation>Kamera, ktorá vidí dookola</translation>
    </message>
    <message>
        <source>Number plate camera</source>
        <translation>Kamera na čítanie značiek</translation>
    </message>
    <message>
        <source>outdoors</source>
        <translation>vonku</translation>
    </message>
    <message>
        <source>No</source>
        <comment>number of a line</comment>
        <translation>Č.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Dosah</translation>
    </message>
    <message>
        <source>Night range</source>
        <translation>Nočný dosah</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Snímky/s</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Krytie</translation>
    </message>
    <message>
        <source>What the places ask for</source>
        <translation>Čo miesta vyžadujú</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Riziká</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlo</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Uhol</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozlíšenie</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Uchovávanie</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Napájanie</translation>
    </message>
    <message>
        <source>must</source>
        <translation>musí</translation>
    </message>
    <message>
        <source>should</source>
        <translation>má</translation>
    </message>
    <message>
        <source>What a kit must keep to</source>
        <translation>Čo musí zostava splniť</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potreba</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Obmedzenie</translation>
    </message>
    <message>
        <source>Must or should</source>
        <translation>Musí alebo má</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Požaduje</translation>
    </message>
    <message>
        <source>To be bought</source>
        <translation>Na nákup</translation>
    </message>
    <message>
        <source>Nothing that was approved waits for its order.</source>
        <translation>Nič schválené nečaká na objednávku.</translation>
    </message>
    <message>
        <source>Needs, not products: whatever does the same or more is accepted. Everything keeps to open standards.</source>
        <translation>Potreby, nie výrobky: prijme sa všetko, čo vie to isté alebo viac. Všetko drží otvorené štandardy.</translation>
    </message>
    <message>
        <source>Due for replacement, not yet approved</source>
        <translation>Splatné na obmenu, zatiaľ neschválené</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nič nie je splatné.</translation>
    </message>
    <message>
        <source>under {area}</source>
        <translation>pod {area}</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>slepé</translation>
    </message>
    <message>
        <source>obstacle</source>
        <translation>prekážka</translation>
    </message>
    <message>
        <source>pan 0° (up)</source>
        <translation>smer 0° (hore)</translation>
    </message>
    <message>
        <source>north</source>
        <translation>sever</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vidieť</translation>
    </message>
    <message>
        <source>No zone to be watched is drawn.</source>
        <translation>Nie je nakreslená zóna na sledovanie.</translation>
    </message>
    <message>
        <source>{seen} of {all} to be watched, {where}</source>
        <translation>{seen} z {all} na sledovanie, {where}</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Slepé</translation>
    </message>
    <message>
        <source>Nothing is missed.</source>
        <translation>Nič neuniká.</translation>
    </message>
    <message numerus="yes">
        <source>in {n} places, the largest {area}</source>
        <translation>
            <numerusform>v {n} mieste, najväčšie {area}</numerusform>
            <numerusform>v {n} miestach, najväčšie {area}</numerusform>
            <numerusform>v {n} miestach, najväčšie {area}</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Záznamy</translation>
    </message>
    <message>
        <source>Could not be computed, see the notes.</source>
        <translation>Nemožno vypočítať, pozri poznámky.</translation>
    </message>
    <message>
        <source>for {days} days</source>
        <translation>na {days} dní</translation>
    </message>
    <message>
        <source>Recordings need</source>
        <translation>Záznamy potrebujú</translation>
    </message>
    <message>
        <source>{kit} in {count} of {all} comparisons</source>
        <translation>{kit}: {count} z {all} porovnaní</translation>
    </message>
    <message>
        <source>{kit} in {count}</source>
        <translation>{kit}: {count}</translation>
    </message>
    <message>
        <source>{kit} wins with figures computed on this plan.</source>
        <translation>{kit} vyhráva s údajmi vypočítanými na tomto pláne.</translation>
    </message>
    <message>
        <source>No decision is part of this plan.</source>
        <translation>Súčasťou plánu nie je žiadne rozhodnutie.</translation>
    </message>
    <message>
        <source>Every kit is excluded.</source>
        <translation>Každá zostava je vyradená.</translation>
    </message>
    <message>
        <source>{kit} or {other}</source>
        <translation>{kit} alebo {other}</translation>
    </message>
    <message>
        <source>Camera plan, {day}. From {file}.</source>
        <translation>Kamerový plán, {day}. Zo súboru {file}.</translation>
    </message>
    <message>
        <source>Level: {levels}.</source>
        <translation>Podlažie: {levels}.</translation>
    </message>
    <message>
        <source>The room for recordings could not be computed; the notes at the end say why.</source>
        <translation>Priestor pre záznamy nemožno vypočítať; prečo, hovoria poznámky na konci.</translation>
    </message>
    <message>
        <source>Which kit, and why</source>
        <translation>Ktorá zostava a prečo</translation>
    </message>
    <message>
        <source>Change log sealed with {seal}.</source>
        <translation>Protokol zmien zapečatený {seal}.</translation>
    </message>
    <message>
        <source>{name}: camera plan</source>
        <translation>{name}: kamerový plán</translation>
    </message>
    <message>
        <source>{share} seen</source>
        <translation>{share} vidieť</translation>
    </message>
    <message>
        <source>{share} at {class}</source>
        <translation>{share} v triede {class}</translation>
    </message>
    <message>
        <source>Plan of {name}</source>
        <translation>Plán: {name}</translation>
    </message>
    <message>
        <source>the report was not finished</source>
        <translation>správa nebola dokončená</translation>
    </message>
    <message>
        <source>SI, as printed on disks</source>
        <translation>SI, ako je na diskoch</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} bajtov</translation>
    </message>
    <message>
        <source>Binary, as systems show it</source>
        <translation>Binárne, ako ukazujú systémy</translation>
    </message>
    <message>
        <source>As many makers calculate</source>
        <translation>Ako počíta veľa výrobcov</translation>
    </message>
    <message>
        <source>{formula}, a mixture of both</source>
        <translation>{formula}, zmes oboch</translation>
    </message>
    <message>
        <source>The same amount in</source>
        <translation>To isté množstvo v</translation>
    </message>
    <message>
        <source>which is</source>
        <translation>čo je</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>of a bit rate</comment>
        <translation>predpokladaný</translation>
    </message>
    <message>
        <source>given</source>
        <comment>of a bit rate</comment>
        <translation>zadaný</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Tok</translation>
    </message>
    <message>
        <source>Rate of one</source>
        <translation>Tok jednej</translation>
    </message>
    <message>
        <source>Rate is</source>
        <translation>Tok je</translation>
    </message>
    <message>
        <source>Recorded per day</source>
        <translation>Záznam za deň</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Uchované dni</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrebuje</translation>
    </message>
    <message>
        <source>There is room for {room}.</source>
        <translation>K dispozícii je {room}.</translation>
    </message>
    <message>
        <source>There is room for {room}: fits.</source>
        <translation>K dispozícii je {room}: zmestí sa.</translation>
    </message>
    <message>
        <source>There is room for {room}: fits ({days} days).</source>
        <translation>K dispozícii je {room}: zmestí sa ({days} dní).</translation>
    </message>
    <message>
        <source>There is room for {room}: too little.</source>
        <translation>K dispozícii je {room}: málo.</translation>
    </message>
    <message>
        <source>There is room for {room}: enough for {days} of {all} days.</source>
        <translation>K dispozícii je {room}: stačí na {days} z {all} dní.</translation>
    </message>
    <message>
        <source>Profile {profile}: no figure is fixed, {kind}.</source>
        <translation>Profil {profile}: číslo nie je určené, {kind}.</translation>
    </message>
    <message>
        <source>Profile {profile}: at most {limit}, {kind}.</source>
        <translation>Profil {profile}: najviac {limit}, {kind}.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Zdroj: {source}.</translation>
    </message>
    <message>
        <source>Source: {source}, {date}.</source>
        <translation>Zdroj: {source}, {date}.</translation>
    </message>
    <message>
        <source>It is not in force on {day}.</source>
        <translation>Ku dňu {day} neplatí.</translation>
    </message>
    <message>
        <source>Nobody has checked it against the law in force lately.</source>
        <translation>Nikto ho v poslednom čase neoveril podľa platných predpisov.</translation>
    </message>
    <message>
        <source>A design aid, not legal advice.</source>
        <translation>Pomôcka pre návrh, nie právna rada.</translation>
    </message>
    <message>
        <source>{days} days are within the profile.</source>
        <translation>{days} dní je v medziach profilu.</translation>
    </message>
    <message>
        <source>{days} days are more than the profile allows ({limit}).</source>
        <translation>{days} dní je viac, než profil dovoľuje ({limit}).</translation>
    </message>
    <message>
        <source>How long recordings are kept</source>
        <translation>Ako dlho sa záznamy uchovávajú</translation>
    </message>
    <message>
        <source>The plan does not say how long; {days} days are assumed.</source>
        <translation>Plán nehovorí, ako dlho; predpokladá sa {days} dní.</translation>
    </message>
    <message>
        <source>{days} days; no reason is given.</source>
        <translation>{days} dní; dôvod nie je uvedený.</translation>
    </message>
    <message>
        <source>{days} days. Reason: {reason}.</source>
        <translation>{days} dní. Dôvod: {reason}.</translation>
    </message>
    <message>
        <source>No profile is named to compare with.</source>
        <translation>Na porovnanie nie je uvedený žiadny profil.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Výpočet</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>zmestí sa</translation>
    </message>
    <message>
        <source>fits ({days} days)</source>
        <translation>zmestí sa ({days} dní)</translation>
    </message>
    <message>
        <source>the disk is too little</source>
        <translation>disk je malý</translation>
    </message>
    <message>
        <source>the disk is enough for {days} of {all} days</source>
        <translation>disk stačí na {days} z {all} dní</translation>
    </message>
    <message>
        <source>{room} for {days} days, {reserve} reserve included.</source>
        <translation>{room} na {days} dní, vrátane rezervy {reserve}.</translation>
    </message>
    <message>
        <source>{room} for {days} days.</source>
        <translation>{room} na {days} dní.</translation>
    </message>
    <message>
        <source>the project file is damaged ({reason})</source>
        <translation>súbor projektu je poškodený ({reason})</translation>
    </message>
    <message>
        <source>another program is writing to the project; try again</source>
        <translation>do projektu zapisuje iný program; skúste to znova</translation>
    </message>
    <message>
        <source>the project file could not be written ({reason})</source>
        <translation>súbor projektu nemožno zapísať ({reason})</translation>
    </message>
    <message>
        <source>was cancelled; the project is as it was</source>
        <translation>bolo zrušené; projekt je, aký bol</translation>
    </message>
    <message>
        <source>the project file refused this: {reason}</source>
        <translation>súbor projektu to odmietol: {reason}</translation>
    </message>
    <message>
        <source>found no row, expected one</source>
        <translation>nenájdený riadok, očakávaný jeden</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected EPSG:n or nothing</source>
        <translation>nájdené &apos;{found}&apos;, očakávané EPSG:n alebo nič</translation>
    </message>
    <message>
        <source>found bytes that are no GeoPackage geometry of points, lines or polygons</source>
        <translation>nájdené bajty, ktoré nie sú geometriou GeoPackage z bodov, čiar alebo mnohouholníkov</translation>
    </message>
    <message>
        <source>found other text, expected a JSON list of numbers</source>
        <translation>nájdený iný text, očakávaný JSON zoznam čísel</translation>
    </message>
    <message>
        <source>found other text, expected a JSON list of {pixels_per_metre, distance}</source>
        <translation>nájdený iný text, očakávaný JSON zoznam {pixels_per_metre, distance}</translation>
    </message>
    <message>
        <source>found other text, expected a JSON list of {pan, tilt, hfov, vfov, name}</source>
        <translation>nájdený iný text, očakávaný JSON zoznam {pan, tilt, hfov, vfov, name}</translation>
    </message>
    <message>
        <source>found other text, expected a JSON list of two angles, or an empty one</source>
        <translation>nájdený iný text, očakávaný JSON zoznam dvoch uhlov, alebo prázdny</translation>
    </message>
    <message>
        <source>found other text, expected a JSON list of texts</source>
        <translation>nájdený iný text, očakávaný JSON zoznam textov</translation>
    </message>
    <message>
        <source>found other text, expected a JSON object of texts</source>
        <translation>nájdený iný text, očakávaný JSON objekt textov</translation>
    </message>
    <message>
        <source>the file is there already; choose another name</source>
        <translation>súbor už existuje; zvoľte iné meno</translation>
    </message>
    <message>
        <source>expected the login of who decides on the outside edits</source>
        <translation>očakávané prihlasovacie meno toho, kto o vonkajších úpravách rozhoduje</translation>
    </message>
    <message>
        <source>the row was changed again since the outside edit; adopt the edits</source>
        <translation>riadok bol po vonkajšej úprave znova zmenený; úpravy prevezmite</translation>
    </message>
    <message>
        <source>the beginning of the file is gone, and with it all that tells where its rows are</source>
        <translation>začiatok súboru chýba a s ním všetko, čo hovorí, kde sú jeho riadky</translation>
    </message>
    <message>
        <source>the file is larger than a project</source>
        <translation>súbor je väčší, než býva projekt</translation>
    </message>
    <message>
        <source>found no point, expected one</source>
        <translation>nenájdený bod, očakávaný jeden</translation>
    </message>
    <message>
        <source>found no line, expected one</source>
        <translation>nenájdená čiara, očakávaná jedna</translation>
    </message>
    <message>
        <source>found no day, expected YYYY-MM-DD</source>
        <translation>nenájdený deň, očakávané YYYY-MM-DD</translation>
    </message>
    <message>
        <source>found other text, expected a decision problem as Vidette writes it</source>
        <translation>nájdený iný text, očakávaná rozhodovacia úloha, ako ju píše Vidette</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>súbor tohto mena už existuje</translation>
    </message>
    <message>
        <source>the copy could not be put in its place</source>
        <translation>kópiu nemožno dať na jej miesto</translation>
    </message>
    <message>
        <source>there is no such project file</source>
        <translation>taký súbor projektu nie je</translation>
    </message>
    <message>
        <source>this is not a Vidette project (no SQLite database inside)</source>
        <translation>toto nie je projekt Vidette (vnútri nie je databáza SQLite)</translation>
    </message>
    <message>
        <source>the file is larger than 4 GiB</source>
        <translation>súbor je väčší ako 4 GiB</translation>
    </message>
    <message>
        <source>the project has an older schema or a save was cut off, and no copy could be made to read it from</source>
        <translation>projekt má staršiu schému alebo bolo ukladanie prerušené a nemožno vytvoriť kópiu, z ktorej by sa čítalo</translation>
    </message>
    <message>
        <source>the project has an older schema, and no copy could be made before changing it ({reason})</source>
        <translation>projekt má staršiu schému a pred zmenou nemožno vytvoriť kópiu ({reason})</translation>
    </message>
    <message>
        <source>the project or its folder may not be written; save a copy</source>
        <translation>do projektu alebo jeho priečinka sa nesmie zapisovať; uložte kópiu</translation>
    </message>
    <message>
        <source>opened read-only: its schema version is {version}, this program writes versions up to {newest}</source>
        <translation>otvorené len na čítanie: verzia schémy je {version}, tento program zapisuje verzie do {newest}</translation>
    </message>
    <message>
        <source>the file could not be made in this folder</source>
        <translation>súbor nemožno v tomto priečinku vytvoriť</translation>
    </message>
    <message>
        <source>another program changed the project; open it again, or save a copy</source>
        <translation>projekt zmenil iný program; otvorte ho znova alebo uložte kópiu</translation>
    </message>
    <message>
        <source>found bytes, expected a value</source>
        <translation>nájdené bajty, očakávaná hodnota</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a UUID or nothing</source>
        <translation>nájdené &apos;{found}&apos;, očakávané UUID alebo nič</translation>
    </message>
    <message>
        <source>found no UUID, expected one such as 018f3c2e-…</source>
        <translation>UUID nenájdené, očakávané napríklad 018f3c2e-…</translation>
    </message>
    <message>
        <source>found no text, expected text</source>
        <translation>nenájdený text, očakávaný text</translation>
    </message>
    <message>
        <source>found no number, expected a number</source>
        <translation>nenájdené číslo, očakávané číslo</translation>
    </message>
    <message>
        <source>found nothing, expected a number</source>
        <translation>nič nenájdené, očakávané číslo</translation>
    </message>
    <message>
        <source>found no whole number, expected one</source>
        <translation>nenájdené celé číslo, očakávané jedno</translation>
    </message>
    <message>
        <source>found {found}, expected a smaller number</source>
        <translation>nájdené {found}, očakávané menšie číslo</translation>
    </message>
    <message>
        <source>the list of its tables is gone, so that no row can be found</source>
        <translation>zoznam jeho tabuliek chýba, takže nemožno nájsť žiadny riadok</translation>
    </message>
    <message>
        <source>no copy could be made to read it from</source>
        <translation>nemožno vytvoriť kópiu, z ktorej by sa čítalo</translation>
    </message>
    <message>
        <source>the {object} is missing, expected the tables as Vidette made them</source>
        <translation>chýba {object}, očakávané tabuľky, ako ich vytvoril program Vidette</translation>
    </message>
    <message>
        <source>the {object} was changed, expected the tables as Vidette made them</source>
        <translation>{object} je zmenené, očakávané tabuľky, ako ich vytvoril program Vidette</translation>
    </message>
    <message>
        <source>found the {object}, which Vidette did not make; remove it, or import the file into a new project</source>
        <translation>nájdené {object}, ktoré program Vidette nevytvoril; odstráňte ho alebo súbor importujte do nového projektu</translation>
    </message>
    <message>
        <source>the project file is damaged (found {found} bytes, expected {expected})</source>
        <translation>súbor projektu je poškodený (nájdené {found} bajtov, očakávané {expected})</translation>
    </message>
    <message>
        <source>this is a GeoPackage, but no Vidette project; import its layers instead</source>
        <translation>toto je GeoPackage, ale nie projekt Vidette; importujte namiesto toho jeho vrstvy</translation>
    </message>
    <message>
        <source>the schema version of the project is not a number from 1 on</source>
        <translation>verzia schémy projektu nie je číslo od 1 vyššie</translation>
    </message>
    <message>
        <source>the project has schema version {version}, this program writes versions up to {newest}; change it with a newer Vidette ({column} is not as this program knows it)</source>
        <translation>projekt má verziu schémy {version}, tento program zapisuje verzie do {newest}; zmeňte ho novším programom Vidette ({column} nie je, ako ho tento program pozná)</translation>
    </message>
    <message>
        <source>the project has schema version {version}, this program writes versions up to {newest}; change it with a newer Vidette</source>
        <translation>projekt má verziu schémy {version}, tento program zapisuje verzie do {newest}; zmeňte ho novším programom Vidette</translation>
    </message>
    <message>
        <source>the schema version is not a number</source>
        <translation>verzia schémy nie je číslo</translation>
    </message>
    <message>
        <source>this is an SQLite database, but no GeoPackage with a Vidette project</source>
        <translation>toto je databáza SQLite, ale nie GeoPackage s projektom Vidette</translation>
    </message>
    <message>
        <source>a rule needs its id, version, message and source</source>
        <translation>pravidlo potrebuje id, verziu, správu a zdroj</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected info, warning, error or block</source>
        <translation>nájdené &apos;{found}&apos;, očakávané info, warning, error alebo block</translation>
    </message>
    <message>
        <source>expected the columns rule, version, severity, …, source</source>
        <translation>očakávané stĺpce rule, version, severity, …, source</translation>
    </message>
    <message>
        <source>{alternative} has no value for {criterion}, which this method needs</source>
        <translation>{alternative} nemá hodnotu pre {criterion}, ktorú táto metóda potrebuje</translation>
    </message>
    <message>
        <source>these are the weights of &quot;{column}&quot; again</source>
        <translation>to sú znova váhy stĺpca „{column}“</translation>
    </message>
    <message>
        <source>the criteria do not share one unit; values added as they are would let the largest numbers decide alone</source>
        <translation>kritériá nemajú spoločnú jednotku; pri hodnotách sčítaných tak, ako sú, by rozhodli len najväčšie čísla</translation>
    </message>
    <message>
        <source>{first} and {second} weigh the same, but disagree about {alternative} and {other}; a lexicographic order must know which comes first</source>
        <translation>{first} a {second} majú rovnakú váhu, ale v poradí {alternative} a {other} sa nezhodnú; lexikografické poradie musí vedieť, ktoré je prvé</translation>
    </message>
    <message>
        <source>no alternative passes every hard constraint; there is nobody to compare</source>
        <translation>žiadny variant nespĺňa všetky pevné obmedzenia; nie je koho porovnávať</translation>
    </message>
    <message>
        <source>the map of agreement was not finished</source>
        <translation>mapa zhody nebola dokončená</translation>
    </message>
    <message>
        <source>Fuller, half points for ties</source>
        <translation>Fuller, zhoda za pol bodu</translation>
    </message>
    <message>
        <source>Fuller, half points for ties, 1 added</source>
        <translation>Fuller, zhoda za pol bodu, pripočítané 1</translation>
    </message>
    <message>
        <source>Fuller, no points for ties</source>
        <translation>Fuller, zhoda bez bodov</translation>
    </message>
    <message>
        <source>Fuller, no points for ties, 1 added</source>
        <translation>Fuller, zhoda bez bodov, pripočítané 1</translation>
    </message>
    <message>
        <source>Saaty, distributive synthesis</source>
        <translation>Saaty, distributívna syntéza</translation>
    </message>
    <message>
        <source>Saaty, ideal synthesis</source>
        <translation>Saaty, ideálna syntéza</translation>
    </message>
    <message>
        <source>Saaty, intensities from values, distributive synthesis</source>
        <translation>Saaty, intenzity z hodnôt, distributívna syntéza</translation>
    </message>
    <message>
        <source>Saaty, intensities from values, ideal synthesis</source>
        <translation>Saaty, intenzity z hodnôt, ideálna syntéza</translation>
    </message>
    <message>
        <source>weighted sum, from the worst to the best value</source>
        <translation>vážený súčet, od najhoršej po najlepšiu hodnotu</translation>
    </message>
    <message>
        <source>weighted sum, share of the best value</source>
        <translation>vážený súčet, podiel najlepšej hodnoty</translation>
    </message>
    <message>
        <source>weighted sum, share of the sum</source>
        <translation>vážený súčet, podiel súčtu</translation>
    </message>
    <message>
        <source>weighted sum, values as they are</source>
        <translation>vážený súčet, hodnoty tak, ako sú</translation>
    </message>
    <message>
        <source>TOPSIS, values divided by the length of their vector</source>
        <translation>TOPSIS, hodnoty delené dĺžkou svojho vektora</translation>
    </message>
    <message>
        <source>TOPSIS, from the worst to the best value</source>
        <translation>TOPSIS, od najhoršej po najlepšiu hodnotu</translation>
    </message>
    <message>
        <source>PROMETHEE II</source>
        <translation>PROMETHEE II</translation>
    </message>
    <message>
        <source>VIKOR</source>
        <translation>VIKOR</translation>
    </message>
    <message>
        <source>lexicographic order</source>
        <translation>lexikografické poradie</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>hodnotenie stupnicou</translation>
    </message>
    <message>
        <source>as the problem is evaluated</source>
        <translation>ako je úloha hodnotená</translation>
    </message>
    <message>
        <source>weights of the problem</source>
        <translation>váhy úlohy</translation>
    </message>
    <message>
        <source>order of the weights, rank sum</source>
        <translation>poradie váh, súčet poradí</translation>
    </message>
    <message>
        <source>order of the weights, rank order centroid</source>
        <translation>poradie váh, ťažisko poradia (ROC)</translation>
    </message>
    <message>
        <source>contrast and conflict of the values (CRITIC)</source>
        <translation>kontrast a konflikt hodnôt (CRITIC)</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>veľmi nízka</translation>
    </message>
    <message>
        <source>low</source>
        <translation>nízka</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>stredná</translation>
    </message>
    <message>
        <source>high</source>
        <translation>vysoká</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>veľmi vysoká</translation>
    </message>
    <message>
        <source>the totals of this method are no sums of weighted values, so the weight that turns two alternatives has no closed form</source>
        <translation>celkové hodnotenia tejto metódy nie sú súčty vážených hodnôt, takže váha, ktorá obráti dva varianty, nemá uzavretý tvar</translation>
    </message>
    <message>
        <source>mean judgments put {judgments} first, mean priorities {priorities}: the way of averaging decides</source>
        <translation>priemery úsudkov dávajú na prvé miesto {judgments}, priemery priorít {priorities}: rozhoduje spôsob priemerovania</translation>
    </message>
    <message>
        <source>the consensus on the totals is {value}, below {threshold}</source>
        <translation>zhoda na celkovom hodnotení je {value}, pod {threshold}</translation>
    </message>
    <message>
        <source>the problem leaves nothing to judge; no expert is asked</source>
        <translation>úloha nenecháva nič na posúdenie; nikto sa nepýta</translation>
    </message>
    <message>
        <source>there is no ranking of the group before every node has enough judgments</source>
        <translation>poradie skupiny nie je, kým nemá každý uzol dosť úsudkov</translation>
    </message>
    <message>
        <source>nobody has judged a pair at {node} yet</source>
        <translation>v uzle {node} zatiaľ nikto neposúdil žiadnu dvojicu</translation>
    </message>
    <message>
        <source>the judgments of all do not link everything compared at {node} yet</source>
        <translation>úsudky všetkých zatiaľ neprepájajú všetko, čo sa v uzle {node} porovnáva</translation>
    </message>
    <message>
        <source>at {node} somebody gives 0 to everything, one here, one there: the geometric mean of priorities says nothing</source>
        <translation>v uzle {node} dáva všetkému niekto 0, raz tu, raz tam: geometrický priemer priorít nič nehovorí</translation>
    </message>
    <message>
        <source>the consensus S* at {node} is {value} ({word}), below {threshold}: an average would hide that the group does not agree</source>
        <translation>zhoda S* v uzle {node} je {value} ({word}), pod {threshold}: priemer by zakryl, že skupina nie je zajedno</translation>
    </message>
    <message>
        <source>at {node} the group falls into {groups}; their average is nobody&apos;s opinion</source>
        <translation>v uzle {node} sa skupina delí na {groups}; ich priemer nie je názorom nikoho</translation>
    </message>
    <message>
        <source>there is no conflict of this name in which {source} has a version</source>
        <translation>taký rozpor, v ktorom má {source} svoju verziu, nie je</translation>
    </message>
    <message>
        <source>{id}: the field {field} is &quot;{one}&quot; in {first}, but &quot;{other}&quot; in {second}</source>
        <translation>{id}: pole {field} je v {first} „{one}“, ale v {second} „{other}“</translation>
    </message>
    <message>
        <source>{id} is in {first}, but not in {second}</source>
        <translation>{id} je v {first}, ale nie v {second}</translation>
    </message>
    <message>
        <source>the constraints differ in {first} and {second}</source>
        <translation>obmedzenia sa v {first} a {second} líšia</translation>
    </message>
    <message>
        <source>the way to weights differs in {first} and {second}</source>
        <translation>cesta k váham sa v {first} a {second} líši</translation>
    </message>
    <message>
        <source>the way to evaluations differs in {first} and {second}</source>
        <translation>cesta k hodnoteniam sa v {first} a {second} líši</translation>
    </message>
    <message>
        <source>there is nothing to merge</source>
        <translation>nie je čo zlučovať</translation>
    </message>
    <message>
        <source>this file is named twice</source>
        <translation>tento súbor je uvedený dvakrát</translation>
    </message>
    <message>
        <source>these are not the same problem: {differences}</source>
        <translation>toto nie je tá istá úloha: {differences}</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no time; write 2026-03-01 or 2026-03-01T10:00:00Z</source>
        <translation>„{found}“ nie je čas; napíšte 2026-03-01 alebo 2026-03-01T10:00:00Z</translation>
    </message>
    <message>
        <source>nobody takes part; a group needs at least one expert</source>
        <translation>nikto sa nezúčastňuje; skupina potrebuje aspoň jedného experta</translation>
    </message>
    <message>
        <source>two experts have this id</source>
        <translation>toto id majú dvaja experti</translation>
    </message>
    <message>
        <source>the weight {found} is not above 0; only the proportions of weights count</source>
        <translation>váha {found} nie je nad 0; počítajú sa len pomery váh</translation>
    </message>
    <message>
        <source>found {found}; only 1 (the first), 0.5 (both) and 0 (the second) are possible in a triangle</source>
        <translation>nájdené {found}; v trojuholníku je možné len 1 (prvá), 0.5 (obe) a 0 (druhá)</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is none of the experts</source>
        <translation>„{found}“ nie je žiadny z expertov</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is neither &quot;goal&quot; nor a criterion</source>
        <translation>„{found}“ nie je „goal“ ani kritérium</translation>
    </message>
    <message>
        <source>no pairs are asked for here: the problem settles it, or its method needs none</source>
        <translation>tu sa na dvojice nepýta: úloha ich určuje alebo ich jej metóda nepotrebuje</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is not compared at this node</source>
        <translation>„{found}“ sa v tomto uzle neporovnáva</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is compared with itself</source>
        <translation>„{found}“ sa porovnáva samo so sebou</translation>
    </message>
    <message>
        <source>the sequence of an expert&apos;s judgments begins with 1</source>
        <translation>poradie úsudkov experta sa začína 1</translation>
    </message>
    <message>
        <source>&quot;goal&quot; names the node above all criteria; give the criterion another id</source>
        <translation>„goal“ označuje uzol nad všetkými kritériami; dajte kritériu iné id</translation>
    </message>
    <message>
        <source>this expert judged this pair twice under the same sequence; which one is meant?</source>
        <translation>tento expert posúdil túto dvojicu pod tým istým poradovým číslom dvakrát; ktoré platí?</translation>
    </message>
    <message>
        <source>the eigenvector of moved judgments was not found within 10,000 steps</source>
        <translation>vlastný vektor posunutých úsudkov sa nenašiel ani v 10 000 krokoch</translation>
    </message>
    <message>
        <source>the draws were not finished</source>
        <translation>losovanie nebolo dokončené</translation>
    </message>
    <message>
        <source>no draws are asked for; at least one is needed</source>
        <translation>nie je žiadané žiadne losovanie; potrebné je aspoň jedno</translation>
    </message>
    <message>
        <source>the spread is {spread}; it lies between 0 and 1</source>
        <translation>rozpätie je {spread}; leží medzi 0 a 1</translation>
    </message>
    <message>
        <source>neither weights nor evaluations rest on Saaty&apos;s judgments; draw weights instead</source>
        <translation>ani váhy, ani hodnotenia nestoja na Saatyho úsudkoch; losujte váhy</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle: ties give half a point to both, nothing is added</source>
        <translation>Fullerov trojuholník: zhoda dáva obom pol bodu, nič sa nepripočítava</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle: ties give no points, nothing is added</source>
        <translation>Fullerov trojuholník: zhoda nedáva body, nič sa nepripočítava</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle: ties give half a point to both, 1 is added to every count</source>
        <translation>Fullerov trojuholník: zhoda dáva obom pol bodu, ku každému počtu sa pripočíta 1</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle: ties give no points, 1 is added to every count</source>
        <translation>Fullerov trojuholník: zhoda nedáva body, ku každému počtu sa pripočíta 1</translation>
    </message>
    <message>
        <source>{alternative} is left out</source>
        <translation>{alternative} je vynechaný</translation>
    </message>
    <message>
        <source>a copy of {alternative} is added</source>
        <translation>pridaná je kópia {alternative}</translation>
    </message>
    <message>
        <source>the best under every criterion gets 1 (ideal synthesis)</source>
        <translation>najlepší podľa každého kritéria má 1 (ideálna syntéza)</translation>
    </message>
    <message>
        <source>1 is shared out under every criterion (distributive synthesis)</source>
        <translation>podľa každého kritéria sa rozdeľuje 1 (distributívna syntéza)</translation>
    </message>
    <message>
        <source>priorities are principal eigenvectors</source>
        <translation>priority sú hlavné vlastné vektory</translation>
    </message>
    <message>
        <source>priorities are geometric means of the rows</source>
        <translation>priority sú geometrické priemery riadkov</translation>
    </message>
    <message>
        <source>the trials were not finished</source>
        <translation>pokusy neboli dokončené</translation>
    </message>
    <message>
        <source>{alternative} is first alone in {cells} of {all} combinations of method and weights, and together with others in {shared}.</source>
        <translation>{alternative} je sám prvý v {cells} z {all} kombinácií metódy a váh a spolu s inými v {shared}.</translation>
    </message>
    <message>
        <source>{alternative} is first together with others in {shared} of {all} combinations of method and weights, and alone in none.</source>
        <translation>{alternative} je prvý spolu s inými v {shared} z {all} kombinácií metódy a váh, sám v žiadnej.</translation>
    </message>
    <message>
        <source>{alternative} is first in {cells} of {all} combinations of method and weights.</source>
        <translation>{alternative} je prvý v {cells} z {all} kombinácií metódy a váh.</translation>
    </message>
    <message>
        <source>{alternative} is first in none of {all} combinations of method and weights.</source>
        <translation>{alternative} nie je prvý v žiadnej z {all} kombinácií metódy a váh.</translation>
    </message>
    <message>
        <source>{alternative} wins while the weight of {criterion} lies between {from} and {to} (now {weight}) and the others keep their proportions.</source>
        <translation>{alternative} vyhráva, kým je váha kritéria {criterion} medzi {from} a {to} (teraz {weight}) a ostatné držia svoje pomery.</translation>
    </message>
    <message>
        <source>{alternative} wins while the weight of {criterion} is at least {from} (now {weight}) and the others keep their proportions.</source>
        <translation>{alternative} vyhráva, kým je váha kritéria {criterion} najmenej {from} (teraz {weight}) a ostatné držia svoje pomery.</translation>
    </message>
    <message>
        <source>{alternative} wins while the weight of {criterion} is at most {to} (now {weight}) and the others keep their proportions.</source>
        <translation>{alternative} vyhráva, kým je váha kritéria {criterion} najviac {to} (teraz {weight}) a ostatné držia svoje pomery.</translation>
    </message>
    <message>
        <source>{alternative} wins whatever the weight of {criterion} is (now {weight}), as long as the others keep their proportions.</source>
        <translation>{alternative} vyhráva pri akejkoľvek váhe kritéria {criterion} (teraz {weight}), ak ostatné držia svoje pomery.</translation>
    </message>
    <message>
        <source>{alternative} has no rival; it wins with any weights.</source>
        <translation>{alternative} nemá súpera; vyhráva s akýmikoľvek váhami.</translation>
    </message>
    <message>
        <source>{alternative} leads most, by {lead}, with the weights {weights}.</source>
        <translation>{alternative} vedie najviac, o {lead}, s váhami {weights}.</translation>
    </message>
    <message>
        <source>{alternative} can share the first place at best, for example with the weights {weights}.</source>
        <translation>{alternative} môže prvé miesto nanajvýš zdieľať, napríklad s váhami {weights}.</translation>
    </message>
    <message>
        <source>No weights make {alternative} win: {rival} is better under every criterion.</source>
        <translation>{alternative} nevyhrá so žiadnymi váhami: {rival} je lepší podľa každého kritéria.</translation>
    </message>
    <message>
        <source>No weights make {alternative} win: a mixture of its rivals ({rivals}) is better under every criterion.</source>
        <translation>{alternative} nevyhrá so žiadnymi váhami: zmes súperov ({rivals}) je lepšia podľa každého kritéria.</translation>
    </message>
    <message>
        <source>The totals of this method are no weighted sums, so there are no exact limits of the weights.</source>
        <translation>Celkové hodnotenia tejto metódy nie sú vážené súčty, takže presné medze váh neexistujú.</translation>
    </message>
    <message>
        <source>Moving one weight alone never makes {alternative} win.</source>
        <translation>{alternative} nevyhrá zmenou jedinej váhy.</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected {expected}</source>
        <translation>nájdené &apos;{found}&apos;, očakávané {expected}</translation>
    </message>
    <message>
        <source>a number and a file such as 1=b.json</source>
        <translation>číslo a súbor, napríklad 1=b.json</translation>
    </message>
    <message>
        <source>a conflict from 1 to {count}</source>
        <translation>rozpor od 1 do {count}</translation>
    </message>
    <message>
        <source>one of the files given</source>
        <translation>jeden zo zadaných súborov</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected one of {known}</source>
        <translation>nájdené &apos;{found}&apos;, očakávané jedno z {known}</translation>
    </message>
    <message>
        <source>a protocol is written as .html or .csv</source>
        <translation>protokol sa zapisuje ako .html alebo .csv</translation>
    </message>
    <message>
        <source>Next for {expert}: {node}, {one} against {other}.</source>
        <translation>Ďalšia pre {expert}: {node}, {one} proti {other}.</translation>
    </message>
    <message>
        <source>It is needed for a result: as many pairs as things compared, less one, give a result.</source>
        <translation>Na výsledok je potrebná: toľko dvojíc, koľko je porovnávaných vecí, menej jedna, dá výsledok.</translation>
    </message>
    <message>
        <source>There is a result already; this pair checks it where least is known.</source>
        <translation>Výsledok už je; táto dvojica ho overí tam, kde sa vie najmenej.</translation>
    </message>
    <message>
        <source>{expert} has judged everything there is.</source>
        <translation>{expert} posúdil(a) všetko, čo je.</translation>
    </message>
    <message>
        <source>What was judged is enough; more would change little.</source>
        <translation>Posúdené je dosť; ďalšie by zmenilo málo.</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Posúdené</translation>
    </message>
    <message>
        <source>For a result</source>
        <translation>Na výsledok</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Všetky dvojice</translation>
    </message>
    <message>
        <source>Certainty of the order</source>
        <translation>Istota poradia</translation>
    </message>
    <message>
        <source>These files contradict each other. Decide each with --decide NUMBER=FILE:</source>
        <translation>Tieto súbory si odporujú. O každom rozpore rozhodnite pomocou --decide NUMBER=FILE:</translation>
    </message>
    <message>
        <source>not shown while the round is blind</source>
        <translation>neukazuje sa, kým je kolo neverejné</translation>
    </message>
    <message>
        <source>the day {day}</source>
        <translation>deň {day}</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>odkaz</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nič</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>miesto</translation>
    </message>
    <message>
        <source>found {found}, expected 0 or 1</source>
        <translation>nájdené {found}, očakávané 0 alebo 1</translation>
    </message>
    <message>
        <source>found {found}, expected a day YYYY-MM-DD</source>
        <translation>nájdené {found}, očakávaný deň YYYY-MM-DD</translation>
    </message>
    <message>
        <source>found {found}, expected a sum in minor units, a whole number</source>
        <translation>nájdené {found}, očakávaná suma v drobných jednotkách, celé číslo</translation>
    </message>
    <message>
        <source>found {found}, expected the uid of a row</source>
        <translation>nájdené {found}, očakávané uid riadka</translation>
    </message>
    <message>
        <source>found {found}, expected a point or an area</source>
        <translation>nájdené {found}, očakávaný bod alebo plocha</translation>
    </message>
    <message>
        <source>the row has no identity</source>
        <translation>riadok nemá identitu</translation>
    </message>
    <message>
        <source>a row with this identity is there already</source>
        <translation>riadok s touto identitou už je</translation>
    </message>
    <message>
        <source>this code is taken, expected a new one</source>
        <translation>tento kód je obsadený, očakávaný nový</translation>
    </message>
    <message>
        <source>found none, expected a short name</source>
        <translation>nenájdené, očakávané krátke meno</translation>
    </message>
    <message>
        <source>{row} refers to it</source>
        <translation>odkazuje naň: {row}</translation>
    </message>
    <message>
        <source>there is no such field of a {table}</source>
        <translation>také pole tabuľka {table} nemá</translation>
    </message>
    <message>
        <source>it is set by the steps</source>
        <translation>nastavujú ho kroky</translation>
    </message>
    <message>
        <source>&quot;format&quot;: &quot;vidette-group/1&quot; is missing</source>
        <translation>chýba &quot;format&quot;: &quot;vidette-group/1&quot;</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is missing</source>
        <translation>chýba &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>Who judged</source>
        <translation>Kto posudzoval</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Člen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Odovzdané</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Úsudky</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>zatiaľ nie</translation>
    </message>
    <message>
        <source>The round is closed to all until everybody has submitted; what was judged is not shown before.</source>
        <translation>Kolo je uzavreté všetkým, kým neodovzdajú všetci; čo bolo posúdené, sa skôr neukáže.</translation>
    </message>
    <message>
        <source>Not submitted yet: {members}.</source>
        <translation>Zatiaľ neodovzdali: {members}.</translation>
    </message>
    <message>
        <source>The round was closed at {time}.</source>
        <translation>Kolo bolo uzavreté {time}.</translation>
    </message>
    <message>
        <source>Note: {warning}</source>
        <translation>Poznámka: {warning}</translation>
    </message>
    <message>
        <source>Mean judgments (AIJ)</source>
        <translation>Priemer úsudkov (AIJ)</translation>
    </message>
    <message>
        <source>Priorities, geometric mean</source>
        <translation>Priority, geometrický priemer</translation>
    </message>
    <message>
        <source>Priorities, arithmetic mean</source>
        <translation>Priority, aritmetický priemer</translation>
    </message>
    <message>
        <source>Consistency ratio CR</source>
        <translation>Pomer konzistencie CR</translation>
    </message>
    <message>
        <source>Pairs judged</source>
        <translation>Posúdené dvojice</translation>
    </message>
    <message>
        <source>Where they disagree most</source>
        <translation>Kde sa najviac rozchádzajú</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porovnanie</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Prvá</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Druhá</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Najnižšia</translation>
    </message>
    <message>
        <source>says</source>
        <translation>hovorí</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Najvyššia</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Posudzovalo</translation>
    </message>
    <message>
        <source>No two members judged the same pair differently.</source>
        <translation>Žiadni dvaja členovia neposúdili tú istú dvojicu rôzne.</translation>
    </message>
    <message>
        <source>How far everybody is from the group</source>
        <translation>Ako ďaleko je kto od skupiny</translation>
    </message>
    <message>
        <source>Sum of differences</source>
        <translation>Súčet rozdielov</translation>
    </message>
    <message>
        <source>Euclidean distance</source>
        <translation>Euklidovská vzdialenosť</translation>
    </message>
    <message>
        <source>Kendall&apos;s τ</source>
        <translation>Kendallovo τ</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ</source>
        <translation>Spearmanovo ρ</translation>
    </message>
    <message>
        <source>There are no two members with priorities of their own.</source>
        <translation>Nie sú dvaja členovia s vlastnými prioritami.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Poradie</translation>
    </message>
    <message>
        <source>The group has no ranking yet.</source>
        <translation>Skupina zatiaľ nemá poradie.</translation>
    </message>
    <message>
        <source>Place by mean judgments</source>
        <translation>Poradie podľa priemeru úsudkov</translation>
    </message>
    <message>
        <source>Place by geometric priorities</source>
        <translation>Poradie podľa geometrických priorít</translation>
    </message>
    <message>
        <source>Place by arithmetic priorities</source>
        <translation>Poradie podľa aritmetických priorít</translation>
    </message>
    <message>
        <source>Left out by {criterion}: {alternative}.</source>
        <translation>Vyradené kritériom {criterion}: {alternative}.</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>Uvedené dôvody</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Čas</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Platí</translation>
    </message>
    <message>
        <source>Nobody gave a reason.</source>
        <translation>Nikto neuviedol dôvod.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>áno</translation>
    </message>
    <message>
        <source>judged anew later</source>
        <translation>neskôr posúdené znova</translation>
    </message>
    <message>
        <source>set aside when files were merged</source>
        <translation>odložené pri zlučovaní súborov</translation>
    </message>
    <message>
        <source>The group decided: {decision}</source>
        <translation>Skupina rozhodla: {decision}</translation>
    </message>
    <message>
        <source>Decision of a group</source>
        <translation>Rozhodnutie skupiny</translation>
    </message>
    <message>
        <source>Decision of a group: {title}</source>
        <translation>Rozhodnutie skupiny: {title}</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorita</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs judged; not enough for a result yet.</source>
        <translation>
            <numerusform>{n} dvojica posúdená; na výsledok zatiaľ nestačí.</numerusform>
            <numerusform>{n} dvojice posúdené; na výsledok zatiaľ nestačia.</numerusform>
            <numerusform>{n} dvojíc posúdených; na výsledok zatiaľ nestačí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alternatives under {criterion}</source>
        <translation>Varianty podľa {criterion}</translation>
    </message>
    <message>
        <source>Weights of the criteria</source>
        <translation>Váhy kritérií</translation>
    </message>
    <message>
        <source>Weights below {criterion}</source>
        <translation>Váhy pod {criterion}</translation>
    </message>
    <message>
        <source>Kendall&apos;s W {w} (χ² {chi}, {degrees} degrees of freedom).</source>
        <translation>Kendallovo W {w} (χ² {chi}, stupňov voľnosti {degrees}).</translation>
    </message>
    <message>
        <source>Consensus S* {value}, {word}.</source>
        <translation>Zhoda S* {value}, {word}.</translation>
    </message>
    <message>
        <source>Like-minded (S* of at least {threshold} on average): {groups}.</source>
        <translation>Rovnako zmýšľajúci (S* v priemere najmenej {threshold}): {groups}.</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, which is none of the words of this column</source>
        <translation>nájdené &apos;{found}&apos;, čo nie je žiadne zo slov tohto stĺpca</translation>
    </message>
    <message>
        <source>Places when weights are drawn at random ({draws} draws, seed {seed})</source>
        <translation>Poradie pri náhodných váhach (losovaní: {draws}, semienko {seed})</translation>
    </message>
    <message>
        <source>Places when weights are drawn in their order ({draws} draws, seed {seed})</source>
        <translation>Poradie pri náhodných váhach v tom istom poradí (losovaní: {draws}, semienko {seed})</translation>
    </message>
    <message>
        <source>Places when each weight varies by {spread} ({draws} draws, seed {seed})</source>
        <translation>Poradie, ak sa každá váha mení o {spread} (losovaní: {draws}, semienko {seed})</translation>
    </message>
    <message>
        <source>Places when each judgment varies by half a step ({draws} draws, seed {seed})</source>
        <translation>Poradie, ak sa každý úsudok mení o pol stupňa (losovaní: {draws}, semienko {seed})</translation>
    </message>
    <message>
        <source>error of the first</source>
        <comment>standard error of a share</comment>
        <translation>chyba prvého</translation>
    </message>
    <message>
        <source>What turns the order</source>
        <translation>Čo obracia poradie</translation>
    </message>
    <message>
        <source>! marks a new first place.</source>
        <translation>! značí nové prvé miesto.</translation>
    </message>
    <message>
        <source>Who comes first by which method and weights</source>
        <translation>Kto je prvý podľa ktorej metódy a váh</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Čo musí platiť</translation>
    </message>
    <message>
        <source>No change of a single weight alone turns the first place.</source>
        <translation>Zmena jedinej váhy prvé miesto neobráti.</translation>
    </message>
    <message>
        <source>expected an object with &quot;format&quot;: &quot;vidette-group/1&quot;, found {found}</source>
        <translation>očakávaný objekt s &quot;format&quot;: &quot;vidette-group/1&quot;, nájdené {found}</translation>
    </message>
    <message>
        <source>expected a number or a fraction such as &quot;1/3&quot;, found {found}</source>
        <translation>očakávané číslo alebo zlomok ako &quot;1/3&quot;, nájdené {found}</translation>
    </message>
    <message>
        <source>expected a whole number, found {found}</source>
        <translation>očakávané celé číslo, nájdené {found}</translation>
    </message>
    <message>
        <source>{expert} has not judged enough pairs at {node} for a result alone; what was judged counts in the mean judgments only</source>
        <translation>{expert} nemá v uzle {node} dosť posúdených dvojíc na vlastný výsledok; čo je posúdené, počíta sa len do priemeru úsudkov</translation>
    </message>
    <message>
        <source>ELECTRE I</source>
        <translation>ELECTRE I</translation>
    </message>
    <message>
        <source>a threshold is {number}; it lies between 0 and 1</source>
        <translation>prah je {number}; má ležať medzi 0 a 1</translation>
    </message>
    <message>
        <source>only a ranking by promethee2 has the flows that a partial order needs</source>
        <translation>toky, ktoré potrebuje čiastočné usporiadanie, má len poradie metódou promethee2</translation>
    </message>
    <message>
        <source>{first}/{middle} = {a} and {middle}/{last} = {b}, so {first}/{last} should be no less than either, but is {c}</source>
        <translation>{first}/{middle} = {a} a {middle}/{last} = {b}, takže {first}/{last} by nemalo byť menšie ako ktorékoľvek z nich, ale je {c}</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not compared here</source>
        <translation>„{id}“ sa tu neporovnáva</translation>
    </message>
    <message>
        <source>the eigenvector gives the printed digits</source>
        <translation>publikované číslice dáva vlastný vektor</translation>
    </message>
    <message>
        <source>the geometric mean gives the printed digits</source>
        <translation>publikované číslice dáva geometrický priemer</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not compared in pairs here</source>
        <translation>„{id}“ sa tu neporovnáva po dvojiciach</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not compared by a triangle</source>
        <translation>„{id}“ sa neporovnáva trojuholníkom</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not compared by a matrix</source>
        <translation>„{id}“ sa neporovnáva maticou</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no decimal number</source>
        <translation>„{found}“ nie je desatinné číslo</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no ratio; a ratio is above 0</source>
        <translation>„{found}“ nie je pomer; pomer je väčší ako 0</translation>
    </message>
    <message>
        <source>{cell} = {given} where the rule gives {expected}</source>
        <translation>{cell} = {given}, ale podľa pravidla {expected}</translation>
    </message>
    <message>
        <source>CR {cr} is above {bound}, the most that the rule |difference| + 1 can give for {n} items: something was copied wrongly, though every cell follows the rule</source>
        <translation>CR {cr} je nad {bound}, teda nad maximom, ktoré môže pravidlo |rozdiel| + 1 dať pri počte položiek {n}: niečo bolo odpísané chybne, hoci pravidlu zodpovedá každá bunka</translation>
    </message>
    <message>
        <source>CR {cr} is above {bound}, the most that the rule |difference| + 1 can give for {n} items: a cell was copied wrongly. {cells}</source>
        <translation>CR {cr} je nad {bound}, teda nad maximom, ktoré môže pravidlo |rozdiel| + 1 dať pri počte položiek {n}: niektorá bunka bola odpísaná chybne. {cells}</translation>
    </message>
    <message>
        <source>not every cell follows the rule |difference| + 1: {cells}</source>
        <translation>nie každá bunka zodpovedá pravidlu |rozdiel| + 1: {cells}</translation>
    </message>
    <message>
        <source>one point is no function; give two at least</source>
        <translation>jeden bod nie je funkcia; zadajte najmenej dva</translation>
    </message>
    <message>
        <source>the value is {number}; it lies between 0 and 1</source>
        <translation>hodnota je {number}; má ležať medzi 0 a 1</translation>
    </message>
    <message>
        <source>x is {number} after {before}; the points are given by rising x</source>
        <translation>x je {number} po {before}; body sa zadávajú podľa rastúceho x</translation>
    </message>
    <message>
        <source>{criterion}: the value function runs from {low} to {high}; beyond it the end counts for {alternatives}</source>
        <translation>{criterion}: hodnotová funkcia je zadaná od {low} do {high}; mimo tohto rozsahu platí krajná hodnota: {alternatives}</translation>
    </message>
    <message>
        <source>only the weighted sum reads the value function of {criterion}</source>
        <translation>hodnotovú funkciu kritéria {criterion} používa len vážený súčet</translation>
    </message>
    <message>
        <source>its value function is written in {unit}, but the values are computed in {computed}; it is not used</source>
        <translation>jeho hodnotová funkcia je zadaná v jednotke {unit}, ale hodnoty sa počítajú v jednotke {computed}; nepoužije sa</translation>
    </message>
    <message>
        <source>no decision problem is named</source>
        <translation>nie je uvedená žiadna rozhodovacia úloha</translation>
    </message>
    <message>
        <source>the table names no decision problem; name its file before --check</source>
        <translation>tabuľka neuvádza žiadnu rozhodovaciu úlohu; uveďte jej súbor pred --check</translation>
    </message>
    <message>
        <source>local priority</source>
        <translation>čiastková priorita</translation>
    </message>
    <message>
        <source>place</source>
        <translation>poradie</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>príspevok</translation>
    </message>
    <message>
        <source>sum of the row means</source>
        <translation>súčet priemerov riadkov</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>publikované</translation>
    </message>
    <message>
        <source>note</source>
        <translation>poznámka</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Čo sa líši</translation>
    </message>
    <message>
        <source>What cannot be derived</source>
        <translation>Čo nemožno odvodiť</translation>
    </message>
    <message>
        <source>{agree} of {all} printed figures agree, {differ} differ, {other} cannot be derived</source>
        <translation>Zhodné: {agree} z {all} publikovaných údajov, odlišné: {differ}, nemožno odvodiť: {other}</translation>
    </message>
    <message>
        <source>there is no decision problem in it; name a problem file</source>
        <translation>nie je v ňom žiadna rozhodovacia úloha; uveďte súbor s úlohou</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; is unknown; it holds {codes}</source>
        <translation>úloha „{code}“ nie je známa; súbor obsahuje {codes}</translation>
    </message>
    <message>
        <source>it holds {codes}</source>
        <translation>súbor obsahuje {codes}</translation>
    </message>
    <message>
        <source>criteria are to be computed on a plan, but none is named (--plan); the written values are used</source>
        <translation>kritériá sa majú počítať na pláne, ale žiadny nie je uvedený (--plan); použijú sa zapísané hodnoty</translation>
    </message>
    <message>
        <source>Partial order (PROMETHEE I)</source>
        <translation>Čiastočné usporiadanie (PROMETHEE I)</translation>
    </message>
    <message>
        <source>beaten by nobody: {ids}</source>
        <translation>neprekonané: {ids}</translation>
    </message>
    <message>
        <source>{one} beats {others}</source>
        <translation>{one} prekonáva {others}</translation>
    </message>
    <message>
        <source>{a} and {b} cannot be compared</source>
        <translation>{a} a {b} nemožno porovnať</translation>
    </message>
    <message>
        <source>Outranking (ELECTRE I), concordance at least {c}, discordance at most {d}</source>
        <translation>Prevyšovanie (ELECTRE I), konkordancia najmenej {c}, diskordancia najviac {d}</translation>
    </message>
    <message>
        <source>kernel: {ids}</source>
        <translation>jadro: {ids}</translation>
    </message>
    <message>
        <source>{one} outranks {others}</source>
        <translation>{one} prevyšuje {others}</translation>
    </message>
    <message>
        <source>{ids} outrank each other in a circle and count as one</source>
        <translation>{ids} sa navzájom prevyšujú v kruhu a počítajú sa ako jeden variant</translation>
    </message>
    <message>
        <source>{id} misses {limit} by {gap}</source>
        <translation>{id}: k splneniu {limit} chýba {gap}</translation>
    </message>
    <message>
        <source>missed by</source>
        <translation>nespĺňa</translation>
    </message>
    <message>
        <source>by nobody who misses another</source>
        <translation>nespĺňa len toto</translation>
    </message>
    <message>
        <source>What the limits decide</source>
        <translation>O čom rozhodujú obmedzenia</translation>
    </message>
    <message>
        <source>{node}: {a}/{b} = {ab}, {b}/{c} = {bc}, but {a}/{c} = {ac}</source>
        <translation>{node}: {a}/{b} = {ab}, {b}/{c} = {bc}, ale {a}/{c} = {ac}</translation>
    </message>
    <message>
        <source>Preferences that run in a circle</source>
        <translation>Preferencie, ktoré tvoria kruh</translation>
    </message>
    <message>
        <source>Chains whose ends differ less than their links</source>
        <translation>Reťazce, ktorých konce sa líšia menej ako ich články</translation>
    </message>
    <message>
        <source>&quot;{line}&quot; has no colon between node and elements</source>
        <translation>„{line}“ nemá medzi uzlom a prvkami dvojbodku</translation>
    </message>
    <message>
        <source>&quot;{line}&quot; names no node or no elements</source>
        <translation>„{line}“ neuvádza uzol alebo prvky</translation>
    </message>
    <message>
        <source>the node &quot;{name}&quot; has two lines</source>
        <translation>uzol „{name}“ má dva riadky</translation>
    </message>
    <message>
        <source>the element &quot;{name}&quot; stands twice</source>
        <translation>prvok „{name}“ je uvedený dvakrát</translation>
    </message>
    <message>
        <source>the hierarchy has no single node at its top</source>
        <translation>hierarchia nemá na vrchole jediný uzol</translation>
    </message>
    <message>
        <source>lines of the hierarchy run in a circle</source>
        <translation>riadky hierarchie tvoria kruh</translation>
    </message>
    <message>
        <source>the hierarchy is longer than AHP-OS can hold</source>
        <translation>hierarchia je dlhšia, ako AHP-OS pojme</translation>
    </message>
    <message>
        <source>the hierarchy is empty</source>
        <translation>hierarchia je prázdna</translation>
    </message>
    <message>
        <source>the file is no project of AHP-OS</source>
        <translation>súbor nie je projekt AHP-OS</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is missing</source>
        <translation>chýba „{field}“</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>očakávaný zoznam</translation>
    </message>
    <message>
        <source>an alternative has no name</source>
        <translation>variant nemá názov</translation>
    </message>
    <message>
        <source>{participant}: {items} items have {pairs} pairs, each with a digit 0 or 1 and one from 1 to 9</source>
        <translation>{participant}: položiek {items}, dvojíc {pairs}; ku každej patrí číslica 0 alebo 1 a číslica od 1 do 9</translation>
    </message>
    <message>
        <source>a comparison is no object</source>
        <translation>porovnanie nie je objekt</translation>
    </message>
    <message>
        <source>the hierarchy has no such node; it was left out</source>
        <translation>taký uzol hierarchia nemá; porovnanie bolo vynechané</translation>
    </message>
    <message>
        <source>nothing is compared here; all count the same</source>
        <translation>nič sa tu neporovnáva; všetko má rovnakú váhu</translation>
    </message>
    <message numerus="yes">
        <source>the comparisons of {n} participants are joined by their geometric mean</source>
        <translation>
            <numerusform>berie sa porovnanie {n} účastníka</numerusform>
            <numerusform>porovnania {n} účastníkov sú spojené geometrickým priemerom</numerusform>
            <numerusform>porovnania {n} účastníkov sú spojené geometrickým priemerom</numerusform>
        </translation>
    </message>
    <message>
        <source>the project has no alternatives; add some to rank them</source>
        <translation>projekt nemá varianty; doplňte ich, aby sa dalo určiť ich poradie</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cieľ</translation>
    </message>
    <message>
        <source>names were changed to what AHP-OS reads: {names}</source>
        <translation>názvy boli zmenené tak, aby ich AHP-OS prečítal: {names}</translation>
    </message>
    <message>
        <source>AHP-OS knows 1 to 9 and their reciprocals; the nearest were written for {cells}</source>
        <translation>AHP-OS pozná 1 až 9 a ich prevrátené hodnoty; najbližšia z nich bola zapísaná pre {cells}</translation>
    </message>
    <message>
        <source>the comparisons below it are not carried over</source>
        <translation>porovnania pod týmto uzlom sa neprenášajú</translation>
    </message>
    <message>
        <source>AHP-OS takes 20 elements under a node, 50 nodes, 100 criteria and 6000 characters; it may refuse this project</source>
        <translation>AHP-OS prijíma 20 prvkov pod uzlom, 50 uzlov, 100 kritérií a 6000 znakov; tento projekt môže odmietnuť</translation>
    </message>
    <message>
        <source>AHP-OS compares two criteria at least</source>
        <translation>AHP-OS porovnáva najmenej dve kritériá</translation>
    </message>
    <message>
        <source>alternatives that nobody compares are not carried over</source>
        <translation>neporovnávané varianty sa neprenášajú</translation>
    </message>
    <message>
        <source>whom the limits exclude is not carried over</source>
        <translation>varianty vyradené obmedzeniami sa neprenášajú</translation>
    </message>
    <message>
        <source>name</source>
        <translation>názov</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>jednotka</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>smer</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>znamienko</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>vyradené</translation>
    </message>
    <message>
        <source>whom the limits exclude is named, but not computed with</source>
        <translation>varianty vyradené obmedzeniami sú uvedené, ale nepočíta sa s nimi</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Poradie</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>zaokrúhlené</translation>
    </message>
    <message>
        <source>a spreadsheet compares 60 criteria one after another at most</source>
        <translation>tabuľkový program porovná po sebe najviac 60 kritérií</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Hodnoty</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Hodnotenie</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Celkové hodnotenia</translation>
    </message>
    <message>
        <source>the first row names the criteria from the second column on, and there is none</source>
        <translation>prvý riadok uvádza kritériá od druhého stĺpca ďalej, ale žiadne v ňom nie je</translation>
    </message>
    <message>
        <source>the direction &quot;{word}&quot; is neither max nor min</source>
        <translation>smer „{word}“ nie je max ani min</translation>
    </message>
    <message>
        <source>there is no row &quot;direction&quot;; every criterion is maximised</source>
        <translation>chýba riadok „direction“; každé kritérium sa maximalizuje</translation>
    </message>
    <message>
        <source>the row has more cells than the first</source>
        <translation>riadok má viac buniek ako prvý</translation>
    </message>
    <message>
        <source>the ending says as what it is written: .xlsx, .csv, .xml, .yaml, .ahp.json or .json</source>
        <translation>ako sa má súbor zapísať, určuje prípona: .xlsx, .csv, .xml, .yaml, .ahp.json alebo .json</translation>
    </message>
    <message>
        <source>expected a list of points [x, value]</source>
        <translation>očakávaný zoznam bodov [x, hodnota]</translation>
    </message>
    <message>
        <source>limits are not carried over</source>
        <translation>obmedzenia sa neprenášajú</translation>
    </message>
    <message>
        <source>facts that nobody weighs are not carried over</source>
        <translation>vlastnosti bez váhy sa neprenášajú</translation>
    </message>
    <message>
        <source>the method of evaluation and its settings are not carried over</source>
        <translation>metóda hodnotenia a jej nastavenia sa neprenášajú</translation>
    </message>
    <message>
        <source>that values are computed on a plan is not carried over; the written values are</source>
        <translation>výpočet hodnôt na pláne sa neprenáša; prenášajú sa zapísané hodnoty</translation>
    </message>
    <message>
        <source>codes of kits are not carried over</source>
        <translation>kódy zostáv sa neprenášajú</translation>
    </message>
    <message>
        <source>the title is not carried over</source>
        <translation>názov úlohy sa neprenáša</translation>
    </message>
    <message>
        <source>names are not carried over, ids are</source>
        <translation>názvy sa neprenášajú, prenášajú sa id</translation>
    </message>
    <message>
        <source>units are not carried over; every value is written in the unit of its criterion</source>
        <translation>jednotky sa neprenášajú; každá hodnota sa zapíše v jednotke svojho kritéria</translation>
    </message>
    <message>
        <source>the tree of criteria is not carried over; the criteria with values are</source>
        <translation>strom kritérií sa neprenáša; prenášajú sa kritériá s hodnotami</translation>
    </message>
    <message>
        <source>values are not carried over</source>
        <translation>hodnoty sa neprenášajú</translation>
    </message>
    <message>
        <source>values that are words are not carried over</source>
        <translation>slovné hodnoty sa neprenášajú</translation>
    </message>
    <message>
        <source>value functions are not carried over</source>
        <translation>hodnotové funkcie sa neprenášajú</translation>
    </message>
    <message>
        <source>weights are written as numbers; how they came about is not carried over</source>
        <translation>váhy sa zapisujú ako čísla; ako vznikli, sa neprenáša</translation>
    </message>
    <message>
        <source>judgments of the alternatives are not carried over</source>
        <translation>úsudky o variantoch sa neprenášajú</translation>
    </message>
    <message>
        <source>1 − correlation</source>
        <translation>1 − korelácia</translation>
    </message>
    <message>
        <source>deviation from the mean</source>
        <translation>odchýlka od priemeru</translation>
    </message>
    <message>
        <source>length</source>
        <translation>dĺžka</translation>
    </message>
    <message>
        <source>length × conflict</source>
        <translation>dĺžka × konflikt</translation>
    </message>
    <message>
        <source>value function of {criterion}</source>
        <translation>hodnotová funkcia kritéria {criterion}</translation>
    </message>
    <message>
        <source>worth</source>
        <translation>hodnota funkcie</translation>
    </message>
    <message>
        <source>share of the best</source>
        <translation>podiel z najlepšej hodnoty</translation>
    </message>
    <message>
        <source>preference under {criterion}</source>
        <translation>preferencia podľa {criterion}</translation>
    </message>
    <message>
        <source>net flow</source>
        <translation>čistý tok</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>intenzita</translation>
    </message>
    <message>
        <source>judgments that nobody made stand as the numbers they were completed with</source>
        <translation>neposúdené dvojice sú zapísané číslami, ktorými boli doplnené</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>geometrický priemer</translation>
    </message>
    <message>
        <source>column sum</source>
        <translation>súčet stĺpca</translation>
    </message>
    <message>
        <source>the iteration was cut after 200 steps</source>
        <translation>iterácia bola ukončená po 200 krokoch</translation>
    </message>
    <message>
        <source>power iteration</source>
        <translation>mocninová metóda</translation>
    </message>
    <message>
        <source>added to every count</source>
        <translation>pripočítané ku každému počtu</translation>
    </message>
    <message>
        <source>a tie counts</source>
        <translation>zhoda sa počíta za</translation>
    </message>
    <message>
        <source>share</source>
        <translation>podiel</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>súčet</translation>
    </message>
    <message>
        <source>best</source>
        <translation>najlepšie</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>najhoršie</translation>
    </message>
    <message>
        <source>the order of the criteria does not follow weights that are changed later</source>
        <translation>poradie kritérií sa neskoršej zmene váh neprispôsobí</translation>
    </message>
    <message>
        <source>comes before</source>
        <translation>predchádza</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>najväčšie</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>najmenšie</translation>
    </message>
    <message>
        <source>concordance</source>
        <translation>konkordancia</translation>
    </message>
    <message>
        <source>discordance</source>
        <translation>diskordancia</translation>
    </message>
    <message>
        <source>net concordance</source>
        <translation>čistá konkordancia</translation>
    </message>
    <message>
        <source>net discordance</source>
        <translation>čistá diskordancia</translation>
    </message>
    <message>
        <source>points</source>
        <translation>body</translation>
    </message>
    <message>
        <source>centroid</source>
        <translation>ťažisko</translation>
    </message>
    <message>
        <source>{alternative} has not every number and is not carried over</source>
        <translation>{alternative} nemá všetky čísla a neprenáša sa</translation>
    </message>
    <message>
        <source>no alternative has a number under every criterion</source>
        <translation>žiadny variant nemá číslo pre každé kritérium</translation>
    </message>
    <message>
        <source>expected the digits in quotes, as they are printed (&quot;.290&quot;)</source>
        <translation>očakávané číslice v úvodzovkách tak, ako sú vytlačené (&quot;.290&quot;)</translation>
    </message>
    <message>
        <source>expected an object of printed figures by id</source>
        <translation>očakávaný objekt s publikovanými údajmi podľa id</translation>
    </message>
    <message>
        <source>expected an object of printed tables</source>
        <translation>očakávaný objekt s publikovanými tabuľkami</translation>
    </message>
    <message>
        <source>there is no printed figure to compare with</source>
        <translation>nie je žiadny publikovaný údaj na porovnanie</translation>
    </message>
    <message>
        <source>expected true or a list of &quot;goal&quot; and criteria</source>
        <translation>očakávané true alebo zoznam z „goal“ a kritérií</translation>
    </message>
    <message>
        <source>expected a decision problem, or the name of a file that holds one</source>
        <translation>očakávaná rozhodovacia úloha alebo meno súboru, ktorý ju obsahuje</translation>
    </message>
    <message>
        <source>the document is no XMCDA</source>
        <translation>dokument nie je XMCDA</translation>
    </message>
    <message>
        <source>the file is XMCDA {version}; this program reads 3.x and 4.0.0</source>
        <translation>súbor je XMCDA {version}; tento program číta 3.x a 4.0.0</translation>
    </message>
    <message>
        <source>it is inactive and was left out</source>
        <translation>neaktívna položka bola vynechaná</translation>
    </message>
    <message>
        <source>there is no &lt;{element}&gt;; all parts of the problem must stand in one document</source>
        <translation>chýba &lt;{element}&gt;; všetky časti úlohy musia byť v jednom dokumente</translation>
    </message>
    <message>
        <source>it names the criterion &quot;{id}&quot;, which is unknown</source>
        <translation>uvádza kritérium „{id}“, ktoré nie je známe</translation>
    </message>
    <message>
        <source>the preference direction &quot;{word}&quot; is neither max nor min</source>
        <translation>smer preferencie „{word}“ nie je max ani min</translation>
    </message>
    <message>
        <source>no scale is given for it; it is maximised</source>
        <translation>nie je preň zadaná stupnica; maximalizuje sa</translation>
    </message>
    <message>
        <source>the fraction is none</source>
        <translation>zlomok nie je platný</translation>
    </message>
    <message>
        <source>a value of the kind &lt;{kind}&gt; is not known here and was left out</source>
        <translation>hodnota druhu &lt;{kind}&gt; tu nie je známa a bola vynechaná</translation>
    </message>
    <message>
        <source>of several values the first was taken</source>
        <translation>z viacerých hodnôt bola vzatá prvá</translation>
    </message>
    <message>
        <source>it names the alternative &quot;{id}&quot;, which is unknown</source>
        <translation>uvádza variant „{id}“, ktorý nie je známy</translation>
    </message>
    <message>
        <source>of several tables the first was taken</source>
        <translation>z viacerých tabuliek bola vzatá prvá</translation>
    </message>
    <message>
        <source>none of several lists speaks of weights; all weigh the same</source>
        <translation>žiadny z viacerých zoznamov neuvádza váhy; všetky kritériá majú rovnakú váhu</translation>
    </message>
    <message>
        <source>a weight is a number</source>
        <translation>váha musí byť číslo</translation>
    </message>
    <message>
        <source>a point of the function is incomplete</source>
        <translation>bod funkcie je neúplný</translation>
    </message>
    <message>
        <source>the function is not piecewise linear from 0 to 1 and was left out</source>
        <translation>funkcia nie je po častiach lineárna od 0 do 1 a bola vynechaná</translation>
    </message>
    <message>
        <source>the file is larger than 64 MiB</source>
        <translation>súbor je väčší ako 64 MiB</translation>
    </message>
    <message>
        <source>the file declares a document type, which may hide entities; it is not read</source>
        <translation>súbor deklaruje typ dokumentu, ktorý môže skrývať entity; nečíta sa</translation>
    </message>
    <message>
        <source>the file is broken XML: {reason}</source>
        <translation>súbor obsahuje chybné XML: {reason}</translation>
    </message>
    <message>
        <source>elements stand too deep in each other</source>
        <translation>prvky sú do seba vnorené príliš hlboko</translation>
    </message>
    <message>
        <source>ELECTRE I, mean place by net concordance and net discordance</source>
        <translation>ELECTRE I, priemerné poradie podľa čistej konkordancie a čistej diskordancie</translation>
    </message>
    <message>
        <source>Both completions fill the gaps alike; {pair} is {lambda}. The weight of {item} is {first} % by the eigenvector, {second} % by the geometric mean.</source>
        <translation>Obe doplnenia vypĺňajú medzery rovnako; {pair} je {lambda}. Váha položky {item} je {first} % podľa vlastného vektora a {second} % podľa geometrického priemeru.</translation>
    </message>
    <message>
        <source>They differ most at {pair}: {lambda} with the smallest λ, {squares} by least squares. The weight of {item} is then {first} % by the eigenvector, {second} % by the geometric mean.</source>
        <translation>Najviac sa líšia pri {pair}: {lambda} pri najmenšom λ, {squares} podľa najmenších štvorcov. Váha položky {item} je potom {first} % podľa vlastného vektora a {second} % podľa geometrického priemeru.</translation>
    </message>
    <message>
        <source>{row} and {column} count the same, so neither is preferred.</source>
        <translation>{row} a {column} zavážia rovnako, takže prednosť nemá žiadna položka.</translation>
    </message>
    <message>
        <source>The other way round: 1 means that {row} is preferred, 0 that {column} is.</source>
        <translation>Je to naopak: 1 znamená, že prednosť má {row}, 0, že ju má {column}.</translation>
    </message>
    <message>
        <source>{row} and {column} do not count the same.</source>
        <translation>{row} a {column} nezavážia rovnako.</translation>
    </message>
    <message>
        <source>A tie gives a half to both here.</source>
        <translation>Zhoda tu dáva obom po polovici.</translation>
    </message>
    <message>
        <source>A tie gives nothing to either here.</source>
        <translation>Zhoda tu nedáva nič ani jednej.</translation>
    </message>
    <message>
        <source>Only the row was counted. The pairs above, in the column of {item}, belong to it too: where they say 0, {item} is preferred.</source>
        <translation>Započítaný je len riadok. K položke {item} patria aj dvojice vyššie, v jej stĺpci: kde je 0, má prednosť {item}.</translation>
    </message>
    <message>
        <source>These are the pairs that {item} loses; f counts those it wins.</source>
        <translation>Toto sú dvojice, ktoré {item} prehráva; f počíta tie, ktoré vyhráva.</translation>
    </message>
    <message>
        <source>This is f/Σf; the share is counted with f*.</source>
        <translation>Toto je f/Σf; podiel sa počíta z f*.</translation>
    </message>
    <message>
        <source>f* was divided by the number of pairs; it is divided by the sum of all f*.</source>
        <translation>f* sa tu delilo počtom dvojíc; delí sa súčtom všetkých f*.</translation>
    </message>
    <message>
        <source>f* was divided by the number of items; it is divided by the sum of all f*.</source>
        <translation>f* sa tu delilo počtom položiek; delí sa súčtom všetkých f*.</translation>
    </message>
    <message>
        <source>This is f; {plus} is added to it.</source>
        <translation>Toto je f; ešte sa k nemu pripočíta {plus}.</translation>
    </message>
    <message>
        <source>This is what {column} is to {row}; the other way round it is the reciprocal.</source>
        <translation>Toto je pomer {column} : {row}; opačný pomer je jeho prevrátená hodnota.</translation>
    </message>
    <message>
        <source>The other way round is the reciprocal, 1 divided by it, not minus.</source>
        <translation>Opačný pomer je prevrátená hodnota, teda 1 delené týmto číslom, nie záporné číslo.</translation>
    </message>
    <message>
        <source>The root is missing: this is the product of the row.</source>
        <translation>Chýba odmocnina: toto je súčin riadka.</translation>
    </message>
    <message>
        <source>This is the sum of the row divided by n; the geometric mean is the n-th root of the product.</source>
        <translation>Toto je súčet riadka delený n; geometrický priemer je n-tá odmocnina súčinu.</translation>
    </message>
    <message>
        <source>This is the square root; of n judgments the n-th root is taken.</source>
        <translation>Toto je druhá odmocnina; z n úsudkov sa počíta n-tá odmocnina.</translation>
    </message>
    <message>
        <source>The product was divided by n; the n-th root is taken of it.</source>
        <translation>Súčin sa tu delil n; počíta sa z neho n-tá odmocnina.</translation>
    </message>
    <message>
        <source>G was divided by the number of items; it is divided by the sum of all G.</source>
        <translation>G sa tu delilo počtom položiek; delí sa súčtom všetkých G.</translation>
    </message>
    <message>
        <source>This is the priority by eigenvector; here that by geometric mean is asked for.</source>
        <translation>Toto je priorita podľa vlastného vektora; tu sa žiada priorita podľa geometrického priemeru.</translation>
    </message>
    <message>
        <source>This is λ − n; it is still divided by n − 1.</source>
        <translation>Toto je λ − n; ešte sa delí n − 1.</translation>
    </message>
    <message>
        <source>λ − n was divided by n; it is divided by n − 1.</source>
        <translation>λ − n sa tu delilo n; delí sa n − 1.</translation>
    </message>
    <message>
        <source>CI was multiplied by RI; it is divided by it.</source>
        <translation>CI sa tu násobilo RI; má sa ním deliť.</translation>
    </message>
    <message>
        <source>This is CI; it is still divided by RI.</source>
        <translation>Toto je CI; ešte sa delí RI.</translation>
    </message>
    <message>
        <source>The direction is turned: here the better value counts more.</source>
        <translation>Smer je obrátený: lepšia hodnota tu má zavážiť viac.</translation>
    </message>
    <message>
        <source>This is the value alone; it is still multiplied by the weight.</source>
        <translation>Toto je samotná hodnota; ešte sa násobí váhou.</translation>
    </message>
    <message>
        <source>This is the weight alone; it is still multiplied by the value.</source>
        <translation>Toto je samotná váha; ešte sa násobí hodnotou.</translation>
    </message>
    <message>
        <source>The values were added without their weights.</source>
        <translation>Hodnoty sú sčítané bez váh.</translation>
    </message>
    <message>
        <source>This is per cent; write % behind it, or divide it by 100.</source>
        <translation>Toto sú percentá; dopíšte za číslo % alebo ho vydeľte 100.</translation>
    </message>
    <message>
        <source>Nearly: it was rounded too early. Keep one digit more on the way.</source>
        <translation>Takmer: zaokrúhlili ste priskoro. V medzivýpočte ponechajte o jednu číslicu viac.</translation>
    </message>
    <message>
        <source>What each criterion contributes to {alternative}, added up.</source>
        <translation>Súčet toho, čím každé kritérium prispieva variantu {alternative}.</translation>
    </message>
    <message>
        <source>Nothing tells the alternatives apart, so each is halfway.</source>
        <translation>Varianty nič nerozlišuje, každý je preto v polovici.</translation>
    </message>
    <message>
        <source>1 would be as good as the best of all values together, 0 as bad as the worst.</source>
        <translation>1 by znamenalo výsledok taký dobrý ako najlepšie zo všetkých hodnôt spolu, 0 taký zlý ako najhoršie.</translation>
    </message>
    <message>
        <source>The loss in all and the largest loss, each between the smallest and the largest of those compared; v is {share}. The smaller, the better.</source>
        <translation>Celková strata a najväčšia strata, obe v rozpätí medzi najmenšou a najväčšou z porovnávaných; v je {share}. Čím menej, tým lepšie.</translation>
    </message>
    <message>
        <source>The criterion that weighs most decides, and where it ties the next one: {before} come before {alternative}.</source>
        <translation>Rozhoduje kritérium s najväčšou váhou a pri zhode ďalšie v poradí; počet variantov pred variantom {alternative}: {before}.</translation>
    </message>
    <message>
        <source>The mean of the places of {alternative} by net concordance (the more, the better) and by net discordance (the less, the better).</source>
        <translation>Priemer poradí variantu {alternative} podľa čistej konkordancie (čím viac, tým lepšie) a podľa čistej diskordancie (čím menej, tým lepšie).</translation>
    </message>
    <message>
        <source>How far {alternative} is from an alternative that would have the best of everything.</source>
        <translation>Ako ďaleko je {alternative} od variantu, ktorý by mal zo všetkého to najlepšie.</translation>
    </message>
    <message>
        <source>How far {alternative} is from an alternative that would have the worst of everything.</source>
        <translation>Ako ďaleko je {alternative} od variantu, ktorý by mal zo všetkého to najhoršie.</translation>
    </message>
    <message>
        <source>The one criterion under which {alternative} loses most.</source>
        <translation>Jediné kritérium, v ktorom {alternative} stráca najviac.</translation>
    </message>
    <message>
        <source>What {alternative} loses against the best under each criterion, weighted and added up.</source>
        <translation>Čo {alternative} stráca na najlepší variant podľa každého kritéria, vážené a sčítané.</translation>
    </message>
    <message>
        <source>What {alternative} has from all other criteria when {criterion} counts nothing; their weights keep their proportions and sum to 1.</source>
        <translation>Čo má {alternative} zo všetkých ostatných kritérií, keď {criterion} nemá žiadnu váhu; ostatné váhy si držia pomery a ich súčet je 1.</translation>
    </message>
    <message>
        <source>{criterion} has all the weight, so the other criteria would share it equally.</source>
        <translation>Kritérium {criterion} má celú váhu, takže ostatné kritériá by sa o ňu delili rovným dielom.</translation>
    </message>
    <message>
        <source>However much {criterion} counts, the first place does not change.</source>
        <translation>Nech má {criterion} akokoľvek veľkú váhu, prvé miesto sa nezmení.</translation>
    </message>
    <message>
        <source>However little {criterion} counts, the first place does not change.</source>
        <translation>Nech má {criterion} akokoľvek malú váhu, prvé miesto sa nezmení.</translation>
    </message>
    <message>
        <source>From this weight of {criterion} on {other} is before {winner}. Δr is the lead without {criterion}, Δe what {criterion} gives back.</source>
        <translation>Od tejto váhy kritéria {criterion} je {other} pred variantom {winner}. Δr je náskok bez kritéria {criterion}, Δe to, čo kritérium {criterion} vracia späť.</translation>
    </message>
    <message>
        <source>Below this weight of {criterion} {other} is before {winner}. Δr is the lead without {criterion}, Δe what {criterion} gives back.</source>
        <translation>Pod touto váhou kritéria {criterion} je {other} pred variantom {winner}. Δr je náskok bez kritéria {criterion}, Δe to, čo kritérium {criterion} vracia späť.</translation>
    </message>
    <message>
        <source>{first} is first and {second} second.</source>
        <translation>Prvý je {first}, druhý {second}.</translation>
    </message>
    <message>
        <source>Nearly a tie: {first} is before {second} by 1 % at most, or a weight that moves by 0.02 turns them.</source>
        <translation>Takmer zhoda: {first} je pred variantom {second} najviac o 1 %, alebo ich vymení posun niektorej váhy o 0,02.</translation>
    </message>
    <message>
        <source>Given as {written}, brought to {unit}.</source>
        <translation>Zadané ako {written}, prevedené na jednotku {unit}.</translation>
    </message>
    <message>
        <source>Given as &quot;{word}&quot;, which stands for this number.</source>
        <translation>Zadané slovom „{word}“, ktorému zodpovedá toto číslo.</translation>
    </message>
    <message>
        <source>Computed on the plan, or given where there is no plan.</source>
        <translation>Vypočítané na pláne, alebo zadané, ak plán nie je.</translation>
    </message>
    <message>
        <source>Given with the alternative.</source>
        <translation>Zadané pri variante.</translation>
    </message>
    <message>
        <source>All have the same value under {criterion}, so nothing is told apart there.</source>
        <translation>Podľa kritéria {criterion} majú všetky rovnakú hodnotu, takže ich nerozlišuje.</translation>
    </message>
    <message>
        <source>What {alternative} loses against the best under {criterion}: 0 is nothing, 1 is as much as the worst.</source>
        <translation>Čo {alternative} stráca na najlepší variant podľa kritéria {criterion}: 0 je nič, 1 toľko ako najhorší.</translation>
    </message>
    <message>
        <source>The worst value under {criterion} counts 0, the best 1, and those between them in proportion.</source>
        <translation>Najhoršia hodnota podľa kritéria {criterion} má 0, najlepšia 1 a ostatné medzi nimi úmerne.</translation>
    </message>
    <message>
        <source>The value of {alternative} as a part of the best under {criterion}.</source>
        <translation>Hodnota variantu {alternative} ako podiel najlepšej hodnoty podľa kritéria {criterion}.</translation>
    </message>
    <message>
        <source>The value of {alternative} as a part of all values under {criterion}.</source>
        <translation>Hodnota variantu {alternative} ako podiel súčtu všetkých hodnôt podľa kritéria {criterion}.</translation>
    </message>
    <message>
        <source>The value counts as it is.</source>
        <translation>Hodnota sa počíta tak, ako je.</translation>
    </message>
    <message>
        <source>The value counts as it is, but negative, since small is better.</source>
        <translation>Hodnota sa počíta tak, ako je, ale so záporným znamienkom, lebo menej je lepšie.</translation>
    </message>
    <message>
        <source>The value of {alternative} divided by one number for all under {criterion}, so that criteria of different units can be added; what should be small is negative.</source>
        <translation>Hodnota variantu {alternative} delená jedným číslom, spoločným pre všetky podľa kritéria {criterion}, aby sa dali sčítať kritériá s rôznymi jednotkami; čo má byť malé, je záporné.</translation>
    </message>
    <message>
        <source>The value of {alternative} stands at an end of the value function of {criterion}, and the worth of the end counts.</source>
        <translation>Hodnota variantu {alternative} leží na okraji hodnotovej funkcie kritéria {criterion} a platí krajná hodnota funkcie.</translation>
    </message>
    <message>
        <source>{criterion} has a value function: between two of its points the worth runs straight.</source>
        <translation>Kritérium {criterion} má hodnotovú funkciu: medzi dvoma jej bodmi je priebeh priamy.</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0 here, so all count 0 under {criterion}.</source>
        <translation>Nulou tu nemožno deliť, takže podľa kritéria {criterion} majú všetky 0.</translation>
    </message>
    <message>
        <source>In the ideal synthesis the best under {criterion} counts 1 and the others in proportion.</source>
        <translation>Pri ideálnej syntéze má najlepší podľa kritéria {criterion} 1 a ostatné úmerne.</translation>
    </message>
    <message>
        <source>The rating itself counts.</source>
        <translation>Počíta sa priamo hodnotenie.</translation>
    </message>
    <message>
        <source>The value itself is compared, criterion after criterion.</source>
        <translation>Porovnáva sa priamo hodnota, kritérium za kritériom.</translation>
    </message>
    <message>
        <source>The weight of {criterion} times the local value of {alternative} under it.</source>
        <translation>Váha kritéria {criterion} krát čiastková hodnota variantu {alternative} podľa neho.</translation>
    </message>
    <message>
        <source>The weight of {criterion} times the local value of {alternative}, divided by the sum of all such products, so that the totals add up to 1.</source>
        <translation>Váha kritéria {criterion} krát čiastková hodnota variantu {alternative}, delené súčtom všetkých takých súčinov, aby súčet celkových hodnotení bol 1.</translation>
    </message>
    <message>
        <source>The judgments of {item} are multiplied, and the n-th root is taken of n of them.</source>
        <translation>Úsudky v riadku položky {item} sa vynásobia a zo súčinu n úsudkov sa vypočíta n-tá odmocnina.</translation>
    </message>
    <message>
        <source>All row means together.</source>
        <translation>Všetky priemery riadkov spolu.</translation>
    </message>
    <message>
        <source>The priority of {item} is its row mean as a part of all row means, so that all add up to 1.</source>
        <translation>Priorita položky {item} je jej priemer riadka ako podiel všetkých priemerov riadkov, takže súčet priorít je 1.</translation>
    </message>
    <message>
        <source>The priorities are those that the matrix only makes λ times as large: the row of {item}, weighted with all priorities and divided by λ, gives its own again.</source>
        <translation>Priority sú čísla, ktoré matica iba λ-násobne zväčší: riadok položky {item}, vážený všetkými prioritami a delený λ, dá opäť jej prioritu.</translation>
    </message>
    <message>
        <source>Each column of the matrix is added up and weighted with the priority of its item by eigenvector. Without any contradiction λ is {n}, the number of items.</source>
        <translation>Každý stĺpec matice sa sčíta a váži prioritou svojej položky podľa vlastného vektora. Bez akéhokoľvek rozporu je λ rovné {n}, teda počtu položiek.</translation>
    </message>
    <message>
        <source>How far the judgments contradict each other: 0 is not at all.</source>
        <translation>Ako veľmi si úsudky odporujú: 0 znamená vôbec.</translation>
    </message>
    <message>
        <source>The mean CI of judgments made by chance, for {n} items, from the table &quot;{table}&quot;.</source>
        <translation>Priemerné CI náhodných úsudkov pri počte položiek {n}, z tabuľky „{table}“.</translation>
    </message>
    <message>
        <source>Below {limit} judgments are called consistent.</source>
        <translation>Pod {limit} sa úsudky považujú za konzistentné.</translation>
    </message>
    <message>
        <source>From {limit} on judgments are called inconsistent.</source>
        <translation>Od {limit} sa úsudky považujú za nekonzistentné.</translation>
    </message>
    <message>
        <source>The judgments follow the rule |difference| + 1, which cannot give a CR above {bound}; so this says nothing about whoever judged.</source>
        <translation>Úsudky sa riadia pravidlom |rozdiel| + 1, ktoré nemôže dať CR nad {bound}; o tom, kto posudzoval, to teda nič nehovorí.</translation>
    </message>
    <message>
        <source>The distance of each judgment from the ratio of the priorities by geometric mean, as a logarithm and squared; 0 is no contradiction.</source>
        <translation>Vzdialenosť každého úsudku od pomeru priorít podľa geometrického priemeru, zlogaritmovaná a umocnená na druhú; 0 znamená bez rozporu.</translation>
    </message>
    <message>
        <source>{first} to {second} and {second} to {third} should together give {first} to {third}; no three items disagree more.</source>
        <translation>{first} : {second} a {second} : {third} majú spolu dať {first} : {third}; žiadne tri položky sa nerozchádzajú viac.</translation>
    </message>
    <message>
        <source>The intensity of {item} is given as {intensity} of 9.</source>
        <translation>Intenzita položky {item} je zadaná ako {intensity} z 9.</translation>
    </message>
    <message>
        <source>All values are the same, so all intensities are 1.</source>
        <translation>Všetky hodnoty sú rovnaké, takže všetky intenzity sú 1.</translation>
    </message>
    <message>
        <source>The intensity of {item} runs with its value from 1 for the worst to 9 for the best.</source>
        <translation>Intenzita položky {item} sa mení s jej hodnotou od 1 pre najhoršiu po 9 pre najlepšiu.</translation>
    </message>
    <message>
        <source>The difference of the intensities of {first} and {second}, plus 1.</source>
        <translation>Rozdiel intenzít položiek {first} a {second} plus 1.</translation>
    </message>
    <message>
        <source>{first} is the weaker, so it has the reciprocal of what {second} has.</source>
        <translation>{first} je slabšia položka, preto má prevrátenú hodnotu k tej, ktorú má {second}.</translation>
    </message>
    <message>
        <source>{first} was judged {ratio} times {second}.</source>
        <translation>Posúdený pomer {first} : {second} je {ratio}.</translation>
    </message>
    <message>
        <source>Only the other direction was judged; this one is its reciprocal.</source>
        <translation>Posúdený bol len opačný smer; toto je jeho prevrátená hodnota.</translation>
    </message>
    <message>
        <source>Nobody judged {first} against {second}; the figure is completed from the other judgments so that it contradicts them least.</source>
        <translation>Dvojicu {first} – {second} nikto neposúdil; číslo je doplnené tak, aby ostatným úsudkom odporovalo čo najmenej.</translation>
    </message>
    <message>
        <source>Under {criterion} {second} is better by {difference}, so nothing speaks for {first}.</source>
        <translation>Podľa kritéria {criterion} je {second} lepší o {difference}, v prospech variantu {first} teda nehovorí nič.</translation>
    </message>
    <message>
        <source>Under {criterion} both are alike.</source>
        <translation>Podľa kritéria {criterion} sú oba rovnaké.</translation>
    </message>
    <message>
        <source>Under {criterion} {first} is better by {difference}, too little to be preferred.</source>
        <translation>Podľa kritéria {criterion} je {first} lepší o {difference}, čo je na preferenciu primálo.</translation>
    </message>
    <message>
        <source>Under {criterion} {first} is better by {difference}, which counts fully.</source>
        <translation>Podľa kritéria {criterion} je {first} lepší o {difference}, čo sa počíta naplno.</translation>
    </message>
    <message>
        <source>Under {criterion} {first} is better by {difference}, which counts in part.</source>
        <translation>Podľa kritéria {criterion} je {first} lepší o {difference}, čo sa počíta sčasti.</translation>
    </message>
    <message>
        <source>There is nobody to compare {alternative} with.</source>
        <translation>Variant {alternative} nie je s čím porovnať.</translation>
    </message>
    <message>
        <source>How far {alternative} is preferred to each other one under {criterion}, on average.</source>
        <translation>Priemerná preferencia variantu {alternative} pred každým iným podľa kritéria {criterion}.</translation>
    </message>
    <message>
        <source>How far each other one is preferred to {alternative} under {criterion}, on average.</source>
        <translation>Priemerná preferencia každého iného variantu pred variantom {alternative} podľa kritéria {criterion}.</translation>
    </message>
    <message>
        <source>What speaks for {alternative} under {criterion}, less what speaks against it.</source>
        <translation>Čo podľa kritéria {criterion} hovorí v prospech variantu {alternative}, mínus to, čo hovorí proti nemu.</translation>
    </message>
    <message>
        <source>What speaks for {alternative} under each criterion, weighted and added up.</source>
        <translation>Čo hovorí v prospech variantu {alternative} podľa každého kritéria, vážené a sčítané.</translation>
    </message>
    <message>
        <source>What speaks against {alternative} under each criterion, weighted and added up.</source>
        <translation>Čo hovorí proti variantu {alternative} podľa každého kritéria, vážené a sčítané.</translation>
    </message>
    <message>
        <source>The criteria under which {first} is at least as good as {second}, by their weight.</source>
        <translation>Spoločná váha kritérií, podľa ktorých je {first} aspoň taký dobrý ako {second}.</translation>
    </message>
    <message>
        <source>Nothing objects: {first} is nowhere worse than {second}.</source>
        <translation>Námietka nie je žiadna: {first} nie je nikde horší ako {second}.</translation>
    </message>
    <message>
        <source>{second} is ahead of {first} most under {criterion}, measured by the largest difference that any two have under any criterion.</source>
        <translation>{second} má pred variantom {first} najväčší náskok podľa kritéria {criterion}; mierou je najväčší rozdiel dvoch variantov podľa ktoréhokoľvek kritéria.</translation>
    </message>
    <message>
        <source>What agrees that {alternative} is as good as each other one, less what agrees that they are as good as it.</source>
        <translation>Čo súhlasí s tým, že {alternative} je taký dobrý ako každý iný, mínus to, čo súhlasí s tým, že iné sú také dobré ako on.</translation>
    </message>
    <message>
        <source>What objects to {alternative} being as good as each other one, less what objects to them.</source>
        <translation>Čo namieta proti tomu, že {alternative} je taký dobrý ako každý iný, mínus to, čo namieta proti iným.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs with {item}, {won} are won and {tied} tied; a tie gives a half.</source>
        <translation>Dvojíc s položkou {item} je {pairs}, z toho výhier {won} a zhôd {tied}; zhoda dáva polovicu.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs with {item}, {won} are won and {tied} tied; a tie gives nothing here.</source>
        <translation>Dvojíc s položkou {item} je {pairs}, z toho výhier {won} a zhôd {tied}; zhoda tu nedáva nič.</translation>
    </message>
    <message>
        <source>{plus} is added to every count, so that the last one keeps a share too.</source>
        <translation>Ku každému počtu sa pripočíta {plus}, aby podiel mala aj posledná položka.</translation>
    </message>
    <message>
        <source>Nothing is added to the counts here.</source>
        <translation>K počtom sa tu nič nepripočítava.</translation>
    </message>
    <message>
        <source>All counts together; the {pairs} pairs give one point each.</source>
        <translation>Všetky počty spolu; dvojíc je {pairs} a každá dáva jeden bod.</translation>
    </message>
    <message>
        <source>All counts together; of the {pairs} pairs those that tie give no point.</source>
        <translation>Všetky počty spolu; dvojíc je {pairs}, zhoda nedáva bod.</translation>
    </message>
    <message>
        <source>No pair gave a point to anybody, so all share alike.</source>
        <translation>Žiadna dvojica nedala bod nikomu, takže všetky majú rovnaký podiel.</translation>
    </message>
    <message>
        <source>{item} has {count} of the {sum} points that were given.</source>
        <translation>{item} má {count} z {sum} pridelených bodov.</translation>
    </message>
    <message>
        <source>{first} and {second} were judged alike.</source>
        <translation>{first} a {second} boli posúdené rovnako.</translation>
    </message>
    <message>
        <source>{first} was preferred to {second}.</source>
        <translation>Prednosť dostalo {first}, nie {second}.</translation>
    </message>
    <message>
        <source>{second} was preferred to {first}.</source>
        <translation>Prednosť dostalo {second}, nie {first}.</translation>
    </message>
    <message>
        <source>{first} and {second} have the same value.</source>
        <translation>{first} a {second} majú rovnakú hodnotu.</translation>
    </message>
    <message>
        <source>{first} has the smaller value than {second}, and small is better.</source>
        <translation>{first} má menšiu hodnotu ako {second} a menej je lepšie.</translation>
    </message>
    <message>
        <source>{first} has the larger value than {second}, and large is better.</source>
        <translation>{first} má väčšiu hodnotu ako {second} a viac je lepšie.</translation>
    </message>
    <message>
        <source>All {n} criteria count the same.</source>
        <translation>Všetky kritériá ({n}) majú rovnakú váhu.</translation>
    </message>
    <message>
        <source>{criterion} was given {points} points; its weight is their share in all points.</source>
        <translation>Body pridelené kritériu {criterion}: {points}; jeho váha je ich podiel na všetkých bodoch.</translation>
    </message>
    <message>
        <source>{criterion} stands in place {place} of importance; criteria that share a place share the mean of their places.</source>
        <translation>Kritérium {criterion} je v poradí dôležitosti na mieste {place}; kritériá na spoločnom mieste majú priemer svojich miest.</translation>
    </message>
    <message>
        <source>All alternatives have the same value under {criterion}: nothing is learned from it, and its entropy is 1.</source>
        <translation>Všetky varianty majú podľa kritéria {criterion} rovnakú hodnotu: nič sa z neho nedozvieme a jeho entropia je 1.</translation>
    </message>
    <message>
        <source>p is the share of each value of {criterion} in their sum. Even values have an entropy near 1 and tell little.</source>
        <translation>p je podiel každej hodnoty kritéria {criterion} na ich súčte. Vyrovnané hodnoty majú entropiu blízku 1 a vypovedajú málo.</translation>
    </message>
    <message>
        <source>s is the sample deviation of the values of {criterion} brought to 0 … 1, r their correlation with each other criterion: what differs much and agrees with no other tells most.</source>
        <translation>s je výberová smerodajná odchýlka hodnôt kritéria {criterion} prevedených na 0 … 1, r ich korelácia s každým iným kritériom: najviac vypovedá to, čo sa veľmi líši a s ničím iným sa nezhoduje.</translation>
    </message>
    <message>
        <source>The more the values of {criterion} differ, the more it counts.</source>
        <translation>Čím viac sa hodnoty kritéria {criterion} líšia, tým väčšiu má váhu.</translation>
    </message>
    <message>
        <source>{criterion} counts by its part of all that the values tell.</source>
        <translation>Kritérium {criterion} má váhu podľa svojho podielu na všetkom, čo hodnoty vypovedajú.</translation>
    </message>
    <message>
        <source>{criterion} stands alone here, so it has all the weight of this place.</source>
        <translation>Kritérium {criterion} je tu samo, takže má celú váhu tohto miesta.</translation>
    </message>
    <message>
        <source>The weight of {criterion} is its share below each criterion above it, multiplied from the goal downwards.</source>
        <translation>Váha kritéria {criterion} je súčin jeho podielu a podielov všetkých nadradených kritérií, od cieľa nadol.</translation>
    </message>
    <message>
        <source>The weight of {criterion} is given.</source>
        <translation>Váha kritéria {criterion} je zadaná.</translation>
    </message>
    <message>
        <source>Total of {first}</source>
        <translation>Celkové hodnotenie variantu {first}</translation>
    </message>
    <message>
        <source>Weight of {first}</source>
        <translation>Váha kritéria {first}</translation>
    </message>
    <message>
        <source>What {second} contributes to {first}</source>
        <translation>Príspevok kritéria {second} pre variant {first}</translation>
    </message>
    <message>
        <source>{first} under {second}</source>
        <translation>{first} podľa kritéria {second}</translation>
    </message>
    <message>
        <source>Value of {first} under {second}</source>
        <translation>Hodnota variantu {first} podľa kritéria {second}</translation>
    </message>
    <message>
        <source>Weight of {second} below {first}</source>
        <translation>Váha kritéria {second} v skupine: {first}</translation>
    </message>
    <message>
        <source>Count f of {second}, {first}</source>
        <translation>Počet f: {second}, {first}</translation>
    </message>
    <message>
        <source>Count f* of {second}, {first}</source>
        <translation>Počet f*: {second}, {first}</translation>
    </message>
    <message>
        <source>Sum of the counts f*, {first}</source>
        <translation>Súčet počtov f*, {first}</translation>
    </message>
    <message>
        <source>{second} against {third}, {first}</source>
        <translation>Dvojica {second} – {third}, {first}</translation>
    </message>
    <message>
        <source>Judgment of {second} against {third}, {first}</source>
        <translation>Úsudok {second} : {third}, {first}</translation>
    </message>
    <message>
        <source>Intensity of {second}, {first}</source>
        <translation>Intenzita: {second}, {first}</translation>
    </message>
    <message>
        <source>Row mean of {second}, {first}</source>
        <translation>Priemer riadka: {second}, {first}</translation>
    </message>
    <message>
        <source>Sum of the row means, {first}</source>
        <translation>Súčet priemerov riadkov, {first}</translation>
    </message>
    <message>
        <source>Priority of {second} by geometric mean, {first}</source>
        <translation>Priorita podľa geometrického priemeru: {second}, {first}</translation>
    </message>
    <message>
        <source>Priority of {second} by eigenvector, {first}</source>
        <translation>Priorita podľa vlastného vektora: {second}, {first}</translation>
    </message>
    <message>
        <source>Principal eigenvalue λ, {first}</source>
        <translation>Hlavné vlastné číslo λ, {first}</translation>
    </message>
    <message>
        <source>Consistency index CI, {first}</source>
        <translation>Index konzistencie CI, {first}</translation>
    </message>
    <message>
        <source>Random index RI, {first}</source>
        <translation>Náhodný index RI, {first}</translation>
    </message>
    <message>
        <source>Consistency ratio CR, {first}</source>
        <translation>Pomer konzistencie CR, {first}</translation>
    </message>
    <message>
        <source>Geometric consistency index, {first}</source>
        <translation>Geometrický index konzistencie, {first}</translation>
    </message>
    <message>
        <source>Koczkodaj&apos;s index of the worst triad, {first}</source>
        <translation>Koczkodajov index najhoršej trojice, {first}</translation>
    </message>
    <message>
        <source>Distance of {first} from the best of all</source>
        <translation>Vzdialenosť variantu {first} od najlepších hodnôt</translation>
    </message>
    <message>
        <source>Distance of {first} from the worst of all</source>
        <translation>Vzdialenosť variantu {first} od najhorších hodnôt</translation>
    </message>
    <message>
        <source>Loss S of {first} in all</source>
        <translation>Celková strata S variantu {first}</translation>
    </message>
    <message>
        <source>Largest loss R of {first}</source>
        <translation>Najväčšia strata R variantu {first}</translation>
    </message>
    <message>
        <source>Flow of preference for {first}</source>
        <translation>Tok preferencií v prospech variantu {first}</translation>
    </message>
    <message>
        <source>Flow of preference against {first}</source>
        <translation>Tok preferencií proti variantu {first}</translation>
    </message>
    <message>
        <source>Flow for {first} under {second}</source>
        <translation>Tok v prospech variantu {first} podľa kritéria {second}</translation>
    </message>
    <message>
        <source>Flow against {first} under {second}</source>
        <translation>Tok proti variantu {first} podľa kritéria {second}</translation>
    </message>
    <message>
        <source>How far {first} is preferred to {second} under {third}</source>
        <translation>Preferencia variantu {first} pred variantom {second} podľa kritéria {third}</translation>
    </message>
    <message>
        <source>Share of the weights that agree that {first} is as good as {second}</source>
        <translation>Podiel váh, ktoré súhlasia, že {first} je taký dobrý ako {second}</translation>
    </message>
    <message>
        <source>Largest objection to {first} being as good as {second}</source>
        <translation>Najväčšia námietka proti tomu, že {first} je taký dobrý ako {second}</translation>
    </message>
    <message>
        <source>Net concordance of {first}</source>
        <translation>Čistá konkordancia variantu {first}</translation>
    </message>
    <message>
        <source>Net discordance of {first}</source>
        <translation>Čistá diskordancia variantu {first}</translation>
    </message>
    <message>
        <source>Entropy of the values of {first}</source>
        <translation>Entropia hodnôt kritéria {first}</translation>
    </message>
    <message>
        <source>Information in the values of {first}</source>
        <translation>Informácia v hodnotách kritéria {first}</translation>
    </message>
    <message>
        <source>Weight of {first} from which another wins</source>
        <translation>Váha kritéria {first}, od ktorej vyhráva iný variant</translation>
    </message>
    <message>
        <source>Weight of {first} below which another wins</source>
        <translation>Váha kritéria {first}, pod ktorou vyhráva iný variant</translation>
    </message>
    <message>
        <source>{first} when {second} counts nothing</source>
        <translation>{first}, keď {second} nemá žiadnu váhu</translation>
    </message>
    <message>
        <source>Lead of the first over the second</source>
        <translation>Náskok prvého pred druhým</translation>
    </message>
    <message>
        <source>this ranking has no such figure</source>
        <translation>toto poradie taký údaj nemá</translation>
    </message>
    <message>
        <source>all criteria</source>
        <translation>všetky kritériá</translation>
    </message>
    <message>
        <source>expected an alternative (its total), a criterion (its weight), both with a slash between (what the criterion gives), or a figure such as CR/goal; {alternatives}; {criteria}</source>
        <translation>očakávaný variant (jeho celkové hodnotenie), kritérium (jeho váha), oboje s lomkou medzi nimi (príspevok kritéria) alebo údaj ako CR/goal; {alternatives}; {criteria}</translation>
    </message>
    <message>
        <source>some alternatives have no value that this method needs</source>
        <translation>niektoré varianty nemajú hodnotu, ktorú táto metóda potrebuje</translation>
    </message>
    <message>
        <source>the decision has other criteria than the group weighed</source>
        <translation>rozhodnutie má iné kritériá, než skupina vážila</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no rating; write a number from 0 to 1</source>
        <translation>„{found}“ nie je hodnotenie; napíšte číslo od 0 do 1</translation>
    </message>
    <message>
        <source>alternatives are rated one by one here; leave &quot;{found}&quot; out</source>
        <translation>varianty sa tu hodnotia po jednom; „{found}“ vynechajte</translation>
    </message>
    <message>
        <source>{expert} has not rated everything at {node}; what was rated counts in the mean of each alternative only</source>
        <translation>{expert} nemá v uzle {node} ohodnotené všetko; čo je ohodnotené, počíta sa len do priemeru každého variantu</translation>
    </message>
    <message>
        <source>nobody has rated anything at {node} yet</source>
        <translation>v uzle {node} zatiaľ nikto nič neohodnotil</translation>
    </message>
    <message>
        <source>some alternatives are not rated by anybody at {node} yet</source>
        <translation>niektoré varianty v uzle {node} zatiaľ nikto neohodnotil</translation>
    </message>
    <message>
        <source>at {node} somebody rates everything 0, one here, one there: the geometric mean of ratings says nothing</source>
        <translation>v uzle {node} dostáva všetko od niekoho 0, raz tu, raz tam: geometrický priemer hodnotení nič nehovorí</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>výborne</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobre</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>priemerne</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>slabo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a rating: does nothing for this criterion</comment>
        <translation>vôbec</translation>
    </message>
    <message>
        <source>{name}, as known</source>
        <translation>{name}, známy údaj</translation>
    </message>
    <message>
        <source>{expert} submitted at {time}; nothing is added or changed after that</source>
        <translation>{expert}: odovzdané {time}; potom sa už nič nepridáva ani nemení</translation>
    </message>
    <message>
        <source>the round was closed at {time}; nothing is added after that</source>
        <translation>kolo bolo uzavreté {time}; potom sa už nič nepridáva</translation>
    </message>
    <message>
        <source>this file holds judgments of {other} too, and the round is blind; {expert} judges in a file that holds only own judgments</source>
        <translation>tento súbor obsahuje aj úsudky iných ({other}) a kolo je neverejné; {expert} posudzuje v súbore, ktorý obsahuje len vlastné úsudky</translation>
    </message>
    <message>
        <source>{expert} has judged nothing yet; there is nothing to submit</source>
        <translation>{expert} zatiaľ nemá žiadne úsudky; nie je čo odovzdať</translation>
    </message>
    <message>
        <source>a value is missing, so no intensity follows from it</source>
        <translation>chýba hodnota, takže z nej nevyplýva intenzita</translation>
    </message>
    <message>
        <source>&quot;{item}&quot; is not compared here</source>
        <translation>„{item}“ sa tu neporovnáva</translation>
    </message>
    <message>
        <source>A ratio is above 0; leave the cell empty if the pair is not judged yet</source>
        <translation>Pomer je väčší ako 0; ak dvojica ešte nie je posúdená, nechajte bunku prázdnu</translation>
    </message>
    <message>
        <source>{number} is beyond 1e9</source>
        <translation>{number} presahuje 1e9</translation>
    </message>
    <message>
        <source>{number} lies outside 1/9 … 9</source>
        <translation>{number} je mimo rozsahu 1/9 … 9</translation>
    </message>
    <message>
        <source>rank sum of the order given</source>
        <translation>súčet poradí podľa zadaného poradia</translation>
    </message>
    <message>
        <source>rank sum of the order in force</source>
        <translation>súčet poradí podľa platného poradia</translation>
    </message>
    <message>
        <source>rank order centroid of the order given</source>
        <translation>ťažiská poradia (ROC) podľa zadaného poradia</translation>
    </message>
    <message>
        <source>rank order centroid of the order in force</source>
        <translation>ťažiská poradia (ROC) podľa platného poradia</translation>
    </message>
    <message>
        <source>Saaty, geometric mean</source>
        <translation>Saaty, geometrický priemer</translation>
    </message>
    <message>
        <source>Saaty, eigenvector</source>
        <translation>Saaty, vlastný vektor</translation>
    </message>
    <message>
        <source>weights in force</source>
        <translation>platné váhy</translation>
    </message>
    <message>
        <source>the weights named sum to {sum}; together with the others they must sum to 1</source>
        <translation>súčet uvedených váh je {sum}; spolu s ostatnými musí byť 1</translation>
    </message>
    <message>
        <source>Price with VAT</source>
        <translation>Cena s DPH</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Snímková frekvencia</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Záruka</translation>
    </message>
    <message>
        <source>Night vision range</source>
        <translation>Nočný dosah</translation>
    </message>
    <message>
        <source>Disk in the kit</source>
        <translation>Disk v zostave</translation>
    </message>
    <message>
        <source>Cameras in the kit</source>
        <translation>Kamery v zostave</translation>
    </message>
    <message>
        <source>Channels of the recorder</source>
        <translation>Kanály rekordéra</translation>
    </message>
    <message>
        <source>Which camera kit?</source>
        <translation>Ktorá zostava kamier?</translation>
    </message>
    <message>
        <source>Share of the watched zones seen</source>
        <translation>Videný podiel zón na sledovanie</translation>
    </message>
    <message>
        <source>name at least one file of a group</source>
        <translation>uveďte aspoň jeden súbor skupiny</translation>
    </message>
    <message>
        <source>ID:NAME:ROLE:WEIGHT</source>
        <translation>ID:NAME:ROLE:WEIGHT</translation>
    </message>
    <message>
        <source>this file is there already; begin the round in another folder</source>
        <translation>tento súbor už existuje; začnite kolo v inom priečinku</translation>
    </message>
    <message>
        <source>give either --pair or --rate</source>
        <translation>zadajte buď --pair, alebo --rate</translation>
    </message>
    <message>
        <source>say how much with --value</source>
        <translation>uveďte, koľko, pomocou --value</translation>
    </message>
    <message>
        <source>say what is judged with --pair or --rate</source>
        <translation>uveďte, čo sa posudzuje, pomocou --pair alebo --rate</translation>
    </message>
    <message>
        <source>nothing like this is asked in this round</source>
        <translation>na nič také sa v tomto kole nepýta</translation>
    </message>
    <message>
        <source>this is asked under {nodes}; name one with --node</source>
        <translation>na toto sa pýta v uzloch {nodes}; jeden uveďte pomocou --node</translation>
    </message>
    <message>
        <source>Kept as judgment {number} of {expert}: {node}, {what} = {value}.</source>
        <translation>Uložené ako úsudok {number}, {expert}: {node}, {what} = {value}.</translation>
    </message>
    <message>
        <source>{expert} submitted at {time}. Nothing is added or changed after that.</source>
        <translation>{expert}: odovzdané {time}. Potom sa už nič nepridáva ani nemení.</translation>
    </message>
    <message>
        <source>Answer with a number from 0 to 1.</source>
        <translation>Odpoveď: číslo od 0 do 1.</translation>
    </message>
    <message>
        <source>Answer with {words}.</source>
        <translation>Odpoveď: {words}.</translation>
    </message>
    <message>
        <source>Answer with 1 (the first), 0.5 (both alike) or 0 (the second).</source>
        <translation>Odpoveď: 1 (prvý), 0.5 (oba rovnako) alebo 0 (druhý).</translation>
    </message>
    <message>
        <source>Answer with 1 (both alike) to 9 (the first by far), or 1/2 to 1/9 (the second).</source>
        <translation>Odpoveď: 1 (oba rovnako) až 9 (s veľkým odstupom prvý), alebo 1/2 až 1/9 (druhý).</translation>
    </message>
    <message>
        <source>It is needed for a result: everything is rated once.</source>
        <translation>Na výsledok je potrebná: všetko sa hodnotí raz.</translation>
    </message>
    <message>
        <source>Next for {expert}: {node}, {one}.</source>
        <translation>Ďalšia pre {expert}: {node}, {one}.</translation>
    </message>
    <message>
        <source>found {written}. {slip} {working}</source>
        <translation>nájdené {written}. {slip} {working}</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>platí</translation>
    </message>
    <message>
        <source>mistake</source>
        <translation>chyba</translation>
    </message>
    <message>
        <source>How firm it is</source>
        <translation>Stabilita výsledku</translation>
    </message>
    <message>
        <source>{what}: {method}. {assumes}</source>
        <translation>{what}: {method}. {assumes}</translation>
    </message>
    <message>
        <source>{what}: {method}. {assumes} ({source})</source>
        <translation>{what}: {method}. {assumes} ({source})</translation>
    </message>
    <message>
        <source>What the methods assume</source>
        <translation>Čo metódy predpokladajú</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no weight; write as K1=0.4 or K1=40%</source>
        <translation>„{found}“ nie je váha; napíšte K1=0.4 alebo K1=40%</translation>
    </message>
    <message>
        <source>&quot;{criterion}&quot; is named twice</source>
        <translation>kritérium „{criterion}“ je uvedené dvakrát</translation>
    </message>
    <message>
        <source>{method}: {reason}</source>
        <translation>{method}: {reason}</translation>
    </message>
    <message>
        <source>Weights by method</source>
        <translation>Váhy podľa metód</translation>
    </message>
    <message>
        <source>Rests on: {figures}</source>
        <translation>Vychádza z: {figures}</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nové kritérium</translation>
    </message>
    <message>
        <source>Alternative {id}</source>
        <translation>Variant {id}</translation>
    </message>
    <message>
        <source>there is nothing to paste, expected cells</source>
        <translation>nie je čo vložiť, očakávané bunky</translation>
    </message>
    <message>
        <source>{rows} rows of {columns} cells are too many; at most {most} rows of {widest} cells are taken</source>
        <translation>riadkov je {rows} a buniek v riadku {columns}, čo je priveľa; berie sa najviac {most} riadkov po {widest} buniek</translation>
    </message>
    <message>
        <source>holds to its digits</source>
        <translation>zhodné vo všetkých čísliciach</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>odlišné</translation>
    </message>
    <message>
        <source>cannot be derived</source>
        <translation>nemožno odvodiť</translation>
    </message>
    <message>
        <source>A printed table, checked</source>
        <translation>Kontrola publikovanej tabuľky</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Publikované</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Vypočítané</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Záver</translation>
    </message>
    <message>
        <source>{second} before {first}</source>
        <translation>{second} pred {first}</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>{place}. place, %</source>
        <translation>{place}. miesto, %</translation>
    </message>
    <message>
        <source>standard error of the first place, %</source>
        <translation>štandardná chyba prvého miesta, %</translation>
    </message>
    <message>
        <source>Mean weights with which each comes first</source>
        <translation>Priemerné váhy, s ktorými je ktorý variant prvý</translation>
    </message>
    <message>
        <source>Weights in force</source>
        <translation>Platné váhy</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metóda</translation>
    </message>
    <message>
        <source>{column}: {reason}.</source>
        <translation>{column}: {reason}.</translation>
    </message>
    <message>
        <source>What must hold for each to win</source>
        <translation>Čo musí platiť, aby ktorý variant vyhral</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmena</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Prvé miesto</translation>
    </message>
    <message>
        <source>What turns</source>
        <translation>Čo sa obráti</translation>
    </message>
    <message>
        <source>No change that should not matter turns any pair.</source>
        <translation>Žiadna zmena, na ktorej by nemalo záležať, neobráti žiadnu dvojicu.</translation>
    </message>
    <message>
        <source>{first}, new</source>
        <translation>{first}, zmena</translation>
    </message>
    <message>
        <source>How far a single weight may move</source>
        <translation>O koľko sa môže zmeniť jediná váha</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kritérium</translation>
    </message>
    <message>
        <source>Turns the first place: change of the weight</source>
        <translation>Obráti prvé miesto: zmena váhy</translation>
    </message>
    <message>
        <source>to</source>
        <translation>na</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Potom</translation>
    </message>
    <message>
        <source>Turns any pair: change of the weight</source>
        <translation>Obráti niektorú dvojicu: zmena váhy</translation>
    </message>
    <message>
        <source>How firm the decision is</source>
        <translation>Stabilita rozhodnutia</translation>
    </message>
    <message>
        <source>How firm the decision is: {title}</source>
        <translation>Stabilita rozhodnutia: {title}</translation>
    </message>
    <message>
        <source>Weights: {weights}. Values: {values}.</source>
        <translation>Váhy: {weights}. Hodnoty: {values}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} alternatives share the first place.</source>
        <translation>
            <numerusform>O prvé miesto sa delí {n} variant.</numerusform>
            <numerusform>O prvé miesto sa delia {n} varianty.</numerusform>
            <numerusform>O prvé miesto sa delí {n} variantov.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} share the first place with {total}.</source>
        <translation>O prvé miesto sa delia {first}, hodnotenie {total}.</translation>
    </message>
    <message>
        <source>{first} has nobody to be compared with.</source>
        <translation>Variant {first} nie je s čím porovnať.</translation>
    </message>
    <message>
        <source>{first} comes first with {total}, before {second} with {other}.</source>
        <translation>Prvý je {first}, hodnotenie {total}; nasleduje {second}, hodnotenie {other}.</translation>
    </message>
    <message>
        <source>With weights drawn at random, {who} is first in {share} of {draws} draws (standard error {error}).</source>
        <translation>Pri náhodne losovaných váhach je {who} prvý v {share} z {draws} losovaní (štandardná chyba {error}).</translation>
    </message>
    <message>
        <source>With weights drawn in their order of importance, {who} is first in {share} of {draws} draws (standard error {error}).</source>
        <translation>Pri váhach losovaných v ich poradí dôležitosti je {who} prvý v {share} z {draws} losovaní (štandardná chyba {error}).</translation>
    </message>
    <message>
        <source>With each weight varied by up to {spread}, {who} is first in {share} of {draws} draws (standard error {error}).</source>
        <translation>Ak sa každá váha mení až o {spread}, je {who} prvý v {share} z {draws} losovaní (štandardná chyba {error}).</translation>
    </message>
    <message>
        <source>With each judgment varied by up to half a step, {who} is first in {share} of {draws} draws (standard error {error}).</source>
        <translation>Ak sa každý úsudok mení až o pol stupňa, je {who} prvý v {share} z {draws} losovaní (štandardná chyba {error}).</translation>
    </message>
    <message>
        <source>{other} is first more often, in {share}.</source>
        <translation>Častejšie je prvý {other}, v {share} losovaní.</translation>
    </message>
    <message>
        <source>Of {all} combinations of method and weights, {who} is first alone in {alone} and together with others in {shared}.</source>
        <translation>Z {all} kombinácií metódy a váh je {who} sám prvý v {alone} a spolu s inými v {shared}.</translation>
    </message>
    <message>
        <source>Of {all} combinations of method and weights, {who} is first in {alone}.</source>
        <translation>Z {all} kombinácií metódy a váh je {who} prvý v {alone}.</translation>
    </message>
    <message>
        <source>{other} is first in more of them, in {cells}.</source>
        <translation>Vo viacerých kombináciách je prvý {other}: {cells}.</translation>
    </message>
    <message>
        <source>The first place turns in none of {all} changes that should not matter.</source>
        <translation>Prvé miesto nezmení žiadna z {all} zmien, na ktorých by nemalo záležať.</translation>
    </message>
    <message>
        <source>The first place turns in {turned} of {all} changes that should not matter.</source>
        <translation>Prvé miesto sa zmení pri {turned} z {all} zmien, na ktorých by nemalo záležať.</translation>
    </message>
    <message>
        <source>{second} overtakes {first}</source>
        <translation>{second} predbehne {first}</translation>
    </message>
    <message>
        <source>{second} draws level with {first}</source>
        <translation>{second} sa dotiahne na {first}</translation>
    </message>
    <message>
        <source>{first} leaves {second} behind</source>
        <translation>{first} nechá {second} za sebou</translation>
    </message>
    <message>
        <source>The most critical criterion is {criterion}: {second} overtakes {first} once its weight rises by more than {percent}, from {from} beyond {to}, while the others stay.</source>
        <translation>Najkritickejšie kritérium je {criterion}: {second} predbehne variant {first}, keď váha tohto kritéria stúpne o viac ako {percent}, z {from} nad {to}, a ostatné zostanú.</translation>
    </message>
    <message>
        <source>The most critical criterion is {criterion}: {second} overtakes {first} once its weight falls by more than {percent}, from {from} below {to}, while the others stay.</source>
        <translation>Najkritickejšie kritérium je {criterion}: {second} predbehne variant {first}, keď váha tohto kritéria klesne o viac ako {percent}, z {from} pod {to}, a ostatné zostanú.</translation>
    </message>
    <message>
        <source>Alternatives rated</source>
        <translation>Ohodnotené varianty</translation>
    </message>
    <message>
        <source>The value says how much the first is preferred to the second, or how the first is rated.</source>
        <translation>Hodnota hovorí, akú prednosť má prvý pred druhým, alebo ako je prvý ohodnotený.</translation>
    </message>
    <message numerus="yes">
        <source>{n} alternatives rated; not enough for a result yet.</source>
        <translation>
            <numerusform>Ohodnotený {n} variant; na výsledok zatiaľ nestačí.</numerusform>
            <numerusform>Ohodnotené {n} varianty; na výsledok zatiaľ nestačia.</numerusform>
            <numerusform>Ohodnotených {n} variantov; na výsledok zatiaľ nestačí.</numerusform>
        </translation>
    </message>
    <message>
        <source>How good is {one} under {criterion}?</source>
        <translation>Ako obstojí {one} podľa kritéria {criterion}?</translation>
    </message>
    <message>
        <source>Which is better under {criterion}: {one} or {other}?</source>
        <translation>Čo je lepšie podľa kritéria {criterion}: {one} alebo {other}?</translation>
    </message>
    <message>
        <source>Which counts more: {one} or {other}?</source>
        <translation>Čo je dôležitejšie: {one} alebo {other}?</translation>
    </message>
    <message>
        <source>Which counts more within {criterion}: {one} or {other}?</source>
        <translation>Čo je v skupine {criterion} dôležitejšie: {one} alebo {other}?</translation>
    </message>
    <message>
        <source>Known of {criterion}: {one}</source>
        <translation>Známa hodnota, {criterion}: {one}</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nie je známe nič</translation>
    </message>
    <message>
        <source>Known of {criterion}: {one} against {other}</source>
        <translation>Známe hodnoty, {criterion}: {one} proti {other}</translation>
    </message>
    <message>
        <source>Questions answered: all {asked}.</source>
        <translation>Zodpovedané otázky: všetky ({asked}).</translation>
    </message>
    <message>
        <source>Questions answered: {asked}, which is enough; {all} in all.</source>
        <translation>Zodpovedané otázky: {asked}, čo stačí; všetkých je {all}.</translation>
    </message>
    <message>
        <source>Questions answered: {asked} of about {needed}; {all} in all.</source>
        <translation>Zodpovedané otázky: {asked} z približne {needed}; všetkých je {all}.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>rovnako</translation>
    </message>
    <message>
        <source>between the same and moderately more</source>
        <translation>medzi rovnako a mierne viac</translation>
    </message>
    <message>
        <source>moderately more</source>
        <translation>mierne viac</translation>
    </message>
    <message>
        <source>between moderately and strongly more</source>
        <translation>medzi mierne a výrazne viac</translation>
    </message>
    <message>
        <source>strongly more</source>
        <translation>výrazne viac</translation>
    </message>
    <message>
        <source>between strongly and very strongly more</source>
        <translation>medzi výrazne a veľmi výrazne viac</translation>
    </message>
    <message>
        <source>very strongly more</source>
        <translation>veľmi výrazne viac</translation>
    </message>
    <message>
        <source>between very strongly and extremely more</source>
        <translation>medzi veľmi výrazne a extrémne viac</translation>
    </message>
    <message>
        <source>extremely more</source>
        <translation>extrémne viac</translation>
    </message>
    <message>
        <source>{item}: place {one} by mean judgments, place {other} by mean priorities.</source>
        <translation>{item}: miesto {one} podľa priemeru úsudkov, miesto {other} podľa priemeru priorít.</translation>
    </message>
    <message>
        <source>The weights are the same by both.</source>
        <translation>Váhy sú v oboch prípadoch rovnaké.</translation>
    </message>
    <message>
        <source>The weights differ most in {criterion}: {one} by mean judgments, {other} by mean priorities.</source>
        <translation>Váhy sa najviac líšia pri kritériu {criterion}: {one} podľa priemeru úsudkov, {other} podľa priemeru priorít.</translation>
    </message>
    <message>
        <source>{where}: the consensus S* is {value}, {word}; an average would hide that the group does not agree.</source>
        <translation>{where}: zhoda S* je {value}, {word}; priemer by zakryl, že skupina nie je zajedno.</translation>
    </message>
    <message>
        <source>{where}: the group falls into {groups}; their average is nobody&apos;s opinion.</source>
        <translation>{where}: skupina sa delí na {groups}; ich priemer nie je názorom nikoho.</translation>
    </message>
    <message>
        <source>Ratings under {criterion}</source>
        <translation>Hodnotenie stupnicou podľa kritéria {criterion}</translation>
    </message>
    <message>
        <source>The members contradict each other; an average of them is nobody&apos;s opinion.</source>
        <translation>Členovia si odporujú; ich priemer nie je názorom nikoho.</translation>
    </message>
    <message>
        <source>The members see it differently; speak about it before an average decides.</source>
        <translation>Členovia sa v názoroch líšia; porozprávajte sa o tom, skôr než rozhodne priemer.</translation>
    </message>
    <message>
        <source>The members agree on part of it; look at where they do not.</source>
        <translation>Členovia sa čiastočne zhodujú; pozrite sa, v čom sa rozchádzajú.</translation>
    </message>
    <message>
        <source>The members agree well; the average speaks for most of them.</source>
        <translation>Členovia sa dobre zhodujú; priemer hovorí za väčšinu z nich.</translation>
    </message>
    <message>
        <source>The members give nearly the same priorities; the average speaks for all of them.</source>
        <translation>Členovia majú takmer rovnaké priority; priemer hovorí za všetkých.</translation>
    </message>
    <message>
        <source>Mean judgments put {one} first, mean priorities {other}: the way of averaging decides.</source>
        <translation>Priemer úsudkov dáva na prvé miesto {one}, priemer priorít {other}: rozhoduje spôsob priemerovania.</translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks about single matrices stand in the protocol.</source>
        <translation>
            <numerusform>V protokole je {n} poznámka k jednotlivým maticiam.</numerusform>
            <numerusform>V protokole sú {n} poznámky k jednotlivým maticiam.</numerusform>
            <numerusform>V protokole je {n} poznámok k jednotlivým maticiam.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no mean priorities to compare with: nobody&apos;s own judgments are enough for a result, or their mean vanishes.</source>
        <translation>Priemer priorít na porovnanie nie je: nikto nemá na výsledok dosť vlastných úsudkov, alebo je ich priemer nulový.</translation>
    </message>
    <message>
        <source>Mean judgments and mean priorities give the same order.</source>
        <translation>Priemer úsudkov a priemer priorít dávajú rovnaké poradie.</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konvencia</translation>
    </message>
    <message>
        <source>Lesson {number}: {title}</source>
        <translation>Lekcia {number}: {title}</translation>
    </message>
    <message>
        <source>Solution: {title}</source>
        <translation>Riešenie: {title}</translation>
    </message>
    <message>
        <source>Name {line}</source>
        <translation>Meno {line}</translation>
    </message>
    <message>
        <source>Add a criterion.</source>
        <translation>Pridajte kritérium.</translation>
    </message>
    <message>
        <source>Add an alternative.</source>
        <translation>Pridajte variant.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Zadajte názov.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Jedno z dvoch odstráňte.</translation>
    </message>
    <message>
        <source>Give one of the two another name.</source>
        <translation>Jednému z dvoch dajte iný názov.</translation>
    </message>
    <message>
        <source>Name its group anew.</source>
        <translation>Zadajte jeho skupinu znova.</translation>
    </message>
    <message>
        <source>Remove the limit or the weight of what is not there any more.</source>
        <translation>Odstráňte obmedzenie alebo váhu toho, čo už neexistuje.</translation>
    </message>
    <message>
        <source>Mend the limit.</source>
        <translation>Opravte obmedzenie.</translation>
    </message>
    <message>
        <source>Give two points at least, by rising value, each worth 0 to 1.</source>
        <translation>Zadajte najmenej dva body podľa rastúcej hodnoty, každý s hodnotou funkcie 0 až 1.</translation>
    </message>
    <message>
        <source>Write a number, or compare by ratings, which take words.</source>
        <translation>Napíšte číslo alebo porovnávajte hodnotením stupnicou, ktoré prijíma slová.</translation>
    </message>
    <message>
        <source>Write a smaller number or a larger unit.</source>
        <translation>Napíšte menšie číslo alebo väčšiu jednotku.</translation>
    </message>
    <message>
        <source>Write the value in the unit of the criterion, or change the unit.</source>
        <translation>Napíšte hodnotu v jednotke kritéria alebo jednotku zmeňte.</translation>
    </message>
    <message>
        <source>Add the word to the levels of the scale, or write another value.</source>
        <translation>Doplňte slovo medzi stupne stupnice alebo napíšte inú hodnotu.</translation>
    </message>
    <message>
        <source>Give levels to the criterion, or values from 0 to 1.</source>
        <translation>Zadajte kritériu stupne alebo hodnoty od 0 do 1.</translation>
    </message>
    <message>
        <source>Give the criterion a weight.</source>
        <translation>Zadajte kritériu váhu.</translation>
    </message>
    <message>
        <source>Give a weight of 0 or more.</source>
        <translation>Zadajte váhu 0 alebo väčšiu.</translation>
    </message>
    <message>
        <source>Give at least one criterion a weight.</source>
        <translation>Zadajte váhu aspoň jednému kritériu.</translation>
    </message>
    <message>
        <source>Compare the criteria of this group in pairs.</source>
        <translation>Porovnajte kritériá tejto skupiny po dvojiciach.</translation>
    </message>
    <message>
        <source>Remove the judgments of the group that is not there any more.</source>
        <translation>Odstráňte úsudky skupiny, ktorá už neexistuje.</translation>
    </message>
    <message>
        <source>Remove the judgments of what is not there any more.</source>
        <translation>Odstráňte úsudky o tom, čo už neexistuje.</translation>
    </message>
    <message>
        <source>Put it into the order, or judge it.</source>
        <translation>Zaraďte to do poradia alebo posúďte.</translation>
    </message>
    <message>
        <source>Judge the pair.</source>
        <translation>Posúďte dvojicu.</translation>
    </message>
    <message>
        <source>Compare the alternatives under this criterion in pairs.</source>
        <translation>Porovnajte varianty podľa tohto kritéria po dvojiciach.</translation>
    </message>
    <message>
        <source>Judge the pair anew.</source>
        <translation>Posúďte dvojicu znova.</translation>
    </message>
    <message>
        <source>Judge the pairs anew.</source>
        <translation>Posúďte dvojice znova.</translation>
    </message>
    <message>
        <source>Write a ratio above 0, such as 3 or 1/3.</source>
        <translation>Napíšte pomer väčší ako 0, napríklad 3 alebo 1/3.</translation>
    </message>
    <message>
        <source>Leave the cell empty, or write a ratio above 0.</source>
        <translation>Nechajte bunku prázdnu alebo napíšte pomer väčší ako 0.</translation>
    </message>
    <message>
        <source>Write 1 on the diagonal.</source>
        <translation>Na uhlopriečku napíšte 1.</translation>
    </message>
    <message>
        <source>Judge within 1/9 and 9, or allow any ratio in the method.</source>
        <translation>Posudzujte v rozsahu 1/9 až 9 alebo v metóde povoľte ľubovoľný pomer.</translation>
    </message>
    <message>
        <source>Decide which of the two cells is meant.</source>
        <translation>Rozhodnite, ktorá z oboch buniek platí.</translation>
    </message>
    <message>
        <source>Write the exact fraction, or let the method use the matrix as given.</source>
        <translation>Napíšte presný zlomok alebo nechajte metódu použiť maticu tak, ako je zadaná.</translation>
    </message>
    <message>
        <source>Judge one pair more that links the parts.</source>
        <translation>Posúďte ešte jednu dvojicu, ktorá časti prepojí.</translation>
    </message>
    <message>
        <source>Use the geometric mean.</source>
        <translation>Použite geometrický priemer.</translation>
    </message>
    <message>
        <source>Choose a table of random indices.</source>
        <translation>Vyberte tabuľku náhodných indexov.</translation>
    </message>
    <message>
        <source>Bring the values to 0 (worst) to 1 (best), which takes negative ones too.</source>
        <translation>Preveďte hodnoty na rozsah 0 (najhoršia) až 1 (najlepšia), ktorý pripúšťa aj záporné.</translation>
    </message>
    <message>
        <source>Bring the values to 0 (worst) to 1 (best), which takes 0 too.</source>
        <translation>Preveďte hodnoty na rozsah 0 (najhoršia) až 1 (najlepšia), ktorý pripúšťa aj 0.</translation>
    </message>
    <message>
        <source>Choose another normalisation.</source>
        <translation>Vyberte inú normalizáciu.</translation>
    </message>
    <message>
        <source>Mend the thresholds of the preference function.</source>
        <translation>Opravte prahy preferenčnej funkcie.</translation>
    </message>
    <message>
        <source>Choose a number between 0 and 1.</source>
        <translation>Zvoľte číslo medzi 0 a 1.</translation>
    </message>
    <message>
        <source>Add an alternative, or weigh in a way that does not look at values.</source>
        <translation>Pridajte variant alebo určte váhy spôsobom, ktorý na hodnoty nehľadí.</translation>
    </message>
    <message>
        <source>Choose what the plan is to compute.</source>
        <translation>Vyberte, čo má plán vypočítať.</translation>
    </message>
    <message>
        <source>Name a kit of the project or of the catalogue.</source>
        <translation>Uveďte zostavu projektu alebo katalógu.</translation>
    </message>
    <message>
        <source>Put a camera onto the plan, or give the values by hand.</source>
        <translation>Umiestnite na plán kameru alebo zadajte hodnoty ručne.</translation>
    </message>
    <message>
        <source>Draw a zone to be watched, or give the values by hand.</source>
        <translation>Nakreslite zónu na sledovanie alebo zadajte hodnoty ručne.</translation>
    </message>
    <message>
        <source>Every two criteria are compared once; the more important one gets a point. It asks only which one, not by how much. Books differ in what a tie and the last one get, and the winner may depend on it.</source>
        <translation>Každé dve kritériá sa raz porovnajú; dôležitejšie dostane bod. Pýta sa len, ktoré to je, nie o koľko. Učebnice sa líšia v tom, čo dostane zhoda a čo posledné kritérium, a môže od toho závisieť víťaz.</translation>
    </message>
    <message>
        <source>Under every criterion the better value of two gets a point. Only the order of the values counts, so a tiny difference counts as much as a large one.</source>
        <translation>Podľa každého kritéria dostane bod lepšia z dvoch hodnôt. Počíta sa len poradie hodnôt, takže nepatrný rozdiel znamená toľko ako veľký.</translation>
    </message>
    <message>
        <source>Saaty&apos;s comparison (AHP)</source>
        <translation>Saatyho porovnanie (AHP)</translation>
    </message>
    <message>
        <source>Every two criteria are compared: how many times is one more important, 1 to 9. It assumes that such ratios can be told; how well they fit together is measured (CR).</source>
        <translation>Porovnávajú sa každé dve kritériá: koľkokrát je jedno dôležitejšie, 1 až 9. Predpokladá sa, že také pomery možno určiť; ako dobre k sebe pasujú, sa meria (CR).</translation>
    </message>
    <message>
        <source>Under every criterion every two alternatives are compared: how many times is one better, 1 to 9. Leaving an alternative out can turn the order of the others.</source>
        <translation>Podľa každého kritéria sa porovnávajú každé dva varianty: koľkokrát je jeden lepší, 1 až 9. Vynechanie variantu môže zmeniť poradie ostatných.</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Všetky rovnako</translation>
    </message>
    <message>
        <source>Every criterion counts the same. It says nothing about importance.</source>
        <translation>Každé kritérium má rovnakú váhu. O dôležitosti to nič nehovorí.</translation>
    </message>
    <message>
        <source>Given directly</source>
        <translation>Zadané priamo</translation>
    </message>
    <message>
        <source>Somebody states the weights as numbers and answers for them. They are used as they are, even where they do not sum to 1.</source>
        <translation>Niekto určí váhy ako čísla a zodpovedá za ne. Použijú sa tak, ako sú, aj keď ich súčet nie je 1.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Points are given to the criteria and divided by their sum. Twice the points means twice the importance.</source>
        <translation>Kritériám sa pridelia body a vydelia sa ich súčtom. Dvojnásobok bodov znamená dvojnásobnú dôležitosť.</translation>
    </message>
    <message>
        <source>Order, rank sum</source>
        <translation>Poradie, súčet poradí</translation>
    </message>
    <message>
        <source>Only the order of importance is asked for. Weights fall by equal steps from the first to the last.</source>
        <translation>Pýta sa len na poradie dôležitosti. Váhy klesajú od prvého po posledné kritérium rovnakými krokmi.</translation>
    </message>
    <message>
        <source>Order, centroid</source>
        <translation>Poradie, ťažiská (ROC)</translation>
    </message>
    <message>
        <source>Only the order of importance is asked for. The weights are the middle of all that keep it, so the first ones count much more than the last.</source>
        <translation>Pýta sa len na poradie dôležitosti. Váhy sú stredom všetkých, ktoré ho zachovávajú, takže prvé kritériá majú oveľa väčšiu váhu ako posledné.</translation>
    </message>
    <message>
        <source>Entropy of the values</source>
        <translation>Entropia hodnôt</translation>
    </message>
    <message>
        <source>Nobody is asked: a criterion counts the more, the more its values differ. That is spread, not importance. Values must not be negative.</source>
        <translation>Nikoho sa nepýta: čím viac sa hodnoty kritéria líšia, tým väčšiu má váhu. To je rozptyl, nie dôležitosť. Hodnoty nesmú byť záporné.</translation>
    </message>
    <message>
        <source>CRITIC</source>
        <translation>CRITIC</translation>
    </message>
    <message>
        <source>Nobody is asked: a criterion counts the more, the more its values differ and the less they repeat what others say. Adding an alternative changes the weights.</source>
        <translation>Nikoho sa nepýta: kritérium má tým väčšiu váhu, čím viac sa jeho hodnoty líšia a čím menej opakujú, čo hovoria iné. Pridanie variantu váhy zmení.</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Vážený súčet</translation>
    </message>
    <message>
        <source>What is worse under one criterion can be made up by another, in proportion to the weights. Values are brought to a common scale first, and the choice of the scale matters.</source>
        <translation>Čo je podľa jedného kritéria horšie, môže vyvážiť iné, úmerne k váham. Hodnoty sa najprv prevedú na spoločnú stupnicu a na jej voľbe záleží.</translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <source>The best is near the best of all values and far from the worst of all. Distances are straight lines, so strong and weak sides make up for each other.</source>
        <translation>Najlepší je blízko najlepších zo všetkých hodnôt a ďaleko od najhorších. Vzdialenosti sú priame, takže sa silné a slabé stránky navzájom vyvažujú.</translation>
    </message>
    <message>
        <source>PROMETHEE</source>
        <translation>PROMETHEE</translation>
    </message>
    <message>
        <source>Alternatives are compared in pairs; a preference function says how much a difference matters. The net flow orders all; before it is added up, some cannot be compared.</source>
        <translation>Varianty sa porovnávajú po dvojiciach; preferenčná funkcia hovorí, ako veľmi na rozdiele záleží. Čistý tok zoradí všetky; pred jeho sčítaním sa niektoré nedajú porovnať.</translation>
    </message>
    <message>
        <source>Looks for a compromise: good in sum, and nowhere too bad. The share v says how much the sum counts against the worst regret.</source>
        <translation>Hľadá kompromis: dobrý v súčte a nikde priveľmi zlý. Podiel v určuje, ako zaváži súčet oproti najväčšej ľútosti.</translation>
    </message>
    <message>
        <source>First criterion first</source>
        <translation>Najprv prvé kritérium</translation>
    </message>
    <message>
        <source>The weightiest criterion on which two differ decides alone. Nothing makes up for it, however small the difference.</source>
        <translation>Rozhoduje jedine kritérium s najväčšou váhou, v ktorom sa dva varianty líšia. Nič to nevyváži, nech je rozdiel akokoľvek malý.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Hodnotenie stupnicou</translation>
    </message>
    <message>
        <source>Every alternative is rated by itself, by words of a scale or from 0 to 1. Adding an alternative changes nothing for the others, so it suits long lists.</source>
        <translation>Každý variant sa hodnotí sám, slovami stupnice alebo od 0 do 1. Pridanie variantu na ostatných nič nezmení, preto sa hodí na dlhé zoznamy.</translation>
    </message>
    <message>
        <source>One outranks another when enough of the weight agrees and no criterion objects too much. It chooses a few to look at closely; the order shown is that of net dominance.</source>
        <translation>Jeden variant prevyšuje druhý, keď súhlasí dosť váh a žiadne kritérium príliš nenamieta. Vyberie niekoľko na bližšie posúdenie; zobrazené poradie je podľa čistej prevahy.</translation>
    </message>
    <message>
        <source>textbook</source>
        <translation>učebnicová</translation>
    </message>
    <message>
        <source>textbook + 1</source>
        <translation>učebnicová + 1</translation>
    </message>
    <message>
        <source>of the thesis: ties not counted, + 1</source>
        <translation>zo záverečnej práce: zhoda sa nepočíta, + 1</translation>
    </message>
    <message>
        <source>RANCOM</source>
        <translation>RANCOM</translation>
    </message>
    <message>
        <source>ties ignored</source>
        <translation>zhoda sa nepočíta</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>tak, ako sú</translation>
    </message>
    <message>
        <source>from 0 (worst) to 1 (best)</source>
        <translation>od 0 (najhoršia) do 1 (najlepšia)</translation>
    </message>
    <message>
        <source>as share of the best</source>
        <translation>ako podiel najlepšej</translation>
    </message>
    <message>
        <source>as share of their sum</source>
        <translation>ako podiel ich súčtu</translation>
    </message>
    <message>
        <source>divided by the root of their squares&apos; sum</source>
        <translation>delené odmocninou súčtu štvorcov</translation>
    </message>
    <message>
        <source>any difference is a full preference</source>
        <translation>každý rozdiel je plná preferencia</translation>
    </message>
    <message>
        <source>none up to q, then full</source>
        <translation>do q žiadna, potom plná</translation>
    </message>
    <message>
        <source>rising evenly up to p</source>
        <translation>rovnomerne rastie po p</translation>
    </message>
    <message>
        <source>none up to q, half up to p, then full</source>
        <translation>do q žiadna, po p polovičná, potom plná</translation>
    </message>
    <message>
        <source>none up to q, then rising up to p</source>
        <translation>do q žiadna, potom rastie po p</translation>
    </message>
    <message>
        <source>rising like a bell curve, turning at s</source>
        <translation>rastie ako zvonová krivka, inflexia v s</translation>
    </message>
    <message>
        <source>RANCOM, the form with a half and 0.5: Więckowski and others 2023</source>
        <translation>RANCOM, podoba s polovicou a 0,5: Więckowski a ďalší 2023</translation>
    </message>
    <message>
        <source>{rows} rows and {columns} columns are no square of {items} items with their names</source>
        <translation>{rows} riadkov a {columns} stĺpcov nie je štvorec {items} položiek s ich názvami</translation>
    </message>
    <message>
        <source>{cell}: {trouble}</source>
        <translation>{cell}: {trouble}</translation>
    </message>
    <message>
        <source>nothing is compared with itself, found &quot;{found}&quot;</source>
        <translation>nič sa neporovnáva samo so sebou, nájdené „{found}“</translation>
    </message>
</context>
<context>
    <name>ZoneTool</name>
    <message>
        <source>Drag a rectangle, or click the corners of what must be seen</source>
        <translation>Ťahajte obdĺžnik, alebo klikajte na rohy toho, čo má byť vidieť</translation>
    </message>
    <message>
        <source>Draw zone</source>
        <translation>Nakresliť zónu</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click the corners of the room</source>
        <translation>Ťahajte obdĺžnik, alebo klikajte na rohy miestnosti</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click the corners of what must not be seen</source>
        <translation>Ťahajte obdĺžnik, alebo klikajte na rohy toho, čo nesmie byť vidieť</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click the corners of the parcel</source>
        <translation>Ťahajte obdĺžnik, alebo klikajte na rohy parcely</translation>
    </message>
    <message>
        <source>Draw room</source>
        <translation>Nakresliť miestnosť</translation>
    </message>
    <message>
        <source>Draw privacy mask</source>
        <translation>Nakresliť masku súkromia</translation>
    </message>
    <message>
        <source>Draw parcel</source>
        <translation>Nakresliť parcelu</translation>
    </message>
</context>
<context>
    <name>dropped_file</name>
    <message>
        <source>%1 has no columns of coordinates (longitude and latitude, x and y, or wkt). A table of cameras or zones can be copied in a spreadsheet and pasted on the plan.</source>
        <translation>%1 nemá stĺpce súradníc (zemepisná dĺžka a šírka, x a y, alebo wkt). Tabuľku kamier alebo zón možno skopírovať v tabuľkovom programe a vložiť na plán.</translation>
    </message>
    <message>
        <source>%1 cannot be taken. Projects and exchange plans are opened (.gpkg, .geojson), maps and drawings imported (.dxf, .gpkg, .shp, .fgb, .geojson, .kml, .gml, .osm, .pbf, .csv), pictures laid under the plan (.png, .jpg, .tif, .pdf, .svg).</source>
        <translation>%1 nemožno prevziať. Projekty a výmenné plány sa otvárajú (.gpkg, .geojson), mapy a výkresy importujú (.dxf, .gpkg, .shp, .fgb, .geojson, .kml, .gml, .osm, .pbf, .csv), obrázky kladú pod plán (.png, .jpg, .tif, .pdf, .svg).</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 sa nepodarilo zapísať: %2</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Walls</source>
        <translation>Steny</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Sklo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Stĺpy</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Regály</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Pulty</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Nábytok</translation>
    </message>
    <message>
        <source>Fences</source>
        <translation>Ploty</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Stromy</translation>
    </message>
    <message>
        <source>Other obstacles</source>
        <translation>Iné prekážky</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Dvere</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Okná</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Miestnosti</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zóny</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Budovy</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Mestské časti</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcely</translation>
    </message>
    <message>
        <source>Mounting places</source>
        <translation>Montážne miesta</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Points of demand</source>
        <translation>Body dopytu</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milimetre</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>centimetre</translation>
    </message>
    <message>
        <source>decimetres</source>
        <translation>decimetre</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metre</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilometre</translation>
    </message>
    <message>
        <source>inches</source>
        <translation>palce</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>stopy</translation>
    </message>
    <message>
        <source>EPSG:4326, longitude and latitude (WGS 84)</source>
        <translation>EPSG:4326, zemepisná dĺžka a šírka (WGS 84)</translation>
    </message>
    <message>
        <source>EPSG:5514, S-JTSK Krovak (Czechia)</source>
        <translation>EPSG:5514, S-JTSK Křovák (Česko)</translation>
    </message>
    <message>
        <source>EPSG:8353, S-JTSK JTSK03 (Slovakia)</source>
        <translation>EPSG:8353, S-JTSK JTSK03 (Slovensko)</translation>
    </message>
    <message>
        <source>EPSG:2180, PL-1992 (Poland)</source>
        <translation>EPSG:2180, PL-1992 (Poľsko)</translation>
    </message>
    <message>
        <source>EPSG:3857, Web Mercator</source>
        <translation>EPSG:3857, Web Mercator</translation>
    </message>
    <message>
        <source>EPSG:32633, UTM zone 33 north</source>
        <translation>EPSG:32633, UTM zóna 33 sever</translation>
    </message>
    <message>
        <source>EPSG:32634, UTM zone 34 north</source>
        <translation>EPSG:32634, UTM zóna 34 sever</translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n plocha</numerusform>
            <numerusform>%n plochy</numerusform>
            <numerusform>%n plôch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n čiara</numerusform>
            <numerusform>%n čiary</numerusform>
            <numerusform>%n čiar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n bod</numerusform>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a shape</source>
        <translation>
            <numerusform>%n bez tvaru</numerusform>
            <numerusform>%n bez tvaru</numerusform>
            <numerusform>%n bez tvaru</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nič</translation>
    </message>
    <message>
        <source>nothing has a place</source>
        <translation>nič nemá miesto</translation>
    </message>
    <message>
        <source>x %1 to %2, y %3 to %4</source>
        <translation>x %1 až %2, y %3 až %4</translation>
    </message>
    <message>
        <source>Drawing (DXF)</source>
        <translation>Výkres (DXF)</translation>
    </message>
    <message>
        <source>Map (GeoPackage)</source>
        <translation>Mapa (GeoPackage)</translation>
    </message>
    <message>
        <source>Map (Shapefile)</source>
        <translation>Mapa (Shapefile)</translation>
    </message>
    <message>
        <source>Map (FlatGeobuf)</source>
        <translation>Mapa (FlatGeobuf)</translation>
    </message>
    <message>
        <source>Map (GeoJSON)</source>
        <translation>Mapa (GeoJSON)</translation>
    </message>
    <message>
        <source>Map (OpenStreetMap)</source>
        <translation>Mapa (OpenStreetMap)</translation>
    </message>
    <message>
        <source>Map (KML)</source>
        <translation>Mapa (KML)</translation>
    </message>
    <message>
        <source>Map (GML)</source>
        <translation>Mapa (GML)</translation>
    </message>
    <message>
        <source>Table with coordinates</source>
        <translation>Tabuľka so súradnicami</translation>
    </message>
    <message>
        <source>%1 gives no unit.</source>
        <translation>%1 neuvádza jednotku.</translation>
    </message>
    <message>
        <source>%1 says %2.</source>
        <translation>%1 uvádza: %2.</translation>
    </message>
    <message>
        <source>Doors would be %1 wide in %2</source>
        <translation>Pri jednotke „%2“ by dvere mali šírku %1</translation>
    </message>
    <message>
        <source>Everything would be %1 wide in %2</source>
        <translation>Pri jednotke „%2“ by mal celok šírku %1</translation>
    </message>
    <message>
        <source>Doors are %1 wide, which fits.</source>
        <translation>Dvere majú šírku %1, čo vyhovuje.</translation>
    </message>
    <message>
        <source>Everything is %1 wide, which fits.</source>
        <translation>Celok má šírku %1, čo vyhovuje.</translation>
    </message>
    <message>
        <source>; no unit fits. Choose the one of the drawing.</source>
        <translation>; nevyhovuje žiadna jednotka. Vyberte jednotku výkresu.</translation>
    </message>
    <message>
        <source>, which fits.</source>
        <translation>, čo vyhovuje.</translation>
    </message>
    <message>
        <source>; %1 fit (%2).</source>
        <translation>; vyhovujú %1 (%2).</translation>
    </message>
    <message>
        <source>%1 left out: %2</source>
        <translation>Vynechané (%1): %2</translation>
    </message>
    <message>
        <source>%1 repaired: %2</source>
        <translation>Opravené (%1): %2</translation>
    </message>
    <message>
        <source>%1 assumed: %2</source>
        <translation>Predpokladané (%1): %2</translation>
    </message>
    <message>
        <source>no height is stated, so they hide everything behind them</source>
        <translation>výška nie je uvedená, zakrývajú teda všetko za sebou</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plans camera estates.</source>
        <translation>Plánuje kamerové systémy.</translation>
    </message>
    <message>
        <source>Project (.vidette.gpkg) or exchange plan (.geojson)</source>
        <translation>Projekt (.vidette.gpkg) alebo výmenný plán (.geojson)</translation>
    </message>
    <message>
        <source>light or dark; without it as the desktop is</source>
        <translation>light alebo dark; bez toho podľa pracovného prostredia</translation>
    </message>
    <message>
        <source>en, cs, sk or pl</source>
        <translation>en, cs, sk alebo pl</translation>
    </message>
</context>
<context>
    <name>replacement</name>
    <message>
        <source>the condition of the old one, scored within 12 months</source>
        <translation>stav starého zariadenia, hodnotený v posledných 12 mesiacoch</translation>
    </message>
    <message>
        <source>who decides: choose a person in the line at the bottom</source>
        <translation>kto rozhoduje: vyberte osobu v riadku dole</translation>
    </message>
    <message>
        <source>the risk, computed with the step to “Proposed”</source>
        <translation>riziko; vypočíta sa krokom do stavu „Navrhnuté“</translation>
    </message>
    <message>
        <source>what a new one costs</source>
        <translation>cena nového zariadenia</translation>
    </message>
    <message>
        <source>a budget line with enough money</source>
        <translation>rozpočtová položka s dostatkom peňazí</translation>
    </message>
    <message>
        <source>a grant that is awarded</source>
        <translation>priznaná dotácia</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>dôvod</translation>
    </message>
    <message>
        <source>the number of the order</source>
        <translation>číslo objednávky</translation>
    </message>
    <message>
        <source>the open standard, checked</source>
        <translation>overený otvorený štandard</translation>
    </message>
    <message>
        <source>the spare parts, checked</source>
        <translation>overené náhradné diely</translation>
    </message>
    <message>
        <source>the new asset</source>
        <translation>nové zariadenie</translation>
    </message>
    <message>
        <source>the certificate of the destroyed media</source>
        <translation>protokol o likvidácii nosičov</translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation>výrobné číslo</translation>
    </message>
    <message>
        <source>the day of installation</source>
        <translation>deň inštalácie</translation>
    </message>
    <message>
        <source>the day the old one was retired</source>
        <translation>deň vyradenia starého zariadenia</translation>
    </message>
    <message>
        <source>where it hangs</source>
        <translation>kde je zavesené</translation>
    </message>
    <message>
        <source>the picture and what it covers, checked</source>
        <translation>overený obraz a pokrytie</translation>
    </message>
    <message>
        <source>the year it is put off to</source>
        <translation>rok, na ktorý sa odkladá</translation>
    </message>
    <message>
        <source>who owns the risk of waiting</source>
        <translation>kto nesie riziko odkladu</translation>
    </message>
    <message>
        <source>somebody with the role: %1</source>
        <translation>niekto s rolou: %1</translation>
    </message>
    <message>
        <source>%1 more on its budget line</source>
        <translation>o %1 viac na rozpočtovej položke</translation>
    </message>
    <message>
        <source>not known when</source>
        <translation>nevedno kedy</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>v termíne</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>čoskoro</translation>
    </message>
    <message>
        <source>due</source>
        <translation>na obnovu</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>po termíne</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>neznáme</translation>
    </message>
    <message>
        <source>%1, end of its life</source>
        <translation>%1, koniec životnosti</translation>
    </message>
    <message>
        <source>%1, end of support</source>
        <translation>%1, koniec podpory</translation>
    </message>
    <message>
        <source>%1, fixed by hand</source>
        <translation>%1, určené ručne</translation>
    </message>
    <message>
        <source>replaced in %1</source>
        <translation>obnova v roku %1</translation>
    </message>
    <message>
        <source>left out: nobody knows when it is due</source>
        <translation>vynechané: nie je známe, kedy má byť obnovené</translation>
    </message>
    <message>
        <source>due after %1</source>
        <translation>na obnovu po roku %1</translation>
    </message>
    <message>
        <source>paid before the plan begins</source>
        <translation>zaplatené pred začiatkom plánu</translation>
    </message>
    <message>
        <source>waits since %1: the money goes to what is riskier</source>
        <translation>čaká od roku %1: peniaze idú na rizikovejšie</translation>
    </message>
</context>
<context>
    <name>vidette::ui</name>
    <message>
        <source>dead zone</source>
        <translation>mŕtva zóna</translation>
    </message>
    <message>
        <source>whole persons up to here</source>
        <translation>celé osoby až sem</translation>
    </message>
    <message>
        <source>infrared %1</source>
        <translation>infračervené %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::AcceptabilityPlot</name>
    <message>
        <source>Places of each alternative in the draws</source>
        <translation>Umiestnenie jednotlivých variantov v losovaniach</translation>
    </message>
    <message>
        <source>%1 is first in %2</source>
        <translation>%1 je prvý v %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::AgreementPlot</name>
    <message>
        <source>Who comes first by which method and weights</source>
        <translation>Kto je prvý podľa ktorej metódy a váh</translation>
    </message>
    <message>
        <source>not computed: %1</source>
        <translation>nevypočítané: %1</translation>
    </message>
    <message>
        <source>%1; %2: %3</source>
        <translation>%1; %2: %3</translation>
    </message>
</context>
<context>
    <name>vidette::ui::AgreementView</name>
    <message>
        <source>What must hold for this alternative to win</source>
        <translation>Čo musí platiť, aby tento variant vyhral</translation>
    </message>
    <message>
        <source>Each cell names who comes first. A cell that is chosen by a click or the arrow keys shows its whole order below; an empty one says why it cannot be computed.</source>
        <translation>Každá bunka uvádza, kto je prvý. Bunka vybraná kliknutím alebo šípkami ukáže dole celé svoje poradie; prázdna povie, prečo sa nedá vypočítať.</translation>
    </message>
    <message>
        <source>What must hold for this one to win:</source>
        <translation>Čo musí platiť, aby vyhral tento:</translation>
    </message>
</context>
<context>
    <name>vidette::ui::AllReportsPage</name>
    <message>
        <source>Year of the annual report</source>
        <translation>Rok výročnej správy</translation>
    </message>
    <message>
        <source>Save all as PDF…</source>
        <translation>Uložiť všetko ako PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Všetko</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nič</translation>
    </message>
    <message>
        <source>All reports as PDF, into one folder</source>
        <translation>Všetky správy ako PDF do jedného priečinka</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>Priečinok správ</translation>
    </message>
    <message>
        <source>Cancelled; the reports that were finished stay in the folder</source>
        <translation>Zrušené; dokončené správy zostávajú v priečinku</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n súbor</numerusform>
            <numerusform>%n súbory</numerusform>
            <numerusform>%n súborov</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing … %1</source>
        <translation>Zapisuje sa … %1</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Zapisuje sa …</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n ďalšia</numerusform>
            <numerusform>a %n ďalšie</numerusform>
            <numerusform>a %n ďalších</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports written to %1</source>
        <translation>
            <numerusform>%n správa zapísaná do %1</numerusform>
            <numerusform>%n správy zapísané do %1</numerusform>
            <numerusform>%n správ zapísaných do %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::AnswerTab</name>
    <message>
        <source>Totals, and what they are made of</source>
        <translation>Celkové hodnotenia a z čoho sa skladajú</translation>
    </message>
    <message>
        <source>What counts, and who wins when it counts more or less</source>
        <translation>Čo rozhoduje a kto vyhrá, keď to váži viac alebo menej</translation>
    </message>
    <message>
        <source>Every value</source>
        <translation>Všetky hodnoty</translation>
    </message>
    <message>
        <source>By the catalogue&apos;s figures alone %1 would win; on this plan it does not.</source>
        <translation>Podľa samotných údajov z katalógu by vyhrala %1; na tomto pláne nie.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures alone give the same winner, %1.</source>
        <translation>Samotné údaje z katalógu dávajú rovnakého víťaza, %1.</translation>
    </message>
    <message>
        <source>No kits are compared in this project. An exchange plan may name decision problems, and a project keeps them.</source>
        <translation>V tomto projekte sa neporovnávajú žiadne zostavy. Rozhodovacie úlohy môže uviesť výmenný plán a projekt ich uchová.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Počíta sa …</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <translation>Na prvom mieste je %1</translation>
    </message>
    <message>
        <source>Out of the comparison: %1</source>
        <translation>Mimo porovnania: %1</translation>
    </message>
    <message>
        <source>Weights: %1. Values: %2.</source>
        <translation>Váhy: %1. Hodnoty: %2.</translation>
    </message>
    <message>
        <source>Why is it first?</source>
        <translation>Prečo je prvý?</translation>
    </message>
    <message>
        <source>How large is its lead?</source>
        <translation>Aký veľký je jeho náskok?</translation>
    </message>
    <message>
        <source>Click any figure, or press Enter on it, to see how it is reached.</source>
        <translation>Kliknite na ľubovoľné číslo, alebo na ňom stlačte Enter, a uvidíte, ako sa k nemu došlo.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ArrangePanel</name>
    <message>
        <source>Arrange</source>
        <translation>Usporiadať</translation>
    </message>
    <message>
        <source>In line across</source>
        <translation>Zarovnať vodorovne</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vľavo</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Zarovnať ľavé okraje</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Stred</translation>
    </message>
    <message>
        <source>Align middles on a vertical line</source>
        <translation>Zarovnať stredy na zvislú priamku</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Vpravo</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Zarovnať pravé okraje</translation>
    </message>
    <message>
        <source>In line up</source>
        <translation>Zarovnať zvisle</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Hore</translation>
    </message>
    <message>
        <source>Align upper edges</source>
        <translation>Zarovnať horné okraje</translation>
    </message>
    <message>
        <source>Align middles on a horizontal line</source>
        <translation>Zarovnať stredy na vodorovnú priamku</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Dole</translation>
    </message>
    <message>
        <source>Align lower edges</source>
        <translation>Zarovnať dolné okraje</translation>
    </message>
    <message>
        <source>Equal gaps</source>
        <translation>Rovnaké medzery</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Vodorovne</translation>
    </message>
    <message>
        <source>Equal gaps from left to right</source>
        <translation>Rovnaké medzery zľava doprava</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Zvisle</translation>
    </message>
    <message>
        <source>Equal gaps from bottom to top</source>
        <translation>Rovnaké medzery zdola nahor</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Zrkadliť</translation>
    </message>
    <message>
        <source>Left–right</source>
        <translation>Vľavo–vpravo</translation>
    </message>
    <message>
        <source>Mirror about the vertical middle line</source>
        <translation>Zrkadliť okolo zvislej osi</translation>
    </message>
    <message>
        <source>Top–bottom</source>
        <translation>Hore–dole</translation>
    </message>
    <message>
        <source>Mirror about the horizontal middle line</source>
        <translation>Zrkadliť okolo vodorovnej osi</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>Nakresliť priamku</translation>
    </message>
    <message>
        <source>Mirror about a line that is drawn next</source>
        <translation>Zrkadliť okolo priamky, ktorá sa teraz nakreslí</translation>
    </message>
    <message>
        <source>Turn by</source>
        <translation>Otočiť o</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Zmeniť mierku na</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Šírka</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Hĺbka</translation>
    </message>
    <message>
        <source>Clockwise, about the middle of what is chosen</source>
        <translation>V smere hodinových ručičiek, okolo stredu výberu</translation>
    </message>
    <message>
        <source>Of its size now, about the middle of what is chosen</source>
        <translation>Z terajšej veľkosti, od stredu výberu</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kópie</translation>
    </message>
    <message>
        <source>In rows</source>
        <translation>V radoch</translation>
    </message>
    <message>
        <source>Along a line</source>
        <translation>Pozdĺž čiary</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rady</translation>
    </message>
    <message>
        <source>Each to the right</source>
        <translation>Každá kópia doprava o</translation>
    </message>
    <message>
        <source>Each upwards</source>
        <translation>Každá kópia nahor o</translation>
    </message>
    <message>
        <source>Across, with this one</source>
        <translation>V rade, vrátane tejto</translation>
    </message>
    <message>
        <source>Rows, with this one</source>
        <translation>Radov, vrátane tohto</translation>
    </message>
    <message>
        <source>Make the copies</source>
        <translation>Vytvoriť kópie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::AskedTab</name>
    <message>
        <source>There is no working of this figure yet.</source>
        <translation>Pre toto číslo zatiaľ nie je výpočet.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::AttendanceList</name>
    <message>
        <source>Somebody else who is there, by login</source>
        <translation>Niekto ďalší prítomný, podľa prihlasovacieho mena</translation>
    </message>
    <message>
        <source>Somebody else, by login; Enter adds</source>
        <translation>Niekto ďalší, podľa prihlasovacieho mena; Enter pridá</translation>
    </message>
    <message>
        <source>Attendance of %1</source>
        <translation>Prítomnosť: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::BacklogOrder</name>
    <message>
        <source>Ranking the backlog … %1</source>
        <translation>Zoraďuje sa zásobník … %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>by the usual criteria</source>
        <translation>podľa obvyklých kritérií</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>podľa „%1“</translation>
    </message>
    <message>
        <source>Ranking the backlog …</source>
        <translation>Zoraďuje sa zásobník …</translation>
    </message>
    <message>
        <source>No request can be ranked</source>
        <translation>Žiadnu žiadosť nemožno zoradiť</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <translation>Prvá je %1</translation>
    </message>
    <message>
        <source>%1 requests compared, as of %2</source>
        <translation>Porovnané žiadosti: %1, k dátumu %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::BacklogPage</name>
    <message>
        <source>Choose a request to see what it waits for.</source>
        <translation>Vyberte žiadosť a uvidíte, na čo čaká.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Zásobník</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Zoradiť</translation>
    </message>
    <message>
        <source>Which request first, why, and what would turn it</source>
        <translation>Ktorá žiadosť prvá, prečo a čo by to zmenilo</translation>
    </message>
    <message>
        <source>What the backlog is ranked by</source>
        <translation>Podľa čoho sa zásobník zoraďuje</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nová žiadosť…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Žiadosti</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miesto</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Vek</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Chýba</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Naliehavé</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Mestská časť</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Trieda</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Only requests in this state</source>
        <translation>Len žiadosti v tomto stave</translation>
    </message>
    <message>
        <source>Only requests for this purpose</source>
        <translation>Len žiadosti na tento účel</translation>
    </message>
    <message>
        <source>Only requests in this district</source>
        <translation>Len žiadosti v tejto mestskej časti</translation>
    </message>
    <message>
        <source>Only requests that this party asks for or is asked about</source>
        <translation>Len žiadosti, ktoré táto strana podala alebo ku ktorým sa má vyjadriť</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Všetky otvorené</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Akýkoľvek stav</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Akýkoľvek účel</translation>
    </message>
    <message>
        <source>Any district</source>
        <translation>Akákoľvek mestská časť</translation>
    </message>
    <message>
        <source>Any party</source>
        <translation>Akákoľvek strana</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n deň</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>naliehavé</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 z %2 žiadostí</translation>
    </message>
    <message>
        <source>Nobody has asked for a camera yet. A request begins as a draft and goes on step by step, each with who, when and why.</source>
        <translation>O kameru zatiaľ nikto nežiadal. Žiadosť začína ako koncept a postupuje krok za krokom, pri každom je kto, kedy a prečo.</translation>
    </message>
    <message>
        <source>No request is like this. Choose “Any state” to see those that have ended.</source>
        <translation>Takáto žiadosť tu nie je. Voľba „Akýkoľvek stav“ ukáže aj ukončené.</translation>
    </message>
    <message>
        <source>The usual criteria, or a decision problem kept in the project</source>
        <translation>Obvyklé kritériá, alebo rozhodovacia úloha uložená v projekte</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CameraDesk</name>
    <message>
        <source>Library of camera models</source>
        <translation>Knižnica modelov kamier</translation>
    </message>
    <message>
        <source>The camera from the side and what it sees</source>
        <translation>Kamera zboku a čo vidí</translation>
    </message>
    <message>
        <source>Give the model of the library to the chosen cameras</source>
        <translation>Priradiť model z knižnice vybraným kamerám</translation>
    </message>
    <message>
        <source>Aim at a point…</source>
        <translation>Nasmerovať na bod…</translation>
    </message>
    <message>
        <source>Copy the aim</source>
        <translation>Kopírovať nasmerovanie</translation>
    </message>
    <message>
        <source>Paste the aim</source>
        <translation>Vložiť nasmerovanie</translation>
    </message>
    <message>
        <source>Take the suggested tilt</source>
        <translation>Prevziať navrhnutý náklon</translation>
    </message>
    <message>
        <source>Take a snapshot of the plan</source>
        <translation>Urobiť snímku plánu</translation>
    </message>
    <message>
        <source>Compare before and after…</source>
        <translation>Porovnať pred a po…</translation>
    </message>
    <message>
        <source>Next blind spot</source>
        <translation>Ďalšie slepé miesto</translation>
    </message>
    <message>
        <source>Previous blind spot</source>
        <translation>Predchádzajúce slepé miesto</translation>
    </message>
    <message>
        <source>Choose the cameras to aim first.</source>
        <translation>Najprv vyberte kamery, ktoré sa majú nasmerovať.</translation>
    </message>
    <message>
        <source>Choose the cameras first.</source>
        <translation>Najprv vyberte kamery.</translation>
    </message>
    <message>
        <source>Choose the camera whose aim is to be copied first.</source>
        <translation>Najprv vyberte kameru, ktorej nasmerovanie sa má kopírovať.</translation>
    </message>
    <message>
        <source>Aim of %1 copied.</source>
        <translation>Nasmerovanie %1 skopírované.</translation>
    </message>
    <message>
        <source>Copy the aim of a camera first.</source>
        <translation>Najprv skopírujte nasmerovanie niektorej kamery.</translation>
    </message>
    <message>
        <source>Choose the cameras that are to look the same way first.</source>
        <translation>Najprv vyberte kamery, ktoré sa majú pozerať rovnako.</translation>
    </message>
    <message>
        <source>No chosen camera lacks a tilt that could be suggested.</source>
        <translation>Žiadnej vybranej kamere nechýba náklon, ktorý by sa dal navrhnúť.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Snapshot %1 taken. Compare it with Ctrl+Shift+B.</source>
        <translation>Snímka %1 je hotová. Porovnanie: Ctrl+Shift+B.</translation>
    </message>
    <message>
        <source>Take a snapshot first, change the plan, then compare.</source>
        <translation>Najprv urobte snímku, zmeňte plán a potom porovnajte.</translation>
    </message>
    <message>
        <source>There are no blind spots.</source>
        <translation>Nie sú žiadne slepé miesta.</translation>
    </message>
    <message>
        <source>Blind spot %1 of %2: %3</source>
        <translation>Slepé miesto %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CameraDock</name>
    <message>
        <source>Persons at, metres</source>
        <translation>Osoby vo vzdialenosti, metre</translation>
    </message>
    <message>
        <source>Views of the camera</source>
        <translation>Pohľady kamery</translation>
    </message>
    <message>
        <source>Persons at</source>
        <translation>Osoby vo vzdialenosti</translation>
    </message>
    <message>
        <source>e.g. 2 5 10 m</source>
        <translation>napr. 2 5 10 m</translation>
    </message>
    <message>
        <source>Distances in metres at which persons stand; empty: some that fit</source>
        <translation>Vzdialenosti v metroch, v ktorých stoja osoby; prázdne: vhodné sa zvolia</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Choose a camera on the plan to see it from the side.</source>
        <translation>Vyberte kameru na pláne a uvidíte ju zboku.</translation>
    </message>
    <message>
        <source>Side and picture</source>
        <translation>Bočný rez a obraz</translation>
    </message>
    <message>
        <source>Printed distances</source>
        <translation>Udávané vzdialenosti</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CameraForm</name>
    <message>
        <source>Bring it out onto the wall</source>
        <translation>Vysunúť ju na stenu</translation>
    </message>
    <message>
        <source>Identifies up to</source>
        <translation>Identifikuje do</translation>
    </message>
    <message>
        <source>Dead zone</source>
        <translation>Mŕtva zóna</translation>
    </message>
    <message>
        <source>Up to this distance the target plane is below the picture</source>
        <translation>Do tejto vzdialenosti je rovina cieľa pod obrazom</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Vidí</translation>
    </message>
    <message>
        <source>Only it sees</source>
        <translation>Vidí len ona</translation>
    </message>
    <message>
        <source>Part of what must be seen that no other camera sees</source>
        <translation>Časť toho, čo má byť vidieť, ktorú nevidí žiadna iná kamera</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Výška</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Smer</translation>
    </message>
    <message>
        <source>Clockwise from up on the plan (north on a map)</source>
        <translation>V smere hodinových ručičiek od hornej strany plánu (na mape od severu)</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Náklon</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez obmedzenia</translation>
    </message>
    <message>
        <source>Below the horizontal; “no limit” leaves the top and bottom of the picture out</source>
        <translation>Pod vodorovnou rovinou; „bez obmedzenia“ neberie do úvahy horný a dolný okraj obrazu</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Zorné pole</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Dosah</translation>
    </message>
    <message>
        <source>by pixels</source>
        <translation>podľa pixelov</translation>
    </message>
    <message>
        <source>“By pixels”: as far as the lowest class of the standard reaches</source>
        <translation>„Podľa pixelov“: kam dosiahne najnižšia trieda normy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>V prevádzke</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Navrhovaná</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Vyradená</translation>
    </message>
    <message>
        <source>Picture of %1 × %2 px, %3 high</source>
        <translation>Obraz %1 × %2 px, výška %3</translation>
    </message>
    <message>
        <source>Stands inside a building and sees nothing.</source>
        <translation>Stojí vnútri budovy a nič nevidí.</translation>
    </message>
    <message>
        <source>Sees %1 that must not be seen</source>
        <translation>Vidí %1 toho, čo nesmie byť vidieť</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Canvas</name>
    <message>
        <source>Plan</source>
        <translation>Plán</translation>
    </message>
    <message>
        <source>The plan with its cameras and what they see</source>
        <translation>Plán s kamerami a tým, čo vidia</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CheckView</name>
    <message>
        <source>The file is larger than a printed table can be.</source>
        <translation>Súbor je väčší, než môže byť publikovaná tabuľka.</translation>
    </message>
    <message>
        <source>a decision without a title</source>
        <translation>rozhodnutie bez názvu</translation>
    </message>
    <message>
        <source>Check a printed table…</source>
        <translation>Skontrolovať publikovanú tabuľku…</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Základ porovnania</translation>
    </message>
    <message>
        <source>Printed figures and computed ones</source>
        <translation>Publikované a vypočítané údaje</translation>
    </message>
    <message>
        <source>the decision that the table names</source>
        <translation>rozhodnutie, ktoré uvádza tabuľka</translation>
    </message>
    <message>
        <source>the decision shown</source>
        <translation>zobrazené rozhodnutie</translation>
    </message>
    <message>
        <source>The figures of a published table, as a file of the format “vidette-printed/1”, are computed anew and compared to their printed digits.</source>
        <translation>Údaje publikovanej tabuľky, uložené v súbore formátu „vidette-printed/1“, sa vypočítajú znova a porovnajú s publikovanými číslicami.</translation>
    </message>
    <message>
        <source>Check a printed table</source>
        <translation>Skontrolovať publikovanú tabuľku</translation>
    </message>
    <message>
        <source>Printed tables (*.json)</source>
        <translation>Publikované tabuľky (*.json)</translation>
    </message>
    <message>
        <source>The table names no decision, and none is shown.</source>
        <translation>Tabuľka neuvádza žiadne rozhodnutie a žiadne nie je zobrazené.</translation>
    </message>
    <message>
        <source>Values that are computed on a plan were taken as they are written.</source>
        <translation>Hodnoty, ktoré sa počítajú na pláne, sa prevzali tak, ako sú zapísané.</translation>
    </message>
    <message>
        <source>Compared with “%1”: %2</source>
        <translation>Porovnané s rozhodnutím „%1“: %2</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Porovnáva sa …</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ChecksPage</name>
    <message>
        <source>Run again</source>
        <translation>Spustiť znova</translation>
    </message>
    <message>
        <source>Compare with an earlier run…</source>
        <translation>Porovnať so starším behom…</translation>
    </message>
    <message>
        <source>Keep this run…</source>
        <translation>Uchovať tento beh…</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Závažnosť</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravidlo</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Výnimky</translation>
    </message>
    <message>
        <source>What the rules found</source>
        <translation>Čo pravidlá našli</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Čoho sa týka</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Čo sa našlo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>A design aid, not legal advice.</source>
        <translation>Pomôcka pri návrhu, nie právna rada.</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>Každá závažnosť</translation>
    </message>
    <message>
        <source>Blocks and errors</source>
        <translation>Prekážky a chyby</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varovania</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informácie</translation>
    </message>
    <message>
        <source>Without waived</source>
        <translation>Bez výnimiek</translation>
    </message>
    <message>
        <source>With waived</source>
        <translation>Aj s výnimkami</translation>
    </message>
    <message>
        <source>Only waived</source>
        <translation>Len výnimky</translation>
    </message>
    <message>
        <source>Since the earlier run: %1 new, %2 gone.</source>
        <translation>Od staršieho behu: nové %1, zmizlo %2.</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Zmizlo: %1</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Ukončiť porovnanie</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Všetky pravidlá</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, waived</source>
        <translation>%1, s výnimkou</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nové</translation>
    </message>
    <message>
        <source>No rule is hit.</source>
        <translation>Žiadne pravidlo nie je porušené.</translation>
    </message>
    <message>
        <source>No hit is left by these filters.</source>
        <translation>Týmto filtrom nezodpovedá žiadny nález.</translation>
    </message>
    <message numerus="yes">
        <source>errors</source>
        <translation>
            <numerusform>chyba</numerusform>
            <numerusform>chyby</numerusform>
            <numerusform>chýb</numerusform>
        </translation>
    </message>
    <message>
        <source>errors, of these %1 block a step</source>
        <translation>chyby, z toho bránia kroku: %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Zatiaľ neskontrolované</translation>
    </message>
    <message>
        <source>%1 · %2 waived</source>
        <translation>%1 · s výnimkou %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n varovanie</numerusform>
            <numerusform>%n varovania</numerusform>
            <numerusform>%n varovaní</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking … %1</source>
        <translation>Kontroluje sa … %1</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontroluje sa …</translation>
    </message>
    <message>
        <source>Out of date since the last change</source>
        <translation>Po poslednej zmene už neplatí</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>K %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 sa nepodarilo prečítať: %2</translation>
    </message>
    <message>
        <source>Run kept: %1</source>
        <translation>Beh uchovaný: %1</translation>
    </message>
    <message>
        <source>An earlier run of the rules</source>
        <translation>Starší beh pravidiel</translation>
    </message>
    <message>
        <source>Runs (*.json)</source>
        <translation>Behy (*.json)</translation>
    </message>
    <message>
        <source>Keep this run</source>
        <translation>Uchovať tento beh</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ClaimList</name>
    <message>
        <source>Claim %1</source>
        <translation>Tvrdenie %1</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>neposúdené</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>platí</translation>
    </message>
    <message>
        <source>is a mistake</source>
        <translation>je chybné</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <translation>Správne. %1</translation>
    </message>
    <message>
        <source>Not so. %1</source>
        <translation>Nie je to tak. %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CommandPalette</name>
    <message>
        <source>Find an action, a camera, a zone, a request …</source>
        <translation>Nájdite akciu, kameru, zónu, žiadosť …</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Čo nájsť</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Čo sa našlo</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nič sa tak nevolá</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CompareWindow</name>
    <message>
        <source>Version</source>
        <translation>Verzia</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Pred a po</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Údaj</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Pred</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdiel</translation>
    </message>
    <message>
        <source>Before and after – Vidette</source>
        <translation>Pred a po – Vidette</translation>
    </message>
    <message>
        <source>The plan as it is</source>
        <translation>Plán v terajšom stave</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Counting before and after …</source>
        <translation>Počíta sa stav pred a po …</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ConsensusPlot</name>
    <message>
        <source>How far every two members agree</source>
        <translation>Ako sa zhodujú každí dvaja členovia</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ConsistencyView</name>
    <message>
        <source>CR printed elsewhere</source>
        <translation>CR publikované inde</translation>
    </message>
    <message>
        <source>A CR from a paper or a thesis that says it judged by intensities. One above what the rule can give proves that something was copied wrongly.</source>
        <translation>CR z článku alebo zo záverečnej práce, kde sa podľa uvedeného postupu posudzovalo intenzitami. Ak je vyššie, než môže pravidlo dať, dokazuje to, že niečo bolo odpísané chybne.</translation>
    </message>
    <message>
        <source>Nothing is judged yet.</source>
        <translation>Zatiaľ nie je nič posúdené.</translation>
    </message>
    <message>
        <source>Not linked: %1. No judgment leads from one to the other, so there is no result yet.</source>
        <translation>Neprepojené: %1. Od jednej časti k druhej nevedie žiadny úsudok, preto zatiaľ nie je výsledok.</translation>
    </message>
    <message>
        <source>Judge %1 next</source>
        <translation>Posúdiť ako ďalšiu: %1</translation>
    </message>
    <message>
        <source>Two items cannot contradict each other; CR does not apply.</source>
        <translation>Dve položky si nemôžu odporovať; CR tu nemá zmysel.</translation>
    </message>
    <message>
        <source>CR = (λ − n)/(n − 1)/RI. RI is the mean of random judgments, %1 for %2 items in the table &quot;%3&quot;; other tables differ by a few per cent.</source>
        <translation>CR = (λ − n)/(n − 1)/RI. RI je priemer náhodných úsudkov, %1 pri počte položiek %2 v tabuľke „%3“; iné tabuľky sa líšia o niekoľko percent.</translation>
    </message>
    <message>
        <source>CR %1 is not below %2.</source>
        <translation>CR %1 nie je pod %2.</translation>
    </message>
    <message>
        <source>CR %1 is below %2.</source>
        <translation>CR %1 je pod %2.</translation>
    </message>
    <message>
        <source>Random index: %1 of the table &quot;%2&quot;.</source>
        <translation>Náhodný index: %1 z tabuľky „%2“.</translation>
    </message>
    <message>
        <source>All ratios follow the rule &quot;difference of intensities plus 1&quot;. Then CR cannot pass %1 for %2 items, whoever judges: this test cannot fail, and a good CR says nothing here.</source>
        <translation>Všetky pomery sa riadia pravidlom „rozdiel intenzít plus 1“. CR potom nemôže presiahnuť %1 (pri počte položiek %2), nech posudzuje ktokoľvek: tento test nemôže dopadnúť zle a dobré CR tu nič nehovorí.</translation>
    </message>
    <message>
        <source>Worst three: %1, %2, %3</source>
        <translation>Najhoršia trojica: %1, %2, %3</translation>
    </message>
    <message>
        <source>Koczkodaj&apos;s index: how far the two ways from %1 to %3 differ, directly and over %2. 0 = not at all, near 1 = wholly.</source>
        <translation>Koczkodajov index: ako sa líšia dve cesty od %1 k %3, priama a cez %2. 0 = vôbec, blízko 1 = úplne.</translation>
    </message>
    <message>
        <source>GCI %1 is not below %2.</source>
        <translation>GCI %1 nie je pod %2.</translation>
    </message>
    <message>
        <source>GCI %1 is below %2.</source>
        <translation>GCI %1 je pod %2.</translation>
    </message>
    <message>
        <source>The geometric consistency index goes with the geometric mean; its threshold is the one that matches the threshold of CR.</source>
        <translation>Geometrický index konzistencie patrí ku geometrickému priemeru; jeho prah zodpovedá prahu CR.</translation>
    </message>
    <message>
        <source>Preferences that run in a circle</source>
        <translation>Preferencie, ktoré tvoria kruh</translation>
    </message>
    <message>
        <source>Nobody can follow all of these at once; one of them must give way.</source>
        <translation>Všetkým naraz nemožno vyhovieť; jedna z nich musí ustúpiť.</translation>
    </message>
    <message>
        <source>%1 circles in all.</source>
        <translation>Kruhov spolu: %1.</translation>
    </message>
    <message>
        <source>A chain whose ends differ less than its links</source>
        <translation>Reťaz, ktorej konce sa líšia menej než jej články</translation>
    </message>
    <message>
        <source>%1 = %2, %3 = %4, but %5 = %6</source>
        <translation>%1 = %2, %3 = %4, ale %5 = %6</translation>
    </message>
    <message>
        <source>Weak consistency (Jandová and Talašová 2013): whoever is better than the middle one should be better than the last at least as much.</source>
        <translation>Slabá konzistencia (Jandová a Talašová 2013): čo je lepšie ako prostredná položka, malo by byť aspoň o toľko lepšie aj ako posledná.</translation>
    </message>
    <message>
        <source>No preferences run in a circle. Other contradictions a triangle cannot show.</source>
        <translation>Preferencie netvoria žiadny kruh. Iné rozpory trojuholník ukázať nemôže.</translation>
    </message>
    <message>
        <source>%1 = %2, the others speak for %3</source>
        <translation>%1 = %2, ostatné hovoria za %3</translation>
    </message>
    <message>
        <source>The ratio that all other judgments together speak for (Harker).</source>
        <translation>Pomer, za ktorý hovoria všetky ostatné úsudky spolu (Harker).</translation>
    </message>
    <message>
        <source>%1: accept %2, CR would be %3</source>
        <translation>%1: prijať %2, CR by bolo %3</translation>
    </message>
    <message>
        <source>What agrees least with the rest</source>
        <translation>Čo sa s ostatnými najviac rozchádza</translation>
    </message>
    <message>
        <source>Pairs that nobody judged</source>
        <translation>Neposúdené dvojice</translation>
    </message>
    <message>
        <source>Filled so that λ is smallest</source>
        <translation>Doplnené tak, aby λ bolo najmenšie</translation>
    </message>
    <message>
        <source>The filling that contradicts the judgments least (Bozóki, Fülöp and Rónyai 2010). The eigenvector is computed with it. No filling has a λ below %1: proven.</source>
        <translation>Doplnenie, ktoré úsudkom odporuje najmenej (Bozóki, Fülöp a Rónyai 2010). Počíta sa s ním vlastný vektor. Žiadne doplnenie nemá λ pod %1: dokázané.</translation>
    </message>
    <message>
        <source>Filled by least squares</source>
        <translation>Doplnené podľa najmenších štvorcov</translation>
    </message>
    <message>
        <source>The ratios of the weights that fit the logarithms of the judgments best. The geometric mean is computed with it. Its λ is %1.</source>
        <translation>Pomery váh, ktoré najlepšie zodpovedajú logaritmom úsudkov. Počíta sa s nimi geometrický priemer. λ je pri nich %1.</translation>
    </message>
    <message>
        <source>The answer uses the first, since its weights are the eigenvector&apos;s.</source>
        <translation>Odpoveď používa prvé doplnenie, lebo jej váhy sú z vlastného vektora.</translation>
    </message>
    <message>
        <source>The answer uses the second, since its weights are the geometric mean&apos;s.</source>
        <translation>Odpoveď používa druhé doplnenie, lebo jej váhy sú z geometrického priemeru.</translation>
    </message>
    <message>
        <source>How exact the figures are</source>
        <translation>Aké presné sú čísla</translation>
    </message>
    <message>
        <source>λ = %1, proven to 1 part in %2.</source>
        <translation>λ = %1, dokázané s relatívnou presnosťou 1 : %2.</translation>
    </message>
    <message>
        <source>λ lies between %1 and %2 (Collatz and Wielandt), after %3 steps.</source>
        <translation>λ leží medzi %1 a %2 (Collatz a Wielandt), počet krokov: %3.</translation>
    </message>
    <message>
        <source>The weights of the eigenvector are proven to 1 part in %1.</source>
        <translation>Váhy z vlastného vektora sú dokázané s relatívnou presnosťou 1 : %1.</translation>
    </message>
    <message>
        <source>A matrix of positive numbers shrinks distances between vectors by a known factor (Birkhoff 1957), so the vector cannot lie far from one that it hardly moves.</source>
        <translation>Matica kladných čísel zmenšuje vzdialenosti medzi vektormi známym násobkom (Birkhoff 1957), vlastný vektor preto nemôže byť ďaleko od vektora, ktorým matica sotva pohne.</translation>
    </message>
    <message>
        <source>Of the weights nothing close is proven: the ratios lie too far apart.</source>
        <translation>Pre váhy nie sú dokázané tesné medze: pomery sú od seba príliš ďaleko.</translation>
    </message>
    <message>
        <source>For %1 items no bound is known.</source>
        <translation>Pri počte položiek %1 nie je známa žiadna medza.</translation>
    </message>
    <message>
        <source>Within %1, the most that intensities can give for %2 items. It proves nothing.</source>
        <translation>Nepresahuje %1, najviac, čo môžu intenzity dať pri počte položiek %2. Nič to nedokazuje.</translation>
    </message>
    <message>
        <source>There is no result until the questions above the table are answered.</source>
        <translation>Kým nie sú zodpovedané otázky nad tabuľkou, nie je žiadny výsledok.</translation>
    </message>
    <message>
        <source>CR would be %1</source>
        <translation>CR by bolo %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Prijať %1</translation>
    </message>
    <message>
        <source>How gaps are filled</source>
        <translation>Ako sa dopĺňajú medzery</translation>
    </message>
    <message>
        <source>The weights are provisional: %1 of %2 pairs are open. Each of these counts half to both sides until it is judged.</source>
        <translation>Váhy sú predbežné: otvorených je %1 z %2 dvojíc. Každá sa počíta obom stranám napoly, kým nie je posúdená.</translation>
    </message>
    <message>
        <source>In no judged pair yet: %1. A weight there says nothing.</source>
        <translation>Zatiaľ v žiadnej posúdenej dvojici: %1. Váha tam nič nehovorí.</translation>
    </message>
    <message>
        <source>Why this CR?</source>
        <translation>Prečo toto CR?</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ContributionPlot</name>
    <message>
        <source>Ranking with the contribution of each criterion</source>
        <translation>Poradie s príspevkom každého kritéria</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CoverageModel</name>
    <message>
        <source>Counting what is seen … %1</source>
        <translation>Počíta sa, čo je vidieť … %1</translation>
    </message>
    <message>
        <source>Counting was stopped: figures are of an older plan.</source>
        <translation>Výpočet bol zastavený: čísla patria staršiemu plánu.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Výpočet bol zastavený.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CoveragePanel</name>
    <message>
        <source>no area</source>
        <translation>bez plochy</translation>
    </message>
    <message>
        <source>asked for: %1</source>
        <translation>žiadané: %1</translation>
    </message>
    <message>
        <source>by %1 cameras at once</source>
        <translation>naraz %1 kamerami</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 z %2 %3</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrytie</translation>
    </message>
    <message>
        <source>What must be seen</source>
        <translation>Čo má byť vidieť</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zóna</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Plocha</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Videné</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Slepé miesta</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Kde</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Č.</translation>
    </message>
    <message>
        <source>By incidents, entrances and streets ›</source>
        <translation>Podľa udalostí, vchodov a ulíc ›</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Prepočítať</translation>
    </message>
    <message>
        <source>Draw a zone (Z) around what must be seen.</source>
        <translation>Nakreslite zónu (Z) okolo toho, čo má byť vidieť.</translation>
    </message>
    <message>
        <source>Counting what is seen …</source>
        <translation>Počíta sa, čo je vidieť …</translation>
    </message>
    <message>
        <source>No camera looks at this plan yet. Hang one with C.</source>
        <translation>Na tento plán sa zatiaľ nepozerá žiadna kamera. Zaveste ju klávesom C.</translation>
    </message>
    <message>
        <source>%1 blind</source>
        <translation>%1 slepé</translation>
    </message>
    <message>
        <source>of %1 to be seen</source>
        <translation>z %1, čo má byť vidieť</translation>
    </message>
    <message>
        <source>%1 · %2 twice</source>
        <translation>%1 · dvojmo %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller ones, %1 together</source>
        <translation>
            <numerusform>a %n menšie, %1</numerusform>
            <numerusform>a %n menšie, spolu %1</numerusform>
            <numerusform>a %n menších, spolu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No blind spots</source>
        <translation>Bez slepých miest</translation>
    </message>
    <message>
        <source>Show it on the plan</source>
        <translation>Ukázať na pláne</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CriterionForm</name>
    <message>
        <source>watched area that no camera sees</source>
        <translation>plocha na sledovanie, ktorú nevidí žiadna kamera</translation>
    </message>
    <message>
        <source>watched area seen</source>
        <translation>videná plocha na sledovanie</translation>
    </message>
    <message>
        <source>share of the watched zones seen</source>
        <translation>videný podiel zón na sledovanie</translation>
    </message>
    <message>
        <source>area where people are identified</source>
        <translation>plocha, kde možno osoby identifikovať</translation>
    </message>
    <message>
        <source>share of the watched zones seen at night</source>
        <translation>podiel zón na sledovanie videný v noci</translation>
    </message>
    <message>
        <source>area where people are recognised</source>
        <translation>plocha, kde možno osoby rozpoznať</translation>
    </message>
    <message>
        <source>disk needed for the recordings</source>
        <translation>disk potrebný na záznamy</translation>
    </message>
    <message>
        <source>Where the values come from</source>
        <translation>Odkiaľ sú hodnoty</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Obmedzenia</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Hodnoty</translation>
    </message>
    <message>
        <source>What its values are worth</source>
        <translation>Hodnotová funkcia</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>zadané ručne</translation>
    </message>
    <message>
        <source>from the plan: %1</source>
        <translation>z plánu: %1</translation>
    </message>
    <message>
        <source>From the plan: the camera of every kit is tried in every camera position.</source>
        <translation>Z plánu: kamera každej zostavy sa vyskúša na každom mieste pre kameru.</translation>
    </message>
    <message>
        <source>Take values from the plan</source>
        <translation>Prevziať hodnoty z plánu</translation>
    </message>
    <message>
        <source>Give values by hand</source>
        <translation>Zadať hodnoty ručne</translation>
    </message>
</context>
<context>
    <name>vidette::ui::DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>RRRR-MM-DD</translation>
    </message>
</context>
<context>
    <name>vidette::ui::DecisionExchange</name>
    <message>
        <source>Reading %1 …</source>
        <translation>Číta sa %1 …</translation>
    </message>
    <message>
        <source>It could not be read, or is larger than %1 MB.</source>
        <translation>Súbor sa nepodarilo prečítať alebo je väčší ako %1 MB.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otvoriť %1</translation>
    </message>
    <message>
        <source>%1 was not taken into the project.</source>
        <translation>Do projektu sa neprevzalo: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was read: %n alternatives.</source>
        <translation>
            <numerusform>Prečítané: %1, %n variant.</numerusform>
            <numerusform>Prečítané: %1, %n varianty.</numerusform>
            <numerusform>Prečítané: %1, %n variantov.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no answer, and so no weights to write. As .json the decision can be written all the same.</source>
        <translation>Odpoveď nie je, takže nie sú ani váhy na zápis. Ako .json možno rozhodnutie zapísať aj tak.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Zapisuje sa %1 …</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Zapísané: %1.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Prerušené.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::DecisionMenu</name>
    <message>
        <source>Workbook that computes itself (*.xlsx)</source>
        <translation>Zošit so vzorcami (*.xlsx)</translation>
    </message>
    <message>
        <source>Table with semicolons and decimal commas (*.csv)</source>
        <translation>Tabuľka s bodkočiarkami a desatinnou čiarkou (*.csv)</translation>
    </message>
    <message>
        <source>Table with commas and decimal points (*.csv)</source>
        <translation>Tabuľka s čiarkami a desatinnou bodkou (*.csv)</translation>
    </message>
    <message>
        <source>XMCDA 4.0.0 (*.xml)</source>
        <translation>XMCDA 4.0.0 (*.xml)</translation>
    </message>
    <message>
        <source>scikit-criteria (*.yaml)</source>
        <translation>scikit-criteria (*.yaml)</translation>
    </message>
    <message>
        <source>AHP-OS project (*.ahp.json)</source>
        <translation>Projekt AHP-OS (*.ahp.json)</translation>
    </message>
    <message>
        <source>Vidette decision, without loss (*.json)</source>
        <translation>Rozhodnutie Vidette, bez straty (*.json)</translation>
    </message>
    <message>
        <source>Name of the decision</source>
        <translation>Názov rozhodnutia</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Rozhodnutie</translation>
    </message>
    <message>
        <source>Begin, read, write, rename or remove a decision</source>
        <translation>Začať, načítať, zapísať, premenovať alebo odstrániť rozhodnutie</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nové rozhodnutie</translation>
    </message>
    <message>
        <source>New from kits</source>
        <translation>Nové zo zostáv</translation>
    </message>
    <message>
        <source>Open a decision file…</source>
        <translation>Otvoriť súbor rozhodnutia…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Uložiť ako…</translation>
    </message>
    <message>
        <source>Copy of this decision</source>
        <translation>Kópia tohto rozhodnutia</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Premenovať</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrániť</translation>
    </message>
    <message>
        <source>New from the kits of the catalogue</source>
        <translation>Nové zo zostáv katalógu</translation>
    </message>
    <message>
        <source>New from this project&apos;s kits</source>
        <translation>Nové zo zostáv tohto projektu</translation>
    </message>
    <message>
        <source>Begin a decision</source>
        <translation>Začať rozhodnutie</translation>
    </message>
    <message>
        <source>Compare kits</source>
        <translation>Porovnať zostavy</translation>
    </message>
    <message>
        <source>Open a decision file</source>
        <translation>Otvoriť súbor rozhodnutia</translation>
    </message>
    <message>
        <source>Decisions (*.json *.xml *.csv *.txt);;All files (*)</source>
        <translation>Rozhodnutia (*.json *.xml *.csv *.txt);;Všetky súbory (*)</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Uložiť rozhodnutie</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kópia)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopírovať %1</translation>
    </message>
    <message>
        <source>Rename a decision</source>
        <translation>Premenovať rozhodnutie</translation>
    </message>
    <message>
        <source>Remove a decision</source>
        <translation>Odstrániť rozhodnutie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::DecisionNotice</name>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>What came of the file</source>
        <translation>Výsledok práce so súborom</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… a ešte %n.</numerusform>
            <numerusform>… a ešte %n.</numerusform>
            <numerusform>… a ešte %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::DecisionStart</name>
    <message>
        <source>Nothing is decided here yet</source>
        <translation>Zatiaľ tu nie je žiadne rozhodnutie</translation>
    </message>
    <message>
        <source>A decision compares alternatives by several criteria, says which comes first and why, and what would change it. It is kept with the project.</source>
        <translation>Rozhodnutie porovnáva varianty podľa niekoľkých kritérií, hovorí, ktorý je prvý a prečo, a čo by to zmenilo. Uchováva sa s projektom.</translation>
    </message>
    <message>
        <source>Begin with two alternatives and two criteria, and overwrite them.</source>
        <translation>Začnite s dvoma variantmi a dvoma kritériami a prepíšte ich.</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nové rozhodnutie</translation>
    </message>
    <message>
        <source>Compare camera kits: their prices and figures are filled in, and what of the plan each would see is computed.</source>
        <translation>Porovnajte zostavy kamier: ceny a údaje sú vyplnené a čo by ktorá na pláne videla, sa vypočíta.</translation>
    </message>
    <message>
        <source>Compare kits</source>
        <translation>Porovnať zostavy</translation>
    </message>
    <message>
        <source>Take one along: from a spreadsheet as CSV, from AHP-OS, XMCDA, or another project.</source>
        <translation>Prevezmite hotové: z tabuľkového programu ako CSV, z AHP-OS, XMCDA alebo z iného projektu.</translation>
    </message>
    <message>
        <source>Open a decision file…</source>
        <translation>Otvoriť súbor rozhodnutia…</translation>
    </message>
</context>
<context>
    <name>vidette::ui::DemandForm</name>
    <message>
        <source>Weight</source>
        <translation>Váha</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Aspoň</translation>
    </message>
    <message>
        <source>Just seen</source>
        <translation>Stačí vidieť</translation>
    </message>
</context>
<context>
    <name>vidette::ui::DistrictsPanel</name>
    <message>
        <source>%1, of which %2 are not built over</source>
        <translation>%1, z toho nezastavané %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Mestské časti</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Mestská časť</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Videné</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Podiel</translation>
    </message>
    <message>
        <source>By class, with streets and windows ›</source>
        <translation>Podľa tried, s ulicami a oknami ›</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Document</name>
    <message>
        <source>First edit</source>
        <translation>Prvá úprava</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Uložiť ako %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložiť</translation>
    </message>
    <message>
        <source>There is no project file to decide on</source>
        <translation>Chýba súbor projektu, o ktorom by sa rozhodlo</translation>
    </message>
    <message>
        <source>Take back what other programs changed</source>
        <translation>Vrátiť zmeny iných programov</translation>
    </message>
</context>
<context>
    <name>vidette::ui::DrawsView</name>
    <message>
        <source>What is drawn</source>
        <translation>Čo sa losuje</translation>
    </message>
    <message>
        <source>Each weight varies by up to</source>
        <translation>Každá váha sa mení až o</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>Počet losovaní</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semienko</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Losovať znova</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>Each bar holds all draws, cut into the places that the alternative came out at: the first place stands at the left and is the strongest. Behind it: the share of first places and its standard error.</source>
        <translation>Každý pruh obsahuje všetky losovania rozdelené podľa miest, na ktorých variant skončil: prvé miesto je vľavo a je najsýtejšie. Za pruhom: podiel prvých miest a jeho štandardná chyba.</translation>
    </message>
    <message>
        <source>Mean weights of the draws in which each comes first</source>
        <translation>Priemerné váhy losovaní, v ktorých je ktorý variant prvý</translation>
    </message>
    <message>
        <source>Mean weights with which each comes first</source>
        <translation>Priemerné váhy, s ktorými je ktorý variant prvý</translation>
    </message>
    <message>
        <source>Weights, all alike likely</source>
        <translation>Váhy, všetky rovnako pravdepodobné</translation>
    </message>
    <message>
        <source>Weights in their order</source>
        <translation>Váhy v ich poradí</translation>
    </message>
    <message>
        <source>Weights around those in force</source>
        <translation>Váhy okolo platných</translation>
    </message>
    <message>
        <source>Judgments within half a step</source>
        <translation>Úsudky v medziach pol stupňa</translation>
    </message>
    <message>
        <source>The same seed gives the same draws on every computer.</source>
        <translation>Rovnaké semienko dá na každom počítači rovnaké losovania.</translation>
    </message>
    <message>
        <source>Four times as many draws halve the standard error.</source>
        <translation>Štvornásobný počet losovaní zmenší štandardnú chybu na polovicu.</translation>
    </message>
    <message>
        <source>Drawing was cancelled</source>
        <translation>Losovanie bolo zrušené</translation>
    </message>
    <message>
        <source>Drawing … %1</source>
        <translation>Losuje sa … %1</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Losuje sa …</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <translation>Nič sa nevylosovalo.</translation>
    </message>
    <message>
        <source>Shown: %1 draws with seed %2.</source>
        <translation>Zobrazené: losovaní %1, semienko %2.</translation>
    </message>
    <message>
        <source>%1 “Draw again” draws %2 times.</source>
        <translation>%1 „Losovať znova“ losuje %2-krát.</translation>
    </message>
    <message>
        <source>Nothing is known of the weights: any that sum to 1 are alike likely.</source>
        <translation>O váhach nie je nič známe: všetky so súčtom 1 sú rovnako pravdepodobné.</translation>
    </message>
    <message>
        <source>Only the order of importance is known: all weights that keep it are alike likely.</source>
        <translation>Známe je len poradie dôležitosti: všetky váhy, ktoré ho zachovávajú, sú rovnako pravdepodobné.</translation>
    </message>
    <message>
        <source>Every weight in force is multiplied by a random factor, then all are divided by their sum.</source>
        <translation>Každá platná váha sa vynásobí náhodným činiteľom, potom sa všetky vydelia svojím súčtom.</translation>
    </message>
    <message>
        <source>Every pair of Saaty&apos;s matrices is moved by up to half a step of its scale.</source>
        <translation>Každá dvojica v Saatyho maticiach sa posunie až o pol stupňa stupnice.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::EmptyPlan</name>
    <message>
        <source>An empty plan</source>
        <translation>Prázdny plán</translation>
    </message>
    <message>
        <source>Draw a room, wall by wall; a typed number is the length in metres.</source>
        <translation>Nakreslite miestnosť, stenu po stene; napísané číslo je dĺžka v metroch.</translation>
    </message>
    <message>
        <source>Draw walls  (W)</source>
        <translation>Kresliť steny  (W)</translation>
    </message>
    <message>
        <source>Look around in a finished one: a shop with four cameras.</source>
        <translation>Prezrite si hotový: predajňu so štyrmi kamerami.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Otvoriť ukážkovú predajňu</translation>
    </message>
    <message>
        <source>Drop a floor plan here, a scan or a page, and draw over it.</source>
        <translation>Pustite sem pôdorys, sken alebo stranu a kreslite nad ním.</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Pridať obrázok…</translation>
    </message>
</context>
<context>
    <name>vidette::ui::EvaluationForm</name>
    <message>
        <source>How alternatives are compared</source>
        <translation>Ako sa porovnávajú varianty</translation>
    </message>
    <message>
        <source>Values are taken</source>
        <translation>Prevod hodnôt</translation>
    </message>
    <message>
        <source>Priorities are added up</source>
        <translation>Syntéza priorít</translation>
    </message>
    <message>
        <source>Share v of the sum</source>
        <translation>Podiel v súčtu</translation>
    </message>
    <message>
        <source>Agreement, at least</source>
        <translation>Súhlas, najmenej</translation>
    </message>
    <message>
        <source>Objection, at most</source>
        <translation>Námietka, najviac</translation>
    </message>
    <message>
        <source>as shares of 1</source>
        <translation>ako podiely z 1</translation>
    </message>
    <message>
        <source>the best counts 1</source>
        <translation>najlepší má 1</translation>
    </message>
    <message>
        <source>As shares of 1 the alternatives divide each criterion among them (distributive); with the best counting 1 a copy of one changes less (ideal).</source>
        <translation>Ako podiely z 1 si varianty každé kritérium rozdelia (distributívna syntéza); ak má najlepší 1, kópia niektorého variantu zmení menej (ideálna syntéza).</translation>
    </message>
    <message>
        <source>1: only the sum counts; 0: only the worst regret.</source>
        <translation>1: počíta sa len súčet; 0: len najväčšia ľútosť.</translation>
    </message>
    <message>
        <source>The share of the weight that must find one at least as good as the other.</source>
        <translation>Podiel váh, podľa ktorých musí byť jeden variant aspoň taký dobrý ako druhý.</translation>
    </message>
    <message>
        <source>The largest objection of a single criterion that is put up with, as a share of the largest difference.</source>
        <translation>Najväčšia námietka jediného kritéria, ktorá sa ešte pripúšťa, ako podiel najväčšieho rozdielu.</translation>
    </message>
    <message>
        <source>Compare in another way</source>
        <translation>Porovnávať inak</translation>
    </message>
    <message>
        <source>Change how values are taken</source>
        <translation>Zmeniť prevod hodnôt</translation>
    </message>
    <message>
        <source>Change how priorities are added up</source>
        <translation>Zmeniť syntézu priorít</translation>
    </message>
    <message>
        <source>Change a threshold of the method</source>
        <translation>Zmeniť prah metódy</translation>
    </message>
    <message>
        <source>Change how ties count</source>
        <translation>Zmeniť, ako sa počíta zhoda</translation>
    </message>
    <message>
        <source>Change how pairs are compared</source>
        <translation>Zmeniť, ako sa porovnávajú dvojice</translation>
    </message>
    <message>
        <source>Under a criterion the alternatives may be judged by hand in Judgments.</source>
        <translation>Podľa kritéria možno varianty posúdiť ručne na karte Úsudky.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::FiguresDock</name>
    <message>
        <source>Figures</source>
        <translation>Čísla</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Mestské časti</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Slepé miesta</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Okná</translation>
    </message>
    <message>
        <source>What if it fails</source>
        <translation>Čo ak zlyhá</translation>
    </message>
    <message>
        <source>Cameras in buildings</source>
        <translation>Kamery v budovách</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Counting what is seen …</source>
        <translation>Počíta sa, čo je vidieť …</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Files</name>
    <message>
        <source>Opening %1 …</source>
        <translation>Otvára sa %1 …</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Zapisuje sa %1 …</translation>
    </message>
</context>
<context>
    <name>vidette::ui::FilterField</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrovať</translation>
    </message>
</context>
<context>
    <name>vidette::ui::FirmTab</name>
    <message>
        <source>Save these findings…</source>
        <translation>Uložiť tieto zistenia…</translation>
    </message>
    <message>
        <source>How far a single weight may move</source>
        <translation>O koľko sa môže zmeniť jediná váha</translation>
    </message>
    <message>
        <source>When weights or judgments are not known exactly</source>
        <translation>Keď váhy alebo úsudky nie sú známe presne</translation>
    </message>
    <message>
        <source>By other methods and other ways of weighing</source>
        <translation>Podľa iných metód a iných spôsobov váženia</translation>
    </message>
    <message>
        <source>Changes that should not matter</source>
        <translation>Zmeny, na ktorých by nemalo záležať</translation>
    </message>
    <message>
        <source>A printed table, checked</source>
        <translation>Kontrola publikovanej tabuľky</translation>
    </message>
    <message>
        <source>Every alternative is excluded.</source>
        <translation>Všetky varianty sú vyradené.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Počíta sa …</translation>
    </message>
    <message>
        <source>The totals of this method are no sums of weighted values, so there is no exact limit of a single weight.</source>
        <translation>Celkové hodnotenia tejto metódy nie sú súčty vážených hodnôt, preto jediná váha nemá presnú medzu.</translation>
    </message>
    <message>
        <source>How firm the first place is</source>
        <translation>Stabilita prvého miesta</translation>
    </message>
    <message>
        <source>Save these findings</source>
        <translation>Uložiť tieto zistenia</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webové stránky (*.html)</translation>
    </message>
    <message>
        <source>Findings written: %1</source>
        <translation>Zistenia zapísané: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 sa nepodarilo zapísať: %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::FlowPlot</name>
    <message>
        <source>What speaks for and against each alternative</source>
        <translation>Čo hovorí v prospech každého variantu a čo proti nemu</translation>
    </message>
    <message>
        <source>preferred to others (φ+) →</source>
        <translation>prednosť pred inými (φ+) →</translation>
    </message>
    <message>
        <source>← others preferred to it (φ−)</source>
        <translation>← prednosť iných pred ním (φ−)</translation>
    </message>
</context>
<context>
    <name>vidette::ui::FrameForm</name>
    <message>
        <source>The file is in</source>
        <translation>Súradnice súboru</translation>
    </message>
    <message>
        <source>A frame of the list, or the number of one: EPSG:5514</source>
        <translation>Súradnicový systém zo zoznamu alebo jeho číslo: EPSG:5514</translation>
    </message>
    <message>
        <source>the file does not say: the frame of the plan</source>
        <translation>súbor neuvádza: súradnice plánu</translation>
    </message>
    <message>
        <source>%1, as the file says</source>
        <translation>%1, podľa súboru</translation>
    </message>
    <message>
        <source>Its numbers would fit %1.</source>
        <translation>Jeho číslam by vyhovovalo: %1.</translation>
    </message>
    <message>
        <source>It is brought into the local metres of the plan.</source>
        <translation>Prevedie sa do miestnych metrov plánu.</translation>
    </message>
    <message>
        <source>It is brought into %1, which becomes the frame of the plan.</source>
        <translation>Prevedie sa do súradníc %1, ktoré bude mať aj plán.</translation>
    </message>
    <message>
        <source>It is brought into %1, the frame of the plan.</source>
        <translation>Prevedie sa do súradníc plánu: %1.</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>V súbore: %1</translation>
    </message>
    <message>
        <source>On the plan: %1. %2</source>
        <translation>Na pláne: %1. %2</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Onto the level</source>
        <translation>Na podlažie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::FullerRuleForm</name>
    <message>
        <source>Convention of the triangle</source>
        <translation>Konvencia trojuholníka</translation>
    </message>
    <message>
        <source>What a tie gives</source>
        <translation>Čo dáva zhoda</translation>
    </message>
    <message>
        <source>Added to every count</source>
        <translation>Pripočítava sa ku každému počtu</translation>
    </message>
    <message>
        <source>a half to both</source>
        <translation>obom po polovici</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nič</translation>
    </message>
    <message>
        <source>So that the last one keeps a weight.</source>
        <translation>Aby mala váhu aj posledná položka.</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konvencia</translation>
    </message>
    <message>
        <source>A tie gives</source>
        <translation>Zhoda dáva</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupBegin</name>
    <message>
        <source>What the group decides</source>
        <translation>O čom skupina rozhoduje</translation>
    </message>
    <message>
        <source>Weights of the criteria</source>
        <translation>Váhy kritérií</translation>
    </message>
    <message>
        <source>Alternatives under each criterion</source>
        <translation>Varianty podľa každého kritéria</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Začať kolo</translation>
    </message>
    <message>
        <source>Begin a round</source>
        <translation>Začať kolo</translation>
    </message>
    <message>
        <source>Every expert judges alone, in a file of their own. Nobody sees results before all have submitted, or before you open the round.</source>
        <translation>Každý expert posudzuje sám, vo vlastnom súbore. Výsledky nikto nevidí skôr, než odovzdajú všetci, alebo než kolo sprístupníte.</translation>
    </message>
    <message>
        <source>how many times one counts more (Saaty, pairs)</source>
        <translation>koľkokrát je jedno dôležitejšie (Saaty, dvojice)</translation>
    </message>
    <message>
        <source>which of two counts more (Fuller&apos;s triangle)</source>
        <translation>ktoré z dvoch je dôležitejšie (Fullerov trojuholník)</translation>
    </message>
    <message>
        <source>are not asked; they stay as the decision has them</source>
        <translation>nezisťujú sa; zostanú podľa rozhodnutia</translation>
    </message>
    <message>
        <source>are not asked; the values of the decision count</source>
        <translation>nezisťujú sa; platia hodnoty rozhodnutia</translation>
    </message>
    <message>
        <source>are rated one by one, from none to excellent</source>
        <translation>hodnotia sa po jednom, od „vôbec“ po „výborne“</translation>
    </message>
    <message>
        <source>how many times one is better (Saaty, pairs)</source>
        <translation>koľkokrát je jeden lepší (Saaty, dvojice)</translation>
    </message>
    <message>
        <source>which of two is better (Fuller&apos;s triangle)</source>
        <translation>ktorý z dvoch je lepší (Fullerov trojuholník)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Čo</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Váhy</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Varianty</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Experti</translation>
    </message>
    <message>
        <source>A name or an alias, a role, and how much each one counts. Only the proportions of weights matter.</source>
        <translation>Meno alebo pseudonym, rola a koľko má čí hlas zavážiť. Počítajú sa len pomery váh.</translation>
    </message>
    <message>
        <source>Another expert</source>
        <translation>Ďalší expert</translation>
    </message>
    <message>
        <source>Name or alias of the expert</source>
        <translation>Meno alebo pseudonym experta</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <translation>Meno alebo pseudonym</translation>
    </message>
    <message>
        <source>Role of the expert</source>
        <translation>Rola experta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Weight of the expert</source>
        <translation>Váha experta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrániť</translation>
    </message>
    <message>
        <source>the decision shown: %1</source>
        <translation>zobrazené rozhodnutie: %1</translation>
    </message>
    <message numerus="yes">
        <source>the %n requests of the backlog</source>
        <translation>
            <numerusform>%n žiadosť zo zásobníka</numerusform>
            <numerusform>%n žiadosti zo zásobníka</numerusform>
            <numerusform>%n žiadostí zo zásobníka</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to decide yet: no decision is shown, and no request waits in the backlog.</source>
        <translation>Zatiaľ nie je o čom rozhodovať: nie je zobrazené žiadne rozhodnutie a v zásobníku nečaká žiadna žiadosť.</translation>
    </message>
    <message>
        <source>Name at least one expert.</source>
        <translation>Uveďte aspoň jedného experta.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupDesk</name>
    <message>
        <source>A round was begun in the folder %1 already.</source>
        <translation>V priečinku %1 sa už kolo začalo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Priečinok %1 nemožno vytvoriť.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Čítanie bolo zrušené.</translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation>Nie je otvorené žiadne kolo.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupJudge</name>
    <message>
        <source>%1, %2 times: %3</source>
        <translation>%1, %2-krát: %3</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>Rovnako</translation>
    </message>
    <message>
        <source>%1 is preferred</source>
        <translation>Prednosť má %1</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>rovnako</translation>
    </message>
    <message>
        <source>Both alike</source>
        <translation>Rovnako</translation>
    </message>
    <message>
        <source>Why; it goes into the protocol under your name</source>
        <translation>Prečo; zapíše sa do protokolu pod vaším menom</translation>
    </message>
    <message>
        <source>Keep and next</source>
        <translation>Uložiť a ďalej</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Odovzdať</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Vaše odpovede</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Otázka</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpoveď</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dôvod</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Platí</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Späť ku kolu</translation>
    </message>
    <message>
        <source>Why? In your words; it may stay empty</source>
        <translation>Prečo? Vlastnými slovami; môže zostať prázdne</translation>
    </message>
    <message>
        <source>A click asks again. The new answer counts, the old one stays on record.</source>
        <translation>Po kliknutí sa otázka položí znova. Platí nová odpoveď, stará zostáva v zázname.</translation>
    </message>
    <message>
        <source>%1 judges</source>
        <translation>Posudzuje: %1</translation>
    </message>
    <message>
        <source>Everything is answered. Submit, and the round goes on without further answers of yours.</source>
        <translation>Zodpovedané je všetko. Odovzdajte; kolo potom pokračuje už bez ďalších vašich odpovedí.</translation>
    </message>
    <message>
        <source>A click, the arrow keys, or typed: 3, and /3 for the other side. Enter keeps it.</source>
        <translation>Kliknite, použite šípky alebo píšte: 3, a pre druhú stranu /3. Enter uloží.</translation>
    </message>
    <message>
        <source>A click or the arrow keys. Enter keeps it.</source>
        <translation>Kliknite alebo použite šípky. Enter uloží.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>áno</translation>
    </message>
    <message>
        <source>answered anew</source>
        <translation>zodpovedané znova</translation>
    </message>
    <message>
        <source>Questions are left that a result of your own needs. What you answered counts all the same. Nothing can be added after submitting.</source>
        <translation>Zostávajú otázky potrebné na váš vlastný výsledok. Čo ste zodpovedali, sa aj tak počíta. Po odovzdaní už nič nemožno pridať.</translation>
    </message>
    <message>
        <source>Submit all the same</source>
        <translation>Napriek tomu odovzdať</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupResults</name>
    <message>
        <source>Comparison shown</source>
        <translation>Zobrazené porovnanie</translation>
    </message>
    <message>
        <source>What the group says</source>
        <translation>Čo hovorí skupina</translation>
    </message>
    <message>
        <source>Arithmetic mean priorities</source>
        <translation>Aritmetický priemer priorít</translation>
    </message>
    <message>
        <source>Mean priorities (AIP)</source>
        <translation>Priemer priorít (AIP)</translation>
    </message>
    <message>
        <source>Mean judgments (AIJ)</source>
        <translation>Priemer úsudkov (AIJ)</translation>
    </message>
    <message>
        <source>What each expert says alone</source>
        <translation>Čo hovorí každý expert sám</translation>
    </message>
    <message>
        <source>How far every two agree (S*, 1 = alike; frames: like-minded)</source>
        <translation>Ako sa zhodujú každí dvaja (S*, 1 = rovnako; rámčeky: rovnako zmýšľajúci)</translation>
    </message>
    <message>
        <source>How far everybody is from the group</source>
        <translation>Ako ďaleko je kto od skupiny</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Člen</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ</source>
        <translation>Spearmanovo ρ</translation>
    </message>
    <message>
        <source>Kendall&apos;s τ</source>
        <translation>Kendallovo τ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdiel</translation>
    </message>
    <message>
        <source>Where they disagree most</source>
        <translation>Kde sa najviac rozchádzajú</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Otázka</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Posudzovalo</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Najnižšia</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Najvyššia</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>Uvedené dôvody</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dôvod</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Expert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Platí</translation>
    </message>
    <message>
        <source>What was decided, for the minutes</source>
        <translation>Čo sa rozhodlo, do zápisnice</translation>
    </message>
    <message>
        <source>Protocol for the minutes…</source>
        <translation>Protokol k zápisnici…</translation>
    </message>
    <message>
        <source>By which average</source>
        <translation>Podľa ktorého priemeru</translation>
    </message>
    <message>
        <source>Take this as the decision</source>
        <translation>Prevziať ako rozhodnutie</translation>
    </message>
    <message>
        <source>Do they agree?</source>
        <translation>Zhodujú sa?</translation>
    </message>
    <message>
        <source>ρ and τ: 1 = the group&apos;s order, −1 = the reverse. Difference: the sum over all priorities, at most 2.</source>
        <translation>ρ a τ: 1 = poradie skupiny, −1 = opačné. Rozdiel: súčet cez všetky priority, najviac 2.</translation>
    </message>
    <message>
        <source>by mean judgments (AIJ)</source>
        <translation>podľa priemeru úsudkov (AIJ)</translation>
    </message>
    <message>
        <source>by mean priorities (AIP)</source>
        <translation>podľa priemeru priorít (AIP)</translation>
    </message>
    <message>
        <source>by arithmetic mean priorities</source>
        <translation>podľa aritmetického priemeru priorít</translation>
    </message>
    <message>
        <source>AIJ: the group as one judge whose every judgment is the mean of all. AIP: the mean of what follows from each expert&apos;s own judgments.</source>
        <translation>AIJ: skupina ako jediný posudzovateľ, ktorého každý úsudok je priemerom všetkých. AIP: priemer toho, čo vyplýva z vlastných úsudkov každého experta.</translation>
    </message>
    <message>
        <source>What was decided; empty leaves a line to write on</source>
        <translation>Čo sa rozhodlo; ak je prázdne, zostane riadok na dopísanie</translation>
    </message>
    <message>
        <source>The group has no ranking yet</source>
        <translation>Skupina zatiaľ nemá poradie</translation>
    </message>
    <message>
        <source>Equal first for the group: %1</source>
        <translation>O prvé miesto sa podľa skupiny delia: %1</translation>
    </message>
    <message>
        <source>%1 comes first for the group</source>
        <translation>Podľa skupiny je na prvom mieste %1</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Poradie</translation>
    </message>
    <message>
        <source>There are no two members with a result of their own to compare.</source>
        <translation>Nie sú dvaja členovia s vlastným výsledkom, ktorých by bolo možné porovnať.</translation>
    </message>
    <message>
        <source>These totals are no shares, so only places are compared.</source>
        <translation>Tieto celkové hodnotenia nie sú podiely, preto sa porovnávajú len miesta.</translation>
    </message>
    <message>
        <source>Protocol for the minutes</source>
        <translation>Protokol k zápisnici</translation>
    </message>
    <message>
        <source>Page (*.html);;Table (*.csv)</source>
        <translation>Stránka (*.html);;Tabuľka (*.csv)</translation>
    </message>
    <message>
        <source>Protocol written: %1</source>
        <translation>Protokol zapísaný: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupRoundView</name>
    <message>
        <source>The round was opened to all on %1.</source>
        <translation>Kolo bolo všetkým sprístupnené %1.</translation>
    </message>
    <message>
        <source>All have submitted; the results are open to everybody.</source>
        <translation>Všetci odovzdali; výsledky vidí každý.</translation>
    </message>
    <message>
        <source>The round is blind until all have submitted. Not submitted yet: %1.</source>
        <translation>Kolo je neverejné, kým neodovzdajú všetci. Zatiaľ neodovzdali: %1.</translation>
    </message>
    <message>
        <source>Open to all now</source>
        <translation>Sprístupniť všetkým</translation>
    </message>
    <message>
        <source>The files contradict each other</source>
        <translation>Súbory si odporujú</translation>
    </message>
    <message>
        <source>Nothing is decided by itself. Say which file is right; the other version stays on record.</source>
        <translation>Samo sa nerozhodne nič. Povedzte, ktorý súbor platí; druhá verzia zostane v zázname.</translation>
    </message>
    <message>
        <source>Files: %1, in %2</source>
        <translation>Súbory: %1, priečinok: %2</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>váha %1</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <translation>odovzdané %1</translation>
    </message>
    <message>
        <source>not submitted yet</source>
        <translation>zatiaľ neodovzdané</translation>
    </message>
    <message>
        <source>Judge as %1</source>
        <translation>Posudzovať ako %1</translation>
    </message>
    <message>
        <source>not shown while the round is blind</source>
        <translation>neukazuje sa, kým je kolo neverejné</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>Platí tento</translation>
    </message>
    <message>
        <source>Open to all now, without those who have not submitted</source>
        <translation>Sprístupniť všetkým hneď, bez tých, ktorí neodovzdali</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupTab</name>
    <message>
        <source>mean judgments</source>
        <translation>priemer úsudkov</translation>
    </message>
    <message>
        <source>mean priorities</source>
        <translation>priemer priorít</translation>
    </message>
    <message>
        <source>arithmetic mean priorities</source>
        <translation>aritmetický priemer priorít</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Otvoriť súbory…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Načítať znova</translation>
    </message>
    <message>
        <source>Begin another round</source>
        <translation>Začať ďalšie kolo</translation>
    </message>
    <message>
        <source>Looking at the requests … %1</source>
        <translation>Prechádzajú sa žiadosti … %1</translation>
    </message>
    <message>
        <source>Back to the round that is open</source>
        <translation>Späť k otvorenému kolu</translation>
    </message>
    <message>
        <source>Reading the files of the round …</source>
        <translation>Čítajú sa súbory kola …</translation>
    </message>
    <message>
        <source>Open files of a round</source>
        <translation>Otvoriť súbory kola</translation>
    </message>
    <message>
        <source>Files of a group (*.json)</source>
        <translation>Súbory skupiny (*.json)</translation>
    </message>
    <message>
        <source>Requests of the backlog</source>
        <translation>Žiadosti zo zásobníka</translation>
    </message>
    <message>
        <source>Looking at the requests …</source>
        <translation>Prechádzajú sa žiadosti …</translation>
    </message>
    <message>
        <source>Folder for the files of the round</source>
        <translation>Priečinok pre súbory kola</translation>
    </message>
    <message numerus="yes">
        <source>%1 (weights of a group of %n, %2)</source>
        <translation>
            <numerusform>%1 (váhy skupiny, %n člen, %2)</numerusform>
            <numerusform>%1 (váhy skupiny, %n členovia, %2)</numerusform>
            <numerusform>%1 (váhy skupiny, %n členov, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (judged by a group of %n, %2)</source>
        <translation>
            <numerusform>%1 (posúdila skupina, %n člen, %2)</numerusform>
            <numerusform>%1 (posúdila skupina, %n členovia, %2)</numerusform>
            <numerusform>%1 (posúdila skupina, %n členov, %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the group&apos;s answer as the decision</source>
        <translation>Prevziať odpoveď skupiny ako rozhodnutie</translation>
    </message>
    <message>
        <source>The decision has the group&apos;s answer now. Undo takes it back.</source>
        <translation>Rozhodnutie má teraz odpoveď skupiny. Späť ju zruší.</translation>
    </message>
    <message>
        <source>The group&apos;s answer is a decision of its own now. Undo takes it away.</source>
        <translation>Odpoveď skupiny je teraz samostatné rozhodnutie. Späť ho odstráni.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::HeaderBar</name>
    <message>
        <source>Height of target</source>
        <translation>Výška cieľa</translation>
    </message>
    <message>
        <source>Edition of the density classes</source>
        <translation>Vydanie tried hustoty</translation>
    </message>
    <message>
        <source>Class that counts as seen</source>
        <translation>Trieda, ktorá sa počíta ako videná</translation>
    </message>
    <message>
        <source>Vidette</source>
        <translation>Vidette</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Ponuka</translation>
    </message>
    <message>
        <source>Height above the floor at which things must be seen</source>
        <translation>Výška nad podlahou, v ktorej má byť vidieť</translation>
    </message>
    <message>
        <source>Target at</source>
        <translation>Cieľ vo výške</translation>
    </message>
    <message>
        <source>Edition of EN/IEC 62676-4 whose classes of pixel density are shown</source>
        <translation>Vydanie EN/IEC 62676-4, ktorého triedy hustoty pixelov sa ukazujú</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Triedy</translation>
    </message>
    <message>
        <source>Only what reaches this class counts as seen</source>
        <translation>Ako videné sa počíta len to, čo dosiahne tejto triedy</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Akákoľvek trieda</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nový plán</translation>
    </message>
</context>
<context>
    <name>vidette::ui::HeatOverlay</name>
    <message>
        <source>1 camera</source>
        <translation>1 kamera</translation>
    </message>
    <message>
        <source>2 cameras</source>
        <translation>2 kamery</translation>
    </message>
    <message>
        <source>3 or more</source>
        <translation>3 a viac</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vidí</translation>
    </message>
    <message>
        <source>Pixels per metre of the densest camera</source>
        <translation>Pixely na meter, najhustejšia kamera</translation>
    </message>
</context>
<context>
    <name>vidette::ui::HelpDock</name>
    <message>
        <source>Help</source>
        <translation>Pomocník</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Všetky stránky</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hľadať v pomocníkovi</translation>
    </message>
    <message>
        <source>Page of help</source>
        <translation>Stránka pomocníka</translation>
    </message>
    <message>
        <source>Pages with “%1”</source>
        <translation>Stránky s „%1“</translation>
    </message>
    <message>
        <source>None. Other words may help, or the list of all pages.</source>
        <translation>Žiadne. Skúste iné slová alebo zoznam všetkých stránok.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::HistoryPanel</name>
    <message>
        <source>another program</source>
        <translation>iný program</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nikto neuvedený</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroky</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Ako bol otvorený</translation>
    </message>
    <message>
        <source>Steps since the plan was opened</source>
        <translation>Kroky od otvorenia plánu</translation>
    </message>
    <message>
        <source>A click goes back or forth to this step</source>
        <translation>Kliknutie prejde k tomuto kroku</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Záznam zmien</translation>
    </message>
    <message>
        <source>Change log of the project</source>
        <translation>Záznam zmien projektu</translation>
    </message>
    <message>
        <source>A plan gets a log with its first change.</source>
        <translation>Plán dostane záznam s prvou zmenou.</translation>
    </message>
    <message>
        <source>%1  %2 · %3</source>
        <translation>%1  %2 · %3</translation>
    </message>
</context>
<context>
    <name>vidette::ui::HitPanel</name>
    <message>
        <source>Show on the plan</source>
        <translation>Ukázať na pláne</translation>
    </message>
    <message>
        <source>Open in the backlog</source>
        <translation>Otvoriť v zásobníku</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Otvoriť rokovanie</translation>
    </message>
    <message>
        <source>Open the replacement plan</source>
        <translation>Otvoriť plán obmeny</translation>
    </message>
    <message>
        <source>Open the comparison of kits</source>
        <translation>Otvoriť porovnanie zostáv</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Nález</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Prečo sa to žiada</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Výnimka</translation>
    </message>
    <message>
        <source>End this waiver</source>
        <translation>Ukončiť túto výnimku</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Waived for</source>
        <translation>Výnimka pre</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Udeliť výnimku</translation>
    </message>
    <message>
        <source>Choose a line on the left: here stands why the rule is there, where it comes from, and what can be done.</source>
        <translation>Vľavo vyberte riadok: tu bude, prečo pravidlo existuje, odkiaľ pochádza a čo možno urobiť.</translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation>Dôvod výnimky</translation>
    </message>
    <message>
        <source>Why this is in order here</source>
        <translation>Prečo je to tu v poriadku</translation>
    </message>
    <message>
        <source>this object</source>
        <translation>tento objekt</translation>
    </message>
    <message>
        <source>every object</source>
        <translation>každý objekt</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pre</translation>
    </message>
    <message>
        <source>%1 of the plan</source>
        <translation>%1 z plánu</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Zdroj: %1</translation>
    </message>
    <message>
        <source>Waived for every object</source>
        <translation>Výnimka pre každý objekt</translation>
    </message>
    <message>
        <source>Waived for this object</source>
        <translation>Výnimka pre tento objekt</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> do %1</translation>
    </message>
    <message>
        <source> without an end</source>
        <translation> bez konca</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, udeľuje %1</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>Udeliť výnimku z %1</translation>
    </message>
    <message>
        <source>Waive %1 for %2</source>
        <translation>Udeliť výnimku z %1 pre %2</translation>
    </message>
    <message>
        <source>End the waiver of %1</source>
        <translation>Ukončiť výnimku z %1</translation>
    </message>
    <message>
        <source>Open the budget</source>
        <translation>Otvoriť rozpočet</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Otvoriť register</translation>
    </message>
    <message>
        <source>Open the access matrix</source>
        <translation>Otvoriť maticu prístupov</translation>
    </message>
</context>
<context>
    <name>vidette::ui::IdentityCard</name>
    <message>
        <source>Nobody named</source>
        <translation>Nikto neuvedený</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dnes</translation>
    </message>
    <message>
        <source>Who makes the changes</source>
        <translation>Kto robí zmeny</translation>
    </message>
    <message>
        <source>Day as of which changes are made</source>
        <translation>Deň, ku ktorému sa zmeny robia</translation>
    </message>
    <message>
        <source>Changes are made by</source>
        <translation>Zmeny vykonáva</translation>
    </message>
    <message>
        <source>As of which day; empty is today</source>
        <translation>Ku ktorému dňu; prázdne je dnes</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImageDesk</name>
    <message>
        <source>Add a picture to draw over</source>
        <translation>Pridať obrázok na obkreslenie</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Obrázky (%1)</translation>
    </message>
    <message>
        <source>%1 is no picture that can be added. Pictures are %2.</source>
        <translation>%1 nie je obrázok, ktorý možno pridať. Obrázky sú %2.</translation>
    </message>
    <message>
        <source>Click points of the plan whose place on the map is known</source>
        <translation>Klikajte na body plánu, ktorých miesto na mape je známe</translation>
    </message>
    <message>
        <source>Add a picture to draw over…</source>
        <translation>Pridať obrázok na obkreslenie…</translation>
    </message>
    <message>
        <source>Set the scale of the picture…</source>
        <translation>Určiť mierku obrázka…</translation>
    </message>
    <message>
        <source>Cut the picture…</source>
        <translation>Orezať obrázok…</translation>
    </message>
    <message>
        <source>Put the plan onto the map…</source>
        <translation>Umiestniť plán na mapu…</translation>
    </message>
    <message>
        <source>Click points of the picture whose place or distance is known, then type it on the right</source>
        <translation>Klikajte na body obrázka, ktorých miesto alebo vzdialenosť je známa, a zapíšte ich vpravo</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImageForm</name>
    <message>
        <source>Name</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Zobrazené</translation>
    </message>
    <message>
        <source>Locked: the mouse leaves it alone</source>
        <translation>Zamknuté: nereaguje na myš</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Podlažie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Poradie</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Otočenie</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Krytie</translation>
    </message>
    <message>
        <source>A picture of a higher number lies above one of a lower</source>
        <translation>Obrázok s vyšším číslom leží nad obrázkom s nižším</translation>
    </message>
    <message>
        <source>Degrees clockwise, about its middle</source>
        <translation>Stupne v smere hodinových ručičiek, okolo stredu obrázka</translation>
    </message>
    <message>
        <source>A pixel is</source>
        <translation>Pixel má</translation>
    </message>
    <message>
        <source>Size on the plan</source>
        <translation>Veľkosť na pláne</translation>
    </message>
    <message>
        <source>Set scale…</source>
        <translation>Určiť mierku…</translation>
    </message>
    <message>
        <source>Cut…</source>
        <translation>Orezať…</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Ukázať celý</translation>
    </message>
    <message>
        <source>Cut: left</source>
        <translation>Orez: vľavo</translation>
    </message>
    <message>
        <source>Cut: top</source>
        <translation>Orez: hore</translation>
    </message>
    <message>
        <source>Cut: width</source>
        <translation>Orez: šírka</translation>
    </message>
    <message>
        <source>Cut: height</source>
        <translation>Orez: výška</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmeniť %1</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Všetky podlažia</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImageImport</name>
    <message>
        <source>Reading %1 …</source>
        <translation>Číta sa %1 …</translation>
    </message>
    <message>
        <source>Add the picture %1</source>
        <translation>Pridať obrázok %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImageScale</name>
    <message>
        <source>x in m</source>
        <translation>x v m</translation>
    </message>
    <message>
        <source>y in m</source>
        <translation>y v m</translation>
    </message>
    <message>
        <source>Distance from 1 to 2</source>
        <translation>Vzdialenosť od 1 do 2</translation>
    </message>
    <message>
        <source>Place the picture</source>
        <translation>Umiestniť obrázok</translation>
    </message>
    <message>
        <source>Points of the picture</source>
        <translation>Body obrázka</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Nechať tak</translation>
    </message>
    <message>
        <source>Click two points on the picture whose distance is known, or more whose place is.</source>
        <translation>Kliknite na dva body obrázka so známou vzdialenosťou, alebo na viac bodov so známym miestom.</translation>
    </message>
    <message>
        <source>%1 mm a pixel; missed by %2 in the mean (root of squares).</source>
        <translation>%1 mm na pixel; stredná kvadratická odchýlka %2.</translation>
    </message>
    <message>
        <source>Set the scale of %1</source>
        <translation>Určiť mierku %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImportDialog</name>
    <message>
        <source>Maker</source>
        <translation>Výrobca</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Pixels (w × h)</source>
        <translation>Pixely (š × v)</translation>
    </message>
    <message>
        <source>Pixels across</source>
        <translation>Pixely na šírku</translation>
    </message>
    <message>
        <source>Pixels down</source>
        <translation>Pixely na výšku</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Zorné pole</translation>
    </message>
    <message>
        <source>Upright field</source>
        <translation>Zvislý uhol poľa</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Ohnisková vzdialenosť</translation>
    </message>
    <message>
        <source>D/O/R/I in one</source>
        <translation>D/O/R/I v jednom</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Zistiť</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Pozorovať</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Rozpoznať</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identifikovať</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Infračervené svetlo</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projekcia</translation>
    </message>
    <message>
        <source>Import data sheets – %1</source>
        <translation>Import údajových listov – %1</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>Čo je v ktorom stĺpci?</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Riadok</translation>
    </message>
    <message>
        <source>What is to be said of it</source>
        <translation>Čo treba dodať</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Riadky tabuľky</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Uchovať</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– žiadny –</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Cannot be taken: %1</source>
        <translation>Nemožno prevziať: %1</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Netreba sa nič pýtať</translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>Nepoužité stĺpce: %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows are models. Doubtful ones are kept too; ask the maker.</source>
        <translation>Riadky, ktoré sú modelmi: %1 z %2. Uchovajú sa aj pochybné; overte ich u výrobcu.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n models</source>
        <translation>
            <numerusform>Uchovať %n model</numerusform>
            <numerusform>Uchovať %n modely</numerusform>
            <numerusform>Uchovať %n modelov</numerusform>
        </translation>
    </message>
    <message>
        <source>Import data sheets</source>
        <translation>Importovať údajové listy</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabuľky (*.csv *.txt)</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 sa nepodarilo prečítať.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImportReportView</name>
    <message>
        <source>everything was taken</source>
        <translation>prevzalo sa všetko</translation>
    </message>
    <message>
        <source>What became of each layer</source>
        <translation>Ako dopadla každá vrstva</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Vrstva</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Prevzaté</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Vynechané</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>Poznámky</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 left out. Undo takes all of it back.</source>
        <translation>Pridané: %1, zmenené: %2, vynechané: %3. Späť to všetko vráti.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImportWindow</name>
    <message>
        <source>Letters of the file</source>
        <translation>Kódovanie súboru</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importovať</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importovať %1</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Poloha</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kódovanie</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Priebeh</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>podľa súboru</translation>
    </message>
    <message>
        <source>as the file says: %1</source>
        <translation>podľa súboru: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layers.</source>
        <translation>
            <numerusform>%n vrstva.</numerusform>
            <numerusform>%n vrstvy.</numerusform>
            <numerusform>%n vrstiev.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen as the last time.</source>
        <translation>Voľby ako naposledy.</translation>
    </message>
    <message>
        <source>Looking into the file …</source>
        <translation>Súbor sa prezerá …</translation>
    </message>
    <message>
        <source>Taking what is chosen …</source>
        <translation>Preberá sa, čo je vybrané …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastaviť</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
</context>
<context>
    <name>vidette::ui::InsidePage</name>
    <message>
        <source>farther inside</source>
        <translation>hlbšie vnútri</translation>
    </message>
    <message>
        <source>At most so far inside</source>
        <translation>Najviac tak hlboko vnútri</translation>
    </message>
    <message>
        <source>Cameras inside buildings</source>
        <translation>Kamery vnútri budov</translation>
    </message>
    <message>
        <source>Bring out cameras that stand at most</source>
        <translation>Vysunúť kamery vzdialené najviac</translation>
    </message>
    <message>
        <source>from an outer wall</source>
        <translation>od vonkajšej steny</translation>
    </message>
    <message numerus="yes">
        <source>Bring out %n cameras</source>
        <translation>
            <numerusform>Vysunúť %n kameru</numerusform>
            <numerusform>Vysunúť %n kamery</numerusform>
            <numerusform>Vysunúť %n kamier</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for cameras inside buildings …</source>
        <translation>Hľadajú sa kamery vnútri budov …</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Stands inside</source>
        <translation>Stojí v</translation>
    </message>
    <message>
        <source>From the outer wall</source>
        <translation>Od vonkajšej steny</translation>
    </message>
    <message>
        <source>Inside a building a camera sees nothing. What is brought out hangs 0.1 m before the wall and keeps its direction.</source>
        <translation>Vnútri budovy kamera nič nevidí. Vysunutá kamera visí 0,1 m pred stenou a drží svoj smer.</translation>
    </message>
    <message>
        <source>No camera stands inside a building.</source>
        <translation>Žiadna kamera nestojí vnútri budovy.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ItemPanel</name>
    <message>
        <source>Condition, 5 is failing</source>
        <translation>Technický stav, 5 je zlyhávanie</translation>
    </message>
    <message>
        <source>Scored on</source>
        <translation>Hodnotené dňa</translation>
    </message>
    <message>
        <source>Weight of the place, 1 to 5</source>
        <translation>Váha miesta, 1 až 5</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Inštalované dňa</translation>
    </message>
    <message>
        <source>End fixed by hand</source>
        <translation>Koniec určený ručne</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Sériové číslo</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Keeping it is cheaper: its next year costs %1, a year of a new one %2.</source>
        <translation>Ponechať je lacnejšie: ďalší rok stojí %1, rok nového %2.</translation>
    </message>
    <message>
        <source>A new one is cheaper: a year of it costs %2, the next of this one %1.</source>
        <translation>Nové je lacnejšie: jeho rok stojí %2, ďalší rok terajšieho %1.</translation>
    </message>
    <message>
        <source>Choose a line of the table: here stands why it is due, what depends on it, and the next steps.</source>
        <translation>Vyberte riadok tabuľky: tu bude, prečo je na rade, čo od toho závisí a ďalšie kroky.</translation>
    </message>
    <message>
        <source>The asset</source>
        <translation>Zariadenie</translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation>Ukázať na pláne</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>V zozname</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Zaradiť do zoznamu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dôvod</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Čo je o ňom známe</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Nové zariadenie</translation>
    </message>
    <message>
        <source>Record the new asset</source>
        <translation>Zapísať nové zariadenie</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>Staré zariadenie</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmeniť %1</translation>
    </message>
    <message>
        <source>Will it fail, 1 to 5</source>
        <translation>Či zlyhá, 1 až 5</translation>
    </message>
    <message>
        <source>Seen by it alone</source>
        <translation>Vidí len táto kamera</translation>
    </message>
    <message>
        <source>What that means, 1 to 5</source>
        <translation>Čo by to znamenalo, 1 až 5</translation>
    </message>
    <message>
        <source>Risk, up to 25</source>
        <translation>Riziko, najviac 25</translation>
    </message>
    <message>
        <source>A new one costs</source>
        <translation>Nové stojí</translation>
    </message>
    <message>
        <source>Reason, kept with the step</source>
        <translation>Dôvod, uchová sa s krokom</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 na mieste %2</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>Na rade: %1.</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nehodnotené</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>neznáme</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not on the list. Put there, it gets its due year, its risk and its cost as they are computed now.</source>
        <translation>Nie je v zozname. Po zaradení dostane rok obmeny, riziko a cenu, ako sú vypočítané teraz.</translation>
    </message>
    <message>
        <source>%1 since %2. Next:</source>
        <translation>%1 od %2. Ďalej:</translation>
    </message>
    <message>
        <source>%1. Next:</source>
        <translation>%1. Ďalej:</translation>
    </message>
    <message>
        <source>Record the new asset of %1</source>
        <translation>Zapísať nové zariadenie za %1</translation>
    </message>
    <message>
        <source>Add replacement of %1</source>
        <translation>Pridať obmenu %1</translation>
    </message>
    <message>
        <source>Move replacement %1</source>
        <translation>Posunúť obmenu %1</translation>
    </message>
    <message>
        <source>Due year</source>
        <translation>Rok obmeny</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Náklady</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Rozpočtová položka</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Číslo objednávky</translation>
    </message>
    <message>
        <source>Open standard checked</source>
        <translation>Otvorený štandard overený</translation>
    </message>
    <message>
        <source>Spares checked</source>
        <translation>Náhradné diely overené</translation>
    </message>
    <message>
        <source>Destroyed media</source>
        <translation>Zničené nosiče</translation>
    </message>
    <message>
        <source>Picture checked</source>
        <translation>Obraz overený</translation>
    </message>
    <message>
        <source>Put off to</source>
        <translation>Odložiť na</translation>
    </message>
    <message>
        <source>Owner of the risk</source>
        <translation>Vlastník rizika</translation>
    </message>
    <message>
        <source>Ordered with request</source>
        <translation>Objednané so žiadosťou</translation>
    </message>
</context>
<context>
    <name>vidette::ui::JudgmentsTab</name>
    <message>
        <source>Weigh the criteria by preferences: who wins each pair (Fuller)</source>
        <translation>Vážiť kritériá preferenciami: ktoré z dvojice vyhráva (Fuller)</translation>
    </message>
    <message>
        <source>Weigh the criteria by ratios: how many times more (Saaty)</source>
        <translation>Vážiť kritériá pomermi: koľkokrát viac (Saaty)</translation>
    </message>
    <message>
        <source>Do they agree?</source>
        <translation>Sú úsudky v súlade?</translation>
    </message>
    <message>
        <source>What follows from the preferences</source>
        <translation>Čo vyplýva z preferencií</translation>
    </message>
    <message>
        <source>Rounded judgments</source>
        <translation>Zaokrúhlené úsudky</translation>
    </message>
    <message>
        <source>The methods of this decision compare nothing in pairs. Weights can be judged in pairs:</source>
        <translation>Metódy tohto rozhodnutia neporovnávajú nič po dvojiciach. Po dvojiciach možno posúdiť váhy:</translation>
    </message>
    <message>
        <source>There is nothing to compare in pairs: one criterion, or none.</source>
        <translation>Po dvojiciach nie je čo porovnávať: kritérium je jedno alebo žiadne.</translation>
    </message>
    <message>
        <source>Judgments: %1</source>
        <translation>Úsudky: %1</translation>
    </message>
    <message>
        <source>Judgment %1/%2</source>
        <translation>Úsudok %1/%2</translation>
    </message>
    <message>
        <source>%1 is taken as %2.</source>
        <translation>%1 sa berie ako %2.</translation>
    </message>
    <message>
        <source>Criteria judged in pairs</source>
        <translation>Kritériá posudzované po dvojiciach</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kritériá</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Vložiť</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovať</translation>
    </message>
    <message>
        <source>Paste judgments: a square with names in its first row and column, copied in a spreadsheet. One half is enough.</source>
        <translation>Vložiť úsudky: štvorec s názvami v prvom riadku a stĺpci, skopírovaný v tabuľkovom procesore. Jedna polovica stačí.</translation>
    </message>
    <message>
        <source>Copy the judgments with both halves, for a spreadsheet.</source>
        <translation>Kopírovať úsudky s oboma polovicami pre tabuľkový procesor.</translation>
    </message>
    <message>
        <source>The judgments are on the clipboard</source>
        <translation>Úsudky sú v schránke</translation>
    </message>
    <message>
        <source>Paste judgments</source>
        <translation>Vložiť úsudky</translation>
    </message>
    <message numerus="yes">
        <source>%n judgments pasted</source>
        <translation>
            <numerusform>Vložený %n úsudok</numerusform>
            <numerusform>Vložené %n úsudky</numerusform>
            <numerusform>Vložených %n úsudkov</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::KitPanel</name>
    <message>
        <source>Kit</source>
        <translation>Zostava</translation>
    </message>
    <message>
        <source>No kits are compared in this project.</source>
        <translation>V tomto projekte sa neporovnávajú žiadne zostavy.</translation>
    </message>
    <message>
        <source>Why? All kits and their working ›</source>
        <translation>Prečo? Všetky zostavy a ich výpočet ›</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Počíta sa …</translation>
    </message>
</context>
<context>
    <name>vidette::ui::KitTable</name>
    <message>
        <source>Kits and their values</source>
        <translation>Zostavy a ich hodnoty</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Zostava</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Spolu</translation>
    </message>
    <message>
        <source>out</source>
        <translation>vyradená</translation>
    </message>
    <message>
        <source>Enter tells why the figure of a cell is what it is</source>
        <translation>Enter povie, prečo je číslo v bunke také, aké je</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LayerList</name>
    <message>
        <source>Layer</source>
        <translation>Vrstva</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Obsahuje</translation>
    </message>
    <message>
        <source>Its things are</source>
        <translation>Jej prvky sú</translation>
    </message>
    <message>
        <source>Layers of the file</source>
        <translation>Vrstvy súboru</translation>
    </message>
    <message>
        <source>What the things of %1 are</source>
        <translation>Čím sú prvky vrstvy %1</translation>
    </message>
    <message>
        <source>– not taken –</source>
        <translation>– neprevziať –</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LayerRow</name>
    <message>
        <source>Hide %1</source>
        <translation>Skryť: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Ukázať: %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Odomknúť: %1</translation>
    </message>
    <message>
        <source>Lock %1: the mouse leaves it alone</source>
        <translation>Zamknúť: %1 (nereaguje na myš)</translation>
    </message>
    <message>
        <source>Opacity of %1: %2</source>
        <translation>Krytie: %1, %2</translation>
    </message>
    <message>
        <source>%1 one up</source>
        <translation>%1 o jedno vyššie</translation>
    </message>
    <message>
        <source>%1 one down</source>
        <translation>%1 o jedno nižšie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LayerRules</name>
    <message>
        <source>Height</source>
        <translation>Výška</translation>
    </message>
    <message>
        <source>Field of the height</source>
        <translation>Pole s výškou</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Metre</translation>
    </message>
    <message>
        <source>m</source>
        <translation>m</translation>
    </message>
    <message>
        <source>Kind of each</source>
        <translation>Druh prvku</translation>
    </message>
    <message>
        <source>Code of each</source>
        <translation>Kód prvku</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Pole</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>podľa súboru</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>jedna pre všetky</translation>
    </message>
    <message>
        <source>from a field</source>
        <translation>z poľa</translation>
    </message>
    <message>
        <source>storeys in a field</source>
        <translation>podlažia z poľa</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– vybrať –</translation>
    </message>
    <message>
        <source>as the file numbers it</source>
        <translation>podľa číslovania súboru</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Vrstvy</translation>
    </message>
    <message>
        <source>Pictures under the plan</source>
        <translation>Obrázky pod plánom</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmeniť %1</translation>
    </message>
    <message>
        <source>Order of pictures</source>
        <translation>Poradie obrázkov</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LearnPage</name>
    <message>
        <source>Learn to decide</source>
        <translation>Učiť sa rozhodovať</translation>
    </message>
    <message>
        <source>Eight lessons on weighing criteria. Fill in the tables; each figure that is wrong shows how it is reached.</source>
        <translation>Osem lekcií o vážení kritérií. Vyplňte tabuľky; pri každom nesprávnom čísle sa ukáže, ako sa k nemu dôjde.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lekcie</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Zdroj čísel: %1</translation>
    </message>
    <message>
        <source>%1 (small is better)</source>
        <translation>%1 (menej je lepšie)</translation>
    </message>
    <message>
        <source>%1 (large is better)</source>
        <translation>%1 (viac je lepšie)</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Vyhodnotiť</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>Ukázať riešenie</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Začať znova</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>Správne %1 z %2</translation>
    </message>
    <message>
        <source>Conventions side by side</source>
        <translation>Konvencie vedľa seba</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konvencia</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Poradie</translation>
    </message>
    <message>
        <source>Lesson sheet as PDF…</source>
        <translation>Pracovný list ako PDF…</translation>
    </message>
    <message>
        <source>with the solution</source>
        <translation>s riešením</translation>
    </message>
    <message>
        <source>Try it in the workbench</source>
        <translation>Vyskúšať ako rozhodnutie</translation>
    </message>
    <message>
        <source>A page to print, with empty cells to fill in by hand</source>
        <translation>Stránka na tlač s prázdnymi bunkami na ručné vyplnenie</translation>
    </message>
    <message>
        <source>Adds the values and weights of this lesson to the project as a decision of its own, to be changed as you like</source>
        <translation>Pridá hodnoty a váhy tejto lekcie do projektu ako samostatné rozhodnutie, ktoré možno ľubovoľne meniť</translation>
    </message>
    <message>
        <source>lesson-%1.pdf</source>
        <translation>lekcia-%1.pdf</translation>
    </message>
    <message>
        <source>Lesson sheet as PDF</source>
        <translation>Pracovný list ako PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Lesson sheet written: %1</source>
        <translation>Pracovný list zapísaný: %1</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>Lekcia %1: %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LevelForm</name>
    <message>
        <source>Level</source>
        <translation>Podlažie</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Presunúť %1 na %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LevelRows</name>
    <message>
        <source>Criterion of the scale</source>
        <translation>Kritérium stupnice</translation>
    </message>
    <message>
        <source>Levels of the scale</source>
        <translation>Stupne stupnice</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Slovo</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>A further word</source>
        <translation>Ďalšie slovo</translation>
    </message>
    <message>
        <source>A word among the values has no worth yet.</source>
        <translation>Niektoré slovo medzi hodnotami zatiaľ nemá body.</translation>
    </message>
    <message>
        <source>The worth is a number of 0 or more.</source>
        <translation>Body sú číslo 0 alebo väčšie.</translation>
    </message>
    <message>
        <source>Change the levels of a scale</source>
        <translation>Zmeniť stupne stupnice</translation>
    </message>
    <message>
        <source>A criterion with levels takes their words as values; the best level counts 1, the others their share of it. Without levels it takes numbers from 0 to 1. The last line takes a further word.</source>
        <translation>Kritérium so stupňami berie ich slová ako hodnoty; najlepší stupeň platí 1, ostatné svoj podiel z neho. Bez stupňov berie čísla od 0 do 1. Do posledného riadka možno napísať ďalšie slovo.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LevelsPanel</name>
    <message>
        <source>Levels</source>
        <translation>Podlažia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>Height above ground</source>
        <translation>Výška nad terénom</translation>
    </message>
    <message>
        <source>Other levels</source>
        <translation>Ostatné podlažia</translation>
    </message>
    <message>
        <source>One up</source>
        <translation>Vyššie</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>Nižšie</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Kam sa to presunie</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Pridať podlažie</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Bledé</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Skryté</translation>
    </message>
    <message>
        <source>Like this one, all counted</source>
        <translation>Ako toto, počítajú sa všetky</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Presunúť na %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Odstrániť…</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Presunúť tam</translation>
    </message>
    <message>
        <source>Remove it too</source>
        <translation>Odstrániť tiež</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>Look at this level and draw on it</source>
        <translation>Zobraziť toto podlažie a kresliť naň</translation>
    </message>
    <message>
        <source>What is drawn stands on every level, as outer walls do</source>
        <translation>Čo sa nakreslí, stojí na všetkých podlažiach ako vonkajšie steny</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>zatiaľ žiadne</translation>
    </message>
    <message>
        <source>Put what stands on every level onto %1</source>
        <translation>Presunúť na %1, čo stojí na všetkých podlažiach</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmeniť %1</translation>
    </message>
    <message>
        <source>Order of levels</source>
        <translation>Poradie podlaží</translation>
    </message>
    <message>
        <source>Add level %1</source>
        <translation>Pridať podlažie %1</translation>
    </message>
    <message numerus="yes">
        <source>%n things stand on %1. Where do they go?</source>
        <translation>
            <numerusform>Na podlaží %1 stojí %n vec. Kam sa má presunúť?</numerusform>
            <numerusform>Na podlaží %1 stoja %n veci. Kam sa majú presunúť?</numerusform>
            <numerusform>Na podlaží %1 stojí %n vecí. Kam sa majú presunúť?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove level %1</source>
        <translation>Odstrániť podlažie %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Library</name>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>infrared %1</source>
        <translation>infračervené svetlo %1</translation>
    </message>
    <message>
        <source>fisheye</source>
        <translation>rybie oko</translation>
    </message>
    <message>
        <source>Own models could not be read: %1</source>
        <translation>Vlastné modely sa nepodarilo prečítať: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LibraryPanel</name>
    <message>
        <source>
Printed: detects up to %1</source>
        <translation>
Udáva výrobca: zistí do %1</translation>
    </message>
    <message>
        <source>, identifies up to %1</source>
        <translation>, identifikuje do %1</translation>
    </message>
    <message>
        <source>
Source: %1</source>
        <translation>
Zdroj: %1</translation>
    </message>
    <message>
        <source>Place on the plan</source>
        <translation>Umiestniť na plán</translation>
    </message>
    <message>
        <source>Give to chosen cameras</source>
        <translation>Priradiť vybraným kamerám</translation>
    </message>
    <message>
        <source>Remove from my models</source>
        <translation>Odstrániť z vlastných modelov</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Knižnica</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>Maker, model, pixels, angle</source>
        <translation>Výrobca, model, pixely, uhol</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Hľadať v knižnici</translation>
    </message>
    <message>
        <source>A camera of my own</source>
        <translation>Vlastná kamera</translation>
    </message>
    <message>
        <source>Import data sheets…</source>
        <translation>Importovať údajové listy…</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Už nie je obľúbený</translation>
    </message>
    <message>
        <source>Keep as a favourite</source>
        <translation>Zaradiť medzi obľúbené</translation>
    </message>
    <message>
        <source>No model has these words.</source>
        <translation>Tieto slová nemá žiadny model.</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>Priradiť %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LimitRow</name>
    <message>
        <source>Which way the limit goes</source>
        <translation>Smer obmedzenia</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Obmedzenie</translation>
    </message>
    <message>
        <source>What a miss means</source>
        <translation>Čo znamená nesplnenie</translation>
    </message>
    <message>
        <source>Who asks for it</source>
        <translation>Kto to požaduje</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrániť</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>najmenej</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>najviac</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>viac ako</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menej ako</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>presne</translation>
    </message>
    <message>
        <source>between</source>
        <translation>medzi</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>jedno z</translation>
    </message>
    <message>
        <source>who misses it is out</source>
        <translation>nesplnenie vyraďuje</translation>
    </message>
    <message>
        <source>only wished for</source>
        <translation>len želanie</translation>
    </message>
    <message>
        <source>who or what asks for it</source>
        <translation>kto alebo čo to požaduje</translation>
    </message>
    <message>
        <source>Two numbers are expected, the lower one first: 4; 8</source>
        <translation>Očakávajú sa dve čísla, menšie ako prvé: 4; 8</translation>
    </message>
    <message>
        <source>Numbers are expected, parted by semicolons: 4; 8; 16</source>
        <translation>Očakávajú sa čísla oddelené bodkočiarkami: 4; 8; 16</translation>
    </message>
    <message>
        <source>One number is expected, in the unit of the criterion or one that can be converted</source>
        <translation>Očakáva sa jedno číslo v jednotke kritéria alebo v jednotke, ktorú na ňu možno previesť</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>V jednotke %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LimitRows</name>
    <message>
        <source>Add a limit</source>
        <translation>Pridať obmedzenie</translation>
    </message>
    <message>
        <source>Change a limit</source>
        <translation>Zmeniť obmedzenie</translation>
    </message>
    <message>
        <source>Remove a limit</source>
        <translation>Odstrániť obmedzenie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LiveRanking</name>
    <message>
        <source>Ranking with the weights shown</source>
        <translation>Poradie so zobrazenými váhami</translation>
    </message>
    <message numerus="yes">
        <source>up by %n</source>
        <translation>
            <numerusform>o %n miesto vyššie</numerusform>
            <numerusform>o %n miesta vyššie</numerusform>
            <numerusform>o %n miest vyššie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down by %n</source>
        <translation>
            <numerusform>o %n miesto nižšie</numerusform>
            <numerusform>o %n miesta nižšie</numerusform>
            <numerusform>o %n miest nižšie</numerusform>
        </translation>
    </message>
    <message>
        <source>as before</source>
        <translation>bez zmeny</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a ešte %n</numerusform>
            <numerusform>a ešte %n</numerusform>
            <numerusform>a ešte %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::MainWindow</name>
    <message>
        <source>%1 fails or is retired</source>
        <translation>%1 zlyhá alebo sa vyradí</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nový plán</translation>
    </message>
    <message>
        <source>%1 – Vidette</source>
        <translation>%1 – Vidette</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Späť: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Späť</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Znova: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Znova</translation>
    </message>
    <message>
        <source>What if %1 fails or is retired?</source>
        <translation>Čo ak %1 zlyhá alebo sa vyradí?</translation>
    </message>
    <message>
        <source>What if the camera fails or is retired?</source>
        <translation>Čo ak kamera zlyhá alebo sa vyradí?</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Otvoriť plán</translation>
    </message>
    <message>
        <source>Projects and exchange plans (*.gpkg *.geojson *.json)</source>
        <translation>Projekty a výmenné plány (*.gpkg *.geojson *.json)</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Save as project</source>
        <translation>Uložiť ako projekt</translation>
    </message>
    <message>
        <source>Projects (*.gpkg)</source>
        <translation>Projekty (*.gpkg)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Zapísať správu</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webové stránky (*.html)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zóna</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Žiadosť</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Otvoriť…</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Otvoriť ukážkovú predajňu</translation>
    </message>
    <message>
        <source>Open the sample city</source>
        <translation>Otvoriť ukážkové mesto</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Úvodná stránka</translation>
    </message>
    <message>
        <source>Save as project…</source>
        <translation>Uložiť ako projekt…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Správa…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ukončiť</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikovať</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrániť</translation>
    </message>
    <message>
        <source>Bring out onto the wall</source>
        <translation>Vysunúť na stenu</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Ukázať celý plán</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Ukázať výber</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Zväčšiť</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Zmenšiť</translation>
    </message>
    <message>
        <source>Figures in tables: districts, streets, windows, failures</source>
        <translation>Čísla v tabuľkách: mestské časti, ulice, okná, výpadky</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý vzhľad</translation>
    </message>
    <message>
        <source>At night: only as far as infrared light reaches</source>
        <translation>V noci: len kam dosiahne infračervené svetlo</translation>
    </message>
    <message>
        <source>Find an action or a thing…</source>
        <translation>Nájsť akciu alebo vec…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Klávesové skratky…</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Otvoriť ponuku</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plán</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Zostavy</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Zásobník</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rokovania</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Obmena</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroly</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Správy</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Súbor</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Úpravy</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Zobrazenie</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Pracovné plochy</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomocník</translation>
    </message>
    <message>
        <source>Choose a decision on the right · Ctrl+1 goes back to the plan</source>
        <translation>Vpravo zvoľte rozhodnutie · Ctrl+1 vráti na plán</translation>
    </message>
    <message>
        <source>Ctrl+1 goes back to the plan</source>
        <translation>Ctrl+1 vráti na plán</translation>
    </message>
    <message>
        <source>Write the page</source>
        <translation>Zapísať stránku</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Zapisuje sa správa …</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Správa zapísaná: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 sa nepodarilo zapísať: %2</translation>
    </message>
    <message>
        <source>This plan was open when the program ended; nothing of it is lost</source>
        <translation>Tento plán bol otvorený, keď program skončil; nič z neho sa nestratilo</translation>
    </message>
    <message>
        <source>Help on what I am doing</source>
        <translation>Pomocník k tomu, čo robím</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Preveďte ma</translation>
    </message>
    <message>
        <source>A shop with four cameras</source>
        <translation>Predajňa so štyrmi kamerami</translation>
    </message>
    <message>
        <source>How much is seen</source>
        <translation>Koľko vidieť</translation>
    </message>
    <message>
        <source>This side says what is covered and what is blind, then what recordings need and which kit fits. A click on a blind spot goes there.</source>
        <translation>Táto strana hovorí, čo je pokryté a čo slepé, čo potrebujú záznamy a ktorá zostava sa hodí. Kliknutie na slepé miesto k nemu prejde.</translation>
    </message>
    <message>
        <source>A camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>C3 is chosen. Drag its round handle to turn it, or type an angle here: what it sees and every figure follow at once. Ctrl+Z takes it back.</source>
        <translation>Vybraná je C3. Ťahajte za okrúhly úchop, alebo tu napíšte uhol: záber aj všetky čísla sa hneď zmenia. Ctrl+Z to vráti.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Kreslenie</translation>
    </message>
    <message>
        <source>W draws walls, S shelves, Z what must be seen, C hangs a camera: press where it hangs, drag to where it looks.</source>
        <translation>W kreslí steny, S regály, Z čo má byť vidieť, C vešia kameru: stlačte, kde visí, a ťahajte, kam sa pozerá.</translation>
    </message>
    <message>
        <source>Kits compares what to buy. The others keep the cameras of a city: requests, meetings, replacement, checks and reports.</source>
        <translation>Zostavy porovnávajú, čo kúpiť. Ostatné vedú kamery mesta: žiadosti, rokovania, obmenu, kontroly a správy.</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Netreba ukladať</translation>
    </message>
    <message>
        <source>Every change is kept in the same moment. This line says so, and what the mouse can do now.</source>
        <translation>Každá zmena sa uchová v tej istej chvíli. Tento riadok to hovorí, aj čo teraz vie myš.</translation>
    </message>
    <message>
        <source>Finding things</source>
        <translation>Hľadanie</translation>
    </message>
    <message>
        <source>Ctrl+K finds any action, camera or zone by name. F1 explains what you are doing. Both stand in the menu too.</source>
        <translation>Ctrl+K nájde podľa mena každú akciu, kameru aj zónu. F1 vysvetlí, čo práve robíte. Oboje je aj v ponuke.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Vystrihnúť</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovať</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Prilepiť</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Vybrať všetko</translation>
    </message>
    <message>
        <source>Select all of the same kind</source>
        <translation>Vybrať všetko rovnakého druhu</translation>
    </message>
    <message>
        <source>Plan on paper: PDF, print, picture…</source>
        <translation>Plán na papier: PDF, tlač, obrázok…</translation>
    </message>
    <message>
        <source>Copy the plan as a picture</source>
        <translation>Kopírovať plán ako obrázok</translation>
    </message>
    <message>
        <source>Changes made outside Vidette</source>
        <translation>Zmeny vykonané mimo Vidette</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Presunúť %1 na %2</translation>
    </message>
    <message>
        <source>Level above</source>
        <translation>Vyššie podlažie</translation>
    </message>
    <message>
        <source>Level below</source>
        <translation>Nižšie podlažie</translation>
    </message>
    <message>
        <source>Draw on every level</source>
        <translation>Kresliť na všetky podlažia</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Pridať podlažie</translation>
    </message>
    <message>
        <source>Move to the level that is drawn on</source>
        <translation>Presunúť na podlažie, na ktoré sa kreslí</translation>
    </message>
    <message>
        <source>Layers and levels</source>
        <translation>Vrstvy a podlažia</translation>
    </message>
    <message>
        <source>Move to level</source>
        <translation>Presunúť na podlažie</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Podlažie</translation>
    </message>
    <message>
        <source>Import a map or drawing…</source>
        <translation>Importovať mapu alebo výkres…</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Výučba</translation>
    </message>
    <message>
        <source>What the cameras see is blue, darker where the picture is sharper. What nobody sees is hatched. The wheel zooms; Space held down, or the middle button, moves the view.</source>
        <translation>Čo kamery vidia, je modré, tmavšie tam, kde je obraz ostrejší. Čo nikto nevidí, je šrafované. Koliesko mení mierku; stlačený medzerník alebo stredné tlačidlo posúva pohľad.</translation>
    </message>
    <message>
        <source>Import a map or drawing</source>
        <translation>Importovať mapu alebo výkres</translation>
    </message>
    <message>
        <source>Maps, drawings and pictures (%1)</source>
        <translation>Mapy, výkresy a obrázky (%1)</translation>
    </message>
    <message>
        <source>Lesson as a decision</source>
        <translation>Lekcia ako rozhodnutie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MapImport</name>
    <message>
        <source>Choose what is to be taken.</source>
        <translation>Vyberte, čo sa má prevziať.</translation>
    </message>
    <message>
        <source>Say what the things of %1 are.</source>
        <translation>Určte, čím sú prvky vrstvy %1.</translation>
    </message>
    <message>
        <source>%1 holds nothing that has a place.</source>
        <translation>%1 neobsahuje nič, čo má miesto.</translation>
    </message>
    <message>
        <source>This plan is in local metres and the file has a place on the map: bring it into a new plan, or put this plan onto the map first.</source>
        <translation>Tento plán je v miestnych metroch a súbor má miesto na mape: importujte ho do nového plánu, alebo najprv umiestnite tento plán na mapu.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importovať %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was taken</source>
        <translation>Zrušené; nič sa neprevzalo</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MapPage</name>
    <message>
        <source>GeoPackage</source>
        <translation>GeoPackage</translation>
    </message>
    <message>
        <source>For QGIS and other map programs: every layer with its fields, and a style for QGIS.</source>
        <translation>Pre QGIS a iné mapové programy: každá vrstva so svojimi poľami a štýl pre QGIS.</translation>
    </message>
    <message>
        <source>GeoJSON, exchange plan</source>
        <translation>GeoJSON, výmenný plán</translation>
    </message>
    <message>
        <source>The plan as Vidette and other programs read it again, with nothing lost. What cameras see goes into a second file beside it.</source>
        <translation>Plán, ako ho Vidette a iné programy prečítajú späť, bez straty. Čo vidia kamery, ide do druhého súboru vedľa neho.</translation>
    </message>
    <message>
        <source>DXF drawing</source>
        <translation>Výkres DXF</translation>
    </message>
    <message>
        <source>For CAD programs: a layer for each kind (walls, shelves, doors), codes as text.</source>
        <translation>Pre programy CAD: vrstva pre každý druh (steny, regály, dvere), kódy ako text.</translation>
    </message>
    <message>
        <source>KML</source>
        <translation>KML</translation>
    </message>
    <message>
        <source>For globes and map viewers. The plan needs a place on the map.</source>
        <translation>Pre glóbusy a prehliadače máp. Plán musí mať miesto na mape.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabuľka CSV</translation>
    </message>
    <message>
        <source>A row for each feature with its coordinates, for spreadsheets.</source>
        <translation>Riadok pre každý prvok so súradnicami, pre tabuľkové programy.</translation>
    </message>
    <message>
        <source>FlatGeobuf, one layer</source>
        <translation>FlatGeobuf, jedna vrstva</translation>
    </message>
    <message>
        <source>One layer with its fields, for map programs and the web.</source>
        <translation>Jedna vrstva so svojimi poľami, pre mapové programy a web.</translation>
    </message>
    <message>
        <source>Shapefile, one layer</source>
        <translation>Shapefile, jedna vrstva</translation>
    </message>
    <message>
        <source>One layer; names of fields are cut to ten letters.</source>
        <translation>Jedna vrstva; názvy polí sa skrátia na desať písmen.</translation>
    </message>
    <message>
        <source>Walls, shelves, buildings</source>
        <translation>Steny, regály, budovy</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Dvere a okná</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Zones and rooms</source>
        <translation>Zóny a miestnosti</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Mounting places</source>
        <translation>Montážne miesta</translation>
    </message>
    <message>
        <source>Points of demand</source>
        <translation>Body dopytu</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pre koho</translation>
    </message>
    <message>
        <source>Unit of the drawing</source>
        <translation>Jednotka výkresu</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Uložiť súbor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formáty</translation>
    </message>
    <message>
        <source>Plan and coverage for other programs</source>
        <translation>Plán a pokrytie pre iné programy</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Súbor</translation>
    </message>
    <message>
        <source>Ourselves</source>
        <translation>Pre nás</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Pre verejnosť</translation>
    </message>
    <message>
        <source>The public: only cameras in operation, to 10 m, without height, aim, lens, masks and coverage</source>
        <translation>Pre verejnosť: len kamery v prevádzke, s presnosťou na 10 m, bez výšky, smeru, objektívu, masiek a pokrytia</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Metre</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>Milimetre</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Vrstvy</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written</source>
        <translation>Zrušené; nič sa nezapísalo</translation>
    </message>
    <message>
        <source>Frame: the plan is in local metres and has no place on the map</source>
        <translation>Súradnice: plán je v miestnych metroch a nemá miesto na mape</translation>
    </message>
    <message>
        <source>Frame: WGS 84, longitude and latitude, from %1</source>
        <translation>Súradnice: WGS 84, zemepisná dĺžka a šírka, z %1</translation>
    </message>
    <message>
        <source>Frame: local metres, as the plan</source>
        <translation>Súradnice: miestne metre, ako plán</translation>
    </message>
    <message>
        <source>Frame: %1, as the plan</source>
        <translation>Súradnice: %1, ako plán</translation>
    </message>
    <message>
        <source>Choose what the file is to hold.</source>
        <translation>Vyberte, čo má súbor obsahovať.</translation>
    </message>
    <message>
        <source>A plan in local metres cannot be put on a globe. Choose another format.</source>
        <translation>Plán v miestnych metroch nemožno umiestniť na glóbus. Vyberte iný formát.</translation>
    </message>
    <message>
        <source>This format holds one layer of one shape: choose one, such as the cameras.</source>
        <translation>Tento formát obsahuje jednu vrstvu s jedným tvarom: vyberte jednu, napríklad kamery.</translation>
    </message>
    <message>
        <source>What cameras see, and blind spots</source>
        <translation>Čo vidia kamery a slepé miesta</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 sa nepodarilo zapísať: %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapísané: %1</translation>
    </message>
    <message>
        <source>Written: %1. %2</source>
        <translation>Zapísané: %1. %2</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Uložiť mapu</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MapSketch</name>
    <message>
        <source>Where the map lies beside the plan</source>
        <translation>Kde leží mapa voči plánu</translation>
    </message>
    <message>
        <source>file</source>
        <translation>súbor</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plán</translation>
    </message>
    <message>
        <source>The file lies on the plan.</source>
        <translation>Súbor leží na pláne.</translation>
    </message>
    <message>
        <source>The file lies %1 from the plan.</source>
        <translation>Súbor leží %1 od plánu.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MeetingView</name>
    <message>
        <source>Present</source>
        <translation>Prítomní</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Č.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Žiadosť</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Výsledok</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Hlasy</translation>
    </message>
    <message>
        <source>Put on what is ready now</source>
        <translation>Zaradiť, čo je už pripravené</translation>
    </message>
    <message>
        <source>Write the agenda…</source>
        <translation>Zapísať program…</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Zápisnica</translation>
    </message>
    <message>
        <source>Text of the minutes</source>
        <translation>Text zápisnice</translation>
    </message>
    <message>
        <source>Close the meeting and freeze the minutes</source>
        <translation>Uzavrieť rokovanie a zmraziť zápisnicu</translation>
    </message>
    <message>
        <source>Write the minutes…</source>
        <translation>Zapísať zápisnicu…</translation>
    </message>
    <message>
        <source>Held on %1</source>
        <translation>Deň rokovania %1</translation>
    </message>
    <message>
        <source>, called by %1</source>
        <translation>, zvoláva %1</translation>
    </message>
    <message>
        <source> · closed%1; its minutes stay</source>
        <translation> · uzavreté%1; zápisnica ostáva</translation>
    </message>
    <message>
        <source> on %1</source>
        <translation> %1</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>prítomní: %1</translation>
    </message>
    <message>
        <source>%1 of %2 members present</source>
        <translation>prítomní členovia: %1 z %2</translation>
    </message>
    <message>
        <source>%1: quorum</source>
        <translation>%1: uznášaniaschopné</translation>
    </message>
    <message>
        <source>%1: no quorum</source>
        <translation>%1: neuznášaniaschopné</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otvorené</translation>
    </message>
    <message>
        <source>Nothing is on the agenda. Requests come here when they are ready, urgent ones to be announced, deferred ones when their day has come.</source>
        <translation>V programe nič nie je. Žiadosti sem prídu, keď sú pripravené, naliehavé na oznámenie, odložené, keď nadíde ich deň.</translation>
    </message>
    <message numerus="yes">
        <source>%n items have no outcome yet</source>
        <translation>
            <numerusform>%n bod zatiaľ nemá výsledok</numerusform>
            <numerusform>%n body zatiaľ nemajú výsledok</numerusform>
            <numerusform>%n bodov zatiaľ nemá výsledok</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda of %1</source>
        <translation>Program rokovania %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Uzavrieť rokovanie %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MeetingsPage</name>
    <message>
        <source>open</source>
        <translation>otvorené</translation>
    </message>
    <message>
        <source>closed, no quorum</source>
        <translation>uzavreté, neuznášaniaschopné</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>uzavreté</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Rokovania</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Rokovanie</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Dátum</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Orgán</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Zápisnica</translation>
    </message>
    <message>
        <source>Choose a meeting to see its agenda.</source>
        <translation>Vyberte rokovanie a uvidíte jeho program.</translation>
    </message>
    <message>
        <source>Body that meets</source>
        <translation>Orgán, ktorý rokuje</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Deň rokovania</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nové rokovanie</translation>
    </message>
    <message>
        <source>No meeting yet. A meeting of the expert team makes its agenda from what is ready, what must be announced and what was deferred until now.</source>
        <translation>Zatiaľ žiadne rokovanie. Rokovanie expertného tímu si zostaví program z toho, čo je pripravené, čo treba oznámiť a čo bolo doteraz odložené.</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Pridať rokovanie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MethodTab</name>
    <message>
        <source>It is mended in Values.</source>
        <translation>Opravuje sa na karte Hodnoty.</translation>
    </message>
    <message>
        <source>It is mended in Weights.</source>
        <translation>Opravuje sa na karte Váhy.</translation>
    </message>
    <message>
        <source>It is mended in Judgments.</source>
        <translation>Opravuje sa na karte Úsudky.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MethodWeightsPlot</name>
    <message>
        <source>Weights by method</source>
        <translation>Váhy podľa metód</translation>
    </message>
    <message>
        <source>No weights: %1</source>
        <translation>Bez váh: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ModelList</name>
    <message>
        <source>Camera models</source>
        <translation>Modely kamier</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MoreTools</name>
    <message>
        <source>Doors and windows, rooms, privacy masks, buildings, mounting sites and more</source>
        <translation>Dvere a okná, miestnosti, masky súkromia, budovy, montážne miesta a ďalšie</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ďalšie</translation>
    </message>
    <message>
        <source>More tools, now %1</source>
        <translation>Ďalšie nástroje, teraz %1</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Ďalšie nástroje</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MountForm</name>
    <message>
        <source>Height</source>
        <translation>Výška</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Náklady</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>neznáme</translation>
    </message>
</context>
<context>
    <name>vidette::ui::NodeList</name>
    <message>
        <source>What is to be judged</source>
        <translation>Čo treba posúdiť</translation>
    </message>
</context>
<context>
    <name>vidette::ui::NoteForm</name>
    <message>
        <source>Height of letters</source>
        <translation>Výška písma</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Otočenie</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Metres on the plan</source>
        <translation>Metre na pláne</translation>
    </message>
    <message>
        <source>Points on the screen</source>
        <translation>Body na obrazovke</translation>
    </message>
    <message>
        <source>In metres letters grow with the plan; in points they stay as large as they are</source>
        <translation>V metroch písmo rastie s plánom; v bodoch ostáva rovnako veľké</translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>V smere hodinových ručičiek</translation>
    </message>
</context>
<context>
    <name>vidette::ui::NoteList</name>
    <message>
        <source>mistake</source>
        <translation>chyba</translation>
    </message>
    <message>
        <source>out</source>
        <translation>vyradené</translation>
    </message>
    <message>
        <source>What is to be said of the values</source>
        <translation>Čo treba povedať k hodnotám</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>stojí za pohľad</translation>
    </message>
</context>
<context>
    <name>vidette::ui::NumberField</name>
    <message>
        <source>A length is a number, as 3.2, 320 cm or 10.5 ft</source>
        <translation>Dĺžka je číslo, napríklad 3,2; 320 cm alebo 10,5 ft</translation>
    </message>
    <message>
        <source>A number is expected</source>
        <translation>Očakáva sa číslo</translation>
    </message>
    <message>
        <source>%1 does not fit: from %2 to %3</source>
        <translation>%1 nevyhovuje: povolené je od %2 do %3</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ObstacleForm</name>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Spodok</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Vrch</translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation>Priehľadné</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Áno</translation>
    </message>
    <message>
        <source>to the ceiling</source>
        <translation>po strop</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veľkosť</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OntoMap</name>
    <message>
        <source>Local metres</source>
        <translation>Miestne metre</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Čo</translation>
    </message>
    <message>
        <source>Frame of the map</source>
        <translation>Súradnice mapy</translation>
    </message>
    <message>
        <source>Click both: a point of the plan, then where it belongs</source>
        <translation>Klikať oboje: bod plánu, potom kam patrí</translation>
    </message>
    <message>
        <source>Plan x</source>
        <translation>Plán x</translation>
    </message>
    <message>
        <source>Plan y</source>
        <translation>Plán y</translation>
    </message>
    <message>
        <source>Map x</source>
        <translation>Mapa x</translation>
    </message>
    <message>
        <source>Map y</source>
        <translation>Mapa y</translation>
    </message>
    <message>
        <source>Put onto the map</source>
        <translation>Umiestniť na mapu</translation>
    </message>
    <message>
        <source>Put the plan onto the map</source>
        <translation>Umiestniť plán na mapu</translation>
    </message>
    <message>
        <source>Click a point on the plan, then type where it lies on the map, in metres: x to the east, y to the north. Two points place it, a third checks them.</source>
        <translation>Kliknite na bod plánu a napíšte, kde leží na mape, v metroch: x na východ, y na sever. Dva body plán umiestnia, tretí ich overí.</translation>
    </message>
    <message>
        <source>A projected frame in metres, by its EPSG number</source>
        <translation>Rovinný súradnicový systém v metroch podľa čísla EPSG</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Celý plán</translation>
    </message>
    <message>
        <source>Turned by %1 clockwise, a metre becomes %2; missed by %3 in the mean (root of squares).</source>
        <translation>Otočené o %1 v smere hodinových ručičiek, z metra bude %2; stredná kvadratická odchýlka %3.</translation>
    </message>
    <message>
        <source>Two points at least are needed.</source>
        <translation>Treba aspoň dva body.</translation>
    </message>
    <message>
        <source>The plan was changed meanwhile. Try it once more.</source>
        <translation>Plán sa medzitým zmenil. Skúste to znova.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OntoWall</name>
    <message>
        <source>%1 moved %2 out of %3 onto its outer wall.</source>
        <translation>%1: vysunutie o %2 z budovy %3 na vonkajšiu stenu.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras moved onto the outer walls: %1.</source>
        <translation>
            <numerusform>%n kamera presunutá na obvodovú stenu: %1.</numerusform>
            <numerusform>%n kamery presunuté na obvodové steny: %1.</numerusform>
            <numerusform>%n kamier presunutých na obvodové steny: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays inside %2: it is more than %3 from the outer wall.</source>
        <translation>%1 ostáva vnútri budovy %2: od vonkajšej steny je ďalej než %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras stay inside: they are more than %1 from the outer wall.</source>
        <translation>
            <numerusform>%n kamera zostáva vnútri: je ďalej než %1 od obvodovej steny.</numerusform>
            <numerusform>%n kamery zostávajú vnútri: sú ďalej než %1 od obvodovej steny.</numerusform>
            <numerusform>%n kamier zostáva vnútri: sú ďalej než %1 od obvodovej steny.</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera stands inside a building.</source>
        <translation>Žiadna kamera nestojí vnútri budovy.</translation>
    </message>
    <message>
        <source>Looking for the outer walls …</source>
        <translation>Hľadajú sa vonkajšie steny …</translation>
    </message>
    <message>
        <source>Bring %1 out onto the wall</source>
        <translation>Vysunúť %1 na stenu</translation>
    </message>
    <message>
        <source>Bring %1 cameras out onto the walls</source>
        <translation>Vysunúť na steny kamery: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OpeningForm</name>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation>Priehľadné</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Vchod</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Dvere</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Glass wall or door</source>
        <translation>Sklenená stena alebo dvere</translation>
    </message>
    <message>
        <source>No: closed, or with foil</source>
        <translation>Nie: zatvorené alebo s fóliou</translation>
    </message>
    <message>
        <source>Yes: open, or clear glass</source>
        <translation>Áno: otvorené alebo číre sklo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Áno</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Šírka</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>%1 celkom</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OutcomeForm</name>
    <message>
        <source>Conditions: %1</source>
        <translation>Podmienky: %1</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Otvoriť žiadosť</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ako to dopadlo</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Podmienky</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Za</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Proti</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Zdržali sa</translation>
    </message>
    <message>
        <source>Note for the minutes</source>
        <translation>Poznámka do zápisnice</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Zapísať výsledok</translation>
    </message>
    <message>
        <source>Outcome …</source>
        <translation>Výsledok …</translation>
    </message>
    <message>
        <source>Which conditions</source>
        <translation>Aké podmienky</translation>
    </message>
    <message>
        <source>Reason or note for the minutes</source>
        <translation>Dôvod alebo poznámka do zápisnice</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Missing: the conditions</source>
        <translation>Chýba: podmienky</translation>
    </message>
    <message>
        <source>Outcome in %1</source>
        <translation>Výsledok v %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OutputPage</name>
    <message>
        <source>What is written</source>
        <translation>Čo sa zapisuje</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Správy</translation>
    </message>
    <message>
        <source>All reports as PDF</source>
        <translation>Všetky správy ako PDF</translation>
    </message>
    <message>
        <source>Plan on paper</source>
        <translation>Plán na papieri</translation>
    </message>
    <message>
        <source>Maps and drawings</source>
        <translation>Mapy a výkresy</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OutsideNotice</name>
    <message>
        <source>Look</source>
        <translation>Pozrieť</translation>
    </message>
    <message>
        <source>Look at what other programs changed</source>
        <translation>Pozrieť, čo zmenili iné programy</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Teraz nie</translation>
    </message>
    <message>
        <source>The changes stay open; the menu has them under Workspaces</source>
        <translation>Zmeny zostanú otvorené; v ponuke sú pod Pracovnými plochami</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were made outside Vidette</source>
        <translation>
            <numerusform>%n zmena vznikla mimo programu Vidette</numerusform>
            <numerusform>%n zmeny vznikli mimo programu Vidette</numerusform>
            <numerusform>%n zmien vzniklo mimo programu Vidette</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::OutsidePage</name>
    <message>
        <source>Changes made outside Vidette</source>
        <translation>Zmeny mimo programu Vidette</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kedy</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Predtým</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Čo sa zmenilo</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kto rozhoduje</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Ponechať všetko</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Vrátiť všetko</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Ukázať, kde to je</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ponechať</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Vrátiť</translation>
    </message>
    <message>
        <source>Choose a line on the left: here stands what it was before, and what it is now.</source>
        <translation>Vyberte riadok vľavo: tu bude, čo bolo predtým a čo je teraz.</translation>
    </message>
    <message>
        <source>Login of who decides</source>
        <translation>Prihlasovacie meno toho, kto rozhoduje</translation>
    </message>
    <message>
        <source>The project is read-only: its changes can be looked at.</source>
        <translation>Projekt je len na čítanie: jeho zmeny si možno pozrieť.</translation>
    </message>
    <message>
        <source>What is decided is kept under this login.</source>
        <translation>Rozhodnutie sa uchová pod týmto prihlasovacím menom.</translation>
    </message>
    <message>
        <source>%1 decides. Whatever is decided is kept in the project.</source>
        <translation>Rozhoduje %1. Každé rozhodnutie sa uchová v projekte.</translation>
    </message>
    <message numerus="yes">
        <source>changes made outside Vidette</source>
        <translation>
            <numerusform>zmena mimo programu Vidette</numerusform>
            <numerusform>zmeny mimo programu Vidette</numerusform>
            <numerusform>zmien mimo programu Vidette</numerusform>
        </translation>
    </message>
    <message>
        <source>by QGIS or another program; they count already</source>
        <translation>z QGIS alebo iného programu; už sa počítajú</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nič nečaká na rozhodnutie</translation>
    </message>
    <message>
        <source>%1, by another program</source>
        <translation>%1, iným programom</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OwnCameraForm</name>
    <message>
        <source>%1 m is printed where %2 m would fit the other distances.</source>
        <translation>Udáva sa %1 m, k ostatným vzdialenostiam by sa hodilo %2 m.</translation>
    </message>
    <message>
        <source>%1 m is printed, but these pixels over %2 give about %3 m.</source>
        <translation>Udáva sa %1 m, ale tieto pixely na %2 dávajú asi %3 m.</translation>
    </message>
    <message>
        <source>An upright angle of %1° is printed; the shape of the picture gives about %2°.</source>
        <translation>Udáva sa zvislý uhol %1°; tvar obrazu dáva asi %2°.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are of no usual shape.</source>
        <translation>%1 × %2 pixelov nie je obvyklý tvar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>Known is</source>
        <translation>Známe je</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Snímač</translation>
    </message>
    <message>
        <source>Keep it among my models</source>
        <translation>Uchovať medzi mojimi modelmi</translation>
    </message>
    <message>
        <source>My camera</source>
        <translation>Moja kamera</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Zorné pole</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Ohnisková vzdialenosť</translation>
    </message>
    <message>
        <source>Pixels across</source>
        <translation>Pixely na šírku</translation>
    </message>
    <message>
        <source>Pixels down</source>
        <translation>Pixely na výšku</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Dosah</translation>
    </message>
    <message>
        <source>by pixels</source>
        <translation>podľa pixelov</translation>
    </message>
    <message>
        <source>Infrared up to</source>
        <translation>Infračervené do</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žiadne</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Vlastná</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>zadané ručne</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PageDialog</name>
    <message>
        <source>Pixels per inch of paper</source>
        <translation>Pixely na palec papiera</translation>
    </message>
    <message>
        <source>Drawn at 1 :</source>
        <translation>Mierka 1 :</translation>
    </message>
    <message>
        <source>A page of %1</source>
        <translation>Strana z %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strany</translation>
    </message>
    <message>
        <source>Page %1
%2 × %3 mm</source>
        <translation>Strana %1
%2 × %3 mm</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>neznáma</translation>
    </message>
    <message>
        <source>The scale printed on the drawing; where it is not known, two points give it later</source>
        <translation>Mierka vytlačená na výkrese; ak nie je známa, určia ju neskôr dva body</translation>
    </message>
    <message>
        <source>Add the page</source>
        <translation>Pridať stranu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PairBar</name>
    <message>
        <source>Ask me the next pair</source>
        <translation>Opýtať sa na ďalšiu dvojicu</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Prestať sa pýtať</translation>
    </message>
    <message>
        <source>Take this judgment back</source>
        <translation>Vziať tento úsudok späť</translation>
    </message>
    <message>
        <source>Write down what follows</source>
        <translation>Zapísať, čo vyplýva</translation>
    </message>
    <message>
        <source>Choose a pair in the table.</source>
        <translation>Vyberte dvojicu v tabuľke.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PairScale</name>
    <message>
        <source>Scale of the pair</source>
        <translation>Stupnica dvojice</translation>
    </message>
    <message>
        <source>Arrows point, Enter says it; 1 to 9 say it at once for the side pointed to.</source>
        <translation>Šípky ukazujú, Enter potvrdí; 1 až 9 zadá hodnotu rovno pre stranu, na ktorú sa ukazuje.</translation>
    </message>
    <message>
        <source>1: the first is preferred, 0: the second, =: both are equal.</source>
        <translation>1: prednosť má prvý, 0: druhý, =: oba sú rovnaké.</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>prednosť</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>rovnako</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PaperPage</name>
    <message>
        <source>‹ Sheet before</source>
        <translation>‹ Predošlý list</translation>
    </message>
    <message>
        <source>Next sheet ›</source>
        <translation>Ďalší list ›</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Body na palec</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Šírka obrázka</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Plan on paper</source>
        <translation>Plán na papieri</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Uložiť ako PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tlačiť…</translation>
    </message>
    <message>
        <source>This sheet as SVG…</source>
        <translation>Tento list ako SVG…</translation>
    </message>
    <message>
        <source>This sheet as PNG…</source>
        <translation>Tento list ako PNG…</translation>
    </message>
    <message>
        <source>PNG resolution</source>
        <translation>Rozlíšenie PNG</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Uložiť ako PDF</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Uložiť list</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>list</translation>
    </message>
    <message>
        <source>Picture of the plan as shown</source>
        <translation>Obrázok plánu, ako sa zobrazuje</translation>
    </message>
    <message>
        <source>As SVG…</source>
        <translation>Ako SVG…</translation>
    </message>
    <message>
        <source>As PNG…</source>
        <translation>Ako PNG…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovať</translation>
    </message>
    <message>
        <source>Width of PNG and copy</source>
        <translation>Šírka PNG a kópie</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Uložiť obrázok</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>obrazok</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written</source>
        <translation>Zrušené; nič sa nezapísalo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plán</translation>
    </message>
    <message>
        <source>Sheet %L1 of %L2, 1 : %L3</source>
        <translation>List %L1 z %L2, 1 : %L3</translation>
    </message>
    <message>
        <source>Writing … %1</source>
        <translation>Zapisuje sa … %1</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Zapisuje sa …</translation>
    </message>
    <message>
        <source>What is seen is being counted</source>
        <translation>Počíta sa, čo je vidieť</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapísané: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 sa nepodarilo zapísať: %2</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Obrázok je v schránke</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PasteTable</name>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Zones, as rectangles</source>
        <translation>Zóny ako obdĺžniky</translation>
    </message>
    <message>
        <source>Demand points</source>
        <translation>Body dopytu</translation>
    </message>
    <message>
        <source>Mounting sites</source>
        <translation>Montážne miesta</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Riadky sú</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Vložiť tabuľku</translation>
    </message>
    <message>
        <source>Below each heading stands what the column is taken for. Columns without a meaning are left out.</source>
        <translation>Pod každým nadpisom je, za čo sa stĺpec považuje. Stĺpce bez významu sa vynechajú.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Pridať</translation>
    </message>
    <message>
        <source>Columns and the first rows</source>
        <translation>Stĺpce a prvé riadky</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Význam: %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>vynechané</translation>
    </message>
    <message>
        <source>Column for %1: %2.</source>
        <translation>Stĺpec pre %1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 rows can be added.</source>
        <translation>Možno pridať %1 z %2 riadkov.</translation>
    </message>
    <message>
        <source>%1 First of those that cannot: %2</source>
        <translation>%1 Prvý z tých, ktoré nemožno: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PickTool</name>
    <message>
        <source>Click the place of the request · Space and drag moves the plan</source>
        <translation>Kliknite na miesto žiadosti · medzerník a ťahanie posúva plán</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PictureSection</name>
    <message>
        <source>Save picture…</source>
        <translation>Uložiť obrázok…</translation>
    </message>
    <message>
        <source>Save picture: %1</source>
        <translation>Uložiť obrázok: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PictureView</name>
    <message>
        <source>Simulated picture</source>
        <translation>Simulovaný obraz</translation>
    </message>
    <message>
        <source>a person at %1, %2 px</source>
        <translation>osoba vo vzdialenosti %1, %2 px</translation>
    </message>
    <message>
        <source>%1 · %2 px</source>
        <translation>%1 · %2 px</translation>
    </message>
    <message>
        <source>No tilt is stated; drawn at %1</source>
        <translation>Náklon nie je uvedený; kreslí sa s %1</translation>
    </message>
    <message>
        <source>Simulated: what stands on the plan, persons of 1.70 m</source>
        <translation>Simulované: čo je na pláne, osoby 1,70 m</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PicturesTab</name>
    <message>
        <source>Save all pictures…</source>
        <translation>Uložiť všetky obrázky…</translation>
    </message>
    <message>
        <source>Each picture is saved as a drawing (SVG) or as pixels (PNG), always in the light colours, in the width it has here.</source>
        <translation>Každý obrázok sa uloží ako kresba (SVG) alebo v pixeloch (PNG), vždy vo svetlých farbách a v šírke, akú má tu.</translation>
    </message>
    <message>
        <source>Every picture of this page, as SVG and as PNG, into a folder</source>
        <translation>Všetky obrázky tejto stránky ako SVG a PNG do jedného priečinka</translation>
    </message>
    <message>
        <source>Totals, and what they are made of</source>
        <translation>Celkové hodnotenia a z čoho sa skladajú</translation>
    </message>
    <message>
        <source>How far each weight may go</source>
        <translation>Kam až môže každá váha</translation>
    </message>
    <message>
        <source>Strengths and weaknesses</source>
        <translation>Silné a slabé stránky</translation>
    </message>
    <message>
        <source>Weights by method</source>
        <translation>Váhy podľa metód</translation>
    </message>
    <message>
        <source>For and against: the flows of PROMETHEE</source>
        <translation>Za a proti: toky PROMETHEE</translation>
    </message>
    <message>
        <source>Nobody is left to compare.</source>
        <translation>Nezostal žiadny variant na porovnanie.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Počíta sa …</translation>
    </message>
    <message>
        <source>No kits are compared in this project.</source>
        <translation>V tomto projekte sa neporovnávajú žiadne zostavy.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n.</source>
        <translation>
            <numerusform>Prvých %1 z %n.</numerusform>
            <numerusform>Prvých %1 z %n.</numerusform>
            <numerusform>Prvých %1 z %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same criteria, weighed by every method that this decision has data for: what is opinion, and what is the method.</source>
        <translation>Tie isté kritériá vážené každou metódou, na ktorú má toto rozhodnutie údaje: čo je názor a čo metóda.</translation>
    </message>
    <message>
        <source>%1 does not add up weighted values, so where another comes first has no exact border.</source>
        <translation>%1 nesčítava vážené hodnoty, takže presná hranica, za ktorou je prvý iný variant, neexistuje.</translation>
    </message>
    <message>
        <source>Who comes first while the weight of one criterion runs from 0 to 100 % and the others keep their proportions. The thick mark is the weight in force.</source>
        <translation>Kto je prvý, keď váha jedného kritéria ide od 0 do 100 % a ostatné držia svoje pomery. Hrubá značka je platná váha.</translation>
    </message>
    <message>
        <source>Each axis runs from the worst value compared (below) to the best (above). The first five places are drawn strong; no weight plays a part in where a line runs.</source>
        <translation>Každá os vedie od najhoršej porovnávanej hodnoty (dole) po najlepšiu (hore). Prvých päť miest je zvýraznených; na priebeh čiar nemajú váhy vplyv.</translation>
    </message>
    <message>
        <source>PROMETHEE cannot be computed here: %1</source>
        <translation>PROMETHEE tu nemožno vypočítať: %1</translation>
    </message>
    <message>
        <source>Further right, more speaks for an alternative; higher up, less speaks against it. On a dashed line the difference of the two, the net flow, is the same.</source>
        <translation>Čím viac vpravo, tým viac hovorí v prospech variantu; čím vyššie, tým menej hovorí proti nemu. Na prerušovanej čiare je rozdiel oboch, čistý tok, rovnaký.</translation>
    </message>
    <message>
        <source>A contrast: this decision is made by %1. The flows are computed from the same values and weights. %2</source>
        <translation>Pre porovnanie: toto rozhodnutie sa robí metódou %1. Toky sa počítajú z tých istých hodnôt a váh. %2</translation>
    </message>
    <message>
        <source>Folder for all pictures</source>
        <translation>Priečinok pre všetky obrázky</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures written: %1</source>
        <translation>
            <numerusform>Zapísaný %n obrázok: %1</numerusform>
            <numerusform>Zapísané %n obrázky: %1</numerusform>
            <numerusform>Zapísaných %n obrázkov: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::PlaceText</name>
    <message>
        <source>Words of the text</source>
        <translation>Znenie textu</translation>
    </message>
    <message>
        <source>Type, then Enter</source>
        <translation>Napíšte text, potom Enter</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PlanCard</name>
    <message>
        <source>Plan without a name</source>
        <translation>Plán bez mena</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Chýba: %1</translation>
    </message>
    <message>
        <source>Not named yet · %1</source>
        <translation>Zatiaľ bez mena · %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Keep %1 at the front</source>
        <translation>Držať %1 vpredu</translation>
    </message>
    <message>
        <source>Kept at the front</source>
        <translation>Drží sa vpredu</translation>
    </message>
    <message>
        <source>Keep at the front</source>
        <translation>Držať vpredu</translation>
    </message>
    <message>
        <source>No longer keep at the front</source>
        <translation>Už nedržať vpredu</translation>
    </message>
    <message>
        <source>Take from this list</source>
        <translation>Vyňať zo zoznamu</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PlanEdits</name>
    <message>
        <source>Remove %1</source>
        <translation>Odstrániť: %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplikovať: %1</translation>
    </message>
    <message>
        <source>%1 copied. Ctrl+V pastes, into another project too.</source>
        <translation>Skopírované: %1. Ctrl+V vloží, aj do iného projektu.</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Vystrihnúť: %1</translation>
    </message>
    <message>
        <source>Nothing is on the clipboard.</source>
        <translation>V schránke nič nie je.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Vložiť</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Otočiť: %1</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Zmeniť mierku: %1</translation>
    </message>
    <message>
        <source>Mirror %1</source>
        <translation>Zrkadliť: %1</translation>
    </message>
    <message>
        <source>Align %1</source>
        <translation>Zarovnať: %1</translation>
    </message>
    <message>
        <source>Equal gaps between %1</source>
        <translation>Rovnaké medzery: %1</translation>
    </message>
    <message>
        <source>An array makes from 1 to %L1 copies.</source>
        <translation>Pole vytvorí 1 až %L1 kópií.</translation>
    </message>
    <message>
        <source>Array of %1</source>
        <translation>Pole: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PlanPage</name>
    <message>
        <source>Answers</source>
        <translation>Odpovede</translation>
    </message>
    <message>
        <source>History</source>
        <translation>História</translation>
    </message>
    <message>
        <source>The clipboard holds neither rows of a plan nor a table with headings.</source>
        <translation>V schránke nie sú riadky plánu ani tabuľka s nadpismi.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Vrstvy</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PlanShow</name>
    <message>
        <source>What the plan shows</source>
        <translation>Čo plán ukazuje</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Triedy</translation>
    </message>
    <message>
        <source>How many cameras</source>
        <translation>Koľko kamier</translation>
    </message>
    <message>
        <source>Pixel density</source>
        <translation>Hustota pixelov</translation>
    </message>
    <message>
        <source>Height of the target, 0 to 3 metres</source>
        <translation>Výška cieľa, 0 až 3 metre</translation>
    </message>
    <message>
        <source>Height above the floor at which things must be seen</source>
        <translation>Výška nad podlahou, v ktorej má byť vidieť</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>vo výške %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Plot</name>
    <message>
        <source>Save this picture…</source>
        <translation>Uložiť tento obrázok…</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Uložiť tento obrázok</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png)</source>
        <translation>Vektorová kresba (*.svg);;Obrázok (*.png)</translation>
    </message>
    <message>
        <source>Picture written: %1</source>
        <translation>Obrázok zapísaný: %1</translation>
    </message>
    <message>
        <source>A picture is written as .svg or .png.</source>
        <translation>Obrázok sa zapisuje ako .svg alebo .png.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PointRows</name>
    <message>
        <source>Missed by</source>
        <translation>Odchýlka</translation>
    </message>
    <message>
        <source>Point %1: %2</source>
        <translation>Bod %1: %2</translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation>Odstrániť bod %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PreferenceRows</name>
    <message>
        <source>How much a difference matters: q is the largest that does not, from p on it matters fully, at s the bell curve turns. In the unit of the criterion.</source>
        <translation>Ako veľmi na rozdiele záleží: q je najväčší, na ktorom nezáleží, od p záleží naplno, v s má zvonová krivka inflexiu. V jednotke kritéria.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kritérium</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funkcia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1, kritérium %2</translation>
    </message>
    <message>
        <source>Change a preference function</source>
        <translation>Zmeniť preferenčnú funkciu</translation>
    </message>
    <message>
        <source>Preference function of %1</source>
        <translation>Preferenčná funkcia kritéria %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PrintedBars</name>
    <message>
        <source>printed</source>
        <translation>udávané</translation>
    </message>
    <message>
        <source>flat target</source>
        <translation>rovinný cieľ</translation>
    </message>
    <message>
        <source>by angle</source>
        <translation>podľa uhla</translation>
    </message>
    <message>
        <source>by upright angle</source>
        <translation>podľa zvislého uhla</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>v strede</translation>
    </message>
    <message>
        <source>Printed and computed distances</source>
        <translation>Udávané a vypočítané vzdialenosti</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 px/m</source>
        <translation>%1 px/m</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PrintedView</name>
    <message>
        <source>No distances are printed for this camera. Models of the library bring theirs.</source>
        <translation>Pre túto kameru nie sú udané vzdialenosti. Modely z knižnice ich majú.</translation>
    </message>
    <message>
        <source>The printed distances follow the flat formula, as is usual for narrow lenses: what is printed holds all over the picture.</source>
        <translation>Udávané vzdialenosti sa riadia rovinným vzorcom, ako je pri úzkych objektívoch obvyklé: platia v celom obraze.</translation>
    </message>
    <message>
        <source>The maker counts in the middle of the picture, where a wide lens is densest. Towards the edges the class ends nearer.</source>
        <translation>Výrobca počíta v strede obrazu, kde je široký objektív najhustejší. K okrajom trieda končí bližšie.</translation>
    </message>
    <message>
        <source>The maker divides the pixels of the width by the angle. A flat target that faces the camera gets fewer, so the plan counts with the flat formula.</source>
        <translation>Výrobca delí pixely šírky uhlom. Rovinný cieľ čelom ku kamere ich dostane menej, preto plán počíta rovinným vzorcom.</translation>
    </message>
    <message>
        <source>The maker divides the pixels of the height by the upright angle. A flat target that faces the camera gets fewer, so the plan counts with the flat formula.</source>
        <translation>Výrobca delí pixely výšky zvislým uhlom. Rovinný cieľ čelom ku kamere ich dostane menej, preto plán počíta rovinným vzorcom.</translation>
    </message>
    <message>
        <source>No formula known here gives the printed distances within 10 %. Ask the maker, or check the pixels and the field of view.</source>
        <translation>Žiadny tu známy vzorec nedáva udávané vzdialenosti s presnosťou 10 %. Treba sa opýtať výrobcu alebo overiť pixely a zorné pole.</translation>
    </message>
    <message>
        <source>The flat formula gives %1 of what is printed. %2</source>
        <translation>Rovinný vzorec dáva %1 udávanej hodnoty. %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ProfilePlot</name>
    <message>
        <source>Strengths and weaknesses of each alternative</source>
        <translation>Silné a slabé stránky každého variantu</translation>
    </message>
    <message>
        <source>best</source>
        <translation>najlepšie</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>najhoršie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, čaká %n</numerusform>
            <numerusform>%1, čakajú %n</numerusform>
            <numerusform>%1, čaká %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::RecordField</name>
    <message>
        <source>yes</source>
        <translation>áno</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>neuvedené</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RecordingsPanel</name>
    <message>
        <source>Recordings</source>
        <translation>Záznamy</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Lehota uchovávania</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dní</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>neuvedené</translation>
    </message>
    <message>
        <source>Change how long recordings are kept</source>
        <translation>Zmeniť lehotu uchovávania záznamov</translation>
    </message>
    <message>
        <source>Without cameras there is nothing to record.</source>
        <translation>Bez kamier nie je čo zaznamenávať.</translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation>%1 Mbit/s</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras · %1 each</source>
        <translation>
            <numerusform>%n kamera · %1</numerusform>
            <numerusform>%n kamery · po %1</numerusform>
            <numerusform>%n kamier · po %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 TiB; makers print %2 TB</source>
        <translation>%1 TiB; výrobcovia píšu %2 TB</translation>
    </message>
    <message>
        <source>fits the kit&apos;s %1 disk (%2 days)</source>
        <translation>zmestí sa na disk zostavy %1 (%2 dní)</translation>
    </message>
    <message>
        <source>The kit&apos;s %1 disk holds only %2 days</source>
        <translation>Na disk zostavy %1 sa zmestí len %2 dní</translation>
    </message>
    <message>
        <source>%1 days are more than the law allows: %2</source>
        <translation>%1 dní je viac, než dovoľuje zákon: %2</translation>
    </message>
    <message>
        <source>%1 days are more than recommended: %2</source>
        <translation>%1 dní je viac, než sa odporúča: %2</translation>
    </message>
    <message>
        <source>The rule for %1 is not in force</source>
        <translation>Pravidlo pre %1 neplatí</translation>
    </message>
    <message>
        <source>Nobody has said why %1 days</source>
        <translation>Nikto neuviedol, prečo %1 dní</translation>
    </message>
    <message>
        <source>The days follow the disk, not a need</source>
        <translation>Dni sa riadia diskom, nie potrebou</translation>
    </message>
    <message>
        <source>Nobody has said how long; %1 days are assumed</source>
        <translation>Nikto neuviedol, ako dlho; predpokladá sa %1 dní</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>within the %1 %2 (%3)</source>
        <translation>najviac %1 %2 (%3)</translation>
    </message>
    <message>
        <source>of the law</source>
        <translation>podľa zákona</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>podľa odporúčania</translation>
    </message>
    <message>
        <source>Counted for %1 days until you say how long</source>
        <translation>Počíta sa %1 dní, kým neurčíte lehotu</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hodina</numerusform>
            <numerusform>%n hodiny</numerusform>
            <numerusform>%n hodín</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n deň</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n mesiac</numerusform>
            <numerusform>%n mesiace</numerusform>
            <numerusform>%n mesiacov</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::RelationView</name>
    <message>
        <source>Who beats whom</source>
        <translation>Kto koho prekonáva</translation>
    </message>
    <message>
        <source>Who beats whom, before the flows are added up (PROMETHEE I)</source>
        <translation>Kto koho prekonáva pred sčítaním tokov (PROMETHEE I)</translation>
    </message>
    <message>
        <source>Beaten by nobody: %1.</source>
        <translation>Neprekonané: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared: each is strong where the other is weak.</source>
        <translation>%1 a %2 nemožno porovnať: každý je silný tam, kde je druhý slabý.</translation>
    </message>
    <message>
        <source>beats</source>
        <translation>prekonáva</translation>
    </message>
    <message>
        <source>%1 beats %2.</source>
        <translation>%1 prekonáva %2.</translation>
    </message>
    <message>
        <source>beaten</source>
        <translation>prekonaný</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>rovnako</translation>
    </message>
    <message>
        <source>%1 and %2 have the same flows.</source>
        <translation>%1 a %2 majú rovnaké toky.</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ani jeden</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared.</source>
        <translation>%1 a %2 nemožno porovnať.</translation>
    </message>
    <message>
        <source>Who outranks whom (ELECTRE I)</source>
        <translation>Kto koho prevyšuje (ELECTRE I)</translation>
    </message>
    <message>
        <source>To be looked at closely, the kernel: %1.</source>
        <translation>Na bližšie posúdenie, jadro: %1.</translation>
    </message>
    <message>
        <source>%1 outrank each other in a circle and count as one.</source>
        <translation>%1 sa navzájom prevyšujú v kruhu a počítajú sa ako jeden variant.</translation>
    </message>
    <message>
        <source>%1 to %2: agreement %3 (at least %4), objection %5 (at most %6).</source>
        <translation>%1 proti %2: súhlas %3 (najmenej %4), námietka %5 (najviac %6).</translation>
    </message>
    <message>
        <source>outranks</source>
        <translation>prevyšuje</translation>
    </message>
    <message>
        <source>Enter tells what a cell rests on</source>
        <translation>Enter povie, na čom bunka stojí</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ReplacementPage</name>
    <message>
        <source>%1: %2 go to growth while %3 of replacement wait.</source>
        <translation>%1: %2 ide na rast, kým %3 na obmenu čaká.</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Prvý rok</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Roky</translation>
    </message>
    <message>
        <source>Money each year</source>
        <translation>Peniaze na každý rok</translation>
    </message>
    <message>
        <source>One life for all</source>
        <translation>Jedna životnosť pre všetky</translation>
    </message>
    <message>
        <source>Which assets</source>
        <translation>Ktoré zariadenia</translation>
    </message>
    <message>
        <source>Due year</source>
        <translation>Rok obmeny</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Zariadenia</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Zariadenie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miesto</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termín</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>K tomu dňu</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riziko</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Naplánované</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Položka</translation>
    </message>
    <message>
        <source>as budgeted</source>
        <translation>podľa rozpočtu</translation>
    </message>
    <message>
        <source>as known</source>
        <translation>podľa údajov</translation>
    </message>
    <message>
        <source>The same sum every year. As budgeted: the lines for renewal of the project.</source>
        <translation>Každý rok rovnaká suma. Podľa rozpočtu: riadky projektu na obnovu.</translation>
    </message>
    <message>
        <source>So many years for every asset. As known: its own life class.</source>
        <translation>Toľko rokov pre každé zariadenie. Podľa údajov: jeho vlastná trieda životnosti.</translation>
    </message>
    <message>
        <source>Life in years</source>
        <translation>Životnosť v rokoch</translation>
    </message>
    <message>
        <source>Every asset</source>
        <translation>Každé zariadenie</translation>
    </message>
    <message>
        <source>Replaced within the plan</source>
        <translation>Obmenené v rámci plánu</translation>
    </message>
    <message>
        <source>Waiting: no money</source>
        <translation>Čaká: nie sú peniaze</translation>
    </message>
    <message>
        <source>Left out: not known when due</source>
        <translation>Vynechané: termín nie je známy</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Na zozname</translation>
    </message>
    <message>
        <source>Due in any year</source>
        <translation>Termín v ktoromkoľvek roku</translation>
    </message>
    <message>
        <source>of %1 assets overdue</source>
        <translation>z %1 zariadení po termíne</translation>
    </message>
    <message>
        <source>Planning …</source>
        <translation>Plánuje sa …</translation>
    </message>
    <message>
        <source>at this pace each has its turn every %1 years</source>
        <translation>týmto tempom príde každé na rad raz za %1 roka</translation>
    </message>
    <message>
        <source>No assets are recorded in this project. A camera on the plan is a place; what hangs there is an asset, with its age and its condition. Lists of assets come in as tables (vidette record PROJECT import).</source>
        <translation>V tomto projekte nie sú evidované žiadne zariadenia. Kamera na pláne je miesto; čo na ňom visí, je zariadenie so svojím vekom a stavom. Zoznamy zariadení sa načítajú ako tabuľky (vidette record PROJECT import).</translation>
    </message>
    <message>
        <source>Left out, since nobody knows when they are due: %1.</source>
        <translation>Vynechané, lebo nikto nepozná ich termín: %1.</translation>
    </message>
    <message>
        <source>Planned as if they cost nothing, since no price is known: %1.</source>
        <translation>Naplánované, akoby nič nestáli, lebo cena nie je známa: %1.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>čaká</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ReportDocument</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 sa nepodarilo zapísať: %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ReportView</name>
    <message>
        <source>The report</source>
        <translation>Správa</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ReportsPage</name>
    <message>
        <source>What the report is about</source>
        <translation>O čom je správa</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Čísla</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Vydať</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Vytvoriť znova</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>Uložiť ako stránku…</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Uložiť ako tabuľku…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Uložiť ako PDF…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otvoriť v prehliadači</translation>
    </message>
    <message>
        <source>Kinds of reports</source>
        <translation>Druhy správ</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Správy</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Uložiť stránku</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Uložiť tabuľku</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Uložiť ako PDF</translation>
    </message>
    <message>
        <source>Every processing</source>
        <translation>Každé spracúvanie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Figures as they are now</source>
        <translation>Súčasné čísla</translation>
    </message>
    <message>
        <source>a day not stated</source>
        <translation>deň neuvedený</translation>
    </message>
    <message>
        <source>As issued on %1</source>
        <translation>Vydané %1</translation>
    </message>
    <message>
        <source>Making the report … %1</source>
        <translation>Vytvára sa správa … %1</translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation>Vytvára sa správa …</translation>
    </message>
    <message>
        <source>Out of date since the last change</source>
        <translation>Neaktuálna od poslednej zmeny</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Správa zapísaná: %1</translation>
    </message>
    <message>
        <source>Issuing the annual report of %1 …</source>
        <translation>Vydáva sa výročná správa za %1 …</translation>
    </message>
    <message>
        <source>Issue annual report %1</source>
        <translation>Vydať výročnú správu %1</translation>
    </message>
    <message>
        <source>Issued: the figures of %1 are kept as they are now</source>
        <translation>Vydané: čísla za %1 sa uchovali v dnešnom stave</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestFacts</name>
    <message>
        <source>What is asked</source>
        <translation>O čo sa žiada</translation>
    </message>
    <message>
        <source>Four-part sheet</source>
        <translation>Štvordielny list</translation>
    </message>
    <message>
        <source>Design sheet</source>
        <translation>Návrhový list</translation>
    </message>
    <message>
        <source>Money and dates</source>
        <translation>Peniaze a termíny</translation>
    </message>
    <message>
        <source>Set fields of request %1</source>
        <translation>Upraviť údaje žiadosti %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestForm</name>
    <message>
        <source>What is asked for</source>
        <translation>O čo sa žiada</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miesto</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Žiada</translation>
    </message>
    <message>
        <source>Name of the applicant</source>
        <translation>Meno žiadateľa</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Účel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dôvod</translation>
    </message>
    <message>
        <source>Add the request</source>
        <translation>Pridať žiadosť</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nová žiadosť</translation>
    </message>
    <message>
        <source>Click it on the plan</source>
        <translation>Kliknúť na pláne</translation>
    </message>
    <message>
        <source>Place: x,y in the metres of the plan</source>
        <translation>Miesto: x,y v metroch plánu</translation>
    </message>
    <message>
        <source>Name of the applicant – kept apart, never in the change log</source>
        <translation>Meno žiadateľa – uchováva sa oddelene, nikdy nie v zázname zmien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>What is asked for, the place and the reason are needed</source>
        <translation>Treba uviesť, o čo sa žiada, miesto a dôvod</translation>
    </message>
    <message>
        <source>Add request</source>
        <translation>Pridať žiadosť</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestNeighbours</name>
    <message>
        <source>Cameras and neighbours</source>
        <translation>Kamery a susedia</translation>
    </message>
    <message>
        <source>Camera it asks for</source>
        <translation>Žiadaná kamera</translation>
    </message>
    <message>
        <source>erased %1</source>
        <translation>vymazané %1</translation>
    </message>
    <message>
        <source>Applicant: %1</source>
        <translation>Žiadateľ: %1</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation>Ukázať na pláne</translation>
    </message>
    <message>
        <source>Add a camera that is to go …</source>
        <translation>Pridať kameru, ktorá sa má zrušiť …</translation>
    </message>
    <message>
        <source>Add a proposed camera …</source>
        <translation>Pridať navrhovanú kameru …</translation>
    </message>
    <message>
        <source>Request %1 asks for camera %2</source>
        <translation>Žiadosť %1 žiada o kameru %2</translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation>vzdialená %1</translation>
    </message>
    <message>
        <source>No similar request within %1 m</source>
        <translation>Žiadna podobná žiadosť do %1 m</translation>
    </message>
    <message>
        <source>Similar requests, of the same purpose and near</source>
        <translation>Podobné žiadosti s rovnakým účelom v okolí</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestStatements</name>
    <message>
        <source>waived by %1</source>
        <translation>upustil %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>chýba</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Termín %1</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Stanoviská</translation>
    </message>
    <message>
        <source>Party that gives the statement</source>
        <translation>Strana, ktorá dáva stanovisko</translation>
    </message>
    <message>
        <source>Its stance</source>
        <translation>Jej postoj</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Čo hovorí</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Podpisy</translation>
    </message>
    <message>
        <source>Record the statement</source>
        <translation>Zaznamenať stanovisko</translation>
    </message>
    <message>
        <source>It is not waited for</source>
        <translation>Nečaká sa naň</translation>
    </message>
    <message>
        <source>What it says, or why waived</source>
        <translation>Čo hovorí alebo prečo sa naň nečaká</translation>
    </message>
    <message>
        <source>Stance …</source>
        <translation>Postoj …</translation>
    </message>
    <message>
        <source>Party …</source>
        <translation>Strana …</translation>
    </message>
    <message>
        <source>superseded: %1</source>
        <translation>nahradené: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Chýba: %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>úplné</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>chýba %1</translation>
    </message>
    <message>
        <source>Statement on request %1</source>
        <translation>Stanovisko k žiadosti %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestSteps</name>
    <message>
        <source>Next steps</source>
        <translation>Ďalšie kroky</translation>
    </message>
    <message>
        <source>Parties asked</source>
        <translation>Opýtané strany</translation>
    </message>
    <message>
        <source>Note of the step</source>
        <translation>Poznámka ku kroku</translation>
    </message>
    <message>
        <source>Make the step</source>
        <translation>Vykonať krok</translation>
    </message>
    <message>
        <source>Parties asked besides the two that always are: police, district-1</source>
        <translation>Opýtané strany okrem dvoch stálych: police, district-1</translation>
    </message>
    <message>
        <source>Asking the rules of the plan …</source>
        <translation>Overujú sa pravidlá plánu …</translation>
    </message>
    <message>
        <source>No step leads on from here.</source>
        <translation>Odtiaľto nevedie žiadny krok.</translation>
    </message>
    <message>
        <source>can be made</source>
        <translation>možno vykonať</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>chýba %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dôvod</translation>
    </message>
    <message>
        <source>Note, kept with the step</source>
        <translation>Poznámka, uchová sa pri kroku</translation>
    </message>
    <message>
        <source>Make it: %1</source>
        <translation>Vykonať: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Chýba: %1</translation>
    </message>
    <message>
        <source>. Who acts is chosen in the status line</source>
        <translation>. Kto koná, sa volí v stavovom riadku</translation>
    </message>
    <message>
        <source>Move request %1</source>
        <translation>Posunúť žiadosť %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestStory</name>
    <message>
        <source>%1  Decision %2: %3</source>
        <translation>%1  Rozhodnutie %2: %3</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation> – %1</translation>
    </message>
    <message>
        <source>, against the advice</source>
        <translation>, proti odporúčaniu</translation>
    </message>
    <message>
        <source>, overrides the data protection officer</source>
        <translation>, proti zodpovednej osobe</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Čo sa stalo</translation>
    </message>
    <message>
        <source>Owed: %1</source>
        <translation>Treba splniť: %1</translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation>, termín %1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Označiť ako splnené</translation>
    </message>
    <message>
        <source>%1  %2 → %3</source>
        <translation>%1  %2 → %3</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>zatiaľ nič</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n záznam</numerusform>
            <numerusform>%n záznamy</numerusform>
            <numerusform>%n záznamov</numerusform>
        </translation>
    </message>
    <message>
        <source>Meet obligation of request %1</source>
        <translation>Splniť povinnosť žiadosti %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestView</name>
    <message>
        <source>Show on the plan</source>
        <translation>Ukázať na pláne</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>naliehavé</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>vek %n deň</numerusform>
            <numerusform>vek %n dni</numerusform>
            <numerusform>vek %n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>its place asks for class %1</source>
        <translation>jej miesto si žiada triedu %1</translation>
    </message>
    <message>
        <source>%1 more ask for it</source>
        <translation>pridalo sa %1 ďalších</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SaatyRuleForm</name>
    <message>
        <source>Priorities</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Random index</source>
        <translation>Náhodný index</translation>
    </message>
    <message>
        <source>Warn from a CR of</source>
        <translation>Upozorniť od CR</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Úsudky</translation>
    </message>
    <message>
        <source>Cells that do not mirror each other</source>
        <translation>Bunky, ktoré si nie sú prevrátenými hodnotami</translation>
    </message>
    <message>
        <source>principal eigenvector</source>
        <translation>hlavný vlastný vektor</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>geometrický priemer</translation>
    </message>
    <message>
        <source>Both are always computed and shown; this one is used.</source>
        <translation>Vždy sa vypočítajú a ukážu obe; použije sa táto.</translation>
    </message>
    <message>
        <source>The mean CI of random matrices, by which CI is divided. Published tables differ by a few per cent.</source>
        <translation>Priemerné CI náhodných matíc, ktorým sa CI delí. Publikované tabuľky sa líšia o niekoľko percent.</translation>
    </message>
    <message>
        <source>CR: how far the judgments contradict each other, 0 = not at all.</source>
        <translation>CR: ako veľmi si úsudky odporujú, 0 = vôbec.</translation>
    </message>
    <message>
        <source>from 1/9 to 9</source>
        <translation>od 1/9 do 9</translation>
    </message>
    <message>
        <source>any ratio</source>
        <translation>ľubovoľný pomer</translation>
    </message>
    <message>
        <source>are refused</source>
        <translation>odmietnu sa</translation>
    </message>
    <message>
        <source>are used as given</source>
        <translation>použijú sa, ako sú zadané</translation>
    </message>
    <message>
        <source>Cells that do not mirror</source>
        <translation>Nerecipročné bunky</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ScreeningView</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… a ešte %n.</numerusform>
            <numerusform>… a ešte %n.</numerusform>
            <numerusform>… a ešte %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before anybody weighs</source>
        <translation>Ešte pred vážením</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>everybody keeps it</source>
        <translation>spĺňajú všetky</translation>
    </message>
    <message numerus="yes">
        <source>%n miss it</source>
        <translation>
            <numerusform>%n variant nespĺňa</numerusform>
            <numerusform>%n varianty nespĺňajú</numerusform>
            <numerusform>%n variantov nespĺňa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Without this limit %n would be back.</source>
        <translation>
            <numerusform>Bez tohto obmedzenia by sa vrátil %n variant.</numerusform>
            <numerusform>Bez tohto obmedzenia by sa vrátili %n varianty.</numerusform>
            <numerusform>Bez tohto obmedzenia by sa vrátilo %n variantov.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lacks %2 to %3 %4.</source>
        <translation>%1: na splnenie podmienky %3 %4 chýba %2.</translation>
    </message>
    <message>
        <source>%1 is nowhere worse than %2, and better in %3.</source>
        <translation>%1 nie je nikde horší ako %2 a lepší je v: %3.</translation>
    </message>
    <message>
        <source>Nobody is beaten under every criterion: weights decide.</source>
        <translation>Žiadny variant neprehráva podľa všetkých kritérií: rozhodujú váhy.</translation>
    </message>
    <message>
        <source>No limits are set.</source>
        <translation>Nie sú zadané žiadne obmedzenia.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SectionTitle</name>
    <message>
        <source>Fold or unfold</source>
        <translation>Zbaliť alebo rozbaliť</translation>
    </message>
    <message>
        <source>show</source>
        <translation>ukázať</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SectionView</name>
    <message>
        <source>outside</source>
        <translation>mimo</translation>
    </message>
    <message>
        <source>head cut off</source>
        <translation>odrezaná hlava</translation>
    </message>
    <message>
        <source>feet cut off</source>
        <translation>odrezané nohy</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skryté</translation>
    </message>
    <message>
        <source>feet hidden</source>
        <translation>skryté nohy</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vidieť</translation>
    </message>
    <message>
        <source>heights × %1</source>
        <translation>výšky × %1</translation>
    </message>
    <message>
        <source>whole person up to %1</source>
        <translation>celá osoba do %1</translation>
    </message>
    <message>
        <source>dead zone %1</source>
        <translation>mŕtva zóna %1</translation>
    </message>
    <message>
        <source>Side section</source>
        <translation>Bočný rez</translation>
    </message>
    <message>
        <source>The chosen camera from the side; arrow keys tilt it, page keys raise it</source>
        <translation>Vybraná kamera zboku; šípky ju nakláňajú, klávesy Page Up a Page Down ju dvíhajú a spúšťajú</translation>
    </message>
    <message>
        <source>Drag to tilt</source>
        <translation>Ťahaním nakloniť</translation>
    </message>
    <message>
        <source>Drag to raise or lower</source>
        <translation>Ťahaním zdvihnúť alebo spustiť</translation>
    </message>
    <message>
        <source>Tilt %1</source>
        <translation>Náklon %1</translation>
    </message>
    <message>
        <source>Height of %1</source>
        <translation>Výška: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SelectionPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nič nie je vybrané</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>Click a camera, a shelf or a room on the plan. Shift+click adds more.</source>
        <translation>Kliknite na kameru, regál alebo miestnosť na pláne. Shift+kliknutie pridá ďalšie.</translation>
    </message>
    <message>
        <source>Of different kinds: they are moved, turned and arranged together.</source>
        <translation>Rôzneho druhu: posúvajú, otáčajú a usporadúvajú sa spolu.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Obrázok %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SheetForm</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Direction of the paper</source>
        <translation>Orientácia papiera</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Mierka</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Časť plánu</translation>
    </message>
    <message>
        <source>Overlap of sheets</source>
        <translation>Presah listov</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Title on the sheet</source>
        <translation>Názov na liste</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Podlažie</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Na šírku</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Na výšku</translation>
    </message>
    <message>
        <source>To fit</source>
        <translation>Prispôsobiť</translation>
    </message>
    <message>
        <source>1 : %L1</source>
        <translation>1 : %L1</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Celý plán</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Ako sa zobrazuje</translation>
    </message>
    <message>
        <source>To fit: the largest usual scale at which everything is on one sheet</source>
        <translation>Prispôsobiť: najväčšia obvyklá mierka, v ktorej je všetko na jednom liste</translation>
    </message>
    <message>
        <source>As shown: what the Plan workspace shows now</source>
        <translation>Ako sa zobrazuje: čo práve ukazuje pracovná plocha Plán</translation>
    </message>
    <message>
        <source>What neighbouring sheets share, to be trimmed and joined</source>
        <translation>Čo majú susedné listy spoločné, na orezanie a spojenie</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Orientácia</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Časť</translation>
    </message>
    <message>
        <source>What cameras see</source>
        <translation>Čo vidia kamery</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Slepé miesta</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Names and numbers</source>
        <translation>Názvy a čísla</translation>
    </message>
    <message>
        <source>What must not be seen</source>
        <translation>Čo nesmie byť vidieť</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Mriežka</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Na liste</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Popisové pole</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>Pictures under the plan</source>
        <translation>Obrázky pod plánom</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SheetPreview</name>
    <message>
        <source>The sheet</source>
        <translation>List</translation>
    </message>
    <message>
        <source>A click shows the sheet in its true size</source>
        <translation>Kliknutie ukáže list v skutočnej veľkosti</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SheetTable</name>
    <message>
        <source>Right</source>
        <translation>Správne</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Nesprávne: %1</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>Toto nie je číslo</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ShortcutsDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Akcie a ich klávesy</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Akcia</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Ponuka</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klávesy</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Použiť ich tu</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Obvyklé klávesy</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Bez klávesov</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klávesové skratky</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Stlačte nové klávesy</translation>
    </message>
    <message>
        <source>Give every action its usual keys</source>
        <translation>Vrátiť všetkým akciám obvyklé klávesy</translation>
    </message>
    <message>
        <source>Press the new keys for “%1”</source>
        <translation>Stlačte nové klávesy pre „%1“</translation>
    </message>
    <message>
        <source>Choose an action to change its keys</source>
        <translation>Vyberte akciu, ktorej klávesy chcete zmeniť</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. If it is used here, “%2” has no keys.</source>
        <translation>%1 patrí akcii „%2“. Ak sa použije tu, nebude mať „%2“ žiadne klávesy.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SideTabs</name>
    <message>
        <source>Panels</source>
        <translation>Panely</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SignForm</name>
    <message>
        <source>Language</source>
        <translation>Jazyk</translation>
    </message>
    <message>
        <source>Put up on</source>
        <translation>Umiestnená dňa</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Miesto</translation>
    </message>
    <message>
        <source>Until it is put up, checks and requests count it as missing</source>
        <translation>Kým nie je umiestnená, kontroly a žiadosti ju počítajú ako chýbajúcu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žiadne</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SlipQuestions</name>
    <message>
        <source>%1 more pairs contradict each other.</source>
        <translation>Ďalšie dvojice, ktoré si odporujú: %1.</translation>
    </message>
    <message>
        <source>%1 = &quot;%2&quot; is no ratio. Numbers such as 3, fractions such as 1/3 and nothing at all are.</source>
        <translation>%1 = „%2“ nie je pomer. Napíšte číslo, napríklad 3, zlomok, napríklad 1/3, alebo nechajte bunku prázdnu.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Prejsť na %1</translation>
    </message>
    <message>
        <source>%1: %2 = %3, but %4 = %5; expected %6. Which one is meant?</source>
        <translation>%1: %2 = %3, ale %4 = %5; očakávané %6. Ktoré platí?</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 = %2, so %3 = %4</source>
        <translation>%1 = %2, teda %3 = %4</translation>
    </message>
    <message>
        <source>%1 looks like %2.</source>
        <translation>%1 vyzerá ako %2.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Nahradiť</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n cells like this</source>
        <translation>
            <numerusform>Nahradiť takto %n bunku</numerusform>
            <numerusform>Nahradiť takto %n bunky</numerusform>
            <numerusform>Nahradiť takto %n buniek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: namiesto %2 bude %3</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Snapshots</name>
    <message>
        <source>Snapshot kept as %1.</source>
        <translation>Snímka uchovaná ako %1.</translation>
    </message>
    <message>
        <source>The snapshot is not kept beside the project: %1</source>
        <translation>Snímka sa pri projekte neuchovala: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::StabilityPlot</name>
    <message>
        <source>Who comes first as one weight changes</source>
        <translation>Kto je prvý, keď sa mení jedna váha</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::StartPage</name>
    <message>
        <source>Vidette</source>
        <translation>Vidette</translation>
    </message>
    <message>
        <source>1. Draw a room or open a floor plan.</source>
        <translation>1. Nakreslite miestnosť alebo otvorte pôdorys.</translation>
    </message>
    <message>
        <source>2. Place cameras: press where one hangs, drag to where it looks.</source>
        <translation>2. Umiestnite kamery: stlačte, kde visí, a ťahajte, kam sa pozerá.</translation>
    </message>
    <message>
        <source>3. Read on the right what is seen, what is blind, and what it needs.</source>
        <translation>3. Vpravo čítajte, čo je vidieť, čo je slepé a čo treba.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Začať</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Prázdny plán</translation>
    </message>
    <message>
        <source>Empty shop: walls and a door</source>
        <translation>Prázdna predajňa: steny a dvere</translation>
    </message>
    <message>
        <source>Shop with shelves and two cameras</source>
        <translation>Predajňa s regálmi a dvoma kamerami</translation>
    </message>
    <message>
        <source>School or campus</source>
        <translation>Škola alebo areál</translation>
    </message>
    <message>
        <source>Street with buildings</source>
        <translation>Ulica s domami</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Otvoriť súbor…</translation>
    </message>
    <message>
        <source>Look around in a finished one</source>
        <translation>Prezrieť si hotový</translation>
    </message>
    <message>
        <source>Shop with four cameras</source>
        <translation>Predajňa so štyrmi kamerami</translation>
    </message>
    <message>
        <source>City with 52 cameras</source>
        <translation>Mesto s 52 kamerami</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Naposledy otvorené</translation>
    </message>
    <message>
        <source>Nothing yet. Plans and projects will stand here with their picture; a file can be dropped anywhere on this page.</source>
        <translation>Zatiaľ nič. Plány a projekty tu budú s obrázkom; súbor možno pustiť kamkoľvek na túto stránku.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Preveďte ma</translation>
    </message>
</context>
<context>
    <name>vidette::ui::StatusLine</name>
    <message>
        <source>Save as project…</source>
        <translation>Uložiť ako projekt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Jazyk okna</translation>
    </message>
    <message>
        <source>Nothing is lost when the program ends; a project has a name and a place of your own</source>
        <translation>Nič sa nestratí, keď program skončí; projekt má vlastné meno a miesto</translation>
    </message>
    <message>
        <source>Not saved in a project yet</source>
        <translation>Zatiaľ neuložené v projekte</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <translation>Len na čítanie: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Neuložené: %1</translation>
    </message>
    <message>
        <source>✓ Kept without a name %1</source>
        <translation>✓ Uchované bez mena %1</translation>
    </message>
    <message>
        <source>✓ All changes saved %1</source>
        <translation>✓ Všetko uložené %1</translation>
    </message>
    <message>
        <source>Who makes the changes, and as of which day; both stand in the change log</source>
        <translation>Kto robí zmeny a ku ktorému dňu; oboje je v zázname zmien</translation>
    </message>
    <message>
        <source>Local metres</source>
        <translation>Miestne metre</translation>
    </message>
</context>
<context>
    <name>vidette::ui::StepRows</name>
    <message>
        <source>waits for %1</source>
        <translation>čaká na %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ToolStrip</name>
    <message>
        <source>What catches</source>
        <translation>Čo prichytáva</translation>
    </message>
    <message>
        <source>What catches while drawing</source>
        <translation>Čo prichytáva pri kreslení</translation>
    </message>
    <message>
        <source>What a drawn point catches · Alt held down: nothing</source>
        <translation>K čomu sa prichytí kreslený bod · so stlačeným Alt: k ničomu</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Tour</name>
    <message>
        <source>Next</source>
        <translation>Ďalej</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
    <message>
        <source>A walk through the window</source>
        <translation>Prechádzka oknom</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Odísť</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hotovo</translation>
    </message>
</context>
<context>
    <name>vidette::ui::TrialsView</name>
    <message>
        <source>Changes that should not matter</source>
        <translation>Zmeny, na ktorých by nemalo záležať</translation>
    </message>
    <message>
        <source>An alternative leaves, a copy of one joins, or another convention of the same method is taken. Where that turns the order, the order hangs on it. A row that is clicked tells its totals.</source>
        <translation>Variant odpadne, pribudne kópia niektorého z nich alebo sa použije iná konvencia tej istej metódy. Kde to poradie obráti, tam od toho poradie závisí. Kliknutie na riadok ukáže jeho celkové hodnotenia.</translation>
    </message>
    <message>
        <source>Hide the others</source>
        <translation>Skryť ostatné</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n changes</source>
        <translation>
            <numerusform>Zobraziť ešte %n zmenu</numerusform>
            <numerusform>Zobraziť ešte %n zmeny</numerusform>
            <numerusform>Zobraziť ešte %n zmien</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1. Totals: %2.</source>
        <translation>%1. Celkové hodnotenia: %2.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::UnitForm</name>
    <message>
        <source>Unit of the drawing</source>
        <translation>Jednotka výkresu</translation>
    </message>
    <message>
        <source>as the drawing says</source>
        <translation>podľa výkresu</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Použiť %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ValueFunctionForm</name>
    <message>
        <source>Say what values are worth</source>
        <translation>Zadať hodnotovú funkciu</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Pridať bod</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Odstrániť bod</translation>
    </message>
    <message>
        <source>Back to worst and best</source>
        <translation>Späť k najhoršej a najlepšej</translation>
    </message>
    <message>
        <source>Points of the value function</source>
        <translation>Body hodnotovej funkcie</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Worth, 0 to 1</source>
        <translation>Hodnota funkcie, 0 až 1</translation>
    </message>
    <message>
        <source>Remove a value function</source>
        <translation>Odstrániť hodnotovú funkciu</translation>
    </message>
    <message>
        <source>Between the points the worth runs straight; beyond the ends it stays. Crosses are the alternatives.</source>
        <translation>Medzi bodmi je priebeh priamy, za krajmi zostáva rovnaký. Krížiky sú varianty.</translation>
    </message>
    <message>
        <source>A value counts by where it lies between the worst and the best of those compared. Points say instead what a value is worth by itself, such as 20 to 25 frames are best.</source>
        <translation>Hodnota sa počíta podľa toho, kde leží medzi najhoršou a najlepšou z porovnávaných. Body namiesto toho určujú, aká dobrá je hodnota sama osebe, napríklad že najlepších je 20 až 25 snímok.</translation>
    </message>
    <message>
        <source>A number is expected.</source>
        <translation>Očakáva sa číslo.</translation>
    </message>
    <message>
        <source>Change a value function</source>
        <translation>Zmeniť hodnotovú funkciu</translation>
    </message>
    <message>
        <source>Give a criterion a value function</source>
        <translation>Zadať kritériu hodnotovú funkciu</translation>
    </message>
    <message>
        <source>Add a point to a value function</source>
        <translation>Pridať bod hodnotovej funkcie</translation>
    </message>
    <message>
        <source>Choose the point first.</source>
        <translation>Najprv vyberte bod.</translation>
    </message>
    <message>
        <source>A line needs two points at least.</source>
        <translation>Čiara potrebuje najmenej dva body.</translation>
    </message>
    <message>
        <source>Remove a point of a value function</source>
        <translation>Odstrániť bod hodnotovej funkcie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ValueGrid</name>
    <message>
        <source>Values of the alternatives</source>
        <translation>Hodnoty variantov</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ValueModel</name>
    <message>
        <source>The plan computes the values, in its own unit.</source>
        <translation>Hodnoty počíta plán vo vlastnej jednotke.</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>viac je lepšie</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>menej je lepšie</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>neváži sa</translation>
    </message>
    <message>
        <source>What is not weighed is a fact that limits may name.</source>
        <translation>Čo sa neváži, je vlastnosť, na ktorú sa môžu vzťahovať obmedzenia.</translation>
    </message>
    <message>
        <source>wished: %1</source>
        <translation>želanie: %1</translation>
    </message>
    <message>
        <source>Limits are edited below the table.</source>
        <translation>Obmedzenia sa upravujú pod tabuľkou.</translation>
    </message>
    <message>
        <source>The group it belongs to. Quality › Picture puts Picture below Quality.</source>
        <translation>Skupina, do ktorej kritérium patrí. Kvalita › Obraz zaradí Obraz pod Kvalitu.</translation>
    </message>
    <message>
        <source>Computed on the plan with this kit&apos;s camera in every camera position. Below the table it can be given by hand instead.</source>
        <translation>Vypočítané na pláne s kamerou tejto zostavy na každom mieste pre kameru. Pod tabuľkou možno hodnotu zadať aj ručne.</translation>
    </message>
    <message>
        <source>%1 The catalogue says %2.</source>
        <translation>%1 Katalóg uvádza %2.</translation>
    </message>
    <message>
        <source>The code of the kit whose camera is tried on the plan.</source>
        <translation>Kód zostavy, ktorej kamera sa na pláne skúša.</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Zostava</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Smer</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Obmedzenia</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Skupina</translation>
    </message>
    <message>
        <source>Change the group of a criterion</source>
        <translation>Zmeniť skupinu kritéria</translation>
    </message>
    <message>
        <source>A criterion needs a name.</source>
        <translation>Kritérium musí mať názov.</translation>
    </message>
    <message>
        <source>Rename a criterion</source>
        <translation>Premenovať kritérium</translation>
    </message>
    <message>
        <source>Change the unit of a criterion</source>
        <translation>Zmeniť jednotku kritéria</translation>
    </message>
    <message>
        <source>Change what is better</source>
        <translation>Zmeniť, čo je lepšie</translation>
    </message>
    <message>
        <source>An alternative needs a name.</source>
        <translation>Variant musí mať názov.</translation>
    </message>
    <message>
        <source>Rename an alternative</source>
        <translation>Premenovať variant</translation>
    </message>
    <message>
        <source>Change the kit of an alternative</source>
        <translation>Zmeniť zostavu variantu</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>Zmeniť hodnotu</translation>
    </message>
    <message>
        <source>Take values away</source>
        <translation>Odstrániť hodnoty</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ValuePlot</name>
    <message>
        <source>What the values are worth</source>
        <translation>Hodnotová funkcia</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ValuesTab</name>
    <message>
        <source>What is to be said of these values</source>
        <translation>Čo treba povedať k týmto hodnotám</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Pridať kritérium</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Pridať variant</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Posunúť doľava</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Posunúť doprava</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstrániť</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Vložiť tabuľku</translation>
    </message>
    <message>
        <source>Paste a table: cells copied in a spreadsheet go to the current cell. Rows and columns are added where there are more; the first ones are taken as names where they are words.</source>
        <translation>Vložiť tabuľku: bunky skopírované v tabuľkovom programe sa vložia od aktuálnej bunky. Ak ich je viac, riadky a stĺpce sa pridajú; prvé sa berú ako názvy, ak sú to slová.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovať</translation>
    </message>
    <message>
        <source>Copy: the chosen cells, or the whole table, for a spreadsheet.</source>
        <translation>Kopírovať: vybrané bunky alebo celú tabuľku, pre tabuľkový program.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Posunúť nahor</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Posunúť nadol</translation>
    </message>
    <message>
        <source>Remove the criterion</source>
        <translation>Odstrániť kritérium</translation>
    </message>
    <message>
        <source>Remove the alternative</source>
        <translation>Odstrániť variant</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nové kritérium</translation>
    </message>
    <message>
        <source>Alternative %1</source>
        <translation>Variant %1</translation>
    </message>
    <message>
        <source>Remove an alternative</source>
        <translation>Odstrániť variant</translation>
    </message>
    <message>
        <source>Remove a criterion</source>
        <translation>Odstrániť kritérium</translation>
    </message>
    <message>
        <source>Move an alternative</source>
        <translation>Posunúť variant</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>Posunúť kritérium</translation>
    </message>
    <message>
        <source>Copied, with tabs between the cells.</source>
        <translation>Skopírované, bunky sú oddelené tabulátormi.</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>Vložiť hodnoty</translation>
    </message>
    <message numerus="yes">
        <source>%n values pasted</source>
        <translation>
            <numerusform>vložená %n hodnota</numerusform>
            <numerusform>vložené %n hodnoty</numerusform>
            <numerusform>vložených %n hodnôt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria added</source>
        <translation>
            <numerusform>pridané %n kritérium</numerusform>
            <numerusform>pridané %n kritériá</numerusform>
            <numerusform>pridaných %n kritérií</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternatives added</source>
        <translation>
            <numerusform>pridaný %n variant</numerusform>
            <numerusform>pridané %n varianty</numerusform>
            <numerusform>pridaných %n variantov</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values left as the plan computes them</source>
        <translation>
            <numerusform>%n hodnota ponechaná tak, ako ju počíta plán</numerusform>
            <numerusform>%n hodnoty ponechané tak, ako ich počíta plán</numerusform>
            <numerusform>%n hodnôt ponechaných tak, ako ich počíta plán</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WeightList</name>
    <message>
        <source>Weights of the criteria</source>
        <translation>Váhy kritérií</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 pod %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>no weight changes the first place</source>
        <translation>prvé miesto nezmení žiadna váha</translation>
    </message>
    <message>
        <source>Arrow keys choose a line, Enter tells why</source>
        <translation>Šípky vyberajú riadok, Enter povie prečo</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WeightMethodForm</name>
    <message>
        <source>Source: %1</source>
        <translation>Zdroj: %1</translation>
    </message>
    <message>
        <source>The numbers are given in Weights.</source>
        <translation>Čísla sa zadávajú na karte Váhy.</translation>
    </message>
    <message>
        <source>The order is made in Weights.</source>
        <translation>Poradie sa určuje na karte Váhy.</translation>
    </message>
    <message>
        <source>The triangle follows the order that is made in Weights.</source>
        <translation>Trojuholník sa riadi poradím určeným na karte Váhy.</translation>
    </message>
    <message>
        <source>The pairs are judged in Judgments.</source>
        <translation>Dvojice sa posudzujú na karte Úsudky.</translation>
    </message>
    <message>
        <source>How criteria are weighed</source>
        <translation>Ako sa vážia kritériá</translation>
    </message>
    <message>
        <source>Weigh in another way</source>
        <translation>Vážiť inak</translation>
    </message>
    <message>
        <source>Change how ties weigh</source>
        <translation>Zmeniť, ako sa zhoda počíta vo váhach</translation>
    </message>
    <message>
        <source>Change how pairs are weighed</source>
        <translation>Zmeniť, ako sa vážia dvojice</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WeightRow</name>
    <message>
        <source>Weight of %1</source>
        <translation>Váha kritéria %1</translation>
    </message>
    <message>
        <source>Weight of %1, in per cent</source>
        <translation>Váha kritéria %1 v percentách</translation>
    </message>
    <message>
        <source>Keep the weight of %1 while others are moved</source>
        <translation>Zachovať váhu kritéria %1 pri zmene ostatných</translation>
    </message>
    <message>
        <source>Why this border?</source>
        <translation>Prečo táto hranica?</translation>
    </message>
    <message>
        <source>Why this weight?</source>
        <translation>Prečo táto váha?</translation>
    </message>
    <message>
        <source>Why this weight? %1</source>
        <translation>Prečo táto váha? %1</translation>
    </message>
    <message>
        <source>Why this border? %1</source>
        <translation>Prečo táto hranica? %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WeightSlider</name>
    <message>
        <source>all others are locked, so nothing can give way</source>
        <translation>všetky ostatné sú zamknuté, takže žiadna nemôže ustúpiť</translation>
    </message>
    <message>
        <source>%1 first from %2 to %3</source>
        <translation>%1: prvé miesto od %2 do %3</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WeightsTab</name>
    <message>
        <source>Keep these weights</source>
        <translation>Použiť tieto váhy</translation>
    </message>
    <message>
        <source>Back to the weights in force</source>
        <translation>Späť k platným váham</translation>
    </message>
    <message>
        <source>The same criteria, weighed by other methods</source>
        <translation>Tie isté kritériá vážené inými metódami</translation>
    </message>
    <message>
        <source>The decision takes these weights as given directly. Judgments made before stay, and their method can be chosen again.</source>
        <translation>Rozhodnutie prevezme tieto váhy ako zadané priamo. Predchádzajúce úsudky zostanú a ich metódu možno znova zvoliť.</translation>
    </message>
    <message>
        <source>How much each criterion counts</source>
        <translation>Akú váhu má ktoré kritérium</translation>
    </message>
    <message>
        <source>Ranking with these weights</source>
        <translation>Poradie s týmito váhami</translation>
    </message>
    <message>
        <source>Weights in force: %1.</source>
        <translation>Platné váhy: %1.</translation>
    </message>
    <message>
        <source>Nobody is left to compare.</source>
        <translation>Nezostal žiadny variant na porovnanie.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Počíta sa …</translation>
    </message>
    <message>
        <source>No kits are compared in this project.</source>
        <translation>V tomto projekte sa neporovnávajú žiadne zostavy.</translation>
    </message>
    <message>
        <source>No change of a single weight lets another come first.</source>
        <translation>Zmena žiadnej jednej váhy neprivedie na prvé miesto iný variant.</translation>
    </message>
    <message>
        <source>The most critical criterion is %1: %2 overtakes %3 once it counts %4 instead of %5.</source>
        <translation>Najkritickejšie kritérium je %1: %2 predbehne variant %3 pri váhe tohto kritéria %4 namiesto %5.</translation>
    </message>
    <message>
        <source>%1 does not add up weighted values, so how far a weight may go has no exact border; the ranking follows all the same.</source>
        <translation>%1 nesčítava vážené hodnoty, takže presná hranica váhy neexistuje; poradie sa jej zmene aj tak prispôsobí.</translation>
    </message>
    <message>
        <source>Give other weights</source>
        <translation>Zadať iné váhy</translation>
    </message>
    <message>
        <source>These weights are in force now; undo brings back those before</source>
        <translation>Tieto váhy teraz platia; Späť vráti predchádzajúce</translation>
    </message>
    <message>
        <source>First with the weights in force: %1</source>
        <translation>Prvý s platnými váhami: %1</translation>
    </message>
    <message>
        <source>Still first with these weights: %1</source>
        <translation>Aj s týmito váhami prvý: %1</translation>
    </message>
    <message>
        <source>First with these weights: %1 instead of %2</source>
        <translation>Prvý s týmito váhami: %1 namiesto %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WhatIfModel</name>
    <message>
        <source>What if %1? … %2</source>
        <translation>Čo ak %1? … %2</translation>
    </message>
    <message>
        <source>Comparing failures … %1</source>
        <translation>Porovnávajú sa výpadky … %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WhatIfPage</name>
    <message>
        <source>Cameras that see</source>
        <translation>Kamery, ktoré vidia</translation>
    </message>
    <message>
        <source>Share seen</source>
        <translation>Videný podiel</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vidieť</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Slepé</translation>
    </message>
    <message>
        <source>Seen twice or more</source>
        <translation>Vidieť dvakrát alebo viac</translation>
    </message>
    <message>
        <source>Seen, at least: %1</source>
        <translation>Vidieť aspoň: %1</translation>
    </message>
    <message>
        <source>Blind along streets</source>
        <translation>Slepé pozdĺž ulíc</translation>
    </message>
    <message>
        <source>Incidents seen</source>
        <translation>Videné udalosti</translation>
    </message>
    <message>
        <source>Windows looked into</source>
        <translation>Okná, do ktorých vidieť</translation>
    </message>
    <message>
        <source>Seen in %1</source>
        <translation>Vidieť v %1</translation>
    </message>
    <message>
        <source>Switch %1</source>
        <translation>Prepínač %1</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Server %1</translation>
    </message>
    <message>
        <source>Recorder %1</source>
        <translation>Rekordér %1</translation>
    </message>
    <message>
        <source>Power %1</source>
        <translation>Napájanie %1</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Spoj %1</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>What failures cost</source>
        <translation>Čo stoja výpadky</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Zlyhá</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Becomes blind</source>
        <translation>Bude slepé</translation>
    </message>
    <message>
        <source>What if all proposed cameras are built?</source>
        <translation>Čo ak sa postavia všetky navrhované kamery?</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Predtým a potom</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Údaj</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Predtým</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Potom</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdiel</translation>
    </message>
    <message>
        <source>Back to the plan as it is</source>
        <translation>Späť k plánu, aký je</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Ukázať, čo by sa zmenilo</translation>
    </message>
    <message>
        <source>What nothing else would see. A click shows all that changes.</source>
        <translation>Čo by nič iné nevidelo. Kliknutie ukáže všetko, čo sa zmení.</translation>
    </message>
    <message>
        <source>Comparing failures …</source>
        <translation>Porovnávajú sa výpadky …</translation>
    </message>
    <message>
        <source>No camera stands on this plan yet. Hang one with C.</source>
        <translation>Na pláne zatiaľ nie je kamera. Zavesí sa klávesom C.</translation>
    </message>
    <message numerus="yes">
        <source>What if all %n proposed cameras are built?</source>
        <translation>
            <numerusform>Čo ak sa %n navrhnutá kamera postaví?</numerusform>
            <numerusform>Čo ak sa postavia všetky %n navrhnuté kamery?</numerusform>
            <numerusform>Čo ak sa postaví všetkých %n navrhnutých kamier?</numerusform>
        </translation>
    </message>
    <message>
        <source>What if %1?</source>
        <translation>Čo ak %1?</translation>
    </message>
    <message>
        <source>Counting before and after …</source>
        <translation>Počíta sa predtým a potom …</translation>
    </message>
    <message>
        <source>Choose what fails on the left, or “What if …” in the menu of a camera on the plan.</source>
        <translation>Vyberte vľavo, čo zlyhá, alebo „Čo ak …“ v ponuke kamery na pláne.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras see no longer: %1</source>
        <translation>
            <numerusform>%n kamera už nevidí: %1</numerusform>
            <numerusform>%n kamery už nevidia: %1</numerusform>
            <numerusform>%n kamier už nevidí: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras more see: %1</source>
        <translation>
            <numerusform>Vidí o %n kameru viac: %1</numerusform>
            <numerusform>Vidí o %n kamery viac: %1</numerusform>
            <numerusform>Vidí o %n kamier viac: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 zlyhá</translation>
    </message>
    <message>
        <source>all proposed cameras are built</source>
        <translation>sa postavia všetky navrhované kamery</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WhyPanel</name>
    <message>
        <source>Back</source>
        <translation>Späť</translation>
    </message>
    <message>
        <source>Why this figure</source>
        <translation>Prečo práve toto číslo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Prečo?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavrieť</translation>
    </message>
    <message>
        <source>This is where it begins: no other figure lies below it.</source>
        <translation>Tu sa to začína: pod týmto číslom už žiadne iné nie je.</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Vychádza z</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WorkbenchPage</name>
    <message>
        <source>Decision</source>
        <translation>Rozhodnutie</translation>
    </message>
    <message>
        <source>Parts of the decision</source>
        <translation>Časti rozhodnutia</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpoveď</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Hodnoty</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metóda</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Váhy</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Úsudky</translation>
    </message>
    <message>
        <source>How firm</source>
        <translation>Stabilita</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Obrázky</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Skupina</translation>
    </message>
</context>
<context>
    <name>vidette::ui::YearsPlot</name>
    <message>
        <source>Cost of replacement by year against the budget, and the risk that is put off</source>
        <translation>Cena obmeny po rokoch oproti rozpočtu a odložené riziko</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>nie sú peniaze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Cost of what is replaced, of the budget (orange) · %1</source>
        <translation>Cena obmeneného z rozpočtu (oranžová) · %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nič nečaká</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>čaká %n</numerusform>
            <numerusform>čakajú %n</numerusform>
            <numerusform>čaká %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk that is put off with what the money does not reach</source>
        <translation>Riziko odložené s tým, na čo peniaze nestačia</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ZoneForm</name>
    <message>
        <source>Name</source>
        <translation>Názov</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Aspoň</translation>
    </message>
    <message>
        <source>Cameras at once</source>
        <translation>Kamier naraz</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Plocha</translation>
    </message>
    <message>
        <source>The class that must be reached everywhere in the zone</source>
        <translation>Trieda, ktorú treba dosiahnuť všade v zóne</translation>
    </message>
    <message>
        <source>Just seen</source>
        <translation>Len vidieť</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Váha</translation>
    </message>
    <message>
        <source>How much it counts beside other zones</source>
        <translation>Koľko sa počíta popri iných zónach</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Dvere</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Stena</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regál</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Pult</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Budova</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Plot</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Sklo</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Prekážka</translation>
    </message>
    <message>
        <source>Must be seen</source>
        <translation>Má byť vidieť</translation>
    </message>
    <message>
        <source>Must not be seen</source>
        <translation>Nesmie byť vidieť</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Mestská časť</translation>
    </message>
    <message>
        <source>Someone else&apos;s ground</source>
        <translation>Cudzí pozemok</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Miestnosť</translation>
    </message>
    <message>
        <source>Mounting site</source>
        <translation>Montážne miesto</translation>
    </message>
    <message>
        <source>Demand point</source>
        <translation>Bod dopytu</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tabuľa</translation>
    </message>
    <message>
        <source>Text “%1”</source>
        <translation>Text „%1“</translation>
    </message>
</context>
</TS>
