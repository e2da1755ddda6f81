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
    <name>DecisionMenu</name>
    <message>
        <source>First criterion</source>
        <translation>Pierwsze kryterium</translation>
    </message>
    <message>
        <source>Second criterion</source>
        <translation>Drugie kryterium</translation>
    </message>
    <message>
        <source>Alternative %1</source>
        <translation>Wariant %1</translation>
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
    <name>GroupTables</name>
    <message>
        <source>The group (AIJ)</source>
        <translation>Grupa (AIJ)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>answered anew</source>
        <translation>zastąpiona</translation>
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
    <name>Judging</name>
    <message>
        <source>The other judgments speak for %1.</source>
        <translation>Pozostałe oceny przemawiają za %1.</translation>
    </message>
    <message>
        <source>Geom. mean</source>
        <translation>Śr. geom.</translation>
    </message>
    <message>
        <source>Weights by the geometric mean of each row.</source>
        <translation>Wagi ze średniej geometrycznej każdego wiersza.</translation>
    </message>
    <message>
        <source>Eigenvector</source>
        <translation>Wektor własny</translation>
    </message>
    <message>
        <source>Weights by the principal eigenvector.</source>
        <translation>Wagi z głównego wektora własnego.</translation>
    </message>
    <message>
        <source>%1, the %2th root of the row&apos;s product over the sum.</source>
        <translation>%1, pierwiastek stopnia %2 z iloczynu wiersza podzielony przez sumę.</translation>
    </message>
    <message>
        <source>Proven to lie between %1 and %2.</source>
        <translation>Udowodniono: leży między %1 a %2.</translation>
    </message>
    <message>
        <source>%1; no close limits are proven for ratios this far apart.</source>
        <translation>%1; dla stosunków tak od siebie odległych nie udowodniono ścisłych granic.</translation>
    </message>
    <message>
        <source>Pairs won; a tie counts as the method says.</source>
        <translation>Wygrane pary; remis liczy się według metody.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>Pairs won, with what the method adds to every count.</source>
        <translation>Wygrane pary wraz z tym, co metoda dodaje do każdego wyniku.</translation>
    </message>
    <message>
        <source>%1 of %2 counts</source>
        <translation>%1 z %2 punktów</translation>
    </message>
    <message>
        <source>%1 and %2 are equally important.</source>
        <translation>Kryteria %1 i %2 są równie ważne.</translation>
    </message>
    <message>
        <source>%1 is weakly more important than %2.</source>
        <translation>Kryterium %1 ma słabą przewagę nad kryterium %2.</translation>
    </message>
    <message>
        <source>%1 is moderately more important than %2.</source>
        <translation>Kryterium %1 ma umiarkowaną przewagę nad kryterium %2.</translation>
    </message>
    <message>
        <source>%1 is more than moderately more important than %2.</source>
        <translation>Kryterium %1 ma więcej niż umiarkowaną przewagę nad kryterium %2.</translation>
    </message>
    <message>
        <source>%1 is strongly more important than %2.</source>
        <translation>Kryterium %1 ma silną przewagę nad kryterium %2.</translation>
    </message>
    <message>
        <source>%1 is more than strongly more important than %2.</source>
        <translation>Kryterium %1 ma więcej niż silną przewagę nad kryterium %2.</translation>
    </message>
    <message>
        <source>%1 is very strongly more important than %2.</source>
        <translation>Kryterium %1 ma bardzo silną przewagę nad kryterium %2.</translation>
    </message>
    <message>
        <source>%1 is more than very strongly more important than %2.</source>
        <translation>Kryterium %1 ma więcej niż bardzo silną przewagę nad kryterium %2.</translation>
    </message>
    <message>
        <source>%1 is extremely more important than %2.</source>
        <translation>Kryterium %1 ma ekstremalną przewagę nad kryterium %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are equally good.</source>
        <translation>Warianty %1 i %2 są równie dobre.</translation>
    </message>
    <message>
        <source>%1 is weakly better than %2.</source>
        <translation>Wariant %1 ma słabą przewagę nad wariantem %2.</translation>
    </message>
    <message>
        <source>%1 is moderately better than %2.</source>
        <translation>Wariant %1 ma umiarkowaną przewagę nad wariantem %2.</translation>
    </message>
    <message>
        <source>%1 is more than moderately better than %2.</source>
        <translation>Wariant %1 ma więcej niż umiarkowaną przewagę nad wariantem %2.</translation>
    </message>
    <message>
        <source>%1 is strongly better than %2.</source>
        <translation>Wariant %1 ma silną przewagę nad wariantem %2.</translation>
    </message>
    <message>
        <source>%1 is more than strongly better than %2.</source>
        <translation>Wariant %1 ma więcej niż silną przewagę nad wariantem %2.</translation>
    </message>
    <message>
        <source>%1 is very strongly better than %2.</source>
        <translation>Wariant %1 ma bardzo silną przewagę nad wariantem %2.</translation>
    </message>
    <message>
        <source>%1 is more than very strongly better than %2.</source>
        <translation>Wariant %1 ma więcej niż bardzo silną przewagę nad wariantem %2.</translation>
    </message>
    <message>
        <source>%1 is extremely better than %2.</source>
        <translation>Wariant %1 ma ekstremalną przewagę nad wariantem %2.</translation>
    </message>
    <message>
        <source>%1 is more important than %2.</source>
        <translation>Kryterium %1 jest ważniejsze niż kryterium %2.</translation>
    </message>
    <message>
        <source>%1 is better than %2.</source>
        <translation>Wariant %1 jest lepszy niż wariant %2.</translation>
    </message>
    <message>
        <source>%1 is %3 times as important as %2.</source>
        <translation>Kryterium %1 jest %3 razy tak ważne jak kryterium %2.</translation>
    </message>
    <message>
        <source>%1 is %3 times as good as %2.</source>
        <translation>Wariant %1 jest %3 razy tak dobry jak wariant %2.</translation>
    </message>
    <message>
        <source>%1 of %2 pairs</source>
        <translation>%1 z %2 par</translation>
    </message>
    <message>
        <source>What counts how much</source>
        <translation>Co ile waży</translation>
    </message>
    <message>
        <source>What counts within %1</source>
        <translation>Co ile waży w kryterium %1</translation>
    </message>
    <message>
        <source>Who is better by %1</source>
        <translation>Co jest lepsze według kryterium %1</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nieczytelne</translation>
    </message>
    <message>
        <source>a question waits for an answer</source>
        <translation>pytanie czeka na odpowiedź</translation>
    </message>
    <message>
        <source>%1, not linked</source>
        <translation>%1, niepołączone</translation>
    </message>
    <message>
        <source>inconsistent, CR %1</source>
        <translation>niespójne, CR %1</translation>
    </message>
    <message>
        <source>preferences run in a circle</source>
        <translation>preferencje tworzą pętlę</translation>
    </message>
    <message>
        <source>complete, from the values</source>
        <translation>kompletne, z wartości</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>kompletne</translation>
    </message>
    <message>
        <source>%1 and %2 are not compared yet.</source>
        <translation>%1 i %2 nie są jeszcze porównane.</translation>
    </message>
    <message>
        <source>How %1 and %2 compare is not clear: a question about them waits.</source>
        <translation>Porównanie %1 i %2 nie jest jasne: czeka pytanie o tę parę.</translation>
    </message>
    <message>
        <source>Which is more important, %1 or %2?</source>
        <translation>Co jest ważniejsze: %1 czy %2?</translation>
    </message>
    <message>
        <source>Which is better by %3, %1 or %2?</source>
        <translation>Co jest lepsze według kryterium %3: %1 czy %2?</translation>
    </message>
    <message>
        <source>Which is more important, %1 or %2, and how much more?</source>
        <translation>Co jest ważniejsze: %1 czy %2, i o ile?</translation>
    </message>
    <message>
        <source>Which is better by %3, %1 or %2, and how much better?</source>
        <translation>Co jest lepsze według kryterium %3: %1 czy %2, i o ile?</translation>
    </message>
    <message>
        <source>Every pair is judged.</source>
        <translation>Wszystkie pary są ocenione.</translation>
    </message>
    <message>
        <source>Open pairs: %1 of %2. All of them follow from the others.</source>
        <translation>Otwarte pary: %1 z %2. Wszystkie wynikają z pozostałych.</translation>
    </message>
    <message>
        <source>Open pairs: %1 of %2. The result needs them all.</source>
        <translation>Otwarte pary: %1 z %2. Do wyniku potrzebne są wszystkie.</translation>
    </message>
    <message>
        <source>Open pairs: %1 of %2. A result needs at least %3 of them.</source>
        <translation>Otwarte pary: %1 z %2. Do wyniku potrzeba z nich co najmniej %3.</translation>
    </message>
    <message>
        <source>Open pairs: %1 of %2. There is a result; more would check it.</source>
        <translation>Otwarte pary: %1 z %2. Wynik już jest; dalsze by go sprawdziły.</translation>
    </message>
    <message>
        <source>The values of this criterion are computed on the plan; there they take the place of judgments by hand.</source>
        <translation>Wartości tego kryterium oblicza się na planie; tam zastępują one oceny ręczne.</translation>
    </message>
    <message>
        <source>These preferences follow from an order from best to worst. A pair that is changed here writes them down as pairs.</source>
        <translation>Te preferencje wynikają z kolejności od najlepszego do najgorszego. Zmiana pary w tym miejscu zapisze je jako pary.</translation>
    </message>
    <message>
        <source>These ratios follow from intensities 1 to 9: their difference plus 1. A ratio that is changed here writes them down as a matrix.</source>
        <translation>Te stosunki wynikają z intensywności od 1 do 9: ich różnica plus 1. Zmiana stosunku w tym miejscu zapisze je jako macierz.</translation>
    </message>
    <message>
        <source>The better value wins each pair. A pair that is changed here writes them down as judgments.</source>
        <translation>W każdej parze wygrywa lepsza wartość. Zmiana pary w tym miejscu zapisze je jako oceny.</translation>
    </message>
    <message>
        <source>These ratios follow from the values: 1 for the worst to 9 for the best, and the difference plus 1. A ratio that is changed here writes them down as a matrix.</source>
        <translation>Te stosunki wynikają z wartości: od 1 dla najgorszej do 9 dla najlepszej, różnica plus 1. Zmiana stosunku w tym miejscu zapisze je jako macierz.</translation>
    </message>
    <message>
        <source>%1 criteria make %2 pairs, more than anybody judges with care. Put them into groups of up to seven, or let yourself be asked: %3 well-chosen pairs give a result, about twice as many a firm one.</source>
        <translation>Kryteriów jest %1, a par %2 – więcej, niż ktokolwiek oceni uważnie. Można je połączyć w grupy po najwyżej siedem albo odpowiadać na pytania: %3 dobrze dobranych par daje wynik, a mniej więcej dwa razy tyle – wynik pewny.</translation>
    </message>
    <message>
        <source>%1 alternatives make %2 pairs under every criterion, more than anybody judges with care. Rate each one by itself instead (method Ratings), or let yourself be asked: %3 well-chosen pairs give a result, about twice as many a firm one.</source>
        <translation>Wariantów jest %1, a par w każdym kryterium %2 – więcej, niż ktokolwiek oceni uważnie. Można zamiast tego ocenić każdy osobno (metoda „Oceny według skali”) albo odpowiadać na pytania: %3 dobrze dobranych par daje wynik, a mniej więcej dwa razy tyle – wynik pewny.</translation>
    </message>
    <message>
        <source>Within %1</source>
        <translation>W ramach: %1</translation>
    </message>
    <message>
        <source>The share of all counts.</source>
        <translation>Udział we wszystkich punktach.</translation>
    </message>
    <message>
        <source>Weight so far</source>
        <translation>Waga dotychczas</translation>
    </message>
    <message>
        <source>Not final: each open pair counts half to both until it is judged.</source>
        <translation>Nie jest ostateczna: każda otwarta para liczy się obu stronom po połowie, dopóki nie zostanie oceniona.</translation>
    </message>
    <message>
        <source>Can become</source>
        <translation>Może wynieść</translation>
    </message>
    <message>
        <source>The weight ends within these limits, whichever way the open pairs go.</source>
        <translation>Bez względu na wynik otwartych par ostateczna waga będzie w tych granicach.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
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
    <message>
        <source>Cameras in operation</source>
        <comment>annual figure</comment>
        <translation>Kamery działające</translation>
    </message>
    <message>
        <source>at the start and the end of the year</source>
        <comment>annual figure note</comment>
        <translation>na początku i na końcu roku</translation>
    </message>
    <message>
        <source>Put into operation</source>
        <comment>annual figure</comment>
        <translation>Oddane do eksploatacji</translation>
    </message>
    <message>
        <source>a replacement at the same place counts in neither</source>
        <comment>annual figure note</comment>
        <translation>wymiana w tym samym miejscu nie liczy się ani tu, ani tam</translation>
    </message>
    <message>
        <source>Taken out of operation</source>
        <comment>annual figure</comment>
        <translation>Wycofane z eksploatacji</translation>
    </message>
    <message>
        <source>Cameras by group</source>
        <comment>annual figure</comment>
        <translation>Kamery według grup</translation>
    </message>
    <message>
        <source>each table adds up to the cameras at the end of the year</source>
        <comment>annual figure note</comment>
        <translation>każda tabela sumuje się do liczby kamer na koniec roku</translation>
    </message>
    <message>
        <source>Covered area</source>
        <comment>annual figure</comment>
        <translation>Powierzchnia pokryta</translation>
    </message>
    <message>
        <source>seen by any camera; a turning one counts with all it can look at; the geometry is that of the day of the report</source>
        <comment>annual figure note</comment>
        <translation>widziana przez dowolną kamerę; obrotowa liczy się ze wszystkim, na co może spojrzeć; geometria z dnia raportu</translation>
    </message>
    <message>
        <source>Covered area by class of pixel density</source>
        <comment>annual figure</comment>
        <translation>Powierzchnia pokryta według klas gęstości pikseli</translation>
    </message>
    <message>
        <source>Overlap</source>
        <comment>annual figure</comment>
        <translation>Nakładanie się</translation>
    </message>
    <message>
        <source>sum of the areas of all cameras divided by what they see together</source>
        <comment>annual figure note</comment>
        <translation>suma powierzchni wszystkich kamer podzielona przez to, co widzą łącznie</translation>
    </message>
    <message>
        <source>Availability</source>
        <comment>annual figure</comment>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>1 less hours lost divided by hours due; the worst ten</source>
        <comment>annual figure note</comment>
        <translation>1 minus godziny utracone podzielone przez należne; dziesięć najgorszych</translation>
    </message>
    <message>
        <source>Weekly checks</source>
        <comment>annual figure</comment>
        <translation>Kontrole tygodniowe</translation>
    </message>
    <message>
        <source>places with a check at least every seven days or watched by a program</source>
        <comment>annual figure note</comment>
        <translation>miejsca z kontrolą co najmniej raz na siedem dni lub nadzorowane przez program</translation>
    </message>
    <message>
        <source>Retention in days</source>
        <comment>annual figure</comment>
        <translation>Przechowywanie w dniach</translation>
    </message>
    <message>
        <source>declared; effective where purposes share a store; possible with the disks there are</source>
        <comment>annual figure note</comment>
        <translation>zadeklarowane; rzeczywiste, gdy cele dzielą pamięć masową; możliwe przy obecnych dyskach</translation>
    </message>
    <message>
        <source>Storage in TB</source>
        <comment>annual figure</comment>
        <translation>Pamięć masowa w TB</translation>
    </message>
    <message>
        <source>Backlog</source>
        <comment>annual figure</comment>
        <translation>Wnioski</translation>
    </message>
    <message>
        <source>requests at the start; new; closed by outcome; at the end</source>
        <comment>annual figure note</comment>
        <translation>wnioski na początku; nowe; zamknięte według wyniku; na końcu</translation>
    </message>
    <message>
        <source>Age of open requests in days</source>
        <comment>annual figure</comment>
        <translation>Wiek otwartych wniosków w dniach</translation>
    </message>
    <message>
        <source>and of urgent builds until they were announced</source>
        <comment>annual figure note</comment>
        <translation>oraz pilnych realizacji do czasu ich ogłoszenia</translation>
    </message>
    <message>
        <source>Replacement</source>
        <comment>annual figure</comment>
        <translation>Wymiana</translation>
    </message>
    <message>
        <source>Growth and renewal</source>
        <comment>annual figure</comment>
        <translation>Rozbudowa i odnowa</translation>
    </message>
    <message>
        <source>money planned and paid; growth while anything is overdue</source>
        <comment>annual figure note</comment>
        <translation>środki zaplanowane i zapłacone; rozbudowa, gdy coś jest po terminie</translation>
    </message>
    <message>
        <source>Budget</source>
        <comment>annual figure</comment>
        <translation>Budżet</translation>
    </message>
    <message>
        <source>by source and by kind</source>
        <comment>annual figure note</comment>
        <translation>według źródła i według rodzaju</translation>
    </message>
    <message>
        <source>Complaints</source>
        <comment>annual figure</comment>
        <translation>Skargi</translation>
    </message>
    <message>
        <source>Released recordings</source>
        <comment>annual figure</comment>
        <translation>Wydane nagrania</translation>
    </message>
    <message>
        <source>and faults in the numbers of the register</source>
        <comment>annual figure note</comment>
        <translation>oraz błędy w numeracji rejestru</translation>
    </message>
    <message>
        <source>Audits and self-assessment</source>
        <comment>annual figure</comment>
        <translation>Audyty i samoocena</translation>
    </message>
    <message>
        <source>findings; scores of the eleven principles beside last year&apos;s</source>
        <comment>annual figure note</comment>
        <translation>ustalenia; oceny jedenastu zasad obok zeszłorocznych</translation>
    </message>
    <message>
        <source>Incidents and faults</source>
        <comment>annual figure</comment>
        <translation>Zdarzenia i usterki</translation>
    </message>
    <message>
        <source>Staff</source>
        <comment>annual figure</comment>
        <translation>Personel</translation>
    </message>
    <message>
        <source>Masks; consents; signs; open duties</source>
        <comment>annual figure</comment>
        <translation>Maski; zgody; tablice; otwarte obowiązki</translation>
    </message>
    <message>
        <source>Legal holds</source>
        <comment>annual figure</comment>
        <translation>Nagrania zabezpieczone</translation>
    </message>
    <message>
        <source>Makers</source>
        <comment>annual figure</comment>
        <translation>Producenci</translation>
    </message>
    <message>
        <source>share of each class; devices without an open standard</source>
        <comment>annual figure note</comment>
        <translation>udział w każdej klasie; urządzenia bez otwartego standardu</translation>
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
    <message numerus="yes">
        <source>{limit} days</source>
        <translation>
            <numerusform>{limit} dzień</numerusform>
            <numerusform>{limit} dni</numerusform>
            <numerusform>{limit} dni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{limit} hours</source>
        <translation>
            <numerusform>{limit} godzina</numerusform>
            <numerusform>{limit} godziny</numerusform>
            <numerusform>{limit} godzin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{limit} months</source>
        <translation>
            <numerusform>{limit} miesiąc</numerusform>
            <numerusform>{limit} miesiące</numerusform>
            <numerusform>{limit} miesięcy</numerusform>
        </translation>
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
    <message>
        <source>the program has no data file of this name</source>
        <translation>program nie ma pliku danych o tej nazwie</translation>
    </message>
    <message>
        <source>found {found}, expected at least {least}</source>
        <translation>znaleziono {found}, oczekiwano co najmniej {least}</translation>
    </message>
    <message>
        <source>expected finite coordinates</source>
        <translation>oczekiwano skończonych współrzędnych</translation>
    </message>
    <message>
        <source>all points are one, expected points apart</source>
        <translation>wszystkie punkty są tym samym punktem, oczekiwano różnych</translation>
    </message>
    <message>
        <source>the points run the other way round; are two of them exchanged?</source>
        <translation>punkty biegną w przeciwnym kierunku; czy dwa z nich nie są zamienione?</translation>
    </message>
    <message>
        <source>the points say nothing of a scale, expected others</source>
        <translation>punkty nic nie mówią o skali, oczekiwano innych</translation>
    </message>
    <message>
        <source>the points lie on one line, expected one beside it</source>
        <translation>punkty leżą na jednej prostej, oczekiwano też punktu poza nią</translation>
    </message>
    <message>
        <source>the targets lie on one line, expected one beside it</source>
        <translation>cele leżą na jednej prostej, oczekiwano też celu poza nią</translation>
    </message>
    <message>
        <source>the maker&apos;s distances are not known, the model &quot;printed&quot; needs them</source>
        <translation>odległości podane przez producenta nie są znane, a model „printed” ich wymaga</translation>
    </message>
    <message>
        <source>a printed distance and its density must both be greater than 0</source>
        <translation>odległość z karty i jej gęstość muszą być większe od 0</translation>
    </message>
    <message>
        <source>focal length and pixel pitch must be greater than 0</source>
        <translation>ogniskowa i rozstaw pikseli muszą być większe od 0</translation>
    </message>
    <message>
        <source>the picture&apos;s width in pixels is not known, pixel densities need it</source>
        <translation>szerokość obrazu w pikselach nie jest znana, a wymagają jej gęstości pikseli</translation>
    </message>
    <message>
        <source>the field of view must be above 0 and at most 360 degrees</source>
        <translation>pole widzenia musi być większe od 0 i wynosić najwyżej 360 stopni</translation>
    </message>
    <message>
        <source>the field of view must be above 0 and below 180 degrees</source>
        <translation>pole widzenia musi być większe od 0 i mniejsze od 180 stopni</translation>
    </message>
    <message>
        <source>the pixel density must be greater than 0</source>
        <translation>gęstość pikseli musi być większa od 0</translation>
    </message>
    <message>
        <source>the distance is beyond every number</source>
        <translation>odległość wykracza poza zakres liczb</translation>
    </message>
    <message>
        <source>the figure must be greater than 0</source>
        <translation>wartość musi być większa od 0</translation>
    </message>
    <message>
        <source>found {found} pixels, expected 16 to 8192</source>
        <translation>znaleziono {found} pikseli, oczekiwano od 16 do 8192</translation>
    </message>
    <message>
        <source>has {columns} × {rows} cells; at most {most} are read: give a smaller part or a coarser model</source>
        <translation>ma {columns} × {rows} komórek; wczytuje się najwyżej {most}: należy podać mniejszy fragment lub mniej dokładny model</translation>
    </message>
    <message>
        <source>its cells do not continue those of the first tile; bring the tiles to one cell size and frame</source>
        <translation>jego komórki nie są kontynuacją komórek pierwszego kafla; należy sprowadzić kafle do jednego rozmiaru komórki i jednego układu</translation>
    </message>
    <message>
        <source>has {columns} × {rows} cells; at least 2 × 2 are needed</source>
        <translation>ma {columns} × {rows} komórek; potrzeba co najmniej 2 × 2</translation>
    </message>
    <message>
        <source>needs a finite corner and cells wider than 0 m</source>
        <translation>wymaga skończonego narożnika i komórek szerszych niż 0 m</translation>
    </message>
    <message>
        <source>the number of heights is not columns × rows</source>
        <translation>liczba wysokości nie równa się iloczynowi kolumn i wierszy</translation>
    </message>
    <message>
        <source>no tile was given</source>
        <translation>nie podano żadnego kafla</translation>
    </message>
    <message>
        <source>stands outside of the terrain model or in a void of it</source>
        <translation>stoi poza modelem terenu albo w jego luce</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <source>expected lengths of 0 and more</source>
        <translation>oczekiwano długości równych 0 lub większych</translation>
    </message>
    <message>
        <source>found {found}, expected {least} to {most}</source>
        <translation>znaleziono {found}, oczekiwano od {least} do {most}</translation>
    </message>
    <message>
        <source>tracing was cancelled</source>
        <translation>śledzenie anulowano</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no level of this scale; it has {levels}</source>
        <translation>„{found}” nie jest stopniem tej skali; jej stopnie to {levels}</translation>
    </message>
    <message>
        <source>no level of the scale is above 0</source>
        <translation>żaden stopień skali nie jest większy od 0</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no number; write a number or leave it out</source>
        <translation>„{found}” nie jest liczbą; należy wpisać liczbę albo ją pominąć</translation>
    </message>
    <message>
        <source>{number} is beyond 1e100</source>
        <translation>{number} przekracza 1e100</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is in &quot;{unit}&quot;, but the criterion is in &quot;{wanted}&quot;</source>
        <translation>„{found}” jest w jednostce „{unit}”, a kryterium w „{wanted}”</translation>
    </message>
    <message>
        <source>{alternative} has no value for {criterion} and was set aside; fill it in or leave {alternative} out</source>
        <translation>wariant {alternative} nie ma wartości dla kryterium {criterion} i został odłożony; należy ją uzupełnić albo pominąć wariant {alternative}</translation>
    </message>
    <message>
        <source>no alternative passes every hard constraint; most fail by {criterion} ({count} of {total})</source>
        <translation>żaden wariant nie spełnia wszystkich twardych ograniczeń; najczęściej odpada przez kryterium {criterion} ({count} z {total})</translation>
    </message>
    <message>
        <source>{alternative} misses the soft limit on {criterion}: {value} instead of {limit}</source>
        <translation>wariant {alternative} nie spełnia miękkiego ograniczenia {criterion}: {value} zamiast {limit}</translation>
    </message>
    <message>
        <source>{alternative} misses the soft limit on {criterion}: no value instead of {limit}</source>
        <translation>wariant {alternative} nie spełnia miękkiego ograniczenia {criterion}: brak wartości zamiast {limit}</translation>
    </message>
    <message>
        <source>neither a matrix nor an intensity is given for it</source>
        <translation>nie podano dla niego ani macierzy, ani intensywności</translation>
    </message>
    <message>
        <source>this method is unknown</source>
        <translation>ta metoda jest nieznana</translation>
    </message>
    <message>
        <source>fewer than three items are always consistent</source>
        <translation>mniej niż trzy elementy są zawsze spójne</translation>
    </message>
    <message>
        <source>the totals of this method are no sums of contributions</source>
        <translation>sumy w tej metodzie nie są sumami wkładów</translation>
    </message>
    <message>
        <source>expected &quot;goal&quot; or a criterion that is compared in pairs</source>
        <translation>oczekiwano „goal” lub kryterium porównywanego parami</translation>
    </message>
    <message>
        <source>this node is not compared by that method</source>
        <translation>tego węzła nie porównuje się tą metodą</translation>
    </message>
    <message>
        <source>the order names &quot;{item}&quot;, which is unknown</source>
        <translation>kolejność wymienia nieznany element „{item}”</translation>
    </message>
    <message>
        <source>the order names &quot;{item}&quot; twice</source>
        <translation>kolejność wymienia „{item}” dwa razy</translation>
    </message>
    <message>
        <source>&quot;{item}&quot; is missing in the order</source>
        <translation>w kolejności brakuje „{item}”</translation>
    </message>
    <message>
        <source>cycle {way}: these judgments contradict each other</source>
        <translation>cykl {way}: te oceny są ze sobą sprzeczne</translation>
    </message>
    <message>
        <source>pair {pair} has {value}; only 1, 0.5 and 0 are possible</source>
        <translation>para {pair} ma {value}; możliwe są tylko 1, 0.5 i 0</translation>
    </message>
    <message>
        <source>pair {pair} has {value}, but pair {mirror} has {other}; together they must make 1</source>
        <translation>para {pair} ma {value}, ale para {mirror} ma {other}; razem muszą dać 1</translation>
    </message>
    <message>
        <source>a pair names &quot;{item}&quot;, which is unknown</source>
        <translation>para wymienia nieznany element „{item}”</translation>
    </message>
    <message>
        <source>&quot;{item}&quot; is compared with itself</source>
        <translation>„{item}” porównano z sobą</translation>
    </message>
    <message>
        <source>the pair {pair} is not judged; Fuller&apos;s triangle needs every pair</source>
        <translation>para {pair} nie jest oceniona; trójkąt Fullera wymaga każdej pary</translation>
    </message>
    <message>
        <source>VIKOR: {alternative} leads by {lead}, less than 1/(n-1) = {needed}; the next ones belong to the compromise too</source>
        <translation>VIKOR: {alternative} prowadzi o {lead}, mniej niż 1/(n-1) = {needed}; do kompromisu należą też następne</translation>
    </message>
    <message>
        <source>topsis knows the normalisations vector and min_max</source>
        <translation>topsis zna normalizacje vector i min_max</translation>
    </message>
    <message>
        <source>v is {value}; it lies between 0 and 1</source>
        <translation>v wynosi {value}; musi leżeć między 0 a 1</translation>
    </message>
    <message>
        <source>{alternative}, {criterion}: &quot;{value}&quot; is 1/{times} of the others; is the unit right?</source>
        <translation>{alternative}, {criterion}: „{value}” to 1/{times} pozostałych; czy jednostka jest właściwa?</translation>
    </message>
    <message>
        <source>{alternative}, {criterion}: &quot;{value}&quot; is {times} times of the others; is the unit right?</source>
        <translation>{alternative}, {criterion}: „{value}” to {times} razy tyle co pozostałe; czy jednostka jest właściwa?</translation>
    </message>
    <message>
        <source>all values of {criterion} are {value}; it does not distinguish, its weight is idle</source>
        <translation>wszystkie wartości kryterium {criterion} wynoszą {value}; nie różnicuje ono wariantów i jego waga nic nie znaczy</translation>
    </message>
    <message>
        <source>{better} is at least as good as {worse} in every criterion and better in one</source>
        <translation>{better} jest co najmniej tak dobry jak {worse} w każdym kryterium i lepszy w jednym</translation>
    </message>
    <message>
        <source>both are named &quot;{name}&quot;; the result tells them by id</source>
        <translation>oba noszą nazwę „{name}”; wynik rozróżnia je po id</translation>
    </message>
    <message>
        <source>{criterion} is money and is maximised; is that meant?</source>
        <translation>{criterion} to kwota pieniędzy, a jest maksymalizowana; czy tak ma być?</translation>
    </message>
    <message>
        <source>more than 15 items mean more than 105 pairs to judge; group the criteria, rate the alternatives or compare only some pairs</source>
        <translation>więcej niż 15 elementów to ponad 105 par do oceny; należy pogrupować kryteria, oceniać warianty w skali albo porównywać tylko niektóre pary</translation>
    </message>
    <message>
        <source>the matrix has {rows} rows, but row {row} has {cells} cells</source>
        <translation>macierz ma {rows} wierszy, ale wiersz {row} ma {cells} komórek</translation>
    </message>
    <message>
        <source>the matrix has {rows} rows for {items} items</source>
        <translation>macierz ma {rows} wierszy, a elementów jest {items}</translation>
    </message>
    <message>
        <source>the item &quot;{item}&quot; stands twice</source>
        <translation>element „{item}” występuje dwa razy</translation>
    </message>
    <message>
        <source>the matrix has no row for &quot;{item}&quot;</source>
        <translation>macierz nie ma wiersza dla „{item}”</translation>
    </message>
    <message>
        <source>the matrix has no column for &quot;{item}&quot;</source>
        <translation>macierz nie ma kolumny dla „{item}”</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no number and no fraction</source>
        <translation>„{found}” nie jest ani liczbą, ani ułamkiem</translation>
    </message>
    <message>
        <source>0 is no judgment; leave the cell empty if the pair is not judged yet</source>
        <translation>0 nie jest oceną; jeśli para nie jest jeszcze oceniona, komórkę należy zostawić pustą</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is negative; a ratio is positive</source>
        <translation>„{found}” jest ujemne; stosunek jest dodatni</translation>
    </message>
    <message>
        <source>the diagonal must be 1, found &quot;{found}&quot;</source>
        <translation>na przekątnej musi być 1, znaleziono „{found}”</translation>
    </message>
    <message>
        <source>{pair} = {given}, but {mirror} = {found}; expected {expected}; {found} looks like {expected}, replace it</source>
        <translation>{pair} = {given}, ale {mirror} = {found}; oczekiwano {expected}; {found} wygląda jak {expected}, należy to zastąpić</translation>
    </message>
    <message>
        <source>{pair} = {given}, but {mirror} = {found}; expected {expected}; which one is meant?</source>
        <translation>{pair} = {given}, ale {mirror} = {found}; oczekiwano {expected}; która wartość jest właściwa?</translation>
    </message>
    <message>
        <source>{number} lies outside 1/9 … 9; &quot;scale&quot;: &quot;any&quot; allows every ratio up to 1e9</source>
        <translation>{number} leży poza 1/9 … 9; &quot;scale&quot;: &quot;any&quot; dopuszcza każdy stosunek do 1e9</translation>
    </message>
    <message>
        <source>{pair} = {given}, but {mirror} = {found}; expected {expected}; used as given</source>
        <translation>{pair} = {given}, ale {mirror} = {found}; oczekiwano {expected}; użyto wartości podanych</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} i {second}</translation>
    </message>
    <message>
        <source>{groups} are not linked; compare one more pair, e.g. {first} with {second}</source>
        <translation>grupy {groups} nie są połączone; należy porównać jeszcze jedną parę, np. {first} i {second}</translation>
    </message>
    <message>
        <source>a matrix with gaps must be reciprocal to be completed</source>
        <translation>macierz z lukami musi być odwrotnie symetryczna, aby można ją było uzupełnić</translation>
    </message>
    <message>
        <source>no intensity is given for &quot;{item}&quot;</source>
        <translation>nie podano intensywności dla „{item}”</translation>
    </message>
    <message>
        <source>the intensities of {first} and {second} lie {distance} apart; at most 8 stays within 1/9 … 9</source>
        <translation>intensywności {first} i {second} różnią się o {distance}; w granicach 1/9 … 9 mieści się najwyżej 8</translation>
    </message>
    <message>
        <source>weights from data need at least two alternatives that are not excluded</source>
        <translation>wagi z danych wymagają co najmniej dwóch niewykluczonych wariantów</translation>
    </message>
    <message>
        <source>entropy weights need values of 0 or more; {criterion} has a negative one</source>
        <translation>wagi z entropii wymagają wartości nieujemnych; kryterium {criterion} ma ujemną</translation>
    </message>
    <message>
        <source>q is {value}; it must be 0 or more</source>
        <translation>q wynosi {value}; musi być równe 0 lub większe</translation>
    </message>
    <message>
        <source>p is {value}; it must be above 0 and not below q</source>
        <translation>p wynosi {value}; musi być większe od 0 i nie mniejsze niż q</translation>
    </message>
    <message>
        <source>s is {value}; it must be above 0</source>
        <translation>s wynosi {value}; musi być większe od 0</translation>
    </message>
    <message>
        <source>{first} and {second} weigh the same; the lexicographic order takes them as listed</source>
        <translation>{first} i {second} mają tę samą wagę; kolejność leksykograficzna bierze je tak, jak są wymienione</translation>
    </message>
    <message>
        <source>the id is empty; every one needs its own</source>
        <translation>id jest puste; każdy element wymaga własnego</translation>
    </message>
    <message>
        <source>the name is empty</source>
        <translation>nazwa jest pusta</translation>
    </message>
    <message>
        <source>both have the id &quot;{id}&quot;</source>
        <translation>oba mają id „{id}”</translation>
    </message>
    <message>
        <source>the names &quot;{first}&quot; and &quot;{second}&quot; differ at most in spaces and capitals; give one another name</source>
        <translation>nazwy „{first}” i „{second}” różnią się co najwyżej odstępami i wielkością liter; jednej należy nadać inną nazwę</translation>
    </message>
    <message>
        <source>its parents run in a circle: {path}</source>
        <translation>jego kryteria nadrzędne tworzą pętlę: {path}</translation>
    </message>
    <message>
        <source>parent &quot;{parent}&quot; is no criterion</source>
        <translation>nadrzędne „{parent}” nie jest kryterium</translation>
    </message>
    <message>
        <source>&quot;{criterion}&quot; is neither a criterion with values nor an attribute</source>
        <translation>„{criterion}” nie jest ani kryterium z wartościami, ani atrybutem</translation>
    </message>
    <message>
        <source>&quot;between&quot; needs [low, high]</source>
        <translation>&quot;between&quot; wymaga [low, high]</translation>
    </message>
    <message>
        <source>the limit is missing or not one number</source>
        <translation>brakuje granicy albo nie jest ona jedną liczbą</translation>
    </message>
    <message>
        <source>the problem has no criterion</source>
        <translation>problem nie ma żadnego kryterium</translation>
    </message>
    <message>
        <source>the problem has no alternative</source>
        <translation>problem nie ma żadnego wariantu</translation>
    </message>
    <message>
        <source>a value is given for &quot;{criterion}&quot;, which is no criterion with values</source>
        <translation>podano wartość dla „{criterion}”, które nie jest kryterium z wartościami</translation>
    </message>
    <message>
        <source>a row has fewer than four cells</source>
        <translation>wiersz ma mniej niż cztery komórki</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no number</source>
        <translation>„{found}” nie jest liczbą</translation>
    </message>
    <message>
        <source>&quot;{table}&quot; is no known table of random indices; known are {tables}</source>
        <translation>„{table}” nie jest znaną tabelą indeksów losowych; znane są {tables}</translation>
    </message>
    <message>
        <source>the fit &quot;alonso_lamata&quot; is missing</source>
        <translation>brakuje dopasowania „alonso_lamata”</translation>
    </message>
    <message>
        <source>{first} leads {second} by only {lead}</source>
        <translation>{first} wyprzedza {second} tylko o {lead}</translation>
    </message>
    <message>
        <source>{first} leads {second} by only {lead}; another wins once the weight of {criterion} passes {weight}</source>
        <translation>{first} wyprzedza {second} tylko o {lead}; wygrywa inny wariant, gdy waga kryterium {criterion} przekroczy {weight}</translation>
    </message>
    <message>
        <source>CR {ratio} is not below {limit}; worst triad {triad}</source>
        <translation>CR {ratio} nie jest poniżej {limit}; najgorsza trójka {triad}</translation>
    </message>
    <message>
        <source>{pair} = {given}, the others speak for {suggested} (CR {ratio})</source>
        <translation>{pair} = {given}, pozostałe przemawiają za {suggested} (CR {ratio})</translation>
    </message>
    <message numerus="yes">
        <source>the table &quot;{table}&quot; has no random index for {n} items; the fit &quot;alonso_lamata&quot; was taken</source>
        <translation>
            <numerusform>tabela „{table}” nie ma indeksu losowego dla {n} elementu; użyto dopasowania „alonso_lamata”</numerusform>
            <numerusform>tabela „{table}” nie ma indeksu losowego dla {n} elementów; użyto dopasowania „alonso_lamata”</numerusform>
            <numerusform>tabela „{table}” nie ma indeksu losowego dla {n} elementów; użyto dopasowania „alonso_lamata”</numerusform>
        </translation>
    </message>
    <message>
        <source>the eigenvector was not found within 10,000 steps</source>
        <translation>nie znaleziono wektora własnego w 10 000 kroków</translation>
    </message>
    <message>
        <source>{number} is negative; this normalisation needs ratios, use &quot;min_max&quot;</source>
        <translation>{number} jest ujemne; ta normalizacja wymaga ilorazów, należy użyć &quot;min_max&quot;</translation>
    </message>
    <message>
        <source>0 cannot be divided by in this normalisation, use &quot;min_max&quot;</source>
        <translation>w tej normalizacji nie można dzielić przez 0, należy użyć &quot;min_max&quot;</translation>
    </message>
    <message>
        <source>without normalisation values of different units are added; the largest numbers decide alone</source>
        <translation>bez normalizacji sumuje się wartości o różnych jednostkach; decydują same największe liczby</translation>
    </message>
    <message>
        <source>weighted_sum knows the normalisations none, min_max, max and sum</source>
        <translation>weighted_sum zna normalizacje none, min_max, max i sum</translation>
    </message>
    <message>
        <source>ratings lie between 0 and 1, found {number}; give &quot;levels&quot; for words</source>
        <translation>oceny leżą między 0 a 1, znaleziono {number}; dla słów należy podać &quot;levels&quot;</translation>
    </message>
    <message>
        <source>&quot;{criterion}&quot; is no criterion with values</source>
        <translation>„{criterion}” nie jest kryterium z wartościami</translation>
    </message>
    <message>
        <source>no weight is given for &quot;{criterion}&quot;</source>
        <translation>nie podano wagi dla „{criterion}”</translation>
    </message>
    <message>
        <source>{number} is negative; a weight is 0 or more</source>
        <translation>{number} jest ujemne; waga musi być równa 0 lub większa</translation>
    </message>
    <message>
        <source>all weights are 0; at least one must be above 0</source>
        <translation>wszystkie wagi wynoszą 0; co najmniej jedna musi być większa od 0</translation>
    </message>
    <message>
        <source>the weights sum to {sum}, not to 1; they are used as given (method &quot;points&quot; divides them by their sum)</source>
        <translation>suma wag wynosi {sum}, a nie 1; używa się ich tak, jak podano (metoda &quot;points&quot; dzieli je przez ich sumę)</translation>
    </message>
    <message>
        <source>no judgments are given below &quot;{node}&quot; ({criteria})</source>
        <translation>nie podano ocen poniżej „{node}” ({criteria})</translation>
    </message>
    <message>
        <source>&quot;{node}&quot; is neither &quot;goal&quot; nor a criterion with criteria below it</source>
        <translation>„{node}” nie jest ani „goal”, ani kryterium z kryteriami podrzędnymi</translation>
    </message>
    <message>
        <source>no criterion distinguishes the alternatives; all weights are equal</source>
        <translation>żadne kryterium nie różnicuje wariantów; wszystkie wagi są równe</translation>
    </message>
    <message>
        <source>the table has no rows</source>
        <translation>tabela nie ma wierszy</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected one of {words}</source>
        <translation>znaleziono „{found}”, oczekiwano jednego z: {words}</translation>
    </message>
    <message>
        <source>found {found}, expected 1 to 100000 pixels</source>
        <translation>znaleziono {found}, oczekiwano od 1 do 100000 pikseli</translation>
    </message>
    <message>
        <source>found {found}, expected more than 0 and at most 1000 frames per second</source>
        <translation>znaleziono {found}, oczekiwano więcej niż 0 i najwyżej 1000 klatek na sekundę</translation>
    </message>
    <message>
        <source>low</source>
        <comment>movement that a camera sees</comment>
        <translation>mały</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>movement that a camera sees</comment>
        <translation>średni</translation>
    </message>
    <message>
        <source>high</source>
        <comment>movement that a camera sees</comment>
        <translation>duży</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected degrees above 0 and at most 360</source>
        <translation>znaleziono „{found}”, oczekiwano stopni powyżej 0 i najwyżej 360</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected rectilinear or equidistant</source>
        <translation>znaleziono „{found}”, oczekiwano rectilinear lub equidistant</translation>
    </message>
    <message>
        <source>the column &quot;{column}&quot; is missing in the header line</source>
        <translation>w wierszu nagłówka brakuje kolumny „{column}”</translation>
    </message>
    <message>
        <source>found &quot;&quot;, expected some text</source>
        <translation>znaleziono &quot;&quot;, oczekiwano tekstu</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected a number greater than 0</source>
        <translation>znaleziono „{found}”, oczekiwano liczby większej od 0</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected a number of at least 0</source>
        <translation>znaleziono „{found}”, oczekiwano liczby nie mniejszej niż 0</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected a whole number of at least 0</source>
        <translation>znaleziono „{found}”, oczekiwano liczby całkowitej nie mniejszej niż 0</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected a day written YYYY-MM-DD</source>
        <translation>znaleziono „{found}”, oczekiwano dnia w postaci YYYY-MM-DD</translation>
    </message>
    <message>
        <source>there is no such field; expected one of {words}</source>
        <translation>nie ma takiego pola; oczekiwano jednego z: {words}</translation>
    </message>
    <message>
        <source>the table has no column &quot;{column}&quot;</source>
        <translation>tabela nie ma kolumny „{column}”</translation>
    </message>
    <message>
        <source>{found} m is printed, but {share} of D = {detect} m is {expected} m</source>
        <translation>podano {found} m, ale {share} z D = {detect} m to {expected} m</translation>
    </message>
    <message>
        <source>{found} m is printed, but {pixels} pixels over {field}° give about {expected} m</source>
        <translation>podano {found} m, ale {pixels} pikseli na {field}° daje około {expected} m</translation>
    </message>
    <message>
        <source>{wide}° × {high}° is printed, but a picture of {width} × {height} is about {expected}° high</source>
        <translation>podano {wide}° × {high}°, ale obraz {width} × {height} ma około {expected}° wysokości</translation>
    </message>
    <message>
        <source>{width} × {height} is of no usual aspect; the nearest usual size is {near_width} × {near_height}</source>
        <translation>{width} × {height} nie ma typowych proporcji; najbliższy typowy rozmiar to {near_width} × {near_height}</translation>
    </message>
    <message>
        <source>monitor</source>
        <translation>obserwacja ogólna</translation>
    </message>
    <message>
        <source>detect</source>
        <translation>wykrycie</translation>
    </message>
    <message>
        <source>observe</source>
        <translation>obserwacja</translation>
    </message>
    <message>
        <source>recognise</source>
        <translation>rozpoznanie</translation>
    </message>
    <message>
        <source>identify</source>
        <translation>identyfikacja</translation>
    </message>
    <message>
        <source>inspect</source>
        <translation>inspekcja</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>przegląd</translation>
    </message>
    <message>
        <source>outline</source>
        <translation>zarys</translation>
    </message>
    <message>
        <source>discern</source>
        <translation>rozróżnienie</translation>
    </message>
    <message>
        <source>perceive</source>
        <translation>dostrzeżenie</translation>
    </message>
    <message>
        <source>characterise</source>
        <translation>charakterystyka</translation>
    </message>
    <message>
        <source>validate</source>
        <translation>potwierdzenie</translation>
    </message>
    <message>
        <source>scrutinise</source>
        <translation>badanie</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected a class named once per standard</source>
        <translation>znaleziono „{found}”, oczekiwano klasy nazwanej raz w każdej normie</translation>
    </message>
    <message>
        <source>found {found}, expected the bytes of one disk, more than 0 and at most 1e18</source>
        <translation>znaleziono {found}, oczekiwano liczby bajtów jednego dysku, więcej niż 0 i najwyżej 1e18</translation>
    </message>
    <message>
        <source>found {found}, expected 0 to 10000 hot spares</source>
        <translation>znaleziono {found}, oczekiwano od 0 do 10000 dysków zapasowych</translation>
    </message>
    <message>
        <source>found {found}, expected a share of at least 0 and below 1</source>
        <translation>znaleziono {found}, oczekiwano udziału co najmniej 0 i poniżej 1</translation>
    </message>
    <message>
        <source>found {found}, expected bytes between 0 and 1e18</source>
        <translation>znaleziono {found}, oczekiwano bajtów między 0 a 1e18</translation>
    </message>
    <message>
        <source>found {found}, expected 1 to 10000 disks</source>
        <translation>znaleziono {found}, oczekiwano od 1 do 10000 dysków</translation>
    </message>
    <message>
        <source>found {disks} disks of which {spares} are spares, expected at least {least} working disks for RAID {raid}</source>
        <translation>znaleziono {disks} dysków, w tym {spares} zapasowych; dla RAID {raid} oczekiwano co najmniej {least} dysków roboczych</translation>
    </message>
    <message>
        <source>found {disks} disks of which {spares} are spares, expected an even number of working disks for RAID 10</source>
        <translation>znaleziono {disks} dysków, w tym {spares} zapasowych; dla RAID 10 oczekiwano parzystej liczby dysków roboczych</translation>
    </message>
    <message>
        <source>no number of such disks up to 10000 in RAID {raid} holds {room} TB</source>
        <translation>żadna liczba takich dysków do 10000 w RAID {raid} nie mieści {room} TB</translation>
    </message>
    <message>
        <source>found &quot;0&quot;, expected pixels</source>
        <translation>znaleziono &quot;0&quot;, oczekiwano pikseli</translation>
    </message>
    <message>
        <source>found {found}, expected more than 0 and at most 1000</source>
        <translation>znaleziono {found}, oczekiwano więcej niż 0 i najwyżej 1000</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>nie udało się odczytać pliku</translation>
    </message>
    <message>
        <source>the own camera models could not be written</source>
        <translation>nie udało się zapisać własnych modeli kamer</translation>
    </message>
    <message>
        <source>statute</source>
        <translation>ustawa</translation>
    </message>
    <message>
        <source>guideline</source>
        <translation>wytyczne</translation>
    </message>
    <message>
        <source>recommendation</source>
        <translation>zalecenie</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>praktyka</translation>
    </message>
    <message>
        <source>reasoned</source>
        <translation>uzasadnienie</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected inches such as 1/2.8</source>
        <translation>znaleziono „{found}”, oczekiwano cali, np. 1/2.8</translation>
    </message>
    <message>
        <source>found {found}, expected a number from {lowest} to {highest}</source>
        <translation>znaleziono {found}, oczekiwano liczby od {lowest} do {highest}</translation>
    </message>
    <message>
        <source>found no finite number, expected a number from {lowest} to {highest}</source>
        <translation>nie znaleziono liczby skończonej, oczekiwano liczby od {lowest} do {highest}</translation>
    </message>
    <message>
        <source>missing; expected bit/s, or codec, width, height and fps</source>
        <translation>brak wartości; oczekiwano bit/s albo kodeka, szerokości, wysokości i liczby klatek na sekundę</translation>
    </message>
    <message>
        <source>found &quot;{found}&quot;, expected the name of one of the purposes</source>
        <translation>znaleziono „{found}”, oczekiwano nazwy jednego z celów</translation>
    </message>
    <message>
        <source>the name is given twice, expected once</source>
        <translation>nazwę podano dwa razy, oczekiwano jednej</translation>
    </message>
    <message>
        <source>{declared} days are declared, but the store is shared and not separated: the shortest time rules, {days} days</source>
        <translation>zadeklarowano {declared} dni, ale pamięć masowa jest wspólna i nierozdzielona: obowiązuje najkrótszy okres, {days} dni</translation>
    </message>
    <message>
        <source>{found} bits per pixel are outside the usual {lowest} to {highest}; measure this stream</source>
        <translation>{found} bitów na piksel wykracza poza typowe wartości od {lowest} do {highest}; należy zmierzyć ten strumień</translation>
    </message>
    <message>
        <source>{size} GB is small for video; check whether terabytes were meant</source>
        <translation>{size} GB to mało na obraz wideo; należy sprawdzić, czy nie chodziło o terabajty</translation>
    </message>
    <message>
        <source>{stream}: recorded per day {hours} h × 3600 × duty {duty} + {events} events × ({event} + {before} before + {after} after) s = {seconds} s (at most the recorded hours)</source>
        <translation>{stream}: zapis dziennie {hours} h × 3600 × udział {duty} + {events} zdarzeń × ({event} + {before} przed + {after} po) s = {seconds} s (najwyżej nagrywane godziny)</translation>
    </message>
    <message>
        <source>{stream}: recorded per day {hours} h × 3600 × duty {duty} = {seconds} s</source>
        <translation>{stream}: zapis dziennie {hours} h × 3600 × udział {duty} = {seconds} s</translation>
    </message>
    <message>
        <source>Room in RAID {raid}: {formula} = {room} TB</source>
        <translation>Pojemność w RAID {raid}: {formula} = {room} TB</translation>
    </message>
    <message>
        <source>Binary: {bytes} bytes ÷ 1024^4 = {room} TiB</source>
        <translation>Binarnie: {bytes} bajtów ÷ 1024^4 = {room} TiB</translation>
    </message>
    <message>
        <source>As makers print it: {bytes} MB ÷ 1024 ÷ 1024 = {room} &quot;TB&quot;</source>
        <translation>Jak podają producenci: {bytes} MB ÷ 1024 ÷ 1024 = {room} „TB”</translation>
    </message>
    <message>
        <source>{stream}: assumed rate {working}</source>
        <translation>{stream}: przyjęta przepływność {working}</translation>
    </message>
    <message>
        <source>With reserve: {plain} GB × (1 + {reserve}) = {bytes} GB</source>
        <translation>Z rezerwą: {plain} GB × (1 + {reserve}) = {bytes} GB</translation>
    </message>
    <message>
        <source>It fits: {need} ≤ {room} TB</source>
        <translation>Mieści się: {need} ≤ {room} TB</translation>
    </message>
    <message>
        <source>It does not fit: {need} &gt; {room} TB</source>
        <translation>Nie mieści się: {need} &gt; {room} TB</translation>
    </message>
    <message>
        <source>Days possible: {days}</source>
        <translation>Możliwe dni: {days}</translation>
    </message>
    <message>
        <source>S12 end = start + new + reopened - closed</source>
        <translation>S12 koniec = początek + nowe + ponownie otwarte - zamknięte</translation>
    </message>
    <message>
        <source>S01 end = start + S02 - S03</source>
        <translation>S01 koniec = początek + S02 - S03</translation>
    </message>
    <message>
        <source>S04 table sums to S01 end</source>
        <translation>Tabele S04 sumują się do końca S01</translation>
    </message>
    <message>
        <source>S16 by source = by kind</source>
        <translation>S16 według źródła = według rodzaju</translation>
    </message>
    <message>
        <source>S18 by authority = by proceeding</source>
        <translation>S18 według organu = według postępowania</translation>
    </message>
    <message>
        <source>there is no request to compare</source>
        <translation>nie ma wniosku do porównania</translation>
    </message>
    <message>
        <source>there is no request of this number in the project</source>
        <translation>w projekcie nie ma wniosku o tym numerze</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>anulowano</translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Wnioski</translation>
    </message>
    <message>
        <source>there is no such camera</source>
        <translation>nie ma takiej kamery</translation>
    </message>
    <message>
        <source>has neither range nor image_width, so it is not known how far it sees; give one of them</source>
        <translation>nie ma ani range, ani image_width, więc nie wiadomo, jak daleko widzi; należy podać jedno z nich</translation>
    </message>
    <message>
        <source>has no ir_range, so it sees nothing at night</source>
        <translation>nie ma ir_range, więc w nocy nic nie widzi</translation>
    </message>
    <message>
        <source>stands inside an opaque obstacle and sees nothing; &apos;{command}&apos; brings cameras of maps out onto the wall</source>
        <translation>stoi wewnątrz nieprzezroczystej przeszkody i nic nie widzi; &apos;{command}&apos; wyprowadza kamery z map na ścianę</translation>
    </message>
    <message>
        <source>stands where the terrain model has no height and sees nothing</source>
        <translation>stoi tam, gdzie model terenu nie ma wysokości, i nic nie widzi</translation>
    </message>
    <message>
        <source>required_class &apos;{class}&apos; is in no edition of the class table</source>
        <translation>required_class &apos;{class}&apos; nie występuje w żadnym wydaniu tabeli klas</translation>
    </message>
    <message>
        <source>no zone of kind monitor says what must be seen</source>
        <translation>żadna strefa rodzaju monitor nie mówi, co ma być widoczne</translation>
    </message>
    <message>
        <source>{name} (catalogue)</source>
        <translation>{name} (katalog)</translation>
    </message>
    <message>
        <source>{name} is usually wanted large, but the criterion asks for the contrary</source>
        <translation>{name} zwykle ma być duże, ale kryterium żąda odwrotnie</translation>
    </message>
    <message>
        <source>{name} is usually wanted small, but the criterion asks for the contrary</source>
        <translation>{name} zwykle ma być małe, ale kryterium żąda odwrotnie</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is unknown; possible are {words}</source>
        <translation>„{name}” jest nieznane; możliwe: {words}</translation>
    </message>
    <message>
        <source>found an interest outside 0 to 1</source>
        <translation>znaleziono stopę procentową spoza zakresu od 0 do 1</translation>
    </message>
    <message>
        <source>found none</source>
        <translation>nic nie znaleziono</translation>
    </message>
    <message>
        <source>give the picture its scale first</source>
        <translation>najpierw należy ustalić skalę obrazu</translation>
    </message>
    <message>
        <source>the plan has no zone of kind &quot;monitor&quot;, so nothing is to be seen</source>
        <translation>plan nie ma strefy rodzaju „monitor”, więc nic nie ma być widoczne</translation>
    </message>
    <message>
        <source>&quot;{kit}&quot; is neither a kit of the plan nor of the catalogue</source>
        <translation>„{kit}” nie jest ani zestawem planu, ani katalogu</translation>
    </message>
    <message>
        <source>there is no camera position to mount a kit on</source>
        <translation>nie ma miejsca kamery, w którym można by zamontować zestaw</translation>
    </message>
    <message>
        <source>the kit has {cameras} cameras, the plan has places for {places}; all places were computed with it</source>
        <translation>zestaw ma {cameras} kamer, plan ma miejsc {places}; obliczono go dla wszystkich miejsc</translation>
    </message>
    <message>
        <source>another level of the same place is named, expected one of each</source>
        <translation>podano inną kondygnację tego samego miejsca, oczekiwano po jednej</translation>
    </message>
    <message>
        <source>no recorder of the catalogue takes {count} cameras; several have to share them</source>
        <translation>żaden rejestrator z katalogu nie obsłuży {count} kamer; musi je dzielić kilka</translation>
    </message>
    <message>
        <source>the recordings need {room} TB, more than the disks of one such recorder hold</source>
        <translation>nagrania wymagają {room} TB, więcej niż mieszczą dyski jednego takiego rejestratora</translation>
    </message>
    <message>
        <source>leave a gap of {width} mm near x {x}, y {y}, and sight leaks through it; {count} more corners stand so</source>
        <translation>szczelina {width} mm w pobliżu x {x}, y {y}, przez którą widać; takich narożników jest jeszcze {count}</translation>
    </message>
    <message>
        <source>leave a gap of {width} mm near x {x}, y {y}, and sight leaks through it</source>
        <translation>szczelina {width} mm w pobliżu x {x}, y {y}, przez którą widać</translation>
    </message>
    <message>
        <source>expected 1 to 100 years</source>
        <translation>oczekiwano od 1 do 100 lat</translation>
    </message>
    <message>
        <source>expected a year from 1900 to 9899</source>
        <translation>oczekiwano roku od 1900 do 9899</translation>
    </message>
    <message>
        <source>expected the columns name and value</source>
        <translation>oczekiwano kolumn name i value</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a number from 0</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano liczby od 0</translation>
    </message>
    <message>
        <source>there is no such weight or band</source>
        <translation>nie ma takiej wagi ani takiego pasma</translation>
    </message>
    <message>
        <source>expected least up to most, and a share up to 1</source>
        <translation>oczekiwano wartości od najmniejszej do największej i udziału do 1</translation>
    </message>
    <message>
        <source>what only one camera sees is not known: {reason}</source>
        <translation>nie wiadomo, co widzi tylko jedna kamera: {reason}</translation>
    </message>
    <message>
        <source>{days} days are more than the {limit} of this {kind} ({source})</source>
        <translation>{days} dni to więcej niż {limit} ({kind}: {source})</translation>
    </message>
    <message>
        <source>historic or not yet in force on {day}: it ended on {edge} ({source})</source>
        <translation>w dniu {day} już lub jeszcze nie obowiązuje: obowiązywanie skończyło się {edge} ({source})</translation>
    </message>
    <message>
        <source>historic or not yet in force on {day}: it begins on {edge} ({source})</source>
        <translation>w dniu {day} już lub jeszcze nie obowiązuje: obowiązywanie zaczyna się {edge} ({source})</translation>
    </message>
    <message>
        <source>the profile was last checked on {day}; compare it with the rules in force ({source})</source>
        <translation>profil ostatnio sprawdzono {day}; należy go porównać z obowiązującymi przepisami ({source})</translation>
    </message>
    <message>
        <source>the profile has no date of checking; compare it with the rules in force ({source})</source>
        <translation>profil nie ma daty sprawdzenia; należy go porównać z obowiązującymi przepisami ({source})</translation>
    </message>
    <message>
        <source>{days} days are just what the disks hold ({possible}), and no reason is given; the purpose should decide, not the disk</source>
        <translation>{days} dni to dokładnie tyle, ile mieszczą dyski ({possible}), a nie podano uzasadnienia; decydować powinien cel, a nie dysk</translation>
    </message>
    <message>
        <source>no reason is given for keeping recordings {days} days</source>
        <translation>nie podano uzasadnienia przechowywania nagrań przez {days} dni</translation>
    </message>
    <message>
        <source>found a number that is not finite</source>
        <translation>znaleziono liczbę, która nie jest skończona</translation>
    </message>
    <message>
        <source>eye and target are the same point, expected two</source>
        <translation>oko i cel to ten sam punkt, oczekiwano dwóch</translation>
    </message>
    <message>
        <source>there is no such row in the plan, expected the id of a camera or a device</source>
        <translation>w planie nie ma takiego wiersza, oczekiwano id kamery lub urządzenia</translation>
    </message>
    <message>
        <source>there is no such row in the plan, expected the id of a camera</source>
        <translation>w planie nie ma takiego wiersza, oczekiwano id kamery</translation>
    </message>
    <message>
        <source>the picture&apos;s size is not known; {width} × {height} is assumed for storage</source>
        <translation>rozmiar obrazu nie jest znany; dla pamięci masowej przyjmuje się {width} × {height}</translation>
    </message>
    <message>
        <source>Disk: {size} TB of kit {kit} {name}</source>
        <translation>Dysk: {size} TB z zestawu {kit} {name}</translation>
    </message>
    <message>
        <source>the estate does not say how long recordings are kept; the limit of profile {profile}, {days} days, is assumed</source>
        <translation>nie podano, jak długo przechowuje się nagrania; przyjmuje się limit profilu {profile}, {days} dni</translation>
    </message>
    <message>
        <source>the estate does not say how long recordings are kept; one week, {days} days, is assumed</source>
        <translation>nie podano, jak długo przechowuje się nagrania; przyjmuje się tydzień, {days} dni</translation>
    </message>
    <message>
        <source>the store names the camera {camera}, which the estate does not have</source>
        <translation>pamięć masowa wymienia kamerę {camera}, której nie ma w systemie kamer</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected YYYY-MM-DD</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano YYYY-MM-DD</translation>
    </message>
    <message>
        <source>found {written}; {working}</source>
        <translation>znaleziono {written}; {working}</translation>
    </message>
    <message>
        <source>{right} of {asked} right</source>
        <translation>{right} z {asked} poprawnie</translation>
    </message>
    <message>
        <source>order</source>
        <comment>of the alternatives</comment>
        <translation>kolejność</translation>
    </message>
    <message>
        <source>{criterion}, {unit}, small is better</source>
        <translation>{criterion}, {unit}, im mniej, tym lepiej</translation>
    </message>
    <message>
        <source>{criterion}, {unit}, large is better</source>
        <translation>{criterion}, {unit}, im więcej, tym lepiej</translation>
    </message>
    <message>
        <source>Table {number}. {task}</source>
        <translation>Tabela {number}. {task}</translation>
    </message>
    <message>
        <source>Figures: {source}</source>
        <translation>Liczby: {source}</translation>
    </message>
    <message>
        <source>share</source>
        <comment>part of a whole</comment>
        <translation>udział</translation>
    </message>
    <message>
        <source>a tie counts a half, f* = f + {plus}, share = f* / {sum}</source>
        <translation>remis liczy się za pół, f* = f + {plus}, udział = f* / {sum}</translation>
    </message>
    <message>
        <source>a tie counts nothing, f* = f + {plus}, share = f* / {sum}</source>
        <translation>remis się nie liczy, f* = f + {plus}, udział = f* / {sum}</translation>
    </message>
    <message>
        <source>lambda {lambda} (proven within {width}), CR not applicable below three items</source>
        <translation>lambda {lambda} (z dokładnością do {width}), CR nie stosuje się poniżej trzech elementów</translation>
    </message>
    <message>
        <source>lambda {lambda} (proven within {width}), CI {ci}, RI {ri} ({table}), CR {cr}</source>
        <translation>lambda {lambda} (z dokładnością do {width}), CI {ci}, RI {ri} ({table}), CR {cr}</translation>
    </message>
    <message>
        <source>GCI {gci}, Koczkodaj {koczkodaj} (worst triad {triad})</source>
        <translation>GCI {gci}, Koczkodaj {koczkodaj} (najgorsza trójka {triad})</translation>
    </message>
    <message>
        <source>pairs that were not judged are completed from the others</source>
        <translation>pary nieocenione uzupełnia się na podstawie pozostałych</translation>
    </message>
    <message>
        <source>row mean</source>
        <translation>średnia wiersza</translation>
    </message>
    <message>
        <source>geom. mean</source>
        <translation>śr. geom.</translation>
    </message>
    <message>
        <source>eigenvector</source>
        <translation>wektor własny</translation>
    </message>
    <message>
        <source>used: geometric mean, row mean / {sum}</source>
        <translation>użyto: średniej geometrycznej, średnia wiersza / {sum}</translation>
    </message>
    <message>
        <source>used: eigenvector</source>
        <translation>użyto: wektora własnego</translation>
    </message>
    <message numerus="yes">
        <source>By the rule |difference| + 1 the CR of {n} items cannot exceed {bound}, so it does not test the judgments.</source>
        <translation>
            <numerusform>Według reguły |różnica| + 1 CR dla {n} elementu nie może przekroczyć {bound}, więc nie sprawdza ocen.</numerusform>
            <numerusform>Według reguły |różnica| + 1 CR dla {n} elementów nie może przekroczyć {bound}, więc nie sprawdza ocen.</numerusform>
            <numerusform>Według reguły |różnica| + 1 CR dla {n} elementów nie może przekroczyć {bound}, więc nie sprawdza ocen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Wagi</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>waga</translation>
    </message>
    <message>
        <source>How: pairs compared</source>
        <translation>Jak: porównanie parami</translation>
    </message>
    <message>
        <source>How: pairs below {criterion}</source>
        <translation>Jak: pary poniżej {criterion}</translation>
    </message>
    <message>
        <source>Under {criterion}</source>
        <translation>Pod {criterion}</translation>
    </message>
    <message>
        <source>total</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>Local values and totals</source>
        <translation>Wartości lokalne i sumy</translation>
    </message>
    <message>
        <source>What each criterion gives</source>
        <translation>Co wnosi każde kryterium</translation>
    </message>
    <message>
        <source>lower is better</source>
        <translation>im mniej, tym lepiej</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>of the alternatives</comment>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>nobody is left to compare</source>
        <translation>nie pozostał żaden wariant do porównania</translation>
    </message>
    <message>
        <source>What would turn the first place (one weight changes, the others keep their proportions)</source>
        <translation>Co zmieniłoby pierwsze miejsce (zmienia się jedna waga, pozostałe zachowują proporcje)</translation>
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
        <translation>Prawie remis: {first} wyprzedza {second} o {lead}</translation>
    </message>
    <message>
        <source>{alternative}: {criterion} has no value</source>
        <translation>{alternative}: {criterion} nie ma wartości</translation>
    </message>
    <message>
        <source>{alternative}: {criterion} {value}, asked for {limit}</source>
        <translation>{alternative}: {criterion} {value}, wymagane {limit}</translation>
    </message>
    <message>
        <source>{alternative}: {criterion} has no value, asked for {limit}</source>
        <translation>{alternative}: {criterion} nie ma wartości, wymagane {limit}</translation>
    </message>
    <message>
        <source>Computed on the plan</source>
        <translation>Obliczone na planie</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>kryterium</translation>
    </message>
    <message>
        <source>metric</source>
        <translation>miara</translation>
    </message>
    <message>
        <source>catalogue</source>
        <translation>katalog</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>obliczone</translation>
    </message>
    <message>
        <source>The catalogue&apos;s values put {catalogue} first.</source>
        <translation>Według danych katalogu pierwsze miejsce zajmuje {catalogue}.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s values put {catalogue} first, but on this plan it is {computed}.</source>
        <translation>Według danych katalogu pierwsze miejsce zajmuje {catalogue}, ale na tym planie jest to {computed}.</translation>
    </message>
    <message>
        <source>The catalogue&apos;s values put {catalogue} first, and on this plan it is {computed}.</source>
        <translation>Według danych katalogu pierwsze miejsce zajmuje {catalogue}, a na tym planie {computed}.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Wykluczone</translation>
    </message>
    <message>
        <source>Misses a soft limit, but stays</source>
        <translation>Nie spełnia miękkiego ograniczenia, ale zostaje</translation>
    </message>
    <message>
        <source>by</source>
        <comment>what a figure is split by</comment>
        <translation>według</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>wskaźnik</translation>
    </message>
    <message>
        <source>value</source>
        <translation>wartość</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>Niczego nie zapisano</translation>
    </message>
    <message>
        <source>Does not agree: {balance}</source>
        <translation>Nie zgadza się: {balance}</translation>
    </message>
    <message>
        <source>no annual report of {year} was issued</source>
        <translation>nie wydano raportu rocznego za {year}</translation>
    </message>
    <message>
        <source>Figures</source>
        <comment>sheet of a workbook</comment>
        <translation>Liczby</translation>
    </message>
    <message>
        <source>About</source>
        <comment>sheet of a workbook</comment>
        <translation>O raporcie</translation>
    </message>
    <message>
        <source>Annual report {year}</source>
        <translation>Raport roczny {year}</translation>
    </message>
    <message>
        <source>head of the change log {seal}</source>
        <translation>pieczęć ostatniego wpisu dziennika zmian {seal}</translation>
    </message>
    <message>
        <source>expected the year of the report, such as 2025</source>
        <translation>oczekiwano roku raportu, np. 2025</translation>
    </message>
    <message>
        <source>only the report public is written as a map</source>
        <translation>jako mapę zapisuje się tylko raport public</translation>
    </message>
    <message>
        <source>it ends before it begins</source>
        <translation>kończy się, zanim się zacznie</translation>
    </message>
    <message>
        <source>another asset hangs at this place</source>
        <translation>w tym miejscu wisi inne urządzenie</translation>
    </message>
    <message>
        <source>the asset hangs at another place</source>
        <translation>to urządzenie wisi w innym miejscu</translation>
    </message>
    <message>
        <source>the camera has no field of view; expected hfov, or focal_length and sensor_width</source>
        <translation>kamera nie ma pola widzenia; oczekiwano hfov albo focal_length i sensor_width</translation>
    </message>
    <message>
        <source>focal length and sensor width must be more than 0 mm</source>
        <translation>ogniskowa i szerokość przetwornika muszą być większe niż 0 mm</translation>
    </message>
    <message>
        <source>found {found} degrees, expected more than 0 and at most 360</source>
        <translation>znaleziono {found}°, oczekiwano więcej niż 0 i najwyżej 360</translation>
    </message>
    <message>
        <source>found {found} degrees, expected more than 0 and less than 180</source>
        <translation>znaleziono {found}°, oczekiwano więcej niż 0 i mniej niż 180</translation>
    </message>
    <message>
        <source>there is no such device in this project</source>
        <translation>w tym projekcie nie ma takiego urządzenia</translation>
    </message>
    <message>
        <source>only the role {role} may change this; nobody was named</source>
        <translation>zmieniać to może tylko rola {role}; nikogo nie wskazano</translation>
    </message>
    <message>
        <source>only the role {role} may change this; {person} does not hold it</source>
        <translation>zmieniać to może tylko rola {role}; {person} jej nie pełni</translation>
    </message>
    <message>
        <source>the device would hang on itself through others</source>
        <translation>urządzenie wisiałoby przez inne samo na sobie</translation>
    </message>
    <message>
        <source>a camera or another device hangs on it</source>
        <translation>wisi na nim kamera lub inne urządzenie</translation>
    </message>
    <message>
        <source>expected 0 or more metres</source>
        <translation>oczekiwano 0 lub więcej metrów</translation>
    </message>
    <message>
        <source>the shares make {sum} %, expected 100 %</source>
        <translation>udziały dają {sum} %, oczekiwano 100 %</translation>
    </message>
    <message>
        <source>found no id, expected a short name</source>
        <translation>nie znaleziono id, oczekiwano krótkiej nazwy</translation>
    </message>
    <message>
        <source>no finite number</source>
        <translation>nie jest liczbą skończoną</translation>
    </message>
    <message>
        <source>found {found}, expected a finite number</source>
        <translation>znaleziono {found}, oczekiwano liczby skończonej</translation>
    </message>
    <message>
        <source>found {found}, expected more than {least}</source>
        <translation>znaleziono {found}, oczekiwano więcej niż {least}</translation>
    </message>
    <message>
        <source>found a coordinate that is not finite or beyond 1e9 m, expected finite numbers</source>
        <translation>znaleziono współrzędną nieskończoną lub większą niż 1e9 m, oczekiwano liczb skończonych</translation>
    </message>
    <message>
        <source>found a line without length, expected at least two different points</source>
        <translation>znaleziono linię bez długości, oczekiwano co najmniej dwóch różnych punktów</translation>
    </message>
    <message>
        <source>the points of the polygon lie on one line, expected a polygon with an area</source>
        <translation>punkty wielokąta leżą na jednej prostej, oczekiwano wielokąta o niezerowej powierzchni</translation>
    </message>
    <message>
        <source>found {found} degrees, expected an angle clockwise from +y, -3600 to 3600</source>
        <translation>znaleziono {found}°, oczekiwano kąta zgodnie z ruchem wskazówek zegara od +y, od -3600 do 3600</translation>
    </message>
    <message>
        <source>found {found} degrees, expected -90 to 90 below the horizontal</source>
        <translation>znaleziono {found}°, oczekiwano od -90 do 90 poniżej poziomu</translation>
    </message>
    <message>
        <source>found a first angle above the second, expected from low to high</source>
        <translation>znaleziono pierwszy kąt większy od drugiego, oczekiwano kolejności od mniejszego do większego</translation>
    </message>
    <message>
        <source>found no geometry, expected polygons or lines</source>
        <translation>nie znaleziono geometrii, oczekiwano wielokątów lub linii</translation>
    </message>
    <message>
        <source>found {found} m, expected more than the base of {base} m</source>
        <translation>znaleziono {found} m, oczekiwano więcej niż dolna krawędź {base} m</translation>
    </message>
    <message>
        <source>found no geometry, expected a polygon</source>
        <translation>nie znaleziono geometrii, oczekiwano wielokąta</translation>
    </message>
    <message>
        <source>found {found}, expected at least 1 camera</source>
        <translation>znaleziono {found}, oczekiwano co najmniej 1 kamery</translation>
    </message>
    <message>
        <source>found a range that does not have two ends, expected from and to</source>
        <translation>znaleziono zakres bez dwóch końców, oczekiwano od i do</translation>
    </message>
    <message>
        <source>found no geometry, expected lines</source>
        <translation>nie znaleziono geometrii, oczekiwano linii</translation>
    </message>
    <message>
        <source>the device hangs on itself, expected another one</source>
        <translation>urządzenie wisi samo na sobie, oczekiwano innego</translation>
    </message>
    <message>
        <source>found no layer, expected obstacle, zone, camera, …</source>
        <translation>nie znaleziono warstwy, oczekiwano obstacle, zone, camera, …</translation>
    </message>
    <message>
        <source>the device hangs on itself through others</source>
        <translation>urządzenie wisi przez inne samo na sobie</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected an ISO 4217 code of three letters</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano trzyliterowego kodu ISO 4217</translation>
    </message>
    <message>
        <source>found {found} degrees, expected 0 (not stated) to 360</source>
        <translation>znaleziono {found}°, oczekiwano od 0 (nie podano) do 360</translation>
    </message>
    <message>
        <source>this stands on no level</source>
        <translation>nie stoi na żadnej kondygnacji</translation>
    </message>
    <message>
        <source>directions cannot follow, expected one scale, a turn and a shift</source>
        <translation>nie można przenieść kierunków, oczekiwano jednej skali, obrotu i przesunięcia</translation>
    </message>
    <message>
        <source>there is no such level in this project</source>
        <translation>w tym projekcie nie ma takiej kondygnacji</translation>
    </message>
    <message>
        <source>there is no such level</source>
        <translation>nie ma takiej kondygnacji</translation>
    </message>
    <message>
        <source>what stands on a level that is removed goes onto another one</source>
        <translation>to, co stoi na usuwanej kondygnacji, przechodzi na inną</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, and this plan has no levels</source>
        <translation>znaleziono &apos;{found}&apos;, a ten plan nie ma kondygnacji</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a level: {levels}</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano kondygnacji: {levels}</translation>
    </message>
    <message>
        <source>a metre of the plan becomes {length} m on the map; was the plan drawn in metres?</source>
        <translation>metr planu będzie na mapie miał {length} m; czy plan narysowano w metrach?</translation>
    </message>
    <message>
        <source>two points fit whatever they are; a third one would check them</source>
        <translation>dwa punkty zawsze do siebie pasują; trzeci by je sprawdził</translation>
    </message>
    <message>
        <source>the rest of the plan is in another frame; put the whole plan onto the map</source>
        <translation>reszta planu jest w innym układzie; na mapie należy umieścić cały plan</translation>
    </message>
    <message>
        <source>there is no such meeting in this project</source>
        <translation>w tym projekcie nie ma takiego posiedzenia</translation>
    </message>
    <message>
        <source>it is closed; its minutes stay</source>
        <translation>posiedzenie jest zamknięte; jego protokół pozostaje bez zmian</translation>
    </message>
    <message>
        <source>there is no such body in this project</source>
        <translation>w tym projekcie nie ma takiego organu</translation>
    </message>
    <message>
        <source>by its rules {person} calls it</source>
        <translation>zgodnie z zasadami organu zwołuje je {person}</translation>
    </message>
    <message>
        <source>there is no such person in this project</source>
        <translation>w tym projekcie nie ma takiej osoby</translation>
    </message>
    <message>
        <source>found none, expected the conditions</source>
        <translation>nic nie znaleziono, oczekiwano warunków</translation>
    </message>
    <message>
        <source>the request is not on its agenda</source>
        <translation>tego wniosku nie ma w porządku obrad</translation>
    </message>
    <message>
        <source>item {number} has no outcome yet</source>
        <translation>punkt {number} nie ma jeszcze wyniku</translation>
    </message>
    <message>
        <source>the new row has no identity</source>
        <translation>nowy wiersz nie ma tożsamości</translation>
    </message>
    <message>
        <source>the id is used twice, expected each once</source>
        <translation>id użyto dwa razy, oczekiwano każdego raz</translation>
    </message>
    <message>
        <source>another {table} already has this id, expected a new one</source>
        <translation>inny wpis tabeli {table} ma już to id, oczekiwano nowego</translation>
    </message>
    <message>
        <source>there is no such device in the project or the file</source>
        <translation>ani w projekcie, ani w pliku nie ma takiego urządzenia</translation>
    </message>
    <message>
        <source>local metres</source>
        <translation>metry lokalne</translation>
    </message>
    <message>
        <source>found {found}, expected {expected} as in the project</source>
        <translation>znaleziono {found}, oczekiwano {expected}, jak w projekcie</translation>
    </message>
    <message>
        <source>the shares of {group} would make {sum} %, expected at most 100 %</source>
        <translation>udziały grupy {group} dałyby {sum} %, oczekiwano najwyżej 100 %</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected one of {words}</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano jednego z: {words}</translation>
    </message>
    <message>
        <source>found {found} MB, expected at most {most}</source>
        <translation>znaleziono {found} MB, oczekiwano najwyżej {most}</translation>
    </message>
    <message>
        <source>these are not the bytes of an {type}</source>
        <translation>te bajty nie są plikiem typu {type}</translation>
    </message>
    <message>
        <source>found {found} megapixels, expected at most {most}</source>
        <translation>znaleziono {found} megapikseli, oczekiwano najwyżej {most}</translation>
    </message>
    <message>
        <source>expected a rectangle of pixels inside the picture</source>
        <translation>oczekiwano prostokąta pikseli wewnątrz obrazu</translation>
    </message>
    <message>
        <source>the picture would have no area, expected a map that keeps areas</source>
        <translation>obraz nie miałby powierzchni, oczekiwano mapy zachowującej powierzchnie</translation>
    </message>
    <message>
        <source>found a path, expected the name of a file without its folder</source>
        <translation>znaleziono ścieżkę, oczekiwano nazwy pliku bez folderu</translation>
    </message>
    <message>
        <source>this project has no picture with these bytes; import the file</source>
        <translation>w tym projekcie nie ma obrazu o tych bajtach; należy zaimportować plik</translation>
    </message>
    <message>
        <source>expected a point</source>
        <translation>oczekiwano punktu</translation>
    </message>
    <message>
        <source>found {found}, expected 0 (not stated) or more days</source>
        <translation>znaleziono {found}, oczekiwano 0 (nie podano) lub więcej dni</translation>
    </message>
    <message>
        <source>it has no identity</source>
        <translation>nie ma tożsamości</translation>
    </message>
    <message>
        <source>it is not in this project</source>
        <translation>nie ma go w tym projekcie</translation>
    </message>
    <message>
        <source>there is no such purpose in this project</source>
        <translation>w tym projekcie nie ma takiego celu</translation>
    </message>
    <message>
        <source>{request} asks for the purpose {purpose} and is {state}; it must be approved first</source>
        <translation>wniosek {request} dotyczy celu {purpose}, a jego stan to {state}; najpierw musi zostać zatwierdzony</translation>
    </message>
    <message>
        <source>expected one of {words}</source>
        <translation>oczekiwano jednego z: {words}</translation>
    </message>
    <message>
        <source>there is no such {table} in this project</source>
        <translation>w tym projekcie nie ma takiego wpisu tabeli {table}</translation>
    </message>
    <message>
        <source>found nothing, expected a value</source>
        <translation>nic nie znaleziono, oczekiwano wartości</translation>
    </message>
    <message>
        <source>the row stands twice in this file</source>
        <translation>wiersz występuje w tym pliku dwa razy</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a uid or nothing</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano uid albo niczego</translation>
    </message>
    <message>
        <source>there is no {table} {code} in this project</source>
        <translation>w tym projekcie nie ma wpisu {table} {code}</translation>
    </message>
    <message>
        <source>the value is out of range</source>
        <translation>wartość jest poza zakresem</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a point &quot;x,y&quot; or the corners of an area &quot;x,y x,y x,y&quot;</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano punktu &quot;x,y&quot; albo narożników obszaru &quot;x,y x,y x,y&quot;</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a whole number</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano liczby całkowitej</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a sum in minor units, a whole number</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano kwoty w jednostkach zdawkowych, liczby całkowitej</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a number</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano liczby</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected yes or no</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano yes albo no</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a day YYYY-MM-DD</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano dnia YYYY-MM-DD</translation>
    </message>
    <message>
        <source>there is no such item in this project</source>
        <translation>w tym projekcie nie ma takiej pozycji</translation>
    </message>
    <message>
        <source>it is installed</source>
        <translation>jest już zainstalowane</translation>
    </message>
    <message>
        <source>it is retired since {day}</source>
        <translation>wycofane od {day}</translation>
    </message>
    <message>
        <source>it is on the list as {code}</source>
        <translation>figuruje na liście jako {code}</translation>
    </message>
    <message>
        <source>it is {state} and does not change</source>
        <translation>w stanie {state} nie podlega zmianom</translation>
    </message>
    <message>
        <source>its new asset is recorded</source>
        <translation>nowe urządzenie tej pozycji jest już zapisane</translation>
    </message>
    <message>
        <source>there is no effect {effect}</source>
        <translation>nie ma skutku {effect}</translation>
    </message>
    <message>
        <source>scored on {day}, older than 12 months</source>
        <translation>oceniono {day}, ponad 12 miesięcy temu</translation>
    </message>
    <message>
        <source>it is not due by {year} and ranks behind growth</source>
        <translation>termin nie przypada do {year}; stoi w kolejności za rozbudową</translation>
    </message>
    <message>
        <source>{asset} hangs at {camera}</source>
        <translation>urządzenie {asset} wisi w miejscu {camera}</translation>
    </message>
    <message>
        <source>where the old asset hangs</source>
        <translation>gdzie wisi stare urządzenie</translation>
    </message>
    <message>
        <source>another than the old one</source>
        <translation>inne niż stare</translation>
    </message>
    <message>
        <source>{asset} is retired</source>
        <translation>urządzenie {asset} jest wycofane</translation>
    </message>
    <message>
        <source>{asset} is that of {item}</source>
        <translation>urządzenie {asset} należy do pozycji {item}</translation>
    </message>
    <message>
        <source>{asset} is another device</source>
        <translation>{asset} to inne urządzenie</translation>
    </message>
    <message>
        <source>a year after {year}</source>
        <translation>rok późniejszy niż {year}</translation>
    </message>
    <message>
        <source>{grant} not awarded</source>
        <translation>dotacja {grant} nieprzyznana</translation>
    </message>
    <message>
        <source>there is no such request in this project</source>
        <translation>w tym projekcie nie ma takiego wniosku</translation>
    </message>
    <message>
        <source>there is no such party in this project</source>
        <translation>w tym projekcie nie ma takiej strony</translation>
    </message>
    <message>
        <source>another request that is not merged itself</source>
        <translation>inny wniosek, który sam nie jest połączony</translation>
    </message>
    <message>
        <source>another than the applicant</source>
        <translation>inny niż wnioskodawca</translation>
    </message>
    <message>
        <source>against the advice</source>
        <translation>wbrew opinii</translation>
    </message>
    <message>
        <source>overrides the data protection officer</source>
        <translation>wbrew inspektorowi ochrony danych</translation>
    </message>
    <message>
        <source>not before {day}</source>
        <translation>nie wcześniej niż {day}</translation>
    </message>
    <message>
        <source>found no name</source>
        <translation>nie znaleziono nazwy</translation>
    </message>
    <message>
        <source>expected a finite number</source>
        <translation>oczekiwano liczby skończonej</translation>
    </message>
    <message>
        <source>there is no such site in this project</source>
        <translation>w tym projekcie nie ma takiej lokalizacji</translation>
    </message>
    <message>
        <source>a level belongs to this place</source>
        <translation>do tej lokalizacji należy kondygnacja</translation>
    </message>
    <message>
        <source>expected a new identity</source>
        <translation>oczekiwano nowej tożsamości</translation>
    </message>
    <message>
        <source>{row} is on it</source>
        <translation>stoi na niej: {row}</translation>
    </message>
    <message>
        <source>it is {state} and cannot become {to}, expected no further step</source>
        <translation>stan to {state}; nie może przejść do stanu {to}, dalszego kroku nie oczekuje się</translation>
    </message>
    <message>
        <source>it is {state} and cannot become {to}, expected one of {words}</source>
        <translation>stan to {state}; nie może przejść do stanu {to}, oczekiwano jednego z: {words}</translation>
    </message>
    <message>
        <source>it is {state} and takes no more statements</source>
        <translation>stan to {state}; nie przyjmuje już dalszych opinii</translation>
    </message>
    <message>
        <source>found none, expected a stance</source>
        <translation>nic nie znaleziono, oczekiwano stanowiska</translation>
    </message>
    <message>
        <source>it is always given</source>
        <translation>tę opinię wydaje się zawsze</translation>
    </message>
    <message>
        <source>expected who waives it and for which reason</source>
        <translation>oczekiwano wskazania, kto zezwala na odstępstwo i z jakiego powodu</translation>
    </message>
    <message>
        <source>no statement of this party is waited for</source>
        <translation>na opinię tej strony się nie czeka</translation>
    </message>
    <message>
        <source>no obligation &apos;{obligation}&apos; is open</source>
        <translation>obowiązek &apos;{obligation}&apos; nie jest otwarty</translation>
    </message>
    <message>
        <source>there is no such corner</source>
        <translation>nie ma takiego narożnika</translation>
    </message>
    <message>
        <source>the outline crosses or touches itself at x {x}, y {y}; an area needs an outline that does not</source>
        <translation>obrys przecina lub dotyka sam siebie w x {x}, y {y}; powierzchnia wymaga obrysu, który tego nie robi</translation>
    </message>
    <message>
        <source>an area keeps three corners</source>
        <translation>powierzchnia ma co najmniej trzy narożniki</translation>
    </message>
    <message>
        <source>a line keeps two points</source>
        <translation>linia ma co najmniej dwa punkty</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected column=value, column=* or column&gt;=number, with = != &gt; &gt;= &lt; &lt;=</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano column=value, column=* albo column&gt;=number, ze znakiem = != &gt; &gt;= &lt; &lt;=</translation>
    </message>
    <message>
        <source>more than {count} columns</source>
        <translation>więcej niż {count} kolumn</translation>
    </message>
    <message>
        <source>a quote opens here and never closes</source>
        <translation>cudzysłów otwiera się tutaj i nigdy się nie zamyka</translation>
    </message>
    <message>
        <source>a cell is longer than {count} bytes</source>
        <translation>komórka jest dłuższa niż {count} bajtów</translation>
    </message>
    <message>
        <source>more than {count} rows</source>
        <translation>więcej niż {count} wierszy</translation>
    </message>
    <message>
        <source>the file has no line of headings</source>
        <translation>plik nie ma wiersza nagłówków</translation>
    </message>
    <message>
        <source>the reader of maps could not be started</source>
        <translation>nie udało się uruchomić czytnika map</translation>
    </message>
    <message>
        <source>the file could not be written</source>
        <translation>nie udało się zapisać pliku</translation>
    </message>
    <message>
        <source>coverage is written to a .geojson, .gpkg, .kml, .dxf, .csv, .fgb or .shp file; give it one of these endings</source>
        <translation>pokrycie zapisuje się do pliku .geojson, .gpkg, .kml, .dxf, .csv, .fgb lub .shp; należy podać jedno z tych rozszerzeń</translation>
    </message>
    <message>
        <source>such as EPSG:5514, 8353, 2180, 25833 or 32633</source>
        <translation>na przykład EPSG:5514, 8353, 2180, 25833 lub 32633</translation>
    </message>
    <message>
        <source>here {frame}</source>
        <translation>tutaj {frame}</translation>
    </message>
    <message>
        <source>here {frame} or {other}</source>
        <translation>tutaj {frame} lub {other}</translation>
    </message>
    <message>
        <source>found {frame}, whose unit is not the metre; expected a projected frame in metres, {proposal}</source>
        <translation>znaleziono układ {frame}, którego jednostką nie jest metr; oczekiwano układu płaskiego w metrach, {proposal}</translation>
    </message>
    <message>
        <source>found {frame}, whose axes do not point east and north; expected a projected frame in metres, {proposal}</source>
        <translation>znaleziono układ {frame}, którego osie nie są skierowane na wschód i na północ; oczekiwano układu płaskiego w metrach, {proposal}</translation>
    </message>
    <message>
        <source>found {frame}, which is in degrees (leave the member crs out for WGS 84 longitude and latitude); expected a projected frame in metres, {proposal}</source>
        <translation>znaleziono układ {frame} w stopniach (dla długości i szerokości geograficznej WGS 84 element crs należy pominąć); oczekiwano układu płaskiego w metrach, {proposal}</translation>
    </message>
    <message>
        <source>found {frame}, which is not projected; expected a projected frame in metres, {proposal}</source>
        <translation>znaleziono układ {frame}, który nie jest płaski; oczekiwano układu płaskiego w metrach, {proposal}</translation>
    </message>
    <message>
        <source>found {frame}, a Mercator map that stretches with latitude (Web Mercator: 1 m in it is 0.64 m on the ground at 50 degrees north); expected a projected frame in metres, {proposal}</source>
        <translation>znaleziono układ {frame}, odwzorowanie Mercatora, które rozciąga się wraz z szerokością geograficzną (Web Mercator: 1 m w nim to 0,64 m w terenie na 50. stopniu szerokości północnej); oczekiwano układu płaskiego w metrach, {proposal}</translation>
    </message>
    <message>
        <source>a frame of its own</source>
        <translation>własny układ</translation>
    </message>
    <message>
        <source>{x}, {y} of {frame} has no place in {other}</source>
        <translation>punkt {x}, {y} układu {frame} nie ma odpowiednika w układzie {other}</translation>
    </message>
    <message>
        <source>found {frame}, which PROJ cannot bring into {other}</source>
        <translation>znaleziono układ {frame}, którego PROJ nie potrafi przeliczyć do układu {other}</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>accuracy of a change of frames</comment>
        <translation>nieznana</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>accuracy of a change of frames</comment>
        <translation>dokładna</translation>
    </message>
    <message>
        <source>about {metres} m</source>
        <translation>około {metres} m</translation>
    </message>
    <message>
        <source>the file is broken JSON here (NaN and comments are not JSON either)</source>
        <translation>plik zawiera tu błędny JSON (NaN i komentarze też nie są JSON)</translation>
    </message>
    <message>
        <source>the file holds a number that is too large</source>
        <translation>plik zawiera zbyt dużą liczbę</translation>
    </message>
    <message>
        <source>expected an object with &quot;format&quot;: &quot;vidette-decision/1&quot;, found {found}</source>
        <translation>oczekiwano obiektu z &quot;format&quot;: &quot;vidette-decision/1&quot;, znaleziono {found}</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>brakuje {field}</translation>
    </message>
    <message>
        <source>the file is &quot;{found}&quot;; this program reads &quot;{expected}&quot;</source>
        <translation>plik ma format „{found}”; ten program czyta „{expected}”</translation>
    </message>
    <message>
        <source>the format is &quot;{found}&quot;, expected &quot;{expected}&quot;</source>
        <translation>format to „{found}”, oczekiwano „{expected}”</translation>
    </message>
    <message>
        <source>expected an object with &quot;id&quot;, found {found}</source>
        <translation>oczekiwano obiektu z &quot;id&quot;, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected a number, a text such as &quot;3 GB&quot;, or null, found {found}</source>
        <translation>oczekiwano liczby, tekstu takiego jak &quot;3 GB&quot; albo null, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected an object by criterion, found {found}</source>
        <translation>oczekiwano obiektu według kryteriów, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected a number or a list of numbers, found {found}</source>
        <translation>oczekiwano liczby lub listy liczb, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected an object with criterion, op and value, found {found}</source>
        <translation>oczekiwano obiektu z criterion, op i value, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected a list, found {found}</source>
        <translation>oczekiwano listy, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected a text in quotes, found {found}</source>
        <translation>oczekiwano tekstu w cudzysłowie, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected a number, found {found}</source>
        <translation>oczekiwano liczby, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected a finite number, found {found}</source>
        <translation>oczekiwano liczby skończonej, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected true or false, found {found}</source>
        <translation>oczekiwano true lub false, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected a list of texts, found {found}</source>
        <translation>oczekiwano listy tekstów, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected an object of numbers by id, found {found}</source>
        <translation>oczekiwano obiektu liczb według id, znaleziono {found}</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is unknown; possible are {words}</source>
        <translation>„{found}” jest nieznane; możliwe: {words}</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is not known here and is not used</source>
        <translation>„{field}” nie jest tu znane i nie jest używane</translation>
    </message>
    <message>
        <source>expected a list of lists of ids, best first, found {found}</source>
        <translation>oczekiwano listy list id, od najlepszej, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected a list of [&quot;first&quot;, &quot;second&quot;, 1 | 0.5 | 0], found {found}</source>
        <translation>oczekiwano listy [&quot;first&quot;, &quot;second&quot;, 1 | 0.5 | 0], znaleziono {found}</translation>
    </message>
    <message>
        <source>expected [&quot;first&quot;, &quot;second&quot;, 1 | 0.5 | 0], found {found}</source>
        <translation>oczekiwano [&quot;first&quot;, &quot;second&quot;, 1 | 0.5 | 0], znaleziono {found}</translation>
    </message>
    <message>
        <source>expected a list of rows, found {found}</source>
        <translation>oczekiwano listy wierszy, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected a row of cells, found {found}</source>
        <translation>oczekiwano wiersza komórek, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected a number, a fraction such as &quot;1/3&quot;, or null, found {found}</source>
        <translation>oczekiwano liczby, ułamka takiego jak &quot;1/3&quot; albo null, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected a matrix, or an object with items and matrix, found {found}</source>
        <translation>oczekiwano macierzy albo obiektu z items i matrix, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected an object by id, found {found}</source>
        <translation>oczekiwano obiektu według id, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected 0, 0.5 or 1, found {found}</source>
        <translation>oczekiwano 0, 0.5 lub 1, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected an object with type, q, p, s, found {found}</source>
        <translation>oczekiwano obiektu z type, q, p, s, znaleziono {found}</translation>
    </message>
    <message>
        <source>a matrix and an intensity are given for the same criterion</source>
        <translation>dla tego samego kryterium podano macierz i intensywność</translation>
    </message>
    <message>
        <source>expected an object with &quot;method&quot;, found {found}</source>
        <translation>oczekiwano obiektu z &quot;method&quot;, znaleziono {found}</translation>
    </message>
    <message>
        <source>The drawing states no unit; in {unit} the whole is {size} wide.</source>
        <translation>Rysunek nie podaje jednostki; w {unit} całość ma szerokość {size}.</translation>
    </message>
    <message>
        <source>The drawing states no unit; in {unit} the whole is {size} wide, which fits.</source>
        <translation>Rysunek nie podaje jednostki; w {unit} całość ma szerokość {size}, co pasuje.</translation>
    </message>
    <message>
        <source>The drawing states no unit; in {unit} doors are {size} wide.</source>
        <translation>Rysunek nie podaje jednostki; w {unit} drzwi mają szerokość {size}.</translation>
    </message>
    <message>
        <source>The drawing states no unit; in {unit} doors are {size} wide, which fits.</source>
        <translation>Rysunek nie podaje jednostki; w {unit} drzwi mają szerokość {size}, co pasuje.</translation>
    </message>
    <message>
        <source>The drawing states {unit}; in {unit} the whole is {size} wide.</source>
        <translation>Rysunek podaje {unit}; w {unit} całość ma szerokość {size}.</translation>
    </message>
    <message>
        <source>The drawing states {unit}; in {unit} the whole is {size} wide, which fits.</source>
        <translation>Rysunek podaje {unit}; w {unit} całość ma szerokość {size}, co pasuje.</translation>
    </message>
    <message>
        <source>The drawing states {unit}; in {unit} doors are {size} wide.</source>
        <translation>Rysunek podaje {unit}; w {unit} drzwi mają szerokość {size}.</translation>
    </message>
    <message>
        <source>The drawing states {unit}; in {unit} doors are {size} wide, which fits.</source>
        <translation>Rysunek podaje {unit}; w {unit} drzwi mają szerokość {size}, co pasuje.</translation>
    </message>
    <message>
        <source>No unit fits what is drawn.</source>
        <translation>Do tego, co narysowano, nie pasuje żadna jednostka.</translation>
    </message>
    <message>
        <source>{unit} fits ({size}): --units {unit}</source>
        <translation>Pasuje {unit} ({size}): --units {unit}</translation>
    </message>
    <message>
        <source>{unit} fits better ({size}): --units {unit}</source>
        <translation>Lepiej pasuje {unit} ({size}): --units {unit}</translation>
    </message>
    <message>
        <source>the block &apos;{block}&apos; unfolds into more than {millions},000,000 entities, expected a drawing of at most so many{hint}</source>
        <translation>blok &apos;{block}&apos; rozwija się w ponad {millions} 000 000 elementów, oczekiwano rysunku z najwyżej tyloma{hint}</translation>
    </message>
    <message>
        <source>the drawing unfolds into more than {millions},000,000 entities, expected a drawing of at most so many{hint}</source>
        <translation>rysunek rozwija się w ponad {millions} 000 000 elementów, oczekiwano rysunku z najwyżej tyloma{hint}</translation>
    </message>
    <message>
        <source>found {found}, expected a text</source>
        <translation>znaleziono {found}, oczekiwano tekstu</translation>
    </message>
    <message>
        <source>found {found}, expected a number</source>
        <translation>znaleziono {found}, oczekiwano liczby</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a UUID</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano UUID</translation>
    </message>
    <message>
        <source>found {found}, expected a whole number</source>
        <translation>znaleziono {found}, oczekiwano liczby całkowitej</translation>
    </message>
    <message>
        <source>found {found}, expected true or false</source>
        <translation>znaleziono {found}, oczekiwano true lub false</translation>
    </message>
    <message>
        <source>found nothing on a layer &apos;{layer}&apos;, expected one of {words}</source>
        <translation>na warstwie &apos;{layer}&apos; nic nie znaleziono, oczekiwano jednego z: {words}</translation>
    </message>
    <message>
        <source>found more than {millions},000,000 things, expected a map of at most so many{hint}</source>
        <translation>znaleziono ponad {millions} 000 000 obiektów, oczekiwano mapy z najwyżej tyloma{hint}</translation>
    </message>
    <message>
        <source>found no geometry</source>
        <translation>nie znaleziono geometrii</translation>
    </message>
    <message>
        <source>the file states its frame, whose unit counts; expected no --units</source>
        <translation>plik podaje swój układ, którego jednostka obowiązuje; nie oczekiwano --units</translation>
    </message>
    <message>
        <source>its nodes are not in the order of their numbers, so that only a part could be read ({reason}), expected a sorted file</source>
        <translation>jego węzły nie są w kolejności numerów, więc udało się odczytać tylko część ({reason}), oczekiwano pliku posortowanego</translation>
    </message>
    <message>
        <source>the database inside is not sound (it cannot be checked), expected a whole GeoPackage</source>
        <translation>baza danych w środku jest wadliwa (nie można jej sprawdzić), oczekiwano kompletnego GeoPackage</translation>
    </message>
    <message>
        <source>the database inside is not sound ({reason}), expected a whole GeoPackage</source>
        <translation>baza danych w środku jest wadliwa ({reason}), oczekiwano kompletnego GeoPackage</translation>
    </message>
    <message>
        <source>found no layer with such shapes, expected one of {words}</source>
        <translation>nie znaleziono warstwy z takimi kształtami, oczekiwano jednej z: {words}</translation>
    </message>
    <message>
        <source>the file has several layers; say which, expected one of {words}</source>
        <translation>plik ma kilka warstw; należy wskazać jedną, oczekiwano jednej z: {words}</translation>
    </message>
    <message>
        <source>found no layer &apos;{layer}&apos;, expected one of {words}</source>
        <translation>nie znaleziono warstwy &apos;{layer}&apos;, oczekiwano jednej z: {words}</translation>
    </message>
    <message>
        <source>this could not be read, expected a file in XLSX or ODS</source>
        <translation>nie udało się tego odczytać, oczekiwano pliku XLSX lub ODS</translation>
    </message>
    <message>
        <source>this could not be read, expected a file in GeoPackage, GeoJSON, Shapefile, FlatGeobuf, KML, GML, DXF or OSM</source>
        <translation>nie udało się tego odczytać, oczekiwano pliku GeoPackage, GeoJSON, Shapefile, FlatGeobuf, KML, GML, DXF lub OSM</translation>
    </message>
    <message>
        <source>this could not be read, expected a file in GeoTIFF or another format of terrain and pictures</source>
        <translation>nie udało się tego odczytać, oczekiwano pliku GeoTIFF lub innego formatu terenu i obrazów</translation>
    </message>
    <message>
        <source>this could not be read, expected a file in PNG, JPEG, TIFF or PDF</source>
        <translation>nie udało się tego odczytać, oczekiwano pliku PNG, JPEG, TIFF lub PDF</translation>
    </message>
    <message>
        <source>nothing is fetched from a network: {address}</source>
        <translation>z sieci nic nie jest pobierane: {address}</translation>
    </message>
    <message>
        <source>no temporary folder could be made to read it through</source>
        <translation>nie udało się utworzyć folderu tymczasowego do odczytu</translation>
    </message>
    <message>
        <source>this is no name of a file on this machine; nothing is fetched from a network</source>
        <translation>to nie jest nazwa pliku na tym komputerze; z sieci nic nie jest pobierane</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>nie ma takiego pliku</translation>
    </message>
    <message>
        <source>found no page {page}, expected page 1, the only one</source>
        <translation>nie znaleziono strony {page}, oczekiwano strony 1, jedynej</translation>
    </message>
    <message>
        <source>the outline has fewer than three different points</source>
        <translation>obrys ma mniej niż trzy różne punkty</translation>
    </message>
    <message>
        <source>the outline was not sound</source>
        <translation>obrys był wadliwy</translation>
    </message>
    <message>
        <source>the outline encloses nothing</source>
        <translation>obrys niczego nie otacza</translation>
    </message>
    <message>
        <source>found {found}, expected a point</source>
        <translation>znaleziono {found}, oczekiwano punktu</translation>
    </message>
    <message>
        <source>found {found}, expected a line</source>
        <translation>znaleziono {found}, oczekiwano linii</translation>
    </message>
    <message>
        <source>found {found}, expected a polygon</source>
        <translation>znaleziono {found}, oczekiwano wielokąta</translation>
    </message>
    <message>
        <source>found {found}, expected a polygon or a line</source>
        <translation>znaleziono {found}, oczekiwano wielokąta lub linii</translation>
    </message>
    <message>
        <source>found a coordinate that is not finite</source>
        <translation>znaleziono współrzędną, która nie jest skończona</translation>
    </message>
    <message>
        <source>left out {count}: {reason} ({places})</source>
        <translation>pominięto {count}: {reason} ({places})</translation>
    </message>
    <message>
        <source>repaired {count}: {reason} ({places})</source>
        <translation>naprawiono {count}: {reason} ({places})</translation>
    </message>
    <message>
        <source>assumed {count}: {reason} ({places})</source>
        <translation>przyjęto {count}: {reason} ({places})</translation>
    </message>
    <message>
        <source>left out {count}: {reason} (first {places})</source>
        <translation>pominięto {count}: {reason} (pierwsze {places})</translation>
    </message>
    <message>
        <source>repaired {count}: {reason} (first {places})</source>
        <translation>naprawiono {count}: {reason} (pierwsze {places})</translation>
    </message>
    <message>
        <source>assumed {count}: {reason} (first {places})</source>
        <translation>przyjęto {count}: {reason} (pierwsze {places})</translation>
    </message>
    <message>
        <source>(NaN and Infinity are no numbers in JSON)</source>
        <translation>(NaN i Infinity nie są liczbami w JSON)</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected mm, cm, dm, m, km, in or ft</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano mm, cm, dm, m, km, in lub ft</translation>
    </message>
    <message>
        <source>no layer is chosen, expected at least one</source>
        <translation>nie wybrano żadnej warstwy, oczekiwano co najmniej jednej</translation>
    </message>
    <message>
        <source>lists stand too deep in each other</source>
        <translation>listy są zbyt głęboko zagnieżdżone</translation>
    </message>
    <message>
        <source>the file is broken here</source>
        <translation>plik jest tu uszkodzony</translation>
    </message>
    <message>
        <source>expected an object by row/column, found {found}</source>
        <translation>oczekiwano obiektu według wiersza/kolumny, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected an object, found {found}</source>
        <translation>oczekiwano obiektu, znaleziono {found}</translation>
    </message>
    <message>
        <source>found no columns of coordinates, expected longitude and latitude or x and y (name them by --map x=… --map y=…), or shapes in a column wkt, among {columns}</source>
        <translation>nie znaleziono kolumn współrzędnych, oczekiwano długości i szerokości geograficznej albo x i y (można je wskazać przez --map x=… --map y=…) lub kształtów w kolumnie wkt, wśród {columns}</translation>
    </message>
    <message>
        <source>found no coordinates, expected two numbers</source>
        <translation>nie znaleziono współrzędnych, oczekiwano dwóch liczb</translation>
    </message>
    <message>
        <source>found no shape, expected well-known text such as POLYGON ((0 0, …</source>
        <translation>nie znaleziono kształtu, oczekiwano zapisu WKT takiego jak POLYGON ((0 0, …</translation>
    </message>
    <message>
        <source>the table has a frame, whose unit counts</source>
        <translation>tabela ma układ, którego jednostka obowiązuje</translation>
    </message>
    <message>
        <source>the file is larger than 1 GiB or cannot be read</source>
        <translation>plik jest większy niż 1 GiB albo nie da się go odczytać</translation>
    </message>
    <message>
        <source>found {frame}, expected local metres as in the project; a map needs a project with a frame (vidette new --crs EPSG:…)</source>
        <translation>znaleziono {frame}, oczekiwano metrów lokalnych, jak w projekcie; mapa wymaga projektu z układem (vidette new --crs EPSG:…)</translation>
    </message>
    <message>
        <source>found nothing in it that could be taken</source>
        <translation>nie znaleziono niczego, co można by przejąć</translation>
    </message>
    <message>
        <source>; for a file that you trust, --limits {limits} allows twice as much</source>
        <translation>; dla zaufanego pliku --limits {limits} pozwala na dwa razy tyle</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a name such as EPSG:5514</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano nazwy takiej jak EPSG:5514</translation>
    </message>
    <message>
        <source>what the reader of the file sent is broken</source>
        <translation>to, co przesłał czytnik pliku, jest uszkodzone</translation>
    </message>
    <message>
        <source>a Shapefile holds the first 10 characters of a field&apos;s name</source>
        <translation>Shapefile mieści pierwsze 10 znaków nazwy pola</translation>
    </message>
    <message>
        <source>has no shape, which .fgb cannot hold</source>
        <translation>nie ma kształtu, czego .fgb nie może przechować</translation>
    </message>
    <message>
        <source>there is a file of this name; a workbook is only written to a new one</source>
        <translation>istnieje plik o tej nazwie; skoroszyt zapisuje się tylko do nowego</translation>
    </message>
    <message>
        <source>the workbook could not be written</source>
        <translation>nie udało się zapisać skoroszytu</translation>
    </message>
    <message>
        <source>expected a list of service requests of Open311 GeoReport v2</source>
        <translation>oczekiwano listy zgłoszeń Open311 GeoReport v2</translation>
    </message>
    <message>
        <source>expected an object with service_request_id</source>
        <translation>oczekiwano obiektu z service_request_id</translation>
    </message>
    <message>
        <source>the opening has no length</source>
        <translation>otwór nie ma długości</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected fixed, panning or dome</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano fixed, panning lub dome</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected metres such as 5 or 16&apos;</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano metrów, np. 5 lub 16&apos;</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected degrees below the horizontal</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano stopni poniżej poziomu</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected degrees clockwise from north, N, NNW, 120-240, or several with ;</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano stopni zgodnie z ruchem wskazówek zegara od północy, N, NNW, 120-240 albo kilku oddzielonych znakiem ;</translation>
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
        <translation>nie podano i przyjęto: {fields} (wysokość 5 m, pochylenie 15 stopni, pole widzenia 80 stopni, kopułowe dookoła, 1920 x 1080 pikseli, kierunek północny)</translation>
    </message>
    <message>
        <source>no field for the tags: {tags}</source>
        <translation>brak pola dla tagów: {tags}</translation>
    </message>
    <message>
        <source>found longitude and latitude, expected local metres as in the project</source>
        <translation>znaleziono długość i szerokość geograficzną, oczekiwano metrów lokalnych, jak w projekcie</translation>
    </message>
    <message>
        <source>the import was cancelled</source>
        <translation>import anulowano</translation>
    </message>
    <message>
        <source>the node is in the file twice; the first counts</source>
        <translation>węzeł występuje w pliku dwa razy; liczy się pierwszy</translation>
    </message>
    <message>
        <source>the value has more than 255 bytes and was left out</source>
        <translation>wartość ma ponad 255 bajtów i została pominięta</translation>
    </message>
    <message>
        <source>found a floor plan in local metres, expected a project with a frame such as EPSG:5514: OpenStreetMap needs longitude and latitude</source>
        <translation>znaleziono rzut w metrach lokalnych, oczekiwano projektu z układem takim jak EPSG:5514: OpenStreetMap wymaga długości i szerokości geograficznej</translation>
    </message>
    <message>
        <source>planned and retired cameras are no data for OpenStreetMap and were left out</source>
        <translation>kamery planowane i wycofane nie są danymi dla OpenStreetMap i zostały pominięte</translation>
    </message>
    <message>
        <source>found no column {column}, expected osm_node_id, lat, lon and a column per tag</source>
        <translation>nie znaleziono kolumny {column}, oczekiwano osm_node_id, lat, lon i kolumny na każdy tag</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected degrees within {limit}</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano stopni w granicach {limit}</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected the number of a node</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano numeru węzła</translation>
    </message>
    <message>
        <source>is given to two columns, expected one</source>
        <translation>przypisano do niego dwie kolumny, oczekiwano jednej</translation>
    </message>
    <message>
        <source>no column has it, expected one</source>
        <translation>nie ma go żadna kolumna, oczekiwano jednej</translation>
    </message>
    <message>
        <source>{field}: found &apos;{found}&apos;, expected a number</source>
        <translation>{field}: znaleziono &apos;{found}&apos;, oczekiwano liczby</translation>
    </message>
    <message>
        <source>found no table, expected headings and at least one row below them</source>
        <translation>nie znaleziono tabeli, oczekiwano nagłówków i co najmniej jednego wiersza pod nimi</translation>
    </message>
    <message>
        <source>is larger than 64 MB as PNG; it is kept as JPEG</source>
        <translation>jako PNG jest większy niż 64 MB; zachowano go jako JPEG</translation>
    </message>
    <message>
        <source>is larger than 64 MB as PNG and as JPEG; give a smaller part or fewer pixels</source>
        <translation>zarówno jako PNG, jak i jako JPEG jest większy niż 64 MB; należy podać mniejszy fragment lub mniej pikseli</translation>
    </message>
    <message>
        <source>; a page of a PDF takes less at fewer dots per inch</source>
        <translation>; strona PDF zajmuje mniej przy mniejszej liczbie punktów na cal</translation>
    </message>
    <message>
        <source>its size is missing or cut off</source>
        <translation>brakuje rozmiaru albo jest ucięty</translation>
    </message>
    <message>
        <source>found neither PNG nor JPEG</source>
        <translation>nie znaleziono ani PNG, ani JPEG</translation>
    </message>
    <message>
        <source>says where it lies with numbers that are no place</source>
        <translation>podaje swoje położenie liczbami, które nie wyznaczają żadnego miejsca</translation>
    </message>
    <message>
        <source>does not say its frame; it is taken to be in {frame}</source>
        <translation>nie podaje układu; przyjęto układ {frame}</translation>
    </message>
    <message>
        <source>lies in {frame}, in degrees, and the plan is in local metres</source>
        <translation>leży w układzie {frame}, w stopniach, a plan jest w metrach lokalnych</translation>
    </message>
    <message>
        <source>lies in {frame}, and the plan is in local metres; its scale is kept and it stands on the origin</source>
        <translation>leży w układzie {frame}, a plan jest w metrach lokalnych; jego skala zostaje zachowana i stoi on w początku układu</translation>
    </message>
    <message>
        <source>lies in {frame}, and the plan&apos;s frame {other} is not in the register</source>
        <translation>leży w układzie {frame}, a układ planu {other} nie figuruje w rejestrze</translation>
    </message>
    <message>
        <source>lies in {frame}, which cannot be brought into {other}</source>
        <translation>leży w układzie {frame}, którego nie można przeliczyć do układu {other}</translation>
    </message>
    <message>
        <source>lies in {frame} and was brought into {other}; it is at most {metres} m off</source>
        <translation>leżał w układzie {frame} i został przeliczony do układu {other}; odchyłka wynosi najwyżej {metres} m</translation>
    </message>
    <message>
        <source>found page {page}, expected 1 or more</source>
        <translation>znaleziono stronę {page}, oczekiwano 1 lub więcej</translation>
    </message>
    <message>
        <source>found {dots} dots per inch, expected 10 to 1200</source>
        <translation>znaleziono {dots} punktów na cal, oczekiwano od 10 do 1200</translation>
    </message>
    <message>
        <source>has {width} × {height} pixels, expected at most 250 megapixels; of a PDF give fewer dots per inch</source>
        <translation>ma {width} × {height} pikseli, oczekiwano najwyżej 250 megapikseli; dla PDF należy podać mniej punktów na cal</translation>
    </message>
    <message>
        <source>is stored in blocks of {size} MB, expected less; write it in strips or tiles</source>
        <translation>jest zapisany w blokach po {size} MB, oczekiwano mniejszych; należy go zapisać w paskach lub kaflach</translation>
    </message>
    <message>
        <source>has no picture in it</source>
        <translation>nie ma w nim obrazu</translation>
    </message>
    <message>
        <source>has numbers of type {type} as terrain models have, expected colours of 8 or 16 bits</source>
        <translation>ma liczby typu {type}, jak modele terenu, oczekiwano barw 8- lub 16-bitowych</translation>
    </message>
    <message>
        <source>its pixels cannot be read: {reason}</source>
        <translation>nie udało się odczytać jego pikseli: {reason}</translation>
    </message>
    <message>
        <source>found the text &apos;{text}&apos; for {field}, expected a number of degrees</source>
        <translation>dla {field} znaleziono tekst &apos;{text}&apos;, oczekiwano liczby stopni</translation>
    </message>
    <message>
        <source>found an aim without pan, expected degrees clockwise from +y</source>
        <translation>znaleziono wycelowanie bez pan, oczekiwano stopni zgodnie z ruchem wskazówek zegara od +y</translation>
    </message>
    <message>
        <source>found {found}, expected two numbers of degrees [from, to]</source>
        <translation>znaleziono {found}, oczekiwano dwóch liczb stopni [from, to]</translation>
    </message>
    <message>
        <source>found {found}, expected a list of names of fields</source>
        <translation>znaleziono {found}, oczekiwano listy nazw pól</translation>
    </message>
    <message>
        <source>found {found}, expected a list of {example}</source>
        <translation>znaleziono {found}, oczekiwano listy: {example}</translation>
    </message>
    <message>
        <source>a list</source>
        <comment>what was found in a file</comment>
        <translation>lista</translation>
    </message>
    <message>
        <source>an object</source>
        <comment>what was found in a file</comment>
        <translation>obiekt</translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>what was found in a file</comment>
        <translation>nic</translation>
    </message>
    <message>
        <source>the text &apos;{text}&apos;</source>
        <translation>tekst &apos;{text}&apos;</translation>
    </message>
    <message>
        <source>found a position that is no longitude and latitude within 84 degrees of the equator (for a floor plan in metres write &quot;crs&quot;: null)</source>
        <translation>znaleziono położenie, które nie jest długością i szerokością geograficzną w granicach 84 stopni od równika (dla rzutu w metrach należy wpisać &quot;crs&quot;: null)</translation>
    </message>
    <message>
        <source>the plan is {width} by {height} degrees, expected at most 6 degrees of longitude and latitude (for a floor plan in metres write &quot;crs&quot;: null)</source>
        <translation>plan ma {width} na {height} stopni, oczekiwano najwyżej 6 stopni długości i szerokości geograficznej (dla rzutu w metrach należy wpisać &quot;crs&quot;: null)</translation>
    </message>
    <message>
        <source>longitude and latitude were brought into {frame} (metres; accuracy {accuracy}); pans were turned from true north to its north</source>
        <translation>długość i szerokość geograficzną przeliczono do układu {frame} (metry; dokładność: {accuracy}); kierunki obrócono z północy geograficznej na północ tego układu</translation>
    </message>
    <message>
        <source>the plan was brought from {frame} into {other} (metres; accuracy {accuracy}); pans were turned from its north to that of {other}</source>
        <translation>plan przeliczono z układu {frame} do układu {other} (metry; dokładność: {accuracy}); kierunki obrócono z północy pierwszego na północ układu {other}</translation>
    </message>
    <message>
        <source>found local metres, expected {frame} as in the project</source>
        <translation>znaleziono metry lokalne, oczekiwano {frame}, jak w projekcie</translation>
    </message>
    <message>
        <source>found {frame}, expected local metres as in the project</source>
        <translation>znaleziono {frame}, oczekiwano metrów lokalnych, jak w projekcie</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a name such as &quot;urn:ogc:def:crs:EPSG::5514&quot;</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano nazwy takiej jak &quot;urn:ogc:def:crs:EPSG::5514&quot;</translation>
    </message>
    <message numerus="yes">
        <source>there is no level &apos;{level}&apos;; what names it stands on every level ({n} features)</source>
        <translation>
            <numerusform>kondygnacji &apos;{level}&apos; nie ma; to, co ją wymienia, stoi na każdej kondygnacji ({n} obiekt)</numerusform>
            <numerusform>kondygnacji &apos;{level}&apos; nie ma; to, co ją wymienia, stoi na każdej kondygnacji ({n} obiekty)</numerusform>
            <numerusform>kondygnacji &apos;{level}&apos; nie ma; to, co ją wymienia, stoi na każdej kondygnacji ({n} obiektów)</numerusform>
        </translation>
    </message>
    <message>
        <source>the field is missing, expected one of {words}</source>
        <translation>brakuje pola, oczekiwano jednego z: {words}</translation>
    </message>
    <message>
        <source>the id is used twice in this layer, expected each once</source>
        <translation>id użyto na tej warstwie dwa razy, oczekiwano każdego raz</translation>
    </message>
    <message numerus="yes">
        <source>the field &apos;{field}&apos; of the layer {layer} is not known and was left out ({n} features)</source>
        <translation>
            <numerusform>pole &apos;{field}&apos; warstwy {layer} jest nieznane i zostało pominięte ({n} obiekt)</numerusform>
            <numerusform>pole &apos;{field}&apos; warstwy {layer} jest nieznane i zostało pominięte ({n} obiekty)</numerusform>
            <numerusform>pole &apos;{field}&apos; warstwy {layer} jest nieznane i zostało pominięte ({n} obiektów)</numerusform>
        </translation>
    </message>
    <message>
        <source>the device it names is not in this plan</source>
        <translation>urządzenia, które wymienia, nie ma w tym planie</translation>
    </message>
    <message>
        <source>reading was cancelled</source>
        <translation>odczyt anulowano</translation>
    </message>
    <message>
        <source>found {found}, expected 0 or more days</source>
        <translation>znaleziono {found}, oczekiwano 0 lub więcej dni</translation>
    </message>
    <message>
        <source>the id is used twice in this table, expected each once</source>
        <translation>id użyto w tej tabeli dwa razy, oczekiwano każdego raz</translation>
    </message>
    <message>
        <source>the field is missing, expected a short name</source>
        <translation>brakuje pola, oczekiwano krótkiej nazwy</translation>
    </message>
    <message>
        <source>the id is missing or used twice</source>
        <translation>id brakuje albo użyto go dwa razy</translation>
    </message>
    <message>
        <source>found no UUID, expected one</source>
        <translation>nie znaleziono UUID, oczekiwano go</translation>
    </message>
    <message>
        <source>found {size} MB, expected at most {limit}</source>
        <translation>znaleziono {size} MB, oczekiwano najwyżej {limit}</translation>
    </message>
    <message>
        <source>SVG is drawn by the window only; save it as PDF or PNG first</source>
        <translation>SVG rysuje tylko okno; należy najpierw zapisać obraz jako PDF lub PNG</translation>
    </message>
    <message>
        <source>lists and objects stand more than 200 deep in each other, expected a plan</source>
        <translation>listy i obiekty są zagnieżdżone głębiej niż 200 razy, oczekiwano planu</translation>
    </message>
    <message>
        <source>broken JSON: {reason}</source>
        <translation>błędny JSON: {reason}</translation>
    </message>
    <message>
        <source>broken JSON: a number is too large ({reason})</source>
        <translation>błędny JSON: liczba jest zbyt duża ({reason})</translation>
    </message>
    <message>
        <source>found {found}, expected a position [x, y] of numbers</source>
        <translation>znaleziono {found}, oczekiwano położenia [x, y] z liczb</translation>
    </message>
    <message>
        <source>found no list, expected a list of positions</source>
        <translation>nie znaleziono listy, oczekiwano listy położeń</translation>
    </message>
    <message>
        <source>found no list, expected lists of positions</source>
        <translation>nie znaleziono listy, oczekiwano list położeń</translation>
    </message>
    <message>
        <source>found no list, expected polygons</source>
        <translation>nie znaleziono listy, oczekiwano wielokątów</translation>
    </message>
    <message>
        <source>found the type &apos;{found}&apos;, expected Point, (Multi)LineString or (Multi)Polygon</source>
        <translation>znaleziono typ &apos;{found}&apos;, oczekiwano Point, (Multi)LineString lub (Multi)Polygon</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected &apos;Feature&apos;</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano &apos;Feature&apos;</translation>
    </message>
    <message>
        <source>the feature has no properties, expected an object with &apos;layer&apos;</source>
        <translation>obiekt nie ma properties, oczekiwano obiektu z &apos;layer&apos;</translation>
    </message>
    <message>
        <source>found {found}, expected null or a name such as &quot;urn:ogc:def:crs:EPSG::5514&quot;</source>
        <translation>znaleziono {found}, oczekiwano null lub nazwy takiej jak &quot;urn:ogc:def:crs:EPSG::5514&quot;</translation>
    </message>
    <message>
        <source>found no list, expected a list of objects</source>
        <translation>nie znaleziono listy, oczekiwano listy obiektów</translation>
    </message>
    <message>
        <source>found no object, expected objects</source>
        <translation>nie znaleziono obiektu, oczekiwano obiektów</translation>
    </message>
    <message>
        <source>found no decision problem, expected {example}</source>
        <translation>nie znaleziono problemu decyzyjnego, oczekiwano {example}</translation>
    </message>
    <message>
        <source>found no object, expected an object</source>
        <translation>nie znaleziono obiektu, oczekiwano obiektu</translation>
    </message>
    <message>
        <source>found JSON that is no plan, expected a GeoJSON FeatureCollection with a list of features</source>
        <translation>znaleziono JSON, który nie jest planem, oczekiwano GeoJSON FeatureCollection z listą obiektów</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a day as YYYY-MM-DD</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano dnia w postaci YYYY-MM-DD</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected the id of a place of this plan</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano id miejsca z tego planu</translation>
    </message>
    <message>
        <source>found {found}, expected an object of class names and metres, or a list of {example}</source>
        <translation>znaleziono {found}, oczekiwano obiektu z nazwami klas i metrami albo listy: {example}</translation>
    </message>
    <message>
        <source>the field is missing, expected a coordinate in metres</source>
        <translation>brakuje pola, oczekiwano współrzędnej w metrach</translation>
    </message>
    <message>
        <source>found {found}, expected a list of degrees or {example}</source>
        <translation>znaleziono {found}, oczekiwano listy stopni albo {example}</translation>
    </message>
    <message>
        <source>the field is missing, expected the height of the lens in metres</source>
        <translation>brakuje pola, oczekiwano wysokości obiektywu w metrach</translation>
    </message>
    <message>
        <source>the field is missing, expected the height of the mounting place in metres</source>
        <translation>brakuje pola, oczekiwano wysokości miejsca montażu w metrach</translation>
    </message>
    <message>
        <source>found a number that is not finite, expected finite numbers</source>
        <translation>znaleziono liczbę, która nie jest skończona, oczekiwano liczb skończonych</translation>
    </message>
    <message>
        <source>a ring was not closed; its last point is now joined to its first</source>
        <translation>pierścień nie był zamknięty; jego ostatni punkt połączono teraz z pierwszym</translation>
    </message>
    <message>
        <source>the outline crosses itself near {x}, {y}; what counts as inside may not be what was meant</source>
        <translation>obrys przecina się w pobliżu {x}, {y}; to, co liczy się jako wnętrze, może nie być tym, co zamierzano</translation>
    </message>
    <message>
        <source>a hole without area was left out</source>
        <translation>pominięto otwór bez powierzchni</translation>
    </message>
    <message>
        <source>found a polygon without points, expected a ring of positions</source>
        <translation>znaleziono wielokąt bez punktów, oczekiwano pierścienia położeń</translation>
    </message>
    <message>
        <source>found no geometry, expected a {expected}</source>
        <translation>nie znaleziono geometrii, oczekiwano {expected}</translation>
    </message>
    <message>
        <source>found no geometry, expected a {expected} or {other}</source>
        <translation>nie znaleziono geometrii, oczekiwano {expected} lub {other}</translation>
    </message>
    <message>
        <source>found the type {found}, expected a {expected}</source>
        <translation>znaleziono typ {found}, oczekiwano {expected}</translation>
    </message>
    <message>
        <source>found the type {found}, expected a {expected} or {other}</source>
        <translation>znaleziono typ {found}, oczekiwano {expected} lub {other}</translation>
    </message>
    <message>
        <source>a line without length was left out</source>
        <translation>pominięto linię bez długości</translation>
    </message>
    <message>
        <source>found {found}, expected an amount below 9e15 minor units</source>
        <translation>znaleziono {found}, oczekiwano kwoty poniżej 9e15 jednostek zdawkowych</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected the id of one of the sites of this plan</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano id jednej z lokalizacji tego planu</translation>
    </message>
    <message>
        <source>the register of frames (proj.db of PROJ) was not found, so {frame} is not known; expected it in the folder that PROJ_DATA names, or installed with the package proj-data</source>
        <translation>nie znaleziono rejestru układów (proj.db biblioteki PROJ), więc układ {frame} nie jest znany; oczekiwano go w folderze wskazanym przez PROJ_DATA albo zainstalowanego z pakietem proj-data</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected an EPSG frame known to PROJ</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano układu EPSG znanego bibliotece PROJ</translation>
    </message>
    <message>
        <source>no file was given</source>
        <translation>nie podano pliku</translation>
    </message>
    <message>
        <source>no terrain model meets the place</source>
        <translation>żaden model terenu nie obejmuje tego miejsca</translation>
    </message>
    <message>
        <source>has {columns} × {rows} cells there; at most {limit} are read: give a smaller part or a coarser model</source>
        <translation>ma tam {columns} × {rows} komórek; odczytuje się najwyżej {limit}: należy podać mniejszy fragment lub mniej dokładny model</translation>
    </message>
    <message>
        <source>has {columns} × {rows} cells there; they are read as cells of {size} m</source>
        <translation>ma tam {columns} × {rows} komórek; odczytano je jako komórki o boku {size} m</translation>
    </message>
    <message>
        <source>has no height in the place that was asked for</source>
        <translation>nie ma wysokości w miejscu, o które chodzi</translation>
    </message>
    <message>
        <source>has no heights in it</source>
        <translation>nie zawiera wysokości</translation>
    </message>
    <message>
        <source>is a picture; a grid of heights is expected</source>
        <translation>jest obrazem; oczekiwano siatki wysokości</translation>
    </message>
    <message>
        <source>has complex numbers; a grid of heights is expected</source>
        <translation>zawiera liczby zespolone; oczekiwano siatki wysokości</translation>
    </message>
    <message>
        <source>is stored in blocks of {size} MB; write it in tiles</source>
        <translation>jest zapisany w blokach po {size} MB; należy zapisać go w kaflach</translation>
    </message>
    <message>
        <source>does not say where it lies; expected are a corner and a cell size</source>
        <translation>nie podaje, gdzie leży; oczekiwano narożnika i rozmiaru komórki</translation>
    </message>
    <message>
        <source>is not in the register of frames</source>
        <translation>nie figuruje w rejestrze układów</translation>
    </message>
    <message>
        <source>is in degrees, and the plan is in local metres; give the plan a frame</source>
        <translation>jest w stopniach, a plan w metrach lokalnych; należy nadać planowi układ</translation>
    </message>
    <message>
        <source>was brought into {frame}</source>
        <translation>przeliczono do układu {frame}</translation>
    </message>
    <message>
        <source>cannot be brought into the project&apos;s frame</source>
        <translation>nie można przeliczyć do układu projektu</translation>
    </message>
    <message>
        <source>its heights are in feet; they were converted to metres</source>
        <translation>wysokości są w stopach; przeliczono je na metry</translation>
    </message>
    <message>
        <source>its heights cannot be read: {reason}</source>
        <translation>nie można odczytać wysokości: {reason}</translation>
    </message>
    <message>
        <source>no grid could be made to read it into</source>
        <translation>nie można utworzyć siatki, do której zostałby wczytany</translation>
    </message>
    <message>
        <source>cannot be brought into the frame: {reason}</source>
        <translation>nie można przeliczyć do tego układu: {reason}</translation>
    </message>
    <message numerus="yes">
        <source>{n} heights lie below -1000 m or above 10000 m; they were taken as voids</source>
        <translation>
            <numerusform>{n} wysokość leży poniżej -1000 m lub powyżej 10000 m; uznano ją za brak danych</numerusform>
            <numerusform>{n} wysokości leżą poniżej -1000 m lub powyżej 10000 m; uznano je za brak danych</numerusform>
            <numerusform>{n} wysokości leży poniżej -1000 m lub powyżej 10000 m; uznano je za brak danych</numerusform>
        </translation>
    </message>
    <message>
        <source>reading was stopped after {seconds} seconds of computing, expected less for a file of this size; it may be damaged or made to hang programs{hint}</source>
        <translation>odczyt przerwano po czasie obliczeń {seconds} s, przy pliku tej wielkości oczekiwano krótszego; plik może być uszkodzony albo przygotowany tak, by zawieszać programy{hint}</translation>
    </message>
    <message>
        <source>the reader ended without a result; the file may be damaged or made to break programs</source>
        <translation>odczyt zakończył się bez wyniku; plik może być uszkodzony albo przygotowany tak, by psuć programy</translation>
    </message>
    <message>
        <source>reading needs more than {size} GiB of memory, expected a file that fits; it may be made to fill machines{hint}</source>
        <translation>odczyt wymaga więcej niż {size} GiB pamięci, oczekiwano pliku, który się zmieści; plik może być przygotowany tak, by zapełniać pamięć komputerów{hint}</translation>
    </message>
    <message>
        <source>{table} has no field &apos;{field}&apos;, expected one of {words}</source>
        <translation>{table} nie ma pola &apos;{field}&apos;, oczekiwano jednego z: {words}</translation>
    </message>
    <message>
        <source>found no column &apos;{column}&apos;, expected one of {words}</source>
        <translation>nie znaleziono kolumny &apos;{column}&apos;, oczekiwano jednej z: {words}</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos; and &apos;{other}&apos;, expected a place</source>
        <translation>znaleziono &apos;{found}&apos; i &apos;{other}&apos;, oczekiwano miejsca</translation>
    </message>
    <message>
        <source>found {count} cells, expected {expected}</source>
        <translation>znaleziono komórek: {count}, oczekiwano: {expected}</translation>
    </message>
    <message>
        <source>found the columns {columns}, none of which is a field of {table}</source>
        <translation>znaleziono kolumny {columns}, z których żadna nie jest polem tabeli {table}</translation>
    </message>
    <message>
        <source>the file is larger than 1 GiB</source>
        <translation>plik jest większy niż 1 GiB</translation>
    </message>
    <message>
        <source>the file cannot be read or is empty</source>
        <translation>nie można odczytać pliku albo plik jest pusty</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected comma, semicolon or tab</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano przecinka, średnika lub tabulatora</translation>
    </message>
    <message>
        <source>expected a file name that ends in .csv, .tsv, .txt, .xlsx or .ods, or .json with requests of Open311</source>
        <translation>oczekiwano nazwy pliku z końcówką .csv, .tsv, .txt, .xlsx lub .ods albo .json ze zgłoszeniami Open311</translation>
    </message>
    <message>
        <source>several sheets, expected one of {words}</source>
        <translation>jest kilka arkuszy, oczekiwano jednego z: {words}</translation>
    </message>
    <message>
        <source>found no sheet &apos;{sheet}&apos;, expected one of {words}</source>
        <translation>nie znaleziono arkusza &apos;{sheet}&apos;, oczekiwano jednego z: {words}</translation>
    </message>
    <message>
        <source>the sheet has no line of headings</source>
        <translation>arkusz nie ma wiersza nagłówków</translation>
    </message>
    <message>
        <source>found {found}, expected an object</source>
        <translation>znaleziono {found}, oczekiwano obiektu</translation>
    </message>
    <message>
        <source>missing; expected a number</source>
        <translation>brak wartości; oczekiwano liczby</translation>
    </message>
    <message>
        <source>found {found}, expected a list</source>
        <translation>znaleziono {found}, oczekiwano listy</translation>
    </message>
    <message>
        <source>this field is not known and not used</source>
        <translation>to pole jest nieznane i nie będzie użyte</translation>
    </message>
    <message>
        <source>this is no valid JSON: {reason}</source>
        <translation>to nie jest poprawny JSON: {reason}</translation>
    </message>
    <message>
        <source>missing; expected a number, because there is no bit_rate</source>
        <translation>brak wartości; oczekiwano liczby, ponieważ nie ma bit_rate</translation>
    </message>
    <message>
        <source>found {found}, expected 0, 1, 5, 6 or 10</source>
        <translation>znaleziono {found}, oczekiwano 0, 1, 5, 6 lub 10</translation>
    </message>
    <message>
        <source>missing; expected the number of disks</source>
        <translation>brak wartości; oczekiwano liczby dysków</translation>
    </message>
    <message>
        <source>missing; expected the name of the purpose</source>
        <translation>brak wartości; oczekiwano nazwy celu</translation>
    </message>
    <message>
        <source>this is an exchange plan, not a storage problem</source>
        <translation>to jest plan wymiany, a nie zadanie dotyczące pamięci masowej</translation>
    </message>
    <message>
        <source>missing; expected a list of streams</source>
        <translation>brak wartości; oczekiwano listy strumieni</translation>
    </message>
    <message>
        <source>missing; expected the days that recordings are kept</source>
        <translation>brak wartości; oczekiwano liczby dni przechowywania nagrań</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected camera, site, demand or kit for a table of text; other layers need a GeoJSON file</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano camera, site, demand lub kit dla tabeli tekstowej; inne warstwy wymagają pliku GeoJSON</translation>
    </message>
    <message>
        <source>the file has no header line</source>
        <translation>plik nie ma wiersza nagłówków</translation>
    </message>
    <message>
        <source>found nothing, expected a short name</source>
        <translation>nic nie znaleziono, oczekiwano krótkiej nazwy</translation>
    </message>
    <message>
        <source>the id is used twice in this file</source>
        <translation>id jest użyte w tym pliku dwa razy</translation>
    </message>
    <message>
        <source>the column &apos;{column}&apos; is not known and was left out</source>
        <translation>kolumna &apos;{column}&apos; jest nieznana i została pominięta</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected camera, site, demand, kit or problem</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano camera, site, demand, kit lub problem</translation>
    </message>
    <message>
        <source>Sheet</source>
        <comment>of a workbook</comment>
        <translation>Arkusz</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected UTF-8, UTF-16LE, UTF-16BE, Windows-1250 or ISO-8859-2</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano UTF-8, UTF-16LE, UTF-16BE, Windows-1250 lub ISO-8859-2</translation>
    </message>
    <message>
        <source>expected a text in {encoding}, found other bytes</source>
        <translation>oczekiwano tekstu w kodowaniu {encoding}, znaleziono inne bajty</translation>
    </message>
    <message>
        <source>found a number that is not finite, expected only finite ones</source>
        <translation>znaleziono liczbę, która nie jest skończona, oczekiwano tylko skończonych</translation>
    </message>
    <message>
        <source>found a floor plan in local metres, expected a project with a frame such as EPSG:5514: KML has longitude and latitude</source>
        <translation>znaleziono rzut w metrach lokalnych, oczekiwano projektu z układem, np. EPSG:5514: KML ma długość i szerokość geograficzną</translation>
    </message>
    <message>
        <source>found the layers {layers}, expected one: this format holds a single layer (--layer)</source>
        <translation>znaleziono warstwy {layers}, oczekiwano jednej: ten format mieści tylko jedną warstwę (--layer)</translation>
    </message>
    <message>
        <source>{found} of {count} features were found in it</source>
        <translation>znaleziono w nim {found} z {count} obiektów</translation>
    </message>
    <message>
        <source>the export was cancelled</source>
        <translation>eksport anulowano</translation>
    </message>
    <message>
        <source>found this ending, expected .gpkg, .kml, .dxf, .csv, .fgb or .shp</source>
        <translation>znaleziono tę końcówkę, oczekiwano .gpkg, .kml, .dxf, .csv, .fgb lub .shp</translation>
    </message>
    <message>
        <source>its folder cannot be written to</source>
        <translation>nie można zapisywać w jego folderze</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected building, street, district, parcel, zone, obstacle, opening, site, camera or demand</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano building, street, district, parcel, zone, obstacle, opening, site, camera lub demand</translation>
    </message>
    <message>
        <source>found the field &apos;{field}&apos;, expected one of {words}</source>
        <translation>znaleziono pole &apos;{field}&apos;, oczekiwano jednego z: {words}</translation>
    </message>
    <message>
        <source>nothing says which tags of OpenStreetMap are meant, expected --where key=value</source>
        <translation>nie podano, o które tagi OpenStreetMap chodzi, oczekiwano --where key=value</translation>
    </message>
    <message>
        <source>the file states no frame; its numbers were taken for local metres</source>
        <translation>plik nie podaje układu; jego liczby uznano za metry lokalne</translation>
    </message>
    <message>
        <source>the file states no frame; its numbers were taken for metres of {frame}</source>
        <translation>plik nie podaje układu; jego liczby uznano za metry w układzie {frame}</translation>
    </message>
    <message>
        <source>{frame} was brought into {other}; accuracy: {accuracy}</source>
        <translation>{frame} przeliczono do układu {other}; dokładność: {accuracy}</translation>
    </message>
    <message>
        <source>nothing in it could be taken as {layer}; {reason}</source>
        <translation>niczego w nim nie można uznać za {layer}; {reason}</translation>
    </message>
    <message>
        <source>nothing in it could be taken as {layer}</source>
        <translation>niczego w nim nie można uznać za {layer}</translation>
    </message>
    <message>
        <source>{tags} and {tag}</source>
        <translation>{tags} i {tag}</translation>
    </message>
    <message>
        <source>nothing in it could be taken as {layer}, expected things with {tags} (--where says otherwise)</source>
        <translation>niczego w nim nie można uznać za {layer}, oczekiwano obiektów z {tags} (inaczej przez --where)</translation>
    </message>
    <message>
        <source>found no value in a column &apos;{column}&apos;, expected one of {words}</source>
        <translation>w kolumnie &apos;{column}&apos; nie znaleziono wartości, oczekiwano jednej z: {words}</translation>
    </message>
    <message>
        <source>found no surveillance cameras, expected nodes with man_made=surveillance</source>
        <translation>nie znaleziono kamer monitoringu, oczekiwano węzłów z man_made=surveillance</translation>
    </message>
    <message>
        <source>the line has no length</source>
        <translation>linia nie ma długości</translation>
    </message>
    <message>
        <source>{field}: found &apos;{found}&apos;, which is no number; it counts as not stated</source>
        <translation>{field}: znaleziono &apos;{found}&apos;, co nie jest liczbą; przyjęto, że nie podano</translation>
    </message>
    <message>
        <source>{field} from the number of storeys, {metres} m each</source>
        <translation>{field} z liczby kondygnacji, każda po {metres} m</translation>
    </message>
    <message>
        <source>a height of 0 or less counts as not stated</source>
        <translation>wysokość 0 lub mniejszą uznaje się za niepodaną</translation>
    </message>
    <message>
        <source>no height is stated: higher than every sight line (give one by --set top=…)</source>
        <translation>nie podano wysokości: wyższe niż każda linia widzenia (wysokość podaje się przez --set top=…)</translation>
    </message>
    <message>
        <source>no status is stated: in operation</source>
        <translation>nie podano stanu: w eksploatacji</translation>
    </message>
    <message>
        <source>no height is stated: {metres} m</source>
        <translation>nie podano wysokości: {metres} m</translation>
    </message>
    <message>
        <source>id: &apos;{code}&apos; stands there more than once; this one is called {name}</source>
        <translation>id: &apos;{code}&apos; występuje tam więcej niż raz; ten obiekt nazwano {name}</translation>
    </message>
    <message>
        <source>the outline crossed itself and was mended ({reason})</source>
        <translation>obrys przecinał sam siebie i został naprawiony ({reason})</translation>
    </message>
    <message>
        <source>Compared by {criteria}. Advice for the meeting; it decides nothing.</source>
        <translation>Porównano według: {criteria}. To rada na posiedzenie; o niczym nie rozstrzyga.</translation>
    </message>
    <message>
        <source>How the requests compare</source>
        <translation>Porównanie wniosków</translation>
    </message>
    <message>
        <source>Place</source>
        <comment>in a ranking</comment>
        <translation>Miejsce</translation>
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
        <source>Score</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Area gained m²</source>
        <translation>Zyskana powierzchnia m²</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Szacunek</translation>
    </message>
    <message>
        <source>No request is to be discussed.</source>
        <translation>Nie ma wniosku do omówienia.</translation>
    </message>
    <message>
        <source>not available</source>
        <translation>niedostępne</translation>
    </message>
    <message>
        <source>Issued on {day} for: {addressees}. Money is in minor units.</source>
        <translation>Wydano {day} dla: {addressees}. Kwoty podano w drobnych jednostkach waluty.</translation>
    </message>
    <message>
        <source>Issued on {day} by {who} for: {addressees}. Money is in minor units.</source>
        <translation>Wydano {day} (wydający: {who}) dla: {addressees}. Kwoty podano w drobnych jednostkach waluty.</translation>
    </message>
    <message>
        <source>Issued on a day not stated for: {addressees}. Money is in minor units.</source>
        <translation>Wydano w dniu, którego nie podano, dla: {addressees}. Kwoty podano w drobnych jednostkach waluty.</translation>
    </message>
    <message>
        <source>Issued on a day not stated by {who} for: {addressees}. Money is in minor units.</source>
        <translation>Wydano w dniu, którego nie podano (wydający: {who}), dla: {addressees}. Kwoty podano w drobnych jednostkach waluty.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Wskaźnik</translation>
    </message>
    <message>
        <source>By</source>
        <comment>what a figure is split by</comment>
        <translation>Według</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>The figures of this issue cannot be read.</source>
        <translation>Nie można odczytać danych tego wydania.</translation>
    </message>
    <message>
        <source>Annual report {year} as it was issued</source>
        <translation>Raport roczny {year} w wydanej postaci</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Początek</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Koniec</translation>
    </message>
    <message>
        <source>Put into operation</source>
        <translation>Oddane do eksploatacji</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Wycofane</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Dzielnica</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Właściciel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Generation</source>
        <translation>Generacja</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>Site type</source>
        <translation>Rodzaj miejsca</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Wiek</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Kilka</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Powierzchnia</translation>
    </message>
    <message>
        <source>Covered area</source>
        <translation>Powierzchnia pokryta</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Udział</translation>
    </message>
    <message>
        <source>Covered area by district</source>
        <translation>Powierzchnia pokryta według dzielnic</translation>
    </message>
    <message>
        <source>Share by district</source>
        <translation>Udział według dzielnic</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasa</translation>
    </message>
    <message>
        <source>Overlap ratio</source>
        <translation>Współczynnik nakładania</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Dostępność</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Najgorsze</translation>
    </message>
    <message>
        <source>Compliant</source>
        <translation>Zgodne</translation>
    </message>
    <message>
        <source>Declared days</source>
        <translation>Dni deklarowane</translation>
    </message>
    <message>
        <source>Effective days</source>
        <translation>Dni rzeczywiste</translation>
    </message>
    <message>
        <source>Possible days</source>
        <translation>Dni możliwe</translation>
    </message>
    <message>
        <source>Usable tb</source>
        <translation>Pojemność użytkowa TB</translation>
    </message>
    <message>
        <source>Used tb</source>
        <translation>Zajęte TB</translation>
    </message>
    <message>
        <source>Free tb</source>
        <translation>Wolne TB</translation>
    </message>
    <message>
        <source>Growth tb</source>
        <translation>Przyrost TB</translation>
    </message>
    <message>
        <source>Months to full</source>
        <translation>Miesiące do zapełnienia</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Wznowione</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Zamknięte</translation>
    </message>
    <message>
        <source>Closed by outcome</source>
        <translation>Zamknięte według wyniku</translation>
    </message>
    <message>
        <source>Median days</source>
        <translation>Mediana dni</translation>
    </message>
    <message>
        <source>P90 days</source>
        <translation>P90 dni</translation>
    </message>
    <message>
        <source>Max days</source>
        <translation>Najwięcej dni</translation>
    </message>
    <message>
        <source>Share with all statements</source>
        <translation>Udział z kompletem opinii</translation>
    </message>
    <message>
        <source>Median days in state</source>
        <translation>Mediana dni w stanie</translation>
    </message>
    <message>
        <source>Urgent builds</source>
        <translation>Pilne realizacje</translation>
    </message>
    <message>
        <source>Urgent announced</source>
        <translation>Ogłoszone pilne</translation>
    </message>
    <message>
        <source>Days until announced</source>
        <translation>Dni do ogłoszenia</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Do wymiany</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wykonane</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Odłożone</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Po terminie</translation>
    </message>
    <message>
        <source>Done to due</source>
        <translation>Wykonane z należnych</translation>
    </message>
    <message>
        <source>Mean age years</source>
        <translation>Średni wiek w latach</translation>
    </message>
    <message>
        <source>Implied cycle years</source>
        <translation>Wynikający cykl w latach</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Wykonanie</translation>
    </message>
    <message>
        <source>Growth while overdue</source>
        <translation>Przyrost mimo zaległej wymiany</translation>
    </message>
    <message>
        <source>Source plan</source>
        <translation>Plan według źródła</translation>
    </message>
    <message>
        <source>Source actual</source>
        <translation>Wykonanie według źródła</translation>
    </message>
    <message>
        <source>Source difference</source>
        <translation>Różnica według źródła</translation>
    </message>
    <message>
        <source>Kind plan</source>
        <translation>Plan według rodzaju</translation>
    </message>
    <message>
        <source>Kind actual</source>
        <translation>Wykonanie według rodzaju</translation>
    </message>
    <message>
        <source>Kind difference</source>
        <translation>Różnica według rodzaju</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Wpłynęło</translation>
    </message>
    <message>
        <source>Justified share</source>
        <translation>Udział zasadnych</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwarte</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Temat</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Wydane</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Godziny</translation>
    </message>
    <message>
        <source>Register faults</source>
        <translation>Błędy rejestru</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Organ</translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation>Postępowanie</translation>
    </message>
    <message>
        <source>Audits</source>
        <translation>Audyty</translation>
    </message>
    <message>
        <source>Findings open</source>
        <translation>Ustalenia otwarte</translation>
    </message>
    <message>
        <source>Findings closed</source>
        <translation>Ustalenia zamknięte</translation>
    </message>
    <message>
        <source>Findings late</source>
        <translation>Ustalenia po terminie</translation>
    </message>
    <message>
        <source>Score of last year</source>
        <translation>Ocena z ubiegłego roku</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Prawdziwe</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Fałszywe</translation>
    </message>
    <message>
        <source>False share</source>
        <translation>Udział fałszywych</translation>
    </message>
    <message>
        <source>Cost of false</source>
        <translation>Koszt fałszywych</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Usterki</translation>
    </message>
    <message>
        <source>Mean days to repair</source>
        <translation>Średnia dni do naprawy</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Stanowiska operatorów</translation>
    </message>
    <message>
        <source>Cameras per seat</source>
        <translation>Kamery na stanowisko</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation>Operatorzy</translation>
    </message>
    <message>
        <source>Trained share</source>
        <translation>Udział przeszkolonych</translation>
    </message>
    <message>
        <source>Authorised persons</source>
        <translation>Osoby upoważnione</translation>
    </message>
    <message>
        <source>Masks</source>
        <translation>Maski</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Zgody</translation>
    </message>
    <message>
        <source>Signs</source>
        <translation>Tablice informacyjne</translation>
    </message>
    <message>
        <source>Open duties</source>
        <translation>Otwarte obowiązki</translation>
    </message>
    <message>
        <source>Older than a year</source>
        <translation>Starsze niż rok</translation>
    </message>
    <message>
        <source>Without open standard</source>
        <translation>Bez otwartego standardu</translation>
    </message>
    <message>
        <source>Announce</source>
        <translation>Ogłosić</translation>
    </message>
    <message>
        <source>Notify users</source>
        <translation>Powiadomić użytkowników</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Dokonać przeglądu</translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation>Nic nie odnotowano.</translation>
    </message>
    <message>
        <source>Finding {code}</source>
        <translation>Ustalenie {code}</translation>
    </message>
    <message>
        <source>Request {code}</source>
        <translation>Wniosek {code}</translation>
    </message>
    <message>
        <source>No task is open.</source>
        <translation>Nie ma otwartych zadań.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>where a task comes from</comment>
        <translation>Skąd</translation>
    </message>
    <message>
        <source>Due or state</source>
        <translation>Termin lub stan</translation>
    </message>
    <message>
        <source>open</source>
        <comment>a complaint</comment>
        <translation>otwarta</translation>
    </message>
    <message>
        <source>No complaint was received.</source>
        <translation>Nie wpłynęła żadna skarga.</translation>
    </message>
    <message>
        <source>Complaint</source>
        <translation>Skarga</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Treść</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Co zrobiono</translation>
    </message>
    <message>
        <source>the data protection officer</source>
        <translation>inspektor ochrony danych</translation>
    </message>
    <message>
        <source>the expert team</source>
        <translation>zespół ekspertów</translation>
    </message>
    <message>
        <source>No decision went against the advice or the data protection officer.</source>
        <translation>Żadna decyzja nie zapadła wbrew rekomendacji ani wbrew inspektorowi ochrony danych.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Against</source>
        <comment>whose advice</comment>
        <translation>Wbrew komu</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>agrees</source>
        <comment>a balance</comment>
        <translation>zgadza się</translation>
    </message>
    <message>
        <source>does NOT agree</source>
        <comment>a balance</comment>
        <translation>NIE zgadza się</translation>
    </message>
    <message>
        <source>Balance</source>
        <comment>of figures</comment>
        <translation>Bilans</translation>
    </message>
    <message>
        <source>Share of makers: {class}</source>
        <translation>Udział producentów: {class}</translation>
    </message>
    <message>
        <source>{name}: annual report {year}</source>
        <translation>{name}: raport roczny {year}</translation>
    </message>
    <message>
        <source>For the council and the security committee. Made on {day}.</source>
        <translation>Dla rady miasta i komisji bezpieczeństwa. Sporządzono {day}.</translation>
    </message>
    <message>
        <source>1 State of the system</source>
        <translation>1 Stan systemu</translation>
    </message>
    <message>
        <source>2 Main work of the year</source>
        <translation>2 Główne prace roku</translation>
    </message>
    <message>
        <source>3 Audits and controls</source>
        <translation>3 Audyty i kontrole</translation>
    </message>
    <message>
        <source>Decisions against advice</source>
        <translation>Decyzje wbrew rekomendacji</translation>
    </message>
    <message>
        <source>4 Tasks for the next year</source>
        <translation>4 Zadania na następny rok</translation>
    </message>
    <message>
        <source>5 Complaints</source>
        <translation>5 Skargi</translation>
    </message>
    <message>
        <source>6 Camera statistics</source>
        <translation>6 Statystyka kamer</translation>
    </message>
    <message>
        <source>How the figures agree</source>
        <translation>Zgodność liczb</translation>
    </message>
    <message>
        <source>Pixel density: the focal length in pixels divided by the depth along the camera&apos;s axis (the cautious model).</source>
        <translation>Gęstość pikseli: ogniskowa w pikselach podzielona przez głębokość wzdłuż osi kamery (model ostrożny).</translation>
    </message>
    <message>
        <source>Pixel density: picture width divided by field of view and distance.</source>
        <translation>Gęstość pikseli: szerokość obrazu podzielona przez pole widzenia i odległość.</translation>
    </message>
    <message>
        <source>Pixel density: focal length divided by pixel size and distance.</source>
        <translation>Gęstość pikseli: ogniskowa podzielona przez rozmiar piksela i odległość.</translation>
    </message>
    <message>
        <source>Pixel density: the distances printed by the maker.</source>
        <translation>Gęstość pikseli: odległości podane przez producenta.</translation>
    </message>
    <message>
        <source>No tilt is given for {cameras}: their view has no upper and lower edge here, so the blind place below a camera is not counted.</source>
        <translation>Nie podano pochylenia: {cameras}. Widok nie ma tu górnej ani dolnej krawędzi, więc martwe pole pod kamerą nie jest liczone.</translation>
    </message>
    <message>
        <source>A place counts as seen when a target {where} is in the picture, within range, and no obstacle stands between.</source>
        <translation>Miejsce uznaje się za widziane, gdy cel {where} jest w obrazie, w zasięgu i nie zasłania go żadna przeszkoda.</translation>
    </message>
    <message>
        <source>Classes after {standard}.</source>
        <translation>Klasy według {standard}.</translation>
    </message>
    <message>
        <source>Areas come from polygons. Curved edges are off by at most {error} mm.</source>
        <translation>Powierzchnie obliczono z wielokątów. Krzywe krawędzie odbiegają najwyżej o {error} mm.</translation>
    </message>
    <message>
        <source>The plan is in local metres; heights are above the floor.</source>
        <translation>Plan jest w metrach lokalnych; wysokości podano nad podłogą.</translation>
    </message>
    <message>
        <source>Coordinates are in {system}, metres.</source>
        <translation>Współrzędne są w układzie {system}, w metrach.</translation>
    </message>
    <message>
        <source>Kits: {source}</source>
        <translation>Zestawy: {source}</translation>
    </message>
    <message>
        <source>Limits: {source}</source>
        <translation>Limity: {source}</translation>
    </message>
    <message>
        <source>Nothing was repaired or left out while reading and computing.</source>
        <translation>Podczas odczytu i obliczeń niczego nie naprawiono ani nie pominięto.</translation>
    </message>
    <message>
        <source>What this rests on</source>
        <translation>Na czym się to opiera</translation>
    </message>
    <message>
        <source>Bit rates that nobody measured</source>
        <translation>Przepływności, których nikt nie zmierzył</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Uwagi</translation>
    </message>
    <message>
        <source>[left out]</source>
        <translation>[pominięto]</translation>
    </message>
    <message>
        <source>the name of a maker or model was left out; say what is needed</source>
        <translation>pominięto nazwę producenta lub modelu; należy podać, co jest potrzebne</translation>
    </message>
    <message numerus="yes">
        <source>The name of a maker or model was left out of {n} texts, marked {mark}.</source>
        <translation>
            <numerusform>Nazwę producenta lub modelu pominięto w {n} tekście, oznaczenie: {mark}.</numerusform>
            <numerusform>Nazwę producenta lub modelu pominięto w {n} tekstach, oznaczenie: {mark}.</numerusform>
            <numerusform>Nazwę producenta lub modelu pominięto w {n} tekstach, oznaczenie: {mark}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{message} (waived)</source>
        <translation>{message} (odstępstwo)</translation>
    </message>
    <message>
        <source>Blocks a step</source>
        <translation>Blokuje krok</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Błędy</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Ostrzeżenia</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>Informacyjnie</translation>
    </message>
    <message>
        <source>expected what `vidette check --json` printed</source>
        <translation>oczekiwano tego, co wypisało `vidette check --json`</translation>
    </message>
    <message>
        <source>No rule is hit</source>
        <translation>Żadna reguła nie jest naruszona</translation>
    </message>
    <message numerus="yes">
        <source>{n} waived</source>
        <translation>
            <numerusform>{n} z odstępstwem</numerusform>
            <numerusform>{n} z odstępstwem</numerusform>
            <numerusform>{n} z odstępstwem</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <comment>hits of rules</comment>
        <translation>Nowe</translation>
    </message>
    <message>
        <source>Gone</source>
        <comment>hits of rules</comment>
        <translation>Ustąpiły</translation>
    </message>
    <message>
        <source>This is a design aid, not legal advice.</source>
        <translation>To pomoc projektowa, nie porada prawna.</translation>
    </message>
    <message>
        <source>{x}, {y}</source>
        <comment>a place; with decimal commas a semicolon stands between</comment>
        <translation>{x}; {y}</translation>
    </message>
    <message numerus="yes">
        <source>{n} more rows are in the output of {command}.</source>
        <translation>
            <numerusform>{n} kolejny wiersz jest w wyniku polecenia {command}.</numerusform>
            <numerusform>{n} kolejne wiersze są w wyniku polecenia {command}.</numerusform>
            <numerusform>{n} kolejnych wierszy jest w wyniku polecenia {command}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And {n} smaller places, together {area}.</source>
        <translation>
            <numerusform>Oraz {n} mniejsze miejsce, razem {area}.</numerusform>
            <numerusform>Oraz {n} mniejsze miejsca, razem {area}.</numerusform>
            <numerusform>Oraz {n} mniejszych miejsc, razem {area}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Martwe pola</translation>
    </message>
    <message>
        <source>Every place that is to be watched is seen.</source>
        <translation>Każde miejsce, które ma być obserwowane, jest widziane.</translation>
    </message>
    <message>
        <source>The plan names no zone that is to be watched.</source>
        <translation>Plan nie wskazuje strefy, która ma być obserwowana.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Lp.</translation>
    </message>
    <message>
        <source>Middle (x, y in m)</source>
        <translation>Środek (x; y w m)</translation>
    </message>
    <message>
        <source>In</source>
        <comment>a column: in which zone</comment>
        <translation>W strefie</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>widziane</translation>
    </message>
    <message numerus="yes">
        <source>seen, by {n} cameras</source>
        <translation>
            <numerusform>widziane przez {n} kamerę</numerusform>
            <numerusform>widziane przez {n} kamery</numerusform>
            <numerusform>widziane przez {n} kamer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{class}, by {n} cameras</source>
        <translation>
            <numerusform>{class}, {n} kamera</numerusform>
            <numerusform>{class}, {n} kamery</numerusform>
            <numerusform>{class}, {n} kamer</numerusform>
        </translation>
    </message>
    <message>
        <source>met</source>
        <translation>spełnione</translation>
    </message>
    <message>
        <source>{area} missing</source>
        <translation>brakuje {area}</translation>
    </message>
    <message>
        <source>Zones to be watched</source>
        <translation>Strefy do obserwacji</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Strefa</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Wymagane</translation>
    </message>
    <message>
        <source>So seen</source>
        <translation>Tak widziane</translation>
    </message>
    <message>
        <source>“Only this one” goes blind when the camera fails.</source>
        <translation>„Tylko ta” to powierzchnia, która staje się martwa, gdy kamera zawiedzie.</translation>
    </message>
    <message>
        <source>A class column counts all that is seen at least so finely.</source>
        <translation>Kolumna klasy obejmuje wszystko, co widać co najmniej tak dokładnie.</translation>
    </message>
    <message>
        <source>Everything that is seen is seen at least at “{class}”.</source>
        <translation>Wszystko, co widać, widać co najmniej w klasie „{class}”.</translation>
    </message>
    <message>
        <source>The plan has no camera.</source>
        <translation>W planie nie ma kamery.</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>Widzi</translation>
    </message>
    <message>
        <source>of what is to be watched</source>
        <translation>z obszaru do obserwacji</translation>
    </message>
    <message>
        <source>only this one</source>
        <translation>tylko ta</translation>
    </message>
    <message>
        <source>not to be seen</source>
        <translation>czego nie ma być widać</translation>
    </message>
    <message>
        <source>What each camera sees</source>
        <translation>Co widzi każda kamera</translation>
    </message>
    <message numerus="yes">
        <source>at least {n} cameras</source>
        <translation>
            <numerusform>co najmniej {n} kamera</numerusform>
            <numerusform>co najmniej {n} kamery</numerusform>
            <numerusform>co najmniej {n} kamer</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen by how many at once</source>
        <translation>Ile kamer widzi to samo miejsce</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Ile kamer</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>from lens</source>
        <translation>z obiektywu</translation>
    </message>
    <message>
        <source>by density</source>
        <translation>według gęstości</translation>
    </message>
    <message>
        <source>Where they hang</source>
        <translation>Gdzie wiszą</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>x, y in m</source>
        <translation>x; y w m</translation>
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
        <source>Tilt</source>
        <translation>Pochylenie</translation>
    </message>
    <message>
        <source>Field of view</source>
        <translation>Pole widzenia</translation>
    </message>
    <message>
        <source>Picture, px</source>
        <translation>Obraz, px</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>from {low} to {high} above the floor</source>
        <translation>od {low} do {high} nad podłogą</translation>
    </message>
    <message>
        <source>from {low} to {high} above the ground</source>
        <translation>od {low} do {high} nad terenem</translation>
    </message>
    <message>
        <source>{low} above the floor</source>
        <translation>{low} nad podłogą</translation>
    </message>
    <message>
        <source>{low} above the ground</source>
        <translation>{low} nad terenem</translation>
    </message>
    <message>
        <source>What the cameras see {where}, by {standard}; numbers as in the list of blind spots.</source>
        <translation>Co widzą kamery {where}, {standard}; numery jak na liście martwych pól.</translation>
    </message>
    <message>
        <source>At night: as far as the infrared light reaches.</source>
        <translation>W nocy: dokąd sięga podczerwień.</translation>
    </message>
    <message>
        <source>What is seen and what is not</source>
        <translation>Co widać, a czego nie</translation>
    </message>
    <message>
        <source>What each criterion contributes</source>
        <translation>Udział każdego kryterium</translation>
    </message>
    <message>
        <source>Who wins at which weight</source>
        <translation>Kto wygrywa przy jakiej wadze</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>im więcej, tym lepiej</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>im mniej, tym lepiej</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Waga</translation>
    </message>
    <message>
        <source>{alternative} stays, but misses a wish: {reason}</source>
        <translation>{alternative} zostaje, ale nie spełnia życzenia: {reason}</translation>
    </message>
    <message>
        <source>Limits:</source>
        <translation>Limity:</translation>
    </message>
    <message>
        <source>Asked for: {limits}.</source>
        <translation>Wymagane: {limits}.</translation>
    </message>
    <message>
        <source>Weights: {method}</source>
        <translation>Wagi: {method}</translation>
    </message>
    <message>
        <source>Below {criterion} as in “{decision}”.</source>
        <translation>Kryteria podrzędne „{criterion}” jak w „{decision}”.</translation>
    </message>
    <message>
        <source>The same as in “{decision}”.</source>
        <translation>To samo co w „{decision}”.</translation>
    </message>
    <message>
        <source>Below {criterion}:</source>
        <translation>Kryteria podrzędne „{criterion}”:</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Evaluations: {method}</source>
        <translation>Oceny: {method}</translation>
    </message>
    <message>
        <source>{criteria} as in “{decision}”.</source>
        <translation>{criteria} jak w „{decision}”.</translation>
    </message>
    <message>
        <source>Catalogue value and value computed on this plan</source>
        <translation>Wartość katalogowa i wartość obliczona na tym planie</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>Computed here</source>
        <translation>Obliczone tutaj</translation>
    </message>
    <message>
        <source>Order by catalogue values: {order}</source>
        <translation>Kolejność według wartości katalogowych: {order}</translation>
    </message>
    <message>
        <source>Order by computed values: {order}</source>
        <translation>Kolejność według wartości obliczonych: {order}</translation>
    </message>
    <message>
        <source>The first place changes: {catalogue} by the catalogue, {computed} by what was computed on this plan.</source>
        <translation>Zmienia się pierwsze miejsce: {catalogue} według katalogu, {computed} według obliczeń na tym planie.</translation>
    </message>
    <message>
        <source>{who} comes first with {total} (lower is better).</source>
        <translation>Pierwsze miejsce: {who}, wynik {total} (niższy jest lepszy).</translation>
    </message>
    <message>
        <source>{who} comes first with {total}.</source>
        <translation>Pierwsze miejsce: {who}, wynik {total}.</translation>
    </message>
    <message>
        <source>{who} share the first place with {total} (lower is better).</source>
        <translation>Pierwsze miejsce dzielą: {who}, wynik {total} (niższy jest lepszy).</translation>
    </message>
    <message>
        <source>{who} share the first place with {total}.</source>
        <translation>Pierwsze miejsce dzielą: {who}, wynik {total}.</translation>
    </message>
    <message>
        <source>Every alternative is excluded.</source>
        <translation>Wszystkie warianty wykluczono.</translation>
    </message>
    <message>
        <source>Noted:</source>
        <translation>Odnotowano:</translation>
    </message>
    <message>
        <source>Who wins while the weight of one criterion runs from 0 to 100 % and the others keep their proportions. The black mark is the weight now.</source>
        <translation>Kto wygrywa, gdy waga jednego kryterium zmienia się od 0 do 100 %, a pozostałe zachowują proporcje. Czarny znacznik to obecna waga.</translation>
    </message>
    <message>
        <source>What would turn the first place</source>
        <translation>Co zmieniłoby pierwsze miejsce</translation>
    </message>
    <message>
        <source>Consistency is not defined for fewer than three items.</source>
        <translation>Dla mniej niż trzech pozycji spójności się nie określa.</translation>
    </message>
    <message>
        <source>{formulas}, consistent (below {limit}).</source>
        <translation>{formulas}, spójne (poniżej {limit}).</translation>
    </message>
    <message>
        <source>{formulas}, judgments contradict each other ({limit} or more).</source>
        <translation>{formulas}, oceny są sprzeczne ({limit} lub więcej).</translation>
    </message>
    <message>
        <source>{formulas}, consistent (below {limit}; the rule that made this matrix never exceeds {bound}).</source>
        <translation>{formulas}, spójne (poniżej {limit}; reguła, z której powstała ta macierz, nigdy nie przekracza {bound}).</translation>
    </message>
    <message>
        <source>{formulas}, judgments contradict each other ({limit} or more; the rule that made this matrix never exceeds {bound}).</source>
        <translation>{formulas}, oceny są sprzeczne ({limit} lub więcej; reguła, z której powstała ta macierz, nigdy nie przekracza {bound}).</translation>
    </message>
    <message>
        <source>{row} to {column}: given {given}; {suggested} would agree with the others (CR {ratio})</source>
        <translation>{row} do {column}: podano {given}; z pozostałymi zgadzałoby się {suggested} (CR {ratio})</translation>
    </message>
    <message>
        <source>Judgments that disagree most with the others:</source>
        <translation>Oceny najbardziej niezgodne z pozostałymi:</translation>
    </message>
    <message>
        <source>not judged, completed</source>
        <translation>nie oceniono, uzupełniono</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle</source>
        <translation>Trójkąt Fullera</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>by eigen{hyphen}vector</source>
        <translation>z wektora wła{hyphen}snego</translation>
    </message>
    <message>
        <source>by row mean</source>
        <translation>ze średniej wiersza</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle, a tie counts a half for both</source>
        <translation>trójkąt Fullera, remis liczy się obu po połowie</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle, a tie counts for neither</source>
        <translation>trójkąt Fullera, remis nie liczy się nikomu</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle, a tie counts a half for both, {number} added to every count</source>
        <translation>trójkąt Fullera, remis liczy się obu po połowie, do każdego wyniku dodaje się {number}</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle, a tie counts for neither, {number} added to every count</source>
        <translation>trójkąt Fullera, remis nie liczy się nikomu, do każdego wyniku dodaje się {number}</translation>
    </message>
    <message>
        <source>Saaty&apos;s pairwise comparison, priorities by geometric mean</source>
        <translation>porównanie parami Saaty’ego, priorytety ze średniej geometrycznej</translation>
    </message>
    <message>
        <source>Saaty&apos;s pairwise comparison, priorities by principal eigenvector</source>
        <translation>porównanie parami Saaty’ego, priorytety z głównego wektora własnego</translation>
    </message>
    <message>
        <source>{method}, values as they are</source>
        <translation>{method}, wartości bez zmian</translation>
    </message>
    <message>
        <source>{method}, values from 0 (worst) to 1 (best)</source>
        <translation>{method}, wartości od 0 (najgorsza) do 1 (najlepsza)</translation>
    </message>
    <message>
        <source>{method}, values as share of the best</source>
        <translation>{method}, wartości jako część najlepszej</translation>
    </message>
    <message>
        <source>{method}, values as share of their sum</source>
        <translation>{method}, wartości jako część ich sumy</translation>
    </message>
    <message>
        <source>{method}, values divided by the root of their squares&apos; sum</source>
        <translation>{method}, wartości podzielone przez pierwiastek z sumy ich kwadratów</translation>
    </message>
    <message>
        <source>equal weights</source>
        <translation>równe wagi</translation>
    </message>
    <message>
        <source>weights given directly</source>
        <translation>wagi podane bezpośrednio</translation>
    </message>
    <message>
        <source>points, divided by their sum</source>
        <translation>punkty podzielone przez ich sumę</translation>
    </message>
    <message>
        <source>rank sum of the order of importance</source>
        <translation>suma rang według kolejności ważności</translation>
    </message>
    <message>
        <source>rank order centroids of the order of importance</source>
        <translation>centroidy rang (ROC) według kolejności ważności</translation>
    </message>
    <message>
        <source>entropy of the values</source>
        <translation>entropia wartości</translation>
    </message>
    <message>
        <source>CRITIC: spread and correlation of the values</source>
        <translation>CRITIC: rozrzut i korelacja wartości</translation>
    </message>
    <message>
        <source>{method}, the best under each criterion counts 1</source>
        <translation>{method}, najlepszy w każdym kryterium ma 1</translation>
    </message>
    <message>
        <source>weighted sum</source>
        <translation>suma ważona</translation>
    </message>
    <message>
        <source>TOPSIS, nearness to the best of all values</source>
        <translation>TOPSIS, bliskość do najlepszych ze wszystkich wartości</translation>
    </message>
    <message>
        <source>PROMETHEE II, net flow of preference</source>
        <translation>PROMETHEE II, przepływ preferencji netto</translation>
    </message>
    <message>
        <source>VIKOR, compromise between the group and the worst regret</source>
        <translation>VIKOR, kompromis między grupą a największym żalem</translation>
    </message>
    <message>
        <source>lexicographic: the first criterion that differs decides</source>
        <translation>leksykograficznie: rozstrzyga pierwsze kryterium, które się różni</translation>
    </message>
    <message>
        <source>ratings by a scale of words</source>
        <translation>oceny według skali słownej</translation>
    </message>
    <message>
        <source>at least {limit}</source>
        <translation>co najmniej {limit}</translation>
    </message>
    <message>
        <source>at most {limit}</source>
        <translation>najwyżej {limit}</translation>
    </message>
    <message>
        <source>more than {limit}</source>
        <translation>więcej niż {limit}</translation>
    </message>
    <message>
        <source>less than {limit}</source>
        <translation>mniej niż {limit}</translation>
    </message>
    <message>
        <source>exactly {limit}</source>
        <translation>dokładnie {limit}</translation>
    </message>
    <message>
        <source>between {limit}</source>
        <translation>między {limit}</translation>
    </message>
    <message>
        <source>one of {limit}</source>
        <translation>jedna z wartości {limit}</translation>
    </message>
    <message>
        <source>{criterion}: no value is known</source>
        <translation>{criterion}: wartość nie jest znana</translation>
    </message>
    <message>
        <source>{criterion} {value}; {limit} is asked for</source>
        <translation>{criterion} {value}; wymagane: {limit}</translation>
    </message>
    <message>
        <source>No change of a single weight turns the first place.</source>
        <translation>Zmiana żadnej pojedynczej wagi nie zmienia pierwszego miejsca.</translation>
    </message>
    <message numerus="yes">
        <source>{alternatives} win if {criterion} counts {weight} or more (now {now}).</source>
        <translation>
            <numerusform>{alternatives} wygrywa, gdy waga kryterium {criterion} wynosi {weight} lub więcej (teraz {now}).</numerusform>
            <numerusform>{alternatives} wygrywają, gdy waga kryterium {criterion} wynosi {weight} lub więcej (teraz {now}).</numerusform>
            <numerusform>{alternatives} wygrywają, gdy waga kryterium {criterion} wynosi {weight} lub więcej (teraz {now}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{alternatives} win if {criterion} counts {weight} or less (now {now}).</source>
        <translation>
            <numerusform>{alternatives} wygrywa, gdy waga kryterium {criterion} wynosi {weight} lub mniej (teraz {now}).</numerusform>
            <numerusform>{alternatives} wygrywają, gdy waga kryterium {criterion} wynosi {weight} lub mniej (teraz {now}).</numerusform>
            <numerusform>{alternatives} wygrywają, gdy waga kryterium {criterion} wynosi {weight} lub mniej (teraz {now}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Nearly a tie: {sentence}</source>
        <translation>Prawie remis: {sentence}</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Planowana</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation>Działa</translation>
    </message>
    <message>
        <source>How they hang</source>
        <translation>Jak wiszą</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Mount</source>
        <translation>Montaż</translation>
    </message>
    <message>
        <source>Height m</source>
        <translation>Wys. m</translation>
    </message>
    <message>
        <source>Pan °</source>
        <translation>Kier. °</translation>
    </message>
    <message>
        <source>Tilt °</source>
        <translation>Pochył °</translation>
    </message>
    <message>
        <source>Field °</source>
        <translation>Pole °</translation>
    </message>
    <message>
        <source>Range m</source>
        <translation>Zasięg m</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Piksele</translation>
    </message>
    <message>
        <source>Hangs on</source>
        <translation>Wisi na</translation>
    </message>
    <message>
        <source>PoE W</source>
        <translation>PoE W</translation>
    </message>
    <message>
        <source>Pan is clockwise from the top of the plan (north), tilt below the horizontal; an empty cell was not stated.</source>
        <translation>Kierunek liczy się zgodnie z ruchem wskazówek zegara od góry planu (północ), pochylenie poniżej poziomu; pusta komórka oznacza, że nie podano.</translation>
    </message>
    <message>
        <source>There is no camera.</source>
        <translation>Nie ma kamer.</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Co widzą</translation>
    </message>
    <message>
        <source>What they see could not be counted: {reason}</source>
        <translation>Nie można obliczyć, co widzą: {reason}</translation>
    </message>
    <message>
        <source>Sees m²</source>
        <translation>Widzi m²</translation>
    </message>
    <message>
        <source>Of the target m²</source>
        <translation>Z obszaru do obserwacji m²</translation>
    </message>
    <message>
        <source>Share %</source>
        <translation>Udział %</translation>
    </message>
    <message>
        <source>Alone m²</source>
        <translation>Tylko ona m²</translation>
    </message>
    <message>
        <source>At {height} m above the floor. Alone: what no other camera sees of the target area. The area at a class is part of that at every lower one.</source>
        <translation>Na wysokości {height} m nad podłogą. Tylko ona: czego z obszaru do obserwacji nie widzi żadna inna kamera. Powierzchnia w danej klasie jest częścią powierzchni w każdej niższej.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>Rejestrator</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Dysk</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>Materiały</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>Materiał</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>To buy</source>
        <translation>Do zakupu</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Sum to buy</source>
        <translation>Suma zakupu</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Waluta</translation>
    </message>
    <message>
        <source>There is nothing to list yet.</source>
        <translation>Nie ma jeszcze czego wypisać.</translation>
    </message>
    <message>
        <source>To buy: what hangs on cameras that are proposed, and what records them where nothing does yet.</source>
        <translation>Do zakupu: to, co wisi na proponowanych kamerach, i to, co je nagrywa tam, gdzie jeszcze nic nie nagrywa.</translation>
    </message>
    <message>
        <source>Recordings of {days} days need {size} TB.</source>
        <translation>Nagrania z {days} dni wymagają {size} TB.</translation>
    </message>
    <message numerus="yes">
        <source>{n} lines have no price and are not in the sums.</source>
        <translation>
            <numerusform>{n} wiersz nie ma ceny i nie wchodzi do sum.</numerusform>
            <numerusform>{n} wiersze nie mają ceny i nie wchodzą do sum.</numerusform>
            <numerusform>{n} wierszy nie ma ceny i nie wchodzi do sum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Sumy</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Wszystko</translation>
    </message>
    <message>
        <source>No price is known.</source>
        <translation>Żadna cena nie jest znana.</translation>
    </message>
    <message>
        <source>fixed</source>
        <translation>stała</translation>
    </message>
    <message>
        <source>ptz</source>
        <translation>obrotowa (PTZ)</translation>
    </message>
    <message>
        <source>multi</source>
        <translation>wieloprzetwornikowa</translation>
    </message>
    <message>
        <source>fisheye</source>
        <translation>rybie oko</translation>
    </message>
    <message>
        <source>anpr</source>
        <translation>odczyt tablic</translation>
    </message>
    <message>
        <source>{east}, {north}</source>
        <translation>{east}; {north}</translation>
    </message>
    <message>
        <source>an area</source>
        <translation>obszar</translation>
    </message>
    <message>
        <source>{party} missing</source>
        <translation>{party}: brak</translation>
    </message>
    <message>
        <source>{party} waived</source>
        <translation>{party}: odstąpiono</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Asked for, phase {phase}</source>
        <translation>Wnioskowane, etap {phase}</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Target of the programme</source>
        <translation>Cel programu</translation>
    </message>
    <message numerus="yes">
        <source>Untouched for {n} days or more</source>
        <translation>
            <numerusform>Bez czynności od {n} dnia lub dłużej</numerusform>
            <numerusform>Bez czynności od {n} dni lub dłużej</numerusform>
            <numerusform>Bez czynności od {n} dni lub dłużej</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numer</translation>
    </message>
    <message>
        <source>Last touched</source>
        <translation>Ostatnia czynność</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Every open request was touched since.</source>
        <translation>Przy każdym otwartym wniosku podjęto od tego czasu czynności.</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Wnioskodawca</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Opinie</translation>
    </message>
    <message>
        <source>No request was submitted.</source>
        <translation>Nie złożono żadnego wniosku.</translation>
    </message>
    <message>
        <source>By state</source>
        <translation>Według stanu</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Wnioski</translation>
    </message>
    <message>
        <source>Due</source>
        <comment>year</comment>
        <translation>Rok wymiany</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Urządzenie</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ryzyko</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Uwaga</translation>
    </message>
    <message>
        <source>The replacement list is empty.</source>
        <translation>Lista wymian jest pusta.</translation>
    </message>
    <message>
        <source>deferred to {year}: {reason}</source>
        <translation>odłożono na {year}: {reason}</translation>
    </message>
    <message>
        <source>By year</source>
        <translation>Według roku</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Pozycje</translation>
    </message>
    <message>
        <source>Lines</source>
        <comment>of a budget</comment>
        <translation>Pozycje budżetu</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Pozycja</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>Cap</source>
        <comment>of money</comment>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Bound</source>
        <comment>money</comment>
        <translation>Zaangażowane</translation>
    </message>
    <message>
        <source>Free</source>
        <comment>money</comment>
        <translation>Wolne</translation>
    </message>
    <message>
        <source>There is no line.</source>
        <translation>Nie ma żadnej pozycji.</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Koszty</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Na co</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Źródło</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Płatnik</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Kwota</translation>
    </message>
    <message>
        <source>No cost was entered.</source>
        <translation>Nie wpisano żadnego kosztu.</translation>
    </message>
    <message>
        <source>Grants</source>
        <comment>money</comment>
        <translation>Dotacje</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Dotacja</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>Utrzymać do</translation>
    </message>
    <message>
        <source>East</source>
        <translation>Wschód</translation>
    </message>
    <message>
        <source>North</source>
        <translation>Północ</translation>
    </message>
    <message>
        <source>No camera is in operation.</source>
        <translation>Żadna kamera nie jest w eksploatacji.</translation>
    </message>
    <message>
        <source>Questions and complaints: {contact}</source>
        <translation>Pytania i skargi: {contact}</translation>
    </message>
    <message>
        <source>there is no report &apos;{kind}&apos;</source>
        <translation>nie ma raportu &apos;{kind}&apos;</translation>
    </message>
    <message>
        <source>nobody asked</source>
        <translation>nikt nie pytał</translation>
    </message>
    <message>
        <source>say which meeting the report is about</source>
        <translation>należy podać, którego posiedzenia dotyczy raport</translation>
    </message>
    <message>
        <source>say which request the report is about</source>
        <translation>należy podać, którego wniosku dotyczy raport</translation>
    </message>
    <message>
        <source>say which info_system the report is about</source>
        <translation>należy podać, którego info_system dotyczy raport</translation>
    </message>
    <message>
        <source>there is no such info_system in this project</source>
        <translation>w tym projekcie nie ma takiego info_system</translation>
    </message>
    <message>
        <source>{count} came; the body has no members on record: there is a quorum.</source>
        <translation>Obecnych: {count}; organ nie ma zapisanych członków: jest kworum.</translation>
    </message>
    <message>
        <source>{count} came; the body has no members on record: there is no quorum.</source>
        <translation>Obecnych: {count}; organ nie ma zapisanych członków: brak kworum.</translation>
    </message>
    <message>
        <source>{count} of {members} members: there is a quorum.</source>
        <translation>Obecnych {count} z {members} członków: jest kworum.</translation>
    </message>
    <message>
        <source>{count} of {members} members: there is no quorum.</source>
        <translation>Obecnych {count} z {members} członków: brak kworum.</translation>
    </message>
    <message>
        <source>Present</source>
        <comment>people at a meeting</comment>
        <translation>Obecni</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Strona</translation>
    </message>
    <message>
        <source>Nobody was entered as present.</source>
        <translation>Nikogo nie wpisano jako obecnego.</translation>
    </message>
    <message>
        <source>Requests since the control day before</source>
        <translation>Wnioski od poprzedniego dnia kontroli</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>From</source>
        <comment>a state</comment>
        <translation>Ze stanu</translation>
    </message>
    <message>
        <source>To</source>
        <comment>a state</comment>
        <translation>Do stanu</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Od {day}</translation>
    </message>
    <message>
        <source>This is the first one</source>
        <comment>control day</comment>
        <translation>To pierwszy dzień kontroli</translation>
    </message>
    <message>
        <source>No request was made or moved.</source>
        <translation>Nie złożono ani nie przesunięto żadnego wniosku.</translation>
    </message>
    <message>
        <source>Open service</source>
        <translation>Otwarty serwis</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Usterka</translation>
    </message>
    <message>
        <source>No fault is open.</source>
        <translation>Nie ma otwartych usterek.</translation>
    </message>
    <message>
        <source>{for} for, {against} against, {abstained} abstained</source>
        <translation>za: {for}, przeciw: {against}, wstrzymało się: {abstained}</translation>
    </message>
    <message>
        <source>Name of the system</source>
        <translation>Nazwa systemu</translation>
    </message>
    <message>
        <source>Controller</source>
        <translation>Administrator danych</translation>
    </message>
    <message>
        <source>Legal base</source>
        <translation>Podstawa prawna</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>Osoby, których dane dotyczą</translation>
    </message>
    <message>
        <source>List of data</source>
        <translation>Wykaz danych</translation>
    </message>
    <message>
        <source>Security measures</source>
        <translation>Środki bezpieczeństwa</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Odbiorcy</translation>
    </message>
    <message>
        <source>Publication</source>
        <translation>Publikacja</translation>
    </message>
    <message>
        <source>Transfer across borders</source>
        <translation>Przekazywanie za granicę</translation>
    </message>
    <message>
        <source>Start of processing</source>
        <translation>Początek przetwarzania</translation>
    </message>
    <message numerus="yes">
        <source>{n} days</source>
        <translation>
            <numerusform>{n} dzień</numerusform>
            <numerusform>{n} dni</numerusform>
            <numerusform>{n} dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Minutes</source>
        <comment>record of a meeting</comment>
        <translation>Protokół</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Porządek obrad</translation>
    </message>
    <message>
        <source>Item</source>
        <comment>of an agenda</comment>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Wynik</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Warunki</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Głosy</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>Porządek obrad jest pusty.</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Przebieg obrad</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>Przedmiot wniosku</translation>
    </message>
    <message>
        <source>Technical means</source>
        <translation>Środki techniczne</translation>
    </message>
    <message>
        <source>Economic means</source>
        <translation>Środki ekonomiczne</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Prawo</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Opinia</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Stanowisko</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Day and signature</source>
        <translation>Data i podpis</translation>
    </message>
    <message>
        <source>Statements so far</source>
        <translation>Dotychczasowe opinie</translation>
    </message>
    <message>
        <source>None has come in.</source>
        <comment>statement</comment>
        <translation>Żadna nie wpłynęła.</translation>
    </message>
    <message>
        <source>Register sheet {system}</source>
        <translation>Karta ewidencyjna {system}</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>Przechowywanie</translation>
    </message>
    <message>
        <source>Date of the sheet</source>
        <translation>Data karty</translation>
    </message>
    <message>
        <source>Not filled: {fields}.</source>
        <translation>Nie wypełniono: {fields}.</translation>
    </message>
    <message>
        <source>No processing was entered.</source>
        <translation>Nie wpisano żadnego przetwarzania.</translation>
    </message>
    <message>
        <source>This place is watched by cameras</source>
        <translation>To miejsce jest objęte monitoringiem</translation>
    </message>
    <message>
        <source>Recordings are kept for</source>
        <translation>Nagrania przechowuje się przez</translation>
    </message>
    <message>
        <source>Information, rights and complaints</source>
        <translation>Informacje, prawa i skargi</translation>
    </message>
    <message>
        <source>Design aid, not legal advice.</source>
        <translation>Pomoc projektowa, nie porada prawna.</translation>
    </message>
    <message>
        <source>Grants</source>
        <comment>of roles</comment>
        <translation>Nadane uprawnienia</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Login</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Zakres</translation>
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
        <translation>Przegląd</translation>
    </message>
    <message>
        <source>Who may do what on {day}</source>
        <translation>Kto co może, stan na {day}</translation>
    </message>
    <message>
        <source>Nobody holds a role.</source>
        <translation>Nikt nie ma żadnej roli.</translation>
    </message>
    <message>
        <source>at least {size} Mpx ({width} × {height})</source>
        <translation>co najmniej {size} Mpx ({width} × {height})</translation>
    </message>
    <message>
        <source>Fixed camera</source>
        <translation>Kamera stała</translation>
    </message>
    <message>
        <source>Turning camera (PTZ)</source>
        <translation>Kamera obrotowa (PTZ)</translation>
    </message>
    <message>
        <source>Camera with several sensors</source>
        <translation>Kamera wieloprzetwornikowa</translation>
    </message>
    <message>
        <source>Camera that sees all round</source>
        <translation>Kamera widząca dookoła</translation>
    </message>
    <message>
        <source>Number plate camera</source>
        <translation>Kamera do odczytu tablic rejestracyjnych</translation>
    </message>
    <message>
        <source>outdoors</source>
        <translation>na zewnątrz</translation>
    </message>
    <message>
        <source>No</source>
        <comment>number of a line</comment>
        <translation>Lp.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Zasięg</translation>
    </message>
    <message>
        <source>Night range</source>
        <translation>Zasięg w nocy</translation>
    </message>
    <message>
        <source>Frames/s</source>
        <translation>Klatki/s</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Stopień ochrony</translation>
    </message>
    <message>
        <source>What the places ask for</source>
        <translation>Czego wymagają miejsca</translation>
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
        <source>Angle</source>
        <translation>Kąt</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Rozdzielczość</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Przechowywanie</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Zasilanie</translation>
    </message>
    <message>
        <source>must</source>
        <translation>musi</translation>
    </message>
    <message>
        <source>should</source>
        <translation>powinien</translation>
    </message>
    <message>
        <source>What a kit must keep to</source>
        <translation>Co zestaw musi spełniać</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potrzeba</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Must or should</source>
        <translation>Musi czy powinien</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Kto wymaga</translation>
    </message>
    <message>
        <source>To be bought</source>
        <translation>Do zakupu</translation>
    </message>
    <message>
        <source>Nothing that was approved waits for its order.</source>
        <translation>Nic zatwierdzonego nie czeka na zamówienie.</translation>
    </message>
    <message>
        <source>Needs, not products: whatever does the same or more is accepted. Everything keeps to open standards.</source>
        <translation>Potrzeby, nie produkty: przyjmuje się wszystko, co potrafi to samo lub więcej. Wszystko ma być zgodne z otwartymi standardami.</translation>
    </message>
    <message>
        <source>Due for replacement, not yet approved</source>
        <translation>Do wymiany, jeszcze niezatwierdzone</translation>
    </message>
    <message>
        <source>Nothing is due.</source>
        <translation>Nic nie jest do wymiany.</translation>
    </message>
    <message>
        <source>under {area}</source>
        <translation>poniżej {area}</translation>
    </message>
    <message>
        <source>blind</source>
        <translation>martwe</translation>
    </message>
    <message>
        <source>obstacle</source>
        <translation>przeszkoda</translation>
    </message>
    <message>
        <source>pan 0° (up)</source>
        <translation>kierunek 0° (w górę)</translation>
    </message>
    <message>
        <source>north</source>
        <translation>północ</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Widziane</translation>
    </message>
    <message>
        <source>No zone to be watched is drawn.</source>
        <translation>Nie narysowano strefy do obserwacji.</translation>
    </message>
    <message>
        <source>{seen} of {all} to be watched, {where}</source>
        <translation>{seen} z {all} do obserwacji, {where}</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Martwe</translation>
    </message>
    <message>
        <source>Nothing is missed.</source>
        <translation>Nic nie umyka.</translation>
    </message>
    <message numerus="yes">
        <source>in {n} places, the largest {area}</source>
        <translation>
            <numerusform>w {n} miejscu, największe {area}</numerusform>
            <numerusform>w {n} miejscach, największe {area}</numerusform>
            <numerusform>w {n} miejscach, największe {area}</numerusform>
        </translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Nagrania</translation>
    </message>
    <message>
        <source>Could not be computed, see the notes.</source>
        <translation>Nie można obliczyć, zob. uwagi.</translation>
    </message>
    <message>
        <source>for {days} days</source>
        <translation>na {days} dni</translation>
    </message>
    <message>
        <source>Recordings need</source>
        <translation>Nagrania wymagają</translation>
    </message>
    <message>
        <source>{kit} in {count} of {all} comparisons</source>
        <translation>{kit} w {count} z {all} porównań</translation>
    </message>
    <message>
        <source>{kit} in {count}</source>
        <translation>{kit} w {count}</translation>
    </message>
    <message>
        <source>{kit} wins with figures computed on this plan.</source>
        <translation>{kit} wygrywa przy wartościach obliczonych na tym planie.</translation>
    </message>
    <message>
        <source>No decision is part of this plan.</source>
        <translation>Ten plan nie zawiera decyzji.</translation>
    </message>
    <message>
        <source>Every kit is excluded.</source>
        <translation>Wszystkie zestawy wykluczono.</translation>
    </message>
    <message>
        <source>{kit} or {other}</source>
        <translation>{kit} lub {other}</translation>
    </message>
    <message>
        <source>Camera plan, {day}. From {file}.</source>
        <translation>Plan kamer, {day}. Z pliku {file}.</translation>
    </message>
    <message>
        <source>Level: {levels}.</source>
        <translation>Kondygnacja: {levels}.</translation>
    </message>
    <message>
        <source>The room for recordings could not be computed; the notes at the end say why.</source>
        <translation>Nie można obliczyć miejsca na nagrania; powód podano w uwagach na końcu.</translation>
    </message>
    <message>
        <source>Which kit, and why</source>
        <translation>Który zestaw i dlaczego</translation>
    </message>
    <message>
        <source>Change log sealed with {seal}.</source>
        <translation>Dziennik zmian opieczętowany: {seal}.</translation>
    </message>
    <message>
        <source>{name}: camera plan</source>
        <translation>{name}: plan kamer</translation>
    </message>
    <message>
        <source>{share} seen</source>
        <translation>widać {share}</translation>
    </message>
    <message>
        <source>{share} at {class}</source>
        <translation>{share} w klasie {class}</translation>
    </message>
    <message>
        <source>Plan of {name}</source>
        <translation>Plan: {name}</translation>
    </message>
    <message>
        <source>the report was not finished</source>
        <translation>raportu nie ukończono</translation>
    </message>
    <message>
        <source>SI, as printed on disks</source>
        <translation>SI, jak podaje się na dyskach</translation>
    </message>
    <message>
        <source>{number} bytes</source>
        <translation>{number} bajtów</translation>
    </message>
    <message>
        <source>Binary, as systems show it</source>
        <translation>Dwójkowo, jak pokazują systemy</translation>
    </message>
    <message>
        <source>As many makers calculate</source>
        <translation>Jak liczy wielu producentów</translation>
    </message>
    <message>
        <source>{formula}, a mixture of both</source>
        <translation>{formula}, mieszanka obu</translation>
    </message>
    <message>
        <source>The same amount in</source>
        <translation>Ta sama ilość w</translation>
    </message>
    <message>
        <source>which is</source>
        <translation>czyli</translation>
    </message>
    <message>
        <source>assumed</source>
        <comment>of a bit rate</comment>
        <translation>przyjęta</translation>
    </message>
    <message>
        <source>given</source>
        <comment>of a bit rate</comment>
        <translation>podana</translation>
    </message>
    <message>
        <source>Stream</source>
        <translation>Strumień</translation>
    </message>
    <message>
        <source>Rate of one</source>
        <translation>Przepływność jednego</translation>
    </message>
    <message>
        <source>Rate is</source>
        <translation>Skąd przepływność</translation>
    </message>
    <message>
        <source>Recorded per day</source>
        <translation>Nagranie na dobę</translation>
    </message>
    <message>
        <source>Days kept</source>
        <translation>Dni przechowywania</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Wymaga</translation>
    </message>
    <message>
        <source>There is room for {room}.</source>
        <translation>Dostępne miejsce: {room}.</translation>
    </message>
    <message>
        <source>There is room for {room}: fits.</source>
        <translation>Dostępne miejsce: {room}; wystarcza.</translation>
    </message>
    <message>
        <source>There is room for {room}: fits ({days} days).</source>
        <translation>Dostępne miejsce: {room}; wystarcza ({days} dni).</translation>
    </message>
    <message>
        <source>There is room for {room}: too little.</source>
        <translation>Dostępne miejsce: {room}; za mało.</translation>
    </message>
    <message>
        <source>There is room for {room}: enough for {days} of {all} days.</source>
        <translation>Dostępne miejsce: {room}; wystarcza na {days} z {all} dni.</translation>
    </message>
    <message>
        <source>Profile {profile}: no figure is fixed, {kind}.</source>
        <translation>Profil {profile}: nie ustalono liczby, {kind}.</translation>
    </message>
    <message>
        <source>Profile {profile}: at most {limit}, {kind}.</source>
        <translation>Profil {profile}: najwyżej {limit}, {kind}.</translation>
    </message>
    <message>
        <source>Source: {source}.</source>
        <translation>Źródło: {source}.</translation>
    </message>
    <message>
        <source>Source: {source}, {date}.</source>
        <translation>Źródło: {source}, {date}.</translation>
    </message>
    <message>
        <source>It is not in force on {day}.</source>
        <translation>Na dzień {day} nie obowiązuje.</translation>
    </message>
    <message>
        <source>Nobody has checked it against the law in force lately.</source>
        <translation>Nikt go ostatnio nie sprawdził z obowiązującym prawem.</translation>
    </message>
    <message>
        <source>A design aid, not legal advice.</source>
        <translation>Pomoc projektowa, nie porada prawna.</translation>
    </message>
    <message>
        <source>{days} days are within the profile.</source>
        <translation>{days} dni mieści się w granicach profilu.</translation>
    </message>
    <message>
        <source>{days} days are more than the profile allows ({limit}).</source>
        <translation>{days} dni to więcej, niż dopuszcza profil ({limit}).</translation>
    </message>
    <message>
        <source>How long recordings are kept</source>
        <translation>Jak długo przechowuje się nagrania</translation>
    </message>
    <message>
        <source>The plan does not say how long; {days} days are assumed.</source>
        <translation>Plan nie podaje, jak długo; przyjęto {days} dni.</translation>
    </message>
    <message>
        <source>{days} days; no reason is given.</source>
        <translation>{days} dni; nie podano powodu.</translation>
    </message>
    <message>
        <source>{days} days. Reason: {reason}.</source>
        <translation>{days} dni. Powód: {reason}.</translation>
    </message>
    <message>
        <source>No profile is named to compare with.</source>
        <translation>Nie wskazano profilu do porównania.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Obliczenia</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>mieści się</translation>
    </message>
    <message>
        <source>fits ({days} days)</source>
        <translation>mieści się ({days} dni)</translation>
    </message>
    <message>
        <source>the disk is too little</source>
        <translation>dysk jest za mały</translation>
    </message>
    <message>
        <source>the disk is enough for {days} of {all} days</source>
        <translation>dysk wystarcza na {days} z {all} dni</translation>
    </message>
    <message>
        <source>{room} for {days} days, {reserve} reserve included.</source>
        <translation>{room} na {days} dni, wraz z rezerwą {reserve}.</translation>
    </message>
    <message>
        <source>{room} for {days} days.</source>
        <translation>{room} na {days} dni.</translation>
    </message>
    <message>
        <source>the project file is damaged ({reason})</source>
        <translation>plik projektu jest uszkodzony ({reason})</translation>
    </message>
    <message>
        <source>another program is writing to the project; try again</source>
        <translation>inny program zapisuje w projekcie; należy spróbować ponownie</translation>
    </message>
    <message>
        <source>the project file could not be written ({reason})</source>
        <translation>nie można zapisać pliku projektu ({reason})</translation>
    </message>
    <message>
        <source>was cancelled; the project is as it was</source>
        <translation>anulowano; projekt pozostał bez zmian</translation>
    </message>
    <message>
        <source>the project file refused this: {reason}</source>
        <translation>plik projektu odrzucił tę zmianę: {reason}</translation>
    </message>
    <message>
        <source>found no row, expected one</source>
        <translation>nie znaleziono wiersza, oczekiwano jednego</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected EPSG:n or nothing</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano EPSG:n lub niczego</translation>
    </message>
    <message>
        <source>found bytes that are no GeoPackage geometry of points, lines or polygons</source>
        <translation>znaleziono bajty, które nie są geometrią GeoPackage z punktów, linii lub wielokątów</translation>
    </message>
    <message>
        <source>found other text, expected a JSON list of numbers</source>
        <translation>znaleziono inny tekst, oczekiwano listy liczb JSON</translation>
    </message>
    <message>
        <source>found other text, expected a JSON list of {pixels_per_metre, distance}</source>
        <translation>znaleziono inny tekst, oczekiwano listy JSON {pixels_per_metre, distance}</translation>
    </message>
    <message>
        <source>found other text, expected a JSON list of {pan, tilt, hfov, vfov, name}</source>
        <translation>znaleziono inny tekst, oczekiwano listy JSON {pan, tilt, hfov, vfov, name}</translation>
    </message>
    <message>
        <source>found other text, expected a JSON list of two angles, or an empty one</source>
        <translation>znaleziono inny tekst, oczekiwano listy JSON z dwoma kątami lub pustej</translation>
    </message>
    <message>
        <source>found other text, expected a JSON list of texts</source>
        <translation>znaleziono inny tekst, oczekiwano listy tekstów JSON</translation>
    </message>
    <message>
        <source>found other text, expected a JSON object of texts</source>
        <translation>znaleziono inny tekst, oczekiwano obiektu JSON z tekstami</translation>
    </message>
    <message>
        <source>the file is there already; choose another name</source>
        <translation>plik już istnieje; należy wybrać inną nazwę</translation>
    </message>
    <message>
        <source>expected the login of who decides on the outside edits</source>
        <translation>oczekiwano loginu osoby, która decyduje o zmianach zewnętrznych</translation>
    </message>
    <message>
        <source>the row was changed again since the outside edit; adopt the edits</source>
        <translation>wiersz zmieniono ponownie po zmianie zewnętrznej; zmiany należy przejąć</translation>
    </message>
    <message>
        <source>the beginning of the file is gone, and with it all that tells where its rows are</source>
        <translation>brakuje początku pliku, a z nim wszystkiego, co wskazuje, gdzie są jego wiersze</translation>
    </message>
    <message>
        <source>the file is larger than a project</source>
        <translation>plik jest większy, niż bywa projekt</translation>
    </message>
    <message>
        <source>found no point, expected one</source>
        <translation>nie znaleziono punktu, oczekiwano jednego</translation>
    </message>
    <message>
        <source>found no line, expected one</source>
        <translation>nie znaleziono linii, oczekiwano jednej</translation>
    </message>
    <message>
        <source>found no day, expected YYYY-MM-DD</source>
        <translation>nie znaleziono dnia, oczekiwano YYYY-MM-DD</translation>
    </message>
    <message>
        <source>found other text, expected a decision problem as Vidette writes it</source>
        <translation>znaleziono inny tekst, oczekiwano problemu decyzyjnego w zapisie programu Vidette</translation>
    </message>
    <message>
        <source>there is a file of this name already</source>
        <translation>plik o tej nazwie już istnieje</translation>
    </message>
    <message>
        <source>the copy could not be put in its place</source>
        <translation>nie można umieścić kopii na miejscu</translation>
    </message>
    <message>
        <source>there is no such project file</source>
        <translation>nie ma takiego pliku projektu</translation>
    </message>
    <message>
        <source>this is not a Vidette project (no SQLite database inside)</source>
        <translation>to nie jest projekt Vidette (w środku nie ma bazy danych SQLite)</translation>
    </message>
    <message>
        <source>the file is larger than 4 GiB</source>
        <translation>plik jest większy niż 4 GiB</translation>
    </message>
    <message>
        <source>the project has an older schema or a save was cut off, and no copy could be made to read it from</source>
        <translation>projekt ma starszy schemat lub zapis został przerwany i nie można utworzyć kopii, z której można by go odczytać</translation>
    </message>
    <message>
        <source>the project has an older schema, and no copy could be made before changing it ({reason})</source>
        <translation>projekt ma starszy schemat i nie można utworzyć kopii przed jego zmianą ({reason})</translation>
    </message>
    <message>
        <source>the project or its folder may not be written; save a copy</source>
        <translation>nie wolno zapisywać w projekcie lub w jego folderze; należy zapisać kopię</translation>
    </message>
    <message>
        <source>opened read-only: its schema version is {version}, this program writes versions up to {newest}</source>
        <translation>otwarto tylko do odczytu: wersja schematu to {version}, ten program zapisuje wersje do {newest}</translation>
    </message>
    <message>
        <source>the file could not be made in this folder</source>
        <translation>nie można utworzyć pliku w tym folderze</translation>
    </message>
    <message>
        <source>another program changed the project; open it again, or save a copy</source>
        <translation>inny program zmienił projekt; należy otworzyć go ponownie lub zapisać kopię</translation>
    </message>
    <message>
        <source>found bytes, expected a value</source>
        <translation>znaleziono bajty, oczekiwano wartości</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected a UUID or nothing</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano UUID lub niczego</translation>
    </message>
    <message>
        <source>found no UUID, expected one such as 018f3c2e-…</source>
        <translation>nie znaleziono UUID, oczekiwano np. 018f3c2e-…</translation>
    </message>
    <message>
        <source>found no text, expected text</source>
        <translation>nie znaleziono tekstu, oczekiwano tekstu</translation>
    </message>
    <message>
        <source>found no number, expected a number</source>
        <translation>nie znaleziono liczby, oczekiwano liczby</translation>
    </message>
    <message>
        <source>found nothing, expected a number</source>
        <translation>nic nie znaleziono, oczekiwano liczby</translation>
    </message>
    <message>
        <source>found no whole number, expected one</source>
        <translation>nie znaleziono liczby całkowitej, oczekiwano jednej</translation>
    </message>
    <message>
        <source>found {found}, expected a smaller number</source>
        <translation>znaleziono {found}, oczekiwano mniejszej liczby</translation>
    </message>
    <message>
        <source>the list of its tables is gone, so that no row can be found</source>
        <translation>brakuje spisu jego tabel, więc nie można znaleźć żadnego wiersza</translation>
    </message>
    <message>
        <source>no copy could be made to read it from</source>
        <translation>nie można utworzyć kopii, z której można by go odczytać</translation>
    </message>
    <message>
        <source>the {object} is missing, expected the tables as Vidette made them</source>
        <translation>brakuje obiektu {object}, oczekiwano tabel utworzonych przez program Vidette</translation>
    </message>
    <message>
        <source>the {object} was changed, expected the tables as Vidette made them</source>
        <translation>obiekt {object} został zmieniony, oczekiwano tabel utworzonych przez program Vidette</translation>
    </message>
    <message>
        <source>found the {object}, which Vidette did not make; remove it, or import the file into a new project</source>
        <translation>znaleziono obiekt {object}, którego program Vidette nie utworzył; należy go usunąć albo zaimportować plik do nowego projektu</translation>
    </message>
    <message>
        <source>the project file is damaged (found {found} bytes, expected {expected})</source>
        <translation>plik projektu jest uszkodzony (znaleziono bajtów: {found}, oczekiwano: {expected})</translation>
    </message>
    <message>
        <source>this is a GeoPackage, but no Vidette project; import its layers instead</source>
        <translation>to jest GeoPackage, ale nie projekt Vidette; zamiast tego należy zaimportować jego warstwy</translation>
    </message>
    <message>
        <source>the schema version of the project is not a number from 1 on</source>
        <translation>wersja schematu projektu nie jest liczbą od 1 wzwyż</translation>
    </message>
    <message>
        <source>the project has schema version {version}, this program writes versions up to {newest}; change it with a newer Vidette ({column} is not as this program knows it)</source>
        <translation>projekt ma wersję schematu {version}, ten program zapisuje wersje do {newest}; zmian należy dokonać w nowszej wersji programu Vidette ({column} jest inne, niż zna ten program)</translation>
    </message>
    <message>
        <source>the project has schema version {version}, this program writes versions up to {newest}; change it with a newer Vidette</source>
        <translation>projekt ma wersję schematu {version}, ten program zapisuje wersje do {newest}; zmian należy dokonać w nowszej wersji programu Vidette</translation>
    </message>
    <message>
        <source>the schema version is not a number</source>
        <translation>wersja schematu nie jest liczbą</translation>
    </message>
    <message>
        <source>this is an SQLite database, but no GeoPackage with a Vidette project</source>
        <translation>to jest baza danych SQLite, ale nie GeoPackage z projektem Vidette</translation>
    </message>
    <message>
        <source>a rule needs its id, version, message and source</source>
        <translation>reguła potrzebuje id, wersji, komunikatu i źródła</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected info, warning, error or block</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano info, warning, error lub block</translation>
    </message>
    <message>
        <source>expected the columns rule, version, severity, …, source</source>
        <translation>oczekiwano kolumn rule, version, severity, …, source</translation>
    </message>
    <message>
        <source>{alternative} has no value for {criterion}, which this method needs</source>
        <translation>{alternative} nie ma wartości dla {criterion}, a ta metoda jej wymaga</translation>
    </message>
    <message>
        <source>these are the weights of &quot;{column}&quot; again</source>
        <translation>to znów wagi kolumny „{column}”</translation>
    </message>
    <message>
        <source>the criteria do not share one unit; values added as they are would let the largest numbers decide alone</source>
        <translation>kryteria nie mają wspólnej jednostki; przy sumowaniu wartości bez zmian rozstrzygałyby tylko największe liczby</translation>
    </message>
    <message>
        <source>{first} and {second} weigh the same, but disagree about {alternative} and {other}; a lexicographic order must know which comes first</source>
        <translation>{first} i {second} mają tę samą wagę, ale różnie porządkują {alternative} i {other}; porządek leksykograficzny musi wiedzieć, które jest pierwsze</translation>
    </message>
    <message>
        <source>no alternative passes every hard constraint; there is nobody to compare</source>
        <translation>żaden wariant nie spełnia wszystkich twardych ograniczeń; nie ma czego porównywać</translation>
    </message>
    <message>
        <source>the map of agreement was not finished</source>
        <translation>mapa zgodności nie została ukończona</translation>
    </message>
    <message>
        <source>Fuller, half points for ties</source>
        <translation>Fuller, remis za pół punktu</translation>
    </message>
    <message>
        <source>Fuller, half points for ties, 1 added</source>
        <translation>Fuller, remis za pół punktu, dodano 1</translation>
    </message>
    <message>
        <source>Fuller, no points for ties</source>
        <translation>Fuller, remis bez punktów</translation>
    </message>
    <message>
        <source>Fuller, no points for ties, 1 added</source>
        <translation>Fuller, remis bez punktów, dodano 1</translation>
    </message>
    <message>
        <source>Saaty, distributive synthesis</source>
        <translation>Saaty, synteza dystrybutywna</translation>
    </message>
    <message>
        <source>Saaty, ideal synthesis</source>
        <translation>Saaty, synteza idealna</translation>
    </message>
    <message>
        <source>Saaty, intensities from values, distributive synthesis</source>
        <translation>Saaty, intensywności z wartości, synteza dystrybutywna</translation>
    </message>
    <message>
        <source>Saaty, intensities from values, ideal synthesis</source>
        <translation>Saaty, intensywności z wartości, synteza idealna</translation>
    </message>
    <message>
        <source>weighted sum, from the worst to the best value</source>
        <translation>suma ważona, od najgorszej do najlepszej wartości</translation>
    </message>
    <message>
        <source>weighted sum, share of the best value</source>
        <translation>suma ważona, udział najlepszej wartości</translation>
    </message>
    <message>
        <source>weighted sum, share of the sum</source>
        <translation>suma ważona, udział w sumie</translation>
    </message>
    <message>
        <source>weighted sum, values as they are</source>
        <translation>suma ważona, wartości bez zmian</translation>
    </message>
    <message>
        <source>TOPSIS, values divided by the length of their vector</source>
        <translation>TOPSIS, wartości podzielone przez długość wektora</translation>
    </message>
    <message>
        <source>TOPSIS, from the worst to the best value</source>
        <translation>TOPSIS, od najgorszej do najlepszej wartości</translation>
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
        <translation>porządek leksykograficzny</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>oceny według skali</translation>
    </message>
    <message>
        <source>as the problem is evaluated</source>
        <translation>tak, jak ocenia się w zadaniu</translation>
    </message>
    <message>
        <source>weights of the problem</source>
        <translation>wagi zadania</translation>
    </message>
    <message>
        <source>order of the weights, rank sum</source>
        <translation>kolejność wag, suma rang</translation>
    </message>
    <message>
        <source>order of the weights, rank order centroid</source>
        <translation>kolejność wag, centroidy rang (ROC)</translation>
    </message>
    <message>
        <source>contrast and conflict of the values (CRITIC)</source>
        <translation>kontrast i konflikt wartości (CRITIC)</translation>
    </message>
    <message>
        <source>very low</source>
        <translation>bardzo niska</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niska</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>umiarkowana</translation>
    </message>
    <message>
        <source>high</source>
        <translation>wysoka</translation>
    </message>
    <message>
        <source>very high</source>
        <translation>bardzo wysoka</translation>
    </message>
    <message>
        <source>the totals of this method are no sums of weighted values, so the weight that turns two alternatives has no closed form</source>
        <translation>wyniki łączne tej metody nie są sumami ważonych wartości, więc waga, która zamienia dwa warianty, nie ma zamkniętego wzoru</translation>
    </message>
    <message>
        <source>mean judgments put {judgments} first, mean priorities {priorities}: the way of averaging decides</source>
        <translation>średnie ocen stawiają na pierwszym miejscu {judgments}, średnie priorytetów {priorities}: rozstrzyga sposób uśredniania</translation>
    </message>
    <message>
        <source>the consensus on the totals is {value}, below {threshold}</source>
        <translation>zgodność co do wyników łącznych wynosi {value}, poniżej {threshold}</translation>
    </message>
    <message>
        <source>the problem leaves nothing to judge; no expert is asked</source>
        <translation>zadanie nie zostawia niczego do oceny; nikt nie jest pytany</translation>
    </message>
    <message>
        <source>there is no ranking of the group before every node has enough judgments</source>
        <translation>kolejności grupy nie ma, dopóki każdy węzeł nie ma dość ocen</translation>
    </message>
    <message>
        <source>nobody has judged a pair at {node} yet</source>
        <translation>w węźle {node} nikt jeszcze nie ocenił żadnej pary</translation>
    </message>
    <message>
        <source>the judgments of all do not link everything compared at {node} yet</source>
        <translation>oceny wszystkich nie łączą jeszcze wszystkiego, co porównuje się w węźle {node}</translation>
    </message>
    <message>
        <source>at {node} somebody gives 0 to everything, one here, one there: the geometric mean of priorities says nothing</source>
        <translation>w węźle {node} każdemu ktoś daje 0, raz tu, raz tam: średnia geometryczna priorytetów nic nie mówi</translation>
    </message>
    <message>
        <source>the consensus S* at {node} is {value} ({word}), below {threshold}: an average would hide that the group does not agree</source>
        <translation>zgodność S* w węźle {node} wynosi {value} ({word}), poniżej {threshold}: średnia ukryłaby, że grupa nie jest zgodna</translation>
    </message>
    <message>
        <source>at {node} the group falls into {groups}; their average is nobody&apos;s opinion</source>
        <translation>w węźle {node} grupa dzieli się na {groups}; ich średnia nie jest niczyim zdaniem</translation>
    </message>
    <message>
        <source>there is no conflict of this name in which {source} has a version</source>
        <translation>nie ma takiej sprzeczności, w której {source} ma swoją wersję</translation>
    </message>
    <message>
        <source>{id}: the field {field} is &quot;{one}&quot; in {first}, but &quot;{other}&quot; in {second}</source>
        <translation>{id}: pole {field} w {first} to „{one}”, a w {second} „{other}”</translation>
    </message>
    <message>
        <source>{id} is in {first}, but not in {second}</source>
        <translation>{id} jest w {first}, ale nie w {second}</translation>
    </message>
    <message>
        <source>the constraints differ in {first} and {second}</source>
        <translation>ograniczenia w {first} i {second} różnią się</translation>
    </message>
    <message>
        <source>the way to weights differs in {first} and {second}</source>
        <translation>droga do wag w {first} i {second} jest różna</translation>
    </message>
    <message>
        <source>the way to evaluations differs in {first} and {second}</source>
        <translation>droga do ocen w {first} i {second} jest różna</translation>
    </message>
    <message>
        <source>there is nothing to merge</source>
        <translation>nie ma czego scalać</translation>
    </message>
    <message>
        <source>this file is named twice</source>
        <translation>ten plik podano dwa razy</translation>
    </message>
    <message>
        <source>these are not the same problem: {differences}</source>
        <translation>to nie jest to samo zadanie: {differences}</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no time; write 2026-03-01 or 2026-03-01T10:00:00Z</source>
        <translation>„{found}” nie jest czasem; należy napisać 2026-03-01 lub 2026-03-01T10:00:00Z</translation>
    </message>
    <message>
        <source>nobody takes part; a group needs at least one expert</source>
        <translation>nikt nie bierze udziału; grupa potrzebuje co najmniej jednego eksperta</translation>
    </message>
    <message>
        <source>two experts have this id</source>
        <translation>to id ma dwóch ekspertów</translation>
    </message>
    <message>
        <source>the weight {found} is not above 0; only the proportions of weights count</source>
        <translation>waga {found} nie jest większa od 0; liczą się tylko proporcje wag</translation>
    </message>
    <message>
        <source>found {found}; only 1 (the first), 0.5 (both) and 0 (the second) are possible in a triangle</source>
        <translation>znaleziono {found}; w trójkącie możliwe są tylko 1 (pierwszy), 0.5 (oba) i 0 (drugi)</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is none of the experts</source>
        <translation>„{found}” nie jest żadnym z ekspertów</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is neither &quot;goal&quot; nor a criterion</source>
        <translation>„{found}” nie jest ani „goal”, ani kryterium</translation>
    </message>
    <message>
        <source>no pairs are asked for here: the problem settles it, or its method needs none</source>
        <translation>tu nie pyta się o pary: zadanie je rozstrzyga albo jego metoda ich nie potrzebuje</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is not compared at this node</source>
        <translation>„{found}” nie jest porównywane w tym węźle</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is compared with itself</source>
        <translation>„{found}” porównano z samym sobą</translation>
    </message>
    <message>
        <source>the sequence of an expert&apos;s judgments begins with 1</source>
        <translation>kolejność ocen eksperta zaczyna się od 1</translation>
    </message>
    <message>
        <source>&quot;goal&quot; names the node above all criteria; give the criterion another id</source>
        <translation>„goal” oznacza węzeł nad wszystkimi kryteriami; należy dać kryterium inne id</translation>
    </message>
    <message>
        <source>this expert judged this pair twice under the same sequence; which one is meant?</source>
        <translation>ten ekspert ocenił tę parę dwa razy pod tym samym numerem; która ocena jest ważna?</translation>
    </message>
    <message>
        <source>the eigenvector of moved judgments was not found within 10,000 steps</source>
        <translation>wektora własnego przesuniętych ocen nie znaleziono w 10 000 kroków</translation>
    </message>
    <message>
        <source>the draws were not finished</source>
        <translation>losowanie nie zostało ukończone</translation>
    </message>
    <message>
        <source>no draws are asked for; at least one is needed</source>
        <translation>nie zażądano żadnych losowań; potrzebne jest co najmniej jedno</translation>
    </message>
    <message>
        <source>the spread is {spread}; it lies between 0 and 1</source>
        <translation>rozrzut to {spread}; leży między 0 a 1</translation>
    </message>
    <message>
        <source>neither weights nor evaluations rest on Saaty&apos;s judgments; draw weights instead</source>
        <translation>ani wagi, ani oceny nie opierają się na porównaniach Saaty’ego; należy losować wagi</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle: ties give half a point to both, nothing is added</source>
        <translation>trójkąt Fullera: remis daje obu po pół punktu, nic się nie dodaje</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle: ties give no points, nothing is added</source>
        <translation>trójkąt Fullera: remis nie daje punktów, nic się nie dodaje</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle: ties give half a point to both, 1 is added to every count</source>
        <translation>trójkąt Fullera: remis daje obu po pół punktu, do każdej liczby dodaje się 1</translation>
    </message>
    <message>
        <source>Fuller&apos;s triangle: ties give no points, 1 is added to every count</source>
        <translation>trójkąt Fullera: remis nie daje punktów, do każdej liczby dodaje się 1</translation>
    </message>
    <message>
        <source>{alternative} is left out</source>
        <translation>pominięto {alternative}</translation>
    </message>
    <message>
        <source>a copy of {alternative} is added</source>
        <translation>dodano kopię {alternative}</translation>
    </message>
    <message>
        <source>the best under every criterion gets 1 (ideal synthesis)</source>
        <translation>najlepszy według każdego kryterium ma 1 (synteza idealna)</translation>
    </message>
    <message>
        <source>1 is shared out under every criterion (distributive synthesis)</source>
        <translation>według każdego kryterium rozdziela się 1 (synteza dystrybutywna)</translation>
    </message>
    <message>
        <source>priorities are principal eigenvectors</source>
        <translation>priorytety są głównymi wektorami własnymi</translation>
    </message>
    <message>
        <source>priorities are geometric means of the rows</source>
        <translation>priorytety są średnimi geometrycznymi wierszy</translation>
    </message>
    <message>
        <source>the trials were not finished</source>
        <translation>próby nie zostały ukończone</translation>
    </message>
    <message>
        <source>{alternative} is first alone in {cells} of {all} combinations of method and weights, and together with others in {shared}.</source>
        <translation>{alternative} jest samodzielnie na pierwszym miejscu w {cells} z {all} kombinacji metody i wag, a wspólnie z innymi w {shared}.</translation>
    </message>
    <message>
        <source>{alternative} is first together with others in {shared} of {all} combinations of method and weights, and alone in none.</source>
        <translation>{alternative} jest na pierwszym miejscu wspólnie z innymi w {shared} z {all} kombinacji metody i wag, samodzielnie w żadnej.</translation>
    </message>
    <message>
        <source>{alternative} is first in {cells} of {all} combinations of method and weights.</source>
        <translation>{alternative} jest na pierwszym miejscu w {cells} z {all} kombinacji metody i wag.</translation>
    </message>
    <message>
        <source>{alternative} is first in none of {all} combinations of method and weights.</source>
        <translation>{alternative} nie jest na pierwszym miejscu w żadnej z {all} kombinacji metody i wag.</translation>
    </message>
    <message>
        <source>{alternative} wins while the weight of {criterion} lies between {from} and {to} (now {weight}) and the others keep their proportions.</source>
        <translation>{alternative} wygrywa, dopóki waga kryterium {criterion} leży między {from} a {to} (teraz {weight}), a pozostałe zachowują proporcje.</translation>
    </message>
    <message>
        <source>{alternative} wins while the weight of {criterion} is at least {from} (now {weight}) and the others keep their proportions.</source>
        <translation>{alternative} wygrywa, dopóki waga kryterium {criterion} wynosi co najmniej {from} (teraz {weight}), a pozostałe zachowują proporcje.</translation>
    </message>
    <message>
        <source>{alternative} wins while the weight of {criterion} is at most {to} (now {weight}) and the others keep their proportions.</source>
        <translation>{alternative} wygrywa, dopóki waga kryterium {criterion} wynosi najwyżej {to} (teraz {weight}), a pozostałe zachowują proporcje.</translation>
    </message>
    <message>
        <source>{alternative} wins whatever the weight of {criterion} is (now {weight}), as long as the others keep their proportions.</source>
        <translation>{alternative} wygrywa przy każdej wadze kryterium {criterion} (teraz {weight}), o ile pozostałe zachowują proporcje.</translation>
    </message>
    <message>
        <source>{alternative} has no rival; it wins with any weights.</source>
        <translation>{alternative} nie ma rywala; wygrywa przy dowolnych wagach.</translation>
    </message>
    <message>
        <source>{alternative} leads most, by {lead}, with the weights {weights}.</source>
        <translation>{alternative} prowadzi najwyżej, o {lead}, przy wagach {weights}.</translation>
    </message>
    <message>
        <source>{alternative} can share the first place at best, for example with the weights {weights}.</source>
        <translation>{alternative} może co najwyżej dzielić pierwsze miejsce, na przykład przy wagach {weights}.</translation>
    </message>
    <message>
        <source>No weights make {alternative} win: {rival} is better under every criterion.</source>
        <translation>{alternative} nie wygra przy żadnych wagach: {rival} jest lepszy według każdego kryterium.</translation>
    </message>
    <message>
        <source>No weights make {alternative} win: a mixture of its rivals ({rivals}) is better under every criterion.</source>
        <translation>{alternative} nie wygra przy żadnych wagach: mieszanka rywali ({rivals}) jest lepsza według każdego kryterium.</translation>
    </message>
    <message>
        <source>The totals of this method are no weighted sums, so there are no exact limits of the weights.</source>
        <translation>Wyniki łączne tej metody nie są sumami ważonymi, więc dokładne granice wag nie istnieją.</translation>
    </message>
    <message>
        <source>Moving one weight alone never makes {alternative} win.</source>
        <translation>{alternative} nie wygra przez zmianę jednej wagi.</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected {expected}</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano {expected}</translation>
    </message>
    <message>
        <source>a number and a file such as 1=b.json</source>
        <translation>numer i plik, na przykład 1=b.json</translation>
    </message>
    <message>
        <source>a conflict from 1 to {count}</source>
        <translation>sprzeczność od 1 do {count}</translation>
    </message>
    <message>
        <source>one of the files given</source>
        <translation>jeden z podanych plików</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, expected one of {known}</source>
        <translation>znaleziono &apos;{found}&apos;, oczekiwano jednego z {known}</translation>
    </message>
    <message>
        <source>a protocol is written as .html or .csv</source>
        <translation>protokół zapisuje się jako .html lub .csv</translation>
    </message>
    <message>
        <source>Next for {expert}: {node}, {one} against {other}.</source>
        <translation>Następna dla {expert}: {node}, {one} wobec {other}.</translation>
    </message>
    <message>
        <source>It is needed for a result: as many pairs as things compared, less one, give a result.</source>
        <translation>Jest potrzebna do wyniku: wynik daje tyle par, ile porównywanych rzeczy, mniej jedna.</translation>
    </message>
    <message>
        <source>There is a result already; this pair checks it where least is known.</source>
        <translation>Wynik już jest; ta para sprawdza go tam, gdzie wiadomo najmniej.</translation>
    </message>
    <message>
        <source>{expert} has judged everything there is.</source>
        <translation>{expert} ocenił(a) już wszystko.</translation>
    </message>
    <message>
        <source>What was judged is enough; more would change little.</source>
        <translation>Oceniono już dość; dalsze pary niewiele zmienią.</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Ocenione</translation>
    </message>
    <message>
        <source>For a result</source>
        <translation>Do wyniku</translation>
    </message>
    <message>
        <source>All pairs</source>
        <translation>Wszystkie pary</translation>
    </message>
    <message>
        <source>Certainty of the order</source>
        <translation>Pewność kolejności</translation>
    </message>
    <message>
        <source>These files contradict each other. Decide each with --decide NUMBER=FILE:</source>
        <translation>Te pliki są ze sobą sprzeczne. O każdej sprzeczności należy zdecydować przez --decide NUMBER=FILE:</translation>
    </message>
    <message>
        <source>not shown while the round is blind</source>
        <translation>nie pokazuje się, dopóki runda jest niejawna</translation>
    </message>
    <message>
        <source>the day {day}</source>
        <translation>dzień {day}</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>odwołanie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>a place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>found {found}, expected 0 or 1</source>
        <translation>znaleziono {found}, oczekiwano 0 lub 1</translation>
    </message>
    <message>
        <source>found {found}, expected a day YYYY-MM-DD</source>
        <translation>znaleziono {found}, oczekiwano dnia YYYY-MM-DD</translation>
    </message>
    <message>
        <source>found {found}, expected a sum in minor units, a whole number</source>
        <translation>znaleziono {found}, oczekiwano kwoty w drobnych jednostkach, liczby całkowitej</translation>
    </message>
    <message>
        <source>found {found}, expected the uid of a row</source>
        <translation>znaleziono {found}, oczekiwano uid wiersza</translation>
    </message>
    <message>
        <source>found {found}, expected a point or an area</source>
        <translation>znaleziono {found}, oczekiwano punktu lub obszaru</translation>
    </message>
    <message>
        <source>the row has no identity</source>
        <translation>wiersz nie ma tożsamości</translation>
    </message>
    <message>
        <source>a row with this identity is there already</source>
        <translation>wiersz o tej tożsamości już istnieje</translation>
    </message>
    <message>
        <source>this code is taken, expected a new one</source>
        <translation>ten kod jest zajęty, oczekiwano nowego</translation>
    </message>
    <message>
        <source>found none, expected a short name</source>
        <translation>nie znaleziono, oczekiwano krótkiej nazwy</translation>
    </message>
    <message>
        <source>{row} refers to it</source>
        <translation>odwołuje się do tego: {row}</translation>
    </message>
    <message>
        <source>there is no such field of a {table}</source>
        <translation>tabela {table} nie ma takiego pola</translation>
    </message>
    <message>
        <source>it is set by the steps</source>
        <translation>ustawiają to kroki</translation>
    </message>
    <message>
        <source>&quot;format&quot;: &quot;vidette-group/1&quot; is missing</source>
        <translation>brakuje &quot;format&quot;: &quot;vidette-group/1&quot;</translation>
    </message>
    <message>
        <source>&quot;{key}&quot; is missing</source>
        <translation>brakuje &quot;{key}&quot;</translation>
    </message>
    <message>
        <source>Who judged</source>
        <translation>Kto oceniał</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Członek</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Oddano</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Oceny</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>jeszcze nie</translation>
    </message>
    <message>
        <source>The round is closed to all until everybody has submitted; what was judged is not shown before.</source>
        <translation>Runda jest zamknięta dla wszystkich, dopóki wszyscy nie oddadzą ocen; wcześniej nie są one pokazywane.</translation>
    </message>
    <message>
        <source>Not submitted yet: {members}.</source>
        <translation>Jeszcze nie oddali: {members}.</translation>
    </message>
    <message>
        <source>The round was closed at {time}.</source>
        <translation>Rundę zamknięto {time}.</translation>
    </message>
    <message>
        <source>Note: {warning}</source>
        <translation>Uwaga: {warning}</translation>
    </message>
    <message>
        <source>Mean judgments (AIJ)</source>
        <translation>Średnia ocen (AIJ)</translation>
    </message>
    <message>
        <source>Priorities, geometric mean</source>
        <translation>Priorytety, średnia geometryczna</translation>
    </message>
    <message>
        <source>Priorities, arithmetic mean</source>
        <translation>Priorytety, średnia arytmetyczna</translation>
    </message>
    <message>
        <source>Consistency ratio CR</source>
        <translation>Współczynnik zgodności CR</translation>
    </message>
    <message>
        <source>Pairs judged</source>
        <translation>Ocenione pary</translation>
    </message>
    <message>
        <source>Where they disagree most</source>
        <translation>Gdzie różnią się najbardziej</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Pierwsza</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Druga</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Najniższa</translation>
    </message>
    <message>
        <source>says</source>
        <translation>mówi</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Najwyższa</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Oceniało</translation>
    </message>
    <message>
        <source>No two members judged the same pair differently.</source>
        <translation>Żadnych dwóch członków nie oceniło tej samej pary różnie.</translation>
    </message>
    <message>
        <source>How far everybody is from the group</source>
        <translation>Jak daleko kto jest od grupy</translation>
    </message>
    <message>
        <source>Sum of differences</source>
        <translation>Suma różnic</translation>
    </message>
    <message>
        <source>Euclidean distance</source>
        <translation>Odległość euklidesowa</translation>
    </message>
    <message>
        <source>Kendall&apos;s τ</source>
        <translation>τ Kendalla</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ</source>
        <translation>ρ Spearmana</translation>
    </message>
    <message>
        <source>There are no two members with priorities of their own.</source>
        <translation>Nie ma dwóch członków z własnymi priorytetami.</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>The group has no ranking yet.</source>
        <translation>Grupa nie ma jeszcze kolejności.</translation>
    </message>
    <message>
        <source>Place by mean judgments</source>
        <translation>Miejsce według średniej ocen</translation>
    </message>
    <message>
        <source>Place by geometric priorities</source>
        <translation>Miejsce według priorytetów geometrycznych</translation>
    </message>
    <message>
        <source>Place by arithmetic priorities</source>
        <translation>Miejsce według priorytetów arytmetycznych</translation>
    </message>
    <message>
        <source>Left out by {criterion}: {alternative}.</source>
        <translation>Wykluczono przez {criterion}: {alternative}.</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>Podane powody</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Liczy się</translation>
    </message>
    <message>
        <source>Nobody gave a reason.</source>
        <translation>Nikt nie podał powodu.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>judged anew later</source>
        <translation>później ocenione ponownie</translation>
    </message>
    <message>
        <source>set aside when files were merged</source>
        <translation>odłożone przy scalaniu plików</translation>
    </message>
    <message>
        <source>The group decided: {decision}</source>
        <translation>Grupa zdecydowała: {decision}</translation>
    </message>
    <message>
        <source>Decision of a group</source>
        <translation>Decyzja grupy</translation>
    </message>
    <message>
        <source>Decision of a group: {title}</source>
        <translation>Decyzja grupy: {title}</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorytet</translation>
    </message>
    <message numerus="yes">
        <source>{n} pairs judged; not enough for a result yet.</source>
        <translation>
            <numerusform>Oceniono {n} parę; to za mało na wynik.</numerusform>
            <numerusform>Oceniono {n} pary; to za mało na wynik.</numerusform>
            <numerusform>Oceniono {n} par; to za mało na wynik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alternatives under {criterion}</source>
        <translation>Warianty według {criterion}</translation>
    </message>
    <message>
        <source>Weights of the criteria</source>
        <translation>Wagi kryteriów</translation>
    </message>
    <message>
        <source>Weights below {criterion}</source>
        <translation>Wagi pod {criterion}</translation>
    </message>
    <message>
        <source>Kendall&apos;s W {w} (χ² {chi}, {degrees} degrees of freedom).</source>
        <translation>W Kendalla {w} (χ² {chi}, stopni swobody {degrees}).</translation>
    </message>
    <message>
        <source>Consensus S* {value}, {word}.</source>
        <translation>Zgodność S* {value}, {word}.</translation>
    </message>
    <message>
        <source>Like-minded (S* of at least {threshold} on average): {groups}.</source>
        <translation>Podobnie myślący (S* średnio co najmniej {threshold}): {groups}.</translation>
    </message>
    <message>
        <source>found &apos;{found}&apos;, which is none of the words of this column</source>
        <translation>znaleziono &apos;{found}&apos;, co nie jest żadnym ze słów tej kolumny</translation>
    </message>
    <message>
        <source>Places when weights are drawn at random ({draws} draws, seed {seed})</source>
        <translation>Miejsca przy losowych wagach (losowań: {draws}, ziarno {seed})</translation>
    </message>
    <message>
        <source>Places when weights are drawn in their order ({draws} draws, seed {seed})</source>
        <translation>Miejsca przy losowych wagach w tej samej kolejności (losowań: {draws}, ziarno {seed})</translation>
    </message>
    <message>
        <source>Places when each weight varies by {spread} ({draws} draws, seed {seed})</source>
        <translation>Miejsca, gdy każda waga zmienia się o {spread} (losowań: {draws}, ziarno {seed})</translation>
    </message>
    <message>
        <source>Places when each judgment varies by half a step ({draws} draws, seed {seed})</source>
        <translation>Miejsca, gdy każda ocena zmienia się o pół stopnia (losowań: {draws}, ziarno {seed})</translation>
    </message>
    <message>
        <source>error of the first</source>
        <comment>standard error of a share</comment>
        <translation>błąd pierwszego</translation>
    </message>
    <message>
        <source>What turns the order</source>
        <translation>Co zmienia kolejność</translation>
    </message>
    <message>
        <source>! marks a new first place.</source>
        <translation>! oznacza nowe pierwsze miejsce.</translation>
    </message>
    <message>
        <source>Who comes first by which method and weights</source>
        <translation>Kto jest pierwszy według której metody i wag</translation>
    </message>
    <message>
        <source>What must hold</source>
        <translation>Co musi zachodzić</translation>
    </message>
    <message>
        <source>No change of a single weight alone turns the first place.</source>
        <translation>Zmiana jednej wagi nie zmieni pierwszego miejsca.</translation>
    </message>
    <message>
        <source>expected an object with &quot;format&quot;: &quot;vidette-group/1&quot;, found {found}</source>
        <translation>oczekiwano obiektu z &quot;format&quot;: &quot;vidette-group/1&quot;, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected a number or a fraction such as &quot;1/3&quot;, found {found}</source>
        <translation>oczekiwano liczby lub ułamka jak &quot;1/3&quot;, znaleziono {found}</translation>
    </message>
    <message>
        <source>expected a whole number, found {found}</source>
        <translation>oczekiwano liczby całkowitej, znaleziono {found}</translation>
    </message>
    <message>
        <source>{expert} has not judged enough pairs at {node} for a result alone; what was judged counts in the mean judgments only</source>
        <translation>{expert} nie ma w węźle {node} dość ocenionych par na własny wynik; to, co oceniono, liczy się tylko do średniej ocen</translation>
    </message>
    <message>
        <source>ELECTRE I</source>
        <translation>ELECTRE I</translation>
    </message>
    <message>
        <source>a threshold is {number}; it lies between 0 and 1</source>
        <translation>próg wynosi {number}; powinien leżeć między 0 a 1</translation>
    </message>
    <message>
        <source>only a ranking by promethee2 has the flows that a partial order needs</source>
        <translation>przepływy potrzebne do porządku częściowego ma tylko kolejność wyznaczona metodą promethee2</translation>
    </message>
    <message>
        <source>{first}/{middle} = {a} and {middle}/{last} = {b}, so {first}/{last} should be no less than either, but is {c}</source>
        <translation>{first}/{middle} = {a} i {middle}/{last} = {b}, więc {first}/{last} nie powinno być mniejsze od żadnego z nich, a wynosi {c}</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not compared here</source>
        <translation>„{id}” nie jest tu porównywane</translation>
    </message>
    <message>
        <source>the eigenvector gives the printed digits</source>
        <translation>opublikowane cyfry daje wektor własny</translation>
    </message>
    <message>
        <source>the geometric mean gives the printed digits</source>
        <translation>opublikowane cyfry daje średnia geometryczna</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not compared in pairs here</source>
        <translation>„{id}” nie jest tu porównywane parami</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not compared by a triangle</source>
        <translation>„{id}” nie jest porównywane za pomocą trójkąta</translation>
    </message>
    <message>
        <source>&quot;{id}&quot; is not compared by a matrix</source>
        <translation>„{id}” nie jest porównywane za pomocą macierzy</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no decimal number</source>
        <translation>„{found}” nie jest liczbą dziesiętną</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no ratio; a ratio is above 0</source>
        <translation>„{found}” nie jest stosunkiem; stosunek jest większy od 0</translation>
    </message>
    <message>
        <source>{cell} = {given} where the rule gives {expected}</source>
        <translation>{cell} = {given}, a według reguły {expected}</translation>
    </message>
    <message>
        <source>CR {cr} is above {bound}, the most that the rule |difference| + 1 can give for {n} items: something was copied wrongly, though every cell follows the rule</source>
        <translation>CR {cr} przekracza {bound}, czyli najwięcej, ile może dać reguła |różnica| + 1 przy liczbie elementów {n}: coś przepisano błędnie, choć regule odpowiada każda komórka</translation>
    </message>
    <message>
        <source>CR {cr} is above {bound}, the most that the rule |difference| + 1 can give for {n} items: a cell was copied wrongly. {cells}</source>
        <translation>CR {cr} przekracza {bound}, czyli najwięcej, ile może dać reguła |różnica| + 1 przy liczbie elementów {n}: którąś komórkę przepisano błędnie. {cells}</translation>
    </message>
    <message>
        <source>not every cell follows the rule |difference| + 1: {cells}</source>
        <translation>nie każda komórka odpowiada regule |różnica| + 1: {cells}</translation>
    </message>
    <message>
        <source>one point is no function; give two at least</source>
        <translation>jeden punkt to nie funkcja; należy podać co najmniej dwa</translation>
    </message>
    <message>
        <source>the value is {number}; it lies between 0 and 1</source>
        <translation>wartość wynosi {number}; powinna leżeć między 0 a 1</translation>
    </message>
    <message>
        <source>x is {number} after {before}; the points are given by rising x</source>
        <translation>x wynosi {number} po {before}; punkty podaje się według rosnącego x</translation>
    </message>
    <message>
        <source>{criterion}: the value function runs from {low} to {high}; beyond it the end counts for {alternatives}</source>
        <translation>{criterion}: funkcja wartości jest określona od {low} do {high}; poza tym zakresem obowiązuje wartość skrajna: {alternatives}</translation>
    </message>
    <message>
        <source>only the weighted sum reads the value function of {criterion}</source>
        <translation>funkcji wartości kryterium {criterion} używa tylko suma ważona</translation>
    </message>
    <message>
        <source>its value function is written in {unit}, but the values are computed in {computed}; it is not used</source>
        <translation>jego funkcja wartości jest podana w jednostce {unit}, a wartości oblicza się w jednostce {computed}; nie zostanie użyta</translation>
    </message>
    <message>
        <source>no decision problem is named</source>
        <translation>nie podano problemu decyzyjnego</translation>
    </message>
    <message>
        <source>the table names no decision problem; name its file before --check</source>
        <translation>tabela nie wskazuje problemu decyzyjnego; jego plik należy podać przed --check</translation>
    </message>
    <message>
        <source>local priority</source>
        <translation>priorytet lokalny</translation>
    </message>
    <message>
        <source>place</source>
        <translation>miejsce</translation>
    </message>
    <message>
        <source>contribution</source>
        <translation>wkład</translation>
    </message>
    <message>
        <source>sum of the row means</source>
        <translation>suma średnich wierszy</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>opublikowane</translation>
    </message>
    <message>
        <source>note</source>
        <translation>uwaga</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Co się różni</translation>
    </message>
    <message>
        <source>What cannot be derived</source>
        <translation>Czego nie można wyprowadzić</translation>
    </message>
    <message>
        <source>{agree} of {all} printed figures agree, {differ} differ, {other} cannot be derived</source>
        <translation>Zgodne: {agree} z {all} opublikowanych wartości, różne: {differ}, niemożliwe do wyprowadzenia: {other}</translation>
    </message>
    <message>
        <source>there is no decision problem in it; name a problem file</source>
        <translation>nie ma w nim problemu decyzyjnego; należy podać plik z problemem</translation>
    </message>
    <message>
        <source>&quot;{code}&quot; is unknown; it holds {codes}</source>
        <translation>problem „{code}” jest nieznany; plik zawiera {codes}</translation>
    </message>
    <message>
        <source>it holds {codes}</source>
        <translation>plik zawiera {codes}</translation>
    </message>
    <message>
        <source>criteria are to be computed on a plan, but none is named (--plan); the written values are used</source>
        <translation>kryteria mają być obliczane na planie, ale żadnego nie podano (--plan); używa się wartości zapisanych</translation>
    </message>
    <message>
        <source>Partial order (PROMETHEE I)</source>
        <translation>Porządek częściowy (PROMETHEE I)</translation>
    </message>
    <message>
        <source>beaten by nobody: {ids}</source>
        <translation>niepokonane: {ids}</translation>
    </message>
    <message>
        <source>{one} beats {others}</source>
        <translation>{one} pokonuje {others}</translation>
    </message>
    <message>
        <source>{a} and {b} cannot be compared</source>
        <translation>{a} i {b} są nieporównywalne</translation>
    </message>
    <message>
        <source>Outranking (ELECTRE I), concordance at least {c}, discordance at most {d}</source>
        <translation>Relacja przewyższania (ELECTRE I), zgodność co najmniej {c}, niezgodność najwyżej {d}</translation>
    </message>
    <message>
        <source>kernel: {ids}</source>
        <translation>jądro: {ids}</translation>
    </message>
    <message>
        <source>{one} outranks {others}</source>
        <translation>{one} przewyższa {others}</translation>
    </message>
    <message>
        <source>{ids} outrank each other in a circle and count as one</source>
        <translation>{ids} przewyższają się wzajemnie w pętli i liczą się jako jeden wariant</translation>
    </message>
    <message>
        <source>{id} misses {limit} by {gap}</source>
        <translation>{id}: do spełnienia {limit} brakuje {gap}</translation>
    </message>
    <message>
        <source>missed by</source>
        <translation>nie spełnia</translation>
    </message>
    <message>
        <source>by nobody who misses another</source>
        <translation>nie spełnia tylko tego</translation>
    </message>
    <message>
        <source>What the limits decide</source>
        <translation>O czym decydują ograniczenia</translation>
    </message>
    <message>
        <source>{node}: {a}/{b} = {ab}, {b}/{c} = {bc}, but {a}/{c} = {ac}</source>
        <translation>{node}: {a}/{b} = {ab}, {b}/{c} = {bc}, ale {a}/{c} = {ac}</translation>
    </message>
    <message>
        <source>Preferences that run in a circle</source>
        <translation>Preferencje, które tworzą pętlę</translation>
    </message>
    <message>
        <source>Chains whose ends differ less than their links</source>
        <translation>Łańcuchy, których końce różnią się mniej niż ogniwa</translation>
    </message>
    <message>
        <source>&quot;{line}&quot; has no colon between node and elements</source>
        <translation>„{line}” nie ma dwukropka między węzłem a elementami</translation>
    </message>
    <message>
        <source>&quot;{line}&quot; names no node or no elements</source>
        <translation>„{line}” nie podaje węzła lub elementów</translation>
    </message>
    <message>
        <source>the node &quot;{name}&quot; has two lines</source>
        <translation>węzeł „{name}” ma dwa wiersze</translation>
    </message>
    <message>
        <source>the element &quot;{name}&quot; stands twice</source>
        <translation>element „{name}” występuje dwa razy</translation>
    </message>
    <message>
        <source>the hierarchy has no single node at its top</source>
        <translation>hierarchia nie ma na szczycie jednego węzła</translation>
    </message>
    <message>
        <source>lines of the hierarchy run in a circle</source>
        <translation>wiersze hierarchii tworzą pętlę</translation>
    </message>
    <message>
        <source>the hierarchy is longer than AHP-OS can hold</source>
        <translation>hierarchia jest dłuższa, niż mieści AHP-OS</translation>
    </message>
    <message>
        <source>the hierarchy is empty</source>
        <translation>hierarchia jest pusta</translation>
    </message>
    <message>
        <source>the file is no project of AHP-OS</source>
        <translation>plik nie jest projektem AHP-OS</translation>
    </message>
    <message>
        <source>&quot;{field}&quot; is missing</source>
        <translation>brakuje „{field}”</translation>
    </message>
    <message>
        <source>expected a list</source>
        <translation>oczekiwano listy</translation>
    </message>
    <message>
        <source>an alternative has no name</source>
        <translation>wariant nie ma nazwy</translation>
    </message>
    <message>
        <source>{participant}: {items} items have {pairs} pairs, each with a digit 0 or 1 and one from 1 to 9</source>
        <translation>{participant}: elementów {items}, par {pairs}; każda ma mieć cyfrę 0 lub 1 oraz cyfrę od 1 do 9</translation>
    </message>
    <message>
        <source>a comparison is no object</source>
        <translation>porównanie nie jest obiektem</translation>
    </message>
    <message>
        <source>the hierarchy has no such node; it was left out</source>
        <translation>hierarchia nie ma takiego węzła; porównanie pominięto</translation>
    </message>
    <message>
        <source>nothing is compared here; all count the same</source>
        <translation>niczego się tu nie porównuje; wszystko ma tę samą wagę</translation>
    </message>
    <message numerus="yes">
        <source>the comparisons of {n} participants are joined by their geometric mean</source>
        <translation>
            <numerusform>przyjęto porównania {n} uczestnika</numerusform>
            <numerusform>porównania {n} uczestników połączono średnią geometryczną</numerusform>
            <numerusform>porównania {n} uczestników połączono średnią geometryczną</numerusform>
        </translation>
    </message>
    <message>
        <source>the project has no alternatives; add some to rank them</source>
        <translation>projekt nie ma wariantów; należy je dodać, aby ustalić ich kolejność</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cel</translation>
    </message>
    <message>
        <source>names were changed to what AHP-OS reads: {names}</source>
        <translation>nazwy zmieniono tak, aby AHP-OS mógł je odczytać: {names}</translation>
    </message>
    <message>
        <source>AHP-OS knows 1 to 9 and their reciprocals; the nearest were written for {cells}</source>
        <translation>AHP-OS zna liczby od 1 do 9 i ich odwrotności; najbliższe z nich zapisano dla {cells}</translation>
    </message>
    <message>
        <source>the comparisons below it are not carried over</source>
        <translation>porównania poniżej tego węzła nie są przenoszone</translation>
    </message>
    <message>
        <source>AHP-OS takes 20 elements under a node, 50 nodes, 100 criteria and 6000 characters; it may refuse this project</source>
        <translation>AHP-OS przyjmuje 20 elementów pod węzłem, 50 węzłów, 100 kryteriów i 6000 znaków; może odrzucić ten projekt</translation>
    </message>
    <message>
        <source>AHP-OS compares two criteria at least</source>
        <translation>AHP-OS porównuje co najmniej dwa kryteria</translation>
    </message>
    <message>
        <source>alternatives that nobody compares are not carried over</source>
        <translation>nieporównywane warianty nie są przenoszone</translation>
    </message>
    <message>
        <source>whom the limits exclude is not carried over</source>
        <translation>warianty wykluczone przez ograniczenia nie są przenoszone</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nazwa</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>jednostka</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>kierunek</translation>
    </message>
    <message>
        <source>sign</source>
        <translation>znak</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>wykluczone</translation>
    </message>
    <message>
        <source>whom the limits exclude is named, but not computed with</source>
        <translation>warianty wykluczone przez ograniczenia są wymienione, ale nie biorą udziału w obliczeniach</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>zaokrąglone</translation>
    </message>
    <message>
        <source>a spreadsheet compares 60 criteria one after another at most</source>
        <translation>arkusz kalkulacyjny porówna kolejno najwyżej 60 kryteriów</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Wyniki łączne</translation>
    </message>
    <message>
        <source>the first row names the criteria from the second column on, and there is none</source>
        <translation>pierwszy wiersz podaje kryteria od drugiej kolumny, a nie ma w nim żadnego</translation>
    </message>
    <message>
        <source>the direction &quot;{word}&quot; is neither max nor min</source>
        <translation>kierunek „{word}” to ani max, ani min</translation>
    </message>
    <message>
        <source>there is no row &quot;direction&quot;; every criterion is maximised</source>
        <translation>brakuje wiersza „direction”; każde kryterium jest maksymalizowane</translation>
    </message>
    <message>
        <source>the row has more cells than the first</source>
        <translation>wiersz ma więcej komórek niż pierwszy</translation>
    </message>
    <message>
        <source>the ending says as what it is written: .xlsx, .csv, .xml, .yaml, .ahp.json or .json</source>
        <translation>o formacie zapisu decyduje końcówka nazwy: .xlsx, .csv, .xml, .yaml, .ahp.json lub .json</translation>
    </message>
    <message>
        <source>expected a list of points [x, value]</source>
        <translation>oczekiwano listy punktów [x, wartość]</translation>
    </message>
    <message>
        <source>limits are not carried over</source>
        <translation>ograniczenia nie są przenoszone</translation>
    </message>
    <message>
        <source>facts that nobody weighs are not carried over</source>
        <translation>atrybuty bez wagi nie są przenoszone</translation>
    </message>
    <message>
        <source>the method of evaluation and its settings are not carried over</source>
        <translation>metoda oceny i jej ustawienia nie są przenoszone</translation>
    </message>
    <message>
        <source>that values are computed on a plan is not carried over; the written values are</source>
        <translation>obliczanie wartości na planie nie jest przenoszone; przenosi się wartości zapisane</translation>
    </message>
    <message>
        <source>codes of kits are not carried over</source>
        <translation>kody zestawów nie są przenoszone</translation>
    </message>
    <message>
        <source>the title is not carried over</source>
        <translation>tytuł nie jest przenoszony</translation>
    </message>
    <message>
        <source>names are not carried over, ids are</source>
        <translation>nazwy nie są przenoszone, przenosi się id</translation>
    </message>
    <message>
        <source>units are not carried over; every value is written in the unit of its criterion</source>
        <translation>jednostki nie są przenoszone; każdą wartość zapisuje się w jednostce jej kryterium</translation>
    </message>
    <message>
        <source>the tree of criteria is not carried over; the criteria with values are</source>
        <translation>drzewo kryteriów nie jest przenoszone; przenosi się kryteria z wartościami</translation>
    </message>
    <message>
        <source>values are not carried over</source>
        <translation>wartości nie są przenoszone</translation>
    </message>
    <message>
        <source>values that are words are not carried over</source>
        <translation>wartości słowne nie są przenoszone</translation>
    </message>
    <message>
        <source>value functions are not carried over</source>
        <translation>funkcje wartości nie są przenoszone</translation>
    </message>
    <message>
        <source>weights are written as numbers; how they came about is not carried over</source>
        <translation>wagi zapisuje się jako liczby; sposób ich ustalenia nie jest przenoszony</translation>
    </message>
    <message>
        <source>judgments of the alternatives are not carried over</source>
        <translation>oceny wariantów nie są przenoszone</translation>
    </message>
    <message>
        <source>1 − correlation</source>
        <translation>1 − korelacja</translation>
    </message>
    <message>
        <source>deviation from the mean</source>
        <translation>odchylenie od średniej</translation>
    </message>
    <message>
        <source>length</source>
        <translation>długość</translation>
    </message>
    <message>
        <source>length × conflict</source>
        <translation>długość × konflikt</translation>
    </message>
    <message>
        <source>value function of {criterion}</source>
        <translation>funkcja wartości kryterium {criterion}</translation>
    </message>
    <message>
        <source>worth</source>
        <translation>wartość funkcji</translation>
    </message>
    <message>
        <source>share of the best</source>
        <translation>część najlepszej wartości</translation>
    </message>
    <message>
        <source>preference under {criterion}</source>
        <translation>preferencja według {criterion}</translation>
    </message>
    <message>
        <source>net flow</source>
        <translation>przepływ netto</translation>
    </message>
    <message>
        <source>intensity</source>
        <translation>intensywność</translation>
    </message>
    <message>
        <source>judgments that nobody made stand as the numbers they were completed with</source>
        <translation>pary nieocenione zapisano jako liczby, którymi je uzupełniono</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>średnia geometryczna</translation>
    </message>
    <message>
        <source>column sum</source>
        <translation>suma kolumny</translation>
    </message>
    <message>
        <source>the iteration was cut after 200 steps</source>
        <translation>iterację przerwano po 200 krokach</translation>
    </message>
    <message>
        <source>power iteration</source>
        <translation>metoda potęgowa</translation>
    </message>
    <message>
        <source>added to every count</source>
        <translation>dodawane do każdego wyniku</translation>
    </message>
    <message>
        <source>a tie counts</source>
        <translation>remis liczy się za</translation>
    </message>
    <message>
        <source>share</source>
        <translation>udział</translation>
    </message>
    <message>
        <source>sum</source>
        <translation>suma</translation>
    </message>
    <message>
        <source>best</source>
        <translation>najlepsze</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>najgorsze</translation>
    </message>
    <message>
        <source>the order of the criteria does not follow weights that are changed later</source>
        <translation>kolejność kryteriów nie dostosowuje się do wag zmienionych później</translation>
    </message>
    <message>
        <source>comes before</source>
        <translation>wyprzedza</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>największe</translation>
    </message>
    <message>
        <source>smallest</source>
        <translation>najmniejsze</translation>
    </message>
    <message>
        <source>concordance</source>
        <translation>zgodność</translation>
    </message>
    <message>
        <source>discordance</source>
        <translation>niezgodność</translation>
    </message>
    <message>
        <source>net concordance</source>
        <translation>zgodność netto</translation>
    </message>
    <message>
        <source>net discordance</source>
        <translation>niezgodność netto</translation>
    </message>
    <message>
        <source>points</source>
        <translation>punkty</translation>
    </message>
    <message>
        <source>centroid</source>
        <translation>centroid</translation>
    </message>
    <message>
        <source>{alternative} has not every number and is not carried over</source>
        <translation>wariant {alternative} nie ma wszystkich liczb i nie jest przenoszony</translation>
    </message>
    <message>
        <source>no alternative has a number under every criterion</source>
        <translation>żaden wariant nie ma liczby dla każdego kryterium</translation>
    </message>
    <message>
        <source>expected the digits in quotes, as they are printed (&quot;.290&quot;)</source>
        <translation>oczekiwano cyfr w cudzysłowie, tak jak je wydrukowano (&quot;.290&quot;)</translation>
    </message>
    <message>
        <source>expected an object of printed figures by id</source>
        <translation>oczekiwano obiektu z opublikowanymi wartościami według id</translation>
    </message>
    <message>
        <source>expected an object of printed tables</source>
        <translation>oczekiwano obiektu z opublikowanymi tabelami</translation>
    </message>
    <message>
        <source>there is no printed figure to compare with</source>
        <translation>nie ma opublikowanej wartości do porównania</translation>
    </message>
    <message>
        <source>expected true or a list of &quot;goal&quot; and criteria</source>
        <translation>oczekiwano true albo listy złożonej z „goal” i kryteriów</translation>
    </message>
    <message>
        <source>expected a decision problem, or the name of a file that holds one</source>
        <translation>oczekiwano problemu decyzyjnego albo nazwy pliku, który go zawiera</translation>
    </message>
    <message>
        <source>the document is no XMCDA</source>
        <translation>dokument nie jest w formacie XMCDA</translation>
    </message>
    <message>
        <source>the file is XMCDA {version}; this program reads 3.x and 4.0.0</source>
        <translation>plik jest w wersji XMCDA {version}; ten program odczytuje 3.x i 4.0.0</translation>
    </message>
    <message>
        <source>it is inactive and was left out</source>
        <translation>nieaktywną pozycję pominięto</translation>
    </message>
    <message>
        <source>there is no &lt;{element}&gt;; all parts of the problem must stand in one document</source>
        <translation>brakuje &lt;{element}&gt;; wszystkie części problemu muszą być w jednym dokumencie</translation>
    </message>
    <message>
        <source>it names the criterion &quot;{id}&quot;, which is unknown</source>
        <translation>wymienia nieznane kryterium „{id}”</translation>
    </message>
    <message>
        <source>the preference direction &quot;{word}&quot; is neither max nor min</source>
        <translation>kierunek preferencji „{word}” to ani max, ani min</translation>
    </message>
    <message>
        <source>no scale is given for it; it is maximised</source>
        <translation>nie podano dla niego skali; jest maksymalizowane</translation>
    </message>
    <message>
        <source>the fraction is none</source>
        <translation>ułamek jest nieprawidłowy</translation>
    </message>
    <message>
        <source>a value of the kind &lt;{kind}&gt; is not known here and was left out</source>
        <translation>wartość rodzaju &lt;{kind}&gt; nie jest tu znana i została pominięta</translation>
    </message>
    <message>
        <source>of several values the first was taken</source>
        <translation>z kilku wartości przyjęto pierwszą</translation>
    </message>
    <message>
        <source>it names the alternative &quot;{id}&quot;, which is unknown</source>
        <translation>wymienia nieznany wariant „{id}”</translation>
    </message>
    <message>
        <source>of several tables the first was taken</source>
        <translation>z kilku tabel przyjęto pierwszą</translation>
    </message>
    <message>
        <source>none of several lists speaks of weights; all weigh the same</source>
        <translation>żadna z kilku list nie podaje wag; wszystkie kryteria mają tę samą wagę</translation>
    </message>
    <message>
        <source>a weight is a number</source>
        <translation>waga musi być liczbą</translation>
    </message>
    <message>
        <source>a point of the function is incomplete</source>
        <translation>punkt funkcji jest niepełny</translation>
    </message>
    <message>
        <source>the function is not piecewise linear from 0 to 1 and was left out</source>
        <translation>funkcja nie jest odcinkami liniowa od 0 do 1 i została pominięta</translation>
    </message>
    <message>
        <source>the file is larger than 64 MiB</source>
        <translation>plik jest większy niż 64 MiB</translation>
    </message>
    <message>
        <source>the file declares a document type, which may hide entities; it is not read</source>
        <translation>plik deklaruje typ dokumentu, który może ukrywać encje; nie zostanie odczytany</translation>
    </message>
    <message>
        <source>the file is broken XML: {reason}</source>
        <translation>plik zawiera błędny XML: {reason}</translation>
    </message>
    <message>
        <source>elements stand too deep in each other</source>
        <translation>elementy są zagnieżdżone zbyt głęboko</translation>
    </message>
    <message>
        <source>ELECTRE I, mean place by net concordance and net discordance</source>
        <translation>ELECTRE I, średnie miejsce według zgodności netto i niezgodności netto</translation>
    </message>
    <message>
        <source>Both completions fill the gaps alike; {pair} is {lambda}. The weight of {item} is {first} % by the eigenvector, {second} % by the geometric mean.</source>
        <translation>Oba uzupełnienia wypełniają luki tak samo; {pair} wynosi {lambda}. Waga elementu {item} wynosi {first} % z wektora własnego i {second} % ze średniej geometrycznej.</translation>
    </message>
    <message>
        <source>They differ most at {pair}: {lambda} with the smallest λ, {squares} by least squares. The weight of {item} is then {first} % by the eigenvector, {second} % by the geometric mean.</source>
        <translation>Najbardziej różnią się w parze {pair}: {lambda} przy najmniejszym λ, {squares} metodą najmniejszych kwadratów. Waga elementu {item} wynosi wtedy {first} % z wektora własnego i {second} % ze średniej geometrycznej.</translation>
    </message>
    <message>
        <source>{row} and {column} count the same, so neither is preferred.</source>
        <translation>{row} i {column} liczą się tak samo, więc żadne nie ma przewagi.</translation>
    </message>
    <message>
        <source>The other way round: 1 means that {row} is preferred, 0 that {column} is.</source>
        <translation>Odwrotnie: 1 oznacza, że przewagę ma {row}, a 0 – że {column}.</translation>
    </message>
    <message>
        <source>{row} and {column} do not count the same.</source>
        <translation>{row} i {column} nie liczą się tak samo.</translation>
    </message>
    <message>
        <source>A tie gives a half to both here.</source>
        <translation>Remis daje tu obu po połowie.</translation>
    </message>
    <message>
        <source>A tie gives nothing to either here.</source>
        <translation>Remis nie daje tu nic żadnej ze stron.</translation>
    </message>
    <message>
        <source>Only the row was counted. The pairs above, in the column of {item}, belong to it too: where they say 0, {item} is preferred.</source>
        <translation>Policzono tylko wiersz. Należą do niego także pary powyżej, w kolumnie {item}: tam, gdzie jest w nich 0, przewagę ma {item}.</translation>
    </message>
    <message>
        <source>These are the pairs that {item} loses; f counts those it wins.</source>
        <translation>To są pary, które {item} przegrywa; f liczy wygrane.</translation>
    </message>
    <message>
        <source>This is f/Σf; the share is counted with f*.</source>
        <translation>To jest f/Σf; udział oblicza się z f*.</translation>
    </message>
    <message>
        <source>f* was divided by the number of pairs; it is divided by the sum of all f*.</source>
        <translation>f* podzielono przez liczbę par; dzieli się przez sumę wszystkich f*.</translation>
    </message>
    <message>
        <source>f* was divided by the number of items; it is divided by the sum of all f*.</source>
        <translation>f* podzielono przez liczbę elementów; dzieli się przez sumę wszystkich f*.</translation>
    </message>
    <message>
        <source>This is f; {plus} is added to it.</source>
        <translation>To jest f; dodaje się do niego {plus}.</translation>
    </message>
    <message>
        <source>This is what {column} is to {row}; the other way round it is the reciprocal.</source>
        <translation>To jest stosunek {column} do {row}; w drugą stronę jest to odwrotność.</translation>
    </message>
    <message>
        <source>The other way round is the reciprocal, 1 divided by it, not minus.</source>
        <translation>W drugą stronę jest odwrotność, czyli 1 podzielone przez tę liczbę, a nie minus.</translation>
    </message>
    <message>
        <source>The root is missing: this is the product of the row.</source>
        <translation>Brakuje pierwiastka: to jest iloczyn wiersza.</translation>
    </message>
    <message>
        <source>This is the sum of the row divided by n; the geometric mean is the n-th root of the product.</source>
        <translation>To jest suma wiersza podzielona przez n; średnia geometryczna to pierwiastek n-tego stopnia z iloczynu.</translation>
    </message>
    <message>
        <source>This is the square root; of n judgments the n-th root is taken.</source>
        <translation>To jest pierwiastek kwadratowy; z n ocen wyciąga się pierwiastek n-tego stopnia.</translation>
    </message>
    <message>
        <source>The product was divided by n; the n-th root is taken of it.</source>
        <translation>Iloczyn podzielono przez n; wyciąga się z niego pierwiastek n-tego stopnia.</translation>
    </message>
    <message>
        <source>G was divided by the number of items; it is divided by the sum of all G.</source>
        <translation>G podzielono przez liczbę elementów; dzieli się przez sumę wszystkich G.</translation>
    </message>
    <message>
        <source>This is the priority by eigenvector; here that by geometric mean is asked for.</source>
        <translation>To jest priorytet z wektora własnego; tu chodzi o priorytet ze średniej geometrycznej.</translation>
    </message>
    <message>
        <source>This is λ − n; it is still divided by n − 1.</source>
        <translation>To jest λ − n; trzeba to jeszcze podzielić przez n − 1.</translation>
    </message>
    <message>
        <source>λ − n was divided by n; it is divided by n − 1.</source>
        <translation>λ − n podzielono przez n; dzieli się przez n − 1.</translation>
    </message>
    <message>
        <source>CI was multiplied by RI; it is divided by it.</source>
        <translation>CI pomnożono przez RI; dzieli się przez nie.</translation>
    </message>
    <message>
        <source>This is CI; it is still divided by RI.</source>
        <translation>To jest CI; trzeba je jeszcze podzielić przez RI.</translation>
    </message>
    <message>
        <source>The direction is turned: here the better value counts more.</source>
        <translation>Kierunek jest odwrócony: tu bardziej liczy się lepsza wartość.</translation>
    </message>
    <message>
        <source>This is the value alone; it is still multiplied by the weight.</source>
        <translation>To jest sama wartość; trzeba ją jeszcze pomnożyć przez wagę.</translation>
    </message>
    <message>
        <source>This is the weight alone; it is still multiplied by the value.</source>
        <translation>To jest sama waga; trzeba ją jeszcze pomnożyć przez wartość.</translation>
    </message>
    <message>
        <source>The values were added without their weights.</source>
        <translation>Wartości zsumowano bez wag.</translation>
    </message>
    <message>
        <source>This is per cent; write % behind it, or divide it by 100.</source>
        <translation>To są procenty; trzeba dopisać % albo podzielić przez 100.</translation>
    </message>
    <message>
        <source>Nearly: it was rounded too early. Keep one digit more on the way.</source>
        <translation>Prawie: zaokrąglono zbyt wcześnie. W obliczeniach pośrednich trzeba zachować o jedną cyfrę więcej.</translation>
    </message>
    <message>
        <source>What each criterion contributes to {alternative}, added up.</source>
        <translation>Suma tego, co każde kryterium wnosi do wyniku wariantu {alternative}.</translation>
    </message>
    <message>
        <source>Nothing tells the alternatives apart, so each is halfway.</source>
        <translation>Nic nie różnicuje wariantów, więc każdy jest w połowie drogi.</translation>
    </message>
    <message>
        <source>1 would be as good as the best of all values together, 0 as bad as the worst.</source>
        <translation>1 oznaczałoby wynik tak dobry jak najlepsze ze wszystkich wartości razem, 0 – tak zły jak najgorsze.</translation>
    </message>
    <message>
        <source>The loss in all and the largest loss, each between the smallest and the largest of those compared; v is {share}. The smaller, the better.</source>
        <translation>Strata łączna i największa strata, każda odniesiona do najmniejszej i największej wśród porównywanych; v wynosi {share}. Im mniej, tym lepiej.</translation>
    </message>
    <message>
        <source>The criterion that weighs most decides, and where it ties the next one: {before} come before {alternative}.</source>
        <translation>Rozstrzyga kryterium o największej wadze, a przy remisie następne; liczba wariantów, które wyprzedzają wariant {alternative}: {before}.</translation>
    </message>
    <message>
        <source>The mean of the places of {alternative} by net concordance (the more, the better) and by net discordance (the less, the better).</source>
        <translation>Średnia miejsc wariantu {alternative} według zgodności netto (im więcej, tym lepiej) i niezgodności netto (im mniej, tym lepiej).</translation>
    </message>
    <message>
        <source>How far {alternative} is from an alternative that would have the best of everything.</source>
        <translation>Jak daleko jest wariant {alternative} od wariantu, który miałby wszystko najlepsze.</translation>
    </message>
    <message>
        <source>How far {alternative} is from an alternative that would have the worst of everything.</source>
        <translation>Jak daleko jest wariant {alternative} od wariantu, który miałby wszystko najgorsze.</translation>
    </message>
    <message>
        <source>The one criterion under which {alternative} loses most.</source>
        <translation>To jedno kryterium, w którym wariant {alternative} traci najwięcej.</translation>
    </message>
    <message>
        <source>What {alternative} loses against the best under each criterion, weighted and added up.</source>
        <translation>Ile wariant {alternative} traci do najlepszego w każdym kryterium, z wagami i zsumowane.</translation>
    </message>
    <message>
        <source>What {alternative} has from all other criteria when {criterion} counts nothing; their weights keep their proportions and sum to 1.</source>
        <translation>Ile wariant {alternative} ma ze wszystkich pozostałych kryteriów, gdy kryterium {criterion} nic nie waży; ich wagi zachowują proporcje i sumują się do 1.</translation>
    </message>
    <message>
        <source>{criterion} has all the weight, so the other criteria would share it equally.</source>
        <translation>Kryterium {criterion} ma całą wagę, więc pozostałe kryteria podzieliłyby ją równo.</translation>
    </message>
    <message>
        <source>However much {criterion} counts, the first place does not change.</source>
        <translation>Choćby kryterium {criterion} ważyło jak najwięcej, pierwsze miejsce się nie zmienia.</translation>
    </message>
    <message>
        <source>However little {criterion} counts, the first place does not change.</source>
        <translation>Choćby kryterium {criterion} ważyło jak najmniej, pierwsze miejsce się nie zmienia.</translation>
    </message>
    <message>
        <source>From this weight of {criterion} on {other} is before {winner}. Δr is the lead without {criterion}, Δe what {criterion} gives back.</source>
        <translation>Od tej wagi kryterium {criterion} wariant {other} wyprzedza wariant {winner}. Δr to przewaga bez kryterium {criterion}, Δe – to, co kryterium {criterion} oddaje.</translation>
    </message>
    <message>
        <source>Below this weight of {criterion} {other} is before {winner}. Δr is the lead without {criterion}, Δe what {criterion} gives back.</source>
        <translation>Poniżej tej wagi kryterium {criterion} wariant {other} wyprzedza wariant {winner}. Δr to przewaga bez kryterium {criterion}, Δe – to, co kryterium {criterion} oddaje.</translation>
    </message>
    <message>
        <source>{first} is first and {second} second.</source>
        <translation>Pierwszy jest {first}, drugi {second}.</translation>
    </message>
    <message>
        <source>Nearly a tie: {first} is before {second} by 1 % at most, or a weight that moves by 0.02 turns them.</source>
        <translation>Prawie remis: {first} wyprzedza {second} o najwyżej 1 % albo kolejność odwraca zmiana wagi o 0,02.</translation>
    </message>
    <message>
        <source>Given as {written}, brought to {unit}.</source>
        <translation>Podano {written}, przeliczono na jednostkę {unit}.</translation>
    </message>
    <message>
        <source>Given as &quot;{word}&quot;, which stands for this number.</source>
        <translation>Podano „{word}”, czemu odpowiada ta liczba.</translation>
    </message>
    <message>
        <source>Computed on the plan, or given where there is no plan.</source>
        <translation>Obliczono na planie albo podano, gdy planu nie ma.</translation>
    </message>
    <message>
        <source>Given with the alternative.</source>
        <translation>Podano razem z wariantem.</translation>
    </message>
    <message>
        <source>All have the same value under {criterion}, so nothing is told apart there.</source>
        <translation>Wszystkie mają tę samą wartość według kryterium {criterion}, więc nic ich tu nie różnicuje.</translation>
    </message>
    <message>
        <source>What {alternative} loses against the best under {criterion}: 0 is nothing, 1 is as much as the worst.</source>
        <translation>Ile wariant {alternative} traci do najlepszego według kryterium {criterion}: 0 to nic, 1 – tyle co najgorszy.</translation>
    </message>
    <message>
        <source>The worst value under {criterion} counts 0, the best 1, and those between them in proportion.</source>
        <translation>Najgorsza wartość według kryterium {criterion} liczy się jako 0, najlepsza jako 1, a pośrednie proporcjonalnie.</translation>
    </message>
    <message>
        <source>The value of {alternative} as a part of the best under {criterion}.</source>
        <translation>Wartość wariantu {alternative} jako część najlepszej według kryterium {criterion}.</translation>
    </message>
    <message>
        <source>The value of {alternative} as a part of all values under {criterion}.</source>
        <translation>Wartość wariantu {alternative} jako część wszystkich wartości według kryterium {criterion}.</translation>
    </message>
    <message>
        <source>The value counts as it is.</source>
        <translation>Wartość liczy się bez zmian.</translation>
    </message>
    <message>
        <source>The value counts as it is, but negative, since small is better.</source>
        <translation>Wartość liczy się bez zmian, ale ze znakiem minus, bo im mniej, tym lepiej.</translation>
    </message>
    <message>
        <source>The value of {alternative} divided by one number for all under {criterion}, so that criteria of different units can be added; what should be small is negative.</source>
        <translation>Wartość wariantu {alternative} podzielona przez jedną liczbę, wspólną dla wszystkich według kryterium {criterion}, aby można było sumować kryteria o różnych jednostkach; to, co ma być małe, jest ujemne.</translation>
    </message>
    <message>
        <source>The value of {alternative} stands at an end of the value function of {criterion}, and the worth of the end counts.</source>
        <translation>Wartość wariantu {alternative} leży na krańcu funkcji wartości kryterium {criterion}; obowiązuje wartość skrajna.</translation>
    </message>
    <message>
        <source>{criterion} has a value function: between two of its points the worth runs straight.</source>
        <translation>Kryterium {criterion} ma funkcję wartości: między dwoma jej punktami przebiega ona prosto.</translation>
    </message>
    <message>
        <source>Nothing can be divided by 0 here, so all count 0 under {criterion}.</source>
        <translation>Tu nie można dzielić przez 0, więc według kryterium {criterion} wszystkie mają 0.</translation>
    </message>
    <message>
        <source>In the ideal synthesis the best under {criterion} counts 1 and the others in proportion.</source>
        <translation>W syntezie idealnej najlepszy według kryterium {criterion} ma 1, a pozostałe proporcjonalnie.</translation>
    </message>
    <message>
        <source>The rating itself counts.</source>
        <translation>Liczy się sama ocena według skali.</translation>
    </message>
    <message>
        <source>The value itself is compared, criterion after criterion.</source>
        <translation>Porównuje się same wartości, kryterium po kryterium.</translation>
    </message>
    <message>
        <source>The weight of {criterion} times the local value of {alternative} under it.</source>
        <translation>Waga kryterium {criterion} razy lokalna wartość wariantu {alternative} w tym kryterium.</translation>
    </message>
    <message>
        <source>The weight of {criterion} times the local value of {alternative}, divided by the sum of all such products, so that the totals add up to 1.</source>
        <translation>Waga kryterium {criterion} razy lokalna wartość wariantu {alternative}, podzielona przez sumę wszystkich takich iloczynów, aby wyniki łączne sumowały się do 1.</translation>
    </message>
    <message>
        <source>The judgments of {item} are multiplied, and the n-th root is taken of n of them.</source>
        <translation>Oceny elementu {item} mnoży się, a z iloczynu n ocen wyciąga się pierwiastek n-tego stopnia.</translation>
    </message>
    <message>
        <source>All row means together.</source>
        <translation>Wszystkie średnie wierszy razem.</translation>
    </message>
    <message>
        <source>The priority of {item} is its row mean as a part of all row means, so that all add up to 1.</source>
        <translation>Priorytet elementu {item} to jego średnia wiersza jako część wszystkich średnich wierszy, tak aby suma wynosiła 1.</translation>
    </message>
    <message>
        <source>The priorities are those that the matrix only makes λ times as large: the row of {item}, weighted with all priorities and divided by λ, gives its own again.</source>
        <translation>Priorytety to te liczby, które macierz jedynie powiększa λ razy: wiersz elementu {item}, ważony wszystkimi priorytetami i podzielony przez λ, znów daje jego priorytet.</translation>
    </message>
    <message>
        <source>Each column of the matrix is added up and weighted with the priority of its item by eigenvector. Without any contradiction λ is {n}, the number of items.</source>
        <translation>Każdą kolumnę macierzy sumuje się i waży priorytetem jej elementu z wektora własnego. Bez żadnych sprzeczności λ wynosi {n}, czyli tyle, ile jest elementów.</translation>
    </message>
    <message>
        <source>How far the judgments contradict each other: 0 is not at all.</source>
        <translation>Jak bardzo oceny są ze sobą sprzeczne: 0 oznacza wcale.</translation>
    </message>
    <message>
        <source>The mean CI of judgments made by chance, for {n} items, from the table &quot;{table}&quot;.</source>
        <translation>Średnie CI ocen przypadkowych, liczba elementów {n}, z tabeli „{table}”.</translation>
    </message>
    <message>
        <source>Below {limit} judgments are called consistent.</source>
        <translation>Poniżej {limit} oceny uznaje się za spójne.</translation>
    </message>
    <message>
        <source>From {limit} on judgments are called inconsistent.</source>
        <translation>Od {limit} oceny uznaje się za niespójne.</translation>
    </message>
    <message>
        <source>The judgments follow the rule |difference| + 1, which cannot give a CR above {bound}; so this says nothing about whoever judged.</source>
        <translation>Oceny wynikają z reguły |różnica| + 1, która nie może dać CR większego niż {bound}; nie mówi to więc nic o tym, kto oceniał.</translation>
    </message>
    <message>
        <source>The distance of each judgment from the ratio of the priorities by geometric mean, as a logarithm and squared; 0 is no contradiction.</source>
        <translation>Odległość każdej oceny od stosunku priorytetów ze średniej geometrycznej, zlogarytmowana i podniesiona do kwadratu; 0 oznacza brak sprzeczności.</translation>
    </message>
    <message>
        <source>{first} to {second} and {second} to {third} should together give {first} to {third}; no three items disagree more.</source>
        <translation>{first} do {second} i {second} do {third} powinny razem dać {first} do {third}; żadne trzy elementy nie są bardziej niezgodne.</translation>
    </message>
    <message>
        <source>The intensity of {item} is given as {intensity} of 9.</source>
        <translation>Intensywność elementu {item} podano jako {intensity} z 9.</translation>
    </message>
    <message>
        <source>All values are the same, so all intensities are 1.</source>
        <translation>Wszystkie wartości są takie same, więc wszystkie intensywności wynoszą 1.</translation>
    </message>
    <message>
        <source>The intensity of {item} runs with its value from 1 for the worst to 9 for the best.</source>
        <translation>Intensywność elementu {item} rośnie z jego wartością od 1 dla najgorszej do 9 dla najlepszej.</translation>
    </message>
    <message>
        <source>The difference of the intensities of {first} and {second}, plus 1.</source>
        <translation>Różnica intensywności elementów {first} i {second} plus 1.</translation>
    </message>
    <message>
        <source>{first} is the weaker, so it has the reciprocal of what {second} has.</source>
        <translation>{first} jest słabszym elementem, więc ma odwrotność tego, co ma {second}.</translation>
    </message>
    <message>
        <source>{first} was judged {ratio} times {second}.</source>
        <translation>Oceniono stosunek {first} do {second}: {ratio}.</translation>
    </message>
    <message>
        <source>Only the other direction was judged; this one is its reciprocal.</source>
        <translation>Oceniono tylko drugi kierunek; to jest jego odwrotność.</translation>
    </message>
    <message>
        <source>Nobody judged {first} against {second}; the figure is completed from the other judgments so that it contradicts them least.</source>
        <translation>Nikt nie ocenił pary {first} – {second}; liczbę uzupełniono z pozostałych ocen tak, by jak najmniej im przeczyła.</translation>
    </message>
    <message>
        <source>Under {criterion} {second} is better by {difference}, so nothing speaks for {first}.</source>
        <translation>Według kryterium {criterion} {second} jest lepszy o {difference}, więc nic nie przemawia za wariantem {first}.</translation>
    </message>
    <message>
        <source>Under {criterion} both are alike.</source>
        <translation>Według kryterium {criterion} oba są jednakowe.</translation>
    </message>
    <message>
        <source>Under {criterion} {first} is better by {difference}, too little to be preferred.</source>
        <translation>Według kryterium {criterion} {first} jest lepszy o {difference}, za mało, by mieć preferencję.</translation>
    </message>
    <message>
        <source>Under {criterion} {first} is better by {difference}, which counts fully.</source>
        <translation>Według kryterium {criterion} {first} jest lepszy o {difference}, co liczy się w pełni.</translation>
    </message>
    <message>
        <source>Under {criterion} {first} is better by {difference}, which counts in part.</source>
        <translation>Według kryterium {criterion} {first} jest lepszy o {difference}, co liczy się częściowo.</translation>
    </message>
    <message>
        <source>There is nobody to compare {alternative} with.</source>
        <translation>Nie ma z czym porównać wariantu {alternative}.</translation>
    </message>
    <message>
        <source>How far {alternative} is preferred to each other one under {criterion}, on average.</source>
        <translation>Jak bardzo wariant {alternative} jest średnio preferowany nad każdym innym według kryterium {criterion}.</translation>
    </message>
    <message>
        <source>How far each other one is preferred to {alternative} under {criterion}, on average.</source>
        <translation>Jak bardzo każdy inny wariant jest średnio preferowany nad wariantem {alternative} według kryterium {criterion}.</translation>
    </message>
    <message>
        <source>What speaks for {alternative} under {criterion}, less what speaks against it.</source>
        <translation>Co przemawia za wariantem {alternative} według kryterium {criterion}, pomniejszone o to, co przemawia przeciw niemu.</translation>
    </message>
    <message>
        <source>What speaks for {alternative} under each criterion, weighted and added up.</source>
        <translation>Co przemawia za wariantem {alternative} według każdego kryterium, z wagami i zsumowane.</translation>
    </message>
    <message>
        <source>What speaks against {alternative} under each criterion, weighted and added up.</source>
        <translation>Co przemawia przeciw wariantowi {alternative} według każdego kryterium, z wagami i zsumowane.</translation>
    </message>
    <message>
        <source>The criteria under which {first} is at least as good as {second}, by their weight.</source>
        <translation>Łączna waga kryteriów, według których wariant {first} jest co najmniej tak dobry jak wariant {second}.</translation>
    </message>
    <message>
        <source>Nothing objects: {first} is nowhere worse than {second}.</source>
        <translation>Nic się nie sprzeciwia: wariant {first} nigdzie nie jest gorszy niż wariant {second}.</translation>
    </message>
    <message>
        <source>{second} is ahead of {first} most under {criterion}, measured by the largest difference that any two have under any criterion.</source>
        <translation>Wariant {second} najbardziej wyprzedza wariant {first} według kryterium {criterion}; miarą jest największa różnica między dwoma wariantami według dowolnego kryterium.</translation>
    </message>
    <message>
        <source>What agrees that {alternative} is as good as each other one, less what agrees that they are as good as it.</source>
        <translation>Zgoda na to, że wariant {alternative} jest tak dobry jak każdy inny, pomniejszona o zgodę na to, że inne są tak dobre jak on.</translation>
    </message>
    <message>
        <source>What objects to {alternative} being as good as each other one, less what objects to them.</source>
        <translation>Sprzeciw wobec tego, że wariant {alternative} jest tak dobry jak każdy inny, pomniejszony o sprzeciw wobec innych.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs with {item}, {won} are won and {tied} tied; a tie gives a half.</source>
        <translation>Liczba par z elementem {item}: {pairs}; wygrane: {won}, remisy: {tied}; remis daje pół punktu.</translation>
    </message>
    <message>
        <source>Of {pairs} pairs with {item}, {won} are won and {tied} tied; a tie gives nothing here.</source>
        <translation>Liczba par z elementem {item}: {pairs}; wygrane: {won}, remisy: {tied}; remis nic tu nie daje.</translation>
    </message>
    <message>
        <source>{plus} is added to every count, so that the last one keeps a share too.</source>
        <translation>Do każdego wyniku dodaje się {plus}, aby i ostatni element zachował udział.</translation>
    </message>
    <message>
        <source>Nothing is added to the counts here.</source>
        <translation>Do wyników nic się tu nie dodaje.</translation>
    </message>
    <message>
        <source>All counts together; the {pairs} pairs give one point each.</source>
        <translation>Wszystkie wyniki razem; par jest {pairs}, każda daje jeden punkt.</translation>
    </message>
    <message>
        <source>All counts together; of the {pairs} pairs those that tie give no point.</source>
        <translation>Wszystkie wyniki razem; par jest {pairs}, remisy nie dają punktu.</translation>
    </message>
    <message>
        <source>No pair gave a point to anybody, so all share alike.</source>
        <translation>Żadna para nie dała nikomu punktu, więc wszystkie elementy mają równy udział.</translation>
    </message>
    <message>
        <source>{item} has {count} of the {sum} points that were given.</source>
        <translation>{item} ma {count} z {sum} przyznanych punktów.</translation>
    </message>
    <message>
        <source>{first} and {second} were judged alike.</source>
        <translation>{first} i {second} oceniono jednakowo.</translation>
    </message>
    <message>
        <source>{first} was preferred to {second}.</source>
        <translation>{first} oceniono wyżej niż {second}.</translation>
    </message>
    <message>
        <source>{second} was preferred to {first}.</source>
        <translation>{second} oceniono wyżej niż {first}.</translation>
    </message>
    <message>
        <source>{first} and {second} have the same value.</source>
        <translation>{first} i {second} mają tę samą wartość.</translation>
    </message>
    <message>
        <source>{first} has the smaller value than {second}, and small is better.</source>
        <translation>{first} ma mniejszą wartość niż {second}, a im mniej, tym lepiej.</translation>
    </message>
    <message>
        <source>{first} has the larger value than {second}, and large is better.</source>
        <translation>{first} ma większą wartość niż {second}, a im więcej, tym lepiej.</translation>
    </message>
    <message>
        <source>All {n} criteria count the same.</source>
        <translation>Wszystkie kryteria liczą się tak samo; jest ich {n}.</translation>
    </message>
    <message>
        <source>{criterion} was given {points} points; its weight is their share in all points.</source>
        <translation>Punkty kryterium {criterion}: {points}; jego waga to ich udział w sumie punktów.</translation>
    </message>
    <message>
        <source>{criterion} stands in place {place} of importance; criteria that share a place share the mean of their places.</source>
        <translation>Kryterium {criterion} ma miejsce {place} pod względem ważności; kryteria na wspólnym miejscu mają średnią swoich miejsc.</translation>
    </message>
    <message>
        <source>All alternatives have the same value under {criterion}: nothing is learned from it, and its entropy is 1.</source>
        <translation>Według kryterium {criterion} wszystkie warianty mają tę samą wartość: nic z niego nie wynika, a jego entropia wynosi 1.</translation>
    </message>
    <message>
        <source>p is the share of each value of {criterion} in their sum. Even values have an entropy near 1 and tell little.</source>
        <translation>p to udział każdej wartości kryterium {criterion} w ich sumie. Wyrównane wartości mają entropię bliską 1 i niewiele mówią.</translation>
    </message>
    <message>
        <source>s is the sample deviation of the values of {criterion} brought to 0 … 1, r their correlation with each other criterion: what differs much and agrees with no other tells most.</source>
        <translation>s to odchylenie standardowe z próby dla wartości kryterium {criterion} sprowadzonych do 0 … 1, r – ich korelacja z każdym innym kryterium: najwięcej mówi to, co bardzo się różni i z niczym innym się nie pokrywa.</translation>
    </message>
    <message>
        <source>The more the values of {criterion} differ, the more it counts.</source>
        <translation>Im bardziej różnią się wartości kryterium {criterion}, tym więcej ono waży.</translation>
    </message>
    <message>
        <source>{criterion} counts by its part of all that the values tell.</source>
        <translation>Kryterium {criterion} waży tyle, jaka jest jego część we wszystkim, co mówią wartości.</translation>
    </message>
    <message>
        <source>{criterion} stands alone here, so it has all the weight of this place.</source>
        <translation>Kryterium {criterion} jest tu samo, więc ma całą wagę tego miejsca.</translation>
    </message>
    <message>
        <source>The weight of {criterion} is its share below each criterion above it, multiplied from the goal downwards.</source>
        <translation>Waga kryterium {criterion} to iloczyn udziałów na drodze od celu w dół, przez każde kryterium nadrzędne.</translation>
    </message>
    <message>
        <source>The weight of {criterion} is given.</source>
        <translation>Waga kryterium {criterion} jest podana.</translation>
    </message>
    <message>
        <source>Total of {first}</source>
        <translation>Wynik łączny: {first}</translation>
    </message>
    <message>
        <source>Weight of {first}</source>
        <translation>Waga: {first}</translation>
    </message>
    <message>
        <source>What {second} contributes to {first}</source>
        <translation>Co {second} wnosi do wyniku: {first}</translation>
    </message>
    <message>
        <source>{first} under {second}</source>
        <translation>{first} według kryterium {second}</translation>
    </message>
    <message>
        <source>Value of {first} under {second}</source>
        <translation>Wartość: {first} według kryterium {second}</translation>
    </message>
    <message>
        <source>Weight of {second} below {first}</source>
        <translation>Waga: {second}, pod: {first}</translation>
    </message>
    <message>
        <source>Count f of {second}, {first}</source>
        <translation>Wynik f: {second}, {first}</translation>
    </message>
    <message>
        <source>Count f* of {second}, {first}</source>
        <translation>Wynik f*: {second}, {first}</translation>
    </message>
    <message>
        <source>Sum of the counts f*, {first}</source>
        <translation>Suma wyników f*, {first}</translation>
    </message>
    <message>
        <source>{second} against {third}, {first}</source>
        <translation>{second} wobec {third}, {first}</translation>
    </message>
    <message>
        <source>Judgment of {second} against {third}, {first}</source>
        <translation>Ocena: {second} wobec {third}, {first}</translation>
    </message>
    <message>
        <source>Intensity of {second}, {first}</source>
        <translation>Intensywność: {second}, {first}</translation>
    </message>
    <message>
        <source>Row mean of {second}, {first}</source>
        <translation>Średnia wiersza: {second}, {first}</translation>
    </message>
    <message>
        <source>Sum of the row means, {first}</source>
        <translation>Suma średnich wierszy, {first}</translation>
    </message>
    <message>
        <source>Priority of {second} by geometric mean, {first}</source>
        <translation>Priorytet ze średniej geometrycznej: {second}, {first}</translation>
    </message>
    <message>
        <source>Priority of {second} by eigenvector, {first}</source>
        <translation>Priorytet z wektora własnego: {second}, {first}</translation>
    </message>
    <message>
        <source>Principal eigenvalue λ, {first}</source>
        <translation>Główna wartość własna λ, {first}</translation>
    </message>
    <message>
        <source>Consistency index CI, {first}</source>
        <translation>Indeks zgodności CI, {first}</translation>
    </message>
    <message>
        <source>Random index RI, {first}</source>
        <translation>Indeks losowy RI, {first}</translation>
    </message>
    <message>
        <source>Consistency ratio CR, {first}</source>
        <translation>Współczynnik zgodności CR, {first}</translation>
    </message>
    <message>
        <source>Geometric consistency index, {first}</source>
        <translation>Geometryczny indeks zgodności, {first}</translation>
    </message>
    <message>
        <source>Koczkodaj&apos;s index of the worst triad, {first}</source>
        <translation>Indeks Koczkodaja najgorszej trójki, {first}</translation>
    </message>
    <message>
        <source>Distance of {first} from the best of all</source>
        <translation>Odległość od najlepszych ze wszystkich: {first}</translation>
    </message>
    <message>
        <source>Distance of {first} from the worst of all</source>
        <translation>Odległość od najgorszych ze wszystkich: {first}</translation>
    </message>
    <message>
        <source>Loss S of {first} in all</source>
        <translation>Strata łączna S: {first}</translation>
    </message>
    <message>
        <source>Largest loss R of {first}</source>
        <translation>Największa strata R: {first}</translation>
    </message>
    <message>
        <source>Flow of preference for {first}</source>
        <translation>Przepływ preferencji za: {first}</translation>
    </message>
    <message>
        <source>Flow of preference against {first}</source>
        <translation>Przepływ preferencji przeciw: {first}</translation>
    </message>
    <message>
        <source>Flow for {first} under {second}</source>
        <translation>Przepływ za: {first} według kryterium {second}</translation>
    </message>
    <message>
        <source>Flow against {first} under {second}</source>
        <translation>Przepływ przeciw: {first} według kryterium {second}</translation>
    </message>
    <message>
        <source>How far {first} is preferred to {second} under {third}</source>
        <translation>Preferencja: {first} nad {second} według kryterium {third}</translation>
    </message>
    <message>
        <source>Share of the weights that agree that {first} is as good as {second}</source>
        <translation>Udział wag zgodnych z tym, że {first} jest tak dobry jak {second}</translation>
    </message>
    <message>
        <source>Largest objection to {first} being as good as {second}</source>
        <translation>Największy sprzeciw wobec tego, że {first} jest tak dobry jak {second}</translation>
    </message>
    <message>
        <source>Net concordance of {first}</source>
        <translation>Zgodność netto: {first}</translation>
    </message>
    <message>
        <source>Net discordance of {first}</source>
        <translation>Niezgodność netto: {first}</translation>
    </message>
    <message>
        <source>Entropy of the values of {first}</source>
        <translation>Entropia wartości: {first}</translation>
    </message>
    <message>
        <source>Information in the values of {first}</source>
        <translation>Informacja w wartościach: {first}</translation>
    </message>
    <message>
        <source>Weight of {first} from which another wins</source>
        <translation>Waga, od której wygrywa inny wariant: {first}</translation>
    </message>
    <message>
        <source>Weight of {first} below which another wins</source>
        <translation>Waga, poniżej której wygrywa inny wariant: {first}</translation>
    </message>
    <message>
        <source>{first} when {second} counts nothing</source>
        <translation>{first}, gdy nic nie waży {second}</translation>
    </message>
    <message>
        <source>Lead of the first over the second</source>
        <translation>Przewaga pierwszego nad drugim</translation>
    </message>
    <message>
        <source>this ranking has no such figure</source>
        <translation>ten ranking nie ma takiej liczby</translation>
    </message>
    <message>
        <source>all criteria</source>
        <translation>wszystkie kryteria</translation>
    </message>
    <message>
        <source>expected an alternative (its total), a criterion (its weight), both with a slash between (what the criterion gives), or a figure such as CR/goal; {alternatives}; {criteria}</source>
        <translation>oczekiwano wariantu (jego wynik łączny), kryterium (jego waga), obu z ukośnikiem między nimi (co wnosi kryterium) lub liczby takiej jak CR/goal; {alternatives}; {criteria}</translation>
    </message>
    <message>
        <source>some alternatives have no value that this method needs</source>
        <translation>niektóre warianty nie mają wartości, której wymaga ta metoda</translation>
    </message>
    <message>
        <source>the decision has other criteria than the group weighed</source>
        <translation>decyzja ma inne kryteria niż te, które ważyła grupa</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no rating; write a number from 0 to 1</source>
        <translation>„{found}” nie jest oceną według skali; należy podać liczbę od 0 do 1</translation>
    </message>
    <message>
        <source>alternatives are rated one by one here; leave &quot;{found}&quot; out</source>
        <translation>warianty ocenia się tu pojedynczo; należy pominąć „{found}”</translation>
    </message>
    <message>
        <source>{expert} has not rated everything at {node}; what was rated counts in the mean of each alternative only</source>
        <translation>{expert}: w węźle {node} nie oceniono wszystkiego; ocenione liczy się tylko do średniej każdego wariantu</translation>
    </message>
    <message>
        <source>nobody has rated anything at {node} yet</source>
        <translation>w węźle {node} nikt jeszcze niczego nie ocenił</translation>
    </message>
    <message>
        <source>some alternatives are not rated by anybody at {node} yet</source>
        <translation>w węźle {node} niektórych wariantów nikt jeszcze nie ocenił</translation>
    </message>
    <message>
        <source>at {node} somebody rates everything 0, one here, one there: the geometric mean of ratings says nothing</source>
        <translation>w węźle {node} każdemu ktoś daje ocenę 0, raz tu, raz tam: średnia geometryczna ocen nic nie mówi</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>doskonale</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobrze</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>przeciętnie</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>słabo</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a rating: does nothing for this criterion</comment>
        <translation>wcale</translation>
    </message>
    <message>
        <source>{name}, as known</source>
        <translation>{name}, znana wartość</translation>
    </message>
    <message>
        <source>{expert} submitted at {time}; nothing is added or changed after that</source>
        <translation>{expert}: oceny oddano {time}; potem nic się nie dodaje ani nie zmienia</translation>
    </message>
    <message>
        <source>the round was closed at {time}; nothing is added after that</source>
        <translation>rundę zamknięto {time}; potem nic się nie dodaje</translation>
    </message>
    <message>
        <source>this file holds judgments of {other} too, and the round is blind; {expert} judges in a file that holds only own judgments</source>
        <translation>ten plik zawiera także oceny innych ({other}), a runda jest niejawna; {expert} ocenia w pliku, który zawiera tylko własne oceny</translation>
    </message>
    <message>
        <source>{expert} has judged nothing yet; there is nothing to submit</source>
        <translation>{expert} nie ma jeszcze żadnych ocen; nie ma czego oddać</translation>
    </message>
    <message>
        <source>a value is missing, so no intensity follows from it</source>
        <translation>brakuje wartości, więc nie wynika z niej żadna intensywność</translation>
    </message>
    <message>
        <source>&quot;{item}&quot; is not compared here</source>
        <translation>„{item}” nie jest tu porównywane</translation>
    </message>
    <message>
        <source>A ratio is above 0; leave the cell empty if the pair is not judged yet</source>
        <translation>Stosunek jest większy od 0; jeśli para nie jest jeszcze oceniona, komórkę należy zostawić pustą</translation>
    </message>
    <message>
        <source>{number} is beyond 1e9</source>
        <translation>{number} przekracza 1e9</translation>
    </message>
    <message>
        <source>{number} lies outside 1/9 … 9</source>
        <translation>{number} leży poza zakresem 1/9 … 9</translation>
    </message>
    <message>
        <source>rank sum of the order given</source>
        <translation>suma rang według podanej kolejności</translation>
    </message>
    <message>
        <source>rank sum of the order in force</source>
        <translation>suma rang według obowiązującej kolejności</translation>
    </message>
    <message>
        <source>rank order centroid of the order given</source>
        <translation>centroidy rang (ROC) według podanej kolejności</translation>
    </message>
    <message>
        <source>rank order centroid of the order in force</source>
        <translation>centroidy rang (ROC) według obowiązującej kolejności</translation>
    </message>
    <message>
        <source>Saaty, geometric mean</source>
        <translation>Saaty, średnia geometryczna</translation>
    </message>
    <message>
        <source>Saaty, eigenvector</source>
        <translation>Saaty, wektor własny</translation>
    </message>
    <message>
        <source>weights in force</source>
        <translation>obowiązujące wagi</translation>
    </message>
    <message>
        <source>the weights named sum to {sum}; together with the others they must sum to 1</source>
        <translation>podane wagi sumują się do {sum}; razem z pozostałymi muszą dawać 1</translation>
    </message>
    <message>
        <source>Price with VAT</source>
        <translation>Cena z VAT</translation>
    </message>
    <message>
        <source>Frame rate</source>
        <translation>Klatki na sekundę</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>Gwarancja</translation>
    </message>
    <message>
        <source>Night vision range</source>
        <translation>Zasięg w nocy</translation>
    </message>
    <message>
        <source>Disk in the kit</source>
        <translation>Dysk w zestawie</translation>
    </message>
    <message>
        <source>Cameras in the kit</source>
        <translation>Kamery w zestawie</translation>
    </message>
    <message>
        <source>Channels of the recorder</source>
        <translation>Kanały rejestratora</translation>
    </message>
    <message>
        <source>Which camera kit?</source>
        <translation>Który zestaw kamer?</translation>
    </message>
    <message>
        <source>Share of the watched zones seen</source>
        <translation>Widziany udział stref do obserwacji</translation>
    </message>
    <message>
        <source>name at least one file of a group</source>
        <translation>należy podać co najmniej jeden plik grupy</translation>
    </message>
    <message>
        <source>ID:NAME:ROLE:WEIGHT</source>
        <translation>ID:NAME:ROLE:WEIGHT</translation>
    </message>
    <message>
        <source>this file is there already; begin the round in another folder</source>
        <translation>ten plik już istnieje; rundę należy rozpocząć w innym folderze</translation>
    </message>
    <message>
        <source>give either --pair or --rate</source>
        <translation>należy podać albo --pair, albo --rate</translation>
    </message>
    <message>
        <source>say how much with --value</source>
        <translation>należy podać ile, przez --value</translation>
    </message>
    <message>
        <source>say what is judged with --pair or --rate</source>
        <translation>należy podać, co się ocenia, przez --pair lub --rate</translation>
    </message>
    <message>
        <source>nothing like this is asked in this round</source>
        <translation>w tej rundzie nie ma takiego pytania</translation>
    </message>
    <message>
        <source>this is asked under {nodes}; name one with --node</source>
        <translation>to pytanie występuje w węzłach {nodes}; jeden należy podać przez --node</translation>
    </message>
    <message>
        <source>Kept as judgment {number} of {expert}: {node}, {what} = {value}.</source>
        <translation>Zachowano jako ocenę {number}, {expert}: {node}, {what} = {value}.</translation>
    </message>
    <message>
        <source>{expert} submitted at {time}. Nothing is added or changed after that.</source>
        <translation>{expert}: oceny oddano {time}. Potem nic się nie dodaje ani nie zmienia.</translation>
    </message>
    <message>
        <source>Answer with a number from 0 to 1.</source>
        <translation>Odpowiedź: liczba od 0 do 1.</translation>
    </message>
    <message>
        <source>Answer with {words}.</source>
        <translation>Odpowiedź: {words}.</translation>
    </message>
    <message>
        <source>Answer with 1 (the first), 0.5 (both alike) or 0 (the second).</source>
        <translation>Odpowiedź: 1 (pierwszy), 0.5 (oba jednakowe) lub 0 (drugi).</translation>
    </message>
    <message>
        <source>Answer with 1 (both alike) to 9 (the first by far), or 1/2 to 1/9 (the second).</source>
        <translation>Odpowiedź: od 1 (oba jednakowe) do 9 (pierwszy zdecydowanie) albo od 1/2 do 1/9 (drugi).</translation>
    </message>
    <message>
        <source>It is needed for a result: everything is rated once.</source>
        <translation>Jest potrzebna do wyniku: wszystko ocenia się raz.</translation>
    </message>
    <message>
        <source>Next for {expert}: {node}, {one}.</source>
        <translation>Następna dla {expert}: {node}, {one}.</translation>
    </message>
    <message>
        <source>found {written}. {slip} {working}</source>
        <translation>znaleziono {written}. {slip} {working}</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>prawda</translation>
    </message>
    <message>
        <source>mistake</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>How firm it is</source>
        <translation>Stabilność wyniku</translation>
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
        <translation>Co zakładają metody</translation>
    </message>
    <message>
        <source>&quot;{found}&quot; is no weight; write as K1=0.4 or K1=40%</source>
        <translation>„{found}” nie jest wagą; należy zapisać K1=0.4 lub K1=40%</translation>
    </message>
    <message>
        <source>&quot;{criterion}&quot; is named twice</source>
        <translation>kryterium „{criterion}” podano dwa razy</translation>
    </message>
    <message>
        <source>{method}: {reason}</source>
        <translation>{method}: {reason}</translation>
    </message>
    <message>
        <source>Weights by method</source>
        <translation>Wagi według metod</translation>
    </message>
    <message>
        <source>Rests on: {figures}</source>
        <translation>Wynika z: {figures}</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nowe kryterium</translation>
    </message>
    <message>
        <source>Alternative {id}</source>
        <translation>Wariant {id}</translation>
    </message>
    <message>
        <source>there is nothing to paste, expected cells</source>
        <translation>nie ma czego wkleić, oczekiwano komórek</translation>
    </message>
    <message>
        <source>{rows} rows of {columns} cells are too many; at most {most} rows of {widest} cells are taken</source>
        <translation>wierszy: {rows}, komórek w wierszu: {columns} – to za dużo; najwyżej {most} wierszy po {widest} komórek</translation>
    </message>
    <message>
        <source>holds to its digits</source>
        <translation>zgodne we wszystkich cyfrach</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>różne</translation>
    </message>
    <message>
        <source>cannot be derived</source>
        <translation>nie można wyprowadzić</translation>
    </message>
    <message>
        <source>A printed table, checked</source>
        <translation>Sprawdzenie opublikowanej tabeli</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Opublikowane</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Obliczone</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Werdykt</translation>
    </message>
    <message>
        <source>{second} before {first}</source>
        <translation>{second} przed {first}</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Wariant</translation>
    </message>
    <message>
        <source>{place}. place, %</source>
        <translation>{place}. miejsce, %</translation>
    </message>
    <message>
        <source>standard error of the first place, %</source>
        <translation>błąd standardowy pierwszego miejsca, %</translation>
    </message>
    <message>
        <source>Mean weights with which each comes first</source>
        <translation>Średnie wagi, przy których dany wariant jest pierwszy</translation>
    </message>
    <message>
        <source>Weights in force</source>
        <translation>Obowiązujące wagi</translation>
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
        <translation>Co musi zachodzić, aby dany wariant wygrał</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Zmiana</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Pierwsze miejsce</translation>
    </message>
    <message>
        <source>What turns</source>
        <translation>Co się zmienia</translation>
    </message>
    <message>
        <source>No change that should not matter turns any pair.</source>
        <translation>Żadna zmiana, która nie powinna mieć znaczenia, nie odwraca kolejności żadnej pary.</translation>
    </message>
    <message>
        <source>{first}, new</source>
        <translation>{first}, zmiana</translation>
    </message>
    <message>
        <source>How far a single weight may move</source>
        <translation>O ile może się zmienić pojedyncza waga</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kryterium</translation>
    </message>
    <message>
        <source>Turns the first place: change of the weight</source>
        <translation>Zmienia pierwsze miejsce: zmiana wagi</translation>
    </message>
    <message>
        <source>to</source>
        <translation>na</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Wtedy</translation>
    </message>
    <message>
        <source>Turns any pair: change of the weight</source>
        <translation>Odwraca którąś parę: zmiana wagi</translation>
    </message>
    <message>
        <source>How firm the decision is</source>
        <translation>Stabilność decyzji</translation>
    </message>
    <message>
        <source>How firm the decision is: {title}</source>
        <translation>Stabilność decyzji: {title}</translation>
    </message>
    <message>
        <source>Weights: {weights}. Values: {values}.</source>
        <translation>Wagi: {weights}. Wartości: {values}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} alternatives share the first place.</source>
        <translation>
            <numerusform>Pierwsze miejsce dzieli {n} wariant.</numerusform>
            <numerusform>Pierwsze miejsce dzielą {n} warianty.</numerusform>
            <numerusform>Pierwsze miejsce dzieli {n} wariantów.</numerusform>
        </translation>
    </message>
    <message>
        <source>{first} share the first place with {total}.</source>
        <translation>Pierwsze miejsce dzielą {first}, wynik {total}.</translation>
    </message>
    <message>
        <source>{first} has nobody to be compared with.</source>
        <translation>Nie ma z czym porównać wariantu {first}.</translation>
    </message>
    <message>
        <source>{first} comes first with {total}, before {second} with {other}.</source>
        <translation>Pierwsze miejsce: {first}, wynik {total}; następnie {second}, wynik {other}.</translation>
    </message>
    <message>
        <source>With weights drawn at random, {who} is first in {share} of {draws} draws (standard error {error}).</source>
        <translation>Przy losowych wagach {who} jest na pierwszym miejscu w {share} z {draws} losowań (błąd standardowy {error}).</translation>
    </message>
    <message>
        <source>With weights drawn in their order of importance, {who} is first in {share} of {draws} draws (standard error {error}).</source>
        <translation>Przy wagach losowanych w ich kolejności ważności {who} jest na pierwszym miejscu w {share} z {draws} losowań (błąd standardowy {error}).</translation>
    </message>
    <message>
        <source>With each weight varied by up to {spread}, {who} is first in {share} of {draws} draws (standard error {error}).</source>
        <translation>Gdy każda waga zmienia się najwyżej o {spread}, {who} jest na pierwszym miejscu w {share} z {draws} losowań (błąd standardowy {error}).</translation>
    </message>
    <message>
        <source>With each judgment varied by up to half a step, {who} is first in {share} of {draws} draws (standard error {error}).</source>
        <translation>Gdy każda ocena zmienia się najwyżej o pół stopnia, {who} jest na pierwszym miejscu w {share} z {draws} losowań (błąd standardowy {error}).</translation>
    </message>
    <message>
        <source>{other} is first more often, in {share}.</source>
        <translation>Częściej na pierwszym miejscu jest {other}, w {share} losowań.</translation>
    </message>
    <message>
        <source>Of {all} combinations of method and weights, {who} is first alone in {alone} and together with others in {shared}.</source>
        <translation>Z {all} kombinacji metody i wag {who} jest na pierwszym miejscu samodzielnie w {alone}, a wspólnie z innymi w {shared}.</translation>
    </message>
    <message>
        <source>Of {all} combinations of method and weights, {who} is first in {alone}.</source>
        <translation>Z {all} kombinacji metody i wag {who} jest na pierwszym miejscu w {alone}.</translation>
    </message>
    <message>
        <source>{other} is first in more of them, in {cells}.</source>
        <translation>W większej liczbie kombinacji na pierwszym miejscu jest {other}: {cells}.</translation>
    </message>
    <message>
        <source>The first place turns in none of {all} changes that should not matter.</source>
        <translation>Pierwszego miejsca nie zmienia żadna z {all} zmian, które nie powinny mieć znaczenia.</translation>
    </message>
    <message>
        <source>The first place turns in {turned} of {all} changes that should not matter.</source>
        <translation>Pierwsze miejsce zmienia się przy {turned} z {all} zmian, które nie powinny mieć znaczenia.</translation>
    </message>
    <message>
        <source>{second} overtakes {first}</source>
        <translation>{second} wyprzedza {first}</translation>
    </message>
    <message>
        <source>{second} draws level with {first}</source>
        <translation>{second} zrównuje się z {first}</translation>
    </message>
    <message>
        <source>{first} leaves {second} behind</source>
        <translation>{first} zostawia {second} w tyle</translation>
    </message>
    <message>
        <source>The most critical criterion is {criterion}: {second} overtakes {first} once its weight rises by more than {percent}, from {from} beyond {to}, while the others stay.</source>
        <translation>Najbardziej krytyczne kryterium to {criterion}: {second} wyprzedza {first}, gdy waga tego kryterium wzrośnie o ponad {percent}, z {from} powyżej {to}, a pozostałe się nie zmienią.</translation>
    </message>
    <message>
        <source>The most critical criterion is {criterion}: {second} overtakes {first} once its weight falls by more than {percent}, from {from} below {to}, while the others stay.</source>
        <translation>Najbardziej krytyczne kryterium to {criterion}: {second} wyprzedza {first}, gdy waga tego kryterium spadnie o ponad {percent}, z {from} poniżej {to}, a pozostałe się nie zmienią.</translation>
    </message>
    <message>
        <source>Alternatives rated</source>
        <translation>Ocenione warianty</translation>
    </message>
    <message>
        <source>The value says how much the first is preferred to the second, or how the first is rated.</source>
        <translation>Wartość mówi, jak bardzo pierwszy jest preferowany nad drugim albo jak oceniono pierwszy.</translation>
    </message>
    <message numerus="yes">
        <source>{n} alternatives rated; not enough for a result yet.</source>
        <translation>
            <numerusform>Oceniono {n} wariant; to za mało na wynik.</numerusform>
            <numerusform>Oceniono {n} warianty; to za mało na wynik.</numerusform>
            <numerusform>Oceniono {n} wariantów; to za mało na wynik.</numerusform>
        </translation>
    </message>
    <message>
        <source>How good is {one} under {criterion}?</source>
        <translation>Jak dobrze wypada {one} według kryterium {criterion}?</translation>
    </message>
    <message>
        <source>Which is better under {criterion}: {one} or {other}?</source>
        <translation>Co jest lepsze według kryterium {criterion}: {one} czy {other}?</translation>
    </message>
    <message>
        <source>Which counts more: {one} or {other}?</source>
        <translation>Co liczy się bardziej: {one} czy {other}?</translation>
    </message>
    <message>
        <source>Which counts more within {criterion}: {one} or {other}?</source>
        <translation>Co liczy się bardziej w kryterium {criterion}: {one} czy {other}?</translation>
    </message>
    <message>
        <source>Known of {criterion}: {one}</source>
        <translation>Znane wartości, {criterion}: {one}</translation>
    </message>
    <message>
        <source>nothing known</source>
        <translation>nic nie wiadomo</translation>
    </message>
    <message>
        <source>Known of {criterion}: {one} against {other}</source>
        <translation>Znane wartości, {criterion}: {one} wobec {other}</translation>
    </message>
    <message>
        <source>Questions answered: all {asked}.</source>
        <translation>Odpowiedzi: wszystkie ({asked}).</translation>
    </message>
    <message>
        <source>Questions answered: {asked}, which is enough; {all} in all.</source>
        <translation>Odpowiedzi: {asked}, to wystarczy; wszystkich pytań jest {all}.</translation>
    </message>
    <message>
        <source>Questions answered: {asked} of about {needed}; {all} in all.</source>
        <translation>Odpowiedzi: {asked} z około {needed}; wszystkich pytań jest {all}.</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>tyle samo</translation>
    </message>
    <message>
        <source>between the same and moderately more</source>
        <translation>między równością a umiarkowaną przewagą</translation>
    </message>
    <message>
        <source>moderately more</source>
        <translation>umiarkowana przewaga</translation>
    </message>
    <message>
        <source>between moderately and strongly more</source>
        <translation>między umiarkowaną a silną przewagą</translation>
    </message>
    <message>
        <source>strongly more</source>
        <translation>silna przewaga</translation>
    </message>
    <message>
        <source>between strongly and very strongly more</source>
        <translation>między silną a bardzo silną przewagą</translation>
    </message>
    <message>
        <source>very strongly more</source>
        <translation>bardzo silna przewaga</translation>
    </message>
    <message>
        <source>between very strongly and extremely more</source>
        <translation>między bardzo silną a ekstremalną przewagą</translation>
    </message>
    <message>
        <source>extremely more</source>
        <translation>ekstremalna przewaga</translation>
    </message>
    <message>
        <source>{item}: place {one} by mean judgments, place {other} by mean priorities.</source>
        <translation>{item}: miejsce {one} według średniej ocen, miejsce {other} według średniej priorytetów.</translation>
    </message>
    <message>
        <source>The weights are the same by both.</source>
        <translation>Wagi są w obu przypadkach takie same.</translation>
    </message>
    <message>
        <source>The weights differ most in {criterion}: {one} by mean judgments, {other} by mean priorities.</source>
        <translation>Wagi różnią się najbardziej w kryterium {criterion}: {one} według średniej ocen, {other} według średniej priorytetów.</translation>
    </message>
    <message>
        <source>{where}: the consensus S* is {value}, {word}; an average would hide that the group does not agree.</source>
        <translation>{where}: zgodność S* wynosi {value}, {word}; średnia ukryłaby, że grupa nie jest zgodna.</translation>
    </message>
    <message>
        <source>{where}: the group falls into {groups}; their average is nobody&apos;s opinion.</source>
        <translation>{where}: grupa dzieli się na {groups}; ich średnia nie jest niczyim zdaniem.</translation>
    </message>
    <message>
        <source>Ratings under {criterion}</source>
        <translation>Oceny według skali, kryterium {criterion}</translation>
    </message>
    <message>
        <source>The members contradict each other; an average of them is nobody&apos;s opinion.</source>
        <translation>Członkowie są ze sobą sprzeczni; ich średnia nie jest niczyim zdaniem.</translation>
    </message>
    <message>
        <source>The members see it differently; speak about it before an average decides.</source>
        <translation>Członkowie widzą to różnie; warto o tym porozmawiać, zanim rozstrzygnie średnia.</translation>
    </message>
    <message>
        <source>The members agree on part of it; look at where they do not.</source>
        <translation>Członkowie zgadzają się częściowo; warto przyjrzeć się temu, w czym się różnią.</translation>
    </message>
    <message>
        <source>The members agree well; the average speaks for most of them.</source>
        <translation>Członkowie dobrze się zgadzają; średnia wyraża zdanie większości.</translation>
    </message>
    <message>
        <source>The members give nearly the same priorities; the average speaks for all of them.</source>
        <translation>Członkowie podają prawie te same priorytety; średnia wyraża zdanie wszystkich.</translation>
    </message>
    <message>
        <source>Mean judgments put {one} first, mean priorities {other}: the way of averaging decides.</source>
        <translation>Średnia ocen stawia na pierwszym miejscu {one}, średnia priorytetów – {other}: rozstrzyga sposób uśredniania.</translation>
    </message>
    <message numerus="yes">
        <source>{n} remarks about single matrices stand in the protocol.</source>
        <translation>
            <numerusform>W protokole jest {n} uwaga do pojedynczych macierzy.</numerusform>
            <numerusform>W protokole są {n} uwagi do pojedynczych macierzy.</numerusform>
            <numerusform>W protokole jest {n} uwag do pojedynczych macierzy.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no mean priorities to compare with: nobody&apos;s own judgments are enough for a result, or their mean vanishes.</source>
        <translation>Nie ma średniej priorytetów do porównania: niczyje własne oceny nie wystarczają na wynik albo ich średnia znika.</translation>
    </message>
    <message>
        <source>Mean judgments and mean priorities give the same order.</source>
        <translation>Średnia ocen i średnia priorytetów dają tę samą kolejność.</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konwencja</translation>
    </message>
    <message>
        <source>Lesson {number}: {title}</source>
        <translation>Lekcja {number}: {title}</translation>
    </message>
    <message>
        <source>Solution: {title}</source>
        <translation>Rozwiązanie: {title}</translation>
    </message>
    <message>
        <source>Name {line}</source>
        <translation>Imię i nazwisko {line}</translation>
    </message>
    <message>
        <source>Add a criterion.</source>
        <translation>Dodaj kryterium.</translation>
    </message>
    <message>
        <source>Add an alternative.</source>
        <translation>Dodaj wariant.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Nadaj nazwę.</translation>
    </message>
    <message>
        <source>Remove one of the two.</source>
        <translation>Usuń jeden z dwóch elementów.</translation>
    </message>
    <message>
        <source>Give one of the two another name.</source>
        <translation>Nadaj jednemu z dwóch elementów inną nazwę.</translation>
    </message>
    <message>
        <source>Name its group anew.</source>
        <translation>Podaj ponownie jego grupę.</translation>
    </message>
    <message>
        <source>Remove the limit or the weight of what is not there any more.</source>
        <translation>Usuń ograniczenie lub wagę tego, czego już nie ma.</translation>
    </message>
    <message>
        <source>Mend the limit.</source>
        <translation>Popraw ograniczenie.</translation>
    </message>
    <message>
        <source>Give two points at least, by rising value, each worth 0 to 1.</source>
        <translation>Podaj co najmniej dwa punkty według rosnącej wartości, każdy z liczbą od 0 do 1.</translation>
    </message>
    <message>
        <source>Write a number, or compare by ratings, which take words.</source>
        <translation>Wpisz liczbę albo porównuj ocenami według skali, które przyjmują słowa.</translation>
    </message>
    <message>
        <source>Write a smaller number or a larger unit.</source>
        <translation>Wpisz mniejszą liczbę albo większą jednostkę.</translation>
    </message>
    <message>
        <source>Write the value in the unit of the criterion, or change the unit.</source>
        <translation>Wpisz wartość w jednostce kryterium albo zmień jednostkę.</translation>
    </message>
    <message>
        <source>Add the word to the levels of the scale, or write another value.</source>
        <translation>Dodaj słowo do stopni skali albo wpisz inną wartość.</translation>
    </message>
    <message>
        <source>Give levels to the criterion, or values from 0 to 1.</source>
        <translation>Nadaj kryterium stopnie albo podaj wartości od 0 do 1.</translation>
    </message>
    <message>
        <source>Give the criterion a weight.</source>
        <translation>Nadaj kryterium wagę.</translation>
    </message>
    <message>
        <source>Give a weight of 0 or more.</source>
        <translation>Podaj wagę równą 0 lub większą.</translation>
    </message>
    <message>
        <source>Give at least one criterion a weight.</source>
        <translation>Nadaj wagę co najmniej jednemu kryterium.</translation>
    </message>
    <message>
        <source>Compare the criteria of this group in pairs.</source>
        <translation>Porównaj parami kryteria tej grupy.</translation>
    </message>
    <message>
        <source>Remove the judgments of the group that is not there any more.</source>
        <translation>Usuń oceny grupy, której już nie ma.</translation>
    </message>
    <message>
        <source>Remove the judgments of what is not there any more.</source>
        <translation>Usuń oceny tego, czego już nie ma.</translation>
    </message>
    <message>
        <source>Put it into the order, or judge it.</source>
        <translation>Umieść to w kolejności albo oceń.</translation>
    </message>
    <message>
        <source>Judge the pair.</source>
        <translation>Oceń parę.</translation>
    </message>
    <message>
        <source>Compare the alternatives under this criterion in pairs.</source>
        <translation>Porównaj parami warianty według tego kryterium.</translation>
    </message>
    <message>
        <source>Judge the pair anew.</source>
        <translation>Oceń parę ponownie.</translation>
    </message>
    <message>
        <source>Judge the pairs anew.</source>
        <translation>Oceń pary ponownie.</translation>
    </message>
    <message>
        <source>Write a ratio above 0, such as 3 or 1/3.</source>
        <translation>Wpisz stosunek większy od 0, np. 3 lub 1/3.</translation>
    </message>
    <message>
        <source>Leave the cell empty, or write a ratio above 0.</source>
        <translation>Zostaw komórkę pustą albo wpisz stosunek większy od 0.</translation>
    </message>
    <message>
        <source>Write 1 on the diagonal.</source>
        <translation>Na przekątnej wpisz 1.</translation>
    </message>
    <message>
        <source>Judge within 1/9 and 9, or allow any ratio in the method.</source>
        <translation>Oceniaj od 1/9 do 9 albo dopuść w metodzie dowolny stosunek.</translation>
    </message>
    <message>
        <source>Decide which of the two cells is meant.</source>
        <translation>Zdecyduj, która z dwóch komórek jest właściwa.</translation>
    </message>
    <message>
        <source>Write the exact fraction, or let the method use the matrix as given.</source>
        <translation>Wpisz dokładny ułamek albo pozwól metodzie użyć macierzy bez zmian.</translation>
    </message>
    <message>
        <source>Judge one pair more that links the parts.</source>
        <translation>Oceń jeszcze jedną parę, która połączy części.</translation>
    </message>
    <message>
        <source>Use the geometric mean.</source>
        <translation>Użyj średniej geometrycznej.</translation>
    </message>
    <message>
        <source>Choose a table of random indices.</source>
        <translation>Wybierz tabelę indeksów losowych.</translation>
    </message>
    <message>
        <source>Bring the values to 0 (worst) to 1 (best), which takes negative ones too.</source>
        <translation>Przelicz wartości na skalę od 0 (najgorsza) do 1 (najlepsza), która przyjmuje też ujemne.</translation>
    </message>
    <message>
        <source>Bring the values to 0 (worst) to 1 (best), which takes 0 too.</source>
        <translation>Przelicz wartości na skalę od 0 (najgorsza) do 1 (najlepsza), która przyjmuje też 0.</translation>
    </message>
    <message>
        <source>Choose another normalisation.</source>
        <translation>Wybierz inną normalizację.</translation>
    </message>
    <message>
        <source>Mend the thresholds of the preference function.</source>
        <translation>Popraw progi funkcji preferencji.</translation>
    </message>
    <message>
        <source>Choose a number between 0 and 1.</source>
        <translation>Wybierz liczbę między 0 a 1.</translation>
    </message>
    <message>
        <source>Add an alternative, or weigh in a way that does not look at values.</source>
        <translation>Dodaj wariant albo ustal wagi metodą, która nie korzysta z wartości.</translation>
    </message>
    <message>
        <source>Choose what the plan is to compute.</source>
        <translation>Wybierz, co ma obliczyć plan.</translation>
    </message>
    <message>
        <source>Name a kit of the project or of the catalogue.</source>
        <translation>Podaj zestaw z projektu lub z katalogu.</translation>
    </message>
    <message>
        <source>Put a camera onto the plan, or give the values by hand.</source>
        <translation>Umieść kamerę na planie albo podaj wartości ręcznie.</translation>
    </message>
    <message>
        <source>Draw a zone to be watched, or give the values by hand.</source>
        <translation>Narysuj strefę do obserwacji albo podaj wartości ręcznie.</translation>
    </message>
    <message>
        <source>Every two criteria are compared once; the more important one gets a point. It asks only which one, not by how much. Books differ in what a tie and the last one get, and the winner may depend on it.</source>
        <translation>Każde dwa kryteria porównuje się raz; ważniejsze dostaje punkt. Pyta się tylko, które, a nie o ile. Podręczniki różnią się tym, co dostają remis i ostatnie kryterium, a od tego może zależeć zwycięzca.</translation>
    </message>
    <message>
        <source>Under every criterion the better value of two gets a point. Only the order of the values counts, so a tiny difference counts as much as a large one.</source>
        <translation>Według każdego kryterium punkt dostaje lepsza z dwóch wartości. Liczy się tylko kolejność wartości, więc drobna różnica znaczy tyle samo co duża.</translation>
    </message>
    <message>
        <source>Saaty&apos;s comparison (AHP)</source>
        <translation>Porównanie Saaty’ego (AHP)</translation>
    </message>
    <message>
        <source>Every two criteria are compared: how many times is one more important, 1 to 9. It assumes that such ratios can be told; how well they fit together is measured (CR).</source>
        <translation>Porównuje się każde dwa kryteria: ile razy jedno jest ważniejsze, od 1 do 9. Zakłada się, że takie stosunki da się podać; mierzy się, jak dobrze do siebie pasują (CR).</translation>
    </message>
    <message>
        <source>Under every criterion every two alternatives are compared: how many times is one better, 1 to 9. Leaving an alternative out can turn the order of the others.</source>
        <translation>Według każdego kryterium porównuje się każde dwa warianty: ile razy jeden jest lepszy, od 1 do 9. Pominięcie wariantu może zmienić kolejność pozostałych.</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Wszystkie równe</translation>
    </message>
    <message>
        <source>Every criterion counts the same. It says nothing about importance.</source>
        <translation>Każde kryterium liczy się tak samo. Nic to nie mówi o ważności.</translation>
    </message>
    <message>
        <source>Given directly</source>
        <translation>Podane bezpośrednio</translation>
    </message>
    <message>
        <source>Somebody states the weights as numbers and answers for them. They are used as they are, even where they do not sum to 1.</source>
        <translation>Ktoś podaje wagi jako liczby i za nie odpowiada. Używa się ich bez zmian, nawet jeśli nie sumują się do 1.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>Points are given to the criteria and divided by their sum. Twice the points means twice the importance.</source>
        <translation>Kryteriom przyznaje się punkty i dzieli przez ich sumę. Dwa razy więcej punktów to dwa razy większa ważność.</translation>
    </message>
    <message>
        <source>Order, rank sum</source>
        <translation>Kolejność, suma rang</translation>
    </message>
    <message>
        <source>Only the order of importance is asked for. Weights fall by equal steps from the first to the last.</source>
        <translation>Pyta się tylko o kolejność ważności. Wagi maleją równymi krokami od pierwszej do ostatniej.</translation>
    </message>
    <message>
        <source>Order, centroid</source>
        <translation>Kolejność, centroidy</translation>
    </message>
    <message>
        <source>Only the order of importance is asked for. The weights are the middle of all that keep it, so the first ones count much more than the last.</source>
        <translation>Pyta się tylko o kolejność ważności. Wagi są środkiem wszystkich, które ją zachowują, więc pierwsze liczą się dużo bardziej niż ostatnie.</translation>
    </message>
    <message>
        <source>Entropy of the values</source>
        <translation>Entropia wartości</translation>
    </message>
    <message>
        <source>Nobody is asked: a criterion counts the more, the more its values differ. That is spread, not importance. Values must not be negative.</source>
        <translation>Nikogo się nie pyta: kryterium waży tym więcej, im bardziej różnią się jego wartości. To rozrzut, a nie ważność. Wartości nie mogą być ujemne.</translation>
    </message>
    <message>
        <source>CRITIC</source>
        <translation>CRITIC</translation>
    </message>
    <message>
        <source>Nobody is asked: a criterion counts the more, the more its values differ and the less they repeat what others say. Adding an alternative changes the weights.</source>
        <translation>Nikogo się nie pyta: kryterium waży tym więcej, im bardziej różnią się jego wartości i im mniej powtarzają to, co mówią inne. Dodanie wariantu zmienia wagi.</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Suma ważona</translation>
    </message>
    <message>
        <source>What is worse under one criterion can be made up by another, in proportion to the weights. Values are brought to a common scale first, and the choice of the scale matters.</source>
        <translation>To, co gorsze w jednym kryterium, może nadrobić inne, proporcjonalnie do wag. Wartości sprowadza się najpierw do wspólnej skali, a jej wybór ma znaczenie.</translation>
    </message>
    <message>
        <source>TOPSIS</source>
        <translation>TOPSIS</translation>
    </message>
    <message>
        <source>The best is near the best of all values and far from the worst of all. Distances are straight lines, so strong and weak sides make up for each other.</source>
        <translation>Najlepszy jest blisko najlepszych ze wszystkich wartości i daleko od najgorszych. Odległości są prostoliniowe, więc mocne i słabe strony się równoważą.</translation>
    </message>
    <message>
        <source>PROMETHEE</source>
        <translation>PROMETHEE</translation>
    </message>
    <message>
        <source>Alternatives are compared in pairs; a preference function says how much a difference matters. The net flow orders all; before it is added up, some cannot be compared.</source>
        <translation>Warianty porównuje się parami; funkcja preferencji mówi, ile znaczy różnica. Przepływ netto porządkuje wszystkie; przed zsumowaniem niektóre są nieporównywalne.</translation>
    </message>
    <message>
        <source>Looks for a compromise: good in sum, and nowhere too bad. The share v says how much the sum counts against the worst regret.</source>
        <translation>Szuka kompromisu: dobrego w sumie i nigdzie zbyt złego. Udział v mówi, ile liczy się suma wobec największego żalu.</translation>
    </message>
    <message>
        <source>First criterion first</source>
        <translation>Najpierw pierwsze kryterium</translation>
    </message>
    <message>
        <source>The weightiest criterion on which two differ decides alone. Nothing makes up for it, however small the difference.</source>
        <translation>Samo rozstrzyga kryterium o największej wadze, w którym dwa warianty się różnią. Nic tego nie nadrobi, choćby różnica była najmniejsza.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Oceny według skali</translation>
    </message>
    <message>
        <source>Every alternative is rated by itself, by words of a scale or from 0 to 1. Adding an alternative changes nothing for the others, so it suits long lists.</source>
        <translation>Każdy wariant ocenia się osobno, słowami skali lub od 0 do 1. Dodanie wariantu niczego nie zmienia dla pozostałych, więc nadaje się to do długich list.</translation>
    </message>
    <message>
        <source>One outranks another when enough of the weight agrees and no criterion objects too much. It chooses a few to look at closely; the order shown is that of net dominance.</source>
        <translation>Jeden wariant przewyższa drugi, gdy zgadza się dość wagi i żadne kryterium nie sprzeciwia się zbyt mocno. Wybiera kilka do bliższego przyjrzenia się; pokazana kolejność wynika z dominacji netto.</translation>
    </message>
    <message>
        <source>textbook</source>
        <translation>podręcznikowa</translation>
    </message>
    <message>
        <source>textbook + 1</source>
        <translation>podręcznikowa + 1</translation>
    </message>
    <message>
        <source>of the thesis: ties not counted, + 1</source>
        <translation>z pracy dyplomowej: remisy bez punktów, + 1</translation>
    </message>
    <message>
        <source>RANCOM</source>
        <translation>RANCOM</translation>
    </message>
    <message>
        <source>ties ignored</source>
        <translation>remisy pomijane</translation>
    </message>
    <message>
        <source>as they are</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>from 0 (worst) to 1 (best)</source>
        <translation>od 0 (najgorsza) do 1 (najlepsza)</translation>
    </message>
    <message>
        <source>as share of the best</source>
        <translation>jako część najlepszej</translation>
    </message>
    <message>
        <source>as share of their sum</source>
        <translation>jako część ich sumy</translation>
    </message>
    <message>
        <source>divided by the root of their squares&apos; sum</source>
        <translation>podzielone przez pierwiastek z sumy kwadratów</translation>
    </message>
    <message>
        <source>any difference is a full preference</source>
        <translation>każda różnica to pełna preferencja</translation>
    </message>
    <message>
        <source>none up to q, then full</source>
        <translation>do q żadna, potem pełna</translation>
    </message>
    <message>
        <source>rising evenly up to p</source>
        <translation>rośnie równomiernie do p</translation>
    </message>
    <message>
        <source>none up to q, half up to p, then full</source>
        <translation>do q żadna, do p połowa, potem pełna</translation>
    </message>
    <message>
        <source>none up to q, then rising up to p</source>
        <translation>do q żadna, potem rośnie do p</translation>
    </message>
    <message>
        <source>rising like a bell curve, turning at s</source>
        <translation>rośnie jak krzywa dzwonowa z przegięciem w s</translation>
    </message>
    <message>
        <source>RANCOM, the form with a half and 0.5: Więckowski and others 2023</source>
        <translation>RANCOM, postać z połówką i 0,5: Więckowski i inni 2023</translation>
    </message>
    <message>
        <source>{rows} rows and {columns} columns are no square of {items} items with their names</source>
        <translation>{rows} wierszy i {columns} kolumn to nie kwadrat {items} pozycji z ich nazwami</translation>
    </message>
    <message>
        <source>{cell}: {trouble}</source>
        <translation>{cell}: {trouble}</translation>
    </message>
    <message>
        <source>nothing is compared with itself, found &quot;{found}&quot;</source>
        <translation>niczego nie porównuje się z samym sobą, znaleziono „{found}”</translation>
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
    <name>vidette::ui::AcceptabilityPlot</name>
    <message>
        <source>Places of each alternative in the draws</source>
        <translation>Miejsca poszczególnych wariantów w losowaniach</translation>
    </message>
    <message>
        <source>%1 is first in %2</source>
        <translation>%1 jest na pierwszym miejscu w %2</translation>
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
        <translation>Kto jest pierwszy według której metody i wag</translation>
    </message>
    <message>
        <source>not computed: %1</source>
        <translation>nie obliczono: %1</translation>
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
        <translation>Co musi zachodzić, aby ten wariant wygrał</translation>
    </message>
    <message>
        <source>Each cell names who comes first. A cell that is chosen by a click or the arrow keys shows its whole order below; an empty one says why it cannot be computed.</source>
        <translation>Każda komórka podaje, kto jest pierwszy. Komórka wybrana kliknięciem lub strzałkami pokazuje poniżej całą kolejność; pusta wyjaśnia, dlaczego nie można jej obliczyć.</translation>
    </message>
    <message>
        <source>What must hold for this one to win:</source>
        <translation>Co musi zachodzić, aby wygrał ten:</translation>
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
    <name>vidette::ui::AnswerTab</name>
    <message>
        <source>Totals, and what they are made of</source>
        <translation>Wyniki łączne i to, z czego się składają</translation>
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
        <translation>Na pierwszym miejscu jest %1</translation>
    </message>
    <message>
        <source>Out of the comparison: %1</source>
        <translation>Poza porównaniem: %1</translation>
    </message>
    <message>
        <source>Weights: %1. Values: %2.</source>
        <translation>Wagi: %1. Wartości: %2.</translation>
    </message>
    <message>
        <source>Why is it first?</source>
        <translation>Dlaczego jest pierwszy?</translation>
    </message>
    <message>
        <source>How large is its lead?</source>
        <translation>Jak duża jest jego przewaga?</translation>
    </message>
    <message>
        <source>Click any figure, or press Enter on it, to see how it is reached.</source>
        <translation>Kliknij dowolną liczbę lub naciśnij na niej Enter, aby zobaczyć, jak się do niej dochodzi.</translation>
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
    <name>vidette::ui::AskedTab</name>
    <message>
        <source>There is no working of this figure yet.</source>
        <translation>Dla tej liczby nie ma jeszcze obliczenia.</translation>
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
    <name>vidette::ui::CheckView</name>
    <message>
        <source>The file is larger than a printed table can be.</source>
        <translation>Plik jest większy, niż może być opublikowana tabela.</translation>
    </message>
    <message>
        <source>a decision without a title</source>
        <translation>decyzja bez nazwy</translation>
    </message>
    <message>
        <source>Check a printed table…</source>
        <translation>Sprawdź opublikowaną tabelę…</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Podstawa porównania</translation>
    </message>
    <message>
        <source>Printed figures and computed ones</source>
        <translation>Wartości opublikowane i obliczone</translation>
    </message>
    <message>
        <source>the decision that the table names</source>
        <translation>decyzja wskazana w tabeli</translation>
    </message>
    <message>
        <source>the decision shown</source>
        <translation>wyświetlana decyzja</translation>
    </message>
    <message>
        <source>The figures of a published table, as a file of the format “vidette-printed/1”, are computed anew and compared to their printed digits.</source>
        <translation>Wartości z opublikowanej tabeli, zapisane w pliku formatu „vidette-printed/1”, oblicza się od nowa i porównuje z opublikowanymi cyframi.</translation>
    </message>
    <message>
        <source>Check a printed table</source>
        <translation>Sprawdź opublikowaną tabelę</translation>
    </message>
    <message>
        <source>Printed tables (*.json)</source>
        <translation>Opublikowane tabele (*.json)</translation>
    </message>
    <message>
        <source>The table names no decision, and none is shown.</source>
        <translation>Tabela nie wskazuje żadnej decyzji i żadna nie jest wyświetlana.</translation>
    </message>
    <message>
        <source>Values that are computed on a plan were taken as they are written.</source>
        <translation>Wartości obliczane na planie przyjęto tak, jak je zapisano.</translation>
    </message>
    <message>
        <source>Compared with “%1”: %2</source>
        <translation>Porównano z decyzją „%1”: %2</translation>
    </message>
    <message>
        <source>Comparing …</source>
        <translation>Porównywanie …</translation>
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
    <name>vidette::ui::ClaimList</name>
    <message>
        <source>Claim %1</source>
        <translation>Twierdzenie %1</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>bez oceny</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>prawda</translation>
    </message>
    <message>
        <source>is a mistake</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>Right. %1</source>
        <translation>Zgadza się. %1</translation>
    </message>
    <message>
        <source>Not so. %1</source>
        <translation>To nie tak. %1</translation>
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
    <name>vidette::ui::ConsensusPlot</name>
    <message>
        <source>How far every two members agree</source>
        <translation>Zgodność każdej pary członków</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ConsistencyView</name>
    <message>
        <source>CR printed elsewhere</source>
        <translation>CR podane gdzie indziej</translation>
    </message>
    <message>
        <source>A CR from a paper or a thesis that says it judged by intensities. One above what the rule can give proves that something was copied wrongly.</source>
        <translation>CR z artykułu lub pracy dyplomowej, w której według opisu oceniano za pomocą intensywności. Jeśli jest większe, niż może dać reguła, dowodzi to, że coś przepisano błędnie.</translation>
    </message>
    <message>
        <source>Nothing is judged yet.</source>
        <translation>Nic nie jest jeszcze ocenione.</translation>
    </message>
    <message>
        <source>Not linked: %1. No judgment leads from one to the other, so there is no result yet.</source>
        <translation>Niepołączone: %1. Żadna ocena nie prowadzi od jednej części do drugiej, więc nie ma jeszcze wyniku.</translation>
    </message>
    <message>
        <source>Judge %1 next</source>
        <translation>Oceń jako następną: %1</translation>
    </message>
    <message>
        <source>Two items cannot contradict each other; CR does not apply.</source>
        <translation>Dwa elementy nie mogą być ze sobą sprzeczne; CR nie ma tu zastosowania.</translation>
    </message>
    <message>
        <source>CR = (λ − n)/(n − 1)/RI. RI is the mean of random judgments, %1 for %2 items in the table &quot;%3&quot;; other tables differ by a few per cent.</source>
        <translation>CR = (λ − n)/(n − 1)/RI. RI to średnia ocen losowych, %1 przy liczbie elementów %2 w tabeli „%3”; inne tabele różnią się o kilka procent.</translation>
    </message>
    <message>
        <source>CR %1 is not below %2.</source>
        <translation>CR %1 nie jest poniżej %2.</translation>
    </message>
    <message>
        <source>CR %1 is below %2.</source>
        <translation>CR %1 jest poniżej %2.</translation>
    </message>
    <message>
        <source>Random index: %1 of the table &quot;%2&quot;.</source>
        <translation>Indeks losowy: %1 z tabeli „%2”.</translation>
    </message>
    <message>
        <source>All ratios follow the rule &quot;difference of intensities plus 1&quot;. Then CR cannot pass %1 for %2 items, whoever judges: this test cannot fail, and a good CR says nothing here.</source>
        <translation>Wszystkie stosunki wynikają z reguły „różnica intensywności plus 1”. CR nie może wtedy przekroczyć %1 (przy liczbie elementów %2), ktokolwiek ocenia: ten test nie może wypaść źle, a dobre CR nic tu nie mówi.</translation>
    </message>
    <message>
        <source>Worst three: %1, %2, %3</source>
        <translation>Najgorsza trójka: %1, %2, %3</translation>
    </message>
    <message>
        <source>Koczkodaj&apos;s index: how far the two ways from %1 to %3 differ, directly and over %2. 0 = not at all, near 1 = wholly.</source>
        <translation>Indeks Koczkodaja: jak bardzo różnią się dwie drogi od %1 do %3, bezpośrednia i przez %2. 0 = wcale, blisko 1 = całkowicie.</translation>
    </message>
    <message>
        <source>GCI %1 is not below %2.</source>
        <translation>GCI %1 nie jest poniżej %2.</translation>
    </message>
    <message>
        <source>GCI %1 is below %2.</source>
        <translation>GCI %1 jest poniżej %2.</translation>
    </message>
    <message>
        <source>The geometric consistency index goes with the geometric mean; its threshold is the one that matches the threshold of CR.</source>
        <translation>Geometryczny indeks zgodności stosuje się do średniej geometrycznej; jego próg odpowiada progowi CR.</translation>
    </message>
    <message>
        <source>Preferences that run in a circle</source>
        <translation>Preferencje, które tworzą pętlę</translation>
    </message>
    <message>
        <source>Nobody can follow all of these at once; one of them must give way.</source>
        <translation>Nie da się spełnić wszystkich naraz; jedna z nich musi ustąpić.</translation>
    </message>
    <message>
        <source>%1 circles in all.</source>
        <translation>Wszystkich pętli: %1.</translation>
    </message>
    <message>
        <source>A chain whose ends differ less than its links</source>
        <translation>Łańcuch, którego końce różnią się mniej niż ogniwa</translation>
    </message>
    <message>
        <source>%1 = %2, %3 = %4, but %5 = %6</source>
        <translation>%1 = %2, %3 = %4, ale %5 = %6</translation>
    </message>
    <message>
        <source>Weak consistency (Jandová and Talašová 2013): whoever is better than the middle one should be better than the last at least as much.</source>
        <translation>Słaba spójność (Jandová i Talašová 2013): co jest lepsze od środkowego elementu, powinno być co najmniej o tyle samo lepsze od ostatniego.</translation>
    </message>
    <message>
        <source>No preferences run in a circle. Other contradictions a triangle cannot show.</source>
        <translation>Preferencje nie tworzą pętli. Innych sprzeczności trójkąt nie może pokazać.</translation>
    </message>
    <message>
        <source>%1 = %2, the others speak for %3</source>
        <translation>%1 = %2, pozostałe przemawiają za %3</translation>
    </message>
    <message>
        <source>The ratio that all other judgments together speak for (Harker).</source>
        <translation>Stosunek, za którym przemawiają wszystkie pozostałe oceny razem (Harker).</translation>
    </message>
    <message>
        <source>%1: accept %2, CR would be %3</source>
        <translation>%1: przyjmij %2, CR wyniosłoby %3</translation>
    </message>
    <message>
        <source>What agrees least with the rest</source>
        <translation>Co najmniej zgadza się z resztą</translation>
    </message>
    <message>
        <source>Pairs that nobody judged</source>
        <translation>Pary nieocenione</translation>
    </message>
    <message>
        <source>Filled so that λ is smallest</source>
        <translation>Uzupełnione tak, by λ było najmniejsze</translation>
    </message>
    <message>
        <source>The filling that contradicts the judgments least (Bozóki, Fülöp and Rónyai 2010). The eigenvector is computed with it. No filling has a λ below %1: proven.</source>
        <translation>Uzupełnienie, które najmniej przeczy ocenom (Bozóki, Fülöp i Rónyai 2010). Oblicza się z nim wektor własny. Żadne uzupełnienie nie ma λ poniżej %1: udowodniono.</translation>
    </message>
    <message>
        <source>Filled by least squares</source>
        <translation>Uzupełnione metodą najmniejszych kwadratów</translation>
    </message>
    <message>
        <source>The ratios of the weights that fit the logarithms of the judgments best. The geometric mean is computed with it. Its λ is %1.</source>
        <translation>Stosunki wag, które najlepiej pasują do logarytmów ocen. Oblicza się z nimi średnią geometryczną. λ wynosi tu %1.</translation>
    </message>
    <message>
        <source>The answer uses the first, since its weights are the eigenvector&apos;s.</source>
        <translation>Odpowiedź korzysta z pierwszego uzupełnienia, bo jej wagi pochodzą z wektora własnego.</translation>
    </message>
    <message>
        <source>The answer uses the second, since its weights are the geometric mean&apos;s.</source>
        <translation>Odpowiedź korzysta z drugiego uzupełnienia, bo jej wagi pochodzą ze średniej geometrycznej.</translation>
    </message>
    <message>
        <source>How exact the figures are</source>
        <translation>Jak dokładne są liczby</translation>
    </message>
    <message>
        <source>λ = %1, proven to 1 part in %2.</source>
        <translation>λ = %1, udowodnione z dokładnością względną 1 : %2.</translation>
    </message>
    <message>
        <source>λ lies between %1 and %2 (Collatz and Wielandt), after %3 steps.</source>
        <translation>λ leży między %1 a %2 (Collatz i Wielandt), liczba kroków: %3.</translation>
    </message>
    <message>
        <source>The weights of the eigenvector are proven to 1 part in %1.</source>
        <translation>Wagi z wektora własnego są udowodnione z dokładnością względną 1 : %1.</translation>
    </message>
    <message>
        <source>A matrix of positive numbers shrinks distances between vectors by a known factor (Birkhoff 1957), so the vector cannot lie far from one that it hardly moves.</source>
        <translation>Macierz liczb dodatnich zmniejsza odległości między wektorami o znany czynnik (Birkhoff 1957), więc wektor własny nie może leżeć daleko od wektora, którego ona prawie nie przesuwa.</translation>
    </message>
    <message>
        <source>Of the weights nothing close is proven: the ratios lie too far apart.</source>
        <translation>Dla wag nie udowodniono ścisłych granic: stosunki są od siebie zbyt odległe.</translation>
    </message>
    <message>
        <source>For %1 items no bound is known.</source>
        <translation>Przy liczbie elementów %1 nie jest znana żadna granica.</translation>
    </message>
    <message>
        <source>Within %1, the most that intensities can give for %2 items. It proves nothing.</source>
        <translation>Nie przekracza %1, czyli najwięcej, ile mogą dać intensywności przy liczbie elementów %2. Niczego to nie dowodzi.</translation>
    </message>
    <message>
        <source>There is no result until the questions above the table are answered.</source>
        <translation>Dopóki nie ma odpowiedzi na pytania nad tabelą, nie ma wyniku.</translation>
    </message>
    <message>
        <source>CR would be %1</source>
        <translation>CR wyniosłoby %1</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>Przyjmij %1</translation>
    </message>
    <message>
        <source>How gaps are filled</source>
        <translation>Jak uzupełniane są luki</translation>
    </message>
    <message>
        <source>The weights are provisional: %1 of %2 pairs are open. Each of these counts half to both sides until it is judged.</source>
        <translation>Wagi są tymczasowe: otwarte są %1 z %2 par. Każda liczy się obu stronom po połowie, dopóki nie zostanie oceniona.</translation>
    </message>
    <message>
        <source>In no judged pair yet: %1. A weight there says nothing.</source>
        <translation>Jeszcze w żadnej ocenionej parze: %1. Waga nic tu nie mówi.</translation>
    </message>
    <message>
        <source>Why this CR?</source>
        <translation>Dlaczego takie CR?</translation>
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
    <name>vidette::ui::CriterionForm</name>
    <message>
        <source>watched area that no camera sees</source>
        <translation>obszar do obserwacji, którego nie widzi żadna kamera</translation>
    </message>
    <message>
        <source>watched area seen</source>
        <translation>widziany obszar do obserwacji</translation>
    </message>
    <message>
        <source>share of the watched zones seen</source>
        <translation>widziany udział stref do obserwacji</translation>
    </message>
    <message>
        <source>area where people are identified</source>
        <translation>obszar, w którym można identyfikować osoby</translation>
    </message>
    <message>
        <source>share of the watched zones seen at night</source>
        <translation>udział stref do obserwacji widziany w nocy</translation>
    </message>
    <message>
        <source>area where people are recognised</source>
        <translation>obszar, w którym można rozpoznawać osoby</translation>
    </message>
    <message>
        <source>disk needed for the recordings</source>
        <translation>dysk potrzebny na nagrania</translation>
    </message>
    <message>
        <source>Where the values come from</source>
        <translation>Skąd pochodzą wartości</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ograniczenia</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>What its values are worth</source>
        <translation>Funkcja wartości</translation>
    </message>
    <message>
        <source>given by hand</source>
        <translation>podane ręcznie</translation>
    </message>
    <message>
        <source>from the plan: %1</source>
        <translation>z planu: %1</translation>
    </message>
    <message>
        <source>From the plan: the camera of every kit is tried in every camera position.</source>
        <translation>Z planu: kamerę każdego zestawu sprawdza się w każdym miejscu kamery.</translation>
    </message>
    <message>
        <source>Take values from the plan</source>
        <translation>Weź wartości z planu</translation>
    </message>
    <message>
        <source>Give values by hand</source>
        <translation>Podaj wartości ręcznie</translation>
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
        <translation>Wczytywanie %1 …</translation>
    </message>
    <message>
        <source>It could not be read, or is larger than %1 MB.</source>
        <translation>Nie można odczytać pliku lub jest on większy niż %1 MB.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Otwórz %1</translation>
    </message>
    <message>
        <source>%1 was not taken into the project.</source>
        <translation>Do projektu nie przyjęto: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 was read: %n alternatives.</source>
        <translation>
            <numerusform>Wczytano %1: %n wariant.</numerusform>
            <numerusform>Wczytano %1: %n warianty.</numerusform>
            <numerusform>Wczytano %1: %n wariantów.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no answer, and so no weights to write. As .json the decision can be written all the same.</source>
        <translation>Nie ma odpowiedzi, a więc i wag do zapisania. Mimo to decyzję można zapisać jako .json.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Zapisywanie %1 …</translation>
    </message>
    <message>
        <source>%1 was written.</source>
        <translation>Zapisano %1.</translation>
    </message>
    <message>
        <source>Given up.</source>
        <translation>Przerwano.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::DecisionMenu</name>
    <message>
        <source>Workbook that computes itself (*.xlsx)</source>
        <translation>Skoroszyt z działającymi formułami (*.xlsx)</translation>
    </message>
    <message>
        <source>Table with semicolons and decimal commas (*.csv)</source>
        <translation>Tabela ze średnikami i przecinkiem dziesiętnym (*.csv)</translation>
    </message>
    <message>
        <source>Table with commas and decimal points (*.csv)</source>
        <translation>Tabela z przecinkami i kropką dziesiętną (*.csv)</translation>
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
        <translation>Decyzja Vidette, bez strat (*.json)</translation>
    </message>
    <message>
        <source>Name of the decision</source>
        <translation>Nazwa decyzji</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Begin, read, write, rename or remove a decision</source>
        <translation>Rozpocznij, wczytaj, zapisz, zmień nazwę lub usuń decyzję</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nowa decyzja</translation>
    </message>
    <message>
        <source>New from kits</source>
        <translation>Nowa z zestawów</translation>
    </message>
    <message>
        <source>Open a decision file…</source>
        <translation>Otwórz plik decyzji…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Zapisz jako…</translation>
    </message>
    <message>
        <source>Copy of this decision</source>
        <translation>Kopia tej decyzji</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>New from the kits of the catalogue</source>
        <translation>Nowa z zestawów katalogu</translation>
    </message>
    <message>
        <source>New from this project&apos;s kits</source>
        <translation>Nowa z zestawów tego projektu</translation>
    </message>
    <message>
        <source>Begin a decision</source>
        <translation>Rozpocznij decyzję</translation>
    </message>
    <message>
        <source>Compare kits</source>
        <translation>Porównaj zestawy</translation>
    </message>
    <message>
        <source>Open a decision file</source>
        <translation>Otwórz plik decyzji</translation>
    </message>
    <message>
        <source>Decisions (*.json *.xml *.csv *.txt);;All files (*)</source>
        <translation>Decyzje (*.json *.xml *.csv *.txt);;Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Save the decision</source>
        <translation>Zapisz decyzję</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (kopia)</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Kopiuj %1</translation>
    </message>
    <message>
        <source>Rename a decision</source>
        <translation>Zmień nazwę decyzji</translation>
    </message>
    <message>
        <source>Remove a decision</source>
        <translation>Usuń decyzję</translation>
    </message>
</context>
<context>
    <name>vidette::ui::DecisionNotice</name>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>What came of the file</source>
        <translation>Wynik odczytu lub zapisu pliku</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… i jeszcze %n.</numerusform>
            <numerusform>… i jeszcze %n.</numerusform>
            <numerusform>… i jeszcze %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::DecisionStart</name>
    <message>
        <source>Nothing is decided here yet</source>
        <translation>Nie ma tu jeszcze żadnej decyzji</translation>
    </message>
    <message>
        <source>A decision compares alternatives by several criteria, says which comes first and why, and what would change it. It is kept with the project.</source>
        <translation>Decyzja porównuje warianty według kilku kryteriów, mówi, który jest pierwszy i dlaczego, oraz co by to zmieniło. Zachowuje się ją razem z projektem.</translation>
    </message>
    <message>
        <source>Begin with two alternatives and two criteria, and overwrite them.</source>
        <translation>Zacznij od dwóch wariantów i dwóch kryteriów i zastąp je własnymi.</translation>
    </message>
    <message>
        <source>New decision</source>
        <translation>Nowa decyzja</translation>
    </message>
    <message>
        <source>Compare camera kits: their prices and figures are filled in, and what of the plan each would see is computed.</source>
        <translation>Porównaj zestawy kamer: ceny i dane są już wpisane, a to, co każdy widziałby na planie, jest obliczane.</translation>
    </message>
    <message>
        <source>Compare kits</source>
        <translation>Porównaj zestawy</translation>
    </message>
    <message>
        <source>Take one along: from a spreadsheet as CSV, from AHP-OS, XMCDA, or another project.</source>
        <translation>Przenieś gotową: z arkusza kalkulacyjnego jako CSV, z AHP-OS, XMCDA lub z innego projektu.</translation>
    </message>
    <message>
        <source>Open a decision file…</source>
        <translation>Otwórz plik decyzji…</translation>
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
    <name>vidette::ui::DrawsView</name>
    <message>
        <source>What is drawn</source>
        <translation>Co się losuje</translation>
    </message>
    <message>
        <source>Each weight varies by up to</source>
        <translation>Każda waga zmienia się najwyżej o</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Number of draws</source>
        <translation>Liczba losowań</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Ziarno</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Losuj ponownie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Each bar holds all draws, cut into the places that the alternative came out at: the first place stands at the left and is the strongest. Behind it: the share of first places and its standard error.</source>
        <translation>Każdy pasek zawiera wszystkie losowania, podzielone według miejsc zajętych przez wariant: pierwsze miejsce jest po lewej i ma najmocniejszy kolor. Za paskiem: udział pierwszych miejsc i jego błąd standardowy.</translation>
    </message>
    <message>
        <source>Mean weights of the draws in which each comes first</source>
        <translation>Średnie wagi losowań, w których dany wariant jest pierwszy</translation>
    </message>
    <message>
        <source>Mean weights with which each comes first</source>
        <translation>Średnie wagi, przy których dany wariant jest pierwszy</translation>
    </message>
    <message>
        <source>Weights, all alike likely</source>
        <translation>Wagi, wszystkie równie prawdopodobne</translation>
    </message>
    <message>
        <source>Weights in their order</source>
        <translation>Wagi w ich kolejności</translation>
    </message>
    <message>
        <source>Weights around those in force</source>
        <translation>Wagi wokół obowiązujących</translation>
    </message>
    <message>
        <source>Judgments within half a step</source>
        <translation>Oceny w granicach pół stopnia</translation>
    </message>
    <message>
        <source>The same seed gives the same draws on every computer.</source>
        <translation>To samo ziarno daje na każdym komputerze te same losowania.</translation>
    </message>
    <message>
        <source>Four times as many draws halve the standard error.</source>
        <translation>Cztery razy więcej losowań zmniejsza błąd standardowy o połowę.</translation>
    </message>
    <message>
        <source>Drawing was cancelled</source>
        <translation>Losowanie anulowano</translation>
    </message>
    <message>
        <source>Drawing … %1</source>
        <translation>Losowanie … %1</translation>
    </message>
    <message>
        <source>Drawing …</source>
        <translation>Losowanie …</translation>
    </message>
    <message>
        <source>Nothing was drawn.</source>
        <translation>Nic nie wylosowano.</translation>
    </message>
    <message>
        <source>Shown: %1 draws with seed %2.</source>
        <translation>Wyświetlono: losowań %1, ziarno %2.</translation>
    </message>
    <message>
        <source>%1 “Draw again” draws %2 times.</source>
        <translation>%1 „Losuj ponownie” losuje %2 razy.</translation>
    </message>
    <message>
        <source>Nothing is known of the weights: any that sum to 1 are alike likely.</source>
        <translation>O wagach nic nie wiadomo: wszystkie o sumie 1 są równie prawdopodobne.</translation>
    </message>
    <message>
        <source>Only the order of importance is known: all weights that keep it are alike likely.</source>
        <translation>Znana jest tylko kolejność ważności: wszystkie wagi, które ją zachowują, są równie prawdopodobne.</translation>
    </message>
    <message>
        <source>Every weight in force is multiplied by a random factor, then all are divided by their sum.</source>
        <translation>Każdą obowiązującą wagę mnoży się przez losowy czynnik, a potem wszystkie dzieli się przez ich sumę.</translation>
    </message>
    <message>
        <source>Every pair of Saaty&apos;s matrices is moved by up to half a step of its scale.</source>
        <translation>Każdą parę w macierzach Saaty’ego przesuwa się najwyżej o pół stopnia skali.</translation>
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
    <name>vidette::ui::EvaluationForm</name>
    <message>
        <source>How alternatives are compared</source>
        <translation>Jak porównuje się warianty</translation>
    </message>
    <message>
        <source>Values are taken</source>
        <translation>Przeliczenie wartości</translation>
    </message>
    <message>
        <source>Priorities are added up</source>
        <translation>Sumowanie priorytetów</translation>
    </message>
    <message>
        <source>Share v of the sum</source>
        <translation>Udział v sumy</translation>
    </message>
    <message>
        <source>Agreement, at least</source>
        <translation>Zgodność, co najmniej</translation>
    </message>
    <message>
        <source>Objection, at most</source>
        <translation>Sprzeciw, najwyżej</translation>
    </message>
    <message>
        <source>as shares of 1</source>
        <translation>jako udziały w 1</translation>
    </message>
    <message>
        <source>the best counts 1</source>
        <translation>najlepszy ma 1</translation>
    </message>
    <message>
        <source>As shares of 1 the alternatives divide each criterion among them (distributive); with the best counting 1 a copy of one changes less (ideal).</source>
        <translation>Jako udziały w 1 warianty dzielą każde kryterium między siebie (synteza dystrybutywna); gdy najlepszy ma 1, kopia wariantu zmienia mniej (synteza idealna).</translation>
    </message>
    <message>
        <source>1: only the sum counts; 0: only the worst regret.</source>
        <translation>1: liczy się tylko suma; 0: tylko największy żal.</translation>
    </message>
    <message>
        <source>The share of the weight that must find one at least as good as the other.</source>
        <translation>Udział wagi, który musi uznać jeden wariant za co najmniej tak dobry jak drugi.</translation>
    </message>
    <message>
        <source>The largest objection of a single criterion that is put up with, as a share of the largest difference.</source>
        <translation>Największy tolerowany sprzeciw pojedynczego kryterium, jako część największej różnicy.</translation>
    </message>
    <message>
        <source>Compare in another way</source>
        <translation>Porównuj inną metodą</translation>
    </message>
    <message>
        <source>Change how values are taken</source>
        <translation>Zmień przeliczenie wartości</translation>
    </message>
    <message>
        <source>Change how priorities are added up</source>
        <translation>Zmień sumowanie priorytetów</translation>
    </message>
    <message>
        <source>Change a threshold of the method</source>
        <translation>Zmień próg metody</translation>
    </message>
    <message>
        <source>Change how ties count</source>
        <translation>Zmień sposób liczenia remisów</translation>
    </message>
    <message>
        <source>Change how pairs are compared</source>
        <translation>Zmień sposób porównywania par</translation>
    </message>
    <message>
        <source>Under a criterion the alternatives may be judged by hand in Judgments.</source>
        <translation>Według kryterium warianty można ocenić ręcznie w części „Oceny”.</translation>
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
    <name>vidette::ui::FirmTab</name>
    <message>
        <source>Save these findings…</source>
        <translation>Zapisz te ustalenia…</translation>
    </message>
    <message>
        <source>How far a single weight may move</source>
        <translation>O ile może się zmienić pojedyncza waga</translation>
    </message>
    <message>
        <source>When weights or judgments are not known exactly</source>
        <translation>Gdy wagi lub oceny nie są dokładnie znane</translation>
    </message>
    <message>
        <source>By other methods and other ways of weighing</source>
        <translation>Według innych metod i innych sposobów ważenia</translation>
    </message>
    <message>
        <source>Changes that should not matter</source>
        <translation>Zmiany, które nie powinny mieć znaczenia</translation>
    </message>
    <message>
        <source>A printed table, checked</source>
        <translation>Sprawdzenie opublikowanej tabeli</translation>
    </message>
    <message>
        <source>Every alternative is excluded.</source>
        <translation>Wszystkie warianty wykluczono.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Obliczanie …</translation>
    </message>
    <message>
        <source>The totals of this method are no sums of weighted values, so there is no exact limit of a single weight.</source>
        <translation>Wyniki łączne tej metody nie są sumami ważonych wartości, więc pojedyncza waga nie ma dokładnej granicy.</translation>
    </message>
    <message>
        <source>How firm the first place is</source>
        <translation>Stabilność pierwszego miejsca</translation>
    </message>
    <message>
        <source>Save these findings</source>
        <translation>Zapisz te ustalenia</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Strony WWW (*.html)</translation>
    </message>
    <message>
        <source>Findings written: %1</source>
        <translation>Zapisano ustalenia: %1</translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>Nie można zapisać %1: %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::FlowPlot</name>
    <message>
        <source>What speaks for and against each alternative</source>
        <translation>Co przemawia za każdym wariantem i przeciw niemu</translation>
    </message>
    <message>
        <source>preferred to others (φ+) →</source>
        <translation>preferowany nad innymi (φ+) →</translation>
    </message>
    <message>
        <source>← others preferred to it (φ−)</source>
        <translation>← inne preferowane nad nim (φ−)</translation>
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
    <name>vidette::ui::FullerRuleForm</name>
    <message>
        <source>Convention of the triangle</source>
        <translation>Konwencja trójkąta</translation>
    </message>
    <message>
        <source>What a tie gives</source>
        <translation>Co daje remis</translation>
    </message>
    <message>
        <source>Added to every count</source>
        <translation>Dodawane do każdego wyniku</translation>
    </message>
    <message>
        <source>a half to both</source>
        <translation>obu po połowie</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nic</translation>
    </message>
    <message>
        <source>So that the last one keeps a weight.</source>
        <translation>Aby ostatnie kryterium zachowało wagę.</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Konwencja</translation>
    </message>
    <message>
        <source>A tie gives</source>
        <translation>Remis daje</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupBegin</name>
    <message>
        <source>What the group decides</source>
        <translation>O czym decyduje grupa</translation>
    </message>
    <message>
        <source>Weights of the criteria</source>
        <translation>Wagi kryteriów</translation>
    </message>
    <message>
        <source>Alternatives under each criterion</source>
        <translation>Warianty według każdego kryterium</translation>
    </message>
    <message>
        <source>Begin the round</source>
        <translation>Rozpocznij rundę</translation>
    </message>
    <message>
        <source>Begin a round</source>
        <translation>Rozpocznij rundę</translation>
    </message>
    <message>
        <source>Every expert judges alone, in a file of their own. Nobody sees results before all have submitted, or before you open the round.</source>
        <translation>Każdy ekspert ocenia sam, we własnym pliku. Nikt nie widzi wyników, dopóki wszyscy nie oddadzą ocen albo runda nie zostanie ujawniona.</translation>
    </message>
    <message>
        <source>how many times one counts more (Saaty, pairs)</source>
        <translation>ile razy jedno liczy się bardziej (Saaty, pary)</translation>
    </message>
    <message>
        <source>which of two counts more (Fuller&apos;s triangle)</source>
        <translation>które z dwóch liczy się bardziej (trójkąt Fullera)</translation>
    </message>
    <message>
        <source>are not asked; they stay as the decision has them</source>
        <translation>bez pytania; zostają takie jak w decyzji</translation>
    </message>
    <message>
        <source>are not asked; the values of the decision count</source>
        <translation>bez pytania; liczą się wartości z decyzji</translation>
    </message>
    <message>
        <source>are rated one by one, from none to excellent</source>
        <translation>oceniane pojedynczo, od „wcale” do „doskonale”</translation>
    </message>
    <message>
        <source>how many times one is better (Saaty, pairs)</source>
        <translation>ile razy jeden jest lepszy (Saaty, pary)</translation>
    </message>
    <message>
        <source>which of two is better (Fuller&apos;s triangle)</source>
        <translation>który z dwóch jest lepszy (trójkąt Fullera)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Co</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Wagi</translation>
    </message>
    <message>
        <source>Alternatives</source>
        <translation>Warianty</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Eksperci</translation>
    </message>
    <message>
        <source>A name or an alias, a role, and how much each one counts. Only the proportions of weights matter.</source>
        <translation>Nazwisko lub pseudonim, rola i to, ile kto się liczy. Znaczenie mają tylko proporcje wag.</translation>
    </message>
    <message>
        <source>Another expert</source>
        <translation>Następny ekspert</translation>
    </message>
    <message>
        <source>Name or alias of the expert</source>
        <translation>Nazwisko lub pseudonim eksperta</translation>
    </message>
    <message>
        <source>Name or alias</source>
        <translation>Nazwisko lub pseudonim</translation>
    </message>
    <message>
        <source>Role of the expert</source>
        <translation>Rola eksperta</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rola</translation>
    </message>
    <message>
        <source>Weight of the expert</source>
        <translation>Waga eksperta</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>the decision shown: %1</source>
        <translation>wyświetlana decyzja: %1</translation>
    </message>
    <message numerus="yes">
        <source>the %n requests of the backlog</source>
        <translation>
            <numerusform>%n wniosek z rejestru</numerusform>
            <numerusform>%n wnioski z rejestru</numerusform>
            <numerusform>%n wniosków z rejestru</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to decide yet: no decision is shown, and no request waits in the backlog.</source>
        <translation>Nie ma jeszcze o czym decydować: nie wyświetla się żadna decyzja, a w rejestrze nie czeka żaden wniosek.</translation>
    </message>
    <message>
        <source>Name at least one expert.</source>
        <translation>Podaj co najmniej jednego eksperta.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupDesk</name>
    <message>
        <source>A round was begun in the folder %1 already.</source>
        <translation>W folderze %1 rozpoczęto już rundę.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Nie można utworzyć folderu %1.</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Odczyt anulowano.</translation>
    </message>
    <message>
        <source>No round is open.</source>
        <translation>Żadna runda nie jest otwarta.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupJudge</name>
    <message>
        <source>%1, %2 times: %3</source>
        <translation>%1, %2 razy: %3</translation>
    </message>
    <message>
        <source>Both the same</source>
        <translation>Oba tak samo</translation>
    </message>
    <message>
        <source>%1 is preferred</source>
        <translation>Przewagę ma %1</translation>
    </message>
    <message>
        <source>both alike</source>
        <translation>oba jednakowe</translation>
    </message>
    <message>
        <source>Both alike</source>
        <translation>Oba jednakowe</translation>
    </message>
    <message>
        <source>Why; it goes into the protocol under your name</source>
        <translation>Dlaczego; trafi do protokołu z nazwiskiem eksperta</translation>
    </message>
    <message>
        <source>Keep and next</source>
        <translation>Zachowaj i dalej</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>Oddaj oceny</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Twoje odpowiedzi</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Liczy się</translation>
    </message>
    <message>
        <source>Back to the round</source>
        <translation>Wróć do rundy</translation>
    </message>
    <message>
        <source>Why? In your words; it may stay empty</source>
        <translation>Dlaczego? Własnymi słowami; może zostać puste</translation>
    </message>
    <message>
        <source>A click asks again. The new answer counts, the old one stays on record.</source>
        <translation>Kliknięcie zadaje pytanie ponownie. Liczy się nowa odpowiedź, poprzednia pozostaje w zapisie.</translation>
    </message>
    <message>
        <source>%1 judges</source>
        <translation>Ocenia: %1</translation>
    </message>
    <message>
        <source>Everything is answered. Submit, and the round goes on without further answers of yours.</source>
        <translation>Odpowiedziano na wszystko. Oddaj oceny; runda potoczy się dalej już bez Twoich odpowiedzi.</translation>
    </message>
    <message>
        <source>A click, the arrow keys, or typed: 3, and /3 for the other side. Enter keeps it.</source>
        <translation>Kliknij, użyj strzałek albo wpisz: 3, a dla drugiej strony /3. Enter zachowuje.</translation>
    </message>
    <message>
        <source>A click or the arrow keys. Enter keeps it.</source>
        <translation>Kliknij lub użyj strzałek. Enter zachowuje.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>answered anew</source>
        <translation>zastąpiona</translation>
    </message>
    <message>
        <source>Questions are left that a result of your own needs. What you answered counts all the same. Nothing can be added after submitting.</source>
        <translation>Pozostały pytania potrzebne do własnego wyniku. Udzielone odpowiedzi i tak się liczą. Po oddaniu ocen niczego nie można dodać.</translation>
    </message>
    <message>
        <source>Submit all the same</source>
        <translation>Mimo to oddaj oceny</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupResults</name>
    <message>
        <source>Comparison shown</source>
        <translation>Wyświetlane porównanie</translation>
    </message>
    <message>
        <source>What the group says</source>
        <translation>Co mówi grupa</translation>
    </message>
    <message>
        <source>Arithmetic mean priorities</source>
        <translation>Arytmetyczna średnia priorytetów</translation>
    </message>
    <message>
        <source>Mean priorities (AIP)</source>
        <translation>Średnia priorytetów (AIP)</translation>
    </message>
    <message>
        <source>Mean judgments (AIJ)</source>
        <translation>Średnia ocen (AIJ)</translation>
    </message>
    <message>
        <source>What each expert says alone</source>
        <translation>Co mówi każdy ekspert osobno</translation>
    </message>
    <message>
        <source>How far every two agree (S*, 1 = alike; frames: like-minded)</source>
        <translation>Zgodność każdej pary (S*, 1 = jednakowe; ramki: podobnie myślący)</translation>
    </message>
    <message>
        <source>How far everybody is from the group</source>
        <translation>Jak daleko kto jest od grupy</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Członek</translation>
    </message>
    <message>
        <source>Spearman&apos;s ρ</source>
        <translation>ρ Spearmana</translation>
    </message>
    <message>
        <source>Kendall&apos;s τ</source>
        <translation>τ Kendalla</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Różnica</translation>
    </message>
    <message>
        <source>Where they disagree most</source>
        <translation>Gdzie różnią się najbardziej</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Oceniało</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Najniżej</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Najwyżej</translation>
    </message>
    <message>
        <source>Reasons given</source>
        <translation>Podane powody</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Powód</translation>
    </message>
    <message>
        <source>Expert</source>
        <translation>Ekspert</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Liczy się</translation>
    </message>
    <message>
        <source>What was decided, for the minutes</source>
        <translation>Co postanowiono, do protokołu</translation>
    </message>
    <message>
        <source>Protocol for the minutes…</source>
        <translation>Protokół grupy…</translation>
    </message>
    <message>
        <source>By which average</source>
        <translation>Według której średniej</translation>
    </message>
    <message>
        <source>Take this as the decision</source>
        <translation>Przyjmij jako decyzję</translation>
    </message>
    <message>
        <source>Do they agree?</source>
        <translation>Czy są zgodni?</translation>
    </message>
    <message>
        <source>ρ and τ: 1 = the group&apos;s order, −1 = the reverse. Difference: the sum over all priorities, at most 2.</source>
        <translation>ρ i τ: 1 = kolejność grupy, −1 = odwrotna. Różnica: suma po wszystkich priorytetach, najwyżej 2.</translation>
    </message>
    <message>
        <source>by mean judgments (AIJ)</source>
        <translation>według średniej ocen (AIJ)</translation>
    </message>
    <message>
        <source>by mean priorities (AIP)</source>
        <translation>według średniej priorytetów (AIP)</translation>
    </message>
    <message>
        <source>by arithmetic mean priorities</source>
        <translation>według arytmetycznej średniej priorytetów</translation>
    </message>
    <message>
        <source>AIJ: the group as one judge whose every judgment is the mean of all. AIP: the mean of what follows from each expert&apos;s own judgments.</source>
        <translation>AIJ: grupa jako jeden oceniający, którego każda ocena jest średnią wszystkich. AIP: średnia tego, co wynika z własnych ocen każdego eksperta.</translation>
    </message>
    <message>
        <source>What was decided; empty leaves a line to write on</source>
        <translation>Co postanowiono; puste pole zostawia linię do wpisania</translation>
    </message>
    <message>
        <source>The group has no ranking yet</source>
        <translation>Grupa nie ma jeszcze kolejności</translation>
    </message>
    <message>
        <source>Equal first for the group: %1</source>
        <translation>Dla grupy wspólnie pierwsze miejsce: %1</translation>
    </message>
    <message>
        <source>%1 comes first for the group</source>
        <translation>Dla grupy na pierwszym miejscu jest %1</translation>
    </message>
    <message>
        <source>Ranking</source>
        <translation>Kolejność</translation>
    </message>
    <message>
        <source>There are no two members with a result of their own to compare.</source>
        <translation>Nie ma dwóch członków z własnym wynikiem, których można by porównać.</translation>
    </message>
    <message>
        <source>These totals are no shares, so only places are compared.</source>
        <translation>Te wyniki łączne nie są udziałami, więc porównuje się tylko miejsca.</translation>
    </message>
    <message>
        <source>Protocol for the minutes</source>
        <translation>Protokół grupy</translation>
    </message>
    <message>
        <source>Page (*.html);;Table (*.csv)</source>
        <translation>Strona (*.html);;Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Protocol written: %1</source>
        <translation>Zapisano protokół: %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupRoundView</name>
    <message>
        <source>The round was opened to all on %1.</source>
        <translation>Rundę ujawniono wszystkim: %1.</translation>
    </message>
    <message>
        <source>All have submitted; the results are open to everybody.</source>
        <translation>Wszyscy oddali oceny; wyniki są jawne dla każdego.</translation>
    </message>
    <message>
        <source>The round is blind until all have submitted. Not submitted yet: %1.</source>
        <translation>Runda jest niejawna, dopóki wszyscy nie oddadzą ocen. Jeszcze nie oddali: %1.</translation>
    </message>
    <message>
        <source>Open to all now</source>
        <translation>Ujawnij wszystkim teraz</translation>
    </message>
    <message>
        <source>The files contradict each other</source>
        <translation>Pliki są ze sobą sprzeczne</translation>
    </message>
    <message>
        <source>Nothing is decided by itself. Say which file is right; the other version stays on record.</source>
        <translation>Nic nie rozstrzyga się samo. Wskaż właściwy plik; druga wersja pozostaje w zapisie.</translation>
    </message>
    <message>
        <source>Files: %1, in %2</source>
        <translation>Pliki: %1, folder: %2</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>waga %1</translation>
    </message>
    <message>
        <source>submitted %1</source>
        <translation>oddano %1</translation>
    </message>
    <message>
        <source>not submitted yet</source>
        <translation>jeszcze nie oddano</translation>
    </message>
    <message>
        <source>Judge as %1</source>
        <translation>Oceniaj jako %1</translation>
    </message>
    <message>
        <source>not shown while the round is blind</source>
        <translation>nie pokazuje się, dopóki runda jest niejawna</translation>
    </message>
    <message>
        <source>This one is right</source>
        <translation>Ta jest właściwa</translation>
    </message>
    <message>
        <source>Open to all now, without those who have not submitted</source>
        <translation>Ujawnij wszystkim teraz, bez tych, którzy nie oddali ocen</translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupTab</name>
    <message>
        <source>mean judgments</source>
        <translation>średnia ocen</translation>
    </message>
    <message>
        <source>mean priorities</source>
        <translation>średnia priorytetów</translation>
    </message>
    <message>
        <source>arithmetic mean priorities</source>
        <translation>arytmetyczna średnia priorytetów</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Open files…</source>
        <translation>Otwórz pliki…</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Wczytaj ponownie</translation>
    </message>
    <message>
        <source>Begin another round</source>
        <translation>Rozpocznij kolejną rundę</translation>
    </message>
    <message>
        <source>Looking at the requests … %1</source>
        <translation>Przeglądanie wniosków … %1</translation>
    </message>
    <message>
        <source>Back to the round that is open</source>
        <translation>Wróć do otwartej rundy</translation>
    </message>
    <message>
        <source>Reading the files of the round …</source>
        <translation>Wczytywanie plików rundy …</translation>
    </message>
    <message>
        <source>Open files of a round</source>
        <translation>Otwórz pliki rundy</translation>
    </message>
    <message>
        <source>Files of a group (*.json)</source>
        <translation>Pliki grupy (*.json)</translation>
    </message>
    <message>
        <source>Requests of the backlog</source>
        <translation>Wnioski z rejestru</translation>
    </message>
    <message>
        <source>Looking at the requests …</source>
        <translation>Przeglądanie wniosków …</translation>
    </message>
    <message>
        <source>Folder for the files of the round</source>
        <translation>Folder na pliki rundy</translation>
    </message>
    <message numerus="yes">
        <source>%1 (weights of a group of %n, %2)</source>
        <translation>
            <numerusform>%1 (wagi grupy: %n osoba, %2)</numerusform>
            <numerusform>%1 (wagi grupy: %n osoby, %2)</numerusform>
            <numerusform>%1 (wagi grupy: %n osób, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (judged by a group of %n, %2)</source>
        <translation>
            <numerusform>%1 (oceny grupy: %n osoba, %2)</numerusform>
            <numerusform>%1 (oceny grupy: %n osoby, %2)</numerusform>
            <numerusform>%1 (oceny grupy: %n osób, %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the group&apos;s answer as the decision</source>
        <translation>Przyjmij odpowiedź grupy jako decyzję</translation>
    </message>
    <message>
        <source>The decision has the group&apos;s answer now. Undo takes it back.</source>
        <translation>Decyzja ma teraz odpowiedź grupy. „Cofnij” ją wycofuje.</translation>
    </message>
    <message>
        <source>The group&apos;s answer is a decision of its own now. Undo takes it away.</source>
        <translation>Odpowiedź grupy jest teraz osobną decyzją. „Cofnij” ją usuwa.</translation>
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
    <name>vidette::ui::JudgmentsTab</name>
    <message>
        <source>Weigh the criteria by preferences: who wins each pair (Fuller)</source>
        <translation>Waż kryteria preferencjami: które wygrywa w każdej parze (Fuller)</translation>
    </message>
    <message>
        <source>Weigh the criteria by ratios: how many times more (Saaty)</source>
        <translation>Waż kryteria stosunkami: ile razy więcej (Saaty)</translation>
    </message>
    <message>
        <source>Do they agree?</source>
        <translation>Czy oceny są zgodne?</translation>
    </message>
    <message>
        <source>What follows from the preferences</source>
        <translation>Co wynika z preferencji</translation>
    </message>
    <message>
        <source>Rounded judgments</source>
        <translation>Zaokrąglone oceny</translation>
    </message>
    <message>
        <source>The methods of this decision compare nothing in pairs. Weights can be judged in pairs:</source>
        <translation>Metody tej decyzji niczego nie porównują parami. Parami można ocenić wagi:</translation>
    </message>
    <message>
        <source>There is nothing to compare in pairs: one criterion, or none.</source>
        <translation>Nie ma czego porównywać parami: jest jedno kryterium albo żadne.</translation>
    </message>
    <message>
        <source>Judgments: %1</source>
        <translation>Oceny: %1</translation>
    </message>
    <message>
        <source>Judgment %1/%2</source>
        <translation>Ocena %1/%2</translation>
    </message>
    <message>
        <source>%1 is taken as %2.</source>
        <translation>%1 przyjęto jako %2.</translation>
    </message>
    <message>
        <source>Criteria judged in pairs</source>
        <translation>Kryteria oceniane parami</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Kryteria</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Wklej</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Paste judgments: a square with names in its first row and column, copied in a spreadsheet. One half is enough.</source>
        <translation>Wklej oceny: kwadrat z nazwami w pierwszym wierszu i kolumnie, skopiowany w arkuszu kalkulacyjnym. Wystarczy jedna połowa.</translation>
    </message>
    <message>
        <source>Copy the judgments with both halves, for a spreadsheet.</source>
        <translation>Kopiuj oceny z obiema połowami do arkusza kalkulacyjnego.</translation>
    </message>
    <message>
        <source>The judgments are on the clipboard</source>
        <translation>Oceny są w schowku</translation>
    </message>
    <message>
        <source>Paste judgments</source>
        <translation>Wklej oceny</translation>
    </message>
    <message numerus="yes">
        <source>%n judgments pasted</source>
        <translation>
            <numerusform>Wklejono %n ocenę</numerusform>
            <numerusform>Wklejono %n oceny</numerusform>
            <numerusform>Wklejono %n ocen</numerusform>
        </translation>
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
    <message>
        <source>Enter tells why the figure of a cell is what it is</source>
        <translation>Enter wyjaśnia, skąd bierze się liczba w komórce</translation>
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
    <message>
        <source>Lesson sheet as PDF…</source>
        <translation>Arkusz lekcji jako PDF…</translation>
    </message>
    <message>
        <source>with the solution</source>
        <translation>z rozwiązaniem</translation>
    </message>
    <message>
        <source>Try it in the workbench</source>
        <translation>Wypróbuj jako decyzję</translation>
    </message>
    <message>
        <source>A page to print, with empty cells to fill in by hand</source>
        <translation>Strona do druku z pustymi komórkami do ręcznego wypełnienia</translation>
    </message>
    <message>
        <source>Adds the values and weights of this lesson to the project as a decision of its own, to be changed as you like</source>
        <translation>Dodaje wartości i wagi tej lekcji do projektu jako osobną decyzję, którą można dowolnie zmieniać</translation>
    </message>
    <message>
        <source>lesson-%1.pdf</source>
        <translation>lekcja-%1.pdf</translation>
    </message>
    <message>
        <source>Lesson sheet as PDF</source>
        <translation>Arkusz lekcji jako PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Lesson sheet written: %1</source>
        <translation>Zapisano arkusz lekcji: %1</translation>
    </message>
    <message>
        <source>Lesson %1: %2</source>
        <translation>Lekcja %1: %2</translation>
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
    <name>vidette::ui::LevelRows</name>
    <message>
        <source>Criterion of the scale</source>
        <translation>Kryterium skali</translation>
    </message>
    <message>
        <source>Levels of the scale</source>
        <translation>Stopnie skali</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Słowo</translation>
    </message>
    <message>
        <source>Worth</source>
        <translation>Punkty</translation>
    </message>
    <message>
        <source>A further word</source>
        <translation>Kolejne słowo</translation>
    </message>
    <message>
        <source>A word among the values has no worth yet.</source>
        <translation>Jedno ze słów wśród wartości nie ma jeszcze punktów.</translation>
    </message>
    <message>
        <source>The worth is a number of 0 or more.</source>
        <translation>Punkty to liczba równa 0 lub większa.</translation>
    </message>
    <message>
        <source>Change the levels of a scale</source>
        <translation>Zmień stopnie skali</translation>
    </message>
    <message>
        <source>A criterion with levels takes their words as values; the best level counts 1, the others their share of it. Without levels it takes numbers from 0 to 1. The last line takes a further word.</source>
        <translation>Kryterium ze stopniami przyjmuje ich słowa jako wartości; najlepszy stopień liczy się jako 1, pozostałe jako jego część. Bez stopni przyjmuje liczby od 0 do 1. W ostatnim wierszu można dopisać kolejne słowo.</translation>
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
    <name>vidette::ui::LimitRow</name>
    <message>
        <source>Which way the limit goes</source>
        <translation>Kierunek ograniczenia</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Ograniczenie</translation>
    </message>
    <message>
        <source>What a miss means</source>
        <translation>Skutek niespełnienia</translation>
    </message>
    <message>
        <source>Who asks for it</source>
        <translation>Kto tego wymaga</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>co najmniej</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>najwyżej</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>więcej niż</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>mniej niż</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>dokładnie</translation>
    </message>
    <message>
        <source>between</source>
        <translation>między</translation>
    </message>
    <message>
        <source>one of</source>
        <translation>jedna z wartości</translation>
    </message>
    <message>
        <source>who misses it is out</source>
        <translation>niespełnienie wyklucza</translation>
    </message>
    <message>
        <source>only wished for</source>
        <translation>tylko życzenie</translation>
    </message>
    <message>
        <source>who or what asks for it</source>
        <translation>kto lub co tego wymaga</translation>
    </message>
    <message>
        <source>Two numbers are expected, the lower one first: 4; 8</source>
        <translation>Oczekiwano dwóch liczb, najpierw mniejszej: 4; 8</translation>
    </message>
    <message>
        <source>Numbers are expected, parted by semicolons: 4; 8; 16</source>
        <translation>Oczekiwano liczb rozdzielonych średnikami: 4; 8; 16</translation>
    </message>
    <message>
        <source>One number is expected, in the unit of the criterion or one that can be converted</source>
        <translation>Oczekiwano jednej liczby, w jednostce kryterium lub przeliczalnej na nią</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>W jednostce %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LimitRows</name>
    <message>
        <source>Add a limit</source>
        <translation>Dodaj ograniczenie</translation>
    </message>
    <message>
        <source>Change a limit</source>
        <translation>Zmień ograniczenie</translation>
    </message>
    <message>
        <source>Remove a limit</source>
        <translation>Usuń ograniczenie</translation>
    </message>
</context>
<context>
    <name>vidette::ui::LiveRanking</name>
    <message>
        <source>Ranking with the weights shown</source>
        <translation>Kolejność przy wyświetlanych wagach</translation>
    </message>
    <message numerus="yes">
        <source>up by %n</source>
        <translation>
            <numerusform>o %n miejsce wyżej</numerusform>
            <numerusform>o %n miejsca wyżej</numerusform>
            <numerusform>o %n miejsc wyżej</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down by %n</source>
        <translation>
            <numerusform>o %n miejsce niżej</numerusform>
            <numerusform>o %n miejsca niżej</numerusform>
            <numerusform>o %n miejsc niżej</numerusform>
        </translation>
    </message>
    <message>
        <source>as before</source>
        <translation>bez zmian</translation>
    </message>
    <message>
        <source>%1 %2, %3, %4</source>
        <translation>%1 %2, %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
            <numerusform>i jeszcze %n</numerusform>
        </translation>
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
    <message>
        <source>Lesson as a decision</source>
        <translation>Lekcja jako decyzja</translation>
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
    <name>vidette::ui::MethodTab</name>
    <message>
        <source>It is mended in Values.</source>
        <translation>Poprawia się to w części „Wartości”.</translation>
    </message>
    <message>
        <source>It is mended in Weights.</source>
        <translation>Poprawia się to w części „Wagi”.</translation>
    </message>
    <message>
        <source>It is mended in Judgments.</source>
        <translation>Poprawia się to w części „Oceny”.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::MethodWeightsPlot</name>
    <message>
        <source>Weights by method</source>
        <translation>Wagi według metod</translation>
    </message>
    <message>
        <source>No weights: %1</source>
        <translation>Brak wag: %1</translation>
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
    <name>vidette::ui::NodeList</name>
    <message>
        <source>What is to be judged</source>
        <translation>Co trzeba ocenić</translation>
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
    <name>vidette::ui::NoteList</name>
    <message>
        <source>mistake</source>
        <translation>błąd</translation>
    </message>
    <message>
        <source>out</source>
        <translation>odpada</translation>
    </message>
    <message>
        <source>What is to be said of the values</source>
        <translation>Co trzeba powiedzieć o wartościach</translation>
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
        <translation>warto sprawdzić</translation>
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
    <name>vidette::ui::PairBar</name>
    <message>
        <source>Ask me the next pair</source>
        <translation>Zapytaj o następną parę</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Przestań pytać</translation>
    </message>
    <message>
        <source>Take this judgment back</source>
        <translation>Wycofaj tę ocenę</translation>
    </message>
    <message>
        <source>Write down what follows</source>
        <translation>Zapisz to, co wynika</translation>
    </message>
    <message>
        <source>Choose a pair in the table.</source>
        <translation>Wybierz parę w tabeli.</translation>
    </message>
</context>
<context>
    <name>vidette::ui::PairScale</name>
    <message>
        <source>Scale of the pair</source>
        <translation>Skala pary</translation>
    </message>
    <message>
        <source>Arrows point, Enter says it; 1 to 9 say it at once for the side pointed to.</source>
        <translation>Strzałki wskazują, Enter zatwierdza; klawisze od 1 do 9 zatwierdzają od razu dla wskazanej strony.</translation>
    </message>
    <message>
        <source>1: the first is preferred, 0: the second, =: both are equal.</source>
        <translation>1: przewagę ma pierwszy, 0: drugi, =: oba równe.</translation>
    </message>
    <message>
        <source>preferred</source>
        <translation>przewaga</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>równe</translation>
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
    <name>vidette::ui::PictureSection</name>
    <message>
        <source>Save picture…</source>
        <translation>Zapisz obraz…</translation>
    </message>
    <message>
        <source>Save picture: %1</source>
        <translation>Zapisz obraz: %1</translation>
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
    <name>vidette::ui::PicturesTab</name>
    <message>
        <source>Save all pictures…</source>
        <translation>Zapisz wszystkie obrazy…</translation>
    </message>
    <message>
        <source>Each picture is saved as a drawing (SVG) or as pixels (PNG), always in the light colours, in the width it has here.</source>
        <translation>Każdy wykres zapisuje się jako rysunek (SVG) lub w pikselach (PNG), zawsze w jasnych kolorach i w szerokości, jaką ma tutaj.</translation>
    </message>
    <message>
        <source>Every picture of this page, as SVG and as PNG, into a folder</source>
        <translation>Wszystkie wykresy tej strony, jako SVG i PNG, do jednego folderu</translation>
    </message>
    <message>
        <source>Totals, and what they are made of</source>
        <translation>Wyniki łączne i to, z czego się składają</translation>
    </message>
    <message>
        <source>How far each weight may go</source>
        <translation>Jak daleko może sięgać każda waga</translation>
    </message>
    <message>
        <source>Strengths and weaknesses</source>
        <translation>Mocne i słabe strony</translation>
    </message>
    <message>
        <source>Weights by method</source>
        <translation>Wagi według metod</translation>
    </message>
    <message>
        <source>For and against: the flows of PROMETHEE</source>
        <translation>Za i przeciw: przepływy PROMETHEE</translation>
    </message>
    <message>
        <source>Nobody is left to compare.</source>
        <translation>Nie ma już czego porównywać.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Obliczanie …</translation>
    </message>
    <message>
        <source>No kits are compared in this project.</source>
        <translation>W tym projekcie nie porównuje się zestawów.</translation>
    </message>
    <message numerus="yes">
        <source>The first %1 of %n.</source>
        <translation>
            <numerusform>Pierwsze %1 z %n.</numerusform>
            <numerusform>Pierwsze %1 z %n.</numerusform>
            <numerusform>Pierwsze %1 z %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The same criteria, weighed by every method that this decision has data for: what is opinion, and what is the method.</source>
        <translation>Te same kryteria ważone każdą metodą, do której ta decyzja ma dane: co jest opinią, a co metodą.</translation>
    </message>
    <message>
        <source>%1 does not add up weighted values, so where another comes first has no exact border.</source>
        <translation>%1 nie sumuje ważonych wartości, więc nie ma dokładnej granicy, za którą pierwszy jest inny wariant.</translation>
    </message>
    <message>
        <source>Who comes first while the weight of one criterion runs from 0 to 100 % and the others keep their proportions. The thick mark is the weight in force.</source>
        <translation>Kto jest pierwszy, gdy waga jednego kryterium zmienia się od 0 do 100 %, a pozostałe zachowują proporcje. Gruby znacznik to obowiązująca waga.</translation>
    </message>
    <message>
        <source>Each axis runs from the worst value compared (below) to the best (above). The first five places are drawn strong; no weight plays a part in where a line runs.</source>
        <translation>Każda oś biegnie od najgorszej porównywanej wartości (na dole) do najlepszej (u góry). Pięć pierwszych miejsc wyróżniono; wagi nie mają wpływu na przebieg linii.</translation>
    </message>
    <message>
        <source>PROMETHEE cannot be computed here: %1</source>
        <translation>PROMETHEE nie można tu obliczyć: %1</translation>
    </message>
    <message>
        <source>Further right, more speaks for an alternative; higher up, less speaks against it. On a dashed line the difference of the two, the net flow, is the same.</source>
        <translation>Im dalej w prawo, tym więcej przemawia za wariantem; im wyżej, tym mniej przemawia przeciw niemu. Na linii przerywanej różnica obu, czyli przepływ netto, jest taka sama.</translation>
    </message>
    <message>
        <source>A contrast: this decision is made by %1. The flows are computed from the same values and weights. %2</source>
        <translation>Dla kontrastu: tę decyzję podejmuje się metodą %1. Przepływy oblicza się z tych samych wartości i wag. %2</translation>
    </message>
    <message>
        <source>Folder for all pictures</source>
        <translation>Folder na wszystkie obrazy</translation>
    </message>
    <message numerus="yes">
        <source>%n pictures written: %1</source>
        <translation>
            <numerusform>Zapisano %n obraz: %1</numerusform>
            <numerusform>Zapisano %n obrazy: %1</numerusform>
            <numerusform>Zapisano %n obrazów: %1</numerusform>
        </translation>
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
    <name>vidette::ui::Plot</name>
    <message>
        <source>Save this picture…</source>
        <translation>Zapisz ten obraz…</translation>
    </message>
    <message>
        <source>Save this picture</source>
        <translation>Zapisz ten obraz</translation>
    </message>
    <message>
        <source>Drawing (*.svg);;Picture (*.png)</source>
        <translation>Rysunek (*.svg);;Obraz (*.png)</translation>
    </message>
    <message>
        <source>Picture written: %1</source>
        <translation>Zapisano obraz: %1</translation>
    </message>
    <message>
        <source>A picture is written as .svg or .png.</source>
        <translation>Obraz zapisuje się jako .svg lub .png.</translation>
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
    <name>vidette::ui::PreferenceRows</name>
    <message>
        <source>How much a difference matters: q is the largest that does not, from p on it matters fully, at s the bell curve turns. In the unit of the criterion.</source>
        <translation>Ile znaczy różnica: q to największa, która jeszcze nic nie znaczy, od p znaczy w pełni, w s krzywa dzwonowa ma przegięcie. W jednostce kryterium.</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Kryterium</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Funkcja</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1, kryterium %2</translation>
    </message>
    <message>
        <source>Change a preference function</source>
        <translation>Zmień funkcję preferencji</translation>
    </message>
    <message>
        <source>Preference function of %1</source>
        <translation>Funkcja preferencji, kryterium %1</translation>
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
    <name>vidette::ui::ProfilePlot</name>
    <message>
        <source>Strengths and weaknesses of each alternative</source>
        <translation>Mocne i słabe strony każdego wariantu</translation>
    </message>
    <message>
        <source>best</source>
        <translation>najlepsze</translation>
    </message>
    <message>
        <source>worst</source>
        <translation>najgorsze</translation>
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
    <name>vidette::ui::RelationView</name>
    <message>
        <source>Who beats whom</source>
        <translation>Kto kogo pokonuje</translation>
    </message>
    <message>
        <source>Who beats whom, before the flows are added up (PROMETHEE I)</source>
        <translation>Kto kogo pokonuje, przed zsumowaniem przepływów (PROMETHEE I)</translation>
    </message>
    <message>
        <source>Beaten by nobody: %1.</source>
        <translation>Niepokonane: %1.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared: each is strong where the other is weak.</source>
        <translation>%1 i %2 są nieporównywalne: każdy jest mocny tam, gdzie drugi jest słaby.</translation>
    </message>
    <message>
        <source>beats</source>
        <translation>pokonuje</translation>
    </message>
    <message>
        <source>%1 beats %2.</source>
        <translation>%1 pokonuje %2.</translation>
    </message>
    <message>
        <source>beaten</source>
        <translation>ulega</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>równe</translation>
    </message>
    <message>
        <source>%1 and %2 have the same flows.</source>
        <translation>%1 i %2 mają takie same przepływy.</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>żaden</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared.</source>
        <translation>%1 i %2 są nieporównywalne.</translation>
    </message>
    <message>
        <source>Who outranks whom (ELECTRE I)</source>
        <translation>Kto kogo przewyższa (ELECTRE I)</translation>
    </message>
    <message>
        <source>To be looked at closely, the kernel: %1.</source>
        <translation>Do bliższego przyjrzenia się, jądro: %1.</translation>
    </message>
    <message>
        <source>%1 outrank each other in a circle and count as one.</source>
        <translation>%1 przewyższają się wzajemnie w pętli i liczą się jako jeden wariant.</translation>
    </message>
    <message>
        <source>%1 to %2: agreement %3 (at least %4), objection %5 (at most %6).</source>
        <translation>%1 wobec %2: zgodność %3 (co najmniej %4), sprzeciw %5 (najwyżej %6).</translation>
    </message>
    <message>
        <source>outranks</source>
        <translation>przewyższa</translation>
    </message>
    <message>
        <source>Enter tells what a cell rests on</source>
        <translation>Enter pokazuje, na czym opiera się komórka</translation>
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
    <name>vidette::ui::SaatyRuleForm</name>
    <message>
        <source>Priorities</source>
        <translation>Priorytety</translation>
    </message>
    <message>
        <source>Random index</source>
        <translation>Indeks losowy</translation>
    </message>
    <message>
        <source>Warn from a CR of</source>
        <translation>Ostrzegaj od CR</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Oceny</translation>
    </message>
    <message>
        <source>Cells that do not mirror each other</source>
        <translation>Komórki niebędące wzajemnymi odwrotnościami</translation>
    </message>
    <message>
        <source>principal eigenvector</source>
        <translation>główny wektor własny</translation>
    </message>
    <message>
        <source>geometric mean</source>
        <translation>średnia geometryczna</translation>
    </message>
    <message>
        <source>Both are always computed and shown; this one is used.</source>
        <translation>Zawsze oblicza się i pokazuje oba; używa się tego.</translation>
    </message>
    <message>
        <source>The mean CI of random matrices, by which CI is divided. Published tables differ by a few per cent.</source>
        <translation>Średnie CI macierzy losowych, przez które dzieli się CI. Publikowane tabele różnią się o kilka procent.</translation>
    </message>
    <message>
        <source>CR: how far the judgments contradict each other, 0 = not at all.</source>
        <translation>CR: jak bardzo oceny są ze sobą sprzeczne, 0 = wcale.</translation>
    </message>
    <message>
        <source>from 1/9 to 9</source>
        <translation>od 1/9 do 9</translation>
    </message>
    <message>
        <source>any ratio</source>
        <translation>dowolny stosunek</translation>
    </message>
    <message>
        <source>are refused</source>
        <translation>są odrzucane</translation>
    </message>
    <message>
        <source>are used as given</source>
        <translation>są używane bez zmian</translation>
    </message>
    <message>
        <source>Cells that do not mirror</source>
        <translation>Komórki bez odwrotności</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ScreeningView</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… i jeszcze %n.</numerusform>
            <numerusform>… i jeszcze %n.</numerusform>
            <numerusform>… i jeszcze %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Before anybody weighs</source>
        <translation>Zanim ktokolwiek zacznie ważyć</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>everybody keeps it</source>
        <translation>spełniają wszystkie</translation>
    </message>
    <message numerus="yes">
        <source>%n miss it</source>
        <translation>
            <numerusform>%n wariant nie spełnia</numerusform>
            <numerusform>%n warianty nie spełniają</numerusform>
            <numerusform>%n wariantów nie spełnia</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Without this limit %n would be back.</source>
        <translation>
            <numerusform>Bez tego ograniczenia wróciłby %n wariant.</numerusform>
            <numerusform>Bez tego ograniczenia wróciłyby %n warianty.</numerusform>
            <numerusform>Bez tego ograniczenia wróciłoby %n wariantów.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lacks %2 to %3 %4.</source>
        <translation>%1: do spełnienia %3 %4 brakuje %2.</translation>
    </message>
    <message>
        <source>%1 is nowhere worse than %2, and better in %3.</source>
        <translation>%1 nigdzie nie jest gorszy niż %2, a lepszy w: %3.</translation>
    </message>
    <message>
        <source>Nobody is beaten under every criterion: weights decide.</source>
        <translation>Żaden wariant nie przegrywa według wszystkich kryteriów: rozstrzygają wagi.</translation>
    </message>
    <message>
        <source>No limits are set.</source>
        <translation>Nie ustawiono ograniczeń.</translation>
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
    <name>vidette::ui::SlipQuestions</name>
    <message>
        <source>%1 more pairs contradict each other.</source>
        <translation>Dalsze pary sprzeczne ze sobą: %1.</translation>
    </message>
    <message>
        <source>%1 = &quot;%2&quot; is no ratio. Numbers such as 3, fractions such as 1/3 and nothing at all are.</source>
        <translation>%1 = „%2” nie jest stosunkiem. Wpisz liczbę, np. 3, ułamek, np. 1/3, albo zostaw komórkę pustą.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Przejdź do %1</translation>
    </message>
    <message>
        <source>%1: %2 = %3, but %4 = %5; expected %6. Which one is meant?</source>
        <translation>%1: %2 = %3, ale %4 = %5; oczekiwano %6. Która wartość jest właściwa?</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 = %2, so %3 = %4</source>
        <translation>%1 = %2, więc %3 = %4</translation>
    </message>
    <message>
        <source>%1 looks like %2.</source>
        <translation>%1 wygląda jak %2.</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Zastąp</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n cells like this</source>
        <translation>
            <numerusform>Zastąp tak %n komórkę</numerusform>
            <numerusform>Zastąp tak %n komórki</numerusform>
            <numerusform>Zastąp tak %n komórek</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 becomes %3</source>
        <translation>%1: zamiast %2 będzie %3</translation>
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
    <name>vidette::ui::StabilityPlot</name>
    <message>
        <source>Who comes first as one weight changes</source>
        <translation>Kto jest pierwszy, gdy zmienia się jedna waga</translation>
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
    <name>vidette::ui::TrialsView</name>
    <message>
        <source>Changes that should not matter</source>
        <translation>Zmiany, które nie powinny mieć znaczenia</translation>
    </message>
    <message>
        <source>An alternative leaves, a copy of one joins, or another convention of the same method is taken. Where that turns the order, the order hangs on it. A row that is clicked tells its totals.</source>
        <translation>Wariant odpada, przybywa kopia któregoś z nich albo stosuje się inną konwencję tej samej metody. Gdzie to zmienia kolejność, tam kolejność od tego zależy. Kliknięcie wiersza pokazuje jego wyniki łączne.</translation>
    </message>
    <message>
        <source>Hide the others</source>
        <translation>Ukryj pozostałe</translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n changes</source>
        <translation>
            <numerusform>Pokaż jeszcze %n zmianę</numerusform>
            <numerusform>Pokaż jeszcze %n zmiany</numerusform>
            <numerusform>Pokaż jeszcze %n zmian</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1. Totals: %2.</source>
        <translation>%1. Wyniki łączne: %2.</translation>
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
    <name>vidette::ui::ValueFunctionForm</name>
    <message>
        <source>Say what values are worth</source>
        <translation>Określ funkcję wartości</translation>
    </message>
    <message>
        <source>Add a point</source>
        <translation>Dodaj punkt</translation>
    </message>
    <message>
        <source>Remove the point</source>
        <translation>Usuń punkt</translation>
    </message>
    <message>
        <source>Back to worst and best</source>
        <translation>Wróć do najgorszej i najlepszej</translation>
    </message>
    <message>
        <source>Points of the value function</source>
        <translation>Punkty funkcji wartości</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wartość</translation>
    </message>
    <message>
        <source>Worth, 0 to 1</source>
        <translation>Wartość funkcji, 0–1</translation>
    </message>
    <message>
        <source>Remove a value function</source>
        <translation>Usuń funkcję wartości</translation>
    </message>
    <message>
        <source>Between the points the worth runs straight; beyond the ends it stays. Crosses are the alternatives.</source>
        <translation>Między punktami funkcja przebiega prosto, poza krańcami pozostaje stała. Krzyżyki to warianty.</translation>
    </message>
    <message>
        <source>A value counts by where it lies between the worst and the best of those compared. Points say instead what a value is worth by itself, such as 20 to 25 frames are best.</source>
        <translation>Wartość liczy się według tego, gdzie leży między najgorszą a najlepszą z porównywanych. Punkty określają zamiast tego, ile wartość znaczy sama w sobie, np. że najlepiej jest przy 20 do 25 klatkach.</translation>
    </message>
    <message>
        <source>A number is expected.</source>
        <translation>Oczekiwano liczby.</translation>
    </message>
    <message>
        <source>Change a value function</source>
        <translation>Zmień funkcję wartości</translation>
    </message>
    <message>
        <source>Give a criterion a value function</source>
        <translation>Nadaj kryterium funkcję wartości</translation>
    </message>
    <message>
        <source>Add a point to a value function</source>
        <translation>Dodaj punkt funkcji wartości</translation>
    </message>
    <message>
        <source>Choose the point first.</source>
        <translation>Najpierw wybierz punkt.</translation>
    </message>
    <message>
        <source>A line needs two points at least.</source>
        <translation>Linia wymaga co najmniej dwóch punktów.</translation>
    </message>
    <message>
        <source>Remove a point of a value function</source>
        <translation>Usuń punkt funkcji wartości</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ValueGrid</name>
    <message>
        <source>Values of the alternatives</source>
        <translation>Wartości wariantów</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ValueModel</name>
    <message>
        <source>The plan computes the values, in its own unit.</source>
        <translation>Wartości oblicza plan, we własnej jednostce.</translation>
    </message>
    <message>
        <source>more is better</source>
        <translation>im więcej</translation>
    </message>
    <message>
        <source>less is better</source>
        <translation>im mniej</translation>
    </message>
    <message>
        <source>not weighed</source>
        <translation>bez wagi</translation>
    </message>
    <message>
        <source>What is not weighed is a fact that limits may name.</source>
        <translation>To, co nie ma wagi, jest atrybutem, do którego mogą się odnosić ograniczenia.</translation>
    </message>
    <message>
        <source>wished: %1</source>
        <translation>życzenie: %1</translation>
    </message>
    <message>
        <source>Limits are edited below the table.</source>
        <translation>Ograniczenia edytuje się pod tabelą.</translation>
    </message>
    <message>
        <source>The group it belongs to. Quality › Picture puts Picture below Quality.</source>
        <translation>Grupa, do której należy kryterium. Jakość › Obraz umieszcza Obraz pod Jakością.</translation>
    </message>
    <message>
        <source>Computed on the plan with this kit&apos;s camera in every camera position. Below the table it can be given by hand instead.</source>
        <translation>Obliczono na planie z kamerą tego zestawu w każdym miejscu kamery. Pod tabelą można zamiast tego podać wartość ręcznie.</translation>
    </message>
    <message>
        <source>%1 The catalogue says %2.</source>
        <translation>%1 W katalogu podano %2.</translation>
    </message>
    <message>
        <source>The code of the kit whose camera is tried on the plan.</source>
        <translation>Kod zestawu, którego kamerę sprawdza się na planie.</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Wariant</translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Jednostka</translation>
    </message>
    <message>
        <source>Better</source>
        <translation>Lepiej</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Ograniczenia</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
    </message>
    <message>
        <source>Change the group of a criterion</source>
        <translation>Zmień grupę kryterium</translation>
    </message>
    <message>
        <source>A criterion needs a name.</source>
        <translation>Kryterium musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Rename a criterion</source>
        <translation>Zmień nazwę kryterium</translation>
    </message>
    <message>
        <source>Change the unit of a criterion</source>
        <translation>Zmień jednostkę kryterium</translation>
    </message>
    <message>
        <source>Change what is better</source>
        <translation>Zmień, co jest lepsze</translation>
    </message>
    <message>
        <source>An alternative needs a name.</source>
        <translation>Wariant musi mieć nazwę.</translation>
    </message>
    <message>
        <source>Rename an alternative</source>
        <translation>Zmień nazwę wariantu</translation>
    </message>
    <message>
        <source>Change the kit of an alternative</source>
        <translation>Zmień zestaw wariantu</translation>
    </message>
    <message>
        <source>Change a value</source>
        <translation>Zmień wartość</translation>
    </message>
    <message>
        <source>Take values away</source>
        <translation>Usuń wartości</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ValuePlot</name>
    <message>
        <source>What the values are worth</source>
        <translation>Funkcja wartości</translation>
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
        <translation>Co trzeba powiedzieć o tych wartościach</translation>
    </message>
    <message>
        <source>Add a criterion</source>
        <translation>Dodaj kryterium</translation>
    </message>
    <message>
        <source>Add an alternative</source>
        <translation>Dodaj wariant</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Przesuń w lewo</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Przesuń w prawo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Wklej tabelę</translation>
    </message>
    <message>
        <source>Paste a table: cells copied in a spreadsheet go to the current cell. Rows and columns are added where there are more; the first ones are taken as names where they are words.</source>
        <translation>Wklej tabelę: komórki skopiowane w arkuszu kalkulacyjnym trafiają od bieżącej komórki. Jeśli jest ich więcej, dodaje się wiersze i kolumny; pierwsze, jeśli są słowami, uznaje się za nazwy.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy: the chosen cells, or the whole table, for a spreadsheet.</source>
        <translation>Kopiuj: wybrane komórki lub całą tabelę, do arkusza kalkulacyjnego.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przesuń w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przesuń w dół</translation>
    </message>
    <message>
        <source>Remove the criterion</source>
        <translation>Usuń kryterium</translation>
    </message>
    <message>
        <source>Remove the alternative</source>
        <translation>Usuń wariant</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>Nowe kryterium</translation>
    </message>
    <message>
        <source>Alternative %1</source>
        <translation>Wariant %1</translation>
    </message>
    <message>
        <source>Remove an alternative</source>
        <translation>Usuń wariant</translation>
    </message>
    <message>
        <source>Remove a criterion</source>
        <translation>Usuń kryterium</translation>
    </message>
    <message>
        <source>Move an alternative</source>
        <translation>Przesuń wariant</translation>
    </message>
    <message>
        <source>Move a criterion</source>
        <translation>Przesuń kryterium</translation>
    </message>
    <message>
        <source>Copied, with tabs between the cells.</source>
        <translation>Skopiowano, komórki rozdzielono tabulatorami.</translation>
    </message>
    <message>
        <source>Paste values</source>
        <translation>Wklej wartości</translation>
    </message>
    <message numerus="yes">
        <source>%n values pasted</source>
        <translation>
            <numerusform>wklejono %n wartość</numerusform>
            <numerusform>wklejono %n wartości</numerusform>
            <numerusform>wklejono %n wartości</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria added</source>
        <translation>
            <numerusform>dodano %n kryterium</numerusform>
            <numerusform>dodano %n kryteria</numerusform>
            <numerusform>dodano %n kryteriów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternatives added</source>
        <translation>
            <numerusform>dodano %n wariant</numerusform>
            <numerusform>dodano %n warianty</numerusform>
            <numerusform>dodano %n wariantów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values left as the plan computes them</source>
        <translation>
            <numerusform>%n wartość pozostała obliczona z planu</numerusform>
            <numerusform>%n wartości pozostały obliczone z planu</numerusform>
            <numerusform>%n wartości pozostało obliczonych z planu</numerusform>
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
    <message>
        <source>Arrow keys choose a line, Enter tells why</source>
        <translation>Strzałki wybierają wiersz, Enter wyjaśnia dlaczego</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WeightMethodForm</name>
    <message>
        <source>Source: %1</source>
        <translation>Źródło: %1</translation>
    </message>
    <message>
        <source>The numbers are given in Weights.</source>
        <translation>Liczby podaje się w części „Wagi”.</translation>
    </message>
    <message>
        <source>The order is made in Weights.</source>
        <translation>Kolejność ustala się w części „Wagi”.</translation>
    </message>
    <message>
        <source>The triangle follows the order that is made in Weights.</source>
        <translation>Trójkąt wynika z kolejności ustalonej w części „Wagi”.</translation>
    </message>
    <message>
        <source>The pairs are judged in Judgments.</source>
        <translation>Pary ocenia się w części „Oceny”.</translation>
    </message>
    <message>
        <source>How criteria are weighed</source>
        <translation>Jak waży się kryteria</translation>
    </message>
    <message>
        <source>Weigh in another way</source>
        <translation>Waż inną metodą</translation>
    </message>
    <message>
        <source>Change how ties weigh</source>
        <translation>Zmień wpływ remisów na wagi</translation>
    </message>
    <message>
        <source>Change how pairs are weighed</source>
        <translation>Zmień sposób ważenia par</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WeightRow</name>
    <message>
        <source>Weight of %1</source>
        <translation>Waga: %1</translation>
    </message>
    <message>
        <source>Weight of %1, in per cent</source>
        <translation>Waga: %1, w procentach</translation>
    </message>
    <message>
        <source>Keep the weight of %1 while others are moved</source>
        <translation>Zachowaj wagę przy przesuwaniu innych: %1</translation>
    </message>
    <message>
        <source>Why this border?</source>
        <translation>Dlaczego ta granica?</translation>
    </message>
    <message>
        <source>Why this weight?</source>
        <translation>Dlaczego ta waga?</translation>
    </message>
    <message>
        <source>Why this weight? %1</source>
        <translation>Dlaczego ta waga? %1</translation>
    </message>
    <message>
        <source>Why this border? %1</source>
        <translation>Dlaczego ta granica? %1</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WeightSlider</name>
    <message>
        <source>all others are locked, so nothing can give way</source>
        <translation>wszystkie pozostałe są zablokowane, więc żadna nie może ustąpić</translation>
    </message>
    <message>
        <source>%1 first from %2 to %3</source>
        <translation>%1: pierwsze miejsce od %2 do %3</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WeightsTab</name>
    <message>
        <source>Keep these weights</source>
        <translation>Zachowaj te wagi</translation>
    </message>
    <message>
        <source>Back to the weights in force</source>
        <translation>Wróć do obowiązujących wag</translation>
    </message>
    <message>
        <source>The same criteria, weighed by other methods</source>
        <translation>Te same kryteria ważone innymi metodami</translation>
    </message>
    <message>
        <source>The decision takes these weights as given directly. Judgments made before stay, and their method can be chosen again.</source>
        <translation>Decyzja przyjmuje te wagi jako podane bezpośrednio. Wcześniejsze oceny pozostają, a ich metodę można znowu wybrać.</translation>
    </message>
    <message>
        <source>How much each criterion counts</source>
        <translation>Ile liczy się każde kryterium</translation>
    </message>
    <message>
        <source>Ranking with these weights</source>
        <translation>Kolejność przy tych wagach</translation>
    </message>
    <message>
        <source>Weights in force: %1.</source>
        <translation>Obowiązujące wagi: %1.</translation>
    </message>
    <message>
        <source>Nobody is left to compare.</source>
        <translation>Nie ma już czego porównywać.</translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation>Obliczanie …</translation>
    </message>
    <message>
        <source>No kits are compared in this project.</source>
        <translation>W tym projekcie nie porównuje się zestawów.</translation>
    </message>
    <message>
        <source>No change of a single weight lets another come first.</source>
        <translation>Żadna zmiana pojedynczej wagi nie daje pierwszego miejsca innemu wariantowi.</translation>
    </message>
    <message>
        <source>The most critical criterion is %1: %2 overtakes %3 once it counts %4 instead of %5.</source>
        <translation>Najbardziej krytyczne kryterium to %1: %2 wyprzedza %3, gdy jego waga wynosi %4 zamiast %5.</translation>
    </message>
    <message>
        <source>%1 does not add up weighted values, so how far a weight may go has no exact border; the ranking follows all the same.</source>
        <translation>%1 nie sumuje ważonych wartości, więc nie ma dokładnej granicy, dokąd może sięgać waga; kolejność i tak za nią podąża.</translation>
    </message>
    <message>
        <source>Give other weights</source>
        <translation>Podaj inne wagi</translation>
    </message>
    <message>
        <source>These weights are in force now; undo brings back those before</source>
        <translation>Te wagi teraz obowiązują; „Cofnij” przywraca poprzednie</translation>
    </message>
    <message>
        <source>First with the weights in force: %1</source>
        <translation>Pierwszy przy obecnych wagach: %1</translation>
    </message>
    <message>
        <source>Still first with these weights: %1</source>
        <translation>Przy tych wagach nadal pierwszy: %1</translation>
    </message>
    <message>
        <source>First with these weights: %1 instead of %2</source>
        <translation>Pierwszy przy tych wagach: %1 zamiast %2</translation>
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
    <name>vidette::ui::WhyPanel</name>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
    <message>
        <source>Why this figure</source>
        <translation>Dlaczego taka liczba</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Dlaczego?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>This is where it begins: no other figure lies below it.</source>
        <translation>Tu jest początek: pod tą liczbą nie ma już innej.</translation>
    </message>
    <message>
        <source>It rests on</source>
        <translation>Wynika z</translation>
    </message>
</context>
<context>
    <name>vidette::ui::WorkbenchPage</name>
    <message>
        <source>Decision</source>
        <translation>Decyzja</translation>
    </message>
    <message>
        <source>Parts of the decision</source>
        <translation>Części decyzji</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Wartości</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metoda</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Wagi</translation>
    </message>
    <message>
        <source>Judgments</source>
        <translation>Oceny</translation>
    </message>
    <message>
        <source>How firm</source>
        <translation>Stabilność</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Wykresy</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupa</translation>
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
