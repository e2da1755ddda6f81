<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cs" sourcelanguage="en">
<context>
    <name>AimTool</name>
    <message>
        <source>Choose a camera first, then aim it · Esc: back</source>
        <translation>Nejdřív vyberte kameru, pak ji namiřte · Esc: zpět</translation>
    </message>
    <message>
        <source>Click what the chosen cameras are to look at · Esc: back</source>
        <translation>Klepněte na to, kam se mají vybrané kamery dívat · Esc: zpět</translation>
    </message>
    <message numerus="yes">
        <source>Aim %n cameras</source>
        <translation>
            <numerusform>Namířit %n kameru</numerusform>
            <numerusform>Namířit %n kamery</numerusform>
            <numerusform>Namířit %n kamer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaTool</name>
    <message>
        <source>Let go to finish · type 3.4x0.7 for exact sides · Esc: back</source>
        <translation>Puštěním dokončíte · přesné strany napište jako 3.4x0.7 · Esc: zpět</translation>
    </message>
    <message>
        <source>Click the next corner · type 3.5&lt;90 · Enter or the first corner closes · Backspace: one back</source>
        <translation>Klepněte na další roh · napište 3.5&lt;90 · Enter nebo první roh uzavře · Backspace: o roh zpět</translation>
    </message>
    <message>
        <source>Click the next corner · type 3.5&lt;90 · Backspace: one back · Esc: give up</source>
        <translation>Klepněte na další roh · napište 3.5&lt;90 · Backspace: o roh zpět · Esc: zrušit</translation>
    </message>
</context>
<context>
    <name>CameraTool</name>
    <message>
        <source>Let go when it looks the right way · Shift: steps of 15° · type an angle · Esc: back</source>
        <translation>Pusťte, až se dívá správně · Shift: kroky po 15° · napište úhel · Esc: zpět</translation>
    </message>
    <message>
        <source>Press where the camera hangs and drag to aim it · corners and walls catch, Alt: they do not</source>
        <translation>Stiskněte, kde kamera visí, a tažením ji namiřte · přichytává k rohům a zdem, Alt: nepřichytává</translation>
    </message>
    <message>
        <source>Add camera %1</source>
        <translation>Přidat kameru %1</translation>
    </message>
</context>
<context>
    <name>ChosenRows</name>
    <message>
        <source>Change %1</source>
        <translation>Změnit: %1</translation>
    </message>
</context>
<context>
    <name>CropTool</name>
    <message>
        <source>Drag over the part of the picture that is to be shown · Esc: back</source>
        <translation>Táhněte přes část obrázku, která se má zobrazit · Esc: zpět</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Oříznout: %1</translation>
    </message>
</context>
<context>
    <name>DecisionMenu</name>
    <message>
        <source>First criterion</source>
        <translation>První kritérium</translation>
    </message>
    <message>
        <source>Second criterion</source>
        <translation>Druhé kritérium</translation>
    </message>
    <message>
        <source>Alternative %1</source>
        <translation>Varianta %1</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 are not built over</source>
        <translation>%1 není zastavěno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Část města</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Plocha</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vidět</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Podíl</translation>
    </message>
    <message>
        <source>Share of each district that is seen, and that is seen at least at a class</source>
        <translation>Podíl každé části města, který je vidět, a který je vidět alespoň v dané třídě</translation>
    </message>
    <message>
        <source>This plan has no districts. Draw a zone (Z) and make its kind District, or import a map of them.</source>
        <translation>Tento plán nemá části města. Nakreslete zónu (Z) a dejte jí druh Část města, nebo importujte jejich mapu.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Délka</translation>
    </message>
    <message>
        <source>To be seen</source>
        <translation>Má být vidět</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Slepé</translation>
    </message>
    <message>
        <source>Share seen</source>
        <translation>Viděný podíl</translation>
    </message>
    <message>
        <source>%1 of streets are to be seen; %2 of that is seen, %3 is blind</source>
        <translation>Vidět má být %1 ulic; z toho je vidět %2, slepé je %3</translation>
    </message>
    <message>
        <source>This plan has no streets. Import a map of them.</source>
        <translation>Tento plán nemá ulice. Importujte jejich mapu.</translation>
    </message>
    <message>
        <source>Blind spot</source>
        <translation>Slepé místo</translation>
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
        <translation>Nejžádanější první: podle váhy incidentů, pak vchodů, pak ulic. Viděno z incidentů: %1 z %2</translation>
    </message>
    <message>
        <source>There are no blind spots.</source>
        <translation>Nejsou žádná slepá místa.</translation>
    </message>
    <message>
        <source>Nothing in the blind spots asks to be seen: no incident, entrance or street lies in them.</source>
        <translation>Ve slepých místech nic nemusí být vidět: neleží v nich incident, vchod ani ulice.</translation>
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
        <translation>Obvodové zdi</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Snímáno</translation>
    </message>
    <message>
        <source>No camera looks into the windows of a private building. Private are dwellings and what stands in a parcel or in a zone that must not be seen.</source>
        <translation>Žádná kamera nevidí do oken soukromého domu. Soukromá jsou obydlí a to, co stojí na parcele nebo v zóně, která nesmí být vidět.</translation>
    </message>
    <message numerus="yes">
        <source>The windows of %n private buildings are looked into, along %1</source>
        <translation>
            <numerusform>Je vidět do oken %n soukromé budovy, v délce %1</numerusform>
            <numerusform>Je vidět do oken %n soukromých budov, v délce %1</numerusform>
            <numerusform>Je vidět do oken %n soukromých budov, v délce %1</numerusform>
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
        <translation>Otočit: %1</translation>
    </message>
    <message>
        <source>Field of view of %1</source>
        <translation>Zorné pole: %1</translation>
    </message>
    <message>
        <source>Tilt %1</source>
        <translation>Naklonit: %1</translation>
    </message>
    <message>
        <source>Range of %1</source>
        <translation>Dosah: %1</translation>
    </message>
    <message>
        <source>Move a corner of %1</source>
        <translation>Posunout roh: %1</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Změnit měřítko: %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Posunout: %1</translation>
    </message>
    <message>
        <source>Type a number for an exact range · Esc: back</source>
        <translation>Přesný dosah napište číslem · Esc: zpět</translation>
    </message>
    <message>
        <source>Shift: steps of 15° · type a number for an exact angle · Esc: back</source>
        <translation>Shift: kroky po 15° · přesný úhel napište číslem · Esc: zpět</translation>
    </message>
    <message>
        <source>Type a number for an exact field of view · Esc: back</source>
        <translation>Přesné zorné pole napište číslem · Esc: zpět</translation>
    </message>
    <message>
        <source>Shift: keep proportions · type a factor, or sides as 3.4x0.7 · Esc: back</source>
        <translation>Shift: zachovat poměr stran · napište násobek nebo strany jako 3.4x0.7 · Esc: zpět</translation>
    </message>
    <message>
        <source>Alt: no snapping · Esc: back</source>
        <translation>Alt: bez přichytávání · Esc: zpět</translation>
    </message>
    <message>
        <source>Alt: no snapping · type a distance, or 2x-1 for right and up · Esc: back</source>
        <translation>Alt: bez přichytávání · napište vzdálenost, nebo 2x-1 pro doprava a nahoru · Esc: zpět</translation>
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
        <translation>ano</translation>
    </message>
    <message>
        <source>answered anew</source>
        <translation>odpovězeno znovu</translation>
    </message>
</context>
<context>
    <name>ImageHands</name>
    <message>
        <source>Move %1</source>
        <translation>Posunout: %1</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Změnit velikost: %1</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Otočit: %1</translation>
    </message>
    <message>
        <source>Drag to scale %1 · type a factor · Esc: back</source>
        <translation>Tažením se mění velikost: %1 · napište násobek · Esc: zpět</translation>
    </message>
    <message>
        <source>Drag to turn %1 · Shift: steps of 15° · type an angle</source>
        <translation>Tažením se otočí %1 · Shift: kroky po 15° · napište úhel</translation>
    </message>
    <message>
        <source>Drag moves %1 · lock it on the right when it lies well</source>
        <translation>Tažením se posune %1 · až bude sedět, zamkněte vpravo</translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n kamera</numerusform>
            <numerusform>%n kamery</numerusform>
            <numerusform>%n kamer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walls and shelves</source>
        <translation>
            <numerusform>%n zeď nebo regál</numerusform>
            <numerusform>%n zdi a regály</numerusform>
            <numerusform>%n zdí a regálů</numerusform>
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
            <numerusform>%n dveře nebo okno</numerusform>
            <numerusform>%n dveře a okna</numerusform>
            <numerusform>%n dveří a oken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mounting sites</source>
        <translation>
            <numerusform>%n místo montáže</numerusform>
            <numerusform>%n místa montáže</numerusform>
            <numerusform>%n míst montáže</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demand points</source>
        <translation>
            <numerusform>%n bod poptávky</numerusform>
            <numerusform>%n body poptávky</numerusform>
            <numerusform>%n bodů poptávky</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n věc</numerusform>
            <numerusform>%n věci</numerusform>
            <numerusform>%n věcí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texty</numerusform>
            <numerusform>%n textů</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs</source>
        <translation>
            <numerusform>%n cedule</numerusform>
            <numerusform>%n cedule</numerusform>
            <numerusform>%n cedulí</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>The other judgments speak for %1.</source>
        <translation>Ostatní úsudky mluví pro %1.</translation>
    </message>
    <message>
        <source>Geom. mean</source>
        <translation>Geom. průměr</translation>
    </message>
    <message>
        <source>Weights by the geometric mean of each row.</source>
        <translation>Váhy podle geometrického průměru každého řádku.</translation>
    </message>
    <message>
        <source>Eigenvector</source>
        <translation>Vlastní vektor</translation>
    </message>
    <message>
        <source>Weights by the principal eigenvector.</source>
        <translation>Váhy podle hlavního vlastního vektoru.</translation>
    </message>
    <message>
        <source>%1, the %2th root of the row&apos;s product over the sum.</source>
        <translation>%1, %2. odmocnina součinu řádku dělená součtem.</translation>
    </message>
    <message>
        <source>Proven to lie between %1 and %2.</source>
        <translation>Dokázáno: leží mezi %1 a %2.</translation>
    </message>
    <message>
        <source>%1; no close limits are proven for ratios this far apart.</source>
        <translation>%1; pro poměry tak vzdálené nejsou dokázány těsné meze.</translation>
    </message>
    <message>
        <source>Pairs won; a tie counts as the method says.</source>
        <translation>Vyhrané dvojice; shoda se počítá podle metody.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Váha</translation>
    </message>
    <message>
        <source>Pairs won, with what the method adds to every count.</source>
        <translation>Vyhrané dvojice spolu s tím, co metoda přičítá ke každému počtu.</translation>
    </message>
    <message>
        <source>%1 of %2 counts</source>
        <translation>%1 z %2 bodů</translation>
    </message>
    <message>
        <source>%1 and %2 are equally important.</source>
        <translation>%1 a %2 mají stejnou důležitost.</translation>
    </message>
    <message>
        <source>%1 is weakly more important than %2.</source>
        <translation>%1 je nepatrně důležitější než %2.</translation>
    </message>
    <message>
        <source>%1 is moderately more important than %2.</source>
        <translation>%1 je mírně důležitější než %2.</translation>
    </message>
    <message>
        <source>%1 is more than moderately more important than %2.</source>
        <translation>%1 je mírně až výrazně důležitější než %2.</translation>
    </message>
    <message>
        <source>%1 is strongly more important than %2.</source>
        <translation>%1 je výrazně důležitější než %2.</translation>
    </message>
    <message>
        <source>%1 is more than strongly more important than %2.</source>
        <translation>%1 je výrazně až velmi výrazně důležitější než %2.</translation>
    </message>
    <message>
        <source>%1 is very strongly more important than %2.</source>
        <translation>%1 je velmi výrazně důležitější než %2.</translation>
    </message>
    <message>
        <source>%1 is more than very strongly more important than %2.</source>
        <translation>%1 je velmi výrazně až extrémně důležitější než %2.</translation>
    </message>
    <message>
        <source>%1 is extremely more important than %2.</source>
        <translation>%1 je extrémně důležitější než %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are equally good.</source>
        <translation>%1 a %2 jsou stejně dobré.</translation>
    </message>
    <message>
        <source>%1 is weakly better than %2.</source>
        <translation>%1 je nepatrně lepší než %2.</translation>
    </message>
    <message>
        <source>%1 is moderately better than %2.</source>
        <translation>%1 je mírně lepší než %2.</translation>
    </message>
    <message>
        <source>%1 is more than moderately better than %2.</source>
        <translation>%1 je mírně až výrazně lepší než %2.</translation>
    </message>
    <message>
        <source>%1 is strongly better than %2.</source>
        <translation>%1 je výrazně lepší než %2.</translation>
    </message>
    <message>
        <source>%1 is more than strongly better than %2.</source>
        <translation>%1 je výrazně až velmi výrazně lepší než %2.</translation>
    </message>
    <message>
        <source>%1 is very strongly better than %2.</source>
        <translation>%1 je velmi výrazně lepší než %2.</translation>
    </message>
    <message>
        <source>%1 is more than very strongly better than %2.</source>
        <translation>%1 je velmi výrazně až extrémně lepší než %2.</translation>
    </message>
    <message>
        <source>%1 is extremely better than %2.</source>
        <translation>%1 je extrémně lepší než %2.</translation>
    </message>
    <message>
        <source>%1 is more important than %2.</source>
        <translation>%1 je důležitější než %2.</translation>
    </message>
    <message>
        <source>%1 is better than %2.</source>
        <translation>%1 je lepší než %2.</translation>
    </message>
    <message>
        <source>%1 is %3 times as important as %2.</source>
        <translation>%1 je %3krát důležitější než %2.</translation>
    </message>
    <message>
        <source>%1 is %3 times as good as %2.</source>
        <translation>%1 je %3krát lepší než %2.</translation>
    </message>
    <message>
        <source>%1 of %2 pairs</source>
        <translation>%1 z %2 dvojic</translation>
    </message>
    <message>
        <source>What counts how much</source>
        <translation>Důležitost kritérií</translation>
    </message>
    <message>
        <source>What counts within %1</source>
        <translation>Důležitost ve skupině %1</translation>
    </message>
    <message>
        <source>Who is better by %1</source>
        <translation>Varianty podle kritéria %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nelze přečíst</translation>
    </message>
    <message>
        <source>a question waits for an answer</source>
        <translation>otázka čeká na odpověď</translation>
    </message>
    <message>
        <source>%1, not linked</source>
        <translation>%1, nepropojeno</translation>
    </message>
    <message>
        <source>inconsistent, CR %1</source>
        <translation>nekonzistentní, CR %1</translation>
    </message>
    <message>
        <source>preferences run in a circle</source>
        <translation>preference tvoří kruh</translation>
    </message>
    <message>
        <source>complete, from the values</source>
        <translation>úplné, z hodnot</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>úplné</translation>
    </message>
    <message>
        <source>%1 and %2 are not compared yet.</source>
        <translation>Dvojice %1 – %2 zatím není porovnána.</translation>
    </message>
    <message>
        <source>How %1 and %2 compare is not clear: a question about them waits.</source>
        <translation>Dvojice %1 – %2 není jasná: čeká na ni otázka.</translation>
    </message>
    <message>
        <source>Which is more important, %1 or %2?</source>
        <translation>Co je důležitější: %1, nebo %2?</translation>
    </message>
    <message>
        <source>Which is better by %3, %1 or %2?</source>
        <translation>Co je podle kritéria %3 lepší: %1, nebo %2?</translation>
    </message>
    <message>
        <source>Which is more important, %1 or %2, and how much more?</source>
        <translation>Co je důležitější, %1, nebo %2, a jak moc?</translation>
    </message>
    <message>
        <source>Which is better by %3, %1 or %2, and how much better?</source>
        <translation>Co je podle kritéria %3 lepší, %1, nebo %2, a jak moc?</translation>
    </message>
    <message>
        <source>Every pair is judged.</source>
        <translation>Všechny dvojice jsou posouzeny.</translation>
    </message>
    <message>
        <source>Open pairs: %1 of %2. All of them follow from the others.</source>
        <translation>Zbývá dvojic: %1 z %2. Všechny vyplývají z ostatních.</translation>
    </message>
    <message>
        <source>Open pairs: %1 of %2. The result needs them all.</source>
        <translation>Zbývá dvojic: %1 z %2. K výsledku jsou potřeba všechny.</translation>
    </message>
    <message>
        <source>Open pairs: %1 of %2. A result needs at least %3 of them.</source>
        <translation>Zbývá dvojic: %1 z %2. K výsledku je z nich třeba nejméně %3.</translation>
    </message>
    <message>
        <source>Open pairs: %1 of %2. There is a result; more would check it.</source>
        <translation>Zbývá dvojic: %1 z %2. Výsledek už je; další by jej prověřily.</translation>
    </message>
    <message>
        <source>The values of this criterion are computed on the plan; there they take the place of judgments by hand.</source>
        <translation>Hodnoty tohoto kritéria se počítají na plánu; tam nahrazují ruční úsudky.</translation>
    </message>
    <message>
        <source>These preferences follow from an order from best to worst. A pair that is changed here writes them down as pairs.</source>
        <translation>Tyto preference vyplývají z pořadí od nejlepší položky po nejhorší. Změníte-li zde některou dvojici, zapíší se jako dvojice.</translation>
    </message>
    <message>
        <source>These ratios follow from intensities 1 to 9: their difference plus 1. A ratio that is changed here writes them down as a matrix.</source>
        <translation>Tyto poměry vyplývají z intenzit 1 až 9: jsou to jejich rozdíly plus 1. Změníte-li zde některý poměr, zapíší se jako matice.</translation>
    </message>
    <message>
        <source>The better value wins each pair. A pair that is changed here writes them down as judgments.</source>
        <translation>V každé dvojici vítězí lepší hodnota. Změníte-li zde některou dvojici, zapíší se jako úsudky.</translation>
    </message>
    <message>
        <source>These ratios follow from the values: 1 for the worst to 9 for the best, and the difference plus 1. A ratio that is changed here writes them down as a matrix.</source>
        <translation>Tyto poměry vyplývají z hodnot: nejhorší má 1, nejlepší 9 a k rozdílu se přičítá 1. Změníte-li zde některý poměr, zapíší se jako matice.</translation>
    </message>
    <message>
        <source>%1 criteria make %2 pairs, more than anybody judges with care. Put them into groups of up to seven, or let yourself be asked: %3 well-chosen pairs give a result, about twice as many a firm one.</source>
        <translation>%1 kritérií tvoří %2 dvojic, více, než kdo dokáže pečlivě posoudit. Rozdělte je do skupin nejvýše po sedmi, nebo si nechte klást otázky: výsledek dá %3 dobře zvolených dvojic, pevný výsledek asi dvojnásobek.</translation>
    </message>
    <message>
        <source>%1 alternatives make %2 pairs under every criterion, more than anybody judges with care. Rate each one by itself instead (method Ratings), or let yourself be asked: %3 well-chosen pairs give a result, about twice as many a firm one.</source>
        <translation>%1 variant tvoří podle každého kritéria %2 dvojic, více, než kdo dokáže pečlivě posoudit. Hodnoťte raději každou zvlášť (metoda Hodnocení stupnicí), nebo si nechte klást otázky: výsledek dá %3 dobře zvolených dvojic, pevný výsledek asi dvojnásobek.</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>V rámci: %1</translation>
    </message>
    <message>
        <source>The share of all counts.</source>
        <translation>Podíl na všech počtech.</translation>
    </message>
    <message>
        <source>Weight so far</source>
        <translation>Dosavadní váha</translation>
    </message>
    <message>
        <source>Not final: each open pair counts half to both until it is judged.</source>
        <translation>Není konečná: každá otevřená dvojice se počítá oběma napůl, dokud není posouzena.</translation>
    </message>
    <message>
        <source>Can become</source>
        <translation>Může být</translation>
    </message>
    <message>
        <source>The weight ends within these limits, whichever way the open pairs go.</source>
        <translation>Ať otevřené dvojice dopadnou jakkoli, výsledná váha bude v těchto mezích.</translation>
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
        <translation>Části města</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcely</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Místnosti</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zóny</translation>
    </message>
    <message>
        <source>Privacy masks</source>
        <translation>Masky soukromí</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>What cameras see</source>
        <translation>Co kamery vidí</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Budovy</translation>
    </message>
    <message>
        <source>Walls and shelves</source>
        <translation>Zdi a regály</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Dveře a okna</translation>
    </message>
    <message>
        <source>Demand points</source>
        <translation>Body poptávky</translation>
    </message>
    <message>
        <source>Mounting sites</source>
        <translation>Montážní místa</translation>
    </message>
    <message>
        <source>Information signs</source>
        <translation>Informační cedule</translation>
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
        <translation>Nesmí být vidět</translation>
    </message>
    <message>
        <source>N</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Seen at night at %1, by class</source>
        <translation>Vidět v noci ve výšce %1, podle tříd</translation>
    </message>
    <message>
        <source>Seen at %1, by class</source>
        <translation>Vidět ve výšce %1, podle tříd</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Every level</source>
        <translation>Všechna podlaží</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Přízemí</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>%1. patro</translation>
    </message>
</context>
<context>
    <name>MeasureTool</name>
    <message>
        <source>%1 towards %2</source>
        <translation>%1 směrem %2</translation>
    </message>
    <message>
        <source>Click or drag from point to point · length, area or angle is chosen above the plan</source>
        <translation>Klepejte nebo táhněte od bodu k bodu · délka, plocha či úhel se volí nad plánem</translation>
    </message>
    <message>
        <source>Click the point where the angle is, then the other side · Esc: give up</source>
        <translation>Klepněte na vrchol úhlu, pak na druhé rameno · Esc: zrušit</translation>
    </message>
    <message>
        <source>Click the next point · Enter or double click: done · Backspace: one back · Esc: give up</source>
        <translation>Klepněte na další bod · Enter nebo poklepání: hotovo · Backspace: o bod zpět · Esc: zrušit</translation>
    </message>
    <message>
        <source>%1 · outline %2</source>
        <translation>%1 · obvod %2</translation>
    </message>
    <message>
        <source>%1 in all · last %2</source>
        <translation>%1 celkem · poslední %2</translation>
    </message>
</context>
<context>
    <name>MirrorTool</name>
    <message>
        <source>Choose first what is to be mirrored · V selects</source>
        <translation>Nejdřív vyberte, co se má zrcadlit · V vybírá</translation>
    </message>
    <message>
        <source>Click the first point of the line about which %1 is mirrored</source>
        <translation>Klepněte na první bod osy, podle které se zrcadlí %1</translation>
    </message>
    <message>
        <source>Click the second point · with Ctrl a mirrored copy is added · Esc: give up</source>
        <translation>Klepněte na druhý bod · s Ctrl se přidá zrcadlená kopie · Esc: zrušit</translation>
    </message>
    <message>
        <source>Mirror %1</source>
        <translation>Zrcadlit: %1</translation>
    </message>
</context>
<context>
    <name>ModelTool</name>
    <message>
        <source>Let go when it looks the right way · Shift: steps of 15° · type an angle · Esc: back</source>
        <translation>Pusťte, až se dívá správně · Shift: kroky po 15° · napište úhel · Esc: zpět</translation>
    </message>
    <message>
        <source>Click where %1 hangs, drag to aim it · walls and poles catch, Alt: they do not · Esc: enough</source>
        <translation>Klepněte, kde visí %1, a tažením ji namiřte · přichytává ke zdem a sloupům, Alt: nepřichytává · Esc: konec</translation>
    </message>
    <message>
        <source>Add camera %1</source>
        <translation>Přidat kameru %1</translation>
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
        <translation>Klepnutím se umístí sem · napište šířku v metrech · druh a šířka stojí nad plánem</translation>
    </message>
    <message>
        <source>Point at the wall that gets a door or window</source>
        <translation>Ukažte na zeď, do které přijdou dveře nebo okno</translation>
    </message>
    <message>
        <source>Place door or window</source>
        <translation>Umístit dveře nebo okno</translation>
    </message>
    <message>
        <source>no wall is here; click on a wall, shelf or building</source>
        <translation>tady není zeď; klepněte na zeď, regál nebo budovu</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Výška</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Spodní hrana</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Horní hrana</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Směr</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Náklon</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Pootočení</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Zorné pole</translation>
    </message>
    <message>
        <source>Field of view, upright</source>
        <translation>Zorné pole, svisle</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Ohnisková vzdálenost</translation>
    </message>
    <message>
        <source>Width of the sensor</source>
        <translation>Šířka snímače</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Šířka obrazu</translation>
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
        <translation>Dosah infračerveného světla</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Cameras that must see it</source>
        <translation>Kolik kamer to musí vidět</translation>
    </message>
    <message>
        <source>Cannot be seen through</source>
        <translation>Není přes to vidět</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Vchod</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nelze přečíst</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 kolem %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>added</source>
        <translation>přidáno</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>odstraněno</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>změněno</translation>
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
        <translation>Klepněte, kde by mohla viset kamera · přichytává ke zdem, Alt: nepřichytává</translation>
    </message>
    <message>
        <source>Click the point that must be seen · its weight stands above the plan</source>
        <translation>Klepněte na bod, který má být vidět · jeho váha stojí nad plánem</translation>
    </message>
    <message>
        <source>Add demand point</source>
        <translation>Přidat bod poptávky</translation>
    </message>
    <message>
        <source>Add mounting site</source>
        <translation>Přidat místo montáže</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Stiskněte klávesy</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Undo: %1</source>
        <translation>Zpět: %1</translation>
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
        <translation>Vážený součet</translation>
    </message>
    <message>
        <source>First criterion first</source>
        <translation>První kritérium napřed</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Hodnocení</translation>
    </message>
    <message>
        <source>A tie: %1.</source>
        <translation>Shoda: %1.</translation>
    </message>
    <message>
        <source>No single weight changes the first place.</source>
        <translation>Žádná jednotlivá váha nezmění první místo.</translation>
    </message>
    <message>
        <source>%1 wins when %3 counts more than %2.</source>
        <translation>%1 zvítězí, má-li %3 váhu větší než %2.</translation>
    </message>
    <message>
        <source>%1 wins when %3 counts less than %2.</source>
        <translation>%1 zvítězí, má-li %3 váhu menší než %2.</translation>
    </message>
    <message>
        <source>Nearly a tie: %1</source>
        <translation>Téměř shoda: %1</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Title</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Co žádá</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Část města</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Žádá</translation>
    </message>
    <message>
        <source>Asking party</source>
        <translation>Žádající strana</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Žadatel</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Účel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>Znovu posoudit dne</translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation>Odpovědět do</translation>
    </message>
    <message>
        <source>Reason of the step</source>
        <translation>Důvod kroku</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Sloučeno do</translation>
    </message>
    <message>
        <source>Similar requests looked at</source>
        <translation>Podobné žádosti prohlédnuty</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Naléhavé</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>Proč je to naléhavé</translation>
    </message>
    <message>
        <source>Director who consents</source>
        <translation>Ředitel, který dává souhlas</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Souhlas dán dne</translation>
    </message>
    <message>
        <source>Whom it affects</source>
        <translation>Koho se dotýká</translation>
    </message>
    <message>
        <source>Technical means</source>
        <translation>Technické prostředky</translation>
    </message>
    <message>
        <source>Economic means</source>
        <translation>Ekonomické prostředky</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Právo</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Rizika</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlo</translation>
    </message>
    <message>
        <source>Angle of view</source>
        <translation>Úhel záběru</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozlišení</translation>
    </message>
    <message>
        <source>Days recordings are kept</source>
        <translation>Počet dní uchování záznamů</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Napájení</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Investice</translation>
    </message>
    <message>
        <source>Operation a year</source>
        <translation>Provoz za rok</translation>
    </message>
    <message>
        <source>Year aimed at</source>
        <translation>Cílový rok</translation>
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
        <translation>Smlouva nebo objednávka</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Převzato dne</translation>
    </message>
    <message>
        <source>Register sheet of</source>
        <translation>Evidenční list systému</translation>
    </message>
    <message>
        <source>What the review found</source>
        <translation>Co zjistilo posouzení</translation>
    </message>
    <message>
        <source>somebody who is %1</source>
        <translation>někdo v roli %1</translation>
    </message>
    <message>
        <source>the statement of %1</source>
        <translation>stanovisko: %1</translation>
    </message>
    <message>
        <source>rule %1 stands against it</source>
        <translation>brání tomu pravidlo %1</translation>
    </message>
    <message>
        <source>a look at similar requests: %1</source>
        <translation>prohlídka podobných žádostí: %1</translation>
    </message>
    <message>
        <source>into which request it is merged</source>
        <translation>do které žádosti se sloučí</translation>
    </message>
    <message>
        <source>who decides – another than the applicant</source>
        <translation>kdo rozhoduje – jiný než žadatel</translation>
    </message>
    <message>
        <source>the director who consents</source>
        <translation>ředitel, který dává souhlas</translation>
    </message>
    <message>
        <source>the outcome of a closed meeting with quorum</source>
        <translation>výsledek uzavřeného usnášeníschopného jednání</translation>
    </message>
    <message>
        <source>the reason of this step %1</source>
        <translation>důvod tohoto kroku %1</translation>
    </message>
    <message>
        <source>the day it is looked at again %1</source>
        <translation>den, kdy se posoudí znovu %1</translation>
    </message>
    <message>
        <source>a budget line with enough free money %1</source>
        <translation>rozpočtová položka s dostatkem volných peněz %1</translation>
    </message>
    <message>
        <source>grant %1</source>
        <translation>dotace %1</translation>
    </message>
    <message>
        <source>the cameras it asks for</source>
        <translation>kamery, které žádá</translation>
    </message>
    <message>
        <source>the device mounted as camera %1</source>
        <translation>zařízení namontované jako kamera %1</translation>
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
        <translation>kolik dní se uchovávají záznamy kamery %1</translation>
    </message>
    <message>
        <source>a sign at the site of camera %1</source>
        <translation>cedule v místě kamery %1</translation>
    </message>
    <message>
        <source>the register sheet of system %1</source>
        <translation>evidenční list systému %1</translation>
    </message>
    <message>
        <source>an agreement on device %1</source>
        <translation>dohoda o zařízení %1</translation>
    </message>
    <message>
        <source>the instruction of operator %1</source>
        <translation>poučení obsluhy %1</translation>
    </message>
    <message>
        <source>the day it was accepted</source>
        <translation>den převzetí</translation>
    </message>
    <message>
        <source>(%1 short)</source>
        <translation>(chybí %1)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 cannot become %2 yet; missing: %3</source>
        <translation>%1 zatím nemůže přejít do stavu %2; chybí: %3</translation>
    </message>
</context>
<context>
    <name>SelectTool</name>
    <message>
        <source>Drag the handle to turn %1 · Shift: steps of 15°</source>
        <translation>Tažením za úchop se otočí %1 · Shift: kroky po 15°</translation>
    </message>
    <message>
        <source>Drag the handle to change the field of view of %1</source>
        <translation>Tažením za úchop se změní zorné pole: %1</translation>
    </message>
    <message>
        <source>Drag the handle to move %1</source>
        <translation>Tažením za úchop se posune %1</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Otočit: %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Posunout: %1</translation>
    </message>
    <message>
        <source>Takes what lies whole inside · to the left: also what it touches · Shift: adds</source>
        <translation>Vezme, co leží celé uvnitř · doleva: i to, čeho se dotkne · Shift: přidá</translation>
    </message>
    <message>
        <source>Takes what it touches · to the right: only what lies whole inside · Shift: adds</source>
        <translation>Vezme, čeho se dotkne · doprava: jen to, co leží celé uvnitř · Shift: přidá</translation>
    </message>
    <message>
        <source>Drag the corner · double click or Delete removes it</source>
        <translation>Táhněte za roh · poklepání nebo Delete jej odstraní</translation>
    </message>
    <message>
        <source>Drag to scale %1 · Shift: keep proportions · type a factor</source>
        <translation>Tažením se mění velikost: %1 · Shift: zachovat poměr stran · napište násobek</translation>
    </message>
    <message>
        <source>Drag to turn %1 · Shift: steps of 15° · type an angle</source>
        <translation>Tažením se otočí %1 · Shift: kroky po 15° · napište úhel</translation>
    </message>
    <message>
        <source>Click selects · drag takes what lies inside · Space and drag moves the view · the wheel zooms</source>
        <translation>Klepnutí vybírá · tažení vezme, co leží uvnitř · mezerník a tažení posouvá pohled · kolečko mění měřítko</translation>
    </message>
    <message>
        <source>Drag moves %1 · double click on an edge makes a corner · Shift+click: not this one</source>
        <translation>Tažením se posune %1 · poklepání na hranu vytvoří roh · Shift+klepnutí: tuto ne</translation>
    </message>
    <message>
        <source>Click selects %1 · Shift+click: this one too</source>
        <translation>Klepnutím se vybere %1 · Shift+klepnutí: i tato</translation>
    </message>
    <message>
        <source>Click selects %1 · drag moves it · Shift+click: this one too</source>
        <translation>Klepnutím se vybere %1 · tažením se posune · Shift+klepnutí: i tato</translation>
    </message>
    <message>
        <source>New corner of %1</source>
        <translation>Nový roh: %1</translation>
    </message>
    <message>
        <source>Remove a corner of %1</source>
        <translation>Odstranit roh: %1</translation>
    </message>
    <message>
        <source>Drag the handle to tilt %1</source>
        <translation>Tažením úchytu se %1 nakloní</translation>
    </message>
    <message>
        <source>Drag the handle to change how far %1 sees</source>
        <translation>Tažením úchytu se změní, jak daleko %1 vidí</translation>
    </message>
    <message>
        <source>Click selects %1 · drag moves it · double click edits its words</source>
        <translation>Klepnutím se vybere %1 · tažením se posune · poklepáním se upraví text</translation>
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
        <translation>Kamera v provozu</translation>
    </message>
    <message>
        <source>Camera proposed</source>
        <translation>Navržená kamera</translation>
    </message>
    <message>
        <source>Camera retired</source>
        <translation>Vyřazená kamera</translation>
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
        <translation>Podlaží</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Měřítko</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revize</translation>
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
        <translation>Volný výhled na %1</translation>
    </message>
    <message>
        <source>Blocked by %1 after %2</source>
        <translation>Brání %1 po %2</translation>
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
        <translation>Klepněte na oko, kameru nebo libovolný bod · výšky oka a cíle stojí nad plánem</translation>
    </message>
    <message>
        <source>Click the target · type 3.5&lt;90 for an exact place · Esc: give up</source>
        <translation>Klepněte na cíl · přesné místo napište jako 3.5&lt;90 · Esc: zrušit</translation>
    </message>
</context>
<context>
    <name>SignTool</name>
    <message>
        <source>Click where the information sign hangs · the day it was put up stands in the panel</source>
        <translation>Klepněte, kde visí informační cedule · den vyvěšení stojí v panelu</translation>
    </message>
    <message>
        <source>Add information sign</source>
        <translation>Přidat informační ceduli</translation>
    </message>
</context>
<context>
    <name>Snap</name>
    <message>
        <source>end</source>
        <translation>konec</translation>
    </message>
    <message>
        <source>crossing</source>
        <translation>průsečík</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>střed</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>na čáře</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>rovnoběžně</translation>
    </message>
    <message>
        <source>perpendicular</source>
        <translation>kolmo</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>úhel</translation>
    </message>
</context>
<context>
    <name>SolidTool</name>
    <message>
        <source>Drag a rectangle, or click the corners of the shelf</source>
        <translation>Táhněte obdélník, nebo klepejte na rohy regálu</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click the corners of the box or counter</source>
        <translation>Táhněte obdélník, nebo klepejte na rohy kvádru či pultu</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click the corners of the building</source>
        <translation>Táhněte obdélník, nebo klepejte na rohy budovy</translation>
    </message>
    <message>
        <source>Draw shelf</source>
        <translation>Nakreslit regál</translation>
    </message>
    <message>
        <source>Draw box</source>
        <translation>Nakreslit kvádr</translation>
    </message>
    <message>
        <source>Draw building</source>
        <translation>Nakreslit budovu</translation>
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
        <translation>Městská část</translation>
    </message>
    <message>
        <source>User of the system</source>
        <comment>applicant_class</comment>
        <translation>Uživatel systému</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>applicant_class</comment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>applicant_class</comment>
        <translation>Jiný</translation>
    </message>
    <message>
        <source>New camera</source>
        <comment>request_kind</comment>
        <translation>Nová kamera</translation>
    </message>
    <message>
        <source>New site</source>
        <comment>request_kind</comment>
        <translation>Nové místo</translation>
    </message>
    <message>
        <source>Change of purpose</source>
        <comment>request_kind</comment>
        <translation>Změna účelu</translation>
    </message>
    <message>
        <source>Improvement</source>
        <comment>request_kind</comment>
        <translation>Zlepšení</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <comment>request_kind</comment>
        <translation>Vyřazení z provozu</translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>stance</comment>
        <translation>Souhlasí</translation>
    </message>
    <message>
        <source>Agrees with conditions</source>
        <comment>stance</comment>
        <translation>Souhlasí s podmínkami</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <comment>stance</comment>
        <translation>Nesouhlasí</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>stance</comment>
        <translation>Neutrální</translation>
    </message>
    <message>
        <source>Petition for</source>
        <comment>stance</comment>
        <translation>Petice pro</translation>
    </message>
    <message>
        <source>Petition against</source>
        <comment>stance</comment>
        <translation>Petice proti</translation>
    </message>
    <message>
        <source>Announce at the next meeting of the expert team</source>
        <comment>obligation</comment>
        <translation>Oznámit na příštím jednání expertního týmu</translation>
    </message>
    <message>
        <source>Tell the authorised users</source>
        <comment>obligation</comment>
        <translation>Informovat oprávněné uživatele</translation>
    </message>
    <message>
        <source>Review after a year</source>
        <comment>obligation</comment>
        <translation>Posoudit po roce</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>decision</comment>
        <translation>Schváleno</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>decision</comment>
        <translation>Zamítnuto</translation>
    </message>
    <message>
        <source>Deferred</source>
        <comment>decision</comment>
        <translation>Odloženo</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>outcome</comment>
        <translation>Doporučeno</translation>
    </message>
    <message>
        <source>Recommended with conditions</source>
        <comment>outcome</comment>
        <translation>Doporučeno s podmínkami</translation>
    </message>
    <message>
        <source>Not recommended</source>
        <comment>outcome</comment>
        <translation>Nedoporučeno</translation>
    </message>
    <message>
        <source>To be deferred</source>
        <comment>outcome</comment>
        <translation>K odložení</translation>
    </message>
    <message>
        <source>Noted</source>
        <comment>outcome</comment>
        <translation>Vzato na vědomí</translation>
    </message>
    <message>
        <source>Discussion</source>
        <comment>agenda_kind</comment>
        <translation>Projednání</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>agenda_kind</comment>
        <translation>Oznámení</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>agenda_kind</comment>
        <translation>Posouzení</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>agenda_kind</comment>
        <translation>Jiné</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <comment>party_kind</comment>
        <translation>Pověřenec (DPO)</translation>
    </message>
    <message>
        <source>Person appointed by the building standard</source>
        <comment>party_kind</comment>
        <translation>Osoba určená stavebním standardem</translation>
    </message>
    <message>
        <source>State police</source>
        <comment>party_kind</comment>
        <translation>Státní policie</translation>
    </message>
    <message>
        <source>City police</source>
        <comment>party_kind</comment>
        <translation>Městská policie</translation>
    </message>
    <message>
        <source>District</source>
        <comment>party_kind</comment>
        <translation>Městská část</translation>
    </message>
    <message>
        <source>City</source>
        <comment>party_kind</comment>
        <translation>Město</translation>
    </message>
    <message>
        <source>City company</source>
        <comment>party_kind</comment>
        <translation>Městská společnost</translation>
    </message>
    <message>
        <source>State body</source>
        <comment>party_kind</comment>
        <translation>Státní orgán</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>party_kind</comment>
        <translation>Dodavatel</translation>
    </message>
    <message>
        <source>Controller</source>
        <comment>party_kind</comment>
        <translation>Správce osobních údajů</translation>
    </message>
    <message>
        <source>Processor</source>
        <comment>party_kind</comment>
        <translation>Zpracovatel osobních údajů</translation>
    </message>
    <message>
        <source>Authority</source>
        <comment>party_kind</comment>
        <translation>Úřad</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <comment>party_kind</comment>
        <translation>Soused</translation>
    </message>
    <message>
        <source>School</source>
        <comment>party_kind</comment>
        <translation>Škola</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>party_kind</comment>
        <translation>Jiná</translation>
    </message>
    <message>
        <source>Keeper of the backlog</source>
        <comment>role</comment>
        <translation>Správce zásobníku</translation>
    </message>
    <message>
        <source>Secretary of the expert team</source>
        <comment>role</comment>
        <translation>Tajemník expertního týmu</translation>
    </message>
    <message>
        <source>Department (decides)</source>
        <comment>role</comment>
        <translation>Odbor (rozhoduje)</translation>
    </message>
    <message>
        <source>Director</source>
        <comment>role</comment>
        <translation>Ředitel</translation>
    </message>
    <message>
        <source>Budget owner</source>
        <comment>role</comment>
        <translation>Správce rozpočtu</translation>
    </message>
    <message>
        <source>Project manager</source>
        <comment>role</comment>
        <translation>Vedoucí projektu</translation>
    </message>
    <message>
        <source>Accountable person</source>
        <comment>role</comment>
        <translation>Odpovědná osoba</translation>
    </message>
    <message>
        <source>Asset manager</source>
        <comment>role</comment>
        <translation>Správce zařízení</translation>
    </message>
    <message>
        <source>Procurement</source>
        <comment>role</comment>
        <translation>Pracovník nákupu</translation>
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
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role</comment>
        <translation>Nahlížející osoba</translation>
    </message>
    <message>
        <source>Expert team</source>
        <comment>body_kind</comment>
        <translation>Expertní tým</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>body_kind</comment>
        <translation>Odbor</translation>
    </message>
    <message>
        <source>Steering board</source>
        <comment>body_kind</comment>
        <translation>Řídicí výbor</translation>
    </message>
    <message>
        <source>Executive board</source>
        <comment>body_kind</comment>
        <translation>Výkonný výbor</translation>
    </message>
    <message>
        <source>Control day</source>
        <comment>body_kind</comment>
        <translation>Kontrolní den</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>body_kind</comment>
        <translation>Jiný</translation>
    </message>
    <message>
        <source>Chair</source>
        <comment>member_role</comment>
        <translation>Předseda</translation>
    </message>
    <message>
        <source>Secretary</source>
        <comment>member_role</comment>
        <translation>Tajemník</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>member_role</comment>
        <translation>Člen</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>member_role</comment>
        <translation>Host</translation>
    </message>
    <message>
        <source>Applicant</source>
        <comment>personal_text</comment>
        <translation>Žadatel</translation>
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
        <translation>Stížnost</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>asset_class</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>asset_class</comment>
        <translation>Síť</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>asset_class</comment>
        <translation>Server</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>asset_class</comment>
        <translation>Úložiště</translation>
    </message>
    <message>
        <source>Power</source>
        <comment>asset_class</comment>
        <translation>Napájení</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>asset_class</comment>
        <translation>Jiné</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>body</comment>
        <translation>Pevná</translation>
    </message>
    <message>
        <source>Bullet</source>
        <comment>body</comment>
        <translation>Válcová (bullet)</translation>
    </message>
    <message>
        <source>Dome</source>
        <comment>body</comment>
        <translation>Kupolová (dome)</translation>
    </message>
    <message>
        <source>Turret</source>
        <comment>body</comment>
        <translation>Kulová (turret)</translation>
    </message>
    <message>
        <source>PTZ</source>
        <comment>body</comment>
        <translation>Otočná (PTZ)</translation>
    </message>
    <message>
        <source>Plate camera</source>
        <comment>body</comment>
        <translation>Kamera na čtení značek</translation>
    </message>
    <message>
        <source>Several sensors</source>
        <comment>body</comment>
        <translation>S více snímači</translation>
    </message>
    <message>
        <source>Fisheye</source>
        <comment>body</comment>
        <translation>Rybí oko</translation>
    </message>
    <message>
        <source>Analogue</source>
        <comment>generation</comment>
        <translation>Analogová</translation>
    </message>
    <message>
        <source>HD over coax</source>
        <comment>generation</comment>
        <translation>HD po koaxiálu</translation>
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
        <translation>Rozšíření</translation>
    </message>
    <message>
        <source>Building</source>
        <comment>budget_kind</comment>
        <translation>Stavební úpravy</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>budget_kind</comment>
        <translation>Personál</translation>
    </message>
    <message>
        <source>Operation</source>
        <comment>budget_kind</comment>
        <translation>Provoz</translation>
    </message>
    <message>
        <source>Applied for</source>
        <comment>grant_state</comment>
        <translation>Požádáno</translation>
    </message>
    <message>
        <source>Project approved</source>
        <comment>grant_state</comment>
        <translation>Projekt schválen</translation>
    </message>
    <message>
        <source>Awarded</source>
        <comment>grant_state</comment>
        <translation>Přiznáno</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>grant_state</comment>
        <translation>Zamítnuto</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>grant_state</comment>
        <translation>Ukončeno</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>money_source</comment>
        <translation>Vlastní</translation>
    </message>
    <message>
        <source>Grant</source>
        <comment>money_source</comment>
        <translation>Dotace</translation>
    </message>
    <message>
        <source>District</source>
        <comment>money_source</comment>
        <translation>Městská část</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>money_source</comment>
        <translation>Jiný</translation>
    </message>
    <message>
        <source>Investment</source>
        <comment>cost_kind</comment>
        <translation>Investice</translation>
    </message>
    <message>
        <source>Operation</source>
        <comment>cost_kind</comment>
        <translation>Provoz</translation>
    </message>
    <message>
        <source>Building</source>
        <comment>cost_kind</comment>
        <translation>Stavební úpravy</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>cost_kind</comment>
        <translation>Personál</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>cost_state</comment>
        <translation>Plánováno</translation>
    </message>
    <message>
        <source>Committed</source>
        <comment>cost_state</comment>
        <translation>Smluvně vázáno</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>cost_state</comment>
        <translation>Zaplaceno</translation>
    </message>
    <message>
        <source>Prevention of crime</source>
        <comment>aim</comment>
        <translation>Prevence kriminality</translation>
    </message>
    <message>
        <source>Public order and safety</source>
        <comment>aim</comment>
        <translation>Veřejný pořádek a bezpečnost</translation>
    </message>
    <message>
        <source>Information on offences</source>
        <comment>aim</comment>
        <translation>Informace o protiprávním jednání</translation>
    </message>
    <message>
        <source>Heritage and property</source>
        <comment>aim</comment>
        <translation>Kulturní dědictví a majetek</translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>aim</comment>
        <translation>Doprava</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <comment>aim</comment>
        <translation>Mimořádné události</translation>
    </message>
    <message>
        <source>Interest of the state or its economy</source>
        <comment>aim</comment>
        <translation>Zájem státu nebo jeho hospodářství</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>aim</comment>
        <translation>Zdraví</translation>
    </message>
    <message>
        <source>Rights of others</source>
        <comment>aim</comment>
        <translation>Práva jiných osob</translation>
    </message>
    <message>
        <source>Anonymised statistics</source>
        <comment>aim</comment>
        <translation>Anonymizované statistiky</translation>
    </message>
    <message>
        <source>Reading of plates</source>
        <comment>aim</comment>
        <translation>Čtení registračních značek</translation>
    </message>
    <message>
        <source>Discipline at work</source>
        <comment>aim</comment>
        <translation>Pracovní kázeň</translation>
    </message>
    <message>
        <source>Task in the public interest</source>
        <comment>legal_base</comment>
        <translation>Úkol ve veřejném zájmu</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <comment>legal_base</comment>
        <translation>Právní povinnost</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <comment>legal_base</comment>
        <translation>Oprávněný zájem</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>legal_base</comment>
        <translation>Souhlas</translation>
    </message>
    <message>
        <source>Special law</source>
        <comment>legal_base</comment>
        <translation>Zvláštní zákon</translation>
    </message>
    <message>
        <source>Own household</source>
        <comment>legal_base</comment>
        <translation>Vlastní domácnost</translation>
    </message>
    <message>
        <source>None</source>
        <comment>duty</comment>
        <translation>Žádná</translation>
    </message>
    <message>
        <source>Keep a register sheet</source>
        <comment>duty</comment>
        <translation>Vést evidenční list</translation>
    </message>
    <message>
        <source>Notify the authority</source>
        <comment>duty</comment>
        <translation>Oznámit úřadu</translation>
    </message>
    <message>
        <source>Special registration</source>
        <comment>duty</comment>
        <translation>Zvláštní registrace</translation>
    </message>
    <message>
        <source>Non-stop</source>
        <comment>recording</comment>
        <translation>Nepřetržitě</translation>
    </message>
    <message>
        <source>On motion</source>
        <comment>recording</comment>
        <translation>Při pohybu</translation>
    </message>
    <message>
        <source>By hours</source>
        <comment>recording</comment>
        <translation>V určených hodinách</translation>
    </message>
    <message>
        <source>No recording</source>
        <comment>recording</comment>
        <translation>Bez záznamu</translation>
    </message>
    <message>
        <source>Watched without break</source>
        <comment>watched</comment>
        <translation>Sledováno nepřetržitě</translation>
    </message>
    <message>
        <source>Watched part of the time</source>
        <comment>watched</comment>
        <translation>Sledováno po část doby</translation>
    </message>
    <message>
        <source>Not watched</source>
        <comment>watched</comment>
        <translation>Nesledováno</translation>
    </message>
    <message>
        <source>Coax</source>
        <comment>cable</comment>
        <translation>Koaxiální kabel</translation>
    </message>
    <message>
        <source>Copper pairs</source>
        <comment>cable</comment>
        <translation>Kroucená dvojlinka</translation>
    </message>
    <message>
        <source>Fibre</source>
        <comment>cable</comment>
        <translation>Optické vlákno</translation>
    </message>
    <message>
        <source>Radio</source>
        <comment>cable</comment>
        <translation>Rádiový spoj</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <comment>agreement</comment>
        <translation>Odpovědnost</translation>
    </message>
    <message>
        <source>Processing of personal data</source>
        <comment>agreement</comment>
        <translation>Zpracování osobních údajů</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>agreement</comment>
        <translation>Servis</translation>
    </message>
    <message>
        <source>Software</source>
        <comment>agreement</comment>
        <translation>Software</translation>
    </message>
    <message>
        <source>Technical supervision</source>
        <comment>agreement</comment>
        <translation>Technický dohled</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>document</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Feasibility study</source>
        <comment>document</comment>
        <translation>Studie proveditelnosti</translation>
    </message>
    <message>
        <source>Security project</source>
        <comment>document</comment>
        <translation>Bezpečnostní projekt</translation>
    </message>
    <message>
        <source>Security directive</source>
        <comment>document</comment>
        <translation>Bezpečnostní směrnice</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>document</comment>
        <translation>Souhlas</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>document</comment>
        <translation>Zápis</translation>
    </message>
    <message>
        <source>Check list</source>
        <comment>document</comment>
        <translation>Kontrolní seznam</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>document</comment>
        <translation>Jiný</translation>
    </message>
    <message>
        <source>Main stream</source>
        <comment>stream</comment>
        <translation>Hlavní tok</translation>
    </message>
    <message>
        <source>Sub-stream</source>
        <comment>stream</comment>
        <translation>Vedlejší tok</translation>
    </message>
    <message>
        <source>City</source>
        <comment>sector</comment>
        <translation>Město</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>sector</comment>
        <translation>Prodejna</translation>
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
        <translation>Bytový dům</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>sector</comment>
        <translation>Jiný</translation>
    </message>
    <message>
        <source>Grid</source>
        <comment>power</comment>
        <translation>Elektrická síť</translation>
    </message>
    <message>
        <source>Solar</source>
        <comment>power</comment>
        <translation>Solární energie</translation>
    </message>
    <message>
        <source>Wind</source>
        <comment>power</comment>
        <translation>Větrná energie</translation>
    </message>
    <message>
        <source>Generator</source>
        <comment>power</comment>
        <translation>Generátor</translation>
    </message>
    <message>
        <source>Sales room</source>
        <comment>zone_use</comment>
        <translation>Prodejní plocha</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>zone_use</comment>
        <translation>Sklad</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>zone_use</comment>
        <translation>Kancelář</translation>
    </message>
    <message>
        <source>Kitchenette</source>
        <comment>zone_use</comment>
        <translation>Kuchyňka</translation>
    </message>
    <message>
        <source>Rest room</source>
        <comment>zone_use</comment>
        <translation>Odpočinková místnost</translation>
    </message>
    <message>
        <source>Canteen</source>
        <comment>zone_use</comment>
        <translation>Jídelna</translation>
    </message>
    <message>
        <source>Smoking room</source>
        <comment>zone_use</comment>
        <translation>Kuřárna</translation>
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
        <translation>Šatna</translation>
    </message>
    <message>
        <source>Corridor</source>
        <comment>zone_use</comment>
        <translation>Chodba</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <comment>zone_use</comment>
        <translation>Pokladna</translation>
    </message>
    <message>
        <source>Entrance</source>
        <comment>zone_use</comment>
        <translation>Vchod</translation>
    </message>
    <message>
        <source>Nature</source>
        <comment>zone_use</comment>
        <translation>Příroda</translation>
    </message>
    <message>
        <source>Own land</source>
        <comment>zone_use</comment>
        <translation>Vlastní pozemek</translation>
    </message>
    <message>
        <source>Neighbour&apos;s land</source>
        <comment>zone_use</comment>
        <translation>Sousední pozemek</translation>
    </message>
    <message>
        <source>Public space</source>
        <comment>zone_use</comment>
        <translation>Veřejné prostranství</translation>
    </message>
    <message>
        <source>Special object of the state</source>
        <comment>zone_use</comment>
        <translation>Zvláštní objekt státu</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>zone_use</comment>
        <translation>Jiné</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <comment>layer</comment>
        <translation>Perimetrická ochrana</translation>
    </message>
    <message>
        <source>Shell</source>
        <comment>layer</comment>
        <translation>Plášťová ochrana</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>layer</comment>
        <translation>Prostorová ochrana</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>layer</comment>
        <translation>Předmětová ochrana</translation>
    </message>
    <message>
        <source>Distress</source>
        <comment>layer</comment>
        <translation>Tísňová ochrana</translation>
    </message>
    <message>
        <source>Control room</source>
        <comment>facility</comment>
        <translation>Dohledové centrum</translation>
    </message>
    <message>
        <source>Server room</source>
        <comment>facility</comment>
        <translation>Serverovna</translation>
    </message>
    <message>
        <source>Viewing post</source>
        <comment>facility</comment>
        <translation>Náhledové pracoviště</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>pillar</comment>
        <translation>Zabezpečované hodnoty</translation>
    </message>
    <message>
        <source>Building</source>
        <comment>pillar</comment>
        <translation>Budova</translation>
    </message>
    <message>
        <source>Influences from inside</source>
        <comment>pillar</comment>
        <translation>Vnitřní vlivy</translation>
    </message>
    <message>
        <source>Influences from outside</source>
        <comment>pillar</comment>
        <translation>Vnější vlivy</translation>
    </message>
    <message>
        <source>Yearly</source>
        <comment>audit</comment>
        <translation>Roční</translation>
    </message>
    <message>
        <source>Special</source>
        <comment>audit</comment>
        <translation>Mimořádný</translation>
    </message>
    <message>
        <source>External</source>
        <comment>audit</comment>
        <translation>Externí</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>complaint_topic</comment>
        <translation>Soukromí</translation>
    </message>
    <message>
        <source>Signs</source>
        <comment>complaint_topic</comment>
        <translation>Cedule</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>complaint_topic</comment>
        <translation>Přístup</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>complaint_topic</comment>
        <translation>Technický stav</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>complaint_topic</comment>
        <translation>Jiné</translation>
    </message>
    <message>
        <source>Crime</source>
        <comment>incident</comment>
        <translation>Trestný čin</translation>
    </message>
    <message>
        <source>Offence</source>
        <comment>incident</comment>
        <translation>Přestupek</translation>
    </message>
    <message>
        <source>Traffic</source>
        <comment>incident</comment>
        <translation>Doprava</translation>
    </message>
    <message>
        <source>Tampering</source>
        <comment>incident</comment>
        <translation>Neoprávněná manipulace</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>incident</comment>
        <translation>Poplach</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>incident</comment>
        <translation>Jiné</translation>
    </message>
    <message>
        <source>State police</source>
        <comment>authority</comment>
        <translation>Státní policie</translation>
    </message>
    <message>
        <source>City police</source>
        <comment>authority</comment>
        <translation>Městská policie</translation>
    </message>
    <message>
        <source>Prosecutor</source>
        <comment>authority</comment>
        <translation>Státní zastupitelství</translation>
    </message>
    <message>
        <source>Court</source>
        <comment>authority</comment>
        <translation>Soud</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>authority</comment>
        <translation>Jiný</translation>
    </message>
    <message>
        <source>Crime</source>
        <comment>proceeding</comment>
        <translation>Trestní</translation>
    </message>
    <message>
        <source>Offence</source>
        <comment>proceeding</comment>
        <translation>Přestupkové</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>proceeding</comment>
        <translation>Jiné</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>severity</comment>
        <translation>Blokující</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>severity</comment>
        <translation>Chyba</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>Varování</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity</comment>
        <translation>Informace</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>machine</comment>
        <translation>Žádost</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>machine</comment>
        <translation>Obměna</translation>
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
        <translation>Metry na plánu</translation>
    </message>
    <message>
        <source>Points on paper</source>
        <comment>size_unit</comment>
        <translation>Body na papíře</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>request state</comment>
        <translation>Koncept</translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>request state</comment>
        <translation>Podáno</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>request state</comment>
        <translation>Zaevidováno</translation>
    </message>
    <message>
        <source>In consultation</source>
        <comment>request state</comment>
        <translation>Sběr stanovisek</translation>
    </message>
    <message>
        <source>Ready for the expert team</source>
        <comment>request state</comment>
        <translation>Připraveno pro expertní tým</translation>
    </message>
    <message>
        <source>Discussed</source>
        <comment>request state</comment>
        <translation>Projednáno</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>request state</comment>
        <translation>Schváleno</translation>
    </message>
    <message>
        <source>Funded</source>
        <comment>request state</comment>
        <translation>Financování zajištěno</translation>
    </message>
    <message>
        <source>In build</source>
        <comment>request state</comment>
        <translation>V realizaci</translation>
    </message>
    <message>
        <source>Being commissioned</source>
        <comment>request state</comment>
        <translation>Uvádění do provozu</translation>
    </message>
    <message>
        <source>In operation</source>
        <comment>request state</comment>
        <translation>V provozu</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <comment>request state</comment>
        <translation>Vyhodnoceno</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>request state</comment>
        <translation>Vráceno</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>request state</comment>
        <translation>Sloučeno</translation>
    </message>
    <message>
        <source>Deferred</source>
        <comment>request state</comment>
        <translation>Odloženo</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>request state</comment>
        <translation>Zamítnuto</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>request state</comment>
        <translation>Staženo</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>request state</comment>
        <translation>Pozastaveno</translation>
    </message>
    <message>
        <source>Approved as urgent</source>
        <comment>request state</comment>
        <translation>Schváleno jako naléhavé</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>replacement state</comment>
        <translation>Plánováno</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>replacement state</comment>
        <translation>Navrženo</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>replacement state</comment>
        <translation>Schváleno</translation>
    </message>
    <message>
        <source>Funded</source>
        <comment>replacement state</comment>
        <translation>Financování zajištěno</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>replacement state</comment>
        <translation>Objednáno</translation>
    </message>
    <message>
        <source>Installed</source>
        <comment>replacement state</comment>
        <translation>Instalováno</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>replacement state</comment>
        <translation>Uzavřeno</translation>
    </message>
    <message>
        <source>Deferred</source>
        <comment>replacement state</comment>
        <translation>Odloženo</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>replacement state</comment>
        <translation>Zrušeno</translation>
    </message>
    <message>
        <source>no approved purpose</source>
        <comment>R-01</comment>
        <translation>chybí schválený účel</translation>
    </message>
    <message>
        <source>Every camera has defined purposes tied to a legitimate aim.</source>
        <comment>R-01 why</comment>
        <translation>Každá kamera má vymezené účely, které se opírají o legitimní cíl.</translation>
    </message>
    <message>
        <source>{what} is outside the approved purposes</source>
        <comment>R-02</comment>
        <translation>{what} je mimo schválené účely</translation>
    </message>
    <message>
        <source>Recordings serve only what the camera is there for and only those who may have them.</source>
        <comment>R-02 why</comment>
        <translation>Záznamy slouží jen účelu, pro který kamera existuje, a jen těm, kdo na ně mají právo.</translation>
    </message>
    <message>
        <source>opinion missing: {party}</source>
        <comment>R-03</comment>
        <translation>chybí stanovisko: {party}</translation>
    </message>
    <message>
        <source>The data protection officer and the appointed person always give an opinion on the intent.</source>
        <comment>R-03 why</comment>
        <translation>K záměru dává vždy stanovisko pověřenec (DPO) i určená osoba.</translation>
    </message>
    <message>
        <source>sign missing at {entry}</source>
        <comment>R-04</comment>
        <translation>v místě {entry} chybí informační cedule</translation>
    </message>
    <message>
        <source>Whoever enters a watched place must be able to know it beforehand.</source>
        <comment>R-04 why</comment>
        <translation>Kdo vstupuje na sledované místo, musí mít možnost se o tom předem dozvědět.</translation>
    </message>
    <message>
        <source>publish a contact for information and complaints</source>
        <comment>R-05</comment>
        <translation>zveřejněte kontakt pro informace a stížnosti</translation>
    </message>
    <message>
        <source>The system is as open as possible and has a public contact point.</source>
        <comment>R-05 why</comment>
        <translation>Systém je co nejotevřenější a má veřejné kontaktní místo.</translation>
    </message>
    <message>
        <source>{area} m² of {zone} (neighbour&apos;s land) in view without consent or mask</source>
        <comment>R-06</comment>
        <translation>v zorném poli je {area} m² zóny {zone} (sousední pozemek) bez souhlasu i bez masky</translation>
    </message>
    <message>
        <source>A neighbour&apos;s land may be watched only with written consent; else it is masked.</source>
        <comment>R-06 why</comment>
        <translation>Sousední pozemek lze sledovat jen s písemným souhlasem; jinak se zakryje maskou.</translation>
    </message>
    <message>
        <source>{area} m² of {zone} (public street) in view of a private operator: mask it or change the regime</source>
        <comment>R-06b</comment>
        <translation>v zorném poli soukromého provozovatele je {area} m² zóny {zone} (veřejná ulice): zakryjte ji maskou, nebo změňte režim</translation>
    </message>
    <message>
        <source>A private operator who watches the street leaves the regime of the own plot.</source>
        <comment>R-06b why</comment>
        <translation>Soukromý provozovatel, který sleduje ulici, opouští režim vlastního pozemku.</translation>
    </message>
    <message>
        <source>mask {zone}: {area} m² of a special object of the state in view</source>
        <comment>R-07</comment>
        <translation>zakryjte maskou zónu {zone}: v zorném poli je {area} m² zvláštního objektu státu</translation>
    </message>
    <message>
        <source>Special objects of the state must be masked.</source>
        <comment>R-07 why</comment>
        <translation>Zvláštní objekty státu musí být zakryty maskou.</translation>
    </message>
    <message>
        <source>{area} m² of {zone} ({use}) in view</source>
        <comment>R-08</comment>
        <translation>v zorném poli je {area} m² zóny {zone} ({use})</translation>
    </message>
    <message>
        <source>Where people wash, change or rest nobody is watched.</source>
        <comment>R-08 why</comment>
        <translation>Kde se lidé myjí, převlékají nebo odpočívají, tam se nikdo nesleduje.</translation>
    </message>
    <message>
        <source>{area} m² of the work place {zone} in view: tell and consult the staff first</source>
        <comment>R-09</comment>
        <translation>v zorném poli je {area} m² pracoviště {zone}: nejdřív informujte zaměstnance a projednejte to s nimi</translation>
    </message>
    <message>
        <source>Staff are consulted and told of scope, manner and time before their work place is watched.</source>
        <comment>R-09 why</comment>
        <translation>Než se začne sledovat pracoviště, projedná se to se zaměstnanci a sdělí se jim rozsah, způsob a doba sledování.</translation>
    </message>
    <message>
        <source>nobody can be {task} at {place}</source>
        <comment>R-10</comment>
        <translation>v místě {place} nelze nikoho {task}</translation>
    </message>
    <message>
        <source>Every entrance and exit has a camera for faces; at a cash desk persons can be told apart.</source>
        <comment>R-10 why</comment>
        <translation>Každý vchod a východ má kameru na tváře; u pokladny lze osoby rozlišit.</translation>
    </message>
    <message>
        <source>{mpx} Mpx at the entrance {opening}: use at least {least} Mpx</source>
        <comment>R-11</comment>
        <translation>{mpx} Mpx u vchodu {opening}: použijte alespoň {least} Mpx</translation>
    </message>
    <message>
        <source>Main entrances need fine pictures.</source>
        <comment>R-11 why</comment>
        <translation>Hlavní vchody vyžadují podrobný obraz.</translation>
    </message>
    <message>
        <source>{mpx} Mpx is too little where nobody watches without break (at least {least} Mpx)</source>
        <comment>R-12</comment>
        <translation>{mpx} Mpx je málo tam, kde obraz nikdo nepřetržitě nesleduje (alespoň {least} Mpx)</translation>
    </message>
    <message>
        <source>Two megapixels are enough only for a picture that somebody watches all the time.</source>
        <comment>R-12 why</comment>
        <translation>Dva megapixely stačí jen pro obraz, který někdo neustále sleduje.</translation>
    </message>
    <message>
        <source>{what} by a turning camera only</source>
        <comment>R-13</comment>
        <translation>{what} jen otočná kamera</translation>
    </message>
    <message>
        <source>A turning camera looks elsewhere when it matters; it needs an operator and must not be the only guard.</source>
        <comment>R-13 why</comment>
        <translation>Otočná kamera se v rozhodující chvíli dívá jinam; potřebuje operátora a nesmí být jedinou ochranou.</translation>
    </message>
    <message>
        <source>plates are read by a turning camera; a plate camera must be static</source>
        <comment>R-14</comment>
        <translation>registrační značky čte otočná kamera; kamera na čtení značek musí být statická</translation>
    </message>
    <message>
        <source>A plate camera stands still.</source>
        <comment>R-14 why</comment>
        <translation>Kamera na čtení registračních značek se neotáčí.</translation>
    </message>
    <message>
        <source>an alarm in {zone} cannot be checked by picture</source>
        <comment>R-15</comment>
        <translation>poplach v zóně {zone} nelze ověřit obrazem</translation>
    </message>
    <message>
        <source>A zone with a detector needs a view to check an alarm.</source>
        <comment>R-15 why</comment>
        <translation>Zóna s detektorem musí být v záběru, aby bylo možné poplach ověřit.</translation>
    </message>
    <message>
        <source>{fps} frames a second: fast motion may jerk (at least {least})</source>
        <comment>R-16</comment>
        <translation>snímková frekvence {fps} sn./s: rychlý pohyb může být trhaný (alespoň {least})</translation>
    </message>
    <message>
        <source>Fast motion needs the usual frame rate.</source>
        <comment>R-16 why</comment>
        <translation>Rychlý pohyb vyžaduje obvyklou snímkovou frekvenci.</translation>
    </message>
    <message>
        <source>night range is short by {metres} m</source>
        <comment>R-16b</comment>
        <translation>noční dosah je o {metres} m kratší, než je třeba</translation>
    </message>
    <message>
        <source>In the dark a camera sees as far as its infrared light.</source>
        <comment>R-16b why</comment>
        <translation>Za tmy kamera vidí jen tam, kam dosáhne její infračervené světlo.</translation>
    </message>
    <message>
        <source>turning the camera away would pass unnoticed</source>
        <comment>R-17</comment>
        <translation>odvrácení kamery by zůstalo bez povšimnutí</translation>
    </message>
    <message>
        <source>Where nobody is on the spot the camera itself must tell that it is covered, turned or out of focus.</source>
        <comment>R-17 why</comment>
        <translation>Kde na místě nikdo není, musí kamera sama ohlásit, že je zakrytá, odvrácená nebo rozostřená.</translation>
    </message>
    <message>
        <source>{what}</source>
        <comment>R-18</comment>
        <translation>{what}</translation>
    </message>
    <message>
        <source>Without backup power it is no proper camera system.</source>
        <comment>R-18 why</comment>
        <translation>Bez záložního napájení to není řádný kamerový systém.</translation>
    </message>
    <message>
        <source>IP{code} is too low outdoors (at least IP{least})</source>
        <comment>R-19</comment>
        <translation>krytí IP{code} je pro venkovní prostředí příliš nízké (alespoň IP{least})</translation>
    </message>
    <message>
        <source>Outdoor cameras need high protection against water and dust.</source>
        <comment>R-19 why</comment>
        <translation>Venkovní kamery potřebují vysoké krytí proti vodě a prachu.</translation>
    </message>
    <message>
        <source>cable is too long by {metres} m</source>
        <comment>R-20</comment>
        <translation>kabel je o {metres} m delší, než je přípustné</translation>
    </message>
    <message>
        <source>Coax and copper pairs carry about 100 m.</source>
        <comment>R-20 why</comment>
        <translation>Koaxiální kabel a kroucená dvojlinka přenášejí signál asi na 100 m.</translation>
    </message>
    <message>
        <source>power over Ethernet exceeded: {watts} W of {budget} W</source>
        <comment>R-21</comment>
        <translation>překročen výkon napájení po Ethernetu (PoE): {watts} W při dostupných {budget} W</translation>
    </message>
    <message>
        <source>A switch feeds only as many cameras as its budget of power allows.</source>
        <comment>R-21 why</comment>
        <translation>Přepínač napájí jen tolik kamer, na kolik stačí jeho napájecí výkon.</translation>
    </message>
    <message>
        <source>separate the camera network from the office network</source>
        <comment>R-22</comment>
        <translation>oddělte síť kamer od kancelářské sítě</translation>
    </message>
    <message>
        <source>Cameras have a data network of their own behind a router.</source>
        <comment>R-22 why</comment>
        <translation>Kamery mají vlastní datovou síť za směrovačem.</translation>
    </message>
    <message>
        <source>link overloaded: {mbps} Mbit/s of {link} Mbit/s</source>
        <comment>R-23</comment>
        <translation>spoj je přetížen: {mbps} Mbit/s z {link} Mbit/s</translation>
    </message>
    <message>
        <source>Recording and remote views must fit the links with room to spare.</source>
        <comment>R-23 why</comment>
        <translation>Záznam a vzdálené náhledy se musí do spojů vejít s rezervou.</translation>
    </message>
    <message>
        <source>{cameras} cameras{panels}: a complex system needs technical supervision</source>
        <comment>R-24</comment>
        <translation>systém s počtem kamer {cameras}{panels} je složitý a vyžaduje technický dohled</translation>
    </message>
    <message>
        <source>More than eight cameras or linked panels make a system complex.</source>
        <comment>R-24 why</comment>
        <translation>Více než osm kamer nebo propojené ústředny činí systém složitým.</translation>
    </message>
    <message>
        <source>check of recording and picture is {what}</source>
        <comment>R-25</comment>
        <translation>kontrola záznamu a obrazu {what}</translation>
    </message>
    <message>
        <source>Recording is watched by a program or looked at every seven days.</source>
        <comment>R-25 why</comment>
        <translation>Záznam hlídá program, nebo se kontroluje každých sedm dní.</translation>
    </message>
    <message>
        <source>seizure of the recorder would stop recording: keep a spare</source>
        <comment>R-26</comment>
        <translation>zabavení rekordéru by zastavilo záznam: mějte náhradní</translation>
    </message>
    <message>
        <source>Authorities may take the whole recorder.</source>
        <comment>R-26 why</comment>
        <translation>Orgány mohou odebrat celý rekordér.</translation>
    </message>
    <message>
        <source>assess risks, light and staffing first</source>
        <comment>R-27</comment>
        <translation>nejdřív posuďte rizika, osvětlení a personální obsazení</translation>
    </message>
    <message>
        <source>A place is judged by its risks, light at night and staffing before it is designed.</source>
        <comment>R-27 why</comment>
        <translation>Místo se před návrhem posuzuje podle rizik, nočního osvětlení a personálního obsazení.</translation>
    </message>
    <message>
        <source>{unfunded} for {count} due items is not funded while {growth} goes to growth</source>
        <comment>R-28</comment>
        <translation>není financována obměna za {unfunded} (počet položek k obměně: {count}), zatímco na rozšíření jde {growth}</translation>
    </message>
    <message>
        <source>Growth must not be at the expense of replacement.</source>
        <comment>R-28 why</comment>
        <translation>Rozšiřování nesmí jít na úkor obměny.</translation>
    </message>
    <message>
        <source>at this pace a camera waits {years} years (life {life})</source>
        <comment>R-29</comment>
        <translation>tímto tempem čeká kamera na obměnu {years} let (životnost {life})</translation>
    </message>
    <message>
        <source>Growth must not be at the expense of replacement.</source>
        <comment>R-29 why</comment>
        <translation>Rozšiřování nesmí jít na úkor obměny.</translation>
    </message>
    <message>
        <source>the meeting cannot conclude: {what}</source>
        <comment>R-30</comment>
        <translation>jednání nemůže přijmout závěry: {what}</translation>
    </message>
    <message>
        <source>The expert team works under its rules of procedure.</source>
        <comment>R-30 why</comment>
        <translation>Expertní tým jedná podle svého jednacího řádu.</translation>
    </message>
    <message>
        <source>announce the urgent build at the meeting of the expert team</source>
        <comment>R-31</comment>
        <translation>oznamte naléhavou realizaci na jednání expertního týmu</translation>
    </message>
    <message>
        <source>An urgent build is announced at the nearest meeting.</source>
        <comment>R-31 why</comment>
        <translation>Naléhavá realizace se oznamuje na nejbližším jednání.</translation>
    </message>
    <message>
        <source>{cost}: attach the feasibility study</source>
        <comment>R-32</comment>
        <translation>{cost}: přiložte studii proveditelnosti</translation>
    </message>
    <message>
        <source>A feasibility study precedes a large programme.</source>
        <comment>R-32 why</comment>
        <translation>Rozsáhlému programu předchází studie proveditelnosti.</translation>
    </message>
    <message>
        <source>agreement with {owner} on responsibility is missing or has ended</source>
        <comment>R-33</comment>
        <translation>dohoda o odpovědnosti s vlastníkem {owner} chybí nebo skončila</translation>
    </message>
    <message>
        <source>Shared ownership rests on valid agreements on responsibility.</source>
        <comment>R-33 why</comment>
        <translation>Sdílené vlastnictví se opírá o platné dohody o odpovědnosti.</translation>
    </message>
    <message>
        <source>register sheet {what} first day of operation</source>
        <comment>R-34</comment>
        <translation>evidenční list {what} prvního dne provozu</translation>
    </message>
    <message>
        <source>Documents are dated no later than the first day.</source>
        <comment>R-34 why</comment>
        <translation>Dokumenty jsou datovány nejpozději prvním dnem provozu.</translation>
    </message>
    <message>
        <source>security project is missing where pictures can be reached from outside</source>
        <comment>R-35</comment>
        <translation>chybí bezpečnostní projekt, ačkoli je obraz dostupný zvenčí</translation>
    </message>
    <message>
        <source>Access from the internet asks for a security project.</source>
        <comment>R-35 why</comment>
        <translation>Přístup z internetu vyžaduje bezpečnostní projekt.</translation>
    </message>
    <message>
        <source>credentials and firmware unchecked {what}</source>
        <comment>R-36</comment>
        <translation>kontrola přístupových údajů a firmwaru {what}</translation>
    </message>
    <message>
        <source>Passwords and firmware are gone through at least yearly.</source>
        <comment>R-36 why</comment>
        <translation>Hesla a firmware se prověřují alespoň jednou ročně.</translation>
    </message>
    <message>
        <source>instruct {person}: {what}</source>
        <comment>R-37</comment>
        <translation>zajistěte poučení osoby {person}: {what}</translation>
    </message>
    <message>
        <source>People with access are instructed and operators trained.</source>
        <comment>R-37 why</comment>
        <translation>Osoby s přístupem jsou poučeny a operátoři proškoleni.</translation>
    </message>
    <message>
        <source>give incidents or the threat that the legitimate interest rests on</source>
        <comment>R-38</comment>
        <translation>uveďte incidenty nebo hrozbu, o které se oprávněný zájem opírá</translation>
    </message>
    <message>
        <source>A legitimate interest needs a real threat.</source>
        <comment>R-38 why</comment>
        <translation>Oprávněný zájem vyžaduje skutečnou hrozbu.</translation>
    </message>
    <message>
        <source>records {window} outside the allowed {allowed}</source>
        <comment>R-39</comment>
        <translation>zaznamenává {window}, i mimo povolenou dobu {allowed}</translation>
    </message>
    <message>
        <source>Recording by consent stops when others are present.</source>
        <comment>R-39 why</comment>
        <translation>Záznam na základě souhlasu se zastaví, jsou-li přítomny jiné osoby.</translation>
    </message>
    <message>
        <source>assess the accuracy of the reference data first</source>
        <comment>R-40</comment>
        <translation>nejdřív posuďte přesnost referenčních údajů</translation>
    </message>
    <message>
        <source>The accuracy of plates or faces compared with is assessed first.</source>
        <comment>R-40 why</comment>
        <translation>Přesnost značek nebo tváří, s nimiž se porovnává, se posuzuje předem.</translation>
    </message>
    <message>
        <source>{seats} more seats: {cameras} cameras at {present} seats (at most {limit} each)</source>
        <comment>R-41</comment>
        <translation>chybějící pracoviště operátorů: {seats}; počet kamer {cameras}, pracovišť {present} (nejvýše {limit} kamer na jedno)</translation>
    </message>
    <message>
        <source>An operator can watch only so many pictures.</source>
        <comment>R-41 why</comment>
        <translation>Operátor dokáže sledovat jen omezený počet obrazů.</translation>
    </message>
    <message>
        <source>sound is on: justify it by a base of its own</source>
        <comment>R-42</comment>
        <translation>zvuk je zapnutý: doložte pro něj vlastní právní základ</translation>
    </message>
    <message>
        <source>Sound is a further interference and needs a base of its own.</source>
        <comment>R-42 why</comment>
        <translation>Zvuk je dalším zásahem do soukromí a vyžaduje vlastní právní základ.</translation>
    </message>
    <message>
        <source>{percent} % of its view is covered already</source>
        <comment>R-43</comment>
        <translation>zorné pole kamery je už z {percent} % pokryto</translation>
    </message>
    <message>
        <source>No more data than needed: cameras should not double one another.</source>
        <comment>R-43 why</comment>
        <translation>Ne více údajů, než je třeba: kamery se nemají navzájem zdvojovat.</translation>
    </message>
    <message>
        <source>no room for growth: {free} of {all} {what} free</source>
        <comment>R-44</comment>
        <translation>chybí rezerva pro rozšíření: volných {what} je {free} z {all}</translation>
    </message>
    <message>
        <source>Later growth is planned for from the beginning.</source>
        <comment>R-44 why</comment>
        <translation>S pozdějším rozšířením se počítá od začátku.</translation>
    </message>
    <message>
        <source>single point of failure: {cameras} cameras, {percent} % of the covered area</source>
        <comment>R-45</comment>
        <translation>jediný bod selhání: počet kamer {cameras}, {percent} % pokryté plochy</translation>
    </message>
    <message>
        <source>One device must not take down much of the system.</source>
        <comment>R-45 why</comment>
        <translation>Jedno zařízení nesmí vyřadit velkou část systému.</translation>
    </message>
    <message>
        <source>over the cap by {over}</source>
        <comment>R-46</comment>
        <translation>strop je překročen o {over}</translation>
    </message>
    <message>
        <source>A budget line is a cap.</source>
        <comment>R-46 why</comment>
        <translation>Rozpočtová položka je strop.</translation>
    </message>
    <message>
        <source>{amount} applied for is not yet money</source>
        <comment>R-47</comment>
        <translation>částka {amount} je zatím jen požadována, není zajištěna</translation>
    </message>
    <message>
        <source>Only what is awarded is secured.</source>
        <comment>R-47 why</comment>
        <translation>Zajištěno je jen to, co bylo přiznáno.</translation>
    </message>
    <message>
        <source>{what} inside the sustainability time (until {until})</source>
        <comment>R-48</comment>
        <translation>zařízení je {what} v době udržitelnosti (do {until})</translation>
    </message>
    <message>
        <source>A grant asks that what it paid for stays in use.</source>
        <comment>R-48 why</comment>
        <translation>Dotace vyžaduje, aby to, co z ní bylo pořízeno, zůstalo v užívání.</translation>
    </message>
    <message>
        <source>shares add up to {percent} % and not to 100 %</source>
        <comment>R-49</comment>
        <translation>součet podílů je {percent} %, a ne 100 %</translation>
    </message>
    <message>
        <source>The shares of one cost make the whole.</source>
        <comment>R-49 why</comment>
        <translation>Podíly na jednom nákladu tvoří celek.</translation>
    </message>
    <message>
        <source>{days} days are more than {max} ({profile}: {source})</source>
        <comment>R-50</comment>
        <translation>doba uchování {days} dnů je delší než {max} ({profile}: {source})</translation>
    </message>
    <message>
        <source>Recordings are kept no longer than the law and good practice allow.</source>
        <comment>R-50 why</comment>
        <translation>Záznamy se neuchovávají déle, než dovoluje zákon a dobrá praxe.</translation>
    </message>
    <message>
        <source>the shorter time rules: {days} days, {declared} days are declared</source>
        <comment>R-51</comment>
        <translation>platí kratší doba {days} dnů, uvedena je doba {declared} dnů</translation>
    </message>
    <message>
        <source>Of several purposes in one store the shortest time rules all that it does not keep apart.</source>
        <comment>R-51 why</comment>
        <translation>Slouží-li jedno úložiště více účelům, platí nejkratší doba pro všechny, které neodděluje.</translation>
    </message>
    <message>
        <source>past its day of deletion {day}: delete it or record the order</source>
        <comment>R-52</comment>
        <translation>den výmazu {day} už uplynul: záznam vymažte, nebo zapište příkaz k uchování</translation>
    </message>
    <message>
        <source>Not handing over is no reason to keep longer.</source>
        <comment>R-52 why</comment>
        <translation>Nevydání záznamu není důvodem uchovávat jej déle.</translation>
    </message>
    <message>
        <source>no reason is given for {days} days{disks}</source>
        <comment>R-53</comment>
        <translation>doba uchování {days} dnů není odůvodněna{disks}</translation>
    </message>
    <message>
        <source>Retention follows the purpose and not the disk.</source>
        <comment>R-53 why</comment>
        <translation>Doba uchování se řídí účelem, nikoli diskem.</translation>
    </message>
    <message>
        <source>backup of recordings is not agreed</source>
        <comment>R-54</comment>
        <translation>zálohování záznamů není sjednáno</translation>
    </message>
    <message>
        <source>The contract says who backs up.</source>
        <comment>R-54 why</comment>
        <translation>Smlouva určuje, kdo zálohuje.</translation>
    </message>
    <message>
        <source>register of {year} {what}</source>
        <comment>R-55</comment>
        <translation>v rejstříku výdejů za rok {year} {what}</translation>
    </message>
    <message>
        <source>Releases are numbered without gaps.</source>
        <comment>R-55 why</comment>
        <translation>Výdeje se číslují bez mezer.</translation>
    </message>
    <message>
        <source>{hours} h handed out where {asked} h were asked for</source>
        <comment>R-56</comment>
        <translation>vydáno {hours} h, ačkoli bylo požádáno o {asked} h</translation>
    </message>
    <message>
        <source>Only what is asked for is handed out.</source>
        <comment>R-56 why</comment>
        <translation>Vydává se jen to, o co bylo požádáno.</translation>
    </message>
    <message>
        <source>access unreviewed for over {months} months</source>
        <comment>R-57</comment>
        <translation>přístup nebyl prověřen déle než {months} měsíců</translation>
    </message>
    <message>
        <source>It is checked regularly whether access is justified.</source>
        <comment>R-57 why</comment>
        <translation>Pravidelně se ověřuje, zda je přístup odůvodněný.</translation>
    </message>
    <message>
        <source>{what}</source>
        <comment>R-58</comment>
        <translation>{what}</translation>
    </message>
    <message>
        <source>Who enters rooms with recordings can be told and the public cannot see the monitors.</source>
        <comment>R-58 why</comment>
        <translation>Lze zjistit, kdo vstupuje do místností se záznamy, a veřejnost nevidí na monitory.</translation>
    </message>
    <message>
        <source>name one accountable person</source>
        <comment>R-59</comment>
        <translation>určete jednu odpovědnou osobu</translation>
    </message>
    <message>
        <source>One named competent person answers for operation and growth.</source>
        <comment>R-59 why</comment>
        <translation>Za provoz a rozšiřování odpovídá jedna jmenovitě určená způsobilá osoba.</translation>
    </message>
    <message>
        <source>yearly review is due</source>
        <comment>R-60</comment>
        <translation>nastal termín ročního přezkumu</translation>
    </message>
    <message>
        <source>The programme and the list of law are reviewed at least yearly.</source>
        <comment>R-60 why</comment>
        <translation>Program a seznam právních předpisů se přezkoumávají alespoň jednou ročně.</translation>
    </message>
    <message>
        <source>annual report of {year} is overdue</source>
        <comment>R-61</comment>
        <translation>výroční zpráva za rok {year} je po termínu</translation>
    </message>
    <message>
        <source>The annual report is issued by the end of March.</source>
        <comment>R-61 why</comment>
        <translation>Výroční zpráva se vydává do konce března.</translation>
    </message>
    <message>
        <source>{what}</source>
        <comment>R-62</comment>
        <translation>{what}</translation>
    </message>
    <message>
        <source>The system is audited yearly and findings are corrected in time.</source>
        <comment>R-62 why</comment>
        <translation>Systém se každý rok audituje a zjištění se včas napravují.</translation>
    </message>
    <message>
        <source>{what}</source>
        <comment>R-63</comment>
        <translation>{what}</translation>
    </message>
    <message>
        <source>Open standards and own rights keep the city free of one supplier.</source>
        <comment>R-63 why</comment>
        <translation>Otevřené standardy a vlastní práva chrání město před závislostí na jednom dodavateli.</translation>
    </message>
    <message>
        <source>{percent} % of {class} are by this maker</source>
        <comment>R-64</comment>
        <translation>podíl tohoto výrobce je {percent} % (třída zařízení: {class})</translation>
    </message>
    <message>
        <source>Growth of linked systems must not lead to lock-in.</source>
        <comment>R-64 why</comment>
        <translation>Rozšiřování propojených systémů nesmí vést k závislosti na jednom dodavateli.</translation>
    </message>
    <message>
        <source>judgments are inconsistent: {what}</source>
        <comment>R-65</comment>
        <translation>úsudky nejsou konzistentní: {what}</translation>
    </message>
    <message>
        <source>Judgments that contradict themselves give weights by chance.</source>
        <comment>R-65 why</comment>
        <translation>Úsudky, které si odporují, dávají nahodilé váhy.</translation>
    </message>
    <message>
        <source>the result is fragile: {what}</source>
        <comment>R-66</comment>
        <translation>výsledek není pevný: {what}</translation>
    </message>
    <message>
        <source>A winner that a small change turns is no clear winner.</source>
        <comment>R-66 why</comment>
        <translation>Vítěz, kterého zvrátí malá změna, není jasným vítězem.</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>object</comment>
        <translation>Bod programu</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>object</comment>
        <translation>Smlouva</translation>
    </message>
    <message>
        <source>Asset</source>
        <comment>object</comment>
        <translation>Zařízení</translation>
    </message>
    <message>
        <source>Attendance</source>
        <comment>object</comment>
        <translation>Účast</translation>
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
        <translation>Skupina nákladů</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>object</comment>
        <translation>Rozhodnutí</translation>
    </message>
    <message>
        <source>Demand</source>
        <comment>object</comment>
        <translation>Bod zájmu</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>object</comment>
        <translation>Přístroj</translation>
    </message>
    <message>
        <source>Estate</source>
        <comment>object</comment>
        <translation>Kamerový systém</translation>
    </message>
    <message>
        <source>Facility</source>
        <comment>object</comment>
        <translation>Místnost</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>object</comment>
        <translation>Zjištění</translation>
    </message>
    <message>
        <source>Grant</source>
        <comment>object</comment>
        <translation>Dotace</translation>
    </message>
    <message>
        <source>Info system</source>
        <comment>object</comment>
        <translation>Informační systém</translation>
    </message>
    <message>
        <source>Legal item</source>
        <comment>object</comment>
        <translation>Právní předpis</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>object</comment>
        <translation>Podlaží</translation>
    </message>
    <message>
        <source>Maker</source>
        <comment>object</comment>
        <translation>Výrobce</translation>
    </message>
    <message>
        <source>Mask</source>
        <comment>object</comment>
        <translation>Maska</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>object</comment>
        <translation>Jednání</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>object</comment>
        <translation>Model</translation>
    </message>
    <message>
        <source>Mount</source>
        <comment>object</comment>
        <translation>Místo pro kameru</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>object</comment>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <comment>object</comment>
        <translation>Překážka</translation>
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
        <translation>Obrázek plánu</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>object</comment>
        <translation>Rozhodovací úloha</translation>
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
        <translation>Referenční data</translation>
    </message>
    <message>
        <source>Register</source>
        <comment>object</comment>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Release</source>
        <comment>object</comment>
        <translation>Předání záznamu</translation>
    </message>
    <message>
        <source>Replacement item</source>
        <comment>object</comment>
        <translation>Položka obnovy</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>object</comment>
        <translation>Žádost</translation>
    </message>
    <message>
        <source>Role grant</source>
        <comment>object</comment>
        <translation>Udělené oprávnění</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>object</comment>
        <translation>Informační cedule</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>object</comment>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>object</comment>
        <translation>Stanovisko</translation>
    </message>
    <message>
        <source>Storage unit</source>
        <comment>object</comment>
        <translation>Úložiště</translation>
    </message>
    <message>
        <source>Street</source>
        <comment>object</comment>
        <translation>Ulice</translation>
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
        <translation>Soukromí</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>backlog criterion</comment>
        <translation>Náklady</translation>
    </message>
    <message>
        <source>Covered already</source>
        <comment>backlog criterion</comment>
        <translation>Už pokryto</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>backlog criterion</comment>
        <translation>Podpora</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>backlog criterion</comment>
        <translation>Doba čekání</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>backlog criterion</comment>
        <translation>Úložiště</translation>
    </message>
    <message>
        <source>Cameras in operation</source>
        <comment>annual figure</comment>
        <translation>Kamery v provozu</translation>
    </message>
    <message>
        <source>at the start and the end of the year</source>
        <comment>annual figure note</comment>
        <translation>na začátku a na konci roku</translation>
    </message>
    <message>
        <source>Put into operation</source>
        <comment>annual figure</comment>
        <translation>Uvedeno do provozu</translation>
    </message>
    <message>
        <source>a replacement at the same place counts in neither</source>
        <comment>annual figure note</comment>
        <translation>náhrada na stejném místě se nepočítá ani sem, ani tam</translation>
    </message>
    <message>
        <source>Taken out of operation</source>
        <comment>annual figure</comment>
        <translation>Vyřazeno z provozu</translation>
    </message>
    <message>
        <source>Cameras by group</source>
        <comment>annual figure</comment>
        <translation>Kamery podle skupin</translation>
    </message>
    <message>
        <source>each table adds up to the cameras at the end of the year</source>
        <comment>annual figure note</comment>
        <translation>každá tabulka dává dohromady kamery na konci roku</translation>
    </message>
    <message>
        <source>Covered area</source>
        <comment>annual figure</comment>
        <translation>Pokrytá plocha</translation>
    </message>
    <message>
        <source>seen by any camera; a turning one counts with all it can look at; the geometry is that of the day of the report</source>
        <comment>annual figure note</comment>
        <translation>viděná kteroukoli kamerou; otočná se počítá vším, kam se může podívat; geometrie je ke dni zprávy</translation>
    </message>
    <message>
        <source>Covered area by class of pixel density</source>
        <comment>annual figure</comment>
        <translation>Pokrytá plocha podle tříd hustoty pixelů</translation>
    </message>
    <message>
        <source>Overlap</source>
        <comment>annual figure</comment>
        <translation>Překryv</translation>
    </message>
    <message>
        <source>sum of the areas of all cameras divided by what they see together</source>
        <comment>annual figure note</comment>
        <translation>součet ploch všech kamer dělený tím, co vidí dohromady</translation>
    </message>
    <message>
        <source>Availability</source>
        <comment>annual figure</comment>
        <translation>Dostupnost</translation>
    </message>
    <message>
        <source>1 less hours lost divided by hours due; the worst ten</source>
        <comment>annual figure note</comment>
        <translation>1 minus ztracené hodiny dělené povinnými hodinami; deset nejhorších</translation>
    </message>
    <message>
        <source>Weekly checks</source>
        <comment>annual figure</comment>
        <translation>Týdenní kontroly</translation>
    </message>
    <message>
        <source>places with a check at least every seven days or watched by a program</source>
        <comment>annual figure note</comment>
        <translation>místa s kontrolou nejméně každých sedm dní nebo sledovaná programem</translation>
    </message>
    <message>
        <source>Retention in days</source>
        <comment>annual figure</comment>
        <translation>Doba uchování ve dnech</translation>
    </message>
    <message>
        <source>declared; effective where purposes share a store; possible with the disks there are</source>
        <comment>annual figure note</comment>
        <translation>stanovená; skutečná, kde účely sdílejí úložiště; možná s disky, které jsou k dispozici</translation>
    </message>
    <message>
        <source>Storage in TB</source>
        <comment>annual figure</comment>
        <translation>Úložiště v TB</translation>
    </message>
    <message>
        <source>Backlog</source>
        <comment>annual figure</comment>
        <translation>Zásobník</translation>
    </message>
    <message>
        <source>requests at the start; new; closed by outcome; at the end</source>
        <comment>annual figure note</comment>
        <translation>žádosti na začátku; nové; uzavřené podle výsledku; na konci</translation>
    </message>
    <message>
        <source>Age of open requests in days</source>
        <comment>annual figure</comment>
        <translation>Stáří otevřených žádostí ve dnech</translation>
    </message>
    <message>
        <source>and of urgent builds until they were announced</source>
        <comment>annual figure note</comment>
        <translation>a naléhavých staveb do jejich oznámení</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>annual figure</comment>
        <translation>Obměna</translation>
    </message>
    <message>
        <source>Growth and renewal</source>
        <comment>annual figure</comment>
        <translation>Růst a obnova</translation>
    </message>
    <message>
        <source>money planned and paid; growth while anything is overdue</source>
        <comment>annual figure note</comment>
        <translation>plánované a zaplacené peníze; růst, dokud je něco po termínu</translation>
    </message>
    <message>
        <source>Budget</source>
        <comment>annual figure</comment>
        <translation>Rozpočet</translation>
    </message>
    <message>
        <source>by source and by kind</source>
        <comment>annual figure note</comment>
        <translation>podle zdroje a podle druhu</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>annual figure</comment>
        <translation>Stížnosti</translation>
    </message>
    <message>
        <source>Released recordings</source>
        <comment>annual figure</comment>
        <translation>Vydané záznamy</translation>
    </message>
    <message>
        <source>and faults in the numbers of the register</source>
        <comment>annual figure note</comment>
        <translation>a chyby v číslech rejstříku</translation>
    </message>
    <message>
        <source>Audits and self-assessment</source>
        <comment>annual figure</comment>
        <translation>Audity a sebehodnocení</translation>
    </message>
    <message>
        <source>findings; scores of the eleven principles beside last year&apos;s</source>
        <comment>annual figure note</comment>
        <translation>zjištění; body jedenácti zásad vedle loňských</translation>
    </message>
    <message>
        <source>Incidents and faults</source>
        <comment>annual figure</comment>
        <translation>Události a poruchy</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>annual figure</comment>
        <translation>Personál</translation>
    </message>
    <message>
        <source>Masks; consents; signs; open duties</source>
        <comment>annual figure</comment>
        <translation>Masky; souhlasy; tabulky; otevřené povinnosti</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <comment>annual figure</comment>
        <translation>Zadržené záznamy</translation>
    </message>
    <message>
        <source>Makers</source>
        <comment>annual figure</comment>
        <translation>Výrobci</translation>
    </message>
    <message>
        <source>share of each class; devices without an open standard</source>
        <comment>annual figure note</comment>
        <translation>podíl každé třídy; zařízení bez otevřeného standardu</translation>
    </message>
</context>
<context>
    <name>TextTool</name>
    <message>
        <source>Click where the text begins and type · Shift+Enter: another line · Enter: done · Esc: give up</source>
        <translation>Klepněte, kde text začíná, a pište · Shift+Enter: další řádek · Enter: hotovo · Esc: zrušit</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>Napsat text</translation>
    </message>
    <message>
        <source>Remove text</source>
        <translation>Odstranit text</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Změnit text</translation>
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
        <translation>Dveře, zavřené</translation>
    </message>
    <message>
        <source>Door, open</source>
        <translation>Dveře, otevřené</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Glass wall or door</source>
        <translation>Skleněná stěna nebo dveře</translation>
    </message>
    <message>
        <source>Window with foil</source>
        <translation>Okno s fólií</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Šířka</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Měřit</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Délka</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Plocha</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Úhel</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Výška</translation>
    </message>
    <message>
        <source>to the ceiling</source>
        <translation>ke stropu</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Tloušťka</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>čára</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Váha</translation>
    </message>
    <message>
        <source>Eye at</source>
        <translation>Oko ve výšce</translation>
    </message>
    <message>
        <source>Target at</source>
        <translation>Cíl ve výšce</translation>
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
        <translation>Slovenština</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polština</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angličtina</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Němčina</translation>
    </message>
    <message>
        <source>Walls from</source>
        <translation>Zdi od</translation>
    </message>
    <message>
        <source>Ink is darker than</source>
        <translation>Barva je tmavší než</translation>
    </message>
    <message>
        <source>by contrast</source>
        <translation>podle kontrastu</translation>
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
        <translation>Středy hran</translation>
    </message>
    <message>
        <source>Crossings of edges</source>
        <translation>Průsečíky hran</translation>
    </message>
    <message>
        <source>On edges</source>
        <translation>Na hranách</translation>
    </message>
    <message>
        <source>Angles in steps of 15°</source>
        <translation>Úhly po 15°</translation>
    </message>
    <message>
        <source>Parallel and perpendicular</source>
        <translation>Rovnoběžně a kolmo</translation>
    </message>
    <message>
        <source>Grid of 5 cm on floor plans</source>
        <translation>Mřížka 5 cm na půdorysech</translation>
    </message>
    <message>
        <source>Grid of 5 cm on maps</source>
        <translation>Mřížka 5 cm na mapách</translation>
    </message>
</context>
<context>
    <name>ToolTable</name>
    <message>
        <source>Select</source>
        <translation>Vybrat</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Zeď</translation>
    </message>
    <message>
        <source>Door, window</source>
        <translation>Dveře, okno</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regál</translation>
    </message>
    <message>
        <source>Box or counter</source>
        <translation>Kvádr nebo pult</translation>
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
        <translation>Místnost</translation>
    </message>
    <message>
        <source>Privacy mask</source>
        <translation>Maska soukromí</translation>
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
        <translation>Místo montáže</translation>
    </message>
    <message>
        <source>Demand point</source>
        <translation>Bod poptávky</translation>
    </message>
    <message>
        <source>Mirror about a line</source>
        <translation>Zrcadlit podle osy</translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation>Přímka pohledu</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Měřit</translation>
    </message>
    <message>
        <source>Trace walls</source>
        <translation>Obkreslit zdi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Information sign</source>
        <translation>Informační cedule</translation>
    </message>
</context>
<context>
    <name>TraceTool</name>
    <message>
        <source>Add a plan image first: walls are found in it</source>
        <translation>Nejdřív přidejte podkladový obrázek: hledají se v něm zdi</translation>
    </message>
    <message>
        <source>Looking for walls in %1</source>
        <translation>Hledají se zdi v obrázku %1</translation>
    </message>
    <message>
        <source>Point at the plan image whose walls are to be drawn</source>
        <translation>Ukažte na podkladový obrázek, jehož zdi se mají nakreslit</translation>
    </message>
    <message>
        <source>No more walls found · darkness and length stand above the plan</source>
        <translation>Žádné další zdi nenalezeny · tmavost a délka stojí nad plánem</translation>
    </message>
    <message numerus="yes">
        <source>%n walls found · click draws one, a drag all in the band, Enter all of them</source>
        <translation>
            <numerusform>Nalezena %n zeď · nakreslí se klepnutím, tažením přes ni nebo klávesou Enter</numerusform>
            <numerusform>Nalezeny %n zdi · klepnutím se nakreslí jedna, tažením všechny v rámečku, Enter všechny</numerusform>
            <numerusform>Nalezeno %n zdí · klepnutím se nakreslí jedna, tažením všechny v rámečku, Enter všechny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trace %n walls from %1</source>
        <translation>
            <numerusform>Obkreslit %n zeď z obrázku %1</numerusform>
            <numerusform>Obkreslit %n zdi z obrázku %1</numerusform>
            <numerusform>Obkreslit %n zdí z obrázku %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallTool</name>
    <message>
        <source>Draw wall</source>
        <translation>Nakreslit zeď</translation>
    </message>
    <message>
        <source>Click where the wall begins · thickness and height stand above the plan</source>
        <translation>Klepněte, kde zeď začíná · tloušťka a výška stojí nad plánem</translation>
    </message>
    <message>
        <source>Tab: length or direction · Enter draws it · Backspace: one digit back</source>
        <translation>Tab: délka nebo směr · Enter nakreslí · Backspace: o číslici zpět</translation>
    </message>
    <message>
        <source>Click the next corner · type 3.5 or 3.5&lt;90 · Shift: 15° · Backspace: one back · Enter: done</source>
        <translation>Klepněte na další roh · napište 3.5 nebo 3.5&lt;90 · Shift: 15° · Backspace: o roh zpět · Enter: hotovo</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>What the cameras see</source>
        <translation>Co kamery vidí</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Výroční zpráva</translation>
    </message>
    <message>
        <source>Camera schedule</source>
        <translation>Seznam kamer</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Výkaz materiálu</translation>
    </message>
    <message>
        <source>Backlog of camera requests</source>
        <translation>Zásobník žádostí o kamery</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Jednání</translation>
    </message>
    <message>
        <source>Form for a statement</source>
        <translation>Formulář stanoviska</translation>
    </message>
    <message>
        <source>Replacement list</source>
        <translation>Seznam obnovy</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Rozpočet</translation>
    </message>
    <message>
        <source>Tender list</source>
        <translation>Podklad pro výběrové řízení</translation>
    </message>
    <message>
        <source>Register of processing</source>
        <translation>Záznamy o zpracování</translation>
    </message>
    <message>
        <source>Text of a sign</source>
        <translation>Text informační cedule</translation>
    </message>
    <message>
        <source>Access matrix</source>
        <translation>Matice přístupů</translation>
    </message>
    <message>
        <source>Cameras in operation</source>
        <translation>Kamery v provozu</translation>
    </message>
    <message>
        <source>on all {count} assets</source>
        <translation>chybí u všech zařízení (počet: {count})</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>od {day} neproběhla</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>dosud neproběhla</translation>
    </message>
    <message>
        <source>to the end: its firmware is not known</source>
        <translation>není úplná: firmware zařízení není znám</translation>
    </message>
    <message>
        <source>keeps to no open standard</source>
        <translation>nedodržuje žádný otevřený standard</translation>
    </message>
    <message>
        <source>lacks the clause that gives rights and sources over</source>
        <translation>chybí ujednání o předání práv a zdrojových kódů</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>přemístěno</translation>
    </message>
    <message>
        <source>to be taken down</source>
        <translation>určeno k demontáži</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>vyřazeno</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>portů</translation>
    </message>
    <message>
        <source>disk bays</source>
        <translation>diskových pozic</translation>
    </message>
    <message>
        <source>not instructed</source>
        <translation>není poučena</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>není proškolena</translation>
    </message>
    <message>
        <source>yearly audit is due</source>
        <translation>nastal termín ročního auditu</translation>
    </message>
    <message>
        <source>corrective action is late since {day}</source>
        <translation>nápravné opatření je od {day} po termínu</translation>
    </message>
    <message>
        <source>CR {cr} of {node} ({triad})</source>
        <translation>CR {cr} matice {node} ({triad})</translation>
    </message>
    <message>
        <source>{node} is not reciprocal</source>
        <translation>matice {node} není reciproční</translation>
    </message>
    <message>
        <source>another reading of the limit on {criterion} makes {winner} win</source>
        <translation>při jiném výkladu meze kritéria {criterion} vítězí {winner}</translation>
    </message>
    <message>
        <source>the winner changes where the weight of {criterion} goes from {from} to {to} %</source>
        <translation>vítěz se změní, změní-li se váha kritéria {criterion} z {from} na {to} %</translation>
    </message>
    <message>
        <source>the reading of plates</source>
        <translation>čtení registračních značek</translation>
    </message>
    <message>
        <source>the purpose {purpose}, added on {day} without an approved request,</source>
        <translation>účel {purpose}, doplněný dne {day} bez schválené žádosti,</translation>
    </message>
    <message>
        <source>has number {number} twice</source>
        <translation>je číslo {number} dvakrát</translation>
    </message>
    <message>
        <source>lacks number {number}</source>
        <translation>chybí číslo {number}</translation>
    </message>
    <message>
        <source>the purpose of the release</source>
        <translation>účel výdeje</translation>
    </message>
    <message>
        <source>a recipient without a law that is cited</source>
        <translation>příjemce bez uvedeného právního předpisu</translation>
    </message>
    <message>
        <source>autonomy of the own power is not known</source>
        <translation>výdrž vlastního napájení není známa</translation>
    </message>
    <message>
        <source>no backup power</source>
        <translation>chybí záložní napájení</translation>
    </message>
    <message>
        <source> and linked panels</source>
        <translation> a s propojenými ústřednami</translation>
    </message>
    <message>
        <source>not known to have been made</source>
        <translation>není doložena</translation>
    </message>
    <message>
        <source>overdue by {days} days</source>
        <translation>je po termínu (počet dnů: {days})</translation>
    </message>
    <message>
        <source>who enters cannot be told</source>
        <translation>nelze zjistit, kdo vstupuje</translation>
    </message>
    <message>
        <source>the public can see a monitor</source>
        <translation>veřejnost vidí na monitor</translation>
    </message>
    <message>
        <source>who enters cannot be told; the public can see a monitor</source>
        <translation>nelze zjistit, kdo vstupuje; veřejnost vidí na monitor</translation>
    </message>
    <message>
        <source>is later than the</source>
        <translation>je datován až po uplynutí</translation>
    </message>
    <message>
        <source>is missing since the</source>
        <translation>chybí od</translation>
    </message>
    <message>
        <source>it was not called by {caller}</source>
        <translation>nesvolala je osoba {caller}</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>není kvorum</translation>
    </message>
    <message>
        <source>dpo</source>
        <translation>pověřenec (DPO)</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>určená osoba</translation>
    </message>
    <message>
        <source>dpo, appointed</source>
        <translation>pověřenec (DPO), určená osoba</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>identifikovat</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>rozpoznat</translation>
    </message>
    <message>
        <source>an unwatched place is guarded</source>
        <translation>místo, které nikdo nesleduje, střeží</translation>
    </message>
    <message>
        <source>the required zone {zone} is seen</source>
        <translation>požadovanou zónu {zone} vidí</translation>
    </message>
    <message>
        <source>, just what the disks hold</source>
        <translation>, jen odpovídá kapacitě disků</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>celý den</translation>
    </message>
    <message>
        <source>more than {cycle}</source>
        <translation>více než {cycle}</translation>
    </message>
    <message numerus="yes">
        <source>{limit} days</source>
        <translation>
            <numerusform>{limit} den</numerusform>
            <numerusform>{limit} dny</numerusform>
            <numerusform>{limit} dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{limit} hours</source>
        <translation>
            <numerusform>{limit} hodina</numerusform>
            <numerusform>{limit} hodiny</numerusform>
            <numerusform>{limit} hodin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{limit} months</source>
        <translation>
            <numerusform>{limit} měsíc</numerusform>
            <numerusform>{limit} měsíce</numerusform>
            <numerusform>{limit} měsíců</numerusform>
        </translation>
    </message>
    <message>
        <source>recommendation {id}</source>
        <translation>doporučení {id}</translation>
    </message>
    <message>
        <source>guideline {id}</source>
        <translation>pokyny {id}</translation>
    </message>
    <message>
        <source>statute {id}</source>
        <translation>zákon {id}</translation>
    </message>
    <message>
        <source>practice {id}</source>
        <translation>praxe {id}</translation>
    </message>
    <message>
        <source>the program has no data file of this name</source>
        <translation>program nemá datový soubor tohoto jména</translation>
    </message>
    <message>
        <source>found {found}, expected at least {least}</source>
        <translation>nalezeno {found}, očekáváno nejméně {least}</translation>
    </message>
    <message>
        <source>expected finite coordinates</source>
        <translation>očekávány konečné souřadnice</translation>
    </message>
    <message>
        <source>all points are one, expected points apart</source>
        <translation>všechny body jsou totožné, očekávány různé body</translation>
    </message>
    <message>
        <source>the points run the other way round; are two of them exchanged?</source>
        <translation>body jdou opačným směrem; nejsou dva z nich prohozené?</translation>
    </message>
    <message>
        <source>the points say nothing of a scale, expected others</source>
        <translation>body neříkají nic o měřítku, očekávány jiné</translation>
    </message>
    <message>
        <source>the points lie on one line, expected one beside it</source>
        <translation>body leží na jedné přímce, očekáván i bod mimo ni</translation>
    </message>
    <message>
        <source>the targets lie on one line, expected one beside it</source>
        <translation>cíle leží na jedné přímce, očekáván i cíl mimo ni</translation>
    </message>
    <message>
        <source>the maker&apos;s distances are not known, the model &quot;printed&quot; needs them</source>
        <translation>vzdálenosti výrobce nejsou známy, model „printed“ je potřebuje</translation>
    </message>
    <message>
        <source>a printed distance and its density must both be greater than 0</source>
        <translation>tištěná vzdálenost i její hustota musí být větší než 0</translation>
    </message>
    <message>
        <source>focal length and pixel pitch must be greater than 0</source>
        <translation>ohnisková vzdálenost a rozteč pixelů musí být větší než 0</translation>
    </message>
    <message>
        <source>the picture&apos;s width in pixels is not known, pixel densities need it</source>
        <translation>šířka obrazu v pixelech není známa, hustoty pixelů ji potřebují</translation>
    </message>
    <message>
        <source>the field of view must be above 0 and at most 360 degrees</source>
        <translation>zorné pole musí být větší než 0 a nejvýše 360 stupňů</translation>
    </message>
    <message>
        <source>the field of view must be above 0 and below 180 degrees</source>
        <translation>zorné pole musí být větší než 0 a menší než 180 stupňů</translation>
    </message>
    <message>
        <source>the pixel density must be greater than 0</source>
        <translation>hustota pixelů musí být větší než 0</translation>
    </message>
    <message>
        <source>the distance is beyond every number</source>
        <translation>vzdálenost přesahuje každé číslo</translation>
    </message>
    <message>
        <source>the figure must be greater than 0</source>
        <translation>údaj musí být větší než 0</translation>
    </message>
    <message>
        <source>found {found} pixels, expected 16 to 8192</source>
        <translation>nalezeno {found} pixelů, očekáváno 16 až 8192</translation>
    </message>
    <message>
        <source>has {columns} × {rows} cells; at most {most} are read: give a smaller part or a coarser model</source>
        <translation>má {columns} × {rows} buněk; čte se nejvýše {most}: zadejte menší část nebo hrubší model</translation>
    </message>
    <message>
        <source>its cells do not continue those of the first tile; bring the tiles to one cell size and frame</source>
        <translation>jeho buňky nenavazují na buňky první dlaždice; převeďte dlaždice na jednu velikost buňky a jeden systém</translation>
    </message>
    <message>
        <source>has {columns} × {rows} cells; at least 2 × 2 are needed</source>
        <translation>má {columns} × {rows} buněk; potřeba jsou nejméně 2 × 2</translation>
    </message>
    <message>
        <source>needs a finite corner and cells wider than 0 m</source>
        <translation>potřebuje konečný roh a buňky širší než 0 m</translation>
    </message>
    <message>
        <source>the number of heights is not columns × rows</source>
        <translation>počet výšek není sloupce × řádky</translation>
    </message>
    <message>
        <source>no tile was given</source>
        <translation>nebyla zadána žádná dlaždice</translation>
    </message>
    <message>
        <source>stands outside of the terrain model or in a void of it</source>
        <translation>stojí mimo model terénu nebo v jeho prázdném místě</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>bylo zrušeno</translation>
    </message>
    <message>
        <source>expected lengths of 0 and more</source>
        <translation>očekávány délky 0 a větší</translation>
    </message>
    <message>
        <source>found {found}, expected {least} to {most}</source>
        <translation>nalezeno {found}, očekáváno {least} až {most}</translation>
    </message>
    <message>
        <source>tracing was cancelled</source>
        <translation>trasování bylo zrušeno</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no level of this scale; it has {levels}</source>
        <translation>„{found}“ není stupeň této stupnice; má {levels}</translation>
    </message>
    <message>
        <source>no level of the scale is above 0</source>
        <translation>žádný stupeň stupnice není nad 0</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no number; write a number or leave it out</source>
        <translation>„{found}“ není číslo; napište číslo, nebo je vynechejte</translation>
    </message>
    <message>
        <source>{number} is beyond 1e100</source>
        <translation>{number} přesahuje 1e100</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is in &quot;{unit}&quot;, but the criterion is in &quot;{wanted}&quot;</source>
        <translation>„{found}“ je v jednotce „{unit}“, ale kritérium je v „{wanted}“</translation>
    </message>
    <message>
        <source>{alternative} has no value for {criterion} and was set aside; fill it in or leave {alternative} out</source>
        <translation>{alternative} nemá hodnotu pro {criterion} a byla odložena; doplňte ji, nebo variantu {alternative} vynechejte</translation>
    </message>
    <message>
        <source>no alternative passes every hard constraint; most fail by {criterion} ({count} of {total})</source>
        <translation>žádná varianta nesplňuje všechna pevná omezení; nejčastěji vyřazuje {criterion} ({count} z {total})</translation>
    </message>
    <message>
        <source>{alternative} misses the soft limit on {criterion}: {value} instead of {limit}</source>
        <translation>{alternative} nesplňuje měkké omezení {criterion}: {value} místo {limit}</translation>
    </message>
    <message>
        <source>{alternative} misses the soft limit on {criterion}: no value instead of {limit}</source>
        <translation>{alternative} nesplňuje měkké omezení {criterion}: bez hodnoty místo {limit}</translation>
    </message>
    <message>
        <source>neither a matrix nor an intensity is given for it</source>
        <translation>není pro ni zadána matice ani intenzita</translation>
    </message>
    <message>
        <source>this method is unknown</source>
        <translation>tato metoda je neznámá</translation>
    </message>
    <message>
        <source>fewer than three items are always consistent</source>
        <translation>méně než tři položky jsou vždy konzistentní</translation>
    </message>
    <message>
        <source>the totals of this method are no sums of contributions</source>
        <translation>celková hodnocení této metody nejsou součty příspěvků</translation>
    </message>
    <message>
        <source>expected &quot;goal&quot; or a criterion that is compared in pairs</source>
        <translation>očekáváno „goal“ nebo kritérium, které se porovnává po dvojicích</translation>
    </message>
    <message>
        <source>this node is not compared by that method</source>
        <translation>tento uzel se touto metodou neporovnává</translation>
    </message>
    <message>
        <source>the order names &quot;{item}&quot;, which is unknown</source>
        <translation>pořadí uvádí „{item}“, což není známo</translation>
    </message>
    <message>
        <source>the order names &quot;{item}&quot; twice</source>
        <translation>pořadí uvádí „{item}“ dvakrát</translation>
    </message>
    <message>
        <source>&quot;{item}&quot; is missing in the order</source>
        <translation>v pořadí chybí „{item}“</translation>
    </message>
    <message>
        <source>cycle {way}: these judgments contradict each other</source>
        <translation>cyklus {way}: tyto úsudky si odporují</translation>
    </message>
    <message>
        <source>pair {pair} has {value}; only 1, 0.5 and 0 are possible</source>
        <translation>dvojice {pair} má {value}; možné je jen 1, 0.5 a 0</translation>
    </message>
    <message>
        <source>pair {pair} has {value}, but pair {mirror} has {other}; together they must make 1</source>
        <translation>dvojice {pair} má {value}, ale dvojice {mirror} má {other}; dohromady musí dát 1</translation>
    </message>
    <message>
        <source>a pair names &quot;{item}&quot;, which is unknown</source>
        <translation>dvojice uvádí „{item}“, což není známo</translation>
    </message>
    <message>
        <source>&quot;{item}&quot; is compared with itself</source>
        <translation>„{item}“ se porovnává samo se sebou</translation>
    </message>
    <message>
        <source>the pair {pair} is not judged; Fuller&apos;s triangle needs every pair</source>
        <translation>dvojice {pair} není posouzena; Fullerův trojúhelník potřebuje každou dvojici</translation>
    </message>
    <message>
        <source>VIKOR: {alternative} leads by {lead}, less than 1/(n-1) = {needed}; the next ones belong to the compromise too</source>
        <translation>VIKOR: {alternative} vede o {lead}, méně než 1/(n-1) = {needed}; ke kompromisu patří i další</translation>
    </message>
    <message>
        <source>topsis knows the normalisations vector and min_max</source>
        <translation>topsis zná normalizace vector a min_max</translation>
    </message>
    <message>
        <source>v is {value}; it lies between 0 and 1</source>
        <translation>v je {value}; leží mezi 0 a 1</translation>
    </message>
    <message>
        <source>{alternative}, {criterion}: &quot;{value}&quot; is 1/{times} of the others; is the unit right?</source>
        <translation>{alternative}, {criterion}: „{value}“ je 1/{times} ostatních; je jednotka správně?</translation>
    </message>
    <message>
        <source>{alternative}, {criterion}: &quot;{value}&quot; is {times} times of the others; is the unit right?</source>
        <translation>{alternative}, {criterion}: „{value}“ je {times}násobek ostatních; je jednotka správně?</translation>
    </message>
    <message>
        <source>all values of {criterion} are {value}; it does not distinguish, its weight is idle</source>
        <translation>všechny hodnoty kritéria {criterion} jsou {value}; nerozlišuje, jeho váha je nečinná</translation>
    </message>
    <message>
        <source>{better} is at least as good as {worse} in every criterion and better in one</source>
        <translation>{better} je v každém kritériu nejméně tak dobrá jako {worse} a v jednom lepší</translation>
    </message>
    <message>
        <source>both are named &quot;{name}&quot;; the result tells them by id</source>
        <translation>obě se jmenují „{name}“; výsledek je rozlišuje podle id</translation>
    </message>
    <message>
        <source>{criterion} is money and is maximised; is that meant?</source>
        <translation>{criterion} jsou peníze a maximalizují se; je to tak myšleno?</translation>
    </message>
    <message>
        <source>more than 15 items mean more than 105 pairs to judge; group the criteria, rate the alternatives or compare only some pairs</source>
        <translation>více než 15 položek znamená přes 105 dvojic k posouzení; seskupte kritéria, hodnoťte varianty stupnicí, nebo porovnejte jen některé dvojice</translation>
    </message>
    <message>
        <source>the matrix has {rows} rows, but row {row} has {cells} cells</source>
        <translation>matice má {rows} řádků, ale řádek {row} má {cells} buněk</translation>
    </message>
    <message>
        <source>the matrix has {rows} rows for {items} items</source>
        <translation>matice má {rows} řádků pro {items} položek</translation>
    </message>
    <message>
        <source>the item &quot;{item}&quot; stands twice</source>
        <translation>položka „{item}“ je uvedena dvakrát</translation>
    </message>
    <message>
        <source>the matrix has no row for &quot;{item}&quot;</source>
        <translation>matice nemá řádek pro „{item}“</translation>
    </message>
    <message>
        <source>the matrix has no column for &quot;{item}&quot;</source>
        <translation>matice nemá sloupec pro „{item}“</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no number and no fraction</source>
        <translation>„{found}“ není číslo ani zlomek</translation>
    </message>
    <message>
        <source>0 is no judgment; leave the cell empty if the pair is not judged yet</source>
        <translation>0 není úsudek; není-li dvojice ještě posouzena, nechte buňku prázdnou</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is negative; a ratio is positive</source>
        <translation>„{found}“ je záporné; poměr je kladný</translation>
    </message>
    <message>
        <source>the diagonal must be 1, found &quot;{found}&quot;</source>
        <translation>na diagonále musí být 1, nalezeno „{found}“</translation>
    </message>
    <message>
        <source>{pair} = {given}, but {mirror} = {found}; expected {expected}; {found} looks like {expected}, replace it</source>
        <translation>{pair} = {given}, ale {mirror} = {found}; očekáváno {expected}; {found} vypadá jako {expected}, nahraďte je</translation>
    </message>
    <message>
        <source>{pair} = {given}, but {mirror} = {found}; expected {expected}; which one is meant?</source>
        <translation>{pair} = {given}, ale {mirror} = {found}; očekáváno {expected}; které platí?</translation>
    </message>
    <message>
        <source>{number} lies outside 1/9 … 9; &quot;scale&quot;: &quot;any&quot; allows every ratio up to 1e9</source>
        <translation>{number} leží mimo 1/9 … 9; &quot;scale&quot;: &quot;any&quot; dovoluje každý poměr do 1e9</translation>
    </message>
    <message>
        <source>{pair} = {given}, but {mirror} = {found}; expected {expected}; used as given</source>
        <translation>{pair} = {given}, ale {mirror} = {found}; očekáváno {expected}; použito, jak je zadáno</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} a {second}</translation>
    </message>
    <message>
        <source>{groups} are not linked; compare one more pair, e.g. {first} with {second}</source>
        <translation>{groups} nejsou propojeny; porovnejte ještě jednu dvojici, např. {first} a {second}</translation>
    </message>
    <message>
        <source>a matrix with gaps must be reciprocal to be completed</source>
        <translation>matice s mezerami musí být reciproční, aby se dala doplnit</translation>
    </message>
    <message>
        <source>no intensity is given for &quot;{item}&quot;</source>
        <translation>pro „{item}“ není zadána intenzita</translation>
    </message>
    <message>
        <source>the intensities of {first} and {second} lie {distance} apart; at most 8 stays within 1/9 … 9</source>
        <translation>intenzity {first} a {second} jsou od sebe {distance}; v mezích 1/9 … 9 zůstane nejvýše 8</translation>
    </message>
    <message>
        <source>weights from data need at least two alternatives that are not excluded</source>
        <translation>váhy z dat potřebují nejméně dvě nevyřazené varianty</translation>
    </message>
    <message>
        <source>entropy weights need values of 0 or more; {criterion} has a negative one</source>
        <translation>váhy podle entropie potřebují hodnoty 0 a větší; {criterion} má zápornou</translation>
    </message>
    <message>
        <source>q is {value}; it must be 0 or more</source>
        <translation>q je {value}; musí být 0 nebo více</translation>
    </message>
    <message>
        <source>p is {value}; it must be above 0 and not below q</source>
        <translation>p je {value}; musí být nad 0 a ne menší než q</translation>
    </message>
    <message>
        <source>s is {value}; it must be above 0</source>
        <translation>s je {value}; musí být nad 0</translation>
    </message>
    <message>
        <source>{first} and {second} weigh the same; the lexicographic order takes them as listed</source>
        <translation>{first} a {second} mají stejnou váhu; lexikografické pořadí je bere, jak jsou uvedena</translation>
    </message>
    <message>
        <source>the id is empty; every one needs its own</source>
        <translation>id je prázdné; každá položka potřebuje vlastní</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>jméno je prázdné</translation>
    </message>
    <message>
        <source>both have the id &quot;{id}&quot;</source>
        <translation>obě mají id „{id}“</translation>
    </message>
    <message>
        <source>the names &quot;{first}&quot; and &quot;{second}&quot; differ at most in spaces and capitals; give one another name</source>
        <translation>jména „{first}“ a „{second}“ se liší nejvýše mezerami a velikostí písmen; jednomu dejte jiné jméno</translation>
    </message>
    <message>
        <source>its parents run in a circle: {path}</source>
        <translation>nadřazená kritéria tvoří kruh: {path}</translation>
    </message>
    <message>
        <source>parent &quot;{parent}&quot; is no criterion</source>
        <translation>nadřazené „{parent}“ není kritérium</translation>
    </message>
    <message>
        <source>&quot;{criterion}&quot; is neither a criterion with values nor an attribute</source>
        <translation>„{criterion}“ není kritérium s hodnotami ani vlastnost</translation>
    </message>
    <message>
        <source>&quot;between&quot; needs [low, high]</source>
        <translation>&quot;between&quot; potřebuje [low, high]</translation>
    </message>
    <message>
        <source>the limit is missing or not one number</source>
        <translation>mez chybí nebo není jedno číslo</translation>
    </message>
    <message>
        <source>the problem has no criterion</source>
        <translation>úloha nemá žádné kritérium</translation>
    </message>
    <message>
        <source>the problem has no alternative</source>
        <translation>úloha nemá žádnou variantu</translation>
    </message>
    <message>
        <source>a value is given for &quot;{criterion}&quot;, which is no criterion with values</source>
        <translation>hodnota je zadána pro „{criterion}“, což není kritérium s hodnotami</translation>
    </message>
    <message>
        <source>a row has fewer than four cells</source>
        <translation>řádek má méně než čtyři buňky</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no number</source>
        <translation>„{found}“ není číslo</translation>
    </message>
    <message>
        <source>&quot;{table}&quot; is no known table of random indices; known are {tables}</source>
        <translation>„{table}“ není známá tabulka náhodných indexů; známé jsou {tables}</translation>
    </message>
    <message>
        <source>the fit &quot;alonso_lamata&quot; is missing</source>
        <translation>chybí proložení „alonso_lamata“</translation>
    </message>
    <message>
        <source>{first} leads {second} by only {lead}</source>
        <translation>{first} vede nad {second} jen o {lead}</translation>
    </message>
    <message>
        <source>{first} leads {second} by only {lead}; another wins once the weight of {criterion} passes {weight}</source>
        <translation>{first} vede nad {second} jen o {lead}; jiná varianta vyhraje, jakmile váha {criterion} překročí {weight}</translation>
    </message>
    <message>
        <source>CR {ratio} is not below {limit}; worst triad {triad}</source>
        <translation>CR {ratio} není pod {limit}; nejhorší trojice {triad}</translation>
    </message>
    <message>
        <source>{pair} = {given}, the others speak for {suggested} (CR {ratio})</source>
        <translation>{pair} = {given}, ostatní mluví pro {suggested} (CR {ratio})</translation>
    </message>
    <message numerus="yes">
        <source>the table &quot;{table}&quot; has no random index for {n} items; the fit &quot;alonso_lamata&quot; was taken</source>
        <translation>
            <numerusform>tabulka „{table}“ nemá náhodný index pro {n} položku; použito proložení „alonso_lamata“</numerusform>
            <numerusform>tabulka „{table}“ nemá náhodný index pro {n} položky; použito proložení „alonso_lamata“</numerusform>
            <numerusform>tabulka „{table}“ nemá náhodný index pro {n} položek; použito proložení „alonso_lamata“</numerusform>
        </translation>
    </message>
    <message>
        <source>the eigenvector was not found within 10,000 steps</source>
        <translation>vlastní vektor nebyl nalezen ani v 10 000 krocích</translation>
    </message>
    <message>
        <source>{number} is negative; this normalisation needs ratios, use &quot;min_max&quot;</source>
        <translation>{number} je záporné; tato normalizace potřebuje poměry, použijte &quot;min_max&quot;</translation>
    </message>
    <message>
        <source>0 cannot be divided by in this normalisation, use &quot;min_max&quot;</source>
        <translation>v této normalizaci nelze dělit nulou, použijte &quot;min_max&quot;</translation>
    </message>
    <message>
        <source>without normalisation values of different units are added; the largest numbers decide alone</source>
        <translation>bez normalizace se sčítají hodnoty různých jednotek; rozhodnou jen největší čísla</translation>
    </message>
    <message>
        <source>weighted_sum knows the normalisations none, min_max, max and sum</source>
        <translation>weighted_sum zná normalizace none, min_max, max a sum</translation>
    </message>
    <message>
        <source>ratings lie between 0 and 1, found {number}; give &quot;levels&quot; for words</source>
        <translation>hodnocení leží mezi 0 a 1, nalezeno {number}; pro slova zadejte &quot;levels&quot;</translation>
    </message>
    <message>
        <source>&quot;{criterion}&quot; is no criterion with values</source>
        <translation>„{criterion}“ není kritérium s hodnotami</translation>
    </message>
    <message>
        <source>no weight is given for &quot;{criterion}&quot;</source>
        <translation>pro „{criterion}“ není zadána váha</translation>
    </message>
    <message>
        <source>{number} is negative; a weight is 0 or more</source>
        <translation>{number} je záporné; váha je 0 nebo více</translation>
    </message>
    <message>
        <source>all weights are 0; at least one must be above 0</source>
        <translation>všechny váhy jsou 0; aspoň jedna musí být nad 0</translation>
    </message>
    <message>
        <source>the weights sum to {sum}, not to 1; they are used as given (method &quot;points&quot; divides them by their sum)</source>
        <translation>součet vah je {sum}, ne 1; použijí se, jak jsou zadány (metoda &quot;points&quot; je dělí jejich součtem)</translation>
    </message>
    <message>
        <source>no judgments are given below &quot;{node}&quot; ({criteria})</source>
        <translation>pod „{node}“ nejsou zadány úsudky ({criteria})</translation>
    </message>
    <message>
        <source>&quot;{node}&quot; is neither &quot;goal&quot; nor a criterion with criteria below it</source>
        <translation>„{node}“ není „goal“ ani kritérium s podřízenými kritérii</translation>
    </message>
    <message>
        <source>no criterion distinguishes the alternatives; all weights are equal</source>
        <translation>žádné kritérium varianty nerozlišuje; všechny váhy jsou stejné</translation>
    </message>
    <message>
        <source>the table has no rows</source>
        <translation>tabulka nemá řádky</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected one of {words}</source>
        <translation>nalezeno „{found}“, očekáváno jedno z {words}</translation>
    </message>
    <message>
        <source>found {found}, expected 1 to 100000 pixels</source>
        <translation>nalezeno {found}, očekáváno 1 až 100000 pixelů</translation>
    </message>
    <message>
        <source>found {found}, expected more than 0 and at most 1000 frames per second</source>
        <translation>nalezeno {found}, očekáváno více než 0 a nejvýše 1000 snímků za sekundu</translation>
    </message>
    <message>
        <source>low</source>
        <comment>movement that a camera sees</comment>
        <translation>malý</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>movement that a camera sees</comment>
        <translation>střední</translation>
    </message>
    <message>
        <source>high</source>
        <comment>movement that a camera sees</comment>
        <translation>velký</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected degrees above 0 and at most 360</source>
        <translation>nalezeno „{found}“, očekávány stupně nad 0 a nejvýše 360</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected rectilinear or equidistant</source>
        <translation>nalezeno „{found}“, očekáváno rectilinear nebo equidistant</translation>
    </message>
    <message>
        <source>the column &quot;{column}&quot; is missing in the header line</source>
        <translation>v řádku záhlaví chybí sloupec „{column}“</translation>
    </message>
    <message>
        <source>found &quot;&quot;, expected some text</source>
        <translation>nalezeno &quot;&quot;, očekáván nějaký text</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected a number greater than 0</source>
        <translation>nalezeno „{found}“, očekáváno číslo větší než 0</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected a number of at least 0</source>
        <translation>nalezeno „{found}“, očekáváno číslo nejméně 0</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected a whole number of at least 0</source>
        <translation>nalezeno „{found}“, očekáváno celé číslo nejméně 0</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected a day written YYYY-MM-DD</source>
        <translation>nalezeno „{found}“, očekáván den ve tvaru YYYY-MM-DD</translation>
    </message>
    <message>
        <source>there is no such field; expected one of {words}</source>
        <translation>takové pole není; očekáváno jedno z {words}</translation>
    </message>
    <message>
        <source>the table has no column &quot;{column}&quot;</source>
        <translation>tabulka nemá sloupec „{column}“</translation>
    </message>
    <message>
        <source>{found} m is printed, but {share} of D = {detect} m is {expected} m</source>
        <translation>vytištěno je {found} m, ale {share} z D = {detect} m je {expected} m</translation>
    </message>
    <message>
        <source>{found} m is printed, but {pixels} pixels over {field}° give about {expected} m</source>
        <translation>vytištěno je {found} m, ale {pixels} pixelů na {field}° dává asi {expected} m</translation>
    </message>
    <message>
        <source>{wide}° × {high}° is printed, but a picture of {width} × {height} is about {expected}° high</source>
        <translation>vytištěno je {wide}° × {high}°, ale obraz {width} × {height} je vysoký asi {expected}°</translation>
    </message>
    <message>
        <source>{width} × {height} is of no usual aspect; the nearest usual size is {near_width} × {near_height}</source>
        <translation>{width} × {height} nemá obvyklý poměr stran; nejbližší obvyklý rozměr je {near_width} × {near_height}</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>sledovat</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>zjistit</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>pozorovat</translation>
    </message>
    <message>
        <source>recognise</source>
        <translation>rozpoznat</translation>
    </message>
    <message>
        <source>identify</source>
        <translation>identifikovat</translation>
    </message>
    <message>
        <source>inspect</source>
        <translation>prohlédnout</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>přehled</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>obrys</translation>
    </message>
    <message>
        <source>discern</source>
        <translation>rozlišit</translation>
    </message>
    <message>
        <source>perceive</source>
        <translation>vnímat</translation>
    </message>
    <message>
        <source>characterise</source>
        <translation>charakterizovat</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>ověřit</translation>
    </message>
    <message>
        <source>scrutinise</source>
        <translation>prozkoumat</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected a class named once per standard</source>
        <translation>nalezeno „{found}“, očekávána třída pojmenovaná v každé normě jen jednou</translation>
    </message>
    <message>
        <source>found {found}, expected the bytes of one disk, more than 0 and at most 1e18</source>
        <translation>nalezeno {found}, očekávány bajty jednoho disku, více než 0 a nejvýše 1e18</translation>
    </message>
    <message>
        <source>found {found}, expected 0 to 10000 hot spares</source>
        <translation>nalezeno {found}, očekáváno 0 až 10000 záložních disků</translation>
    </message>
    <message>
        <source>found {found}, expected a share of at least 0 and below 1</source>
        <translation>nalezeno {found}, očekáván podíl nejméně 0 a menší než 1</translation>
    </message>
    <message>
        <source>found {found}, expected bytes between 0 and 1e18</source>
        <translation>nalezeno {found}, očekávány bajty mezi 0 a 1e18</translation>
    </message>
    <message>
        <source>found {found}, expected 1 to 10000 disks</source>
        <translation>nalezeno {found}, očekáváno 1 až 10000 disků</translation>
    </message>
    <message>
        <source>found {disks} disks of which {spares} are spares, expected at least {least} working disks for RAID {raid}</source>
        <translation>nalezeno {disks} disků, z toho {spares} záložních; pro RAID {raid} očekáváno nejméně {least} pracujících</translation>
    </message>
    <message>
        <source>found {disks} disks of which {spares} are spares, expected an even number of working disks for RAID 10</source>
        <translation>nalezeno {disks} disků, z toho {spares} záložních; pro RAID 10 očekáván sudý počet pracujících</translation>
    </message>
    <message>
        <source>no number of such disks up to 10000 in RAID {raid} holds {room} TB</source>
        <translation>{room} TB se v RAID {raid} nevejde na žádný počet takových disků do 10000</translation>
    </message>
    <message>
        <source>found &quot;0&quot;, expected pixels</source>
        <translation>nalezeno &quot;0&quot;, očekávány pixely</translation>
    </message>
    <message>
        <source>found {found}, expected more than 0 and at most 1000</source>
        <translation>nalezeno {found}, očekáváno více než 0 a nejvýše 1000</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>soubor nelze přečíst</translation>
    </message>
    <message>
        <source>the own camera models could not be written</source>
        <translation>vlastní modely kamer nelze zapsat</translation>
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
        <translation>doporučení</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>praxe</translation>
    </message>
    <message>
        <source>reasoned</source>
        <translation>odůvodnění</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected inches such as 1/2.8</source>
        <translation>nalezeno „{found}“, očekávány palce, například 1/2.8</translation>
    </message>
    <message>
        <source>found {found}, expected a number from {lowest} to {highest}</source>
        <translation>nalezeno {found}, očekáváno číslo od {lowest} do {highest}</translation>
    </message>
    <message>
        <source>found no finite number, expected a number from {lowest} to {highest}</source>
        <translation>nenalezeno konečné číslo, očekáváno číslo od {lowest} do {highest}</translation>
    </message>
    <message>
        <source>missing; expected bit/s, or codec, width, height and fps</source>
        <translation>chybí; očekáváno bit/s, nebo kodek, šířka, výška a snímky za sekundu</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected the name of one of the purposes</source>
        <translation>nalezeno „{found}“, očekáváno jméno jednoho z účelů</translation>
    </message>
    <message>
        <source>the name is given twice, expected once</source>
        <translation>jméno je zadáno dvakrát, očekáváno jednou</translation>
    </message>
    <message>
        <source>{declared} days are declared, but the store is shared and not separated: the shortest time rules, {days} days</source>
        <translation>stanoveno je {declared} dní, ale úložiště je sdílené a neoddělené: platí nejkratší doba, {days} dní</translation>
    </message>
    <message>
        <source>{found} bits per pixel are outside the usual {lowest} to {highest}; measure this stream</source>
        <translation>{found} bitů na pixel je mimo obvyklé meze {lowest} až {highest}; tento tok změřte</translation>
    </message>
    <message>
        <source>{size} GB is small for video; check whether terabytes were meant</source>
        <translation>{size} GB je na video málo; ověřte, zda nebyly myšleny terabajty</translation>
    </message>
    <message>
        <source>{stream}: recorded per day {hours} h × 3600 × duty {duty} + {events} events × ({event} + {before} before + {after} after) s = {seconds} s (at most the recorded hours)</source>
        <translation>{stream}: záznam za den {hours} h × 3600 × podíl {duty} + {events} událostí × ({event} + {before} před + {after} po) s = {seconds} s (nejvýše nahrávané hodiny)</translation>
    </message>
    <message>
        <source>{stream}: recorded per day {hours} h × 3600 × duty {duty} = {seconds} s</source>
        <translation>{stream}: záznam za den {hours} h × 3600 × podíl {duty} = {seconds} s</translation>
    </message>
    <message>
        <source>Room in RAID {raid}: {formula} = {room} TB</source>
        <translation>Prostor v RAID {raid}: {formula} = {room} TB</translation>
    </message>
    <message>
        <source>Binary: {bytes} bytes ÷ 1024^4 = {room} TiB</source>
        <translation>Binárně: {bytes} bajtů ÷ 1024^4 = {room} TiB</translation>
    </message>
    <message>
        <source>As makers print it: {bytes} MB ÷ 1024 ÷ 1024 = {room} &quot;TB&quot;</source>
        <translation>Jak to tisknou výrobci: {bytes} MB ÷ 1024 ÷ 1024 = {room} „TB“</translation>
    </message>
    <message>
        <source>{stream}: assumed rate {working}</source>
        <translation>{stream}: předpokládaný tok {working}</translation>
    </message>
    <message>
        <source>With reserve: {plain} GB × (1 + {reserve}) = {bytes} GB</source>
        <translation>S rezervou: {plain} GB × (1 + {reserve}) = {bytes} GB</translation>
    </message>
    <message>
        <source>It fits: {need} ≤ {room} TB</source>
        <translation>Vejde se: {need} ≤ {room} TB</translation>
    </message>
    <message>
        <source>It does not fit: {need} &gt; {room} TB</source>
        <translation>Nevejde se: {need} &gt; {room} TB</translation>
    </message>
    <message>
        <source>Days possible: {days}</source>
        <translation>Možných dní: {days}</translation>
    </message>
    <message>
        <source>S12 end = start + new + reopened - closed</source>
        <translation>S12 konec = začátek + nové + znovu otevřené - uzavřené</translation>
    </message>
    <message>
        <source>S01 end = start + S02 - S03</source>
        <translation>S01 konec = začátek + S02 - S03</translation>
    </message>
    <message>
        <source>S04 table sums to S01 end</source>
        <translation>Součty tabulek S04 dávají konec S01</translation>
    </message>
    <message>
        <source>S16 by source = by kind</source>
        <translation>S16 podle zdroje = podle druhu</translation>
    </message>
    <message>
        <source>S18 by authority = by proceeding</source>
        <translation>S18 podle orgánu = podle řízení</translation>
    </message>
    <message>
        <source>there is no request to compare</source>
        <translation>není žádná žádost k porovnání</translation>
    </message>
    <message>
        <source>there is no request of this number in the project</source>
        <translation>žádost tohoto čísla v projektu není</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>zrušeno</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Zásobník</translation>
    </message>
    <message>
        <source>there is no such camera</source>
        <translation>taková kamera není</translation>
    </message>
    <message>
        <source>has neither range nor image_width, so it is not known how far it sees; give one of them</source>
        <translation>nemá range ani image_width, takže není známo, jak daleko vidí; zadejte jedno z nich</translation>
    </message>
    <message>
        <source>has no ir_range, so it sees nothing at night</source>
        <translation>nemá ir_range, takže v noci nic nevidí</translation>
    </message>
    <message>
        <source>stands inside an opaque obstacle and sees nothing; &apos;{command}&apos; brings cameras of maps out onto the wall</source>
        <translation>stojí uvnitř neprůhledné překážky a nic nevidí; &apos;{command}&apos; přenese kamery z map na stěnu</translation>
    </message>
    <message>
        <source>stands where the terrain model has no height and sees nothing</source>
        <translation>stojí tam, kde model terénu nemá výšku, a nic nevidí</translation>
    </message>
    <message>
        <source>required_class &apos;{class}&apos; is in no edition of the class table</source>
        <translation>required_class &apos;{class}&apos; není v žádném vydání tabulky tříd</translation>
    </message>
    <message>
        <source>no zone of kind monitor says what must be seen</source>
        <translation>žádná zóna druhu monitor neříká, co má být vidět</translation>
    </message>
    <message>
        <source>{name} (catalogue)</source>
        <translation>{name} (katalog)</translation>
    </message>
    <message>
        <source>{name} is usually wanted large, but the criterion asks for the contrary</source>
        <translation>{name} se obvykle chce velké, ale kritérium žádá opak</translation>
    </message>
    <message>
        <source>{name} is usually wanted small, but the criterion asks for the contrary</source>
        <translation>{name} se obvykle chce malé, ale kritérium žádá opak</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is unknown; possible are {words}</source>
        <translation>„{name}“ není známo; možné je {words}</translation>
    </message>
    <message>
        <source>found an interest outside 0 to 1</source>
        <translation>nalezena úroková míra mimo 0 až 1</translation>
    </message>
    <message>
        <source>found none</source>
        <translation>nic nenalezeno</translation>
    </message>
    <message>
        <source>give the picture its scale first</source>
        <translation>nejprve dejte obrázku měřítko</translation>
    </message>
    <message>
        <source>the plan has no zone of kind &quot;monitor&quot;, so nothing is to be seen</source>
        <translation>plán nemá zónu druhu „monitor“, takže není nic, co má být vidět</translation>
    </message>
    <message>
        <source>&quot;{kit}&quot; is neither a kit of the plan nor of the catalogue</source>
        <translation>„{kit}“ není sada plánu ani katalogu</translation>
    </message>
    <message>
        <source>there is no camera position to mount a kit on</source>
        <translation>není místo pro kameru, kam by se sada namontovala</translation>
    </message>
    <message>
        <source>the kit has {cameras} cameras, the plan has places for {places}; all places were computed with it</source>
        <translation>sada má {cameras} kamer, plán má míst {places}; počítáno bylo se všemi místy</translation>
    </message>
    <message>
        <source>another level of the same place is named, expected one of each</source>
        <translation>je uvedeno jiné podlaží téhož místa, očekáváno z každého jedno</translation>
    </message>
    <message>
        <source>no recorder of the catalogue takes {count} cameras; several have to share them</source>
        <translation>žádný rekordér katalogu nepojme {count} kamer; musí se o ně dělit několik</translation>
    </message>
    <message>
        <source>the recordings need {room} TB, more than the disks of one such recorder hold</source>
        <translation>záznamy potřebují {room} TB, více, než pojmou disky jednoho takového rekordéru</translation>
    </message>
    <message>
        <source>leave a gap of {width} mm near x {x}, y {y}, and sight leaks through it; {count} more corners stand so</source>
        <translation>nechávají mezeru {width} mm poblíž x {x}, y {y} a je skrz ni vidět; takových rohů je ještě {count}</translation>
    </message>
    <message>
        <source>leave a gap of {width} mm near x {x}, y {y}, and sight leaks through it</source>
        <translation>nechávají mezeru {width} mm poblíž x {x}, y {y} a je skrz ni vidět</translation>
    </message>
    <message>
        <source>expected 1 to 100 years</source>
        <translation>očekáváno 1 až 100 let</translation>
    </message>
    <message>
        <source>expected a year from 1900 to 9899</source>
        <translation>očekáván rok od 1900 do 9899</translation>
    </message>
    <message>
        <source>expected the columns name and value</source>
        <translation>očekávány sloupce name a value</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a number from 0</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno číslo od 0</translation>
    </message>
    <message>
        <source>there is no such weight or band</source>
        <translation>taková váha ani pásmo není</translation>
    </message>
    <message>
        <source>expected least up to most, and a share up to 1</source>
        <translation>očekáváno nejmenší až největší a podíl do 1</translation>
    </message>
    <message>
        <source>what only one camera sees is not known: {reason}</source>
        <translation>není známo, co vidí jen jedna kamera: {reason}</translation>
    </message>
    <message>
        <source>{days} days are more than the {limit} of this {kind} ({source})</source>
        <translation>{days} dní je více než {limit} podle: {kind} ({source})</translation>
    </message>
    <message>
        <source>historic or not yet in force on {day}: it ended on {edge} ({source})</source>
        <translation>není nebo ještě není platné ke dni {day}: skončilo {edge} ({source})</translation>
    </message>
    <message>
        <source>historic or not yet in force on {day}: it begins on {edge} ({source})</source>
        <translation>není nebo ještě není platné ke dni {day}: začíná {edge} ({source})</translation>
    </message>
    <message>
        <source>the profile was last checked on {day}; compare it with the rules in force ({source})</source>
        <translation>profil byl naposledy ověřen {day}; porovnejte jej s platnými předpisy ({source})</translation>
    </message>
    <message>
        <source>the profile has no date of checking; compare it with the rules in force ({source})</source>
        <translation>profil nemá den ověření; porovnejte jej s platnými předpisy ({source})</translation>
    </message>
    <message>
        <source>{days} days are just what the disks hold ({possible}), and no reason is given; the purpose should decide, not the disk</source>
        <translation>{days} dní je právě tolik, kolik pojmou disky ({possible}), a není uveden důvod; rozhodovat má účel, ne disk</translation>
    </message>
    <message>
        <source>no reason is given for keeping recordings {days} days</source>
        <translation>pro uchování záznamů {days} dní není uveden důvod</translation>
    </message>
    <message>
        <source>found a number that is not finite</source>
        <translation>nalezeno číslo, které není konečné</translation>
    </message>
    <message>
        <source>eye and target are the same point, expected two</source>
        <translation>oko a cíl jsou týž bod, očekávány dva</translation>
    </message>
    <message>
        <source>there is no such row in the plan, expected the id of a camera or a device</source>
        <translation>takový řádek v plánu není, očekáváno id kamery nebo zařízení</translation>
    </message>
    <message>
        <source>there is no such row in the plan, expected the id of a camera</source>
        <translation>takový řádek v plánu není, očekáváno id kamery</translation>
    </message>
    <message>
        <source>the picture&apos;s size is not known; {width} × {height} is assumed for storage</source>
        <translation>velikost obrazu není známa; pro úložiště se předpokládá {width} × {height}</translation>
    </message>
    <message>
        <source>Disk: {size} TB of kit {kit} {name}</source>
        <translation>Disk: {size} TB sady {kit} {name}</translation>
    </message>
    <message>
        <source>the estate does not say how long recordings are kept; the limit of profile {profile}, {days} days, is assumed</source>
        <translation>není uvedeno, jak dlouho se záznamy uchovávají; předpokládá se mez profilu {profile}, {days} dní</translation>
    </message>
    <message>
        <source>the estate does not say how long recordings are kept; one week, {days} days, is assumed</source>
        <translation>není uvedeno, jak dlouho se záznamy uchovávají; předpokládá se týden, {days} dní</translation>
    </message>
    <message>
        <source>the store names the camera {camera}, which the estate does not have</source>
        <translation>úložiště uvádí kameru {camera}, která v projektu není</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected YYYY-MM-DD</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno YYYY-MM-DD</translation>
    </message>
    <message>
        <source>found {written}; {working}</source>
        <translation>nalezeno {written}; {working}</translation>
    </message>
    <message>
        <source>{right} of {asked} right</source>
        <translation>správně {right} z {asked}</translation>
    </message>
    <message>
        <source>order</source>
        <comment>of the alternatives</comment>
        <translation>pořadí</translation>
    </message>
    <message>
        <source>{criterion}, {unit}, small is better</source>
        <translation>{criterion}, {unit}, malé je lepší</translation>
    </message>
    <message>
        <source>{criterion}, {unit}, large is better</source>
        <translation>{criterion}, {unit}, velké je lepší</translation>
    </message>
    <message>
        <source>Table {number}. {task}</source>
        <translation>Tabulka {number}. {task}</translation>
    </message>
    <message>
        <source>Figures: {source}</source>
        <translation>Údaje: {source}</translation>
    </message>
    <message>
        <source>share</source>
        <comment>part of a whole</comment>
        <translation>podíl</translation>
    </message>
    <message>
        <source>a tie counts a half, f* = f + {plus}, share = f* / {sum}</source>
        <translation>shoda se počítá za půl, f* = f + {plus}, podíl = f* / {sum}</translation>
    </message>
    <message>
        <source>a tie counts nothing, f* = f + {plus}, share = f* / {sum}</source>
        <translation>shoda se nepočítá, f* = f + {plus}, podíl = f* / {sum}</translation>
    </message>
    <message>
        <source>lambda {lambda} (proven within {width}), CR not applicable below three items</source>
        <translation>lambda {lambda} (dokázáno v mezích {width}), CR se pod třemi položkami nepoužívá</translation>
    </message>
    <message>
        <source>lambda {lambda} (proven within {width}), CI {ci}, RI {ri} ({table}), CR {cr}</source>
        <translation>lambda {lambda} (dokázáno v mezích {width}), CI {ci}, RI {ri} ({table}), CR {cr}</translation>
    </message>
    <message>
        <source>GCI {gci}, Koczkodaj {koczkodaj} (worst triad {triad})</source>
        <translation>GCI {gci}, Koczkodaj {koczkodaj} (nejhorší trojice {triad})</translation>
    </message>
    <message>
        <source>pairs that were not judged are completed from the others</source>
        <translation>neposouzené dvojice jsou doplněny z ostatních</translation>
    </message>
    <message>
        <source>row mean</source>
        <translation>průměr řádku</translation>
    </message>
    <message>
        <source>geom. mean</source>
        <translation>geom. průměr</translation>
    </message>
    <message>
        <source>eigenvector</source>
        <translation>vlastní vektor</translation>
    </message>
    <message>
        <source>used: geometric mean, row mean / {sum}</source>
        <translation>použito: geometrický průměr, průměr řádku / {sum}</translation>
    </message>
    <message>
        <source>used: eigenvector</source>
        <translation>použito: vlastní vektor</translation>
    </message>
    <message numerus="yes">
        <source>By the rule |difference| + 1 the CR of {n} items cannot exceed {bound}, so it does not test the judgments.</source>
        <translation>
            <numerusform>Podle pravidla |rozdíl| + 1 nemůže CR {n} položky přesáhnout {bound}, takže úsudky neprověřuje.</numerusform>
            <numerusform>Podle pravidla |rozdíl| + 1 nemůže CR {n} položek přesáhnout {bound}, takže úsudky neprověřuje.</numerusform>
            <numerusform>Podle pravidla |rozdíl| + 1 nemůže CR {n} položek přesáhnout {bound}, takže úsudky neprověřuje.</numerusform>
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
        <translation>Jak: dvojice porovnány</translation>
    </message>
    <message>
        <source>How: pairs below {criterion}</source>
        <translation>Jak: dvojice pod {criterion}</translation>
    </message>
    <message>
        <source>Under {criterion}</source>
        <translation>Podle {criterion}</translation>
    </message>
    <message>
        <source>total</source>
        <translation>celkem</translation>
    </message>
    <message>
        <source>Local values and totals</source>
        <translation>Dílčí hodnoty a celková hodnocení</translation>
    </message>
    <message>
        <source>What each criterion gives</source>
        <translation>Čím přispívá které kritérium</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>nižší je lepší</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>of the alternatives</comment>
        <translation>Pořadí</translation>
    </message>
    <message>
        <source>nobody is left to compare</source>
        <translation>nezbyl nikdo k porovnání</translation>
    </message>
    <message>
        <source>What would turn the first place (one weight changes, the others keep their proportions)</source>
        <translation>Co by změnilo první místo (mění se jedna váha, ostatní drží své poměry)</translation>
    </message>
    <message>
        <source>from {weight} {winners}</source>
        <translation>od {weight} {winners}</translation>
    </message>
    <message>
        <source>{criterion} (now {weight}): {winners}</source>
        <translation>{criterion} (nyní {weight}): {winners}</translation>
    </message>
    <message>
        <source>Nearly a tie: {first} leads {second} by {lead}</source>
        <translation>Téměř shoda: {first} vede nad {second} o {lead}</translation>
    </message>
    <message>
        <source>{alternative}: {criterion} has no value</source>
        <translation>{alternative}: {criterion} nemá hodnotu</translation>
    </message>
    <message>
        <source>{alternative}: {criterion} {value}, asked for {limit}</source>
        <translation>{alternative}: {criterion} {value}, požaduje se {limit}</translation>
    </message>
    <message>
        <source>{alternative}: {criterion} has no value, asked for {limit}</source>
        <translation>{alternative}: {criterion} nemá hodnotu, požaduje se {limit}</translation>
    </message>
    <message>
        <source>Computed on the plan</source>
        <translation>Spočteno na plánu</translation>
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
        <translation>katalog</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>spočteno</translation>
    </message>
    <message>
        <source>The catalogue&apos;s values put {catalogue} first.</source>
        <translation>Podle hodnot katalogu je první {catalogue}.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s values put {catalogue} first, but on this plan it is {computed}.</source>
        <translation>Podle hodnot katalogu je první {catalogue}, ale na tomto plánu je to {computed}.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s values put {catalogue} first, and on this plan it is {computed}.</source>
        <translation>Podle hodnot katalogu je první {catalogue} a na tomto plánu je to {computed}.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Rozhodnutí</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Vyřazeno</translation>
    </message>
    <message>
        <source>Misses a soft limit, but stays</source>
        <translation>Nesplňuje měkké omezení, ale zůstává</translation>
    </message>
    <message>
        <source>by</source>
        <comment>what a figure is split by</comment>
        <translation>podle</translation>
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
        <translation>Nic nebylo zaznamenáno</translation>
    </message>
    <message>
        <source>Does not agree: {balance}</source>
        <translation>Nesouhlasí: {balance}</translation>
    </message>
    <message>
        <source>no annual report of {year} was issued</source>
        <translation>výroční zpráva za rok {year} nebyla vydána</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>sheet of a workbook</comment>
        <translation>Údaje</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet of a workbook</comment>
        <translation>O zprávě</translation>
    </message>
    <message>
        <source>Annual report {year}</source>
        <translation>Výroční zpráva {year}</translation>
    </message>
    <message>
        <source>head of the change log {seal}</source>
        <translation>hlava protokolu změn {seal}</translation>
    </message>
    <message>
        <source>expected the year of the report, such as 2025</source>
        <translation>očekáván rok zprávy, například 2025</translation>
    </message>
    <message>
        <source>only the report public is written as a map</source>
        <translation>jako mapa se zapisuje jen zpráva public</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>končí dřív, než začne</translation>
    </message>
    <message>
        <source>another asset hangs at this place</source>
        <translation>na tomto místě visí jiné zařízení</translation>
    </message>
    <message>
        <source>the asset hangs at another place</source>
        <translation>zařízení visí na jiném místě</translation>
    </message>
    <message>
        <source>the camera has no field of view; expected hfov, or focal_length and sensor_width</source>
        <translation>kamera nemá zorné pole; očekáváno hfov, nebo focal_length a sensor_width</translation>
    </message>
    <message>
        <source>focal length and sensor width must be more than 0 mm</source>
        <translation>ohnisková vzdálenost a šířka snímače musí být větší než 0 mm</translation>
    </message>
    <message>
        <source>found {found} degrees, expected more than 0 and at most 360</source>
        <translation>nalezeno {found} stupňů, očekáváno více než 0 a nejvýše 360</translation>
    </message>
    <message>
        <source>found {found} degrees, expected more than 0 and less than 180</source>
        <translation>nalezeno {found} stupňů, očekáváno více než 0 a méně než 180</translation>
    </message>
    <message>
        <source>there is no such device in this project</source>
        <translation>takové zařízení v projektu není</translation>
    </message>
    <message>
        <source>only the role {role} may change this; nobody was named</source>
        <translation>toto smí měnit jen role {role}; nikdo nebyl uveden</translation>
    </message>
    <message>
        <source>only the role {role} may change this; {person} does not hold it</source>
        <translation>toto smí měnit jen role {role}; {person} ji nemá</translation>
    </message>
    <message>
        <source>the device would hang on itself through others</source>
        <translation>zařízení by přes jiná viselo samo na sobě</translation>
    </message>
    <message>
        <source>a camera or another device hangs on it</source>
        <translation>visí na něm kamera nebo jiné zařízení</translation>
    </message>
    <message>
        <source>expected 0 or more metres</source>
        <translation>očekáváno 0 nebo více metrů</translation>
    </message>
    <message>
        <source>the shares make {sum} %, expected 100 %</source>
        <translation>podíly dávají {sum} %, očekáváno 100 %</translation>
    </message>
    <message>
        <source>found no id, expected a short name</source>
        <translation>nenalezeno id, očekáváno krátké jméno</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>není konečné číslo</translation>
    </message>
    <message>
        <source>found {found}, expected a finite number</source>
        <translation>nalezeno {found}, očekáváno konečné číslo</translation>
    </message>
    <message>
        <source>found {found}, expected more than {least}</source>
        <translation>nalezeno {found}, očekáváno více než {least}</translation>
    </message>
    <message>
        <source>found a coordinate that is not finite or beyond 1e9 m, expected finite numbers</source>
        <translation>nalezena souřadnice, která není konečná nebo přesahuje 1e9 m, očekávána konečná čísla</translation>
    </message>
    <message>
        <source>found a line without length, expected at least two different points</source>
        <translation>nalezena čára bez délky, očekávány nejméně dva různé body</translation>
    </message>
    <message>
        <source>the points of the polygon lie on one line, expected a polygon with an area</source>
        <translation>body mnohoúhelníku leží na jedné přímce, očekáván mnohoúhelník s plochou</translation>
    </message>
    <message>
        <source>found {found} degrees, expected an angle clockwise from +y, -3600 to 3600</source>
        <translation>nalezeno {found} stupňů, očekáván úhel po směru hodin od +y, -3600 až 3600</translation>
    </message>
    <message>
        <source>found {found} degrees, expected -90 to 90 below the horizontal</source>
        <translation>nalezeno {found} stupňů, očekáváno -90 až 90 pod vodorovnou</translation>
    </message>
    <message>
        <source>found a first angle above the second, expected from low to high</source>
        <translation>nalezen první úhel větší než druhý, očekáváno od menšího k většímu</translation>
    </message>
    <message>
        <source>found no geometry, expected polygons or lines</source>
        <translation>nenalezena geometrie, očekávány mnohoúhelníky nebo čáry</translation>
    </message>
    <message>
        <source>found {found} m, expected more than the base of {base} m</source>
        <translation>nalezeno {found} m, očekáváno více než spodní hrana {base} m</translation>
    </message>
    <message>
        <source>found no geometry, expected a polygon</source>
        <translation>nenalezena geometrie, očekáván mnohoúhelník</translation>
    </message>
    <message>
        <source>found {found}, expected at least 1 camera</source>
        <translation>nalezeno {found}, očekávána nejméně 1 kamera</translation>
    </message>
    <message>
        <source>found a range that does not have two ends, expected from and to</source>
        <translation>nalezen rozsah, který nemá dva konce, očekáváno od a do</translation>
    </message>
    <message>
        <source>found no geometry, expected lines</source>
        <translation>nenalezena geometrie, očekávány čáry</translation>
    </message>
    <message>
        <source>the device hangs on itself, expected another one</source>
        <translation>zařízení visí samo na sobě, očekáváno jiné</translation>
    </message>
    <message>
        <source>found no layer, expected obstacle, zone, camera, …</source>
        <translation>nenalezena vrstva, očekáváno obstacle, zone, camera, …</translation>
    </message>
    <message>
        <source>the device hangs on itself through others</source>
        <translation>zařízení visí přes jiná samo na sobě</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected an ISO 4217 code of three letters</source>
        <translation>nalezeno &apos;{found}&apos;, očekáván třípísmenný kód ISO 4217</translation>
    </message>
    <message>
        <source>found {found} degrees, expected 0 (not stated) to 360</source>
        <translation>nalezeno {found} stupňů, očekáváno 0 (neuvedeno) až 360</translation>
    </message>
    <message>
        <source>this stands on no level</source>
        <translation>toto nestojí na žádném podlaží</translation>
    </message>
    <message>
        <source>directions cannot follow, expected one scale, a turn and a shift</source>
        <translation>směry nelze převést, očekáváno jedno měřítko, otočení a posun</translation>
    </message>
    <message>
        <source>there is no such level in this project</source>
        <translation>takové podlaží v projektu není</translation>
    </message>
    <message>
        <source>there is no such level</source>
        <translation>takové podlaží není</translation>
    </message>
    <message>
        <source>what stands on a level that is removed goes onto another one</source>
        <translation>co stojí na odstraňovaném podlaží, přejde na jiné</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, and this plan has no levels</source>
        <translation>nalezeno &apos;{found}&apos;, a tento plán nemá podlaží</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a level: {levels}</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno podlaží: {levels}</translation>
    </message>
    <message>
        <source>a metre of the plan becomes {length} m on the map; was the plan drawn in metres?</source>
        <translation>metr plánu bude na mapě {length} m; byl plán kreslen v metrech?</translation>
    </message>
    <message>
        <source>two points fit whatever they are; a third one would check them</source>
        <translation>dva body sedí vždy; třetí by je ověřil</translation>
    </message>
    <message>
        <source>the rest of the plan is in another frame; put the whole plan onto the map</source>
        <translation>zbytek plánu je v jiném systému; umístěte na mapu celý plán</translation>
    </message>
    <message>
        <source>there is no such meeting in this project</source>
        <translation>takové jednání v projektu není</translation>
    </message>
    <message>
        <source>it is closed; its minutes stay</source>
        <translation>je uzavřeno; jeho zápis se nemění</translation>
    </message>
    <message>
        <source>there is no such body in this project</source>
        <translation>takový orgán v projektu není</translation>
    </message>
    <message>
        <source>by its rules {person} calls it</source>
        <translation>podle jeho pravidel je svolává {person}</translation>
    </message>
    <message>
        <source>there is no such person in this project</source>
        <translation>taková osoba v projektu není</translation>
    </message>
    <message>
        <source>found none, expected the conditions</source>
        <translation>nenalezeny, očekávány podmínky</translation>
    </message>
    <message>
        <source>the request is not on its agenda</source>
        <translation>žádost není na jeho programu</translation>
    </message>
    <message>
        <source>item {number} has no outcome yet</source>
        <translation>bod {number} ještě nemá výsledek</translation>
    </message>
    <message>
        <source>the new row has no identity</source>
        <translation>nový řádek nemá identitu</translation>
    </message>
    <message>
        <source>the id is used twice, expected each once</source>
        <translation>id je použito dvakrát, očekáváno každé jednou</translation>
    </message>
    <message>
        <source>another {table} already has this id, expected a new one</source>
        <translation>toto id už má jiný záznam tabulky {table}, očekáváno nové</translation>
    </message>
    <message>
        <source>there is no such device in the project or the file</source>
        <translation>takové zařízení v projektu ani v souboru není</translation>
    </message>
    <message>
        <source>local metres</source>
        <translation>místní metry</translation>
    </message>
    <message>
        <source>found {found}, expected {expected} as in the project</source>
        <translation>nalezeno {found}, očekáváno {expected} jako v projektu</translation>
    </message>
    <message>
        <source>the shares of {group} would make {sum} %, expected at most 100 %</source>
        <translation>podíly skupiny {group} by daly {sum} %, očekáváno nejvýše 100 %</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected one of {words}</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno jedno z {words}</translation>
    </message>
    <message>
        <source>found {found} MB, expected at most {most}</source>
        <translation>nalezeno {found} MB, očekáváno nejvýše {most}</translation>
    </message>
    <message>
        <source>these are not the bytes of an {type}</source>
        <translation>toto nejsou bajty souboru {type}</translation>
    </message>
    <message>
        <source>found {found} megapixels, expected at most {most}</source>
        <translation>nalezeno {found} megapixelů, očekáváno nejvýše {most}</translation>
    </message>
    <message>
        <source>expected a rectangle of pixels inside the picture</source>
        <translation>očekáván obdélník pixelů uvnitř obrázku</translation>
    </message>
    <message>
        <source>the picture would have no area, expected a map that keeps areas</source>
        <translation>obrázek by neměl plochu, očekávána mapa, která plochy zachová</translation>
    </message>
    <message>
        <source>found a path, expected the name of a file without its folder</source>
        <translation>nalezena cesta, očekáváno jméno souboru bez složky</translation>
    </message>
    <message>
        <source>this project has no picture with these bytes; import the file</source>
        <translation>tento projekt nemá obrázek s těmito bajty; soubor importujte</translation>
    </message>
    <message>
        <source>expected a point</source>
        <translation>očekáván bod</translation>
    </message>
    <message>
        <source>found {found}, expected 0 (not stated) or more days</source>
        <translation>nalezeno {found}, očekáváno 0 (neuvedeno) nebo více dní</translation>
    </message>
    <message>
        <source>it has no identity</source>
        <translation>nemá identitu</translation>
    </message>
    <message>
        <source>it is not in this project</source>
        <translation>v tomto projektu není</translation>
    </message>
    <message>
        <source>there is no such purpose in this project</source>
        <translation>takový účel v projektu není</translation>
    </message>
    <message>
        <source>{request} asks for the purpose {purpose} and is {state}; it must be approved first</source>
        <translation>žádost {request} žádá o účel {purpose} a její stav je {state}; nejprve musí být schválena</translation>
    </message>
    <message>
        <source>expected one of {words}</source>
        <translation>očekáváno jedno z {words}</translation>
    </message>
    <message>
        <source>there is no such {table} in this project</source>
        <translation>takový záznam tabulky {table} v projektu není</translation>
    </message>
    <message>
        <source>found nothing, expected a value</source>
        <translation>nic nenalezeno, očekávána hodnota</translation>
    </message>
    <message>
        <source>the row stands twice in this file</source>
        <translation>řádek je v souboru dvakrát</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a uid or nothing</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno uid nebo nic</translation>
    </message>
    <message>
        <source>there is no {table} {code} in this project</source>
        <translation>záznam {table} {code} v projektu není</translation>
    </message>
    <message>
        <source>the value is out of range</source>
        <translation>hodnota je mimo rozsah</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a point &quot;x,y&quot; or the corners of an area &quot;x,y x,y x,y&quot;</source>
        <translation>nalezeno &apos;{found}&apos;, očekáván bod &quot;x,y&quot; nebo rohy plochy &quot;x,y x,y x,y&quot;</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a whole number</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno celé číslo</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a sum in minor units, a whole number</source>
        <translation>nalezeno &apos;{found}&apos;, očekávána částka v drobných jednotkách, celé číslo</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a number</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno číslo</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected yes or no</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno yes nebo no</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a day YYYY-MM-DD</source>
        <translation>nalezeno &apos;{found}&apos;, očekáván den YYYY-MM-DD</translation>
    </message>
    <message>
        <source>there is no such item in this project</source>
        <translation>taková položka v projektu není</translation>
    </message>
    <message>
        <source>it is installed</source>
        <translation>je nainstalováno</translation>
    </message>
    <message>
        <source>it is retired since {day}</source>
        <translation>je vyřazeno od {day}</translation>
    </message>
    <message>
        <source>it is on the list as {code}</source>
        <translation>je na seznamu jako {code}</translation>
    </message>
    <message>
        <source>it is {state} and does not change</source>
        <translation>je ve stavu {state} a nemění se</translation>
    </message>
    <message>
        <source>its new asset is recorded</source>
        <translation>její nové zařízení je zaznamenáno</translation>
    </message>
    <message>
        <source>there is no effect {effect}</source>
        <translation>účinek {effect} není znám</translation>
    </message>
    <message>
        <source>scored on {day}, older than 12 months</source>
        <translation>hodnoceno {day}, déle než před 12 měsíci</translation>
    </message>
    <message>
        <source>it is not due by {year} and ranks behind growth</source>
        <translation>do roku {year} není splatné a řadí se za růst</translation>
    </message>
    <message>
        <source>{asset} hangs at {camera}</source>
        <translation>zařízení {asset} visí na místě {camera}</translation>
    </message>
    <message>
        <source>where the old asset hangs</source>
        <translation>kde visí staré zařízení</translation>
    </message>
    <message>
        <source>another than the old one</source>
        <translation>jiné než staré</translation>
    </message>
    <message>
        <source>{asset} is retired</source>
        <translation>zařízení {asset} je vyřazeno</translation>
    </message>
    <message>
        <source>{asset} is that of {item}</source>
        <translation>zařízení {asset} patří položce {item}</translation>
    </message>
    <message>
        <source>{asset} is another device</source>
        <translation>{asset} je jiné zařízení</translation>
    </message>
    <message>
        <source>a year after {year}</source>
        <translation>rok po roce {year}</translation>
    </message>
    <message>
        <source>{grant} not awarded</source>
        <translation>grant {grant} není přidělen</translation>
    </message>
    <message>
        <source>there is no such request in this project</source>
        <translation>taková žádost v projektu není</translation>
    </message>
    <message>
        <source>there is no such party in this project</source>
        <translation>taková strana v projektu není</translation>
    </message>
    <message>
        <source>another request that is not merged itself</source>
        <translation>jiná žádost, která sama není sloučena</translation>
    </message>
    <message>
        <source>another than the applicant</source>
        <translation>jiný než žadatel</translation>
    </message>
    <message>
        <source>against the advice</source>
        <translation>proti doporučení</translation>
    </message>
    <message>
        <source>overrides the data protection officer</source>
        <translation>proti pověřenci pro ochranu osobních údajů</translation>
    </message>
    <message>
        <source>not before {day}</source>
        <translation>ne dříve než {day}</translation>
    </message>
    <message>
        <source>found no name</source>
        <translation>nenalezeno jméno</translation>
    </message>
    <message>
        <source>expected a finite number</source>
        <translation>očekáváno konečné číslo</translation>
    </message>
    <message>
        <source>there is no such site in this project</source>
        <translation>takové místo v projektu není</translation>
    </message>
    <message>
        <source>a level belongs to this place</source>
        <translation>k tomuto místu patří podlaží</translation>
    </message>
    <message>
        <source>expected a new identity</source>
        <translation>očekávána nová identita</translation>
    </message>
    <message>
        <source>{row} is on it</source>
        <translation>je na něm: {row}</translation>
    </message>
    <message>
        <source>it is {state} and cannot become {to}, expected no further step</source>
        <translation>je ve stavu {state} a nemůže přejít do stavu {to}, další krok se neočekává</translation>
    </message>
    <message>
        <source>it is {state} and cannot become {to}, expected one of {words}</source>
        <translation>je ve stavu {state} a nemůže přejít do stavu {to}, očekáváno jedno z {words}</translation>
    </message>
    <message>
        <source>it is {state} and takes no more statements</source>
        <translation>je ve stavu {state} a další stanoviska nepřijímá</translation>
    </message>
    <message>
        <source>found none, expected a stance</source>
        <translation>nenalezeno, očekáván postoj</translation>
    </message>
    <message>
        <source>it is always given</source>
        <translation>je vždy podáno</translation>
    </message>
    <message>
        <source>expected who waives it and for which reason</source>
        <translation>očekáváno, kdo od něj upouští a z jakého důvodu</translation>
    </message>
    <message>
        <source>no statement of this party is waited for</source>
        <translation>na stanovisko této strany se nečeká</translation>
    </message>
    <message>
        <source>no obligation &apos;{obligation}&apos; is open</source>
        <translation>žádná povinnost &apos;{obligation}&apos; není otevřena</translation>
    </message>
    <message>
        <source>there is no such corner</source>
        <translation>takový roh není</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself at x {x}, y {y}; an area needs an outline that does not</source>
        <translation>obrys se kříží nebo sám sebe dotýká u x {x}, y {y}; plocha potřebuje obrys, který to nedělá</translation>
    </message>
    <message>
        <source>an area keeps three corners</source>
        <translation>plocha má nejméně tři rohy</translation>
    </message>
    <message>
        <source>a line keeps two points</source>
        <translation>čára má nejméně dva body</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected column=value, column=* or column&gt;=number, with = != &gt; &gt;= &lt; &lt;=</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno column=value, column=* nebo column&gt;=number, kde může být = != &gt; &gt;= &lt; &lt;=</translation>
    </message>
    <message>
        <source>more than {count} columns</source>
        <translation>více než {count} sloupců</translation>
    </message>
    <message>
        <source>a quote opens here and never closes</source>
        <translation>zde začínají uvozovky, které nekončí</translation>
    </message>
    <message>
        <source>a cell is longer than {count} bytes</source>
        <translation>buňka je delší než {count} bajtů</translation>
    </message>
    <message>
        <source>more than {count} rows</source>
        <translation>více než {count} řádků</translation>
    </message>
    <message>
        <source>the file has no line of headings</source>
        <translation>soubor nemá řádek záhlaví</translation>
    </message>
    <message>
        <source>the reader of maps could not be started</source>
        <translation>čtení map nelze spustit</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>soubor nelze zapsat</translation>
    </message>
    <message>
        <source>coverage is written to a .geojson, .gpkg, .kml, .dxf, .csv, .fgb or .shp file; give it one of these endings</source>
        <translation>pokrytí se zapisuje do souboru .geojson, .gpkg, .kml, .dxf, .csv, .fgb nebo .shp; dejte mu jednu z těchto přípon</translation>
    </message>
    <message>
        <source>such as EPSG:5514, 8353, 2180, 25833 or 32633</source>
        <translation>například EPSG:5514, 8353, 2180, 25833 nebo 32633</translation>
    </message>
    <message>
        <source>here {frame}</source>
        <translation>zde {frame}</translation>
    </message>
    <message>
        <source>here {frame} or {other}</source>
        <translation>zde {frame} nebo {other}</translation>
    </message>
    <message>
        <source>found {frame}, whose unit is not the metre; expected a projected frame in metres, {proposal}</source>
        <translation>nalezeno {frame}, jehož jednotkou není metr; očekáván rovinný systém v metrech, {proposal}</translation>
    </message>
    <message>
        <source>found {frame}, whose axes do not point east and north; expected a projected frame in metres, {proposal}</source>
        <translation>nalezeno {frame}, jehož osy nemíří na východ a na sever; očekáván rovinný systém v metrech, {proposal}</translation>
    </message>
    <message>
        <source>found {frame}, which is in degrees (leave the member crs out for WGS 84 longitude and latitude); expected a projected frame in metres, {proposal}</source>
        <translation>nalezeno {frame}, které je ve stupních (pro zeměpisnou délku a šířku WGS 84 člen crs vynechejte); očekáván rovinný systém v metrech, {proposal}</translation>
    </message>
    <message>
        <source>found {frame}, which is not projected; expected a projected frame in metres, {proposal}</source>
        <translation>nalezeno {frame}, které není rovinné; očekáván rovinný systém v metrech, {proposal}</translation>
    </message>
    <message>
        <source>found {frame}, a Mercator map that stretches with latitude (Web Mercator: 1 m in it is 0.64 m on the ground at 50 degrees north); expected a projected frame in metres, {proposal}</source>
        <translation>nalezeno {frame}, Mercatorovo zobrazení, které se s šířkou roztahuje (Web Mercator: 1 m v něm je na 50. stupni severní šířky 0,64 m na zemi); očekáván rovinný systém v metrech, {proposal}</translation>
    </message>
    <message>
        <source>a frame of its own</source>
        <translation>vlastní systém</translation>
    </message>
    <message>
        <source>{x}, {y} of {frame} has no place in {other}</source>
        <translation>{x}, {y} systému {frame} nemá místo v {other}</translation>
    </message>
    <message>
        <source>found {frame}, which PROJ cannot bring into {other}</source>
        <translation>nalezeno {frame}, které PROJ nedokáže převést do {other}</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>accuracy of a change of frames</comment>
        <translation>není známa</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>accuracy of a change of frames</comment>
        <translation>přesná</translation>
    </message>
    <message>
        <source>about {metres} m</source>
        <translation>asi {metres} m</translation>
    </message>
    <message>
        <source>the file is broken JSON here (NaN and comments are not JSON either)</source>
        <translation>soubor má zde chybný JSON (ani NaN a komentáře nejsou JSON)</translation>
    </message>
    <message>
        <source>the file holds a number that is too large</source>
        <translation>soubor obsahuje příliš velké číslo</translation>
    </message>
    <message>
        <source>expected an object with &quot;format&quot;: &quot;vidette-decision/1&quot;, found {found}</source>
        <translation>očekáván objekt s &quot;format&quot;: &quot;vidette-decision/1&quot;, nalezeno {found}</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>chybí {field}</translation>
    </message>
    <message>
        <source>the file is &quot;{found}&quot;; this program reads &quot;{expected}&quot;</source>
        <translation>soubor je „{found}“; tento program čte „{expected}“</translation>
    </message>
    <message>
        <source>the format is &quot;{found}&quot;, expected &quot;{expected}&quot;</source>
        <translation>formát je „{found}“, očekáváno „{expected}“</translation>
    </message>
    <message>
        <source>expected an object with &quot;id&quot;, found {found}</source>
        <translation>očekáván objekt s &quot;id&quot;, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected a number, a text such as &quot;3 GB&quot;, or null, found {found}</source>
        <translation>očekáváno číslo, text jako &quot;3 GB&quot;, nebo null, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected an object by criterion, found {found}</source>
        <translation>očekáván objekt podle kritérií, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected a number or a list of numbers, found {found}</source>
        <translation>očekáváno číslo nebo seznam čísel, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected an object with criterion, op and value, found {found}</source>
        <translation>očekáván objekt s criterion, op a value, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected a list, found {found}</source>
        <translation>očekáván seznam, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected a text in quotes, found {found}</source>
        <translation>očekáván text v uvozovkách, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected a number, found {found}</source>
        <translation>očekáváno číslo, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected a finite number, found {found}</source>
        <translation>očekáváno konečné číslo, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected true or false, found {found}</source>
        <translation>očekáváno true nebo false, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected a list of texts, found {found}</source>
        <translation>očekáván seznam textů, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected an object of numbers by id, found {found}</source>
        <translation>očekáván objekt čísel podle id, nalezeno {found}</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is unknown; possible are {words}</source>
        <translation>„{found}“ není známo; možné je {words}</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is not known here and is not used</source>
        <translation>„{field}“ zde není známo a nepoužije se</translation>
    </message>
    <message>
        <source>expected a list of lists of ids, best first, found {found}</source>
        <translation>očekáván seznam seznamů id od nejlepšího, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected a list of [&quot;first&quot;, &quot;second&quot;, 1 | 0.5 | 0], found {found}</source>
        <translation>očekáván seznam [&quot;first&quot;, &quot;second&quot;, 1 | 0.5 | 0], nalezeno {found}</translation>
    </message>
    <message>
        <source>expected [&quot;first&quot;, &quot;second&quot;, 1 | 0.5 | 0], found {found}</source>
        <translation>očekáváno [&quot;first&quot;, &quot;second&quot;, 1 | 0.5 | 0], nalezeno {found}</translation>
    </message>
    <message>
        <source>expected a list of rows, found {found}</source>
        <translation>očekáván seznam řádků, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected a row of cells, found {found}</source>
        <translation>očekáván řádek buněk, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected a number, a fraction such as &quot;1/3&quot;, or null, found {found}</source>
        <translation>očekáváno číslo, zlomek jako &quot;1/3&quot;, nebo null, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected a matrix, or an object with items and matrix, found {found}</source>
        <translation>očekávána matice, nebo objekt s items a matrix, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected an object by id, found {found}</source>
        <translation>očekáván objekt podle id, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected 0, 0.5 or 1, found {found}</source>
        <translation>očekáváno 0, 0.5 nebo 1, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected an object with type, q, p, s, found {found}</source>
        <translation>očekáván objekt s type, q, p, s, nalezeno {found}</translation>
    </message>
    <message>
        <source>a matrix and an intensity are given for the same criterion</source>
        <translation>pro totéž kritérium je zadána matice i intenzita</translation>
    </message>
    <message>
        <source>expected an object with &quot;method&quot;, found {found}</source>
        <translation>očekáván objekt s &quot;method&quot;, nalezeno {found}</translation>
    </message>
    <message>
        <source>The drawing states no unit; in {unit} the whole is {size} wide.</source>
        <translation>Výkres neuvádí jednotku; v {unit} je celek široký {size}.</translation>
    </message>
    <message>
        <source>The drawing states no unit; in {unit} the whole is {size} wide, which fits.</source>
        <translation>Výkres neuvádí jednotku; v {unit} je celek široký {size}, což sedí.</translation>
    </message>
    <message>
        <source>The drawing states no unit; in {unit} doors are {size} wide.</source>
        <translation>Výkres neuvádí jednotku; v {unit} jsou dveře široké {size}.</translation>
    </message>
    <message>
        <source>The drawing states no unit; in {unit} doors are {size} wide, which fits.</source>
        <translation>Výkres neuvádí jednotku; v {unit} jsou dveře široké {size}, což sedí.</translation>
    </message>
    <message>
        <source>The drawing states {unit}; in {unit} the whole is {size} wide.</source>
        <translation>Výkres uvádí {unit}; v {unit} je celek široký {size}.</translation>
    </message>
    <message>
        <source>The drawing states {unit}; in {unit} the whole is {size} wide, which fits.</source>
        <translation>Výkres uvádí {unit}; v {unit} je celek široký {size}, což sedí.</translation>
    </message>
    <message>
        <source>The drawing states {unit}; in {unit} doors are {size} wide.</source>
        <translation>Výkres uvádí {unit}; v {unit} jsou dveře široké {size}.</translation>
    </message>
    <message>
        <source>The drawing states {unit}; in {unit} doors are {size} wide, which fits.</source>
        <translation>Výkres uvádí {unit}; v {unit} jsou dveře široké {size}, což sedí.</translation>
    </message>
    <message>
        <source>No unit fits what is drawn.</source>
        <translation>K tomu, co je nakresleno, se nehodí žádná jednotka.</translation>
    </message>
    <message>
        <source>{unit} fits ({size}): --units {unit}</source>
        <translation>Hodí se {unit} ({size}): --units {unit}</translation>
    </message>
    <message>
        <source>{unit} fits better ({size}): --units {unit}</source>
        <translation>Lépe se hodí {unit} ({size}): --units {unit}</translation>
    </message>
    <message>
        <source>the block &apos;{block}&apos; unfolds into more than {millions},000,000 entities, expected a drawing of at most so many{hint}</source>
        <translation>blok &apos;{block}&apos; se rozvine na více než {millions} 000 000 prvků, očekáván výkres s nejvýše tolika{hint}</translation>
    </message>
    <message>
        <source>the drawing unfolds into more than {millions},000,000 entities, expected a drawing of at most so many{hint}</source>
        <translation>výkres se rozvine na více než {millions} 000 000 prvků, očekáván výkres s nejvýše tolika{hint}</translation>
    </message>
    <message>
        <source>found {found}, expected a text</source>
        <translation>nalezeno {found}, očekáván text</translation>
    </message>
    <message>
        <source>found {found}, expected a number</source>
        <translation>nalezeno {found}, očekáváno číslo</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a UUID</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno UUID</translation>
    </message>
    <message>
        <source>found {found}, expected a whole number</source>
        <translation>nalezeno {found}, očekáváno celé číslo</translation>
    </message>
    <message>
        <source>found {found}, expected true or false</source>
        <translation>nalezeno {found}, očekáváno true nebo false</translation>
    </message>
    <message>
        <source>found nothing on a layer &apos;{layer}&apos;, expected one of {words}</source>
        <translation>ve vrstvě &apos;{layer}&apos; nic nenalezeno, očekáváno jedno z {words}</translation>
    </message>
    <message>
        <source>found more than {millions},000,000 things, expected a map of at most so many{hint}</source>
        <translation>nalezeno více než {millions} 000 000 věcí, očekávána mapa s nejvýše tolika{hint}</translation>
    </message>
    <message>
        <source>found no geometry</source>
        <translation>nenalezena geometrie</translation>
    </message>
    <message>
        <source>the file states its frame, whose unit counts; expected no --units</source>
        <translation>soubor uvádí svůj systém, jehož jednotka platí; --units se neočekává</translation>
    </message>
    <message>
        <source>its nodes are not in the order of their numbers, so that only a part could be read ({reason}), expected a sorted file</source>
        <translation>jeho uzly nejsou v pořadí svých čísel, takže bylo možné přečíst jen část ({reason}), očekáván seřazený soubor</translation>
    </message>
    <message>
        <source>the database inside is not sound (it cannot be checked), expected a whole GeoPackage</source>
        <translation>databáze uvnitř není v pořádku (nelze ji ověřit), očekáván celý GeoPackage</translation>
    </message>
    <message>
        <source>the database inside is not sound ({reason}), expected a whole GeoPackage</source>
        <translation>databáze uvnitř není v pořádku ({reason}), očekáván celý GeoPackage</translation>
    </message>
    <message>
        <source>found no layer with such shapes, expected one of {words}</source>
        <translation>nenalezena vrstva s takovými tvary, očekáváno jedno z {words}</translation>
    </message>
    <message>
        <source>the file has several layers; say which, expected one of {words}</source>
        <translation>soubor má několik vrstev; řekněte kterou, očekáváno jedno z {words}</translation>
    </message>
    <message>
        <source>found no layer &apos;{layer}&apos;, expected one of {words}</source>
        <translation>nenalezena vrstva &apos;{layer}&apos;, očekáváno jedno z {words}</translation>
    </message>
    <message>
        <source>this could not be read, expected a file in XLSX or ODS</source>
        <translation>toto nelze přečíst, očekáván soubor XLSX nebo ODS</translation>
    </message>
    <message>
        <source>this could not be read, expected a file in GeoPackage, GeoJSON, Shapefile, FlatGeobuf, KML, GML, DXF or OSM</source>
        <translation>toto nelze přečíst, očekáván soubor GeoPackage, GeoJSON, Shapefile, FlatGeobuf, KML, GML, DXF nebo OSM</translation>
    </message>
    <message>
        <source>this could not be read, expected a file in GeoTIFF or another format of terrain and pictures</source>
        <translation>toto nelze přečíst, očekáván soubor GeoTIFF nebo jiný formát terénu a obrázků</translation>
    </message>
    <message>
        <source>this could not be read, expected a file in PNG, JPEG, TIFF or PDF</source>
        <translation>toto nelze přečíst, očekáván soubor PNG, JPEG, TIFF nebo PDF</translation>
    </message>
    <message>
        <source>nothing is fetched from a network: {address}</source>
        <translation>ze sítě se nic nestahuje: {address}</translation>
    </message>
    <message>
        <source>no temporary folder could be made to read it through</source>
        <translation>pro čtení nelze vytvořit dočasnou složku</translation>
    </message>
    <message>
        <source>this is no name of a file on this machine; nothing is fetched from a network</source>
        <translation>toto není jméno souboru na tomto počítači; ze sítě se nic nestahuje</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>takový soubor není</translation>
    </message>
    <message>
        <source>found no page {page}, expected page 1, the only one</source>
        <translation>strana {page} nenalezena, očekávána strana 1, jediná</translation>
    </message>
    <message>
        <source>the outline has fewer than three different points</source>
        <translation>obrys má méně než tři různé body</translation>
    </message>
    <message>
        <source>the outline was not sound</source>
        <translation>obrys nebyl v pořádku</translation>
    </message>
    <message>
        <source>the outline encloses nothing</source>
        <translation>obrys nic neuzavírá</translation>
    </message>
    <message>
        <source>found {found}, expected a point</source>
        <translation>nalezeno {found}, očekáván bod</translation>
    </message>
    <message>
        <source>found {found}, expected a line</source>
        <translation>nalezeno {found}, očekávána čára</translation>
    </message>
    <message>
        <source>found {found}, expected a polygon</source>
        <translation>nalezeno {found}, očekáván mnohoúhelník</translation>
    </message>
    <message>
        <source>found {found}, expected a polygon or a line</source>
        <translation>nalezeno {found}, očekáván mnohoúhelník nebo čára</translation>
    </message>
    <message>
        <source>found a coordinate that is not finite</source>
        <translation>nalezena souřadnice, která není konečná</translation>
    </message>
    <message>
        <source>left out {count}: {reason} ({places})</source>
        <translation>vynecháno {count}: {reason} ({places})</translation>
    </message>
    <message>
        <source>repaired {count}: {reason} ({places})</source>
        <translation>opraveno {count}: {reason} ({places})</translation>
    </message>
    <message>
        <source>assumed {count}: {reason} ({places})</source>
        <translation>předpokládáno {count}: {reason} ({places})</translation>
    </message>
    <message>
        <source>left out {count}: {reason} (first {places})</source>
        <translation>vynecháno {count}: {reason} (první {places})</translation>
    </message>
    <message>
        <source>repaired {count}: {reason} (first {places})</source>
        <translation>opraveno {count}: {reason} (první {places})</translation>
    </message>
    <message>
        <source>assumed {count}: {reason} (first {places})</source>
        <translation>předpokládáno {count}: {reason} (první {places})</translation>
    </message>
    <message>
        <source>(NaN and Infinity are no numbers in JSON)</source>
        <translation>(NaN a Infinity nejsou v JSON čísla)</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected mm, cm, dm, m, km, in or ft</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno mm, cm, dm, m, km, in nebo ft</translation>
    </message>
    <message>
        <source>no layer is chosen, expected at least one</source>
        <translation>není zvolena žádná vrstva, očekávána nejméně jedna</translation>
    </message>
    <message>
        <source>lists stand too deep in each other</source>
        <translation>seznamy jsou do sebe vnořeny příliš hluboko</translation>
    </message>
    <message>
        <source>the file is broken here</source>
        <translation>soubor je zde poškozen</translation>
    </message>
    <message>
        <source>expected an object by row/column, found {found}</source>
        <translation>očekáván objekt podle řádku/sloupce, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected an object, found {found}</source>
        <translation>očekáván objekt, nalezeno {found}</translation>
    </message>
    <message>
        <source>found no columns of coordinates, expected longitude and latitude or x and y (name them by --map x=… --map y=…), or shapes in a column wkt, among {columns}</source>
        <translation>nenalezeny sloupce souřadnic, očekávána zeměpisná délka a šířka nebo x a y (pojmenujte je pomocí --map x=… --map y=…), nebo tvary ve sloupci wkt, mezi {columns}</translation>
    </message>
    <message>
        <source>found no coordinates, expected two numbers</source>
        <translation>nenalezeny souřadnice, očekávána dvě čísla</translation>
    </message>
    <message>
        <source>found no shape, expected well-known text such as POLYGON ((0 0, …</source>
        <translation>nenalezen tvar, očekáván zápis WKT jako POLYGON ((0 0, …</translation>
    </message>
    <message>
        <source>the table has a frame, whose unit counts</source>
        <translation>tabulka má systém, jehož jednotka platí</translation>
    </message>
    <message>
        <source>the file is larger than 1 GiB or cannot be read</source>
        <translation>soubor je větší než 1 GiB nebo jej nelze přečíst</translation>
    </message>
    <message>
        <source>found {frame}, expected local metres as in the project; a map needs a project with a frame (vidette new --crs EPSG:…)</source>
        <translation>nalezeno {frame}, očekávány místní metry jako v projektu; mapa potřebuje projekt se systémem (vidette new --crs EPSG:…)</translation>
    </message>
    <message>
        <source>found nothing in it that could be taken</source>
        <translation>není v něm nic, co by se dalo převzít</translation>
    </message>
    <message>
        <source>; for a file that you trust, --limits {limits} allows twice as much</source>
        <translation>; pro soubor, kterému důvěřujete, dovolí --limits {limits} dvakrát tolik</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a name such as EPSG:5514</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno jméno jako EPSG:5514</translation>
    </message>
    <message>
        <source>what the reader of the file sent is broken</source>
        <translation>co poslalo čtení souboru, je poškozené</translation>
    </message>
    <message>
        <source>a Shapefile holds the first 10 characters of a field&apos;s name</source>
        <translation>Shapefile drží prvních 10 znaků jména pole</translation>
    </message>
    <message>
        <source>has no shape, which .fgb cannot hold</source>
        <translation>nemá tvar, což .fgb nepojme</translation>
    </message>
    <message>
        <source>there is a file of this name; a workbook is only written to a new one</source>
        <translation>soubor tohoto jména už je; sešit se zapisuje jen do nového</translation>
    </message>
    <message>
        <source>the workbook could not be written</source>
        <translation>sešit nelze zapsat</translation>
    </message>
    <message>
        <source>expected a list of service requests of Open311 GeoReport v2</source>
        <translation>očekáván seznam podnětů Open311 GeoReport v2</translation>
    </message>
    <message>
        <source>expected an object with service_request_id</source>
        <translation>očekáván objekt s service_request_id</translation>
    </message>
    <message>
        <source>the opening has no length</source>
        <translation>otvor nemá délku</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected fixed, panning or dome</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno fixed, panning nebo dome</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected metres such as 5 or 16&apos;</source>
        <translation>nalezeno &apos;{found}&apos;, očekávány metry jako 5 nebo 16&apos;</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected degrees below the horizontal</source>
        <translation>nalezeno &apos;{found}&apos;, očekávány stupně pod vodorovnou</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected degrees clockwise from north, N, NNW, 120-240, or several with ;</source>
        <translation>nalezeno &apos;{found}&apos;, očekávány stupně po směru hodin od severu, N, NNW, 120-240, nebo několik oddělených ;</translation>
    </message>
    <message>
        <source>{field} of {count}</source>
        <translation>{field} u {count}</translation>
    </message>
    <message numerus="yes">
        <source>{n} cameras</source>
        <translation>
            <numerusform>{n} kamera</numerusform>
            <numerusform>{n} kamery</numerusform>
            <numerusform>{n} kamer</numerusform>
        </translation>
    </message>
    <message>
        <source>not stated and assumed: {fields} (height 5 m, tilt 15 degrees, field of view 80 degrees, domes all round, 1920 x 1080 pixels, direction north)</source>
        <translation>neuvedeno a předpokládáno: {fields} (výška 5 m, sklon 15 stupňů, zorné pole 80 stupňů, kopule dokola, 1920 x 1080 pixelů, směr na sever)</translation>
    </message>
    <message>
        <source>no field for the tags: {tags}</source>
        <translation>pro tagy není pole: {tags}</translation>
    </message>
    <message>
        <source>found longitude and latitude, expected local metres as in the project</source>
        <translation>nalezena zeměpisná délka a šířka, očekávány místní metry jako v projektu</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>import byl zrušen</translation>
    </message>
    <message>
        <source>the node is in the file twice; the first counts</source>
        <translation>uzel je v souboru dvakrát; platí první</translation>
    </message>
    <message>
        <source>the value has more than 255 bytes and was left out</source>
        <translation>hodnota má více než 255 bajtů a byla vynechána</translation>
    </message>
    <message>
        <source>found a floor plan in local metres, expected a project with a frame such as EPSG:5514: OpenStreetMap needs longitude and latitude</source>
        <translation>nalezen plán v místních metrech, očekáván projekt se systémem jako EPSG:5514: OpenStreetMap potřebuje zeměpisnou délku a šířku</translation>
    </message>
    <message>
        <source>planned and retired cameras are no data for OpenStreetMap and were left out</source>
        <translation>plánované a vyřazené kamery nejsou údaji pro OpenStreetMap a byly vynechány</translation>
    </message>
    <message>
        <source>found no column {column}, expected osm_node_id, lat, lon and a column per tag</source>
        <translation>nenalezen sloupec {column}, očekáváno osm_node_id, lat, lon a sloupec pro každý tag</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected degrees within {limit}</source>
        <translation>nalezeno &apos;{found}&apos;, očekávány stupně do {limit}</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected the number of a node</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno číslo uzlu</translation>
    </message>
    <message>
        <source>is given to two columns, expected one</source>
        <translation>je přiděleno dvěma sloupcům, očekáván jeden</translation>
    </message>
    <message>
        <source>no column has it, expected one</source>
        <translation>žádný sloupec je nemá, očekáván jeden</translation>
    </message>
    <message>
        <source>{field}: found &apos;{found}&apos;, expected a number</source>
        <translation>{field}: nalezeno &apos;{found}&apos;, očekáváno číslo</translation>
    </message>
    <message>
        <source>found no table, expected headings and at least one row below them</source>
        <translation>nenalezena tabulka, očekáváno záhlaví a pod ním nejméně jeden řádek</translation>
    </message>
    <message>
        <source>is larger than 64 MB as PNG; it is kept as JPEG</source>
        <translation>je jako PNG větší než 64 MB; uchovává se jako JPEG</translation>
    </message>
    <message>
        <source>is larger than 64 MB as PNG and as JPEG; give a smaller part or fewer pixels</source>
        <translation>je jako PNG i jako JPEG větší než 64 MB; zadejte menší část nebo méně pixelů</translation>
    </message>
    <message>
        <source>; a page of a PDF takes less at fewer dots per inch</source>
        <translation>; strana PDF zabere méně při menším počtu bodů na palec</translation>
    </message>
    <message>
        <source>its size is missing or cut off</source>
        <translation>jeho rozměr chybí nebo je uříznut</translation>
    </message>
    <message>
        <source>found neither PNG nor JPEG</source>
        <translation>nenalezeno PNG ani JPEG</translation>
    </message>
    <message>
        <source>says where it lies with numbers that are no place</source>
        <translation>říká, kde leží, čísly, která nejsou místem</translation>
    </message>
    <message>
        <source>does not say its frame; it is taken to be in {frame}</source>
        <translation>neuvádí svůj systém; bere se, že je v {frame}</translation>
    </message>
    <message>
        <source>lies in {frame}, in degrees, and the plan is in local metres</source>
        <translation>leží v {frame}, ve stupních, a plán je v místních metrech</translation>
    </message>
    <message>
        <source>lies in {frame}, and the plan is in local metres; its scale is kept and it stands on the origin</source>
        <translation>leží v {frame} a plán je v místních metrech; jeho měřítko zůstává a stojí v počátku</translation>
    </message>
    <message>
        <source>lies in {frame}, and the plan&apos;s frame {other} is not in the register</source>
        <translation>leží v {frame} a systém plánu {other} není v registru</translation>
    </message>
    <message>
        <source>lies in {frame}, which cannot be brought into {other}</source>
        <translation>leží v {frame}, což nelze převést do {other}</translation>
    </message>
    <message>
        <source>lies in {frame} and was brought into {other}; it is at most {metres} m off</source>
        <translation>leží v {frame} a bylo převedeno do {other}; odchylka je nejvýše {metres} m</translation>
    </message>
    <message>
        <source>found page {page}, expected 1 or more</source>
        <translation>nalezena strana {page}, očekávána 1 nebo vyšší</translation>
    </message>
    <message>
        <source>found {dots} dots per inch, expected 10 to 1200</source>
        <translation>nalezeno {dots} bodů na palec, očekáváno 10 až 1200</translation>
    </message>
    <message>
        <source>has {width} × {height} pixels, expected at most 250 megapixels; of a PDF give fewer dots per inch</source>
        <translation>má {width} × {height} pixelů, očekáváno nejvýše 250 megapixelů; u PDF zadejte méně bodů na palec</translation>
    </message>
    <message>
        <source>is stored in blocks of {size} MB, expected less; write it in strips or tiles</source>
        <translation>je uloženo v blocích po {size} MB, očekáváno méně; zapište je v pruzích nebo dlaždicích</translation>
    </message>
    <message>
        <source>has no picture in it</source>
        <translation>není v něm obrázek</translation>
    </message>
    <message>
        <source>has numbers of type {type} as terrain models have, expected colours of 8 or 16 bits</source>
        <translation>má čísla typu {type} jako modely terénu, očekávány barvy o 8 nebo 16 bitech</translation>
    </message>
    <message>
        <source>its pixels cannot be read: {reason}</source>
        <translation>jeho pixely nelze přečíst: {reason}</translation>
    </message>
    <message>
        <source>found the text &apos;{text}&apos; for {field}, expected a number of degrees</source>
        <translation>pro {field} nalezen text &apos;{text}&apos;, očekáván počet stupňů</translation>
    </message>
    <message>
        <source>found an aim without pan, expected degrees clockwise from +y</source>
        <translation>nalezeno zamíření bez pan, očekávány stupně po směru hodin od +y</translation>
    </message>
    <message>
        <source>found {found}, expected two numbers of degrees [from, to]</source>
        <translation>nalezeno {found}, očekávána dvě čísla stupňů [from, to]</translation>
    </message>
    <message>
        <source>found {found}, expected a list of names of fields</source>
        <translation>nalezeno {found}, očekáván seznam jmen polí</translation>
    </message>
    <message>
        <source>found {found}, expected a list of {example}</source>
        <translation>nalezeno {found}, očekáván seznam: {example}</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>what was found in a file</comment>
        <translation>seznam</translation>
    </message>
    <message>
        <source>an object</source>
        <comment>what was found in a file</comment>
        <translation>objekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what was found in a file</comment>
        <translation>nic</translation>
    </message>
    <message>
        <source>the text &apos;{text}&apos;</source>
        <translation>text &apos;{text}&apos;</translation>
    </message>
    <message>
        <source>found a position that is no longitude and latitude within 84 degrees of the equator (for a floor plan in metres write &quot;crs&quot;: null)</source>
        <translation>nalezena poloha, která není zeměpisnou délkou a šířkou do 84 stupňů od rovníku (pro plán v metrech napište &quot;crs&quot;: null)</translation>
    </message>
    <message>
        <source>the plan is {width} by {height} degrees, expected at most 6 degrees of longitude and latitude (for a floor plan in metres write &quot;crs&quot;: null)</source>
        <translation>plán má {width} krát {height} stupňů, očekáváno nejvýše 6 stupňů délky a šířky (pro plán v metrech napište &quot;crs&quot;: null)</translation>
    </message>
    <message>
        <source>longitude and latitude were brought into {frame} (metres; accuracy {accuracy}); pans were turned from true north to its north</source>
        <translation>zeměpisná délka a šířka byly převedeny do {frame} (metry; přesnost {accuracy}); směry byly otočeny z pravého severu na jeho sever</translation>
    </message>
    <message>
        <source>the plan was brought from {frame} into {other} (metres; accuracy {accuracy}); pans were turned from its north to that of {other}</source>
        <translation>plán byl převeden z {frame} do {other} (metry; přesnost {accuracy}); směry byly otočeny z jeho severu na sever {other}</translation>
    </message>
    <message>
        <source>found local metres, expected {frame} as in the project</source>
        <translation>nalezeny místní metry, očekáváno {frame} jako v projektu</translation>
    </message>
    <message>
        <source>found {frame}, expected local metres as in the project</source>
        <translation>nalezeno {frame}, očekávány místní metry jako v projektu</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a name such as &quot;urn:ogc:def:crs:EPSG::5514&quot;</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno jméno jako &quot;urn:ogc:def:crs:EPSG::5514&quot;</translation>
    </message>
    <message numerus="yes">
        <source>there is no level &apos;{level}&apos;; what names it stands on every level ({n} features)</source>
        <translation>
            <numerusform>podlaží &apos;{level}&apos; není; co je uvádí, stojí na každém podlaží ({n} prvek)</numerusform>
            <numerusform>podlaží &apos;{level}&apos; není; co je uvádí, stojí na každém podlaží ({n} prvky)</numerusform>
            <numerusform>podlaží &apos;{level}&apos; není; co je uvádí, stojí na každém podlaží ({n} prvků)</numerusform>
        </translation>
    </message>
    <message>
        <source>the field is missing, expected one of {words}</source>
        <translation>pole chybí, očekáváno jedno z {words}</translation>
    </message>
    <message>
        <source>the id is used twice in this layer, expected each once</source>
        <translation>id je v této vrstvě použito dvakrát, očekáváno každé jednou</translation>
    </message>
    <message numerus="yes">
        <source>the field &apos;{field}&apos; of the layer {layer} is not known and was left out ({n} features)</source>
        <translation>
            <numerusform>pole &apos;{field}&apos; vrstvy {layer} není známo a bylo vynecháno ({n} prvek)</numerusform>
            <numerusform>pole &apos;{field}&apos; vrstvy {layer} není známo a bylo vynecháno ({n} prvky)</numerusform>
            <numerusform>pole &apos;{field}&apos; vrstvy {layer} není známo a bylo vynecháno ({n} prvků)</numerusform>
        </translation>
    </message>
    <message>
        <source>the device it names is not in this plan</source>
        <translation>zařízení, které uvádí, v tomto plánu není</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>čtení bylo zrušeno</translation>
    </message>
    <message>
        <source>found {found}, expected 0 or more days</source>
        <translation>nalezeno {found}, očekáváno 0 nebo více dní</translation>
    </message>
    <message>
        <source>the id is used twice in this table, expected each once</source>
        <translation>id je v této tabulce použito dvakrát, očekáváno každé jednou</translation>
    </message>
    <message>
        <source>the field is missing, expected a short name</source>
        <translation>pole chybí, očekáváno krátké jméno</translation>
    </message>
    <message>
        <source>the id is missing or used twice</source>
        <translation>id chybí nebo je použito dvakrát</translation>
    </message>
    <message>
        <source>found no UUID, expected one</source>
        <translation>UUID nenalezeno, očekáváno jedno</translation>
    </message>
    <message>
        <source>found {size} MB, expected at most {limit}</source>
        <translation>nalezeno {size} MB, očekáváno nejvýše {limit}</translation>
    </message>
    <message>
        <source>SVG is drawn by the window only; save it as PDF or PNG first</source>
        <translation>SVG kreslí jen okno; uložte je nejprve jako PDF nebo PNG</translation>
    </message>
    <message>
        <source>lists and objects stand more than 200 deep in each other, expected a plan</source>
        <translation>seznamy a objekty jsou do sebe vnořeny hlouběji než 200krát, očekáván plán</translation>
    </message>
    <message>
        <source>broken JSON: {reason}</source>
        <translation>chybný JSON: {reason}</translation>
    </message>
    <message>
        <source>broken JSON: a number is too large ({reason})</source>
        <translation>chybný JSON: číslo je příliš velké ({reason})</translation>
    </message>
    <message>
        <source>found {found}, expected a position [x, y] of numbers</source>
        <translation>nalezeno {found}, očekávána poloha [x, y] z čísel</translation>
    </message>
    <message>
        <source>found no list, expected a list of positions</source>
        <translation>nenalezen seznam, očekáván seznam poloh</translation>
    </message>
    <message>
        <source>found no list, expected lists of positions</source>
        <translation>nenalezen seznam, očekávány seznamy poloh</translation>
    </message>
    <message>
        <source>found no list, expected polygons</source>
        <translation>nenalezen seznam, očekávány mnohoúhelníky</translation>
    </message>
    <message>
        <source>found the type &apos;{found}&apos;, expected Point, (Multi)LineString or (Multi)Polygon</source>
        <translation>nalezen typ &apos;{found}&apos;, očekáváno Point, (Multi)LineString nebo (Multi)Polygon</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected &apos;Feature&apos;</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno &apos;Feature&apos;</translation>
    </message>
    <message>
        <source>the feature has no properties, expected an object with &apos;layer&apos;</source>
        <translation>prvek nemá properties, očekáván objekt s &apos;layer&apos;</translation>
    </message>
    <message>
        <source>found {found}, expected null or a name such as &quot;urn:ogc:def:crs:EPSG::5514&quot;</source>
        <translation>nalezeno {found}, očekáváno null nebo jméno jako &quot;urn:ogc:def:crs:EPSG::5514&quot;</translation>
    </message>
    <message>
        <source>found no list, expected a list of objects</source>
        <translation>nenalezen seznam, očekáván seznam objektů</translation>
    </message>
    <message>
        <source>found no object, expected objects</source>
        <translation>nenalezen objekt, očekávány objekty</translation>
    </message>
    <message>
        <source>found no decision problem, expected {example}</source>
        <translation>nenalezena rozhodovací úloha, očekáváno {example}</translation>
    </message>
    <message>
        <source>found no object, expected an object</source>
        <translation>nenalezen objekt, očekáván objekt</translation>
    </message>
    <message>
        <source>found JSON that is no plan, expected a GeoJSON FeatureCollection with a list of features</source>
        <translation>nalezen JSON, který není plánem, očekávána GeoJSON FeatureCollection se seznamem prvků</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a day as YYYY-MM-DD</source>
        <translation>nalezeno &apos;{found}&apos;, očekáván den jako YYYY-MM-DD</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected the id of a place of this plan</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno id místa tohoto plánu</translation>
    </message>
    <message>
        <source>found {found}, expected an object of class names and metres, or a list of {example}</source>
        <translation>nalezeno {found}, očekáván objekt jmen tříd a metrů, nebo seznam: {example}</translation>
    </message>
    <message>
        <source>the field is missing, expected a coordinate in metres</source>
        <translation>pole chybí, očekávána souřadnice v metrech</translation>
    </message>
    <message>
        <source>found {found}, expected a list of degrees or {example}</source>
        <translation>nalezeno {found}, očekáván seznam stupňů nebo {example}</translation>
    </message>
    <message>
        <source>the field is missing, expected the height of the lens in metres</source>
        <translation>pole chybí, očekávána výška objektivu v metrech</translation>
    </message>
    <message>
        <source>the field is missing, expected the height of the mounting place in metres</source>
        <translation>pole chybí, očekávána výška montážního místa v metrech</translation>
    </message>
    <message>
        <source>found a number that is not finite, expected finite numbers</source>
        <translation>nalezeno číslo, které není konečné, očekávána konečná čísla</translation>
    </message>
    <message>
        <source>a ring was not closed; its last point is now joined to its first</source>
        <translation>prstenec nebyl uzavřen; jeho poslední bod je nyní spojen s prvním</translation>
    </message>
    <message>
        <source>the outline crosses itself near {x}, {y}; what counts as inside may not be what was meant</source>
        <translation>obrys se kříží poblíž {x}, {y}; co se počítá za vnitřek, nemusí být to, co bylo míněno</translation>
    </message>
    <message>
        <source>a hole without area was left out</source>
        <translation>otvor bez plochy byl vynechán</translation>
    </message>
    <message>
        <source>found a polygon without points, expected a ring of positions</source>
        <translation>nalezen mnohoúhelník bez bodů, očekáván prstenec poloh</translation>
    </message>
    <message>
        <source>found no geometry, expected a {expected}</source>
        <translation>nenalezena geometrie, očekáváno {expected}</translation>
    </message>
    <message>
        <source>found no geometry, expected a {expected} or {other}</source>
        <translation>nenalezena geometrie, očekáváno {expected} nebo {other}</translation>
    </message>
    <message>
        <source>found the type {found}, expected a {expected}</source>
        <translation>nalezen typ {found}, očekáváno {expected}</translation>
    </message>
    <message>
        <source>found the type {found}, expected a {expected} or {other}</source>
        <translation>nalezen typ {found}, očekáváno {expected} nebo {other}</translation>
    </message>
    <message>
        <source>a line without length was left out</source>
        <translation>čára bez délky byla vynechána</translation>
    </message>
    <message>
        <source>found {found}, expected an amount below 9e15 minor units</source>
        <translation>nalezeno {found}, očekávána částka pod 9e15 drobných jednotek</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected the id of one of the sites of this plan</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno id jednoho z míst tohoto plánu</translation>
    </message>
    <message>
        <source>the register of frames (proj.db of PROJ) was not found, so {frame} is not known; expected it in the folder that PROJ_DATA names, or installed with the package proj-data</source>
        <translation>registr systémů (proj.db knihovny PROJ) nebyl nalezen, takže {frame} není známo; očekáván ve složce, kterou udává PROJ_DATA, nebo nainstalovaný s balíčkem proj-data</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected an EPSG frame known to PROJ</source>
        <translation>nalezeno &apos;{found}&apos;, očekáván systém EPSG známý knihovně PROJ</translation>
    </message>
    <message>
        <source>no file was given</source>
        <translation>nebyl zadán soubor</translation>
    </message>
    <message>
        <source>no terrain model meets the place</source>
        <translation>s místem se nestýká žádný model terénu</translation>
    </message>
    <message>
        <source>has {columns} × {rows} cells there; at most {limit} are read: give a smaller part or a coarser model</source>
        <translation>má tam {columns} × {rows} buněk; čte se nejvýše {limit}: zadejte menší část nebo hrubší model</translation>
    </message>
    <message>
        <source>has {columns} × {rows} cells there; they are read as cells of {size} m</source>
        <translation>má tam {columns} × {rows} buněk; čtou se jako buňky o {size} m</translation>
    </message>
    <message>
        <source>has no height in the place that was asked for</source>
        <translation>nemá výšku v místě, na které se ptáme</translation>
    </message>
    <message>
        <source>has no heights in it</source>
        <translation>nejsou v něm výšky</translation>
    </message>
    <message>
        <source>is a picture; a grid of heights is expected</source>
        <translation>je obrázek; očekává se mřížka výšek</translation>
    </message>
    <message>
        <source>has complex numbers; a grid of heights is expected</source>
        <translation>má komplexní čísla; očekává se mřížka výšek</translation>
    </message>
    <message>
        <source>is stored in blocks of {size} MB; write it in tiles</source>
        <translation>je uloženo v blocích po {size} MB; zapište je v dlaždicích</translation>
    </message>
    <message>
        <source>does not say where it lies; expected are a corner and a cell size</source>
        <translation>neříká, kde leží; očekává se roh a velikost buňky</translation>
    </message>
    <message>
        <source>is not in the register of frames</source>
        <translation>není v registru systémů</translation>
    </message>
    <message>
        <source>is in degrees, and the plan is in local metres; give the plan a frame</source>
        <translation>je ve stupních a plán je v místních metrech; dejte plánu systém</translation>
    </message>
    <message>
        <source>was brought into {frame}</source>
        <translation>bylo převedeno do {frame}</translation>
    </message>
    <message>
        <source>cannot be brought into the project&apos;s frame</source>
        <translation>nelze převést do systému projektu</translation>
    </message>
    <message>
        <source>its heights are in feet; they were converted to metres</source>
        <translation>jeho výšky jsou ve stopách; byly převedeny na metry</translation>
    </message>
    <message>
        <source>its heights cannot be read: {reason}</source>
        <translation>jeho výšky nelze přečíst: {reason}</translation>
    </message>
    <message>
        <source>no grid could be made to read it into</source>
        <translation>nelze vytvořit mřížku, do které by se načetlo</translation>
    </message>
    <message>
        <source>cannot be brought into the frame: {reason}</source>
        <translation>nelze převést do systému: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} heights lie below -1000 m or above 10000 m; they were taken as voids</source>
        <translation>
            <numerusform>{n} výška leží pod -1000 m nebo nad 10000 m; bere se jako prázdné místo</numerusform>
            <numerusform>{n} výšky leží pod -1000 m nebo nad 10000 m; berou se jako prázdná místa</numerusform>
            <numerusform>{n} výšek leží pod -1000 m nebo nad 10000 m; berou se jako prázdná místa</numerusform>
        </translation>
    </message>
    <message>
        <source>reading was stopped after {seconds} seconds of computing, expected less for a file of this size; it may be damaged or made to hang programs{hint}</source>
        <translation>čtení bylo zastaveno po {seconds} sekundách výpočtu, u souboru této velikosti se čeká méně; může být poškozen nebo udělán tak, aby programy zasekl{hint}</translation>
    </message>
    <message>
        <source>the reader ended without a result; the file may be damaged or made to break programs</source>
        <translation>čtení skončilo bez výsledku; soubor může být poškozen nebo udělán tak, aby programy shodil</translation>
    </message>
    <message>
        <source>reading needs more than {size} GiB of memory, expected a file that fits; it may be made to fill machines{hint}</source>
        <translation>čtení potřebuje více než {size} GiB paměti, očekáván soubor, který se vejde; může být udělán tak, aby počítače zaplnil{hint}</translation>
    </message>
    <message>
        <source>{table} has no field &apos;{field}&apos;, expected one of {words}</source>
        <translation>{table} nemá pole &apos;{field}&apos;, očekáváno jedno z {words}</translation>
    </message>
    <message>
        <source>found no column &apos;{column}&apos;, expected one of {words}</source>
        <translation>nenalezen sloupec &apos;{column}&apos;, očekáváno jedno z {words}</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos; and &apos;{other}&apos;, expected a place</source>
        <translation>nalezeno &apos;{found}&apos; a &apos;{other}&apos;, očekáváno místo</translation>
    </message>
    <message>
        <source>found {count} cells, expected {expected}</source>
        <translation>nalezeno {count} buněk, očekáváno {expected}</translation>
    </message>
    <message>
        <source>found the columns {columns}, none of which is a field of {table}</source>
        <translation>nalezeny sloupce {columns}, z nichž žádný není polem tabulky {table}</translation>
    </message>
    <message>
        <source>the file is larger than 1 GiB</source>
        <translation>soubor je větší než 1 GiB</translation>
    </message>
    <message>
        <source>the file cannot be read or is empty</source>
        <translation>soubor nelze přečíst nebo je prázdný</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected comma, semicolon or tab</source>
        <translation>nalezeno &apos;{found}&apos;, očekávána čárka, středník nebo tabulátor</translation>
    </message>
    <message>
        <source>expected a file name that ends in .csv, .tsv, .txt, .xlsx or .ods, or .json with requests of Open311</source>
        <translation>očekáváno jméno souboru s příponou .csv, .tsv, .txt, .xlsx nebo .ods, nebo .json s podněty Open311</translation>
    </message>
    <message>
        <source>several sheets, expected one of {words}</source>
        <translation>několik listů, očekáváno jedno z {words}</translation>
    </message>
    <message>
        <source>found no sheet &apos;{sheet}&apos;, expected one of {words}</source>
        <translation>nenalezen list &apos;{sheet}&apos;, očekáváno jedno z {words}</translation>
    </message>
    <message>
        <source>the sheet has no line of headings</source>
        <translation>list nemá řádek záhlaví</translation>
    </message>
    <message>
        <source>found {found}, expected an object</source>
        <translation>nalezeno {found}, očekáván objekt</translation>
    </message>
    <message>
        <source>missing; expected a number</source>
        <translation>chybí; očekáváno číslo</translation>
    </message>
    <message>
        <source>found {found}, expected a list</source>
        <translation>nalezeno {found}, očekáván seznam</translation>
    </message>
    <message>
        <source>this field is not known and not used</source>
        <translation>toto pole není známo a nepoužije se</translation>
    </message>
    <message>
        <source>this is no valid JSON: {reason}</source>
        <translation>toto není platný JSON: {reason}</translation>
    </message>
    <message>
        <source>missing; expected a number, because there is no bit_rate</source>
        <translation>chybí; očekáváno číslo, protože není bit_rate</translation>
    </message>
    <message>
        <source>found {found}, expected 0, 1, 5, 6 or 10</source>
        <translation>nalezeno {found}, očekáváno 0, 1, 5, 6 nebo 10</translation>
    </message>
    <message>
        <source>missing; expected the number of disks</source>
        <translation>chybí; očekáván počet disků</translation>
    </message>
    <message>
        <source>missing; expected the name of the purpose</source>
        <translation>chybí; očekáváno jméno účelu</translation>
    </message>
    <message>
        <source>this is an exchange plan, not a storage problem</source>
        <translation>toto je výměnný plán, ne úloha o úložišti</translation>
    </message>
    <message>
        <source>missing; expected a list of streams</source>
        <translation>chybí; očekáván seznam toků</translation>
    </message>
    <message>
        <source>missing; expected the days that recordings are kept</source>
        <translation>chybí; očekávány dny, po které se záznamy uchovávají</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected camera, site, demand or kit for a table of text; other layers need a GeoJSON file</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno camera, site, demand nebo kit pro textovou tabulku; jiné vrstvy potřebují soubor GeoJSON</translation>
    </message>
    <message>
        <source>the file has no header line</source>
        <translation>soubor nemá řádek záhlaví</translation>
    </message>
    <message>
        <source>found nothing, expected a short name</source>
        <translation>nic nenalezeno, očekáváno krátké jméno</translation>
    </message>
    <message>
        <source>the id is used twice in this file</source>
        <translation>id je v tomto souboru použito dvakrát</translation>
    </message>
    <message>
        <source>the column &apos;{column}&apos; is not known and was left out</source>
        <translation>sloupec &apos;{column}&apos; není znám a byl vynechán</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected camera, site, demand, kit or problem</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno camera, site, demand, kit nebo problem</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of a workbook</comment>
        <translation>List</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected UTF-8, UTF-16LE, UTF-16BE, Windows-1250 or ISO-8859-2</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno UTF-8, UTF-16LE, UTF-16BE, Windows-1250 nebo ISO-8859-2</translation>
    </message>
    <message>
        <source>expected a text in {encoding}, found other bytes</source>
        <translation>očekáván text v kódování {encoding}, nalezeny jiné bajty</translation>
    </message>
    <message>
        <source>found a number that is not finite, expected only finite ones</source>
        <translation>nalezeno číslo, které není konečné, očekávána jen konečná</translation>
    </message>
    <message>
        <source>found a floor plan in local metres, expected a project with a frame such as EPSG:5514: KML has longitude and latitude</source>
        <translation>nalezen plán v místních metrech, očekáván projekt se systémem jako EPSG:5514: KML má zeměpisnou délku a šířku</translation>
    </message>
    <message>
        <source>found the layers {layers}, expected one: this format holds a single layer (--layer)</source>
        <translation>nalezeny vrstvy {layers}, očekávána jedna: tento formát drží jedinou vrstvu (--layer)</translation>
    </message>
    <message>
        <source>{found} of {count} features were found in it</source>
        <translation>bylo v něm nalezeno {found} z {count} prvků</translation>
    </message>
    <message>
        <source>the export was cancelled</source>
        <translation>export byl zrušen</translation>
    </message>
    <message>
        <source>found this ending, expected .gpkg, .kml, .dxf, .csv, .fgb or .shp</source>
        <translation>nalezena tato přípona, očekáváno .gpkg, .kml, .dxf, .csv, .fgb nebo .shp</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>do jeho složky nelze zapisovat</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected building, street, district, parcel, zone, obstacle, opening, site, camera or demand</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno building, street, district, parcel, zone, obstacle, opening, site, camera nebo demand</translation>
    </message>
    <message>
        <source>found the field &apos;{field}&apos;, expected one of {words}</source>
        <translation>nalezeno pole &apos;{field}&apos;, očekáváno jedno z {words}</translation>
    </message>
    <message>
        <source>nothing says which tags of OpenStreetMap are meant, expected --where key=value</source>
        <translation>nic neříká, které tagy OpenStreetMap jsou míněny, očekáváno --where key=value</translation>
    </message>
    <message>
        <source>the file states no frame; its numbers were taken for local metres</source>
        <translation>soubor neuvádí systém; jeho čísla se vzala za místní metry</translation>
    </message>
    <message>
        <source>the file states no frame; its numbers were taken for metres of {frame}</source>
        <translation>soubor neuvádí systém; jeho čísla se vzala za metry {frame}</translation>
    </message>
    <message>
        <source>{frame} was brought into {other}; accuracy: {accuracy}</source>
        <translation>{frame} bylo převedeno do {other}; přesnost: {accuracy}</translation>
    </message>
    <message>
        <source>nothing in it could be taken as {layer}; {reason}</source>
        <translation>nic v něm nelze vzít jako {layer}; {reason}</translation>
    </message>
    <message>
        <source>nothing in it could be taken as {layer}</source>
        <translation>nic v něm nelze vzít jako {layer}</translation>
    </message>
    <message>
        <source>{tags} and {tag}</source>
        <translation>{tags} a {tag}</translation>
    </message>
    <message>
        <source>nothing in it could be taken as {layer}, expected things with {tags} (--where says otherwise)</source>
        <translation>nic v něm nelze vzít jako {layer}, očekávány věci s {tags} (jinak řekne --where)</translation>
    </message>
    <message>
        <source>found no value in a column &apos;{column}&apos;, expected one of {words}</source>
        <translation>ve sloupci &apos;{column}&apos; není hodnota, očekáváno jedno z {words}</translation>
    </message>
    <message>
        <source>found no surveillance cameras, expected nodes with man_made=surveillance</source>
        <translation>nenalezeny kamery, očekávány uzly s man_made=surveillance</translation>
    </message>
    <message>
        <source>the line has no length</source>
        <translation>čára nemá délku</translation>
    </message>
    <message>
        <source>{field}: found &apos;{found}&apos;, which is no number; it counts as not stated</source>
        <translation>{field}: nalezeno &apos;{found}&apos;, což není číslo; bere se jako neuvedené</translation>
    </message>
    <message>
        <source>{field} from the number of storeys, {metres} m each</source>
        <translation>{field} z počtu podlaží, každé po {metres} m</translation>
    </message>
    <message>
        <source>a height of 0 or less counts as not stated</source>
        <translation>výška 0 nebo menší se bere jako neuvedená</translation>
    </message>
    <message>
        <source>no height is stated: higher than every sight line (give one by --set top=…)</source>
        <translation>výška není uvedena: vyšší než každý paprsek (zadejte ji pomocí --set top=…)</translation>
    </message>
    <message>
        <source>no status is stated: in operation</source>
        <translation>stav není uveden: v provozu</translation>
    </message>
    <message>
        <source>no height is stated: {metres} m</source>
        <translation>výška není uvedena: {metres} m</translation>
    </message>
    <message>
        <source>id: &apos;{code}&apos; stands there more than once; this one is called {name}</source>
        <translation>id: &apos;{code}&apos; je tam víckrát; toto se jmenuje {name}</translation>
    </message>
    <message>
        <source>the outline crossed itself and was mended ({reason})</source>
        <translation>obrys se křížil a byl opraven ({reason})</translation>
    </message>
    <message>
        <source>Compared by {criteria}. Advice for the meeting; it decides nothing.</source>
        <translation>Porovnáno podle: {criteria}. Rada pro jednání; nic nerozhoduje.</translation>
    </message>
    <message>
        <source>How the requests compare</source>
        <translation>Jak si žádosti stojí</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>in a ranking</comment>
        <translation>Pořadí</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Žádost</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Hodnocení</translation>
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
        <translation>Žádná žádost se nemá projednat.</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>není k dispozici</translation>
    </message>
    <message>
        <source>Issued on {day} for: {addressees}. Money is in minor units.</source>
        <translation>Vydáno {day} pro: {addressees}. Peníze jsou v drobných jednotkách.</translation>
    </message>
    <message>
        <source>Issued on {day} by {who} for: {addressees}. Money is in minor units.</source>
        <translation>Vydáno {day}, vydal(a) {who}, pro: {addressees}. Peníze jsou v drobných jednotkách.</translation>
    </message>
    <message>
        <source>Issued on a day not stated for: {addressees}. Money is in minor units.</source>
        <translation>Vydáno v neuvedený den pro: {addressees}. Peníze jsou v drobných jednotkách.</translation>
    </message>
    <message>
        <source>Issued on a day not stated by {who} for: {addressees}. Money is in minor units.</source>
        <translation>Vydáno v neuvedený den, vydal(a) {who}, pro: {addressees}. Peníze jsou v drobných jednotkách.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Údaj</translation>
    </message>
    <message>
        <source>By</source>
        <comment>what a figure is split by</comment>
        <translation>Podle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>The figures of this issue cannot be read.</source>
        <translation>Údaje tohoto vydání nelze přečíst.</translation>
    </message>
    <message>
        <source>Annual report {year} as it was issued</source>
        <translation>Výroční zpráva {year}, jak byla vydána</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Začátek</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Konec</translation>
    </message>
    <message>
        <source>Put into operation</source>
        <translation>Uvedeno do provozu</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Vyřazeno</translation>
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
        <translation>Generace</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Účel</translation>
    </message>
    <message>
        <source>Site type</source>
        <translation>Druh místa</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Stáří</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Neznámo</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Několik</translation>
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
        <translation>Podíl</translation>
    </message>
    <message>
        <source>Covered area by district</source>
        <translation>Pokrytá plocha podle obvodů</translation>
    </message>
    <message>
        <source>Share by district</source>
        <translation>Podíl podle obvodů</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Třída</translation>
    </message>
    <message>
        <source>Overlap ratio</source>
        <translation>Poměr překryvu</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Dostupnost</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Nejhorší</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Vyhovuje</translation>
    </message>
    <message>
        <source>Declared days</source>
        <translation>Stanovené dny</translation>
    </message>
    <message>
        <source>Effective days</source>
        <translation>Skutečné dny</translation>
    </message>
    <message>
        <source>Possible days</source>
        <translation>Možné dny</translation>
    </message>
    <message>
        <source>Usable tb</source>
        <translation>Využitelné TB</translation>
    </message>
    <message>
        <source>Used tb</source>
        <translation>Využité TB</translation>
    </message>
    <message>
        <source>Free tb</source>
        <translation>Volné TB</translation>
    </message>
    <message>
        <source>Growth tb</source>
        <translation>Přírůstek TB</translation>
    </message>
    <message>
        <source>Months to full</source>
        <translation>Měsíců do zaplnění</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nové</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Znovu otevřené</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Uzavřené</translation>
    </message>
    <message>
        <source>Closed by outcome</source>
        <translation>Uzavřené podle výsledku</translation>
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
        <translation>Nejvíce dní</translation>
    </message>
    <message>
        <source>Share with all statements</source>
        <translation>Podíl se všemi stanovisky</translation>
    </message>
    <message>
        <source>Median days in state</source>
        <translation>Medián dní ve stavu</translation>
    </message>
    <message>
        <source>Urgent builds</source>
        <translation>Naléhavé stavby</translation>
    </message>
    <message>
        <source>Urgent announced</source>
        <translation>Oznámené naléhavé</translation>
    </message>
    <message>
        <source>Days until announced</source>
        <translation>Dní do oznámení</translation>
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
        <translation>Po termínu</translation>
    </message>
    <message>
        <source>Done to due</source>
        <translation>Hotové ke splatným</translation>
    </message>
    <message>
        <source>Mean age years</source>
        <translation>Průměrné stáří v letech</translation>
    </message>
    <message>
        <source>Implied cycle years</source>
        <translation>Plynoucí cyklus v letech</translation>
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
        <translation>Skutečnost</translation>
    </message>
    <message>
        <source>Growth while overdue</source>
        <translation>Růst při nesplněné obměně</translation>
    </message>
    <message>
        <source>Source plan</source>
        <translation>Plán podle zdroje</translation>
    </message>
    <message>
        <source>Source actual</source>
        <translation>Skutečnost podle zdroje</translation>
    </message>
    <message>
        <source>Source difference</source>
        <translation>Rozdíl podle zdroje</translation>
    </message>
    <message>
        <source>Kind plan</source>
        <translation>Plán podle druhu</translation>
    </message>
    <message>
        <source>Kind actual</source>
        <translation>Skutečnost podle druhu</translation>
    </message>
    <message>
        <source>Kind difference</source>
        <translation>Rozdíl podle druhu</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Přijato</translation>
    </message>
    <message>
        <source>Justified share</source>
        <translation>Podíl oprávněných</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otevřené</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Téma</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Vydáno</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Hodiny</translation>
    </message>
    <message>
        <source>Register faults</source>
        <translation>Chyby rejstříku</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Orgán</translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation>Řízení</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audity</translation>
    </message>
    <message>
        <source>Findings open</source>
        <translation>Otevřená zjištění</translation>
    </message>
    <message>
        <source>Findings closed</source>
        <translation>Uzavřená zjištění</translation>
    </message>
    <message>
        <source>Findings late</source>
        <translation>Zjištění po termínu</translation>
    </message>
    <message>
        <source>Score of last year</source>
        <translation>Hodnocení loňského roku</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Pravé</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Falešné</translation>
    </message>
    <message>
        <source>False share</source>
        <translation>Podíl falešných</translation>
    </message>
    <message>
        <source>Cost of false</source>
        <translation>Náklady na falešné</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Poruchy</translation>
    </message>
    <message>
        <source>Mean days to repair</source>
        <translation>Průměr dní do opravy</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Pracoviště</translation>
    </message>
    <message>
        <source>Cameras per seat</source>
        <translation>Kamer na pracoviště</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operátoři</translation>
    </message>
    <message>
        <source>Trained share</source>
        <translation>Podíl proškolených</translation>
    </message>
    <message>
        <source>Authorised persons</source>
        <translation>Oprávněné osoby</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Masky</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Souhlasy</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Tabulky</translation>
    </message>
    <message>
        <source>Open duties</source>
        <translation>Otevřené povinnosti</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Starší než rok</translation>
    </message>
    <message>
        <source>Without open standard</source>
        <translation>Bez otevřeného standardu</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Oznámit</translation>
    </message>
    <message>
        <source>Notify users</source>
        <translation>Uvědomit uživatele</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Přezkoumat</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nic nebylo zaznamenáno.</translation>
    </message>
    <message>
        <source>Finding {code}</source>
        <translation>Zjištění {code}</translation>
    </message>
    <message>
        <source>Request {code}</source>
        <translation>Žádost {code}</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Žádný úkol není otevřen.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a task comes from</comment>
        <translation>Odkud</translation>
    </message>
    <message>
        <source>Due or state</source>
        <translation>Termín nebo stav</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a complaint</comment>
        <translation>otevřena</translation>
    </message>
    <message>
        <source>No complaint was received.</source>
        <translation>Nebyla přijata žádná stížnost.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Stížnost</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Obsah</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co se udělalo</translation>
    </message>
    <message>
        <source>the data protection officer</source>
        <translation>pověřenec pro ochranu osobních údajů</translation>
    </message>
    <message>
        <source>the expert team</source>
        <translation>expertní tým</translation>
    </message>
    <message>
        <source>No decision went against the advice or the data protection officer.</source>
        <translation>Žádné rozhodnutí nešlo proti doporučení ani proti pověřenci pro ochranu osobních údajů.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Výsledek</translation>
    </message>
    <message>
        <source>Against</source>
        <comment>whose advice</comment>
        <translation>Proti</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>a balance</comment>
        <translation>souhlasí</translation>
    </message>
    <message>
        <source>does NOT agree</source>
        <comment>a balance</comment>
        <translation>NESOUHLASÍ</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>of figures</comment>
        <translation>Bilance</translation>
    </message>
    <message>
        <source>Share of makers: {class}</source>
        <translation>Podíl výrobců: {class}</translation>
    </message>
    <message>
        <source>{name}: annual report {year}</source>
        <translation>{name}: výroční zpráva {year}</translation>
    </message>
    <message>
        <source>For the council and the security committee. Made on {day}.</source>
        <translation>Pro zastupitelstvo a bezpečnostní komisi. Vyhotoveno {day}.</translation>
    </message>
    <message>
        <source>1 State of the system</source>
        <translation>1 Stav systému</translation>
    </message>
    <message>
        <source>2 Main work of the year</source>
        <translation>2 Hlavní práce roku</translation>
    </message>
    <message>
        <source>3 Audits and controls</source>
        <translation>3 Audity a kontroly</translation>
    </message>
    <message>
        <source>Decisions against advice</source>
        <translation>Rozhodnutí proti doporučení</translation>
    </message>
    <message>
        <source>4 Tasks for the next year</source>
        <translation>4 Úkoly na příští rok</translation>
    </message>
    <message>
        <source>5 Complaints</source>
        <translation>5 Stížnosti</translation>
    </message>
    <message>
        <source>6 Camera statistics</source>
        <translation>6 Statistika kamer</translation>
    </message>
    <message>
        <source>How the figures agree</source>
        <translation>Jak údaje souhlasí</translation>
    </message>
    <message>
        <source>Pixel density: the focal length in pixels divided by the depth along the camera&apos;s axis (the cautious model).</source>
        <translation>Hustota pixelů: ohnisková vzdálenost v pixelech dělená hloubkou podél osy kamery (opatrný model).</translation>
    </message>
    <message>
        <source>Pixel density: picture width divided by field of view and distance.</source>
        <translation>Hustota pixelů: šířka obrazu dělená zorným polem a vzdáleností.</translation>
    </message>
    <message>
        <source>Pixel density: focal length divided by pixel size and distance.</source>
        <translation>Hustota pixelů: ohnisková vzdálenost dělená velikostí pixelu a vzdáleností.</translation>
    </message>
    <message>
        <source>Pixel density: the distances printed by the maker.</source>
        <translation>Hustota pixelů: vzdálenosti tištěné výrobcem.</translation>
    </message>
    <message>
        <source>No tilt is given for {cameras}: their view has no upper and lower edge here, so the blind place below a camera is not counted.</source>
        <translation>Sklon není uveden: {cameras}. Jejich pohled zde nemá horní a dolní okraj, takže mrtvý prostor pod kamerou se nepočítá.</translation>
    </message>
    <message>
        <source>A place counts as seen when a target {where} is in the picture, within range, and no obstacle stands between.</source>
        <translation>Místo se počítá za viděné, když je cíl {where} v obraze, v dosahu a nestojí před ním překážka.</translation>
    </message>
    <message>
        <source>Classes after {standard}.</source>
        <translation>Třídy podle {standard}.</translation>
    </message>
    <message>
        <source>Areas come from polygons. Curved edges are off by at most {error} mm.</source>
        <translation>Plochy jsou z mnohoúhelníků. Zakřivené okraje se liší nejvýše o {error} mm.</translation>
    </message>
    <message>
        <source>The plan is in local metres; heights are above the floor.</source>
        <translation>Plán je v místních metrech; výšky jsou nad podlahou.</translation>
    </message>
    <message>
        <source>Coordinates are in {system}, metres.</source>
        <translation>Souřadnice jsou v systému {system}, metry.</translation>
    </message>
    <message>
        <source>Kits: {source}</source>
        <translation>Sady: {source}</translation>
    </message>
    <message>
        <source>Limits: {source}</source>
        <translation>Omezení: {source}</translation>
    </message>
    <message>
        <source>Nothing was repaired or left out while reading and computing.</source>
        <translation>Při čtení a výpočtu nebylo nic opraveno ani vynecháno.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Na čem to stojí</translation>
    </message>
    <message>
        <source>Bit rates that nobody measured</source>
        <translation>Datové toky, které nikdo nezměřil</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Poznámky</translation>
    </message>
    <message>
        <source>[left out]</source>
        <translation>[vynecháno]</translation>
    </message>
    <message>
        <source>the name of a maker or model was left out; say what is needed</source>
        <translation>jméno výrobce nebo modelu bylo vynecháno; řekněte, co je potřeba</translation>
    </message>
    <message numerus="yes">
        <source>The name of a maker or model was left out of {n} texts, marked {mark}.</source>
        <translation>
            <numerusform>Jméno výrobce nebo modelu bylo vynecháno v {n} textu, značka {mark}.</numerusform>
            <numerusform>Jméno výrobce nebo modelu bylo vynecháno ve {n} textech, značka {mark}.</numerusform>
            <numerusform>Jméno výrobce nebo modelu bylo vynecháno v {n} textech, značka {mark}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{message} (waived)</source>
        <translation>{message} (prominuto)</translation>
    </message>
    <message>
        <source>Blocks a step</source>
        <translation>Brání kroku</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Chyby</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varování</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Pro informaci</translation>
    </message>
    <message>
        <source>expected what `vidette check --json` printed</source>
        <translation>očekáváno, co vypsalo `vidette check --json`</translation>
    </message>
    <message>
        <source>No rule is hit</source>
        <translation>Žádné pravidlo se neozvalo</translation>
    </message>
    <message numerus="yes">
        <source>{n} waived</source>
        <translation>
            <numerusform>{n} prominuté</numerusform>
            <numerusform>{n} prominuté</numerusform>
            <numerusform>{n} prominutých</numerusform>
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
        <translation>Zmizelo</translation>
    </message>
    <message>
        <source>This is a design aid, not legal advice.</source>
        <translation>Toto je pomůcka pro návrh, ne právní rada.</translation>
    </message>
    <message>
        <source>{x}, {y}</source>
        <comment>a place; with decimal commas a semicolon stands between</comment>
        <translation>{x}; {y}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows are in the output of {command}.</source>
        <translation>
            <numerusform>{n} další řádek je ve výstupu {command}.</numerusform>
            <numerusform>{n} další řádky jsou ve výstupu {command}.</numerusform>
            <numerusform>{n} dalších řádků je ve výstupu {command}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} smaller places, together {area}.</source>
        <translation>
            <numerusform>A {n} menší místo, dohromady {area}.</numerusform>
            <numerusform>A {n} menší místa, dohromady {area}.</numerusform>
            <numerusform>A {n} menších míst, dohromady {area}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Slepá místa</translation>
    </message>
    <message>
        <source>Every place that is to be watched is seen.</source>
        <translation>Každé místo, které se má sledovat, je vidět.</translation>
    </message>
    <message>
        <source>The plan names no zone that is to be watched.</source>
        <translation>Plán neuvádí zónu, která se má sledovat.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Č.</translation>
    </message>
    <message>
        <source>Middle (x, y in m)</source>
        <translation>Střed (x; y v m)</translation>
    </message>
    <message>
        <source>In</source>
        <comment>a column: in which zone</comment>
        <translation>V zóně</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>je vidět</translation>
    </message>
    <message numerus="yes">
        <source>seen, by {n} cameras</source>
        <translation>
            <numerusform>je vidět, {n} kamerou</numerusform>
            <numerusform>je vidět, {n} kamerami</numerusform>
            <numerusform>je vidět, {n} kamerami</numerusform>
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
        <translation>splněno</translation>
    </message>
    <message>
        <source>{area} missing</source>
        <translation>chybí {area}</translation>
    </message>
    <message>
        <source>Zones to be watched</source>
        <translation>Zóny ke sledování</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zóna</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Požadováno</translation>
    </message>
    <message>
        <source>So seen</source>
        <translation>Tak vidět</translation>
    </message>
    <message>
        <source>“Only this one” goes blind when the camera fails.</source>
        <translation>„Jen tato“ je plocha, která při výpadku kamery oslepne.</translation>
    </message>
    <message>
        <source>A class column counts all that is seen at least so finely.</source>
        <translation>Sloupec třídy počítá vše, co je vidět aspoň takto jemně.</translation>
    </message>
    <message>
        <source>Everything that is seen is seen at least at “{class}”.</source>
        <translation>Vše, co je vidět, je vidět aspoň ve třídě „{class}“.</translation>
    </message>
    <message>
        <source>The plan has no camera.</source>
        <translation>V plánu není žádná kamera.</translation>
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
        <translation>z toho ke sledování</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>jen tato</translation>
    </message>
    <message>
        <source>not to be seen</source>
        <translation>co se vidět nemá</translation>
    </message>
    <message>
        <source>What each camera sees</source>
        <translation>Co vidí která kamera</translation>
    </message>
    <message numerus="yes">
        <source>at least {n} cameras</source>
        <translation>
            <numerusform>nejméně {n} kamera</numerusform>
            <numerusform>nejméně {n} kamery</numerusform>
            <numerusform>nejméně {n} kamer</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen by how many at once</source>
        <translation>Kolik kamer vidí totéž</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vidí</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>neuvedeno</translation>
    </message>
    <message>
        <source>from lens</source>
        <translation>z objektivu</translation>
    </message>
    <message>
        <source>by density</source>
        <translation>podle hustoty</translation>
    </message>
    <message>
        <source>Where they hang</source>
        <translation>Kde visí</translation>
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
        <translation>Směr</translation>
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
        <translation>od {low} do {high} nad zemí</translation>
    </message>
    <message>
        <source>{low} above the floor</source>
        <translation>{low} nad podlahou</translation>
    </message>
    <message>
        <source>{low} above the ground</source>
        <translation>{low} nad zemí</translation>
    </message>
    <message>
        <source>What the cameras see {where}, by {standard}; numbers as in the list of blind spots.</source>
        <translation>Co kamery vidí {where}, {standard}; čísla jako v seznamu slepých míst.</translation>
    </message>
    <message>
        <source>At night: as far as the infrared light reaches.</source>
        <translation>V noci: kam dosáhne infračervené světlo.</translation>
    </message>
    <message>
        <source>What is seen and what is not</source>
        <translation>Co je vidět a co ne</translation>
    </message>
    <message>
        <source>What each criterion contributes</source>
        <translation>Čím přispívá každé kritérium</translation>
    </message>
    <message>
        <source>Who wins at which weight</source>
        <translation>Kdo vyhrává při které váze</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>více je lépe</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>méně je lépe</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Váha</translation>
    </message>
    <message>
        <source>{alternative} stays, but misses a wish: {reason}</source>
        <translation>{alternative} zůstává, ale nesplňuje přání: {reason}</translation>
    </message>
    <message>
        <source>Limits:</source>
        <translation>Omezení:</translation>
    </message>
    <message>
        <source>Asked for: {limits}.</source>
        <translation>Požaduje se: {limits}.</translation>
    </message>
    <message>
        <source>Weights: {method}</source>
        <translation>Váhy: {method}</translation>
    </message>
    <message>
        <source>Below {criterion} as in “{decision}”.</source>
        <translation>Pod {criterion} jako v „{decision}“.</translation>
    </message>
    <message>
        <source>The same as in “{decision}”.</source>
        <translation>Totéž jako v „{decision}“.</translation>
    </message>
    <message>
        <source>Below {criterion}:</source>
        <translation>Pod {criterion}:</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Celkem</translation>
    </message>
    <message>
        <source>Evaluations: {method}</source>
        <translation>Hodnocení: {method}</translation>
    </message>
    <message>
        <source>{criteria} as in “{decision}”.</source>
        <translation>{criteria} jako v „{decision}“.</translation>
    </message>
    <message>
        <source>Catalogue value and value computed on this plan</source>
        <translation>Hodnota z katalogu a hodnota spočtená na tomto plánu</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Sada</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Computed here</source>
        <translation>Spočteno zde</translation>
    </message>
    <message>
        <source>Order by catalogue values: {order}</source>
        <translation>Pořadí podle hodnot katalogu: {order}</translation>
    </message>
    <message>
        <source>Order by computed values: {order}</source>
        <translation>Pořadí podle spočtených hodnot: {order}</translation>
    </message>
    <message>
        <source>The first place changes: {catalogue} by the catalogue, {computed} by what was computed on this plan.</source>
        <translation>První místo se mění: {catalogue} podle katalogu, {computed} podle výpočtu na tomto plánu.</translation>
    </message>
    <message>
        <source>{who} comes first with {total} (lower is better).</source>
        <translation>První je {who}, hodnocení {total} (nižší je lepší).</translation>
    </message>
    <message>
        <source>{who} comes first with {total}.</source>
        <translation>První je {who}, hodnocení {total}.</translation>
    </message>
    <message>
        <source>{who} share the first place with {total} (lower is better).</source>
        <translation>O první místo se dělí {who}, hodnocení {total} (nižší je lepší).</translation>
    </message>
    <message>
        <source>{who} share the first place with {total}.</source>
        <translation>O první místo se dělí {who}, hodnocení {total}.</translation>
    </message>
    <message>
        <source>Every alternative is excluded.</source>
        <translation>Všechny varianty jsou vyřazeny.</translation>
    </message>
    <message>
        <source>Noted:</source>
        <translation>K povšimnutí:</translation>
    </message>
    <message>
        <source>Who wins while the weight of one criterion runs from 0 to 100 % and the others keep their proportions. The black mark is the weight now.</source>
        <translation>Kdo vyhrává, když váha jednoho kritéria jde od 0 do 100 % a ostatní drží své poměry. Černá značka je dnešní váha.</translation>
    </message>
    <message>
        <source>What would turn the first place</source>
        <translation>Co by změnilo první místo</translation>
    </message>
    <message>
        <source>Consistency is not defined for fewer than three items.</source>
        <translation>Konzistence není pod třemi položkami definována.</translation>
    </message>
    <message>
        <source>{formulas}, consistent (below {limit}).</source>
        <translation>{formulas}, konzistentní (pod {limit}).</translation>
    </message>
    <message>
        <source>{formulas}, judgments contradict each other ({limit} or more).</source>
        <translation>{formulas}, úsudky si odporují ({limit} nebo více).</translation>
    </message>
    <message>
        <source>{formulas}, consistent (below {limit}; the rule that made this matrix never exceeds {bound}).</source>
        <translation>{formulas}, konzistentní (pod {limit}; pravidlo, z něhož matice vznikla, nikdy nepřesáhne {bound}).</translation>
    </message>
    <message>
        <source>{formulas}, judgments contradict each other ({limit} or more; the rule that made this matrix never exceeds {bound}).</source>
        <translation>{formulas}, úsudky si odporují ({limit} nebo více; pravidlo, z něhož matice vznikla, nikdy nepřesáhne {bound}).</translation>
    </message>
    <message>
        <source>{row} to {column}: given {given}; {suggested} would agree with the others (CR {ratio})</source>
        <translation>{row} k {column}: zadáno {given}; s ostatními by souhlasilo {suggested} (CR {ratio})</translation>
    </message>
    <message>
        <source>Judgments that disagree most with the others:</source>
        <translation>Úsudky, které se s ostatními nejvíc rozcházejí:</translation>
    </message>
    <message>
        <source>not judged, completed</source>
        <translation>neposouzeno, doplněno</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle</source>
        <translation>Fullerův trojúhelník</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Součet</translation>
    </message>
    <message>
        <source>by eigen{hyphen}vector</source>
        <translation>vlastním vek{hyphen}torem</translation>
    </message>
    <message>
        <source>by row mean</source>
        <translation>průměrem řádku</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle, a tie counts a half for both</source>
        <translation>Fullerův trojúhelník, shoda se oběma počítá za půl</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle, a tie counts for neither</source>
        <translation>Fullerův trojúhelník, shoda se nepočítá nikomu</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle, a tie counts a half for both, {number} added to every count</source>
        <translation>Fullerův trojúhelník, shoda se oběma počítá za půl, ke každému počtu se přičítá {number}</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle, a tie counts for neither, {number} added to every count</source>
        <translation>Fullerův trojúhelník, shoda se nepočítá nikomu, ke každému počtu se přičítá {number}</translation>
    </message>
    <message>
        <source>Saaty&apos;s pairwise comparison, priorities by geometric mean</source>
        <translation>Saatyho párové porovnání, priority geometrickým průměrem</translation>
    </message>
    <message>
        <source>Saaty&apos;s pairwise comparison, priorities by principal eigenvector</source>
        <translation>Saatyho párové porovnání, priority hlavním vlastním vektorem</translation>
    </message>
    <message>
        <source>{method}, values as they are</source>
        <translation>{method}, hodnoty tak, jak jsou</translation>
    </message>
    <message>
        <source>{method}, values from 0 (worst) to 1 (best)</source>
        <translation>{method}, hodnoty od 0 (nejhorší) do 1 (nejlepší)</translation>
    </message>
    <message>
        <source>{method}, values as share of the best</source>
        <translation>{method}, hodnoty jako podíl nejlepší</translation>
    </message>
    <message>
        <source>{method}, values as share of their sum</source>
        <translation>{method}, hodnoty jako podíl jejich součtu</translation>
    </message>
    <message>
        <source>{method}, values divided by the root of their squares&apos; sum</source>
        <translation>{method}, hodnoty dělené odmocninou součtu čtverců</translation>
    </message>
    <message>
        <source>equal weights</source>
        <translation>stejné váhy</translation>
    </message>
    <message>
        <source>weights given directly</source>
        <translation>váhy zadané přímo</translation>
    </message>
    <message>
        <source>points, divided by their sum</source>
        <translation>body dělené jejich součtem</translation>
    </message>
    <message>
        <source>rank sum of the order of importance</source>
        <translation>součet pořadí podle důležitosti</translation>
    </message>
    <message>
        <source>rank order centroids of the order of importance</source>
        <translation>těžiště pořadí (ROC) podle důležitosti</translation>
    </message>
    <message>
        <source>entropy of the values</source>
        <translation>entropie hodnot</translation>
    </message>
    <message>
        <source>CRITIC: spread and correlation of the values</source>
        <translation>CRITIC: rozptyl a korelace hodnot</translation>
    </message>
    <message>
        <source>{method}, the best under each criterion counts 1</source>
        <translation>{method}, nejlepší podle každého kritéria má 1</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>vážený součet</translation>
    </message>
    <message>
        <source>TOPSIS, nearness to the best of all values</source>
        <translation>TOPSIS, blízkost k nejlepší ze všech hodnot</translation>
    </message>
    <message>
        <source>PROMETHEE II, net flow of preference</source>
        <translation>PROMETHEE II, čistý tok preferencí</translation>
    </message>
    <message>
        <source>VIKOR, compromise between the group and the worst regret</source>
        <translation>VIKOR, kompromis mezi skupinou a největší lítostí</translation>
    </message>
    <message>
        <source>lexicographic: the first criterion that differs decides</source>
        <translation>lexikograficky: rozhoduje první kritérium, které se liší</translation>
    </message>
    <message>
        <source>ratings by a scale of words</source>
        <translation>hodnocení slovní stupnicí</translation>
    </message>
    <message>
        <source>at least {limit}</source>
        <translation>nejméně {limit}</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>nejvýše {limit}</translation>
    </message>
    <message>
        <source>more than {limit}</source>
        <translation>více než {limit}</translation>
    </message>
    <message>
        <source>less than {limit}</source>
        <translation>méně než {limit}</translation>
    </message>
    <message>
        <source>exactly {limit}</source>
        <translation>přesně {limit}</translation>
    </message>
    <message>
        <source>between {limit}</source>
        <translation>mezi {limit}</translation>
    </message>
    <message>
        <source>one of {limit}</source>
        <translation>jedno z {limit}</translation>
    </message>
    <message>
        <source>{criterion}: no value is known</source>
        <translation>{criterion}: hodnota není známa</translation>
    </message>
    <message>
        <source>{criterion} {value}; {limit} is asked for</source>
        <translation>{criterion} {value}; požaduje se {limit}</translation>
    </message>
    <message>
        <source>No change of a single weight turns the first place.</source>
        <translation>Žádná změna jediné váhy první místo nezmění.</translation>
    </message>
    <message numerus="yes">
        <source>{alternatives} win if {criterion} counts {weight} or more (now {now}).</source>
        <translation>
            <numerusform>{alternatives} vyhraje, má-li {criterion} váhu {weight} nebo větší (nyní {now}).</numerusform>
            <numerusform>{alternatives} vyhrají, má-li {criterion} váhu {weight} nebo větší (nyní {now}).</numerusform>
            <numerusform>{alternatives} vyhrají, má-li {criterion} váhu {weight} nebo větší (nyní {now}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{alternatives} win if {criterion} counts {weight} or less (now {now}).</source>
        <translation>
            <numerusform>{alternatives} vyhraje, má-li {criterion} váhu {weight} nebo menší (nyní {now}).</numerusform>
            <numerusform>{alternatives} vyhrají, má-li {criterion} váhu {weight} nebo menší (nyní {now}).</numerusform>
            <numerusform>{alternatives} vyhrají, má-li {criterion} váhu {weight} nebo menší (nyní {now}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly a tie: {sentence}</source>
        <translation>Téměř shoda: {sentence}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Navrženo</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>V provozu</translation>
    </message>
    <message>
        <source>How they hang</source>
        <translation>Jak visí</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
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
        <translation>Směr °</translation>
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
        <translation>Směr je po směru hodin od horního okraje plánu (sever), sklon pod vodorovnou; prázdná buňka nebyla uvedena.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>Není žádná kamera.</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Co vidí</translation>
    </message>
    <message>
        <source>What they see could not be counted: {reason}</source>
        <translation>Co vidí, nelze spočítat: {reason}</translation>
    </message>
    <message>
        <source>Sees m²</source>
        <translation>Vidí m²</translation>
    </message>
    <message>
        <source>Of the target m²</source>
        <translation>Ze sledovaného m²</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Podíl %</translation>
    </message>
    <message>
        <source>Alone m²</source>
        <translation>Sama m²</translation>
    </message>
    <message>
        <source>At {height} m above the floor. Alone: what no other camera sees of the target area. The area at a class is part of that at every lower one.</source>
        <translation>Ve výšce {height} m nad podlahou. Sama: co ze sledované plochy nevidí žádná jiná kamera. Plocha třídy je částí plochy každé nižší.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Zařízení</translation>
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
        <translation>neuvedeno</translation>
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
        <translation>Název</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Počet</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>Koupit</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Sum to buy</source>
        <translation>Součet nákupu</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Měna</translation>
    </message>
    <message>
        <source>There is nothing to list yet.</source>
        <translation>Zatím není co vypsat.</translation>
    </message>
    <message>
        <source>To buy: what hangs on cameras that are proposed, and what records them where nothing does yet.</source>
        <translation>Koupit: co visí na navržených kamerách a co je nahrává tam, kde to zatím nic nedělá.</translation>
    </message>
    <message>
        <source>Recordings of {days} days need {size} TB.</source>
        <translation>Záznamy za {days} dní potřebují {size} TB.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines have no price and are not in the sums.</source>
        <translation>
            <numerusform>{n} řádek nemá cenu a není v součtech.</numerusform>
            <numerusform>{n} řádky nemají cenu a nejsou v součtech.</numerusform>
            <numerusform>{n} řádků nemá cenu a není v součtech.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Součty</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>No price is known.</source>
        <translation>Žádná cena není známa.</translation>
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
        <translation>vícesnímačová</translation>
    </message>
    <message>
        <source>fisheye</source>
        <translation>panoramatická</translation>
    </message>
    <message>
        <source>anpr</source>
        <translation>čtení značek</translation>
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
        <translation>{party} chybí</translation>
    </message>
    <message>
        <source>{party} waived</source>
        <translation>{party} upuštěno</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Asked for, phase {phase}</source>
        <translation>Požadováno, etapa {phase}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Dohromady</translation>
    </message>
    <message>
        <source>Target of the programme</source>
        <translation>Cíl programu</translation>
    </message>
    <message numerus="yes">
        <source>Untouched for {n} days or more</source>
        <translation>
            <numerusform>Nedotčené {n} den nebo déle</numerusform>
            <numerusform>Nedotčené {n} dny nebo déle</numerusform>
            <numerusform>Nedotčené {n} dní nebo déle</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>Last touched</source>
        <translation>Naposledy dotčeno</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dní</translation>
    </message>
    <message>
        <source>Every open request was touched since.</source>
        <translation>Každá otevřená žádost byla od té doby dotčena.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Žadatel</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Stanoviska</translation>
    </message>
    <message>
        <source>No request was submitted.</source>
        <translation>Nebyla podána žádná žádost.</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Podle stavu</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Žádosti</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>year</comment>
        <translation>Termín</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Zařízení</translation>
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
        <translation>Seznam obměny je prázdný.</translation>
    </message>
    <message>
        <source>deferred to {year}: {reason}</source>
        <translation>odloženo na {year}: {reason}</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Podle roku</translation>
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
        <translation>Vázáno</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>money</comment>
        <translation>Volné</translation>
    </message>
    <message>
        <source>There is no line.</source>
        <translation>Žádná položka není.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Náklady</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Na co</translation>
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
        <translation>Částka</translation>
    </message>
    <message>
        <source>No cost was entered.</source>
        <translation>Nebyl zadán žádný náklad.</translation>
    </message>
    <message>
        <source>Grants</source>
        <comment>money</comment>
        <translation>Dotace</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Dotace</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Udržet do</translation>
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
        <translation>V provozu není žádná kamera.</translation>
    </message>
    <message>
        <source>Questions and complaints: {contact}</source>
        <translation>Dotazy a stížnosti: {contact}</translation>
    </message>
    <message>
        <source>there is no report &apos;{kind}&apos;</source>
        <translation>zpráva &apos;{kind}&apos; není</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>nikdo se neptal</translation>
    </message>
    <message>
        <source>say which meeting the report is about</source>
        <translation>řekněte, o kterém jednání zpráva je</translation>
    </message>
    <message>
        <source>say which request the report is about</source>
        <translation>řekněte, o které žádosti zpráva je</translation>
    </message>
    <message>
        <source>say which info_system the report is about</source>
        <translation>řekněte, o kterém info_system zpráva je</translation>
    </message>
    <message>
        <source>there is no such info_system in this project</source>
        <translation>takový info_system v projektu není</translation>
    </message>
    <message>
        <source>{count} came; the body has no members on record: there is a quorum.</source>
        <translation>Přítomno {count}; orgán nemá zapsané členy: je usnášeníschopný.</translation>
    </message>
    <message>
        <source>{count} came; the body has no members on record: there is no quorum.</source>
        <translation>Přítomno {count}; orgán nemá zapsané členy: není usnášeníschopný.</translation>
    </message>
    <message>
        <source>{count} of {members} members: there is a quorum.</source>
        <translation>Přítomno {count} z {members} členů: orgán je usnášeníschopný.</translation>
    </message>
    <message>
        <source>{count} of {members} members: there is no quorum.</source>
        <translation>Přítomno {count} z {members} členů: orgán není usnášeníschopný.</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>people at a meeting</comment>
        <translation>Přítomni</translation>
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
        <translation>Nikdo nebyl zapsán jako přítomný.</translation>
    </message>
    <message>
        <source>Requests since the control day before</source>
        <translation>Žádosti od minulého kontrolního dne</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Den</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a state</comment>
        <translation>Ze stavu</translation>
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
        <translation>Toto je první</translation>
    </message>
    <message>
        <source>No request was made or moved.</source>
        <translation>Žádná žádost nepřibyla ani se nepohnula.</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Otevřený servis</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Porucha</translation>
    </message>
    <message>
        <source>No fault is open.</source>
        <translation>Žádná porucha není otevřena.</translation>
    </message>
    <message>
        <source>{for} for, {against} against, {abstained} abstained</source>
        <translation>{for} pro, {against} proti, {abstained} se zdrželo</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Název systému</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Správce</translation>
    </message>
    <message>
        <source>Legal base</source>
        <translation>Právní základ</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Dotčené osoby</translation>
    </message>
    <message>
        <source>List of data</source>
        <translation>Seznam údajů</translation>
    </message>
    <message>
        <source>Security measures</source>
        <translation>Bezpečnostní opatření</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Příjemci</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Zveřejnění</translation>
    </message>
    <message>
        <source>Transfer across borders</source>
        <translation>Předávání přes hranice</translation>
    </message>
    <message>
        <source>Start of processing</source>
        <translation>Začátek zpracování</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} den</numerusform>
            <numerusform>{n} dny</numerusform>
            <numerusform>{n} dní</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>record of a meeting</comment>
        <translation>Zápis</translation>
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
        <translation>Výsledek</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Podmínky</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Hlasy</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>Program je prázdný.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Co zaznělo</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>O co se žádá</translation>
    </message>
    <message>
        <source>Technical means</source>
        <translation>Technické prostředky</translation>
    </message>
    <message>
        <source>Economic means</source>
        <translation>Ekonomické prostředky</translation>
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
        <translation>Den a podpis</translation>
    </message>
    <message>
        <source>Statements so far</source>
        <translation>Dosavadní stanoviska</translation>
    </message>
    <message>
        <source>None has come in.</source>
        <comment>statement</comment>
        <translation>Žádné nepřišlo.</translation>
    </message>
    <message>
        <source>Register sheet {system}</source>
        <translation>Evidenční list {system}</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Uchování</translation>
    </message>
    <message>
        <source>Date of the sheet</source>
        <translation>Datum listu</translation>
    </message>
    <message>
        <source>Not filled: {fields}.</source>
        <translation>Nevyplněno: {fields}.</translation>
    </message>
    <message>
        <source>No processing was entered.</source>
        <translation>Nebylo zadáno žádné zpracování.</translation>
    </message>
    <message>
        <source>This place is watched by cameras</source>
        <translation>Toto místo sledují kamery</translation>
    </message>
    <message>
        <source>Recordings are kept for</source>
        <translation>Záznamy se uchovávají</translation>
    </message>
    <message>
        <source>Information, rights and complaints</source>
        <translation>Informace, práva a stížnosti</translation>
    </message>
    <message>
        <source>Design aid, not legal advice.</source>
        <translation>Pomůcka pro návrh, ne právní rada.</translation>
    </message>
    <message>
        <source>Grants</source>
        <comment>of roles</comment>
        <translation>Oprávnění</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Přihlašovací jméno</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
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
        <translation>Přezkoumáno</translation>
    </message>
    <message>
        <source>Who may do what on {day}</source>
        <translation>Kdo co smí k {day}</translation>
    </message>
    <message>
        <source>Nobody holds a role.</source>
        <translation>Nikdo nemá žádnou roli.</translation>
    </message>
    <message>
        <source>at least {size} Mpx ({width} × {height})</source>
        <translation>nejméně {size} Mpx ({width} × {height})</translation>
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
        <translation>Kamera s více snímači</translation>
    </message>
    <message>
        <source>Camera that sees all round</source>
        <translation>Kamera, která vidí dokola</translation>
    </message>
    <message>
        <source>Number plate camera</source>
        <translation>Kamera pro čtení značek</translation>
    </message>
    <message>
        <source>outdoors</source>
        <translation>venku</translation>
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
        <translation>Noční dosah</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Snímky/s</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Krytí</translation>
    </message>
    <message>
        <source>What the places ask for</source>
        <translation>Co místa vyžadují</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Rizika</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Světlo</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Úhel</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozlišení</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Uchování</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Napájení</translation>
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
        <translation>Co musí sada splnit</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potřeba</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Omezení</translation>
    </message>
    <message>
        <source>Must or should</source>
        <translation>Musí nebo má</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Požaduje</translation>
    </message>
    <message>
        <source>To be bought</source>
        <translation>K nákupu</translation>
    </message>
    <message>
        <source>Nothing that was approved waits for its order.</source>
        <translation>Nic schváleného nečeká na objednávku.</translation>
    </message>
    <message>
        <source>Needs, not products: whatever does the same or more is accepted. Everything keeps to open standards.</source>
        <translation>Potřeby, ne výrobky: přijme se vše, co umí totéž nebo více. Vše drží otevřené standardy.</translation>
    </message>
    <message>
        <source>Due for replacement, not yet approved</source>
        <translation>Splatné k obměně, dosud neschváleno</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nic není splatné.</translation>
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
        <translation>překážka</translation>
    </message>
    <message>
        <source>pan 0° (up)</source>
        <translation>směr 0° (nahoru)</translation>
    </message>
    <message>
        <source>north</source>
        <translation>sever</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vidět</translation>
    </message>
    <message>
        <source>No zone to be watched is drawn.</source>
        <translation>Není nakreslena zóna ke sledování.</translation>
    </message>
    <message>
        <source>{seen} of {all} to be watched, {where}</source>
        <translation>{seen} z {all} ke sledování, {where}</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Slepé</translation>
    </message>
    <message>
        <source>Nothing is missed.</source>
        <translation>Nic neuniká.</translation>
    </message>
    <message numerus="yes">
        <source>in {n} places, the largest {area}</source>
        <translation>
            <numerusform>v {n} místě, největší {area}</numerusform>
            <numerusform>ve {n} místech, největší {area}</numerusform>
            <numerusform>v {n} místech, největší {area}</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Záznamy</translation>
    </message>
    <message>
        <source>Could not be computed, see the notes.</source>
        <translation>Nelze spočítat, viz poznámky.</translation>
    </message>
    <message>
        <source>for {days} days</source>
        <translation>na {days} dní</translation>
    </message>
    <message>
        <source>Recordings need</source>
        <translation>Záznamy potřebují</translation>
    </message>
    <message>
        <source>{kit} in {count} of {all} comparisons</source>
        <translation>{kit}: {count} z {all} porovnání</translation>
    </message>
    <message>
        <source>{kit} in {count}</source>
        <translation>{kit}: {count}</translation>
    </message>
    <message>
        <source>{kit} wins with figures computed on this plan.</source>
        <translation>{kit} vyhrává s údaji spočtenými na tomto plánu.</translation>
    </message>
    <message>
        <source>No decision is part of this plan.</source>
        <translation>Součástí plánu není žádné rozhodnutí.</translation>
    </message>
    <message>
        <source>Every kit is excluded.</source>
        <translation>Každá sada je vyřazena.</translation>
    </message>
    <message>
        <source>{kit} or {other}</source>
        <translation>{kit} nebo {other}</translation>
    </message>
    <message>
        <source>Camera plan, {day}. From {file}.</source>
        <translation>Kamerový plán, {day}. Ze souboru {file}.</translation>
    </message>
    <message>
        <source>Level: {levels}.</source>
        <translation>Podlaží: {levels}.</translation>
    </message>
    <message>
        <source>The room for recordings could not be computed; the notes at the end say why.</source>
        <translation>Prostor pro záznamy nelze spočítat; proč, říkají poznámky na konci.</translation>
    </message>
    <message>
        <source>Which kit, and why</source>
        <translation>Která sada a proč</translation>
    </message>
    <message>
        <source>Change log sealed with {seal}.</source>
        <translation>Protokol změn zapečetěn {seal}.</translation>
    </message>
    <message>
        <source>{name}: camera plan</source>
        <translation>{name}: kamerový plán</translation>
    </message>
    <message>
        <source>{share} seen</source>
        <translation>{share} vidět</translation>
    </message>
    <message>
        <source>{share} at {class}</source>
        <translation>{share} ve třídě {class}</translation>
    </message>
    <message>
        <source>Plan of {name}</source>
        <translation>Plán: {name}</translation>
    </message>
    <message>
        <source>the report was not finished</source>
        <translation>zpráva nebyla dokončena</translation>
    </message>
    <message>
        <source>SI, as printed on disks</source>
        <translation>SI, jak je na discích</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} bajtů</translation>
    </message>
    <message>
        <source>Binary, as systems show it</source>
        <translation>Binárně, jak ukazují systémy</translation>
    </message>
    <message>
        <source>As many makers calculate</source>
        <translation>Jak počítá mnoho výrobců</translation>
    </message>
    <message>
        <source>{formula}, a mixture of both</source>
        <translation>{formula}, směs obojího</translation>
    </message>
    <message>
        <source>The same amount in</source>
        <translation>Totéž množství v</translation>
    </message>
    <message>
        <source>which is</source>
        <translation>což je</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>of a bit rate</comment>
        <translation>předpokládán</translation>
    </message>
    <message>
        <source>given</source>
        <comment>of a bit rate</comment>
        <translation>zadán</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Tok</translation>
    </message>
    <message>
        <source>Rate of one</source>
        <translation>Tok jedné</translation>
    </message>
    <message>
        <source>Rate is</source>
        <translation>Tok je</translation>
    </message>
    <message>
        <source>Recorded per day</source>
        <translation>Záznam za den</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Uchováno dní</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potřebuje</translation>
    </message>
    <message>
        <source>There is room for {room}.</source>
        <translation>K dispozici je {room}.</translation>
    </message>
    <message>
        <source>There is room for {room}: fits.</source>
        <translation>K dispozici je {room}: vejde se.</translation>
    </message>
    <message>
        <source>There is room for {room}: fits ({days} days).</source>
        <translation>K dispozici je {room}: vejde se ({days} dní).</translation>
    </message>
    <message>
        <source>There is room for {room}: too little.</source>
        <translation>K dispozici je {room}: málo.</translation>
    </message>
    <message>
        <source>There is room for {room}: enough for {days} of {all} days.</source>
        <translation>K dispozici je {room}: stačí na {days} z {all} dní.</translation>
    </message>
    <message>
        <source>Profile {profile}: no figure is fixed, {kind}.</source>
        <translation>Profil {profile}: číslo není stanoveno, {kind}.</translation>
    </message>
    <message>
        <source>Profile {profile}: at most {limit}, {kind}.</source>
        <translation>Profil {profile}: nejvýše {limit}, {kind}.</translation>
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
        <translation>Ke dni {day} neplatí.</translation>
    </message>
    <message>
        <source>Nobody has checked it against the law in force lately.</source>
        <translation>Nikdo jej v poslední době neověřil podle platných předpisů.</translation>
    </message>
    <message>
        <source>A design aid, not legal advice.</source>
        <translation>Pomůcka pro návrh, ne právní rada.</translation>
    </message>
    <message>
        <source>{days} days are within the profile.</source>
        <translation>{days} dní je v mezích profilu.</translation>
    </message>
    <message>
        <source>{days} days are more than the profile allows ({limit}).</source>
        <translation>{days} dní je více, než profil dovoluje ({limit}).</translation>
    </message>
    <message>
        <source>How long recordings are kept</source>
        <translation>Jak dlouho se záznamy uchovávají</translation>
    </message>
    <message>
        <source>The plan does not say how long; {days} days are assumed.</source>
        <translation>Plán neříká, jak dlouho; předpokládá se {days} dní.</translation>
    </message>
    <message>
        <source>{days} days; no reason is given.</source>
        <translation>{days} dní; důvod není uveden.</translation>
    </message>
    <message>
        <source>{days} days. Reason: {reason}.</source>
        <translation>{days} dní. Důvod: {reason}.</translation>
    </message>
    <message>
        <source>No profile is named to compare with.</source>
        <translation>K porovnání není uveden žádný profil.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Výpočet</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>vejde se</translation>
    </message>
    <message>
        <source>fits ({days} days)</source>
        <translation>vejde se ({days} dní)</translation>
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
        <translation>{room} na {days} dní, včetně rezervy {reserve}.</translation>
    </message>
    <message>
        <source>{room} for {days} days.</source>
        <translation>{room} na {days} dní.</translation>
    </message>
    <message>
        <source>the project file is damaged ({reason})</source>
        <translation>soubor projektu je poškozen ({reason})</translation>
    </message>
    <message>
        <source>another program is writing to the project; try again</source>
        <translation>do projektu zapisuje jiný program; zkuste to znovu</translation>
    </message>
    <message>
        <source>the project file could not be written ({reason})</source>
        <translation>soubor projektu nelze zapsat ({reason})</translation>
    </message>
    <message>
        <source>was cancelled; the project is as it was</source>
        <translation>bylo zrušeno; projekt je, jaký byl</translation>
    </message>
    <message>
        <source>the project file refused this: {reason}</source>
        <translation>soubor projektu to odmítl: {reason}</translation>
    </message>
    <message>
        <source>found no row, expected one</source>
        <translation>nenalezen řádek, očekáván jeden</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected EPSG:n or nothing</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno EPSG:n nebo nic</translation>
    </message>
    <message>
        <source>found bytes that are no GeoPackage geometry of points, lines or polygons</source>
        <translation>nalezeny bajty, které nejsou geometrií GeoPackage z bodů, čar nebo mnohoúhelníků</translation>
    </message>
    <message>
        <source>found other text, expected a JSON list of numbers</source>
        <translation>nalezen jiný text, očekáván JSON seznam čísel</translation>
    </message>
    <message>
        <source>found other text, expected a JSON list of {pixels_per_metre, distance}</source>
        <translation>nalezen jiný text, očekáván JSON seznam {pixels_per_metre, distance}</translation>
    </message>
    <message>
        <source>found other text, expected a JSON list of {pan, tilt, hfov, vfov, name}</source>
        <translation>nalezen jiný text, očekáván JSON seznam {pan, tilt, hfov, vfov, name}</translation>
    </message>
    <message>
        <source>found other text, expected a JSON list of two angles, or an empty one</source>
        <translation>nalezen jiný text, očekáván JSON seznam dvou úhlů, nebo prázdný</translation>
    </message>
    <message>
        <source>found other text, expected a JSON list of texts</source>
        <translation>nalezen jiný text, očekáván JSON seznam textů</translation>
    </message>
    <message>
        <source>found other text, expected a JSON object of texts</source>
        <translation>nalezen jiný text, očekáván JSON objekt textů</translation>
    </message>
    <message>
        <source>the file is there already; choose another name</source>
        <translation>soubor už existuje; zvolte jiné jméno</translation>
    </message>
    <message>
        <source>expected the login of who decides on the outside edits</source>
        <translation>očekáváno přihlašovací jméno toho, kdo o vnějších úpravách rozhoduje</translation>
    </message>
    <message>
        <source>the row was changed again since the outside edit; adopt the edits</source>
        <translation>řádek byl po vnější úpravě znovu změněn; úpravy převezměte</translation>
    </message>
    <message>
        <source>the beginning of the file is gone, and with it all that tells where its rows are</source>
        <translation>začátek souboru chybí a s ním vše, co říká, kde jsou jeho řádky</translation>
    </message>
    <message>
        <source>the file is larger than a project</source>
        <translation>soubor je větší, než bývá projekt</translation>
    </message>
    <message>
        <source>found no point, expected one</source>
        <translation>nenalezen bod, očekáván jeden</translation>
    </message>
    <message>
        <source>found no line, expected one</source>
        <translation>nenalezena čára, očekávána jedna</translation>
    </message>
    <message>
        <source>found no day, expected YYYY-MM-DD</source>
        <translation>nenalezen den, očekáváno YYYY-MM-DD</translation>
    </message>
    <message>
        <source>found other text, expected a decision problem as Vidette writes it</source>
        <translation>nalezen jiný text, očekávána rozhodovací úloha, jak ji píše Vidette</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>soubor tohoto jména už existuje</translation>
    </message>
    <message>
        <source>the copy could not be put in its place</source>
        <translation>kopii nelze dát na své místo</translation>
    </message>
    <message>
        <source>there is no such project file</source>
        <translation>takový soubor projektu není</translation>
    </message>
    <message>
        <source>this is not a Vidette project (no SQLite database inside)</source>
        <translation>toto není projekt Vidette (uvnitř není databáze SQLite)</translation>
    </message>
    <message>
        <source>the file is larger than 4 GiB</source>
        <translation>soubor je větší než 4 GiB</translation>
    </message>
    <message>
        <source>the project has an older schema or a save was cut off, and no copy could be made to read it from</source>
        <translation>projekt má starší schéma nebo bylo ukládání přerušeno a nelze vytvořit kopii, ze které by se četl</translation>
    </message>
    <message>
        <source>the project has an older schema, and no copy could be made before changing it ({reason})</source>
        <translation>projekt má starší schéma a před změnou nelze vytvořit kopii ({reason})</translation>
    </message>
    <message>
        <source>the project or its folder may not be written; save a copy</source>
        <translation>do projektu nebo jeho složky se nesmí zapisovat; uložte kopii</translation>
    </message>
    <message>
        <source>opened read-only: its schema version is {version}, this program writes versions up to {newest}</source>
        <translation>otevřeno jen ke čtení: verze schématu je {version}, tento program zapisuje verze do {newest}</translation>
    </message>
    <message>
        <source>the file could not be made in this folder</source>
        <translation>soubor nelze v této složce vytvořit</translation>
    </message>
    <message>
        <source>another program changed the project; open it again, or save a copy</source>
        <translation>projekt změnil jiný program; otevřete jej znovu, nebo uložte kopii</translation>
    </message>
    <message>
        <source>found bytes, expected a value</source>
        <translation>nalezeny bajty, očekávána hodnota</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a UUID or nothing</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno UUID nebo nic</translation>
    </message>
    <message>
        <source>found no UUID, expected one such as 018f3c2e-…</source>
        <translation>UUID nenalezeno, očekáváno například 018f3c2e-…</translation>
    </message>
    <message>
        <source>found no text, expected text</source>
        <translation>nenalezen text, očekáván text</translation>
    </message>
    <message>
        <source>found no number, expected a number</source>
        <translation>nenalezeno číslo, očekáváno číslo</translation>
    </message>
    <message>
        <source>found nothing, expected a number</source>
        <translation>nic nenalezeno, očekáváno číslo</translation>
    </message>
    <message>
        <source>found no whole number, expected one</source>
        <translation>nenalezeno celé číslo, očekáváno jedno</translation>
    </message>
    <message>
        <source>found {found}, expected a smaller number</source>
        <translation>nalezeno {found}, očekáváno menší číslo</translation>
    </message>
    <message>
        <source>the list of its tables is gone, so that no row can be found</source>
        <translation>seznam jeho tabulek chybí, takže nelze najít žádný řádek</translation>
    </message>
    <message>
        <source>no copy could be made to read it from</source>
        <translation>nelze vytvořit kopii, ze které by se četl</translation>
    </message>
    <message>
        <source>the {object} is missing, expected the tables as Vidette made them</source>
        <translation>chybí {object}, očekávány tabulky, jak je vytvořil program Vidette</translation>
    </message>
    <message>
        <source>the {object} was changed, expected the tables as Vidette made them</source>
        <translation>{object} je změněno, očekávány tabulky, jak je vytvořil program Vidette</translation>
    </message>
    <message>
        <source>found the {object}, which Vidette did not make; remove it, or import the file into a new project</source>
        <translation>nalezeno {object}, které program Vidette nevytvořil; odstraňte je, nebo soubor importujte do nového projektu</translation>
    </message>
    <message>
        <source>the project file is damaged (found {found} bytes, expected {expected})</source>
        <translation>soubor projektu je poškozen (nalezeno {found} bajtů, očekáváno {expected})</translation>
    </message>
    <message>
        <source>this is a GeoPackage, but no Vidette project; import its layers instead</source>
        <translation>toto je GeoPackage, ale ne projekt Vidette; importujte místo toho jeho vrstvy</translation>
    </message>
    <message>
        <source>the schema version of the project is not a number from 1 on</source>
        <translation>verze schématu projektu není číslo od 1 výše</translation>
    </message>
    <message>
        <source>the project has schema version {version}, this program writes versions up to {newest}; change it with a newer Vidette ({column} is not as this program knows it)</source>
        <translation>projekt má verzi schématu {version}, tento program zapisuje verze do {newest}; změňte jej novějším programem Vidette ({column} není, jak jej tento program zná)</translation>
    </message>
    <message>
        <source>the project has schema version {version}, this program writes versions up to {newest}; change it with a newer Vidette</source>
        <translation>projekt má verzi schématu {version}, tento program zapisuje verze do {newest}; změňte jej novějším programem Vidette</translation>
    </message>
    <message>
        <source>the schema version is not a number</source>
        <translation>verze schématu není číslo</translation>
    </message>
    <message>
        <source>this is an SQLite database, but no GeoPackage with a Vidette project</source>
        <translation>toto je databáze SQLite, ale ne GeoPackage s projektem Vidette</translation>
    </message>
    <message>
        <source>a rule needs its id, version, message and source</source>
        <translation>pravidlo potřebuje id, verzi, zprávu a zdroj</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected info, warning, error or block</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno info, warning, error nebo block</translation>
    </message>
    <message>
        <source>expected the columns rule, version, severity, …, source</source>
        <translation>očekávány sloupce rule, version, severity, …, source</translation>
    </message>
    <message>
        <source>{alternative} has no value for {criterion}, which this method needs</source>
        <translation>{alternative} nemá hodnotu pro {criterion}, kterou tato metoda potřebuje</translation>
    </message>
    <message>
        <source>these are the weights of &quot;{column}&quot; again</source>
        <translation>to jsou znovu váhy sloupce „{column}“</translation>
    </message>
    <message>
        <source>the criteria do not share one unit; values added as they are would let the largest numbers decide alone</source>
        <translation>kritéria nemají společnou jednotku; u hodnot sčítaných tak, jak jsou, by rozhodla jen největší čísla</translation>
    </message>
    <message>
        <source>{first} and {second} weigh the same, but disagree about {alternative} and {other}; a lexicographic order must know which comes first</source>
        <translation>{first} a {second} mají stejnou váhu, ale v pořadí {alternative} a {other} se neshodnou; lexikografické pořadí musí vědět, které je první</translation>
    </message>
    <message>
        <source>no alternative passes every hard constraint; there is nobody to compare</source>
        <translation>žádná varianta nesplňuje všechna pevná omezení; není koho porovnávat</translation>
    </message>
    <message>
        <source>the map of agreement was not finished</source>
        <translation>mapa shody nebyla dokončena</translation>
    </message>
    <message>
        <source>Fuller, half points for ties</source>
        <translation>Fuller, shoda za půl bodu</translation>
    </message>
    <message>
        <source>Fuller, half points for ties, 1 added</source>
        <translation>Fuller, shoda za půl bodu, přičteno 1</translation>
    </message>
    <message>
        <source>Fuller, no points for ties</source>
        <translation>Fuller, shoda bez bodů</translation>
    </message>
    <message>
        <source>Fuller, no points for ties, 1 added</source>
        <translation>Fuller, shoda bez bodů, přičteno 1</translation>
    </message>
    <message>
        <source>Saaty, distributive synthesis</source>
        <translation>Saaty, distributivní syntéza</translation>
    </message>
    <message>
        <source>Saaty, ideal synthesis</source>
        <translation>Saaty, ideální syntéza</translation>
    </message>
    <message>
        <source>Saaty, intensities from values, distributive synthesis</source>
        <translation>Saaty, intenzity z hodnot, distributivní syntéza</translation>
    </message>
    <message>
        <source>Saaty, intensities from values, ideal synthesis</source>
        <translation>Saaty, intenzity z hodnot, ideální syntéza</translation>
    </message>
    <message>
        <source>weighted sum, from the worst to the best value</source>
        <translation>vážený součet, od nejhorší po nejlepší hodnotu</translation>
    </message>
    <message>
        <source>weighted sum, share of the best value</source>
        <translation>vážený součet, podíl nejlepší hodnoty</translation>
    </message>
    <message>
        <source>weighted sum, share of the sum</source>
        <translation>vážený součet, podíl součtu</translation>
    </message>
    <message>
        <source>weighted sum, values as they are</source>
        <translation>vážený součet, hodnoty tak, jak jsou</translation>
    </message>
    <message>
        <source>TOPSIS, values divided by the length of their vector</source>
        <translation>TOPSIS, hodnoty dělené délkou svého vektoru</translation>
    </message>
    <message>
        <source>TOPSIS, from the worst to the best value</source>
        <translation>TOPSIS, od nejhorší po nejlepší hodnotu</translation>
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
        <translation>lexikografické pořadí</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>hodnocení stupnicí</translation>
    </message>
    <message>
        <source>as the problem is evaluated</source>
        <translation>jak je úloha hodnocena</translation>
    </message>
    <message>
        <source>weights of the problem</source>
        <translation>váhy úlohy</translation>
    </message>
    <message>
        <source>order of the weights, rank sum</source>
        <translation>pořadí vah, součet pořadí</translation>
    </message>
    <message>
        <source>order of the weights, rank order centroid</source>
        <translation>pořadí vah, těžiště pořadí (ROC)</translation>
    </message>
    <message>
        <source>contrast and conflict of the values (CRITIC)</source>
        <translation>kontrast a konflikt hodnot (CRITIC)</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>velmi nízká</translation>
    </message>
    <message>
        <source>low</source>
        <translation>nízká</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>střední</translation>
    </message>
    <message>
        <source>high</source>
        <translation>vysoká</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>velmi vysoká</translation>
    </message>
    <message>
        <source>the totals of this method are no sums of weighted values, so the weight that turns two alternatives has no closed form</source>
        <translation>celková hodnocení této metody nejsou součty vážených hodnot, takže váha, která obrátí dvě varianty, nemá uzavřený tvar</translation>
    </message>
    <message>
        <source>mean judgments put {judgments} first, mean priorities {priorities}: the way of averaging decides</source>
        <translation>průměry úsudků dávají na první místo {judgments}, průměry priorit {priorities}: rozhoduje způsob průměrování</translation>
    </message>
    <message>
        <source>the consensus on the totals is {value}, below {threshold}</source>
        <translation>shoda na celkovém hodnocení je {value}, pod {threshold}</translation>
    </message>
    <message>
        <source>the problem leaves nothing to judge; no expert is asked</source>
        <translation>úloha nenechává nic k posouzení; nikdo se neptá</translation>
    </message>
    <message>
        <source>there is no ranking of the group before every node has enough judgments</source>
        <translation>pořadí skupiny není, dokud nemá každý uzel dost úsudků</translation>
    </message>
    <message>
        <source>nobody has judged a pair at {node} yet</source>
        <translation>v uzlu {node} zatím nikdo neposoudil žádnou dvojici</translation>
    </message>
    <message>
        <source>the judgments of all do not link everything compared at {node} yet</source>
        <translation>úsudky všech zatím nepropojují vše, co se v uzlu {node} porovnává</translation>
    </message>
    <message>
        <source>at {node} somebody gives 0 to everything, one here, one there: the geometric mean of priorities says nothing</source>
        <translation>v uzlu {node} dává všemu někdo 0, jednou tu, jednou tam: geometrický průměr priorit nic neříká</translation>
    </message>
    <message>
        <source>the consensus S* at {node} is {value} ({word}), below {threshold}: an average would hide that the group does not agree</source>
        <translation>shoda S* v uzlu {node} je {value} ({word}), pod {threshold}: průměr by zakryl, že skupina není zajedno</translation>
    </message>
    <message>
        <source>at {node} the group falls into {groups}; their average is nobody&apos;s opinion</source>
        <translation>v uzlu {node} se skupina dělí na {groups}; jejich průměr není názorem nikoho</translation>
    </message>
    <message>
        <source>there is no conflict of this name in which {source} has a version</source>
        <translation>takový rozpor, v němž má {source} svou verzi, není</translation>
    </message>
    <message>
        <source>{id}: the field {field} is &quot;{one}&quot; in {first}, but &quot;{other}&quot; in {second}</source>
        <translation>{id}: pole {field} je v {first} „{one}“, ale v {second} „{other}“</translation>
    </message>
    <message>
        <source>{id} is in {first}, but not in {second}</source>
        <translation>{id} je v {first}, ale ne v {second}</translation>
    </message>
    <message>
        <source>the constraints differ in {first} and {second}</source>
        <translation>omezení se v {first} a {second} liší</translation>
    </message>
    <message>
        <source>the way to weights differs in {first} and {second}</source>
        <translation>cesta k vahám se v {first} a {second} liší</translation>
    </message>
    <message>
        <source>the way to evaluations differs in {first} and {second}</source>
        <translation>cesta k hodnocením se v {first} a {second} liší</translation>
    </message>
    <message>
        <source>there is nothing to merge</source>
        <translation>není co slučovat</translation>
    </message>
    <message>
        <source>this file is named twice</source>
        <translation>tento soubor je uveden dvakrát</translation>
    </message>
    <message>
        <source>these are not the same problem: {differences}</source>
        <translation>toto není táž úloha: {differences}</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no time; write 2026-03-01 or 2026-03-01T10:00:00Z</source>
        <translation>„{found}“ není čas; napište 2026-03-01 nebo 2026-03-01T10:00:00Z</translation>
    </message>
    <message>
        <source>nobody takes part; a group needs at least one expert</source>
        <translation>nikdo se neúčastní; skupina potřebuje aspoň jednoho experta</translation>
    </message>
    <message>
        <source>two experts have this id</source>
        <translation>toto id mají dva experti</translation>
    </message>
    <message>
        <source>the weight {found} is not above 0; only the proportions of weights count</source>
        <translation>váha {found} není nad 0; počítají se jen poměry vah</translation>
    </message>
    <message>
        <source>found {found}; only 1 (the first), 0.5 (both) and 0 (the second) are possible in a triangle</source>
        <translation>nalezeno {found}; v trojúhelníku je možné jen 1 (první), 0.5 (obě) a 0 (druhá)</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is none of the experts</source>
        <translation>„{found}“ není žádný z expertů</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is neither &quot;goal&quot; nor a criterion</source>
        <translation>„{found}“ není „goal“ ani kritérium</translation>
    </message>
    <message>
        <source>no pairs are asked for here: the problem settles it, or its method needs none</source>
        <translation>zde se na dvojice neptá: úloha je určuje, nebo je její metoda nepotřebuje</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is not compared at this node</source>
        <translation>„{found}“ se v tomto uzlu neporovnává</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is compared with itself</source>
        <translation>„{found}“ se porovnává samo se sebou</translation>
    </message>
    <message>
        <source>the sequence of an expert&apos;s judgments begins with 1</source>
        <translation>pořadí úsudků experta začíná 1</translation>
    </message>
    <message>
        <source>&quot;goal&quot; names the node above all criteria; give the criterion another id</source>
        <translation>„goal“ označuje uzel nad všemi kritérii; dejte kritériu jiné id</translation>
    </message>
    <message>
        <source>this expert judged this pair twice under the same sequence; which one is meant?</source>
        <translation>tento expert posoudil tuto dvojici pod týmž pořadovým číslem dvakrát; které platí?</translation>
    </message>
    <message>
        <source>the eigenvector of moved judgments was not found within 10,000 steps</source>
        <translation>vlastní vektor posunutých úsudků nebyl nalezen ani v 10 000 krocích</translation>
    </message>
    <message>
        <source>the draws were not finished</source>
        <translation>losování nebylo dokončeno</translation>
    </message>
    <message>
        <source>no draws are asked for; at least one is needed</source>
        <translation>není žádáno žádné losování; potřeba je aspoň jedno</translation>
    </message>
    <message>
        <source>the spread is {spread}; it lies between 0 and 1</source>
        <translation>rozpětí je {spread}; leží mezi 0 a 1</translation>
    </message>
    <message>
        <source>neither weights nor evaluations rest on Saaty&apos;s judgments; draw weights instead</source>
        <translation>ani váhy, ani hodnocení nestojí na Saatyho úsudcích; losujte váhy</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle: ties give half a point to both, nothing is added</source>
        <translation>Fullerův trojúhelník: shoda dává oběma půl bodu, nic se nepřičítá</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle: ties give no points, nothing is added</source>
        <translation>Fullerův trojúhelník: shoda nedává body, nic se nepřičítá</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle: ties give half a point to both, 1 is added to every count</source>
        <translation>Fullerův trojúhelník: shoda dává oběma půl bodu, ke každému počtu se přičítá 1</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle: ties give no points, 1 is added to every count</source>
        <translation>Fullerův trojúhelník: shoda nedává body, ke každému počtu se přičítá 1</translation>
    </message>
    <message>
        <source>{alternative} is left out</source>
        <translation>{alternative} je vynechána</translation>
    </message>
    <message>
        <source>a copy of {alternative} is added</source>
        <translation>přidána je kopie {alternative}</translation>
    </message>
    <message>
        <source>the best under every criterion gets 1 (ideal synthesis)</source>
        <translation>nejlepší podle každého kritéria má 1 (ideální syntéza)</translation>
    </message>
    <message>
        <source>1 is shared out under every criterion (distributive synthesis)</source>
        <translation>podle každého kritéria se rozděluje 1 (distributivní syntéza)</translation>
    </message>
    <message>
        <source>priorities are principal eigenvectors</source>
        <translation>priority jsou hlavní vlastní vektory</translation>
    </message>
    <message>
        <source>priorities are geometric means of the rows</source>
        <translation>priority jsou geometrické průměry řádků</translation>
    </message>
    <message>
        <source>the trials were not finished</source>
        <translation>pokusy nebyly dokončeny</translation>
    </message>
    <message>
        <source>{alternative} is first alone in {cells} of {all} combinations of method and weights, and together with others in {shared}.</source>
        <translation>{alternative} je sama první v {cells} z {all} kombinací metody a vah a spolu s jinými v {shared}.</translation>
    </message>
    <message>
        <source>{alternative} is first together with others in {shared} of {all} combinations of method and weights, and alone in none.</source>
        <translation>{alternative} je první spolu s jinými v {shared} z {all} kombinací metody a vah, sama v žádné.</translation>
    </message>
    <message>
        <source>{alternative} is first in {cells} of {all} combinations of method and weights.</source>
        <translation>{alternative} je první v {cells} z {all} kombinací metody a vah.</translation>
    </message>
    <message>
        <source>{alternative} is first in none of {all} combinations of method and weights.</source>
        <translation>{alternative} není první v žádné z {all} kombinací metody a vah.</translation>
    </message>
    <message>
        <source>{alternative} wins while the weight of {criterion} lies between {from} and {to} (now {weight}) and the others keep their proportions.</source>
        <translation>{alternative} vyhrává, dokud je váha kritéria {criterion} mezi {from} a {to} (nyní {weight}) a ostatní drží své poměry.</translation>
    </message>
    <message>
        <source>{alternative} wins while the weight of {criterion} is at least {from} (now {weight}) and the others keep their proportions.</source>
        <translation>{alternative} vyhrává, dokud je váha kritéria {criterion} nejméně {from} (nyní {weight}) a ostatní drží své poměry.</translation>
    </message>
    <message>
        <source>{alternative} wins while the weight of {criterion} is at most {to} (now {weight}) and the others keep their proportions.</source>
        <translation>{alternative} vyhrává, dokud je váha kritéria {criterion} nejvýše {to} (nyní {weight}) a ostatní drží své poměry.</translation>
    </message>
    <message>
        <source>{alternative} wins whatever the weight of {criterion} is (now {weight}), as long as the others keep their proportions.</source>
        <translation>{alternative} vyhrává při jakékoli váze kritéria {criterion} (nyní {weight}), drží-li ostatní své poměry.</translation>
    </message>
    <message>
        <source>{alternative} has no rival; it wins with any weights.</source>
        <translation>{alternative} nemá soupeře; vyhrává s jakýmikoli vahami.</translation>
    </message>
    <message>
        <source>{alternative} leads most, by {lead}, with the weights {weights}.</source>
        <translation>{alternative} vede nejvíce, o {lead}, s vahami {weights}.</translation>
    </message>
    <message>
        <source>{alternative} can share the first place at best, for example with the weights {weights}.</source>
        <translation>{alternative} může první místo nanejvýš sdílet, například s vahami {weights}.</translation>
    </message>
    <message>
        <source>No weights make {alternative} win: {rival} is better under every criterion.</source>
        <translation>{alternative} nevyhraje s žádnými vahami: {rival} je lepší podle každého kritéria.</translation>
    </message>
    <message>
        <source>No weights make {alternative} win: a mixture of its rivals ({rivals}) is better under every criterion.</source>
        <translation>{alternative} nevyhraje s žádnými vahami: směs soupeřů ({rivals}) je lepší podle každého kritéria.</translation>
    </message>
    <message>
        <source>The totals of this method are no weighted sums, so there are no exact limits of the weights.</source>
        <translation>Celková hodnocení této metody nejsou vážené součty, takže přesné meze vah neexistují.</translation>
    </message>
    <message>
        <source>Moving one weight alone never makes {alternative} win.</source>
        <translation>{alternative} nevyhraje změnou jediné váhy.</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected {expected}</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno {expected}</translation>
    </message>
    <message>
        <source>a number and a file such as 1=b.json</source>
        <translation>číslo a soubor, například 1=b.json</translation>
    </message>
    <message>
        <source>a conflict from 1 to {count}</source>
        <translation>rozpor od 1 do {count}</translation>
    </message>
    <message>
        <source>one of the files given</source>
        <translation>jeden ze zadaných souborů</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected one of {known}</source>
        <translation>nalezeno &apos;{found}&apos;, očekáváno jedno z {known}</translation>
    </message>
    <message>
        <source>a protocol is written as .html or .csv</source>
        <translation>protokol se zapisuje jako .html nebo .csv</translation>
    </message>
    <message>
        <source>Next for {expert}: {node}, {one} against {other}.</source>
        <translation>Příští pro {expert}: {node}, {one} proti {other}.</translation>
    </message>
    <message>
        <source>It is needed for a result: as many pairs as things compared, less one, give a result.</source>
        <translation>K výsledku je potřeba: tolik dvojic, kolik je porovnávaných věcí, méně jedna, dá výsledek.</translation>
    </message>
    <message>
        <source>There is a result already; this pair checks it where least is known.</source>
        <translation>Výsledek už je; tato dvojice jej ověří tam, kde se ví nejméně.</translation>
    </message>
    <message>
        <source>{expert} has judged everything there is.</source>
        <translation>{expert} posoudil(a) vše, co je.</translation>
    </message>
    <message>
        <source>What was judged is enough; more would change little.</source>
        <translation>Posouzeno je dost; další by změnilo málo.</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Posouzeno</translation>
    </message>
    <message>
        <source>For a result</source>
        <translation>K výsledku</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Všechny dvojice</translation>
    </message>
    <message>
        <source>Certainty of the order</source>
        <translation>Jistota pořadí</translation>
    </message>
    <message>
        <source>These files contradict each other. Decide each with --decide NUMBER=FILE:</source>
        <translation>Tyto soubory si odporují. O každém rozporu rozhodněte pomocí --decide NUMBER=FILE:</translation>
    </message>
    <message>
        <source>not shown while the round is blind</source>
        <translation>neukazuje se, dokud je kolo neveřejné</translation>
    </message>
    <message>
        <source>the day {day}</source>
        <translation>den {day}</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>odkaz</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>místo</translation>
    </message>
    <message>
        <source>found {found}, expected 0 or 1</source>
        <translation>nalezeno {found}, očekáváno 0 nebo 1</translation>
    </message>
    <message>
        <source>found {found}, expected a day YYYY-MM-DD</source>
        <translation>nalezeno {found}, očekáván den YYYY-MM-DD</translation>
    </message>
    <message>
        <source>found {found}, expected a sum in minor units, a whole number</source>
        <translation>nalezeno {found}, očekávána částka v drobných jednotkách, celé číslo</translation>
    </message>
    <message>
        <source>found {found}, expected the uid of a row</source>
        <translation>nalezeno {found}, očekáváno uid řádku</translation>
    </message>
    <message>
        <source>found {found}, expected a point or an area</source>
        <translation>nalezeno {found}, očekáván bod nebo plocha</translation>
    </message>
    <message>
        <source>the row has no identity</source>
        <translation>řádek nemá identitu</translation>
    </message>
    <message>
        <source>a row with this identity is there already</source>
        <translation>řádek s touto identitou už je</translation>
    </message>
    <message>
        <source>this code is taken, expected a new one</source>
        <translation>tento kód je obsazen, očekáván nový</translation>
    </message>
    <message>
        <source>found none, expected a short name</source>
        <translation>nenalezeno, očekáváno krátké jméno</translation>
    </message>
    <message>
        <source>{row} refers to it</source>
        <translation>odkazuje na něj: {row}</translation>
    </message>
    <message>
        <source>there is no such field of a {table}</source>
        <translation>takové pole tabulka {table} nemá</translation>
    </message>
    <message>
        <source>it is set by the steps</source>
        <translation>nastavují je kroky</translation>
    </message>
    <message>
        <source>&quot;format&quot;: &quot;vidette-group/1&quot; is missing</source>
        <translation>chybí &quot;format&quot;: &quot;vidette-group/1&quot;</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is missing</source>
        <translation>chybí &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>Who judged</source>
        <translation>Kdo posuzoval</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Člen</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Odevzdáno</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Úsudky</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>dosud ne</translation>
    </message>
    <message>
        <source>The round is closed to all until everybody has submitted; what was judged is not shown before.</source>
        <translation>Kolo je uzavřeno všem, dokud neodevzdají všichni; co bylo posouzeno, se dříve neukáže.</translation>
    </message>
    <message>
        <source>Not submitted yet: {members}.</source>
        <translation>Dosud neodevzdali: {members}.</translation>
    </message>
    <message>
        <source>The round was closed at {time}.</source>
        <translation>Kolo bylo uzavřeno {time}.</translation>
    </message>
    <message>
        <source>Note: {warning}</source>
        <translation>Poznámka: {warning}</translation>
    </message>
    <message>
        <source>Mean judgments (AIJ)</source>
        <translation>Průměr úsudků (AIJ)</translation>
    </message>
    <message>
        <source>Priorities, geometric mean</source>
        <translation>Priority, geometrický průměr</translation>
    </message>
    <message>
        <source>Priorities, arithmetic mean</source>
        <translation>Priority, aritmetický průměr</translation>
    </message>
    <message>
        <source>Consistency ratio CR</source>
        <translation>Poměr konzistence CR</translation>
    </message>
    <message>
        <source>Pairs judged</source>
        <translation>Posouzené dvojice</translation>
    </message>
    <message>
        <source>Where they disagree most</source>
        <translation>Kde se nejvíce rozcházejí</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porovnání</translation>
    </message>
    <message>
        <source>First</source>
        <translation>První</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Druhá</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Nejnižší</translation>
    </message>
    <message>
        <source>says</source>
        <translation>říká</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Nejvyšší</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Posuzovalo</translation>
    </message>
    <message>
        <source>No two members judged the same pair differently.</source>
        <translation>Žádní dva členové neposoudili tutéž dvojici různě.</translation>
    </message>
    <message>
        <source>How far everybody is from the group</source>
        <translation>Jak daleko je kdo od skupiny</translation>
    </message>
    <message>
        <source>Sum of differences</source>
        <translation>Součet rozdílů</translation>
    </message>
    <message>
        <source>Euclidean distance</source>
        <translation>Eukleidovská vzdálenost</translation>
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
        <translation>Nejsou dva členové s vlastními prioritami.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Pořadí</translation>
    </message>
    <message>
        <source>The group has no ranking yet.</source>
        <translation>Skupina zatím nemá pořadí.</translation>
    </message>
    <message>
        <source>Place by mean judgments</source>
        <translation>Pořadí podle průměru úsudků</translation>
    </message>
    <message>
        <source>Place by geometric priorities</source>
        <translation>Pořadí podle geometrických priorit</translation>
    </message>
    <message>
        <source>Place by arithmetic priorities</source>
        <translation>Pořadí podle aritmetických priorit</translation>
    </message>
    <message>
        <source>Left out by {criterion}: {alternative}.</source>
        <translation>Vyřazeno kritériem {criterion}: {alternative}.</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>Uvedené důvody</translation>
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
        <translation>Nikdo neuvedl důvod.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>judged anew later</source>
        <translation>později posouzeno znovu</translation>
    </message>
    <message>
        <source>set aside when files were merged</source>
        <translation>odloženo při slučování souborů</translation>
    </message>
    <message>
        <source>The group decided: {decision}</source>
        <translation>Skupina rozhodla: {decision}</translation>
    </message>
    <message>
        <source>Decision of a group</source>
        <translation>Rozhodnutí skupiny</translation>
    </message>
    <message>
        <source>Decision of a group: {title}</source>
        <translation>Rozhodnutí skupiny: {title}</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorita</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs judged; not enough for a result yet.</source>
        <translation>
            <numerusform>{n} dvojice posouzena; na výsledek zatím nestačí.</numerusform>
            <numerusform>{n} dvojice posouzeny; na výsledek zatím nestačí.</numerusform>
            <numerusform>{n} dvojic posouzeno; na výsledek zatím nestačí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alternatives under {criterion}</source>
        <translation>Varianty podle {criterion}</translation>
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
        <translation>Kendallovo W {w} (χ² {chi}, stupňů volnosti {degrees}).</translation>
    </message>
    <message>
        <source>Consensus S* {value}, {word}.</source>
        <translation>Shoda S* {value}, {word}.</translation>
    </message>
    <message>
        <source>Like-minded (S* of at least {threshold} on average): {groups}.</source>
        <translation>Stejně smýšlející (S* v průměru nejméně {threshold}): {groups}.</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, which is none of the words of this column</source>
        <translation>nalezeno &apos;{found}&apos;, což není žádné ze slov tohoto sloupce</translation>
    </message>
    <message>
        <source>Places when weights are drawn at random ({draws} draws, seed {seed})</source>
        <translation>Pořadí při náhodných vahách (losování: {draws}, semínko {seed})</translation>
    </message>
    <message>
        <source>Places when weights are drawn in their order ({draws} draws, seed {seed})</source>
        <translation>Pořadí při náhodných vahách téhož pořadí (losování: {draws}, semínko {seed})</translation>
    </message>
    <message>
        <source>Places when each weight varies by {spread} ({draws} draws, seed {seed})</source>
        <translation>Pořadí, mění-li se každá váha o {spread} (losování: {draws}, semínko {seed})</translation>
    </message>
    <message>
        <source>Places when each judgment varies by half a step ({draws} draws, seed {seed})</source>
        <translation>Pořadí, mění-li se každý úsudek o půl stupně (losování: {draws}, semínko {seed})</translation>
    </message>
    <message>
        <source>error of the first</source>
        <comment>standard error of a share</comment>
        <translation>chyba prvního</translation>
    </message>
    <message>
        <source>What turns the order</source>
        <translation>Co obrací pořadí</translation>
    </message>
    <message>
        <source>! marks a new first place.</source>
        <translation>! značí nové první místo.</translation>
    </message>
    <message>
        <source>Who comes first by which method and weights</source>
        <translation>Kdo je první podle které metody a vah</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Co musí platit</translation>
    </message>
    <message>
        <source>No change of a single weight alone turns the first place.</source>
        <translation>Změna jediné váhy první místo neobrátí.</translation>
    </message>
    <message>
        <source>expected an object with &quot;format&quot;: &quot;vidette-group/1&quot;, found {found}</source>
        <translation>očekáván objekt s &quot;format&quot;: &quot;vidette-group/1&quot;, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected a number or a fraction such as &quot;1/3&quot;, found {found}</source>
        <translation>očekáváno číslo nebo zlomek jako &quot;1/3&quot;, nalezeno {found}</translation>
    </message>
    <message>
        <source>expected a whole number, found {found}</source>
        <translation>očekáváno celé číslo, nalezeno {found}</translation>
    </message>
    <message>
        <source>{expert} has not judged enough pairs at {node} for a result alone; what was judged counts in the mean judgments only</source>
        <translation>{expert} nemá v uzlu {node} dost posouzených dvojic na vlastní výsledek; co je posouzeno, počítá se jen do průměru úsudků</translation>
    </message>
    <message>
        <source>ELECTRE I</source>
        <translation>ELECTRE I</translation>
    </message>
    <message>
        <source>a threshold is {number}; it lies between 0 and 1</source>
        <translation>práh je {number}; má ležet mezi 0 a 1</translation>
    </message>
    <message>
        <source>only a ranking by promethee2 has the flows that a partial order needs</source>
        <translation>toky, které potřebuje částečné uspořádání, má jen pořadí metodou promethee2</translation>
    </message>
    <message>
        <source>{first}/{middle} = {a} and {middle}/{last} = {b}, so {first}/{last} should be no less than either, but is {c}</source>
        <translation>{first}/{middle} = {a} a {middle}/{last} = {b}, takže {first}/{last} by nemělo být menší než žádné z nich, ale je {c}</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not compared here</source>
        <translation>„{id}“ se zde neporovnává</translation>
    </message>
    <message>
        <source>the eigenvector gives the printed digits</source>
        <translation>otištěné číslice dává vlastní vektor</translation>
    </message>
    <message>
        <source>the geometric mean gives the printed digits</source>
        <translation>otištěné číslice dává geometrický průměr</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not compared in pairs here</source>
        <translation>„{id}“ se zde neporovnává po dvojicích</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not compared by a triangle</source>
        <translation>„{id}“ se neporovnává trojúhelníkem</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not compared by a matrix</source>
        <translation>„{id}“ se neporovnává maticí</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no decimal number</source>
        <translation>„{found}“ není desetinné číslo</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no ratio; a ratio is above 0</source>
        <translation>„{found}“ není poměr; poměr je větší než 0</translation>
    </message>
    <message>
        <source>{cell} = {given} where the rule gives {expected}</source>
        <translation>{cell} = {given}, ale podle pravidla {expected}</translation>
    </message>
    <message>
        <source>CR {cr} is above {bound}, the most that the rule |difference| + 1 can give for {n} items: something was copied wrongly, though every cell follows the rule</source>
        <translation>CR {cr} je nad {bound}, tedy nad maximem, které může pravidlo |rozdíl| + 1 dát při počtu položek {n}: něco bylo opsáno chybně, ačkoli pravidlu odpovídá každá buňka</translation>
    </message>
    <message>
        <source>CR {cr} is above {bound}, the most that the rule |difference| + 1 can give for {n} items: a cell was copied wrongly. {cells}</source>
        <translation>CR {cr} je nad {bound}, tedy nad maximem, které může pravidlo |rozdíl| + 1 dát při počtu položek {n}: některá buňka byla opsána chybně. {cells}</translation>
    </message>
    <message>
        <source>not every cell follows the rule |difference| + 1: {cells}</source>
        <translation>ne každá buňka odpovídá pravidlu |rozdíl| + 1: {cells}</translation>
    </message>
    <message>
        <source>one point is no function; give two at least</source>
        <translation>jeden bod není funkce; zadejte nejméně dva</translation>
    </message>
    <message>
        <source>the value is {number}; it lies between 0 and 1</source>
        <translation>hodnota je {number}; má ležet mezi 0 a 1</translation>
    </message>
    <message>
        <source>x is {number} after {before}; the points are given by rising x</source>
        <translation>x je {number} po {before}; body se zadávají podle rostoucího x</translation>
    </message>
    <message>
        <source>{criterion}: the value function runs from {low} to {high}; beyond it the end counts for {alternatives}</source>
        <translation>{criterion}: hodnotová funkce je zadána od {low} do {high}; mimo tento rozsah platí krajní hodnota: {alternatives}</translation>
    </message>
    <message>
        <source>only the weighted sum reads the value function of {criterion}</source>
        <translation>hodnotovou funkci kritéria {criterion} používá jen vážený součet</translation>
    </message>
    <message>
        <source>its value function is written in {unit}, but the values are computed in {computed}; it is not used</source>
        <translation>jeho hodnotová funkce je zadána v jednotce {unit}, ale hodnoty se počítají v jednotce {computed}; nepoužije se</translation>
    </message>
    <message>
        <source>no decision problem is named</source>
        <translation>není uvedena žádná rozhodovací úloha</translation>
    </message>
    <message>
        <source>the table names no decision problem; name its file before --check</source>
        <translation>tabulka neuvádí žádnou rozhodovací úlohu; uveďte její soubor před --check</translation>
    </message>
    <message>
        <source>local priority</source>
        <translation>dílčí priorita</translation>
    </message>
    <message>
        <source>place</source>
        <translation>pořadí</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>příspěvek</translation>
    </message>
    <message>
        <source>sum of the row means</source>
        <translation>součet průměrů řádků</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>otištěno</translation>
    </message>
    <message>
        <source>note</source>
        <translation>poznámka</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Co se liší</translation>
    </message>
    <message>
        <source>What cannot be derived</source>
        <translation>Co nelze odvodit</translation>
    </message>
    <message>
        <source>{agree} of {all} printed figures agree, {differ} differ, {other} cannot be derived</source>
        <translation>{agree} z {all} otištěných údajů souhlasí, {differ} se liší, {other} nelze odvodit</translation>
    </message>
    <message>
        <source>there is no decision problem in it; name a problem file</source>
        <translation>není v něm žádná rozhodovací úloha; uveďte soubor s úlohou</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; is unknown; it holds {codes}</source>
        <translation>úloha „{code}“ není známa; soubor obsahuje {codes}</translation>
    </message>
    <message>
        <source>it holds {codes}</source>
        <translation>soubor obsahuje {codes}</translation>
    </message>
    <message>
        <source>criteria are to be computed on a plan, but none is named (--plan); the written values are used</source>
        <translation>kritéria se mají počítat na plánu, ale žádný není uveden (--plan); použijí se zapsané hodnoty</translation>
    </message>
    <message>
        <source>Partial order (PROMETHEE I)</source>
        <translation>Částečné uspořádání (PROMETHEE I)</translation>
    </message>
    <message>
        <source>beaten by nobody: {ids}</source>
        <translation>nepřekonané: {ids}</translation>
    </message>
    <message>
        <source>{one} beats {others}</source>
        <translation>{one} překonává {others}</translation>
    </message>
    <message>
        <source>{a} and {b} cannot be compared</source>
        <translation>{a} a {b} nelze porovnat</translation>
    </message>
    <message>
        <source>Outranking (ELECTRE I), concordance at least {c}, discordance at most {d}</source>
        <translation>Převyšování (ELECTRE I), konkordance nejméně {c}, diskordance nejvýše {d}</translation>
    </message>
    <message>
        <source>kernel: {ids}</source>
        <translation>jádro: {ids}</translation>
    </message>
    <message>
        <source>{one} outranks {others}</source>
        <translation>{one} převyšuje {others}</translation>
    </message>
    <message>
        <source>{ids} outrank each other in a circle and count as one</source>
        <translation>{ids} se navzájem převyšují v kruhu a počítají se jako jedna varianta</translation>
    </message>
    <message>
        <source>{id} misses {limit} by {gap}</source>
        <translation>{id}: ke splnění {limit} chybí {gap}</translation>
    </message>
    <message>
        <source>missed by</source>
        <translation>nesplňuje</translation>
    </message>
    <message>
        <source>by nobody who misses another</source>
        <translation>nesplňuje jen toto</translation>
    </message>
    <message>
        <source>What the limits decide</source>
        <translation>O čem rozhodují omezení</translation>
    </message>
    <message>
        <source>{node}: {a}/{b} = {ab}, {b}/{c} = {bc}, but {a}/{c} = {ac}</source>
        <translation>{node}: {a}/{b} = {ab}, {b}/{c} = {bc}, ale {a}/{c} = {ac}</translation>
    </message>
    <message>
        <source>Preferences that run in a circle</source>
        <translation>Preference, které tvoří kruh</translation>
    </message>
    <message>
        <source>Chains whose ends differ less than their links</source>
        <translation>Řetězce, jejichž konce se liší méně než jejich články</translation>
    </message>
    <message>
        <source>&quot;{line}&quot; has no colon between node and elements</source>
        <translation>„{line}“ nemá mezi uzlem a prvky dvojtečku</translation>
    </message>
    <message>
        <source>&quot;{line}&quot; names no node or no elements</source>
        <translation>„{line}“ neuvádí uzel nebo prvky</translation>
    </message>
    <message>
        <source>the node &quot;{name}&quot; has two lines</source>
        <translation>uzel „{name}“ má dva řádky</translation>
    </message>
    <message>
        <source>the element &quot;{name}&quot; stands twice</source>
        <translation>prvek „{name}“ je uveden dvakrát</translation>
    </message>
    <message>
        <source>the hierarchy has no single node at its top</source>
        <translation>hierarchie nemá na vrcholu jediný uzel</translation>
    </message>
    <message>
        <source>lines of the hierarchy run in a circle</source>
        <translation>řádky hierarchie tvoří kruh</translation>
    </message>
    <message>
        <source>the hierarchy is longer than AHP-OS can hold</source>
        <translation>hierarchie je delší, než AHP-OS pojme</translation>
    </message>
    <message>
        <source>the hierarchy is empty</source>
        <translation>hierarchie je prázdná</translation>
    </message>
    <message>
        <source>the file is no project of AHP-OS</source>
        <translation>soubor není projekt AHP-OS</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is missing</source>
        <translation>chybí „{field}“</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>očekáván seznam</translation>
    </message>
    <message>
        <source>an alternative has no name</source>
        <translation>varianta nemá název</translation>
    </message>
    <message>
        <source>{participant}: {items} items have {pairs} pairs, each with a digit 0 or 1 and one from 1 to 9</source>
        <translation>{participant}: položek {items}, dvojic {pairs}; ke každé patří číslice 0 nebo 1 a číslice od 1 do 9</translation>
    </message>
    <message>
        <source>a comparison is no object</source>
        <translation>porovnání není objekt</translation>
    </message>
    <message>
        <source>the hierarchy has no such node; it was left out</source>
        <translation>takový uzel hierarchie nemá; porovnání bylo vynecháno</translation>
    </message>
    <message>
        <source>nothing is compared here; all count the same</source>
        <translation>nic se zde neporovnává; vše má stejnou váhu</translation>
    </message>
    <message numerus="yes">
        <source>the comparisons of {n} participants are joined by their geometric mean</source>
        <translation>
            <numerusform>bere se porovnání {n} účastníka</numerusform>
            <numerusform>porovnání {n} účastníků jsou spojena geometrickým průměrem</numerusform>
            <numerusform>porovnání {n} účastníků jsou spojena geometrickým průměrem</numerusform>
        </translation>
    </message>
    <message>
        <source>the project has no alternatives; add some to rank them</source>
        <translation>projekt nemá varianty; doplňte je, aby se dalo určit jejich pořadí</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cíl</translation>
    </message>
    <message>
        <source>names were changed to what AHP-OS reads: {names}</source>
        <translation>názvy byly změněny tak, aby je AHP-OS přečetl: {names}</translation>
    </message>
    <message>
        <source>AHP-OS knows 1 to 9 and their reciprocals; the nearest were written for {cells}</source>
        <translation>AHP-OS zná 1 až 9 a jejich převrácené hodnoty; nejbližší z nich byla zapsána pro {cells}</translation>
    </message>
    <message>
        <source>the comparisons below it are not carried over</source>
        <translation>porovnání pod tímto uzlem se nepřenášejí</translation>
    </message>
    <message>
        <source>AHP-OS takes 20 elements under a node, 50 nodes, 100 criteria and 6000 characters; it may refuse this project</source>
        <translation>AHP-OS přijímá 20 prvků pod uzlem, 50 uzlů, 100 kritérií a 6000 znaků; tento projekt může odmítnout</translation>
    </message>
    <message>
        <source>AHP-OS compares two criteria at least</source>
        <translation>AHP-OS porovnává nejméně dvě kritéria</translation>
    </message>
    <message>
        <source>alternatives that nobody compares are not carried over</source>
        <translation>neporovnávané varianty se nepřenášejí</translation>
    </message>
    <message>
        <source>whom the limits exclude is not carried over</source>
        <translation>varianty vyřazené omezeními se nepřenášejí</translation>
    </message>
    <message>
        <source>name</source>
        <translation>název</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>jednotka</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>směr</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>znaménko</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>vyřazeno</translation>
    </message>
    <message>
        <source>whom the limits exclude is named, but not computed with</source>
        <translation>varianty vyřazené omezeními jsou uvedeny, ale nepočítá se s nimi</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pořadí</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>zaokrouhleno</translation>
    </message>
    <message>
        <source>a spreadsheet compares 60 criteria one after another at most</source>
        <translation>tabulkový procesor porovná po sobě nejvýše 60 kritérií</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Hodnoty</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Hodnocení</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Celková hodnocení</translation>
    </message>
    <message>
        <source>the first row names the criteria from the second column on, and there is none</source>
        <translation>první řádek uvádí kritéria od druhého sloupce dál, ale žádné v něm není</translation>
    </message>
    <message>
        <source>the direction &quot;{word}&quot; is neither max nor min</source>
        <translation>směr „{word}“ není max ani min</translation>
    </message>
    <message>
        <source>there is no row &quot;direction&quot;; every criterion is maximised</source>
        <translation>chybí řádek „direction“; každé kritérium se maximalizuje</translation>
    </message>
    <message>
        <source>the row has more cells than the first</source>
        <translation>řádek má více buněk než první</translation>
    </message>
    <message>
        <source>the ending says as what it is written: .xlsx, .csv, .xml, .yaml, .ahp.json or .json</source>
        <translation>jak se má soubor zapsat, určuje přípona: .xlsx, .csv, .xml, .yaml, .ahp.json nebo .json</translation>
    </message>
    <message>
        <source>expected a list of points [x, value]</source>
        <translation>očekáván seznam bodů [x, hodnota]</translation>
    </message>
    <message>
        <source>limits are not carried over</source>
        <translation>omezení se nepřenášejí</translation>
    </message>
    <message>
        <source>facts that nobody weighs are not carried over</source>
        <translation>vlastnosti bez váhy se nepřenášejí</translation>
    </message>
    <message>
        <source>the method of evaluation and its settings are not carried over</source>
        <translation>metoda hodnocení a její nastavení se nepřenášejí</translation>
    </message>
    <message>
        <source>that values are computed on a plan is not carried over; the written values are</source>
        <translation>výpočet hodnot na plánu se nepřenáší; přenášejí se zapsané hodnoty</translation>
    </message>
    <message>
        <source>codes of kits are not carried over</source>
        <translation>kódy sad se nepřenášejí</translation>
    </message>
    <message>
        <source>the title is not carried over</source>
        <translation>název úlohy se nepřenáší</translation>
    </message>
    <message>
        <source>names are not carried over, ids are</source>
        <translation>názvy se nepřenášejí, přenášejí se id</translation>
    </message>
    <message>
        <source>units are not carried over; every value is written in the unit of its criterion</source>
        <translation>jednotky se nepřenášejí; každá hodnota se zapíše v jednotce svého kritéria</translation>
    </message>
    <message>
        <source>the tree of criteria is not carried over; the criteria with values are</source>
        <translation>strom kritérií se nepřenáší; přenášejí se kritéria s hodnotami</translation>
    </message>
    <message>
        <source>values are not carried over</source>
        <translation>hodnoty se nepřenášejí</translation>
    </message>
    <message>
        <source>values that are words are not carried over</source>
        <translation>slovní hodnoty se nepřenášejí</translation>
    </message>
    <message>
        <source>value functions are not carried over</source>
        <translation>hodnotové funkce se nepřenášejí</translation>
    </message>
    <message>
        <source>weights are written as numbers; how they came about is not carried over</source>
        <translation>váhy se zapisují jako čísla; jak vznikly, se nepřenáší</translation>
    </message>
    <message>
        <source>judgments of the alternatives are not carried over</source>
        <translation>úsudky o variantách se nepřenášejí</translation>
    </message>
    <message>
        <source>1 − correlation</source>
        <translation>1 − korelace</translation>
    </message>
    <message>
        <source>deviation from the mean</source>
        <translation>odchylka od průměru</translation>
    </message>
    <message>
        <source>length</source>
        <translation>délka</translation>
    </message>
    <message>
        <source>length × conflict</source>
        <translation>délka × konflikt</translation>
    </message>
    <message>
        <source>value function of {criterion}</source>
        <translation>hodnotová funkce kritéria {criterion}</translation>
    </message>
    <message>
        <source>worth</source>
        <translation>hodnota funkce</translation>
    </message>
    <message>
        <source>share of the best</source>
        <translation>podíl z nejlepší hodnoty</translation>
    </message>
    <message>
        <source>preference under {criterion}</source>
        <translation>preference podle {criterion}</translation>
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
        <translation>neposouzené dvojice jsou zapsány čísly, kterými byly doplněny</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>geometrický průměr</translation>
    </message>
    <message>
        <source>column sum</source>
        <translation>součet sloupce</translation>
    </message>
    <message>
        <source>the iteration was cut after 200 steps</source>
        <translation>iterace byla ukončena po 200 krocích</translation>
    </message>
    <message>
        <source>power iteration</source>
        <translation>mocninná metoda</translation>
    </message>
    <message>
        <source>added to every count</source>
        <translation>přičteno ke každému počtu</translation>
    </message>
    <message>
        <source>a tie counts</source>
        <translation>shoda se počítá za</translation>
    </message>
    <message>
        <source>share</source>
        <translation>podíl</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>součet</translation>
    </message>
    <message>
        <source>best</source>
        <translation>nejlepší</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>nejhorší</translation>
    </message>
    <message>
        <source>the order of the criteria does not follow weights that are changed later</source>
        <translation>pořadí kritérií se pozdější změně vah nepřizpůsobí</translation>
    </message>
    <message>
        <source>comes before</source>
        <translation>předchází</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>největší</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>nejmenší</translation>
    </message>
    <message>
        <source>concordance</source>
        <translation>konkordance</translation>
    </message>
    <message>
        <source>discordance</source>
        <translation>diskordance</translation>
    </message>
    <message>
        <source>net concordance</source>
        <translation>čistá konkordance</translation>
    </message>
    <message>
        <source>net discordance</source>
        <translation>čistá diskordance</translation>
    </message>
    <message>
        <source>points</source>
        <translation>body</translation>
    </message>
    <message>
        <source>centroid</source>
        <translation>těžiště</translation>
    </message>
    <message>
        <source>{alternative} has not every number and is not carried over</source>
        <translation>{alternative} nemá všechna čísla a nepřenáší se</translation>
    </message>
    <message>
        <source>no alternative has a number under every criterion</source>
        <translation>žádná varianta nemá číslo pro každé kritérium</translation>
    </message>
    <message>
        <source>expected the digits in quotes, as they are printed (&quot;.290&quot;)</source>
        <translation>očekávány číslice v uvozovkách tak, jak jsou otištěny (&quot;.290&quot;)</translation>
    </message>
    <message>
        <source>expected an object of printed figures by id</source>
        <translation>očekáván objekt s otištěnými údaji podle id</translation>
    </message>
    <message>
        <source>expected an object of printed tables</source>
        <translation>očekáván objekt s otištěnými tabulkami</translation>
    </message>
    <message>
        <source>there is no printed figure to compare with</source>
        <translation>není žádný otištěný údaj k porovnání</translation>
    </message>
    <message>
        <source>expected true or a list of &quot;goal&quot; and criteria</source>
        <translation>očekáváno true nebo seznam z „goal“ a kritérií</translation>
    </message>
    <message>
        <source>expected a decision problem, or the name of a file that holds one</source>
        <translation>očekávána rozhodovací úloha nebo jméno souboru, který ji obsahuje</translation>
    </message>
    <message>
        <source>the document is no XMCDA</source>
        <translation>dokument není XMCDA</translation>
    </message>
    <message>
        <source>the file is XMCDA {version}; this program reads 3.x and 4.0.0</source>
        <translation>soubor je XMCDA {version}; tento program čte 3.x a 4.0.0</translation>
    </message>
    <message>
        <source>it is inactive and was left out</source>
        <translation>neaktivní položka byla vynechána</translation>
    </message>
    <message>
        <source>there is no &lt;{element}&gt;; all parts of the problem must stand in one document</source>
        <translation>chybí &lt;{element}&gt;; všechny části úlohy musí být v jednom dokumentu</translation>
    </message>
    <message>
        <source>it names the criterion &quot;{id}&quot;, which is unknown</source>
        <translation>uvádí kritérium „{id}“, které není známo</translation>
    </message>
    <message>
        <source>the preference direction &quot;{word}&quot; is neither max nor min</source>
        <translation>směr preference „{word}“ není max ani min</translation>
    </message>
    <message>
        <source>no scale is given for it; it is maximised</source>
        <translation>není pro ně zadána stupnice; maximalizuje se</translation>
    </message>
    <message>
        <source>the fraction is none</source>
        <translation>zlomek není platný</translation>
    </message>
    <message>
        <source>a value of the kind &lt;{kind}&gt; is not known here and was left out</source>
        <translation>hodnota druhu &lt;{kind}&gt; zde není známa a byla vynechána</translation>
    </message>
    <message>
        <source>of several values the first was taken</source>
        <translation>z několika hodnot byla vzata první</translation>
    </message>
    <message>
        <source>it names the alternative &quot;{id}&quot;, which is unknown</source>
        <translation>uvádí variantu „{id}“, která není známa</translation>
    </message>
    <message>
        <source>of several tables the first was taken</source>
        <translation>z několika tabulek byla vzata první</translation>
    </message>
    <message>
        <source>none of several lists speaks of weights; all weigh the same</source>
        <translation>žádný z několika seznamů neuvádí váhy; všechna kritéria mají stejnou váhu</translation>
    </message>
    <message>
        <source>a weight is a number</source>
        <translation>váha musí být číslo</translation>
    </message>
    <message>
        <source>a point of the function is incomplete</source>
        <translation>bod funkce je neúplný</translation>
    </message>
    <message>
        <source>the function is not piecewise linear from 0 to 1 and was left out</source>
        <translation>funkce není po částech lineární od 0 do 1 a byla vynechána</translation>
    </message>
    <message>
        <source>the file is larger than 64 MiB</source>
        <translation>soubor je větší než 64 MiB</translation>
    </message>
    <message>
        <source>the file declares a document type, which may hide entities; it is not read</source>
        <translation>soubor deklaruje typ dokumentu, který může skrývat entity; nečte se</translation>
    </message>
    <message>
        <source>the file is broken XML: {reason}</source>
        <translation>soubor obsahuje chybné XML: {reason}</translation>
    </message>
    <message>
        <source>elements stand too deep in each other</source>
        <translation>prvky jsou do sebe vnořeny příliš hluboko</translation>
    </message>
    <message>
        <source>ELECTRE I, mean place by net concordance and net discordance</source>
        <translation>ELECTRE I, průměrné pořadí podle čisté konkordance a čisté diskordance</translation>
    </message>
    <message>
        <source>Both completions fill the gaps alike; {pair} is {lambda}. The weight of {item} is {first} % by the eigenvector, {second} % by the geometric mean.</source>
        <translation>Obě doplnění vyplňují mezery stejně; {pair} je {lambda}. Váha položky {item} je {first} % vlastním vektorem a {second} % geometrickým průměrem.</translation>
    </message>
    <message>
        <source>They differ most at {pair}: {lambda} with the smallest λ, {squares} by least squares. The weight of {item} is then {first} % by the eigenvector, {second} % by the geometric mean.</source>
        <translation>Nejvíce se liší u dvojice {pair}: {lambda} při nejmenším λ, {squares} podle nejmenších čtverců. Váha položky {item} je pak {first} % vlastním vektorem a {second} % geometrickým průměrem.</translation>
    </message>
    <message>
        <source>{row} and {column} count the same, so neither is preferred.</source>
        <translation>Dvojice {row} a {column} je shoda, přednost tedy nemá žádná strana.</translation>
    </message>
    <message>
        <source>The other way round: 1 means that {row} is preferred, 0 that {column} is.</source>
        <translation>Obráceně: 1 znamená, že přednost má {row}, 0, že ji má {column}.</translation>
    </message>
    <message>
        <source>{row} and {column} do not count the same.</source>
        <translation>Dvojice {row} a {column} není shoda.</translation>
    </message>
    <message>
        <source>A tie gives a half to both here.</source>
        <translation>Shoda zde dává každé straně polovinu.</translation>
    </message>
    <message>
        <source>A tie gives nothing to either here.</source>
        <translation>Shoda zde nedává nic ani jedné straně.</translation>
    </message>
    <message>
        <source>Only the row was counted. The pairs above, in the column of {item}, belong to it too: where they say 0, {item} is preferred.</source>
        <translation>Započítán byl jen řádek. K položce {item} patří i dvojice výše, v jejím sloupci: kde je 0, má přednost {item}.</translation>
    </message>
    <message>
        <source>These are the pairs that {item} loses; f counts those it wins.</source>
        <translation>To jsou dvojice, v nichž {item} prohrává; f počítá ty, v nichž vyhrává.</translation>
    </message>
    <message>
        <source>This is f/Σf; the share is counted with f*.</source>
        <translation>To je f/Σf; podíl se počítá z f*.</translation>
    </message>
    <message>
        <source>f* was divided by the number of pairs; it is divided by the sum of all f*.</source>
        <translation>f* bylo vyděleno počtem dvojic; dělí se součtem všech f*.</translation>
    </message>
    <message>
        <source>f* was divided by the number of items; it is divided by the sum of all f*.</source>
        <translation>f* bylo vyděleno počtem položek; dělí se součtem všech f*.</translation>
    </message>
    <message>
        <source>This is f; {plus} is added to it.</source>
        <translation>To je f; přičítá se k němu {plus}.</translation>
    </message>
    <message>
        <source>This is what {column} is to {row}; the other way round it is the reciprocal.</source>
        <translation>To je {column} ku {row}; v opačném směru platí převrácená hodnota.</translation>
    </message>
    <message>
        <source>The other way round is the reciprocal, 1 divided by it, not minus.</source>
        <translation>V opačném směru platí převrácená hodnota, tedy 1 děleno tímto číslem, ne záporné znaménko.</translation>
    </message>
    <message>
        <source>The root is missing: this is the product of the row.</source>
        <translation>Chybí odmocnina: toto je součin řádku.</translation>
    </message>
    <message>
        <source>This is the sum of the row divided by n; the geometric mean is the n-th root of the product.</source>
        <translation>To je součet řádku dělený n; geometrický průměr je n-tá odmocnina součinu.</translation>
    </message>
    <message>
        <source>This is the square root; of n judgments the n-th root is taken.</source>
        <translation>To je druhá odmocnina; z n úsudků se bere n-tá odmocnina.</translation>
    </message>
    <message>
        <source>The product was divided by n; the n-th root is taken of it.</source>
        <translation>Součin byl vydělen n; bere se z něj n-tá odmocnina.</translation>
    </message>
    <message>
        <source>G was divided by the number of items; it is divided by the sum of all G.</source>
        <translation>G bylo vyděleno počtem položek; dělí se součtem všech G.</translation>
    </message>
    <message>
        <source>This is the priority by eigenvector; here that by geometric mean is asked for.</source>
        <translation>To je priorita vlastním vektorem; zde se žádá priorita geometrickým průměrem.</translation>
    </message>
    <message>
        <source>This is λ − n; it is still divided by n − 1.</source>
        <translation>To je λ − n; ještě se dělí výrazem n − 1.</translation>
    </message>
    <message>
        <source>λ − n was divided by n; it is divided by n − 1.</source>
        <translation>λ − n bylo vyděleno n; dělí se výrazem n − 1.</translation>
    </message>
    <message>
        <source>CI was multiplied by RI; it is divided by it.</source>
        <translation>CI bylo vynásobeno RI; hodnotou RI se dělí.</translation>
    </message>
    <message>
        <source>This is CI; it is still divided by RI.</source>
        <translation>To je CI; ještě se dělí hodnotou RI.</translation>
    </message>
    <message>
        <source>The direction is turned: here the better value counts more.</source>
        <translation>Směr je obrácený: více se zde počítá lepší hodnota.</translation>
    </message>
    <message>
        <source>This is the value alone; it is still multiplied by the weight.</source>
        <translation>To je samotná hodnota; ještě se násobí vahou.</translation>
    </message>
    <message>
        <source>This is the weight alone; it is still multiplied by the value.</source>
        <translation>To je samotná váha; ještě se násobí hodnotou.</translation>
    </message>
    <message>
        <source>The values were added without their weights.</source>
        <translation>Hodnoty byly sečteny bez svých vah.</translation>
    </message>
    <message>
        <source>This is per cent; write % behind it, or divide it by 100.</source>
        <translation>To jsou procenta; připište za číslo %, nebo je vydělte 100.</translation>
    </message>
    <message>
        <source>Nearly: it was rounded too early. Keep one digit more on the way.</source>
        <translation>Téměř: zaokrouhleno příliš brzy. V mezivýpočtech ponechte o číslici více.</translation>
    </message>
    <message>
        <source>What each criterion contributes to {alternative}, added up.</source>
        <translation>Součet příspěvků všech kritérií pro variantu {alternative}.</translation>
    </message>
    <message>
        <source>Nothing tells the alternatives apart, so each is halfway.</source>
        <translation>Varianty nic nerozlišuje, každá je proto v polovině.</translation>
    </message>
    <message>
        <source>1 would be as good as the best of all values together, 0 as bad as the worst.</source>
        <translation>1 by bylo totéž co nejlepší ze všech hodnot dohromady, 0 totéž co nejhorší.</translation>
    </message>
    <message>
        <source>The loss in all and the largest loss, each between the smallest and the largest of those compared; v is {share}. The smaller, the better.</source>
        <translation>Celková ztráta a největší ztráta, obě v rozpětí mezi nejmenší a největší z porovnávaných; v je {share}. Čím méně, tím lépe.</translation>
    </message>
    <message>
        <source>The criterion that weighs most decides, and where it ties the next one: {before} come before {alternative}.</source>
        <translation>Rozhoduje kritérium s největší vahou a při shodě další po něm; počet variant před variantou {alternative}: {before}.</translation>
    </message>
    <message>
        <source>The mean of the places of {alternative} by net concordance (the more, the better) and by net discordance (the less, the better).</source>
        <translation>Průměr pořadí varianty {alternative} podle čisté konkordance (čím více, tím lépe) a podle čisté diskordance (čím méně, tím lépe).</translation>
    </message>
    <message>
        <source>How far {alternative} is from an alternative that would have the best of everything.</source>
        <translation>Jak daleko má {alternative} k variantě, která by měla ve všem to nejlepší.</translation>
    </message>
    <message>
        <source>How far {alternative} is from an alternative that would have the worst of everything.</source>
        <translation>Jak daleko má {alternative} k variantě, která by měla ve všem to nejhorší.</translation>
    </message>
    <message>
        <source>The one criterion under which {alternative} loses most.</source>
        <translation>To jediné kritérium, podle nějž {alternative} ztrácí nejvíce.</translation>
    </message>
    <message>
        <source>What {alternative} loses against the best under each criterion, weighted and added up.</source>
        <translation>Co {alternative} podle každého kritéria ztrácí na nejlepší, váženo a sečteno.</translation>
    </message>
    <message>
        <source>What {alternative} has from all other criteria when {criterion} counts nothing; their weights keep their proportions and sum to 1.</source>
        <translation>Co má {alternative} ze všech ostatních kritérií, nemá-li {criterion} žádnou váhu; jejich váhy si zachovají poměry a jejich součet je 1.</translation>
    </message>
    <message>
        <source>{criterion} has all the weight, so the other criteria would share it equally.</source>
        <translation>{criterion} má celou váhu, ostatní kritéria by se o ni tedy dělila rovným dílem.</translation>
    </message>
    <message>
        <source>However much {criterion} counts, the first place does not change.</source>
        <translation>Ať váží {criterion} jakkoli mnoho, první místo se nezmění.</translation>
    </message>
    <message>
        <source>However little {criterion} counts, the first place does not change.</source>
        <translation>Ať váží {criterion} jakkoli málo, první místo se nezmění.</translation>
    </message>
    <message>
        <source>From this weight of {criterion} on {other} is before {winner}. Δr is the lead without {criterion}, Δe what {criterion} gives back.</source>
        <translation>Od této váhy kritéria {criterion} je {other} před variantou {winner}. Δr je náskok bez kritéria {criterion}, Δe to, co kritérium {criterion} vrací zpět.</translation>
    </message>
    <message>
        <source>Below this weight of {criterion} {other} is before {winner}. Δr is the lead without {criterion}, Δe what {criterion} gives back.</source>
        <translation>Pod touto vahou kritéria {criterion} je {other} před variantou {winner}. Δr je náskok bez kritéria {criterion}, Δe to, co kritérium {criterion} vrací zpět.</translation>
    </message>
    <message>
        <source>{first} is first and {second} second.</source>
        <translation>První je {first}, druhá {second}.</translation>
    </message>
    <message>
        <source>Nearly a tie: {first} is before {second} by 1 % at most, or a weight that moves by 0.02 turns them.</source>
        <translation>Téměř shoda: {first} je před variantou {second} nejvýše o 1 %, nebo je prohodí posun některé váhy o 0,02.</translation>
    </message>
    <message>
        <source>Given as {written}, brought to {unit}.</source>
        <translation>Zadáno jako {written}, převedeno na jednotku {unit}.</translation>
    </message>
    <message>
        <source>Given as &quot;{word}&quot;, which stands for this number.</source>
        <translation>Zadáno jako „{word}“; toto slovo zastupuje toto číslo.</translation>
    </message>
    <message>
        <source>Computed on the plan, or given where there is no plan.</source>
        <translation>Vypočteno na plánu, nebo zadáno, kde plán není.</translation>
    </message>
    <message>
        <source>Given with the alternative.</source>
        <translation>Zadáno u varianty.</translation>
    </message>
    <message>
        <source>All have the same value under {criterion}, so nothing is told apart there.</source>
        <translation>Všechny mají podle kritéria {criterion} stejnou hodnotu, nic se jím tedy nerozliší.</translation>
    </message>
    <message>
        <source>What {alternative} loses against the best under {criterion}: 0 is nothing, 1 is as much as the worst.</source>
        <translation>Co {alternative} podle kritéria {criterion} ztrácí na nejlepší: 0 je nic, 1 je tolik, kolik ztrácí nejhorší.</translation>
    </message>
    <message>
        <source>The worst value under {criterion} counts 0, the best 1, and those between them in proportion.</source>
        <translation>Nejhorší hodnota podle kritéria {criterion} má 0, nejlepší 1 a hodnoty mezi nimi úměrně.</translation>
    </message>
    <message>
        <source>The value of {alternative} as a part of the best under {criterion}.</source>
        <translation>Hodnota varianty {alternative} jako část nejlepší hodnoty podle kritéria {criterion}.</translation>
    </message>
    <message>
        <source>The value of {alternative} as a part of all values under {criterion}.</source>
        <translation>Hodnota varianty {alternative} jako část všech hodnot podle kritéria {criterion}.</translation>
    </message>
    <message>
        <source>The value counts as it is.</source>
        <translation>Hodnota se počítá tak, jak je.</translation>
    </message>
    <message>
        <source>The value counts as it is, but negative, since small is better.</source>
        <translation>Hodnota se počítá tak, jak je, ale záporně, protože malé je lepší.</translation>
    </message>
    <message>
        <source>The value of {alternative} divided by one number for all under {criterion}, so that criteria of different units can be added; what should be small is negative.</source>
        <translation>Hodnota varianty {alternative} vydělená číslem, které je u kritéria {criterion} společné všem, aby šla sčítat kritéria s různými jednotkami; co má být malé, je záporné.</translation>
    </message>
    <message>
        <source>The value of {alternative} stands at an end of the value function of {criterion}, and the worth of the end counts.</source>
        <translation>Hodnota varianty {alternative} leží na kraji hodnotové funkce kritéria {criterion} a platí ohodnocení tohoto kraje.</translation>
    </message>
    <message>
        <source>{criterion} has a value function: between two of its points the worth runs straight.</source>
        <translation>{criterion} má hodnotovou funkci: mezi dvěma jejími body vede přímka.</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0 here, so all count 0 under {criterion}.</source>
        <translation>Nulou zde nelze dělit, podle kritéria {criterion} mají proto všechny 0.</translation>
    </message>
    <message>
        <source>In the ideal synthesis the best under {criterion} counts 1 and the others in proportion.</source>
        <translation>Při ideální syntéze má nejlepší podle kritéria {criterion} 1 a ostatní úměrně k ní.</translation>
    </message>
    <message>
        <source>The rating itself counts.</source>
        <translation>Počítá se přímo hodnocení.</translation>
    </message>
    <message>
        <source>The value itself is compared, criterion after criterion.</source>
        <translation>Porovnává se přímo hodnota, kritérium po kritériu.</translation>
    </message>
    <message>
        <source>The weight of {criterion} times the local value of {alternative} under it.</source>
        <translation>Váha kritéria {criterion} krát dílčí hodnota varianty {alternative} podle něj.</translation>
    </message>
    <message>
        <source>The weight of {criterion} times the local value of {alternative}, divided by the sum of all such products, so that the totals add up to 1.</source>
        <translation>Váha kritéria {criterion} krát dílčí hodnota varianty {alternative}, děleno součtem všech takových součinů, aby součet celkových hodnocení byl 1.</translation>
    </message>
    <message>
        <source>The judgments of {item} are multiplied, and the n-th root is taken of n of them.</source>
        <translation>Úsudky položky {item} se vynásobí a z n úsudků se vezme n-tá odmocnina.</translation>
    </message>
    <message>
        <source>All row means together.</source>
        <translation>Součet všech průměrů řádků.</translation>
    </message>
    <message>
        <source>The priority of {item} is its row mean as a part of all row means, so that all add up to 1.</source>
        <translation>Priorita položky {item} je podíl jejího průměru řádku na součtu všech průměrů řádků, součet priorit je tedy 1.</translation>
    </message>
    <message>
        <source>The priorities are those that the matrix only makes λ times as large: the row of {item}, weighted with all priorities and divided by λ, gives its own again.</source>
        <translation>Priority jsou takové, že je matice pouze λkrát zvětší: řádek položky {item}, vážený všemi prioritami a dělený λ, dává opět její prioritu.</translation>
    </message>
    <message>
        <source>Each column of the matrix is added up and weighted with the priority of its item by eigenvector. Without any contradiction λ is {n}, the number of items.</source>
        <translation>Každý sloupec matice se sečte a vynásobí prioritou své položky podle vlastního vektoru. Bez jakéhokoli rozporu je λ rovno počtu položek, tedy {n}.</translation>
    </message>
    <message>
        <source>How far the judgments contradict each other: 0 is not at all.</source>
        <translation>Jak velmi si úsudky odporují: 0 znamená vůbec ne.</translation>
    </message>
    <message>
        <source>The mean CI of judgments made by chance, for {n} items, from the table &quot;{table}&quot;.</source>
        <translation>Průměrné CI náhodných úsudků (počet položek {n}) z tabulky „{table}“.</translation>
    </message>
    <message>
        <source>Below {limit} judgments are called consistent.</source>
        <translation>Pod {limit} se úsudky označují za konzistentní.</translation>
    </message>
    <message>
        <source>From {limit} on judgments are called inconsistent.</source>
        <translation>Od {limit} výše se úsudky označují za nekonzistentní.</translation>
    </message>
    <message>
        <source>The judgments follow the rule |difference| + 1, which cannot give a CR above {bound}; so this says nothing about whoever judged.</source>
        <translation>Úsudky se řídí pravidlem |rozdíl| + 1, které nemůže dát CR nad {bound}; o tom, kdo posuzoval, to tedy nic neříká.</translation>
    </message>
    <message>
        <source>The distance of each judgment from the ratio of the priorities by geometric mean, as a logarithm and squared; 0 is no contradiction.</source>
        <translation>Vzdálenost každého úsudku od poměru priorit geometrickým průměrem, jako druhá mocnina logaritmu; 0 znamená bez rozporu.</translation>
    </message>
    <message>
        <source>{first} to {second} and {second} to {third} should together give {first} to {third}; no three items disagree more.</source>
        <translation>{first} ku {second} a {second} ku {third} mají společně dát {first} ku {third}; žádné tři položky se nerozcházejí více.</translation>
    </message>
    <message>
        <source>The intensity of {item} is given as {intensity} of 9.</source>
        <translation>Intenzita položky {item} je zadána jako {intensity} z 9.</translation>
    </message>
    <message>
        <source>All values are the same, so all intensities are 1.</source>
        <translation>Všechny hodnoty jsou stejné, všechny intenzity jsou tedy 1.</translation>
    </message>
    <message>
        <source>The intensity of {item} runs with its value from 1 for the worst to 9 for the best.</source>
        <translation>Intenzita položky {item} jde s její hodnotou od 1 pro nejhorší do 9 pro nejlepší.</translation>
    </message>
    <message>
        <source>The difference of the intensities of {first} and {second}, plus 1.</source>
        <translation>Rozdíl intenzit položek {first} a {second} plus 1.</translation>
    </message>
    <message>
        <source>{first} is the weaker, so it has the reciprocal of what {second} has.</source>
        <translation>{first} je slabší, má tedy převrácenou hodnotu toho, co má {second}.</translation>
    </message>
    <message>
        <source>{first} was judged {ratio} times {second}.</source>
        <translation>Posouzený poměr {first} ku {second} je {ratio}.</translation>
    </message>
    <message>
        <source>Only the other direction was judged; this one is its reciprocal.</source>
        <translation>Posouzen byl jen opačný směr; toto je jeho převrácená hodnota.</translation>
    </message>
    <message>
        <source>Nobody judged {first} against {second}; the figure is completed from the other judgments so that it contradicts them least.</source>
        <translation>Dvojici {first} a {second} nikdo neposoudil; číslo je z ostatních úsudků doplněno tak, aby jim odporovalo co nejméně.</translation>
    </message>
    <message>
        <source>Under {criterion} {second} is better by {difference}, so nothing speaks for {first}.</source>
        <translation>Podle kritéria {criterion} je {second} lepší o {difference}, pro variantu {first} tedy nemluví nic.</translation>
    </message>
    <message>
        <source>Under {criterion} both are alike.</source>
        <translation>Podle kritéria {criterion} jsou obě stejné.</translation>
    </message>
    <message>
        <source>Under {criterion} {first} is better by {difference}, too little to be preferred.</source>
        <translation>Podle kritéria {criterion} je {first} lepší o {difference}, na přednost je to málo.</translation>
    </message>
    <message>
        <source>Under {criterion} {first} is better by {difference}, which counts fully.</source>
        <translation>Podle kritéria {criterion} je {first} lepší o {difference}, což se počítá plně.</translation>
    </message>
    <message>
        <source>Under {criterion} {first} is better by {difference}, which counts in part.</source>
        <translation>Podle kritéria {criterion} je {first} lepší o {difference}, což se počítá zčásti.</translation>
    </message>
    <message>
        <source>There is nobody to compare {alternative} with.</source>
        <translation>Variantu {alternative} není s čím porovnat.</translation>
    </message>
    <message>
        <source>How far {alternative} is preferred to each other one under {criterion}, on average.</source>
        <translation>Jak velkou přednost má {alternative} podle kritéria {criterion} před každou z ostatních, v průměru.</translation>
    </message>
    <message>
        <source>How far each other one is preferred to {alternative} under {criterion}, on average.</source>
        <translation>Jak velkou přednost má podle kritéria {criterion} každá z ostatních před variantou {alternative}, v průměru.</translation>
    </message>
    <message>
        <source>What speaks for {alternative} under {criterion}, less what speaks against it.</source>
        <translation>Co podle kritéria {criterion} mluví pro variantu {alternative}, minus co mluví proti ní.</translation>
    </message>
    <message>
        <source>What speaks for {alternative} under each criterion, weighted and added up.</source>
        <translation>Co mluví pro variantu {alternative} podle každého kritéria, váženo a sečteno.</translation>
    </message>
    <message>
        <source>What speaks against {alternative} under each criterion, weighted and added up.</source>
        <translation>Co mluví proti variantě {alternative} podle každého kritéria, váženo a sečteno.</translation>
    </message>
    <message>
        <source>The criteria under which {first} is at least as good as {second}, by their weight.</source>
        <translation>Kritéria, podle nichž je {first} nejméně tak dobrá jako {second}, sečtená podle vah.</translation>
    </message>
    <message>
        <source>Nothing objects: {first} is nowhere worse than {second}.</source>
        <translation>Nic nenamítá: {first} není v ničem horší než {second}.</translation>
    </message>
    <message>
        <source>{second} is ahead of {first} most under {criterion}, measured by the largest difference that any two have under any criterion.</source>
        <translation>{second} předstihuje variantu {first} nejvíce podle kritéria {criterion}, měřeno největším rozdílem, jaký mají kterékoli dvě podle kteréhokoli kritéria.</translation>
    </message>
    <message>
        <source>What agrees that {alternative} is as good as each other one, less what agrees that they are as good as it.</source>
        <translation>Co souhlasí s tím, že {alternative} je tak dobrá jako každá z ostatních, minus co souhlasí s tím, že ostatní jsou tak dobré jako ona.</translation>
    </message>
    <message>
        <source>What objects to {alternative} being as good as each other one, less what objects to them.</source>
        <translation>Co namítá proti tomu, že {alternative} je tak dobrá jako každá z ostatních, minus co namítá totéž proti nim.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs with {item}, {won} are won and {tied} tied; a tie gives a half.</source>
        <translation>Dvojic s položkou {item} je {pairs}, z toho výher {won} a shod {tied}; shoda dává polovinu.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs with {item}, {won} are won and {tied} tied; a tie gives nothing here.</source>
        <translation>Dvojic s položkou {item} je {pairs}, z toho výher {won} a shod {tied}; shoda zde nedává nic.</translation>
    </message>
    <message>
        <source>{plus} is added to every count, so that the last one keeps a share too.</source>
        <translation>Ke každému počtu se přičítá {plus}, aby i poslední položka měla svůj podíl.</translation>
    </message>
    <message>
        <source>Nothing is added to the counts here.</source>
        <translation>K počtům se zde nic nepřičítá.</translation>
    </message>
    <message>
        <source>All counts together; the {pairs} pairs give one point each.</source>
        <translation>Všechny počty dohromady; dvojic je {pairs} a každá dává jeden bod.</translation>
    </message>
    <message>
        <source>All counts together; of the {pairs} pairs those that tie give no point.</source>
        <translation>Všechny počty dohromady; dvojic je {pairs} a za shodu se bod nedává.</translation>
    </message>
    <message>
        <source>No pair gave a point to anybody, so all share alike.</source>
        <translation>Žádná dvojice nedala nikomu bod, všechny položky mají tedy stejný podíl.</translation>
    </message>
    <message>
        <source>{item} has {count} of the {sum} points that were given.</source>
        <translation>{item} má {count} z {sum} přidělených bodů.</translation>
    </message>
    <message>
        <source>{first} and {second} were judged alike.</source>
        <translation>Dvojice {first} a {second} byla posouzena jako shoda.</translation>
    </message>
    <message>
        <source>{first} was preferred to {second}.</source>
        <translation>Přednost má podle úsudku {first}, ne {second}.</translation>
    </message>
    <message>
        <source>{second} was preferred to {first}.</source>
        <translation>Přednost má podle úsudku {second}, ne {first}.</translation>
    </message>
    <message>
        <source>{first} and {second} have the same value.</source>
        <translation>{first} a {second} mají stejnou hodnotu.</translation>
    </message>
    <message>
        <source>{first} has the smaller value than {second}, and small is better.</source>
        <translation>{first} má menší hodnotu než {second} a malé je lepší.</translation>
    </message>
    <message>
        <source>{first} has the larger value than {second}, and large is better.</source>
        <translation>{first} má větší hodnotu než {second} a velké je lepší.</translation>
    </message>
    <message>
        <source>All {n} criteria count the same.</source>
        <translation>Všechna kritéria ({n}) mají stejnou váhu.</translation>
    </message>
    <message>
        <source>{criterion} was given {points} points; its weight is their share in all points.</source>
        <translation>Body přidělené kritériu {criterion}: {points}; jeho váha je jejich podíl na všech bodech.</translation>
    </message>
    <message>
        <source>{criterion} stands in place {place} of importance; criteria that share a place share the mean of their places.</source>
        <translation>Místo kritéria {criterion} v pořadí důležitosti: {place}; kritéria na společném místě mají průměr svých míst.</translation>
    </message>
    <message>
        <source>All alternatives have the same value under {criterion}: nothing is learned from it, and its entropy is 1.</source>
        <translation>Všechny varianty mají podle kritéria {criterion} stejnou hodnotu: nic se z něj nedozvíme a jeho entropie je 1.</translation>
    </message>
    <message>
        <source>p is the share of each value of {criterion} in their sum. Even values have an entropy near 1 and tell little.</source>
        <translation>p je podíl každé hodnoty kritéria {criterion} na jejich součtu. Vyrovnané hodnoty mají entropii blízkou 1 a vypovídají málo.</translation>
    </message>
    <message>
        <source>s is the sample deviation of the values of {criterion} brought to 0 … 1, r their correlation with each other criterion: what differs much and agrees with no other tells most.</source>
        <translation>s je výběrová směrodatná odchylka hodnot kritéria {criterion} převedených na 0 … 1, r jejich korelace s každým dalším kritériem: nejvíce vypovídá to, co se hodně liší a s ničím jiným se neshoduje.</translation>
    </message>
    <message>
        <source>The more the values of {criterion} differ, the more it counts.</source>
        <translation>Čím více se hodnoty kritéria {criterion} liší, tím větší má váhu.</translation>
    </message>
    <message>
        <source>{criterion} counts by its part of all that the values tell.</source>
        <translation>{criterion} váží podle svého podílu na všem, co hodnoty vypovídají.</translation>
    </message>
    <message>
        <source>{criterion} stands alone here, so it has all the weight of this place.</source>
        <translation>{criterion} je zde jediné, má tedy celou váhu tohoto místa.</translation>
    </message>
    <message>
        <source>The weight of {criterion} is its share below each criterion above it, multiplied from the goal downwards.</source>
        <translation>Váha kritéria {criterion} je jeho podíl pod každým nadřazeným kritériem, násobený od cíle dolů.</translation>
    </message>
    <message>
        <source>The weight of {criterion} is given.</source>
        <translation>Váha kritéria {criterion} je zadána.</translation>
    </message>
    <message>
        <source>Total of {first}</source>
        <translation>Celkové hodnocení varianty {first}</translation>
    </message>
    <message>
        <source>Weight of {first}</source>
        <translation>Váha kritéria {first}</translation>
    </message>
    <message>
        <source>What {second} contributes to {first}</source>
        <translation>Čím {second} přispívá variantě {first}</translation>
    </message>
    <message>
        <source>{first} under {second}</source>
        <translation>{first} podle kritéria {second}</translation>
    </message>
    <message>
        <source>Value of {first} under {second}</source>
        <translation>Hodnota varianty {first} podle kritéria {second}</translation>
    </message>
    <message>
        <source>Weight of {second} below {first}</source>
        <translation>Váha kritéria {second} pod uzlem {first}</translation>
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
        <translation>Součet počtů f*, {first}</translation>
    </message>
    <message>
        <source>{second} against {third}, {first}</source>
        <translation>Dvojice {second} – {third}, {first}</translation>
    </message>
    <message>
        <source>Judgment of {second} against {third}, {first}</source>
        <translation>Úsudek: {second} ku {third}, {first}</translation>
    </message>
    <message>
        <source>Intensity of {second}, {first}</source>
        <translation>Intenzita: {second}, {first}</translation>
    </message>
    <message>
        <source>Row mean of {second}, {first}</source>
        <translation>Průměr řádku: {second}, {first}</translation>
    </message>
    <message>
        <source>Sum of the row means, {first}</source>
        <translation>Součet průměrů řádků, {first}</translation>
    </message>
    <message>
        <source>Priority of {second} by geometric mean, {first}</source>
        <translation>Priorita geometrickým průměrem: {second}, {first}</translation>
    </message>
    <message>
        <source>Priority of {second} by eigenvector, {first}</source>
        <translation>Priorita vlastním vektorem: {second}, {first}</translation>
    </message>
    <message>
        <source>Principal eigenvalue λ, {first}</source>
        <translation>Hlavní vlastní číslo λ, {first}</translation>
    </message>
    <message>
        <source>Consistency index CI, {first}</source>
        <translation>Index konzistence CI, {first}</translation>
    </message>
    <message>
        <source>Random index RI, {first}</source>
        <translation>Náhodný index RI, {first}</translation>
    </message>
    <message>
        <source>Consistency ratio CR, {first}</source>
        <translation>Poměr konzistence CR, {first}</translation>
    </message>
    <message>
        <source>Geometric consistency index, {first}</source>
        <translation>Geometrický index konzistence, {first}</translation>
    </message>
    <message>
        <source>Koczkodaj&apos;s index of the worst triad, {first}</source>
        <translation>Koczkodajův index nejhorší trojice, {first}</translation>
    </message>
    <message>
        <source>Distance of {first} from the best of all</source>
        <translation>Vzdálenost varianty {first} od nejlepší ze všech hodnot</translation>
    </message>
    <message>
        <source>Distance of {first} from the worst of all</source>
        <translation>Vzdálenost varianty {first} od nejhorší ze všech hodnot</translation>
    </message>
    <message>
        <source>Loss S of {first} in all</source>
        <translation>Celková ztráta S varianty {first}</translation>
    </message>
    <message>
        <source>Largest loss R of {first}</source>
        <translation>Největší ztráta R varianty {first}</translation>
    </message>
    <message>
        <source>Flow of preference for {first}</source>
        <translation>Tok preferencí pro variantu {first}</translation>
    </message>
    <message>
        <source>Flow of preference against {first}</source>
        <translation>Tok preferencí proti variantě {first}</translation>
    </message>
    <message>
        <source>Flow for {first} under {second}</source>
        <translation>Tok pro variantu {first} podle kritéria {second}</translation>
    </message>
    <message>
        <source>Flow against {first} under {second}</source>
        <translation>Tok proti variantě {first} podle kritéria {second}</translation>
    </message>
    <message>
        <source>How far {first} is preferred to {second} under {third}</source>
        <translation>Jak velkou přednost má {first} před variantou {second} podle kritéria {third}</translation>
    </message>
    <message>
        <source>Share of the weights that agree that {first} is as good as {second}</source>
        <translation>Podíl vah, které souhlasí, že {first} je tak dobrá jako {second}</translation>
    </message>
    <message>
        <source>Largest objection to {first} being as good as {second}</source>
        <translation>Největší námitka proti tomu, že {first} je tak dobrá jako {second}</translation>
    </message>
    <message>
        <source>Net concordance of {first}</source>
        <translation>Čistá konkordance varianty {first}</translation>
    </message>
    <message>
        <source>Net discordance of {first}</source>
        <translation>Čistá diskordance varianty {first}</translation>
    </message>
    <message>
        <source>Entropy of the values of {first}</source>
        <translation>Entropie hodnot kritéria {first}</translation>
    </message>
    <message>
        <source>Information in the values of {first}</source>
        <translation>Informace v hodnotách kritéria {first}</translation>
    </message>
    <message>
        <source>Weight of {first} from which another wins</source>
        <translation>Váha kritéria {first}, od které vítězí jiná varianta</translation>
    </message>
    <message>
        <source>Weight of {first} below which another wins</source>
        <translation>Váha kritéria {first}, pod kterou vítězí jiná varianta</translation>
    </message>
    <message>
        <source>{first} when {second} counts nothing</source>
        <translation>{first}, nemá-li {second} žádnou váhu</translation>
    </message>
    <message>
        <source>Lead of the first over the second</source>
        <translation>Náskok první před druhou</translation>
    </message>
    <message>
        <source>this ranking has no such figure</source>
        <translation>toto pořadí takový údaj nemá</translation>
    </message>
    <message>
        <source>all criteria</source>
        <translation>všechna kritéria</translation>
    </message>
    <message>
        <source>expected an alternative (its total), a criterion (its weight), both with a slash between (what the criterion gives), or a figure such as CR/goal; {alternatives}; {criteria}</source>
        <translation>očekávána varianta (její celkové hodnocení), kritérium (jeho váha), obojí s lomítkem mezi nimi (čím kritérium přispívá) nebo údaj jako CR/goal; {alternatives}; {criteria}</translation>
    </message>
    <message>
        <source>some alternatives have no value that this method needs</source>
        <translation>některé varianty nemají hodnotu, kterou tato metoda potřebuje</translation>
    </message>
    <message>
        <source>the decision has other criteria than the group weighed</source>
        <translation>rozhodnutí má jiná kritéria, než jaká skupina vážila</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no rating; write a number from 0 to 1</source>
        <translation>„{found}“ není hodnocení; napište číslo od 0 do 1</translation>
    </message>
    <message>
        <source>alternatives are rated one by one here; leave &quot;{found}&quot; out</source>
        <translation>varianty se zde hodnotí jednotlivě; „{found}“ vynechejte</translation>
    </message>
    <message>
        <source>{expert} has not rated everything at {node}; what was rated counts in the mean of each alternative only</source>
        <translation>{expert} nemá v uzlu {node} hodnoceno vše; co je hodnoceno, počítá se jen do průměru jednotlivých variant</translation>
    </message>
    <message>
        <source>nobody has rated anything at {node} yet</source>
        <translation>v uzlu {node} zatím nikdo nic nehodnotil</translation>
    </message>
    <message>
        <source>some alternatives are not rated by anybody at {node} yet</source>
        <translation>některé varianty v uzlu {node} zatím nikdo nehodnotil</translation>
    </message>
    <message>
        <source>at {node} somebody rates everything 0, one here, one there: the geometric mean of ratings says nothing</source>
        <translation>v uzlu {node} hodnotí vše někdo 0, jednou tu, jednou tam: geometrický průměr hodnocení nic neříká</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>výborně</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobře</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>průměrně</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>slabě</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a rating: does nothing for this criterion</comment>
        <translation>vůbec</translation>
    </message>
    <message>
        <source>{name}, as known</source>
        <translation>{name} (známý údaj)</translation>
    </message>
    <message>
        <source>{expert} submitted at {time}; nothing is added or changed after that</source>
        <translation>{expert} má odevzdáno {time}; potom se už nic nepřidává ani nemění</translation>
    </message>
    <message>
        <source>the round was closed at {time}; nothing is added after that</source>
        <translation>kolo bylo uzavřeno {time}; potom se už nic nepřidává</translation>
    </message>
    <message>
        <source>this file holds judgments of {other} too, and the round is blind; {expert} judges in a file that holds only own judgments</source>
        <translation>tento soubor obsahuje i úsudky jiného člena ({other}) a kolo je neveřejné; {expert} posuzuje v souboru, který obsahuje jen vlastní úsudky</translation>
    </message>
    <message>
        <source>{expert} has judged nothing yet; there is nothing to submit</source>
        <translation>{expert} zatím nemá žádný úsudek; není co odevzdat</translation>
    </message>
    <message>
        <source>a value is missing, so no intensity follows from it</source>
        <translation>chybí hodnota, intenzita z ní tedy neplyne</translation>
    </message>
    <message>
        <source>&quot;{item}&quot; is not compared here</source>
        <translation>„{item}“ se zde neporovnává</translation>
    </message>
    <message>
        <source>A ratio is above 0; leave the cell empty if the pair is not judged yet</source>
        <translation>Poměr je větší než 0; není-li dvojice ještě posouzena, nechte buňku prázdnou</translation>
    </message>
    <message>
        <source>{number} is beyond 1e9</source>
        <translation>{number} přesahuje 1e9</translation>
    </message>
    <message>
        <source>{number} lies outside 1/9 … 9</source>
        <translation>{number} leží mimo 1/9 … 9</translation>
    </message>
    <message>
        <source>rank sum of the order given</source>
        <translation>součet pořadí, zadané pořadí</translation>
    </message>
    <message>
        <source>rank sum of the order in force</source>
        <translation>součet pořadí, platné pořadí</translation>
    </message>
    <message>
        <source>rank order centroid of the order given</source>
        <translation>těžiště pořadí (ROC), zadané pořadí</translation>
    </message>
    <message>
        <source>rank order centroid of the order in force</source>
        <translation>těžiště pořadí (ROC), platné pořadí</translation>
    </message>
    <message>
        <source>Saaty, geometric mean</source>
        <translation>Saaty, geometrický průměr</translation>
    </message>
    <message>
        <source>Saaty, eigenvector</source>
        <translation>Saaty, vlastní vektor</translation>
    </message>
    <message>
        <source>weights in force</source>
        <translation>platné váhy</translation>
    </message>
    <message>
        <source>the weights named sum to {sum}; together with the others they must sum to 1</source>
        <translation>uvedené váhy mají součet {sum}; spolu s ostatními musí mít součet 1</translation>
    </message>
    <message>
        <source>Price with VAT</source>
        <translation>Cena s DPH</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Snímková frekvence</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Záruka</translation>
    </message>
    <message>
        <source>Night vision range</source>
        <translation>Dosah nočního vidění</translation>
    </message>
    <message>
        <source>Disk in the kit</source>
        <translation>Disk v sadě</translation>
    </message>
    <message>
        <source>Cameras in the kit</source>
        <translation>Počet kamer v sadě</translation>
    </message>
    <message>
        <source>Channels of the recorder</source>
        <translation>Počet kanálů rekordéru</translation>
    </message>
    <message>
        <source>Which camera kit?</source>
        <translation>Kterou kamerovou sadu?</translation>
    </message>
    <message>
        <source>Share of the watched zones seen</source>
        <translation>Viděný podíl sledovaných zón</translation>
    </message>
    <message>
        <source>name at least one file of a group</source>
        <translation>uveďte nejméně jeden soubor skupiny</translation>
    </message>
    <message>
        <source>ID:NAME:ROLE:WEIGHT</source>
        <translation>ID:NAME:ROLE:WEIGHT</translation>
    </message>
    <message>
        <source>this file is there already; begin the round in another folder</source>
        <translation>tento soubor už existuje; začněte kolo v jiné složce</translation>
    </message>
    <message>
        <source>give either --pair or --rate</source>
        <translation>zadejte buď --pair, nebo --rate</translation>
    </message>
    <message>
        <source>say how much with --value</source>
        <translation>pomocí --value řekněte, jak moc</translation>
    </message>
    <message>
        <source>say what is judged with --pair or --rate</source>
        <translation>pomocí --pair nebo --rate řekněte, co se posuzuje</translation>
    </message>
    <message>
        <source>nothing like this is asked in this round</source>
        <translation>na nic takového se v tomto kole neptá</translation>
    </message>
    <message>
        <source>this is asked under {nodes}; name one with --node</source>
        <translation>na toto se ptá v uzlech {nodes}; jeden uveďte pomocí --node</translation>
    </message>
    <message>
        <source>Kept as judgment {number} of {expert}: {node}, {what} = {value}.</source>
        <translation>Uloženo jako úsudek {number} ({expert}): {node}, {what} = {value}.</translation>
    </message>
    <message>
        <source>{expert} submitted at {time}. Nothing is added or changed after that.</source>
        <translation>{expert} má odevzdáno {time}. Potom se už nic nepřidává ani nemění.</translation>
    </message>
    <message>
        <source>Answer with a number from 0 to 1.</source>
        <translation>Odpovězte číslem od 0 do 1.</translation>
    </message>
    <message>
        <source>Answer with {words}.</source>
        <translation>Možné odpovědi: {words}.</translation>
    </message>
    <message>
        <source>Answer with 1 (the first), 0.5 (both alike) or 0 (the second).</source>
        <translation>Odpovězte 1 (první), 0.5 (obě stejně) nebo 0 (druhá).</translation>
    </message>
    <message>
        <source>Answer with 1 (both alike) to 9 (the first by far), or 1/2 to 1/9 (the second).</source>
        <translation>Odpovězte 1 (obě stejně) až 9 (první zdaleka), nebo 1/2 až 1/9 (druhá).</translation>
    </message>
    <message>
        <source>It is needed for a result: everything is rated once.</source>
        <translation>K výsledku je potřeba: vše se hodnotí jednou.</translation>
    </message>
    <message>
        <source>Next for {expert}: {node}, {one}.</source>
        <translation>Příští pro {expert}: {node}, {one}.</translation>
    </message>
    <message>
        <source>found {written}. {slip} {working}</source>
        <translation>nalezeno {written}. {slip} {working}</translation>
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
        <translation>Co metody předpokládají</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no weight; write as K1=0.4 or K1=40%</source>
        <translation>„{found}“ není váha; napište ji jako K1=0.4 nebo K1=40%</translation>
    </message>
    <message>
        <source>&quot;{criterion}&quot; is named twice</source>
        <translation>„{criterion}“ je uvedeno dvakrát</translation>
    </message>
    <message>
        <source>{method}: {reason}</source>
        <translation>{method}: {reason}</translation>
    </message>
    <message>
        <source>Weights by method</source>
        <translation>Váhy podle metod</translation>
    </message>
    <message>
        <source>Rests on: {figures}</source>
        <translation>Vychází z: {figures}</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nové kritérium</translation>
    </message>
    <message>
        <source>Alternative {id}</source>
        <translation>Varianta {id}</translation>
    </message>
    <message>
        <source>there is nothing to paste, expected cells</source>
        <translation>není co vložit, očekávány buňky</translation>
    </message>
    <message>
        <source>{rows} rows of {columns} cells are too many; at most {most} rows of {widest} cells are taken</source>
        <translation>řádků je {rows} a sloupců {columns}, to je příliš; převezme se nejvýše {most} řádků a {widest} sloupců</translation>
    </message>
    <message>
        <source>holds to its digits</source>
        <translation>souhlasí ve všech číslicích</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>liší se</translation>
    </message>
    <message>
        <source>cannot be derived</source>
        <translation>nelze odvodit</translation>
    </message>
    <message>
        <source>A printed table, checked</source>
        <translation>Kontrola otištěné tabulky</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Otištěno</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Vypočteno</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Závěr</translation>
    </message>
    <message>
        <source>{second} before {first}</source>
        <translation>{second} před {first}</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Varianta</translation>
    </message>
    <message>
        <source>{place}. place, %</source>
        <translation>{place}. místo, %</translation>
    </message>
    <message>
        <source>standard error of the first place, %</source>
        <translation>standardní chyba prvního místa, %</translation>
    </message>
    <message>
        <source>Mean weights with which each comes first</source>
        <translation>Průměrné váhy, s nimiž je která varianta první</translation>
    </message>
    <message>
        <source>Weights in force</source>
        <translation>Platné váhy</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>{column}: {reason}.</source>
        <translation>{column}: {reason}.</translation>
    </message>
    <message>
        <source>What must hold for each to win</source>
        <translation>Co musí platit, aby která varianta vyhrála</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Změna</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>První místo</translation>
    </message>
    <message>
        <source>What turns</source>
        <translation>Co se obrátí</translation>
    </message>
    <message>
        <source>No change that should not matter turns any pair.</source>
        <translation>Žádná změna, na které by nemělo záležet, neobrátí žádnou dvojici.</translation>
    </message>
    <message>
        <source>{first}, new</source>
        <translation>{first}, změna</translation>
    </message>
    <message>
        <source>How far a single weight may move</source>
        <translation>O kolik se může změnit jediná váha</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kritérium</translation>
    </message>
    <message>
        <source>Turns the first place: change of the weight</source>
        <translation>Obrátí první místo: změna váhy</translation>
    </message>
    <message>
        <source>to</source>
        <translation>na</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Pak</translation>
    </message>
    <message>
        <source>Turns any pair: change of the weight</source>
        <translation>Obrátí některou dvojici: změna váhy</translation>
    </message>
    <message>
        <source>How firm the decision is</source>
        <translation>Stabilita rozhodnutí</translation>
    </message>
    <message>
        <source>How firm the decision is: {title}</source>
        <translation>Stabilita rozhodnutí: {title}</translation>
    </message>
    <message>
        <source>Weights: {weights}. Values: {values}.</source>
        <translation>Váhy: {weights}. Hodnoty: {values}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} alternatives share the first place.</source>
        <translation>
            <numerusform>O první místo se dělí {n} varianta.</numerusform>
            <numerusform>O první místo se dělí {n} varianty.</numerusform>
            <numerusform>O první místo se dělí {n} variant.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} share the first place with {total}.</source>
        <translation>O první místo se dělí {first}, hodnocení {total}.</translation>
    </message>
    <message>
        <source>{first} has nobody to be compared with.</source>
        <translation>Variantu {first} není s čím porovnat.</translation>
    </message>
    <message>
        <source>{first} comes first with {total}, before {second} with {other}.</source>
        <translation>První je {first}, hodnocení {total}; následuje {second}, hodnocení {other}.</translation>
    </message>
    <message>
        <source>With weights drawn at random, {who} is first in {share} of {draws} draws (standard error {error}).</source>
        <translation>Při náhodně losovaných vahách je {who} první v {share} z {draws} losování (standardní chyba {error}).</translation>
    </message>
    <message>
        <source>With weights drawn in their order of importance, {who} is first in {share} of {draws} draws (standard error {error}).</source>
        <translation>Při vahách losovaných v jejich pořadí důležitosti je {who} první v {share} z {draws} losování (standardní chyba {error}).</translation>
    </message>
    <message>
        <source>With each weight varied by up to {spread}, {who} is first in {share} of {draws} draws (standard error {error}).</source>
        <translation>Mění-li se každá váha až o {spread}, je {who} první v {share} z {draws} losování (standardní chyba {error}).</translation>
    </message>
    <message>
        <source>With each judgment varied by up to half a step, {who} is first in {share} of {draws} draws (standard error {error}).</source>
        <translation>Mění-li se každý úsudek až o půl stupně, je {who} první v {share} z {draws} losování (standardní chyba {error}).</translation>
    </message>
    <message>
        <source>{other} is first more often, in {share}.</source>
        <translation>Častěji je první {other}, v {share} losování.</translation>
    </message>
    <message>
        <source>Of {all} combinations of method and weights, {who} is first alone in {alone} and together with others in {shared}.</source>
        <translation>Z {all} kombinací metody a vah je {who} sama první v {alone} a spolu s jinými v {shared}.</translation>
    </message>
    <message>
        <source>Of {all} combinations of method and weights, {who} is first in {alone}.</source>
        <translation>Z {all} kombinací metody a vah je {who} první v {alone}.</translation>
    </message>
    <message>
        <source>{other} is first in more of them, in {cells}.</source>
        <translation>Ve více kombinacích je první {other}: {cells}.</translation>
    </message>
    <message>
        <source>The first place turns in none of {all} changes that should not matter.</source>
        <translation>První místo nezmění žádná z {all} změn, na kterých by nemělo záležet.</translation>
    </message>
    <message>
        <source>The first place turns in {turned} of {all} changes that should not matter.</source>
        <translation>První místo změní {turned} z {all} změn, na kterých by nemělo záležet.</translation>
    </message>
    <message>
        <source>{second} overtakes {first}</source>
        <translation>{second} předstihne {first}</translation>
    </message>
    <message>
        <source>{second} draws level with {first}</source>
        <translation>{second} se dotáhne na {first}</translation>
    </message>
    <message>
        <source>{first} leaves {second} behind</source>
        <translation>{first} nechá {second} za sebou</translation>
    </message>
    <message>
        <source>The most critical criterion is {criterion}: {second} overtakes {first} once its weight rises by more than {percent}, from {from} beyond {to}, while the others stay.</source>
        <translation>Nejkritičtější je kritérium {criterion}: {second} předstihne variantu {first}, jakmile váha tohoto kritéria stoupne o více než {percent}, z {from} nad {to}, a ostatní zůstanou.</translation>
    </message>
    <message>
        <source>The most critical criterion is {criterion}: {second} overtakes {first} once its weight falls by more than {percent}, from {from} below {to}, while the others stay.</source>
        <translation>Nejkritičtější je kritérium {criterion}: {second} předstihne variantu {first}, jakmile váha tohoto kritéria klesne o více než {percent}, z {from} pod {to}, a ostatní zůstanou.</translation>
    </message>
    <message>
        <source>Alternatives rated</source>
        <translation>Hodnocené varianty</translation>
    </message>
    <message>
        <source>The value says how much the first is preferred to the second, or how the first is rated.</source>
        <translation>Hodnota říká, kolikrát má první přednost před druhou nebo jak je první hodnocena.</translation>
    </message>
    <message numerus="yes">
        <source>{n} alternatives rated; not enough for a result yet.</source>
        <translation>
            <numerusform>{n} varianta hodnocena; na výsledek to zatím nestačí.</numerusform>
            <numerusform>{n} varianty hodnoceny; na výsledek to zatím nestačí.</numerusform>
            <numerusform>{n} variant hodnoceno; na výsledek to zatím nestačí.</numerusform>
        </translation>
    </message>
    <message>
        <source>How good is {one} under {criterion}?</source>
        <translation>Jak dobře plní {one} kritérium {criterion}?</translation>
    </message>
    <message>
        <source>Which is better under {criterion}: {one} or {other}?</source>
        <translation>Co je podle kritéria {criterion} lepší: {one}, nebo {other}?</translation>
    </message>
    <message>
        <source>Which counts more: {one} or {other}?</source>
        <translation>Co je důležitější: {one}, nebo {other}?</translation>
    </message>
    <message>
        <source>Which counts more within {criterion}: {one} or {other}?</source>
        <translation>Co je v rámci kritéria {criterion} důležitější: {one}, nebo {other}?</translation>
    </message>
    <message>
        <source>Known of {criterion}: {one}</source>
        <translation>Známo o kritériu {criterion}: {one}</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nic není známo</translation>
    </message>
    <message>
        <source>Known of {criterion}: {one} against {other}</source>
        <translation>Známo o kritériu {criterion}: první {one}, druhá {other}</translation>
    </message>
    <message>
        <source>Questions answered: all {asked}.</source>
        <translation>Zodpovězeno otázek: všech {asked}.</translation>
    </message>
    <message>
        <source>Questions answered: {asked}, which is enough; {all} in all.</source>
        <translation>Zodpovězeno otázek: {asked}, a to stačí; celkem jich je {all}.</translation>
    </message>
    <message>
        <source>Questions answered: {asked} of about {needed}; {all} in all.</source>
        <translation>Zodpovězeno otázek: {asked} z přibližně {needed}; celkem jich je {all}.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>stejně</translation>
    </message>
    <message>
        <source>between the same and moderately more</source>
        <translation>mezi stejně a mírně více</translation>
    </message>
    <message>
        <source>moderately more</source>
        <translation>mírně více</translation>
    </message>
    <message>
        <source>between moderately and strongly more</source>
        <translation>mezi mírně a výrazně více</translation>
    </message>
    <message>
        <source>strongly more</source>
        <translation>výrazně více</translation>
    </message>
    <message>
        <source>between strongly and very strongly more</source>
        <translation>mezi výrazně a velmi výrazně více</translation>
    </message>
    <message>
        <source>very strongly more</source>
        <translation>velmi výrazně více</translation>
    </message>
    <message>
        <source>between very strongly and extremely more</source>
        <translation>mezi velmi výrazně a extrémně více</translation>
    </message>
    <message>
        <source>extremely more</source>
        <translation>extrémně více</translation>
    </message>
    <message>
        <source>{item}: place {one} by mean judgments, place {other} by mean priorities.</source>
        <translation>{item}: podle průměru úsudků místo {one}, podle průměru priorit místo {other}.</translation>
    </message>
    <message>
        <source>The weights are the same by both.</source>
        <translation>Váhy jsou podle obou stejné.</translation>
    </message>
    <message>
        <source>The weights differ most in {criterion}: {one} by mean judgments, {other} by mean priorities.</source>
        <translation>Váhy se nejvíce liší u kritéria {criterion}: {one} podle průměru úsudků, {other} podle průměru priorit.</translation>
    </message>
    <message>
        <source>{where}: the consensus S* is {value}, {word}; an average would hide that the group does not agree.</source>
        <translation>{where}: shoda S* je {value}, {word}; průměr by zakryl, že skupina není zajedno.</translation>
    </message>
    <message>
        <source>{where}: the group falls into {groups}; their average is nobody&apos;s opinion.</source>
        <translation>{where}: skupina se dělí na {groups}; jejich průměr není názorem nikoho.</translation>
    </message>
    <message>
        <source>Ratings under {criterion}</source>
        <translation>Hodnocení podle kritéria {criterion}</translation>
    </message>
    <message>
        <source>The members contradict each other; an average of them is nobody&apos;s opinion.</source>
        <translation>Členové si odporují; jejich průměr není názorem nikoho.</translation>
    </message>
    <message>
        <source>The members see it differently; speak about it before an average decides.</source>
        <translation>Členové to vidí různě; promluvte si o tom, než rozhodne průměr.</translation>
    </message>
    <message>
        <source>The members agree on part of it; look at where they do not.</source>
        <translation>Členové se shodují zčásti; podívejte se, kde ne.</translation>
    </message>
    <message>
        <source>The members agree well; the average speaks for most of them.</source>
        <translation>Členové se dobře shodují; průměr mluví za většinu z nich.</translation>
    </message>
    <message>
        <source>The members give nearly the same priorities; the average speaks for all of them.</source>
        <translation>Členové udávají téměř stejné priority; průměr mluví za všechny.</translation>
    </message>
    <message>
        <source>Mean judgments put {one} first, mean priorities {other}: the way of averaging decides.</source>
        <translation>Průměr úsudků dává na první místo {one}, průměr priorit {other}: rozhoduje způsob průměrování.</translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks about single matrices stand in the protocol.</source>
        <translation>
            <numerusform>V protokolu je {n} poznámka k jednotlivým maticím.</numerusform>
            <numerusform>V protokolu jsou {n} poznámky k jednotlivým maticím.</numerusform>
            <numerusform>V protokolu je {n} poznámek k jednotlivým maticím.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no mean priorities to compare with: nobody&apos;s own judgments are enough for a result, or their mean vanishes.</source>
        <translation>Průměr priorit k porovnání není: nikdo nemá dost vlastních úsudků na výsledek, nebo je průměr nulový.</translation>
    </message>
    <message>
        <source>Mean judgments and mean priorities give the same order.</source>
        <translation>Průměr úsudků a průměr priorit dávají stejné pořadí.</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konvence</translation>
    </message>
    <message>
        <source>Lesson {number}: {title}</source>
        <translation>Lekce {number}: {title}</translation>
    </message>
    <message>
        <source>Solution: {title}</source>
        <translation>Řešení: {title}</translation>
    </message>
    <message>
        <source>Name {line}</source>
        <translation>Jméno {line}</translation>
    </message>
    <message>
        <source>Add a criterion.</source>
        <translation>Přidejte kritérium.</translation>
    </message>
    <message>
        <source>Add an alternative.</source>
        <translation>Přidejte variantu.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Pojmenujte položku.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Odstraňte jednu z obou.</translation>
    </message>
    <message>
        <source>Give one of the two another name.</source>
        <translation>Dejte jedné z obou jiný název.</translation>
    </message>
    <message>
        <source>Name its group anew.</source>
        <translation>Zadejte skupinu znovu.</translation>
    </message>
    <message>
        <source>Remove the limit or the weight of what is not there any more.</source>
        <translation>Odstraňte omezení nebo váhu toho, co už neexistuje.</translation>
    </message>
    <message>
        <source>Mend the limit.</source>
        <translation>Opravte omezení.</translation>
    </message>
    <message>
        <source>Give two points at least, by rising value, each worth 0 to 1.</source>
        <translation>Zadejte nejméně dva body podle rostoucí hodnoty, každý s ohodnocením 0 až 1.</translation>
    </message>
    <message>
        <source>Write a number, or compare by ratings, which take words.</source>
        <translation>Napište číslo, nebo porovnávejte hodnocením stupnicí, které přijímá slova.</translation>
    </message>
    <message>
        <source>Write a smaller number or a larger unit.</source>
        <translation>Napište menší číslo, nebo zvolte větší jednotku.</translation>
    </message>
    <message>
        <source>Write the value in the unit of the criterion, or change the unit.</source>
        <translation>Napište hodnotu v jednotce kritéria, nebo jednotku změňte.</translation>
    </message>
    <message>
        <source>Add the word to the levels of the scale, or write another value.</source>
        <translation>Doplňte slovo mezi stupně stupnice, nebo napište jinou hodnotu.</translation>
    </message>
    <message>
        <source>Give levels to the criterion, or values from 0 to 1.</source>
        <translation>Zadejte kritériu stupně, nebo hodnoty od 0 do 1.</translation>
    </message>
    <message>
        <source>Give the criterion a weight.</source>
        <translation>Zadejte kritériu váhu.</translation>
    </message>
    <message>
        <source>Give a weight of 0 or more.</source>
        <translation>Zadejte váhu 0 nebo větší.</translation>
    </message>
    <message>
        <source>Give at least one criterion a weight.</source>
        <translation>Zadejte váhu aspoň jednomu kritériu.</translation>
    </message>
    <message>
        <source>Compare the criteria of this group in pairs.</source>
        <translation>Porovnejte kritéria této skupiny po dvojicích.</translation>
    </message>
    <message>
        <source>Remove the judgments of the group that is not there any more.</source>
        <translation>Odstraňte úsudky skupiny, která už neexistuje.</translation>
    </message>
    <message>
        <source>Remove the judgments of what is not there any more.</source>
        <translation>Odstraňte úsudky o tom, co už neexistuje.</translation>
    </message>
    <message>
        <source>Put it into the order, or judge it.</source>
        <translation>Zařaďte položku do pořadí, nebo ji posuďte.</translation>
    </message>
    <message>
        <source>Judge the pair.</source>
        <translation>Posuďte tuto dvojici.</translation>
    </message>
    <message>
        <source>Compare the alternatives under this criterion in pairs.</source>
        <translation>Porovnejte varianty podle tohoto kritéria po dvojicích.</translation>
    </message>
    <message>
        <source>Judge the pair anew.</source>
        <translation>Posuďte dvojici znovu.</translation>
    </message>
    <message>
        <source>Judge the pairs anew.</source>
        <translation>Posuďte dvojice znovu.</translation>
    </message>
    <message>
        <source>Write a ratio above 0, such as 3 or 1/3.</source>
        <translation>Napište poměr větší než 0, například 3 nebo 1/3.</translation>
    </message>
    <message>
        <source>Leave the cell empty, or write a ratio above 0.</source>
        <translation>Nechte buňku prázdnou, nebo napište poměr větší než 0.</translation>
    </message>
    <message>
        <source>Write 1 on the diagonal.</source>
        <translation>Na diagonálu napište 1.</translation>
    </message>
    <message>
        <source>Judge within 1/9 and 9, or allow any ratio in the method.</source>
        <translation>Posuzujte v rozmezí 1/9 až 9, nebo v metodě povolte libovolný poměr.</translation>
    </message>
    <message>
        <source>Decide which of the two cells is meant.</source>
        <translation>Rozhodněte, která z obou buněk platí.</translation>
    </message>
    <message>
        <source>Write the exact fraction, or let the method use the matrix as given.</source>
        <translation>Napište přesný zlomek, nebo nechte metodu použít matici tak, jak je zadána.</translation>
    </message>
    <message>
        <source>Judge one pair more that links the parts.</source>
        <translation>Posuďte ještě jednu dvojici, která části propojí.</translation>
    </message>
    <message>
        <source>Use the geometric mean.</source>
        <translation>Použijte geometrický průměr.</translation>
    </message>
    <message>
        <source>Choose a table of random indices.</source>
        <translation>Zvolte tabulku náhodných indexů.</translation>
    </message>
    <message>
        <source>Bring the values to 0 (worst) to 1 (best), which takes negative ones too.</source>
        <translation>Převeďte hodnoty na 0 (nejhorší) až 1 (nejlepší); to připouští i záporné.</translation>
    </message>
    <message>
        <source>Bring the values to 0 (worst) to 1 (best), which takes 0 too.</source>
        <translation>Převeďte hodnoty na 0 (nejhorší) až 1 (nejlepší); to připouští i 0.</translation>
    </message>
    <message>
        <source>Choose another normalisation.</source>
        <translation>Zvolte jinou normalizaci.</translation>
    </message>
    <message>
        <source>Mend the thresholds of the preference function.</source>
        <translation>Opravte prahy preferenční funkce.</translation>
    </message>
    <message>
        <source>Choose a number between 0 and 1.</source>
        <translation>Zvolte číslo mezi 0 a 1.</translation>
    </message>
    <message>
        <source>Add an alternative, or weigh in a way that does not look at values.</source>
        <translation>Přidejte variantu, nebo stanovte váhy způsobem, který k hodnotám nepřihlíží.</translation>
    </message>
    <message>
        <source>Choose what the plan is to compute.</source>
        <translation>Zvolte, co má plán počítat.</translation>
    </message>
    <message>
        <source>Name a kit of the project or of the catalogue.</source>
        <translation>Uveďte sadu projektu nebo katalogu.</translation>
    </message>
    <message>
        <source>Put a camera onto the plan, or give the values by hand.</source>
        <translation>Umístěte na plán kameru, nebo zadejte hodnoty ručně.</translation>
    </message>
    <message>
        <source>Draw a zone to be watched, or give the values by hand.</source>
        <translation>Nakreslete zónu ke sledování, nebo zadejte hodnoty ručně.</translation>
    </message>
    <message>
        <source>Every two criteria are compared once; the more important one gets a point. It asks only which one, not by how much. Books differ in what a tie and the last one get, and the winner may depend on it.</source>
        <translation>Každá dvě kritéria se jednou porovnají; důležitější dostane bod. Ptá se jen, které to je, ne o kolik. Učebnice se liší v tom, co se dává za shodu a co dostane poslední kritérium, a může na tom záviset vítěz.</translation>
    </message>
    <message>
        <source>Under every criterion the better value of two gets a point. Only the order of the values counts, so a tiny difference counts as much as a large one.</source>
        <translation>Podle každého kritéria dostane bod lepší hodnota ze dvou. Počítá se jen pořadí hodnot, nepatrný rozdíl tedy znamená tolik co velký.</translation>
    </message>
    <message>
        <source>Saaty&apos;s comparison (AHP)</source>
        <translation>Saatyho porovnání (AHP)</translation>
    </message>
    <message>
        <source>Every two criteria are compared: how many times is one more important, 1 to 9. It assumes that such ratios can be told; how well they fit together is measured (CR).</source>
        <translation>Každá dvě kritéria se porovnají: kolikrát je jedno důležitější, 1 až 9. Předpokládá se, že takové poměry lze určit; jak dobře jsou spolu v souladu, se měří (CR).</translation>
    </message>
    <message>
        <source>Under every criterion every two alternatives are compared: how many times is one better, 1 to 9. Leaving an alternative out can turn the order of the others.</source>
        <translation>Podle každého kritéria se porovnají každé dvě varianty: kolikrát je jedna lepší, 1 až 9. Vynechání jedné varianty může obrátit pořadí ostatních.</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Všechna stejně</translation>
    </message>
    <message>
        <source>Every criterion counts the same. It says nothing about importance.</source>
        <translation>Každé kritérium má stejnou váhu. O důležitosti to nic neříká.</translation>
    </message>
    <message>
        <source>Given directly</source>
        <translation>Zadané přímo</translation>
    </message>
    <message>
        <source>Somebody states the weights as numbers and answers for them. They are used as they are, even where they do not sum to 1.</source>
        <translation>Někdo udá váhy jako čísla a odpovídá za ně. Použijí se tak, jak jsou, i když jejich součet není 1.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Points are given to the criteria and divided by their sum. Twice the points means twice the importance.</source>
        <translation>Kritériím se přidělí body a dělí se jejich součtem. Dvojnásobek bodů znamená dvojnásobnou důležitost.</translation>
    </message>
    <message>
        <source>Order, rank sum</source>
        <translation>Pořadí, součet pořadí</translation>
    </message>
    <message>
        <source>Only the order of importance is asked for. Weights fall by equal steps from the first to the last.</source>
        <translation>Ptá se jen na pořadí důležitosti. Váhy klesají od prvního k poslednímu ve stejných krocích.</translation>
    </message>
    <message>
        <source>Order, centroid</source>
        <translation>Pořadí, těžiště (ROC)</translation>
    </message>
    <message>
        <source>Only the order of importance is asked for. The weights are the middle of all that keep it, so the first ones count much more than the last.</source>
        <translation>Ptá se jen na pořadí důležitosti. Váhy jsou středem všech, které mu vyhovují, první kritéria mají proto mnohem větší váhu než poslední.</translation>
    </message>
    <message>
        <source>Entropy of the values</source>
        <translation>Entropie hodnot</translation>
    </message>
    <message>
        <source>Nobody is asked: a criterion counts the more, the more its values differ. That is spread, not importance. Values must not be negative.</source>
        <translation>Nikdo se neptá: čím více se hodnoty kritéria liší, tím větší má váhu. To je rozptyl, ne důležitost. Hodnoty nesmějí být záporné.</translation>
    </message>
    <message>
        <source>CRITIC</source>
        <translation>CRITIC</translation>
    </message>
    <message>
        <source>Nobody is asked: a criterion counts the more, the more its values differ and the less they repeat what others say. Adding an alternative changes the weights.</source>
        <translation>Nikdo se neptá: kritérium má tím větší váhu, čím více se jeho hodnoty liší a čím méně opakují, co říkají ostatní. Přidáním varianty se váhy změní.</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Vážený součet</translation>
    </message>
    <message>
        <source>What is worse under one criterion can be made up by another, in proportion to the weights. Values are brought to a common scale first, and the choice of the scale matters.</source>
        <translation>Co je podle jednoho kritéria horší, může jiné vyvážit, v poměru vah. Hodnoty se nejdřív převedou na společnou stupnici a na její volbě záleží.</translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <source>The best is near the best of all values and far from the worst of all. Distances are straight lines, so strong and weak sides make up for each other.</source>
        <translation>Nejlepší je blízko nejlepším ze všech hodnot a daleko od nejhorších. Vzdálenosti se měří přímo, silné a slabé stránky se proto vyrovnávají.</translation>
    </message>
    <message>
        <source>PROMETHEE</source>
        <translation>PROMETHEE</translation>
    </message>
    <message>
        <source>Alternatives are compared in pairs; a preference function says how much a difference matters. The net flow orders all; before it is added up, some cannot be compared.</source>
        <translation>Varianty se porovnávají po dvojicích; jak moc na rozdílu záleží, říká preferenční funkce. Čistý tok seřadí všechny; dokud se tok nesečte, některé porovnat nelze.</translation>
    </message>
    <message>
        <source>Looks for a compromise: good in sum, and nowhere too bad. The share v says how much the sum counts against the worst regret.</source>
        <translation>Hledá kompromis: v součtu dobrý a nikde příliš špatný. Podíl v říká, kolik váží součet proti největší lítosti.</translation>
    </message>
    <message>
        <source>First criterion first</source>
        <translation>První kritérium napřed</translation>
    </message>
    <message>
        <source>The weightiest criterion on which two differ decides alone. Nothing makes up for it, however small the difference.</source>
        <translation>O dvou variantách rozhoduje samo kritérium s největší vahou, podle něhož se liší. Nic ho nevyváží, ať je rozdíl jakkoli malý.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Hodnocení stupnicí</translation>
    </message>
    <message>
        <source>Every alternative is rated by itself, by words of a scale or from 0 to 1. Adding an alternative changes nothing for the others, so it suits long lists.</source>
        <translation>Každá varianta se hodnotí sama, slovy stupnice nebo od 0 do 1. Přidání varianty u ostatních nic nezmění, hodí se tedy pro dlouhé seznamy.</translation>
    </message>
    <message>
        <source>One outranks another when enough of the weight agrees and no criterion objects too much. It chooses a few to look at closely; the order shown is that of net dominance.</source>
        <translation>Jedna varianta převyšuje druhou, když souhlasí dost vah a žádné kritérium nenamítá příliš. Vybere několik k bližšímu posouzení; zobrazené pořadí je podle čisté převahy.</translation>
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
        <translation>z bakalářské práce: shoda se nepočítá, + 1</translation>
    </message>
    <message>
        <source>RANCOM</source>
        <translation>RANCOM</translation>
    </message>
    <message>
        <source>ties ignored</source>
        <translation>shoda se nepočítá</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>tak, jak jsou</translation>
    </message>
    <message>
        <source>from 0 (worst) to 1 (best)</source>
        <translation>od 0 (nejhorší) do 1 (nejlepší)</translation>
    </message>
    <message>
        <source>as share of the best</source>
        <translation>jako podíl z nejlepší</translation>
    </message>
    <message>
        <source>as share of their sum</source>
        <translation>jako podíl na součtu</translation>
    </message>
    <message>
        <source>divided by the root of their squares&apos; sum</source>
        <translation>dělené odmocninou součtu čtverců</translation>
    </message>
    <message>
        <source>any difference is a full preference</source>
        <translation>každý rozdíl je plná preference</translation>
    </message>
    <message>
        <source>none up to q, then full</source>
        <translation>do q žádná, pak plná</translation>
    </message>
    <message>
        <source>rising evenly up to p</source>
        <translation>do p rovnoměrně roste</translation>
    </message>
    <message>
        <source>none up to q, half up to p, then full</source>
        <translation>do q žádná, do p poloviční, pak plná</translation>
    </message>
    <message>
        <source>none up to q, then rising up to p</source>
        <translation>do q žádná, pak do p roste</translation>
    </message>
    <message>
        <source>rising like a bell curve, turning at s</source>
        <translation>roste jako zvonová křivka s inflexí v s</translation>
    </message>
    <message>
        <source>RANCOM, the form with a half and 0.5: Więckowski and others 2023</source>
        <translation>RANCOM, podoba s polovinou a 0,5: Więckowski a další 2023</translation>
    </message>
    <message>
        <source>{rows} rows and {columns} columns are no square of {items} items with their names</source>
        <translation>{rows} řádků a {columns} sloupců není čtverec {items} položek s jejich názvy</translation>
    </message>
    <message>
        <source>{cell}: {trouble}</source>
        <translation>{cell}: {trouble}</translation>
    </message>
    <message>
        <source>nothing is compared with itself, found &quot;{found}&quot;</source>
        <translation>nic se neporovnává samo se sebou, nalezeno „{found}“</translation>
    </message>
</context>
<context>
    <name>ZoneTool</name>
    <message>
        <source>Drag a rectangle, or click the corners of what must be seen</source>
        <translation>Táhněte obdélník, nebo klepejte na rohy toho, co má být vidět</translation>
    </message>
    <message>
        <source>Draw zone</source>
        <translation>Nakreslit zónu</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click the corners of the room</source>
        <translation>Táhněte obdélník, nebo klepejte na rohy místnosti</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click the corners of what must not be seen</source>
        <translation>Táhněte obdélník, nebo klepejte na rohy toho, co nesmí být vidět</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click the corners of the parcel</source>
        <translation>Táhněte obdélník, nebo klepejte na rohy parcely</translation>
    </message>
    <message>
        <source>Draw room</source>
        <translation>Nakreslit místnost</translation>
    </message>
    <message>
        <source>Draw privacy mask</source>
        <translation>Nakreslit masku soukromí</translation>
    </message>
    <message>
        <source>Draw parcel</source>
        <translation>Nakreslit parcelu</translation>
    </message>
</context>
<context>
    <name>dropped_file</name>
    <message>
        <source>%1 has no columns of coordinates (longitude and latitude, x and y, or wkt). A table of cameras or zones can be copied in a spreadsheet and pasted on the plan.</source>
        <translation>%1 nemá sloupce souřadnic (longitude a latitude, x a y, nebo wkt). Tabulku kamer nebo zón lze zkopírovat v tabulkovém procesoru a vložit do plánu.</translation>
    </message>
    <message>
        <source>%1 cannot be taken. Projects and exchange plans are opened (.gpkg, .geojson), maps and drawings imported (.dxf, .gpkg, .shp, .fgb, .geojson, .kml, .gml, .osm, .pbf, .csv), pictures laid under the plan (.png, .jpg, .tif, .pdf, .svg).</source>
        <translation>%1 nelze převzít. Projekty a výměnné plány se otevírají (.gpkg, .geojson), mapy a výkresy se importují (.dxf, .gpkg, .shp, .fgb, .geojson, .kml, .gml, .osm, .pbf, .csv), obrázky se kladou pod plán (.png, .jpg, .tif, .pdf, .svg).</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 nelze zapsat: %2</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Walls</source>
        <translation>Zdi</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Sklo</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sloupy</translation>
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
        <translation>Nábytek</translation>
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
        <translation>Jiné překážky</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Dveře</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Okna</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Místnosti</translation>
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
        <translation>Části města</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Parcely</translation>
    </message>
    <message>
        <source>Mounting places</source>
        <translation>Místa k montáži</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Points of demand</source>
        <translation>Body poptávky</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milimetry</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>centimetry</translation>
    </message>
    <message>
        <source>decimetres</source>
        <translation>decimetry</translation>
    </message>
    <message>
        <source>metres</source>
        <translation>metry</translation>
    </message>
    <message>
        <source>kilometres</source>
        <translation>kilometry</translation>
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
        <translation>EPSG:4326, zeměpisná délka a šířka (WGS 84)</translation>
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
        <translation>EPSG:2180, PL-1992 (Polsko)</translation>
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
            <numerusform>%n ploch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n čára</numerusform>
            <numerusform>%n čáry</numerusform>
            <numerusform>%n čar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n bod</numerusform>
            <numerusform>%n body</numerusform>
            <numerusform>%n bodů</numerusform>
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
        <translation>nic</translation>
    </message>
    <message>
        <source>nothing has a place</source>
        <translation>nic nemá polohu</translation>
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
        <translation>Tabulka se souřadnicemi</translation>
    </message>
    <message>
        <source>%1 gives no unit.</source>
        <translation>%1 neudává jednotku.</translation>
    </message>
    <message>
        <source>%1 says %2.</source>
        <translation>%1 udává %2.</translation>
    </message>
    <message>
        <source>Doors would be %1 wide in %2</source>
        <translation>Při jednotce %2 by dveře měly šířku %1</translation>
    </message>
    <message>
        <source>Everything would be %1 wide in %2</source>
        <translation>Při jednotce %2 by celek měl šířku %1</translation>
    </message>
    <message>
        <source>Doors are %1 wide, which fits.</source>
        <translation>Dveře mají šířku %1, což vyhovuje.</translation>
    </message>
    <message>
        <source>Everything is %1 wide, which fits.</source>
        <translation>Celek má šířku %1, což vyhovuje.</translation>
    </message>
    <message>
        <source>; no unit fits. Choose the one of the drawing.</source>
        <translation>; nevyhovuje žádná jednotka. Zvolte jednotku výkresu.</translation>
    </message>
    <message>
        <source>, which fits.</source>
        <translation>, což vyhovuje.</translation>
    </message>
    <message>
        <source>; %1 fit (%2).</source>
        <translation>; vyhovují %1 (%2).</translation>
    </message>
    <message>
        <source>%1 left out: %2</source>
        <translation>%1 vynecháno: %2</translation>
    </message>
    <message>
        <source>%1 repaired: %2</source>
        <translation>%1 opraveno: %2</translation>
    </message>
    <message>
        <source>%1 assumed: %2</source>
        <translation>%1 předpokládáno: %2</translation>
    </message>
    <message>
        <source>no height is stated, so they hide everything behind them</source>
        <translation>výška není uvedena, zakrývají tedy vše za sebou</translation>
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
        <translation>Projekt (.vidette.gpkg) nebo výměnný plán (.geojson)</translation>
    </message>
    <message>
        <source>light or dark; without it as the desktop is</source>
        <translation>light nebo dark; bez toho podle pracovní plochy</translation>
    </message>
    <message>
        <source>en, cs, sk or pl</source>
        <translation>en, cs, sk nebo pl</translation>
    </message>
</context>
<context>
    <name>replacement</name>
    <message>
        <source>the condition of the old one, scored within 12 months</source>
        <translation>stav starého zařízení, hodnocený v posledních 12 měsících</translation>
    </message>
    <message>
        <source>who decides: choose a person in the line at the bottom</source>
        <translation>kdo rozhoduje: vyberte osobu v řádku dole</translation>
    </message>
    <message>
        <source>the risk, computed with the step to “Proposed”</source>
        <translation>riziko; vypočte se krokem do stavu „Navrženo“</translation>
    </message>
    <message>
        <source>what a new one costs</source>
        <translation>cena nového zařízení</translation>
    </message>
    <message>
        <source>a budget line with enough money</source>
        <translation>rozpočtová položka s dostatkem peněz</translation>
    </message>
    <message>
        <source>a grant that is awarded</source>
        <translation>přiznaná dotace</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>důvod</translation>
    </message>
    <message>
        <source>the number of the order</source>
        <translation>číslo objednávky</translation>
    </message>
    <message>
        <source>the open standard, checked</source>
        <translation>ověřený otevřený standard</translation>
    </message>
    <message>
        <source>the spare parts, checked</source>
        <translation>ověřené náhradní díly</translation>
    </message>
    <message>
        <source>the new asset</source>
        <translation>nové zařízení</translation>
    </message>
    <message>
        <source>the certificate of the destroyed media</source>
        <translation>protokol o likvidaci nosičů</translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation>výrobní číslo</translation>
    </message>
    <message>
        <source>the day of installation</source>
        <translation>den instalace</translation>
    </message>
    <message>
        <source>the day the old one was retired</source>
        <translation>den vyřazení starého zařízení</translation>
    </message>
    <message>
        <source>where it hangs</source>
        <translation>kde je zavěšeno</translation>
    </message>
    <message>
        <source>the picture and what it covers, checked</source>
        <translation>ověřený obraz a pokrytí</translation>
    </message>
    <message>
        <source>the year it is put off to</source>
        <translation>rok, na který se odkládá</translation>
    </message>
    <message>
        <source>who owns the risk of waiting</source>
        <translation>kdo nese riziko odkladu</translation>
    </message>
    <message>
        <source>somebody with the role: %1</source>
        <translation>někdo s rolí: %1</translation>
    </message>
    <message>
        <source>%1 more on its budget line</source>
        <translation>o %1 více na rozpočtové položce</translation>
    </message>
    <message>
        <source>not known when</source>
        <translation>neznámo kdy</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>v termínu</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>brzy</translation>
    </message>
    <message>
        <source>due</source>
        <translation>k obnově</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>po termínu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>neznámo</translation>
    </message>
    <message>
        <source>%1, end of its life</source>
        <translation>%1, konec životnosti</translation>
    </message>
    <message>
        <source>%1, end of support</source>
        <translation>%1, konec podpory</translation>
    </message>
    <message>
        <source>%1, fixed by hand</source>
        <translation>%1, určeno ručně</translation>
    </message>
    <message>
        <source>replaced in %1</source>
        <translation>obnova v roce %1</translation>
    </message>
    <message>
        <source>left out: nobody knows when it is due</source>
        <translation>vynecháno: není známo, kdy má být obnoveno</translation>
    </message>
    <message>
        <source>due after %1</source>
        <translation>k obnově po roce %1</translation>
    </message>
    <message>
        <source>paid before the plan begins</source>
        <translation>zaplaceno před začátkem plánu</translation>
    </message>
    <message>
        <source>waits since %1: the money goes to what is riskier</source>
        <translation>čeká od roku %1: peníze jdou na rizikovější</translation>
    </message>
</context>
<context>
    <name>vidette::ui</name>
    <message>
        <source>dead zone</source>
        <translation>mrtvá zóna</translation>
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
        <translation>Umístění jednotlivých variant v losováních</translation>
    </message>
    <message>
        <source>%1 is first in %2</source>
        <translation>%1 je první v %2</translation>
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
        <translation>Kdo je první podle které metody a vah</translation>
    </message>
    <message>
        <source>not computed: %1</source>
        <translation>nevypočteno: %1</translation>
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
        <translation>Co musí platit, aby tato varianta vyhrála</translation>
    </message>
    <message>
        <source>Each cell names who comes first. A cell that is chosen by a click or the arrow keys shows its whole order below; an empty one says why it cannot be computed.</source>
        <translation>Každá buňka uvádí, kdo je první. Buňka vybraná klepnutím nebo šipkami ukáže dole celé své pořadí; prázdná řekne, proč ji nelze vypočítat.</translation>
    </message>
    <message>
        <source>What must hold for this one to win:</source>
        <translation>Co musí platit, aby vyhrála tato:</translation>
    </message>
</context>
<context>
    <name>vidette::ui::AllReportsPage</name>
    <message>
        <source>Year of the annual report</source>
        <translation>Rok výroční zprávy</translation>
    </message>
    <message>
        <source>Save all as PDF…</source>
        <translation>Uložit vše jako PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Vše</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nic</translation>
    </message>
    <message>
        <source>All reports as PDF, into one folder</source>
        <translation>Všechny zprávy jako PDF do jedné složky</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>Složka zpráv</translation>
    </message>
    <message>
        <source>Cancelled; the reports that were finished stay in the folder</source>
        <translation>Zrušeno; dokončené zprávy zůstávají ve složce</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n soubor</numerusform>
            <numerusform>%n soubory</numerusform>
            <numerusform>%n souborů</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing … %1</source>
        <translation>Zapisuje se … %1</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Zapisuje se …</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports written to %1</source>
        <translation>
            <numerusform>%n zpráva zapsána do %1</numerusform>
            <numerusform>%n zprávy zapsány do %1</numerusform>
            <numerusform>%n zpráv zapsáno do %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::AnswerTab</name>
    <message>
        <source>Totals, and what they are made of</source>
        <translation>Celková hodnocení a z čeho se skládají</translation>
    </message>
    <message>
        <source>What counts, and who wins when it counts more or less</source>
        <translation>Co rozhoduje a kdo vyhraje, když to váží více nebo méně</translation>
    </message>
    <message>
        <source>Every value</source>
        <translation>Všechny hodnoty</translation>
    </message>
    <message>
        <source>By the catalogue&apos;s figures alone %1 would win; on this plan it does not.</source>
        <translation>Podle samotných údajů katalogu by vyhrála %1; na tomto plánu nevyhrává.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures alone give the same winner, %1.</source>
        <translation>Samotné údaje katalogu dávají téhož vítěze, %1.</translation>
    </message>
    <message>
        <source>No kits are compared in this project. An exchange plan may name decision problems, and a project keeps them.</source>
        <translation>V tomto projektu se neporovnávají žádné sady. Rozhodovací úlohy může uvést výměnný plán a projekt je uchová.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Počítá se …</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <translation>První je %1</translation>
    </message>
    <message>
        <source>Out of the comparison: %1</source>
        <translation>Vyřazeno z porovnání: %1</translation>
    </message>
    <message>
        <source>Weights: %1. Values: %2.</source>
        <translation>Váhy: %1. Hodnoty: %2.</translation>
    </message>
    <message>
        <source>Why is it first?</source>
        <translation>Proč je první?</translation>
    </message>
    <message>
        <source>How large is its lead?</source>
        <translation>Jak velký má náskok?</translation>
    </message>
    <message>
        <source>Click any figure, or press Enter on it, to see how it is reached.</source>
        <translation>Klepněte na kterékoli číslo, nebo na něm stiskněte Enter, a uvidíte, jak se k němu dojde.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ArrangePanel</name>
    <message>
        <source>Arrange</source>
        <translation>Uspořádat</translation>
    </message>
    <message>
        <source>In line across</source>
        <translation>Zarovnat vodorovně</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Vlevo</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Zarovnat levé hrany</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Střed</translation>
    </message>
    <message>
        <source>Align middles on a vertical line</source>
        <translation>Zarovnat středy na svislou čáru</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Vpravo</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Zarovnat pravé hrany</translation>
    </message>
    <message>
        <source>In line up</source>
        <translation>Zarovnat svisle</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Nahoře</translation>
    </message>
    <message>
        <source>Align upper edges</source>
        <translation>Zarovnat horní hrany</translation>
    </message>
    <message>
        <source>Align middles on a horizontal line</source>
        <translation>Zarovnat středy na vodorovnou čáru</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Dole</translation>
    </message>
    <message>
        <source>Align lower edges</source>
        <translation>Zarovnat dolní hrany</translation>
    </message>
    <message>
        <source>Equal gaps</source>
        <translation>Stejné mezery</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>Vodorovně</translation>
    </message>
    <message>
        <source>Equal gaps from left to right</source>
        <translation>Stejné mezery zleva doprava</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Svisle</translation>
    </message>
    <message>
        <source>Equal gaps from bottom to top</source>
        <translation>Stejné mezery zdola nahoru</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Zrcadlit</translation>
    </message>
    <message>
        <source>Left–right</source>
        <translation>Vlevo–vpravo</translation>
    </message>
    <message>
        <source>Mirror about the vertical middle line</source>
        <translation>Zrcadlit podle svislé středové osy</translation>
    </message>
    <message>
        <source>Top–bottom</source>
        <translation>Nahoře–dole</translation>
    </message>
    <message>
        <source>Mirror about the horizontal middle line</source>
        <translation>Zrcadlit podle vodorovné středové osy</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>Nakreslit osu</translation>
    </message>
    <message>
        <source>Mirror about a line that is drawn next</source>
        <translation>Zrcadlit podle osy, která se poté nakreslí</translation>
    </message>
    <message>
        <source>Turn by</source>
        <translation>Otočit o</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Velikost na</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Šířka</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Hloubka</translation>
    </message>
    <message>
        <source>Clockwise, about the middle of what is chosen</source>
        <translation>Po směru hodinových ručiček, kolem středu výběru</translation>
    </message>
    <message>
        <source>Of its size now, about the middle of what is chosen</source>
        <translation>Z nynější velikosti, kolem středu výběru</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>In rows</source>
        <translation>V řadách</translation>
    </message>
    <message>
        <source>Along a line</source>
        <translation>Podél čáry</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Řady</translation>
    </message>
    <message>
        <source>Each to the right</source>
        <translation>Krok doprava</translation>
    </message>
    <message>
        <source>Each upwards</source>
        <translation>Krok nahoru</translation>
    </message>
    <message>
        <source>Across, with this one</source>
        <translation>Vodorovně, i s původní</translation>
    </message>
    <message>
        <source>Rows, with this one</source>
        <translation>Řady, i s původní</translation>
    </message>
    <message>
        <source>Make the copies</source>
        <translation>Vytvořit kopie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::AskedTab</name>
    <message>
        <source>There is no working of this figure yet.</source>
        <translation>Pro toto číslo zatím není výpočet.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::AttendanceList</name>
    <message>
        <source>Somebody else who is there, by login</source>
        <translation>Někdo další přítomný, podle přihlašovacího jména</translation>
    </message>
    <message>
        <source>Somebody else, by login; Enter adds</source>
        <translation>Někdo další, přihlašovacím jménem; Enter přidá</translation>
    </message>
    <message>
        <source>Attendance of %1</source>
        <translation>Účast: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::BacklogOrder</name>
    <message>
        <source>Ranking the backlog … %1</source>
        <translation>Řadí se zásobník … %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>by the usual criteria</source>
        <translation>podle obvyklých kritérií</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>podle: %1</translation>
    </message>
    <message>
        <source>Ranking the backlog …</source>
        <translation>Řadí se zásobník …</translation>
    </message>
    <message>
        <source>No request can be ranked</source>
        <translation>Nelze seřadit žádnou žádost</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <translation>První je %1</translation>
    </message>
    <message>
        <source>%1 requests compared, as of %2</source>
        <translation>Porovnané žádosti: %1, ke dni %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::BacklogPage</name>
    <message>
        <source>Choose a request to see what it waits for.</source>
        <translation>Vyberte žádost a uvidíte, na co čeká.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Zásobník</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Seřadit</translation>
    </message>
    <message>
        <source>Which request first, why, and what would turn it</source>
        <translation>Která žádost je první, proč a co by to zvrátilo</translation>
    </message>
    <message>
        <source>What the backlog is ranked by</source>
        <translation>Podle čeho se zásobník řadí</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nová žádost…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Žádosti</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Číslo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Stáří</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Chybí</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Naléhavé</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Část města</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Třída</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Only requests in this state</source>
        <translation>Jen žádosti v tomto stavu</translation>
    </message>
    <message>
        <source>Only requests for this purpose</source>
        <translation>Jen žádosti k tomuto účelu</translation>
    </message>
    <message>
        <source>Only requests in this district</source>
        <translation>Jen žádosti v této části města</translation>
    </message>
    <message>
        <source>Only requests that this party asks for or is asked about</source>
        <translation>Jen žádosti, které tato strana podala nebo k nimž je dotázána</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Všechny otevřené</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jakýkoli stav</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Jakýkoli účel</translation>
    </message>
    <message>
        <source>Any district</source>
        <translation>Jakákoli část města</translation>
    </message>
    <message>
        <source>Any party</source>
        <translation>Jakákoli strana</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n den</numerusform>
            <numerusform>%n dny</numerusform>
            <numerusform>%n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>naléhavé</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 z %2 žádostí</translation>
    </message>
    <message>
        <source>Nobody has asked for a camera yet. A request begins as a draft and goes on step by step, each with who, when and why.</source>
        <translation>Zatím nikdo o kameru nežádal. Žádost začíná jako koncept a postupuje krok za krokem; u každého stojí kdo, kdy a proč.</translation>
    </message>
    <message>
        <source>No request is like this. Choose “Any state” to see those that have ended.</source>
        <translation>Žádná žádost neodpovídá. Volba „Jakýkoli stav“ ukáže i ukončené.</translation>
    </message>
    <message>
        <source>The usual criteria, or a decision problem kept in the project</source>
        <translation>Obvyklá kritéria, nebo rozhodovací úloha uložená v projektu</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CameraDesk</name>
    <message>
        <source>Library of camera models</source>
        <translation>Knihovna modelů kamer</translation>
    </message>
    <message>
        <source>The camera from the side and what it sees</source>
        <translation>Kamera z boku a co vidí</translation>
    </message>
    <message>
        <source>Give the model of the library to the chosen cameras</source>
        <translation>Dát vybraným kamerám model z knihovny</translation>
    </message>
    <message>
        <source>Aim at a point…</source>
        <translation>Namířit na bod…</translation>
    </message>
    <message>
        <source>Copy the aim</source>
        <translation>Kopírovat namíření</translation>
    </message>
    <message>
        <source>Paste the aim</source>
        <translation>Vložit namíření</translation>
    </message>
    <message>
        <source>Take the suggested tilt</source>
        <translation>Použít navržený náklon</translation>
    </message>
    <message>
        <source>Take a snapshot of the plan</source>
        <translation>Pořídit snímek plánu</translation>
    </message>
    <message>
        <source>Compare before and after…</source>
        <translation>Porovnat před a po…</translation>
    </message>
    <message>
        <source>Next blind spot</source>
        <translation>Další slepé místo</translation>
    </message>
    <message>
        <source>Previous blind spot</source>
        <translation>Předchozí slepé místo</translation>
    </message>
    <message>
        <source>Choose the cameras to aim first.</source>
        <translation>Nejdřív vyberte kamery, které se mají namířit.</translation>
    </message>
    <message>
        <source>Choose the cameras first.</source>
        <translation>Nejdřív vyberte kamery.</translation>
    </message>
    <message>
        <source>Choose the camera whose aim is to be copied first.</source>
        <translation>Nejdřív vyberte kameru, jejíž namíření se má zkopírovat.</translation>
    </message>
    <message>
        <source>Aim of %1 copied.</source>
        <translation>Namíření zkopírováno: %1.</translation>
    </message>
    <message>
        <source>Copy the aim of a camera first.</source>
        <translation>Nejdřív zkopírujte namíření některé kamery.</translation>
    </message>
    <message>
        <source>Choose the cameras that are to look the same way first.</source>
        <translation>Nejdřív vyberte kamery, které se mají dívat stejně.</translation>
    </message>
    <message>
        <source>No chosen camera lacks a tilt that could be suggested.</source>
        <translation>Žádné vybrané kameře nechybí náklon, který by šlo navrhnout.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Snapshot %1 taken. Compare it with Ctrl+Shift+B.</source>
        <translation>Snímek %1 pořízen. Porovnáte jej pomocí Ctrl+Shift+B.</translation>
    </message>
    <message>
        <source>Take a snapshot first, change the plan, then compare.</source>
        <translation>Nejdřív pořiďte snímek, změňte plán, pak porovnejte.</translation>
    </message>
    <message>
        <source>There are no blind spots.</source>
        <translation>Nejsou žádná slepá místa.</translation>
    </message>
    <message>
        <source>Blind spot %1 of %2: %3</source>
        <translation>Slepé místo %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CameraDock</name>
    <message>
        <source>Persons at, metres</source>
        <translation>Osoby ve vzdálenosti, metry</translation>
    </message>
    <message>
        <source>Views of the camera</source>
        <translation>Pohledy na kameru</translation>
    </message>
    <message>
        <source>Persons at</source>
        <translation>Osoby ve vzdálenosti</translation>
    </message>
    <message>
        <source>e.g. 2 5 10 m</source>
        <translation>např. 2 5 10 m</translation>
    </message>
    <message>
        <source>Distances in metres at which persons stand; empty: some that fit</source>
        <translation>Vzdálenosti v metrech, ve kterých stojí osoby; prázdné: několik vhodných</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Choose a camera on the plan to see it from the side.</source>
        <translation>Vyberte kameru na plánu a uvidíte ji z boku.</translation>
    </message>
    <message>
        <source>Side and picture</source>
        <translation>Bok a obraz</translation>
    </message>
    <message>
        <source>Printed distances</source>
        <translation>Udávané vzdálenosti</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CameraForm</name>
    <message>
        <source>Bring it out onto the wall</source>
        <translation>Vysunout na zeď</translation>
    </message>
    <message>
        <source>Identifies up to</source>
        <translation>Identifikuje do</translation>
    </message>
    <message>
        <source>Dead zone</source>
        <translation>Mrtvá zóna</translation>
    </message>
    <message>
        <source>Up to this distance the target plane is below the picture</source>
        <translation>Do této vzdálenosti leží rovina cíle pod obrazem</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Vidí</translation>
    </message>
    <message>
        <source>Only it sees</source>
        <translation>Jen ona vidí</translation>
    </message>
    <message>
        <source>Part of what must be seen that no other camera sees</source>
        <translation>Část toho, co má být vidět a žádná jiná kamera to nevidí</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Výška</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Směr</translation>
    </message>
    <message>
        <source>Clockwise from up on the plan (north on a map)</source>
        <translation>Po směru hodin od horního okraje plánu (na mapě od severu)</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Náklon</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez omezení</translation>
    </message>
    <message>
        <source>Below the horizontal; “no limit” leaves the top and bottom of the picture out</source>
        <translation>Pod vodorovnou rovinou; „bez omezení“ nebere v úvahu horní a dolní okraj obrazu</translation>
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
        <translation>podle pixelů</translation>
    </message>
    <message>
        <source>“By pixels”: as far as the lowest class of the standard reaches</source>
        <translation>„Podle pixelů“: kam dosáhne nejnižší třída normy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>V provozu</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Navržená</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Vyřazená</translation>
    </message>
    <message>
        <source>Picture of %1 × %2 px, %3 high</source>
        <translation>Obraz %1 × %2 px, výška %3</translation>
    </message>
    <message>
        <source>Stands inside a building and sees nothing.</source>
        <translation>Stojí uvnitř budovy a nic nevidí.</translation>
    </message>
    <message>
        <source>Sees %1 that must not be seen</source>
        <translation>Vidí %1 toho, co nesmí být vidět</translation>
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
        <translation>Plán s kamerami a tím, co vidí</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CheckView</name>
    <message>
        <source>The file is larger than a printed table can be.</source>
        <translation>Soubor je větší, než může být otištěná tabulka.</translation>
    </message>
    <message>
        <source>a decision without a title</source>
        <translation>rozhodnutí bez názvu</translation>
    </message>
    <message>
        <source>Check a printed table…</source>
        <translation>Zkontrolovat otištěnou tabulku…</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Základ porovnání</translation>
    </message>
    <message>
        <source>Printed figures and computed ones</source>
        <translation>Otištěné a vypočtené údaje</translation>
    </message>
    <message>
        <source>the decision that the table names</source>
        <translation>rozhodnutí, které uvádí tabulka</translation>
    </message>
    <message>
        <source>the decision shown</source>
        <translation>zobrazené rozhodnutí</translation>
    </message>
    <message>
        <source>The figures of a published table, as a file of the format “vidette-printed/1”, are computed anew and compared to their printed digits.</source>
        <translation>Údaje zveřejněné tabulky, uložené v souboru formátu „vidette-printed/1“, se vypočtou znovu a porovnají s otištěnými číslicemi.</translation>
    </message>
    <message>
        <source>Check a printed table</source>
        <translation>Zkontrolovat otištěnou tabulku</translation>
    </message>
    <message>
        <source>Printed tables (*.json)</source>
        <translation>Otištěné tabulky (*.json)</translation>
    </message>
    <message>
        <source>The table names no decision, and none is shown.</source>
        <translation>Tabulka neuvádí žádné rozhodnutí a žádné není zobrazeno.</translation>
    </message>
    <message>
        <source>Values that are computed on a plan were taken as they are written.</source>
        <translation>Hodnoty, které se počítají na plánu, byly převzaty tak, jak jsou zapsány.</translation>
    </message>
    <message>
        <source>Compared with “%1”: %2</source>
        <translation>Porovnáno s rozhodnutím „%1“: %2</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Porovnává se …</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ChecksPage</name>
    <message>
        <source>Run again</source>
        <translation>Spustit znovu</translation>
    </message>
    <message>
        <source>Compare with an earlier run…</source>
        <translation>Porovnat s dřívějším během…</translation>
    </message>
    <message>
        <source>Keep this run…</source>
        <translation>Uchovat tento běh…</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Závažnost</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Pravidlo</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Výjimky</translation>
    </message>
    <message>
        <source>What the rules found</source>
        <translation>Co pravidla našla</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Týká se</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co se našlo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>A design aid, not legal advice.</source>
        <translation>Pomůcka pro návrh, ne právní rada.</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>Každá závažnost</translation>
    </message>
    <message>
        <source>Blocks and errors</source>
        <translation>Blokující a chyby</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Varování</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informace</translation>
    </message>
    <message>
        <source>Without waived</source>
        <translation>Bez výjimek</translation>
    </message>
    <message>
        <source>With waived</source>
        <translation>S výjimkami</translation>
    </message>
    <message>
        <source>Only waived</source>
        <translation>Jen výjimky</translation>
    </message>
    <message>
        <source>Since the earlier run: %1 new, %2 gone.</source>
        <translation>Od dřívějšího běhu: nových %1, zmizelo %2.</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Zmizelo: %1</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Ukončit porovnání</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Každé pravidlo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, waived</source>
        <translation>%1, výjimka</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nové</translation>
    </message>
    <message>
        <source>No rule is hit.</source>
        <translation>Žádný nález.</translation>
    </message>
    <message>
        <source>No hit is left by these filters.</source>
        <translation>Těmto filtrům neodpovídá žádný nález.</translation>
    </message>
    <message numerus="yes">
        <source>errors</source>
        <translation>
            <numerusform>chyba</numerusform>
            <numerusform>chyby</numerusform>
            <numerusform>chyb</numerusform>
        </translation>
    </message>
    <message>
        <source>errors, of these %1 block a step</source>
        <translation>chyb, z toho blokuje krok: %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Zatím nezkontrolováno</translation>
    </message>
    <message>
        <source>%1 · %2 waived</source>
        <translation>%1 · s výjimkou %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n varování</numerusform>
            <numerusform>%n varování</numerusform>
            <numerusform>%n varování</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking … %1</source>
        <translation>Kontroluje se … %1</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Kontroluje se …</translation>
    </message>
    <message>
        <source>Out of date since the last change</source>
        <translation>Od poslední změny neaktuální</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Ke dni %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 nelze přečíst: %2</translation>
    </message>
    <message>
        <source>Run kept: %1</source>
        <translation>Běh uchován: %1</translation>
    </message>
    <message>
        <source>An earlier run of the rules</source>
        <translation>Dřívější běh pravidel</translation>
    </message>
    <message>
        <source>Runs (*.json)</source>
        <translation>Běhy (*.json)</translation>
    </message>
    <message>
        <source>Keep this run</source>
        <translation>Uchovat tento běh</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ClaimList</name>
    <message>
        <source>Claim %1</source>
        <translation>Tvrzení %1</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>neposouzeno</translation>
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
        <translation>Správně. %1</translation>
    </message>
    <message>
        <source>Not so. %1</source>
        <translation>Není to tak. %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CommandPalette</name>
    <message>
        <source>Find an action, a camera, a zone, a request …</source>
        <translation>Najděte akci, kameru, zónu, žádost …</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Co najít</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co se našlo</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nic se tak nejmenuje</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CompareWindow</name>
    <message>
        <source>Version</source>
        <translation>Verze</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Před a po</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Údaj</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Před</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>Before and after – Vidette</source>
        <translation>Před a po – Vidette</translation>
    </message>
    <message>
        <source>The plan as it is</source>
        <translation>Plán, jak je</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Counting before and after …</source>
        <translation>Počítá se stav před a po …</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ConsensusPlot</name>
    <message>
        <source>How far every two members agree</source>
        <translation>Jak se každí dva členové shodují</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ConsistencyView</name>
    <message>
        <source>CR printed elsewhere</source>
        <translation>CR otištěné jinde</translation>
    </message>
    <message>
        <source>A CR from a paper or a thesis that says it judged by intensities. One above what the rule can give proves that something was copied wrongly.</source>
        <translation>CR z článku nebo ze závěrečné práce, kde se podle uvedeného postupu posuzovalo intenzitami. Je-li vyšší, než může pravidlo dát, dokazuje to, že bylo něco opsáno chybně.</translation>
    </message>
    <message>
        <source>Nothing is judged yet.</source>
        <translation>Zatím není nic posouzeno.</translation>
    </message>
    <message>
        <source>Not linked: %1. No judgment leads from one to the other, so there is no result yet.</source>
        <translation>Nepropojeno: %1. Od jedné části k druhé nevede žádný úsudek, proto zatím není výsledek.</translation>
    </message>
    <message>
        <source>Judge %1 next</source>
        <translation>Posoudit jako další: %1</translation>
    </message>
    <message>
        <source>Two items cannot contradict each other; CR does not apply.</source>
        <translation>Dvě položky si nemohou odporovat; CR zde nemá smysl.</translation>
    </message>
    <message>
        <source>CR = (λ − n)/(n − 1)/RI. RI is the mean of random judgments, %1 for %2 items in the table &quot;%3&quot;; other tables differ by a few per cent.</source>
        <translation>CR = (λ − n)/(n − 1)/RI. RI je průměr náhodných úsudků, %1 při počtu položek %2 v tabulce „%3“; jiné tabulky se liší o několik procent.</translation>
    </message>
    <message>
        <source>CR %1 is not below %2.</source>
        <translation>CR %1 není pod %2.</translation>
    </message>
    <message>
        <source>CR %1 is below %2.</source>
        <translation>CR %1 je pod %2.</translation>
    </message>
    <message>
        <source>Random index: %1 of the table &quot;%2&quot;.</source>
        <translation>Náhodný index: %1 z tabulky „%2“.</translation>
    </message>
    <message>
        <source>All ratios follow the rule &quot;difference of intensities plus 1&quot;. Then CR cannot pass %1 for %2 items, whoever judges: this test cannot fail, and a good CR says nothing here.</source>
        <translation>Všechny poměry se řídí pravidlem „rozdíl intenzit plus 1“. CR pak nemůže přesáhnout %1 (při počtu položek %2), ať posuzuje kdokoli: tento test nemůže dopadnout špatně a dobré CR zde nic neříká.</translation>
    </message>
    <message>
        <source>Worst three: %1, %2, %3</source>
        <translation>Nejhorší trojice: %1, %2, %3</translation>
    </message>
    <message>
        <source>Koczkodaj&apos;s index: how far the two ways from %1 to %3 differ, directly and over %2. 0 = not at all, near 1 = wholly.</source>
        <translation>Koczkodajův index: jak se liší dvě cesty od %1 k %3, přímá a přes %2. 0 = vůbec ne, blízko 1 = zcela.</translation>
    </message>
    <message>
        <source>GCI %1 is not below %2.</source>
        <translation>GCI %1 není pod %2.</translation>
    </message>
    <message>
        <source>GCI %1 is below %2.</source>
        <translation>GCI %1 je pod %2.</translation>
    </message>
    <message>
        <source>The geometric consistency index goes with the geometric mean; its threshold is the one that matches the threshold of CR.</source>
        <translation>Geometrický index konzistence patří ke geometrickému průměru; jeho práh odpovídá prahu CR.</translation>
    </message>
    <message>
        <source>Preferences that run in a circle</source>
        <translation>Preference, které tvoří kruh</translation>
    </message>
    <message>
        <source>Nobody can follow all of these at once; one of them must give way.</source>
        <translation>Všem zároveň nelze vyhovět; jedna z nich musí ustoupit.</translation>
    </message>
    <message>
        <source>%1 circles in all.</source>
        <translation>Kruhů celkem: %1.</translation>
    </message>
    <message>
        <source>A chain whose ends differ less than its links</source>
        <translation>Řetěz, jehož konce se liší méně než jeho články</translation>
    </message>
    <message>
        <source>%1 = %2, %3 = %4, but %5 = %6</source>
        <translation>%1 = %2, %3 = %4, ale %5 = %6</translation>
    </message>
    <message>
        <source>Weak consistency (Jandová and Talašová 2013): whoever is better than the middle one should be better than the last at least as much.</source>
        <translation>Slabá konzistence (Jandová a Talašová 2013): co je lepší než prostřední položka, mělo by být nejméně o tolik lepší i než poslední.</translation>
    </message>
    <message>
        <source>No preferences run in a circle. Other contradictions a triangle cannot show.</source>
        <translation>Preference netvoří žádný kruh. Jiné rozpory trojúhelník ukázat nemůže.</translation>
    </message>
    <message>
        <source>%1 = %2, the others speak for %3</source>
        <translation>%1 = %2, ostatní mluví pro %3</translation>
    </message>
    <message>
        <source>The ratio that all other judgments together speak for (Harker).</source>
        <translation>Poměr, pro který mluví všechny ostatní úsudky dohromady (Harker).</translation>
    </message>
    <message>
        <source>%1: accept %2, CR would be %3</source>
        <translation>%1: přijmout %2, CR by bylo %3</translation>
    </message>
    <message>
        <source>What agrees least with the rest</source>
        <translation>Co se s ostatními nejvíce rozchází</translation>
    </message>
    <message>
        <source>Pairs that nobody judged</source>
        <translation>Neposouzené dvojice</translation>
    </message>
    <message>
        <source>Filled so that λ is smallest</source>
        <translation>Doplněné tak, aby λ bylo nejmenší</translation>
    </message>
    <message>
        <source>The filling that contradicts the judgments least (Bozóki, Fülöp and Rónyai 2010). The eigenvector is computed with it. No filling has a λ below %1: proven.</source>
        <translation>Doplnění, které úsudkům odporuje nejméně (Bozóki, Fülöp a Rónyai 2010). Počítá se s ním vlastní vektor. Žádné doplnění nemá λ pod %1: dokázáno.</translation>
    </message>
    <message>
        <source>Filled by least squares</source>
        <translation>Doplněné podle nejmenších čtverců</translation>
    </message>
    <message>
        <source>The ratios of the weights that fit the logarithms of the judgments best. The geometric mean is computed with it. Its λ is %1.</source>
        <translation>Poměry vah, které nejlépe odpovídají logaritmům úsudků. Počítá se s nimi geometrický průměr. λ je u nich %1.</translation>
    </message>
    <message>
        <source>The answer uses the first, since its weights are the eigenvector&apos;s.</source>
        <translation>Odpověď používá první doplnění, protože její váhy jsou z vlastního vektoru.</translation>
    </message>
    <message>
        <source>The answer uses the second, since its weights are the geometric mean&apos;s.</source>
        <translation>Odpověď používá druhé doplnění, protože její váhy jsou z geometrického průměru.</translation>
    </message>
    <message>
        <source>How exact the figures are</source>
        <translation>Jak přesná jsou čísla</translation>
    </message>
    <message>
        <source>λ = %1, proven to 1 part in %2.</source>
        <translation>λ = %1, dokázáno s relativní přesností 1 : %2.</translation>
    </message>
    <message>
        <source>λ lies between %1 and %2 (Collatz and Wielandt), after %3 steps.</source>
        <translation>λ leží mezi %1 a %2 (Collatz a Wielandt), počet kroků: %3.</translation>
    </message>
    <message>
        <source>The weights of the eigenvector are proven to 1 part in %1.</source>
        <translation>Váhy z vlastního vektoru jsou dokázány s relativní přesností 1 : %1.</translation>
    </message>
    <message>
        <source>A matrix of positive numbers shrinks distances between vectors by a known factor (Birkhoff 1957), so the vector cannot lie far from one that it hardly moves.</source>
        <translation>Matice kladných čísel zmenšuje vzdálenosti mezi vektory známým násobkem (Birkhoff 1957), vlastní vektor proto nemůže být daleko od vektoru, kterým matice sotva pohne.</translation>
    </message>
    <message>
        <source>Of the weights nothing close is proven: the ratios lie too far apart.</source>
        <translation>Pro váhy nejsou dokázány těsné meze: poměry jsou od sebe příliš daleko.</translation>
    </message>
    <message>
        <source>For %1 items no bound is known.</source>
        <translation>Při počtu položek %1 není známa žádná mez.</translation>
    </message>
    <message>
        <source>Within %1, the most that intensities can give for %2 items. It proves nothing.</source>
        <translation>Nepřesahuje %1, nejvíce, co mohou intenzity dát při počtu položek %2. Nic to nedokazuje.</translation>
    </message>
    <message>
        <source>There is no result until the questions above the table are answered.</source>
        <translation>Dokud nejsou zodpovězeny otázky nad tabulkou, není žádný výsledek.</translation>
    </message>
    <message>
        <source>CR would be %1</source>
        <translation>CR by bylo %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Přijmout %1</translation>
    </message>
    <message>
        <source>How gaps are filled</source>
        <translation>Jak se doplňují mezery</translation>
    </message>
    <message>
        <source>The weights are provisional: %1 of %2 pairs are open. Each of these counts half to both sides until it is judged.</source>
        <translation>Váhy jsou předběžné: otevřeno je %1 z %2 dvojic. Každá se počítá oběma stranám napůl, dokud není posouzena.</translation>
    </message>
    <message>
        <source>In no judged pair yet: %1. A weight there says nothing.</source>
        <translation>Zatím v žádné posouzené dvojici: %1. Váha tam nic neříká.</translation>
    </message>
    <message>
        <source>Why this CR?</source>
        <translation>Proč toto CR?</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ContributionPlot</name>
    <message>
        <source>Ranking with the contribution of each criterion</source>
        <translation>Pořadí s příspěvkem každého kritéria</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CoverageModel</name>
    <message>
        <source>Counting what is seen … %1</source>
        <translation>Počítá se, co je vidět … %1</translation>
    </message>
    <message>
        <source>Counting was stopped: figures are of an older plan.</source>
        <translation>Výpočet byl zastaven: čísla patří staršímu plánu.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Výpočet byl zastaven.</translation>
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
        <translation>požaduje se: %1</translation>
    </message>
    <message>
        <source>by %1 cameras at once</source>
        <translation>současně tolika kamerami: %1</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 z %2 %3</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrytí</translation>
    </message>
    <message>
        <source>What must be seen</source>
        <translation>Co má být vidět</translation>
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
        <translation>Vidět</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Slepá místa</translation>
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
        <translation>Podle událostí, vchodů a ulic ›</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Spočítat znovu</translation>
    </message>
    <message>
        <source>Draw a zone (Z) around what must be seen.</source>
        <translation>Nakreslete zónu (Z) kolem toho, co má být vidět.</translation>
    </message>
    <message>
        <source>Counting what is seen …</source>
        <translation>Počítá se, co je vidět …</translation>
    </message>
    <message>
        <source>No camera looks at this plan yet. Hang one with C.</source>
        <translation>Na tento plán zatím nehledí žádná kamera. Pověste ji klávesou C.</translation>
    </message>
    <message>
        <source>%1 blind</source>
        <translation>slepé %1</translation>
    </message>
    <message>
        <source>of %1 to be seen</source>
        <translation>z %1, které mají být vidět</translation>
    </message>
    <message>
        <source>%1 · %2 twice</source>
        <translation>%1 · dvakrát %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller ones, %1 together</source>
        <translation>
            <numerusform>a %n menší, %1</numerusform>
            <numerusform>a %n menší, dohromady %1</numerusform>
            <numerusform>a %n menších, dohromady %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No blind spots</source>
        <translation>Žádná slepá místa</translation>
    </message>
    <message>
        <source>Show it on the plan</source>
        <translation>Ukázat na plánu</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CriterionForm</name>
    <message>
        <source>watched area that no camera sees</source>
        <translation>sledovaná plocha, kterou nevidí žádná kamera</translation>
    </message>
    <message>
        <source>watched area seen</source>
        <translation>viděná sledovaná plocha</translation>
    </message>
    <message>
        <source>share of the watched zones seen</source>
        <translation>viděný podíl sledovaných zón</translation>
    </message>
    <message>
        <source>area where people are identified</source>
        <translation>plocha, kde lze osoby identifikovat</translation>
    </message>
    <message>
        <source>share of the watched zones seen at night</source>
        <translation>podíl sledovaných zón viděný v noci</translation>
    </message>
    <message>
        <source>area where people are recognised</source>
        <translation>plocha, kde lze osoby rozpoznat</translation>
    </message>
    <message>
        <source>disk needed for the recordings</source>
        <translation>disk potřebný pro záznamy</translation>
    </message>
    <message>
        <source>Where the values come from</source>
        <translation>Odkud jsou hodnoty</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Omezení</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Hodnoty</translation>
    </message>
    <message>
        <source>What its values are worth</source>
        <translation>Hodnotová funkce</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>zadané ručně</translation>
    </message>
    <message>
        <source>from the plan: %1</source>
        <translation>z plánu: %1</translation>
    </message>
    <message>
        <source>From the plan: the camera of every kit is tried in every camera position.</source>
        <translation>Z plánu: kamera každé sady se zkouší na každém místě pro kameru.</translation>
    </message>
    <message>
        <source>Take values from the plan</source>
        <translation>Převzít hodnoty z plánu</translation>
    </message>
    <message>
        <source>Give values by hand</source>
        <translation>Zadat hodnoty ručně</translation>
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
        <translation>Čte se %1 …</translation>
    </message>
    <message>
        <source>It could not be read, or is larger than %1 MB.</source>
        <translation>Soubor nelze přečíst, nebo je větší než %1 MB.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otevřít %1</translation>
    </message>
    <message>
        <source>%1 was not taken into the project.</source>
        <translation>%1: do projektu nepřevzato.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was read: %n alternatives.</source>
        <translation>
            <numerusform>%1: přečteno, %n varianta.</numerusform>
            <numerusform>%1: přečteno, %n varianty.</numerusform>
            <numerusform>%1: přečteno, %n variant.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no answer, and so no weights to write. As .json the decision can be written all the same.</source>
        <translation>Odpověď není, a tedy ani váhy, které by šlo zapsat. Jako .json lze rozhodnutí zapsat i tak.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Zapisuje se %1 …</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Zapsáno: %1.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Přerušeno.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::DecisionMenu</name>
    <message>
        <source>Workbook that computes itself (*.xlsx)</source>
        <translation>Sešit, který sám počítá (*.xlsx)</translation>
    </message>
    <message>
        <source>Table with semicolons and decimal commas (*.csv)</source>
        <translation>Tabulka se středníky a desetinnými čárkami (*.csv)</translation>
    </message>
    <message>
        <source>Table with commas and decimal points (*.csv)</source>
        <translation>Tabulka s čárkami a desetinnými tečkami (*.csv)</translation>
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
        <translation>Rozhodnutí Vidette, beze ztrát (*.json)</translation>
    </message>
    <message>
        <source>Name of the decision</source>
        <translation>Název rozhodnutí</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Rozhodnutí</translation>
    </message>
    <message>
        <source>Begin, read, write, rename or remove a decision</source>
        <translation>Založit, přečíst, zapsat, přejmenovat nebo odstranit rozhodnutí</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nové rozhodnutí</translation>
    </message>
    <message>
        <source>New from kits</source>
        <translation>Nové ze sad</translation>
    </message>
    <message>
        <source>Open a decision file…</source>
        <translation>Otevřít soubor s rozhodnutím…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Uložit jako…</translation>
    </message>
    <message>
        <source>Copy of this decision</source>
        <translation>Kopie tohoto rozhodnutí</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Přejmenovat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstranit</translation>
    </message>
    <message>
        <source>New from the kits of the catalogue</source>
        <translation>Nové ze sad katalogu</translation>
    </message>
    <message>
        <source>New from this project&apos;s kits</source>
        <translation>Nové ze sad tohoto projektu</translation>
    </message>
    <message>
        <source>Begin a decision</source>
        <translation>Založit rozhodnutí</translation>
    </message>
    <message>
        <source>Compare kits</source>
        <translation>Porovnat sady</translation>
    </message>
    <message>
        <source>Open a decision file</source>
        <translation>Otevřít soubor s rozhodnutím</translation>
    </message>
    <message>
        <source>Decisions (*.json *.xml *.csv *.txt);;All files (*)</source>
        <translation>Rozhodnutí (*.json *.xml *.csv *.txt);;Všechny soubory (*)</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Uložit rozhodnutí</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopie)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopírovat %1</translation>
    </message>
    <message>
        <source>Rename a decision</source>
        <translation>Přejmenovat rozhodnutí</translation>
    </message>
    <message>
        <source>Remove a decision</source>
        <translation>Odstranit rozhodnutí</translation>
    </message>
</context>
<context>
    <name>vidette::ui::DecisionNotice</name>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>What came of the file</source>
        <translation>Výsledek práce se souborem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… a %n další.</numerusform>
            <numerusform>… a %n další.</numerusform>
            <numerusform>… a %n dalších.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::DecisionStart</name>
    <message>
        <source>Nothing is decided here yet</source>
        <translation>Zatím se zde o ničem nerozhoduje</translation>
    </message>
    <message>
        <source>A decision compares alternatives by several criteria, says which comes first and why, and what would change it. It is kept with the project.</source>
        <translation>Rozhodnutí porovnává varianty podle několika kritérií, říká, která je první a proč, i co by to změnilo. Ukládá se s projektem.</translation>
    </message>
    <message>
        <source>Begin with two alternatives and two criteria, and overwrite them.</source>
        <translation>Začněte se dvěma variantami a dvěma kritérii a přepište je.</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nové rozhodnutí</translation>
    </message>
    <message>
        <source>Compare camera kits: their prices and figures are filled in, and what of the plan each would see is computed.</source>
        <translation>Porovnejte kamerové sady: ceny a údaje se doplní a vypočte se, co by která sada viděla na plánu.</translation>
    </message>
    <message>
        <source>Compare kits</source>
        <translation>Porovnat sady</translation>
    </message>
    <message>
        <source>Take one along: from a spreadsheet as CSV, from AHP-OS, XMCDA, or another project.</source>
        <translation>Přineste si hotové: z tabulkového procesoru jako CSV, z AHP-OS, XMCDA nebo z jiného projektu.</translation>
    </message>
    <message>
        <source>Open a decision file…</source>
        <translation>Otevřít soubor s rozhodnutím…</translation>
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
        <translation>Alespoň</translation>
    </message>
    <message>
        <source>Just seen</source>
        <translation>Jen viděné</translation>
    </message>
</context>
<context>
    <name>vidette::ui::DistrictsPanel</name>
    <message>
        <source>%1, of which %2 are not built over</source>
        <translation>%1, z toho nezastavěno %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Části města</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Část města</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vidět</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Podíl</translation>
    </message>
    <message>
        <source>By class, with streets and windows ›</source>
        <translation>Podle tříd, s ulicemi a okny ›</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Document</name>
    <message>
        <source>First edit</source>
        <translation>První úprava</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Uložit jako %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Uložit</translation>
    </message>
    <message>
        <source>There is no project file to decide on</source>
        <translation>Není žádný soubor projektu, o kterém by se rozhodovalo</translation>
    </message>
    <message>
        <source>Take back what other programs changed</source>
        <translation>Vrátit, co změnily jiné programy</translation>
    </message>
</context>
<context>
    <name>vidette::ui::DrawsView</name>
    <message>
        <source>What is drawn</source>
        <translation>Co se losuje</translation>
    </message>
    <message>
        <source>Each weight varies by up to</source>
        <translation>Každá váha se mění až o</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>Počet losování</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semínko</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Losovat znovu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Each bar holds all draws, cut into the places that the alternative came out at: the first place stands at the left and is the strongest. Behind it: the share of first places and its standard error.</source>
        <translation>Každý pruh obsahuje všechna losování, rozdělená podle míst, na nichž varianta skončila: první místo je vlevo a je nejsytější. Za pruhem: podíl prvních míst a jeho standardní chyba.</translation>
    </message>
    <message>
        <source>Mean weights of the draws in which each comes first</source>
        <translation>Průměrné váhy losování, v nichž je která varianta první</translation>
    </message>
    <message>
        <source>Mean weights with which each comes first</source>
        <translation>Průměrné váhy, s nimiž je která varianta první</translation>
    </message>
    <message>
        <source>Weights, all alike likely</source>
        <translation>Váhy, všechny stejně pravděpodobné</translation>
    </message>
    <message>
        <source>Weights in their order</source>
        <translation>Váhy v jejich pořadí</translation>
    </message>
    <message>
        <source>Weights around those in force</source>
        <translation>Váhy kolem platných</translation>
    </message>
    <message>
        <source>Judgments within half a step</source>
        <translation>Úsudky v mezích půl stupně</translation>
    </message>
    <message>
        <source>The same seed gives the same draws on every computer.</source>
        <translation>Stejné semínko dá na každém počítači stejná losování.</translation>
    </message>
    <message>
        <source>Four times as many draws halve the standard error.</source>
        <translation>Čtyřnásobný počet losování zmenší standardní chybu na polovinu.</translation>
    </message>
    <message>
        <source>Drawing was cancelled</source>
        <translation>Losování bylo zrušeno</translation>
    </message>
    <message>
        <source>Drawing … %1</source>
        <translation>Losuje se … %1</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Losuje se …</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <translation>Nic se nevylosovalo.</translation>
    </message>
    <message>
        <source>Shown: %1 draws with seed %2.</source>
        <translation>Zobrazeno: losování %1, semínko %2.</translation>
    </message>
    <message>
        <source>%1 “Draw again” draws %2 times.</source>
        <translation>%1 „Losovat znovu“ losuje %2krát.</translation>
    </message>
    <message>
        <source>Nothing is known of the weights: any that sum to 1 are alike likely.</source>
        <translation>O vahách není nic známo: všechny se součtem 1 jsou stejně pravděpodobné.</translation>
    </message>
    <message>
        <source>Only the order of importance is known: all weights that keep it are alike likely.</source>
        <translation>Známo je jen pořadí důležitosti: všechny váhy, které je zachovávají, jsou stejně pravděpodobné.</translation>
    </message>
    <message>
        <source>Every weight in force is multiplied by a random factor, then all are divided by their sum.</source>
        <translation>Každá platná váha se vynásobí náhodným činitelem, pak se všechny vydělí svým součtem.</translation>
    </message>
    <message>
        <source>Every pair of Saaty&apos;s matrices is moved by up to half a step of its scale.</source>
        <translation>Každá dvojice v Saatyho maticích se posune až o půl stupně stupnice.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::EmptyPlan</name>
    <message>
        <source>An empty plan</source>
        <translation>Prázdný plán</translation>
    </message>
    <message>
        <source>Draw a room, wall by wall; a typed number is the length in metres.</source>
        <translation>Nakreslete místnost, zeď po zdi; napsané číslo je délka v metrech.</translation>
    </message>
    <message>
        <source>Draw walls  (W)</source>
        <translation>Kreslit zdi  (W)</translation>
    </message>
    <message>
        <source>Look around in a finished one: a shop with four cameras.</source>
        <translation>Prohlédněte si hotový: prodejnu se čtyřmi kamerami.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Otevřít ukázkovou prodejnu</translation>
    </message>
    <message>
        <source>Drop a floor plan here, a scan or a page, and draw over it.</source>
        <translation>Přetáhněte sem půdorys (sken nebo stránku) a kreslete přes něj.</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Přidat obrázek…</translation>
    </message>
</context>
<context>
    <name>vidette::ui::EvaluationForm</name>
    <message>
        <source>How alternatives are compared</source>
        <translation>Jak se porovnávají varianty</translation>
    </message>
    <message>
        <source>Values are taken</source>
        <translation>Hodnoty se berou</translation>
    </message>
    <message>
        <source>Priorities are added up</source>
        <translation>Priority se sčítají</translation>
    </message>
    <message>
        <source>Share v of the sum</source>
        <translation>Podíl součtu v</translation>
    </message>
    <message>
        <source>Agreement, at least</source>
        <translation>Souhlas, nejméně</translation>
    </message>
    <message>
        <source>Objection, at most</source>
        <translation>Námitka, nejvýše</translation>
    </message>
    <message>
        <source>as shares of 1</source>
        <translation>jako podíly z 1</translation>
    </message>
    <message>
        <source>the best counts 1</source>
        <translation>nejlepší má 1</translation>
    </message>
    <message>
        <source>As shares of 1 the alternatives divide each criterion among them (distributive); with the best counting 1 a copy of one changes less (ideal).</source>
        <translation>Jako podíly z 1 si varianty každé kritérium rozdělí mezi sebe (distributivní syntéza); má-li nejlepší 1, změní kopie některé varianty méně (ideální syntéza).</translation>
    </message>
    <message>
        <source>1: only the sum counts; 0: only the worst regret.</source>
        <translation>1: počítá se jen součet; 0: jen největší lítost.</translation>
    </message>
    <message>
        <source>The share of the weight that must find one at least as good as the other.</source>
        <translation>Podíl vah, podle nichž má být jedna nejméně tak dobrá jako druhá.</translation>
    </message>
    <message>
        <source>The largest objection of a single criterion that is put up with, as a share of the largest difference.</source>
        <translation>Největší námitka jediného kritéria, která se ještě připouští, jako podíl největšího rozdílu.</translation>
    </message>
    <message>
        <source>Compare in another way</source>
        <translation>Porovnávat jinak</translation>
    </message>
    <message>
        <source>Change how values are taken</source>
        <translation>Změnit, jak se berou hodnoty</translation>
    </message>
    <message>
        <source>Change how priorities are added up</source>
        <translation>Změnit, jak se sčítají priority</translation>
    </message>
    <message>
        <source>Change a threshold of the method</source>
        <translation>Změnit práh metody</translation>
    </message>
    <message>
        <source>Change how ties count</source>
        <translation>Změnit, jak se počítá shoda</translation>
    </message>
    <message>
        <source>Change how pairs are compared</source>
        <translation>Změnit, jak se porovnávají dvojice</translation>
    </message>
    <message>
        <source>Under a criterion the alternatives may be judged by hand in Judgments.</source>
        <translation>Podle kritéria lze varianty posuzovat ručně na kartě Úsudky.</translation>
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
        <translation>Části města</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Slepá místa</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Okna</translation>
    </message>
    <message>
        <source>What if it fails</source>
        <translation>Co když selže</translation>
    </message>
    <message>
        <source>Cameras in buildings</source>
        <translation>Kamery v budovách</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Counting what is seen …</source>
        <translation>Počítá se, co je vidět …</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Files</name>
    <message>
        <source>Opening %1 …</source>
        <translation>Otevírá se %1 …</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Zapisuje se %1 …</translation>
    </message>
</context>
<context>
    <name>vidette::ui::FilterField</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtr: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrovat</translation>
    </message>
</context>
<context>
    <name>vidette::ui::FirmTab</name>
    <message>
        <source>Save these findings…</source>
        <translation>Uložit tato zjištění…</translation>
    </message>
    <message>
        <source>How far a single weight may move</source>
        <translation>O kolik se může změnit jediná váha</translation>
    </message>
    <message>
        <source>When weights or judgments are not known exactly</source>
        <translation>Když váhy nebo úsudky nejsou známy přesně</translation>
    </message>
    <message>
        <source>By other methods and other ways of weighing</source>
        <translation>Podle jiných metod a jiných způsobů vážení</translation>
    </message>
    <message>
        <source>Changes that should not matter</source>
        <translation>Změny, na kterých by nemělo záležet</translation>
    </message>
    <message>
        <source>A printed table, checked</source>
        <translation>Kontrola otištěné tabulky</translation>
    </message>
    <message>
        <source>Every alternative is excluded.</source>
        <translation>Všechny varianty jsou vyřazeny.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Počítá se …</translation>
    </message>
    <message>
        <source>The totals of this method are no sums of weighted values, so there is no exact limit of a single weight.</source>
        <translation>Celková hodnocení této metody nejsou součty vážených hodnot, proto jediná váha nemá přesnou mez.</translation>
    </message>
    <message>
        <source>How firm the first place is</source>
        <translation>Stabilita prvního místa</translation>
    </message>
    <message>
        <source>Save these findings</source>
        <translation>Uložit tato zjištění</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webové stránky (*.html)</translation>
    </message>
    <message>
        <source>Findings written: %1</source>
        <translation>Zjištění zapsána: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 nelze zapsat: %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::FlowPlot</name>
    <message>
        <source>What speaks for and against each alternative</source>
        <translation>Co mluví pro každou variantu a co proti ní</translation>
    </message>
    <message>
        <source>preferred to others (φ+) →</source>
        <translation>přednost před ostatními (φ+) →</translation>
    </message>
    <message>
        <source>← others preferred to it (φ−)</source>
        <translation>← přednost ostatních před ní (φ−)</translation>
    </message>
</context>
<context>
    <name>vidette::ui::FrameForm</name>
    <message>
        <source>The file is in</source>
        <translation>Souřadnice souboru</translation>
    </message>
    <message>
        <source>A frame of the list, or the number of one: EPSG:5514</source>
        <translation>Souřadnicový systém ze seznamu, nebo jeho číslo: EPSG:5514</translation>
    </message>
    <message>
        <source>the file does not say: the frame of the plan</source>
        <translation>soubor neuvádí: systém plánu</translation>
    </message>
    <message>
        <source>%1, as the file says</source>
        <translation>%1, podle souboru</translation>
    </message>
    <message>
        <source>Its numbers would fit %1.</source>
        <translation>Jeho číslům by odpovídalo: %1.</translation>
    </message>
    <message>
        <source>It is brought into the local metres of the plan.</source>
        <translation>Převede se do místních metrů plánu.</translation>
    </message>
    <message>
        <source>It is brought into %1, which becomes the frame of the plan.</source>
        <translation>Převede se do systému %1, který bude systémem plánu.</translation>
    </message>
    <message>
        <source>It is brought into %1, the frame of the plan.</source>
        <translation>Převede se do systému %1, v němž je plán.</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>V souboru: %1</translation>
    </message>
    <message>
        <source>On the plan: %1. %2</source>
        <translation>Na plánu: %1. %2</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Onto the level</source>
        <translation>Na podlaží</translation>
    </message>
</context>
<context>
    <name>vidette::ui::FullerRuleForm</name>
    <message>
        <source>Convention of the triangle</source>
        <translation>Konvence trojúhelníku</translation>
    </message>
    <message>
        <source>What a tie gives</source>
        <translation>Co dává shoda</translation>
    </message>
    <message>
        <source>Added to every count</source>
        <translation>Ke každému počtu přičteno</translation>
    </message>
    <message>
        <source>a half to both</source>
        <translation>oběma polovinu</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>So that the last one keeps a weight.</source>
        <translation>Aby i poslední měla nenulovou váhu.</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konvence</translation>
    </message>
    <message>
        <source>A tie gives</source>
        <translation>Shoda dává</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupBegin</name>
    <message>
        <source>What the group decides</source>
        <translation>O čem skupina rozhoduje</translation>
    </message>
    <message>
        <source>Weights of the criteria</source>
        <translation>Váhy kritérií</translation>
    </message>
    <message>
        <source>Alternatives under each criterion</source>
        <translation>Varianty podle kritérií</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Začít kolo</translation>
    </message>
    <message>
        <source>Begin a round</source>
        <translation>Nové kolo</translation>
    </message>
    <message>
        <source>Every expert judges alone, in a file of their own. Nobody sees results before all have submitted, or before you open the round.</source>
        <translation>Každý expert posuzuje sám, ve vlastním souboru. Nikdo nevidí výsledky dříve, než odevzdají všichni, nebo než kolo otevřete.</translation>
    </message>
    <message>
        <source>how many times one counts more (Saaty, pairs)</source>
        <translation>kolikrát je jedno důležitější (Saaty, dvojice)</translation>
    </message>
    <message>
        <source>which of two counts more (Fuller&apos;s triangle)</source>
        <translation>které ze dvou je důležitější (Fullerův trojúhelník)</translation>
    </message>
    <message>
        <source>are not asked; they stay as the decision has them</source>
        <translation>neposuzují se; zůstanou, jak je má rozhodnutí</translation>
    </message>
    <message>
        <source>are not asked; the values of the decision count</source>
        <translation>neposuzují se; platí hodnoty rozhodnutí</translation>
    </message>
    <message>
        <source>are rated one by one, from none to excellent</source>
        <translation>hodnotí se jednotlivě, od „vůbec“ po „výborně“</translation>
    </message>
    <message>
        <source>how many times one is better (Saaty, pairs)</source>
        <translation>kolikrát je jedna lepší (Saaty, dvojice)</translation>
    </message>
    <message>
        <source>which of two is better (Fuller&apos;s triangle)</source>
        <translation>která ze dvou je lepší (Fullerův trojúhelník)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O čem</translation>
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
        <translation>Jméno nebo přezdívka, role a váha každého. Záleží jen na poměrech vah.</translation>
    </message>
    <message>
        <source>Another expert</source>
        <translation>Další expert</translation>
    </message>
    <message>
        <source>Name or alias of the expert</source>
        <translation>Jméno nebo přezdívka experta</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <translation>Jméno nebo přezdívka</translation>
    </message>
    <message>
        <source>Role of the expert</source>
        <translation>Role experta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Weight of the expert</source>
        <translation>Váha experta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstranit</translation>
    </message>
    <message>
        <source>the decision shown: %1</source>
        <translation>zobrazené rozhodnutí: %1</translation>
    </message>
    <message numerus="yes">
        <source>the %n requests of the backlog</source>
        <translation>
            <numerusform>%n žádost v zásobníku</numerusform>
            <numerusform>%n žádosti v zásobníku</numerusform>
            <numerusform>%n žádostí v zásobníku</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to decide yet: no decision is shown, and no request waits in the backlog.</source>
        <translation>Zatím není o čem rozhodovat: není zobrazeno žádné rozhodnutí a v zásobníku nečeká žádná žádost.</translation>
    </message>
    <message>
        <source>Name at least one expert.</source>
        <translation>Uveďte nejméně jednoho experta.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupDesk</name>
    <message>
        <source>A round was begun in the folder %1 already.</source>
        <translation>Ve složce %1 už kolo začalo.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Složku %1 nelze vytvořit.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Čtení bylo zrušeno.</translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation>Není otevřeno žádné kolo.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupJudge</name>
    <message>
        <source>%1, %2 times: %3</source>
        <translation>%1, %2krát: %3</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>Obě stejně</translation>
    </message>
    <message>
        <source>%1 is preferred</source>
        <translation>Přednost má %1</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>obě stejně</translation>
    </message>
    <message>
        <source>Both alike</source>
        <translation>Obě stejně</translation>
    </message>
    <message>
        <source>Why; it goes into the protocol under your name</source>
        <translation>Proč; zapíše se do protokolu pod vaším jménem</translation>
    </message>
    <message>
        <source>Keep and next</source>
        <translation>Uložit a další</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Odevzdat</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Vaše odpovědi</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Otázka</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpověď</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Platí</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Zpět ke kolu</translation>
    </message>
    <message>
        <source>Why? In your words; it may stay empty</source>
        <translation>Proč? Vlastními slovy; může zůstat prázdné</translation>
    </message>
    <message>
        <source>A click asks again. The new answer counts, the old one stays on record.</source>
        <translation>Klepnutím se otázka položí znovu. Platí nová odpověď, stará zůstane v záznamu.</translation>
    </message>
    <message>
        <source>%1 judges</source>
        <translation>Posuzuje %1</translation>
    </message>
    <message>
        <source>Everything is answered. Submit, and the round goes on without further answers of yours.</source>
        <translation>Vše je zodpovězeno. Odevzdejte a kolo pokračuje bez vašich dalších odpovědí.</translation>
    </message>
    <message>
        <source>A click, the arrow keys, or typed: 3, and /3 for the other side. Enter keeps it.</source>
        <translation>Klepněte, použijte šipky, nebo pište: 3, pro druhou stranu /3. Enter odpověď uloží.</translation>
    </message>
    <message>
        <source>A click or the arrow keys. Enter keeps it.</source>
        <translation>Klepněte, nebo použijte šipky. Enter odpověď uloží.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>answered anew</source>
        <translation>odpovězeno znovu</translation>
    </message>
    <message>
        <source>Questions are left that a result of your own needs. What you answered counts all the same. Nothing can be added after submitting.</source>
        <translation>Zbývají otázky, které váš vlastní výsledek potřebuje. Vaše odpovědi se počítají i tak. Po odevzdání už nelze nic přidat.</translation>
    </message>
    <message>
        <source>Submit all the same</source>
        <translation>Přesto odevzdat</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupResults</name>
    <message>
        <source>Comparison shown</source>
        <translation>Zobrazené porovnání</translation>
    </message>
    <message>
        <source>What the group says</source>
        <translation>Co říká skupina</translation>
    </message>
    <message>
        <source>Arithmetic mean priorities</source>
        <translation>Aritmetický průměr priorit</translation>
    </message>
    <message>
        <source>Mean priorities (AIP)</source>
        <translation>Průměr priorit (AIP)</translation>
    </message>
    <message>
        <source>Mean judgments (AIJ)</source>
        <translation>Průměr úsudků (AIJ)</translation>
    </message>
    <message>
        <source>What each expert says alone</source>
        <translation>Co říká každý expert sám</translation>
    </message>
    <message>
        <source>How far every two agree (S*, 1 = alike; frames: like-minded)</source>
        <translation>Jak se každí dva shodují (S*, 1 = stejně; rámečky: stejně smýšlející)</translation>
    </message>
    <message>
        <source>How far everybody is from the group</source>
        <translation>Jak daleko je kdo od skupiny</translation>
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
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>Where they disagree most</source>
        <translation>Kde se nejvíce rozcházejí</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Otázka</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Posuzovalo</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Nejnižší</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Nejvyšší</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>Uvedené důvody</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
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
        <translation>Co bylo rozhodnuto, pro zápis</translation>
    </message>
    <message>
        <source>Protocol for the minutes…</source>
        <translation>Protokol k zápisu…</translation>
    </message>
    <message>
        <source>By which average</source>
        <translation>Podle kterého průměru</translation>
    </message>
    <message>
        <source>Take this as the decision</source>
        <translation>Převzít jako rozhodnutí</translation>
    </message>
    <message>
        <source>Do they agree?</source>
        <translation>Shodují se?</translation>
    </message>
    <message>
        <source>ρ and τ: 1 = the group&apos;s order, −1 = the reverse. Difference: the sum over all priorities, at most 2.</source>
        <translation>ρ a τ: 1 = pořadí skupiny, −1 = opačné. Rozdíl: součet přes všechny priority, nejvýše 2.</translation>
    </message>
    <message>
        <source>by mean judgments (AIJ)</source>
        <translation>podle průměru úsudků (AIJ)</translation>
    </message>
    <message>
        <source>by mean priorities (AIP)</source>
        <translation>podle průměru priorit (AIP)</translation>
    </message>
    <message>
        <source>by arithmetic mean priorities</source>
        <translation>podle aritmetického průměru priorit</translation>
    </message>
    <message>
        <source>AIJ: the group as one judge whose every judgment is the mean of all. AIP: the mean of what follows from each expert&apos;s own judgments.</source>
        <translation>AIJ: skupina jako jeden posuzovatel, jehož každý úsudek je průměrem všech. AIP: průměr toho, co plyne z vlastních úsudků každého experta.</translation>
    </message>
    <message>
        <source>What was decided; empty leaves a line to write on</source>
        <translation>Co bylo rozhodnuto; je-li prázdné, zůstane řádek k doplnění</translation>
    </message>
    <message>
        <source>The group has no ranking yet</source>
        <translation>Skupina zatím nemá pořadí</translation>
    </message>
    <message>
        <source>Equal first for the group: %1</source>
        <translation>Společně první podle skupiny: %1</translation>
    </message>
    <message>
        <source>%1 comes first for the group</source>
        <translation>Podle skupiny je první %1</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Pořadí</translation>
    </message>
    <message>
        <source>There are no two members with a result of their own to compare.</source>
        <translation>Nejsou dva členové s vlastním výsledkem, které by šlo porovnat.</translation>
    </message>
    <message>
        <source>These totals are no shares, so only places are compared.</source>
        <translation>Tato celková hodnocení nejsou podíly, porovnávají se proto jen pořadí.</translation>
    </message>
    <message>
        <source>Protocol for the minutes</source>
        <translation>Protokol k zápisu</translation>
    </message>
    <message>
        <source>Page (*.html);;Table (*.csv)</source>
        <translation>Stránka (*.html);;Tabulka (*.csv)</translation>
    </message>
    <message>
        <source>Protocol written: %1</source>
        <translation>Protokol zapsán: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupRoundView</name>
    <message>
        <source>The round was opened to all on %1.</source>
        <translation>Kolo bylo všem otevřeno %1.</translation>
    </message>
    <message>
        <source>All have submitted; the results are open to everybody.</source>
        <translation>Odevzdali všichni; výsledky jsou otevřeny každému.</translation>
    </message>
    <message>
        <source>The round is blind until all have submitted. Not submitted yet: %1.</source>
        <translation>Kolo je neveřejné, dokud neodevzdají všichni. Dosud neodevzdali: %1.</translation>
    </message>
    <message>
        <source>Open to all now</source>
        <translation>Otevřít všem hned</translation>
    </message>
    <message>
        <source>The files contradict each other</source>
        <translation>Soubory si odporují</translation>
    </message>
    <message>
        <source>Nothing is decided by itself. Say which file is right; the other version stays on record.</source>
        <translation>Samo se nic nerozhodne. Řekněte, který soubor platí; druhá verze zůstane v záznamu.</translation>
    </message>
    <message>
        <source>Files: %1, in %2</source>
        <translation>Soubory: %1, ve složce %2</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>váha %1</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <translation>odevzdáno %1</translation>
    </message>
    <message>
        <source>not submitted yet</source>
        <translation>dosud neodevzdáno</translation>
    </message>
    <message>
        <source>Judge as %1</source>
        <translation>Posuzovat: %1</translation>
    </message>
    <message>
        <source>not shown while the round is blind</source>
        <translation>neukazuje se, dokud je kolo neveřejné</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>Platí tento</translation>
    </message>
    <message>
        <source>Open to all now, without those who have not submitted</source>
        <translation>Otevřít všem hned, bez těch, kdo neodevzdali</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupTab</name>
    <message>
        <source>mean judgments</source>
        <translation>průměr úsudků</translation>
    </message>
    <message>
        <source>mean priorities</source>
        <translation>průměr priorit</translation>
    </message>
    <message>
        <source>arithmetic mean priorities</source>
        <translation>aritmetický průměr priorit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Otevřít soubory…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Načíst znovu</translation>
    </message>
    <message>
        <source>Begin another round</source>
        <translation>Začít další kolo</translation>
    </message>
    <message>
        <source>Looking at the requests … %1</source>
        <translation>Procházejí se žádosti … %1</translation>
    </message>
    <message>
        <source>Back to the round that is open</source>
        <translation>Zpět k otevřenému kolu</translation>
    </message>
    <message>
        <source>Reading the files of the round …</source>
        <translation>Čtou se soubory kola …</translation>
    </message>
    <message>
        <source>Open files of a round</source>
        <translation>Otevřít soubory kola</translation>
    </message>
    <message>
        <source>Files of a group (*.json)</source>
        <translation>Soubory skupiny (*.json)</translation>
    </message>
    <message>
        <source>Requests of the backlog</source>
        <translation>Žádosti zásobníku</translation>
    </message>
    <message>
        <source>Looking at the requests …</source>
        <translation>Procházejí se žádosti …</translation>
    </message>
    <message>
        <source>Folder for the files of the round</source>
        <translation>Složka pro soubory kola</translation>
    </message>
    <message numerus="yes">
        <source>%1 (weights of a group of %n, %2)</source>
        <translation>
            <numerusform>%1 (váhy skupiny: %n člen, %2)</numerusform>
            <numerusform>%1 (váhy skupiny: %n členové, %2)</numerusform>
            <numerusform>%1 (váhy skupiny: %n členů, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (judged by a group of %n, %2)</source>
        <translation>
            <numerusform>%1 (posoudila skupina: %n člen, %2)</numerusform>
            <numerusform>%1 (posoudila skupina: %n členové, %2)</numerusform>
            <numerusform>%1 (posoudila skupina: %n členů, %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the group&apos;s answer as the decision</source>
        <translation>Převzít odpověď skupiny jako rozhodnutí</translation>
    </message>
    <message>
        <source>The decision has the group&apos;s answer now. Undo takes it back.</source>
        <translation>Rozhodnutí má nyní odpověď skupiny. Krok Zpět ji odebere.</translation>
    </message>
    <message>
        <source>The group&apos;s answer is a decision of its own now. Undo takes it away.</source>
        <translation>Odpověď skupiny je nyní samostatné rozhodnutí. Krok Zpět je odebere.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::HeaderBar</name>
    <message>
        <source>Height of target</source>
        <translation>Výška cíle</translation>
    </message>
    <message>
        <source>Edition of the density classes</source>
        <translation>Vydání tříd hustoty</translation>
    </message>
    <message>
        <source>Class that counts as seen</source>
        <translation>Třída, která se počítá jako viděná</translation>
    </message>
    <message>
        <source>Vidette</source>
        <translation>Vidette</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>Height above the floor at which things must be seen</source>
        <translation>Výška nad podlahou, ve které má být vidět</translation>
    </message>
    <message>
        <source>Target at</source>
        <translation>Cíl ve výšce</translation>
    </message>
    <message>
        <source>Edition of EN/IEC 62676-4 whose classes of pixel density are shown</source>
        <translation>Vydání EN/IEC 62676-4, jehož třídy hustoty pixelů se ukazují</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Třídy</translation>
    </message>
    <message>
        <source>Only what reaches this class counts as seen</source>
        <translation>Jako viděné se počítá jen to, co dosáhne této třídy</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Jakákoli třída</translation>
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
        <translation>3 a více</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Vidí</translation>
    </message>
    <message>
        <source>Pixels per metre of the densest camera</source>
        <translation>Pixelů na metr u kamery s největší hustotou</translation>
    </message>
</context>
<context>
    <name>vidette::ui::HelpDock</name>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Všechny stránky</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hledat v nápovědě</translation>
    </message>
    <message>
        <source>Page of help</source>
        <translation>Stránka nápovědy</translation>
    </message>
    <message>
        <source>Pages with “%1”</source>
        <translation>Stránky s „%1“</translation>
    </message>
    <message>
        <source>None. Other words may help, or the list of all pages.</source>
        <translation>Žádné. Zkuste jiná slova nebo seznam všech stránek.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::HistoryPanel</name>
    <message>
        <source>another program</source>
        <translation>jiný program</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nikdo neuveden</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroky</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Jak byl otevřen</translation>
    </message>
    <message>
        <source>Steps since the plan was opened</source>
        <translation>Kroky od otevření plánu</translation>
    </message>
    <message>
        <source>A click goes back or forth to this step</source>
        <translation>Klepnutí přejde k tomuto kroku</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Záznam změn</translation>
    </message>
    <message>
        <source>Change log of the project</source>
        <translation>Záznam změn projektu</translation>
    </message>
    <message>
        <source>A plan gets a log with its first change.</source>
        <translation>Plán dostane záznam s první změnou.</translation>
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
        <translation>Ukázat na plánu</translation>
    </message>
    <message>
        <source>Open in the backlog</source>
        <translation>Otevřít v zásobníku</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Otevřít jednání</translation>
    </message>
    <message>
        <source>Open the replacement plan</source>
        <translation>Otevřít plán obměny</translation>
    </message>
    <message>
        <source>Open the comparison of kits</source>
        <translation>Otevřít porovnání sad</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Nalezeno</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Proč se to požaduje</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Výjimka</translation>
    </message>
    <message>
        <source>End this waiver</source>
        <translation>Ukončit tuto výjimku</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Waived for</source>
        <translation>Výjimka pro</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Udělit výjimku</translation>
    </message>
    <message>
        <source>Choose a line on the left: here stands why the rule is there, where it comes from, and what can be done.</source>
        <translation>Vlevo zvolte řádek: zde stojí, proč pravidlo existuje, odkud pochází a co lze udělat.</translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation>Důvod výjimky</translation>
    </message>
    <message>
        <source>Why this is in order here</source>
        <translation>Proč je to zde v pořádku</translation>
    </message>
    <message>
        <source>this object</source>
        <translation>tento objekt</translation>
    </message>
    <message>
        <source>every object</source>
        <translation>všechny objekty</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>%1 of the plan</source>
        <translation>%1 plánu</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Zdroj: %1</translation>
    </message>
    <message>
        <source>Waived for every object</source>
        <translation>Výjimka pro všechny objekty</translation>
    </message>
    <message>
        <source>Waived for this object</source>
        <translation>Výjimka pro tento objekt</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> do %1</translation>
    </message>
    <message>
        <source> without an end</source>
        <translation> bez konce</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, zapsal(a) %1</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>Výjimka z %1</translation>
    </message>
    <message>
        <source>Waive %1 for %2</source>
        <translation>Výjimka z %1 pro %2</translation>
    </message>
    <message>
        <source>End the waiver of %1</source>
        <translation>Konec výjimky z %1</translation>
    </message>
    <message>
        <source>Open the budget</source>
        <translation>Otevřít rozpočet</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Otevřít rejstřík</translation>
    </message>
    <message>
        <source>Open the access matrix</source>
        <translation>Otevřít matici přístupů</translation>
    </message>
</context>
<context>
    <name>vidette::ui::IdentityCard</name>
    <message>
        <source>Nobody named</source>
        <translation>Nikdo neuveden</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dnes</translation>
    </message>
    <message>
        <source>Who makes the changes</source>
        <translation>Kdo provádí změny</translation>
    </message>
    <message>
        <source>Day as of which changes are made</source>
        <translation>Den, ke kterému se změny provádějí</translation>
    </message>
    <message>
        <source>Changes are made by</source>
        <translation>Změny provádí</translation>
    </message>
    <message>
        <source>As of which day; empty is today</source>
        <translation>Ke kterému dni; prázdné znamená dnes</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImageDesk</name>
    <message>
        <source>Add a picture to draw over</source>
        <translation>Přidat obrázek k obkreslení</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Obrázky (%1)</translation>
    </message>
    <message>
        <source>%1 is no picture that can be added. Pictures are %2.</source>
        <translation>%1 není obrázek, který lze přidat. Obrázky jsou %2.</translation>
    </message>
    <message>
        <source>Click points of the plan whose place on the map is known</source>
        <translation>Klepejte na body plánu, jejichž poloha na mapě je známa</translation>
    </message>
    <message>
        <source>Add a picture to draw over…</source>
        <translation>Přidat obrázek k obkreslení…</translation>
    </message>
    <message>
        <source>Set the scale of the picture…</source>
        <translation>Nastavit měřítko obrázku…</translation>
    </message>
    <message>
        <source>Cut the picture…</source>
        <translation>Oříznout obrázek…</translation>
    </message>
    <message>
        <source>Put the plan onto the map…</source>
        <translation>Umístit plán na mapu…</translation>
    </message>
    <message>
        <source>Click points of the picture whose place or distance is known, then type it on the right</source>
        <translation>Klepejte na body obrázku, jejichž poloha nebo vzdálenost je známa, a zapište je vpravo</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImageForm</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Zobrazeno</translation>
    </message>
    <message>
        <source>Locked: the mouse leaves it alone</source>
        <translation>Zamčeno: nereaguje na myš</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Podlaží</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pořadí</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Otočeno o</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Neprůhlednost</translation>
    </message>
    <message>
        <source>A picture of a higher number lies above one of a lower</source>
        <translation>Obrázek s vyšším číslem leží nad obrázkem s nižším</translation>
    </message>
    <message>
        <source>Degrees clockwise, about its middle</source>
        <translation>Stupně po směru hodinových ručiček, kolem středu</translation>
    </message>
    <message>
        <source>A pixel is</source>
        <translation>Pixel má</translation>
    </message>
    <message>
        <source>Size on the plan</source>
        <translation>Velikost na plánu</translation>
    </message>
    <message>
        <source>Set scale…</source>
        <translation>Měřítko…</translation>
    </message>
    <message>
        <source>Cut…</source>
        <translation>Oříznout…</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Ukázat celý</translation>
    </message>
    <message>
        <source>Cut: left</source>
        <translation>Ořez: zleva</translation>
    </message>
    <message>
        <source>Cut: top</source>
        <translation>Ořez: shora</translation>
    </message>
    <message>
        <source>Cut: width</source>
        <translation>Ořez: šířka</translation>
    </message>
    <message>
        <source>Cut: height</source>
        <translation>Ořez: výška</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Změnit: %1</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Všechna podlaží</translation>
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
        <translation>Čte se %1 …</translation>
    </message>
    <message>
        <source>Add the picture %1</source>
        <translation>Přidat obrázek %1</translation>
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
        <translation>Vzdálenost od 1 do 2</translation>
    </message>
    <message>
        <source>Place the picture</source>
        <translation>Umístit obrázek</translation>
    </message>
    <message>
        <source>Points of the picture</source>
        <translation>Body obrázku</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Nechat, jak je</translation>
    </message>
    <message>
        <source>Click two points on the picture whose distance is known, or more whose place is.</source>
        <translation>Klepněte na dva body obrázku, jejichž vzdálenost je známa, nebo na více bodů, jejichž poloha je známa.</translation>
    </message>
    <message>
        <source>%1 mm a pixel; missed by %2 in the mean (root of squares).</source>
        <translation>%1 mm na pixel; střední kvadratická odchylka %2.</translation>
    </message>
    <message>
        <source>Set the scale of %1</source>
        <translation>Nastavit měřítko: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImportDialog</name>
    <message>
        <source>Maker</source>
        <translation>Výrobce</translation>
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
        <translation>Pixelů na šířku</translation>
    </message>
    <message>
        <source>Pixels down</source>
        <translation>Pixelů na výšku</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Zorné pole</translation>
    </message>
    <message>
        <source>Upright field</source>
        <translation>Svislé pole</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Ohnisková vzdálenost</translation>
    </message>
    <message>
        <source>D/O/R/I in one</source>
        <translation>D/O/R/I v jednom</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Zjistit</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Pozorovat</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Rozpoznat</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identifikovat</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Infračervené</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projekce</translation>
    </message>
    <message>
        <source>Import data sheets – %1</source>
        <translation>Import katalogových listů – %1</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>Co je v kterém sloupci</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Řádek</translation>
    </message>
    <message>
        <source>What is to be said of it</source>
        <translation>Co k němu uvést</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Řádky tabulky</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Ponechat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– žádný –</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Cannot be taken: %1</source>
        <translation>Nelze převzít: %1</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Není na co se ptát</translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>Nepoužité sloupce: %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows are models. Doubtful ones are kept too; ask the maker.</source>
        <translation>Řádky, které jsou modely: %1 z %2. Pochybné se také ponechají; zeptejte se výrobce.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n models</source>
        <translation>
            <numerusform>Ponechat %n model</numerusform>
            <numerusform>Ponechat %n modely</numerusform>
            <numerusform>Ponechat %n modelů</numerusform>
        </translation>
    </message>
    <message>
        <source>Import data sheets</source>
        <translation>Import katalogových listů</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabulky (*.csv *.txt)</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 nelze přečíst.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImportReportView</name>
    <message>
        <source>everything was taken</source>
        <translation>vše převzato</translation>
    </message>
    <message>
        <source>What became of each layer</source>
        <translation>Jak dopadla každá vrstva</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Vrstva</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Převzato</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Vynecháno</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>Poznámka</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 left out. Undo takes all of it back.</source>
        <translation>Přidáno %1, změněno %2, vynecháno %3. Příkaz Zpět vše vrátí.</translation>
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
        <translation>Kódování souboru</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importovat</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Kde leží</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kódování</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Průběh</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>podle souboru</translation>
    </message>
    <message>
        <source>as the file says: %1</source>
        <translation>podle souboru: %1</translation>
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
            <numerusform>%n vrstev.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen as the last time.</source>
        <translation>Zvoleno jako minule.</translation>
    </message>
    <message>
        <source>Looking into the file …</source>
        <translation>Prohlíží se soubor …</translation>
    </message>
    <message>
        <source>Taking what is chosen …</source>
        <translation>Přebírá se, co je zvoleno …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zastavit</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
</context>
<context>
    <name>vidette::ui::InsidePage</name>
    <message>
        <source>farther inside</source>
        <translation>hlouběji uvnitř</translation>
    </message>
    <message>
        <source>At most so far inside</source>
        <translation>Nejvýše tak hluboko uvnitř</translation>
    </message>
    <message>
        <source>Cameras inside buildings</source>
        <translation>Kamery uvnitř budov</translation>
    </message>
    <message>
        <source>Bring out cameras that stand at most</source>
        <translation>Vysunout kamery, které stojí nejvýše</translation>
    </message>
    <message>
        <source>from an outer wall</source>
        <translation>od vnější zdi</translation>
    </message>
    <message numerus="yes">
        <source>Bring out %n cameras</source>
        <translation>
            <numerusform>Vysunout %n kameru</numerusform>
            <numerusform>Vysunout %n kamery</numerusform>
            <numerusform>Vysunout %n kamer</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for cameras inside buildings …</source>
        <translation>Hledají se kamery uvnitř budov …</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Stands inside</source>
        <translation>Stojí uvnitř</translation>
    </message>
    <message>
        <source>From the outer wall</source>
        <translation>Od vnější zdi</translation>
    </message>
    <message>
        <source>Inside a building a camera sees nothing. What is brought out hangs 0.1 m before the wall and keeps its direction.</source>
        <translation>Uvnitř budovy kamera nic nevidí. Co se vysune, visí 0,1 m před zdí a zachová si směr.</translation>
    </message>
    <message>
        <source>No camera stands inside a building.</source>
        <translation>Žádná kamera nestojí uvnitř budovy.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ItemPanel</name>
    <message>
        <source>Condition, 5 is failing</source>
        <translation>Technický stav, 5 je havarijní</translation>
    </message>
    <message>
        <source>Scored on</source>
        <translation>Hodnoceno dne</translation>
    </message>
    <message>
        <source>Weight of the place, 1 to 5</source>
        <translation>Váha místa, 1 až 5</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Instalováno dne</translation>
    </message>
    <message>
        <source>End fixed by hand</source>
        <translation>Konec zadaný ručně</translation>
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
        <translation>Levnější je ponechat: příští rok stojí %1, rok nového %2.</translation>
    </message>
    <message>
        <source>A new one is cheaper: a year of it costs %2, the next of this one %1.</source>
        <translation>Levnější je nové: jeho rok stojí %2, příští rok tohoto %1.</translation>
    </message>
    <message>
        <source>Choose a line of the table: here stands why it is due, what depends on it, and the next steps.</source>
        <translation>Zvolte řádek tabulky: zde stojí, proč je na řadě, co na něm závisí a jaké jsou další kroky.</translation>
    </message>
    <message>
        <source>The asset</source>
        <translation>Zařízení</translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation>Ukázat na plánu</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Na seznamu</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Zařadit na seznam</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Co je o něm známo</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Nové zařízení</translation>
    </message>
    <message>
        <source>Record the new asset</source>
        <translation>Zapsat nové zařízení</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>Staré zařízení</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Změna %1</translation>
    </message>
    <message>
        <source>Will it fail, 1 to 5</source>
        <translation>Hrozba selhání, 1 až 5</translation>
    </message>
    <message>
        <source>Seen by it alone</source>
        <translation>Vidí jen tato kamera</translation>
    </message>
    <message>
        <source>What that means, 1 to 5</source>
        <translation>Následky, 1 až 5</translation>
    </message>
    <message>
        <source>Risk, up to 25</source>
        <translation>Riziko, nejvýše 25</translation>
    </message>
    <message>
        <source>A new one costs</source>
        <translation>Nové stojí</translation>
    </message>
    <message>
        <source>Reason, kept with the step</source>
        <translation>Důvod, uchová se s krokem</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 na místě %2</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>Na řadě: %1.</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>nehodnoceno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not on the list. Put there, it gets its due year, its risk and its cost as they are computed now.</source>
        <translation>Není na seznamu. Po zařazení dostane rok obměny, riziko a náklady, jak vycházejí nyní.</translation>
    </message>
    <message>
        <source>%1 since %2. Next:</source>
        <translation>%1 od %2. Dále:</translation>
    </message>
    <message>
        <source>%1. Next:</source>
        <translation>%1. Dále:</translation>
    </message>
    <message>
        <source>Record the new asset of %1</source>
        <translation>Zápis nového zařízení k %1</translation>
    </message>
    <message>
        <source>Add replacement of %1</source>
        <translation>Přidání obměny %1</translation>
    </message>
    <message>
        <source>Move replacement %1</source>
        <translation>Posun obměny %1</translation>
    </message>
    <message>
        <source>Due year</source>
        <translation>Rok obměny</translation>
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
        <translation>Otevřený standard ověřen</translation>
    </message>
    <message>
        <source>Spares checked</source>
        <translation>Náhradní díly ověřeny</translation>
    </message>
    <message>
        <source>Destroyed media</source>
        <translation>Zničená média</translation>
    </message>
    <message>
        <source>Picture checked</source>
        <translation>Obraz ověřen</translation>
    </message>
    <message>
        <source>Put off to</source>
        <translation>Odloženo na</translation>
    </message>
    <message>
        <source>Owner of the risk</source>
        <translation>Vlastník rizika</translation>
    </message>
    <message>
        <source>Ordered with request</source>
        <translation>Objednáno s žádostí</translation>
    </message>
</context>
<context>
    <name>vidette::ui::JudgmentsTab</name>
    <message>
        <source>Weigh the criteria by preferences: who wins each pair (Fuller)</source>
        <translation>Vážit kritéria preferencemi: které z dvojice vítězí (Fuller)</translation>
    </message>
    <message>
        <source>Weigh the criteria by ratios: how many times more (Saaty)</source>
        <translation>Vážit kritéria poměry: kolikrát více (Saaty)</translation>
    </message>
    <message>
        <source>Do they agree?</source>
        <translation>Jsou úsudky v souladu?</translation>
    </message>
    <message>
        <source>What follows from the preferences</source>
        <translation>Co vyplývá z preferencí</translation>
    </message>
    <message>
        <source>Rounded judgments</source>
        <translation>Zaokrouhlené úsudky</translation>
    </message>
    <message>
        <source>The methods of this decision compare nothing in pairs. Weights can be judged in pairs:</source>
        <translation>Metody tohoto rozhodnutí neporovnávají nic po dvojicích. Po dvojicích lze posoudit váhy:</translation>
    </message>
    <message>
        <source>There is nothing to compare in pairs: one criterion, or none.</source>
        <translation>Po dvojicích není co porovnávat: kritérium je jedno, nebo žádné.</translation>
    </message>
    <message>
        <source>Judgments: %1</source>
        <translation>Úsudky: %1</translation>
    </message>
    <message>
        <source>Judgment %1/%2</source>
        <translation>Úsudek %1/%2</translation>
    </message>
    <message>
        <source>%1 is taken as %2.</source>
        <translation>%1 se bere jako %2.</translation>
    </message>
    <message>
        <source>Criteria judged in pairs</source>
        <translation>Kritéria posuzovaná po dvojicích</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kritéria</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Vložit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Paste judgments: a square with names in its first row and column, copied in a spreadsheet. One half is enough.</source>
        <translation>Vložit úsudky: čtverec s názvy v prvním řádku a sloupci, zkopírovaný v tabulkovém procesoru. Jedna polovina stačí.</translation>
    </message>
    <message>
        <source>Copy the judgments with both halves, for a spreadsheet.</source>
        <translation>Kopírovat úsudky s oběma polovinami pro tabulkový procesor.</translation>
    </message>
    <message>
        <source>The judgments are on the clipboard</source>
        <translation>Úsudky jsou ve schránce</translation>
    </message>
    <message>
        <source>Paste judgments</source>
        <translation>Vložit úsudky</translation>
    </message>
    <message numerus="yes">
        <source>%n judgments pasted</source>
        <translation>
            <numerusform>Vložen %n úsudek</numerusform>
            <numerusform>Vloženy %n úsudky</numerusform>
            <numerusform>Vloženo %n úsudků</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::KitPanel</name>
    <message>
        <source>Kit</source>
        <translation>Sada</translation>
    </message>
    <message>
        <source>No kits are compared in this project.</source>
        <translation>V tomto projektu se neporovnávají žádné sady.</translation>
    </message>
    <message>
        <source>Why? All kits and their working ›</source>
        <translation>Proč? Všechny sady s výpočtem ›</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Počítá se …</translation>
    </message>
</context>
<context>
    <name>vidette::ui::KitTable</name>
    <message>
        <source>Kits and their values</source>
        <translation>Sady a jejich hodnoty</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Sada</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Celkem</translation>
    </message>
    <message>
        <source>out</source>
        <translation>vyřazena</translation>
    </message>
    <message>
        <source>Enter tells why the figure of a cell is what it is</source>
        <translation>Enter řekne, proč je číslo v buňce právě takové</translation>
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
        <translation>Její prvky jsou</translation>
    </message>
    <message>
        <source>Layers of the file</source>
        <translation>Vrstvy souboru</translation>
    </message>
    <message>
        <source>What the things of %1 are</source>
        <translation>Co jsou prvky vrstvy %1</translation>
    </message>
    <message>
        <source>– not taken –</source>
        <translation>– nepřevzít –</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LayerRow</name>
    <message>
        <source>Hide %1</source>
        <translation>Skrýt: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Ukázat: %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Odemknout: %1</translation>
    </message>
    <message>
        <source>Lock %1: the mouse leaves it alone</source>
        <translation>Zamknout: %1 (nebude reagovat na myš)</translation>
    </message>
    <message>
        <source>Opacity of %1: %2</source>
        <translation>Neprůhlednost, %1: %2</translation>
    </message>
    <message>
        <source>%1 one up</source>
        <translation>O jedno výš: %1</translation>
    </message>
    <message>
        <source>%1 one down</source>
        <translation>O jedno níž: %1</translation>
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
        <translation>Metry</translation>
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
        <translation>podle souboru</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>jedna pro všechny</translation>
    </message>
    <message>
        <source>from a field</source>
        <translation>z pole</translation>
    </message>
    <message>
        <source>storeys in a field</source>
        <translation>počet podlaží v poli</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– zvolit –</translation>
    </message>
    <message>
        <source>as the file numbers it</source>
        <translation>číslo ze souboru</translation>
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
        <translation>Obrázky pod plánem</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Změnit: %1</translation>
    </message>
    <message>
        <source>Order of pictures</source>
        <translation>Pořadí obrázků</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LearnPage</name>
    <message>
        <source>Learn to decide</source>
        <translation>Výuka rozhodování</translation>
    </message>
    <message>
        <source>Eight lessons on weighing criteria. Fill in the tables; each figure that is wrong shows how it is reached.</source>
        <translation>Osm lekcí o vážení kritérií. Doplňte tabulky; u každého chybného čísla se ukáže, jak se k němu dojde.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lekce</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Čísla: %1</translation>
    </message>
    <message>
        <source>%1 (small is better)</source>
        <translation>%1 (méně je lépe)</translation>
    </message>
    <message>
        <source>%1 (large is better)</source>
        <translation>%1 (více je lépe)</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Ověřit</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>Ukázat řešení</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Začít znovu</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>Správně %1 z %2</translation>
    </message>
    <message>
        <source>Conventions side by side</source>
        <translation>Konvence vedle sebe</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konvence</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Pořadí</translation>
    </message>
    <message>
        <source>Lesson sheet as PDF…</source>
        <translation>Pracovní list jako PDF…</translation>
    </message>
    <message>
        <source>with the solution</source>
        <translation>s řešením</translation>
    </message>
    <message>
        <source>Try it in the workbench</source>
        <translation>Vyzkoušet na pracovním stole</translation>
    </message>
    <message>
        <source>A page to print, with empty cells to fill in by hand</source>
        <translation>Stránka k tisku s prázdnými buňkami k ručnímu vyplnění</translation>
    </message>
    <message>
        <source>Adds the values and weights of this lesson to the project as a decision of its own, to be changed as you like</source>
        <translation>Přidá hodnoty a váhy této lekce do projektu jako samostatné rozhodnutí, které můžete libovolně měnit</translation>
    </message>
    <message>
        <source>lesson-%1.pdf</source>
        <translation>lekce-%1.pdf</translation>
    </message>
    <message>
        <source>Lesson sheet as PDF</source>
        <translation>Pracovní list jako PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Lesson sheet written: %1</source>
        <translation>Pracovní list zapsán: %1</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>Lekce %1: %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LevelForm</name>
    <message>
        <source>Level</source>
        <translation>Podlaží</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Přesunout: %1 → %2</translation>
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
        <translation>Stupně stupnice</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Slovo</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Ohodnocení</translation>
    </message>
    <message>
        <source>A further word</source>
        <translation>Další slovo</translation>
    </message>
    <message>
        <source>A word among the values has no worth yet.</source>
        <translation>Některé slovo mezi hodnotami ještě nemá ohodnocení.</translation>
    </message>
    <message>
        <source>The worth is a number of 0 or more.</source>
        <translation>Ohodnocení je číslo 0 nebo větší.</translation>
    </message>
    <message>
        <source>Change the levels of a scale</source>
        <translation>Změnit stupně stupnice</translation>
    </message>
    <message>
        <source>A criterion with levels takes their words as values; the best level counts 1, the others their share of it. Without levels it takes numbers from 0 to 1. The last line takes a further word.</source>
        <translation>Kritérium se stupni bere jejich slova jako hodnoty; nejlepší stupeň platí 1, ostatní svůj podíl z něho. Bez stupňů bere čísla od 0 do 1. Do posledního řádku lze napsat další slovo.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LevelsPanel</name>
    <message>
        <source>Levels</source>
        <translation>Podlaží</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Height above ground</source>
        <translation>Výška nad terénem</translation>
    </message>
    <message>
        <source>Other levels</source>
        <translation>Ostatní podlaží</translation>
    </message>
    <message>
        <source>One up</source>
        <translation>Výš</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>Níž</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Kam přijde</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Přidat podlaží</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Zeslabená</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Skrytá</translation>
    </message>
    <message>
        <source>Like this one, all counted</source>
        <translation>Jako toto, počítá se vše</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Přesunout na: %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Odstranit…</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Ponechat tam</translation>
    </message>
    <message>
        <source>Remove it too</source>
        <translation>Odstranit také</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Look at this level and draw on it</source>
        <translation>Ukázat toto podlaží a kreslit na něm</translation>
    </message>
    <message>
        <source>What is drawn stands on every level, as outer walls do</source>
        <translation>Co se nakreslí, stojí na všech podlažích, jako obvodové zdi</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>zatím žádné</translation>
    </message>
    <message>
        <source>Put what stands on every level onto %1</source>
        <translation>Co stojí na všech podlažích, přesunout na: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Změnit: %1</translation>
    </message>
    <message>
        <source>Order of levels</source>
        <translation>Pořadí podlaží</translation>
    </message>
    <message>
        <source>Add level %1</source>
        <translation>Přidat podlaží: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n things stand on %1. Where do they go?</source>
        <translation>
            <numerusform>%1: stojí zde %n věc. Kam přijde?</numerusform>
            <numerusform>%1: stojí zde %n věci. Kam přijdou?</numerusform>
            <numerusform>%1: stojí zde %n věcí. Kam přijdou?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove level %1</source>
        <translation>Odstranit podlaží: %1</translation>
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
        <translation>infračervené %1</translation>
    </message>
    <message>
        <source>fisheye</source>
        <translation>rybí oko</translation>
    </message>
    <message>
        <source>Own models could not be read: %1</source>
        <translation>Vlastní modely nelze přečíst: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LibraryPanel</name>
    <message>
        <source>
Printed: detects up to %1</source>
        <translation>
Udává se: zjistí do %1</translation>
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
        <translation>Umístit na plán</translation>
    </message>
    <message>
        <source>Give to chosen cameras</source>
        <translation>Přiřadit vybraným kamerám</translation>
    </message>
    <message>
        <source>Remove from my models</source>
        <translation>Odebrat z vlastních modelů</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Knihovna</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>Maker, model, pixels, angle</source>
        <translation>Výrobce, model, pixely, úhel</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Hledat v knihovně</translation>
    </message>
    <message>
        <source>A camera of my own</source>
        <translation>Vlastní kamera</translation>
    </message>
    <message>
        <source>Import data sheets…</source>
        <translation>Importovat katalogové listy…</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Odebrat z oblíbených</translation>
    </message>
    <message>
        <source>Keep as a favourite</source>
        <translation>Přidat k oblíbeným</translation>
    </message>
    <message>
        <source>No model has these words.</source>
        <translation>Tato slova nemá žádný model.</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>Přiřazení %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LimitRow</name>
    <message>
        <source>Which way the limit goes</source>
        <translation>Směr omezení</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Mez</translation>
    </message>
    <message>
        <source>What a miss means</source>
        <translation>Co znamená nesplnění</translation>
    </message>
    <message>
        <source>Who asks for it</source>
        <translation>Kdo to požaduje</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstranit</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>nejméně</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>nejvýše</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>více než</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>méně než</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>přesně</translation>
    </message>
    <message>
        <source>between</source>
        <translation>mezi</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>jedno z</translation>
    </message>
    <message>
        <source>who misses it is out</source>
        <translation>nesplní-li, vyřadit</translation>
    </message>
    <message>
        <source>only wished for</source>
        <translation>jen přání</translation>
    </message>
    <message>
        <source>who or what asks for it</source>
        <translation>kdo nebo co to požaduje</translation>
    </message>
    <message>
        <source>Two numbers are expected, the lower one first: 4; 8</source>
        <translation>Očekávají se dvě čísla, nejdřív menší: 4; 8</translation>
    </message>
    <message>
        <source>Numbers are expected, parted by semicolons: 4; 8; 16</source>
        <translation>Očekávají se čísla oddělená středníky: 4; 8; 16</translation>
    </message>
    <message>
        <source>One number is expected, in the unit of the criterion or one that can be converted</source>
        <translation>Očekává se jedno číslo v jednotce kritéria nebo v jednotce, kterou lze převést</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Jednotka: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LimitRows</name>
    <message>
        <source>Add a limit</source>
        <translation>Přidat omezení</translation>
    </message>
    <message>
        <source>Change a limit</source>
        <translation>Změnit omezení</translation>
    </message>
    <message>
        <source>Remove a limit</source>
        <translation>Odstranit omezení</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LiveRanking</name>
    <message>
        <source>Ranking with the weights shown</source>
        <translation>Pořadí se zobrazenými vahami</translation>
    </message>
    <message numerus="yes">
        <source>up by %n</source>
        <translation>
            <numerusform>o %n místo výš</numerusform>
            <numerusform>o %n místa výš</numerusform>
            <numerusform>o %n míst výš</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down by %n</source>
        <translation>
            <numerusform>o %n místo níž</numerusform>
            <numerusform>o %n místa níž</numerusform>
            <numerusform>o %n míst níž</numerusform>
        </translation>
    </message>
    <message>
        <source>as before</source>
        <translation>beze změny</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n další</numerusform>
            <numerusform>a %n dalších</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::MainWindow</name>
    <message>
        <source>%1 fails or is retired</source>
        <translation>%1 selže nebo se vyřadí</translation>
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
        <translation>Zpět: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Znovu: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Znovu</translation>
    </message>
    <message>
        <source>What if %1 fails or is retired?</source>
        <translation>Co když %1 selže nebo se vyřadí?</translation>
    </message>
    <message>
        <source>What if the camera fails or is retired?</source>
        <translation>Co když kamera selže nebo se vyřadí?</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Otevřít plán</translation>
    </message>
    <message>
        <source>Projects and exchange plans (*.gpkg *.geojson *.json)</source>
        <translation>Projekty a výměnné plány (*.gpkg *.geojson *.json)</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Save as project</source>
        <translation>Uložit jako projekt</translation>
    </message>
    <message>
        <source>Projects (*.gpkg)</source>
        <translation>Projekty (*.gpkg)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Zapsat zprávu</translation>
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
        <translation>Žádost</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Otevřít…</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Otevřít ukázkovou prodejnu</translation>
    </message>
    <message>
        <source>Open the sample city</source>
        <translation>Otevřít ukázkové město</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Úvodní stránka</translation>
    </message>
    <message>
        <source>Save as project…</source>
        <translation>Uložit jako projekt…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Zpráva…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Ukončit</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikovat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstranit</translation>
    </message>
    <message>
        <source>Bring out onto the wall</source>
        <translation>Vysunout na zeď</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Ukázat celý plán</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Ukázat výběr</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Zvětšit</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Zmenšit</translation>
    </message>
    <message>
        <source>Figures in tables: districts, streets, windows, failures</source>
        <translation>Čísla v tabulkách: části města, ulice, okna, výpadky</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tmavý vzhled</translation>
    </message>
    <message>
        <source>At night: only as far as infrared light reaches</source>
        <translation>V noci: jen kam dosáhne infračervené světlo</translation>
    </message>
    <message>
        <source>Find an action or a thing…</source>
        <translation>Najít akci nebo věc…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Klávesové zkratky…</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Otevřít nabídku</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plán</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Sady</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Zásobník</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Jednání</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Obměna</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontroly</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Úpravy</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Zobrazení</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Pracovní plochy</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Nápověda</translation>
    </message>
    <message>
        <source>Choose a decision on the right · Ctrl+1 goes back to the plan</source>
        <translation>Vpravo zvolte rozhodnutí · Ctrl+1 vrátí na plán</translation>
    </message>
    <message>
        <source>Ctrl+1 goes back to the plan</source>
        <translation>Ctrl+1 vrátí na plán</translation>
    </message>
    <message>
        <source>Write the page</source>
        <translation>Zapsat stránku</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Zapisuje se zpráva …</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Zpráva zapsána: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 nelze zapsat: %2</translation>
    </message>
    <message>
        <source>This plan was open when the program ended; nothing of it is lost</source>
        <translation>Tento plán byl otevřen, když program skončil; nic z něj se neztratilo</translation>
    </message>
    <message>
        <source>Help on what I am doing</source>
        <translation>Nápověda k tomu, co dělám</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Proveďte mě</translation>
    </message>
    <message>
        <source>A shop with four cameras</source>
        <translation>Prodejna se čtyřmi kamerami</translation>
    </message>
    <message>
        <source>How much is seen</source>
        <translation>Kolik je vidět</translation>
    </message>
    <message>
        <source>This side says what is covered and what is blind, then what recordings need and which kit fits. A click on a blind spot goes there.</source>
        <translation>Tato strana říká, co je pokryté a co slepé, co potřebují záznamy a která sada se hodí. Klepnutí na slepé místo k němu přejde.</translation>
    </message>
    <message>
        <source>A camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>C3 is chosen. Drag its round handle to turn it, or type an angle here: what it sees and every figure follow at once. Ctrl+Z takes it back.</source>
        <translation>Vybrána je C3. Táhněte za kulatý úchop, nebo zde napište úhel: záběr i všechna čísla se hned změní. Ctrl+Z to vrátí.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Kreslení</translation>
    </message>
    <message>
        <source>W draws walls, S shelves, Z what must be seen, C hangs a camera: press where it hangs, drag to where it looks.</source>
        <translation>W kreslí zdi, S regály, Z co má být vidět, C věší kameru: stiskněte, kde visí, a táhněte, kam se dívá.</translation>
    </message>
    <message>
        <source>Kits compares what to buy. The others keep the cameras of a city: requests, meetings, replacement, checks and reports.</source>
        <translation>Sady porovnávají, co koupit. Ostatní vedou kamery města: žádosti, jednání, obměnu, kontroly a zprávy.</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Není co ukládat</translation>
    </message>
    <message>
        <source>Every change is kept in the same moment. This line says so, and what the mouse can do now.</source>
        <translation>Každá změna se uchová v tutéž chvíli. Tento řádek to říká, i co teď umí myš.</translation>
    </message>
    <message>
        <source>Finding things</source>
        <translation>Hledání</translation>
    </message>
    <message>
        <source>Ctrl+K finds any action, camera or zone by name. F1 explains what you are doing. Both stand in the menu too.</source>
        <translation>Ctrl+K najde podle jména každou akci, kameru i zónu. F1 vysvětlí, co právě děláte. Obojí je i v nabídce.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Vyjmout</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Vložit</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Vybrat vše</translation>
    </message>
    <message>
        <source>Select all of the same kind</source>
        <translation>Vybrat vše téhož druhu</translation>
    </message>
    <message>
        <source>Plan on paper: PDF, print, picture…</source>
        <translation>Plán na papír: PDF, tisk, obrázek…</translation>
    </message>
    <message>
        <source>Copy the plan as a picture</source>
        <translation>Kopírovat plán jako obrázek</translation>
    </message>
    <message>
        <source>Changes made outside Vidette</source>
        <translation>Změny provedené mimo Vidette</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Přesunout: %1 → %2</translation>
    </message>
    <message>
        <source>Level above</source>
        <translation>O podlaží výš</translation>
    </message>
    <message>
        <source>Level below</source>
        <translation>O podlaží níž</translation>
    </message>
    <message>
        <source>Draw on every level</source>
        <translation>Kreslit na všech podlažích</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Přidat podlaží</translation>
    </message>
    <message>
        <source>Move to the level that is drawn on</source>
        <translation>Přesunout na podlaží, na kterém se kreslí</translation>
    </message>
    <message>
        <source>Layers and levels</source>
        <translation>Vrstvy a podlaží</translation>
    </message>
    <message>
        <source>Move to level</source>
        <translation>Přesunout na podlaží</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Podlaží</translation>
    </message>
    <message>
        <source>Import a map or drawing…</source>
        <translation>Importovat mapu nebo výkres…</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Výuka</translation>
    </message>
    <message>
        <source>What the cameras see is blue, darker where the picture is sharper. What nobody sees is hatched. The wheel zooms; Space held down, or the middle button, moves the view.</source>
        <translation>Co kamery vidí, je modré, tím tmavší, čím ostřejší je obraz. Co nikdo nevidí, je šrafované. Kolečko mění měřítko; podržený mezerník nebo prostřední tlačítko posouvá pohled.</translation>
    </message>
    <message>
        <source>Import a map or drawing</source>
        <translation>Import mapy nebo výkresu</translation>
    </message>
    <message>
        <source>Maps, drawings and pictures (%1)</source>
        <translation>Mapy, výkresy a obrázky (%1)</translation>
    </message>
    <message>
        <source>Lesson as a decision</source>
        <translation>Lekce jako rozhodnutí</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MapImport</name>
    <message>
        <source>Choose what is to be taken.</source>
        <translation>Zvolte, co se má převzít.</translation>
    </message>
    <message>
        <source>Say what the things of %1 are.</source>
        <translation>Uveďte, co jsou prvky vrstvy %1.</translation>
    </message>
    <message>
        <source>%1 holds nothing that has a place.</source>
        <translation>Vrstva %1 neobsahuje nic, co má polohu.</translation>
    </message>
    <message>
        <source>This plan is in local metres and the file has a place on the map: bring it into a new plan, or put this plan onto the map first.</source>
        <translation>Tento plán je v místních metrech a soubor má místo na mapě: importujte jej do nového plánu, nebo nejdřív umístěte tento plán na mapu.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import: %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was taken</source>
        <translation>Zrušeno; nic se nepřevzalo</translation>
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
        <translation>Pro QGIS a jiné mapové programy: každá vrstva se svými poli a styl pro QGIS.</translation>
    </message>
    <message>
        <source>GeoJSON, exchange plan</source>
        <translation>GeoJSON, výměnný plán</translation>
    </message>
    <message>
        <source>The plan as Vidette and other programs read it again, with nothing lost. What cameras see goes into a second file beside it.</source>
        <translation>Plán, jak jej Vidette a jiné programy znovu přečtou, beze ztrát. Co kamery vidí, jde do druhého souboru vedle něj.</translation>
    </message>
    <message>
        <source>DXF drawing</source>
        <translation>Výkres DXF</translation>
    </message>
    <message>
        <source>For CAD programs: a layer for each kind (walls, shelves, doors), codes as text.</source>
        <translation>Pro programy CAD: vrstva pro každý druh (zdi, regály, dveře), kódy jako text.</translation>
    </message>
    <message>
        <source>KML</source>
        <translation>KML</translation>
    </message>
    <message>
        <source>For globes and map viewers. The plan needs a place on the map.</source>
        <translation>Pro glóby a prohlížeče map. Plán musí mít místo na mapě.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabulka CSV</translation>
    </message>
    <message>
        <source>A row for each feature with its coordinates, for spreadsheets.</source>
        <translation>Řádek pro každý prvek s jeho souřadnicemi, pro tabulkové procesory.</translation>
    </message>
    <message>
        <source>FlatGeobuf, one layer</source>
        <translation>FlatGeobuf, jedna vrstva</translation>
    </message>
    <message>
        <source>One layer with its fields, for map programs and the web.</source>
        <translation>Jedna vrstva se svými poli, pro mapové programy a web.</translation>
    </message>
    <message>
        <source>Shapefile, one layer</source>
        <translation>Shapefile, jedna vrstva</translation>
    </message>
    <message>
        <source>One layer; names of fields are cut to ten letters.</source>
        <translation>Jedna vrstva; názvy polí se zkrátí na deset písmen.</translation>
    </message>
    <message>
        <source>Walls, shelves, buildings</source>
        <translation>Zdi, regály, budovy</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Dveře a okna</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Zones and rooms</source>
        <translation>Zóny a místnosti</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Mounting places</source>
        <translation>Místa k montáži</translation>
    </message>
    <message>
        <source>Points of demand</source>
        <translation>Body poptávky</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Pro koho</translation>
    </message>
    <message>
        <source>Unit of the drawing</source>
        <translation>Jednotka výkresu</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Uložit soubor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formáty</translation>
    </message>
    <message>
        <source>Plan and coverage for other programs</source>
        <translation>Plán a pokrytí pro jiné programy</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Soubor</translation>
    </message>
    <message>
        <source>Ourselves</source>
        <translation>Pro nás</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Veřejnost</translation>
    </message>
    <message>
        <source>The public: only cameras in operation, to 10 m, without height, aim, lens, masks and coverage</source>
        <translation>Veřejnost: jen kamery v provozu, na 10 m, bez výšky, směru, objektivu, masek a pokrytí</translation>
    </message>
    <message>
        <source>Metres</source>
        <translation>Metry</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>Milimetry</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Vrstvy</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written</source>
        <translation>Zrušeno; nic se nezapsalo</translation>
    </message>
    <message>
        <source>Frame: the plan is in local metres and has no place on the map</source>
        <translation>Souřadnice: plán je v místních metrech a nemá místo na mapě</translation>
    </message>
    <message>
        <source>Frame: WGS 84, longitude and latitude, from %1</source>
        <translation>Souřadnice: WGS 84, délka a šířka, z %1</translation>
    </message>
    <message>
        <source>Frame: local metres, as the plan</source>
        <translation>Souřadnice: místní metry, jako plán</translation>
    </message>
    <message>
        <source>Frame: %1, as the plan</source>
        <translation>Souřadnice: %1, jako plán</translation>
    </message>
    <message>
        <source>Choose what the file is to hold.</source>
        <translation>Zvolte, co má soubor obsahovat.</translation>
    </message>
    <message>
        <source>A plan in local metres cannot be put on a globe. Choose another format.</source>
        <translation>Plán v místních metrech nelze umístit na glóbus. Zvolte jiný formát.</translation>
    </message>
    <message>
        <source>This format holds one layer of one shape: choose one, such as the cameras.</source>
        <translation>Tento formát pojme jednu vrstvu jednoho tvaru: zvolte jednu, například kamery.</translation>
    </message>
    <message>
        <source>What cameras see, and blind spots</source>
        <translation>Co kamery vidí, a slepá místa</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 nelze zapsat: %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapsáno: %1</translation>
    </message>
    <message>
        <source>Written: %1. %2</source>
        <translation>Zapsáno: %1. %2</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Uložit mapu</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MapSketch</name>
    <message>
        <source>Where the map lies beside the plan</source>
        <translation>Kde leží mapa vůči plánu</translation>
    </message>
    <message>
        <source>file</source>
        <translation>soubor</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plán</translation>
    </message>
    <message>
        <source>The file lies on the plan.</source>
        <translation>Soubor leží na plánu.</translation>
    </message>
    <message>
        <source>The file lies %1 from the plan.</source>
        <translation>Soubor leží %1 od plánu.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MeetingView</name>
    <message>
        <source>Present</source>
        <translation>Přítomní</translation>
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
        <translation>Žádost</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Výsledek</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Hlasy</translation>
    </message>
    <message>
        <source>Put on what is ready now</source>
        <translation>Zařadit, co je nyní připraveno</translation>
    </message>
    <message>
        <source>Write the agenda…</source>
        <translation>Uložit program…</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Zápis</translation>
    </message>
    <message>
        <source>Text of the minutes</source>
        <translation>Text zápisu</translation>
    </message>
    <message>
        <source>Close the meeting and freeze the minutes</source>
        <translation>Uzavřít jednání a uzamknout zápis</translation>
    </message>
    <message>
        <source>Write the minutes…</source>
        <translation>Uložit zápis…</translation>
    </message>
    <message>
        <source>Held on %1</source>
        <translation>Konáno %1</translation>
    </message>
    <message>
        <source>, called by %1</source>
        <translation>, svolal(a) %1</translation>
    </message>
    <message>
        <source> · closed%1; its minutes stay</source>
        <translation> · uzavřeno%1; zápis zůstává</translation>
    </message>
    <message>
        <source> on %1</source>
        <translation> dne %1</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>Přítomno: %1</translation>
    </message>
    <message>
        <source>%1 of %2 members present</source>
        <translation>Přítomno %1 z %2 členů</translation>
    </message>
    <message>
        <source>%1: quorum</source>
        <translation>%1: kvorum je</translation>
    </message>
    <message>
        <source>%1: no quorum</source>
        <translation>%1: kvorum není</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otevřeno</translation>
    </message>
    <message>
        <source>Nothing is on the agenda. Requests come here when they are ready, urgent ones to be announced, deferred ones when their day has come.</source>
        <translation>Na programu nic není. Žádosti sem přicházejí, když jsou připravené, naléhavé k oznámení, odložené, když nastane jejich den.</translation>
    </message>
    <message numerus="yes">
        <source>%n items have no outcome yet</source>
        <translation>
            <numerusform>%n bod zatím nemá výsledek</numerusform>
            <numerusform>%n body zatím nemají výsledek</numerusform>
            <numerusform>%n bodů zatím nemá výsledek</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda of %1</source>
        <translation>Program %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Uzavření %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MeetingsPage</name>
    <message>
        <source>open</source>
        <translation>otevřené</translation>
    </message>
    <message>
        <source>closed, no quorum</source>
        <translation>uzavřené, bez kvora</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>uzavřené</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Jednání</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Jednání</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Konáno</translation>
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
        <translation>Zápis</translation>
    </message>
    <message>
        <source>Choose a meeting to see its agenda.</source>
        <translation>Zvolte jednání a uvidíte jeho program.</translation>
    </message>
    <message>
        <source>Body that meets</source>
        <translation>Orgán, který jedná</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Den jednání</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nové jednání</translation>
    </message>
    <message>
        <source>No meeting yet. A meeting of the expert team makes its agenda from what is ready, what must be announced and what was deferred until now.</source>
        <translation>Zatím žádné jednání. Jednání expertního týmu sestaví program z toho, co je připravené, co se musí oznámit a co bylo odloženo na nyní.</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Přidání jednání</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MethodTab</name>
    <message>
        <source>It is mended in Values.</source>
        <translation>Opravíte to na kartě Hodnoty.</translation>
    </message>
    <message>
        <source>It is mended in Weights.</source>
        <translation>Opravíte to na kartě Váhy.</translation>
    </message>
    <message>
        <source>It is mended in Judgments.</source>
        <translation>Opravíte to na kartě Úsudky.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MethodWeightsPlot</name>
    <message>
        <source>Weights by method</source>
        <translation>Váhy podle metod</translation>
    </message>
    <message>
        <source>No weights: %1</source>
        <translation>Bez vah: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ModelList</name>
    <message>
        <source>Camera models</source>
        <translation>Modely kamer</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MoreTools</name>
    <message>
        <source>Doors and windows, rooms, privacy masks, buildings, mounting sites and more</source>
        <translation>Dveře a okna, místnosti, masky soukromí, budovy, místa k montáži a další</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Další</translation>
    </message>
    <message>
        <source>More tools, now %1</source>
        <translation>Další nástroje, nyní %1</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Další nástroje</translation>
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
        <translation>není známo</translation>
    </message>
</context>
<context>
    <name>vidette::ui::NodeList</name>
    <message>
        <source>What is to be judged</source>
        <translation>Co je třeba posoudit</translation>
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
        <translation>Otočeno</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Metres on the plan</source>
        <translation>Metry na plánu</translation>
    </message>
    <message>
        <source>Points on the screen</source>
        <translation>Body na obrazovce</translation>
    </message>
    <message>
        <source>In metres letters grow with the plan; in points they stay as large as they are</source>
        <translation>V metrech písmo roste s plánem; v bodech zůstává stejně velké</translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>Po směru hodinových ručiček</translation>
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
        <translation>vyřazena</translation>
    </message>
    <message>
        <source>What is to be said of the values</source>
        <translation>Co je třeba říci k hodnotám</translation>
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
        <translation>stojí za pohled</translation>
    </message>
</context>
<context>
    <name>vidette::ui::NumberField</name>
    <message>
        <source>A length is a number, as 3.2, 320 cm or 10.5 ft</source>
        <translation>Délka je číslo, např. 3,2; 320 cm nebo 10,5 ft</translation>
    </message>
    <message>
        <source>A number is expected</source>
        <translation>Očekává se číslo</translation>
    </message>
    <message>
        <source>%1 does not fit: from %2 to %3</source>
        <translation>%1 nevyhovuje: povoleno %2 až %3</translation>
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
        <translation>Spodek</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Vršek</translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation>Je přes to vidět</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>to the ceiling</source>
        <translation>ke stropu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Velikost</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OntoMap</name>
    <message>
        <source>Local metres</source>
        <translation>Místní metry</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Frame of the map</source>
        <translation>Souřadnice mapy</translation>
    </message>
    <message>
        <source>Click both: a point of the plan, then where it belongs</source>
        <translation>Klepat na obojí: bod plánu, pak místo, kam patří</translation>
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
        <translation>Umístit na mapu</translation>
    </message>
    <message>
        <source>Put the plan onto the map</source>
        <translation>Umístit plán na mapu</translation>
    </message>
    <message>
        <source>Click a point on the plan, then type where it lies on the map, in metres: x to the east, y to the north. Two points place it, a third checks them.</source>
        <translation>Klepněte na bod plánu a napište, kde leží na mapě, v metrech: x na východ, y na sever. Dva body plán umístí, třetí je ověří.</translation>
    </message>
    <message>
        <source>A projected frame in metres, by its EPSG number</source>
        <translation>Rovinný souřadnicový systém v metrech, podle čísla EPSG</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Celý plán</translation>
    </message>
    <message>
        <source>Turned by %1 clockwise, a metre becomes %2; missed by %3 in the mean (root of squares).</source>
        <translation>Otočeno o %1 po směru hodinových ručiček, z metru bude %2; střední kvadratická odchylka %3.</translation>
    </message>
    <message>
        <source>Two points at least are needed.</source>
        <translation>Jsou potřeba alespoň dva body.</translation>
    </message>
    <message>
        <source>The plan was changed meanwhile. Try it once more.</source>
        <translation>Plán se mezitím změnil. Zkuste to znovu.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OntoWall</name>
    <message>
        <source>%1 moved %2 out of %3 onto its outer wall.</source>
        <translation>%1: posun o %2 z %3 na vnější zeď.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras moved onto the outer walls: %1.</source>
        <translation>
            <numerusform>%n kamera přesunuta na obvodovou zeď: %1.</numerusform>
            <numerusform>%n kamery přesunuty na obvodové zdi: %1.</numerusform>
            <numerusform>%n kamer přesunuto na obvodové zdi: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays inside %2: it is more than %3 from the outer wall.</source>
        <translation>%1 zůstává uvnitř (%2): od vnější zdi je dál než %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras stay inside: they are more than %1 from the outer wall.</source>
        <translation>
            <numerusform>%n kamera zůstává uvnitř: je dál než %1 od obvodové zdi.</numerusform>
            <numerusform>%n kamery zůstávají uvnitř: jsou dál než %1 od obvodové zdi.</numerusform>
            <numerusform>%n kamer zůstává uvnitř: jsou dál než %1 od obvodové zdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera stands inside a building.</source>
        <translation>Žádná kamera nestojí uvnitř budovy.</translation>
    </message>
    <message>
        <source>Looking for the outer walls …</source>
        <translation>Hledají se vnější zdi …</translation>
    </message>
    <message>
        <source>Bring %1 out onto the wall</source>
        <translation>Vysunutí %1 na zeď</translation>
    </message>
    <message>
        <source>Bring %1 cameras out onto the walls</source>
        <translation>Vysunutí kamer na zdi: %1</translation>
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
        <translation>Je přes to vidět</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Vchod</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Dveře</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Glass wall or door</source>
        <translation>Skleněná stěna nebo dveře</translation>
    </message>
    <message>
        <source>No: closed, or with foil</source>
        <translation>Ne: zavřené nebo s fólií</translation>
    </message>
    <message>
        <source>Yes: open, or clear glass</source>
        <translation>Ano: otevřené nebo čiré sklo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Šířka</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>celkem %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OutcomeForm</name>
    <message>
        <source>Conditions: %1</source>
        <translation>Podmínky: %1</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Otevřít žádost</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Jak to dopadlo</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Podmínky</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pro</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Proti</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Zdrželi se</translation>
    </message>
    <message>
        <source>Note for the minutes</source>
        <translation>Poznámka do zápisu</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Zapsat výsledek</translation>
    </message>
    <message>
        <source>Outcome …</source>
        <translation>Výsledek …</translation>
    </message>
    <message>
        <source>Which conditions</source>
        <translation>Které podmínky</translation>
    </message>
    <message>
        <source>Reason or note for the minutes</source>
        <translation>Důvod nebo poznámka do zápisu</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Missing: the conditions</source>
        <translation>Chybí: podmínky</translation>
    </message>
    <message>
        <source>Outcome in %1</source>
        <translation>Výsledek v %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OutputPage</name>
    <message>
        <source>What is written</source>
        <translation>Co se zapisuje</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>All reports as PDF</source>
        <translation>Všechny zprávy jako PDF</translation>
    </message>
    <message>
        <source>Plan on paper</source>
        <translation>Plán na papíře</translation>
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
        <translation>Podívat se</translation>
    </message>
    <message>
        <source>Look at what other programs changed</source>
        <translation>Podívat se, co změnily jiné programy</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Teď ne</translation>
    </message>
    <message>
        <source>The changes stay open; the menu has them under Workspaces</source>
        <translation>Změny zůstanou otevřené; v nabídce jsou pod Pracovní plochy</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were made outside Vidette</source>
        <translation>
            <numerusform>%n změna byla provedena mimo Vidette</numerusform>
            <numerusform>%n změny byly provedeny mimo Vidette</numerusform>
            <numerusform>%n změn bylo provedeno mimo Vidette</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::OutsidePage</name>
    <message>
        <source>Changes made outside Vidette</source>
        <translation>Změny provedené mimo Vidette</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kdy</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Bylo</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co se změnilo</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kdo rozhoduje</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Ponechat vše</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Vrátit vše</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Ukázat, kde to je</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ponechat</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Vrátit</translation>
    </message>
    <message>
        <source>Choose a line on the left: here stands what it was before, and what it is now.</source>
        <translation>Vyberte řádek vlevo: zde bude, co bylo předtím a co je teď.</translation>
    </message>
    <message>
        <source>Login of who decides</source>
        <translation>Přihlašovací jméno toho, kdo rozhoduje</translation>
    </message>
    <message>
        <source>The project is read-only: its changes can be looked at.</source>
        <translation>Projekt je jen ke čtení: jeho změny lze prohlížet.</translation>
    </message>
    <message>
        <source>What is decided is kept under this login.</source>
        <translation>Rozhodnutí se uchová pod tímto jménem.</translation>
    </message>
    <message>
        <source>%1 decides. Whatever is decided is kept in the project.</source>
        <translation>Rozhoduje %1. Každé rozhodnutí se uchová v projektu.</translation>
    </message>
    <message numerus="yes">
        <source>changes made outside Vidette</source>
        <translation>
            <numerusform>změna provedená mimo Vidette</numerusform>
            <numerusform>změny provedené mimo Vidette</numerusform>
            <numerusform>změn provedených mimo Vidette</numerusform>
        </translation>
    </message>
    <message>
        <source>by QGIS or another program; they count already</source>
        <translation>v QGIS nebo jiném programu; už se počítají</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nic nečeká na rozhodnutí</translation>
    </message>
    <message>
        <source>%1, by another program</source>
        <translation>%1, jiným programem</translation>
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
        <translation>Udáváno je %1 m, k ostatním vzdálenostem by se hodilo %2 m.</translation>
    </message>
    <message>
        <source>%1 m is printed, but these pixels over %2 give about %3 m.</source>
        <translation>Udáváno je %1 m, ale tyto pixely na %2 dávají asi %3 m.</translation>
    </message>
    <message>
        <source>An upright angle of %1° is printed; the shape of the picture gives about %2°.</source>
        <translation>Udáván je svislý úhel %1°; tvar obrazu dává asi %2°.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are of no usual shape.</source>
        <translation>%1 × %2 pixelů není obvyklý tvar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Known is</source>
        <translation>Známo je</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Snímač</translation>
    </message>
    <message>
        <source>Keep it among my models</source>
        <translation>Uložit mezi mé modely</translation>
    </message>
    <message>
        <source>My camera</source>
        <translation>Moje kamera</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Zorné pole</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Ohnisková vzdálenost</translation>
    </message>
    <message>
        <source>Pixels across</source>
        <translation>Pixelů na šířku</translation>
    </message>
    <message>
        <source>Pixels down</source>
        <translation>Pixelů na výšku</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Dosah</translation>
    </message>
    <message>
        <source>by pixels</source>
        <translation>podle pixelů</translation>
    </message>
    <message>
        <source>Infrared up to</source>
        <translation>Infračervené do</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádné</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Vlastní</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>zadáno ručně</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PageDialog</name>
    <message>
        <source>Pixels per inch of paper</source>
        <translation>Pixelů na palec papíru</translation>
    </message>
    <message>
        <source>Drawn at 1 :</source>
        <translation>Měřítko 1 :</translation>
    </message>
    <message>
        <source>A page of %1</source>
        <translation>Stránka z %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Stránky</translation>
    </message>
    <message>
        <source>Page %1
%2 × %3 mm</source>
        <translation>Stránka %1
%2 × %3 mm</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>není známo</translation>
    </message>
    <message>
        <source>The scale printed on the drawing; where it is not known, two points give it later</source>
        <translation>Měřítko vytištěné na výkresu; není-li známo, určí je později dva body</translation>
    </message>
    <message>
        <source>Add the page</source>
        <translation>Přidat stránku</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PairBar</name>
    <message>
        <source>Ask me the next pair</source>
        <translation>Zeptat se na další dvojici</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Přestat se ptát</translation>
    </message>
    <message>
        <source>Take this judgment back</source>
        <translation>Vzít tento úsudek zpět</translation>
    </message>
    <message>
        <source>Write down what follows</source>
        <translation>Zapsat, co vyplývá</translation>
    </message>
    <message>
        <source>Choose a pair in the table.</source>
        <translation>Vyberte dvojici v tabulce.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PairScale</name>
    <message>
        <source>Scale of the pair</source>
        <translation>Stupnice dvojice</translation>
    </message>
    <message>
        <source>Arrows point, Enter says it; 1 to 9 say it at once for the side pointed to.</source>
        <translation>Šipky ukazují, Enter potvrdí; 1 až 9 zadá hodnotu rovnou pro stranu, na niž se ukazuje.</translation>
    </message>
    <message>
        <source>1: the first is preferred, 0: the second, =: both are equal.</source>
        <translation>1: přednost má první, 0: druhá, =: obě stejně.</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>přednost</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>stejně</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PaperPage</name>
    <message>
        <source>‹ Sheet before</source>
        <translation>‹ Předchozí list</translation>
    </message>
    <message>
        <source>Next sheet ›</source>
        <translation>Další list ›</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Bodů na palec</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Šířka obrázku</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Plan on paper</source>
        <translation>Plán na papíře</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Uložit jako PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Tisk…</translation>
    </message>
    <message>
        <source>This sheet as SVG…</source>
        <translation>Tento list jako SVG…</translation>
    </message>
    <message>
        <source>This sheet as PNG…</source>
        <translation>Tento list jako PNG…</translation>
    </message>
    <message>
        <source>PNG resolution</source>
        <translation>Rozlišení PNG</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Uložit jako PDF</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Uložit list</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>list</translation>
    </message>
    <message>
        <source>Picture of the plan as shown</source>
        <translation>Obrázek plánu, jak je zobrazen</translation>
    </message>
    <message>
        <source>As SVG…</source>
        <translation>Jako SVG…</translation>
    </message>
    <message>
        <source>As PNG…</source>
        <translation>Jako PNG…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Width of PNG and copy</source>
        <translation>Šířka PNG a kopie</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Uložit obrázek</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>obrazek</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written</source>
        <translation>Zrušeno; nic se nezapsalo</translation>
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
        <translation>Zapisuje se … %1</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Zapisuje se …</translation>
    </message>
    <message>
        <source>What is seen is being counted</source>
        <translation>Počítá se, co je vidět</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapsáno: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 nelze zapsat: %2</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Obrázek je ve schránce</translation>
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
        <translation>Zóny jako obdélníky</translation>
    </message>
    <message>
        <source>Demand points</source>
        <translation>Body poptávky</translation>
    </message>
    <message>
        <source>Mounting sites</source>
        <translation>Montážní místa</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Řádky jsou</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Vložit tabulku</translation>
    </message>
    <message>
        <source>Below each heading stands what the column is taken for. Columns without a meaning are left out.</source>
        <translation>Pod každým záhlavím stojí, zač se sloupec považuje. Sloupce bez významu se vynechají.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Přidat</translation>
    </message>
    <message>
        <source>Columns and the first rows</source>
        <translation>Sloupce a první řádky</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Význam sloupce %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>vynecháno</translation>
    </message>
    <message>
        <source>Column for %1: %2.</source>
        <translation>Sloupec pro %1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 rows can be added.</source>
        <translation>Lze přidat %1 z %2 řádků.</translation>
    </message>
    <message>
        <source>%1 First of those that cannot: %2</source>
        <translation>%1 První, který přidat nelze: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PickTool</name>
    <message>
        <source>Click the place of the request · Space and drag moves the plan</source>
        <translation>Klepněte na místo žádosti · Mezerník a tažení posouvá plán</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PictureSection</name>
    <message>
        <source>Save picture…</source>
        <translation>Uložit obrázek…</translation>
    </message>
    <message>
        <source>Save picture: %1</source>
        <translation>Uložit obrázek: %1</translation>
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
        <translation>osoba ve vzdálenosti %1, %2 px</translation>
    </message>
    <message>
        <source>%1 · %2 px</source>
        <translation>%1 · %2 px</translation>
    </message>
    <message>
        <source>No tilt is stated; drawn at %1</source>
        <translation>Náklon není uveden; kresleno s %1</translation>
    </message>
    <message>
        <source>Simulated: what stands on the plan, persons of 1.70 m</source>
        <translation>Simulace: co stojí na plánu, osoby 1,70 m</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PicturesTab</name>
    <message>
        <source>Save all pictures…</source>
        <translation>Uložit všechny obrázky…</translation>
    </message>
    <message>
        <source>Each picture is saved as a drawing (SVG) or as pixels (PNG), always in the light colours, in the width it has here.</source>
        <translation>Každý obrázek se uloží jako vektorová kresba (SVG) nebo jako pixely (PNG), vždy ve světlých barvách a v šířce, kterou má zde.</translation>
    </message>
    <message>
        <source>Every picture of this page, as SVG and as PNG, into a folder</source>
        <translation>Všechny obrázky této stránky jako SVG i PNG do složky</translation>
    </message>
    <message>
        <source>Totals, and what they are made of</source>
        <translation>Celková hodnocení a z čeho se skládají</translation>
    </message>
    <message>
        <source>How far each weight may go</source>
        <translation>Kam až smí která váha</translation>
    </message>
    <message>
        <source>Strengths and weaknesses</source>
        <translation>Silné a slabé stránky</translation>
    </message>
    <message>
        <source>Weights by method</source>
        <translation>Váhy podle metod</translation>
    </message>
    <message>
        <source>For and against: the flows of PROMETHEE</source>
        <translation>Pro a proti: toky PROMETHEE</translation>
    </message>
    <message>
        <source>Nobody is left to compare.</source>
        <translation>Nezbývá žádná varianta k porovnání.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Počítá se …</translation>
    </message>
    <message>
        <source>No kits are compared in this project.</source>
        <translation>V tomto projektu se neporovnávají žádné sady.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n.</source>
        <translation>
            <numerusform>Prvních %1 z %n.</numerusform>
            <numerusform>Prvních %1 z %n.</numerusform>
            <numerusform>Prvních %1 z %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same criteria, weighed by every method that this decision has data for: what is opinion, and what is the method.</source>
        <translation>Táž kritéria vážená všemi metodami, pro které má toto rozhodnutí údaje: co je názor a co metoda.</translation>
    </message>
    <message>
        <source>%1 does not add up weighted values, so where another comes first has no exact border.</source>
        <translation>%1 nesčítá vážené hodnoty, proto nemá přesnou hranici, od které je první jiná varianta.</translation>
    </message>
    <message>
        <source>Who comes first while the weight of one criterion runs from 0 to 100 % and the others keep their proportions. The thick mark is the weight in force.</source>
        <translation>Kdo je první, když váha jednoho kritéria jde od 0 do 100 % a ostatní drží své poměry. Silná značka je platná váha.</translation>
    </message>
    <message>
        <source>Each axis runs from the worst value compared (below) to the best (above). The first five places are drawn strong; no weight plays a part in where a line runs.</source>
        <translation>Každá osa vede od nejhorší porovnávané hodnoty (dole) k nejlepší (nahoře). Prvních pět v pořadí je vykresleno silně; na průběh čar váhy nemají vliv.</translation>
    </message>
    <message>
        <source>PROMETHEE cannot be computed here: %1</source>
        <translation>PROMETHEE zde nelze vypočítat: %1</translation>
    </message>
    <message>
        <source>Further right, more speaks for an alternative; higher up, less speaks against it. On a dashed line the difference of the two, the net flow, is the same.</source>
        <translation>Čím dále vpravo, tím více mluví pro variantu; čím výše, tím méně mluví proti ní. Na čárkované přímce je rozdíl obojího, čistý tok, stejný.</translation>
    </message>
    <message>
        <source>A contrast: this decision is made by %1. The flows are computed from the same values and weights. %2</source>
        <translation>Pro srovnání: metoda tohoto rozhodnutí je %1. Toky se počítají z týchž hodnot a vah. %2</translation>
    </message>
    <message>
        <source>Folder for all pictures</source>
        <translation>Složka pro všechny obrázky</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures written: %1</source>
        <translation>
            <numerusform>Zapsán %n obrázek: %1</numerusform>
            <numerusform>Zapsány %n obrázky: %1</numerusform>
            <numerusform>Zapsáno %n obrázků: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::PlaceText</name>
    <message>
        <source>Words of the text</source>
        <translation>Znění textu</translation>
    </message>
    <message>
        <source>Type, then Enter</source>
        <translation>Napište, pak Enter</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PlanCard</name>
    <message>
        <source>Plan without a name</source>
        <translation>Plán beze jména</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Chybí: %1</translation>
    </message>
    <message>
        <source>Not named yet · %1</source>
        <translation>Zatím beze jména · %1</translation>
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
        <translation>Držet %1 vpředu</translation>
    </message>
    <message>
        <source>Kept at the front</source>
        <translation>Drží se vpředu</translation>
    </message>
    <message>
        <source>Keep at the front</source>
        <translation>Držet vpředu</translation>
    </message>
    <message>
        <source>No longer keep at the front</source>
        <translation>Už nedržet vpředu</translation>
    </message>
    <message>
        <source>Take from this list</source>
        <translation>Vyjmout ze seznamu</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PlanEdits</name>
    <message>
        <source>Remove %1</source>
        <translation>Odstranit %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplikovat %1</translation>
    </message>
    <message>
        <source>%1 copied. Ctrl+V pastes, into another project too.</source>
        <translation>Zkopírováno: %1. Ctrl+V vloží, i do jiného projektu.</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Vyjmout %1</translation>
    </message>
    <message>
        <source>Nothing is on the clipboard.</source>
        <translation>Ve schránce nic není.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Vložit</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Otočit %1</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Změnit velikost %1</translation>
    </message>
    <message>
        <source>Mirror %1</source>
        <translation>Zrcadlit %1</translation>
    </message>
    <message>
        <source>Align %1</source>
        <translation>Zarovnat %1</translation>
    </message>
    <message>
        <source>Equal gaps between %1</source>
        <translation>Stejné mezery: %1</translation>
    </message>
    <message>
        <source>An array makes from 1 to %L1 copies.</source>
        <translation>Pole vytvoří 1 až %L1 kopií.</translation>
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
        <translation>Odpovědi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>The clipboard holds neither rows of a plan nor a table with headings.</source>
        <translation>Ve schránce nejsou řádky plánu ani tabulka se záhlavím.</translation>
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
        <translation>Co plán ukazuje</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Třídy</translation>
    </message>
    <message>
        <source>How many cameras</source>
        <translation>Počet kamer</translation>
    </message>
    <message>
        <source>Pixel density</source>
        <translation>Hustota pixelů</translation>
    </message>
    <message>
        <source>Height of the target, 0 to 3 metres</source>
        <translation>Výška cíle, 0 až 3 metry</translation>
    </message>
    <message>
        <source>Height above the floor at which things must be seen</source>
        <translation>Výška nad podlahou, ve které má být vidět</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>v %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Plot</name>
    <message>
        <source>Save this picture…</source>
        <translation>Uložit tento obrázek…</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Uložit tento obrázek</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png)</source>
        <translation>Vektorová kresba (*.svg);;Obrázek (*.png)</translation>
    </message>
    <message>
        <source>Picture written: %1</source>
        <translation>Obrázek zapsán: %1</translation>
    </message>
    <message>
        <source>A picture is written as .svg or .png.</source>
        <translation>Obrázek se zapisuje jako .svg nebo .png.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PointRows</name>
    <message>
        <source>Missed by</source>
        <translation>Odchylka</translation>
    </message>
    <message>
        <source>Point %1: %2</source>
        <translation>Bod %1: %2</translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation>Odstranit bod %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PreferenceRows</name>
    <message>
        <source>How much a difference matters: q is the largest that does not, from p on it matters fully, at s the bell curve turns. In the unit of the criterion.</source>
        <translation>Jak moc na rozdílu záleží: q je největší rozdíl, na němž nezáleží, od p záleží plně, v s má zvonová křivka inflexi. V jednotce kritéria.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kritérium</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funkce</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 kritéria %2</translation>
    </message>
    <message>
        <source>Change a preference function</source>
        <translation>Změnit preferenční funkci</translation>
    </message>
    <message>
        <source>Preference function of %1</source>
        <translation>Preferenční funkce kritéria %1</translation>
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
        <translation>udáváno</translation>
    </message>
    <message>
        <source>flat target</source>
        <translation>rovinný cíl</translation>
    </message>
    <message>
        <source>by angle</source>
        <translation>podle úhlu</translation>
    </message>
    <message>
        <source>by upright angle</source>
        <translation>podle svislého úhlu</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>uprostřed</translation>
    </message>
    <message>
        <source>Printed and computed distances</source>
        <translation>Udávané a vypočtené vzdálenosti</translation>
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
        <translation>U této kamery nejsou vzdálenosti udány. Modely z knihovny je mají.</translation>
    </message>
    <message>
        <source>The printed distances follow the flat formula, as is usual for narrow lenses: what is printed holds all over the picture.</source>
        <translation>Udávané vzdálenosti odpovídají rovinnému vzorci, jak je u úzkých objektivů obvyklé: údaj platí v celém obraze.</translation>
    </message>
    <message>
        <source>The maker counts in the middle of the picture, where a wide lens is densest. Towards the edges the class ends nearer.</source>
        <translation>Výrobce počítá uprostřed obrazu, kde je širokoúhlý objektiv nejhustší. Ke krajům končí třída blíž.</translation>
    </message>
    <message>
        <source>The maker divides the pixels of the width by the angle. A flat target that faces the camera gets fewer, so the plan counts with the flat formula.</source>
        <translation>Výrobce dělí pixely na šířku úhlem. Rovinný cíl čelem ke kameře jich dostane méně, proto plán počítá s rovinným vzorcem.</translation>
    </message>
    <message>
        <source>The maker divides the pixels of the height by the upright angle. A flat target that faces the camera gets fewer, so the plan counts with the flat formula.</source>
        <translation>Výrobce dělí pixely na výšku svislým úhlem. Rovinný cíl čelem ke kameře jich dostane méně, proto plán počítá s rovinným vzorcem.</translation>
    </message>
    <message>
        <source>No formula known here gives the printed distances within 10 %. Ask the maker, or check the pixels and the field of view.</source>
        <translation>Žádný zde známý vzorec nedává udávané vzdálenosti s přesností 10 %. Zeptejte se výrobce nebo zkontrolujte pixely a zorné pole.</translation>
    </message>
    <message>
        <source>The flat formula gives %1 of what is printed. %2</source>
        <translation>Rovinný vzorec dává %1 udávané hodnoty. %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ProfilePlot</name>
    <message>
        <source>Strengths and weaknesses of each alternative</source>
        <translation>Silné a slabé stránky variant</translation>
    </message>
    <message>
        <source>best</source>
        <translation>nejlepší</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>nejhorší</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, čeká %n</numerusform>
            <numerusform>%1, čekají %n</numerusform>
            <numerusform>%1, čeká %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::RecordField</name>
    <message>
        <source>yes</source>
        <translation>ano</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>neuvedeno</translation>
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
        <translation>Doba uchování</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dnů</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>neuvedeno</translation>
    </message>
    <message>
        <source>Change how long recordings are kept</source>
        <translation>Změnit dobu uchování záznamů</translation>
    </message>
    <message>
        <source>Without cameras there is nothing to record.</source>
        <translation>Bez kamer není co zaznamenávat.</translation>
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
            <numerusform>%n kamer · po %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 TiB; makers print %2 TB</source>
        <translation>%1 TiB; výrobci udávají %2 TB</translation>
    </message>
    <message>
        <source>fits the kit&apos;s %1 disk (%2 days)</source>
        <translation>vejde se na %1 disk sady (%2 dnů)</translation>
    </message>
    <message>
        <source>The kit&apos;s %1 disk holds only %2 days</source>
        <translation>%1 disk sady stačí jen na %2 dnů</translation>
    </message>
    <message>
        <source>%1 days are more than the law allows: %2</source>
        <translation>%1 dnů je více, než dovoluje zákon: %2</translation>
    </message>
    <message>
        <source>%1 days are more than recommended: %2</source>
        <translation>%1 dnů je více, než se doporučuje: %2</translation>
    </message>
    <message>
        <source>The rule for %1 is not in force</source>
        <translation>Pravidlo pro %1 není v platnosti</translation>
    </message>
    <message>
        <source>Nobody has said why %1 days</source>
        <translation>Nikdo neuvedl, proč %1 dnů</translation>
    </message>
    <message>
        <source>The days follow the disk, not a need</source>
        <translation>Počet dnů plyne z disku, ne z potřeby</translation>
    </message>
    <message>
        <source>Nobody has said how long; %1 days are assumed</source>
        <translation>Nikdo neuvedl dobu; předpokládá se %1 dnů</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>within the %1 %2 (%3)</source>
        <translation>nejvýše %1 %2 (%3)</translation>
    </message>
    <message>
        <source>of the law</source>
        <translation>dle zákona</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>dle doporučení</translation>
    </message>
    <message>
        <source>Counted for %1 days until you say how long</source>
        <translation>Počítáno pro %1 dnů, dokud se neuvede doba</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hodina</numerusform>
            <numerusform>%n hodiny</numerusform>
            <numerusform>%n hodin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n den</numerusform>
            <numerusform>%n dny</numerusform>
            <numerusform>%n dní</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n měsíc</numerusform>
            <numerusform>%n měsíce</numerusform>
            <numerusform>%n měsíců</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::RelationView</name>
    <message>
        <source>Who beats whom</source>
        <translation>Kdo koho překonává</translation>
    </message>
    <message>
        <source>Who beats whom, before the flows are added up (PROMETHEE I)</source>
        <translation>Kdo koho překonává, než se toky sečtou (PROMETHEE I)</translation>
    </message>
    <message>
        <source>Beaten by nobody: %1.</source>
        <translation>Nepřekonané: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared: each is strong where the other is weak.</source>
        <translation>%1 a %2 nelze porovnat: každá je silná tam, kde je druhá slabá.</translation>
    </message>
    <message>
        <source>beats</source>
        <translation>překonává</translation>
    </message>
    <message>
        <source>%1 beats %2.</source>
        <translation>%1 překonává %2.</translation>
    </message>
    <message>
        <source>beaten</source>
        <translation>překonána</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>stejné</translation>
    </message>
    <message>
        <source>%1 and %2 have the same flows.</source>
        <translation>%1 a %2 mají stejné toky.</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>nelze</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared.</source>
        <translation>%1 a %2 nelze porovnat.</translation>
    </message>
    <message>
        <source>Who outranks whom (ELECTRE I)</source>
        <translation>Kdo koho převyšuje (ELECTRE I)</translation>
    </message>
    <message>
        <source>To be looked at closely, the kernel: %1.</source>
        <translation>K bližšímu posouzení, jádro: %1.</translation>
    </message>
    <message>
        <source>%1 outrank each other in a circle and count as one.</source>
        <translation>%1 se navzájem převyšují v kruhu a počítají se jako jedna varianta.</translation>
    </message>
    <message>
        <source>%1 to %2: agreement %3 (at least %4), objection %5 (at most %6).</source>
        <translation>%1 vůči %2: souhlas %3 (nejméně %4), námitka %5 (nejvýše %6).</translation>
    </message>
    <message>
        <source>outranks</source>
        <translation>převyšuje</translation>
    </message>
    <message>
        <source>Enter tells what a cell rests on</source>
        <translation>Enter řekne, na čem buňka stojí</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ReplacementPage</name>
    <message>
        <source>%1: %2 go to growth while %3 of replacement wait.</source>
        <translation>%1: %2 jde na rozšíření, zatímco obměna za %3 čeká.</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>První rok</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Počet let</translation>
    </message>
    <message>
        <source>Money each year</source>
        <translation>Peníze na rok</translation>
    </message>
    <message>
        <source>One life for all</source>
        <translation>Jedna životnost pro vše</translation>
    </message>
    <message>
        <source>Which assets</source>
        <translation>Která zařízení</translation>
    </message>
    <message>
        <source>Due year</source>
        <translation>Rok obměny</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Zařízení</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Zařízení</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termín</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Ke dni</translation>
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
        <translation>Plánováno</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Položka</translation>
    </message>
    <message>
        <source>as budgeted</source>
        <translation>dle rozpočtu</translation>
    </message>
    <message>
        <source>as known</source>
        <translation>dle údajů</translation>
    </message>
    <message>
        <source>The same sum every year. As budgeted: the lines for renewal of the project.</source>
        <translation>Každý rok stejná částka. Dle rozpočtu: položky projektu na obnovu.</translation>
    </message>
    <message>
        <source>So many years for every asset. As known: its own life class.</source>
        <translation>Tolik let pro každé zařízení. Dle známých údajů: jeho vlastní třída životnosti.</translation>
    </message>
    <message>
        <source>Life in years</source>
        <translation>Životnost v letech</translation>
    </message>
    <message>
        <source>Every asset</source>
        <translation>Každé zařízení</translation>
    </message>
    <message>
        <source>Replaced within the plan</source>
        <translation>Obměněno v rámci plánu</translation>
    </message>
    <message>
        <source>Waiting: no money</source>
        <translation>Čeká: nejsou peníze</translation>
    </message>
    <message>
        <source>Left out: not known when due</source>
        <translation>Vynecháno: termín není znám</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Na seznamu</translation>
    </message>
    <message>
        <source>Due in any year</source>
        <translation>Termín v kterémkoli roce</translation>
    </message>
    <message>
        <source>of %1 assets overdue</source>
        <translation>z %1 zařízení po termínu</translation>
    </message>
    <message>
        <source>Planning …</source>
        <translation>Plánuje se …</translation>
    </message>
    <message>
        <source>at this pace each has its turn every %1 years</source>
        <translation>tímto tempem přijde na každé řada jednou za %1 let</translation>
    </message>
    <message>
        <source>No assets are recorded in this project. A camera on the plan is a place; what hangs there is an asset, with its age and its condition. Lists of assets come in as tables (vidette record PROJECT import).</source>
        <translation>V tomto projektu nejsou evidována žádná zařízení. Kamera na plánu je místo; co tam visí, je zařízení se svým stářím a stavem. Seznamy zařízení se načítají jako tabulky (vidette record PROJECT import).</translation>
    </message>
    <message>
        <source>Left out, since nobody knows when they are due: %1.</source>
        <translation>Vynecháno, protože termín není znám: %1.</translation>
    </message>
    <message>
        <source>Planned as if they cost nothing, since no price is known: %1.</source>
        <translation>Plánováno jako bez nákladů, protože cena není známa: %1.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>čeká</translation>
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
        <translation>%1 nelze zapsat: %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ReportView</name>
    <message>
        <source>The report</source>
        <translation>Zpráva</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ReportsPage</name>
    <message>
        <source>What the report is about</source>
        <translation>O čem zpráva je</translation>
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
        <translation>Vydat</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Vytvořit znovu</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>Uložit jako stránku…</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Uložit jako tabulku…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Uložit jako PDF…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otevřít v prohlížeči</translation>
    </message>
    <message>
        <source>Kinds of reports</source>
        <translation>Druhy zpráv</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Zprávy</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Uložit stránku</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Uložit tabulku</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Uložit jako PDF</translation>
    </message>
    <message>
        <source>Every processing</source>
        <translation>Všechna zpracování</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Figures as they are now</source>
        <translation>Čísla podle současného stavu</translation>
    </message>
    <message>
        <source>a day not stated</source>
        <translation>den neuveden</translation>
    </message>
    <message>
        <source>As issued on %1</source>
        <translation>Jak vydáno: %1</translation>
    </message>
    <message>
        <source>Making the report … %1</source>
        <translation>Vytváří se zpráva … %1</translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation>Vytváří se zpráva …</translation>
    </message>
    <message>
        <source>Out of date since the last change</source>
        <translation>Od poslední změny neaktuální</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Zpráva zapsána: %1</translation>
    </message>
    <message>
        <source>Issuing the annual report of %1 …</source>
        <translation>Vydává se výroční zpráva za %1 …</translation>
    </message>
    <message>
        <source>Issue annual report %1</source>
        <translation>Vydat výroční zprávu za %1</translation>
    </message>
    <message>
        <source>Issued: the figures of %1 are kept as they are now</source>
        <translation>Vydáno: čísla za %1 se uchovají, jak jsou teď</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestFacts</name>
    <message>
        <source>What is asked</source>
        <translation>Co se žádá</translation>
    </message>
    <message>
        <source>Four-part sheet</source>
        <translation>Čtyřdílný list</translation>
    </message>
    <message>
        <source>Design sheet</source>
        <translation>Návrhový list</translation>
    </message>
    <message>
        <source>Money and dates</source>
        <translation>Peníze a termíny</translation>
    </message>
    <message>
        <source>Set fields of request %1</source>
        <translation>Nastavit pole žádosti %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestForm</name>
    <message>
        <source>What is asked for</source>
        <translation>Co se žádá</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Žádá</translation>
    </message>
    <message>
        <source>Name of the applicant</source>
        <translation>Jméno žadatele</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Účel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>Add the request</source>
        <translation>Přidat žádost</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nová žádost</translation>
    </message>
    <message>
        <source>Click it on the plan</source>
        <translation>Klepnout na plán</translation>
    </message>
    <message>
        <source>Place: x,y in the metres of the plan</source>
        <translation>Místo: x,y v metrech plánu</translation>
    </message>
    <message>
        <source>Name of the applicant – kept apart, never in the change log</source>
        <translation>Jméno žadatele – vede se odděleně, nikdy v záznamu změn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>What is asked for, the place and the reason are needed</source>
        <translation>Je třeba uvést, co se žádá, místo a důvod</translation>
    </message>
    <message>
        <source>Add request</source>
        <translation>Přidat žádost</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestNeighbours</name>
    <message>
        <source>Cameras and neighbours</source>
        <translation>Kamery a okolí</translation>
    </message>
    <message>
        <source>Camera it asks for</source>
        <translation>Kamera, kterou žádá</translation>
    </message>
    <message>
        <source>erased %1</source>
        <translation>vymazáno %1</translation>
    </message>
    <message>
        <source>Applicant: %1</source>
        <translation>Žadatel: %1</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation>Ukázat na plánu</translation>
    </message>
    <message>
        <source>Add a camera that is to go …</source>
        <translation>Přidat kameru, která má zmizet …</translation>
    </message>
    <message>
        <source>Add a proposed camera …</source>
        <translation>Přidat navrženou kameru …</translation>
    </message>
    <message>
        <source>Request %1 asks for camera %2</source>
        <translation>Žádost %1 žádá kameru %2</translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation>vzdálená %1</translation>
    </message>
    <message>
        <source>No similar request within %1 m</source>
        <translation>Do %1 m není podobná žádost</translation>
    </message>
    <message>
        <source>Similar requests, of the same purpose and near</source>
        <translation>Podobné žádosti, se stejným účelem a blízko</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestStatements</name>
    <message>
        <source>waived by %1</source>
        <translation>upustil od něj: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>chybí</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Termín %1</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Stanoviska</translation>
    </message>
    <message>
        <source>Party that gives the statement</source>
        <translation>Strana, která dává stanovisko</translation>
    </message>
    <message>
        <source>Its stance</source>
        <translation>Její postoj</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co říká</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Podpisy</translation>
    </message>
    <message>
        <source>Record the statement</source>
        <translation>Zapsat stanovisko</translation>
    </message>
    <message>
        <source>It is not waited for</source>
        <translation>Nečeká se na něj</translation>
    </message>
    <message>
        <source>What it says, or why waived</source>
        <translation>Co říká, nebo proč se na něj nečeká</translation>
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
        <translation>nahrazeno: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Chybí: %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>úplné</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>chybí %1</translation>
    </message>
    <message>
        <source>Statement on request %1</source>
        <translation>Stanovisko k žádosti %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestSteps</name>
    <message>
        <source>Next steps</source>
        <translation>Další kroky</translation>
    </message>
    <message>
        <source>Parties asked</source>
        <translation>Oslovené strany</translation>
    </message>
    <message>
        <source>Note of the step</source>
        <translation>Poznámka ke kroku</translation>
    </message>
    <message>
        <source>Make the step</source>
        <translation>Provést krok</translation>
    </message>
    <message>
        <source>Parties asked besides the two that always are: police, district-1</source>
        <translation>Oslovené strany kromě dvou, které se oslovují vždy: police, district-1</translation>
    </message>
    <message>
        <source>Asking the rules of the plan …</source>
        <translation>Zjišťují se pravidla plánu …</translation>
    </message>
    <message>
        <source>No step leads on from here.</source>
        <translation>Odtud nevede žádný krok.</translation>
    </message>
    <message>
        <source>can be made</source>
        <translation>lze provést</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>chybí %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Důvod</translation>
    </message>
    <message>
        <source>Note, kept with the step</source>
        <translation>Poznámka, uchová se s krokem</translation>
    </message>
    <message>
        <source>Make it: %1</source>
        <translation>Provést: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Chybí: %1</translation>
    </message>
    <message>
        <source>. Who acts is chosen in the status line</source>
        <translation>. Kdo jedná, se volí ve stavovém řádku</translation>
    </message>
    <message>
        <source>Move request %1</source>
        <translation>Posunout žádost %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestStory</name>
    <message>
        <source>%1  Decision %2: %3</source>
        <translation>%1  Rozhodnutí %2: %3</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation>, rozhoduje %1</translation>
    </message>
    <message>
        <source>, against the advice</source>
        <translation>, proti doporučení</translation>
    </message>
    <message>
        <source>, overrides the data protection officer</source>
        <translation>, přes nesouhlas pověřence</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co se stalo</translation>
    </message>
    <message>
        <source>Owed: %1</source>
        <translation>Zbývá splnit: %1</translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation>, termín %1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Označit jako splněné</translation>
    </message>
    <message>
        <source>%1  %2 → %3</source>
        <translation>%1  %2 → %3</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>zatím nic</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n záznam</numerusform>
            <numerusform>%n záznamy</numerusform>
            <numerusform>%n záznamů</numerusform>
        </translation>
    </message>
    <message>
        <source>Meet obligation of request %1</source>
        <translation>Splnit povinnost žádosti %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestView</name>
    <message>
        <source>Show on the plan</source>
        <translation>Ukázat na plánu</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>naléhavé</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>stáří %n den</numerusform>
            <numerusform>stáří %n dny</numerusform>
            <numerusform>stáří %n dní</numerusform>
        </translation>
    </message>
    <message>
        <source>its place asks for class %1</source>
        <translation>místo vyžaduje třídu %1</translation>
    </message>
    <message>
        <source>%1 more ask for it</source>
        <translation>žádá ji dalších %1</translation>
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
        <translation>Varovat od CR</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Úsudky</translation>
    </message>
    <message>
        <source>Cells that do not mirror each other</source>
        <translation>Buňky, které nejsou navzájem převrácené</translation>
    </message>
    <message>
        <source>principal eigenvector</source>
        <translation>hlavní vlastní vektor</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>geometrický průměr</translation>
    </message>
    <message>
        <source>Both are always computed and shown; this one is used.</source>
        <translation>Vždy se počítají a ukazují obojí; použijí se tyto.</translation>
    </message>
    <message>
        <source>The mean CI of random matrices, by which CI is divided. Published tables differ by a few per cent.</source>
        <translation>Průměrné CI náhodných matic, kterým se CI dělí. Zveřejněné tabulky se liší o několik procent.</translation>
    </message>
    <message>
        <source>CR: how far the judgments contradict each other, 0 = not at all.</source>
        <translation>CR: jak velmi si úsudky odporují, 0 = vůbec ne.</translation>
    </message>
    <message>
        <source>from 1/9 to 9</source>
        <translation>od 1/9 do 9</translation>
    </message>
    <message>
        <source>any ratio</source>
        <translation>libovolný poměr</translation>
    </message>
    <message>
        <source>are refused</source>
        <translation>odmítnout</translation>
    </message>
    <message>
        <source>are used as given</source>
        <translation>použít, jak jsou zadány</translation>
    </message>
    <message>
        <source>Cells that do not mirror</source>
        <translation>Nereciproční buňky</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ScreeningView</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… a %n další.</numerusform>
            <numerusform>… a %n další.</numerusform>
            <numerusform>… a %n dalších.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before anybody weighs</source>
        <translation>Ještě před vážením</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>everybody keeps it</source>
        <translation>splňují všechny</translation>
    </message>
    <message numerus="yes">
        <source>%n miss it</source>
        <translation>
            <numerusform>%n nesplňuje</numerusform>
            <numerusform>%n nesplňují</numerusform>
            <numerusform>%n nesplňuje</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Without this limit %n would be back.</source>
        <translation>
            <numerusform>Bez tohoto omezení by se vrátila %n varianta.</numerusform>
            <numerusform>Bez tohoto omezení by se vrátily %n varianty.</numerusform>
            <numerusform>Bez tohoto omezení by se vrátilo %n variant.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lacks %2 to %3 %4.</source>
        <translation>%1: ke splnění %3 %4 chybí %2.</translation>
    </message>
    <message>
        <source>%1 is nowhere worse than %2, and better in %3.</source>
        <translation>%1 není v ničem horší než %2 a je lepší v: %3.</translation>
    </message>
    <message>
        <source>Nobody is beaten under every criterion: weights decide.</source>
        <translation>Žádná není překonána podle všech kritérií: rozhodují váhy.</translation>
    </message>
    <message>
        <source>No limits are set.</source>
        <translation>Nejsou zadána žádná omezení.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SectionTitle</name>
    <message>
        <source>Fold or unfold</source>
        <translation>Sbalit nebo rozbalit</translation>
    </message>
    <message>
        <source>show</source>
        <translation>ukázat</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SectionView</name>
    <message>
        <source>outside</source>
        <translation>mimo obraz</translation>
    </message>
    <message>
        <source>head cut off</source>
        <translation>hlava oříznuta</translation>
    </message>
    <message>
        <source>feet cut off</source>
        <translation>nohy oříznuty</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>zakryto</translation>
    </message>
    <message>
        <source>feet hidden</source>
        <translation>nohy zakryty</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vidět</translation>
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
        <translation>mrtvá zóna %1</translation>
    </message>
    <message>
        <source>Side section</source>
        <translation>Boční řez</translation>
    </message>
    <message>
        <source>The chosen camera from the side; arrow keys tilt it, page keys raise it</source>
        <translation>Vybraná kamera z boku; šipky mění náklon, Page Up a Page Down výšku</translation>
    </message>
    <message>
        <source>Drag to tilt</source>
        <translation>Tažením změnit náklon</translation>
    </message>
    <message>
        <source>Drag to raise or lower</source>
        <translation>Tažením zvýšit nebo snížit</translation>
    </message>
    <message>
        <source>Tilt %1</source>
        <translation>Náklon %1</translation>
    </message>
    <message>
        <source>Height of %1</source>
        <translation>Výška %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SelectionPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nic není vybráno</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>Click a camera, a shelf or a room on the plan. Shift+click adds more.</source>
        <translation>Klepněte na kameru, regál nebo místnost na plánu. Shift+klepnutí přidá další.</translation>
    </message>
    <message>
        <source>Of different kinds: they are moved, turned and arranged together.</source>
        <translation>Různé druhy: přesouvají, otáčejí a uspořádávají se společně.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Obrázek %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SheetForm</name>
    <message>
        <source>Paper</source>
        <translation>Papír</translation>
    </message>
    <message>
        <source>Direction of the paper</source>
        <translation>Orientace papíru</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Měřítko</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Část plánu</translation>
    </message>
    <message>
        <source>Overlap of sheets</source>
        <translation>Přesah listů</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Title on the sheet</source>
        <translation>Název na listu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Podlaží</translation>
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
        <translation>Na šířku</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Na výšku</translation>
    </message>
    <message>
        <source>To fit</source>
        <translation>Přizpůsobit</translation>
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
        <translation>Jak je zobrazeno</translation>
    </message>
    <message>
        <source>To fit: the largest usual scale at which everything is on one sheet</source>
        <translation>Přizpůsobit: největší obvyklé měřítko, při kterém je vše na jednom listu</translation>
    </message>
    <message>
        <source>As shown: what the Plan workspace shows now</source>
        <translation>Jak je zobrazeno: co teď ukazuje pracovní plocha Plán</translation>
    </message>
    <message>
        <source>What neighbouring sheets share, to be trimmed and joined</source>
        <translation>Co mají sousední listy společné, k oříznutí a slepení</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>List</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Orientace</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Část</translation>
    </message>
    <message>
        <source>What cameras see</source>
        <translation>Co kamery vidí</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Slepá místa</translation>
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
        <translation>Co nesmí být vidět</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Mřížka</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Na listu</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Popisové pole</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Pictures under the plan</source>
        <translation>Obrázky pod plánem</translation>
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
        <translation>Klepnutí ukáže list ve skutečné velikosti</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SheetTable</name>
    <message>
        <source>Right</source>
        <translation>Správně</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Chybně: %1</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>To není číslo</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ShortcutsDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Akce a jejich klávesy</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Akce</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Nabídka</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klávesy</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Použít je zde</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Obvyklé klávesy</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Bez kláves</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klávesové zkratky</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Stiskněte nové klávesy</translation>
    </message>
    <message>
        <source>Give every action its usual keys</source>
        <translation>Vrátit všem akcím obvyklé klávesy</translation>
    </message>
    <message>
        <source>Press the new keys for “%1”</source>
        <translation>Stiskněte nové klávesy pro „%1“</translation>
    </message>
    <message>
        <source>Choose an action to change its keys</source>
        <translation>Vyberte akci, jejíž klávesy chcete změnit</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. If it is used here, “%2” has no keys.</source>
        <translation>%1 patří akci „%2“. Použije-li se zde, nebude mít „%2“ žádné klávesy.</translation>
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
        <translation>Vyvěšeno dne</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Místo</translation>
    </message>
    <message>
        <source>Until it is put up, checks and requests count it as missing</source>
        <translation>Dokud není vyvěšena, kontroly a žádosti ji počítají jako chybějící</translation>
    </message>
    <message>
        <source>none</source>
        <translation>žádné</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SlipQuestions</name>
    <message>
        <source>%1 more pairs contradict each other.</source>
        <translation>Další dvojice, které si odporují: %1.</translation>
    </message>
    <message>
        <source>%1 = &quot;%2&quot; is no ratio. Numbers such as 3, fractions such as 1/3 and nothing at all are.</source>
        <translation>%1 = „%2“ není poměr. Napište číslo, například 3, zlomek, například 1/3, nebo nechte buňku prázdnou.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Přejít na %1</translation>
    </message>
    <message>
        <source>%1: %2 = %3, but %4 = %5; expected %6. Which one is meant?</source>
        <translation>%1: %2 = %3, ale %4 = %5; očekáváno %6. Které platí?</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 = %2, so %3 = %4</source>
        <translation>%1 = %2, tedy %3 = %4</translation>
    </message>
    <message>
        <source>%1 looks like %2.</source>
        <translation>%1 vypadá jako %2.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Nahradit</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n cells like this</source>
        <translation>
            <numerusform>Nahradit takto %n buňku</numerusform>
            <numerusform>Nahradit takto %n buňky</numerusform>
            <numerusform>Nahradit takto %n buněk</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: místo %2 bude %3</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Snapshots</name>
    <message>
        <source>Snapshot kept as %1.</source>
        <translation>Snímek uchován jako %1.</translation>
    </message>
    <message>
        <source>The snapshot is not kept beside the project: %1</source>
        <translation>Snímek se vedle projektu neuchoval: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::StabilityPlot</name>
    <message>
        <source>Who comes first as one weight changes</source>
        <translation>Kdo je první, když se mění jedna váha</translation>
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
        <translation>1. Nakreslete místnost nebo otevřete půdorys.</translation>
    </message>
    <message>
        <source>2. Place cameras: press where one hangs, drag to where it looks.</source>
        <translation>2. Umístěte kamery: stiskněte, kde visí, a táhněte, kam se dívá.</translation>
    </message>
    <message>
        <source>3. Read on the right what is seen, what is blind, and what it needs.</source>
        <translation>3. Vpravo čtěte, co je vidět, co je slepé a co je potřeba.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Začít</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Prázdný plán</translation>
    </message>
    <message>
        <source>Empty shop: walls and a door</source>
        <translation>Prázdná prodejna: zdi a dveře</translation>
    </message>
    <message>
        <source>Shop with shelves and two cameras</source>
        <translation>Prodejna s regály a dvěma kamerami</translation>
    </message>
    <message>
        <source>School or campus</source>
        <translation>Škola nebo areál</translation>
    </message>
    <message>
        <source>Street with buildings</source>
        <translation>Ulice s domy</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Otevřít soubor…</translation>
    </message>
    <message>
        <source>Look around in a finished one</source>
        <translation>Prohlédnout hotový</translation>
    </message>
    <message>
        <source>Shop with four cameras</source>
        <translation>Prodejna se čtyřmi kamerami</translation>
    </message>
    <message>
        <source>City with 52 cameras</source>
        <translation>Město s 52 kamerami</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Naposledy otevřené</translation>
    </message>
    <message>
        <source>Nothing yet. Plans and projects will stand here with their picture; a file can be dropped anywhere on this page.</source>
        <translation>Zatím nic. Plány a projekty tu budou stát s obrázkem; soubor lze pustit kamkoli na tuto stránku.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Proveďte mě</translation>
    </message>
</context>
<context>
    <name>vidette::ui::StatusLine</name>
    <message>
        <source>Save as project…</source>
        <translation>Uložit jako projekt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušit</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Jazyk okna</translation>
    </message>
    <message>
        <source>Nothing is lost when the program ends; a project has a name and a place of your own</source>
        <translation>Nic se neztratí, když program skončí; projekt má vlastní jméno a místo</translation>
    </message>
    <message>
        <source>Not saved in a project yet</source>
        <translation>Zatím neuloženo v projektu</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <translation>Jen ke čtení: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Neuloženo: %1</translation>
    </message>
    <message>
        <source>✓ Kept without a name %1</source>
        <translation>✓ Uchováno beze jména %1</translation>
    </message>
    <message>
        <source>✓ All changes saved %1</source>
        <translation>✓ Vše uloženo %1</translation>
    </message>
    <message>
        <source>Who makes the changes, and as of which day; both stand in the change log</source>
        <translation>Kdo provádí změny a ke kterému dni; obojí stojí v záznamu změn</translation>
    </message>
    <message>
        <source>Local metres</source>
        <translation>Místní metry</translation>
    </message>
</context>
<context>
    <name>vidette::ui::StepRows</name>
    <message>
        <source>waits for %1</source>
        <translation>čeká na: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ToolStrip</name>
    <message>
        <source>What catches</source>
        <translation>Co přichytává</translation>
    </message>
    <message>
        <source>What catches while drawing</source>
        <translation>Co přichytává při kreslení</translation>
    </message>
    <message>
        <source>What a drawn point catches · Alt held down: nothing</source>
        <translation>K čemu se kreslený bod přichytí · s klávesou Alt: k ničemu</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Tour</name>
    <message>
        <source>Next</source>
        <translation>Další</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>A walk through the window</source>
        <translation>Procházka oknem</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Odejít</translation>
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
        <translation>Změny, na kterých by nemělo záležet</translation>
    </message>
    <message>
        <source>An alternative leaves, a copy of one joins, or another convention of the same method is taken. Where that turns the order, the order hangs on it. A row that is clicked tells its totals.</source>
        <translation>Varianta odpadne, přibude kopie některé z nich, nebo se použije jiná konvence téže metody. Kde to pořadí obrátí, tam na tom pořadí závisí. Klepnutí na řádek ukáže jeho celková hodnocení.</translation>
    </message>
    <message>
        <source>Hide the others</source>
        <translation>Skrýt ostatní</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n changes</source>
        <translation>
            <numerusform>Zobrazit ještě %n změnu</numerusform>
            <numerusform>Zobrazit ještě %n změny</numerusform>
            <numerusform>Zobrazit ještě %n změn</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1. Totals: %2.</source>
        <translation>%1. Celková hodnocení: %2.</translation>
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
        <translation>podle výkresu</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Použít %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ValueFunctionForm</name>
    <message>
        <source>Say what values are worth</source>
        <translation>Zadat hodnotovou funkci</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Přidat bod</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Odstranit bod</translation>
    </message>
    <message>
        <source>Back to worst and best</source>
        <translation>Zpět k nejhorší a nejlepší</translation>
    </message>
    <message>
        <source>Points of the value function</source>
        <translation>Body hodnotové funkce</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Hodnota</translation>
    </message>
    <message>
        <source>Worth, 0 to 1</source>
        <translation>Ohodnocení, 0 až 1</translation>
    </message>
    <message>
        <source>Remove a value function</source>
        <translation>Odstranit hodnotovou funkci</translation>
    </message>
    <message>
        <source>Between the points the worth runs straight; beyond the ends it stays. Crosses are the alternatives.</source>
        <translation>Mezi body vede přímka; za krajními body se ohodnocení nemění. Křížky jsou varianty.</translation>
    </message>
    <message>
        <source>A value counts by where it lies between the worst and the best of those compared. Points say instead what a value is worth by itself, such as 20 to 25 frames are best.</source>
        <translation>Hodnota se počítá podle toho, kde leží mezi nejhorší a nejlepší z porovnávaných. Body místo toho říkají, zač hodnota stojí sama o sobě, například že nejlepší je 20 až 25 snímků.</translation>
    </message>
    <message>
        <source>A number is expected.</source>
        <translation>Očekává se číslo.</translation>
    </message>
    <message>
        <source>Change a value function</source>
        <translation>Změnit hodnotovou funkci</translation>
    </message>
    <message>
        <source>Give a criterion a value function</source>
        <translation>Zadat kritériu hodnotovou funkci</translation>
    </message>
    <message>
        <source>Add a point to a value function</source>
        <translation>Přidat bod hodnotové funkce</translation>
    </message>
    <message>
        <source>Choose the point first.</source>
        <translation>Nejdřív vyberte bod.</translation>
    </message>
    <message>
        <source>A line needs two points at least.</source>
        <translation>Čára potřebuje nejméně dva body.</translation>
    </message>
    <message>
        <source>Remove a point of a value function</source>
        <translation>Odstranit bod hodnotové funkce</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ValueGrid</name>
    <message>
        <source>Values of the alternatives</source>
        <translation>Hodnoty variant</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ValueModel</name>
    <message>
        <source>The plan computes the values, in its own unit.</source>
        <translation>Hodnoty počítá plán ve své vlastní jednotce.</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>více je lépe</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>méně je lépe</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>neváží se</translation>
    </message>
    <message>
        <source>What is not weighed is a fact that limits may name.</source>
        <translation>Co se neváží, je vlastnost, na kterou se mohou odvolávat omezení.</translation>
    </message>
    <message>
        <source>wished: %1</source>
        <translation>přání: %1</translation>
    </message>
    <message>
        <source>Limits are edited below the table.</source>
        <translation>Omezení se upravují pod tabulkou.</translation>
    </message>
    <message>
        <source>The group it belongs to. Quality › Picture puts Picture below Quality.</source>
        <translation>Skupina, do které patří. Kvalita › Obraz zařadí Obraz pod Kvalitu.</translation>
    </message>
    <message>
        <source>Computed on the plan with this kit&apos;s camera in every camera position. Below the table it can be given by hand instead.</source>
        <translation>Počítá se na plánu s kamerou této sady na každém místě pro kameru. Pod tabulkou lze místo toho zadat hodnotu ručně.</translation>
    </message>
    <message>
        <source>%1 The catalogue says %2.</source>
        <translation>%1 Katalog uvádí %2.</translation>
    </message>
    <message>
        <source>The code of the kit whose camera is tried on the plan.</source>
        <translation>Kód sady, jejíž kamera se zkouší na plánu.</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Varianta</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Sada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednotka</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Směr</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Omezení</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Skupina</translation>
    </message>
    <message>
        <source>Change the group of a criterion</source>
        <translation>Změnit skupinu kritéria</translation>
    </message>
    <message>
        <source>A criterion needs a name.</source>
        <translation>Kritérium potřebuje název.</translation>
    </message>
    <message>
        <source>Rename a criterion</source>
        <translation>Přejmenovat kritérium</translation>
    </message>
    <message>
        <source>Change the unit of a criterion</source>
        <translation>Změnit jednotku kritéria</translation>
    </message>
    <message>
        <source>Change what is better</source>
        <translation>Změnit směr kritéria</translation>
    </message>
    <message>
        <source>An alternative needs a name.</source>
        <translation>Varianta potřebuje název.</translation>
    </message>
    <message>
        <source>Rename an alternative</source>
        <translation>Přejmenovat variantu</translation>
    </message>
    <message>
        <source>Change the kit of an alternative</source>
        <translation>Změnit sadu varianty</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>Změnit hodnotu</translation>
    </message>
    <message>
        <source>Take values away</source>
        <translation>Odebrat hodnoty</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ValuePlot</name>
    <message>
        <source>What the values are worth</source>
        <translation>Hodnotová funkce</translation>
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
        <translation>Co je třeba říci k těmto hodnotám</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Přidat kritérium</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Přidat variantu</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Posunout vlevo</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Posunout vpravo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Odstranit</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Vložit tabulku</translation>
    </message>
    <message>
        <source>Paste a table: cells copied in a spreadsheet go to the current cell. Rows and columns are added where there are more; the first ones are taken as names where they are words.</source>
        <translation>Vložit tabulku: buňky zkopírované v tabulkovém procesoru se vloží od aktuální buňky. Chybějící řádky a sloupce se přidají; první řádek a sloupec se vezmou jako názvy, jsou-li to slova.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopírovat</translation>
    </message>
    <message>
        <source>Copy: the chosen cells, or the whole table, for a spreadsheet.</source>
        <translation>Kopírovat: vybrané buňky, nebo celou tabulku, pro tabulkový procesor.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Posunout nahoru</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Posunout dolů</translation>
    </message>
    <message>
        <source>Remove the criterion</source>
        <translation>Odstranit kritérium</translation>
    </message>
    <message>
        <source>Remove the alternative</source>
        <translation>Odstranit variantu</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nové kritérium</translation>
    </message>
    <message>
        <source>Alternative %1</source>
        <translation>Varianta %1</translation>
    </message>
    <message>
        <source>Remove an alternative</source>
        <translation>Odstranit variantu</translation>
    </message>
    <message>
        <source>Remove a criterion</source>
        <translation>Odstranit kritérium</translation>
    </message>
    <message>
        <source>Move an alternative</source>
        <translation>Posunout variantu</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>Posunout kritérium</translation>
    </message>
    <message>
        <source>Copied, with tabs between the cells.</source>
        <translation>Zkopírováno, mezi buňkami jsou tabulátory.</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>Vložit hodnoty</translation>
    </message>
    <message numerus="yes">
        <source>%n values pasted</source>
        <translation>
            <numerusform>vložena %n hodnota</numerusform>
            <numerusform>vloženy %n hodnoty</numerusform>
            <numerusform>vloženo %n hodnot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria added</source>
        <translation>
            <numerusform>přidáno %n kritérium</numerusform>
            <numerusform>přidána %n kritéria</numerusform>
            <numerusform>přidáno %n kritérií</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternatives added</source>
        <translation>
            <numerusform>přidána %n varianta</numerusform>
            <numerusform>přidány %n varianty</numerusform>
            <numerusform>přidáno %n variant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values left as the plan computes them</source>
        <translation>
            <numerusform>%n hodnota ponechána podle výpočtu na plánu</numerusform>
            <numerusform>%n hodnoty ponechány podle výpočtu na plánu</numerusform>
            <numerusform>%n hodnot ponecháno podle výpočtu na plánu</numerusform>
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
        <translation>žádná váha nemění první místo</translation>
    </message>
    <message>
        <source>Arrow keys choose a line, Enter tells why</source>
        <translation>Šipky vybírají řádek, Enter řekne proč</translation>
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
        <translation>Čísla se zadávají na kartě Váhy.</translation>
    </message>
    <message>
        <source>The order is made in Weights.</source>
        <translation>Pořadí se určuje na kartě Váhy.</translation>
    </message>
    <message>
        <source>The triangle follows the order that is made in Weights.</source>
        <translation>Trojúhelník se řídí pořadím z karty Váhy.</translation>
    </message>
    <message>
        <source>The pairs are judged in Judgments.</source>
        <translation>Dvojice se posuzují na kartě Úsudky.</translation>
    </message>
    <message>
        <source>How criteria are weighed</source>
        <translation>Jak se váží kritéria</translation>
    </message>
    <message>
        <source>Weigh in another way</source>
        <translation>Vážit jinak</translation>
    </message>
    <message>
        <source>Change how ties weigh</source>
        <translation>Změnit, jak se váží shody</translation>
    </message>
    <message>
        <source>Change how pairs are weighed</source>
        <translation>Změnit, jak se váží dvojice</translation>
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
        <translation>Váha kritéria %1 v procentech</translation>
    </message>
    <message>
        <source>Keep the weight of %1 while others are moved</source>
        <translation>Ponechat váhu kritéria %1, když se mění ostatní</translation>
    </message>
    <message>
        <source>Why this border?</source>
        <translation>Proč tato hranice?</translation>
    </message>
    <message>
        <source>Why this weight?</source>
        <translation>Proč tato váha?</translation>
    </message>
    <message>
        <source>Why this weight? %1</source>
        <translation>Proč tato váha? %1</translation>
    </message>
    <message>
        <source>Why this border? %1</source>
        <translation>Proč tato hranice? %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WeightSlider</name>
    <message>
        <source>all others are locked, so nothing can give way</source>
        <translation>všechny ostatní jsou zamčené, žádná tedy nemůže ustoupit</translation>
    </message>
    <message>
        <source>%1 first from %2 to %3</source>
        <translation>%1: první od %2 do %3</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WeightsTab</name>
    <message>
        <source>Keep these weights</source>
        <translation>Ponechat tyto váhy</translation>
    </message>
    <message>
        <source>Back to the weights in force</source>
        <translation>Zpět k platným vahám</translation>
    </message>
    <message>
        <source>The same criteria, weighed by other methods</source>
        <translation>Táž kritéria vážená jinými metodami</translation>
    </message>
    <message>
        <source>The decision takes these weights as given directly. Judgments made before stay, and their method can be chosen again.</source>
        <translation>Rozhodnutí převezme tyto váhy jako přímo zadané. Dřívější úsudky zůstanou a jejich metodu lze zvolit znovu.</translation>
    </message>
    <message>
        <source>How much each criterion counts</source>
        <translation>Kolik které kritérium váží</translation>
    </message>
    <message>
        <source>Ranking with these weights</source>
        <translation>Pořadí s těmito vahami</translation>
    </message>
    <message>
        <source>Weights in force: %1.</source>
        <translation>Platné váhy: %1.</translation>
    </message>
    <message>
        <source>Nobody is left to compare.</source>
        <translation>Nezbývá žádná varianta k porovnání.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Počítá se …</translation>
    </message>
    <message>
        <source>No kits are compared in this project.</source>
        <translation>V tomto projektu se neporovnávají žádné sady.</translation>
    </message>
    <message>
        <source>No change of a single weight lets another come first.</source>
        <translation>Změna jediné váhy nedostane na první místo žádnou jinou variantu.</translation>
    </message>
    <message>
        <source>The most critical criterion is %1: %2 overtakes %3 once it counts %4 instead of %5.</source>
        <translation>Nejkritičtější je kritérium %1: %2 předstihne variantu %3, jakmile toto kritérium váží %4 místo %5.</translation>
    </message>
    <message>
        <source>%1 does not add up weighted values, so how far a weight may go has no exact border; the ranking follows all the same.</source>
        <translation>%1 nesčítá vážené hodnoty, proto nemá přesnou hranici, kam až smí váha jít; pořadí se změnám přesto přizpůsobuje.</translation>
    </message>
    <message>
        <source>Give other weights</source>
        <translation>Zadat jiné váhy</translation>
    </message>
    <message>
        <source>These weights are in force now; undo brings back those before</source>
        <translation>Nyní platí tyto váhy; Zpět vrátí předchozí</translation>
    </message>
    <message>
        <source>First with the weights in force: %1</source>
        <translation>První s platnými vahami: %1</translation>
    </message>
    <message>
        <source>Still first with these weights: %1</source>
        <translation>I s těmito vahami první: %1</translation>
    </message>
    <message>
        <source>First with these weights: %1 instead of %2</source>
        <translation>První s těmito vahami: %1 místo %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WhatIfModel</name>
    <message>
        <source>What if %1? … %2</source>
        <translation>Co když %1? … %2</translation>
    </message>
    <message>
        <source>Comparing failures … %1</source>
        <translation>Porovnávají se výpadky … %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WhatIfPage</name>
    <message>
        <source>Cameras that see</source>
        <translation>Kamery, které vidí</translation>
    </message>
    <message>
        <source>Share seen</source>
        <translation>Viděný podíl</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Viděno</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Slepé</translation>
    </message>
    <message>
        <source>Seen twice or more</source>
        <translation>Viděno dvakrát nebo víckrát</translation>
    </message>
    <message>
        <source>Seen, at least: %1</source>
        <translation>Viděno, alespoň: %1</translation>
    </message>
    <message>
        <source>Blind along streets</source>
        <translation>Slepé podél ulic</translation>
    </message>
    <message>
        <source>Incidents seen</source>
        <translation>Viděné události</translation>
    </message>
    <message>
        <source>Windows looked into</source>
        <translation>Okna, do kterých je vidět</translation>
    </message>
    <message>
        <source>Seen in %1</source>
        <translation>Viděno v části %1</translation>
    </message>
    <message>
        <source>Switch %1</source>
        <translation>Přepínač %1</translation>
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
        <translation>Napájení %1</translation>
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
        <translation>Co stojí výpadky</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Selže</translation>
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
        <translation>Co když se postaví všechny navržené kamery?</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Před a po</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Údaj</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Před</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Rozdíl</translation>
    </message>
    <message>
        <source>Back to the plan as it is</source>
        <translation>Zpět k plánu, jak je</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Ukázat, co by se změnilo</translation>
    </message>
    <message>
        <source>What nothing else would see. A click shows all that changes.</source>
        <translation>Co by nic jiného nevidělo. Klepnutí ukáže vše, co se změní.</translation>
    </message>
    <message>
        <source>Comparing failures …</source>
        <translation>Porovnávají se výpadky …</translation>
    </message>
    <message>
        <source>No camera stands on this plan yet. Hang one with C.</source>
        <translation>Na tomto plánu zatím není kamera. Zavěste ji klávesou C.</translation>
    </message>
    <message numerus="yes">
        <source>What if all %n proposed cameras are built?</source>
        <translation>
            <numerusform>Co když se %n navržená kamera postaví?</numerusform>
            <numerusform>Co když se postaví všechny %n navržené kamery?</numerusform>
            <numerusform>Co když se postaví všech %n navržených kamer?</numerusform>
        </translation>
    </message>
    <message>
        <source>What if %1?</source>
        <translation>Co když %1?</translation>
    </message>
    <message>
        <source>Counting before and after …</source>
        <translation>Počítá se stav před a po …</translation>
    </message>
    <message>
        <source>Choose what fails on the left, or “What if …” in the menu of a camera on the plan.</source>
        <translation>Vlevo zvolte, co selže, nebo „Co když …“ v nabídce kamery na plánu.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras see no longer: %1</source>
        <translation>
            <numerusform>%n kamera už nevidí: %1</numerusform>
            <numerusform>%n kamery už nevidí: %1</numerusform>
            <numerusform>%n kamer už nevidí: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras more see: %1</source>
        <translation>
            <numerusform>Vidí o %n kameru více: %1</numerusform>
            <numerusform>Vidí o %n kamery více: %1</numerusform>
            <numerusform>Vidí o %n kamer více: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 selže</translation>
    </message>
    <message>
        <source>all proposed cameras are built</source>
        <translation>se postaví všechny navržené kamery</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WhyPanel</name>
    <message>
        <source>Back</source>
        <translation>Zpět</translation>
    </message>
    <message>
        <source>Why this figure</source>
        <translation>Proč právě toto číslo</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Proč?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zavřít</translation>
    </message>
    <message>
        <source>This is where it begins: no other figure lies below it.</source>
        <translation>Zde to začíná: pod tímto číslem už žádné jiné neleží.</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Vychází z</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WorkbenchPage</name>
    <message>
        <source>Decision</source>
        <translation>Rozhodnutí</translation>
    </message>
    <message>
        <source>Parts of the decision</source>
        <translation>Části rozhodnutí</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpověď</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Hodnoty</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
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
        <translation>Cena obměny po letech proti rozpočtu a odložené riziko</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>nejsou peníze</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Cost of what is replaced, of the budget (orange) · %1</source>
        <translation>Cena obměny z rozpočtu (oranžově) · %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nic nečeká</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>čeká %n</numerusform>
            <numerusform>čekají %n</numerusform>
            <numerusform>čeká %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk that is put off with what the money does not reach</source>
        <translation>Riziko odložené s tím, na co peníze nestačí</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ZoneForm</name>
    <message>
        <source>Name</source>
        <translation>Název</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Alespoň</translation>
    </message>
    <message>
        <source>Cameras at once</source>
        <translation>Kamer najednou</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Plocha</translation>
    </message>
    <message>
        <source>The class that must be reached everywhere in the zone</source>
        <translation>Třída, které se má dosáhnout všude v zóně</translation>
    </message>
    <message>
        <source>Just seen</source>
        <translation>Stačí vidět</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Váha</translation>
    </message>
    <message>
        <source>How much it counts beside other zones</source>
        <translation>Kolik váží vedle jiných zón</translation>
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
        <translation>Dveře</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Zeď</translation>
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
        <translation>Překážka</translation>
    </message>
    <message>
        <source>Must be seen</source>
        <translation>Má být vidět</translation>
    </message>
    <message>
        <source>Must not be seen</source>
        <translation>Nesmí být vidět</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Část města</translation>
    </message>
    <message>
        <source>Someone else&apos;s ground</source>
        <translation>Cizí pozemek</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Místnost</translation>
    </message>
    <message>
        <source>Mounting site</source>
        <translation>Montážní místo</translation>
    </message>
    <message>
        <source>Demand point</source>
        <translation>Bod poptávky</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Cedule</translation>
    </message>
    <message>
        <source>Text “%1”</source>
        <translation>Text „%1“</translation>
    </message>
</context>
</TS>
