<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AimTool</name>
    <message numerus="yes">
        <source>Aim %n cameras</source>
        <translation>
            <numerusform>Aim %n camera</numerusform>
            <numerusform>Aim %n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>The windows of %n private buildings are looked into, along %1</source>
        <translation>
            <numerusform>The windows of %n private building are looked into, along %1</numerusform>
            <numerusform>The windows of %n private buildings are looked into, along %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Items</name>
    <message numerus="yes">
        <source>%n cameras</source>
        <translation>
            <numerusform>%n camera</numerusform>
            <numerusform>%n cameras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n walls and shelves</source>
        <translation>
            <numerusform>%n wall or shelf</numerusform>
            <numerusform>%n walls and shelves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n zones</source>
        <translation>
            <numerusform>%n zone</numerusform>
            <numerusform>%n zones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doors and windows</source>
        <translation>
            <numerusform>%n door or window</numerusform>
            <numerusform>%n doors and windows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mounting sites</source>
        <translation>
            <numerusform>%n mounting site</numerusform>
            <numerusform>%n mounting sites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n demand points</source>
        <translation>
            <numerusform>%n demand point</numerusform>
            <numerusform>%n demand points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n texts</source>
        <translation>
            <numerusform>%n text</numerusform>
            <numerusform>%n texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signs</source>
        <translation>
            <numerusform>%n sign</numerusform>
            <numerusform>%n signs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things</source>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceTool</name>
    <message numerus="yes">
        <source>%n walls found · click draws one, a drag all in the band, Enter all of them</source>
        <translation>
            <numerusform>%n wall found · click draws it, a drag all in the band, Enter all of them</numerusform>
            <numerusform>%n walls found · click draws one, a drag all in the band, Enter all of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trace %n walls from %1</source>
        <translation>
            <numerusform>Trace %n wall from %1</numerusform>
            <numerusform>Trace %n walls from %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>imports</name>
    <message numerus="yes">
        <source>%n areas</source>
        <translation>
            <numerusform>%n area</numerusform>
            <numerusform>%n areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
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
        <source>%n without a shape</source>
        <translation>
            <numerusform>%n without a shape</numerusform>
            <numerusform>%n without a shape</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::AllReportsPage</name>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reports written to %1</source>
        <translation>
            <numerusform>%n report written to %1</numerusform>
            <numerusform>%n reports written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::BacklogPage</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::ChecksPage</name>
    <message numerus="yes">
        <source>errors</source>
        <translation>
            <numerusform>error</numerusform>
            <numerusform>errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warnings</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::CoveragePanel</name>
    <message numerus="yes">
        <source>and %n smaller ones, %1 together</source>
        <translation>
            <numerusform>and a smaller one, %1</numerusform>
            <numerusform>and %n smaller ones, %1 together</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::DecisionExchange</name>
    <message numerus="yes">
        <source>%1 was read: %n alternatives.</source>
        <translation>
            <numerusform>%1 was read: %n alternative.</numerusform>
            <numerusform>%1 was read: %n alternatives.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::DecisionNotice</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupBegin</name>
    <message numerus="yes">
        <source>the %n requests of the backlog</source>
        <translation>
            <numerusform>the %n request of the backlog</numerusform>
            <numerusform>the %n requests of the backlog</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::GroupTab</name>
    <message numerus="yes">
        <source>%1 (weights of a group of %n, %2)</source>
        <translation>
            <numerusform>%1 (weights of a group of %n, %2)</numerusform>
            <numerusform>%1 (weights of a group of %n, %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (judged by a group of %n, %2)</source>
        <translation>
            <numerusform>%1 (judged by a group of %n, %2)</numerusform>
            <numerusform>%1 (judged by a group of %n, %2)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Keep %n models</source>
        <translation>
            <numerusform>Keep %n model</numerusform>
            <numerusform>Keep %n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::ImportWindow</name>
    <message numerus="yes">
        <source>%n layers.</source>
        <translation>
            <numerusform>%n layer.</numerusform>
            <numerusform>%n layers.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::InsidePage</name>
    <message numerus="yes">
        <source>Bring out %n cameras</source>
        <translation>
            <numerusform>Bring out %n camera</numerusform>
            <numerusform>Bring out %n cameras</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::JudgmentsTab</name>
    <message numerus="yes">
        <source>%n judgments pasted</source>
        <translation>
            <numerusform>%n judgment pasted</numerusform>
            <numerusform>%n judgments pasted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::LevelsPanel</name>
    <message numerus="yes">
        <source>%n things stand on %1. Where do they go?</source>
        <translation>
            <numerusform>%n thing stands on %1. Where does it go?</numerusform>
            <numerusform>%n things stand on %1. Where do they go?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::LiveRanking</name>
    <message numerus="yes">
        <source>up by %n</source>
        <translation>
            <numerusform>up by %n</numerusform>
            <numerusform>up by %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>down by %n</source>
        <translation>
            <numerusform>down by %n</numerusform>
            <numerusform>down by %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::MeetingView</name>
    <message numerus="yes">
        <source>%n items have no outcome yet</source>
        <translation>
            <numerusform>%n item has no outcome yet</numerusform>
            <numerusform>%n items have no outcome yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::OntoWall</name>
    <message numerus="yes">
        <source>%n cameras moved onto the outer walls: %1.</source>
        <translation>
            <numerusform>%n camera moved onto the outer wall: %1.</numerusform>
            <numerusform>%n cameras moved onto the outer walls: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras stay inside: they are more than %1 from the outer wall.</source>
        <translation>
            <numerusform>%n camera stays inside: it is more than %1 from the outer wall.</numerusform>
            <numerusform>%n cameras stay inside: they are more than %1 from the outer wall.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::OutsideNotice</name>
    <message numerus="yes">
        <source>%n changes were made outside Vidette</source>
        <translation>
            <numerusform>%n change was made outside Vidette</numerusform>
            <numerusform>%n changes were made outside Vidette</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::OutsidePage</name>
    <message numerus="yes">
        <source>changes made outside Vidette</source>
        <translation>
            <numerusform>change made outside Vidette</numerusform>
            <numerusform>changes made outside Vidette</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::PicturesTab</name>
    <message numerus="yes">
        <source>The first %1 of %n.</source>
        <translation>
            <numerusform>The first %1 of %n.</numerusform>
            <numerusform>The first %1 of %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures written: %1</source>
        <translation>
            <numerusform>%n picture written: %1</numerusform>
            <numerusform>%n pictures written: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::RailButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::RecordingsPanel</name>
    <message numerus="yes">
        <source>%n cameras · %1 each</source>
        <translation>
            <numerusform>%n camera · %1</numerusform>
            <numerusform>%n cameras · %1 each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestStory</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::RequestView</name>
    <message numerus="yes">
        <source>%n days old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::ScreeningView</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n miss it</source>
        <translation>
            <numerusform>%n misses it</numerusform>
            <numerusform>%n miss it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without this limit %n would be back.</source>
        <translation>
            <numerusform>Without this limit %n would be back.</numerusform>
            <numerusform>Without this limit %n would be back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::SlipQuestions</name>
    <message numerus="yes">
        <source>Replace %n cells like this</source>
        <translation>
            <numerusform>Replace %n cell like this</numerusform>
            <numerusform>Replace %n cells like this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::TrialsView</name>
    <message numerus="yes">
        <source>Show the other %n changes</source>
        <translation>
            <numerusform>Show the other %n change</numerusform>
            <numerusform>Show the other %n changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::ValuesTab</name>
    <message numerus="yes">
        <source>%n values pasted</source>
        <translation>
            <numerusform>%n value pasted</numerusform>
            <numerusform>%n values pasted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria added</source>
        <translation>
            <numerusform>%n criterion added</numerusform>
            <numerusform>%n criteria added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alternatives added</source>
        <translation>
            <numerusform>%n alternative added</numerusform>
            <numerusform>%n alternatives added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n values left as the plan computes them</source>
        <translation>
            <numerusform>%n value left as the plan computes it</numerusform>
            <numerusform>%n values left as the plan computes them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::WhatIfPage</name>
    <message numerus="yes">
        <source>What if all %n proposed cameras are built?</source>
        <translation>
            <numerusform>What if the proposed camera is built?</numerusform>
            <numerusform>What if all %n proposed cameras are built?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras see no longer: %1</source>
        <translation>
            <numerusform>%n camera sees no longer: %1</numerusform>
            <numerusform>%n cameras see no longer: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cameras more see: %1</source>
        <translation>
            <numerusform>%n camera more sees: %1</numerusform>
            <numerusform>%n cameras more see: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vidette::ui::YearsPlot</name>
    <message numerus="yes">
        <source>%n wait</source>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
</context>
</TS>
