<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DashboardPage</name>
    <message>
        <source>Start check-in</source>
        <translation>Start check-in</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Mean score</translation>
    </message>
    <message>
        <source>Entitled to a certificate</source>
        <translation>Entitled to a certificate</translation>
    </message>
    <message>
        <source>Attendance by point</source>
        <translation>Attendance by point</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Exercise profile</source>
        <translation>Exercise profile</translation>
    </message>
    <message>
        <source>Mean of all teams by stage</source>
        <translation>Mean of all teams by stage</translation>
    </message>
    <message>
        <source>Open scores</source>
        <translation>Open scores</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>Untitled workshop</source>
        <translation>Untitled workshop</translation>
    </message>
    <message>
        <source>Day {number} of {days}</source>
        <translation>Day {number} of {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n team</numerusform>
            <numerusform>%n teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit</numerusform>
            <numerusform>%n units</numerusform>
        </translation>
    </message>
    <message>
        <source>{point}: {on_time} on time, {late} late, {missing} missing</source>
        <translation>{point}: {on_time} on time, {late} late, {missing} missing</translation>
    </message>
    <message>
        <source>Nobody is checked in yet</source>
        <translation>Nobody is checked in yet</translation>
    </message>
    <message>
        <source>{point} · {late} late · {missing} missing</source>
        <translation>{point} · {late} late · {missing} missing</translation>
    </message>
    <message>
        <source>No sessions are planned yet.</source>
        <translation>No sessions are planned yet.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Running</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) can no longer get one</source>
        <translation>
            <numerusform>%n participant can no longer get one</numerusform>
            <numerusform>%n participants can no longer get one</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message numerus="yes">
        <source>%n more possible</source>
        <translation>
            <numerusform>%n more possible</numerusform>
            <numerusform>%n more possible</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nothing needs you now.</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) scored</source>
        <translation>
            <numerusform>%n team scored</numerusform>
            <numerusform>%n teams scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) waiting</source>
        <translation>
            <numerusform>%n sheet waiting</numerusform>
            <numerusform>%n sheets waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>There are no participants yet</source>
        <translation>There are no participants yet</translation>
    </message>
    <message>
        <source>There are no sessions yet</source>
        <translation>There are no sessions yet</translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s) are not complete</source>
        <translation>
            <numerusform>%n score sheet is not complete</numerusform>
            <numerusform>%n score sheets are not complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) can no longer get a certificate</source>
        <translation>
            <numerusform>%n participant can no longer get a certificate</numerusform>
            <numerusform>%n participants can no longer get a certificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are prepared, not released</source>
        <translation>
            <numerusform>%n certificate is prepared, not released</numerusform>
            <numerusform>%n certificates are prepared, not released</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named to sign the certificates</source>
        <translation>Nobody is named to sign the certificates</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open in another window: here you can look, but not change anything</source>
        <translation>Open in another window: here you can look, but not change anything</translation>
    </message>
    <message>
        <source>This place can only be read: copy the file to change it</source>
        <translation>This place can only be read: copy the file to change it</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Done again: {what}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Workshop</source>
        <translation>Workshop</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Exercises and scores</source>
        <translation>Exercises and scores</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
</context>
<context>
    <name>SafeCopies</name>
    <message>
        <source>The folder for safe copies is not there</source>
        <translation>The folder for safe copies is not there</translation>
    </message>
    <message>
        <source>The safe copy could not be written</source>
        <translation>The safe copy could not be written</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes are saved</source>
        <translation>All changes are saved</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Saved at {time}</translation>
    </message>
    <message numerus="yes">
        <source>Safe copy %n minute(s) old</source>
        <translation>
            <numerusform>Safe copy %n minute old</numerusform>
            <numerusform>Safe copy %n minutes old</numerusform>
        </translation>
    </message>
</context>
</TS>
