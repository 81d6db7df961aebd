<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id" sourcelanguage="en">
<context>
    <name>AgencyCard</name>
    <message>
        <source>Your agency</source>
        <translation>Instansi Anda</translation>
    </message>
    <message>
        <source>Letterhead and signatories that new workshops begin with.</source>
        <translation>Kop surat dan penanda tangan untuk kegiatan baru.</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>Belum diisi</translation>
    </message>
    <message>
        <source>Signs: {name}, {position}</source>
        <translation>Penanda tangan: {name}, {position}</translation>
    </message>
    <message>
        <source>Signs: {name}</source>
        <translation>Penanda tangan: {name}</translation>
    </message>
</context>
<context>
    <name>AgencyDialog</name>
    <message>
        <source>Your agency</source>
        <translation>Instansi Anda</translation>
    </message>
    <message>
        <source>New workshops begin with this. Existing ones keep theirs.</source>
        <translation>Kegiatan baru memakai data ini. Kegiatan yang sudah ada tetap memakai datanya sendiri.</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Kop surat</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
</context>
<context>
    <name>AssessorsDialog</name>
    <message>
        <source>Every assessor gives one sheet to each team in each round.</source>
        <translation>Setiap penilai mengisi satu lembar untuk tiap kelompok pada tiap putaran.</translation>
    </message>
    <message>
        <source>Assessors</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Type a name and press Enter</source>
        <translation>Ketik nama lalu tekan Enter</translation>
    </message>
    <message>
        <source>Name of a new assessor</source>
        <translation>Nama penilai baru</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Tambah</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>&amp;Ganti nama…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Hapus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Name of the assessor</source>
        <translation>Nama penilai</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Rename assessor</source>
        <translation>Ganti nama penilai</translation>
    </message>
</context>
<context>
    <name>CertificateActs</name>
    <message numerus="yes">
        <source>%n certificate(s) prepared</source>
        <translation>
            <numerusform>%Ln sertifikat disiapkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) released</source>
        <translation>
            <numerusform>%Ln sertifikat diserahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Release %n certificate(s)?</source>
        <translation>
            <numerusform>Serahkan %Ln sertifikat?</numerusform>
        </translation>
    </message>
    <message>
        <source>A released certificate can only be replaced, voided or revoked.</source>
        <translation>Sertifikat yang sudah diserahkan hanya dapat diganti, dibatalkan, atau dicabut.</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>Serahkan</translation>
    </message>
    <message>
        <source>This laptop now gives the numbers, after {last}</source>
        <translation>Laptop ini sekarang memberi nomor, setelah {last}</translation>
    </message>
    <message>
        <source>Gets a certificate</source>
        <translation>Mendapat sertifikat</translation>
    </message>
    <message>
        <source>Gets no certificate</source>
        <translation>Tidak mendapat sertifikat</translation>
    </message>
    <message>
        <source>Leave it to the rule again</source>
        <translation>Kembalikan kepada aturan</translation>
    </message>
    <message>
        <source>Decide by hand</source>
        <translation>Putuskan secara manual</translation>
    </message>
    <message>
        <source>A decision stands above the rule, and its reason is shown everywhere.</source>
        <translation>Keputusan berada di atas aturan, dan alasannya selalu ditampilkan.</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Putuskan</translation>
    </message>
    <message numerus="yes">
        <source>Decided for %n participant(s)</source>
        <translation>
            <numerusform>Diputuskan untuk %Ln peserta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Void %n certificate(s)</source>
        <translation>
            <numerusform>Batalkan %Ln sertifikat</numerusform>
        </translation>
    </message>
    <message>
        <source>For a certificate that should not be there. Its number stays used.</source>
        <translation>Untuk sertifikat yang seharusnya tidak ada. Nomornya tetap terpakai.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Batalkan</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n certificate(s)</source>
        <translation>
            <numerusform>Cabut %Ln sertifikat</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever checks the certificate is told that it no longer holds.</source>
        <translation>Siapa pun yang memeriksa sertifikat itu diberi tahu bahwa sertifikat tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Cabut</translation>
    </message>
    <message numerus="yes">
        <source>Replace %n certificate(s)</source>
        <translation>
            <numerusform>Ganti %Ln sertifikat</numerusform>
        </translation>
    </message>
    <message>
        <source>Made anew with name, rank and unit as they are now: the same number, the next revision. The one before no longer holds.</source>
        <translation>Dibuat baru dengan nama, pangkat, dan unit kerja saat ini: nomor sama, revisi berikutnya. Yang sebelumnya tidak berlaku lagi.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) voided</source>
        <translation>
            <numerusform>%Ln sertifikat dibatalkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) revoked</source>
        <translation>
            <numerusform>%Ln sertifikat dicabut</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) replaced</source>
        <translation>
            <numerusform>%Ln sertifikat diganti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>dan %Ln lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Choose a folder for the certificates</source>
        <translation>Pilih folder untuk sertifikat</translation>
    </message>
    <message>
        <source>Saving certificates</source>
        <translation>Menyimpan sertifikat</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) saved in {folder}</source>
        <translation>
            <numerusform>%Ln berkas tersimpan di {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: {done} of {every} files are saved</source>
        <translation>Dihentikan: {done} dari {every} berkas tersimpan</translation>
    </message>
    <message>
        <source>Drawing certificates</source>
        <translation>Menyusun sertifikat</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>Preview of the certificate</source>
        <translation>Pratinjau sertifikat</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation>Siapkan…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Simpan…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Decide…</source>
        <translation>Putuskan…</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ganti…</translation>
    </message>
    <message>
        <source>Void…</source>
        <translation>Batalkan…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Cabut…</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) chosen</source>
        <translation>
            <numerusform>%Ln peserta dipilih</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody chosen</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Choose a participant to see their certificate.</source>
        <translation>Pilih peserta untuk melihat sertifikatnya.</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Nomor {number}</translation>
    </message>
    <message>
        <source>There is no certificate yet.</source>
        <translation>Belum ada sertifikat.</translation>
    </message>
    <message>
        <source>Drawing the certificate…</source>
        <translation>Menyusun sertifikat…</translation>
    </message>
</context>
<context>
    <name>CertificateTable</name>
    <message>
        <source>Prepared</source>
        <translation>Disiapkan</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Diganti</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Dicabut</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Masih mungkin</translation>
    </message>
    <message>
        <source>Entitled, decided</source>
        <translation>Berhak, diputuskan</translation>
    </message>
    <message>
        <source>Refused, decided</source>
        <translation>Ditolak, diputuskan</translation>
    </message>
    <message>
        <source>Entitled</source>
        <translation>Berhak</translation>
    </message>
    <message>
        <source>Not entitled</source>
        <translation>Tidak berhak</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Hak</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Sejak</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>revision {number}</source>
        <translation>revisi {number}</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Certificates</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Working out who gets a certificate…</source>
        <translation>Menghitung siapa yang berhak atas sertifikat…</translation>
    </message>
    <message>
        <source>Here you will see who gets a certificate, and why.</source>
        <translation>Di sini terlihat siapa yang berhak atas sertifikat, beserta alasannya.</translation>
    </message>
    <message>
        <source>Add participants</source>
        <translation>Tambah peserta</translation>
    </message>
    <message>
        <source>Release…</source>
        <translation>Serahkan…</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation>Siapkan…</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Bagian halaman</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Buku register</translation>
    </message>
    <message>
        <source>Save or print</source>
        <translation>Simpan atau cetak</translation>
    </message>
    <message>
        <source>All in one PDF…</source>
        <translation>Semua dalam satu PDF…</translation>
    </message>
    <message>
        <source>One file each, into a folder…</source>
        <translation>Satu berkas per orang, ke dalam folder…</translation>
    </message>
    <message>
        <source>Print all…</source>
        <translation>Cetak semua…</translation>
    </message>
    <message>
        <source>There are no participants yet</source>
        <translation>Belum ada peserta</translation>
    </message>
    <message>
        <source>{entitled} of {all} entitled</source>
        <translation>{entitled} dari {all} berhak</translation>
    </message>
    <message>
        <source>{count} ready to prepare</source>
        <translation>{count} siap disiapkan</translation>
    </message>
    <message>
        <source>{count} prepared</source>
        <translation>{count} disiapkan</translation>
    </message>
    <message>
        <source>{count} released</source>
        <translation>{count} diserahkan</translation>
    </message>
    <message>
        <source>Another laptop gives the certificate numbers of this workshop. Prepare there, or take the numbers over.</source>
        <translation>Nomor sertifikat kegiatan ini diberikan oleh laptop lain. Siapkan di sana, atau ambil alih penomorannya.</translation>
    </message>
    <message>
        <source>Take over…</source>
        <translation>Ambil alih…</translation>
    </message>
</context>
<context>
    <name>CheckInPage</name>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>There is no attendance point yet. Plan the sessions first.</source>
        <translation>Belum ada titik presensi. Rencanakan sesinya dahulu.</translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Rencanakan sesi</translation>
    </message>
    <message>
        <source>Close point</source>
        <translation>Tutup titik</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>Full screen (F11)</source>
        <translation>Layar penuh (F11)</translation>
    </message>
    <message>
        <source>Scan a badge or type a name or number…</source>
        <translation>Pindai tanda pengenal atau ketik nama atau nomor…</translation>
    </message>
    <message>
        <source>Badge code, list number or name</source>
        <translation>Kode tanda pengenal, nomor daftar hadir, atau nama</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka lagi</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>ditutup</translation>
    </message>
    <message>
        <source>This point takes scans from {start} to {end}. Scans now do not count.</source>
        <translation>Titik ini menerima pindaian dari {start} sampai {end}. Pindaian sekarang tidak dihitung.</translation>
    </message>
    <message>
        <source>The point takes attendance again</source>
        <translation>Titik ini menerima presensi lagi</translation>
    </message>
    <message numerus="yes">
        <source>Closed, %n person(s) marked absent</source>
        <translation>
            <numerusform>Ditutup, %Ln orang dicatat tanpa keterangan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> dan %Ln lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Noted for %n person(s)</source>
        <translation>
            <numerusform>Dicatat untuk %Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Sound is on; press to switch it off</source>
        <translation>Suara hidup; tekan untuk mematikan</translation>
    </message>
    <message>
        <source>Sound is off; press to switch it on</source>
        <translation>Suara mati; tekan untuk menghidupkan</translation>
    </message>
    <message>
        <source>No sound device was found; verdicts are only shown</source>
        <translation>Perangkat suara tidak ditemukan; hasil hanya ditampilkan</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Keluar dari layar penuh</translation>
    </message>
</context>
<context>
    <name>ChooseTeam</name>
    <message>
        <source>Move to a team</source>
        <translation>Pindahkan ke kelompok</translation>
    </message>
    <message>
        <source>Type a team&apos;s name</source>
        <translation>Ketik nama kelompok</translation>
    </message>
    <message>
        <source>Find a team</source>
        <translation>Cari kelompok</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Tanpa kelompok</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Pindahkan</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Other columns of the list</source>
        <translation>Kolom lain dalam daftar</translation>
    </message>
    <message>
        <source>– not in the list –</source>
        <translation>– tidak ada dalam daftar –</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Abaikan</translation>
    </message>
    <message>
        <source>Keep as own field</source>
        <translation>Simpan sebagai isian tambahan</translation>
    </message>
    <message>
        <source>Columns as in the last list with these headings.</source>
        <translation>Kolom dibaca seperti daftar terakhir dengan judul kolom yang sama.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Lupakan</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Is the same person as the first row</source>
        <translation>Orang yang sama dengan baris pertama</translation>
    </message>
    <message>
        <source>In the workshop</source>
        <translation>Di kegiatan ini</translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, baris {row}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Baris {row}</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Berbeda</translation>
    </message>
    <message>
        <source>Not filled in everywhere</source>
        <translation>Tidak terisi di semua</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Sama</translation>
    </message>
</context>
<context>
    <name>ComponentRow</name>
    <message>
        <source>Name of the component</source>
        <translation>Nama komponen</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Bobot</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Tahap</translation>
    </message>
    <message>
        <source>How it is scored</source>
        <translation>Cara penilaian</translation>
    </message>
    <message>
        <source>Remove this component</source>
        <translation>Hapus komponen ini</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencanakan</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Laksanakan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Tindak lanjuti</translation>
    </message>
    <message>
        <source>Teamwork</source>
        <translation>Kerja sama</translation>
    </message>
    <message>
        <source>Behavior</source>
        <translation>Perilaku</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Poin</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Win or lose</source>
        <translation>Menang atau kalah</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Terukur</translation>
    </message>
    <message>
        <source>Lowest mark</source>
        <translation>Nilai terendah</translation>
    </message>
    <message>
        <source>Highest mark</source>
        <translation>Nilai tertinggi</translation>
    </message>
    <message>
        <source>from</source>
        <translation>dari</translation>
    </message>
    <message>
        <source>to</source>
        <translation>sampai</translation>
    </message>
    <message>
        <source>a number, or several to be summed</source>
        <translation>satu angka, atau beberapa untuk dijumlahkan</translation>
    </message>
    <message>
        <source>win</source>
        <translation>menang</translation>
    </message>
    <message>
        <source>Points for a win</source>
        <translation>Poin untuk menang</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>seri</translation>
    </message>
    <message>
        <source>Points for a draw</source>
        <translation>Poin untuk seri</translation>
    </message>
    <message>
        <source>lose</source>
        <translation>kalah</translation>
    </message>
    <message>
        <source>Points for a loss</source>
        <translation>Poin untuk kalah</translation>
    </message>
    <message>
        <source>Points for place 1, 2, 3 …</source>
        <translation>Poin untuk peringkat 1, 2, 3 …</translation>
    </message>
    <message>
        <source>Par: what earns 100 points</source>
        <translation>Patokan (par): yang bernilai 100 poin</translation>
    </message>
    <message>
        <source>Cost of a defect</source>
        <translation>Bobot satu cacat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>A time: less is better</source>
        <translation>Berupa waktu: makin kecil makin baik</translation>
    </message>
    <message>
        <source>par</source>
        <translation>par</translation>
    </message>
    <message>
        <source>defect</source>
        <translation>cacat</translation>
    </message>
</context>
<context>
    <name>ComponentRows</name>
    <message>
        <source>Add component</source>
        <translation>Tambah komponen</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Safe copies</source>
        <translation>Salinan aman</translation>
    </message>
    <message>
        <source>While a workshop is open, a copy of it goes to this folder every two minutes. Best is a USB stick.</source>
        <translation>Selama kegiatan terbuka, salinannya ditulis ke folder ini setiap dua menit. Sebaiknya flashdisk.</translation>
    </message>
    <message>
        <source>No folder chosen</source>
        <translation>Belum ada folder</translation>
    </message>
    <message>
        <source>Folder for safe copies</source>
        <translation>Folder salinan aman</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Matikan</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Salin sekarang</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Pilih folder…</translation>
    </message>
    <message>
        <source>Copied to {file}</source>
        <translation>Disalin ke {file}</translation>
    </message>
</context>
<context>
    <name>CopyForm</name>
    <message>
        <source>Copy a day</source>
        <translation>Salin hari</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Salin</translation>
    </message>
    <message>
        <source>The sessions of the day and the points that cover only them are copied.</source>
        <translation>Sesi pada hari itu dan titik presensi yang hanya mencakup sesi tersebut disalin.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Ke</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Everything that was saved is safe. You can go on working. If it happens again, send the report below to whoever looks after this program; it holds no names.</source>
        <translation>Semua yang tersimpan tetap aman. Anda dapat terus bekerja. Bila terjadi lagi, kirim laporan di bawah ini kepada pengelola program; laporan ini tidak memuat nama.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>It is also in the log: {file}</source>
        <translation>Laporan ini juga ada dalam log: {file}</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Salin laporan</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Lanjutkan</translation>
    </message>
    <message>
        <source>The program stopped unexpectedly the last time</source>
        <translation>Program terakhir kali berhenti tidak semestinya</translation>
    </message>
    <message>
        <source>Something in this program went wrong</source>
        <translation>Ada yang salah dalam program ini</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Tersalin</translation>
    </message>
</context>
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
        <source>Every attendance point will be a column here.</source>
        <translation>Setiap titik presensi akan tampil sebagai kolom di sini.</translation>
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
            <numerusform>%Ln kelompok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s)</source>
        <translation>
            <numerusform>%Ln unit kerja</numerusform>
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
            <numerusform>%Ln peserta tidak lagi memenuhi syarat</numerusform>
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
            <numerusform>%Ln lagi masih mungkin</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Tidak ada yang perlu ditangani sekarang.</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) scored</source>
        <translation>
            <numerusform>%Ln kelompok dinilai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) waiting</source>
        <translation>
            <numerusform>%Ln lembar menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencanakan</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Laksanakan</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Periksa</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Tindak lanjuti</translation>
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
            <numerusform>%Ln lembar nilai belum lengkap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) can no longer get a certificate</source>
        <translation>
            <numerusform>%Ln peserta tidak lagi dapat memperoleh sertifikat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) are prepared, not released</source>
        <translation>
            <numerusform>%Ln sertifikat disiapkan, belum diserahkan</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is named to sign the certificates</source>
        <translation>Penanda tangan sertifikat belum diisi</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message>
        <source>Data on this laptop</source>
        <translation>Data pada laptop ini</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Membaca…</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folder data</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Issuer key</source>
        <translation>Kunci penerbit</translation>
    </message>
    <message>
        <source>The log holds no names. The key signs certificates; its number stands on the page that verifies them.</source>
        <translation>Log tidak memuat nama. Kunci ini menandai sertifikat; nomornya tampak pada saat sertifikat diperiksa.</translation>
    </message>
    <message>
        <source>Open data folder</source>
        <translation>Buka folder data</translation>
    </message>
    <message>
        <source>Made with the first certificate</source>
        <translation>Dibuat bersama sertifikat pertama</translation>
    </message>
</context>
<context>
    <name>DealForm</name>
    <message>
        <source>Deal evenly into teams</source>
        <translation>Bagi rata ke dalam kelompok</translation>
    </message>
    <message>
        <source>The teams there are now give way to the new ones. Teams that were scored stay with their exercises.</source>
        <translation>Kelompok yang ada sekarang diganti dengan yang baru. Kelompok yang sudah dinilai tetap ada pada latihannya.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Bagi</translation>
    </message>
    <message>
        <source>&amp;Number of teams</source>
        <translation>&amp;Jumlah kelompok</translation>
    </message>
    <message>
        <source>Animals</source>
        <translation>Hewan</translation>
    </message>
    <message>
        <source>Mountains</source>
        <translation>Gunung</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Name&amp;d after</source>
        <translation>&amp;Dinamai menurut</translation>
    </message>
    <message>
        <source>Names, one a &amp;line</source>
        <translation>Nama, satu per &amp;baris</translation>
    </message>
    <message>
        <source>&amp;Mix work units, and women and men</source>
        <translation>&amp;Campur unit kerja serta perempuan dan laki-laki</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Kelompok</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%Ln kelompok</numerusform>
        </translation>
    </message>
    <message>
        <source>{people} in {teams}, {size} in each</source>
        <translation>{people} dalam {teams}, masing-masing {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%Ln peserta</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskLists</name>
    <message>
        <source>Just now</source>
        <translation>Baru saja</translation>
    </message>
    <message>
        <source>No scan yet at this point.</source>
        <translation>Belum ada pindaian di titik ini.</translation>
    </message>
    <message>
        <source>Whom to list</source>
        <translation>Siapa yang ditampilkan</translation>
    </message>
    <message>
        <source>Say why…</source>
        <translation>Keterangan…</translation>
    </message>
    <message>
        <source>Permitted, sick, on duty elsewhere, for those selected</source>
        <translation>Izin, sakit, atau dinas luar untuk yang dipilih</translation>
    </message>
    <message>
        <source>Search in this list</source>
        <translation>Cari dalam daftar ini</translation>
    </message>
    <message>
        <source>People at this point</source>
        <translation>Orang di titik ini</translation>
    </message>
    <message>
        <source>Not out yet</source>
        <translation>Belum keluar</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Catat</translation>
    </message>
    <message>
        <source>Record out</source>
        <translation>Catat keluar</translation>
    </message>
    <message>
        <source>Nobody in this list matches the search.</source>
        <translation>Tidak ada yang cocok dalam daftar ini.</translation>
    </message>
    <message>
        <source>Nobody is expected here yet. Add participants first.</source>
        <translation>Belum ada peserta di titik ini. Tambahkan peserta dahulu.</translation>
    </message>
    <message>
        <source>Everybody who came has gone out.</source>
        <translation>Semua yang hadir sudah keluar.</translation>
    </message>
    <message>
        <source>Everybody is recorded.</source>
        <translation>Semua sudah tercatat.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Tidak ada.</translation>
    </message>
</context>
<context>
    <name>DeskWords</name>
    <message>
        <source>Present</source>
        <translation>Hadir</translation>
    </message>
    <message>
        <source>Just scanned</source>
        <translation>Baru dipindai</translation>
    </message>
    <message>
        <source>Already in</source>
        <translation>Sudah masuk</translation>
    </message>
    <message>
        <source>Already out</source>
        <translation>Sudah keluar</translation>
    </message>
    <message>
        <source>Out without in</source>
        <translation>Keluar tanpa masuk</translation>
    </message>
    <message>
        <source>Outside the hours</source>
        <translation>Di luar jam presensi</translation>
    </message>
    <message>
        <source>Not active</source>
        <translation>Tidak aktif</translation>
    </message>
    <message>
        <source>Old badge</source>
        <translation>Tanda pengenal lama</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Tidak dikenal</translation>
    </message>
    <message>
        <source>Not certain</source>
        <translation>Belum pasti</translation>
    </message>
    <message>
        <source>Permitted</source>
        <translation>Izin</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Sakit</translation>
    </message>
    <message>
        <source>On duty elsewhere</source>
        <translation>Dinas luar</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Tanpa keterangan</translation>
    </message>
    <message>
        <source>Joined later</source>
        <translation>Bergabung kemudian</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Diwakili</translation>
    </message>
    <message>
        <source>Present, by hand</source>
        <translation>Hadir, dicatat manual</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Belum hadir</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Tepat waktu</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Terlambat</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Dengan keterangan</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>Ready for the next badge</source>
        <translation>Siap untuk tanda pengenal berikutnya</translation>
    </message>
    <message>
        <source>Scan a badge anywhere in this window, or type a name above.</source>
        <translation>Pindai tanda pengenal di mana pun dalam jendela ini, atau ketik nama di atas.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Belum tersimpan</translation>
    </message>
    <message>
        <source>Nobody is checked in</source>
        <translation>Tidak ada yang tercatat</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Type two letters of the name and choose with the arrow keys.</source>
        <translation>Ketik dua huruf namanya, lalu pilih dengan tombol panah.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>This scan does not count any more. It stays in the history.</source>
        <translation>Pindaian ini tidak dihitung lagi. Catatannya tetap ada di riwayat.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>Terlambat %Ln menit</numerusform>
        </translation>
    </message>
    <message>
        <source>Team {name}</source>
        <translation>Kelompok {name}</translation>
    </message>
    <message>
        <source>Not a participant</source>
        <translation>Bukan peserta</translation>
    </message>
    <message>
        <source>Attended {came} of {begun}</source>
        <translation>Hadir {came} dari {begun}</translation>
    </message>
    <message>
        <source>Recorded as out at {point}.</source>
        <translation>Tercatat keluar di {point}.</translation>
    </message>
    <message>
        <source>Recorded at {point}. Scanning again does not count twice.</source>
        <translation>Tercatat di {point}. Pindaian ulang tidak dihitung dua kali.</translation>
    </message>
</context>
<context>
    <name>Drawing</name>
    <message>
        <source>Saved: {name}</source>
        <translation>Tersimpan: {name}</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Simpan dokumen</translation>
    </message>
</context>
<context>
    <name>ElsewhereDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Open it there</source>
        <translation>Buka di sana</translation>
    </message>
    <message>
        <source>This workshop lies on a stick</source>
        <translation>Kegiatan ini berada di flash disk</translation>
    </message>
    <message>
        <source>This workshop lies in a network folder</source>
        <translation>Kegiatan ini berada di folder jaringan</translation>
    </message>
    <message>
        <source>A stick that is pulled out interrupts saving. Work on a copy on this laptop? While the stick is there, a safe copy goes back to it every two minutes.</source>
        <translation>Flash disk yang tercabut mengganggu penyimpanan. Bekerja pada salinan di laptop ini? Selama flash disk terpasang, salinan aman ditulis ke sana setiap dua menit.</translation>
    </message>
    <message>
        <source>A network that fails interrupts saving. Work on a copy on this laptop? While the folder can be reached, a safe copy goes back to it every two minutes.</source>
        <translation>Jaringan yang terputus mengganggu penyimpanan. Bekerja pada salinan di laptop ini? Selama folder itu terjangkau, salinan aman ditulis ke sana setiap dua menit.</translation>
    </message>
    <message>
        <source>The copy on this laptop has the same content: {file}</source>
        <translation>Salinan di laptop ini berisi sama: {file}</translation>
    </message>
    <message>
        <source>The copy on this laptop is newer: {file}</source>
        <translation>Salinan di laptop ini lebih baru: {file}</translation>
    </message>
    <message>
        <source>This file is newer than the copy on this laptop: {file}</source>
        <translation>Berkas ini lebih baru daripada salinan di laptop ini: {file}</translation>
    </message>
    <message>
        <source>This file and the copy on this laptop both have something that the other lacks: {file}</source>
        <translation>Berkas ini dan salinan di laptop ini masing-masing memuat sesuatu yang tidak ada di yang lain: {file}</translation>
    </message>
    <message>
        <source>Copy and open</source>
        <translation>Salin dan buka</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Buka salinannya</translation>
    </message>
    <message>
        <source>Bring the copy up to date and open it</source>
        <translation>Perbarui salinan dan buka</translation>
    </message>
    <message>
        <source>Join both in the copy and open it</source>
        <translation>Gabungkan ke salinan dan buka</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase personal data</source>
        <translation>Hapus data pribadi</translation>
    </message>
    <message>
        <source>Looking for copies that hold the data…</source>
        <translation>Mencari salinan yang memuat data itu…</translation>
    </message>
    <message>
        <source>Progress of erasing</source>
        <translation>Kemajuan penghapusan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Hapus selamanya</translation>
    </message>
    <message numerus="yes">
        <source>%n certificate(s) of theirs still hold.</source>
        <translation>
            <numerusform>%Ln sertifikatnya masih berlaku.</numerusform>
        </translation>
    </message>
    <message>
        <source>Such as the number of the request, without a name</source>
        <translation>Misalnya nomor surat permintaan, tanpa nama</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>I have read this. It cannot be undone.</source>
        <translation>Saya sudah membacanya. Ini tidak dapat dibatalkan.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) known here hold the data too and stay as they are:</source>
        <translation>
            <numerusform>%Ln berkas yang dikenal di sini juga memuat data itu dan tidak berubah:</numerusform>
        </translation>
    </message>
    <message>
        <source>No other copy is known here. Others may lie on sticks or in mails.</source>
        <translation>Tidak ada salinan lain yang dikenal di sini. Mungkin masih ada di stik USB atau surel.</translation>
    </message>
    <message>
        <source>Stopped in time: nothing was erased.</source>
        <translation>Dihentikan tepat waktu: belum ada yang dihapus.</translation>
    </message>
    <message>
        <source>The data are erased in this file.</source>
        <translation>Data itu sudah dihapus di berkas ini.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) still hold the data. Delete them by hand:</source>
        <translation>
            <numerusform>%Ln berkas masih memuat data itu. Hapus sendiri berkasnya:</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>Erasing</name>
    <message numerus="yes">
        <source>Personal data of %n person(s) erased</source>
        <translation>
            <numerusform>Data pribadi %Ln orang sudah dihapus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExcuseDialog</name>
    <message>
        <source>Say why</source>
        <translation>Isi keterangan</translation>
    </message>
    <message>
        <source>Such as the number of the letter</source>
        <translation>Misalnya nomor surat</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Write why, such as the number of the letter.</source>
        <translation>Tulis alasannya, misalnya nomor surat.</translation>
    </message>
</context>
<context>
    <name>ExerciseForm</name>
    <message>
        <source>Set up exercise</source>
        <translation>Atur latihan</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Name, weight, stage and how it is scored. Weights need not add up to 100.</source>
        <translation>Nama, bobot, tahap, dan cara penilaian. Jumlah bobot tidak harus 100.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nama</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>Tanpa sesi</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sesi</translation>
    </message>
    <message>
        <source>Division {number}</source>
        <translation>Pembagian {number}</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>&amp;Kelompok</translation>
    </message>
    <message>
        <source>for target and actual, such as cm</source>
        <translation>untuk target dan hasil, misalnya cm</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>Sat&amp;uan</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Biarkan seperti ini</translation>
    </message>
    <message>
        <source>&amp;Begin with</source>
        <translation>&amp;Mulai dari</translation>
    </message>
    <message>
        <source>Weights of rounds</source>
        <translation>Bobot putaran</translation>
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
        <translation>Poin per pos</translation>
    </message>
    <message>
        <source>Production game, measured</source>
        <translation>Permainan produksi, terukur</translation>
    </message>
    <message>
        <source>It has been scored: a change of rounds or components needs a &amp;reason.</source>
        <translation>Latihan ini sudah dinilai: perubahan putaran atau komponen memerlukan &amp;alasan.</translation>
    </message>
    <message>
        <source>Reason of the change</source>
        <translation>Alasan perubahan</translation>
    </message>
    <message>
        <source>Remove exercise</source>
        <translation>Hapus latihan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>{exercise} removed</source>
        <translation>{exercise} dihapus</translation>
    </message>
</context>
<context>
    <name>ExerciseWeights</name>
    <message>
        <source>Weights of the exercises</source>
        <translation>Bobot latihan</translation>
    </message>
    <message>
        <source>The total of a team is the mean of its exercises by these weights. They need not add up to 100. An exercise that weighs 0 does not count.</source>
        <translation>Total kelompok adalah rata-rata latihannya menurut bobot ini. Jumlahnya tidak harus 100. Latihan berbobot 0 tidak dihitung.</translation>
    </message>
    <message>
        <source>All alike</source>
        <translation>Sama semua</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Weight of {title}</source>
        <translation>Bobot {title}</translation>
    </message>
    <message>
        <source>Weights of the exercises changed</source>
        <translation>Bobot latihan diubah</translation>
    </message>
</context>
<context>
    <name>ExercisesPage</name>
    <message>
        <source>Exercises and scores</source>
        <translation>Latihan &amp; skor</translation>
    </message>
    <message>
        <source>&amp;Teams</source>
        <translation>&amp;Kelompok</translation>
    </message>
    <message>
        <source>S&amp;cores</source>
        <translation>&amp;Nilai</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Hasil</translation>
    </message>
</context>
<context>
    <name>ExportRoster</name>
    <message>
        <source>Workbook</source>
        <translation>Buku kerja</translation>
    </message>
    <message>
        <source>CSV for other programs</source>
        <translation>CSV untuk program lain</translation>
    </message>
    <message>
        <source>participants.xlsx</source>
        <translation>peserta.xlsx</translation>
    </message>
    <message>
        <source>Export the list of participants</source>
        <translation>Ekspor daftar peserta</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) saved in {file}</source>
        <translation>
            <numerusform>%Ln peserta disimpan di {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) on a sheet of their own</source>
        <translation>
            <numerusform>%Ln orang lain di lembar tersendiri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) left out of a CSV</source>
        <translation>
            <numerusform>%Ln orang lain tidak masuk CSV</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindPerson</name>
    <message>
        <source>Who is it?</source>
        <translation>Siapa orangnya?</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Cari (Ctrl+F)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>People of the workshop</source>
        <translation>Orang di kegiatan ini</translation>
    </message>
    <message>
        <source>This is the person</source>
        <translation>Ini orangnya</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Pintasan</translation>
    </message>
    <message>
        <source>About Facilitator</source>
        <translation>Tentang Facilitator</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
    <message>
        <source>Undo your last act</source>
        <translation>Urungkan tindakan terakhir Anda</translation>
    </message>
    <message>
        <source>Put it in force again</source>
        <translation>Berlakukan lagi</translation>
    </message>
    <message>
        <source>New workshop</source>
        <translation>Kegiatan baru</translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation>Buka kegiatan</translation>
    </message>
    <message>
        <source>Close the workshop, to the start</source>
        <translation>Tutup kegiatan, kembali ke awal</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Bantuan untuk halaman ini</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Daftar pintasan ini</translation>
    </message>
    <message>
        <source>Larger or smaller text</source>
        <translation>Teks lebih besar atau lebih kecil</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Ukuran teks biasa</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Layar penuh</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Di mana saja</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tombol</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Pustaka</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lisensi</translation>
    </message>
</context>
<context>
    <name>HelpDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>F1 opens the help of the page you are on</source>
        <translation>F1 membuka bantuan halaman yang sedang tampak</translation>
    </message>
</context>
<context>
    <name>HelpView</name>
    <message>
        <source>Search the help</source>
        <translation>Cari dalam bantuan</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topik</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Teks bantuan</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Reading the history…</source>
        <translation>Membaca riwayat…</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Berlaku</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Diurungkan</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Tetap</translation>
    </message>
    <message>
        <source>In force, your newest</source>
        <translation>Berlaku, terbaru dari Anda</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>People and teams</source>
        <translation>Orang dan kelompok</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Rencana</translation>
    </message>
    <message>
        <source>Undo and redo</source>
        <translation>Urungkan dan ulangi</translation>
    </message>
    <message>
        <source>Acts to show</source>
        <translation>Tindakan yang ditampilkan</translation>
    </message>
    <message>
        <source>Search what, who or date</source>
        <translation>Cari tindakan, nama, atau tanggal</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Oleh</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fakta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Tindakan</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Urungkan</translation>
    </message>
    <message>
        <source>Put in force again</source>
        <translation>Berlakukan lagi</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s), the newest first</source>
        <translation>
            <numerusform>%Ln tindakan, yang terbaru di atas</numerusform>
        </translation>
    </message>
    <message>
        <source>No act matches the search.</source>
        <translation>Tidak ada tindakan yang cocok dengan pencarian.</translation>
    </message>
    <message>
        <source>No act chosen</source>
        <translation>Belum ada yang dipilih</translation>
    </message>
    <message>
        <source>Choose an act to see what it was about.</source>
        <translation>Pilih tindakan untuk melihat isinya.</translation>
    </message>
    <message>
        <source>by {name}</source>
        <translation>oleh {name}</translation>
    </message>
    <message>
        <source>This act stays: certificates and undo are never taken back.</source>
        <translation>Tindakan ini tetap: sertifikat dan pengurungan tidak dapat diurungkan.</translation>
    </message>
    <message>
        <source>It can be put in force again; nothing was lost.</source>
        <translation>Dapat diberlakukan lagi; tidak ada yang hilang.</translation>
    </message>
    <message numerus="yes">
        <source>%n later edit(s) would be hidden with it.</source>
        <translation>
            <numerusform>%Ln perubahan sesudahnya ikut tersembunyi.</numerusform>
        </translation>
    </message>
    <message>
        <source>What came later stays as it is.</source>
        <translation>Yang terjadi sesudahnya tetap seperti adanya.</translation>
    </message>
    <message>
        <source>Withdraw “{what}” of {when}?</source>
        <translation>Urungkan “{what}” tanggal {when}?</translation>
    </message>
    <message>
        <source>You can put it in force again at any time.</source>
        <translation>Tindakan ini dapat diberlakukan lagi kapan saja.</translation>
    </message>
    <message>
        <source>Withdrawn: {what}</source>
        <translation>Diurungkan: {what}</translation>
    </message>
    <message>
        <source>In force again: {what}</source>
        <translation>Berlaku lagi: {what}</translation>
    </message>
</context>
<context>
    <name>ImportCases</name>
    <message>
        <source>Not looked at</source>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Satu orang</translation>
    </message>
    <message>
        <source>Not one person</source>
        <translation>Orang berbeda</translation>
    </message>
    <message>
        <source>Rows that may be one person</source>
        <translation>Baris yang mungkin satu orang</translation>
    </message>
    <message>
        <source>&amp;One person</source>
        <translation>&amp;Satu orang</translation>
    </message>
    <message>
        <source>Previous (Alt+Left)</source>
        <translation>Sebelumnya (Alt+Kiri)</translation>
    </message>
    <message>
        <source>Next (Alt+Right)</source>
        <translation>Berikutnya (Alt+Kanan)</translation>
    </message>
    <message numerus="yes">
        <source>Join what is certain (%n)</source>
        <translation>
            <numerusform>Gabungkan yang pasti (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Two people</source>
        <translation>&amp;Dua orang</translation>
    </message>
    <message>
        <source>&amp;Different people</source>
        <translation>&amp;Orang yang berbeda</translation>
    </message>
    <message>
        <source>As long as nobody says otherwise, the row replaces what is known.</source>
        <translation>Selama belum dijawab, baris ini menggantikan data yang ada.</translation>
    </message>
    <message>
        <source>As long as nobody says so, they are not joined.</source>
        <translation>Selama belum dijawab, keduanya tidak digabungkan.</translation>
    </message>
    <message>
        <source>One person. The marked values are taken; gaps are filled.</source>
        <translation>Satu orang. Isi yang ditandai dipakai; yang kosong dilengkapi.</translation>
    </message>
    <message>
        <source>Not one person. Each is kept.</source>
        <translation>Orang yang berbeda. Semuanya disimpan.</translation>
    </message>
</context>
<context>
    <name>ImportPeople</name>
    <message>
        <source>What would happen</source>
        <translation>Yang akan terjadi</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Masalah</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Cari (Ctrl+F)</translation>
    </message>
    <message>
        <source>Mend row (Enter)</source>
        <translation>Perbaiki baris (Enter)</translation>
    </message>
    <message>
        <source>Leave out (Del)</source>
        <translation>Lewati (Del)</translation>
    </message>
    <message>
        <source>{shown} of {every}</source>
        <translation>{shown} dari {every}</translation>
    </message>
    <message>
        <source>Take in again (Del)</source>
        <translation>Masukkan lagi (Del)</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Row</source>
        <translation>Baris</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Jawaban</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nama</translation>
    </message>
</context>
<context>
    <name>ImportWizard</name>
    <message>
        <source>Import {file}</source>
        <translation>Impor {file}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Title before</source>
        <translation>Gelar depan</translation>
    </message>
    <message>
        <source>Title after</source>
        <translation>Gelar belakang</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Kepegawaian</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
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
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Tidak ada yang diimpor</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be taken in: see Problems.</source>
        <translation>
            <numerusform>%Ln baris tidak dapat dimasukkan: lihat Masalah.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) not looked at: both are kept.</source>
        <translation>
            <numerusform>%Ln pasangan belum diperiksa: keduanya disimpan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) would get another name: look at them.</source>
        <translation>
            <numerusform>%Ln orang akan berganti nama: periksa dahulu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whom does row {row} speak of: {name}?</source>
        <translation>Siapakah orang pada baris {row}: {name}?</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Dihentikan. Tidak ada yang diimpor.</translation>
    </message>
    <message>
        <source>Close without importing? What you mended and decided here is lost.</source>
        <translation>Tutup tanpa mengimpor? Perbaikan dan pilihan Anda di sini akan hilang.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Kolom</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>May be one person</source>
        <translation>Mungkin satu orang</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Belum ada yang disimpan.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Other rows</source>
        <translation>Baris lain</translation>
    </message>
    <message>
        <source>Sheets left out ({count})</source>
        <translation>Lembar yang dilewati ({count})</translation>
    </message>
    <message>
        <source>Not in the list ({count})</source>
        <translation>Tidak ada dalam daftar ({count})</translation>
    </message>
    <message>
        <source>May be one person ({count})</source>
        <translation>Mungkin satu orang ({count})</translation>
    </message>
    <message>
        <source>Import: {what}</source>
        <translation>Impor: {what}</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Impor</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln baru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n updated</source>
        <translation>
            <numerusform>%Ln diperbarui</numerusform>
        </translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Menyimpan…</translation>
    </message>
    <message>
        <source>Saving: {done} of {every} rows</source>
        <translation>Menyimpan: {done} dari {every} baris</translation>
    </message>
    <message>
        <source>Imported: {added} new, {updated} updated</source>
        <translation>Diimpor: {added} baru, {updated} diperbarui</translation>
    </message>
    <message>
        <source>Choose the participant list</source>
        <translation>Pilih daftar peserta</translation>
    </message>
    <message>
        <source>clipboard</source>
        <translation>papan klip</translation>
    </message>
</context>
<context>
    <name>LaptopCard</name>
    <message>
        <source>This laptop</source>
        <translation>Laptop ini</translation>
    </message>
    <message>
        <source>For example: Desk 1</source>
        <translation>Misalnya: Meja 1</translation>
    </message>
    <message>
        <source>Sounds at check-in</source>
        <translation>Bunyi saat presensi</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nama Anda</translation>
    </message>
    <message>
        <source>Name of this laptop</source>
        <translation>Nama laptop ini</translation>
    </message>
    <message>
        <source>Your name stands beside everything you do, in the history of the workshop.</source>
        <translation>Nama Anda tertulis di samping semua yang Anda lakukan, dalam riwayat kegiatan.</translation>
    </message>
</context>
<context>
    <name>LetterheadTab</name>
    <message>
        <source>One line each, such as the government and the agency</source>
        <translation>Satu baris masing-masing, misalnya pemerintah daerah dan instansi</translation>
    </message>
    <message>
        <source>Name of the agency</source>
        <translation>Nama instansi</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>Letterhead lines</source>
        <translation>Baris kop surat</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Choose picture…</source>
        <translation>Pilih gambar…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Gambar (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>Pilih logo</translation>
    </message>
</context>
<context>
    <name>LookCard</name>
    <message>
        <source>Language and look</source>
        <translation>Bahasa dan tampilan</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Seperti sistem</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Terang</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Gelap</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Bahasa</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Ukuran teks</translation>
    </message>
    <message>
        <source>Ctrl and plus or minus change the text size too.</source>
        <translation>Ctrl dengan tanda tambah atau kurang juga mengubah ukuran teks.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Continued: {point}, {count} in, last {name} {time}</source>
        <translation>Dilanjutkan: {point}, {count} tercatat, terakhir {name} {time}</translation>
    </message>
    <message>
        <source>Another program replaced this file; it was opened anew.</source>
        <translation>Program lain mengganti berkas ini; berkas dibuka kembali.</translation>
    </message>
    <message>
        <source>Open in another window: here you can look, but not change anything</source>
        <translation>Terbuka di jendela lain: di sini hanya dapat dilihat, tidak dapat diubah</translation>
    </message>
    <message>
        <source>This place can only be read: copy the file to change it</source>
        <translation>Tempat ini hanya dapat dibaca: salin berkasnya untuk mengubah</translation>
    </message>
    <message>
        <source>Workshops (*.workshop);;All files (*)</source>
        <translation>Kegiatan (*.workshop);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation>Buka kegiatan</translation>
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
    <name>MissingPeople</name>
    <message>
        <source>These participants are not in the list. They stay as they are. Who does not come is withdrawn on the page of participants: select them, then Withdraw.</source>
        <translation>Peserta ini tidak ada dalam daftar. Datanya tetap seperti semula. Bila ada yang tidak ikut, pilih orangnya di halaman Peserta, lalu Undur diri.</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Tidak ada dalam daftar</translation>
    </message>
</context>
<context>
    <name>NameCheck</name>
    <message>
        <source>Name confirmed</source>
        <translation>Nama dikonfirmasi</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Tanyakan lagi</translation>
    </message>
    <message>
        <source>Take the confirmation back; the name proof asks again</source>
        <translation>Tarik kembali konfirmasinya; daftar periksa nama menanyakannya lagi</translation>
    </message>
    <message>
        <source>Name not confirmed</source>
        <translation>Nama belum dikonfirmasi</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Konfirmasi</translation>
    </message>
    <message>
        <source>The name is right as it stands, titles included</source>
        <translation>Nama sudah benar seperti tertulis, termasuk gelarnya</translation>
    </message>
</context>
<context>
    <name>NameCorrections</name>
    <message>
        <source>Name corrections</source>
        <translation>Koreksi nama</translation>
    </message>
    <message>
        <source>Type a number of the name proof and press Enter, mend the name, press Enter.</source>
        <translation>Ketik nomor pada daftar periksa nama lalu tekan Enter, perbaiki namanya, tekan Enter.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nomor</translation>
    </message>
    <message>
        <source>Full name with titles</source>
        <translation>Nama lengkap dengan gelar</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Simpan dan lanjut</translation>
    </message>
    <message>
        <source>Names on the name proof</source>
        <translation>Nama pada daftar periksa nama</translation>
    </message>
    <message>
        <source>Confirm chosen</source>
        <translation>Konfirmasi yang dipilih</translation>
    </message>
    <message>
        <source>Confirm all others</source>
        <translation>Konfirmasi semua yang lain</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) not confirmed</source>
        <translation>
            <numerusform>%Ln nama belum dikonfirmasi</numerusform>
        </translation>
    </message>
    <message>
        <source>NIP {nip}</source>
        <translation>NIP {nip}</translation>
    </message>
    <message>
        <source>{number}. {name} is confirmed.</source>
        <translation>{number}. {name} sudah dikonfirmasi.</translation>
    </message>
    <message>
        <source>{number}. {before} → {name}</source>
        <translation>{number}. {before} → {name}</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Tanyakan lagi</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) confirmed</source>
        <translation>
            <numerusform>%Ln nama dikonfirmasi</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) to be asked again</source>
        <translation>
            <numerusform>%Ln nama akan ditanyakan lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NameSearch</name>
    <message>
        <source>Suggestions</source>
        <translation>Saran</translation>
    </message>
</context>
<context>
    <name>NameTable</name>
    <message>
        <source>Confirmed</source>
        <translation>Dikonfirmasi</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Belum dikonfirmasi</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
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
    <name>NewLike</name>
    <message>
        <source>New like an earlier one</source>
        <translation>Baru seperti yang terdahulu</translation>
    </message>
    <message>
        <source>Sessions, attendance points, rules, exercises and signatories come from “{title}”. People, scans and scores do not.</source>
        <translation>Sesi, titik presensi, aturan, latihan, dan penanda tangan diambil dari “{title}”. Orang, pindaian, dan nilai tidak ikut.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Create workshop</source>
        <translation>Buat kegiatan</translation>
    </message>
</context>
<context>
    <name>NewWorkshop</name>
    <message>
        <source>New workshop</source>
        <translation>Kegiatan baru</translation>
    </message>
    <message>
        <source>Everything here can be changed later.</source>
        <translation>Semua di sini dapat diubah kemudian.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Create workshop</source>
        <translation>Buat kegiatan</translation>
    </message>
    <message>
        <source>For example: Leadership Training, Batch II</source>
        <translation>Misalnya: Pelatihan Kepemimpinan Angkatan II</translation>
    </message>
    <message>
        <source>Also on Saturdays and Sundays</source>
        <translation>Juga pada Sabtu dan Minggu</translation>
    </message>
    <message>
        <source>Full days, morning and afternoon</source>
        <translation>Hari penuh, pagi dan siang</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Satu hari</translation>
    </message>
    <message>
        <source>Evenings</source>
        <translation>Malam hari</translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Belum ada sesi</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Organizer</source>
        <translation>Penyelenggara</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Tempat</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Kota</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Hari pertama</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Hari terakhir</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Templat</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona waktu</translation>
    </message>
    <message>
        <source>Documents in</source>
        <translation>Bahasa dokumen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>Nomor surat</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln hari</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%Ln sesi</numerusform>
        </translation>
    </message>
    <message>
        <source>{jp} JP</source>
        <translation>{jp} JP</translation>
    </message>
    <message numerus="yes">
        <source>%n attendance point(s)</source>
        <translation>
            <numerusform>%Ln titik presensi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoPrinterDialog</name>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
    <message>
        <source>No printer is set up on this laptop</source>
        <translation>Belum ada printer di laptop ini</translation>
    </message>
    <message>
        <source>Open the document in the viewer of your system and print it there, or save it and print it on another computer.</source>
        <translation>Buka dokumen dengan penampil di sistem Anda lalu cetak dari sana, atau simpan dan cetak di komputer lain.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Open in viewer</source>
        <translation>Buka di penampil</translation>
    </message>
</context>
<context>
    <name>OwnField</name>
    <message>
        <source>Heading</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Heading of an own field</source>
        <translation>Judul isian sendiri</translation>
    </message>
    <message>
        <source>Remove this field</source>
        <translation>Hapus isian ini</translation>
    </message>
    <message>
        <source>Text of an own field</source>
        <translation>Teks isian sendiri</translation>
    </message>
    <message>
        <source>Remove the field {heading}</source>
        <translation>Hapus isian {heading}</translation>
    </message>
</context>
<context>
    <name>OwnFields</name>
    <message>
        <source>Own fields</source>
        <translation>Isian sendiri</translation>
    </message>
    <message>
        <source>Add an own field</source>
        <translation>Tambah isian sendiri</translation>
    </message>
    <message>
        <source>Keep something of this person for which there is no field</source>
        <translation>Catat hal lain tentang orang ini yang belum ada isiannya</translation>
    </message>
    <message>
        <source>An own field needs a heading.</source>
        <translation>Isian sendiri memerlukan judul.</translation>
    </message>
    <message>
        <source>There is a field “{heading}” already.</source>
        <translation>Isian “{heading}” sudah ada.</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Satu halaman penuh</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Selebar jendela</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Halaman {page} dari {pages}</translation>
    </message>
</context>
<context>
    <name>PeopleActs</name>
    <message>
        <source>Set role</source>
        <translation>Tetapkan peran</translation>
    </message>
    <message>
        <source>Their role at the workshop</source>
        <translation>Peran mereka dalam kegiatan</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Tetapkan</translation>
    </message>
    <message numerus="yes">
        <source>Role of %n person(s) set</source>
        <translation>
            <numerusform>Peran %Ln orang ditetapkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Field of %n person(s) set</source>
        <translation>
            <numerusform>Isian %Ln orang ditetapkan</numerusform>
        </translation>
    </message>
    <message>
        <source>From the start: never took part</source>
        <translation>Sejak awal: tidak pernah ikut</translation>
    </message>
    <message>
        <source>A substitute took the place</source>
        <translation>Pengganti sudah dicatat</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) confirmed</source>
        <translation>
            <numerusform>%Ln nama dikonfirmasi</numerusform>
        </translation>
    </message>
    <message>
        <source>The names were confirmed before</source>
        <translation>Nama-nama itu sudah dikonfirmasi sebelumnya</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) to be asked again</source>
        <translation>
            <numerusform>%Ln nama akan ditanyakan lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>Never took part</source>
        <translation>Tidak pernah ikut</translation>
    </message>
    <message>
        <source>Last day here: {day}</source>
        <translation>Hari terakhir hadir: {day}</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Undur diri</translation>
    </message>
    <message>
        <source>Scans of later days will not count. Everything stays on record.</source>
        <translation>Pindaian pada hari sesudahnya tidak dihitung. Semuanya tetap tercatat.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) withdrew</source>
        <translation>
            <numerusform>%Ln orang mengundurkan diri</numerusform>
        </translation>
    </message>
    <message>
        <source>From the start</source>
        <translation>Sejak awal</translation>
    </message>
    <message>
        <source>From {day}</source>
        <translation>Mulai {day}</translation>
    </message>
    <message>
        <source>Takes part again</source>
        <translation>Ikut lagi</translation>
    </message>
    <message>
        <source>From when on do they take part?</source>
        <translation>Mulai kapan mereka ikut?</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ikutkan</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) take part again</source>
        <translation>
            <numerusform>%Ln orang ikut lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>New badge code made; the old badge is not valid any more</source>
        <translation>Kode baru dibuat; tanda pengenal lama tidak berlaku lagi</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) removed</source>
        <translation>
            <numerusform>%Ln orang dihapus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Ready to prepare</source>
        <translation>Siap disiapkan</translation>
    </message>
    <message>
        <source>Prepared</source>
        <translation>Disiapkan</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Diserahkan</translation>
    </message>
    <message>
        <source>Still possible</source>
        <translation>Masih mungkin</translation>
    </message>
    <message>
        <source>Not entitled</source>
        <translation>Tidak berhak</translation>
    </message>
    <message>
        <source>Decided by hand</source>
        <translation>Diputuskan manual</translation>
    </message>
    <message>
        <source>Voided or revoked</source>
        <translation>Dibatalkan atau dicabut</translation>
    </message>
    <message>
        <source>Participants to show</source>
        <translation>Peserta yang ditampilkan</translation>
    </message>
    <message>
        <source>Search name, NIP or number</source>
        <translation>Cari nama, NIP, atau nomor</translation>
    </message>
    <message>
        <source>Participants and their certificates</source>
        <translation>Peserta dan sertifikatnya</translation>
    </message>
    <message>
        <source>Nobody here matches.</source>
        <translation>Tidak ada yang cocok di sini.</translation>
    </message>
    <message>
        <source>Search by name, NIP, unit, position or team (Ctrl+F)</source>
        <translation>Cari nama, NIP, unit kerja, jabatan, atau kelompok (Ctrl+F)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Orang</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Speakers and facilitators</source>
        <translation>Narasumber dan fasilitator</translation>
    </message>
    <message>
        <source>Committee and guests</source>
        <translation>Panitia dan undangan</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Mengundurkan diri</translation>
    </message>
    <message>
        <source>Name not confirmed</source>
        <translation>Nama belum dikonfirmasi</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Tampilkan</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Rincian</translation>
    </message>
    <message>
        <source>Show everything about the chosen person (Enter)</source>
        <translation>Tampilkan semua tentang orang yang dipilih (Enter)</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ubah</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Set role…</source>
        <translation>Tetapkan peran…</translation>
    </message>
    <message>
        <source>Set a field…</source>
        <translation>Tetapkan isian…</translation>
    </message>
    <message>
        <source>Confirm names</source>
        <translation>Konfirmasi nama</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Undur diri…</translation>
    </message>
    <message>
        <source>Takes part again…</source>
        <translation>Ikut lagi…</translation>
    </message>
    <message>
        <source>Badge lost…</source>
        <translation>Tanda pengenal hilang…</translation>
    </message>
    <message>
        <source>Replace by a substitute…</source>
        <translation>Ganti dengan pengganti…</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>Hapus data pribadi…</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {all}</source>
        <translation>{shown} dari {all}</translation>
    </message>
    <message>
        <source>{people} · {count} chosen</source>
        <translation>{people} · {count} dipilih</translation>
    </message>
</context>
<context>
    <name>PeopleTable</name>
    <message>
        <source>Name confirmed</source>
        <translation>Nama dikonfirmasi</translation>
    </message>
    <message>
        <source>Name not confirmed</source>
        <translation>Nama belum dikonfirmasi</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Name proof</source>
        <translation>Daftar periksa nama</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Titik</translation>
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
        <translation>Tambah peserta</translation>
    </message>
    <message>
        <source>A badge code is made at once, so check-in works without a printed badge.</source>
        <translation>Kode tanda pengenal langsung dibuat, jadi presensi dapat dilakukan tanpa tanda pengenal cetak.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Name, titles</source>
        <translation>Nama, gelar</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
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
        <translation>Capaian</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Tutup (Esc)</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Tutup panel</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Further things to do with this person</source>
        <translation>Hal lain untuk orang ini</translation>
    </message>
    <message>
        <source>Replace by a substitute…</source>
        <translation>Ganti dengan pengganti…</translation>
    </message>
    <message>
        <source>Erase personal data…</source>
        <translation>Hapus data pribadi…</translation>
    </message>
    <message>
        <source>Name, titles</source>
        <translation>Nama, gelar</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
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
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Peran</translation>
    </message>
    <message>
        <source>Here since</source>
        <translation>Ikut sejak</translation>
    </message>
    <message>
        <source>Here until</source>
        <translation>Ikut sampai</translation>
    </message>
    <message>
        <source>from the start</source>
        <translation>sejak awal</translation>
    </message>
    <message>
        <source>to the end</source>
        <translation>sampai akhir</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>Kepegawaian</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>No. {number}</translation>
    </message>
    <message>
        <source>Takes part again…</source>
        <translation>Ikut lagi…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Undur diri…</translation>
    </message>
</context>
<context>
    <name>PersonStory</name>
    <message numerus="yes">
        <source>%n earlier act(s)</source>
        <translation>
            <numerusform>%Ln tindakan sebelumnya</numerusform>
        </translation>
    </message>
    <message>
        <source>Badge</source>
        <translation>Tanda pengenal</translation>
    </message>
    <message>
        <source>No code yet</source>
        <translation>Belum ada kode</translation>
    </message>
    <message>
        <source>Badge code {code}</source>
        <translation>Kode tanda pengenal {code}</translation>
    </message>
    <message>
        <source>Badge lost…</source>
        <translation>Tanda pengenal hilang…</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier badge(s) replaced</source>
        <translation>
            <numerusform>%Ln tanda pengenal lama sudah diganti</numerusform>
        </translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Kehadiran</translation>
    </message>
    <message>
        <source>{jp} JP credited, {share} of the learning time</source>
        <translation>{jp} JP diakui, {share} dari waktu belajar</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Belum tercatat</translation>
    </message>
    <message>
        <source>Late {time}</source>
        <translation>Terlambat {time}</translation>
    </message>
    <message>
        <source>Present {time}</source>
        <translation>Hadir {time}</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Pulang lebih awal</translation>
    </message>
    <message>
        <source>Present by hand</source>
        <translation>Hadir (dicatat)</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Izin</translation>
    </message>
    <message>
        <source>Sick</source>
        <translation>Sakit</translation>
    </message>
    <message>
        <source>On duty elsewhere</source>
        <translation>Dinas luar</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Tanpa keterangan</translation>
    </message>
    <message>
        <source>Joined later</source>
        <translation>Bergabung kemudian</translation>
    </message>
    <message>
        <source>Represented</source>
        <translation>Diwakili</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>{team}, in an earlier division</source>
        <translation>{team}, pada pembagian sebelumnya</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Belum ada nilai</translation>
    </message>
    <message>
        <source>{score} provisional</source>
        <translation>{score} sementara</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
</context>
<context>
    <name>PlaceField</name>
    <message>
        <source>File</source>
        <translation>Berkas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Pilih…</translation>
    </message>
    <message>
        <source>Workshops (*.workshop)</source>
        <translation>Kegiatan (*.workshop)</translation>
    </message>
    <message>
        <source>Save the workshop as</source>
        <translation>Simpan kegiatan sebagai</translation>
    </message>
</context>
<context>
    <name>PlanActs</name>
    <message>
        <source>Added: {title}</source>
        <translation>Ditambahkan: {title}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) moved</source>
        <translation>
            <numerusform>%Ln sesi digeser</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied to {day}</source>
        <translation>Disalin ke {day}</translation>
    </message>
    <message>
        <source>Row {row} cannot be taken, so nothing was added. {why}</source>
        <translation>Baris {row} tidak dapat diambil, jadi tidak ada yang ditambah. {why}</translation>
    </message>
    <message>
        <source>Copy rows with start, end, title and JP in a spreadsheet, then paste.</source>
        <translation>Salin baris berisi mulai, selesai, judul, dan JP di lembar kerja, lalu tempel.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) added</source>
        <translation>
            <numerusform>%Ln sesi ditambahkan</numerusform>
        </translation>
    </message>
    <message>
        <source>The days are filled; change what is otherwise</source>
        <translation>Hari-hari sudah terisi; ubah yang berbeda</translation>
    </message>
    <message>
        <source>Every learning session is covered by a point</source>
        <translation>Setiap sesi pembelajaran tercakup titik presensi</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) removed</source>
        <translation>
            <numerusform>%Ln sesi dihapus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance point(s) removed</source>
        <translation>
            <numerusform>%Ln titik presensi dihapus</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again: {title}</source>
        <translation>Dibuka lagi: {title}</translation>
    </message>
    <message>
        <source>Closed: {title}. Whoever was not there is absent.</source>
        <translation>{title} ditutup. Yang tidak hadir dicatat tanpa keterangan.</translation>
    </message>
</context>
<context>
    <name>PointCard</name>
    <message>
        <source>Attendance point</source>
        <translation>Titik presensi</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Keluar</translation>
    </message>
    <message>
        <source>of {count} are here</source>
        <translation>dari {count} hadir</translation>
    </message>
    <message>
        <source>Gone out: {count}</source>
        <translation>Sudah keluar: {count}</translation>
    </message>
</context>
<context>
    <name>PointForm</name>
    <message>
        <source>Attendance point</source>
        <translation>Titik presensi</translation>
    </message>
    <message>
        <source>Add an attendance point</source>
        <translation>Tambah titik presensi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>In only</source>
        <translation>Masuk saja</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Masuk dan keluar</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Pindaian</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Mencakup</translation>
    </message>
    <message>
        <source>One scan here counts for all of these sessions.</source>
        <translation>Satu pindaian di sini berlaku untuk semua sesi ini.</translation>
    </message>
</context>
<context>
    <name>PrepareDialog</name>
    <message>
        <source>Prepare certificates</source>
        <translation>Siapkan sertifikat</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) get a certificate</source>
        <translation>
            <numerusform>%Ln peserta mendapat sertifikat</numerusform>
        </translation>
    </message>
    <message>
        <source>Release them at once</source>
        <translation>Langsung serahkan</translation>
    </message>
    <message>
        <source>Pattern of the numbers</source>
        <translation>Pola nomor</translation>
    </message>
    <message>
        <source>Date on the certificate</source>
        <translation>Tanggal pada sertifikat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message numerus="yes">
        <source>Prepare %n certificate(s)</source>
        <translation>
            <numerusform>Siapkan %Ln sertifikat</numerusform>
        </translation>
    </message>
    <message>
        <source>Names, ranks and JP are kept as they are now, and the numbers are never used again. A certificate that went wrong can be voided or replaced later.</source>
        <translation>Nama, pangkat, dan JP disimpan seperti sekarang, dan nomornya tidak pernah dipakai lagi. Sertifikat yang keliru dapat dibatalkan atau diganti kemudian.</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) are not confirmed yet.</source>
        <translation>
            <numerusform>%Ln nama belum dikonfirmasi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the name proof</source>
        <translation>Cetak daftar periksa nama</translation>
    </message>
    <message>
        <source>Number {first}</source>
        <translation>Nomor {first}</translation>
    </message>
    <message>
        <source>Numbers from {first} to {last}</source>
        <translation>Nomor {first} sampai {last}</translation>
    </message>
    <message>
        <source>Preparing… Many certificates take a moment.</source>
        <translation>Menyiapkan… Sertifikat yang banyak perlu waktu sejenak.</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Printing {name}</source>
        <translation>Mencetak {name}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to the printer</source>
        <translation>
            <numerusform>%Ln halaman dikirim ke printer</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing was stopped</source>
        <translation>Pencetakan dihentikan</translation>
    </message>
    <message>
        <source>No viewer for PDF files was found. Save the file.</source>
        <translation>Penampil berkas PDF tidak ditemukan. Simpan berkasnya.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>Reading {file}…</source>
        <translation>Membaca {file}…</translation>
    </message>
    <message>
        <source>Understanding: {done} of {every} rows</source>
        <translation>Memahami: {done} dari {every} baris</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Write why. It stays on record.</source>
        <translation>Tulis alasannya. Alasan ini tersimpan dalam catatan.</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Not there</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Cari…</translation>
    </message>
    <message>
        <source>Take off this list; the file stays</source>
        <translation>Hapus dari daftar ini; berkasnya tetap ada</translation>
    </message>
</context>
<context>
    <name>RefusalPage</name>
    <message>
        <source>Choose another file…</source>
        <translation>Pilih berkas lain…</translation>
    </message>
    <message>
        <source>Paste from the clipboard</source>
        <translation>Tempel dari papan klip</translation>
    </message>
</context>
<context>
    <name>RegisterList</name>
    <message>
        <source>Search number, name or reason</source>
        <translation>Cari nomor, nama, atau alasan</translation>
    </message>
    <message>
        <source>Save or print the register…</source>
        <translation>Simpan atau cetak register…</translation>
    </message>
    <message>
        <source>Register of certificates</source>
        <translation>Buku register sertifikat</translation>
    </message>
    <message>
        <source>No number has been taken yet.</source>
        <translation>Belum ada nomor yang diambil.</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>Choose a document to see it as it will be printed</source>
        <translation>Pilih dokumen untuk melihat hasil cetaknya</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Cetak…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Simpan sebagai PDF…</translation>
    </message>
    <message>
        <source>Badges</source>
        <translation>Tanda pengenal</translation>
    </message>
    <message>
        <source>Name badges or labels with the code for check-in</source>
        <translation>Tanda pengenal atau label dengan kode untuk presensi</translation>
    </message>
    <message>
        <source>Name proof</source>
        <translation>Daftar periksa nama</translation>
    </message>
    <message>
        <source>Each name as it will be printed, to be checked and initialed</source>
        <translation>Setiap nama seperti akan dicetak, untuk diperiksa dan diparaf</translation>
    </message>
    <message>
        <source>Attendance list</source>
        <translation>Daftar hadir</translation>
    </message>
    <message>
        <source>To be signed by hand at each attendance point</source>
        <translation>Untuk ditandatangani pada setiap titik presensi</translation>
    </message>
    <message>
        <source>Attendance recap</source>
        <translation>Rekapitulasi kehadiran</translation>
    </message>
    <message>
        <source>Participants by sessions, with JP and share</source>
        <translation>Peserta per sesi, dengan JP dan persentase</translation>
    </message>
    <message>
        <source>Exercise results</source>
        <translation>Hasil latihan</translation>
    </message>
    <message>
        <source>Scores of the teams by round, with the ranking</source>
        <translation>Nilai kelompok per putaran, dengan peringkat</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>All certificates that hold, front and back</source>
        <translation>Semua sertifikat yang berlaku, halaman depan dan belakang</translation>
    </message>
    <message>
        <source>Certificate register</source>
        <translation>Buku register sertifikat</translation>
    </message>
    <message>
        <source>All numbers with names and states</source>
        <translation>Semua nomor dengan nama dan status</translation>
    </message>
    <message>
        <source>Remarks on the document</source>
        <translation>Catatan tentang dokumen</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Pratinjau dokumen</translation>
    </message>
    <message>
        <source>Badges {width} × {height} mm, {labels} on a sheet</source>
        <translation>Tanda pengenal {width} × {height} mm, {labels} per lembar</translation>
    </message>
    <message>
        <source>Labels {width} × {height} mm, {labels} on a sheet</source>
        <translation>Label {width} × {height} mm, {labels} per lembar</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Bahasa Indonesia</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Bahasa Inggris</translation>
    </message>
    <message>
        <source>Attendance point</source>
        <translation>Titik presensi</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Tata letak</translation>
    </message>
    <message>
        <source>First label</source>
        <translation>Label pertama</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Bahasa dokumen</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kertas</translation>
    </message>
    <message>
        <source>Save as Excel…</source>
        <translation>Simpan sebagai Excel…</translation>
    </message>
    <message>
        <source>All attendance points</source>
        <translation>Semua titik presensi</translation>
    </message>
    <message>
        <source>Still needs participants</source>
        <translation>Belum ada peserta</translation>
    </message>
    <message>
        <source>Still needs sessions</source>
        <translation>Belum ada sesi</translation>
    </message>
    <message>
        <source>Still needs an exercise</source>
        <translation>Belum ada latihan</translation>
    </message>
    <message>
        <source>Still needs certificates</source>
        <translation>Belum ada sertifikat</translation>
    </message>
    <message>
        <source>Add participants first: this document is about them.</source>
        <translation>Tambahkan peserta dahulu: dokumen ini memuat mereka.</translation>
    </message>
    <message>
        <source>Plan the sessions first: this document follows them.</source>
        <translation>Susun sesi dahulu: dokumen ini mengikutinya.</translation>
    </message>
    <message>
        <source>Add an exercise first: this document shows its scores.</source>
        <translation>Tambahkan latihan dahulu: dokumen ini memuat nilainya.</translation>
    </message>
    <message>
        <source>Prepare certificates first: they are listed here.</source>
        <translation>Siapkan sertifikat dahulu: daftarnya dimuat di sini.</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Buka halamannya</translation>
    </message>
    <message>
        <source>This document is long: {lines} lines. Drawing all of it takes a while.</source>
        <translation>Dokumen ini panjang: {lines} baris. Menyusun seluruhnya perlu waktu.</translation>
    </message>
    <message>
        <source>Show preview</source>
        <translation>Tampilkan pratinjau</translation>
    </message>
    <message>
        <source>Drawing the document…</source>
        <translation>Menyusun dokumen…</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) on this document:</source>
        <translation>
            <numerusform>%Ln catatan tentang dokumen ini:</numerusform>
        </translation>
    </message>
    <message>
        <source>This document cannot be drawn so.</source>
        <translation>Dokumen ini tidak dapat disusun seperti itu.</translation>
    </message>
</context>
<context>
    <name>RosterPage</name>
    <message>
        <source>Participants</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Tambah peserta</translation>
    </message>
    <message>
        <source>Import list</source>
        <translation>Impor daftar</translation>
    </message>
    <message>
        <source>Name corrections…</source>
        <translation>Koreksi nama…</translation>
    </message>
    <message>
        <source>Export list…</source>
        <translation>Ekspor daftar…</translation>
    </message>
    <message>
        <source>Paste a list from the clipboard (Ctrl+V)</source>
        <translation>Tempel daftar dari papan klip (Ctrl+V)</translation>
    </message>
    <message>
        <source>Save an example list…</source>
        <translation>Simpan contoh daftar…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Further things to do with the list of people</source>
        <translation>Hal lain untuk daftar orang</translation>
    </message>
    <message>
        <source>Here you will see the participants. Import the list, or type the first.</source>
        <translation>Di sini peserta akan tampil. Impor daftarnya, atau ketik peserta pertama.</translation>
    </message>
    <message>
        <source>Save an example list</source>
        <translation>Simpan contoh daftar</translation>
    </message>
    <message>
        <source>This workshop has no participants.</source>
        <translation>Kegiatan ini belum mempunyai peserta.</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Narasumber</translation>
    </message>
    <message>
        <source>Facilitator</source>
        <translation>Fasilitator</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>Panitia</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Undangan</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%Ln peserta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) or facilitator(s)</source>
        <translation>
            <numerusform>%Ln narasumber dan fasilitator</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n withdrew</source>
        <translation>
            <numerusform>%Ln mengundurkan diri</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Belum ada orang</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Mengundurkan diri</translation>
    </message>
    <message>
        <source>Until {day}</source>
        <translation>Sampai {day}</translation>
    </message>
    <message>
        <source>Since {day}</source>
        <translation>Sejak {day}</translation>
    </message>
    <message>
        <source>Replaces {name}</source>
        <translation>Menggantikan {name}</translation>
    </message>
    <message>
        <source>Replaced by {name}</source>
        <translation>Digantikan oleh {name}</translation>
    </message>
    <message>
        <source>Added, with the badge code {code}</source>
        <translation>Ditambahkan dengan kode tanda pengenal {code}</translation>
    </message>
    <message>
        <source>participants.xlsx</source>
        <translation>peserta.xlsx</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Buku kerja</translation>
    </message>
    <message>
        <source>Saved {file}. Fill it in and import it.</source>
        <translation>{file} tersimpan. Isi lalu impor.</translation>
    </message>
</context>
<context>
    <name>RoundRow</name>
    <message>
        <source>Add round</source>
        <translation>Tambah putaran</translation>
    </message>
    <message>
        <source>Remove last</source>
        <translation>Hapus terakhir</translation>
    </message>
    <message>
        <source>Weight of round {round}</source>
        <translation>Bobot putaran {round}</translation>
    </message>
</context>
<context>
    <name>RowPanel</name>
    <message>
        <source>Back to the list</source>
        <translation>Kembali ke daftar</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Yang terjadi</translation>
    </message>
    <message>
        <source>Take back what was typed here</source>
        <translation>Batalkan ketikan di baris ini</translation>
    </message>
    <message>
        <source>Row {row}: {name}</source>
        <translation>Baris {row}: {name}</translation>
    </message>
    <message>
        <source>As the list says</source>
        <translation>Sesuai daftar</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Lewati</translation>
    </message>
    <message>
        <source>Add as somebody new</source>
        <translation>Tambahkan sebagai orang baru</translation>
    </message>
    <message>
        <source>Is somebody of the workshop…</source>
        <translation>Adalah orang di kegiatan ini…</translation>
    </message>
    <message>
        <source>Is {name}</source>
        <translation>Adalah {name}</translation>
    </message>
    <message>
        <source>Merged into row {row}</source>
        <translation>Digabungkan ke baris {row}</translation>
    </message>
    <message>
        <source>Taken as {text}</source>
        <translation>Dibaca sebagai {text}</translation>
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
    <name>SamePeopleDialog</name>
    <message>
        <source>Entered twice?</source>
        <translation>Tercatat dua kali?</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Laki-laki</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Perempuan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Nanti</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Dua orang</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Satu orang</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Title before</source>
        <translation>Gelar depan</translation>
    </message>
    <message>
        <source>Title after</source>
        <translation>Gelar belakang</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
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
        <translation>Kepegawaian</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Birth place</source>
        <translation>Tempat lahir</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>{place} of {all} · {why}</source>
        <translation>{place} dari {all} · {why}</translation>
    </message>
    <message>
        <source>Older entry</source>
        <translation>Data lama</translation>
    </message>
    <message>
        <source>Newer entry</source>
        <translation>Data baru</translation>
    </message>
    <message numerus="yes">
        <source>Join all %n certain pair(s)</source>
        <translation>
            <numerusform>Gabungkan %Ln pasangan yang pasti</numerusform>
        </translation>
    </message>
    <message>
        <source>{entry}, no. {number}</source>
        <translation>{entry}, no. {number}</translation>
    </message>
    <message>
        <source>The entries differ</source>
        <translation>Kedua data berbeda</translation>
    </message>
    <message>
        <source>{field}: the entries differ</source>
        <translation>{field}: kedua data berbeda</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation>(kosong)</translation>
    </message>
    <message>
        <source>Keep {field}: {text}</source>
        <translation>Pakai {field}: {text}</translation>
    </message>
    <message>
        <source>Attended points</source>
        <translation>Titik yang dihadiri</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Sertifikat</translation>
    </message>
    <message>
        <source>Badge code</source>
        <translation>Kode tanda pengenal</translation>
    </message>
    <message>
        <source>As one person both badges stay valid, and attendance counts once.</source>
        <translation>Sebagai satu orang, kedua tanda pengenal tetap berlaku dan kehadiran dihitung sekali.</translation>
    </message>
    <message>
        <source>The older entry’s team holds.</source>
        <translation>Kelompok dari data lama yang berlaku.</translation>
    </message>
    <message>
        <source>Joined to one person</source>
        <translation>Digabung menjadi satu orang</translation>
    </message>
    <message>
        <source>Kept as two people</source>
        <translation>Tetap dicatat sebagai dua orang</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) joined</source>
        <translation>
            <numerusform>%Ln pasangan digabung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) not joined: both entries have a certificate.</source>
        <translation>
            <numerusform>%Ln pasangan tidak digabung: kedua datanya mempunyai sertifikat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SchedulePage</name>
    <message>
        <source>Sessions</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Tempel baris</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Tambah sesi</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Ubah…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Geser…</translation>
    </message>
    <message>
        <source>Copy day…</source>
        <translation>Salin hari…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Attendance points</source>
        <translation>Titik presensi</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Tambah…</translation>
    </message>
    <message>
        <source>Cover half-days</source>
        <translation>Cakup setengah hari</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Let every learning session be covered by a point for its half-day</source>
        <translation>Cakup setiap sesi pembelajaran dengan titik presensi setengah harinya</translation>
    </message>
    <message>
        <source>In only</source>
        <translation>Masuk saja</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Masuk dan keluar</translation>
    </message>
    <message>
        <source>This workshop has no sessions.</source>
        <translation>Kegiatan ini belum mempunyai sesi.</translation>
    </message>
    <message>
        <source>Here you will see the sessions. Type the first, or paste rows out of a spreadsheet.</source>
        <translation>Di sini sesi akan tampil. Ketik sesi pertama, atau tempel baris dari lembar kerja.</translation>
    </message>
    <message>
        <source>Fill the days with the usual sessions</source>
        <translation>Isi hari-hari dengan sesi yang lazim</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s), {jp} JP</source>
        <translation>
            <numerusform>%Ln sesi, {jp} JP</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n attendance point(s)</source>
        <translation>
            <numerusform>%Ln titik presensi</numerusform>
        </translation>
    </message>
    <message>
        <source>No sessions yet</source>
        <translation>Belum ada sesi</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Semua hari</translation>
    </message>
    <message>
        <source>Day {number} · {date}</source>
        <translation>Hari {number} · {date}</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) to look at</source>
        <translation>
            <numerusform>%Ln sesi perlu diperiksa</numerusform>
        </translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Buka lagi</translation>
    </message>
</context>
<context>
    <name>ScheduleTable</name>
    <message>
        <source>In and out</source>
        <translation>Masuk dan keluar</translation>
    </message>
    <message>
        <source>In only</source>
        <translation>Masuk saja</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Ditutup</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Terbuka</translation>
    </message>
    <message>
        <source>Day {number}</source>
        <translation>Hari {number}</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Narasumber</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Look at</source>
        <translation>Perlu diperiksa</translation>
    </message>
    <message>
        <source>Attendance point</source>
        <translation>Titik presensi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Waktu</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Mencakup</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Pindaian</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Keadaan</translation>
    </message>
</context>
<context>
    <name>ScoreColumns</name>
    <message>
        <source>Sheet</source>
        <translation>Lembar</translation>
    </message>
    <message>
        <source>{title}, weight {weight}, from {lowest} to {highest}, {assessor}</source>
        <translation>{title}, bobot {weight}, dari {lowest} sampai {highest}, {assessor}</translation>
    </message>
    <message>
        <source>Points as numbers, places such as #2, or win, draw and lose; several with spaces between them</source>
        <translation>Poin berupa angka, peringkat seperti ke-2, atau menang, seri, dan kalah; beberapa dipisahkan spasi</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>Defects</source>
        <translation>Cacat</translation>
    </message>
    <message>
        <source>Penalty</source>
        <translation>Pengurangan</translation>
    </message>
    <message>
        <source>Reason of the penalty</source>
        <translation>Alasan pengurangan</translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>Putaran {round}</translation>
    </message>
    <message>
        <source>#{place}</source>
        <comment>a place among the teams</comment>
        <translation>ke-{place}</translation>
    </message>
    <message>
        <source>win</source>
        <translation>menang</translation>
    </message>
    <message>
        <source>draw</source>
        <translation>seri</translation>
    </message>
    <message>
        <source>lose</source>
        <translation>kalah</translation>
    </message>
    <message>
        <source>{have} of {need}</source>
        <translation>{have} dari {need}</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Kosong</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Lengkap</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Dibebaskan</translation>
    </message>
    <message>
        <source>{value} provisional</source>
        <translation>{value} sementara</translation>
    </message>
</context>
<context>
    <name>ScoreResults</name>
    <message>
        <source>&amp;Print results…</source>
        <translation>&amp;Cetak hasil…</translation>
    </message>
    <message>
        <source>Results appear here with the first complete sheet.</source>
        <translation>Hasil tampil di sini setelah lembar nilai pertama lengkap.</translation>
    </message>
    <message>
        <source>Enter marks</source>
        <translation>Isi nilai</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>&amp;Why this score?</source>
        <translation>Meng&amp;apa nilainya begini?</translation>
    </message>
    <message>
        <source>&amp;Weights…</source>
        <translation>&amp;Bobot…</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Scores of the teams over the rounds</source>
        <translation>Nilai kelompok dari putaran ke putaran</translation>
    </message>
    <message>
        <source>Totals of the teams</source>
        <translation>Total nilai kelompok</translation>
    </message>
    <message>
        <source>Where assessors differ</source>
        <translation>Perbedaan antarpenilai</translation>
    </message>
    <message>
        <source>Marks that lie far apart</source>
        <translation>Nilai yang jauh berbeda</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Kelompok</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>Komponen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Selisih</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Nilai</translation>
    </message>
    <message>
        <source>All exercises</source>
        <translation>Semua latihan</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%Ln kelompok</numerusform>
        </translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>Putaran {round}</translation>
    </message>
    <message>
        <source>Ranks of the teams</source>
        <translation>Peringkat kelompok</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Peringkat</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Improvement</source>
        <translation>Peningkatan</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>No score yet</source>
        <translation>Belum ada nilai</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Sementara</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Select two teams or more to compare them</source>
        <translation>Pilih dua kelompok atau lebih untuk membandingkan</translation>
    </message>
    <message>
        <source>{value} provisional</source>
        <translation>{value} sementara</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of marks more than {points} points apart</source>
        <translation>
            <numerusform>%Ln pasang nilai berbeda lebih dari {points} poin</numerusform>
        </translation>
    </message>
    <message>
        <source>No two marks lie more than {points} points apart.</source>
        <translation>Tidak ada nilai antarpenilai yang berbeda lebih dari {points} poin.</translation>
    </message>
</context>
<context>
    <name>ScoreSheets</name>
    <message>
        <source>A&amp;ssessors…</source>
        <translation>P&amp;enilai…</translation>
    </message>
    <message>
        <source>&amp;New exercise…</source>
        <translation>Latihan &amp;baru…</translation>
    </message>
    <message>
        <source>Marks of the round</source>
        <translation>Nilai pada putaran ini</translation>
    </message>
    <message>
        <source>There is no exercise yet. Give it a name; weights and rounds come with it.</source>
        <translation>Belum ada latihan. Beri nama; bobot dan putaran sudah disiapkan.</translation>
    </message>
    <message>
        <source>Name an exercise…</source>
        <translation>Beri nama latihan…</translation>
    </message>
    <message>
        <source>Exercises are scored by teams, and there are none yet.</source>
        <translation>Latihan dinilai per kelompok, dan kelompok belum ada.</translation>
    </message>
    <message>
        <source>Go to teams</source>
        <translation>Ke kelompok</translation>
    </message>
    <message>
        <source>Nobody gives marks yet. Say who assesses this workshop.</source>
        <translation>Belum ada penilai. Tentukan siapa yang menilai.</translation>
    </message>
    <message>
        <source>Assessors…</source>
        <translation>Penilai…</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Latihan</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Putaran</translation>
    </message>
    <message>
        <source>Assessor</source>
        <translation>Penilai</translation>
    </message>
    <message>
        <source>Second assessor, side by side</source>
        <translation>Penilai kedua, berdampingan</translation>
    </message>
    <message>
        <source>Set &amp;up exercise…</source>
        <translation>A&amp;tur latihan…</translation>
    </message>
    <message>
        <source>E&amp;xcuse this sheet…</source>
        <translation>Bebaskan &amp;lembar ini…</translation>
    </message>
    <message>
        <source>One assessor only</source>
        <translation>Hanya satu penilai</translation>
    </message>
    <message>
        <source>Round {round}</source>
        <translation>Putaran {round}</translation>
    </message>
    <message>
        <source>Weights locked</source>
        <translation>Bobot terkunci</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Belum dimulai</translation>
    </message>
    <message>
        <source>The first mark starts this round and locks the weights.</source>
        <translation>Nilai pertama memulai putaran ini dan mengunci bobot.</translation>
    </message>
    <message numerus="yes">
        <source>{complete} of %n sheet(s) complete</source>
        <translation>
            <numerusform>{complete} dari %Ln lembar lengkap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n excused</source>
        <translation>
            <numerusform>%Ln dengan alasan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%Ln kelompok</numerusform>
        </translation>
    </message>
    <message>
        <source>Type a number and press Enter. Every mark is saved as you go on.</source>
        <translation>Ketik angka lalu tekan Enter. Setiap nilai langsung tersimpan.</translation>
    </message>
    <message>
        <source>Ask for this sheet again</source>
        <translation>Minta lembar ini lagi</translation>
    </message>
    <message>
        <source>Round {round} has started. Its weights are locked now.</source>
        <translation>Putaran {round} dimulai. Bobotnya kini terkunci.</translation>
    </message>
    <message>
        <source>Why will this sheet not come?</source>
        <translation>Mengapa lembar ini tidak akan masuk?</translation>
    </message>
    <message>
        <source>Excuse</source>
        <translation>Bebaskan</translation>
    </message>
    <message>
        <source>Sheet of {assessor} for {team}</source>
        <translation>Lembar {assessor} untuk {team}</translation>
    </message>
    <message>
        <source>Name of the exercise</source>
        <translation>Nama latihan</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>New exercise</source>
        <translation>Latihan baru</translation>
    </message>
    <message>
        <source>{exercise} added with the usual components</source>
        <translation>{exercise} ditambah dengan komponen yang lazim</translation>
    </message>
</context>
<context>
    <name>SessionForm</name>
    <message>
        <source>Session</source>
        <translation>Sesi</translation>
    </message>
    <message>
        <source>Add a session</source>
        <translation>Tambah sesi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Simpan</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>JP</source>
        <translation>JP</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Jenis</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Narasumber</translation>
    </message>
    <message>
        <source>Give people the role of speaker or facilitator first.</source>
        <translation>Beri dahulu peran narasumber atau fasilitator di halaman Peserta.</translation>
    </message>
    <message>
        <source>Slot</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>The same letter for sessions side by side</source>
        <translation>Huruf yang sama untuk sesi yang berjalan bersamaan</translation>
    </message>
</context>
<context>
    <name>SetFieldDialog</name>
    <message>
        <source>Set a field</source>
        <translation>Tetapkan isian</translation>
    </message>
    <message numerus="yes">
        <source>For %n person(s)</source>
        <translation>
            <numerusform>Untuk %Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
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
        <translation>Kepegawaian</translation>
    </message>
    <message>
        <source>A new own field…</source>
        <translation>Isian sendiri yang baru…</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Isian</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Judul</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>It replaces what stands there now. An empty text clears the field.</source>
        <translation>Isi yang sekarang akan diganti. Isi yang kosong mengosongkan isian itu.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Tetapkan</translation>
    </message>
    <message>
        <source>An own field needs a heading.</source>
        <translation>Isian sendiri memerlukan judul.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>They belong to this laptop and hold for all workshops</source>
        <translation>Berlaku untuk laptop ini dan semua kegiatan</translation>
    </message>
    <message>
        <source>Use in this workshop</source>
        <translation>Pakai pada kegiatan ini</translation>
    </message>
    <message>
        <source>The documents of this workshop bear your letterhead now</source>
        <translation>Dokumen kegiatan ini kini memakai kop surat Anda</translation>
    </message>
</context>
<context>
    <name>SheetChoices</name>
    <message>
        <source>Rows that are no people</source>
        <translation>Baris yang bukan orang</translation>
    </message>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%Ln nama</numerusform>
        </translation>
    </message>
    <message>
        <source>{sheet}, row {row}</source>
        <translation>{sheet}, baris {row}</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation>Baris {row}</translation>
    </message>
</context>
<context>
    <name>ShiftForm</name>
    <message>
        <source>Move sessions</source>
        <translation>Geser sesi</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Geser</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) chosen; points follow their sessions.</source>
        <translation>
            <numerusform>%Ln sesi dipilih; titik presensi mengikuti sesinya.</numerusform>
        </translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> menit</translation>
    </message>
    <message>
        <source>Later by</source>
        <translation>Mundur</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Hari</translation>
    </message>
</context>
<context>
    <name>SignersTab</name>
    <message>
        <source>Who signs</source>
        <translation>Penanda tangan</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Hapus</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Titles before</source>
        <translation>Gelar depan</translation>
    </message>
    <message>
        <source>Titles after</source>
        <translation>Gelar belakang</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>On behalf of</source>
        <translation>Atas nama</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Pangkat</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Golongan</translation>
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
        <translation>Dari daftar peserta sampai sertifikat, pada laptop ini</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Pengaturan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Bantuan</translation>
    </message>
    <message>
        <source>Workshops opened last</source>
        <translation>Kegiatan yang terakhir dibuka</translation>
    </message>
    <message>
        <source>There is no workshop yet. Make one, or look at the sample first.</source>
        <translation>Belum ada kegiatan. Buat satu, atau lihat contohnya dahulu.</translation>
    </message>
    <message>
        <source>New workshop…</source>
        <translation>Kegiatan baru…</translation>
    </message>
    <message>
        <source>See the sample</source>
        <translation>Lihat contoh</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Mulai</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Buka…</translation>
    </message>
    <message>
        <source>New like an earlier one…</source>
        <translation>Baru seperti yang terdahulu…</translation>
    </message>
    <message>
        <source>A .workshop file can also be dropped here.</source>
        <translation>Berkas .workshop juga dapat dijatuhkan di sini.</translation>
    </message>
    <message>
        <source>Progress of the sample</source>
        <translation>Kemajuan pembuatan contoh</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Workshops (*.workshop);;All files (*)</source>
        <translation>Kegiatan (*.workshop);;Semua berkas (*)</translation>
    </message>
    <message>
        <source>Open a workshop</source>
        <translation>Buka kegiatan</translation>
    </message>
    <message>
        <source>Making the sample workshop…</source>
        <translation>Membuat kegiatan contoh…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Menghentikan…</translation>
    </message>
</context>
<context>
    <name>Station</name>
    <message>
        <source>This file can only be read. Nobody is checked in.</source>
        <translation>Berkas ini hanya dapat dibaca. Tidak ada yang tercatat.</translation>
    </message>
    <message>
        <source>There is no attendance point yet. Add a session first.</source>
        <translation>Belum ada titik presensi. Tambahkan sesi dahulu.</translation>
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
            <numerusform>Salinan aman %Ln menit lalu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n second(s) left</source>
        <translation>
            <numerusform>sekitar %Ln detik lagi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n minute(s) left</source>
        <translation>
            <numerusform>sekitar %Ln menit lagi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SubstituteDialog</name>
    <message>
        <source>Replace by a substitute</source>
        <translation>Ganti dengan pengganti</translation>
    </message>
    <message>
        <source>In place of {name}</source>
        <translation>Sebagai pengganti {name}</translation>
    </message>
    <message>
        <source>The substitute gets a list number and a badge of their own, and takes over role, teams and coming sessions. Attendance so far stays with {name}.</source>
        <translation>Pengganti mendapat nomor urut dan tanda pengenal sendiri, serta meneruskan peran, kelompok, dan sesi berikutnya. Kehadiran sampai saat itu tetap milik {name}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ganti</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>Mulai kapan</translation>
    </message>
    <message>
        <source>Name, titles</source>
        <translation>Nama, gelar</translation>
    </message>
    <message>
        <source>NIP</source>
        <translation>NIP</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit kerja</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Jabatan</translation>
    </message>
    <message>
        <source>Golongan</source>
        <translation>Golongan</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>A new name, or somebody on the list</source>
        <translation>Nama baru, atau orang yang sudah ada di daftar</translation>
    </message>
    <message>
        <source>Is on the list already, and keeps number and badge.</source>
        <translation>Sudah ada di daftar; nomor dan tanda pengenalnya tetap.</translation>
    </message>
</context>
<context>
    <name>TakeRegisterDialog</name>
    <message>
        <source>Take over the numbers</source>
        <translation>Ambil alih penomoran</translation>
    </message>
    <message>
        <source>Another laptop gives the certificate numbers of this workshop. Do this only when it will give none any more, and look up there which number it used last.</source>
        <translation>Nomor sertifikat kegiatan ini diberikan oleh laptop lain. Lakukan ini hanya jika laptop itu tidak akan memberi nomor lagi, dan lihat di sana nomor terakhir yang dipakai.</translation>
    </message>
    <message>
        <source>Last number used there</source>
        <translation>Nomor terakhir di sana</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Ambil alih</translation>
    </message>
</context>
<context>
    <name>TeamBoard</name>
    <message>
        <source>&amp;Add team</source>
        <translation>&amp;Tambah kelompok</translation>
    </message>
    <message>
        <source>&amp;Deal evenly…</source>
        <translation>&amp;Bagi rata…</translation>
    </message>
    <message>
        <source>There are no teams yet. Deal the participants evenly, then move by hand.</source>
        <translation>Belum ada kelompok. Bagi peserta secara rata, lalu pindahkan bila perlu.</translation>
    </message>
    <message>
        <source>Deal evenly…</source>
        <translation>Bagi rata…</translation>
    </message>
    <message>
        <source>Teams are made of participants, and there are none yet.</source>
        <translation>Kelompok dibentuk dari peserta, dan peserta belum ada.</translation>
    </message>
    <message>
        <source>Go to participants</source>
        <translation>Ke halaman peserta</translation>
    </message>
    <message>
        <source>Put them into the smallest teams</source>
        <translation>Masukkan ke kelompok yang paling kecil</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Cari orang</translation>
    </message>
    <message>
        <source>Find a person in the teams</source>
        <translation>Cari orang di dalam kelompok</translation>
    </message>
    <message>
        <source>&amp;Move to…</source>
        <translation>&amp;Pindahkan ke…</translation>
    </message>
    <message>
        <source>Move the selected people to another team (Ctrl+M)</source>
        <translation>Pindahkan orang yang dipilih ke kelompok lain (Ctrl+M)</translation>
    </message>
    <message>
        <source>&amp;Leads the team</source>
        <translation>Jadikan ket&amp;ua</translation>
    </message>
    <message>
        <source>Division into teams</source>
        <translation>Pembagian kelompok</translation>
    </message>
    <message>
        <source>Earlier teams</source>
        <translation>Kelompok sebelumnya</translation>
    </message>
    <message>
        <source>Further teams</source>
        <translation>Kelompok berikutnya</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%Ln peserta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%Ln kelompok</numerusform>
        </translation>
    </message>
    <message>
        <source>Division {number}</source>
        <translation>Pembagian {number}</translation>
    </message>
    <message>
        <source>{name}, leader</source>
        <translation>{name}, ketua</translation>
    </message>
    <message>
        <source>Teams {first}–{last} of {all}</source>
        <translation>Kelompok {first}–{last} dari {all}</translation>
    </message>
    <message>
        <source>Move {name} to which team?</source>
        <translation>Pindahkan {name} ke kelompok mana?</translation>
    </message>
    <message numerus="yes">
        <source>Move %n person(s) to which team?</source>
        <translation>
            <numerusform>Pindahkan %Ln orang ke kelompok mana?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) moved</source>
        <translation>
            <numerusform>%Ln orang dipindahkan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) put into teams</source>
        <translation>
            <numerusform>%Ln orang dimasukkan ke kelompok</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n team(s) made</source>
        <translation>
            <numerusform>%Ln kelompok dibentuk</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Nama kelompok</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Tambah</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Tambah kelompok</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Ganti nama</translation>
    </message>
    <message>
        <source>Rename team</source>
        <translation>Ganti nama kelompok</translation>
    </message>
    <message>
        <source>Team {team} removed</source>
        <translation>Kelompok {team} dihapus</translation>
    </message>
</context>
<context>
    <name>TeamCard</name>
    <message>
        <source>Rename…</source>
        <translation>Ganti nama…</translation>
    </message>
    <message>
        <source>Remove team</source>
        <translation>Hapus kelompok</translation>
    </message>
    <message>
        <source>Leader: {name}</source>
        <translation>Ketua: {name}</translation>
    </message>
    <message>
        <source>No leader yet</source>
        <translation>Belum ada ketua</translation>
    </message>
    <message>
        <source>Rename or remove team {team}</source>
        <translation>Ganti nama atau hapus kelompok {team}</translation>
    </message>
    <message>
        <source>Team {team}</source>
        <translation>Kelompok {team}</translation>
    </message>
    <message>
        <source>Without a team</source>
        <translation>Belum berkelompok</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%Ln orang</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Pindahkan ke…</translation>
    </message>
    <message>
        <source>Leads the team no more</source>
        <translation>Tidak lagi menjadi ketua</translation>
    </message>
    <message>
        <source>Leads the team</source>
        <translation>Jadikan ketua</translation>
    </message>
</context>
<context>
    <name>TextForm</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>TwiceNotice</name>
    <message numerus="yes">
        <source>%n person(s) may be entered twice.</source>
        <translation>
            <numerusform>%Ln orang mungkin tercatat dua kali.</numerusform>
        </translation>
    </message>
    <message>
        <source>Review…</source>
        <translation>Periksa…</translation>
    </message>
</context>
<context>
    <name>VerdictBanner</name>
    <message>
        <source>Undo</source>
        <translation>Urungkan</translation>
    </message>
</context>
<context>
    <name>WhyScore</name>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
</context>
<context>
    <name>_Asking</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
<context>
    <name>_FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
</context>
</TS>
