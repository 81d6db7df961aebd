<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgencyCard</name>
    <message>
        <source>Your agency</source>
        <translation>Your agency</translation>
    </message>
    <message>
        <source>Letterhead and signatories that new workshops begin with.</source>
        <translation>Letterhead and signatories that new workshops begin with.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Not filled in yet</translation>
    </message>
    <message>
        <source>Signs: {name}, {position}</source>
        <translation>Signs: {name}, {position}</translation>
    </message>
    <message>
        <source>Signs: {name}</source>
        <translation>Signs: {name}</translation>
    </message>
</context>
<context>
    <name>AgencyDialog</name>
    <message>
        <source>Your agency</source>
        <translation>Your agency</translation>
    </message>
    <message>
        <source>New workshops begin with this. Existing ones keep theirs.</source>
        <translation>New workshops begin with this. Existing ones keep theirs.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Letterhead</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
</context>
<context>
    <name>AssessorsDialog</name>
    <message>
        <source>Every assessor gives one sheet to each team in each round.</source>
        <translation>Every assessor gives one sheet to each team in each round.</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>Assessors</translation>
    </message>
    <message>
        <source>Type a name and press Enter</source>
        <translation>Type a name and press Enter</translation>
    </message>
    <message>
        <source>Name of a new assessor</source>
        <translation>Name of a new assessor</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Add</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Rename…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;move</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Name of the assessor</source>
        <translation>Name of the assessor</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Rename assessor</source>
        <translation>Rename assessor</translation>
    </message>
</context>
<context>
    <name>CertificateActs</name>
    <message numerus="yes">
        <source>%n certificate(s) prepared</source>
        <translation>
            <numerusform>%Ln certificate prepared</numerusform>
            <numerusform>%Ln certificates prepared</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) released</source>
        <translation>
            <numerusform>%Ln certificate released</numerusform>
            <numerusform>%Ln certificates released</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n certificate(s)?</source>
        <translation>
            <numerusform>Release %Ln certificate?</numerusform>
            <numerusform>Release %Ln certificates?</numerusform>
        </translation>
    </message>
    <message>
        <source>A released certificate can only be replaced, voided or revoked.</source>
        <translation>A released certificate can only be replaced, voided or revoked.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Release</translation>
    </message>
    <message>
        <source>This laptop now gives the numbers, after {last}</source>
        <translation>This laptop now gives the numbers, after {last}</translation>
    </message>
    <message>
        <source>Gets a certificate</source>
        <translation>Gets a certificate</translation>
    </message>
    <message>
        <source>Gets no certificate</source>
        <translation>Gets no certificate</translation>
    </message>
    <message>
        <source>Leave it to the rule again</source>
        <translation>Leave it to the rule again</translation>
    </message>
    <message>
        <source>Decide by hand</source>
        <translation>Decide by hand</translation>
    </message>
    <message>
        <source>A decision stands above the rule, and its reason is shown everywhere.</source>
        <translation>A decision stands above the rule, and its reason is shown everywhere.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decide</translation>
    </message>
    <message numerus="yes">
        <source>Decided for %n participant(s)</source>
        <translation>
            <numerusform>Decided for %Ln participant</numerusform>
            <numerusform>Decided for %Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Void %n certificate(s)</source>
        <translation>
            <numerusform>Void %Ln certificate</numerusform>
            <numerusform>Void %Ln certificates</numerusform>
        </translation>
    </message>
    <message>
        <source>For a certificate that should not be there. Its number stays used.</source>
        <translation>For a certificate that should not be there. Its number stays used.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n certificate(s)</source>
        <translation>
            <numerusform>Revoke %Ln certificate</numerusform>
            <numerusform>Revoke %Ln certificates</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever checks the certificate is told that it no longer holds.</source>
        <translation>Whoever checks the certificate is told that it no longer holds.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revoke</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n certificate(s)</source>
        <translation>
            <numerusform>Replace %Ln certificate</numerusform>
            <numerusform>Replace %Ln certificates</numerusform>
        </translation>
    </message>
    <message>
        <source>Made anew with name, rank and unit as they are now: the same number, the next revision. The one before no longer holds.</source>
        <translation>Made anew with name, rank and unit as they are now: the same number, the next revision. The one before no longer holds.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) voided</source>
        <translation>
            <numerusform>%Ln certificate voided</numerusform>
            <numerusform>%Ln certificates voided</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) revoked</source>
        <translation>
            <numerusform>%Ln certificate revoked</numerusform>
            <numerusform>%Ln certificates revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) replaced</source>
        <translation>
            <numerusform>%Ln certificate replaced</numerusform>
            <numerusform>%Ln certificates replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Choose a folder for the certificates</source>
        <translation>Choose a folder for the certificates</translation>
    </message>
    <message>
        <source>Saving certificates</source>
        <translation>Saving certificates</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}</source>
        <translation>
            <numerusform>%Ln file saved in {folder}</numerusform>
            <numerusform>%Ln files saved in {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: {done} of {every} files are saved</source>
        <translation>Stopped: {done} of {every} files are saved</translation>
    </message>
    <message>
        <source>Drawing certificates</source>
        <translation>Drawing certificates</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>Preview of the certificate</source>
        <translation>Preview of the certificate</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation>Prepare…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Decide…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Replace…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Revoke…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) chosen</source>
        <translation>
            <numerusform>%Ln participant chosen</numerusform>
            <numerusform>%Ln participants chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Nobody chosen</translation>
    </message>
    <message>
        <source>Choose a participant to see their certificate.</source>
        <translation>Choose a participant to see their certificate.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Number {number}</translation>
    </message>
    <message>
        <source>There is no certificate yet.</source>
        <translation>There is no certificate yet.</translation>
    </message>
    <message>
        <source>Drawing the certificate…</source>
        <translation>Drawing the certificate…</translation>
    </message>
</context>
<context>
    <name>CertificateTable</name>
    <message>
        <source>Prepared</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Still possible</translation>
    </message>
    <message>
        <source>Entitled, decided</source>
        <translation>Entitled, decided</translation>
    </message>
    <message>
        <source>Refused, decided</source>
        <translation>Refused, decided</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Entitled</translation>
    </message>
    <message>
        <source>Not entitled</source>
        <translation>Not entitled</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Claim</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>revision {number}</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Working out who gets a certificate…</source>
        <translation>Working out who gets a certificate…</translation>
    </message>
    <message>
        <source>Here you will see who gets a certificate, and why.</source>
        <translation>Here you will see who gets a certificate, and why.</translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>Add participants</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Release…</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation>Prepare…</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Parts of the page</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Save or print</translation>
    </message>
    <message>
        <source>All in one PDF…</source>
        <translation>All in one PDF…</translation>
    </message>
    <message>
        <source>One file each, into a folder…</source>
        <translation>One file each, into a folder…</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>Print all…</translation>
    </message>
    <message>
        <source>There are no participants yet</source>
        <translation>There are no participants yet</translation>
    </message>
    <message>
        <source>{entitled} of {all} entitled</source>
        <translation>{entitled} of {all} entitled</translation>
    </message>
    <message>
        <source>{count} ready to prepare</source>
        <translation>{count} ready to prepare</translation>
    </message>
    <message>
        <source>{count} prepared</source>
        <translation>{count} prepared</translation>
    </message>
    <message>
        <source>{count} released</source>
        <translation>{count} released</translation>
    </message>
    <message>
        <source>Another laptop gives the certificate numbers of this workshop. Prepare there, or take the numbers over.</source>
        <translation>Another laptop gives the certificate numbers of this workshop. Prepare there, or take the numbers over.</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Take over…</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>There is no attendance point yet. Plan the sessions first.</source>
        <translation>There is no attendance point yet. Plan the sessions first.</translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Plan sessions</translation>
    </message>
    <message>
        <source>Close point</source>
        <translation>Close point</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Full screen (F11)</translation>
    </message>
    <message>
        <source>Scan a badge or type a name or number…</source>
        <translation>Scan a badge or type a name or number…</translation>
    </message>
    <message>
        <source>Badge code, list number or name</source>
        <translation>Badge code, list number or name</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>This point takes scans from {start} to {end}. Scans now do not count.</source>
        <translation>This point takes scans from {start} to {end}. Scans now do not count.</translation>
    </message>
    <message>
        <source>The point takes attendance again</source>
        <translation>The point takes attendance again</translation>
    </message>
    <message numerus="yes">
        <source>Closed, %n person(s) marked absent</source>
        <translation>
            <numerusform>Closed, %Ln person marked absent</numerusform>
            <numerusform>Closed, %Ln people marked absent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %Ln more</numerusform>
            <numerusform> and %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n person(s)</source>
        <translation>
            <numerusform>Noted for %Ln person</numerusform>
            <numerusform>Noted for %Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound is on; press to switch it off</source>
        <translation>Sound is on; press to switch it off</translation>
    </message>
    <message>
        <source>Sound is off; press to switch it on</source>
        <translation>Sound is off; press to switch it on</translation>
    </message>
    <message>
        <source>No sound device was found; verdicts are only shown</source>
        <translation>No sound device was found; verdicts are only shown</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Leave full screen</translation>
    </message>
</context>
<context>
    <name>ChooseTeam</name>
    <message>
        <source>Move to a team</source>
        <translation>Move to a team</translation>
    </message>
    <message>
        <source>Type a team&apos;s name</source>
        <translation>Type a team&apos;s name</translation>
    </message>
    <message>
        <source>Find a team</source>
        <translation>Find a team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>No team</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Other columns of the list</source>
        <translation>Other columns of the list</translation>
    </message>
    <message>
        <source>– not in the list –</source>
        <translation>– not in the list –</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Keep as own field</source>
        <translation>Keep as own field</translation>
    </message>
    <message>
        <source>Columns as in the last list with these headings.</source>
        <translation>Columns as in the last list with these headings.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Forget</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Is the same person as the first row</source>
        <translation>Is the same person as the first row</translation>
    </message>
    <message>
        <source>In the workshop</source>
        <translation>In the workshop</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, row {row}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Row {row}</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>Not filled in everywhere</source>
        <translation>Not filled in everywhere</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>The same</translation>
    </message>
</context>
<context>
    <name>ComponentRow</name>
    <message>
        <source>Name of the component</source>
        <translation>Name of the component</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>How it is scored</translation>
    </message>
    <message>
        <source>Remove this component</source>
        <translation>Remove this component</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Teamwork</source>
        <translation>Teamwork</translation>
    </message>
    <message>
        <source>Behavior</source>
        <translation>Behavior</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Win or lose</source>
        <translation>Win or lose</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Measured</translation>
    </message>
    <message>
        <source>Lowest mark</source>
        <translation>Lowest mark</translation>
    </message>
    <message>
        <source>Highest mark</source>
        <translation>Highest mark</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>a number, or several to be summed</source>
        <translation>a number, or several to be summed</translation>
    </message>
    <message>
        <source>win</source>
        <translation>win</translation>
    </message>
    <message>
        <source>Points for a win</source>
        <translation>Points for a win</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>draw</translation>
    </message>
    <message>
        <source>Points for a draw</source>
        <translation>Points for a draw</translation>
    </message>
    <message>
        <source>lose</source>
        <translation>lose</translation>
    </message>
    <message>
        <source>Points for a loss</source>
        <translation>Points for a loss</translation>
    </message>
    <message>
        <source>Points for place 1, 2, 3 …</source>
        <translation>Points for place 1, 2, 3 …</translation>
    </message>
    <message>
        <source>Par: what earns 100 points</source>
        <translation>Par: what earns 100 points</translation>
    </message>
    <message>
        <source>Cost of a defect</source>
        <translation>Cost of a defect</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>A time: less is better</source>
        <translation>A time: less is better</translation>
    </message>
    <message>
        <source>par</source>
        <translation>par</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>defect</translation>
    </message>
</context>
<context>
    <name>ComponentRows</name>
    <message>
        <source>Add component</source>
        <translation>Add component</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Safe copies</source>
        <translation>Safe copies</translation>
    </message>
    <message>
        <source>While a workshop is open, a copy of it goes to this folder every two minutes. Best is a USB stick.</source>
        <translation>While a workshop is open, a copy of it goes to this folder every two minutes. Best is a USB stick.</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>No folder chosen</translation>
    </message>
    <message>
        <source>Folder for safe copies</source>
        <translation>Folder for safe copies</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Turn off</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Copy now</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choose folder…</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Copied to {file}</translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>Copy a day</source>
        <translation>Copy a day</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>The sessions of the day and the points that cover only them are copied.</source>
        <translation>The sessions of the day and the points that cover only them are copied.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Everything that was saved is safe. You can go on working. If it happens again, send the report below to whoever looks after this program; it holds no names.</source>
        <translation>Everything that was saved is safe. You can go on working. If it happens again, send the report below to whoever looks after this program; it holds no names.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>It is also in the log: {file}</source>
        <translation>It is also in the log: {file}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copy report</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>The program stopped unexpectedly the last time</source>
        <translation>The program stopped unexpectedly the last time</translation>
    </message>
    <message>
        <source>Something in this program went wrong</source>
        <translation>Something in this program went wrong</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copied</translation>
    </message>
</context>
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
        <source>Every attendance point will be a column here.</source>
        <translation>Every attendance point will be a column here.</translation>
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
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%Ln unit</numerusform>
            <numerusform>%Ln units</numerusform>
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
            <numerusform>%Ln participant can no longer get one</numerusform>
            <numerusform>%Ln participants can no longer get one</numerusform>
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
            <numerusform>%Ln more possible</numerusform>
            <numerusform>%Ln more possible</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Nothing needs you now.</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) scored</source>
        <translation>
            <numerusform>%Ln team scored</numerusform>
            <numerusform>%Ln teams scored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) waiting</source>
        <translation>
            <numerusform>%Ln sheet waiting</numerusform>
            <numerusform>%Ln sheets waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Act</translation>
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
            <numerusform>%Ln score sheet is not complete</numerusform>
            <numerusform>%Ln score sheets are not complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) can no longer get a certificate</source>
        <translation>
            <numerusform>%Ln participant can no longer get a certificate</numerusform>
            <numerusform>%Ln participants can no longer get a certificate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are prepared, not released</source>
        <translation>
            <numerusform>%Ln certificate is prepared, not released</numerusform>
            <numerusform>%Ln certificates are prepared, not released</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named to sign the certificates</source>
        <translation>Nobody is named to sign the certificates</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data on this laptop</source>
        <translation>Data on this laptop</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Reading…</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Data folder</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Issuer key</source>
        <translation>Issuer key</translation>
    </message>
    <message>
        <source>The log holds no names. The key signs certificates; its number stands on the page that verifies them.</source>
        <translation>The log holds no names. The key signs certificates; its number stands on the page that verifies them.</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Open data folder</translation>
    </message>
    <message>
        <source>Made with the first certificate</source>
        <translation>Made with the first certificate</translation>
    </message>
</context>
<context>
    <name>DealForm</name>
    <message>
        <source>Deal evenly into teams</source>
        <translation>Deal evenly into teams</translation>
    </message>
    <message>
        <source>The teams there are now give way to the new ones. Teams that were scored stay with their exercises.</source>
        <translation>The teams there are now give way to the new ones. Teams that were scored stay with their exercises.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>&amp;Number of teams</source>
        <translation>&amp;Number of teams</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Animals</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Mountains</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Name&amp;d after</source>
        <translation>Name&amp;d after</translation>
    </message>
    <message>
        <source>Names, one a &amp;line</source>
        <translation>Names, one a &amp;line</translation>
    </message>
    <message>
        <source>&amp;Mix work units, and women and men</source>
        <translation>&amp;Mix work units, and women and men</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} in {teams}, {size} in each</source>
        <translation>{people} in {teams}, {size} in each</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskLists</name>
    <message>
        <source>Just now</source>
        <translation>Just now</translation>
    </message>
    <message>
        <source>No scan yet at this point.</source>
        <translation>No scan yet at this point.</translation>
    </message>
    <message>
        <source>Whom to list</source>
        <translation>Whom to list</translation>
    </message>
    <message>
        <source>Say why…</source>
        <translation>Say why…</translation>
    </message>
    <message>
        <source>Permitted, sick, on duty elsewhere, for those selected</source>
        <translation>Permitted, sick, on duty elsewhere, for those selected</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Search in this list</translation>
    </message>
    <message>
        <source>People at this point</source>
        <translation>People at this point</translation>
    </message>
    <message>
        <source>Not out yet</source>
        <translation>Not out yet</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Record out</source>
        <translation>Record out</translation>
    </message>
    <message>
        <source>Nobody in this list matches the search.</source>
        <translation>Nobody in this list matches the search.</translation>
    </message>
    <message>
        <source>Nobody is expected here yet. Add participants first.</source>
        <translation>Nobody is expected here yet. Add participants first.</translation>
    </message>
    <message>
        <source>Everybody who came has gone out.</source>
        <translation>Everybody who came has gone out.</translation>
    </message>
    <message>
        <source>Everybody is recorded.</source>
        <translation>Everybody is recorded.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nobody.</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Present</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Just scanned</source>
        <translation>Just scanned</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Already in</translation>
    </message>
    <message>
        <source>Already out</source>
        <translation>Already out</translation>
    </message>
    <message>
        <source>Out without in</source>
        <translation>Out without in</translation>
    </message>
    <message>
        <source>Outside the hours</source>
        <translation>Outside the hours</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Not active</translation>
    </message>
    <message>
        <source>Old badge</source>
        <translation>Old badge</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Not certain</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Permitted</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Sick</translation>
    </message>
    <message>
        <source>On duty elsewhere</source>
        <translation>On duty elsewhere</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Joined later</source>
        <translation>Joined later</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Represented</translation>
    </message>
    <message>
        <source>Present, by hand</source>
        <translation>Present, by hand</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Not here yet</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>In time</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>Ready for the next badge</source>
        <translation>Ready for the next badge</translation>
    </message>
    <message>
        <source>Scan a badge anywhere in this window, or type a name above.</source>
        <translation>Scan a badge anywhere in this window, or type a name above.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>Nobody is checked in</source>
        <translation>Nobody is checked in</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Type two letters of the name and choose with the arrow keys.</source>
        <translation>Type two letters of the name and choose with the arrow keys.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>This scan does not count any more. It stays in the history.</source>
        <translation>This scan does not count any more. It stays in the history.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%Ln minute late</numerusform>
            <numerusform>%Ln minutes late</numerusform>
        </translation>
    </message>
    <message>
        <source>Team {name}</source>
        <translation>Team {name}</translation>
    </message>
    <message>
        <source>Not a participant</source>
        <translation>Not a participant</translation>
    </message>
    <message>
        <source>Attended {came} of {begun}</source>
        <translation>Attended {came} of {begun}</translation>
    </message>
    <message>
        <source>Recorded as out at {point}.</source>
        <translation>Recorded as out at {point}.</translation>
    </message>
    <message>
        <source>Recorded at {point}. Scanning again does not count twice.</source>
        <translation>Recorded at {point}. Scanning again does not count twice.</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Saved: {name}</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Save document</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>Open it there</translation>
    </message>
    <message>
        <source>This workshop lies on a stick</source>
        <translation>This workshop lies on a stick</translation>
    </message>
    <message>
        <source>This workshop lies in a network folder</source>
        <translation>This workshop lies in a network folder</translation>
    </message>
    <message>
        <source>A stick that is pulled out interrupts saving. Work on a copy on this laptop? While the stick is there, a safe copy goes back to it every two minutes.</source>
        <translation>A stick that is pulled out interrupts saving. Work on a copy on this laptop? While the stick is there, a safe copy goes back to it every two minutes.</translation>
    </message>
    <message>
        <source>A network that fails interrupts saving. Work on a copy on this laptop? While the folder can be reached, a safe copy goes back to it every two minutes.</source>
        <translation>A network that fails interrupts saving. Work on a copy on this laptop? While the folder can be reached, a safe copy goes back to it every two minutes.</translation>
    </message>
    <message>
        <source>The copy on this laptop has the same content: {file}</source>
        <translation>The copy on this laptop has the same content: {file}</translation>
    </message>
    <message>
        <source>The copy on this laptop is newer: {file}</source>
        <translation>The copy on this laptop is newer: {file}</translation>
    </message>
    <message>
        <source>This file is newer than the copy on this laptop: {file}</source>
        <translation>This file is newer than the copy on this laptop: {file}</translation>
    </message>
    <message>
        <source>This file and the copy on this laptop both have something that the other lacks: {file}</source>
        <translation>This file and the copy on this laptop both have something that the other lacks: {file}</translation>
    </message>
    <message>
        <source>Copy and open</source>
        <translation>Copy and open</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Open the copy</translation>
    </message>
    <message>
        <source>Bring the copy up to date and open it</source>
        <translation>Bring the copy up to date and open it</translation>
    </message>
    <message>
        <source>Join both in the copy and open it</source>
        <translation>Join both in the copy and open it</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase personal data</source>
        <translation>Erase personal data</translation>
    </message>
    <message>
        <source>Looking for copies that hold the data…</source>
        <translation>Looking for copies that hold the data…</translation>
    </message>
    <message>
        <source>Progress of erasing</source>
        <translation>Progress of erasing</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Erase for good</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of theirs still hold.</source>
        <translation>
            <numerusform>%Ln certificate of theirs still holds.</numerusform>
            <numerusform>%Ln certificates of theirs still hold.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such as the number of the request, without a name</source>
        <translation>Such as the number of the request, without a name</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>I have read this. It cannot be undone.</source>
        <translation>I have read this. It cannot be undone.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) known here hold the data too and stay as they are:</source>
        <translation>
            <numerusform>%Ln file known here holds the data too and stays as it is:</numerusform>
            <numerusform>%Ln files known here hold the data too and stay as they are:</numerusform>
        </translation>
    </message>
    <message>
        <source>No other copy is known here. Others may lie on sticks or in mails.</source>
        <translation>No other copy is known here. Others may lie on sticks or in mails.</translation>
    </message>
    <message>
        <source>Stopped in time: nothing was erased.</source>
        <translation>Stopped in time: nothing was erased.</translation>
    </message>
    <message>
        <source>The data are erased in this file.</source>
        <translation>The data are erased in this file.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still hold the data. Delete them by hand:</source>
        <translation>
            <numerusform>%Ln file still holds the data. Delete it by hand:</numerusform>
            <numerusform>%Ln files still hold the data. Delete them by hand:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>Personal data of %n person(s) erased</source>
        <translation>
            <numerusform>Personal data of %Ln person erased</numerusform>
            <numerusform>Personal data of %Ln people erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExcuseDialog</name>
    <message>
        <source>Say why</source>
        <translation>Say why</translation>
    </message>
    <message>
        <source>Such as the number of the letter</source>
        <translation>Such as the number of the letter</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Write why, such as the number of the letter.</source>
        <translation>Write why, such as the number of the letter.</translation>
    </message>
</context>
<context>
    <name>ExerciseForm</name>
    <message>
        <source>Set up exercise</source>
        <translation>Set up exercise</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Components</translation>
    </message>
    <message>
        <source>Name, weight, stage and how it is scored. Weights need not add up to 100.</source>
        <translation>Name, weight, stage and how it is scored. Weights need not add up to 100.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>No session</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>Division {number}</source>
        <translation>Division {number}</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>&amp;Teams</translation>
    </message>
    <message>
        <source>for target and actual, such as cm</source>
        <translation>for target and actual, such as cm</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>&amp;Unit</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Keep as it is</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Begin with</translation>
    </message>
    <message>
        <source>Weights of rounds</source>
        <translation>Weights of rounds</translation>
    </message>
    <message>
        <source>Plan, do, check, act</source>
        <translation>Plan, do, check, act</translation>
    </message>
    <message>
        <source>Plan, do, check</source>
        <translation>Plan, do, check</translation>
    </message>
    <message>
        <source>Points at posts</source>
        <translation>Points at posts</translation>
    </message>
    <message>
        <source>Production game, measured</source>
        <translation>Production game, measured</translation>
    </message>
    <message>
        <source>It has been scored: a change of rounds or components needs a &amp;reason.</source>
        <translation>It has been scored: a change of rounds or components needs a &amp;reason.</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Reason of the change</translation>
    </message>
    <message>
        <source>Remove exercise</source>
        <translation>Remove exercise</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>{exercise} removed</source>
        <translation>{exercise} removed</translation>
    </message>
</context>
<context>
    <name>ExerciseWeights</name>
    <message>
        <source>Weights of the exercises</source>
        <translation>Weights of the exercises</translation>
    </message>
    <message>
        <source>The total of a team is the mean of its exercises by these weights. They need not add up to 100. An exercise that weighs 0 does not count.</source>
        <translation>The total of a team is the mean of its exercises by these weights. They need not add up to 100. An exercise that weighs 0 does not count.</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>All alike</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Weight of {title}</source>
        <translation>Weight of {title}</translation>
    </message>
    <message>
        <source>Weights of the exercises changed</source>
        <translation>Weights of the exercises changed</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Exercises and scores</source>
        <translation>Exercises and scores</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>&amp;Teams</translation>
    </message>
    <message>
        <source>S&amp;cores</source>
        <translation>S&amp;cores</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Results</translation>
    </message>
</context>
<context>
    <name>ExportRoster</name>
    <message>
        <source>Workbook</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>CSV for other programs</source>
        <translation>CSV for other programs</translation>
    </message>
    <message>
        <source>participants.xlsx</source>
        <translation>participants.xlsx</translation>
    </message>
    <message>
        <source>Export the list of participants</source>
        <translation>Export the list of participants</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) saved in {file}</source>
        <translation>
            <numerusform>%Ln participant saved in {file}</numerusform>
            <numerusform>%Ln participants saved in {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) on a sheet of their own</source>
        <translation>
            <numerusform>%Ln other on a sheet of its own</numerusform>
            <numerusform>%Ln others on a sheet of their own</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left out of a CSV</source>
        <translation>
            <numerusform>%Ln other left out of a CSV</numerusform>
            <numerusform>%Ln others left out of a CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPerson</name>
    <message>
        <source>Who is it?</source>
        <translation>Who is it?</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>People of the workshop</source>
        <translation>People of the workshop</translation>
    </message>
    <message>
        <source>This is the person</source>
        <translation>This is the person</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>About Facilitator</source>
        <translation>About Facilitator</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Undo your last act</source>
        <translation>Undo your last act</translation>
    </message>
    <message>
        <source>Put it in force again</source>
        <translation>Put it in force again</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>New workshop</translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation>Open a workshop</translation>
    </message>
    <message>
        <source>Close the workshop, to the start</source>
        <translation>Close the workshop, to the start</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Help for this page</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>This sheet</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Larger or smaller text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Usual text size</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>License</source>
        <translation>License</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>F1 opens the help of the page you are on</source>
        <translation>F1 opens the help of the page you are on</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Search the help</source>
        <translation>Search the help</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Help text</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Reading the history…</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In force</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>In force, your newest</source>
        <translation>In force, your newest</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>People and teams</source>
        <translation>People and teams</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Scores</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Undo and redo</translation>
    </message>
    <message>
        <source>Acts to show</source>
        <translation>Acts to show</translation>
    </message>
    <message>
        <source>Search what, who or date</source>
        <translation>Search what, who or date</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>By</source>
        <translation>By</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Acts</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Put in force again</source>
        <translation>Put in force again</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s), the newest first</source>
        <translation>
            <numerusform>%Ln act</numerusform>
            <numerusform>%Ln acts, the newest first</numerusform>
        </translation>
    </message>
    <message>
        <source>No act matches the search.</source>
        <translation>No act matches the search.</translation>
    </message>
    <message>
        <source>No act chosen</source>
        <translation>No act chosen</translation>
    </message>
    <message>
        <source>Choose an act to see what it was about.</source>
        <translation>Choose an act to see what it was about.</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>by {name}</translation>
    </message>
    <message>
        <source>This act stays: certificates and undo are never taken back.</source>
        <translation>This act stays: certificates and undo are never taken back.</translation>
    </message>
    <message>
        <source>It can be put in force again; nothing was lost.</source>
        <translation>It can be put in force again; nothing was lost.</translation>
    </message>
    <message numerus="yes">
        <source>%n later edit(s) would be hidden with it.</source>
        <translation>
            <numerusform>%Ln later edit would be hidden with it.</numerusform>
            <numerusform>%Ln later edits would be hidden with it.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came later stays as it is.</source>
        <translation>What came later stays as it is.</translation>
    </message>
    <message>
        <source>Withdraw “{what}” of {when}?</source>
        <translation>Withdraw “{what}” of {when}?</translation>
    </message>
    <message>
        <source>You can put it in force again at any time.</source>
        <translation>You can put it in force again at any time.</translation>
    </message>
    <message>
        <source>Withdrawn: {what}</source>
        <translation>Withdrawn: {what}</translation>
    </message>
    <message>
        <source>In force again: {what}</source>
        <translation>In force again: {what}</translation>
    </message>
</context>
<context>
    <name>ImportCases</name>
    <message>
        <source>Not looked at</source>
        <translation>Not looked at</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>Not one person</source>
        <translation>Not one person</translation>
    </message>
    <message>
        <source>Rows that may be one person</source>
        <translation>Rows that may be one person</translation>
    </message>
    <message>
        <source>&amp;One person</source>
        <translation>&amp;One person</translation>
    </message>
    <message>
        <source>Previous (Alt+Left)</source>
        <translation>Previous (Alt+Left)</translation>
    </message>
    <message>
        <source>Next (Alt+Right)</source>
        <translation>Next (Alt+Right)</translation>
    </message>
    <message numerus="yes">
        <source>Join what is certain (%n)</source>
        <translation>
            <numerusform>Join what is certain (%Ln)</numerusform>
            <numerusform>Join what is certain (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Two people</source>
        <translation>&amp;Two people</translation>
    </message>
    <message>
        <source>&amp;Different people</source>
        <translation>&amp;Different people</translation>
    </message>
    <message>
        <source>As long as nobody says otherwise, the row replaces what is known.</source>
        <translation>As long as nobody says otherwise, the row replaces what is known.</translation>
    </message>
    <message>
        <source>As long as nobody says so, they are not joined.</source>
        <translation>As long as nobody says so, they are not joined.</translation>
    </message>
    <message>
        <source>One person. The marked values are taken; gaps are filled.</source>
        <translation>One person. The marked values are taken; gaps are filled.</translation>
    </message>
    <message>
        <source>Not one person. Each is kept.</source>
        <translation>Not one person. Each is kept.</translation>
    </message>
</context>
<context>
    <name>ImportPeople</name>
    <message>
        <source>What would happen</source>
        <translation>What would happen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problems</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Search (Ctrl+F)</translation>
    </message>
    <message>
        <source>Mend row (Enter)</source>
        <translation>Mend row (Enter)</translation>
    </message>
    <message>
        <source>Leave out (Del)</source>
        <translation>Leave out (Del)</translation>
    </message>
    <message>
        <source>{shown} of {every}</source>
        <translation>{shown} of {every}</translation>
    </message>
    <message>
        <source>Take in again (Del)</source>
        <translation>Take in again (Del)</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Names</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import {file}</source>
        <translation>Import {file}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title before</source>
        <translation>Title before</translation>
    </message>
    <message>
        <source>Title after</source>
        <translation>Title after</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Birth place</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Nothing to import</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken in: see Problems.</source>
        <translation>
            <numerusform>%Ln row cannot be taken in: see Problems.</numerusform>
            <numerusform>%Ln rows cannot be taken in: see Problems.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) not looked at: both are kept.</source>
        <translation>
            <numerusform>%Ln pair not looked at: both are kept.</numerusform>
            <numerusform>%Ln pairs not looked at: both are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would get another name: look at them.</source>
        <translation>
            <numerusform>%Ln person would get another name: look first.</numerusform>
            <numerusform>%Ln people would get another name: look first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom does row {row} speak of: {name}?</source>
        <translation>Whom does row {row} speak of: {name}?</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Stopped. Nothing was imported.</translation>
    </message>
    <message>
        <source>Close without importing? What you mended and decided here is lost.</source>
        <translation>Close without importing? What you mended and decided here is lost.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>May be one person</source>
        <translation>May be one person</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Nothing is saved yet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Other rows</source>
        <translation>Other rows</translation>
    </message>
    <message>
        <source>Sheets left out ({count})</source>
        <translation>Sheets left out ({count})</translation>
    </message>
    <message>
        <source>Not in the list ({count})</source>
        <translation>Not in the list ({count})</translation>
    </message>
    <message>
        <source>May be one person ({count})</source>
        <translation>May be one person ({count})</translation>
    </message>
    <message>
        <source>Import: {what}</source>
        <translation>Import: {what}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%Ln updated</numerusform>
            <numerusform>%Ln updated</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Saving…</translation>
    </message>
    <message>
        <source>Saving: {done} of {every} rows</source>
        <translation>Saving: {done} of {every} rows</translation>
    </message>
    <message>
        <source>Imported: {added} new, {updated} updated</source>
        <translation>Imported: {added} new, {updated} updated</translation>
    </message>
    <message>
        <source>Choose the participant list</source>
        <translation>Choose the participant list</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>clipboard</translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message>
        <source>This laptop</source>
        <translation>This laptop</translation>
    </message>
    <message>
        <source>For example: Desk 1</source>
        <translation>For example: Desk 1</translation>
    </message>
    <message>
        <source>Sounds at check-in</source>
        <translation>Sounds at check-in</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>Name of this laptop</translation>
    </message>
    <message>
        <source>Your name stands beside everything you do, in the history of the workshop.</source>
        <translation>Your name stands beside everything you do, in the history of the workshop.</translation>
    </message>
</context>
<context>
    <name>LetterheadTab</name>
    <message>
        <source>One line each, such as the government and the agency</source>
        <translation>One line each, such as the government and the agency</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Name of the agency</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>Letterhead lines</source>
        <translation>Letterhead lines</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Choose picture…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Choose the logo</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Language and look</source>
        <translation>Language and look</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Like the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Ctrl and plus or minus change the text size too.</source>
        <translation>Ctrl and plus or minus change the text size too.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Continued: {point}, {count} in, last {name} {time}</source>
        <translation>Continued: {point}, {count} in, last {name} {time}</translation>
    </message>
    <message>
        <source>Another program replaced this file; it was opened anew.</source>
        <translation>Another program replaced this file; it was opened anew.</translation>
    </message>
    <message>
        <source>Open in another window: here you can look, but not change anything</source>
        <translation>Open in another window: here you can look, but not change anything</translation>
    </message>
    <message>
        <source>This place can only be read: copy the file to change it</source>
        <translation>This place can only be read: copy the file to change it</translation>
    </message>
    <message>
        <source>Workshops (*.workshop);;All files (*)</source>
        <translation>Workshops (*.workshop);;All files (*)</translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation>Open a workshop</translation>
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
    <name>MissingPeople</name>
    <message>
        <source>These participants are not in the list. They stay as they are. Who does not come is withdrawn on the page of participants: select them, then Withdraw.</source>
        <translation>These participants are not in the list. They stay as they are. Who does not come is withdrawn on the page of participants: select them, then Withdraw.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Not in the list</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>Name confirmed</source>
        <translation>Name confirmed</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message>
        <source>Take the confirmation back; the name proof asks again</source>
        <translation>Take the confirmation back; the name proof asks again</translation>
    </message>
    <message>
        <source>Name not confirmed</source>
        <translation>Name not confirmed</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>The name is right as it stands, titles included</source>
        <translation>The name is right as it stands, titles included</translation>
    </message>
</context>
<context>
    <name>NameCorrections</name>
    <message>
        <source>Name corrections</source>
        <translation>Name corrections</translation>
    </message>
    <message>
        <source>Type a number of the name proof and press Enter, mend the name, press Enter.</source>
        <translation>Type a number of the name proof and press Enter, mend the name, press Enter.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Full name with titles</source>
        <translation>Full name with titles</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Save and go on</translation>
    </message>
    <message>
        <source>Names on the name proof</source>
        <translation>Names on the name proof</translation>
    </message>
    <message>
        <source>Confirm chosen</source>
        <translation>Confirm chosen</translation>
    </message>
    <message>
        <source>Confirm all others</source>
        <translation>Confirm all others</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not confirmed</source>
        <translation>
            <numerusform>%Ln name not confirmed</numerusform>
            <numerusform>%Ln names not confirmed</numerusform>
        </translation>
    </message>
    <message>
        <source>NIP {nip}</source>
        <translation>NIP {nip}</translation>
    </message>
    <message>
        <source>{number}. {name} is confirmed.</source>
        <translation>{number}. {name} is confirmed.</translation>
    </message>
    <message>
        <source>{number}. {before} → {name}</source>
        <translation>{number}. {before} → {name}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Ask again</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) confirmed</source>
        <translation>
            <numerusform>%Ln name confirmed</numerusform>
            <numerusform>%Ln names confirmed</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) to be asked again</source>
        <translation>
            <numerusform>%Ln name to be asked again</numerusform>
            <numerusform>%Ln names to be asked again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>NameTable</name>
    <message>
        <source>Confirmed</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Not confirmed</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
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
    <name>NewLike</name>
    <message>
        <source>New like an earlier one</source>
        <translation>New like an earlier one</translation>
    </message>
    <message>
        <source>Sessions, attendance points, rules, exercises and signatories come from “{title}”. People, scans and scores do not.</source>
        <translation>Sessions, attendance points, rules, exercises and signatories come from “{title}”. People, scans and scores do not.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create workshop</source>
        <translation>Create workshop</translation>
    </message>
</context>
<context>
    <name>NewWorkshop</name>
    <message>
        <source>New workshop</source>
        <translation>New workshop</translation>
    </message>
    <message>
        <source>Everything here can be changed later.</source>
        <translation>Everything here can be changed later.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Create workshop</source>
        <translation>Create workshop</translation>
    </message>
    <message>
        <source>For example: Leadership Training, Batch II</source>
        <translation>For example: Leadership Training, Batch II</translation>
    </message>
    <message>
        <source>Also on Saturdays and Sundays</source>
        <translation>Also on Saturdays and Sundays</translation>
    </message>
    <message>
        <source>Full days, morning and afternoon</source>
        <translation>Full days, morning and afternoon</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>One day</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Evenings</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>No sessions yet</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Organizer</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>City</source>
        <translation>City</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>First day</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Time zone</translation>
    </message>
    <message>
        <source>Documents in</source>
        <translation>Documents in</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Letter number</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>{jp} JP</source>
        <translation>{jp} JP</translation>
    </message>
    <message numerus="yes">
        <source>%n attendance point(s)</source>
        <translation>
            <numerusform>%Ln attendance point</numerusform>
            <numerusform>%Ln attendance points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoPrinterDialog</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop</source>
        <translation>No printer is set up on this laptop</translation>
    </message>
    <message>
        <source>Open the document in the viewer of your system and print it there, or save it and print it on another computer.</source>
        <translation>Open the document in the viewer of your system and print it there, or save it and print it on another computer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Open in viewer</source>
        <translation>Open in viewer</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Heading of an own field</source>
        <translation>Heading of an own field</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Remove this field</translation>
    </message>
    <message>
        <source>Text of an own field</source>
        <translation>Text of an own field</translation>
    </message>
    <message>
        <source>Remove the field {heading}</source>
        <translation>Remove the field {heading}</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>Own fields</source>
        <translation>Own fields</translation>
    </message>
    <message>
        <source>Add an own field</source>
        <translation>Add an own field</translation>
    </message>
    <message>
        <source>Keep something of this person for which there is no field</source>
        <translation>Keep something of this person for which there is no field</translation>
    </message>
    <message>
        <source>An own field needs a heading.</source>
        <translation>An own field needs a heading.</translation>
    </message>
    <message>
        <source>There is a field “{heading}” already.</source>
        <translation>There is a field “{heading}” already.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Full width</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
</context>
<context>
    <name>PeopleActs</name>
    <message>
        <source>Set role</source>
        <translation>Set role</translation>
    </message>
    <message>
        <source>Their role at the workshop</source>
        <translation>Their role at the workshop</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message numerus="yes">
        <source>Role of %n person(s) set</source>
        <translation>
            <numerusform>Role of %Ln person set</numerusform>
            <numerusform>Role of %Ln people set</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Field of %n person(s) set</source>
        <translation>
            <numerusform>Field of %Ln person set</numerusform>
            <numerusform>Field of %Ln people set</numerusform>
        </translation>
    </message>
    <message>
        <source>From the start: never took part</source>
        <translation>From the start: never took part</translation>
    </message>
    <message>
        <source>A substitute took the place</source>
        <translation>A substitute took the place</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) confirmed</source>
        <translation>
            <numerusform>%Ln name confirmed</numerusform>
            <numerusform>%Ln names confirmed</numerusform>
        </translation>
    </message>
    <message>
        <source>The names were confirmed before</source>
        <translation>The names were confirmed before</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) to be asked again</source>
        <translation>
            <numerusform>%Ln name to be asked again</numerusform>
            <numerusform>%Ln names to be asked again</numerusform>
        </translation>
    </message>
    <message>
        <source>Never took part</source>
        <translation>Never took part</translation>
    </message>
    <message>
        <source>Last day here: {day}</source>
        <translation>Last day here: {day}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Scans of later days will not count. Everything stays on record.</source>
        <translation>Scans of later days will not count. Everything stays on record.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) withdrew</source>
        <translation>
            <numerusform>%Ln person withdrew</numerusform>
            <numerusform>%Ln people withdrew</numerusform>
        </translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>From the start</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>From {day}</translation>
    </message>
    <message>
        <source>Takes part again</source>
        <translation>Takes part again</translation>
    </message>
    <message>
        <source>From when on do they take part?</source>
        <translation>From when on do they take part?</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Take in</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) take part again</source>
        <translation>
            <numerusform>%Ln person takes part again</numerusform>
            <numerusform>%Ln people take part again</numerusform>
        </translation>
    </message>
    <message>
        <source>New badge code made; the old badge is not valid any more</source>
        <translation>New badge code made; the old badge is not valid any more</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed</source>
        <translation>
            <numerusform>%Ln person removed</numerusform>
            <numerusform>%Ln people removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Ready to prepare</source>
        <translation>Ready to prepare</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Prepared</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Released</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Still possible</translation>
    </message>
    <message>
        <source>Not entitled</source>
        <translation>Not entitled</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Decided by hand</translation>
    </message>
    <message>
        <source>Voided or revoked</source>
        <translation>Voided or revoked</translation>
    </message>
    <message>
        <source>Participants to show</source>
        <translation>Participants to show</translation>
    </message>
    <message>
        <source>Search name, NIP or number</source>
        <translation>Search name, NIP or number</translation>
    </message>
    <message>
        <source>Participants and their certificates</source>
        <translation>Participants and their certificates</translation>
    </message>
    <message>
        <source>Nobody here matches.</source>
        <translation>Nobody here matches.</translation>
    </message>
    <message>
        <source>Search by name, NIP, unit, position or team (Ctrl+F)</source>
        <translation>Search by name, NIP, unit, position or team (Ctrl+F)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Speakers and facilitators</source>
        <translation>Speakers and facilitators</translation>
    </message>
    <message>
        <source>Committee and guests</source>
        <translation>Committee and guests</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Withdrew</translation>
    </message>
    <message>
        <source>Name not confirmed</source>
        <translation>Name not confirmed</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Show everything about the chosen person (Enter)</source>
        <translation>Show everything about the chosen person (Enter)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Set role…</source>
        <translation>Set role…</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>Set a field…</translation>
    </message>
    <message>
        <source>Confirm names</source>
        <translation>Confirm names</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Takes part again…</source>
        <translation>Takes part again…</translation>
    </message>
    <message>
        <source>Badge lost…</source>
        <translation>Badge lost…</translation>
    </message>
    <message>
        <source>Replace by a substitute…</source>
        <translation>Replace by a substitute…</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>Erase personal data…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} of {all}</translation>
    </message>
    <message>
        <source>{people} · {count} chosen</source>
        <translation>{people} · {count} chosen</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Name confirmed</source>
        <translation>Name confirmed</translation>
    </message>
    <message>
        <source>Name not confirmed</source>
        <translation>Name not confirmed</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name proof</source>
        <translation>Name proof</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Add a participant</source>
        <translation>Add a participant</translation>
    </message>
    <message>
        <source>A badge code is made at once, so check-in works without a printed badge.</source>
        <translation>A badge code is made at once, so check-in works without a printed badge.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Name, titles</source>
        <translation>Name, titles</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Close (Esc)</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Close the panel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Further things to do with this person</source>
        <translation>Further things to do with this person</translation>
    </message>
    <message>
        <source>Replace by a substitute…</source>
        <translation>Replace by a substitute…</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>Erase personal data…</translation>
    </message>
    <message>
        <source>Name, titles</source>
        <translation>Name, titles</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Birth place</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Here since</translation>
    </message>
    <message>
        <source>Here until</source>
        <translation>Here until</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>from the start</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>to the end</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Takes part again…</source>
        <translation>Takes part again…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Withdraw…</translation>
    </message>
</context>
<context>
    <name>PersonStory</name>
    <message numerus="yes">
        <source>%n earlier act(s)</source>
        <translation>
            <numerusform>%Ln earlier act</numerusform>
            <numerusform>%Ln earlier acts</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Badge</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>No code yet</translation>
    </message>
    <message>
        <source>Badge code {code}</source>
        <translation>Badge code {code}</translation>
    </message>
    <message>
        <source>Badge lost…</source>
        <translation>Badge lost…</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier badge(s) replaced</source>
        <translation>
            <numerusform>%Ln earlier badge replaced</numerusform>
            <numerusform>%Ln earlier badges replaced</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>{jp} JP credited, {share} of the learning time</source>
        <translation>{jp} JP credited, {share} of the learning time</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Not recorded</translation>
    </message>
    <message>
        <source>Late {time}</source>
        <translation>Late {time}</translation>
    </message>
    <message>
        <source>Present {time}</source>
        <translation>Present {time}</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Left early</translation>
    </message>
    <message>
        <source>Present by hand</source>
        <translation>Present by hand</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Sick</translation>
    </message>
    <message>
        <source>On duty elsewhere</source>
        <translation>On duty elsewhere</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Joined later</source>
        <translation>Joined later</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Represented</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>{team}, in an earlier division</source>
        <translation>{team}, in an earlier division</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>No score yet</translation>
    </message>
    <message>
        <source>{score} provisional</source>
        <translation>{score} provisional</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Workshops (*.workshop)</source>
        <translation>Workshops (*.workshop)</translation>
    </message>
    <message>
        <source>Save the workshop as</source>
        <translation>Save the workshop as</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>Added: {title}</source>
        <translation>Added: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved</source>
        <translation>
            <numerusform>%Ln session moved</numerusform>
            <numerusform>%Ln sessions moved</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to {day}</source>
        <translation>Copied to {day}</translation>
    </message>
    <message>
        <source>Row {row} cannot be taken, so nothing was added. {why}</source>
        <translation>Row {row} cannot be taken, so nothing was added. {why}</translation>
    </message>
    <message>
        <source>Copy rows with start, end, title and JP in a spreadsheet, then paste.</source>
        <translation>Copy rows with start, end, title and JP in a spreadsheet, then paste.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added</source>
        <translation>
            <numerusform>%Ln session added</numerusform>
            <numerusform>%Ln sessions added</numerusform>
        </translation>
    </message>
    <message>
        <source>The days are filled; change what is otherwise</source>
        <translation>The days are filled; change what is otherwise</translation>
    </message>
    <message>
        <source>Every learning session is covered by a point</source>
        <translation>Every learning session is covered by a point</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) removed</source>
        <translation>
            <numerusform>%Ln session removed</numerusform>
            <numerusform>%Ln sessions removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance point(s) removed</source>
        <translation>
            <numerusform>%Ln attendance point removed</numerusform>
            <numerusform>%Ln attendance points removed</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Open again: {title}</translation>
    </message>
    <message>
        <source>Closed: {title}. Whoever was not there is absent.</source>
        <translation>Closed: {title}. Whoever was not there is absent.</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Attendance point</source>
        <translation>Attendance point</translation>
    </message>
    <message>
        <source>In</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Out</translation>
    </message>
    <message>
        <source>of {count} are here</source>
        <translation>of {count} are here</translation>
    </message>
    <message>
        <source>Gone out: {count}</source>
        <translation>Gone out: {count}</translation>
    </message>
</context>
<context>
    <name>PointForm</name>
    <message>
        <source>Attendance point</source>
        <translation>Attendance point</translation>
    </message>
    <message>
        <source>Add an attendance point</source>
        <translation>Add an attendance point</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In only</source>
        <translation>In only</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>In and out</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Covers</translation>
    </message>
    <message>
        <source>One scan here counts for all of these sessions.</source>
        <translation>One scan here counts for all of these sessions.</translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Prepare certificates</source>
        <translation>Prepare certificates</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) get a certificate</source>
        <translation>
            <numerusform>%Ln participant gets a certificate</numerusform>
            <numerusform>%Ln participants get a certificate</numerusform>
        </translation>
    </message>
    <message>
        <source>Release them at once</source>
        <translation>Release them at once</translation>
    </message>
    <message>
        <source>Pattern of the numbers</source>
        <translation>Pattern of the numbers</translation>
    </message>
    <message>
        <source>Date on the certificate</source>
        <translation>Date on the certificate</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>Prepare %n certificate(s)</source>
        <translation>
            <numerusform>Prepare %Ln certificate</numerusform>
            <numerusform>Prepare %Ln certificates</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, ranks and JP are kept as they are now, and the numbers are never used again. A certificate that went wrong can be voided or replaced later.</source>
        <translation>Names, ranks and JP are kept as they are now, and the numbers are never used again. A certificate that went wrong can be voided or replaced later.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not confirmed yet.</source>
        <translation>
            <numerusform>%Ln name is not confirmed yet.</numerusform>
            <numerusform>%Ln names are not confirmed yet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the name proof</source>
        <translation>Print the name proof</translation>
    </message>
    <message>
        <source>Number {first}</source>
        <translation>Number {first}</translation>
    </message>
    <message>
        <source>Numbers from {first} to {last}</source>
        <translation>Numbers from {first} to {last}</translation>
    </message>
    <message>
        <source>Preparing… Many certificates take a moment.</source>
        <translation>Preparing… Many certificates take a moment.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing {name}</source>
        <translation>Printing {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln page sent to the printer</numerusform>
            <numerusform>%Ln pages sent to the printer</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was stopped</source>
        <translation>Printing was stopped</translation>
    </message>
    <message>
        <source>No viewer for PDF files was found. Save the file.</source>
        <translation>No viewer for PDF files was found. Save the file.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading {file}…</source>
        <translation>Reading {file}…</translation>
    </message>
    <message>
        <source>Understanding: {done} of {every} rows</source>
        <translation>Understanding: {done} of {every} rows</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Write why. It stays on record.</source>
        <translation>Write why. It stays on record.</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Not there</source>
        <translation>Not there</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Find…</translation>
    </message>
    <message>
        <source>Take off this list; the file stays</source>
        <translation>Take off this list; the file stays</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Choose another file…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Paste from the clipboard</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Search number, name or reason</source>
        <translation>Search number, name or reason</translation>
    </message>
    <message>
        <source>Save or print the register…</source>
        <translation>Save or print the register…</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Register of certificates</translation>
    </message>
    <message>
        <source>No number has been taken yet.</source>
        <translation>No number has been taken yet.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>Choose a document to see it as it will be printed</source>
        <translation>Choose a document to see it as it will be printed</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Badges</translation>
    </message>
    <message>
        <source>Name badges or labels with the code for check-in</source>
        <translation>Name badges or labels with the code for check-in</translation>
    </message>
    <message>
        <source>Name proof</source>
        <translation>Name proof</translation>
    </message>
    <message>
        <source>Each name as it will be printed, to be checked and initialed</source>
        <translation>Each name as it will be printed, to be checked and initialed</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Attendance list</translation>
    </message>
    <message>
        <source>To be signed by hand at each attendance point</source>
        <translation>To be signed by hand at each attendance point</translation>
    </message>
    <message>
        <source>Attendance recap</source>
        <translation>Attendance recap</translation>
    </message>
    <message>
        <source>Participants by sessions, with JP and share</source>
        <translation>Participants by sessions, with JP and share</translation>
    </message>
    <message>
        <source>Exercise results</source>
        <translation>Exercise results</translation>
    </message>
    <message>
        <source>Scores of the teams by round, with the ranking</source>
        <translation>Scores of the teams by round, with the ranking</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>All certificates that hold, front and back</source>
        <translation>All certificates that hold, front and back</translation>
    </message>
    <message>
        <source>Certificate register</source>
        <translation>Certificate register</translation>
    </message>
    <message>
        <source>All numbers with names and states</source>
        <translation>All numbers with names and states</translation>
    </message>
    <message>
        <source>Remarks on the document</source>
        <translation>Remarks on the document</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Preview of the document</translation>
    </message>
    <message>
        <source>Badges {width} × {height} mm, {labels} on a sheet</source>
        <translation>Badges {width} × {height} mm, {labels} on a sheet</translation>
    </message>
    <message>
        <source>Labels {width} × {height} mm, {labels} on a sheet</source>
        <translation>Labels {width} × {height} mm, {labels} on a sheet</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesian</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Attendance point</source>
        <translation>Attendance point</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>First label</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Language of the document</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Save as Excel…</translation>
    </message>
    <message>
        <source>All attendance points</source>
        <translation>All attendance points</translation>
    </message>
    <message>
        <source>Still needs participants</source>
        <translation>Still needs participants</translation>
    </message>
    <message>
        <source>Still needs sessions</source>
        <translation>Still needs sessions</translation>
    </message>
    <message>
        <source>Still needs an exercise</source>
        <translation>Still needs an exercise</translation>
    </message>
    <message>
        <source>Still needs certificates</source>
        <translation>Still needs certificates</translation>
    </message>
    <message>
        <source>Add participants first: this document is about them.</source>
        <translation>Add participants first: this document is about them.</translation>
    </message>
    <message>
        <source>Plan the sessions first: this document follows them.</source>
        <translation>Plan the sessions first: this document follows them.</translation>
    </message>
    <message>
        <source>Add an exercise first: this document shows its scores.</source>
        <translation>Add an exercise first: this document shows its scores.</translation>
    </message>
    <message>
        <source>Prepare certificates first: they are listed here.</source>
        <translation>Prepare certificates first: they are listed here.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>This document is long: {lines} lines. Drawing all of it takes a while.</source>
        <translation>This document is long: {lines} lines. Drawing all of it takes a while.</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Show preview</translation>
    </message>
    <message>
        <source>Drawing the document…</source>
        <translation>Drawing the document…</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on this document:</source>
        <translation>
            <numerusform>%Ln remark on this document:</numerusform>
            <numerusform>%Ln remarks on this document:</numerusform>
        </translation>
    </message>
    <message>
        <source>This document cannot be drawn so.</source>
        <translation>This document cannot be drawn so.</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Add participant</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Import list</translation>
    </message>
    <message>
        <source>Name corrections…</source>
        <translation>Name corrections…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Export list…</translation>
    </message>
    <message>
        <source>Paste a list from the clipboard (Ctrl+V)</source>
        <translation>Paste a list from the clipboard (Ctrl+V)</translation>
    </message>
    <message>
        <source>Save an example list…</source>
        <translation>Save an example list…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>More</translation>
    </message>
    <message>
        <source>Further things to do with the list of people</source>
        <translation>Further things to do with the list of people</translation>
    </message>
    <message>
        <source>Here you will see the participants. Import the list, or type the first.</source>
        <translation>Here you will see the participants. Import the list, or type the first.</translation>
    </message>
    <message>
        <source>Save an example list</source>
        <translation>Save an example list</translation>
    </message>
    <message>
        <source>This workshop has no participants.</source>
        <translation>This workshop has no participants.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Facilitator</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Committee</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Guest</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) or facilitator(s)</source>
        <translation>
            <numerusform>%Ln speaker or facilitator</numerusform>
            <numerusform>%Ln speakers and facilitators</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew</source>
        <translation>
            <numerusform>%Ln withdrew</numerusform>
            <numerusform>%Ln withdrew</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Withdrew</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Until {day}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Since {day}</translation>
    </message>
    <message>
        <source>Replaces {name}</source>
        <translation>Replaces {name}</translation>
    </message>
    <message>
        <source>Replaced by {name}</source>
        <translation>Replaced by {name}</translation>
    </message>
    <message>
        <source>Added, with the badge code {code}</source>
        <translation>Added, with the badge code {code}</translation>
    </message>
    <message>
        <source>participants.xlsx</source>
        <translation>participants.xlsx</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Workbook</translation>
    </message>
    <message>
        <source>Saved {file}. Fill it in and import it.</source>
        <translation>Saved {file}. Fill it in and import it.</translation>
    </message>
</context>
<context>
    <name>RoundRow</name>
    <message>
        <source>Add round</source>
        <translation>Add round</translation>
    </message>
    <message>
        <source>Remove last</source>
        <translation>Remove last</translation>
    </message>
    <message>
        <source>Weight of round {round}</source>
        <translation>Weight of round {round}</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>What happens</translation>
    </message>
    <message>
        <source>Take back what was typed here</source>
        <translation>Take back what was typed here</translation>
    </message>
    <message>
        <source>Row {row}: {name}</source>
        <translation>Row {row}: {name}</translation>
    </message>
    <message>
        <source>As the list says</source>
        <translation>As the list says</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>Add as somebody new</source>
        <translation>Add as somebody new</translation>
    </message>
    <message>
        <source>Is somebody of the workshop…</source>
        <translation>Is somebody of the workshop…</translation>
    </message>
    <message>
        <source>Is {name}</source>
        <translation>Is {name}</translation>
    </message>
    <message>
        <source>Merged into row {row}</source>
        <translation>Merged into row {row}</translation>
    </message>
    <message>
        <source>Taken as {text}</source>
        <translation>Taken as {text}</translation>
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
    <name>SamePeopleDialog</name>
    <message>
        <source>Entered twice?</source>
        <translation>Entered twice?</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Two people</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title before</source>
        <translation>Title before</translation>
    </message>
    <message>
        <source>Title after</source>
        <translation>Title after</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Birth place</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>{place} of {all} · {why}</source>
        <translation>{place} of {all} · {why}</translation>
    </message>
    <message>
        <source>Older entry</source>
        <translation>Older entry</translation>
    </message>
    <message>
        <source>Newer entry</source>
        <translation>Newer entry</translation>
    </message>
    <message numerus="yes">
        <source>Join all %n certain pair(s)</source>
        <translation>
            <numerusform>Join %Ln certain pair</numerusform>
            <numerusform>Join all %Ln certain pairs</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry}, no. {number}</source>
        <translation>{entry}, no. {number}</translation>
    </message>
    <message>
        <source>The entries differ</source>
        <translation>The entries differ</translation>
    </message>
    <message>
        <source>{field}: the entries differ</source>
        <translation>{field}: the entries differ</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(nothing)</translation>
    </message>
    <message>
        <source>Keep {field}: {text}</source>
        <translation>Keep {field}: {text}</translation>
    </message>
    <message>
        <source>Attended points</source>
        <translation>Attended points</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>Badge code</translation>
    </message>
    <message>
        <source>As one person both badges stay valid, and attendance counts once.</source>
        <translation>As one person both badges stay valid, and attendance counts once.</translation>
    </message>
    <message>
        <source>The older entry’s team holds.</source>
        <translation>The older entry’s team holds.</translation>
    </message>
    <message>
        <source>Joined to one person</source>
        <translation>Joined to one person</translation>
    </message>
    <message>
        <source>Kept as two people</source>
        <translation>Kept as two people</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) joined</source>
        <translation>
            <numerusform>%Ln pair joined</numerusform>
            <numerusform>%Ln pairs joined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) not joined: both entries have a certificate.</source>
        <translation>
            <numerusform>%Ln pair not joined: both entries have a certificate.</numerusform>
            <numerusform>%Ln pairs not joined: both entries have a certificate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Paste rows</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Add session</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Move…</translation>
    </message>
    <message>
        <source>Copy day…</source>
        <translation>Copy day…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Attendance points</source>
        <translation>Attendance points</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Cover half-days</source>
        <translation>Cover half-days</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Let every learning session be covered by a point for its half-day</source>
        <translation>Let every learning session be covered by a point for its half-day</translation>
    </message>
    <message>
        <source>In only</source>
        <translation>In only</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>In and out</translation>
    </message>
    <message>
        <source>This workshop has no sessions.</source>
        <translation>This workshop has no sessions.</translation>
    </message>
    <message>
        <source>Here you will see the sessions. Type the first, or paste rows out of a spreadsheet.</source>
        <translation>Here you will see the sessions. Type the first, or paste rows out of a spreadsheet.</translation>
    </message>
    <message>
        <source>Fill the days with the usual sessions</source>
        <translation>Fill the days with the usual sessions</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), {jp} JP</source>
        <translation>
            <numerusform>%Ln session, {jp} JP</numerusform>
            <numerusform>%Ln sessions, {jp} JP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance point(s)</source>
        <translation>
            <numerusform>%Ln attendance point</numerusform>
            <numerusform>%Ln attendance points</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>No sessions yet</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>All days</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>Day {number} · {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to look at</source>
        <translation>
            <numerusform>%Ln session to look at</numerusform>
            <numerusform>%Ln sessions to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
</context>
<context>
    <name>ScheduleTable</name>
    <message>
        <source>In and out</source>
        <translation>In and out</translation>
    </message>
    <message>
        <source>In only</source>
        <translation>In only</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Day {number}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Look at</translation>
    </message>
    <message>
        <source>Attendance point</source>
        <translation>Attendance point</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Covers</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
</context>
<context>
    <name>ScoreColumns</name>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>{title}, weight {weight}, from {lowest} to {highest}, {assessor}</source>
        <translation>{title}, weight {weight}, from {lowest} to {highest}, {assessor}</translation>
    </message>
    <message>
        <source>Points as numbers, places such as #2, or win, draw and lose; several with spaces between them</source>
        <translation>Points as numbers, places such as #2, or win, draw and lose; several with spaces between them</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Defects</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Penalty</translation>
    </message>
    <message>
        <source>Reason of the penalty</source>
        <translation>Reason of the penalty</translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>Round {round}</translation>
    </message>
    <message>
        <source>#{place}</source>
        <comment>a place among the teams</comment>
        <translation>#{place}</translation>
    </message>
    <message>
        <source>win</source>
        <translation>win</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>draw</translation>
    </message>
    <message>
        <source>lose</source>
        <translation>lose</translation>
    </message>
    <message>
        <source>{have} of {need}</source>
        <translation>{have} of {need}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Excused</translation>
    </message>
    <message>
        <source>{value} provisional</source>
        <translation>{value} provisional</translation>
    </message>
</context>
<context>
    <name>ScoreResults</name>
    <message>
        <source>&amp;Print results…</source>
        <translation>&amp;Print results…</translation>
    </message>
    <message>
        <source>Results appear here with the first complete sheet.</source>
        <translation>Results appear here with the first complete sheet.</translation>
    </message>
    <message>
        <source>Enter marks</source>
        <translation>Enter marks</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>&amp;Why this score?</source>
        <translation>&amp;Why this score?</translation>
    </message>
    <message>
        <source>&amp;Weights…</source>
        <translation>&amp;Weights…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Scores of the teams over the rounds</source>
        <translation>Scores of the teams over the rounds</translation>
    </message>
    <message>
        <source>Totals of the teams</source>
        <translation>Totals of the teams</translation>
    </message>
    <message>
        <source>Where assessors differ</source>
        <translation>Where assessors differ</translation>
    </message>
    <message>
        <source>Marks that lie far apart</source>
        <translation>Marks that lie far apart</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>All exercises</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>Round {round}</translation>
    </message>
    <message>
        <source>Ranks of the teams</source>
        <translation>Ranks of the teams</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Improvement</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>No score yet</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Select two teams or more to compare them</source>
        <translation>Select two teams or more to compare them</translation>
    </message>
    <message>
        <source>{value} provisional</source>
        <translation>{value} provisional</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of marks more than {points} points apart</source>
        <translation>
            <numerusform>%Ln pair of marks more than {points} points apart</numerusform>
            <numerusform>%Ln pairs of marks more than {points} points apart</numerusform>
        </translation>
    </message>
    <message>
        <source>No two marks lie more than {points} points apart.</source>
        <translation>No two marks lie more than {points} points apart.</translation>
    </message>
</context>
<context>
    <name>ScoreSheets</name>
    <message>
        <source>A&amp;ssessors…</source>
        <translation>A&amp;ssessors…</translation>
    </message>
    <message>
        <source>&amp;New exercise…</source>
        <translation>&amp;New exercise…</translation>
    </message>
    <message>
        <source>Marks of the round</source>
        <translation>Marks of the round</translation>
    </message>
    <message>
        <source>There is no exercise yet. Give it a name; weights and rounds come with it.</source>
        <translation>There is no exercise yet. Give it a name; weights and rounds come with it.</translation>
    </message>
    <message>
        <source>Name an exercise…</source>
        <translation>Name an exercise…</translation>
    </message>
    <message>
        <source>Exercises are scored by teams, and there are none yet.</source>
        <translation>Exercises are scored by teams, and there are none yet.</translation>
    </message>
    <message>
        <source>Go to teams</source>
        <translation>Go to teams</translation>
    </message>
    <message>
        <source>Nobody gives marks yet. Say who assesses this workshop.</source>
        <translation>Nobody gives marks yet. Say who assesses this workshop.</translation>
    </message>
    <message>
        <source>Assessors…</source>
        <translation>Assessors…</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercise</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Assessor</translation>
    </message>
    <message>
        <source>Second assessor, side by side</source>
        <translation>Second assessor, side by side</translation>
    </message>
    <message>
        <source>Set &amp;up exercise…</source>
        <translation>Set &amp;up exercise…</translation>
    </message>
    <message>
        <source>E&amp;xcuse this sheet…</source>
        <translation>E&amp;xcuse this sheet…</translation>
    </message>
    <message>
        <source>One assessor only</source>
        <translation>One assessor only</translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>Round {round}</translation>
    </message>
    <message>
        <source>Weights locked</source>
        <translation>Weights locked</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>The first mark starts this round and locks the weights.</source>
        <translation>The first mark starts this round and locks the weights.</translation>
    </message>
    <message numerus="yes">
        <source>{complete} of %n sheet(s) complete</source>
        <translation>
            <numerusform>{complete} of %Ln sheet complete</numerusform>
            <numerusform>{complete} of %Ln sheets complete</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%Ln excused</numerusform>
            <numerusform>%Ln excused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number and press Enter. Every mark is saved as you go on.</source>
        <translation>Type a number and press Enter. Every mark is saved as you go on.</translation>
    </message>
    <message>
        <source>Ask for this sheet again</source>
        <translation>Ask for this sheet again</translation>
    </message>
    <message>
        <source>Round {round} has started. Its weights are locked now.</source>
        <translation>Round {round} has started. Its weights are locked now.</translation>
    </message>
    <message>
        <source>Why will this sheet not come?</source>
        <translation>Why will this sheet not come?</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Excuse</translation>
    </message>
    <message>
        <source>Sheet of {assessor} for {team}</source>
        <translation>Sheet of {assessor} for {team}</translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation>Name of the exercise</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>New exercise</translation>
    </message>
    <message>
        <source>{exercise} added with the usual components</source>
        <translation>{exercise} added with the usual components</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Add a session</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Speakers</translation>
    </message>
    <message>
        <source>Give people the role of speaker or facilitator first.</source>
        <translation>Give people the role of speaker or facilitator first.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>The same letter for sessions side by side</source>
        <translation>The same letter for sessions side by side</translation>
    </message>
</context>
<context>
    <name>SetFieldDialog</name>
    <message>
        <source>Set a field</source>
        <translation>Set a field</translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s)</source>
        <translation>
            <numerusform>For %Ln person</numerusform>
            <numerusform>For %Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Pangkat</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>A new own field…</source>
        <translation>A new own field…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>It replaces what stands there now. An empty text clears the field.</source>
        <translation>It replaces what stands there now. An empty text clears the field.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Set</translation>
    </message>
    <message>
        <source>An own field needs a heading.</source>
        <translation>An own field needs a heading.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>They belong to this laptop and hold for all workshops</source>
        <translation>They belong to this laptop and hold for all workshops</translation>
    </message>
    <message>
        <source>Use in this workshop</source>
        <translation>Use in this workshop</translation>
    </message>
    <message>
        <source>The documents of this workshop bear your letterhead now</source>
        <translation>The documents of this workshop bear your letterhead now</translation>
    </message>
</context>
<context>
    <name>SheetChoices</name>
    <message>
        <source>Rows that are no people</source>
        <translation>Rows that are no people</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%Ln name</numerusform>
            <numerusform>%Ln names</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, row {row}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Row {row}</translation>
    </message>
</context>
<context>
    <name>ShiftForm</name>
    <message>
        <source>Move sessions</source>
        <translation>Move sessions</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Move</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) chosen; points follow their sessions.</source>
        <translation>
            <numerusform>%Ln session chosen; points follow their sessions.</numerusform>
            <numerusform>%Ln sessions chosen; points follow their sessions.</numerusform>
        </translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Later by</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>SignersTab</name>
    <message>
        <source>Who signs</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Titles before</source>
        <translation>Titles before</translation>
    </message>
    <message>
        <source>Titles after</source>
        <translation>Titles after</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Grade</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>From the participant list to the signed certificate, on this laptop</source>
        <translation>From the participant list to the signed certificate, on this laptop</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Workshops opened last</source>
        <translation>Workshops opened last</translation>
    </message>
    <message>
        <source>There is no workshop yet. Make one, or look at the sample first.</source>
        <translation>There is no workshop yet. Make one, or look at the sample first.</translation>
    </message>
    <message>
        <source>New workshop…</source>
        <translation>New workshop…</translation>
    </message>
    <message>
        <source>See the sample</source>
        <translation>See the sample</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>New like an earlier one…</source>
        <translation>New like an earlier one…</translation>
    </message>
    <message>
        <source>A .workshop file can also be dropped here.</source>
        <translation>A .workshop file can also be dropped here.</translation>
    </message>
    <message>
        <source>Progress of the sample</source>
        <translation>Progress of the sample</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Workshops (*.workshop);;All files (*)</source>
        <translation>Workshops (*.workshop);;All files (*)</translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation>Open a workshop</translation>
    </message>
    <message>
        <source>Making the sample workshop…</source>
        <translation>Making the sample workshop…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Stopping…</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>This file can only be read. Nobody is checked in.</source>
        <translation>This file can only be read. Nobody is checked in.</translation>
    </message>
    <message>
        <source>There is no attendance point yet. Add a session first.</source>
        <translation>There is no attendance point yet. Add a session first.</translation>
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
            <numerusform>Safe copy %Ln minute old</numerusform>
            <numerusform>Safe copy %Ln minutes old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>about %Ln second left</numerusform>
            <numerusform>about %Ln seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>about %Ln minute left</numerusform>
            <numerusform>about %Ln minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
    <message>
        <source>Replace by a substitute</source>
        <translation>Replace by a substitute</translation>
    </message>
    <message>
        <source>In place of {name}</source>
        <translation>In place of {name}</translation>
    </message>
    <message>
        <source>The substitute gets a list number and a badge of their own, and takes over role, teams and coming sessions. Attendance so far stays with {name}.</source>
        <translation>The substitute gets a list number and a badge of their own, and takes over role, teams and coming sessions. Attendance so far stays with {name}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>From when on</translation>
    </message>
    <message>
        <source>Name, titles</source>
        <translation>Name, titles</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>A new name, or somebody on the list</source>
        <translation>A new name, or somebody on the list</translation>
    </message>
    <message>
        <source>Is on the list already, and keeps number and badge.</source>
        <translation>Is on the list already, and keeps number and badge.</translation>
    </message>
</context>
<context>
    <name>TakeRegisterDialog</name>
    <message>
        <source>Take over the numbers</source>
        <translation>Take over the numbers</translation>
    </message>
    <message>
        <source>Another laptop gives the certificate numbers of this workshop. Do this only when it will give none any more, and look up there which number it used last.</source>
        <translation>Another laptop gives the certificate numbers of this workshop. Do this only when it will give none any more, and look up there which number it used last.</translation>
    </message>
    <message>
        <source>Last number used there</source>
        <translation>Last number used there</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Take over</translation>
    </message>
</context>
<context>
    <name>TeamBoard</name>
    <message>
        <source>&amp;Add team</source>
        <translation>&amp;Add team</translation>
    </message>
    <message>
        <source>&amp;Deal evenly…</source>
        <translation>&amp;Deal evenly…</translation>
    </message>
    <message>
        <source>There are no teams yet. Deal the participants evenly, then move by hand.</source>
        <translation>There are no teams yet. Deal the participants evenly, then move by hand.</translation>
    </message>
    <message>
        <source>Deal evenly…</source>
        <translation>Deal evenly…</translation>
    </message>
    <message>
        <source>Teams are made of participants, and there are none yet.</source>
        <translation>Teams are made of participants, and there are none yet.</translation>
    </message>
    <message>
        <source>Go to participants</source>
        <translation>Go to participants</translation>
    </message>
    <message>
        <source>Put them into the smallest teams</source>
        <translation>Put them into the smallest teams</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Find a person in the teams</source>
        <translation>Find a person in the teams</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;Move to…</translation>
    </message>
    <message>
        <source>Move the selected people to another team (Ctrl+M)</source>
        <translation>Move the selected people to another team (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Leads the team</source>
        <translation>&amp;Leads the team</translation>
    </message>
    <message>
        <source>Division into teams</source>
        <translation>Division into teams</translation>
    </message>
    <message>
        <source>Earlier teams</source>
        <translation>Earlier teams</translation>
    </message>
    <message>
        <source>Further teams</source>
        <translation>Further teams</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%Ln team</numerusform>
            <numerusform>%Ln teams</numerusform>
        </translation>
    </message>
    <message>
        <source>Division {number}</source>
        <translation>Division {number}</translation>
    </message>
    <message>
        <source>{name}, leader</source>
        <translation>{name}, leader</translation>
    </message>
    <message>
        <source>Teams {first}–{last} of {all}</source>
        <translation>Teams {first}–{last} of {all}</translation>
    </message>
    <message>
        <source>Move {name} to which team?</source>
        <translation>Move {name} to which team?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n person(s) to which team?</source>
        <translation>
            <numerusform>Move %Ln person to which team?</numerusform>
            <numerusform>Move %Ln people to which team?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) moved</source>
        <translation>
            <numerusform>%Ln person moved</numerusform>
            <numerusform>%Ln people moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) put into teams</source>
        <translation>
            <numerusform>%Ln person put into a team</numerusform>
            <numerusform>%Ln people put into teams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) made</source>
        <translation>
            <numerusform>%Ln team made</numerusform>
            <numerusform>%Ln teams made</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Name of the team</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Add team</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Rename team</source>
        <translation>Rename team</translation>
    </message>
    <message>
        <source>Team {team} removed</source>
        <translation>Team {team} removed</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Remove team</source>
        <translation>Remove team</translation>
    </message>
    <message>
        <source>Leader: {name}</source>
        <translation>Leader: {name}</translation>
    </message>
    <message>
        <source>No leader yet</source>
        <translation>No leader yet</translation>
    </message>
    <message>
        <source>Rename or remove team {team}</source>
        <translation>Rename or remove team {team}</translation>
    </message>
    <message>
        <source>Team {team}</source>
        <translation>Team {team}</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Without a team</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Move to…</translation>
    </message>
    <message>
        <source>Leads the team no more</source>
        <translation>Leads the team no more</translation>
    </message>
    <message>
        <source>Leads the team</source>
        <translation>Leads the team</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>TwiceNotice</name>
    <message numerus="yes">
        <source>%n person(s) may be entered twice.</source>
        <translation>
            <numerusform>%Ln person may be entered twice.</numerusform>
            <numerusform>%Ln people may be entered twice.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Review…</translation>
    </message>
</context>
<context>
    <name>VerdictBanner</name>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>WhyScore</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>_Asking</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>_FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
</context>
</TS>
