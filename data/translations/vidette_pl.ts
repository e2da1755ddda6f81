<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>AimTool</name>
    <message>
        <source>Choose a camera first, then aim it · Esc: back</source>
        <translation>Najpierw wybierz kamerę, potem ją wyceluj · Esc: wstecz</translation>
    </message>
    <message>
        <source>Click what the chosen cameras are to look at · Esc: back</source>
        <translation>Kliknij to, na co mają patrzeć wybrane kamery · Esc: wstecz</translation>
    </message>
    <message numerus="yes">
        <source>Aim %n cameras</source>
        <translation>
            <numerusform>Wyceluj %n kamerę</numerusform>
            <numerusform>Wyceluj %n kamery</numerusform>
            <numerusform>Wyceluj %n kamer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AreaTool</name>
    <message>
        <source>Let go to finish · type 3.4x0.7 for exact sides · Esc: back</source>
        <translation>Puść, aby zakończyć · wpisz 3.4x0.7 dla dokładnych boków · Esc: wstecz</translation>
    </message>
    <message>
        <source>Click the next corner · type 3.5&lt;90 · Enter or the first corner closes · Backspace: one back</source>
        <translation>Kliknij następny narożnik · wpisz 3.5&lt;90 · Enter lub pierwszy narożnik zamyka · Backspace: jeden wstecz</translation>
    </message>
    <message>
        <source>Click the next corner · type 3.5&lt;90 · Backspace: one back · Esc: give up</source>
        <translation>Kliknij następny narożnik · wpisz 3.5&lt;90 · Backspace: jeden wstecz · Esc: przerwij</translation>
    </message>
</context>
<context>
    <name>CameraTool</name>
    <message>
        <source>Let go when it looks the right way · Shift: steps of 15° · type an angle · Esc: back</source>
        <translation>Puść, gdy patrzy we właściwą stronę · Shift: co 15° · wpisz kąt · Esc: wstecz</translation>
    </message>
    <message>
        <source>Press where the camera hangs and drag to aim it · corners and walls catch, Alt: they do not</source>
        <translation>Naciśnij, gdzie wisi kamera, i przeciągnij, by wycelować · narożniki i ściany przyciągają, Alt: nie</translation>
    </message>
    <message>
        <source>Add camera %1</source>
        <translation>Dodaj kamerę %1</translation>
    </message>
</context>
<context>
    <name>ChosenRows</name>
    <message>
        <source>Change %1</source>
        <translation>Zmień %1</translation>
    </message>
</context>
<context>
    <name>CropTool</name>
    <message>
        <source>Drag over the part of the picture that is to be shown · Esc: back</source>
        <translation>Zaznacz przeciągnięciem część obrazu, która ma być widoczna · Esc: wstecz</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Przytnij %1</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 are not built over</source>
        <translation>niezabudowane: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Dzielnica</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Powierzchnia</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Widziane</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Share of each district that is seen, and that is seen at least at a class</source>
        <translation>Część każdej dzielnicy, która jest widziana, oraz widziana co najmniej w danej klasie</translation>
    </message>
    <message>
        <source>This plan has no districts. Draw a zone (Z) and make its kind District, or import a map of them.</source>
        <translation>Ten plan nie ma dzielnic. Narysuj strefę (Z) i nadaj jej rodzaj Dzielnica albo zaimportuj mapę dzielnic.</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>To be seen</source>
        <translation>Ma być widać</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Martwe</translation>
    </message>
    <message>
        <source>Share seen</source>
        <translation>Udział widzianych</translation>
    </message>
    <message>
        <source>%1 of streets are to be seen; %2 of that is seen, %3 is blind</source>
        <translation>Ma być widać %1 ulic; z tego widziane %2, martwe %3</translation>
    </message>
    <message>
        <source>This plan has no streets. Import a map of them.</source>
        <translation>Ten plan nie ma ulic. Zaimportuj ich mapę.</translation>
    </message>
    <message>
        <source>Blind spot</source>
        <translation>Martwe pole</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Zdarzenia</translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation>Wejścia</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Most asked for first: by the weight of incidents, then entrances, then streets. Seen of incidents: %1 of %2</source>
        <translation>Najbardziej potrzebne najpierw: według wagi zdarzeń, potem wejść, potem ulic. Widziane zdarzenia: %1 z %2</translation>
    </message>
    <message>
        <source>There are no blind spots.</source>
        <translation>Nie ma martwych pól.</translation>
    </message>
    <message>
        <source>Nothing in the blind spots asks to be seen: no incident, entrance or street lies in them.</source>
        <translation>Nic w martwych polach nie wymaga obserwacji: nie leży w nich żadne zdarzenie, wejście ani ulica.</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Budynek</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Stoi w</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Outer walls</source>
        <translation>Ściany zewnętrzne</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>W polu widzenia</translation>
    </message>
    <message>
        <source>No camera looks into the windows of a private building. Private are dwellings and what stands in a parcel or in a zone that must not be seen.</source>
        <translation>Żadna kamera nie zagląda w okna budynku prywatnego. Prywatne są mieszkania oraz to, co stoi na działce lub w strefie, która nie może być widoczna.</translation>
    </message>
    <message numerus="yes">
        <source>The windows of %n private buildings are looked into, along %1</source>
        <translation>
            <numerusform>Widać okna %n prywatnego budynku, na długości %1</numerusform>
            <numerusform>Widać okna %n prywatnych budynków, na długości %1</numerusform>
            <numerusform>Widać okna %n prywatnych budynków, na długości %1</numerusform>
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
        <translation>Obróć %1</translation>
    </message>
    <message>
        <source>Field of view of %1</source>
        <translation>Pole widzenia: %1</translation>
    </message>
    <message>
        <source>Tilt %1</source>
        <translation>Pochylenie: %1</translation>
    </message>
    <message>
        <source>Range of %1</source>
        <translation>Zasięg: %1</translation>
    </message>
    <message>
        <source>Move a corner of %1</source>
        <translation>Przesuń narożnik: %1</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Skaluj %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Przesuń %1</translation>
    </message>
    <message>
        <source>Type a number for an exact range · Esc: back</source>
        <translation>Wpisz liczbę dla dokładnego zasięgu · Esc: wstecz</translation>
    </message>
    <message>
        <source>Shift: steps of 15° · type a number for an exact angle · Esc: back</source>
        <translation>Shift: co 15° · wpisz liczbę dla dokładnego kąta · Esc: wstecz</translation>
    </message>
    <message>
        <source>Type a number for an exact field of view · Esc: back</source>
        <translation>Wpisz liczbę dla dokładnego pola widzenia · Esc: wstecz</translation>
    </message>
    <message>
        <source>Shift: keep proportions · type a factor, or sides as 3.4x0.7 · Esc: back</source>
        <translation>Shift: zachowaj proporcje · wpisz współczynnik lub boki jako 3.4x0.7 · Esc: wstecz</translation>
    </message>
    <message>
        <source>Alt: no snapping · Esc: back</source>
        <translation>Alt: bez przyciągania · Esc: wstecz</translation>
    </message>
    <message>
        <source>Alt: no snapping · type a distance, or 2x-1 for right and up · Esc: back</source>
        <translation>Alt: bez przyciągania · wpisz odległość albo 2x-1 dla prawo i góra · Esc: wstecz</translation>
    </message>
</context>
<context>
    <name>ImageHands</name>
    <message>
        <source>Move %1</source>
        <translation>Przesuń %1</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Skaluj %1</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Obróć %1</translation>
    </message>
    <message>
        <source>Drag to scale %1 · type a factor · Esc: back</source>
        <translation>Przeciągnij, by skalować %1 · wpisz współczynnik · Esc: wstecz</translation>
    </message>
    <message>
        <source>Drag to turn %1 · Shift: steps of 15° · type an angle</source>
        <translation>Przeciągnij, by obrócić %1 · Shift: co 15° · wpisz kąt</translation>
    </message>
    <message>
        <source>Drag moves %1 · lock it on the right when it lies well</source>
        <translation>Przeciągnięcie przesuwa %1 · gdy leży dobrze, zablokuj po prawej</translation>
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
            <numerusform>%n ściana lub regał</numerusform>
            <numerusform>%n ściany i regały</numerusform>
            <numerusform>%n ścian i regałów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones</source>
        <translation>
            <numerusform>%n strefa</numerusform>
            <numerusform>%n strefy</numerusform>
            <numerusform>%n stref</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doors and windows</source>
        <translation>
            <numerusform>%n drzwi lub okno</numerusform>
            <numerusform>%n drzwi i okna</numerusform>
            <numerusform>%n drzwi i okien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mounting sites</source>
        <translation>
            <numerusform>%n miejsce montażu</numerusform>
            <numerusform>%n miejsca montażu</numerusform>
            <numerusform>%n miejsc montażu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demand points</source>
        <translation>
            <numerusform>%n punkt wymagany</numerusform>
            <numerusform>%n punkty wymagane</numerusform>
            <numerusform>%n punktów wymaganych</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n rzecz</numerusform>
            <numerusform>%n rzeczy</numerusform>
            <numerusform>%n rzeczy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n tekst</numerusform>
            <numerusform>%n teksty</numerusform>
            <numerusform>%n tekstów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs</source>
        <translation>
            <numerusform>%n tablica</numerusform>
            <numerusform>%n tablice</numerusform>
            <numerusform>%n tablic</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Layers</name>
    <message>
        <source>Districts</source>
        <translation>Dzielnice</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Działki</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pomieszczenia</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Strefy</translation>
    </message>
    <message>
        <source>Privacy masks</source>
        <translation>Maski prywatności</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>What cameras see</source>
        <translation>Co widzą kamery</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Budynki</translation>
    </message>
    <message>
        <source>Walls and shelves</source>
        <translation>Ściany i regały</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Drzwi i okna</translation>
    </message>
    <message>
        <source>Demand points</source>
        <translation>Punkty zapotrzebowania</translation>
    </message>
    <message>
        <source>Mounting sites</source>
        <translation>Miejsca montażu</translation>
    </message>
    <message>
        <source>Information signs</source>
        <translation>Tablice informacyjne</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Teksty</translation>
    </message>
    <message>
        <source>Names and numbers</source>
        <translation>Nazwy i numery</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <source>Blind</source>
        <translation>Martwe</translation>
    </message>
    <message>
        <source>Must not be seen</source>
        <translation>Nie może być widoczne</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Seen at night at %1, by class</source>
        <translation>Widziane w nocy na %1, według klas</translation>
    </message>
    <message>
        <source>Seen at %1, by class</source>
        <translation>Widziane na %1, według klas</translation>
    </message>
</context>
<context>
    <name>Levels</name>
    <message>
        <source>Every level</source>
        <translation>Każda kondygnacja</translation>
    </message>
    <message>
        <source>Ground floor</source>
        <translation>Parter</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Piętro %1</translation>
    </message>
</context>
<context>
    <name>MeasureTool</name>
    <message>
        <source>%1 towards %2</source>
        <translation>%1 w kierunku %2</translation>
    </message>
    <message>
        <source>Click or drag from point to point · length, area or angle is chosen above the plan</source>
        <translation>Kliknij lub przeciągnij od punktu do punktu · długość, powierzchnię lub kąt wybiera się nad planem</translation>
    </message>
    <message>
        <source>Click the point where the angle is, then the other side · Esc: give up</source>
        <translation>Kliknij wierzchołek kąta, potem drugie ramię · Esc: przerwij</translation>
    </message>
    <message>
        <source>Click the next point · Enter or double click: done · Backspace: one back · Esc: give up</source>
        <translation>Kliknij następny punkt · Enter lub dwuklik: gotowe · Backspace: jeden wstecz · Esc: przerwij</translation>
    </message>
    <message>
        <source>%1 · outline %2</source>
        <translation>%1 · obwód %2</translation>
    </message>
    <message>
        <source>%1 in all · last %2</source>
        <translation>%1 łącznie · ostatni %2</translation>
    </message>
</context>
<context>
    <name>MirrorTool</name>
    <message>
        <source>Choose first what is to be mirrored · V selects</source>
        <translation>Najpierw wybierz, co odbić · V zaznacza</translation>
    </message>
    <message>
        <source>Click the first point of the line about which %1 is mirrored</source>
        <translation>Kliknij pierwszy punkt linii odbicia: %1</translation>
    </message>
    <message>
        <source>Click the second point · with Ctrl a mirrored copy is added · Esc: give up</source>
        <translation>Kliknij drugi punkt · Ctrl dodaje odbitą kopię · Esc: przerwij</translation>
    </message>
    <message>
        <source>Mirror %1</source>
        <translation>Odbij %1</translation>
    </message>
</context>
<context>
    <name>ModelTool</name>
    <message>
        <source>Let go when it looks the right way · Shift: steps of 15° · type an angle · Esc: back</source>
        <translation>Puść, gdy patrzy we właściwą stronę · Shift: co 15° · wpisz kąt · Esc: wstecz</translation>
    </message>
    <message>
        <source>Click where %1 hangs, drag to aim it · walls and poles catch, Alt: they do not · Esc: enough</source>
        <translation>Kliknij, gdzie wisi %1, przeciągnij, by wycelować · ściany i słupy przyciągają, Alt: nie · Esc: dość</translation>
    </message>
    <message>
        <source>Add camera %1</source>
        <translation>Dodaj kamerę %1</translation>
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
        <translation>Kliknięcie wstawia tutaj · wpisz szerokość w metrach · rodzaj i szerokość są nad planem</translation>
    </message>
    <message>
        <source>Point at the wall that gets a door or window</source>
        <translation>Wskaż ścianę, która otrzyma drzwi lub okno</translation>
    </message>
    <message>
        <source>Place door or window</source>
        <translation>Wstaw drzwi lub okno</translation>
    </message>
    <message>
        <source>no wall is here; click on a wall, shelf or building</source>
        <translation>tu nie ma ściany; kliknij ścianę, regał lub budynek</translation>
    </message>
</context>
<context>
    <name>Outside</name>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Wysokość</translation>
    </message>
    <message>
        <source>Lower edge</source>
        <translation>Dolna krawędź</translation>
    </message>
    <message>
        <source>Upper edge</source>
        <translation>Górna krawędź</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Pochylenie</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Przechylenie</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Pole widzenia</translation>
    </message>
    <message>
        <source>Field of view, upright</source>
        <translation>Pole widzenia, pionowe</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Ogniskowa</translation>
    </message>
    <message>
        <source>Width of the sensor</source>
        <translation>Szerokość przetwornika</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Szerokość obrazu</translation>
    </message>
    <message>
        <source>Height of the picture</source>
        <translation>Wysokość obrazu</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Range of infrared light</source>
        <translation>Zasięg podczerwieni</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Cameras that must see it</source>
        <translation>Ile kamer musi widzieć</translation>
    </message>
    <message>
        <source>Cannot be seen through</source>
        <translation>Nieprzejrzyste</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Wejście</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nie da się odczytać</translation>
    </message>
    <message>
        <source>%1 around %2</source>
        <translation>%1 wokół %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>added</source>
        <translation>dodano</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>usunięto</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>zmieniono</translation>
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
        <translation>Kliknij, gdzie może wisieć kamera · ściany przyciągają, Alt: nie</translation>
    </message>
    <message>
        <source>Click the point that must be seen · its weight stands above the plan</source>
        <translation>Kliknij punkt, który ma być widoczny · jego waga jest nad planem</translation>
    </message>
    <message>
        <source>Add demand point</source>
        <translation>Dodaj punkt wymagany</translation>
    </message>
    <message>
        <source>Add mounting site</source>
        <translation>Dodaj miejsce montażu</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Naciśnij klawisze</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
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
        <translation>Suma ważona</translation>
    </message>
    <message>
        <source>First criterion first</source>
        <translation>Najpierw pierwsze kryterium</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Oceny</translation>
    </message>
    <message>
        <source>A tie: %1.</source>
        <translation>Remis: %1.</translation>
    </message>
    <message>
        <source>No single weight changes the first place.</source>
        <translation>Zmiana żadnej pojedynczej wagi nie zmienia pierwszego miejsca.</translation>
    </message>
    <message>
        <source>%1 wins when %3 counts more than %2.</source>
        <translation>%1 wygrywa, gdy %3 liczy się bardziej niż %2.</translation>
    </message>
    <message>
        <source>%1 wins when %3 counts less than %2.</source>
        <translation>%1 wygrywa, gdy %3 liczy się mniej niż %2.</translation>
    </message>
    <message>
        <source>Nearly a tie: %1</source>
        <translation>Prawie remis: %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>What the cameras see</source>
        <translation>Co widzą kamery</translation>
    </message>
    <message>
        <source>Annual report</source>
        <translation>Raport roczny</translation>
    </message>
    <message>
        <source>Camera schedule</source>
        <translation>Wykaz kamer</translation>
    </message>
    <message>
        <source>Bill of materials</source>
        <translation>Zestawienie materiałów</translation>
    </message>
    <message>
        <source>Backlog of camera requests</source>
        <translation>Rejestr wniosków o kamery</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Posiedzenie</translation>
    </message>
    <message>
        <source>Form for a statement</source>
        <translation>Formularz opinii</translation>
    </message>
    <message>
        <source>Replacement list</source>
        <translation>Lista wymiany</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budżet</translation>
    </message>
    <message>
        <source>Tender list</source>
        <translation>Zestawienie do przetargu</translation>
    </message>
    <message>
        <source>Register of processing</source>
        <translation>Rejestr przetwarzania</translation>
    </message>
    <message>
        <source>Text of a sign</source>
        <translation>Tekst tablicy informacyjnej</translation>
    </message>
    <message>
        <source>Access matrix</source>
        <translation>Macierz uprawnień</translation>
    </message>
    <message>
        <source>Cameras in operation</source>
        <translation>Kamery działające</translation>
    </message>
</context>
<context>
    <name>Request</name>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Czego dotyczy</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Dzielnica</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Zgłasza</translation>
    </message>
    <message>
        <source>Asking party</source>
        <translation>Strona wnioskująca</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Wnioskodawca</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>Ponowny przegląd dnia</translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation>Termin odpowiedzi</translation>
    </message>
    <message>
        <source>Reason of the step</source>
        <translation>Powód kroku</translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation>Połączono z</translation>
    </message>
    <message>
        <source>Similar requests looked at</source>
        <translation>Sprawdzone podobne wnioski</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Pilny</translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation>Dlaczego pilny</translation>
    </message>
    <message>
        <source>Director who consents</source>
        <translation>Dyrektor wyrażający zgodę</translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation>Zgoda z dnia</translation>
    </message>
    <message>
        <source>Whom it affects</source>
        <translation>Kogo dotyczy</translation>
    </message>
    <message>
        <source>Technical means</source>
        <translation>Środki techniczne</translation>
    </message>
    <message>
        <source>Economic means</source>
        <translation>Środki finansowe</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Prawo</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Ryzyka</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Oświetlenie</translation>
    </message>
    <message>
        <source>Angle of view</source>
        <translation>Kąt widzenia</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozdzielczość</translation>
    </message>
    <message>
        <source>Days recordings are kept</source>
        <translation>Dni przechowywania nagrań</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Zasilanie</translation>
    </message>
    <message>
        <source>Investment</source>
        <translation>Inwestycja</translation>
    </message>
    <message>
        <source>Operation a year</source>
        <translation>Eksploatacja rocznie</translation>
    </message>
    <message>
        <source>Year aimed at</source>
        <translation>Planowany rok</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Etap</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Pozycja budżetu</translation>
    </message>
    <message>
        <source>Contract or order</source>
        <translation>Umowa lub zamówienie</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>Odebrano dnia</translation>
    </message>
    <message>
        <source>Register sheet of</source>
        <translation>Karta ewidencyjna systemu</translation>
    </message>
    <message>
        <source>What the review found</source>
        <translation>Wynik przeglądu</translation>
    </message>
    <message>
        <source>somebody who is %1</source>
        <translation>osoba w roli: %1</translation>
    </message>
    <message>
        <source>the statement of %1</source>
        <translation>opinia strony %1</translation>
    </message>
    <message>
        <source>rule %1 stands against it</source>
        <translation>sprzeciwia się reguła %1</translation>
    </message>
    <message>
        <source>a look at similar requests: %1</source>
        <translation>sprawdzenie podobnych wniosków: %1</translation>
    </message>
    <message>
        <source>into which request it is merged</source>
        <translation>wniosek, z którym jest łączony</translation>
    </message>
    <message>
        <source>who decides – another than the applicant</source>
        <translation>kto decyduje – inny niż wnioskodawca</translation>
    </message>
    <message>
        <source>the director who consents</source>
        <translation>dyrektor wyrażający zgodę</translation>
    </message>
    <message>
        <source>the outcome of a closed meeting with quorum</source>
        <translation>wynik zamkniętego posiedzenia z kworum</translation>
    </message>
    <message>
        <source>the reason of this step %1</source>
        <translation>powód tego kroku %1</translation>
    </message>
    <message>
        <source>the day it is looked at again %1</source>
        <translation>dzień ponownego przeglądu %1</translation>
    </message>
    <message>
        <source>a budget line with enough free money %1</source>
        <translation>pozycja budżetu z wystarczającymi środkami %1</translation>
    </message>
    <message>
        <source>grant %1</source>
        <translation>dotacja %1</translation>
    </message>
    <message>
        <source>the cameras it asks for</source>
        <translation>kamery, których dotyczy</translation>
    </message>
    <message>
        <source>the device mounted as camera %1</source>
        <translation>urządzenie zamontowane jako kamera %1</translation>
    </message>
    <message>
        <source>camera %1 taken down</source>
        <translation>demontaż kamery %1</translation>
    </message>
    <message>
        <source>the purpose of camera %1</source>
        <translation>cel kamery %1</translation>
    </message>
    <message>
        <source>how many days recordings of camera %1 are kept</source>
        <translation>liczba dni przechowywania nagrań kamery %1</translation>
    </message>
    <message>
        <source>a sign at the site of camera %1</source>
        <translation>tablica w miejscu kamery %1</translation>
    </message>
    <message>
        <source>the register sheet of system %1</source>
        <translation>karta ewidencyjna systemu %1</translation>
    </message>
    <message>
        <source>an agreement on device %1</source>
        <translation>umowa dotycząca urządzenia %1</translation>
    </message>
    <message>
        <source>the instruction of operator %1</source>
        <translation>pouczenie operatora %1</translation>
    </message>
    <message>
        <source>the day it was accepted</source>
        <translation>dzień odbioru</translation>
    </message>
    <message>
        <source>(%1 short)</source>
        <translation>(brakuje %1)</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1”</translation>
    </message>
    <message>
        <source>%1 cannot become %2 yet; missing: %3</source>
        <translation>%1 nie może jeszcze przejść do stanu %2; brak: %3</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>on all {count} assets</source>
        <translation>na wszystkich urządzeniach (liczba: {count})</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>od dnia {day}</translation>
    </message>
    <message>
        <source>so far</source>
        <translation>dotychczas</translation>
    </message>
    <message>
        <source>to the end: its firmware is not known</source>
        <translation>do końca: wersja oprogramowania układowego nie jest znana</translation>
    </message>
    <message>
        <source>keeps to no open standard</source>
        <translation>nie spełnia żadnego otwartego standardu</translation>
    </message>
    <message>
        <source>lacks the clause that gives rights and sources over</source>
        <translation>brak klauzuli przekazującej prawa i kody źródłowe</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>przeniesione</translation>
    </message>
    <message>
        <source>to be taken down</source>
        <translation>przewidziane do demontażu</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>wycofane</translation>
    </message>
    <message>
        <source>ports</source>
        <translation>porty</translation>
    </message>
    <message>
        <source>disk bays</source>
        <translation>kieszenie dyskowe</translation>
    </message>
    <message>
        <source>not instructed</source>
        <translation>nie została pouczona</translation>
    </message>
    <message>
        <source>not trained</source>
        <translation>nie została przeszkolona</translation>
    </message>
    <message>
        <source>yearly audit is due</source>
        <translation>nadszedł termin audytu rocznego</translation>
    </message>
    <message>
        <source>corrective action is late since {day}</source>
        <translation>działanie naprawcze jest opóźnione od dnia {day}</translation>
    </message>
    <message>
        <source>CR {cr} of {node} ({triad})</source>
        <translation>CR {cr} w węźle {node} ({triad})</translation>
    </message>
    <message>
        <source>{node} is not reciprocal</source>
        <translation>macierz w węźle {node} nie jest odwrotnie symetryczna</translation>
    </message>
    <message>
        <source>another reading of the limit on {criterion} makes {winner} win</source>
        <translation>przy innym odczytaniu limitu dla kryterium {criterion} wygrywa {winner}</translation>
    </message>
    <message>
        <source>the winner changes where the weight of {criterion} goes from {from} to {to} %</source>
        <translation>zwycięzca zmienia się, gdy waga kryterium {criterion} zmienia się z {from} na {to} %</translation>
    </message>
    <message>
        <source>the reading of plates</source>
        <translation>odczyt tablic rejestracyjnych</translation>
    </message>
    <message>
        <source>the purpose {purpose}, added on {day} without an approved request,</source>
        <translation>cel {purpose}, dodany dnia {day} bez zatwierdzonego wniosku,</translation>
    </message>
    <message>
        <source>has number {number} twice</source>
        <translation>zawiera dwukrotnie nr {number}</translation>
    </message>
    <message>
        <source>lacks number {number}</source>
        <translation>nie zawiera nr {number}</translation>
    </message>
    <message>
        <source>the purpose of the release</source>
        <translation>cel wydania nagrania</translation>
    </message>
    <message>
        <source>a recipient without a law that is cited</source>
        <translation>odbiorca bez wskazanego przepisu</translation>
    </message>
    <message>
        <source>autonomy of the own power is not known</source>
        <translation>czas pracy na własnym zasilaniu nie jest znany</translation>
    </message>
    <message>
        <source>no backup power</source>
        <translation>brak zasilania awaryjnego</translation>
    </message>
    <message>
        <source> and linked panels</source>
        <translation> i połączone centrale</translation>
    </message>
    <message>
        <source>not known to have been made</source>
        <translation>nie wiadomo, czy ją przeprowadzono</translation>
    </message>
    <message>
        <source>overdue by {days} days</source>
        <translation>dni po terminie: {days}</translation>
    </message>
    <message>
        <source>who enters cannot be told</source>
        <translation>nie da się ustalić, kto wchodzi</translation>
    </message>
    <message>
        <source>the public can see a monitor</source>
        <translation>osoby postronne mogą widzieć monitor</translation>
    </message>
    <message>
        <source>who enters cannot be told; the public can see a monitor</source>
        <translation>nie da się ustalić, kto wchodzi; osoby postronne mogą widzieć monitor</translation>
    </message>
    <message>
        <source>is later than the</source>
        <translation>data późniejsza od</translation>
    </message>
    <message>
        <source>is missing since the</source>
        <translation>brak od</translation>
    </message>
    <message>
        <source>it was not called by {caller}</source>
        <translation>nie zwołała go osoba {caller}</translation>
    </message>
    <message>
        <source>no quorum</source>
        <translation>brak kworum</translation>
    </message>
    <message>
        <source>dpo</source>
        <translation>inspektor ochrony danych</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>osoba wyznaczona</translation>
    </message>
    <message>
        <source>dpo, appointed</source>
        <translation>inspektor ochrony danych, osoba wyznaczona</translation>
    </message>
    <message>
        <source>identified</source>
        <translation>zidentyfikować</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>rozpoznać</translation>
    </message>
    <message>
        <source>an unwatched place is guarded</source>
        <translation>nieobserwowanego miejsca pilnuje</translation>
    </message>
    <message>
        <source>the required zone {zone} is seen</source>
        <translation>wymaganą strefę {zone} widzi</translation>
    </message>
    <message>
        <source>, just what the disks hold</source>
        <translation>, wynikającego tylko z pojemności dysków</translation>
    </message>
    <message>
        <source>all day</source>
        <translation>cała doba</translation>
    </message>
    <message>
        <source>more than {cycle}</source>
        <translation>ponad {cycle}</translation>
    </message>
    <message>
        <source>{limit} days</source>
        <translation>{limit} dni</translation>
    </message>
    <message>
        <source>{limit} hours</source>
        <translation>{limit} godz.</translation>
    </message>
    <message>
        <source>{limit} months</source>
        <translation>{limit} mies.</translation>
    </message>
    <message>
        <source>recommendation {id}</source>
        <translation>zalecenie {id}</translation>
    </message>
    <message>
        <source>guideline {id}</source>
        <translation>wytyczne {id}</translation>
    </message>
    <message>
        <source>statute {id}</source>
        <translation>ustawa {id}</translation>
    </message>
    <message>
        <source>practice {id}</source>
        <translation>praktyka {id}</translation>
    </message>
</context>
<context>
    <name>SelectTool</name>
    <message>
        <source>Drag the handle to turn %1 · Shift: steps of 15°</source>
        <translation>Przeciągnij uchwyt, by obrócić %1 · Shift: co 15°</translation>
    </message>
    <message>
        <source>Drag the handle to change the field of view of %1</source>
        <translation>Przeciągnij uchwyt, by zmienić pole widzenia: %1</translation>
    </message>
    <message>
        <source>Drag the handle to move %1</source>
        <translation>Przeciągnij uchwyt, by przesunąć %1</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Obróć %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Przesuń %1</translation>
    </message>
    <message>
        <source>Takes what lies whole inside · to the left: also what it touches · Shift: adds</source>
        <translation>Bierze to, co leży całe wewnątrz · w lewo: także to, czego dotyka · Shift: dodaje</translation>
    </message>
    <message>
        <source>Takes what it touches · to the right: only what lies whole inside · Shift: adds</source>
        <translation>Bierze to, czego dotyka · w prawo: tylko to, co leży całe wewnątrz · Shift: dodaje</translation>
    </message>
    <message>
        <source>Drag the corner · double click or Delete removes it</source>
        <translation>Przeciągnij narożnik · dwuklik lub Delete go usuwa</translation>
    </message>
    <message>
        <source>Drag to scale %1 · Shift: keep proportions · type a factor</source>
        <translation>Przeciągnij, by skalować %1 · Shift: zachowaj proporcje · wpisz współczynnik</translation>
    </message>
    <message>
        <source>Drag to turn %1 · Shift: steps of 15° · type an angle</source>
        <translation>Przeciągnij, by obrócić %1 · Shift: co 15° · wpisz kąt</translation>
    </message>
    <message>
        <source>Click selects · drag takes what lies inside · Space and drag moves the view · the wheel zooms</source>
        <translation>Kliknięcie zaznacza · przeciągnięcie bierze to, co wewnątrz · Spacja i przeciąganie przesuwa widok · kółko zmienia skalę</translation>
    </message>
    <message>
        <source>Drag moves %1 · double click on an edge makes a corner · Shift+click: not this one</source>
        <translation>Przeciągnięcie przesuwa %1 · dwuklik na krawędzi tworzy narożnik · Shift+kliknięcie: bez tego</translation>
    </message>
    <message>
        <source>Click selects %1 · Shift+click: this one too</source>
        <translation>Kliknięcie zaznacza %1 · Shift+kliknięcie: także to</translation>
    </message>
    <message>
        <source>Click selects %1 · drag moves it · Shift+click: this one too</source>
        <translation>Kliknięcie zaznacza %1 · przeciągnięcie przesuwa · Shift+kliknięcie: także to</translation>
    </message>
    <message>
        <source>New corner of %1</source>
        <translation>Nowy narożnik: %1</translation>
    </message>
    <message>
        <source>Remove a corner of %1</source>
        <translation>Usuń narożnik: %1</translation>
    </message>
    <message>
        <source>Drag the handle to tilt %1</source>
        <translation>Przeciągnięcie uchwytu pochyla %1</translation>
    </message>
    <message>
        <source>Drag the handle to change how far %1 sees</source>
        <translation>Przeciągnięcie uchwytu zmienia zasięg widzenia %1</translation>
    </message>
    <message>
        <source>Click selects %1 · drag moves it · double click edits its words</source>
        <translation>Kliknięcie zaznacza %1 · przeciągnięcie przesuwa · dwuklik zmienia treść</translation>
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
        <translation>Kamera czynna</translation>
    </message>
    <message>
        <source>Camera proposed</source>
        <translation>Kamera proponowana</translation>
    </message>
    <message>
        <source>Camera retired</source>
        <translation>Kamera wycofana</translation>
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
        <translation>N</translation>
    </message>
    <message>
        <source>1 : %1 on %2</source>
        <translation>1 : %1 na %2</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Kondygnacja</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Rewizja</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
</context>
<context>
    <name>SightProfile</name>
    <message>
        <source>Clear over %1</source>
        <translation>Bez przeszkód na %1</translation>
    </message>
    <message>
        <source>Blocked by %1 after %2</source>
        <translation>Zasłania %1 po %2</translation>
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
        <translation>Kliknij oko, kamerę lub dowolny punkt · wysokości oka i celu są nad planem</translation>
    </message>
    <message>
        <source>Click the target · type 3.5&lt;90 for an exact place · Esc: give up</source>
        <translation>Kliknij cel · wpisz 3.5&lt;90 dla dokładnego miejsca · Esc: przerwij</translation>
    </message>
</context>
<context>
    <name>SignTool</name>
    <message>
        <source>Click where the information sign hangs · the day it was put up stands in the panel</source>
        <translation>Kliknij, gdzie wisi tablica informacyjna · dzień umieszczenia jest w panelu</translation>
    </message>
    <message>
        <source>Add information sign</source>
        <translation>Dodaj tablicę informacyjną</translation>
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
        <translation>przecięcie</translation>
    </message>
    <message>
        <source>middle</source>
        <translation>środek</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>na linii</translation>
    </message>
    <message>
        <source>parallel</source>
        <translation>równolegle</translation>
    </message>
    <message>
        <source>perpendicular</source>
        <translation>prostopadle</translation>
    </message>
    <message>
        <source>angle</source>
        <translation>kąt</translation>
    </message>
</context>
<context>
    <name>SolidTool</name>
    <message>
        <source>Drag a rectangle, or click the corners of the shelf</source>
        <translation>Przeciągnij prostokąt lub klikaj narożniki regału</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click the corners of the box or counter</source>
        <translation>Przeciągnij prostokąt lub klikaj narożniki bryły albo lady</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click the corners of the building</source>
        <translation>Przeciągnij prostokąt lub klikaj narożniki budynku</translation>
    </message>
    <message>
        <source>Draw shelf</source>
        <translation>Rysuj regał</translation>
    </message>
    <message>
        <source>Draw box</source>
        <translation>Rysuj bryłę</translation>
    </message>
    <message>
        <source>Draw building</source>
        <translation>Rysuj budynek</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>Citizen</source>
        <comment>applicant_class</comment>
        <translation>Obywatel</translation>
    </message>
    <message>
        <source>District</source>
        <comment>applicant_class</comment>
        <translation>Dzielnica</translation>
    </message>
    <message>
        <source>User of the system</source>
        <comment>applicant_class</comment>
        <translation>Użytkownik systemu</translation>
    </message>
    <message>
        <source>Company</source>
        <comment>applicant_class</comment>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>applicant_class</comment>
        <translation>Inny</translation>
    </message>
    <message>
        <source>New camera</source>
        <comment>request_kind</comment>
        <translation>Nowa kamera</translation>
    </message>
    <message>
        <source>New site</source>
        <comment>request_kind</comment>
        <translation>Nowa lokalizacja</translation>
    </message>
    <message>
        <source>Change of purpose</source>
        <comment>request_kind</comment>
        <translation>Zmiana celu</translation>
    </message>
    <message>
        <source>Improvement</source>
        <comment>request_kind</comment>
        <translation>Ulepszenie</translation>
    </message>
    <message>
        <source>Decommissioning</source>
        <comment>request_kind</comment>
        <translation>Wycofanie z eksploatacji</translation>
    </message>
    <message>
        <source>Agrees</source>
        <comment>stance</comment>
        <translation>Zgadza się</translation>
    </message>
    <message>
        <source>Agrees with conditions</source>
        <comment>stance</comment>
        <translation>Zgadza się warunkowo</translation>
    </message>
    <message>
        <source>Disagrees</source>
        <comment>stance</comment>
        <translation>Nie zgadza się</translation>
    </message>
    <message>
        <source>Neutral</source>
        <comment>stance</comment>
        <translation>Zajmuje stanowisko neutralne</translation>
    </message>
    <message>
        <source>Petition for</source>
        <comment>stance</comment>
        <translation>Petycja za</translation>
    </message>
    <message>
        <source>Petition against</source>
        <comment>stance</comment>
        <translation>Petycja przeciw</translation>
    </message>
    <message>
        <source>Announce at the next meeting of the expert team</source>
        <comment>obligation</comment>
        <translation>Ogłosić na najbliższym posiedzeniu zespołu ekspertów</translation>
    </message>
    <message>
        <source>Tell the authorised users</source>
        <comment>obligation</comment>
        <translation>Powiadomić uprawnionych użytkowników</translation>
    </message>
    <message>
        <source>Review after a year</source>
        <comment>obligation</comment>
        <translation>Dokonać przeglądu po roku</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>decision</comment>
        <translation>Zatwierdzono</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>decision</comment>
        <translation>Odrzucono</translation>
    </message>
    <message>
        <source>Deferred</source>
        <comment>decision</comment>
        <translation>Odroczono</translation>
    </message>
    <message>
        <source>Recommended</source>
        <comment>outcome</comment>
        <translation>Zarekomendowano</translation>
    </message>
    <message>
        <source>Recommended with conditions</source>
        <comment>outcome</comment>
        <translation>Zarekomendowano z warunkami</translation>
    </message>
    <message>
        <source>Not recommended</source>
        <comment>outcome</comment>
        <translation>Nie zarekomendowano</translation>
    </message>
    <message>
        <source>To be deferred</source>
        <comment>outcome</comment>
        <translation>Do odroczenia</translation>
    </message>
    <message>
        <source>Noted</source>
        <comment>outcome</comment>
        <translation>Przyjęto do wiadomości</translation>
    </message>
    <message>
        <source>Discussion</source>
        <comment>agenda_kind</comment>
        <translation>Omówienie</translation>
    </message>
    <message>
        <source>Announcement</source>
        <comment>agenda_kind</comment>
        <translation>Ogłoszenie</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>agenda_kind</comment>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>agenda_kind</comment>
        <translation>Inny punkt</translation>
    </message>
    <message>
        <source>Data protection officer</source>
        <comment>party_kind</comment>
        <translation>Inspektor ochrony danych</translation>
    </message>
    <message>
        <source>Person appointed by the building standard</source>
        <comment>party_kind</comment>
        <translation>Osoba wyznaczona zgodnie ze standardem budowy</translation>
    </message>
    <message>
        <source>State police</source>
        <comment>party_kind</comment>
        <translation>Policja</translation>
    </message>
    <message>
        <source>City police</source>
        <comment>party_kind</comment>
        <translation>Straż miejska</translation>
    </message>
    <message>
        <source>District</source>
        <comment>party_kind</comment>
        <translation>Dzielnica</translation>
    </message>
    <message>
        <source>City</source>
        <comment>party_kind</comment>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>City company</source>
        <comment>party_kind</comment>
        <translation>Spółka miejska</translation>
    </message>
    <message>
        <source>State body</source>
        <comment>party_kind</comment>
        <translation>Organ państwowy</translation>
    </message>
    <message>
        <source>Supplier</source>
        <comment>party_kind</comment>
        <translation>Dostawca</translation>
    </message>
    <message>
        <source>Controller</source>
        <comment>party_kind</comment>
        <translation>Administrator danych</translation>
    </message>
    <message>
        <source>Processor</source>
        <comment>party_kind</comment>
        <translation>Podmiot przetwarzający</translation>
    </message>
    <message>
        <source>Authority</source>
        <comment>party_kind</comment>
        <translation>Organ publiczny</translation>
    </message>
    <message>
        <source>Neighbour</source>
        <comment>party_kind</comment>
        <translation>Sąsiad</translation>
    </message>
    <message>
        <source>School</source>
        <comment>party_kind</comment>
        <translation>Szkoła</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>party_kind</comment>
        <translation>Inna strona</translation>
    </message>
    <message>
        <source>Keeper of the backlog</source>
        <comment>role</comment>
        <translation>Prowadzący rejestr wniosków</translation>
    </message>
    <message>
        <source>Secretary of the expert team</source>
        <comment>role</comment>
        <translation>Sekretarz zespołu ekspertów</translation>
    </message>
    <message>
        <source>Department (decides)</source>
        <comment>role</comment>
        <translation>Wydział (decyduje)</translation>
    </message>
    <message>
        <source>Director</source>
        <comment>role</comment>
        <translation>Dyrektor</translation>
    </message>
    <message>
        <source>Budget owner</source>
        <comment>role</comment>
        <translation>Dysponent budżetu</translation>
    </message>
    <message>
        <source>Project manager</source>
        <comment>role</comment>
        <translation>Kierownik projektu</translation>
    </message>
    <message>
        <source>Accountable person</source>
        <comment>role</comment>
        <translation>Osoba odpowiedzialna</translation>
    </message>
    <message>
        <source>Asset manager</source>
        <comment>role</comment>
        <translation>Zarządca urządzeń</translation>
    </message>
    <message>
        <source>Procurement</source>
        <comment>role</comment>
        <translation>Zamówienia</translation>
    </message>
    <message>
        <source>Technician</source>
        <comment>role</comment>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Administrator</source>
        <comment>role</comment>
        <translation>Administrator systemu</translation>
    </message>
    <message>
        <source>Operator</source>
        <comment>role</comment>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <comment>role</comment>
        <translation>Audytor</translation>
    </message>
    <message>
        <source>Viewer</source>
        <comment>role</comment>
        <translation>Użytkownik podglądu</translation>
    </message>
    <message>
        <source>Expert team</source>
        <comment>body_kind</comment>
        <translation>Zespół ekspertów</translation>
    </message>
    <message>
        <source>Department</source>
        <comment>body_kind</comment>
        <translation>Wydział</translation>
    </message>
    <message>
        <source>Steering board</source>
        <comment>body_kind</comment>
        <translation>Komitet sterujący</translation>
    </message>
    <message>
        <source>Executive board</source>
        <comment>body_kind</comment>
        <translation>Zarząd</translation>
    </message>
    <message>
        <source>Control day</source>
        <comment>body_kind</comment>
        <translation>Dzień kontroli</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>body_kind</comment>
        <translation>Inny</translation>
    </message>
    <message>
        <source>Chair</source>
        <comment>member_role</comment>
        <translation>Przewodniczący</translation>
    </message>
    <message>
        <source>Secretary</source>
        <comment>member_role</comment>
        <translation>Sekretarz</translation>
    </message>
    <message>
        <source>Member</source>
        <comment>member_role</comment>
        <translation>Członek</translation>
    </message>
    <message>
        <source>Guest</source>
        <comment>member_role</comment>
        <translation>Gość</translation>
    </message>
    <message>
        <source>Applicant</source>
        <comment>personal_text</comment>
        <translation>Wnioskodawca</translation>
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
        <translation>Skarga</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>asset_class</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Network</source>
        <comment>asset_class</comment>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Server</source>
        <comment>asset_class</comment>
        <translation>Serwer</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>asset_class</comment>
        <translation>Pamięć masowa</translation>
    </message>
    <message>
        <source>Power</source>
        <comment>asset_class</comment>
        <translation>Zasilanie</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>asset_class</comment>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Fixed</source>
        <comment>body</comment>
        <translation>Stała</translation>
    </message>
    <message>
        <source>Bullet</source>
        <comment>body</comment>
        <translation>Tubowa</translation>
    </message>
    <message>
        <source>Dome</source>
        <comment>body</comment>
        <translation>Kopułowa</translation>
    </message>
    <message>
        <source>Turret</source>
        <comment>body</comment>
        <translation>Turret</translation>
    </message>
    <message>
        <source>PTZ</source>
        <comment>body</comment>
        <translation>Obrotowa (PTZ)</translation>
    </message>
    <message>
        <source>Plate camera</source>
        <comment>body</comment>
        <translation>Do tablic rejestracyjnych</translation>
    </message>
    <message>
        <source>Several sensors</source>
        <comment>body</comment>
        <translation>Wieloprzetwornikowa</translation>
    </message>
    <message>
        <source>Fisheye</source>
        <comment>body</comment>
        <translation>Rybie oko</translation>
    </message>
    <message>
        <source>Analogue</source>
        <comment>generation</comment>
        <translation>Analogowa</translation>
    </message>
    <message>
        <source>HD over coax</source>
        <comment>generation</comment>
        <translation>HD po kablu koncentrycznym</translation>
    </message>
    <message>
        <source>IP</source>
        <comment>generation</comment>
        <translation>IP</translation>
    </message>
    <message>
        <source>Renewal</source>
        <comment>budget_kind</comment>
        <translation>Odnowa</translation>
    </message>
    <message>
        <source>Growth</source>
        <comment>budget_kind</comment>
        <translation>Rozbudowa</translation>
    </message>
    <message>
        <source>Building</source>
        <comment>budget_kind</comment>
        <translation>Prace budowlane</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>budget_kind</comment>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Operation</source>
        <comment>budget_kind</comment>
        <translation>Eksploatacja</translation>
    </message>
    <message>
        <source>Applied for</source>
        <comment>grant_state</comment>
        <translation>Wnioskowana</translation>
    </message>
    <message>
        <source>Project approved</source>
        <comment>grant_state</comment>
        <translation>Projekt zatwierdzony</translation>
    </message>
    <message>
        <source>Awarded</source>
        <comment>grant_state</comment>
        <translation>Przyznana</translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>grant_state</comment>
        <translation>Nieprzyznana</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>grant_state</comment>
        <translation>Zamknięta</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>money_source</comment>
        <translation>Środki własne</translation>
    </message>
    <message>
        <source>Grant</source>
        <comment>money_source</comment>
        <translation>Dotacja</translation>
    </message>
    <message>
        <source>District</source>
        <comment>money_source</comment>
        <translation>Dzielnica</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>money_source</comment>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Investment</source>
        <comment>cost_kind</comment>
        <translation>Inwestycja</translation>
    </message>
    <message>
        <source>Operation</source>
        <comment>cost_kind</comment>
        <translation>Eksploatacja</translation>
    </message>
    <message>
        <source>Building</source>
        <comment>cost_kind</comment>
        <translation>Prace budowlane</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>cost_kind</comment>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>cost_state</comment>
        <translation>Planowany</translation>
    </message>
    <message>
        <source>Committed</source>
        <comment>cost_state</comment>
        <translation>Zaangażowany</translation>
    </message>
    <message>
        <source>Paid</source>
        <comment>cost_state</comment>
        <translation>Zapłacony</translation>
    </message>
    <message>
        <source>Prevention of crime</source>
        <comment>aim</comment>
        <translation>Zapobieganie przestępczości</translation>
    </message>
    <message>
        <source>Public order and safety</source>
        <comment>aim</comment>
        <translation>Porządek i bezpieczeństwo publiczne</translation>
    </message>
    <message>
        <source>Information on offences</source>
        <comment>aim</comment>
        <translation>Informacje o wykroczeniach</translation>
    </message>
    <message>
        <source>Heritage and property</source>
        <comment>aim</comment>
        <translation>Dziedzictwo kulturowe i mienie</translation>
    </message>
    <message>
        <source>Transport</source>
        <comment>aim</comment>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Emergencies</source>
        <comment>aim</comment>
        <translation>Sytuacje kryzysowe</translation>
    </message>
    <message>
        <source>Interest of the state or its economy</source>
        <comment>aim</comment>
        <translation>Interes państwa lub jego gospodarki</translation>
    </message>
    <message>
        <source>Health</source>
        <comment>aim</comment>
        <translation>Zdrowie</translation>
    </message>
    <message>
        <source>Rights of others</source>
        <comment>aim</comment>
        <translation>Prawa innych osób</translation>
    </message>
    <message>
        <source>Anonymised statistics</source>
        <comment>aim</comment>
        <translation>Zanonimizowana statystyka</translation>
    </message>
    <message>
        <source>Reading of plates</source>
        <comment>aim</comment>
        <translation>Odczyt tablic rejestracyjnych</translation>
    </message>
    <message>
        <source>Discipline at work</source>
        <comment>aim</comment>
        <translation>Dyscyplina pracy</translation>
    </message>
    <message>
        <source>Task in the public interest</source>
        <comment>legal_base</comment>
        <translation>Zadanie w interesie publicznym</translation>
    </message>
    <message>
        <source>Legal duty</source>
        <comment>legal_base</comment>
        <translation>Obowiązek prawny</translation>
    </message>
    <message>
        <source>Legitimate interest</source>
        <comment>legal_base</comment>
        <translation>Prawnie uzasadniony interes</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>legal_base</comment>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Special law</source>
        <comment>legal_base</comment>
        <translation>Przepis szczególny</translation>
    </message>
    <message>
        <source>Own household</source>
        <comment>legal_base</comment>
        <translation>Własne gospodarstwo domowe</translation>
    </message>
    <message>
        <source>None</source>
        <comment>duty</comment>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Keep a register sheet</source>
        <comment>duty</comment>
        <translation>Prowadzenie karty ewidencyjnej</translation>
    </message>
    <message>
        <source>Notify the authority</source>
        <comment>duty</comment>
        <translation>Zgłoszenie organowi</translation>
    </message>
    <message>
        <source>Special registration</source>
        <comment>duty</comment>
        <translation>Rejestracja szczególna</translation>
    </message>
    <message>
        <source>Non-stop</source>
        <comment>recording</comment>
        <translation>Ciągłe</translation>
    </message>
    <message>
        <source>On motion</source>
        <comment>recording</comment>
        <translation>Po wykryciu ruchu</translation>
    </message>
    <message>
        <source>By hours</source>
        <comment>recording</comment>
        <translation>Według godzin</translation>
    </message>
    <message>
        <source>No recording</source>
        <comment>recording</comment>
        <translation>Bez nagrywania</translation>
    </message>
    <message>
        <source>Watched without break</source>
        <comment>watched</comment>
        <translation>Obserwacja ciągła</translation>
    </message>
    <message>
        <source>Watched part of the time</source>
        <comment>watched</comment>
        <translation>Obserwacja przez część czasu</translation>
    </message>
    <message>
        <source>Not watched</source>
        <comment>watched</comment>
        <translation>Bez obserwacji</translation>
    </message>
    <message>
        <source>Coax</source>
        <comment>cable</comment>
        <translation>Kabel koncentryczny</translation>
    </message>
    <message>
        <source>Copper pairs</source>
        <comment>cable</comment>
        <translation>Pary miedziane</translation>
    </message>
    <message>
        <source>Fibre</source>
        <comment>cable</comment>
        <translation>Światłowód</translation>
    </message>
    <message>
        <source>Radio</source>
        <comment>cable</comment>
        <translation>Łącze radiowe</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <comment>agreement</comment>
        <translation>Odpowiedzialność</translation>
    </message>
    <message>
        <source>Processing of personal data</source>
        <comment>agreement</comment>
        <translation>Przetwarzanie danych osobowych</translation>
    </message>
    <message>
        <source>Service</source>
        <comment>agreement</comment>
        <translation>Serwis</translation>
    </message>
    <message>
        <source>Software</source>
        <comment>agreement</comment>
        <translation>Oprogramowanie</translation>
    </message>
    <message>
        <source>Technical supervision</source>
        <comment>agreement</comment>
        <translation>Nadzór techniczny</translation>
    </message>
    <message>
        <source>Standard</source>
        <comment>document</comment>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Feasibility study</source>
        <comment>document</comment>
        <translation>Studium wykonalności</translation>
    </message>
    <message>
        <source>Security project</source>
        <comment>document</comment>
        <translation>Projekt bezpieczeństwa</translation>
    </message>
    <message>
        <source>Security directive</source>
        <comment>document</comment>
        <translation>Instrukcja bezpieczeństwa</translation>
    </message>
    <message>
        <source>Consent</source>
        <comment>document</comment>
        <translation>Zgoda</translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>document</comment>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>Check list</source>
        <comment>document</comment>
        <translation>Lista kontrolna</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>document</comment>
        <translation>Inny</translation>
    </message>
    <message>
        <source>Main stream</source>
        <comment>stream</comment>
        <translation>Strumień główny</translation>
    </message>
    <message>
        <source>Sub-stream</source>
        <comment>stream</comment>
        <translation>Strumień dodatkowy</translation>
    </message>
    <message>
        <source>City</source>
        <comment>sector</comment>
        <translation>Miasto</translation>
    </message>
    <message>
        <source>Shop</source>
        <comment>sector</comment>
        <translation>Sklep</translation>
    </message>
    <message>
        <source>School</source>
        <comment>sector</comment>
        <translation>Szkoła</translation>
    </message>
    <message>
        <source>Bank</source>
        <comment>sector</comment>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Block of flats</source>
        <comment>sector</comment>
        <translation>Budynek wielorodzinny</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>sector</comment>
        <translation>Inny</translation>
    </message>
    <message>
        <source>Grid</source>
        <comment>power</comment>
        <translation>Sieć elektroenergetyczna</translation>
    </message>
    <message>
        <source>Solar</source>
        <comment>power</comment>
        <translation>Energia słoneczna</translation>
    </message>
    <message>
        <source>Wind</source>
        <comment>power</comment>
        <translation>Energia wiatrowa</translation>
    </message>
    <message>
        <source>Generator</source>
        <comment>power</comment>
        <translation>Agregat prądotwórczy</translation>
    </message>
    <message>
        <source>Sales room</source>
        <comment>zone_use</comment>
        <translation>Sala sprzedaży</translation>
    </message>
    <message>
        <source>Store</source>
        <comment>zone_use</comment>
        <translation>Magazyn</translation>
    </message>
    <message>
        <source>Office</source>
        <comment>zone_use</comment>
        <translation>Biuro</translation>
    </message>
    <message>
        <source>Kitchenette</source>
        <comment>zone_use</comment>
        <translation>Aneks kuchenny</translation>
    </message>
    <message>
        <source>Rest room</source>
        <comment>zone_use</comment>
        <translation>Pomieszczenie socjalne</translation>
    </message>
    <message>
        <source>Canteen</source>
        <comment>zone_use</comment>
        <translation>Stołówka</translation>
    </message>
    <message>
        <source>Smoking room</source>
        <comment>zone_use</comment>
        <translation>Palarnia</translation>
    </message>
    <message>
        <source>Toilet</source>
        <comment>zone_use</comment>
        <translation>Toaleta</translation>
    </message>
    <message>
        <source>Shower</source>
        <comment>zone_use</comment>
        <translation>Prysznic</translation>
    </message>
    <message>
        <source>Changing room</source>
        <comment>zone_use</comment>
        <translation>Szatnia</translation>
    </message>
    <message>
        <source>Corridor</source>
        <comment>zone_use</comment>
        <translation>Korytarz</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <comment>zone_use</comment>
        <translation>Kasa</translation>
    </message>
    <message>
        <source>Entrance</source>
        <comment>zone_use</comment>
        <translation>Wejście</translation>
    </message>
    <message>
        <source>Nature</source>
        <comment>zone_use</comment>
        <translation>Teren przyrodniczy</translation>
    </message>
    <message>
        <source>Own land</source>
        <comment>zone_use</comment>
        <translation>Własny grunt</translation>
    </message>
    <message>
        <source>Neighbour&apos;s land</source>
        <comment>zone_use</comment>
        <translation>Grunt sąsiada</translation>
    </message>
    <message>
        <source>Public space</source>
        <comment>zone_use</comment>
        <translation>Przestrzeń publiczna</translation>
    </message>
    <message>
        <source>Special object of the state</source>
        <comment>zone_use</comment>
        <translation>Obiekt szczególnie ważny dla państwa</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>zone_use</comment>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Perimeter</source>
        <comment>layer</comment>
        <translation>Ochrona peryferyjna</translation>
    </message>
    <message>
        <source>Shell</source>
        <comment>layer</comment>
        <translation>Ochrona obwodowa</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>layer</comment>
        <translation>Ochrona przestrzenna</translation>
    </message>
    <message>
        <source>Object</source>
        <comment>layer</comment>
        <translation>Ochrona przedmiotowa</translation>
    </message>
    <message>
        <source>Distress</source>
        <comment>layer</comment>
        <translation>Sygnalizacja napadowa</translation>
    </message>
    <message>
        <source>Control room</source>
        <comment>facility</comment>
        <translation>Centrum monitoringu</translation>
    </message>
    <message>
        <source>Server room</source>
        <comment>facility</comment>
        <translation>Serwerownia</translation>
    </message>
    <message>
        <source>Viewing post</source>
        <comment>facility</comment>
        <translation>Stanowisko podglądu</translation>
    </message>
    <message>
        <source>Values</source>
        <comment>pillar</comment>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Building</source>
        <comment>pillar</comment>
        <translation>Budynek</translation>
    </message>
    <message>
        <source>Influences from inside</source>
        <comment>pillar</comment>
        <translation>Wpływy wewnętrzne</translation>
    </message>
    <message>
        <source>Influences from outside</source>
        <comment>pillar</comment>
        <translation>Wpływy zewnętrzne</translation>
    </message>
    <message>
        <source>Yearly</source>
        <comment>audit</comment>
        <translation>Roczny</translation>
    </message>
    <message>
        <source>Special</source>
        <comment>audit</comment>
        <translation>Nadzwyczajny</translation>
    </message>
    <message>
        <source>External</source>
        <comment>audit</comment>
        <translation>Zewnętrzny</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>complaint_topic</comment>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Signs</source>
        <comment>complaint_topic</comment>
        <translation>Tablice informacyjne</translation>
    </message>
    <message>
        <source>Access</source>
        <comment>complaint_topic</comment>
        <translation>Dostęp</translation>
    </message>
    <message>
        <source>Condition</source>
        <comment>complaint_topic</comment>
        <translation>Stan techniczny</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>complaint_topic</comment>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Crime</source>
        <comment>incident</comment>
        <translation>Przestępstwo</translation>
    </message>
    <message>
        <source>Offence</source>
        <comment>incident</comment>
        <translation>Wykroczenie</translation>
    </message>
    <message>
        <source>Traffic</source>
        <comment>incident</comment>
        <translation>Zdarzenie drogowe</translation>
    </message>
    <message>
        <source>Tampering</source>
        <comment>incident</comment>
        <translation>Sabotaż</translation>
    </message>
    <message>
        <source>Alarm</source>
        <comment>incident</comment>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>incident</comment>
        <translation>Inne</translation>
    </message>
    <message>
        <source>State police</source>
        <comment>authority</comment>
        <translation>Policja</translation>
    </message>
    <message>
        <source>City police</source>
        <comment>authority</comment>
        <translation>Straż miejska</translation>
    </message>
    <message>
        <source>Prosecutor</source>
        <comment>authority</comment>
        <translation>Prokuratura</translation>
    </message>
    <message>
        <source>Court</source>
        <comment>authority</comment>
        <translation>Sąd</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>authority</comment>
        <translation>Inny</translation>
    </message>
    <message>
        <source>Crime</source>
        <comment>proceeding</comment>
        <translation>O przestępstwo</translation>
    </message>
    <message>
        <source>Offence</source>
        <comment>proceeding</comment>
        <translation>O wykroczenie</translation>
    </message>
    <message>
        <source>Other</source>
        <comment>proceeding</comment>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Block</source>
        <comment>severity</comment>
        <translation>Blokada</translation>
    </message>
    <message>
        <source>Error</source>
        <comment>severity</comment>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Warning</source>
        <comment>severity</comment>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Information</source>
        <comment>severity</comment>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>machine</comment>
        <translation>Wniosek</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>machine</comment>
        <translation>Wymiana</translation>
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
        <translation>Metry na planie</translation>
    </message>
    <message>
        <source>Points on paper</source>
        <comment>size_unit</comment>
        <translation>Punkty na papierze</translation>
    </message>
    <message>
        <source>Draft</source>
        <comment>request state</comment>
        <translation>Szkic</translation>
    </message>
    <message>
        <source>Submitted</source>
        <comment>request state</comment>
        <translation>Złożony</translation>
    </message>
    <message>
        <source>Registered</source>
        <comment>request state</comment>
        <translation>Zarejestrowany</translation>
    </message>
    <message>
        <source>In consultation</source>
        <comment>request state</comment>
        <translation>W konsultacjach</translation>
    </message>
    <message>
        <source>Ready for the expert team</source>
        <comment>request state</comment>
        <translation>Gotowy dla zespołu ekspertów</translation>
    </message>
    <message>
        <source>Discussed</source>
        <comment>request state</comment>
        <translation>Omówiony</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>request state</comment>
        <translation>Zatwierdzony</translation>
    </message>
    <message>
        <source>Funded</source>
        <comment>request state</comment>
        <translation>Sfinansowany</translation>
    </message>
    <message>
        <source>In build</source>
        <comment>request state</comment>
        <translation>W realizacji</translation>
    </message>
    <message>
        <source>Being commissioned</source>
        <comment>request state</comment>
        <translation>W trakcie uruchamiania</translation>
    </message>
    <message>
        <source>In operation</source>
        <comment>request state</comment>
        <translation>W eksploatacji</translation>
    </message>
    <message>
        <source>Evaluated</source>
        <comment>request state</comment>
        <translation>Oceniony</translation>
    </message>
    <message>
        <source>Returned</source>
        <comment>request state</comment>
        <translation>Zwrócony</translation>
    </message>
    <message>
        <source>Merged</source>
        <comment>request state</comment>
        <translation>Połączony</translation>
    </message>
    <message>
        <source>Deferred</source>
        <comment>request state</comment>
        <translation>Odroczony</translation>
    </message>
    <message>
        <source>Rejected</source>
        <comment>request state</comment>
        <translation>Odrzucony</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <comment>request state</comment>
        <translation>Wycofany</translation>
    </message>
    <message>
        <source>Suspended</source>
        <comment>request state</comment>
        <translation>Zawieszony</translation>
    </message>
    <message>
        <source>Approved as urgent</source>
        <comment>request state</comment>
        <translation>Zatwierdzony w trybie pilnym</translation>
    </message>
    <message>
        <source>Planned</source>
        <comment>replacement state</comment>
        <translation>Zaplanowana</translation>
    </message>
    <message>
        <source>Proposed</source>
        <comment>replacement state</comment>
        <translation>Zaproponowana</translation>
    </message>
    <message>
        <source>Approved</source>
        <comment>replacement state</comment>
        <translation>Zatwierdzona</translation>
    </message>
    <message>
        <source>Funded</source>
        <comment>replacement state</comment>
        <translation>Sfinansowana</translation>
    </message>
    <message>
        <source>Ordered</source>
        <comment>replacement state</comment>
        <translation>Zamówiona</translation>
    </message>
    <message>
        <source>Installed</source>
        <comment>replacement state</comment>
        <translation>Zamontowana</translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>replacement state</comment>
        <translation>Zamknięta</translation>
    </message>
    <message>
        <source>Deferred</source>
        <comment>replacement state</comment>
        <translation>Odłożona</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <comment>replacement state</comment>
        <translation>Anulowana</translation>
    </message>
    <message>
        <source>no approved purpose</source>
        <comment>R-01</comment>
        <translation>brak zatwierdzonego celu</translation>
    </message>
    <message>
        <source>Every camera has defined purposes tied to a legitimate aim.</source>
        <comment>R-01 why</comment>
        <translation>Każda kamera ma określone cele, związane z prawnie uzasadnionym celem nadrzędnym.</translation>
    </message>
    <message>
        <source>{what} is outside the approved purposes</source>
        <comment>R-02</comment>
        <translation>{what} nie mieści się w zatwierdzonych celach</translation>
    </message>
    <message>
        <source>Recordings serve only what the camera is there for and only those who may have them.</source>
        <comment>R-02 why</comment>
        <translation>Nagrania służą tylko temu, po co jest kamera, i tylko tym, którzy mogą je otrzymać.</translation>
    </message>
    <message>
        <source>opinion missing: {party}</source>
        <comment>R-03</comment>
        <translation>brak opinii: {party}</translation>
    </message>
    <message>
        <source>The data protection officer and the appointed person always give an opinion on the intent.</source>
        <comment>R-03 why</comment>
        <translation>Inspektor ochrony danych i osoba wyznaczona zawsze wydają opinię o zamiarze.</translation>
    </message>
    <message>
        <source>sign missing at {entry}</source>
        <comment>R-04</comment>
        <translation>brak tablicy informacyjnej w miejscu {entry}</translation>
    </message>
    <message>
        <source>Whoever enters a watched place must be able to know it beforehand.</source>
        <comment>R-04 why</comment>
        <translation>Każdy, kto wchodzi w obserwowane miejsce, musi móc się o tym wcześniej dowiedzieć.</translation>
    </message>
    <message>
        <source>publish a contact for information and complaints</source>
        <comment>R-05</comment>
        <translation>należy opublikować kontakt w sprawie informacji i skarg</translation>
    </message>
    <message>
        <source>The system is as open as possible and has a public contact point.</source>
        <comment>R-05 why</comment>
        <translation>System jest możliwie najbardziej jawny i ma publiczny punkt kontaktowy.</translation>
    </message>
    <message>
        <source>{area} m² of {zone} (neighbour&apos;s land) in view without consent or mask</source>
        <comment>R-06</comment>
        <translation>w polu widzenia {area} m² strefy {zone} (grunt sąsiada) bez zgody i bez maski</translation>
    </message>
    <message>
        <source>A neighbour&apos;s land may be watched only with written consent; else it is masked.</source>
        <comment>R-06 why</comment>
        <translation>Grunt sąsiada wolno obserwować tylko za pisemną zgodą; w przeciwnym razie jest maskowany.</translation>
    </message>
    <message>
        <source>{area} m² of {zone} (public street) in view of a private operator: mask it or change the regime</source>
        <comment>R-06b</comment>
        <translation>w polu widzenia podmiotu prywatnego {area} m² strefy {zone} (ulica publiczna): należy ją zamaskować albo zmienić reżim prawny</translation>
    </message>
    <message>
        <source>A private operator who watches the street leaves the regime of the own plot.</source>
        <comment>R-06b why</comment>
        <translation>Podmiot prywatny, który obserwuje ulicę, wykracza poza reżim prawny własnej działki.</translation>
    </message>
    <message>
        <source>mask {zone}: {area} m² of a special object of the state in view</source>
        <comment>R-07</comment>
        <translation>należy zamaskować strefę {zone}: w polu widzenia {area} m² obiektu szczególnie ważnego dla państwa</translation>
    </message>
    <message>
        <source>Special objects of the state must be masked.</source>
        <comment>R-07 why</comment>
        <translation>Obiekty szczególnie ważne dla państwa muszą być zamaskowane.</translation>
    </message>
    <message>
        <source>{area} m² of {zone} ({use}) in view</source>
        <comment>R-08</comment>
        <translation>w polu widzenia {area} m² strefy {zone} ({use})</translation>
    </message>
    <message>
        <source>Where people wash, change or rest nobody is watched.</source>
        <comment>R-08 why</comment>
        <translation>Nie obserwuje się nikogo tam, gdzie ludzie się myją, przebierają lub odpoczywają.</translation>
    </message>
    <message>
        <source>{area} m² of the work place {zone} in view: tell and consult the staff first</source>
        <comment>R-09</comment>
        <translation>w polu widzenia {area} m² miejsca pracy {zone}: najpierw należy poinformować pracowników i skonsultować się z nimi</translation>
    </message>
    <message>
        <source>Staff are consulted and told of scope, manner and time before their work place is watched.</source>
        <comment>R-09 why</comment>
        <translation>Zanim miejsce pracy zostanie objęte obserwacją, konsultuje się to z pracownikami i informuje ich o zakresie, sposobie i czasie.</translation>
    </message>
    <message>
        <source>nobody can be {task} at {place}</source>
        <comment>R-10</comment>
        <translation>w miejscu {place} nikogo nie da się {task}</translation>
    </message>
    <message>
        <source>Every entrance and exit has a camera for faces; at a cash desk persons can be told apart.</source>
        <comment>R-10 why</comment>
        <translation>Każde wejście i wyjście ma kamerę obejmującą twarze; przy kasie da się odróżnić osoby.</translation>
    </message>
    <message>
        <source>{mpx} Mpx at the entrance {opening}: use at least {least} Mpx</source>
        <comment>R-11</comment>
        <translation>{mpx} Mpx przy wejściu {opening}: należy zastosować co najmniej {least} Mpx</translation>
    </message>
    <message>
        <source>Main entrances need fine pictures.</source>
        <comment>R-11 why</comment>
        <translation>Główne wejścia wymagają szczegółowego obrazu.</translation>
    </message>
    <message>
        <source>{mpx} Mpx is too little where nobody watches without break (at least {least} Mpx)</source>
        <comment>R-12</comment>
        <translation>{mpx} Mpx to za mało tam, gdzie nie ma ciągłej obserwacji (potrzeba co najmniej {least} Mpx)</translation>
    </message>
    <message>
        <source>Two megapixels are enough only for a picture that somebody watches all the time.</source>
        <comment>R-12 why</comment>
        <translation>Dwa megapiksele wystarczają tylko wtedy, gdy ktoś cały czas obserwuje obraz.</translation>
    </message>
    <message>
        <source>{what} by a turning camera only</source>
        <comment>R-13</comment>
        <translation>{what} tylko kamera obrotowa</translation>
    </message>
    <message>
        <source>A turning camera looks elsewhere when it matters; it needs an operator and must not be the only guard.</source>
        <comment>R-13 why</comment>
        <translation>Kamera obrotowa w ważnej chwili patrzy gdzie indziej; wymaga operatora i nie może być jedyną ochroną.</translation>
    </message>
    <message>
        <source>plates are read by a turning camera; a plate camera must be static</source>
        <comment>R-14</comment>
        <translation>tablice rejestracyjne odczytuje kamera obrotowa; kamera do tablic musi być nieruchoma</translation>
    </message>
    <message>
        <source>A plate camera stands still.</source>
        <comment>R-14 why</comment>
        <translation>Kamera do tablic rejestracyjnych jest nieruchoma.</translation>
    </message>
    <message>
        <source>an alarm in {zone} cannot be checked by picture</source>
        <comment>R-15</comment>
        <translation>alarmu w strefie {zone} nie da się sprawdzić na obrazie</translation>
    </message>
    <message>
        <source>A zone with a detector needs a view to check an alarm.</source>
        <comment>R-15 why</comment>
        <translation>Strefa z czujką wymaga podglądu, aby sprawdzić alarm.</translation>
    </message>
    <message>
        <source>{fps} frames a second: fast motion may jerk (at least {least})</source>
        <comment>R-16</comment>
        <translation>{fps} kl./s: szybki ruch może być skokowy (potrzeba co najmniej {least})</translation>
    </message>
    <message>
        <source>Fast motion needs the usual frame rate.</source>
        <comment>R-16 why</comment>
        <translation>Szybki ruch wymaga zwykłej liczby klatek na sekundę.</translation>
    </message>
    <message>
        <source>night range is short by {metres} m</source>
        <comment>R-16b</comment>
        <translation>zasięg nocny jest za mały o {metres} m</translation>
    </message>
    <message>
        <source>In the dark a camera sees as far as its infrared light.</source>
        <comment>R-16b why</comment>
        <translation>W ciemności kamera widzi tak daleko, jak sięga jej podczerwień.</translation>
    </message>
    <message>
        <source>turning the camera away would pass unnoticed</source>
        <comment>R-17</comment>
        <translation>odwrócenie kamery pozostałoby niezauważone</translation>
    </message>
    <message>
        <source>Where nobody is on the spot the camera itself must tell that it is covered, turned or out of focus.</source>
        <comment>R-17 why</comment>
        <translation>Tam, gdzie nikogo nie ma na miejscu, sama kamera musi zgłosić, że ją zasłonięto, odwrócono lub że obraz jest nieostry.</translation>
    </message>
    <message>
        <source>{what}</source>
        <comment>R-18</comment>
        <translation>{what}</translation>
    </message>
    <message>
        <source>Without backup power it is no proper camera system.</source>
        <comment>R-18 why</comment>
        <translation>Bez zasilania awaryjnego nie jest to pełnowartościowy system kamer.</translation>
    </message>
    <message>
        <source>IP{code} is too low outdoors (at least IP{least})</source>
        <comment>R-19</comment>
        <translation>IP{code} to za niski stopień ochrony na zewnątrz (potrzeba co najmniej IP{least})</translation>
    </message>
    <message>
        <source>Outdoor cameras need high protection against water and dust.</source>
        <comment>R-19 why</comment>
        <translation>Kamery zewnętrzne wymagają wysokiego stopnia ochrony przed wodą i pyłem.</translation>
    </message>
    <message>
        <source>cable is too long by {metres} m</source>
        <comment>R-20</comment>
        <translation>kabel jest za długi o {metres} m</translation>
    </message>
    <message>
        <source>Coax and copper pairs carry about 100 m.</source>
        <comment>R-20 why</comment>
        <translation>Kabel koncentryczny i pary miedziane przenoszą sygnał na około 100 m.</translation>
    </message>
    <message>
        <source>power over Ethernet exceeded: {watts} W of {budget} W</source>
        <comment>R-21</comment>
        <translation>przekroczona moc PoE: {watts} W z {budget} W</translation>
    </message>
    <message>
        <source>A switch feeds only as many cameras as its budget of power allows.</source>
        <comment>R-21 why</comment>
        <translation>Przełącznik zasila tylko tyle kamer, na ile pozwala jego budżet mocy.</translation>
    </message>
    <message>
        <source>separate the camera network from the office network</source>
        <comment>R-22</comment>
        <translation>należy oddzielić sieć kamer od sieci biurowej</translation>
    </message>
    <message>
        <source>Cameras have a data network of their own behind a router.</source>
        <comment>R-22 why</comment>
        <translation>Kamery mają własną sieć danych za routerem.</translation>
    </message>
    <message>
        <source>link overloaded: {mbps} Mbit/s of {link} Mbit/s</source>
        <comment>R-23</comment>
        <translation>łącze przeciążone: {mbps} Mbit/s z {link} Mbit/s</translation>
    </message>
    <message>
        <source>Recording and remote views must fit the links with room to spare.</source>
        <comment>R-23 why</comment>
        <translation>Zapis i podgląd zdalny muszą mieścić się w łączach z zapasem.</translation>
    </message>
    <message>
        <source>{cameras} cameras{panels}: a complex system needs technical supervision</source>
        <comment>R-24</comment>
        <translation>kamery ({cameras}){panels}: system złożony wymaga nadzoru technicznego</translation>
    </message>
    <message>
        <source>More than eight cameras or linked panels make a system complex.</source>
        <comment>R-24 why</comment>
        <translation>Ponad osiem kamer lub połączone centrale czynią system złożonym.</translation>
    </message>
    <message>
        <source>check of recording and picture is {what}</source>
        <comment>R-25</comment>
        <translation>kontrola zapisu i obrazu – {what}</translation>
    </message>
    <message>
        <source>Recording is watched by a program or looked at every seven days.</source>
        <comment>R-25 why</comment>
        <translation>Zapis jest nadzorowany przez program albo sprawdzany co siedem dni.</translation>
    </message>
    <message>
        <source>seizure of the recorder would stop recording: keep a spare</source>
        <comment>R-26</comment>
        <translation>zabranie rejestratora przerwałoby nagrywanie: należy mieć zapasowy</translation>
    </message>
    <message>
        <source>Authorities may take the whole recorder.</source>
        <comment>R-26 why</comment>
        <translation>Organy mogą zabrać cały rejestrator.</translation>
    </message>
    <message>
        <source>assess risks, light and staffing first</source>
        <comment>R-27</comment>
        <translation>najpierw należy ocenić ryzyka, oświetlenie i obsadę</translation>
    </message>
    <message>
        <source>A place is judged by its risks, light at night and staffing before it is designed.</source>
        <comment>R-27 why</comment>
        <translation>Zanim miejsce zostanie zaprojektowane, ocenia się jego ryzyka, oświetlenie w nocy i obsadę.</translation>
    </message>
    <message>
        <source>{unfunded} for {count} due items is not funded while {growth} goes to growth</source>
        <comment>R-28</comment>
        <translation>brakuje {unfunded} na wymianę, której termin nadszedł (pozycje: {count}), a na rozbudowę przeznacza się {growth}</translation>
    </message>
    <message>
        <source>Growth must not be at the expense of replacement.</source>
        <comment>R-28 why</comment>
        <translation>Rozbudowa nie może odbywać się kosztem wymiany.</translation>
    </message>
    <message>
        <source>at this pace a camera waits {years} years (life {life})</source>
        <comment>R-29</comment>
        <translation>w tym tempie kamera czeka na wymianę przez okres {years} lat (trwałość: {life})</translation>
    </message>
    <message>
        <source>Growth must not be at the expense of replacement.</source>
        <comment>R-29 why</comment>
        <translation>Rozbudowa nie może odbywać się kosztem wymiany.</translation>
    </message>
    <message>
        <source>the meeting cannot conclude: {what}</source>
        <comment>R-30</comment>
        <translation>posiedzenie nie może zakończyć się ustaleniami: {what}</translation>
    </message>
    <message>
        <source>The expert team works under its rules of procedure.</source>
        <comment>R-30 why</comment>
        <translation>Zespół ekspertów pracuje według swojego regulaminu.</translation>
    </message>
    <message>
        <source>announce the urgent build at the meeting of the expert team</source>
        <comment>R-31</comment>
        <translation>należy ogłosić pilną realizację na posiedzeniu zespołu ekspertów</translation>
    </message>
    <message>
        <source>An urgent build is announced at the nearest meeting.</source>
        <comment>R-31 why</comment>
        <translation>Pilną realizację ogłasza się na najbliższym posiedzeniu.</translation>
    </message>
    <message>
        <source>{cost}: attach the feasibility study</source>
        <comment>R-32</comment>
        <translation>{cost}: należy dołączyć studium wykonalności</translation>
    </message>
    <message>
        <source>A feasibility study precedes a large programme.</source>
        <comment>R-32 why</comment>
        <translation>Duży program poprzedza studium wykonalności.</translation>
    </message>
    <message>
        <source>agreement with {owner} on responsibility is missing or has ended</source>
        <comment>R-33</comment>
        <translation>brak umowy o odpowiedzialności ze stroną {owner} albo umowa wygasła</translation>
    </message>
    <message>
        <source>Shared ownership rests on valid agreements on responsibility.</source>
        <comment>R-33 why</comment>
        <translation>Współwłasność opiera się na ważnych umowach o odpowiedzialności.</translation>
    </message>
    <message>
        <source>register sheet {what} first day of operation</source>
        <comment>R-34</comment>
        <translation>karta ewidencyjna: {what} pierwszego dnia eksploatacji</translation>
    </message>
    <message>
        <source>Documents are dated no later than the first day.</source>
        <comment>R-34 why</comment>
        <translation>Dokumenty noszą datę nie późniejszą niż pierwszy dzień eksploatacji.</translation>
    </message>
    <message>
        <source>security project is missing where pictures can be reached from outside</source>
        <comment>R-35</comment>
        <translation>brak projektu bezpieczeństwa tam, gdzie obraz jest dostępny z zewnątrz</translation>
    </message>
    <message>
        <source>Access from the internet asks for a security project.</source>
        <comment>R-35 why</comment>
        <translation>Dostęp z internetu wymaga projektu bezpieczeństwa.</translation>
    </message>
    <message>
        <source>credentials and firmware unchecked {what}</source>
        <comment>R-36</comment>
        <translation>dane logowania i oprogramowanie układowe niesprawdzone {what}</translation>
    </message>
    <message>
        <source>Passwords and firmware are gone through at least yearly.</source>
        <comment>R-36 why</comment>
        <translation>Hasła i oprogramowanie układowe przegląda się co najmniej raz w roku.</translation>
    </message>
    <message>
        <source>instruct {person}: {what}</source>
        <comment>R-37</comment>
        <translation>należy pouczyć osobę {person}: {what}</translation>
    </message>
    <message>
        <source>People with access are instructed and operators trained.</source>
        <comment>R-37 why</comment>
        <translation>Osoby mające dostęp są pouczone, a operatorzy przeszkoleni.</translation>
    </message>
    <message>
        <source>give incidents or the threat that the legitimate interest rests on</source>
        <comment>R-38</comment>
        <translation>należy podać zdarzenia lub zagrożenie, na których opiera się prawnie uzasadniony interes</translation>
    </message>
    <message>
        <source>A legitimate interest needs a real threat.</source>
        <comment>R-38 why</comment>
        <translation>Prawnie uzasadniony interes wymaga rzeczywistego zagrożenia.</translation>
    </message>
    <message>
        <source>records {window} outside the allowed {allowed}</source>
        <comment>R-39</comment>
        <translation>czas nagrywania ({window}) wykracza poza dozwolony ({allowed})</translation>
    </message>
    <message>
        <source>Recording by consent stops when others are present.</source>
        <comment>R-39 why</comment>
        <translation>Nagrywanie za zgodą ustaje, gdy obecne są inne osoby.</translation>
    </message>
    <message>
        <source>assess the accuracy of the reference data first</source>
        <comment>R-40</comment>
        <translation>najpierw należy ocenić prawidłowość danych referencyjnych</translation>
    </message>
    <message>
        <source>The accuracy of plates or faces compared with is assessed first.</source>
        <comment>R-40 why</comment>
        <translation>Najpierw ocenia się prawidłowość tablic rejestracyjnych lub twarzy, z którymi porównuje się obraz.</translation>
    </message>
    <message>
        <source>{seats} more seats: {cameras} cameras at {present} seats (at most {limit} each)</source>
        <comment>R-41</comment>
        <translation>potrzebne dodatkowe stanowiska: {seats} – kamery: {cameras}, obecne stanowiska: {present} (najwyżej {limit} na każde)</translation>
    </message>
    <message>
        <source>An operator can watch only so many pictures.</source>
        <comment>R-41 why</comment>
        <translation>Operator może obserwować tylko ograniczoną liczbę obrazów.</translation>
    </message>
    <message>
        <source>sound is on: justify it by a base of its own</source>
        <comment>R-42</comment>
        <translation>dźwięk jest włączony: należy uzasadnić go odrębną podstawą</translation>
    </message>
    <message>
        <source>Sound is a further interference and needs a base of its own.</source>
        <comment>R-42 why</comment>
        <translation>Dźwięk jest dalszą ingerencją i wymaga odrębnej podstawy.</translation>
    </message>
    <message>
        <source>{percent} % of its view is covered already</source>
        <comment>R-43</comment>
        <translation>{percent} % jej pola widzenia jest już pokryte</translation>
    </message>
    <message>
        <source>No more data than needed: cameras should not double one another.</source>
        <comment>R-43 why</comment>
        <translation>Nie więcej danych, niż potrzeba: kamery nie powinny się dublować.</translation>
    </message>
    <message>
        <source>no room for growth: {free} of {all} {what} free</source>
        <comment>R-44</comment>
        <translation>brak rezerwy na rozbudowę – wolne {what}: {free} z {all}</translation>
    </message>
    <message>
        <source>Later growth is planned for from the beginning.</source>
        <comment>R-44 why</comment>
        <translation>Późniejszą rozbudowę planuje się od początku.</translation>
    </message>
    <message>
        <source>single point of failure: {cameras} cameras, {percent} % of the covered area</source>
        <comment>R-45</comment>
        <translation>pojedynczy punkt awarii – kamery: {cameras}, część pokrytej powierzchni: {percent} %</translation>
    </message>
    <message>
        <source>One device must not take down much of the system.</source>
        <comment>R-45 why</comment>
        <translation>Awaria jednego urządzenia nie może wyłączyć znacznej części systemu.</translation>
    </message>
    <message>
        <source>over the cap by {over}</source>
        <comment>R-46</comment>
        <translation>limit przekroczony o {over}</translation>
    </message>
    <message>
        <source>A budget line is a cap.</source>
        <comment>R-46 why</comment>
        <translation>Pozycja budżetu jest górnym limitem.</translation>
    </message>
    <message>
        <source>{amount} applied for is not yet money</source>
        <comment>R-47</comment>
        <translation>wnioskowana kwota {amount} nie jest jeszcze zapewniona</translation>
    </message>
    <message>
        <source>Only what is awarded is secured.</source>
        <comment>R-47 why</comment>
        <translation>Zapewnione jest tylko to, co przyznano.</translation>
    </message>
    <message>
        <source>{what} inside the sustainability time (until {until})</source>
        <comment>R-48</comment>
        <translation>{what} w okresie trwałości (do {until})</translation>
    </message>
    <message>
        <source>A grant asks that what it paid for stays in use.</source>
        <comment>R-48 why</comment>
        <translation>Dotacja wymaga, aby to, co z niej opłacono, pozostawało w użyciu.</translation>
    </message>
    <message>
        <source>shares add up to {percent} % and not to 100 %</source>
        <comment>R-49</comment>
        <translation>udziały dają razem {percent} %, a nie 100 %</translation>
    </message>
    <message>
        <source>The shares of one cost make the whole.</source>
        <comment>R-49 why</comment>
        <translation>Udziały w jednym koszcie składają się na całość.</translation>
    </message>
    <message>
        <source>{days} days are more than {max} ({profile}: {source})</source>
        <comment>R-50</comment>
        <translation>{days} dni to więcej niż {max} ({profile}: {source})</translation>
    </message>
    <message>
        <source>Recordings are kept no longer than the law and good practice allow.</source>
        <comment>R-50 why</comment>
        <translation>Nagrania przechowuje się nie dłużej, niż pozwalają prawo i dobra praktyka.</translation>
    </message>
    <message>
        <source>the shorter time rules: {days} days, {declared} days are declared</source>
        <comment>R-51</comment>
        <translation>obowiązuje krótszy okres przechowywania: {days} dni, zadeklarowano {declared} dni</translation>
    </message>
    <message>
        <source>Of several purposes in one store the shortest time rules all that it does not keep apart.</source>
        <comment>R-51 why</comment>
        <translation>Gdy jedna pamięć masowa służy kilku celom, dla wszystkich nagrań, których nie rozdziela, obowiązuje najkrótszy okres.</translation>
    </message>
    <message>
        <source>past its day of deletion {day}: delete it or record the order</source>
        <comment>R-52</comment>
        <translation>po terminie usunięcia ({day}): należy usunąć nagranie albo odnotować nakaz jego zachowania</translation>
    </message>
    <message>
        <source>Not handing over is no reason to keep longer.</source>
        <comment>R-52 why</comment>
        <translation>Niewydanie nagrania nie jest powodem, by przechowywać je dłużej.</translation>
    </message>
    <message>
        <source>no reason is given for {days} days{disks}</source>
        <comment>R-53</comment>
        <translation>brak uzasadnienia dla okresu {days} dni{disks}</translation>
    </message>
    <message>
        <source>Retention follows the purpose and not the disk.</source>
        <comment>R-53 why</comment>
        <translation>Okres przechowywania wynika z celu, a nie z dysku.</translation>
    </message>
    <message>
        <source>backup of recordings is not agreed</source>
        <comment>R-54</comment>
        <translation>nie uzgodniono tworzenia kopii zapasowych nagrań</translation>
    </message>
    <message>
        <source>The contract says who backs up.</source>
        <comment>R-54 why</comment>
        <translation>Umowa określa, kto tworzy kopie zapasowe.</translation>
    </message>
    <message>
        <source>register of {year} {what}</source>
        <comment>R-55</comment>
        <translation>rejestr wydanych nagrań za rok {year} {what}</translation>
    </message>
    <message>
        <source>Releases are numbered without gaps.</source>
        <comment>R-55 why</comment>
        <translation>Wydane nagrania są numerowane bez luk.</translation>
    </message>
    <message>
        <source>{hours} h handed out where {asked} h were asked for</source>
        <comment>R-56</comment>
        <translation>wydano {hours} h nagrań, choć żądano {asked} h</translation>
    </message>
    <message>
        <source>Only what is asked for is handed out.</source>
        <comment>R-56 why</comment>
        <translation>Wydaje się tylko to, czego zażądano.</translation>
    </message>
    <message>
        <source>access unreviewed for over {months} months</source>
        <comment>R-57</comment>
        <translation>od ponad {months} mies. nie przejrzano dostępu</translation>
    </message>
    <message>
        <source>It is checked regularly whether access is justified.</source>
        <comment>R-57 why</comment>
        <translation>Regularnie sprawdza się, czy dostęp jest uzasadniony.</translation>
    </message>
    <message>
        <source>{what}</source>
        <comment>R-58</comment>
        <translation>{what}</translation>
    </message>
    <message>
        <source>Who enters rooms with recordings can be told and the public cannot see the monitors.</source>
        <comment>R-58 why</comment>
        <translation>Wiadomo, kto wchodzi do pomieszczeń z nagraniami, a osoby postronne nie widzą monitorów.</translation>
    </message>
    <message>
        <source>name one accountable person</source>
        <comment>R-59</comment>
        <translation>należy wskazać jedną osobę odpowiedzialną</translation>
    </message>
    <message>
        <source>One named competent person answers for operation and growth.</source>
        <comment>R-59 why</comment>
        <translation>Za eksploatację i rozbudowę odpowiada jedna wskazana, kompetentna osoba.</translation>
    </message>
    <message>
        <source>yearly review is due</source>
        <comment>R-60</comment>
        <translation>nadszedł termin przeglądu rocznego</translation>
    </message>
    <message>
        <source>The programme and the list of law are reviewed at least yearly.</source>
        <comment>R-60 why</comment>
        <translation>Program i wykaz przepisów przegląda się co najmniej raz w roku.</translation>
    </message>
    <message>
        <source>annual report of {year} is overdue</source>
        <comment>R-61</comment>
        <translation>raport roczny za rok {year} jest opóźniony</translation>
    </message>
    <message>
        <source>The annual report is issued by the end of March.</source>
        <comment>R-61 why</comment>
        <translation>Raport roczny wydaje się do końca marca.</translation>
    </message>
    <message>
        <source>{what}</source>
        <comment>R-62</comment>
        <translation>{what}</translation>
    </message>
    <message>
        <source>The system is audited yearly and findings are corrected in time.</source>
        <comment>R-62 why</comment>
        <translation>System jest co roku poddawany audytowi, a nieprawidłowości usuwa się w terminie.</translation>
    </message>
    <message>
        <source>{what}</source>
        <comment>R-63</comment>
        <translation>{what}</translation>
    </message>
    <message>
        <source>Open standards and own rights keep the city free of one supplier.</source>
        <comment>R-63 why</comment>
        <translation>Otwarte standardy i własne prawa uniezależniają miasto od jednego dostawcy.</translation>
    </message>
    <message>
        <source>{percent} % of {class} are by this maker</source>
        <comment>R-64</comment>
        <translation>udział tego producenta w klasie „{class}”: {percent} %</translation>
    </message>
    <message>
        <source>Growth of linked systems must not lead to lock-in.</source>
        <comment>R-64 why</comment>
        <translation>Rozbudowa połączonych systemów nie może prowadzić do uzależnienia od dostawcy.</translation>
    </message>
    <message>
        <source>judgments are inconsistent: {what}</source>
        <comment>R-65</comment>
        <translation>oceny są niespójne: {what}</translation>
    </message>
    <message>
        <source>Judgments that contradict themselves give weights by chance.</source>
        <comment>R-65 why</comment>
        <translation>Oceny, które sobie przeczą, dają przypadkowe wagi.</translation>
    </message>
    <message>
        <source>the result is fragile: {what}</source>
        <comment>R-66</comment>
        <translation>wynik jest niestabilny: {what}</translation>
    </message>
    <message>
        <source>A winner that a small change turns is no clear winner.</source>
        <comment>R-66 why</comment>
        <translation>Zwycięzca, którego zmienia drobna różnica, nie jest wyraźnym zwycięzcą.</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <comment>object</comment>
        <translation>Punkt porządku obrad</translation>
    </message>
    <message>
        <source>Agreement</source>
        <comment>object</comment>
        <translation>Umowa</translation>
    </message>
    <message>
        <source>Asset</source>
        <comment>object</comment>
        <translation>Składnik majątku</translation>
    </message>
    <message>
        <source>Attendance</source>
        <comment>object</comment>
        <translation>Obecność</translation>
    </message>
    <message>
        <source>Budget line</source>
        <comment>object</comment>
        <translation>Pozycja budżetu</translation>
    </message>
    <message>
        <source>Camera</source>
        <comment>object</comment>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Cost group</source>
        <comment>object</comment>
        <translation>Grupa kosztów</translation>
    </message>
    <message>
        <source>Decision</source>
        <comment>object</comment>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Demand</source>
        <comment>object</comment>
        <translation>Punkt zapotrzebowania</translation>
    </message>
    <message>
        <source>Device</source>
        <comment>object</comment>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Estate</source>
        <comment>object</comment>
        <translation>System kamer</translation>
    </message>
    <message>
        <source>Facility</source>
        <comment>object</comment>
        <translation>Pomieszczenie</translation>
    </message>
    <message>
        <source>Finding</source>
        <comment>object</comment>
        <translation>Ustalenie</translation>
    </message>
    <message>
        <source>Grant</source>
        <comment>object</comment>
        <translation>Dotacja</translation>
    </message>
    <message>
        <source>Info system</source>
        <comment>object</comment>
        <translation>System informacyjny</translation>
    </message>
    <message>
        <source>Legal item</source>
        <comment>object</comment>
        <translation>Przepis</translation>
    </message>
    <message>
        <source>Level</source>
        <comment>object</comment>
        <translation>Kondygnacja</translation>
    </message>
    <message>
        <source>Maker</source>
        <comment>object</comment>
        <translation>Producent</translation>
    </message>
    <message>
        <source>Mask</source>
        <comment>object</comment>
        <translation>Maska</translation>
    </message>
    <message>
        <source>Meeting</source>
        <comment>object</comment>
        <translation>Posiedzenie</translation>
    </message>
    <message>
        <source>Model</source>
        <comment>object</comment>
        <translation>Model</translation>
    </message>
    <message>
        <source>Mount</source>
        <comment>object</comment>
        <translation>Miejsce montażu</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>object</comment>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <comment>object</comment>
        <translation>Przeszkoda</translation>
    </message>
    <message>
        <source>Opening</source>
        <comment>object</comment>
        <translation>Otwór</translation>
    </message>
    <message>
        <source>Party</source>
        <comment>object</comment>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Person</source>
        <comment>object</comment>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Plan image</source>
        <comment>object</comment>
        <translation>Obraz planu</translation>
    </message>
    <message>
        <source>Problem</source>
        <comment>object</comment>
        <translation>Zadanie decyzyjne</translation>
    </message>
    <message>
        <source>Programme</source>
        <comment>object</comment>
        <translation>Program</translation>
    </message>
    <message>
        <source>Purpose</source>
        <comment>object</comment>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Recording</source>
        <comment>object</comment>
        <translation>Nagranie</translation>
    </message>
    <message>
        <source>Reference set</source>
        <comment>object</comment>
        <translation>Dane referencyjne</translation>
    </message>
    <message>
        <source>Register</source>
        <comment>object</comment>
        <translation>Rejestr</translation>
    </message>
    <message>
        <source>Release</source>
        <comment>object</comment>
        <translation>Udostępnienie nagrania</translation>
    </message>
    <message>
        <source>Replacement item</source>
        <comment>object</comment>
        <translation>Pozycja wymiany</translation>
    </message>
    <message>
        <source>Request</source>
        <comment>object</comment>
        <translation>Wniosek</translation>
    </message>
    <message>
        <source>Role grant</source>
        <comment>object</comment>
        <translation>Nadane uprawnienie</translation>
    </message>
    <message>
        <source>Sign</source>
        <comment>object</comment>
        <translation>Tablica informacyjna</translation>
    </message>
    <message>
        <source>Site</source>
        <comment>object</comment>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Statement</source>
        <comment>object</comment>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Storage unit</source>
        <comment>object</comment>
        <translation>Magazyn nagrań</translation>
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
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Incidents nearby</source>
        <comment>backlog criterion</comment>
        <translation>Zdarzenia w pobliżu</translation>
    </message>
    <message>
        <source>Area gained</source>
        <comment>backlog criterion</comment>
        <translation>Zyskana powierzchnia</translation>
    </message>
    <message>
        <source>Privacy</source>
        <comment>backlog criterion</comment>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Cost</source>
        <comment>backlog criterion</comment>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Covered already</source>
        <comment>backlog criterion</comment>
        <translation>Już pokryte</translation>
    </message>
    <message>
        <source>Support</source>
        <comment>backlog criterion</comment>
        <translation>Poparcie</translation>
    </message>
    <message>
        <source>Waiting</source>
        <comment>backlog criterion</comment>
        <translation>Oczekiwanie</translation>
    </message>
    <message>
        <source>Storage</source>
        <comment>backlog criterion</comment>
        <translation>Pamięć masowa</translation>
    </message>
</context>
<context>
    <name>TextTool</name>
    <message>
        <source>Click where the text begins and type · Shift+Enter: another line · Enter: done · Esc: give up</source>
        <translation>Kliknij, gdzie zaczyna się tekst, i pisz · Shift+Enter: nowy wiersz · Enter: gotowe · Esc: przerwij</translation>
    </message>
    <message>
        <source>Write text</source>
        <translation>Wpisz tekst</translation>
    </message>
    <message>
        <source>Remove text</source>
        <translation>Usuń tekst</translation>
    </message>
    <message>
        <source>Change text</source>
        <translation>Zmień tekst</translation>
    </message>
</context>
<context>
    <name>ToolField</name>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Door, closed</source>
        <translation>Drzwi, zamknięte</translation>
    </message>
    <message>
        <source>Door, open</source>
        <translation>Drzwi, otwarte</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Glass wall or door</source>
        <translation>Szklana ściana lub drzwi</translation>
    </message>
    <message>
        <source>Window with foil</source>
        <translation>Okno z folią</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Pomiar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Powierzchnia</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Kąt</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Wysokość</translation>
    </message>
    <message>
        <source>to the ceiling</source>
        <translation>do sufitu</translation>
    </message>
    <message>
        <source>Thickness</source>
        <translation>Grubość</translation>
    </message>
    <message>
        <source>a line</source>
        <translation>linia</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Eye at</source>
        <translation>Oko na wysokości</translation>
    </message>
    <message>
        <source>Target at</source>
        <translation>Cel na wysokości</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Czeski</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Słowacki</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polski</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Angielski</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Niemiecki</translation>
    </message>
    <message>
        <source>Walls from</source>
        <translation>Ściany od</translation>
    </message>
    <message>
        <source>Ink is darker than</source>
        <translation>Tusz jest ciemniejszy niż</translation>
    </message>
    <message>
        <source>by contrast</source>
        <translation>według kontrastu</translation>
    </message>
</context>
<context>
    <name>ToolStrip</name>
    <message>
        <source>Ends and corners</source>
        <translation>Końce i narożniki</translation>
    </message>
    <message>
        <source>Middles of edges</source>
        <translation>Środki krawędzi</translation>
    </message>
    <message>
        <source>Crossings of edges</source>
        <translation>Przecięcia krawędzi</translation>
    </message>
    <message>
        <source>On edges</source>
        <translation>Na krawędziach</translation>
    </message>
    <message>
        <source>Angles in steps of 15°</source>
        <translation>Kąty co 15°</translation>
    </message>
    <message>
        <source>Parallel and perpendicular</source>
        <translation>Równolegle i prostopadle</translation>
    </message>
    <message>
        <source>Grid of 5 cm on floor plans</source>
        <translation>Siatka 5 cm na rzutach</translation>
    </message>
    <message>
        <source>Grid of 5 cm on maps</source>
        <translation>Siatka 5 cm na mapach</translation>
    </message>
</context>
<context>
    <name>ToolTable</name>
    <message>
        <source>Select</source>
        <translation>Zaznacz</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Ściana</translation>
    </message>
    <message>
        <source>Door, window</source>
        <translation>Drzwi, okno</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regał</translation>
    </message>
    <message>
        <source>Box or counter</source>
        <translation>Bryła lub lada</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Budynek</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pomieszczenie</translation>
    </message>
    <message>
        <source>Privacy mask</source>
        <translation>Maska prywatności</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Działka</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Mounting site</source>
        <translation>Miejsce montażu</translation>
    </message>
    <message>
        <source>Demand point</source>
        <translation>Punkt wymagany</translation>
    </message>
    <message>
        <source>Mirror about a line</source>
        <translation>Odbij względem linii</translation>
    </message>
    <message>
        <source>Line of sight</source>
        <translation>Linia widzenia</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Zmierz</translation>
    </message>
    <message>
        <source>Trace walls</source>
        <translation>Odrysuj ściany</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Information sign</source>
        <translation>Tablica informacyjna</translation>
    </message>
</context>
<context>
    <name>TraceTool</name>
    <message>
        <source>Add a plan image first: walls are found in it</source>
        <translation>Najpierw dodaj obraz planu: na nim wyszukuje się ściany</translation>
    </message>
    <message>
        <source>Looking for walls in %1</source>
        <translation>Szukanie ścian na obrazie %1</translation>
    </message>
    <message>
        <source>Point at the plan image whose walls are to be drawn</source>
        <translation>Wskaż obraz planu, którego ściany mają być narysowane</translation>
    </message>
    <message>
        <source>No more walls found · darkness and length stand above the plan</source>
        <translation>Nie znaleziono więcej ścian · ciemność i długość są nad planem</translation>
    </message>
    <message numerus="yes">
        <source>%n walls found · click draws one, a drag all in the band, Enter all of them</source>
        <translation>
            <numerusform>Znaleziono %n ścianę · kliknięcie rysuje jedną, przeciągnięcie wszystkie w ramce, Enter wszystkie</numerusform>
            <numerusform>Znaleziono %n ściany · kliknięcie rysuje jedną, przeciągnięcie wszystkie w ramce, Enter wszystkie</numerusform>
            <numerusform>Znaleziono %n ścian · kliknięcie rysuje jedną, przeciągnięcie wszystkie w ramce, Enter wszystkie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trace %n walls from %1</source>
        <translation>
            <numerusform>Odrysuj %n ścianę z %1</numerusform>
            <numerusform>Odrysuj %n ściany z %1</numerusform>
            <numerusform>Odrysuj %n ścian z %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WallTool</name>
    <message>
        <source>Draw wall</source>
        <translation>Rysuj ścianę</translation>
    </message>
    <message>
        <source>Click where the wall begins · thickness and height stand above the plan</source>
        <translation>Kliknij, gdzie zaczyna się ściana · grubość i wysokość są nad planem</translation>
    </message>
    <message>
        <source>Tab: length or direction · Enter draws it · Backspace: one digit back</source>
        <translation>Tab: długość lub kierunek · Enter rysuje · Backspace: cyfra wstecz</translation>
    </message>
    <message>
        <source>Click the next corner · type 3.5 or 3.5&lt;90 · Shift: 15° · Backspace: one back · Enter: done</source>
        <translation>Kliknij następny narożnik · wpisz 3.5 lub 3.5&lt;90 · Shift: 15° · Backspace: jeden wstecz · Enter: gotowe</translation>
    </message>
</context>
<context>
    <name>ZoneTool</name>
    <message>
        <source>Drag a rectangle, or click the corners of what must be seen</source>
        <translation>Przeciągnij prostokąt lub klikaj narożniki tego, co ma być widoczne</translation>
    </message>
    <message>
        <source>Draw zone</source>
        <translation>Rysuj strefę</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click the corners of the room</source>
        <translation>Przeciągnij prostokąt lub klikaj narożniki pomieszczenia</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click the corners of what must not be seen</source>
        <translation>Przeciągnij prostokąt lub klikaj narożniki tego, co nie może być widoczne</translation>
    </message>
    <message>
        <source>Drag a rectangle, or click the corners of the parcel</source>
        <translation>Przeciągnij prostokąt lub klikaj narożniki działki</translation>
    </message>
    <message>
        <source>Draw room</source>
        <translation>Rysuj pomieszczenie</translation>
    </message>
    <message>
        <source>Draw privacy mask</source>
        <translation>Rysuj maskę prywatności</translation>
    </message>
    <message>
        <source>Draw parcel</source>
        <translation>Rysuj działkę</translation>
    </message>
</context>
<context>
    <name>dropped_file</name>
    <message>
        <source>%1 has no columns of coordinates (longitude and latitude, x and y, or wkt). A table of cameras or zones can be copied in a spreadsheet and pasted on the plan.</source>
        <translation>%1 nie ma kolumn ze współrzędnymi (długość i szerokość geograficzna, x i y lub wkt). Tabelę kamer lub stref można skopiować w arkuszu kalkulacyjnym i wkleić na plan.</translation>
    </message>
    <message>
        <source>%1 cannot be taken. Projects and exchange plans are opened (.gpkg, .geojson), maps and drawings imported (.dxf, .gpkg, .shp, .fgb, .geojson, .kml, .gml, .osm, .pbf, .csv), pictures laid under the plan (.png, .jpg, .tif, .pdf, .svg).</source>
        <translation>Nie można przyjąć %1. Projekty i plany wymiany się otwiera (.gpkg, .geojson), mapy i rysunki importuje (.dxf, .gpkg, .shp, .fgb, .geojson, .kml, .gml, .osm, .pbf, .csv), a obrazy podkłada pod plan (.png, .jpg, .tif, .pdf, .svg).</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Nie udało się zapisać %1: %2</translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message>
        <source>Walls</source>
        <translation>Ściany</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Szkło</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Słupy</translation>
    </message>
    <message>
        <source>Shelves</source>
        <translation>Regały</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Lady</translation>
    </message>
    <message>
        <source>Furniture</source>
        <translation>Meble</translation>
    </message>
    <message>
        <source>Fences</source>
        <translation>Ogrodzenia</translation>
    </message>
    <message>
        <source>Trees</source>
        <translation>Drzewa</translation>
    </message>
    <message>
        <source>Other obstacles</source>
        <translation>Inne przeszkody</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>Drzwi</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Okna</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pomieszczenia</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Strefy</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>Budynki</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Dzielnice</translation>
    </message>
    <message>
        <source>Parcels</source>
        <translation>Działki</translation>
    </message>
    <message>
        <source>Mounting places</source>
        <translation>Miejsca montażu</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Points of demand</source>
        <translation>Punkty zapotrzebowania</translation>
    </message>
    <message>
        <source>millimetres</source>
        <translation>milimetry</translation>
    </message>
    <message>
        <source>centimetres</source>
        <translation>centymetry</translation>
    </message>
    <message>
        <source>decimetres</source>
        <translation>decymetry</translation>
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
        <translation>cale</translation>
    </message>
    <message>
        <source>feet</source>
        <translation>stopy</translation>
    </message>
    <message>
        <source>EPSG:4326, longitude and latitude (WGS 84)</source>
        <translation>EPSG:4326, długość i szerokość geograficzna (WGS 84)</translation>
    </message>
    <message>
        <source>EPSG:5514, S-JTSK Krovak (Czechia)</source>
        <translation>EPSG:5514, S-JTSK Krovak (Czechy)</translation>
    </message>
    <message>
        <source>EPSG:8353, S-JTSK JTSK03 (Slovakia)</source>
        <translation>EPSG:8353, S-JTSK JTSK03 (Słowacja)</translation>
    </message>
    <message>
        <source>EPSG:2180, PL-1992 (Poland)</source>
        <translation>EPSG:2180, PL-1992 (Polska)</translation>
    </message>
    <message>
        <source>EPSG:3857, Web Mercator</source>
        <translation>EPSG:3857, Web Mercator</translation>
    </message>
    <message>
        <source>EPSG:32633, UTM zone 33 north</source>
        <translation>EPSG:32633, UTM, strefa 33 północna</translation>
    </message>
    <message>
        <source>EPSG:32634, UTM zone 34 north</source>
        <translation>EPSG:32634, UTM, strefa 34 północna</translation>
    </message>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n obszar</numerusform>
            <numerusform>%n obszary</numerusform>
            <numerusform>%n obszarów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n linia</numerusform>
            <numerusform>%n linie</numerusform>
            <numerusform>%n linii</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n punkt</numerusform>
            <numerusform>%n punkty</numerusform>
            <numerusform>%n punktów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a shape</source>
        <translation>
            <numerusform>%n bez kształtu</numerusform>
            <numerusform>%n bez kształtu</numerusform>
            <numerusform>%n bez kształtu</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>nothing has a place</source>
        <translation>nic nie ma położenia</translation>
    </message>
    <message>
        <source>x %1 to %2, y %3 to %4</source>
        <translation>x od %1 do %2, y od %3 do %4</translation>
    </message>
    <message>
        <source>Drawing (DXF)</source>
        <translation>Rysunek (DXF)</translation>
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
        <translation>Tabela ze współrzędnymi</translation>
    </message>
    <message>
        <source>%1 gives no unit.</source>
        <translation>%1 nie podaje jednostki.</translation>
    </message>
    <message>
        <source>%1 says %2.</source>
        <translation>%1 podaje jednostkę: %2.</translation>
    </message>
    <message>
        <source>Doors would be %1 wide in %2</source>
        <translation>Gdyby przyjąć %2, drzwi miałyby szerokość %1</translation>
    </message>
    <message>
        <source>Everything would be %1 wide in %2</source>
        <translation>Gdyby przyjąć %2, całość miałaby szerokość %1</translation>
    </message>
    <message>
        <source>Doors are %1 wide, which fits.</source>
        <translation>Drzwi mają szerokość %1, co pasuje.</translation>
    </message>
    <message>
        <source>Everything is %1 wide, which fits.</source>
        <translation>Całość ma szerokość %1, co pasuje.</translation>
    </message>
    <message>
        <source>; no unit fits. Choose the one of the drawing.</source>
        <translation>; żadna jednostka nie pasuje. Wybierz jednostkę rysunku.</translation>
    </message>
    <message>
        <source>, which fits.</source>
        <translation>, co pasuje.</translation>
    </message>
    <message>
        <source>; %1 fit (%2).</source>
        <translation>; pasują %1 (%2).</translation>
    </message>
    <message>
        <source>%1 left out: %2</source>
        <translation>Pominięto %1: %2</translation>
    </message>
    <message>
        <source>%1 repaired: %2</source>
        <translation>Naprawiono %1: %2</translation>
    </message>
    <message>
        <source>%1 assumed: %2</source>
        <translation>Przyjęto %1: %2</translation>
    </message>
    <message>
        <source>no height is stated, so they hide everything behind them</source>
        <translation>wysokość nie jest podana, więc zasłaniają wszystko za sobą</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plans camera estates.</source>
        <translation>Planuje systemy kamer.</translation>
    </message>
    <message>
        <source>Project (.vidette.gpkg) or exchange plan (.geojson)</source>
        <translation>Projekt (.vidette.gpkg) lub plan wymiany (.geojson)</translation>
    </message>
    <message>
        <source>light or dark; without it as the desktop is</source>
        <translation>light lub dark; bez tego jak na pulpicie</translation>
    </message>
    <message>
        <source>en, cs, sk or pl</source>
        <translation>en, cs, sk lub pl</translation>
    </message>
</context>
<context>
    <name>replacement</name>
    <message>
        <source>the condition of the old one, scored within 12 months</source>
        <translation>stan starego urządzenia, oceniony w ostatnich 12 miesiącach</translation>
    </message>
    <message>
        <source>who decides: choose a person in the line at the bottom</source>
        <translation>kto decyduje: wybierz osobę w wierszu na dole</translation>
    </message>
    <message>
        <source>the risk, computed with the step to “Proposed”</source>
        <translation>ryzyko; obliczane przy przejściu do stanu „Zaproponowano”</translation>
    </message>
    <message>
        <source>what a new one costs</source>
        <translation>koszt nowego urządzenia</translation>
    </message>
    <message>
        <source>a budget line with enough money</source>
        <translation>pozycja budżetu z wystarczającą kwotą</translation>
    </message>
    <message>
        <source>a grant that is awarded</source>
        <translation>przyznana dotacja</translation>
    </message>
    <message>
        <source>a reason</source>
        <translation>powód</translation>
    </message>
    <message>
        <source>the number of the order</source>
        <translation>numer zamówienia</translation>
    </message>
    <message>
        <source>the open standard, checked</source>
        <translation>sprawdzony otwarty standard</translation>
    </message>
    <message>
        <source>the spare parts, checked</source>
        <translation>sprawdzone części zamienne</translation>
    </message>
    <message>
        <source>the new asset</source>
        <translation>nowe urządzenie</translation>
    </message>
    <message>
        <source>the certificate of the destroyed media</source>
        <translation>protokół zniszczenia nośników</translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation>numer seryjny</translation>
    </message>
    <message>
        <source>the day of installation</source>
        <translation>dzień instalacji</translation>
    </message>
    <message>
        <source>the day the old one was retired</source>
        <translation>dzień wycofania starego urządzenia</translation>
    </message>
    <message>
        <source>where it hangs</source>
        <translation>gdzie wisi</translation>
    </message>
    <message>
        <source>the picture and what it covers, checked</source>
        <translation>sprawdzony obraz i pokrycie</translation>
    </message>
    <message>
        <source>the year it is put off to</source>
        <translation>rok, na który odłożono</translation>
    </message>
    <message>
        <source>who owns the risk of waiting</source>
        <translation>kto ponosi ryzyko zwłoki</translation>
    </message>
    <message>
        <source>somebody with the role: %1</source>
        <translation>osoba z rolą: %1</translation>
    </message>
    <message>
        <source>%1 more on its budget line</source>
        <translation>o %1 więcej w pozycji budżetu</translation>
    </message>
    <message>
        <source>not known when</source>
        <translation>nie wiadomo kiedy</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>w terminie</translation>
    </message>
    <message>
        <source>soon</source>
        <translation>wkrótce</translation>
    </message>
    <message>
        <source>due</source>
        <translation>do wymiany</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>po terminie</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1, end of its life</source>
        <translation>%1, koniec okresu użytkowania</translation>
    </message>
    <message>
        <source>%1, end of support</source>
        <translation>%1, koniec wsparcia</translation>
    </message>
    <message>
        <source>%1, fixed by hand</source>
        <translation>%1, ustalono ręcznie</translation>
    </message>
    <message>
        <source>replaced in %1</source>
        <translation>wymiana w roku %1</translation>
    </message>
    <message>
        <source>left out: nobody knows when it is due</source>
        <translation>pominięto: nie wiadomo, kiedy przypada wymiana</translation>
    </message>
    <message>
        <source>due after %1</source>
        <translation>do wymiany po roku %1</translation>
    </message>
    <message>
        <source>paid before the plan begins</source>
        <translation>opłacono przed początkiem planu</translation>
    </message>
    <message>
        <source>waits since %1: the money goes to what is riskier</source>
        <translation>czeka od roku %1: pieniądze idą na bardziej ryzykowne</translation>
    </message>
</context>
<context>
    <name>vidette::ui</name>
    <message>
        <source>dead zone</source>
        <translation>martwa strefa</translation>
    </message>
    <message>
        <source>whole persons up to here</source>
        <translation>dotąd całe postacie</translation>
    </message>
    <message>
        <source>infrared %1</source>
        <translation>podczerwień %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::AllReportsPage</name>
    <message>
        <source>Year of the annual report</source>
        <translation>Rok raportu rocznego</translation>
    </message>
    <message>
        <source>Save all as PDF…</source>
        <translation>Zapisz wszystkie jako PDF…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystkie</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Żadne</translation>
    </message>
    <message>
        <source>All reports as PDF, into one folder</source>
        <translation>Wszystkie raporty jako PDF, do jednego folderu</translation>
    </message>
    <message>
        <source>Folder of the reports</source>
        <translation>Folder raportów</translation>
    </message>
    <message>
        <source>Cancelled; the reports that were finished stay in the folder</source>
        <translation>Anulowano; ukończone raporty zostają w folderze</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n plik</numerusform>
            <numerusform>%n pliki</numerusform>
            <numerusform>%n plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing … %1</source>
        <translation>Zapisywanie … %1</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Zapisywanie …</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i %n więcej</numerusform>
            <numerusform>i %n więcej</numerusform>
            <numerusform>i %n więcej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports written to %1</source>
        <translation>
            <numerusform>Zapisano %n raport w %1</numerusform>
            <numerusform>Zapisano %n raporty w %1</numerusform>
            <numerusform>Zapisano %n raportów w %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::ArrangePanel</name>
    <message>
        <source>Arrange</source>
        <translation>Rozmieść</translation>
    </message>
    <message>
        <source>In line across</source>
        <translation>Wyrównaj w poziomie</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Lewo</translation>
    </message>
    <message>
        <source>Align left edges</source>
        <translation>Wyrównaj lewe krawędzie</translation>
    </message>
    <message>
        <source>Middle</source>
        <translation>Środek</translation>
    </message>
    <message>
        <source>Align middles on a vertical line</source>
        <translation>Wyrównaj środki na linii pionowej</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Prawo</translation>
    </message>
    <message>
        <source>Align right edges</source>
        <translation>Wyrównaj prawe krawędzie</translation>
    </message>
    <message>
        <source>In line up</source>
        <translation>Wyrównaj w pionie</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Góra</translation>
    </message>
    <message>
        <source>Align upper edges</source>
        <translation>Wyrównaj górne krawędzie</translation>
    </message>
    <message>
        <source>Align middles on a horizontal line</source>
        <translation>Wyrównaj środki na linii poziomej</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Dół</translation>
    </message>
    <message>
        <source>Align lower edges</source>
        <translation>Wyrównaj dolne krawędzie</translation>
    </message>
    <message>
        <source>Equal gaps</source>
        <translation>Równe odstępy</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>W poziomie</translation>
    </message>
    <message>
        <source>Equal gaps from left to right</source>
        <translation>Równe odstępy od lewej do prawej</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>W pionie</translation>
    </message>
    <message>
        <source>Equal gaps from bottom to top</source>
        <translation>Równe odstępy od dołu do góry</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Odbicie</translation>
    </message>
    <message>
        <source>Left–right</source>
        <translation>Lewo–prawo</translation>
    </message>
    <message>
        <source>Mirror about the vertical middle line</source>
        <translation>Odbij względem pionowej linii środkowej</translation>
    </message>
    <message>
        <source>Top–bottom</source>
        <translation>Góra–dół</translation>
    </message>
    <message>
        <source>Mirror about the horizontal middle line</source>
        <translation>Odbij względem poziomej linii środkowej</translation>
    </message>
    <message>
        <source>Draw a line</source>
        <translation>Narysuj linię</translation>
    </message>
    <message>
        <source>Mirror about a line that is drawn next</source>
        <translation>Odbij względem linii narysowanej w następnym kroku</translation>
    </message>
    <message>
        <source>Turn by</source>
        <translation>Obróć o</translation>
    </message>
    <message>
        <source>Scale to</source>
        <translation>Skaluj do</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Głębokość</translation>
    </message>
    <message>
        <source>Clockwise, about the middle of what is chosen</source>
        <translation>Zgodnie z zegarem, wokół środka zaznaczenia</translation>
    </message>
    <message>
        <source>Of its size now, about the middle of what is chosen</source>
        <translation>Obecnego rozmiaru, względem środka zaznaczenia</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>In rows</source>
        <translation>W rzędach</translation>
    </message>
    <message>
        <source>Along a line</source>
        <translation>Wzdłuż linii</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rzędy</translation>
    </message>
    <message>
        <source>Each to the right</source>
        <translation>Każda w prawo o</translation>
    </message>
    <message>
        <source>Each upwards</source>
        <translation>Każda w górę o</translation>
    </message>
    <message>
        <source>Across, with this one</source>
        <translation>W rzędzie, łącznie z tym</translation>
    </message>
    <message>
        <source>Rows, with this one</source>
        <translation>Rzędów, łącznie z tym</translation>
    </message>
    <message>
        <source>Make the copies</source>
        <translation>Utwórz kopie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::AttendanceList</name>
    <message>
        <source>Somebody else who is there, by login</source>
        <translation>Ktoś inny obecny, według loginu</translation>
    </message>
    <message>
        <source>Somebody else, by login; Enter adds</source>
        <translation>Ktoś inny, według loginu; Enter dodaje</translation>
    </message>
    <message>
        <source>Attendance of %1</source>
        <translation>Obecność: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::BacklogOrder</name>
    <message>
        <source>Ranking the backlog … %1</source>
        <translation>Szeregowanie wniosków … %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>by the usual criteria</source>
        <translation>według zwykłych kryteriów</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>według: %1</translation>
    </message>
    <message>
        <source>Ranking the backlog …</source>
        <translation>Szeregowanie wniosków …</translation>
    </message>
    <message>
        <source>No request can be ranked</source>
        <translation>Żadnego wniosku nie da się uszeregować</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <translation>%1 jest na pierwszym miejscu</translation>
    </message>
    <message>
        <source>%1 requests compared, as of %2</source>
        <translation>Porównane wnioski: %1, stan na %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::BacklogPage</name>
    <message>
        <source>Choose a request to see what it waits for.</source>
        <translation>Wybierz wniosek, by zobaczyć, na co czeka.</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Wnioski</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Uszereguj</translation>
    </message>
    <message>
        <source>Which request first, why, and what would turn it</source>
        <translation>Który wniosek najpierw, dlaczego i co by to zmieniło</translation>
    </message>
    <message>
        <source>What the backlog is ranked by</source>
        <translation>Według czego szereguje się wnioski</translation>
    </message>
    <message>
        <source>New request…</source>
        <translation>Nowy wniosek…</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Wnioski</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Brakuje</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Pilny</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Dzielnica</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Only requests in this state</source>
        <translation>Tylko wnioski w tym stanie</translation>
    </message>
    <message>
        <source>Only requests for this purpose</source>
        <translation>Tylko wnioski w tym celu</translation>
    </message>
    <message>
        <source>Only requests in this district</source>
        <translation>Tylko wnioski w tej dzielnicy</translation>
    </message>
    <message>
        <source>Only requests that this party asks for or is asked about</source>
        <translation>Tylko wnioski, które ta strona składa lub opiniuje</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Wszystkie otwarte</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Dowolny stan</translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation>Dowolny cel</translation>
    </message>
    <message>
        <source>Any district</source>
        <translation>Dowolna dzielnica</translation>
    </message>
    <message>
        <source>Any party</source>
        <translation>Dowolna strona</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>pilny</translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation>%1 z %2 wniosków</translation>
    </message>
    <message>
        <source>Nobody has asked for a camera yet. A request begins as a draft and goes on step by step, each with who, when and why.</source>
        <translation>Nikt jeszcze nie wnioskował o kamerę. Wniosek zaczyna się jako szkic i przechodzi krok po kroku, zawsze z zapisem kto, kiedy i dlaczego.</translation>
    </message>
    <message>
        <source>No request is like this. Choose “Any state” to see those that have ended.</source>
        <translation>Żaden wniosek nie pasuje. Wybierz „Dowolny stan”, by zobaczyć zakończone.</translation>
    </message>
    <message>
        <source>The usual criteria, or a decision problem kept in the project</source>
        <translation>Zwykłe kryteria lub problem decyzyjny zachowany w projekcie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CameraDesk</name>
    <message>
        <source>Library of camera models</source>
        <translation>Biblioteka modeli kamer</translation>
    </message>
    <message>
        <source>The camera from the side and what it sees</source>
        <translation>Kamera z boku i to, co widzi</translation>
    </message>
    <message>
        <source>Give the model of the library to the chosen cameras</source>
        <translation>Nadaj wybranym kamerom model z biblioteki</translation>
    </message>
    <message>
        <source>Aim at a point…</source>
        <translation>Wyceluj w punkt…</translation>
    </message>
    <message>
        <source>Copy the aim</source>
        <translation>Kopiuj wycelowanie</translation>
    </message>
    <message>
        <source>Paste the aim</source>
        <translation>Wklej wycelowanie</translation>
    </message>
    <message>
        <source>Take the suggested tilt</source>
        <translation>Przyjmij proponowane pochylenie</translation>
    </message>
    <message>
        <source>Take a snapshot of the plan</source>
        <translation>Zrób migawkę planu</translation>
    </message>
    <message>
        <source>Compare before and after…</source>
        <translation>Porównaj przed i po…</translation>
    </message>
    <message>
        <source>Next blind spot</source>
        <translation>Następne martwe pole</translation>
    </message>
    <message>
        <source>Previous blind spot</source>
        <translation>Poprzednie martwe pole</translation>
    </message>
    <message>
        <source>Choose the cameras to aim first.</source>
        <translation>Najpierw wybierz kamery do wycelowania.</translation>
    </message>
    <message>
        <source>Choose the cameras first.</source>
        <translation>Najpierw wybierz kamery.</translation>
    </message>
    <message>
        <source>Choose the camera whose aim is to be copied first.</source>
        <translation>Najpierw wybierz kamerę, której wycelowanie ma być skopiowane.</translation>
    </message>
    <message>
        <source>Aim of %1 copied.</source>
        <translation>Skopiowano wycelowanie %1.</translation>
    </message>
    <message>
        <source>Copy the aim of a camera first.</source>
        <translation>Najpierw skopiuj wycelowanie kamery.</translation>
    </message>
    <message>
        <source>Choose the cameras that are to look the same way first.</source>
        <translation>Najpierw wybierz kamery, które mają patrzeć w tę samą stronę.</translation>
    </message>
    <message>
        <source>No chosen camera lacks a tilt that could be suggested.</source>
        <translation>Żadnej wybranej kamerze nie brakuje pochylenia, które można zaproponować.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Snapshot %1 taken. Compare it with Ctrl+Shift+B.</source>
        <translation>Zrobiono migawkę %1. Ctrl+Shift+B porównuje.</translation>
    </message>
    <message>
        <source>Take a snapshot first, change the plan, then compare.</source>
        <translation>Najpierw zrób migawkę, zmień plan, potem porównaj.</translation>
    </message>
    <message>
        <source>There are no blind spots.</source>
        <translation>Nie ma martwych pól.</translation>
    </message>
    <message>
        <source>Blind spot %1 of %2: %3</source>
        <translation>Martwe pole %1 z %2: %3</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CameraDock</name>
    <message>
        <source>Persons at, metres</source>
        <translation>Osoby w odległości, metry</translation>
    </message>
    <message>
        <source>Views of the camera</source>
        <translation>Widoki kamery</translation>
    </message>
    <message>
        <source>Persons at</source>
        <translation>Osoby w odległości</translation>
    </message>
    <message>
        <source>e.g. 2 5 10 m</source>
        <translation>np. 2 5 10 m</translation>
    </message>
    <message>
        <source>Distances in metres at which persons stand; empty: some that fit</source>
        <translation>Odległości w metrach, w których stoją osoby; puste: kilka pasujących</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Choose a camera on the plan to see it from the side.</source>
        <translation>Wybierz kamerę na planie, by zobaczyć ją z boku.</translation>
    </message>
    <message>
        <source>Side and picture</source>
        <translation>Przekrój i obraz</translation>
    </message>
    <message>
        <source>Printed distances</source>
        <translation>Odległości z karty</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CameraForm</name>
    <message>
        <source>Bring it out onto the wall</source>
        <translation>Wysuń ją na ścianę</translation>
    </message>
    <message>
        <source>Identifies up to</source>
        <translation>Identyfikuje do</translation>
    </message>
    <message>
        <source>Dead zone</source>
        <translation>Martwa strefa</translation>
    </message>
    <message>
        <source>Up to this distance the target plane is below the picture</source>
        <translation>Do tej odległości płaszczyzna celu leży pod obrazem</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Widzi</translation>
    </message>
    <message>
        <source>Only it sees</source>
        <translation>Widzi tylko ona</translation>
    </message>
    <message>
        <source>Part of what must be seen that no other camera sees</source>
        <translation>Część wymaganego obszaru, której nie widzi żadna inna kamera</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Wysokość</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Kierunek</translation>
    </message>
    <message>
        <source>Clockwise from up on the plan (north on a map)</source>
        <translation>Zgodnie z zegarem od góry planu (na mapie od północy)</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Pochylenie</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez granicy</translation>
    </message>
    <message>
        <source>Below the horizontal; “no limit” leaves the top and bottom of the picture out</source>
        <translation>Poniżej poziomu; „bez granicy” pomija górę i dół obrazu</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Pole widzenia</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>by pixels</source>
        <translation>według pikseli</translation>
    </message>
    <message>
        <source>“By pixels”: as far as the lowest class of the standard reaches</source>
        <translation>„Według pikseli”: tak daleko, jak sięga najniższa klasa normy</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>Czynna</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Proponowana</translation>
    </message>
    <message>
        <source>Retired</source>
        <translation>Wycofana</translation>
    </message>
    <message>
        <source>Picture of %1 × %2 px, %3 high</source>
        <translation>Obraz %1 × %2 px, w pionie %3</translation>
    </message>
    <message>
        <source>Stands inside a building and sees nothing.</source>
        <translation>Stoi wewnątrz budynku i nic nie widzi.</translation>
    </message>
    <message>
        <source>Sees %1 that must not be seen</source>
        <translation>Widzi %1 tego, co nie może być widoczne</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Canvas</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>The plan with its cameras and what they see</source>
        <translation>Plan z kamerami i tym, co widzą</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ChecksPage</name>
    <message>
        <source>Run again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Compare with an earlier run…</source>
        <translation>Porównaj z wcześniejszą kontrolą…</translation>
    </message>
    <message>
        <source>Keep this run…</source>
        <translation>Zachowaj tę kontrolę…</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Waga ustalenia</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Reguła</translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation>Odstępstwa</translation>
    </message>
    <message>
        <source>What the rules found</source>
        <translation>Co wykazały reguły</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Dotyczy</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>A design aid, not legal advice.</source>
        <translation>Pomoc projektowa, nie porada prawna.</translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation>Każda waga</translation>
    </message>
    <message>
        <source>Blocks and errors</source>
        <translation>Blokady i błędy</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informacje</translation>
    </message>
    <message>
        <source>Without waived</source>
        <translation>Bez odstępstw</translation>
    </message>
    <message>
        <source>With waived</source>
        <translation>Z odstępstwami</translation>
    </message>
    <message>
        <source>Only waived</source>
        <translation>Tylko odstępstwa</translation>
    </message>
    <message>
        <source>Since the earlier run: %1 new, %2 gone.</source>
        <translation>Od wcześniejszej kontroli: nowe %1, znikło %2.</translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation>Znikło: %1</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Zakończ porównanie</translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation>Każda reguła</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, waived</source>
        <translation>%1, z odstępstwem</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nowe</translation>
    </message>
    <message>
        <source>No rule is hit.</source>
        <translation>Żadna reguła niczego nie wykazała.</translation>
    </message>
    <message>
        <source>No hit is left by these filters.</source>
        <translation>Te filtry nie pozostawiają żadnego ustalenia.</translation>
    </message>
    <message numerus="yes">
        <source>errors</source>
        <translation>
            <numerusform>błąd</numerusform>
            <numerusform>błędy</numerusform>
            <numerusform>błędów</numerusform>
        </translation>
    </message>
    <message>
        <source>errors, of these %1 block a step</source>
        <translation>błędy, w tym blokujące krok: %1</translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation>Jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>%1 · %2 waived</source>
        <translation>%1 · z odstępstwem: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n ostrzeżenie</numerusform>
            <numerusform>%n ostrzeżenia</numerusform>
            <numerusform>%n ostrzeżeń</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking … %1</source>
        <translation>Sprawdzanie … %1</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Sprawdzanie …</translation>
    </message>
    <message>
        <source>Out of date since the last change</source>
        <translation>Nieaktualne od ostatniej zmiany</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stan na %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>Nie udało się odczytać %1: %2</translation>
    </message>
    <message>
        <source>Run kept: %1</source>
        <translation>Zachowano kontrolę: %1</translation>
    </message>
    <message>
        <source>An earlier run of the rules</source>
        <translation>Wcześniejsza kontrola reguł</translation>
    </message>
    <message>
        <source>Runs (*.json)</source>
        <translation>Kontrole (*.json)</translation>
    </message>
    <message>
        <source>Keep this run</source>
        <translation>Zachowaj tę kontrolę</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CommandPalette</name>
    <message>
        <source>Find an action, a camera, a zone, a request …</source>
        <translation>Znajdź czynność, kamerę, strefę, wniosek …</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>Czego szukać</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>Nothing is called so</source>
        <translation>Nic się tak nie nazywa</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CompareWindow</name>
    <message>
        <source>Version</source>
        <translation>Wersja</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Przed i po</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Before and after – Vidette</source>
        <translation>Przed i po – Vidette</translation>
    </message>
    <message>
        <source>The plan as it is</source>
        <translation>Obecny plan</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Counting before and after …</source>
        <translation>Obliczanie przed i po …</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ContributionPlot</name>
    <message>
        <source>Ranking with the contribution of each criterion</source>
        <translation>Ranking z udziałem każdego kryterium</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CoverageModel</name>
    <message>
        <source>Counting what is seen … %1</source>
        <translation>Obliczanie, co widać … %1</translation>
    </message>
    <message>
        <source>Counting was stopped: figures are of an older plan.</source>
        <translation>Obliczanie przerwano: liczby dotyczą starszego planu.</translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation>Obliczanie przerwano.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::CoveragePanel</name>
    <message>
        <source>no area</source>
        <translation>brak powierzchni</translation>
    </message>
    <message>
        <source>asked for: %1</source>
        <translation>wymagane: %1</translation>
    </message>
    <message>
        <source>by %1 cameras at once</source>
        <translation>liczba kamer jednocześnie: %1</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 z %2 %3</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrycie</translation>
    </message>
    <message>
        <source>What must be seen</source>
        <translation>Co ma być widoczne</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Powierzchnia</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Widziane</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Martwe pola</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gdzie</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>By incidents, entrances and streets ›</source>
        <translation>Według zdarzeń, wejść i ulic ›</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Oblicz ponownie</translation>
    </message>
    <message>
        <source>Draw a zone (Z) around what must be seen.</source>
        <translation>Narysuj strefę (Z) wokół tego, co ma być widoczne.</translation>
    </message>
    <message>
        <source>Counting what is seen …</source>
        <translation>Obliczanie, co widać …</translation>
    </message>
    <message>
        <source>No camera looks at this plan yet. Hang one with C.</source>
        <translation>Żadna kamera nie patrzy jeszcze na ten plan. Powieś ją klawiszem C.</translation>
    </message>
    <message>
        <source>%1 blind</source>
        <translation>%1 martwe</translation>
    </message>
    <message>
        <source>of %1 to be seen</source>
        <translation>z wymaganych %1</translation>
    </message>
    <message>
        <source>%1 · %2 twice</source>
        <translation>%1 · dwukrotnie %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n smaller ones, %1 together</source>
        <translation>
            <numerusform>i %n mniejsze, %1</numerusform>
            <numerusform>i %n mniejsze, razem %1</numerusform>
            <numerusform>i %n mniejszych, razem %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No blind spots</source>
        <translation>Brak martwych pól</translation>
    </message>
    <message>
        <source>Show it on the plan</source>
        <translation>Pokaż na planie</translation>
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
        <translation>Waga</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>Just seen</source>
        <translation>Tylko widoczne</translation>
    </message>
</context>
<context>
    <name>vidette::ui::DistrictsPanel</name>
    <message>
        <source>%1, of which %2 are not built over</source>
        <translation>%1, w tym niezabudowane %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Dzielnice</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Dzielnica</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Widziane</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>By class, with streets and windows ›</source>
        <translation>Według klas, z ulicami i oknami ›</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Document</name>
    <message>
        <source>First edit</source>
        <translation>Pierwsza zmiana</translation>
    </message>
    <message>
        <source>Save as %1</source>
        <translation>Zapisz jako %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>There is no project file to decide on</source>
        <translation>Brak pliku projektu, o którym można zdecydować</translation>
    </message>
    <message>
        <source>Take back what other programs changed</source>
        <translation>Cofnij zmiany innych programów</translation>
    </message>
</context>
<context>
    <name>vidette::ui::EmptyPlan</name>
    <message>
        <source>An empty plan</source>
        <translation>Pusty plan</translation>
    </message>
    <message>
        <source>Draw a room, wall by wall; a typed number is the length in metres.</source>
        <translation>Narysuj pomieszczenie, ściana po ścianie; wpisana liczba to długość w metrach.</translation>
    </message>
    <message>
        <source>Draw walls  (W)</source>
        <translation>Rysuj ściany  (W)</translation>
    </message>
    <message>
        <source>Look around in a finished one: a shop with four cameras.</source>
        <translation>Obejrzyj gotowy: sklep z czterema kamerami.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Otwórz przykładowy sklep</translation>
    </message>
    <message>
        <source>Drop a floor plan here, a scan or a page, and draw over it.</source>
        <translation>Upuść tu rzut, jako skan lub stronę, i rysuj na nim.</translation>
    </message>
    <message>
        <source>Add a picture…</source>
        <translation>Dodaj obraz…</translation>
    </message>
</context>
<context>
    <name>vidette::ui::FiguresDock</name>
    <message>
        <source>Figures</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Districts</source>
        <translation>Dzielnice</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Martwe pola</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Okna</translation>
    </message>
    <message>
        <source>What if it fails</source>
        <translation>Co jeśli zawiedzie</translation>
    </message>
    <message>
        <source>Cameras in buildings</source>
        <translation>Kamery w budynkach</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Counting what is seen …</source>
        <translation>Obliczanie, co widać …</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Files</name>
    <message>
        <source>Opening %1 …</source>
        <translation>Otwieranie %1 …</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Zapisywanie %1 …</translation>
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
        <translation>Filtruj</translation>
    </message>
</context>
<context>
    <name>vidette::ui::FrameForm</name>
    <message>
        <source>The file is in</source>
        <translation>Układ pliku</translation>
    </message>
    <message>
        <source>A frame of the list, or the number of one: EPSG:5514</source>
        <translation>Układ z listy lub jego numer: EPSG:5514</translation>
    </message>
    <message>
        <source>the file does not say: the frame of the plan</source>
        <translation>plik nie podaje: układ planu</translation>
    </message>
    <message>
        <source>%1, as the file says</source>
        <translation>%1, według pliku</translation>
    </message>
    <message>
        <source>Its numbers would fit %1.</source>
        <translation>Liczby pliku pasowałyby do: %1.</translation>
    </message>
    <message>
        <source>It is brought into the local metres of the plan.</source>
        <translation>Plik zostanie przeliczony na metry lokalne planu.</translation>
    </message>
    <message>
        <source>It is brought into %1, which becomes the frame of the plan.</source>
        <translation>Plik zostanie przeliczony do układu %1, który stanie się układem planu.</translation>
    </message>
    <message>
        <source>It is brought into %1, the frame of the plan.</source>
        <translation>Plik zostanie przeliczony do układu planu: %1.</translation>
    </message>
    <message>
        <source>In the file: %1</source>
        <translation>W pliku: %1</translation>
    </message>
    <message>
        <source>On the plan: %1. %2</source>
        <translation>Na planie: %1. %2</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>Onto the level</source>
        <translation>Na kondygnację</translation>
    </message>
</context>
<context>
    <name>vidette::ui::HeaderBar</name>
    <message>
        <source>Height of target</source>
        <translation>Wysokość celu</translation>
    </message>
    <message>
        <source>Edition of the density classes</source>
        <translation>Wydanie klas gęstości</translation>
    </message>
    <message>
        <source>Class that counts as seen</source>
        <translation>Klasa liczona jako widziana</translation>
    </message>
    <message>
        <source>Vidette</source>
        <translation>Vidette</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Height above the floor at which things must be seen</source>
        <translation>Wysokość nad podłogą, na której ma być widać</translation>
    </message>
    <message>
        <source>Target at</source>
        <translation>Cel na wysokości</translation>
    </message>
    <message>
        <source>Edition of EN/IEC 62676-4 whose classes of pixel density are shown</source>
        <translation>Wydanie EN/IEC 62676-4, którego klasy gęstości pikseli są pokazane</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klasy</translation>
    </message>
    <message>
        <source>Only what reaches this class counts as seen</source>
        <translation>Jako widziane liczy się tylko to, co osiąga tę klasę</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Dowolna klasa</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nowy plan</translation>
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
        <translation>3 lub więcej</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Widziane przez</translation>
    </message>
    <message>
        <source>Pixels per metre of the densest camera</source>
        <translation>Piksele na metr kamery o największej gęstości</translation>
    </message>
</context>
<context>
    <name>vidette::ui::HelpDock</name>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>All pages</source>
        <translation>Wszystkie strony</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Szukaj w pomocy</translation>
    </message>
    <message>
        <source>Page of help</source>
        <translation>Strona pomocy</translation>
    </message>
    <message>
        <source>Pages with “%1”</source>
        <translation>Strony z „%1”</translation>
    </message>
    <message>
        <source>None. Other words may help, or the list of all pages.</source>
        <translation>Brak. Spróbuj innych słów albo listy wszystkich stron.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::HistoryPanel</name>
    <message>
        <source>another program</source>
        <translation>inny program</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nikt niewskazany</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Kroki</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Jak przy otwarciu</translation>
    </message>
    <message>
        <source>Steps since the plan was opened</source>
        <translation>Kroki od otwarcia planu</translation>
    </message>
    <message>
        <source>A click goes back or forth to this step</source>
        <translation>Kliknięcie przechodzi do tego kroku</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Dziennik zmian</translation>
    </message>
    <message>
        <source>Change log of the project</source>
        <translation>Dziennik zmian projektu</translation>
    </message>
    <message>
        <source>A plan gets a log with its first change.</source>
        <translation>Plan otrzymuje dziennik przy pierwszej zmianie.</translation>
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
        <translation>Pokaż na planie</translation>
    </message>
    <message>
        <source>Open in the backlog</source>
        <translation>Otwórz we wnioskach</translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation>Otwórz posiedzenie</translation>
    </message>
    <message>
        <source>Open the replacement plan</source>
        <translation>Otwórz plan wymiany</translation>
    </message>
    <message>
        <source>Open the comparison of kits</source>
        <translation>Otwórz porównanie zestawów</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znaleziono</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Dlaczego jest wymagane</translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation>Odstępstwo</translation>
    </message>
    <message>
        <source>End this waiver</source>
        <translation>Zakończ to odstępstwo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Waived for</source>
        <translation>Odstępstwo dla</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Zezwól na odstępstwo</translation>
    </message>
    <message>
        <source>Choose a line on the left: here stands why the rule is there, where it comes from, and what can be done.</source>
        <translation>Wybierz wiersz po lewej: tu widać, po co jest reguła, skąd pochodzi i co można zrobić.</translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation>Powód odstępstwa</translation>
    </message>
    <message>
        <source>Why this is in order here</source>
        <translation>Dlaczego tutaj jest to w porządku</translation>
    </message>
    <message>
        <source>this object</source>
        <translation>tego obiektu</translation>
    </message>
    <message>
        <source>every object</source>
        <translation>każdego obiektu</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dla</translation>
    </message>
    <message>
        <source>%1 of the plan</source>
        <translation>%1 w planie</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
    </message>
    <message>
        <source>Waived for every object</source>
        <translation>Odstępstwo dla każdego obiektu</translation>
    </message>
    <message>
        <source>Waived for this object</source>
        <translation>Odstępstwo dla tego obiektu</translation>
    </message>
    <message>
        <source> until %1</source>
        <translation> do %1</translation>
    </message>
    <message>
        <source> without an end</source>
        <translation> bezterminowo</translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation>, przez: %1</translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation>Odstępstwo od %1</translation>
    </message>
    <message>
        <source>Waive %1 for %2</source>
        <translation>Odstępstwo od %1 dla %2</translation>
    </message>
    <message>
        <source>End the waiver of %1</source>
        <translation>Zakończ odstępstwo od %1</translation>
    </message>
    <message>
        <source>Open the budget</source>
        <translation>Otwórz budżet</translation>
    </message>
    <message>
        <source>Open the register</source>
        <translation>Otwórz ewidencję</translation>
    </message>
    <message>
        <source>Open the access matrix</source>
        <translation>Otwórz macierz dostępu</translation>
    </message>
</context>
<context>
    <name>vidette::ui::IdentityCard</name>
    <message>
        <source>Nobody named</source>
        <translation>Nikt niewskazany</translation>
    </message>
    <message>
        <source>today</source>
        <translation>dzisiaj</translation>
    </message>
    <message>
        <source>Who makes the changes</source>
        <translation>Kto dokonuje zmian</translation>
    </message>
    <message>
        <source>Day as of which changes are made</source>
        <translation>Dzień, na który dokonuje się zmian</translation>
    </message>
    <message>
        <source>Changes are made by</source>
        <translation>Zmian dokonuje</translation>
    </message>
    <message>
        <source>As of which day; empty is today</source>
        <translation>Na jaki dzień; puste oznacza dzisiaj</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImageDesk</name>
    <message>
        <source>Add a picture to draw over</source>
        <translation>Dodaj obraz jako podkład</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Obrazy (%1)</translation>
    </message>
    <message>
        <source>%1 is no picture that can be added. Pictures are %2.</source>
        <translation>%1 nie jest obrazem, który można dodać. Obrazy to %2.</translation>
    </message>
    <message>
        <source>Click points of the plan whose place on the map is known</source>
        <translation>Kliknij punkty planu o znanym miejscu na mapie</translation>
    </message>
    <message>
        <source>Add a picture to draw over…</source>
        <translation>Dodaj obraz jako podkład…</translation>
    </message>
    <message>
        <source>Set the scale of the picture…</source>
        <translation>Ustaw skalę obrazu…</translation>
    </message>
    <message>
        <source>Cut the picture…</source>
        <translation>Przytnij obraz…</translation>
    </message>
    <message>
        <source>Put the plan onto the map…</source>
        <translation>Umieść plan na mapie…</translation>
    </message>
    <message>
        <source>Click points of the picture whose place or distance is known, then type it on the right</source>
        <translation>Kliknij punkty obrazu, których miejsce lub odległość jest znana, a potem wpisz je po prawej</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImageForm</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Widoczny</translation>
    </message>
    <message>
        <source>Locked: the mouse leaves it alone</source>
        <translation>Zablokowany: mysz go pomija</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Kondygnacja</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>Obrót o</translation>
    </message>
    <message>
        <source>Opacity</source>
        <translation>Krycie</translation>
    </message>
    <message>
        <source>A picture of a higher number lies above one of a lower</source>
        <translation>Obraz o wyższym numerze leży nad obrazem o niższym</translation>
    </message>
    <message>
        <source>Degrees clockwise, about its middle</source>
        <translation>Stopnie zgodnie z zegarem, wokół środka obrazu</translation>
    </message>
    <message>
        <source>A pixel is</source>
        <translation>Piksel to</translation>
    </message>
    <message>
        <source>Size on the plan</source>
        <translation>Rozmiar na planie</translation>
    </message>
    <message>
        <source>Set scale…</source>
        <translation>Ustaw skalę…</translation>
    </message>
    <message>
        <source>Cut…</source>
        <translation>Przytnij…</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Pokaż cały</translation>
    </message>
    <message>
        <source>Cut: left</source>
        <translation>Wycinek: lewo</translation>
    </message>
    <message>
        <source>Cut: top</source>
        <translation>Wycinek: góra</translation>
    </message>
    <message>
        <source>Cut: width</source>
        <translation>Wycinek: szerokość</translation>
    </message>
    <message>
        <source>Cut: height</source>
        <translation>Wycinek: wysokość</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmień %1</translation>
    </message>
    <message>
        <source>Every level</source>
        <translation>Każda kondygnacja</translation>
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
        <translation>Wczytywanie %1 …</translation>
    </message>
    <message>
        <source>Add the picture %1</source>
        <translation>Dodaj obraz %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImageScale</name>
    <message>
        <source>x in m</source>
        <translation>x w m</translation>
    </message>
    <message>
        <source>y in m</source>
        <translation>y w m</translation>
    </message>
    <message>
        <source>Distance from 1 to 2</source>
        <translation>Odległość od 1 do 2</translation>
    </message>
    <message>
        <source>Place the picture</source>
        <translation>Umieść obraz</translation>
    </message>
    <message>
        <source>Points of the picture</source>
        <translation>Punkty obrazu</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Pozostaw bez zmian</translation>
    </message>
    <message>
        <source>Click two points on the picture whose distance is known, or more whose place is.</source>
        <translation>Kliknij na obrazie dwa punkty o znanej odległości albo więcej punktów o znanym miejscu.</translation>
    </message>
    <message>
        <source>%1 mm a pixel; missed by %2 in the mean (root of squares).</source>
        <translation>%1 mm na piksel; odchyłka średniokwadratowa %2.</translation>
    </message>
    <message>
        <source>Set the scale of %1</source>
        <translation>Ustaw skalę: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImportDialog</name>
    <message>
        <source>Maker</source>
        <translation>Producent</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Pixels (w × h)</source>
        <translation>Piksele (szer. × wys.)</translation>
    </message>
    <message>
        <source>Pixels across</source>
        <translation>Piksele w poziomie</translation>
    </message>
    <message>
        <source>Pixels down</source>
        <translation>Piksele w pionie</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Pole widzenia</translation>
    </message>
    <message>
        <source>Upright field</source>
        <translation>Pole pionowe</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Ogniskowa</translation>
    </message>
    <message>
        <source>D/O/R/I in one</source>
        <translation>D/O/R/I razem</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Wykrycie</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Obserwacja</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Rozpoznanie</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identyfikacja</translation>
    </message>
    <message>
        <source>Infrared</source>
        <translation>Podczerwień</translation>
    </message>
    <message>
        <source>Projection</source>
        <translation>Projekcja</translation>
    </message>
    <message>
        <source>Import data sheets – %1</source>
        <translation>Import kart katalogowych – %1</translation>
    </message>
    <message>
        <source>Which column holds what?</source>
        <translation>Która kolumna co zawiera?</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Wiersz</translation>
    </message>
    <message>
        <source>What is to be said of it</source>
        <translation>Uwagi do wiersza</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Wiersze tabeli</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– brak –</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Cannot be taken: %1</source>
        <translation>Nie można przyjąć: %1</translation>
    </message>
    <message>
        <source>Nothing to ask</source>
        <translation>Brak pytań</translation>
    </message>
    <message>
        <source>Columns not used: %1</source>
        <translation>Nieużyte kolumny: %1</translation>
    </message>
    <message>
        <source>%1 of %2 rows are models. Doubtful ones are kept too; ask the maker.</source>
        <translation>%1 z %2 wierszy to modele. Wątpliwe też są zachowywane; zapytaj producenta.</translation>
    </message>
    <message numerus="yes">
        <source>Keep %n models</source>
        <translation>
            <numerusform>Zachowaj %n model</numerusform>
            <numerusform>Zachowaj %n modele</numerusform>
            <numerusform>Zachowaj %n modeli</numerusform>
        </translation>
    </message>
    <message>
        <source>Import data sheets</source>
        <translation>Import kart katalogowych</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt)</source>
        <translation>Tabele (*.csv *.txt)</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>Nie udało się odczytać %1.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImportReportView</name>
    <message>
        <source>everything was taken</source>
        <translation>wczytano wszystko</translation>
    </message>
    <message>
        <source>What became of each layer</source>
        <translation>Wynik dla każdej warstwy</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Warstwa</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Wczytano</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięto</translation>
    </message>
    <message>
        <source>What is to be said</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>%1 added, %2 changed, %3 left out. Undo takes all of it back.</source>
        <translation>Dodano: %1, zmieniono: %2, pominięto: %3. „Cofnij” wycofuje całość.</translation>
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
        <translation>Kodowanie pliku</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importuj</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importuj %1</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Położenie</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Kodowanie</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>według pliku</translation>
    </message>
    <message>
        <source>as the file says: %1</source>
        <translation>według pliku: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n layers.</source>
        <translation>
            <numerusform>%n warstwa.</numerusform>
            <numerusform>%n warstwy.</numerusform>
            <numerusform>%n warstw.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chosen as the last time.</source>
        <translation>Wybór jak ostatnim razem.</translation>
    </message>
    <message>
        <source>Looking into the file …</source>
        <translation>Przeglądanie pliku …</translation>
    </message>
    <message>
        <source>Taking what is chosen …</source>
        <translation>Wczytywanie wybranego …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>vidette::ui::InsidePage</name>
    <message>
        <source>farther inside</source>
        <translation>głębiej wewnątrz</translation>
    </message>
    <message>
        <source>At most so far inside</source>
        <translation>Najdalej tyle w głąb</translation>
    </message>
    <message>
        <source>Cameras inside buildings</source>
        <translation>Kamery wewnątrz budynków</translation>
    </message>
    <message>
        <source>Bring out cameras that stand at most</source>
        <translation>Wysuń kamery stojące najdalej</translation>
    </message>
    <message>
        <source>from an outer wall</source>
        <translation>od ściany zewnętrznej</translation>
    </message>
    <message numerus="yes">
        <source>Bring out %n cameras</source>
        <translation>
            <numerusform>Wysuń %n kamerę</numerusform>
            <numerusform>Wysuń %n kamery</numerusform>
            <numerusform>Wysuń %n kamer</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for cameras inside buildings …</source>
        <translation>Szukanie kamer wewnątrz budynków …</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Stands inside</source>
        <translation>Stoi wewnątrz</translation>
    </message>
    <message>
        <source>From the outer wall</source>
        <translation>Od ściany zewnętrznej</translation>
    </message>
    <message>
        <source>Inside a building a camera sees nothing. What is brought out hangs 0.1 m before the wall and keeps its direction.</source>
        <translation>Wewnątrz budynku kamera nic nie widzi. Wysunięta wisi 0,1 m przed ścianą i zachowuje kierunek.</translation>
    </message>
    <message>
        <source>No camera stands inside a building.</source>
        <translation>Żadna kamera nie stoi wewnątrz budynku.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ItemPanel</name>
    <message>
        <source>Condition, 5 is failing</source>
        <translation>Stan, 5 = zawodzi</translation>
    </message>
    <message>
        <source>Scored on</source>
        <translation>Oceniono dnia</translation>
    </message>
    <message>
        <source>Weight of the place, 1 to 5</source>
        <translation>Waga miejsca, 1–5</translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation>Zamontowano dnia</translation>
    </message>
    <message>
        <source>End fixed by hand</source>
        <translation>Koniec ustalony ręcznie</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Numer seryjny</translation>
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
        <translation>Tańsze jest zachowanie: następny rok kosztuje %1, rok nowego urządzenia %2.</translation>
    </message>
    <message>
        <source>A new one is cheaper: a year of it costs %2, the next of this one %1.</source>
        <translation>Nowe jest tańsze: jego rok kosztuje %2, następny rok obecnego %1.</translation>
    </message>
    <message>
        <source>Choose a line of the table: here stands why it is due, what depends on it, and the next steps.</source>
        <translation>Wybierz wiersz tabeli: tu widać, dlaczego nadszedł czas, co od tego zależy i jakie są następne kroki.</translation>
    </message>
    <message>
        <source>The asset</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation>Pokaż na planie</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Na liście</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Dodaj do listy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Co o nim wiadomo</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Record the new asset</source>
        <translation>Zapisz nowe urządzenie</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>Stare</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmień %1</translation>
    </message>
    <message>
        <source>Will it fail, 1 to 5</source>
        <translation>Czy zawiedzie, 1–5</translation>
    </message>
    <message>
        <source>Seen by it alone</source>
        <translation>Widziane tylko przez nie</translation>
    </message>
    <message>
        <source>What that means, 1 to 5</source>
        <translation>Co to oznacza, 1–5</translation>
    </message>
    <message>
        <source>Risk, up to 25</source>
        <translation>Ryzyko, do 25</translation>
    </message>
    <message>
        <source>A new one costs</source>
        <translation>Nowe kosztuje</translation>
    </message>
    <message>
        <source>Reason, kept with the step</source>
        <translation>Powód, zachowany z krokiem</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 w miejscu %2</translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation>Termin: %1.</translation>
    </message>
    <message>
        <source>not scored</source>
        <translation>bez oceny</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznane</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not on the list. Put there, it gets its due year, its risk and its cost as they are computed now.</source>
        <translation>Nie ma na liście. Po dodaniu otrzyma rok wymiany, ryzyko i koszt wyliczone na dziś.</translation>
    </message>
    <message>
        <source>%1 since %2. Next:</source>
        <translation>%1 od %2. Dalej:</translation>
    </message>
    <message>
        <source>%1. Next:</source>
        <translation>%1. Dalej:</translation>
    </message>
    <message>
        <source>Record the new asset of %1</source>
        <translation>Zapisz nowe urządzenie: %1</translation>
    </message>
    <message>
        <source>Add replacement of %1</source>
        <translation>Dodaj wymianę %1</translation>
    </message>
    <message>
        <source>Move replacement %1</source>
        <translation>Przesuń wymianę %1</translation>
    </message>
    <message>
        <source>Due year</source>
        <translation>Rok wymiany</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation>Pozycja budżetu</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numer zamówienia</translation>
    </message>
    <message>
        <source>Open standard checked</source>
        <translation>Sprawdzony otwarty standard</translation>
    </message>
    <message>
        <source>Spares checked</source>
        <translation>Sprawdzone części</translation>
    </message>
    <message>
        <source>Destroyed media</source>
        <translation>Zniszczone nośniki</translation>
    </message>
    <message>
        <source>Picture checked</source>
        <translation>Sprawdzony obraz</translation>
    </message>
    <message>
        <source>Put off to</source>
        <translation>Odłożono do</translation>
    </message>
    <message>
        <source>Owner of the risk</source>
        <translation>Właściciel ryzyka</translation>
    </message>
    <message>
        <source>Ordered with request</source>
        <translation>Zamówiono z wnioskiem</translation>
    </message>
</context>
<context>
    <name>vidette::ui::KitPanel</name>
    <message>
        <source>Kit</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>No kits are compared in this project.</source>
        <translation>W tym projekcie nie porównuje się zestawów.</translation>
    </message>
    <message>
        <source>Why? All kits and their working ›</source>
        <translation>Dlaczego? Wszystkie zestawy i ich obliczenia ›</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Obliczanie …</translation>
    </message>
</context>
<context>
    <name>vidette::ui::KitTable</name>
    <message>
        <source>Kits and their values</source>
        <translation>Zestawy i ich wartości</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>out</source>
        <translation>odpada</translation>
    </message>
</context>
<context>
    <name>vidette::ui::KitsPage</name>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Which kit</source>
        <translation>Który zestaw</translation>
    </message>
    <message>
        <source>Totals, and what they are made of</source>
        <translation>Sumy i to, z czego się składają</translation>
    </message>
    <message>
        <source>What counts, and who wins when it counts more or less</source>
        <translation>Co się liczy i kto wygrywa, gdy liczy się bardziej lub mniej</translation>
    </message>
    <message>
        <source>Every value</source>
        <translation>Wszystkie wartości</translation>
    </message>
    <message>
        <source>By the catalogue&apos;s figures alone %1 would win; on this plan it does not.</source>
        <translation>Według samych danych z katalogu wygrałby %1; na tym planie nie wygrywa.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures alone give the same winner, %1.</source>
        <translation>Same dane z katalogu dają tego samego zwycięzcę: %1.</translation>
    </message>
    <message>
        <source>No kits are compared in this project. An exchange plan may name decision problems, and a project keeps them.</source>
        <translation>W tym projekcie nie porównuje się zestawów. Plan wymiany może zawierać problemy decyzyjne, a projekt je zachowuje.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Obliczanie …</translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <translation>Pierwszy jest %1</translation>
    </message>
    <message>
        <source>Out of the comparison: %1</source>
        <translation>Poza porównaniem: %1</translation>
    </message>
    <message>
        <source>Weights: %1. Values: %2.</source>
        <translation>Wagi: %1. Wartości: %2.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LayerList</name>
    <message>
        <source>Layer</source>
        <translation>Warstwa</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Zawiera</translation>
    </message>
    <message>
        <source>Its things are</source>
        <translation>Jej obiekty to</translation>
    </message>
    <message>
        <source>Layers of the file</source>
        <translation>Warstwy pliku</translation>
    </message>
    <message>
        <source>What the things of %1 are</source>
        <translation>Czym są obiekty warstwy %1</translation>
    </message>
    <message>
        <source>– not taken –</source>
        <translation>– pominięta –</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LayerRow</name>
    <message>
        <source>Hide %1</source>
        <translation>Ukryj: %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Pokaż: %1</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Odblokuj: %1</translation>
    </message>
    <message>
        <source>Lock %1: the mouse leaves it alone</source>
        <translation>Zablokuj: %1 (mysz pomija)</translation>
    </message>
    <message>
        <source>Opacity of %1: %2</source>
        <translation>Krycie: %1, %2</translation>
    </message>
    <message>
        <source>%1 one up</source>
        <translation>%1: wyżej</translation>
    </message>
    <message>
        <source>%1 one down</source>
        <translation>%1: niżej</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LayerRules</name>
    <message>
        <source>Height</source>
        <translation>Wysokość</translation>
    </message>
    <message>
        <source>Field of the height</source>
        <translation>Pole wysokości</translation>
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
        <translation>Rodzaj obiektu</translation>
    </message>
    <message>
        <source>Code of each</source>
        <translation>Kod obiektu</translation>
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
        <translation>według pliku</translation>
    </message>
    <message>
        <source>one for all</source>
        <translation>wspólna</translation>
    </message>
    <message>
        <source>from a field</source>
        <translation>z pola</translation>
    </message>
    <message>
        <source>storeys in a field</source>
        <translation>kondygnacje z pola</translation>
    </message>
    <message>
        <source>– choose –</source>
        <translation>– wybierz –</translation>
    </message>
    <message>
        <source>as the file numbers it</source>
        <translation>numeracja z pliku</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Warstwy</translation>
    </message>
    <message>
        <source>Pictures under the plan</source>
        <translation>Obrazy pod planem</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmień %1</translation>
    </message>
    <message>
        <source>Order of pictures</source>
        <translation>Kolejność obrazów</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LearnPage</name>
    <message>
        <source>Learn to decide</source>
        <translation>Nauka decydowania</translation>
    </message>
    <message>
        <source>Eight lessons on weighing criteria. Fill in the tables; each figure that is wrong shows how it is reached.</source>
        <translation>Osiem lekcji o ważeniu kryteriów. Wypełnij tabele; każda błędna liczba pokazuje, jak się do niej dochodzi.</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lekcje</translation>
    </message>
    <message>
        <source>Figures: %1</source>
        <translation>Liczby: %1</translation>
    </message>
    <message>
        <source>%1 (small is better)</source>
        <translation>%1 (im mniej, tym lepiej)</translation>
    </message>
    <message>
        <source>%1 (large is better)</source>
        <translation>%1 (im więcej, tym lepiej)</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Show the solution</source>
        <translation>Pokaż rozwiązanie</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Zacznij od nowa</translation>
    </message>
    <message>
        <source>%1 of %2 right</source>
        <translation>poprawne: %1 z %2</translation>
    </message>
    <message>
        <source>Conventions side by side</source>
        <translation>Porównanie konwencji</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konwencja</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LevelForm</name>
    <message>
        <source>Level</source>
        <translation>Kondygnacja</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Przenieś %1 na: %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LevelsPanel</name>
    <message>
        <source>Levels</source>
        <translation>Kondygnacje</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Height above ground</source>
        <translation>Wysokość nad terenem</translation>
    </message>
    <message>
        <source>Other levels</source>
        <translation>Inne kondygnacje</translation>
    </message>
    <message>
        <source>One up</source>
        <translation>Wyżej</translation>
    </message>
    <message>
        <source>One down</source>
        <translation>Niżej</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Dokąd trafi</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Dodaj kondygnację</translation>
    </message>
    <message>
        <source>Faint</source>
        <translation>Blade</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ukryte</translation>
    </message>
    <message>
        <source>Like this one, all counted</source>
        <translation>Jak ta, wszystkie liczone</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Przenieś na: %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Usuń…</translation>
    </message>
    <message>
        <source>Keep it there</source>
        <translation>Zachowaj tam</translation>
    </message>
    <message>
        <source>Remove it too</source>
        <translation>Usuń także</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Look at this level and draw on it</source>
        <translation>Pokaż tę kondygnację i rysuj na niej</translation>
    </message>
    <message>
        <source>What is drawn stands on every level, as outer walls do</source>
        <translation>Rysowane obiekty stoją na każdej kondygnacji, jak ściany zewnętrzne</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>jeszcze brak</translation>
    </message>
    <message>
        <source>Put what stands on every level onto %1</source>
        <translation>Przenieś to, co stoi na każdej kondygnacji, na: %1</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Zmień %1</translation>
    </message>
    <message>
        <source>Order of levels</source>
        <translation>Kolejność kondygnacji</translation>
    </message>
    <message>
        <source>Add level %1</source>
        <translation>Dodaj kondygnację %1</translation>
    </message>
    <message numerus="yes">
        <source>%n things stand on %1. Where do they go?</source>
        <translation>
            <numerusform>Na kondygnacji %1 stoi %n obiekt. Dokąd ma trafić?</numerusform>
            <numerusform>Na kondygnacji %1 stoją %n obiekty. Dokąd mają trafić?</numerusform>
            <numerusform>Na kondygnacji %1 stoi %n obiektów. Dokąd mają trafić?</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove level %1</source>
        <translation>Usuń kondygnację %1</translation>
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
        <translation>podczerwień %1</translation>
    </message>
    <message>
        <source>fisheye</source>
        <translation>rybie oko</translation>
    </message>
    <message>
        <source>Own models could not be read: %1</source>
        <translation>Nie można odczytać własnych modeli: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LibraryPanel</name>
    <message>
        <source>
Printed: detects up to %1</source>
        <translation>
W karcie: wykrycie do %1</translation>
    </message>
    <message>
        <source>, identifies up to %1</source>
        <translation>, identyfikacja do %1</translation>
    </message>
    <message>
        <source>
Source: %1</source>
        <translation>
Źródło: %1</translation>
    </message>
    <message>
        <source>Place on the plan</source>
        <translation>Umieść na planie</translation>
    </message>
    <message>
        <source>Give to chosen cameras</source>
        <translation>Nadaj wybranym kamerom</translation>
    </message>
    <message>
        <source>Remove from my models</source>
        <translation>Usuń z moich modeli</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteka</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Maker, model, pixels, angle</source>
        <translation>Producent, model, piksele, kąt</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Szukaj w bibliotece</translation>
    </message>
    <message>
        <source>A camera of my own</source>
        <translation>Własna kamera</translation>
    </message>
    <message>
        <source>Import data sheets…</source>
        <translation>Importuj karty katalogowe…</translation>
    </message>
    <message>
        <source>No favourite any more</source>
        <translation>Usuń z ulubionych</translation>
    </message>
    <message>
        <source>Keep as a favourite</source>
        <translation>Dodaj do ulubionych</translation>
    </message>
    <message>
        <source>No model has these words.</source>
        <translation>Żaden model nie ma tych słów.</translation>
    </message>
    <message>
        <source>Give %1</source>
        <translation>Nadaj %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MainWindow</name>
    <message>
        <source>%1 fails or is retired</source>
        <translation>%1 zawiedzie lub zostanie wycofana</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Nowy plan</translation>
    </message>
    <message>
        <source>%1 – Vidette</source>
        <translation>%1 – Vidette</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Cofnij: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Ponów: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>What if %1 fails or is retired?</source>
        <translation>Co jeśli %1 zawiedzie lub zostanie wycofana?</translation>
    </message>
    <message>
        <source>What if the camera fails or is retired?</source>
        <translation>Co jeśli kamera zawiedzie lub zostanie wycofana?</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Otwórz plan</translation>
    </message>
    <message>
        <source>Projects and exchange plans (*.gpkg *.geojson *.json)</source>
        <translation>Projekty i plany wymiany (*.gpkg *.geojson *.json)</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Save as project</source>
        <translation>Zapisz jako projekt</translation>
    </message>
    <message>
        <source>Projects (*.gpkg)</source>
        <translation>Projekty (*.gpkg)</translation>
    </message>
    <message>
        <source>Write the report</source>
        <translation>Zapisz raport</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Strony WWW (*.html)</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Wniosek</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Otwórz…</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Otwórz przykładowy sklep</translation>
    </message>
    <message>
        <source>Open the sample city</source>
        <translation>Otwórz przykładowe miasto</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Strona startowa</translation>
    </message>
    <message>
        <source>Save as project…</source>
        <translation>Zapisz jako projekt…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Raport…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Powiel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Bring out onto the wall</source>
        <translation>Wysuń na ścianę</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Pokaż cały plan</translation>
    </message>
    <message>
        <source>Show the selection</source>
        <translation>Pokaż zaznaczenie</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Figures in tables: districts, streets, windows, failures</source>
        <translation>Liczby w tabelach: dzielnice, ulice, okna, awarie</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny wygląd</translation>
    </message>
    <message>
        <source>At night: only as far as infrared light reaches</source>
        <translation>W nocy: tylko tam, gdzie sięga podczerwień</translation>
    </message>
    <message>
        <source>Find an action or a thing…</source>
        <translation>Znajdź czynność lub rzecz…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts…</source>
        <translation>Skróty klawiszowe…</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>Otwórz menu</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Kits</source>
        <translation>Zestawy</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Wnioski</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Posiedzenia</translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation>Wymiana</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Kontrole</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edycja</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Workspaces</source>
        <translation>Obszary robocze</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>Choose a decision on the right · Ctrl+1 goes back to the plan</source>
        <translation>Po prawej wybierz decyzję · Ctrl+1 wraca do planu</translation>
    </message>
    <message>
        <source>Ctrl+1 goes back to the plan</source>
        <translation>Ctrl+1 wraca do planu</translation>
    </message>
    <message>
        <source>Write the page</source>
        <translation>Zapisz stronę</translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation>Zapisywanie raportu …</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Zapisano raport: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>This plan was open when the program ended; nothing of it is lost</source>
        <translation>Ten plan był otwarty, gdy program się zakończył; nic z niego nie zginęło</translation>
    </message>
    <message>
        <source>Help on what I am doing</source>
        <translation>Pomoc do tego, co robię</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Oprowadź mnie</translation>
    </message>
    <message>
        <source>A shop with four cameras</source>
        <translation>Sklep z czterema kamerami</translation>
    </message>
    <message>
        <source>How much is seen</source>
        <translation>Ile widać</translation>
    </message>
    <message>
        <source>This side says what is covered and what is blind, then what recordings need and which kit fits. A click on a blind spot goes there.</source>
        <translation>Ta strona mówi, co jest pokryte, a co martwe, czego wymagają nagrania i który zestaw pasuje. Kliknięcie martwego pola przenosi do niego.</translation>
    </message>
    <message>
        <source>A camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>C3 is chosen. Drag its round handle to turn it, or type an angle here: what it sees and every figure follow at once. Ctrl+Z takes it back.</source>
        <translation>Wybrano C3. Przeciągnij okrągły uchwyt albo wpisz kąt: obraz i wszystkie liczby zmienią się od razu. Ctrl+Z to cofa.</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Rysowanie</translation>
    </message>
    <message>
        <source>W draws walls, S shelves, Z what must be seen, C hangs a camera: press where it hangs, drag to where it looks.</source>
        <translation>W rysuje ściany, S regały, Z to, co ma być widoczne, C wiesza kamerę: naciśnij, gdzie wisi, i przeciągnij tam, gdzie patrzy.</translation>
    </message>
    <message>
        <source>Kits compares what to buy. The others keep the cameras of a city: requests, meetings, replacement, checks and reports.</source>
        <translation>Zestawy porównują, co kupić. Pozostałe prowadzą kamery miasta: wnioski, posiedzenia, wymianę, kontrole i raporty.</translation>
    </message>
    <message>
        <source>Nothing to save</source>
        <translation>Nie trzeba zapisywać</translation>
    </message>
    <message>
        <source>Every change is kept in the same moment. This line says so, and what the mouse can do now.</source>
        <translation>Każda zmiana jest zachowana w tej samej chwili. Ten wiersz o tym mówi, a także co teraz może mysz.</translation>
    </message>
    <message>
        <source>Finding things</source>
        <translation>Szukanie</translation>
    </message>
    <message>
        <source>Ctrl+K finds any action, camera or zone by name. F1 explains what you are doing. Both stand in the menu too.</source>
        <translation>Ctrl+K znajduje po nazwie każdą czynność, kamerę i strefę. F1 wyjaśnia, co robisz. Oba są też w menu.</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Wytnij</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Select all of the same kind</source>
        <translation>Zaznacz wszystko tego samego rodzaju</translation>
    </message>
    <message>
        <source>Plan on paper: PDF, print, picture…</source>
        <translation>Plan na papierze: PDF, druk, obraz…</translation>
    </message>
    <message>
        <source>Copy the plan as a picture</source>
        <translation>Kopiuj plan jako obraz</translation>
    </message>
    <message>
        <source>Changes made outside Vidette</source>
        <translation>Zmiany dokonane poza Vidette</translation>
    </message>
    <message>
        <source>Move %1 to %2</source>
        <translation>Przenieś %1 na: %2</translation>
    </message>
    <message>
        <source>Level above</source>
        <translation>Kondygnacja wyżej</translation>
    </message>
    <message>
        <source>Level below</source>
        <translation>Kondygnacja niżej</translation>
    </message>
    <message>
        <source>Draw on every level</source>
        <translation>Rysuj na każdej kondygnacji</translation>
    </message>
    <message>
        <source>Add a level</source>
        <translation>Dodaj kondygnację</translation>
    </message>
    <message>
        <source>Move to the level that is drawn on</source>
        <translation>Przenieś na bieżącą kondygnację</translation>
    </message>
    <message>
        <source>Layers and levels</source>
        <translation>Warstwy i kondygnacje</translation>
    </message>
    <message>
        <source>Move to level</source>
        <translation>Przenieś na kondygnację</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Kondygnacja</translation>
    </message>
    <message>
        <source>Import a map or drawing…</source>
        <translation>Importuj mapę lub rysunek…</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>Nauka</translation>
    </message>
    <message>
        <source>What the cameras see is blue, darker where the picture is sharper. What nobody sees is hatched. The wheel zooms; Space held down, or the middle button, moves the view.</source>
        <translation>To, co widzą kamery, jest niebieskie, tym ciemniejsze, im ostrzejszy obraz. To, czego nikt nie widzi, jest zakreskowane. Kółko zmienia skalę; przytrzymana Spacja lub środkowy przycisk przesuwa widok.</translation>
    </message>
    <message>
        <source>Import a map or drawing</source>
        <translation>Importuj mapę lub rysunek</translation>
    </message>
    <message>
        <source>Maps, drawings and pictures (%1)</source>
        <translation>Mapy, rysunki i obrazy (%1)</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MapImport</name>
    <message>
        <source>Choose what is to be taken.</source>
        <translation>Wybierz, co wczytać.</translation>
    </message>
    <message>
        <source>Say what the things of %1 are.</source>
        <translation>Podaj, czym są obiekty warstwy %1.</translation>
    </message>
    <message>
        <source>%1 holds nothing that has a place.</source>
        <translation>Warstwa %1 nie zawiera niczego, co ma położenie.</translation>
    </message>
    <message>
        <source>This plan is in local metres and the file has a place on the map: bring it into a new plan, or put this plan onto the map first.</source>
        <translation>Ten plan jest w metrach lokalnych, a plik ma miejsce na mapie: wczytaj go do nowego planu albo najpierw umieść ten plan na mapie.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importuj %1</translation>
    </message>
    <message>
        <source>Cancelled; nothing was taken</source>
        <translation>Anulowano; nic nie wczytano</translation>
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
        <translation>Dla QGIS i innych programów mapowych: każda warstwa z polami oraz styl dla QGIS.</translation>
    </message>
    <message>
        <source>GeoJSON, exchange plan</source>
        <translation>GeoJSON, plan wymiany</translation>
    </message>
    <message>
        <source>The plan as Vidette and other programs read it again, with nothing lost. What cameras see goes into a second file beside it.</source>
        <translation>Plan, który Vidette i inne programy odczytają ponownie bez strat. To, co widzą kamery, trafia do drugiego pliku obok.</translation>
    </message>
    <message>
        <source>DXF drawing</source>
        <translation>Rysunek DXF</translation>
    </message>
    <message>
        <source>For CAD programs: a layer for each kind (walls, shelves, doors), codes as text.</source>
        <translation>Dla programów CAD: warstwa dla każdego rodzaju (ściany, regały, drzwi), kody jako tekst.</translation>
    </message>
    <message>
        <source>KML</source>
        <translation>KML</translation>
    </message>
    <message>
        <source>For globes and map viewers. The plan needs a place on the map.</source>
        <translation>Dla globusów i przeglądarek map. Plan musi mieć miejsce na mapie.</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabela CSV</translation>
    </message>
    <message>
        <source>A row for each feature with its coordinates, for spreadsheets.</source>
        <translation>Wiersz na każdy obiekt ze współrzędnymi, dla arkuszy kalkulacyjnych.</translation>
    </message>
    <message>
        <source>FlatGeobuf, one layer</source>
        <translation>FlatGeobuf, jedna warstwa</translation>
    </message>
    <message>
        <source>One layer with its fields, for map programs and the web.</source>
        <translation>Jedna warstwa z polami, dla programów mapowych i sieci WWW.</translation>
    </message>
    <message>
        <source>Shapefile, one layer</source>
        <translation>Shapefile, jedna warstwa</translation>
    </message>
    <message>
        <source>One layer; names of fields are cut to ten letters.</source>
        <translation>Jedna warstwa; nazwy pól skraca się do dziesięciu liter.</translation>
    </message>
    <message>
        <source>Walls, shelves, buildings</source>
        <translation>Ściany, regały, budynki</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>Drzwi i okna</translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Zones and rooms</source>
        <translation>Strefy i pomieszczenia</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Mounting places</source>
        <translation>Miejsca montażu</translation>
    </message>
    <message>
        <source>Points of demand</source>
        <translation>Punkty zapotrzebowania</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Dla kogo</translation>
    </message>
    <message>
        <source>Unit of the drawing</source>
        <translation>Jednostka rysunku</translation>
    </message>
    <message>
        <source>Save the file…</source>
        <translation>Zapisz plik…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>Formaty</translation>
    </message>
    <message>
        <source>Plan and coverage for other programs</source>
        <translation>Plan i pokrycie dla innych programów</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Plik</translation>
    </message>
    <message>
        <source>Ourselves</source>
        <translation>Dla nas</translation>
    </message>
    <message>
        <source>The public</source>
        <translation>Dla publiczności</translation>
    </message>
    <message>
        <source>The public: only cameras in operation, to 10 m, without height, aim, lens, masks and coverage</source>
        <translation>Dla publiczności: tylko kamery działające, z dokładnością do 10 m, bez wysokości, kierunku, obiektywu, masek i pokrycia</translation>
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
        <translation>Warstwy</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written</source>
        <translation>Anulowano; nic nie zapisano</translation>
    </message>
    <message>
        <source>Frame: the plan is in local metres and has no place on the map</source>
        <translation>Układ: plan jest w metrach lokalnych i nie ma miejsca na mapie</translation>
    </message>
    <message>
        <source>Frame: WGS 84, longitude and latitude, from %1</source>
        <translation>Układ: WGS 84, długość i szerokość geograficzna, z %1</translation>
    </message>
    <message>
        <source>Frame: local metres, as the plan</source>
        <translation>Układ: metry lokalne, jak plan</translation>
    </message>
    <message>
        <source>Frame: %1, as the plan</source>
        <translation>Układ: %1, jak plan</translation>
    </message>
    <message>
        <source>Choose what the file is to hold.</source>
        <translation>Wybierz, co ma zawierać plik.</translation>
    </message>
    <message>
        <source>A plan in local metres cannot be put on a globe. Choose another format.</source>
        <translation>Planu w metrach lokalnych nie można umieścić na globusie. Wybierz inny format.</translation>
    </message>
    <message>
        <source>This format holds one layer of one shape: choose one, such as the cameras.</source>
        <translation>Ten format mieści jedną warstwę o jednym kształcie: wybierz jedną, np. kamery.</translation>
    </message>
    <message>
        <source>What cameras see, and blind spots</source>
        <translation>Co widzą kamery i martwe pola</translation>
    </message>
    <message>
        <source>%1 (%L2)</source>
        <translation>%1 (%L2)</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>Written: %1. %2</source>
        <translation>Zapisano: %1. %2</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Save the map</source>
        <translation>Zapisz mapę</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MapSketch</name>
    <message>
        <source>Where the map lies beside the plan</source>
        <translation>Położenie mapy względem planu</translation>
    </message>
    <message>
        <source>file</source>
        <translation>plik</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>The file lies on the plan.</source>
        <translation>Plik leży na planie.</translation>
    </message>
    <message>
        <source>The file lies %1 from the plan.</source>
        <translation>Plik leży %1 od planu.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MeetingView</name>
    <message>
        <source>Present</source>
        <translation>Obecni</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Porządek obrad</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Wniosek</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Głosy</translation>
    </message>
    <message>
        <source>Put on what is ready now</source>
        <translation>Dodaj to, co już gotowe</translation>
    </message>
    <message>
        <source>Write the agenda…</source>
        <translation>Zapisz porządek obrad…</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>Text of the minutes</source>
        <translation>Treść protokołu</translation>
    </message>
    <message>
        <source>Close the meeting and freeze the minutes</source>
        <translation>Zamknij posiedzenie i utrwal protokół</translation>
    </message>
    <message>
        <source>Write the minutes…</source>
        <translation>Zapisz protokół…</translation>
    </message>
    <message>
        <source>Held on %1</source>
        <translation>Odbyło się %1</translation>
    </message>
    <message>
        <source>, called by %1</source>
        <translation>, zwołuje %1</translation>
    </message>
    <message>
        <source> · closed%1; its minutes stay</source>
        <translation> · zamknięte%1; protokół pozostaje</translation>
    </message>
    <message>
        <source> on %1</source>
        <translation> dnia %1</translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation>obecnych: %1</translation>
    </message>
    <message>
        <source>%1 of %2 members present</source>
        <translation>obecnych członków: %1 z %2</translation>
    </message>
    <message>
        <source>%1: quorum</source>
        <translation>%1: jest kworum</translation>
    </message>
    <message>
        <source>%1: no quorum</source>
        <translation>%1: brak kworum</translation>
    </message>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>Nothing is on the agenda. Requests come here when they are ready, urgent ones to be announced, deferred ones when their day has come.</source>
        <translation>Porządek obrad jest pusty. Wnioski trafiają tu, gdy są gotowe, pilne, gdy trzeba je ogłosić, a odroczone, gdy nadejdzie ich dzień.</translation>
    </message>
    <message numerus="yes">
        <source>%n items have no outcome yet</source>
        <translation>
            <numerusform>%n punkt nie ma jeszcze wyniku</numerusform>
            <numerusform>%n punkty nie mają jeszcze wyniku</numerusform>
            <numerusform>%n punktów nie ma jeszcze wyniku</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda of %1</source>
        <translation>Porządek obrad %1</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Zamknij %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MeetingsPage</name>
    <message>
        <source>open</source>
        <translation>otwarte</translation>
    </message>
    <message>
        <source>closed, no quorum</source>
        <translation>zamknięte, brak kworum</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zamknięte</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Posiedzenia</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Posiedzenie</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>Choose a meeting to see its agenda.</source>
        <translation>Wybierz posiedzenie, aby zobaczyć porządek obrad.</translation>
    </message>
    <message>
        <source>Body that meets</source>
        <translation>Organ, który obraduje</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Dzień posiedzenia</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Nowe posiedzenie</translation>
    </message>
    <message>
        <source>No meeting yet. A meeting of the expert team makes its agenda from what is ready, what must be announced and what was deferred until now.</source>
        <translation>Nie ma jeszcze posiedzeń. Posiedzenie zespołu ekspertów układa porządek obrad z tego, co jest gotowe, co trzeba ogłosić i co do dziś odroczono.</translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation>Dodaj posiedzenie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ModelList</name>
    <message>
        <source>Camera models</source>
        <translation>Modele kamer</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MoreTools</name>
    <message>
        <source>Doors and windows, rooms, privacy masks, buildings, mounting sites and more</source>
        <translation>Drzwi i okna, pomieszczenia, maski prywatności, budynki, miejsca montażu i inne</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>More tools, now %1</source>
        <translation>Więcej narzędzi, teraz %1</translation>
    </message>
    <message>
        <source>More tools</source>
        <translation>Więcej narzędzi</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MountForm</name>
    <message>
        <source>Height</source>
        <translation>Wysokość</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznany</translation>
    </message>
</context>
<context>
    <name>vidette::ui::NoteForm</name>
    <message>
        <source>Height of letters</source>
        <translation>Wysokość liter</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>Obrót</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>Metres on the plan</source>
        <translation>Metry na planie</translation>
    </message>
    <message>
        <source>Points on the screen</source>
        <translation>Punkty na ekranie</translation>
    </message>
    <message>
        <source>In metres letters grow with the plan; in points they stay as large as they are</source>
        <translation>W metrach litery rosną razem z planem; w punktach zachowują swój rozmiar</translation>
    </message>
    <message>
        <source>Clockwise</source>
        <translation>Zgodnie z zegarem</translation>
    </message>
</context>
<context>
    <name>vidette::ui::NumberField</name>
    <message>
        <source>A length is a number, as 3.2, 320 cm or 10.5 ft</source>
        <translation>Długość to liczba, np. 3,2; 320 cm lub 10,5 ft</translation>
    </message>
    <message>
        <source>A number is expected</source>
        <translation>Oczekiwana jest liczba</translation>
    </message>
    <message>
        <source>%1 does not fit: from %2 to %3</source>
        <translation>%1 nie pasuje: od %2 do %3</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ObstacleForm</name>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Spód</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Góra</translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation>Przezroczyste</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>to the ceiling</source>
        <translation>do sufitu</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OntoMap</name>
    <message>
        <source>Local metres</source>
        <translation>Metry lokalne</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Frame of the map</source>
        <translation>Układ mapy</translation>
    </message>
    <message>
        <source>Click both: a point of the plan, then where it belongs</source>
        <translation>Klikaj oba: punkt planu, potem miejsce, w którym ma leżeć</translation>
    </message>
    <message>
        <source>Plan x</source>
        <translation>Plan x</translation>
    </message>
    <message>
        <source>Plan y</source>
        <translation>Plan y</translation>
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
        <translation>Umieść na mapie</translation>
    </message>
    <message>
        <source>Put the plan onto the map</source>
        <translation>Umieść plan na mapie</translation>
    </message>
    <message>
        <source>Click a point on the plan, then type where it lies on the map, in metres: x to the east, y to the north. Two points place it, a third checks them.</source>
        <translation>Kliknij punkt na planie, potem wpisz, gdzie leży na mapie, w metrach: x na wschód, y na północ. Dwa punkty umieszczają plan, trzeci je sprawdza.</translation>
    </message>
    <message>
        <source>A projected frame in metres, by its EPSG number</source>
        <translation>Układ współrzędnych płaskich w metrach, według numeru EPSG</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Cały plan</translation>
    </message>
    <message>
        <source>Turned by %1 clockwise, a metre becomes %2; missed by %3 in the mean (root of squares).</source>
        <translation>Obrót o %1 zgodnie z zegarem, metr planu to na mapie %2; odchyłka średniokwadratowa %3.</translation>
    </message>
    <message>
        <source>Two points at least are needed.</source>
        <translation>Potrzebne są co najmniej dwa punkty.</translation>
    </message>
    <message>
        <source>The plan was changed meanwhile. Try it once more.</source>
        <translation>Plan został tymczasem zmieniony. Spróbuj ponownie.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OntoWall</name>
    <message>
        <source>%1 moved %2 out of %3 onto its outer wall.</source>
        <translation>%1: przeniesiono o %2 z %3 na ścianę zewnętrzną.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras moved onto the outer walls: %1.</source>
        <translation>
            <numerusform>%n kamera przeniesiona na ścianę zewnętrzną: %1.</numerusform>
            <numerusform>%n kamery przeniesione na ściany zewnętrzne: %1.</numerusform>
            <numerusform>%n kamer przeniesionych na ściany zewnętrzne: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 stays inside %2: it is more than %3 from the outer wall.</source>
        <translation>%1 pozostaje w %2: do ściany zewnętrznej jest więcej niż %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras stay inside: they are more than %1 from the outer wall.</source>
        <translation>
            <numerusform>%n kamera pozostaje wewnątrz: jest dalej niż %1 od ściany zewnętrznej.</numerusform>
            <numerusform>%n kamery pozostają wewnątrz: są dalej niż %1 od ściany zewnętrznej.</numerusform>
            <numerusform>%n kamer pozostaje wewnątrz: są dalej niż %1 od ściany zewnętrznej.</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera stands inside a building.</source>
        <translation>Żadna kamera nie stoi wewnątrz budynku.</translation>
    </message>
    <message>
        <source>Looking for the outer walls …</source>
        <translation>Szukanie ścian zewnętrznych …</translation>
    </message>
    <message>
        <source>Bring %1 out onto the wall</source>
        <translation>Wysuń %1 na ścianę</translation>
    </message>
    <message>
        <source>Bring %1 cameras out onto the walls</source>
        <translation>Wysuń kamery na ściany (%1)</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OpeningForm</name>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation>Przezroczyste</translation>
    </message>
    <message>
        <source>Entrance</source>
        <translation>Wejście</translation>
    </message>
    <message>
        <source>Door</source>
        <translation>Drzwi</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message>
        <source>Glass wall or door</source>
        <translation>Szklana ściana lub drzwi</translation>
    </message>
    <message>
        <source>No: closed, or with foil</source>
        <translation>Nie: zamknięte lub z folią</translation>
    </message>
    <message>
        <source>Yes: open, or clear glass</source>
        <translation>Tak: otwarte lub czyste szkło</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Szerokość</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>łącznie %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OutcomeForm</name>
    <message>
        <source>Conditions: %1</source>
        <translation>Warunki: %1</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Otwórz wniosek</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Jaki jest wynik</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Za</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Przeciw</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Wstrzymało się</translation>
    </message>
    <message>
        <source>Note for the minutes</source>
        <translation>Uwaga do protokołu</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Zapisz wynik</translation>
    </message>
    <message>
        <source>Outcome …</source>
        <translation>Wynik …</translation>
    </message>
    <message>
        <source>Which conditions</source>
        <translation>Jakie warunki</translation>
    </message>
    <message>
        <source>Reason or note for the minutes</source>
        <translation>Powód lub uwaga do protokołu</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Missing: the conditions</source>
        <translation>Brak: warunki</translation>
    </message>
    <message>
        <source>Outcome in %1</source>
        <translation>Wynik w %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OutputPage</name>
    <message>
        <source>What is written</source>
        <translation>Co się zapisuje</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>All reports as PDF</source>
        <translation>Wszystkie raporty jako PDF</translation>
    </message>
    <message>
        <source>Plan on paper</source>
        <translation>Plan na papierze</translation>
    </message>
    <message>
        <source>Maps and drawings</source>
        <translation>Mapy i rysunki</translation>
    </message>
</context>
<context>
    <name>vidette::ui::OutsideNotice</name>
    <message>
        <source>Look</source>
        <translation>Obejrzyj</translation>
    </message>
    <message>
        <source>Look at what other programs changed</source>
        <translation>Obejrzyj, co zmieniły inne programy</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
    <message>
        <source>The changes stay open; the menu has them under Workspaces</source>
        <translation>Zmiany pozostają otwarte; są w menu w Obszarach roboczych</translation>
    </message>
    <message numerus="yes">
        <source>%n changes were made outside Vidette</source>
        <translation>
            <numerusform>Poza Vidette dokonano %n zmiany</numerusform>
            <numerusform>Poza Vidette dokonano %n zmian</numerusform>
            <numerusform>Poza Vidette dokonano %n zmian</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::OutsidePage</name>
    <message>
        <source>Changes made outside Vidette</source>
        <translation>Zmiany dokonane poza Vidette</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kiedy</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Obiekt</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Było</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniło</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Kto decyduje</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Zachowaj wszystkie</translation>
    </message>
    <message>
        <source>Take all back</source>
        <translation>Cofnij wszystkie</translation>
    </message>
    <message>
        <source>Show where it is</source>
        <translation>Pokaż, gdzie to jest</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Choose a line on the left: here stands what it was before, and what it is now.</source>
        <translation>Wybierz wiersz po lewej: tutaj widać, co było przedtem, a co jest teraz.</translation>
    </message>
    <message>
        <source>Login of who decides</source>
        <translation>Login decydującego</translation>
    </message>
    <message>
        <source>The project is read-only: its changes can be looked at.</source>
        <translation>Projekt jest tylko do odczytu: zmiany można obejrzeć.</translation>
    </message>
    <message>
        <source>What is decided is kept under this login.</source>
        <translation>Decyzje są zachowywane pod tym loginem.</translation>
    </message>
    <message>
        <source>%1 decides. Whatever is decided is kept in the project.</source>
        <translation>Decyduje %1. Każda decyzja jest zachowana w projekcie.</translation>
    </message>
    <message numerus="yes">
        <source>changes made outside Vidette</source>
        <translation>
            <numerusform>zmiana dokonana poza Vidette</numerusform>
            <numerusform>zmiany dokonane poza Vidette</numerusform>
            <numerusform>zmian dokonanych poza Vidette</numerusform>
        </translation>
    </message>
    <message>
        <source>by QGIS or another program; they count already</source>
        <translation>przez QGIS lub inny program; już się liczą</translation>
    </message>
    <message>
        <source>Nothing waits for a decision</source>
        <translation>Nic nie czeka na decyzję</translation>
    </message>
    <message>
        <source>%1, by another program</source>
        <translation>%1, inny program</translation>
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
        <translation>W karcie jest %1 m, a do pozostałych odległości pasowałoby %2 m.</translation>
    </message>
    <message>
        <source>%1 m is printed, but these pixels over %2 give about %3 m.</source>
        <translation>W karcie jest %1 m, ale te piksele na %2 dają około %3 m.</translation>
    </message>
    <message>
        <source>An upright angle of %1° is printed; the shape of the picture gives about %2°.</source>
        <translation>W karcie jest kąt pionowy %1°; kształt obrazu daje około %2°.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels are of no usual shape.</source>
        <translation>%1 × %2 pikseli to nietypowy kształt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Known is</source>
        <translation>Znane jest</translation>
    </message>
    <message>
        <source>Sensor</source>
        <translation>Przetwornik</translation>
    </message>
    <message>
        <source>Keep it among my models</source>
        <translation>Zachowaj wśród moich modeli</translation>
    </message>
    <message>
        <source>My camera</source>
        <translation>Moja kamera</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Pole widzenia</translation>
    </message>
    <message>
        <source>Focal length</source>
        <translation>Ogniskowa</translation>
    </message>
    <message>
        <source>Pixels across</source>
        <translation>Piksele w poziomie</translation>
    </message>
    <message>
        <source>Pixels down</source>
        <translation>Piksele w pionie</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>by pixels</source>
        <translation>wg pikseli</translation>
    </message>
    <message>
        <source>Infrared up to</source>
        <translation>Podczerwień do</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Własna</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>wpisano ręcznie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PageDialog</name>
    <message>
        <source>Pixels per inch of paper</source>
        <translation>Piksele na cal papieru</translation>
    </message>
    <message>
        <source>Drawn at 1 :</source>
        <translation>Skala rysunku 1 :</translation>
    </message>
    <message>
        <source>A page of %1</source>
        <translation>Strona z %1</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strony</translation>
    </message>
    <message>
        <source>Page %1
%2 × %3 mm</source>
        <translation>Strona %1
%2 × %3 mm</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nieznana</translation>
    </message>
    <message>
        <source>The scale printed on the drawing; where it is not known, two points give it later</source>
        <translation>Skala wydrukowana na rysunku; jeśli jest nieznana, określą ją później dwa punkty</translation>
    </message>
    <message>
        <source>Add the page</source>
        <translation>Dodaj stronę</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PaperPage</name>
    <message>
        <source>‹ Sheet before</source>
        <translation>‹ Poprzedni arkusz</translation>
    </message>
    <message>
        <source>Next sheet ›</source>
        <translation>Następny arkusz ›</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Dots per inch</source>
        <translation>Punkty na cal</translation>
    </message>
    <message>
        <source>dpi</source>
        <translation>dpi</translation>
    </message>
    <message>
        <source>Width of the picture</source>
        <translation>Szerokość obrazu</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Plan on paper</source>
        <translation>Plan na papierze</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drukuj…</translation>
    </message>
    <message>
        <source>This sheet as SVG…</source>
        <translation>Ten arkusz jako SVG…</translation>
    </message>
    <message>
        <source>This sheet as PNG…</source>
        <translation>Ten arkusz jako PNG…</translation>
    </message>
    <message>
        <source>PNG resolution</source>
        <translation>Rozdzielczość PNG</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Zapisz arkusz</translation>
    </message>
    <message>
        <source>sheet</source>
        <translation>arkusz</translation>
    </message>
    <message>
        <source>Picture of the plan as shown</source>
        <translation>Obraz planu jak na ekranie</translation>
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
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Width of PNG and copy</source>
        <translation>Szerokość PNG i kopii</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Zapisz obraz</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written</source>
        <translation>Anulowano; nic nie zapisano</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Sheet %L1 of %L2, 1 : %L3</source>
        <translation>Arkusz %L1 z %L2, 1 : %L3</translation>
    </message>
    <message>
        <source>Writing … %1</source>
        <translation>Zapisywanie … %1</translation>
    </message>
    <message>
        <source>Writing …</source>
        <translation>Zapisywanie …</translation>
    </message>
    <message>
        <source>What is seen is being counted</source>
        <translation>Obliczanie tego, co widać</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Zapisano: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
    <message>
        <source>The picture is on the clipboard</source>
        <translation>Obraz jest w schowku</translation>
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
        <translation>Strefy, jako prostokąty</translation>
    </message>
    <message>
        <source>Demand points</source>
        <translation>Punkty zapotrzebowania</translation>
    </message>
    <message>
        <source>Mounting sites</source>
        <translation>Miejsca montażu</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Wiersze to</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Wklej tabelę</translation>
    </message>
    <message>
        <source>Below each heading stands what the column is taken for. Columns without a meaning are left out.</source>
        <translation>Pod każdym nagłówkiem podano, za co uznano kolumnę. Kolumny bez znaczenia są pomijane.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Columns and the first rows</source>
        <translation>Kolumny i pierwsze wiersze</translation>
    </message>
    <message>
        <source>Meaning of %1</source>
        <translation>Znaczenie: %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>pominięta</translation>
    </message>
    <message>
        <source>Column for %1: %2.</source>
        <translation>Kolumna dla %1: %2.</translation>
    </message>
    <message>
        <source>%1 of %2 rows can be added.</source>
        <translation>Można dodać wiersze: %1 z %2.</translation>
    </message>
    <message>
        <source>%1 First of those that cannot: %2</source>
        <translation>%1 Pierwszy z tych, których nie można: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PickTool</name>
    <message>
        <source>Click the place of the request · Space and drag moves the plan</source>
        <translation>Kliknij miejsce wniosku · Spacja i przeciąganie przesuwa plan</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PictureView</name>
    <message>
        <source>Simulated picture</source>
        <translation>Symulowany obraz</translation>
    </message>
    <message>
        <source>a person at %1, %2 px</source>
        <translation>osoba w odległości %1, %2 px</translation>
    </message>
    <message>
        <source>%1 · %2 px</source>
        <translation>%1 · %2 px</translation>
    </message>
    <message>
        <source>No tilt is stated; drawn at %1</source>
        <translation>Nie podano pochylenia; narysowano przy %1</translation>
    </message>
    <message>
        <source>Simulated: what stands on the plan, persons of 1.70 m</source>
        <translation>Symulacja: to, co stoi na planie, osoby o wzroście 1,70 m</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PlaceText</name>
    <message>
        <source>Words of the text</source>
        <translation>Treść tekstu</translation>
    </message>
    <message>
        <source>Type, then Enter</source>
        <translation>Wpisz, potem Enter</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PlanCard</name>
    <message>
        <source>Plan without a name</source>
        <translation>Plan bez nazwy</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Brak: %1</translation>
    </message>
    <message>
        <source>Not named yet · %1</source>
        <translation>Jeszcze bez nazwy · %1</translation>
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
        <translation>Trzymaj %1 z przodu</translation>
    </message>
    <message>
        <source>Kept at the front</source>
        <translation>Trzymane z przodu</translation>
    </message>
    <message>
        <source>Keep at the front</source>
        <translation>Trzymaj z przodu</translation>
    </message>
    <message>
        <source>No longer keep at the front</source>
        <translation>Nie trzymaj już z przodu</translation>
    </message>
    <message>
        <source>Take from this list</source>
        <translation>Usuń z tej listy</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PlanEdits</name>
    <message>
        <source>Remove %1</source>
        <translation>Usuń %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Powiel %1</translation>
    </message>
    <message>
        <source>%1 copied. Ctrl+V pastes, into another project too.</source>
        <translation>Skopiowano %1. Ctrl+V wkleja, także do innego projektu.</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Wytnij %1</translation>
    </message>
    <message>
        <source>Nothing is on the clipboard.</source>
        <translation>Schowek jest pusty.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation>Obróć %1</translation>
    </message>
    <message>
        <source>Scale %1</source>
        <translation>Skaluj %1</translation>
    </message>
    <message>
        <source>Mirror %1</source>
        <translation>Odbij %1</translation>
    </message>
    <message>
        <source>Align %1</source>
        <translation>Wyrównaj %1</translation>
    </message>
    <message>
        <source>Equal gaps between %1</source>
        <translation>Równe odstępy: %1</translation>
    </message>
    <message>
        <source>An array makes from 1 to %L1 copies.</source>
        <translation>Szyk tworzy od 1 do %L1 kopii.</translation>
    </message>
    <message>
        <source>Array of %1</source>
        <translation>Szyk: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PlanPage</name>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>The clipboard holds neither rows of a plan nor a table with headings.</source>
        <translation>W schowku nie ma ani wierszy planu, ani tabeli z nagłówkami.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Warstwy</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PlanShow</name>
    <message>
        <source>What the plan shows</source>
        <translation>Co pokazuje plan</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klasy</translation>
    </message>
    <message>
        <source>How many cameras</source>
        <translation>Ile kamer</translation>
    </message>
    <message>
        <source>Pixel density</source>
        <translation>Gęstość pikseli</translation>
    </message>
    <message>
        <source>Height of the target, 0 to 3 metres</source>
        <translation>Wysokość celu, od 0 do 3 metrów</translation>
    </message>
    <message>
        <source>Height above the floor at which things must be seen</source>
        <translation>Wysokość nad podłogą, na której ma być widać</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>na %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PointRows</name>
    <message>
        <source>Missed by</source>
        <translation>Odchyłka</translation>
    </message>
    <message>
        <source>Point %1: %2</source>
        <translation>Punkt %1: %2</translation>
    </message>
    <message>
        <source>Remove point %1</source>
        <translation>Usuń punkt %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PrintedBars</name>
    <message>
        <source>printed</source>
        <translation>z karty</translation>
    </message>
    <message>
        <source>flat target</source>
        <translation>płaski cel</translation>
    </message>
    <message>
        <source>by angle</source>
        <translation>wg kąta</translation>
    </message>
    <message>
        <source>by upright angle</source>
        <translation>wg kąta pionowego</translation>
    </message>
    <message>
        <source>in the middle</source>
        <translation>w środku</translation>
    </message>
    <message>
        <source>Printed and computed distances</source>
        <translation>Odległości z karty i obliczone</translation>
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
        <translation>Dla tej kamery nie ma odległości z karty. Modele z biblioteki mają własne.</translation>
    </message>
    <message>
        <source>The printed distances follow the flat formula, as is usual for narrow lenses: what is printed holds all over the picture.</source>
        <translation>Odległości z karty wynikają ze wzoru płaskiego, jak zwykle przy wąskich obiektywach: podane wartości obowiązują w całym obrazie.</translation>
    </message>
    <message>
        <source>The maker counts in the middle of the picture, where a wide lens is densest. Towards the edges the class ends nearer.</source>
        <translation>Producent liczy w środku obrazu, gdzie szeroki obiektyw jest najgęstszy. Ku brzegom klasa kończy się bliżej.</translation>
    </message>
    <message>
        <source>The maker divides the pixels of the width by the angle. A flat target that faces the camera gets fewer, so the plan counts with the flat formula.</source>
        <translation>Producent dzieli piksele szerokości przez kąt. Płaski cel zwrócony do kamery dostaje ich mniej, więc plan liczy wzorem płaskim.</translation>
    </message>
    <message>
        <source>The maker divides the pixels of the height by the upright angle. A flat target that faces the camera gets fewer, so the plan counts with the flat formula.</source>
        <translation>Producent dzieli piksele wysokości przez kąt pionowy. Płaski cel zwrócony do kamery dostaje ich mniej, więc plan liczy wzorem płaskim.</translation>
    </message>
    <message>
        <source>No formula known here gives the printed distances within 10 %. Ask the maker, or check the pixels and the field of view.</source>
        <translation>Żaden znany tu wzór nie daje odległości z karty z dokładnością do 10 %. Zapytaj producenta albo sprawdź piksele i pole widzenia.</translation>
    </message>
    <message>
        <source>The flat formula gives %1 of what is printed. %2</source>
        <translation>Wzór płaski daje %1 wartości z karty. %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, czeka %n</numerusform>
            <numerusform>%1, czekają %n</numerusform>
            <numerusform>%1, czeka %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::RecordField</name>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nie podano</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RecordingsPanel</name>
    <message>
        <source>Recordings</source>
        <translation>Nagrania</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Okres przechowywania</translation>
    </message>
    <message>
        <source>days</source>
        <translation>dni</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Change how long recordings are kept</source>
        <translation>Zmień okres przechowywania nagrań</translation>
    </message>
    <message>
        <source>Without cameras there is nothing to record.</source>
        <translation>Bez kamer nie ma czego nagrywać.</translation>
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
        <translation>%1 TiB; producenci podają %2 TB</translation>
    </message>
    <message>
        <source>fits the kit&apos;s %1 disk (%2 days)</source>
        <translation>mieści się na dysku %1 zestawu (%2 dni)</translation>
    </message>
    <message>
        <source>The kit&apos;s %1 disk holds only %2 days</source>
        <translation>Dysk %1 zestawu mieści tylko %2 dni</translation>
    </message>
    <message>
        <source>%1 days are more than the law allows: %2</source>
        <translation>%1 dni to więcej, niż pozwala prawo: %2</translation>
    </message>
    <message>
        <source>%1 days are more than recommended: %2</source>
        <translation>%1 dni to więcej, niż się zaleca: %2</translation>
    </message>
    <message>
        <source>The rule for %1 is not in force</source>
        <translation>Reguła dla %1 nie obowiązuje</translation>
    </message>
    <message>
        <source>Nobody has said why %1 days</source>
        <translation>Nikt nie podał, dlaczego %1 dni</translation>
    </message>
    <message>
        <source>The days follow the disk, not a need</source>
        <translation>Liczba dni wynika z dysku, nie z potrzeby</translation>
    </message>
    <message>
        <source>Nobody has said how long; %1 days are assumed</source>
        <translation>Nikt nie podał, jak długo; przyjęto %1 dni</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>within the %1 %2 (%3)</source>
        <translation>najwyżej %1 %2 (%3)</translation>
    </message>
    <message>
        <source>of the law</source>
        <translation>wg prawa</translation>
    </message>
    <message>
        <source>recommended</source>
        <translation>wg zaleceń</translation>
    </message>
    <message>
        <source>Counted for %1 days until you say how long</source>
        <translation>Liczone dla %1 dni do czasu podania okresu</translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n godzina</numerusform>
            <numerusform>%n godziny</numerusform>
            <numerusform>%n godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dzień</numerusform>
            <numerusform>%n dni</numerusform>
            <numerusform>%n dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n miesiąc</numerusform>
            <numerusform>%n miesiące</numerusform>
            <numerusform>%n miesięcy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::ReplacementPage</name>
    <message>
        <source>%1: %2 go to growth while %3 of replacement wait.</source>
        <translation>%1: %2 idzie na rozbudowę, a wymiana za %3 czeka.</translation>
    </message>
    <message>
        <source>First year</source>
        <translation>Pierwszy rok</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Lata</translation>
    </message>
    <message>
        <source>Money each year</source>
        <translation>Kwota na rok</translation>
    </message>
    <message>
        <source>One life for all</source>
        <translation>Wspólna trwałość</translation>
    </message>
    <message>
        <source>Which assets</source>
        <translation>Które urządzenia</translation>
    </message>
    <message>
        <source>Due year</source>
        <translation>Rok wymiany</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Urządzenia</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Na dzień</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ryzyko</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Zaplanowano</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>as budgeted</source>
        <translation>wg budżetu</translation>
    </message>
    <message>
        <source>as known</source>
        <translation>wg danych</translation>
    </message>
    <message>
        <source>The same sum every year. As budgeted: the lines for renewal of the project.</source>
        <translation>Co roku ta sama kwota. Wg budżetu: pozycje projektu na odnowę.</translation>
    </message>
    <message>
        <source>So many years for every asset. As known: its own life class.</source>
        <translation>Tyle lat dla każdego urządzenia. Wg danych: jego własna klasa trwałości.</translation>
    </message>
    <message>
        <source>Life in years</source>
        <translation>Trwałość w latach</translation>
    </message>
    <message>
        <source>Every asset</source>
        <translation>Każde urządzenie</translation>
    </message>
    <message>
        <source>Replaced within the plan</source>
        <translation>Wymieniane w ramach planu</translation>
    </message>
    <message>
        <source>Waiting: no money</source>
        <translation>Czeka: brak pieniędzy</translation>
    </message>
    <message>
        <source>Left out: not known when due</source>
        <translation>Pominięte: termin nieznany</translation>
    </message>
    <message>
        <source>On the list</source>
        <translation>Na liście</translation>
    </message>
    <message>
        <source>Due in any year</source>
        <translation>Termin w dowolnym roku</translation>
    </message>
    <message>
        <source>of %1 assets overdue</source>
        <translation>z %1 urządzeń po terminie</translation>
    </message>
    <message>
        <source>Planning …</source>
        <translation>Planowanie …</translation>
    </message>
    <message>
        <source>at this pace each has its turn every %1 years</source>
        <translation>w tym tempie na każde przypada kolej co %1 lat</translation>
    </message>
    <message>
        <source>No assets are recorded in this project. A camera on the plan is a place; what hangs there is an asset, with its age and its condition. Lists of assets come in as tables (vidette record PROJECT import).</source>
        <translation>W tym projekcie nie zapisano urządzeń. Kamera na planie to miejsce; to, co tam wisi, jest urządzeniem ze swoim wiekiem i stanem. Listy urządzeń wczytuje się z tabel (vidette record PROJECT import).</translation>
    </message>
    <message>
        <source>Left out, since nobody knows when they are due: %1.</source>
        <translation>Pominięto, bo nikt nie zna terminu: %1.</translation>
    </message>
    <message>
        <source>Planned as if they cost nothing, since no price is known: %1.</source>
        <translation>Zaplanowano jak bez kosztu, bo cena jest nieznana: %1.</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>czeka</translation>
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
        <translation>Nie można zapisać %1: %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ReportView</name>
    <message>
        <source>The report</source>
        <translation>Raport</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ReportsPage</name>
    <message>
        <source>What the report is about</source>
        <translation>Czego dotyczy raport</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Wydaj</translation>
    </message>
    <message>
        <source>Make again</source>
        <translation>Utwórz ponownie</translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation>Zapisz jako stronę…</translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation>Zapisz jako tabelę…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Zapisz jako PDF…</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Otwórz w przeglądarce</translation>
    </message>
    <message>
        <source>Kinds of reports</source>
        <translation>Rodzaje raportów</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Raporty</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation>Zapisz stronę</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Zapisz tabelę</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Zapisz jako PDF</translation>
    </message>
    <message>
        <source>Every processing</source>
        <translation>Każde przetwarzanie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Figures as they are now</source>
        <translation>Liczby w obecnym stanie</translation>
    </message>
    <message>
        <source>a day not stated</source>
        <translation>nie podano dnia</translation>
    </message>
    <message>
        <source>As issued on %1</source>
        <translation>Jak wydano: %1</translation>
    </message>
    <message>
        <source>Making the report … %1</source>
        <translation>Tworzenie raportu … %1</translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation>Tworzenie raportu …</translation>
    </message>
    <message>
        <source>Out of date since the last change</source>
        <translation>Nieaktualny od ostatniej zmiany</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Zapisano raport: %1</translation>
    </message>
    <message>
        <source>Issuing the annual report of %1 …</source>
        <translation>Wydawanie raportu rocznego %1 …</translation>
    </message>
    <message>
        <source>Issue annual report %1</source>
        <translation>Wydaj raport roczny %1</translation>
    </message>
    <message>
        <source>Issued: the figures of %1 are kept as they are now</source>
        <translation>Wydano: liczby za %1 zachowano w obecnym stanie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestFacts</name>
    <message>
        <source>What is asked</source>
        <translation>O co się wnosi</translation>
    </message>
    <message>
        <source>Four-part sheet</source>
        <translation>Arkusz czteroczęściowy</translation>
    </message>
    <message>
        <source>Design sheet</source>
        <translation>Arkusz projektowy</translation>
    </message>
    <message>
        <source>Money and dates</source>
        <translation>Pieniądze i terminy</translation>
    </message>
    <message>
        <source>Set fields of request %1</source>
        <translation>Ustaw pola wniosku %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestForm</name>
    <message>
        <source>What is asked for</source>
        <translation>O co się wnosi</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Wnosi</translation>
    </message>
    <message>
        <source>Name of the applicant</source>
        <translation>Imię i nazwisko wnioskodawcy</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Add the request</source>
        <translation>Dodaj wniosek</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nowy wniosek</translation>
    </message>
    <message>
        <source>Click it on the plan</source>
        <translation>Kliknij na planie</translation>
    </message>
    <message>
        <source>Place: x,y in the metres of the plan</source>
        <translation>Miejsce: x,y w metrach planu</translation>
    </message>
    <message>
        <source>Name of the applicant – kept apart, never in the change log</source>
        <translation>Nazwisko wnioskodawcy – trzymane osobno, nigdy w dzienniku zmian</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>What is asked for, the place and the reason are needed</source>
        <translation>Trzeba podać, o co się wnosi, miejsce i powód</translation>
    </message>
    <message>
        <source>Add request</source>
        <translation>Dodaj wniosek</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestNeighbours</name>
    <message>
        <source>Cameras and neighbours</source>
        <translation>Kamery i sąsiedztwo</translation>
    </message>
    <message>
        <source>Camera it asks for</source>
        <translation>Kamera, o którą się wnosi</translation>
    </message>
    <message>
        <source>erased %1</source>
        <translation>usunięto %1</translation>
    </message>
    <message>
        <source>Applicant: %1</source>
        <translation>Wnioskodawca: %1</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation>Pokaż na planie</translation>
    </message>
    <message>
        <source>Add a camera that is to go …</source>
        <translation>Dodaj kamerę do usunięcia …</translation>
    </message>
    <message>
        <source>Add a proposed camera …</source>
        <translation>Dodaj proponowaną kamerę …</translation>
    </message>
    <message>
        <source>Request %1 asks for camera %2</source>
        <translation>Wniosek %1 dotyczy kamery %2</translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation>%1 stąd</translation>
    </message>
    <message>
        <source>No similar request within %1 m</source>
        <translation>Brak podobnego wniosku w promieniu %1 m</translation>
    </message>
    <message>
        <source>Similar requests, of the same purpose and near</source>
        <translation>Podobne wnioski, w tym samym celu i w pobliżu</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestStatements</name>
    <message>
        <source>waived by %1</source>
        <translation>odstąpienie: %1</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>Termin: %1</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Opinie</translation>
    </message>
    <message>
        <source>Party that gives the statement</source>
        <translation>Strona wydająca opinię</translation>
    </message>
    <message>
        <source>Its stance</source>
        <translation>Jej stanowisko</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Co stwierdza</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Podpisy</translation>
    </message>
    <message>
        <source>Record the statement</source>
        <translation>Zapisz opinię</translation>
    </message>
    <message>
        <source>It is not waited for</source>
        <translation>Nie czeka się na nią</translation>
    </message>
    <message>
        <source>What it says, or why waived</source>
        <translation>Co stwierdza albo dlaczego się na nią nie czeka</translation>
    </message>
    <message>
        <source>Stance …</source>
        <translation>Stanowisko …</translation>
    </message>
    <message>
        <source>Party …</source>
        <translation>Strona …</translation>
    </message>
    <message>
        <source>superseded: %1</source>
        <translation>zastąpiona: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Brak: %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>komplet</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>brakuje: %1</translation>
    </message>
    <message>
        <source>Statement on request %1</source>
        <translation>Opinia do wniosku %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestSteps</name>
    <message>
        <source>Next steps</source>
        <translation>Następne kroki</translation>
    </message>
    <message>
        <source>Parties asked</source>
        <translation>Pytane strony</translation>
    </message>
    <message>
        <source>Note of the step</source>
        <translation>Uwaga do kroku</translation>
    </message>
    <message>
        <source>Make the step</source>
        <translation>Wykonaj krok</translation>
    </message>
    <message>
        <source>Parties asked besides the two that always are: police, district-1</source>
        <translation>Strony pytane oprócz dwóch stałych: police, district-1</translation>
    </message>
    <message>
        <source>Asking the rules of the plan …</source>
        <translation>Sprawdzanie reguł planu …</translation>
    </message>
    <message>
        <source>No step leads on from here.</source>
        <translation>Stąd nie prowadzi żaden krok.</translation>
    </message>
    <message>
        <source>can be made</source>
        <translation>można wykonać</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>brakuje: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Note, kept with the step</source>
        <translation>Uwaga, zachowana z krokiem</translation>
    </message>
    <message>
        <source>Make it: %1</source>
        <translation>Wykonaj: %1</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Brak: %1</translation>
    </message>
    <message>
        <source>. Who acts is chosen in the status line</source>
        <translation>. Kto działa, wybiera się w wierszu stanu</translation>
    </message>
    <message>
        <source>Move request %1</source>
        <translation>Przesuń wniosek %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestStory</name>
    <message>
        <source>%1  Decision %2: %3</source>
        <translation>%1  Decyzja %2: %3</translation>
    </message>
    <message>
        <source> by %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>, against the advice</source>
        <translation>, wbrew opinii</translation>
    </message>
    <message>
        <source>, overrides the data protection officer</source>
        <translation>, wbrew inspektorowi ochrony danych</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Co się działo</translation>
    </message>
    <message>
        <source>Owed: %1</source>
        <translation>Do zrobienia: %1</translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation>, termin %1</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Oznacz jako wykonane</translation>
    </message>
    <message>
        <source>%1  %2 → %3</source>
        <translation>%1  %2 → %3</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>jeszcze nic</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n wpis</numerusform>
            <numerusform>%n wpisy</numerusform>
            <numerusform>%n wpisów</numerusform>
        </translation>
    </message>
    <message>
        <source>Meet obligation of request %1</source>
        <translation>Spełnij obowiązek z wniosku %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestView</name>
    <message>
        <source>Show on the plan</source>
        <translation>Pokaż na planie</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>urgent</source>
        <translation>pilne</translation>
    </message>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>wiek %n dzień</numerusform>
            <numerusform>wiek %n dni</numerusform>
            <numerusform>wiek %n dni</numerusform>
        </translation>
    </message>
    <message>
        <source>its place asks for class %1</source>
        <translation>miejsce wymaga klasy %1</translation>
    </message>
    <message>
        <source>%1 more ask for it</source>
        <translation>poparcie jeszcze: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SectionTitle</name>
    <message>
        <source>Fold or unfold</source>
        <translation>Zwiń lub rozwiń</translation>
    </message>
    <message>
        <source>show</source>
        <translation>pokaż</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SectionView</name>
    <message>
        <source>outside</source>
        <translation>poza obrazem</translation>
    </message>
    <message>
        <source>head cut off</source>
        <translation>głowa ucięta</translation>
    </message>
    <message>
        <source>feet cut off</source>
        <translation>stopy ucięte</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ukryta</translation>
    </message>
    <message>
        <source>feet hidden</source>
        <translation>stopy ukryte</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>widoczna</translation>
    </message>
    <message>
        <source>heights × %1</source>
        <translation>wysokości × %1</translation>
    </message>
    <message>
        <source>whole person up to %1</source>
        <translation>cała osoba do %1</translation>
    </message>
    <message>
        <source>dead zone %1</source>
        <translation>martwa strefa %1</translation>
    </message>
    <message>
        <source>Side section</source>
        <translation>Przekrój z boku</translation>
    </message>
    <message>
        <source>The chosen camera from the side; arrow keys tilt it, page keys raise it</source>
        <translation>Wybrana kamera z boku; strzałki ją pochylają, klawisze stron podnoszą</translation>
    </message>
    <message>
        <source>Drag to tilt</source>
        <translation>Przeciągnij, by pochylić</translation>
    </message>
    <message>
        <source>Drag to raise or lower</source>
        <translation>Przeciągnij, by podnieść lub opuścić</translation>
    </message>
    <message>
        <source>Tilt %1</source>
        <translation>Pochylenie %1</translation>
    </message>
    <message>
        <source>Height of %1</source>
        <translation>Wysokość %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SelectionPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nic nie wybrano</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>Click a camera, a shelf or a room on the plan. Shift+click adds more.</source>
        <translation>Kliknij na planie kamerę, regał lub pomieszczenie. Shift+kliknięcie dodaje kolejne.</translation>
    </message>
    <message>
        <source>Of different kinds: they are moved, turned and arranged together.</source>
        <translation>Różnych rodzajów: przesuwa się je, obraca i układa razem.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Obraz %1</translation>
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
        <translation>Orientacja papieru</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Part of the plan</source>
        <translation>Część planu</translation>
    </message>
    <message>
        <source>Overlap of sheets</source>
        <translation>Zakładka arkuszy</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>Title on the sheet</source>
        <translation>Tytuł na arkuszu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Kondygnacja</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Pozioma</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Pionowa</translation>
    </message>
    <message>
        <source>To fit</source>
        <translation>Dopasowana</translation>
    </message>
    <message>
        <source>1 : %L1</source>
        <translation>1 : %L1</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Cały plan</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Jak na ekranie</translation>
    </message>
    <message>
        <source>To fit: the largest usual scale at which everything is on one sheet</source>
        <translation>Dopasowana: największa zwykła skala, przy której wszystko mieści się na jednym arkuszu</translation>
    </message>
    <message>
        <source>As shown: what the Plan workspace shows now</source>
        <translation>Jak na ekranie: to, co teraz pokazuje obszar Plan</translation>
    </message>
    <message>
        <source>What neighbouring sheets share, to be trimmed and joined</source>
        <translation>Wspólna część sąsiednich arkuszy, do przycięcia i sklejenia</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Orientacja</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Część</translation>
    </message>
    <message>
        <source>What cameras see</source>
        <translation>Co widzą kamery</translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Martwe pola</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Names and numbers</source>
        <translation>Nazwy i numery</translation>
    </message>
    <message>
        <source>What must not be seen</source>
        <translation>Co nie może być widoczne</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Siatka</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>Na arkuszu</translation>
    </message>
    <message>
        <source>Title block</source>
        <translation>Tabelka rysunkowa</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Pictures under the plan</source>
        <translation>Obrazy pod planem</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SheetPreview</name>
    <message>
        <source>The sheet</source>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>A click shows the sheet in its true size</source>
        <translation>Kliknięcie pokazuje arkusz w rzeczywistym rozmiarze</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SheetTable</name>
    <message>
        <source>Right</source>
        <translation>Dobrze</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Źle: %1</translation>
    </message>
    <message>
        <source>This is no number</source>
        <translation>To nie jest liczba</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ShortcutsDialog</name>
    <message>
        <source>Actions and their keys</source>
        <translation>Czynności i ich klawisze</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Czynność</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klawisze</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Użyj ich tutaj</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Zwykłe klawisze</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Bez klawiszy</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>Naciśnij nowe klawisze</translation>
    </message>
    <message>
        <source>Give every action its usual keys</source>
        <translation>Przywróć wszystkim czynnościom zwykłe klawisze</translation>
    </message>
    <message>
        <source>Press the new keys for “%1”</source>
        <translation>Naciśnij nowe klawisze dla „%1”</translation>
    </message>
    <message>
        <source>Choose an action to change its keys</source>
        <translation>Wybierz czynność, by zmienić jej klawisze</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”. If it is used here, “%2” has no keys.</source>
        <translation>%1 należy do „%2”. Użycie tutaj pozostawi „%2” bez klawiszy.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SideTabs</name>
    <message>
        <source>Panels</source>
        <translation>Panele</translation>
    </message>
</context>
<context>
    <name>vidette::ui::SignForm</name>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Put up on</source>
        <translation>Umieszczono</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Lokalizacja</translation>
    </message>
    <message>
        <source>Until it is put up, checks and requests count it as missing</source>
        <translation>Dopóki nie wisi, kontrole i wnioski liczą ją jako brakującą</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Snapshots</name>
    <message>
        <source>Snapshot kept as %1.</source>
        <translation>Zachowano migawkę jako %1.</translation>
    </message>
    <message>
        <source>The snapshot is not kept beside the project: %1</source>
        <translation>Migawka nie jest zachowana obok projektu: %1</translation>
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
        <translation>1. Narysuj pomieszczenie lub otwórz rzut.</translation>
    </message>
    <message>
        <source>2. Place cameras: press where one hangs, drag to where it looks.</source>
        <translation>2. Rozmieść kamery: naciśnij tam, gdzie wisi, i przeciągnij tam, gdzie patrzy.</translation>
    </message>
    <message>
        <source>3. Read on the right what is seen, what is blind, and what it needs.</source>
        <translation>3. Po prawej czytaj, co widać, co jest martwe i czego potrzeba.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Zacznij</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Pusty plan</translation>
    </message>
    <message>
        <source>Empty shop: walls and a door</source>
        <translation>Pusty sklep: ściany i drzwi</translation>
    </message>
    <message>
        <source>Shop with shelves and two cameras</source>
        <translation>Sklep z regałami i dwiema kamerami</translation>
    </message>
    <message>
        <source>School or campus</source>
        <translation>Szkoła lub kampus</translation>
    </message>
    <message>
        <source>Street with buildings</source>
        <translation>Ulica z budynkami</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Otwórz plik…</translation>
    </message>
    <message>
        <source>Look around in a finished one</source>
        <translation>Obejrzyj gotowy</translation>
    </message>
    <message>
        <source>Shop with four cameras</source>
        <translation>Sklep z czterema kamerami</translation>
    </message>
    <message>
        <source>City with 52 cameras</source>
        <translation>Miasto z 52 kamerami</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Ostatnio otwarte</translation>
    </message>
    <message>
        <source>Nothing yet. Plans and projects will stand here with their picture; a file can be dropped anywhere on this page.</source>
        <translation>Jeszcze nic. Plany i projekty pojawią się tu z obrazkiem; plik można upuścić gdziekolwiek na tej stronie.</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Oprowadź mnie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::StatusLine</name>
    <message>
        <source>Save as project…</source>
        <translation>Zapisz jako projekt…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Język okna</translation>
    </message>
    <message>
        <source>Nothing is lost when the program ends; a project has a name and a place of your own</source>
        <translation>Nic nie zginie, gdy program się zakończy; projekt ma własną nazwę i miejsce</translation>
    </message>
    <message>
        <source>Not saved in a project yet</source>
        <translation>Jeszcze nie zapisano w projekcie</translation>
    </message>
    <message>
        <source>Read-only: %1</source>
        <translation>Tylko do odczytu: %1</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nie zapisano: %1</translation>
    </message>
    <message>
        <source>✓ Kept without a name %1</source>
        <translation>✓ Zachowano bez nazwy %1</translation>
    </message>
    <message>
        <source>✓ All changes saved %1</source>
        <translation>✓ Zapisano %1</translation>
    </message>
    <message>
        <source>Who makes the changes, and as of which day; both stand in the change log</source>
        <translation>Kto dokonuje zmian i na jaki dzień; oba są w dzienniku zmian</translation>
    </message>
    <message>
        <source>Local metres</source>
        <translation>Metry lokalne</translation>
    </message>
</context>
<context>
    <name>vidette::ui::StepRows</name>
    <message>
        <source>waits for %1</source>
        <translation>czeka na: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ToolStrip</name>
    <message>
        <source>What catches</source>
        <translation>Przyciąganie</translation>
    </message>
    <message>
        <source>What catches while drawing</source>
        <translation>Przyciąganie przy rysowaniu</translation>
    </message>
    <message>
        <source>What a drawn point catches · Alt held down: nothing</source>
        <translation>Do czego przyciąga się rysowany punkt · z klawiszem Alt: do niczego</translation>
    </message>
</context>
<context>
    <name>vidette::ui::Tour</name>
    <message>
        <source>Next</source>
        <translation>Dalej</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>A walk through the window</source>
        <translation>Spacer po oknie</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Wyjdź</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gotowe</translation>
    </message>
</context>
<context>
    <name>vidette::ui::UnitForm</name>
    <message>
        <source>Unit of the drawing</source>
        <translation>Jednostka rysunku</translation>
    </message>
    <message>
        <source>as the drawing says</source>
        <translation>według rysunku</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Przyjmij %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WeightList</name>
    <message>
        <source>Weights of the criteria</source>
        <translation>Wagi kryteriów</translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation>%1 poniżej %2</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>no weight changes the first place</source>
        <translation>żadna waga nie zmienia pierwszego miejsca</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WhatIfModel</name>
    <message>
        <source>What if %1? … %2</source>
        <translation>Co jeśli %1? … %2</translation>
    </message>
    <message>
        <source>Comparing failures … %1</source>
        <translation>Porównywanie awarii … %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WhatIfPage</name>
    <message>
        <source>Cameras that see</source>
        <translation>Kamery, które widzą</translation>
    </message>
    <message>
        <source>Share seen</source>
        <translation>Widziana część</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Widziane</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Martwe</translation>
    </message>
    <message>
        <source>Seen twice or more</source>
        <translation>Widziane co najmniej 2×</translation>
    </message>
    <message>
        <source>Seen, at least: %1</source>
        <translation>Widziane, co najmniej: %1</translation>
    </message>
    <message>
        <source>Blind along streets</source>
        <translation>Martwe wzdłuż ulic</translation>
    </message>
    <message>
        <source>Incidents seen</source>
        <translation>Widziane zdarzenia</translation>
    </message>
    <message>
        <source>Windows looked into</source>
        <translation>Okna, w które widać</translation>
    </message>
    <message>
        <source>Seen in %1</source>
        <translation>Widziane w: %1</translation>
    </message>
    <message>
        <source>Switch %1</source>
        <translation>Przełącznik %1</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Serwer %1</translation>
    </message>
    <message>
        <source>Recorder %1</source>
        <translation>Rejestrator %1</translation>
    </message>
    <message>
        <source>Power %1</source>
        <translation>Zasilanie %1</translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation>Łącze %1</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>What failures cost</source>
        <translation>Ile kosztują awarie</translation>
    </message>
    <message>
        <source>Fails</source>
        <translation>Awaria</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Becomes blind</source>
        <translation>Staje się martwe</translation>
    </message>
    <message>
        <source>What if all proposed cameras are built?</source>
        <translation>Co jeśli powstaną wszystkie proponowane kamery?</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Przed i po</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wielkość</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Przed</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Po</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Back to the plan as it is</source>
        <translation>Wróć do planu bez zmian</translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation>Pokaż, co by się zmieniło</translation>
    </message>
    <message>
        <source>What nothing else would see. A click shows all that changes.</source>
        <translation>Czego nic innego by nie widziało. Kliknięcie pokazuje wszystko, co się zmienia.</translation>
    </message>
    <message>
        <source>Comparing failures …</source>
        <translation>Porównywanie awarii …</translation>
    </message>
    <message>
        <source>No camera stands on this plan yet. Hang one with C.</source>
        <translation>Na tym planie nie ma jeszcze kamery. Klawisz C wiesza kamerę.</translation>
    </message>
    <message numerus="yes">
        <source>What if all %n proposed cameras are built?</source>
        <translation>
            <numerusform>Co jeśli powstanie %n planowana kamera?</numerusform>
            <numerusform>Co jeśli powstaną wszystkie %n planowane kamery?</numerusform>
            <numerusform>Co jeśli powstanie wszystkich %n planowanych kamer?</numerusform>
        </translation>
    </message>
    <message>
        <source>What if %1?</source>
        <translation>Co jeśli %1?</translation>
    </message>
    <message>
        <source>Counting before and after …</source>
        <translation>Liczenie przed i po …</translation>
    </message>
    <message>
        <source>Choose what fails on the left, or “What if …” in the menu of a camera on the plan.</source>
        <translation>Wybierz po lewej, co zawiedzie, albo „Co jeśli …” w menu kamery na planie.</translation>
    </message>
    <message numerus="yes">
        <source>%n cameras see no longer: %1</source>
        <translation>
            <numerusform>%n kamera już nie widzi: %1</numerusform>
            <numerusform>%n kamery już nie widzą: %1</numerusform>
            <numerusform>%n kamer już nie widzi: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras more see: %1</source>
        <translation>
            <numerusform>Widzi o %n kamerę więcej: %1</numerusform>
            <numerusform>Widzą o %n kamery więcej: %1</numerusform>
            <numerusform>Widzi o %n kamer więcej: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fails</source>
        <translation>%1 zawiedzie</translation>
    </message>
    <message>
        <source>all proposed cameras are built</source>
        <translation>powstaną wszystkie proponowane kamery</translation>
    </message>
</context>
<context>
    <name>vidette::ui::YearsPlot</name>
    <message>
        <source>Cost of replacement by year against the budget, and the risk that is put off</source>
        <translation>Koszt wymiany w kolejnych latach wobec budżetu oraz odłożone ryzyko</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>brak pieniędzy</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Cost of what is replaced, of the budget (orange) · %1</source>
        <translation>Koszt wymienianych, z budżetu (pomarańczowy) · %1</translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation>nic nie czeka</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>czeka %n</numerusform>
            <numerusform>czekają %n</numerusform>
            <numerusform>czeka %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Risk that is put off with what the money does not reach</source>
        <translation>Ryzyko odłożone z tym, na co nie starcza pieniędzy</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ZoneForm</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>Co najmniej</translation>
    </message>
    <message>
        <source>Cameras at once</source>
        <translation>Kamery jednocześnie</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Powierzchnia</translation>
    </message>
    <message>
        <source>The class that must be reached everywhere in the zone</source>
        <translation>Klasa, którą trzeba osiągnąć w całej strefie</translation>
    </message>
    <message>
        <source>Just seen</source>
        <translation>Tylko widać</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>How much it counts beside other zones</source>
        <translation>Ile się liczy wobec innych stref</translation>
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
        <translation>Drzwi</translation>
    </message>
    <message>
        <source>Monitor</source>
        <translation>Obserwacja ogólna</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>Wykrycie</translation>
    </message>
    <message>
        <source>Observe</source>
        <translation>Obserwacja</translation>
    </message>
    <message>
        <source>Recognise</source>
        <translation>Rozpoznanie</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identyfikacja</translation>
    </message>
    <message>
        <source>Inspect</source>
        <translation>Inspekcja</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Zarys</translation>
    </message>
    <message>
        <source>Discern</source>
        <translation>Rozróżnienie</translation>
    </message>
    <message>
        <source>Perceive</source>
        <translation>Dostrzeżenie</translation>
    </message>
    <message>
        <source>Characterise</source>
        <translation>Charakterystyka</translation>
    </message>
    <message>
        <source>Validate</source>
        <translation>Potwierdzenie</translation>
    </message>
    <message>
        <source>Scrutinise</source>
        <translation>Badanie</translation>
    </message>
    <message>
        <source>Wall</source>
        <translation>Ściana</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regał</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Lada</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Budynek</translation>
    </message>
    <message>
        <source>Fence</source>
        <translation>Ogrodzenie</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Drzewo</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Szkło</translation>
    </message>
    <message>
        <source>Obstacle</source>
        <translation>Przeszkoda</translation>
    </message>
    <message>
        <source>Must be seen</source>
        <translation>Ma być widoczne</translation>
    </message>
    <message>
        <source>Must not be seen</source>
        <translation>Nie może być widoczne</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Dzielnica</translation>
    </message>
    <message>
        <source>Someone else&apos;s ground</source>
        <translation>Cudzy grunt</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Pomieszczenie</translation>
    </message>
    <message>
        <source>Mounting site</source>
        <translation>Miejsce montażu</translation>
    </message>
    <message>
        <source>Demand point</source>
        <translation>Punkt zapotrzebowania</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Tablica</translation>
    </message>
    <message>
        <source>Text “%1”</source>
        <translation>Tekst „%1”</translation>
    </message>
</context>
</TS>
