<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>DashboardPage</name>
    <message>
        <source>Start check-in</source>
        <translation>Mulai presensi</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Mean score</source>
        <translation>Nilai rata-rata</translation>
    </message>
    <message>
        <source>Entitled to a certificate</source>
        <translation>Berhak atas sertifikat</translation>
    </message>
    <message>
        <source>Attendance by point</source>
        <translation>Kehadiran per titik presensi</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Tepat waktu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Belum tercatat</translation>
    </message>
    <message>
        <source>Exercise profile</source>
        <translation>Profil latihan</translation>
    </message>
    <message>
        <source>Mean of all teams by stage</source>
        <translation>Rata-rata semua kelompok per tahap</translation>
    </message>
    <message>
        <source>Open scores</source>
        <translation>Buka penilaian</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Perlu perhatian</translation>
    </message>
    <message>
        <source>Untitled workshop</source>
        <translation>Kegiatan tanpa judul</translation>
    </message>
    <message>
        <source>Day {number} of {days}</source>
        <translation>Hari ke-{number} dari {days}</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n kelompok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%n unit kerja</numerusform>
        </translation>
    </message>
    <message>
        <source>{point}: {on_time} on time, {late} late, {missing} missing</source>
        <translation>{point}: {on_time} tepat waktu, {late} terlambat, {missing} belum tercatat</translation>
    </message>
    <message>
        <source>Nobody is checked in yet</source>
        <translation>Belum ada yang tercatat</translation>
    </message>
    <message>
        <source>{point} · {late} late · {missing} missing</source>
        <translation>{point} · {late} terlambat · {missing} belum tercatat</translation>
    </message>
    <message>
        <source>No sessions are planned yet.</source>
        <translation>Belum ada sesi yang direncanakan.</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Berlangsung</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Berikutnya</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) can no longer get one</source>
        <translation>
            <numerusform>%n peserta tidak lagi memenuhi syarat</numerusform>
        </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Tinjau</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
    <message numerus="yes">
        <source>%n more possible</source>
        <translation>
            <numerusform>%n lagi masih mungkin</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Tidak ada yang perlu ditangani sekarang.</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) scored</source>
        <translation>
            <numerusform>%n kelompok dinilai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) waiting</source>
        <translation>
            <numerusform>%n lembar menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Buka</translation>
    </message>
    <message>
        <source>There are no participants yet</source>
        <translation>Belum ada peserta</translation>
    </message>
    <message>
        <source>There are no sessions yet</source>
        <translation>Belum ada sesi</translation>
    </message>
    <message numerus="yes">
        <source>%n score sheet(s) are not complete</source>
        <translation>
            <numerusform>%n lembar nilai belum lengkap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) can no longer get a certificate</source>
        <translation>
            <numerusform>%n peserta tidak lagi dapat memperoleh sertifikat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are prepared, not released</source>
        <translation>
            <numerusform>%n sertifikat disiapkan, belum diserahkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named to sign the certificates</source>
        <translation>Penanda tangan sertifikat belum diisi</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open in another window: here you can look, but not change anything</source>
        <translation>Terbuka di jendela lain: di sini hanya dapat dilihat, tidak dapat diubah</translation>
    </message>
    <message>
        <source>This place can only be read: copy the file to change it</source>
        <translation>Tempat ini hanya dapat dibaca: salin berkasnya untuk mengubah</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Diurungkan: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ulangi</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Diberlakukan lagi: {what}</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Workshop</source>
        <translation>Kegiatan</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Ringkasan</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Exercises and scores</source>
        <translation>Latihan &amp; skor</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
</context>
<context>
    <name>SafeCopies</name>
    <message>
        <source>The folder for safe copies is not there</source>
        <translation>Folder salinan aman tidak ada</translation>
    </message>
    <message>
        <source>The safe copy could not be written</source>
        <translation>Salinan aman tidak dapat ditulis</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>All changes are saved</source>
        <translation>Semua perubahan tersimpan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Saved at {time}</source>
        <translation>Tersimpan {time}</translation>
    </message>
    <message numerus="yes">
        <source>Safe copy %n minute(s) old</source>
        <translation>
            <numerusform>Salinan aman %n menit lalu</numerusform>
        </translation>
    </message>
</context>
</TS>
