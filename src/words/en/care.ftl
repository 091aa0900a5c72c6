## Care for the file: key, recovery sheet, copies, looking it over, forgetting.

help-key = Give the file another key
help-key-rotate = Encrypt the whole file anew, with a new key and the same passphrase
help-recovery = The recovery sheet: open the file without passphrase or key file
help-recovery-sheet = Make the recovery sheet: the key in twenty-four words, to print
help-recovery-test = See whether your recovery sheet still opens the file; nothing changes
help-recovery-open = Open the file with the recovery sheet and choose a new passphrase
help-backup = Make an encrypted copy of your cases, and prove it at once
help-restore = Put a copy back where there is no case file yet
help-privacy = Rights of the people in the file: forgetting, erasing, keeping, data breach
help-privacy-forget = Forget a person: all about them goes, the plan of the others stays
help-privacy-erase = Erase a whole case; only figures without names stay
help-privacy-keep-until = Write down until when you keep a case, and why
help-privacy-incident = The register of data breaches: noting, the 72-hour clock, whom you tell
help-privacy-incident-add = Note a data breach
help-privacy-incident-show = See the register
help-privacy-incident-told = Note whom you told of a data breach, or why not
help-doctor = See whether file, key, copies and computer are in order
arg-recovery-sheet-shape = In which form: pdf, html or txt (otherwise pdf)
arg-recovery-sheet-to = File or folder; - is the screen (otherwise a folder that is only in memory)
arg-recovery-test-from = Read the words from a file; - is standard input
arg-recovery-open-from = Read the words from a file; - is standard input
arg-backup-to = Folder for the copy, such as that of a USB stick, or a new file (otherwise the folder of last time)
arg-backup-check = Open this copy and see whether it is whole and how far it is behind
arg-backup-keep = Keep only the newest copies in that folder, as many as you say
arg-recovery-sheet-replace = Write over a sheet that is there already
arg-restore-copy = The copy
arg-restore-sheet = Open the copy with the words of the recovery sheet in this file; - is standard input
arg-confirm = Confirm with the handle, in a script
arg-letter = Also make the letter about erasing, in this folder or file
arg-privacy-erase-handle = The case (otherwise the case you have in use)
arg-privacy-erase-all = A letter for everyone in the case, not only for the main persons
arg-privacy-keep-until-until = Up to and including which day, for instance 5-3-2026 or +26w
arg-privacy-keep-until-reason = Why that long
arg-default = For every case you close from now on: this many months
arg-privacy-incident-add-words = What happened, without names
arg-what = What got out: paper, sent, file, device, told or other
arg-found = On which day you found it (otherwise today)
arg-found-at = At what time you found it
arg-happened = On which day it happened, if you know
arg-encrypted = What got out was encrypted
arg-privacy-incident-add-about = The case it is about
arg-effects = What it may mean for those it is about
arg-measures = What you did about it
arg-privacy-incident-show-number = Number in the register
arg-privacy-incident-told-number = Number in the register
arg-authority = The data protection authority (Autoriteit Persoonsgegevens) knows
arg-people = Those it is about know
arg-not-because = Why you do not tell
arg-doctor-exit-code = End with code 20 when there is something to do
value-months = MONTHS

ask-recovery-advice = Type the words over from the recovery sheet, a line at a time. Four letters of a word are enough. They will stand on your screen.
ask-recovery-words = From word { $next } on
ask-forget = This cannot be taken back. Type { $handle } to forget this person
ask-erase = This cannot be taken back. Type { $handle } to erase this whole case
ask-privacy-keep-until-until = Up to and including which day do you keep this case?
ask-privacy-keep-until-reason = Why that long?
ask-privacy-incident-add-words = What happened? Write no names
ask-privacy-incident-add-what = What got out?
ask-privacy-incident-add-found = On which day did you find it? (empty: today)
ask-privacy-incident-add-found-at = At what time did you find it? (empty: now)
ask-privacy-incident-add-happened = On which day did it happen? (empty: I do not know)
ask-privacy-incident-add-effects = What may it mean for those it is about? (may be empty)
ask-privacy-incident-add-measures = What did you do about it? (may be empty)
ask-privacy-incident-told-number = Which number in the register is it about?

leak-paper = paper
leak-sent = sent to the wrong person
leak-file = file
leak-device = device
leak-told = told or overheard
leak-other = other

did-key-rotated = The file got a new key
did-recovery-sheet = Recovery sheet made: { $place }
did-recovery-tested = Recovery sheet tested; it opens the file
did-backup = Copy made: { $place }
did-forgotten = Someone was forgotten; in their place stands { $other }
did-erased = A case from { $year } was erased; the figures without names stayed
did-keep-until = The case is kept up to and including { $until }.
did-keep-default = Cases you close from now on are kept { $count ->
    [one] 1 month
   *[other] { $count } months
  }, unless you say otherwise.
did-incident = Data breach { $number } stands in the register.
did-incident-told = Data breach { $number } was brought up to date.

key-rotated = The file has a new key. The passphrase is the same.
key-rotated-then = The old recovery sheet and old copies belong to the old key. Make a new sheet (ekc recovery sheet) and a new copy (ekc backup), and destroy the old ones.
recovery-sheet-made = Recovery sheet made: { $path }
recovery-sheet-then = Whoever has this file can read everything. Print it now, throw the file away and keep the paper under lock. Then test it: ekc recovery test
recovery-works = The recovery sheet opens this file.
recovery-clear = The words may still stand on your screen. Clear it, or close this window.
recovered = You have a new passphrase. The key file was made anew.
backup-made = Copy made and proven: { $path }
backup-removed = Old copy removed: { $path }
backup-then = The copy opens with the passphrase of today. Keep it in another place than the computer.
backup-same-disk = Note: this copy lies on the same disk as your cases. When the disk breaks, the copy is gone too. Take a USB stick: ekc backup FOLDER
backup-never = There is no copy of your cases yet. Put in a USB stick and do: ekc backup FOLDER
backup-old = The last copy of your cases is { $days ->
    [one] 1 day
   *[other] { $days } days
  } old, and since then you recorded something { $count ->
    [one] once
   *[other] { $count } times
  }. Do: ekc backup
backup-only-here = The last copy of your cases lies on the same disk. Take a USB stick and do: ekc backup FOLDER
copy-is-synchronised = Note: { $service } takes this folder along. The copy is encrypted, but then lies with others too.
file-is-synchronised = Note: { $service } takes this folder along. What lies there is encrypted, but two computers at once can damage the file. Better choose a folder that stays on this computer: --file PATH
copy-read-me = Dit is een versleutelde kopie van zaken van een coördinator van Eigen Kracht-conferenties, gemaakt met ekc.
    Zonder wachtzin of noodblad kan niemand erin lezen. Hebt u dit gevonden? Geef het terug of vernietig het.
    Terugzetten: ekc restore, met dit bestand. Openen zonder ekc: zie docs/format.md van ekc.

    This is an encrypted copy of the cases of a coordinator of family group conferences, made with ekc.
    Without the passphrase or the recovery sheet nobody can read it. Found it? Give it back or destroy it.
    To put it back: ekc restore, with this file. To open it without ekc: see docs/format.md of ekc.
copy-whole = The copy is whole. { $count ->
    [0] There is no case in it yet.
    [one] There is 1 case in it, up to { $on }.
   *[other] There are { $count } cases in it, up to { $on }.
  }
copy-up-to-date = Everything you recorded until now is in it.
copy-behind = What you recorded after it is not in it: { $count ->
    [one] once.
   *[other] { $count } times.
  }
copy-of-another-file = It is a copy of another case file than the present one.
restored = The copy was put back: { $path }, with { $count ->
    [one] 1 case
   *[other] { $count } cases
  }.
restored-forgotten = What was erased in the meantime was erased again: { $count ->
    [one] once.
   *[other] { $count } times.
  }
restored-then = The passphrase is that of the day the copy was made. See what happened after that: ekc log
forgotten = { $handle } was forgotten. Where the plan or the circle needs someone, { $other } stands now.
erased = Case { $handle } was erased. Only figures without names stayed.
destroy-papers = { $count ->
    [one] This paper is still there. Destroy it by hand:
   *[other] These { $count } papers and files are still there. Destroy them by hand:
  }
destroy-copies = { $count ->
    [one] This copy still holds it. Make a new copy and destroy this one:
   *[other] These { $count } copies still hold it. Make a new copy and destroy these:
  }
letter-made = The letter: { $path }
erased-for-good = This cannot be taken back, nor can what you did before it any more. When you put an old copy back, ekc erases this in it again.

due-breach = tell the data protection authority of data breach { $about }, or write down why not
    .why = The law gives you 72 hours from the moment you found it.
incidents-none = There is no data breach in the register.
incident-title = Data breach { $number }: { $what }, found on { $at }
incident-was-encrypted = It was encrypted. Then you need not tell the people themselves (GDPR art. 34).
incident-authority-told = Told to the data protection authority on { $on }.
incident-authority-waits = You can tell the data protection authority (Autoriteit Persoonsgegevens) until { $at } (another { $hours } hours), unless it is unlikely to be a risk to people. That is for you to weigh, best together with the Eigen Kracht Centrale.
incident-authority-late = The 72 hours ended on { $at }. Tell the data protection authority (Autoriteit Persoonsgegevens) all the same, with the reason why it is later, unless it is unlikely to be a risk to people.
incident-people-told = Told to those it is about on { $on }.
incident-people-wait = Is the risk to people high? Then tell them yourself, in plain language: what happened, what it may mean and what they can do.
incident-not-told = Not told, because: { $why }
incident-how = Note what you did: ekc privacy incident told { $number } --authority --people, or --not-because "why not"
incident-file-encrypted = Your case file is encrypted. If only that file was lost, with a good passphrase, note --encrypted.
incident-papers = Outside the file there were of this case:

doctor-mark-fine = fine
doctor-mark-look = look
doctor-mark-mend = mend
doctor-version = ekc { $version }, file of version { $file }
doctor-whole = The case file is whole, and every case can be read.
doctor-damaged = The case file is damaged ({ $count } places).
    .now = Make a copy of the file as it is now. Then put your last good copy back in another place: ekc restore COPY --file NEW
doctor-case-damaged = In case { $case } something does not fit: { $field }.
    .now = Put your last good copy back in another place and compare: ekc restore COPY --file NEW
doctor-key-file = The key file lies beside the case file.
doctor-no-key-file = The key file is gone.
    .now = Make it anew with the recovery sheet: ekc recovery open
doctor-sheet-tested = The recovery sheet was tested on { $on }.
doctor-sheet-not-tested = The recovery sheet was made, but not tested yet.
    .now = Type it over from paper: ekc recovery test
doctor-no-sheet = There is no recovery sheet. If you forget the passphrase, everything is gone.
    .now = Make it: ekc recovery sheet
doctor-private = Only you may read the case file and the key file.
doctor-open-to-others = Others on this computer may open this file: { $path }
    .now = Close it: chmod 600 "{ $path }"
doctor-folder-open = Others on this computer can see which files lie in { $path }. They cannot read them.
    .now = Close the folder: chmod 700 "{ $path }"
doctor-synchronised = { $service } takes the folder of the case file along.
    .now = Put the file in a folder that stays on this computer. Two computers at once can damage the file.
doctor-left-behind = A command that was broken off left this behind: { $path }
    .now = It is encrypted. Throw it away.
doctor-old-version = From before a new version of ekc there still is: { $path }
    .now = Does everything work? Then throw it away.
doctor-plain-swap = This computer sometimes writes memory to a disk that is not encrypted: { $path }
    .now = Encrypt the disk of your computer, or switch this off.
doctor-history = In the history of your terminal stand names from your cases: { $count ->
    [one] 1 line
   *[other] { $count } lines
  } in { $path }
    .now = Take those lines out. Use handles, the questions or a YAML file: then no name gets in.
doctor-passphrase-in-environment = The passphrase stands readable in EKC_PASSPHRASE_COMMAND.
    .now = Let a password keeper give the passphrase, or use ekc unlock.
doctor-copies = The last copy is up to date.
doctor-no-copy = There is no copy of your cases.
    .now = Put in a USB stick and do: ekc backup FOLDER
doctor-old-copy = The last copy is { $days ->
    [one] 1 day
   *[other] { $days } days
  } old; something was recorded { $count } times since.
    .now = Make a new one: ekc backup
doctor-copy-on-same-disk = The last copy lies on the same disk as your cases.
    .now = Take a USB stick: ekc backup FOLDER

failure-doctor-found = There is something to do for the file or the computer.
    .why = With --exit-code ekc then ends with code 20.
    .now = Read what ekc doctor says above.

failure-recovery-word = Word { $number } is not on the list.
    .why = A recovery sheet only holds words from a fixed list of English words.
    .now = Look at word { $number } on the sheet and type it again. The first four letters are enough.

failure-recovery-count = These are { $count } words and not twenty-four.
    .why = The key stands in exactly twenty-four words.
    .now = Type all words of the recovery sheet, in the order of the numbers.

failure-recovery-checksum = These twenty-four words do not belong together.
    .why = The last word checks the others. A word is different, or two have changed places.
    .now = Lay the recovery sheet beside it and check the words one by one, in the order of the numbers.

failure-recovery-other-file = These words are a key, but not of this file.
    .why = The recovery sheet belongs to another case file, or it is from before ekc key rotate. Nothing in your cases has changed.
    .now = Look for the newest recovery sheet, or point to the right file with --file

failure-recovery-not-text = There are no words in that file.
    .why = ekc expects plain text with twenty-four words.
    .now = Type the words into a text file, or type them in yourself: ekc recovery test

failure-recovery-not-docx = The recovery sheet does not go into a file that can still be edited.
    .why = A word processor makes copies by itself, and each copy opens everything.
    .now = Choose pdf, html or txt.

failure-recovery-where = Where does the recovery sheet go?
    .why = This system has no folder that is only in memory, and this file opens everything.
    .now = Choose a place yourself, such as a USB stick that you erase afterwards: ekc recovery sheet --to PATH

failure-backup-where = Where does the copy go?
    .why = No copy was made before.
    .now = Name a folder, best on a USB stick: ekc backup FOLDER

failure-backup-folder-gone = The folder of the last copy is not there: { $path }
    .why = Perhaps the USB stick is not in.
    .now = Put the stick in, or name another folder: ekc backup FOLDER

failure-copy-exists = There is a file in that place already.
    .why = A new copy never goes over an old one: that may still be needed.
    .now = Name a folder, then ekc chooses a name itself: ekc backup FOLDER

failure-copy-not-found = That copy is not there.
    .why = There is no file in that place.
    .now = Check the name, and whether the USB stick is in.

failure-copy-damaged = This copy is damaged, or it is no copy of ekc.
    .why = What is in it does not match its checksums. Nothing in your cases has changed.
    .now = Take another copy, and make a new one: ekc backup

failure-copy-differs = The copy is not the same as the file.
    .why = ekc read the copy back and found a difference. Perhaps the disk is not good. The copy was removed.
    .now = Try it on another disk: ekc backup FOLDER

failure-confirm-needed = This cannot be taken back, and there is nobody to confirm it.
    .why = ekc erases and forgets only when you name the handle once more.
    .now = Confirm it: --confirm { $handle }

failure-confirm-differs = That is not { $handle }. Nothing was erased.
    .why = What cannot be taken back asks for exactly the same handle.
    .now = Type { $handle } if you are sure.

failure-forget-main-person = Without this main person there is no case any more.
    .why = Everything in the case is about its only main person.
    .now = Erase the whole case: ekc privacy erase { $case }

failure-keep-months = That number of months cannot be.
    .why = Keeping begins at 1 month and ends here at { $most } months.
    .now = Choose as short as can be, for instance: ekc privacy keep-until --default 6 --reason "for a second conference"

failure-incident-unknown = That number is not in the register.
    .why = Each data breach has a number of its own, from 1.
    .now = See the register: ekc privacy incident show

failure-incident-nothing-told = You noted nothing.
    .why = Say who knows, or why not.
    .now = For instance: ekc privacy incident told 1 --authority, or --people, or --not-because "why not"
