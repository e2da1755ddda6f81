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
    <name>Words</name>
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
    <message>
        <source>{limit} days</source>
        <translation>{limit} dní</translation>
    </message>
    <message>
        <source>{limit} hours</source>
        <translation>{limit} hodín</translation>
    </message>
    <message>
        <source>{limit} months</source>
        <translation>{limit} mesiacov</translation>
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
    <name>vidette::ui::DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>RRRR-MM-DD</translation>
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
</context>
<context>
    <name>vidette::ui::KitsPage</name>
    <message>
        <source>Decision</source>
        <translation>Rozhodnutie</translation>
    </message>
    <message>
        <source>Which kit</source>
        <translation>Ktorá zostava</translation>
    </message>
    <message>
        <source>Totals, and what they are made of</source>
        <translation>Súčty a z čoho sa skladajú</translation>
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
        <translation>Prvá je %1</translation>
    </message>
    <message>
        <source>Out of the comparison: %1</source>
        <translation>Mimo porovnania: %1</translation>
    </message>
    <message>
        <source>Weights: %1. Values: %2.</source>
        <translation>Váhy: %1. Hodnoty: %2.</translation>
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
        <source>Monitor</source>
        <translation>Sledovať</translation>
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
        <source>Inspect</source>
        <translation>Prezrieť</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Prehľad</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Obrys</translation>
    </message>
    <message>
        <source>Discern</source>
        <translation>Rozlíšiť</translation>
    </message>
    <message>
        <source>Perceive</source>
        <translation>Vnímať</translation>
    </message>
    <message>
        <source>Characterise</source>
        <translation>Charakterizovať</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Overiť</translation>
    </message>
    <message>
        <source>Scrutinise</source>
        <translation>Preskúmať</translation>
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
