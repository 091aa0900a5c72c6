## Care for the file: key, recovery sheet, copies, looking it over.

help-key = Give the file another key
help-key-rotate = Encrypt the whole file anew, with a new key and the same passphrase
help-recovery = The recovery sheet: open the file without passphrase or key file
help-recovery-sheet = Make the recovery sheet: the key in twenty-four words, to print
help-recovery-test = See whether your recovery sheet still opens the file; nothing changes
help-recovery-open = Open the file with the recovery sheet and choose a new passphrase
help-backup = Make an encrypted copy of your cases, and prove it at once
help-restore = Put a copy back where there is no case file yet
help-doctor = See whether file, key, copies and computer are in order
arg-recovery-sheet-shape = In which form: pdf, html or txt (otherwise pdf)
arg-recovery-sheet-to = File or folder; - is the screen (otherwise a folder that is only in memory)
arg-recovery-test-from = Read the words from a file; - is standard input
arg-recovery-open-from = Read the words from a file; - is standard input
arg-backup-to = Folder for the copy, such as that of a USB stick, or a new file (otherwise the folder of last time)
arg-backup-check = Open this copy and see whether it is whole and how far it is behind
arg-backup-keep = Keep only the newest copies of this case file in that folder, as many as you say
arg-recovery-sheet-replace = Write over a sheet that is there already
arg-restore-copy = The copy
arg-restore-sheet = Open the copy with the words of the recovery sheet in this file; - is standard input
arg-restore-confirm = In a script: confirm what the marks say is erased again (may be repeated, or with commas)
arg-restore-keep-marked = Put back without erasing what the marks say was erased later
arg-doctor-exit-code = End with code 20 when there is something to do
ask-passphrase-copy = The passphrase of the day on which the copy was made
ask-recovery-advice = Type the words over from the recovery sheet, a line at a time. The identifier may go with them. Four letters of a word are enough. Meanwhile they stand on your screen; clear it afterwards with ekc lock --clear-screen.
ask-recovery-words = From word { $next } on
did-key-rotated = Began to give the file a new key
did-recovery-sheet = Recovery sheet made: { $place }
did-recovery-tested = Recovery sheet tested; it opens the file
did-backup = Copy made: { $place }
did-restore = Put back from the copy: { $place }
key-rotated = The file has a new key. The passphrase is the same.
key-rotated-old-key-stays = The old key is still in the key file too: the disk did not allow more. Clear that up with: ekc passphrase
key-rotated-copy-stays = A copy from before a new version of ekc could not be removed. Which one, says: ekc doctor
key-rotated-then = The old recovery sheet and old copies belong to the old key. Make a new sheet (ekc recovery sheet) and a new copy (ekc backup), and destroy the old ones.
recovery-sheet-made = Recovery sheet made: { $path }
recovery-sheet-then = Whoever has this file can read everything. Print it now, throw the file away and keep the paper under lock. Then test it: ekc recovery test
recovery-works = The recovery sheet opens this file. Its identifier is { $own }; a new recovery sheet says so too.
recovery-sheet-square = The twenty-four words as a square code, for the camera of a telephone.
recovery-clear = The words still stand on your screen. Clear it: ekc lock --clear-screen
recovery-throw-away = Are the words in a file? Throw it away: whoever finds it can read everything.
recovered = You have a new passphrase. The key file was made anew.
backup-made = Copy made and proven: { $path }
backup-removed = Old copy removed: { $path }
backup-old-stays = An old copy could not be removed. Throw it away yourself: { $path }
backup-not-noted = Your case file can only be read here. The copy is good, but ekc cannot remember where it is. Write that down yourself. When you can write in the case file again, make another copy.
begun-file-not-there = An earlier command was stopped before this was in its place: { $path }. So it is not made. Do you need it? Then make it again.
begun-key-stays = An earlier command was stopped before the file had a new key. The old key still holds, and so does your recovery sheet.
begun-letter = An earlier command was stopped after it had erased something. The letter about it is ready: { $path }
begun-erasure-not-done = An earlier command was stopped before it erased anything. So nothing is erased, and the letter about it is gone again. Do you still want to erase it? Then type the command again.
begun-old-copy-gone = An earlier command was stopped when the new copy was there already. This old copy is now removed too, as you asked: { $path }
begun-never-known = An earlier command was stopped, and for { $days } days ekc has not been able to reach this place: { $path }. Whether the file got there, ekc does not know. It stays in the log. Has that folder another name now? Look for it there, and for { $place } too. Throw away what you do not need.
begun-copy-never-known = An earlier command was stopped, and for { $days } days ekc has not been able to reach this place: { $path }. Whether the copy got there, ekc does not know. It stays in the log: what you erase later may still be in it.
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
sealed-is-synchronised = Note: { $service } takes this folder along. What comes here is encrypted, but then lies with others too.
place-is-synchronised = Note: { $service } takes this folder along. Whoever can get at it there can read what comes here.
ask-place-synchronised = { $service } takes this folder along. Whoever can get at it there can read what comes here. Keep it here all the same?
place-is-open = Note: other users of this computer can get at what lies in this folder. Keep it here no longer than needed.
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
copy-holds-more = Note: this copy holds something that your case file does not have. That one is older, something was erased after it, or there are two case files side by side. Keep the copy until you know. You can look in another place: ekc restore COPY --file NEW
restored = The copy was put back: { $path }, with { $count ->
    [one] 1 case
   *[other] { $count } cases
  }.
restored-forgotten = What was erased in the meantime was erased again: { $count ->
    [one] once.
   *[other] { $count } times.
  }
restored-kept = Mind: this was not erased, although a mark says that it was erased or forgotten later ({ $count ->
    [one] once
   *[other] { $count } times
  }). Is the mark right? Then erase it yourself now: ekc privacy erase or ekc privacy forget PERSON
restore-marked = Marks with this copy say that this was erased or forgotten later ({ $count ->
    [one] once
   *[other] { $count } times
  }):
restore-marked-case = - case { $case }, applied for on { $date }; erased on { $on }
restore-marked-person = - { $person } in case { $case }, applied for on { $date }; forgotten on { $on }
restore-marked-look = These are marks of an earlier version of ekc. They know a number and a handle only. Did you ever put an older copy back? Then a new case or person may have been given the same number or handle, and the mark is about someone else. So look closely at each. The copy itself does not change.
ask-restore-marked = What do you want?
restore-not = Put nothing back
restore-erase = Put it back, and erase this again
restore-keep = Put it back, and erase nothing
restore-erase-one = Put it back, and erase this one again
restore-keep-one = Put it back, and do not erase this one
restore-marks-refused = Mind: the marks in { $path } do not count. This file is damaged, or somebody else made or changed it. So what was erased after this copy may come back. Look what is there afterwards, and erase it again where needed: ekc privacy erase or ekc privacy forget PERSON
marks-put-aside = Mind: a file of marks lay here that is damaged, or that somebody else made or changed. It does not count, and is now called { $path }
restored-then = The passphrase is that of the day the copy was made. See what happened after that: ekc log
erased-came-back = Note: what you had erased is in this case file again: { $what }. Probably an old file was put back. Erase it anew: ekc privacy forget PERSON, or of a whole case: ekc privacy erase CASE
file-is-older = Note: this case file is older than it was. { $count ->
    [one] 1 step of the log is
   *[other] { $count } steps of the log are
  } missing. Perhaps a synchronisation service put an old file back. Record nothing yet and look first: ekc doctor
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
doctor-key-file-damaged = The key file is damaged, or it is no key file. The passphrase does not open your cases any more.
    .now = Give it another name and put the key file of a copy back, or make it again with the recovery sheet: ekc recovery open
doctor-key-file-of-another = The key file belongs to another case file: it holds another key.
    .now = Give it another name and put the right one back from a copy, or make it again with the recovery sheet: ekc recovery open
doctor-key-file-earlier = The key file belongs to this case file, but it is from before { $on }. The case file got a new key then.
    .now = Give it another name and put the new one back from a later copy, or make it again with the recovery sheet: ekc recovery open
doctor-key-file-later = The key file belongs to this case file, but it is newer: it holds a key that this case file did not have yet. So this is an older case file.
    .now = Look for the new case file. Is it gone? Put your last copy back in another place and compare: ekc restore COPY --file NEW
doctor-key-file-not-opened = The key file is another one than when you opened the file. Whether the key in it fits was not tried.
    .now = Try it with your passphrase, by making a copy: ekc backup
doctor-no-key-file = The key file is gone.
    .now = Make it anew with the recovery sheet: ekc recovery open
doctor-came-back = What you had erased is in this case file again: { $what }. Probably an old file was put back.
    .now = Erase it anew: ekc privacy forget PERSON, or of a whole case: ekc privacy erase CASE
doctor-file-is-older = This case file is older than it was: { $count ->
    [one] 1 step
   *[other] { $count } steps
  } of the log { $count ->
    [one] is
   *[other] are
  } missing.
    .now = Did you put it back yourself, or did a synchronisation service? Look for the new file, or put your last copy back in another place and compare: ekc restore COPY --file NEW
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
doctor-disk-without-rights = The disk of this file knows no rights (as with exFAT): { $path }
    .now = It cannot be closed with chmod there. What is in the file stays encrypted; keep the disk with you.
doctor-synchronised = { $service } takes the folder of the case file along.
    .now = Put the file in a folder that stays on this computer. Two computers at once can damage the file.
doctor-left-behind = A command that was broken off left this behind: { $path }
    .now = It is encrypted. Throw it away.
doctor-copy-left-behind = This is left of a copy that was broken off: { $path }
    .now = It is encrypted, and no copy. After an hour the next copy in that folder clears it away; you may throw it away yourself too.
doctor-copy-not-noted = ekc has not noted that this copy of your cases is there: { $path }
    .now = See first whether it holds something that you lost: ekc backup --check "{ $path }". What you erased may still be in it, and ekc does not name it then. Do you not need it? Throw it away.
doctor-marks-missing = A file of marks of what you erased belongs here, and it is not there: { $path }
    .now = Without that file an old copy can bring back what was erased. See that there is room and that you may write there. Next time ekc makes it itself.
doctor-erased-not-finished = What you erased is erased. The file is not tidied up yet: the empty places are still in it.
    .now = Make room on the disk, and do once more: ekc doctor
doctor-half-done = A command was stopped before this was ready, and ekc cannot see now whether it got there: { $path }
    .now = Does it lie on a stick? Put that in, and do once more: ekc doctor. Has the folder another name now? Look for it there, and for { $place } too. Both can be read: throw away what you do not need.
doctor-half-done-copy = A command was stopped before this copy was ready, and ekc cannot see now whether it got there: { $path }
    .now = Until then it does not count as a copy. Put the stick in, and do once more: ekc doctor. Or make a new copy: ekc backup FOLDER
doctor-left-in-clear = A command that was stopped left this behind, and it can be read: { $path }
    .now = There may be names in it. Is no ekc busy in another window? Then throw it away.
doctor-text-left-behind = A text that you wrote in your editor can still be read in: { $path }
    .now = Are you still writing it in another window? Then all is well. Otherwise: throw this folder away.
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
doctor-copy-damaged = The last copy is damaged, or no copy any more: { $path }
    .now = Make a new one now: ekc backup FOLDER
doctor-copy-of-another = Where the last copy was, there is a copy of another case file now: { $path }
    .now = Make a new one in another place: ekc backup FOLDER
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
    .why = This case file has identifier { $own }. When the recovery sheet says another one, it belongs to another case file. When it says the same, it is from before ekc key rotate, or this is an older case file. Nothing in your cases has changed.
    .now = Look for the newest recovery sheet, or point to the right file with --file

failure-recovery-of-other-file = This recovery sheet belongs to another case file.
    .why = This case file has identifier { $own }, and the recovery sheet says { $other }. Nothing is damaged, and nothing was changed.
    .now = Look for the recovery sheet with identifier { $own }, or point to the right file with --file

failure-recovery-of-other-day = This recovery sheet belongs to this case file ({ $own }), but not to this day.
    .why = The case file got a new key (ekc key rotate), and one of the two is still from before. Nothing is damaged, and nothing was changed.
    .now = Look for the newest recovery sheet. Does that one not open it either? Then this may be an older case file: look for the new one, or put a copy back in another place: ekc restore COPY --file NEW

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

failure-copy-wrong-passphrase = This passphrase does not fit the copy.
    .why = A copy has the passphrase of the day on which it was made. Nothing was changed.
    .now = Try again, also with a passphrase of before. Is it lost? Take the recovery sheet: ekc restore COPY --sheet -

failure-restore-confirm-needed = Marks say that this copy holds something that was erased later: { $what }
    .why = Erasing cannot be taken back, so ekc erases nothing unless you say so. Nothing was put back.
    .now = Erase all of it again: --confirm { $what }. Put it back and erase nothing: --keep-marked

failure-restore-confirm-differs = { $count ->
    [0] There is nothing that the marks say is to be erased again.
   *[other] That is not exactly what the marks say is to be erased again: { $what }
  }
    .why = What you confirm and what the marks say has to be the same. Nothing was put back and nothing was erased.
    .now = { $count ->
    [0] Did you expect marks? Look with your copies for files whose name ends with .forgotten, and put them beside this copy. Otherwise leave out --confirm.
   *[other] Look what it holds. Is it right? Then type: --confirm { $what }. Is it not? --keep-marked
  }

failure-restore-stopped = The copy was not put back.
    .why = That is what you chose. Nothing was changed, not in the copy either.
    .now = Find out whether the marks are right, and type the command again.

failure-backup-no-folder = This folder is not there: { $path }
    .why = Perhaps the USB stick is not in. ekc makes no folders by itself.
    .now = Put the stick in, or name a folder that is there: ekc backup FOLDER. The name of a file ends with .zip.

failure-backup-folder-gone = The folder of the last copy is not there: { $path }
    .why = Perhaps the USB stick is not in.
    .now = Put the stick in, or name another folder: ekc backup FOLDER

failure-copy-is-folder = This is a folder, and not a copy.
    .why = A copy is one file, with a name that ends with .zip.
    .now = Name that file: ekc backup --check FOLDER/COPY.zip

failure-copy-exists = There is a file in that place already.
    .why = A new copy never goes over an old one: that may still be needed.
    .now = Name a folder, then ekc chooses a name itself: ekc backup FOLDER

failure-copy-not-found = That copy is not there.
    .why = There is no file in that place.
    .now = Check the name, and whether the USB stick is in.

failure-copy-damaged = This copy is damaged, or it is no copy of ekc.
    .why = What is in it does not match its checksums. Nothing in your cases has changed.
    .now = Take another copy, and make a new one: ekc backup

failure-copy-key-damaged = The key file in this copy is damaged, or it is no key file.
    .why = The cases in the copy may still be whole, but the passphrase does not open them. Nothing of your cases was changed.
    .now = Make a new copy: ekc backup. Is this the only one you have? The recovery sheet does open it: ekc restore COPY --sheet -

failure-copy-key-differs = The key file in this copy does not belong to the cases in it.
    .why = It opens, but its key does not fit the case file in the copy. Nothing of your cases was changed.
    .now = Make a new copy: ekc backup. Is this the only one you have? The recovery sheet does open it: ekc restore COPY --sheet -

failure-copy-parts-differ = In this copy is another case file than it says.
    .why = It opens, but it is not what ekc put in: it is of another day or of another case file. Nothing of your cases was changed.
    .now = Make a new copy: ekc backup. Is this the only one you have? Put it back in another place and look what is in it: ekc restore COPY --file NEW

failure-key-file-of-another = The key file belongs to another case file.
    .why = It opens with the passphrase, but it holds another key. A copy with this key file never opens again. No copy was made.
    .now = Give this key file another name and put the right one back from a copy. Or make it again with the recovery sheet: ekc recovery open

failure-key-file-earlier = The key file is from before { $on }. The case file got a new key then.
    .why = It belongs to this case file, but the key in it does not fit any more. A copy with this key file never opens again. No copy was made.
    .now = Give this key file another name and put the new one back from a later copy. Or make it again with the recovery sheet: ekc recovery open

failure-key-file-later = The key file is newer than the case file.
    .why = It belongs to this case file, but it holds a key that this case file did not have yet. So this is an older case file. No copy was made.
    .now = Look for the new case file, and put it in this place. Is it gone? Put your last copy back in another place and compare: ekc restore COPY --file NEW

failure-key-file-not-opened = This passphrase does not open the key file.
    .why = Your cases opened with the key of ekc unlock, but the key file is another one since. A copy that may never open is no copy. No copy was made.
    .now = Try again with the passphrase of this key file. Does none fit? Put the right one back from a copy, or make it again with the recovery sheet: ekc recovery open

failure-copy-differs = The copy is not the same as the file.
    .why = ekc read the copy back and found a difference. Perhaps the disk is not good. The copy was removed.
    .now = Try it on another disk: ekc backup FOLDER

failure-cannot-look = The disk gives no answer: { $detail }.
    .why = ekc cannot see like this whether the file is there. Nothing in your cases has changed.
    .now = Try again. If it stays so, the disk may be failing: make a copy on another disk.
