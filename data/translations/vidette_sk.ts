<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sk" sourcelanguage="en">
<context>
    <name>AreaTool</name>
    <message>
        <source>Let go to finish · type 3.4x0.7 for exact sides · Esc: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the next corner · Enter or the first corner closes · Esc: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click the next corner · Esc: back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CameraTool</name>
    <message>
        <source>Let go when it looks the right way · Shift: steps of 15° · type an angle · Esc: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press where the camera hangs and drag to aim it · corners and walls catch, Alt: they do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add camera %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>%1 are not built over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1, %2 {1:?}</translation>
    </message>
    <message>
        <source>District</source>
        <translation>Mestská časť</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of each district that is seen, and that is seen at least at a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has no districts. Draw a zone (Z) and make its kind District, or import a map of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Ulica</translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Slepé</translation>
    </message>
    <message>
        <source>Share seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of streets are to be seen; %2 of that is seen, %3 is blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This plan has no streets. Import a map of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind spot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entrances</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Streets</source>
        <translation>Ulice</translation>
    </message>
    <message>
        <source>Most asked for first: by the weight of incidents, then entrances, then streets. Seen of incidents: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no blind spots.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in the blind spots asks to be seen: no incident, entrance or street lies in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Budova</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Outer walls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera looks into the windows of a private building. Private are dwellings and what stands in a parcel or in a zone that must not be seen.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at night at %1, by class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen at %1, by class</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeasureTool</name>
    <message>
        <source>Drag from one point to the other · corners and edges catch, Alt: they do not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 towards %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OntoWall</name>
    <message>
        <source>%1 by %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saaty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First criterion first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A tie: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No single weight changes the first place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wins when %3 counts more than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 wins when %3 counts less than %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly a tie: %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>Žiadateľ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dôvod</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar requests looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Director who consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom it affects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Technical means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Economic means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle of view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days recordings are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Investment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation a year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year aimed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contract or order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register sheet of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the review found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule %1 stands against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a look at similar requests: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into which request it is merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who decides – another than the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the director who consents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the outcome of a closed meeting with quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason of this step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it is looked at again %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a budget line with enough free money %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>grant %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cameras it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device mounted as camera %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>camera %1 taken down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the purpose of camera %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many days recordings of camera %1 are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a sign at the site of camera %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register sheet of system %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an agreement on device %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the instruction of operator %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day it was accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 short)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot become %2 yet; missing: %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectTool</name>
    <message>
        <source>Shift: steps of 15° · type a number for an exact angle · Esc: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a number for an exact field of view · Esc: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt: no snapping · type a number for an exact distance · Esc: back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the handle to turn %1 · Shift: steps of 15°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the handle to change the field of view of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag the handle to move %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click selects · drag moves the view · the wheel zooms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click selects %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click selects %1 · drag moves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field of view of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfTool</name>
    <message>
        <source>Drag a rectangle, or click the corners of the shelf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw shelf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WallTool</name>
    <message>
        <source>Click for the next corner · Shift: steps of 15° · type a length and Enter · Esc: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click where the wall begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> m ⏎</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneTool</name>
    <message>
        <source>Drag a rectangle, or click the corners of what must be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw zone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plans camera estates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project (.vidette.gpkg) or exchange plan (.geojson)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark; without it as the desktop is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, cs, sk or pl</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::AttendanceList</name>
    <message>
        <source>Somebody else who is there, by login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else, by login; Enter adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::BacklogOrder</name>
    <message>
        <source>Ranking the backlog … %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by the usual criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranking the backlog …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request can be ranked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 requests compared, as of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::BacklogPage</name>
    <message>
        <source>Choose a request to see what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backlog</source>
        <translation>Zásobník</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which request first, why, and what would turn it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the backlog is ranked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request…</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>District</source>
        <translation>Mestská časť</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Druh</translation>
    </message>
    <message>
        <source>Only requests in this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only requests for this purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only requests in this district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only requests that this party asks for or is asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any district</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any party</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has asked for a camera yet. A request begins as a draft and goes on step by step, each with who, when and why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No request is like this. Choose “Any state” to see those that have ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::CameraForm</name>
    <message>
        <source>Bring it out onto the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifies up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dead zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to this distance the target plane is below the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only it sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of what must be seen that no other camera sees</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Náklon</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below the horizontal; “no limit” leaves the top and bottom of the picture out</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“By pixels”: as far as the lowest class of the standard reaches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stav</translation>
    </message>
    <message>
        <source>In operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of %1 × %2 px, %3 high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands inside a building and sees nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sees %1 that must not be seen</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::ChecksPage</name>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with an earlier run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this run…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waivers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the rules found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Čo sa našlo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A design aid, not legal advice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocks and errors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the earlier run: %1 new, %2 gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, waived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule is hit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No hit is left by these filters.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 waived</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date since the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier run of the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this run</source>
        <translation type="unfinished"></translation>
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
    <name>vidette::ui::ContributionPlot</name>
    <message>
        <source>Ranking with the contribution of each criterion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::CoverageModel</name>
    <message>
        <source>Counting what is seen … %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting was stopped: figures are of an older plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::CoveragePanel</name>
    <message>
        <source>no area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1 cameras at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation type="unfinished">%1 z %2 %3 {1 ?}</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Pokrytie</translation>
    </message>
    <message>
        <source>What must be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zóna</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind spots</source>
        <translation>Slepé miesta</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By incidents, entrances and streets ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a zone (Z) around what must be seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what is seen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera looks at this plan yet. Hang one with C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 to be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 twice</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it on the plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::DayField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::DistrictsPanel</name>
    <message>
        <source>%1, of which %2 are not built over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1, %2 {1:?}</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By class, with streets and windows ›</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::Document</name>
    <message>
        <source>changed by other programs, %1 in all; &apos;vidette audit&apos; lists these changes, keeps them or takes them back</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Drop a floor plan here: an exchange plan (.geojson) or a project (.gpkg).</source>
        <translation>Pustite sem pôdorys: výmenný plán (.geojson) alebo projekt (.gpkg).</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Otvoriť plán…</translation>
    </message>
    <message>
        <source>Look around in a finished one: a shop with four cameras.</source>
        <translation>Prezrite si hotový: predajňu so štyrmi kamerami.</translation>
    </message>
    <message>
        <source>Open the sample shop</source>
        <translation>Otvoriť ukážkovú predajňu</translation>
    </message>
</context>
<context>
    <name>vidette::ui::FiguresDock</name>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras in buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what is seen …</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by any word</source>
        <translation>Filtrovať podľa slova</translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the backlog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the replacement plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the comparison of kits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End this waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line on the left: here stands why the rule is there, where it comes from, and what can be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason of the waiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this is in order here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived for every object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waived for this object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waive %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the waiver of %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes are made by</source>
        <translation>Zmeny vykonáva</translation>
    </message>
    <message>
        <source>As of which day; empty is today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::InsidePage</name>
    <message>
        <source>farther inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most so far inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras inside buildings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring out cameras that stand at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from an outer wall</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Stands inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the outer wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inside a building a camera sees nothing. What is brought out hangs 0.1 m before the wall and keeps its direction.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera stands inside a building.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::ItemPanel</name>
    <message>
        <source>Condition, 5 is failing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scored on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weight of the place, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End fixed by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeping it is cheaper: its next year costs %1, a year of a new one %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one is cheaper: a year of it costs %2, the next of this one %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a line of the table: here stands why it is due, what depends on it, and the next steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dôvod</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the new asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Will it fail, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen by it alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What that means, 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk, up to 25</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, kept with the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not scored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not on the list. Put there, it gets its due year, its risk and its cost as they are computed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2. Next:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Next:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the new asset of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add replacement of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move replacement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Budget line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open standard checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spares checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Destroyed media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put off to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner of the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordered with request</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? All kits and their working ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::KitTable</name>
    <message>
        <source>Kits and their values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kit</source>
        <translation>Zostava</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::KitsPage</name>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which kit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Totals, and what they are made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts, and who wins when it counts more or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the catalogue&apos;s figures alone %1 would win; on this plan it does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The catalogue&apos;s figures alone give the same winner, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No kits are compared in this project. An exchange plan may name decision problems, and a project keeps them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computing …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 comes first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the comparison: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weights: %1. Values: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::MainWindow</name>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fails or is retired</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
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
        <source>Select</source>
        <translation>Vybrať</translation>
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
        <source>Measure</source>
        <translation>Merať</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writing the report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
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
        <source>What the cameras see is blue, darker where the picture is sharper. What nobody sees is hatched. The wheel zooms, dragging the floor moves the view.</source>
        <translation>Čo kamery vidia, je modré, tmavšie tam, kde je obraz ostrejší. Čo nikto nevidí, je šrafované. Koliesko mení mierku, ťahaním podlahy sa posúva pohľad.</translation>
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
</context>
<context>
    <name>vidette::ui::MeetingView</name>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put on what is ready now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the agenda…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the meeting and freeze the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, called by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · closed%1; its minutes stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 members present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is on the agenda. Requests come here when they are ready, urgent ones to be announced, deferred ones when their day has come.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::MeetingsPage</name>
    <message>
        <source>open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed, no quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a meeting to see its agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body that meets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting yet. A meeting of the expert team makes its agenda from what is ready, what must be announced and what was deferred until now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add meeting</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to the ceiling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::OntoWall</name>
    <message>
        <source>%1 moved %2 out of %3 onto its outer wall.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for the outer walls …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring %1 out onto the wall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring %1 cameras out onto the walls</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::OutcomeForm</name>
    <message>
        <source>Conditions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Against</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note for the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason or note for the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished">%1, %2 {1.?}</translation>
    </message>
    <message>
        <source>Missing: the conditions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::PickTool</name>
    <message>
        <source>Click the place of the request · Space and drag moves the plan</source>
        <translation type="unfinished"></translation>
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
    <name>vidette::ui::PlanPage</name>
    <message>
        <source>Answers</source>
        <translation>Odpovede</translation>
    </message>
    <message>
        <source>History</source>
        <translation>História</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::RecordForm</name>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change how long recordings are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without cameras there is nothing to record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Mbit/s</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fits the kit&apos;s %1 disk (%2 days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kit&apos;s %1 disk holds only %2 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days are more than the law allows: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 days are more than recommended: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule for %1 is not in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said why %1 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The days follow the disk, not a need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said how long; %1 days are assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>within the %1 %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recommended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::ReplacementPage</name>
    <message>
        <source>%1: %2 go to growth while %3 of replacement wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money each year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One life for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miesto</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Condition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as budgeted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same sum every year. As budgeted: the lines for renewal of the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So many years for every asset. As known: its own life class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Life in years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every asset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced within the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting: no money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: not known when due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due in any year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 assets overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planning …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at this pace each has its turn every %1 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No assets are recorded in this project. A camera on the plan is a place; what hangs there is an asset, with its age and its condition. Lists of assets come in as tables (vidette record PROJECT import).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out, since nobody knows when they are due: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned as if they cost nothing, since no price is known: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>vidette::ui::ReportView</name>
    <message>
        <source>The report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::ReportsPage</name>
    <message>
        <source>What the report is about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kinds of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Správy</translation>
    </message>
    <message>
        <source>Save the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Figures as they are now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As issued on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report … %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the report …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of date since the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issuing the annual report of %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue annual report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued: the figures of %1 are kept as they are now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestFacts</name>
    <message>
        <source>What is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Four-part sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Design sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money and dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set fields of request %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestForm</name>
    <message>
        <source>What is asked for</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the applicant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dôvod</translation>
    </message>
    <message>
        <source>Add the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click it on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place: x,y in the metres of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the applicant – kept apart, never in the change log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Zrušiť</translation>
    </message>
    <message>
        <source>What is asked for, the place and the reason are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add request</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestNeighbours</name>
    <message>
        <source>Cameras and neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera it asks for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erased %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applicant: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a camera that is to go …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a proposed camera …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request %1 asks for camera %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No similar request within %1 m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar requests, of the same purpose and near</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestStatements</name>
    <message>
        <source>waived by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Stanoviská</translation>
    </message>
    <message>
        <source>Party that gives the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its stance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says, or why it is not waited for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stance …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Party …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>superseded: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Chýba: %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement on request %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestSteps</name>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parties asked besides the two that always are: police, district-1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the rules of the plan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step leads on from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Dôvod</translation>
    </message>
    <message>
        <source>Note, kept with the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Chýba: %1</translation>
    </message>
    <message>
        <source>. Who acts is chosen in the status line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move request %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestStory</name>
    <message>
        <source>%1  Decision %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, against the advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, overrides the data protection officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2 → %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestView</name>
    <message>
        <source>Show on the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>urgent</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more ask for it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::SectionTitle</name>
    <message>
        <source>Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::SelectionPanel</name>
    <message>
        <source>Nothing selected</source>
        <translation>Nič nie je vybrané</translation>
    </message>
    <message>
        <source>%1 wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a camera, a shelf or a room on the plan.</source>
        <translation>Kliknite na kameru, regál alebo miestnosť na pláne.</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
    <name>vidette::ui::WeightList</name>
    <message>
        <source>Weights of the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 below %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no weight changes the first place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::WhatIfModel</name>
    <message>
        <source>What if %1? … %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing failures … %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::WhatIfPage</name>
    <message>
        <source>Cameras that see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Slepé</translation>
    </message>
    <message>
        <source>Seen twice or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen, at least: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind along streets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows looked into</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorder %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Power %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What failures cost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kamery</translation>
    </message>
    <message>
        <source>Becomes blind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if all proposed cameras are built?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the plan as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nothing else would see. A click shows all that changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing failures …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No camera stands on this plan yet. Hang one with C.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting before and after …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what fails on the left, or “What if …” in the menu of a camera on the plan.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all proposed cameras are built</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>vidette::ui::YearsPlot</name>
    <message>
        <source>Cost of replacement by year against the budget, and the risk that is put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 z %2</translation>
    </message>
    <message>
        <source>Cost of what is replaced, of the budget (orange) · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing waits</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cameras at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The class that must be reached everywhere in the zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Just seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Door</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perceive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characterise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scrutinise</source>
        <translation type="unfinished"></translation>
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
</context>
</TS>
