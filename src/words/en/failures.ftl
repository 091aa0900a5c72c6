## Where in a file.

place = line { $line }, column { $column }
place-and-field = line { $line }, column { $column } ({ $field })

## What stands in a list of a form.

path-agreement = agreement
path-help-asked = help asked
path-people = person
path-what = what
path-what-if = if and then
path-when = when
path-who = who

## The line you typed.

failure-usage-unknown-flag = { $flag ->
        [none] This does not fit { $command }.
       *[other] { $flag } does not exist with { $command }.
    }
    .why = Every command has its own options, and ekc does not guess what you mean.
    .now = Put --help after the command to see what does fit. Text with spaces goes between quotes.

failure-usage-yes-behind = No word of its own belongs behind { $flag }.
    .why = { $flag } means yes by itself. A word behind it belongs to something else.
    .now = Leave the word out, or put a = between: { $flag }=no

failure-usage-unknown-flag-suggest = { $flag } does not exist with { $command }.
    .why = Every command has its own options, and ekc does not guess what you mean.
    .now = Did you mean { $suggested }? Put --help after the command for all options.

failure-usage-unknown-command = This command does not exist.
    .why = ekc knows a fixed list of commands, in English and often in Dutch too.
    .now = See the list: ekc --help

failure-usage-unknown-command-suggest = { $word ->
        [none] This command does not exist.
       *[other] The command { $word } does not exist.
    }
    .why = ekc knows a fixed list of commands, in English and often in Dutch too.
    .now = Did you mean { $suggested }? The whole list: ekc --help

failure-usage-value-missing = { $flag } needs a value.
    .why = This option only means something with a value after it.
    .now = Put the value after it. With --help after the command you see what it takes.

failure-usage-value-wrong = { $flag } does not take this value.
    .why = Only a certain kind of value fits here, such as a number or a word from a list.
    .now = { $words ->
        [none] Put --help after the command to see what does fit. This one works: ekc log --most 50
       *[other] Use one of these words: { $words }
    }

failure-usage-conflict = { $flag } cannot be added here, or it is there twice.
    .why = Some options exclude each other, and the same option can often be given only once.
    .now = Leave one out. With --help after the command you see what goes together.

failure-usage-missing = Something is still missing: { $flag }
    .why = Without it ekc does not know what the command is about.
    .now = Add it. What it takes, you see with: { $command } --help

failure-argument-not-text = What you typed, or a path in EKC_FILE or EKC_TEMPLATES, is not text in UTF-8.
    .why = ekc cannot write such a name down without changing it; nothing was done.
    .now = First give the file or folder a name with plain letters. Then type the command again.

failure-usage-wrong = ekc cannot read this line.
    .why = The command and the options do not fit together.
    .now = See what is possible: ekc --help

## Answers that are needed.

failure-missing-answers = Answers are still needed: { $flags }
    .why = ekc cannot ask for them now, because there is no terminal or --no-input was given.
    .now = Give them on the line of the command, or in a file with --from. With --help after the command you see how.

failure-field-missing = This is needed and is not there yet.
    .why = Without this answer it is not clear what has to be recorded.
    .now = Fill in { $field }, on the line of the command or in your file. With --help after the command you see how.

failure-placeholder = "{ $word }" stands here in the place of something that only you know.
    .why = In a proposal ekc leaves open what it does not know. Copied like this, the case would hold what nobody said.
    .now = Put the real name, text or day in its place. Or leave it out: often ekc then asks for it.

failure-no-terminal = ekc wants to ask something, but there is no terminal.
    .why = Without a terminal nobody can answer, and ekc does not make up answers.
    .now = Type the command in a terminal, or give the answers in a file: --from answers.yaml

failure-no-terminal-passphrase = The passphrase is needed, but ekc cannot ask for it here.
    .why = The cases are encrypted, and there is no terminal or --no-input was given.
    .now = Type the command in a terminal, or let a password keeper give the passphrase: ekc status --passphrase-command "pass show ekc"

failure-stopped = You stopped.
    .why = The questions were not finished, so nothing was changed.
    .now = Type the command again if you want to go on.

failure-stopped-after = You stopped. { $count ->
        [one] What you answered first is recorded; the last is not.
       *[other] The first { $count } are recorded; the last is not.
    }
    .why = Each answer is a step of its own. The questions of the last step were not finished.
    .now = Type the command again if you want to go on. What was recorded you see with ekc log

failure-stopped-after-draft = You stopped. { $count ->
        [one] What you answered first is recorded; the last is not.
       *[other] The first { $count } are recorded; the last is not.
    }
    .why = Each answer is a step of its own. What you typed last is ready in the case file until { $until }. It counts nowhere.
    .now = Type the same command again. Then you choose: go on with it, or throw it away. What was recorded you see with ekc log

failure-stopped-draft = You stopped. Nothing was recorded.
    .why = What you typed is ready in the case file until { $until }. It counts nowhere.
    .now = Type the same command again. Then you choose: go on with it, or throw it away.

failure-nothing-changed = Nothing was changed: it was like this already.
    .why = You gave nothing that differs from what is there, and ekc writes nothing down twice.
    .now = See what is there: ekc show

failure-nothing-to-undo = There is nothing to take back.
    .why = Every step is taken back already, or nothing was recorded yet. What you did before you forgot somebody or erased a case cannot be taken back any more.
    .now = See what happened: ekc log

failure-nothing-to-redo = There is nothing to do again.
    .why = Only a step that was taken back can be done again, and only as long as nothing new came after it.
    .now = See what happened: ekc log

failure-something-due = Something is due.
    .why = With --exit-code you asked for a sign as soon as something is due today, or was due before.
    .now = See the list above. For one case you see more with: ekc status

## Which case, which file.

failure-no-case-file = { $path ->
    [none] There is no case file here.
   *[other] There is no case file in this place yet: { $path }
  }
    .why = All your cases are together in one encrypted file, and it is not in this place.
    .now = Make one: ekc init. To look first, with an invented case: ekc demo. Is it somewhere else? Point to it: ekc list --file PATH

failure-no-data-folder = ekc does not know where the case file belongs.
    .why = This computer names no fixed folder for data.
    .now = Choose a place yourself: ekc init --file cases.ekc

failure-case-file-exists = There is a case file in this place already.
    .why = ekc never overwrites a case file, because cases would disappear with it.
    .now = Go on with it: ekc list. Do you want a second file? ekc init --file other.ekc

failure-key-file-exists = There is a key file already, without a case file beside it.
    .why = It may belong to a case file that is somewhere else, and that one cannot be opened without this key.
    .now = Look for the case file that belongs to it and put it back. Was there never one? Give the key file another name and type: ekc init

failure-journal-of-another = A journal that does not belong to the case file lies beside it: { $path }
    .why = It was made with another key. If ekc used it, your case file could not be read afterwards. Nothing was changed.
    .now = Does it belong to a case file somewhere else? Put it beside that one: with the name of that file, and behind it -journal again (or -wal). Is there none? Give the journal another name. Then type the command again.

failure-journal-no-file = Something beside the case file has the name of a journal, and is no file: { $path }
    .why = A journal is an ordinary file. For this one ekc would wait for ever. Nothing was changed.
    .now = Take it away from there or give it another name. Then type the command again.

failure-journal-left = The journal of another case file is still in this place: { $path }
    .why = A command was broken off there. With the journal ekc mends that file. Beside another file it makes that one unreadable. Nothing was changed.
    .now = Is the old case file somewhere else now? Put the journal beside it: with the name of that file, and behind it -journal again (or -wal, -shm). Is the old file gone? Give the journal another name. Then type the command again.

failure-no-case-yet = There is no case yet.
    .why = The case file is there, but no application has been recorded in it.
    .now = Record the first application: ekc new-case

failure-case-unknown = That case is not there.
    .why = ekc looks for the case with exactly this handle and does not choose one that resembles it.
    .now = { $suggested ->
        [none] See all cases: ekc list
       *[other] Did you mean { $suggested }? If not, see all cases: ekc list
    }

failure-case-twice = There is a case { $case } already.
    .why = Two cases with the same handle cannot be told apart.
    .now = Choose another handle: with --handle for ekc new-case, with --as for ekc import

failure-which-case = Which case is this about?
    .why = More than one case is open, or none at all, and ekc does not choose for you.
    .now = Choose a case from ekc list and say so once: ekc use 2026-01

## Passphrase and key.

failure-wrong-passphrase = This passphrase does not fit.
    .why = The lock opens only with exactly the same passphrase; nothing was changed in your cases.
    .now = Try again, and mind capitals, spaces and the language of the keyboard. Does the passphrase belong to another file? Point to it with --file. Have you lost it? Take the recovery sheet: ekc recovery open

failure-key-not-of-file = The key does not fit this case file.
    .why = Not one piece of the case file was made with this key. The key file belongs to another case file, or one of the two is from before ekc key rotate. Nothing was changed.
    .now = Look for the key file and the case file that belong together; a copy holds both. Or make the key file again with the recovery sheet: ekc recovery open

failure-key-file-of-other-file = The key file belongs to another case file.
    .why = This case file has identifier { $own }; the key file belongs to { $other }. Nothing is damaged, and nothing was changed.
    .now = Put the key file beside the case file that it belongs to, and the right one here; a copy holds both. Or make it again with the recovery sheet: ekc recovery open

failure-key-file-of-other-day = The key file belongs to this case file ({ $own }), but not to this day.
    .why = The case file got a new key (ekc key rotate), and one of the two is still from before. Nothing is damaged, and nothing was changed.
    .now = Did you put one of the two back, or did a synchronisation service? Then put back the other one of that day too; a copy holds both. Or make the key file again with the recovery sheet: ekc recovery open

failure-no-key-file = The key file is not beside the case file.
    .why = The passphrase opens the key file, and the key in it opens the cases; the one does not work without the other.
    .now = Put the key file back from a copy, beside the case file and with the same name plus .key. Or make it anew with the recovery sheet: ekc recovery open

failure-key-file-heavy = This key file asks for more work than ekc does.
    .why = Another program made it, with a work factor above 22. It is not damaged.
    .now = Make it again, with a lower one: age -d zaken.ekc.key | age -p > new.key

failure-key-file-damaged = The key file cannot be read as a key file.
    .why = It is damaged or it is another file; this has nothing to do with the passphrase.
    .now = Keep it under another name and put a copy back beside the case file, with the same name plus .key. Then: ekc list

failure-passphrase-empty = The passphrase is empty.
    .why = The first line of what ekc got is the passphrase, and nothing was there.
    .now = See what the command or the input gives on its first line, for example: pass show ekc

failure-passphrase-fd-failed = The passphrase cannot be read from the input given with --passphrase-fd.
    .why = That input is not open, or does not give plain text.
    .now = Send the passphrase to the number that you name, for example: pass show ekc | ekc status --passphrase-fd 0

failure-passphrase-command-endless = The command that should give the passphrase does not end.
    .why = It was still busy after three minutes, or it gives more and more text. ekc stopped it; nothing was changed.
    .now = Try that command yourself in a terminal first. It gives only the passphrase, on the first line.

failure-passphrase-command-failed = The command that should give the passphrase did not work.
    .why = What stands with --passphrase-command or in EKC_PASSPHRASE_COMMAND stopped with an error, or did not give plain text.
    .now = Try that command yourself in a terminal first. It gives only the passphrase, on the first line.

## Reading and writing.

failure-file-in-use = Another ekc is writing.
    .why = Two at a time would get mixed up, so this step was not done: nothing was changed.
    .now = Wait a moment and type the command again. Is an ekc still open in another window? Finish that one first.

failure-meant-another = Something was changed meanwhile in another window.
    .why = A short name or a number in this case now stands for somebody or something else. Your answer would be kept for the wrong one, so nothing was recorded.
    .now = See with ekc show who and what are in the case now, and type the command again.

failure-file-damaged = The case file is damaged, or it is not a case file.
    .why = The key file opened as it should, but what is in the case file cannot be read as it should be.
    .now = Leave the file as it is and write nothing more in it. Go on with a copy, with the key file of that copy beside it: ekc list --file copy.ekc

failure-file-foreign = This case file was made or changed by another program.
    .why = The key fits, but it holds tables or instructions that ekc does not make. They could change or keep something without you seeing it. So ekc does nothing with it.
    .now = Ask who gave you this file where it comes from. Was it your own? Then put an earlier copy back: ekc restore copy.zip --file new.ekc

failure-file-newer = This case file was made with a newer ekc.
    .why = This ekc does not know everything that is in it and therefore leaves the file alone.
    .now = Put the newest ekc on this computer. Which one you have now, you see with: ekc --version

failure-file-read-only = The case file can only be read here.
    .why = The file or the folder is protected against writing; nothing was changed.
    .now = Take the protection off the file and the folder, and type the command again. Reading does work: ekc show

failure-file-read-only-half-done = The case file can only be read here, and an earlier command was stopped halfway.
    .why = What that one wrote by half has to be undone first. For that ekc has to be able to write here, also to read.
    .now = Take the protection off the file and the folder. Or copy the case file, the key file and the file with -journal behind it together to a folder where you may write.

failure-disk-full = The disk is full.
    .why = There was no room to save this step; nothing was changed, and what was there is still there.
    .now = Make room and type the command again.

failure-cannot-write = Writing did not work ({ $detail }).
    .why = The disk, the folder or the output did not allow it; when saving does not work, nothing was changed in the case file.
    .now = See whether there is room and whether you may write there. Which step was saved last, you see with: ekc log

failure-erased-letter-waits = It is erased. The letter is ready, but is not in its place yet.
    .why = The disk or the folder did not allow it.
    .now = See whether something is in the way there and whether there is room. Each later command tries again, and says where the letter is. There is no need to erase again.

failure-letter-waits-there = A letter about what you erased still waits there.
    .why = That letter cannot be made again, and would be gone with this.
    .now = Give what is there now another name: the next command then puts the letter in its place. Or choose another place with --to.

failure-erased-without-letter = It is erased. The letter is not written.
    .why = The disk or the folder did not allow it. What was to stand in the letter is erased now too.
    .now = Write the letter yourself. There is no need to erase again.

failure-not-confirmed = It is done, but the disk does not confirm that it is kept.
    .why = What is new holds now. After a power cut what was there before may be back.
    .now = See whether the disk or stick is in order, and make a copy on another one. Was it a new passphrase? Then remember the old one too.

failure-cannot-read = This file cannot be read ({ $detail }).
    .why = Perhaps it is a folder, or you may not read it; nothing was changed.
    .now = See whether the name is right and whether you can open the file yourself. Then type the command again.

failure-editor-missing = There is no program to write in.
    .why = What VISUAL or EDITOR says cannot be started, and nano and vi are not there either.
    .now = Type the answer here. Or stop with Ctrl-C, put your own editor in EDITOR, and type the command again.

failure-editor-broken-off = Your editor ended with an error; the text was not taken over.
    .why = Only a text that you saved and closed is taken over.
    .now = Type the answer here, or type :e to try once more.

failure-editor-no-text = What you wrote is not plain text (UTF-8).
    .why = ekc takes over text alone, without layout.
    .now = Type the answer here, or type :e and save it as plain text.

failure-input-not-found = This file is not there.
    .why = In the place that you named there is no file with that name.
    .now = Look at the name and the folder. With a dash ekc reads what you send it, for example: ekc import -

failure-output-exists = There is a file in that place already.
    .why = ekc does not overwrite files, because what is in them may still be needed.
    .now = Choose another name, and give it at --to.

failure-output-no-file = In that place is no ordinary file, but a folder or something of the computer itself.
    .why = ekc writes nothing over that, not with --replace either. Nothing was written.
    .now = Choose another name or another folder: --to FOLDER

failure-output-is-ours = In that place is something of ekc itself: a case file, a key file, a copy or what belongs to it.
    .why = ekc writes nothing over that, not with --replace either. Otherwise your cases could be lost.
    .now = Choose another name or another folder: --to FOLDER

failure-handover-to-a-file = A handover goes to a file, not to the screen.
    .why = What is encrypted says nothing on a screen, and it is a file that you give to one colleague.
    .now = Name a folder or a new file: ekc handover --to case.age

failure-handover-own-passphrase = This is the passphrase of your own case file.
    .why = Your colleague gets this passphrase, and could open all your cases with it.
    .now = Choose another passphrase for the handover. Nothing was written.

failure-no-handover-passphrase = The passphrase of the handover file is needed, but ekc cannot ask for it here.
    .why = There is no terminal, or --no-input was given. The passphrase of your case file is another, and does not count here.
    .now = Type the command in a terminal, or give the passphrase with --transfer-passphrase-command. A handover for a key is possible too: ekc handover --to case.age --recipient age1…

failure-handover-differs = The handover file does not hold what the case holds.
    .why = It was read back and compared. The file is gone again, and nothing was handed over.
    .now = Try it once more in another place. If it happens again, have the disk checked.

failure-handover-damaged = This handover file is damaged or not whole.
    .why = It begins as an encrypted file, but what is in it is not right. Nothing was read in.
    .now = Copy the file once more, or ask your colleague for a new one: ekc handover

failure-handover-wrong-passphrase = This passphrase does not fit the handover file.
    .why = It opens only with the passphrase your colleague chose; that is not the one of your case file. Nothing was read in.
    .now = Try again and mind capitals and spaces. Otherwise ask your colleague for the passphrase.

failure-handover-other-key = This key does not fit the handover file.
    .why = The file is encrypted for another key. Nothing was read in.
    .now = Name the file with the right key at --identity, or ask your colleague for a file for your key.

failure-handover-has-a-passphrase = This handover file opens with a passphrase, not with a key.
    .why = Your colleague chose a passphrase when the file was made.
    .now = Leave out --identity; ekc then asks for the passphrase.

failure-handover-too-heavy = The passphrase of this file asks for more work than ekc does.
    .why = A strange file could keep the computer busy for hours in this way. ekc and age itself ask for much less.
    .now = Ask your colleague for a new file: ekc handover

failure-recipient-unknown = This is no key of a recipient.
    .why = Such a key begins with age1. Your colleague makes it with age-keygen and gives you that part only.
    .now = Copy the key as your colleague gave it. A passphrase is possible too: leave out --recipient.

failure-identity-unreadable = There is no age key in this file.
    .why = It should have a line that begins with AGE-SECRET-KEY-1, as age-keygen writes it.
    .now = Name the file with your key at --identity. If that file is encrypted itself, open it with age first.

failure-unforeseen = Something went wrong that nobody had foreseen ({ $what }).
    .why = This is a fault in ekc and not yours; nothing was changed in your cases.
    .now = Report it to the makers, with these words: { $what }. Never send a case file or names along. You see your version with: ekc --version

## Dates, times, numbers and fixed words.

failure-date-unknown = ekc cannot read this as a date: { $given }
    .why = A date is never guessed, because on a wrong day people stand at a closed door.
    .now = Write the day first, for example 5-3-2026, 5 mar, sat 28 mar, tomorrow or +14d.

failure-date-with-slash = A slash is not clear: { $given }
    .why = 03/05 is 3 May to one person and 5 March to another.
    .now = Write 3-5-2026 or 3 may. If it is not a date, use another sign.

failure-date-does-not-exist = This day does not exist: { $given }
    .why = The month does not have that many days, or the year does not have that many months.
    .now = Look at the calendar and write the day again, for example 28 feb or 28-2-2026.

failure-date-wrong-weekday = The weekday and the date do not fit together: { $given } is { $date }.
    .why = One of the two is a mistake, and ekc cannot know which.
    .now = Write the right weekday or the right date. Without a weekday is fine too.

failure-date-out-of-range = This date is too far away: { $given }
    .why = ekc works with the years 1900 up to and including 2199; outside those it is nearly always a typing error.
    .now = Look at the year and write the date again, for example 5-3-2026.

failure-date-in-future = This day has yet to come: { $date }
    .why = Here you record what has already happened.
    .now = Has it happened? Give that day, for example yesterday. Is it still to come? Record it afterwards.

failure-date-in-past = This day is over already: { $date }
    .why = A possible date for the conference is today or later.
    .now = Choose a day that is still to come: ekc conference dates --add "sat 28 mar 14:00"

failure-date-before-application = This day is before the application of { $date }.
    .why = A case begins with the application.
    .now = Choose that day or a later one. How the application was recorded, you see with: ekc show

failure-time-unknown = ekc cannot read this as a time: { $given }
    .why = A time is never guessed, because half two is not the same time to everyone.
    .now = Write hours and minutes, for example 14:00, 14.30 or 9:30.

failure-number-unknown = A number belongs here.
    .why = Questions, agreements, dates and requirements each have a number of their own, from 1.
    .now = Write only the number, such as 2. You see the numbers with: ekc show

failure-birth-year = This cannot be a year of birth.
    .why = A year of birth has four digits and lies between 1900 and now.
    .now = Write only the year, for example --birth-year 1958. If you do not know it, leave it out.

failure-birth-contradicts = The date of birth does not lie in the year of birth.
    .why = One of the two is a mistake, and ekc cannot know which.
    .now = See which is right and give only that one. Is the wrong one in the case already? Take it out: ekc circle edit PERSON --clear birth-year (or birth-date).

# The English text shows the English words only; the Dutch file uses $dutch as well.
failure-choice-unknown = This word is not in the list.
    .why = Only a word from a fixed list fits here, so that it means the same everywhere.
    .now = { $suggested ->
        [none] Use one of these words: { $words }
       *[other] Did you mean { $suggested }? The whole list: { $words }
    }{ $dutch ->
       *[any] {""}
    }

## Text.

failure-name-empty = There is no name.
    .why = Without a name you will not know later who this is about.
    .now = Write a name. If you do not know it yet, write a word that fits, such as neighbour.

failure-name-without-letter = A name has at least one letter.
    .why = A number alone is not a name; often something then stands in the wrong place.
    .now = Write the name here. Record a telephone number afterwards, with: ekc circle edit

failure-name-is-address = This looks like an e-mail address and not like a name.
    .why = An address in the place of the name ends up on lists where it does not belong.
    .now = Write the name here. Record the address afterwards, with: ekc circle edit

failure-text-empty = There is nothing here.
    .why = An empty field tells nobody anything.
    .now = Write a text, or leave this out altogether.

failure-text-more-than-one-line = This text may be one line only.
    .why = It goes into a list or a table, and one line fits there.
    .now = Make it one line. A long story fits better in a field for someone's own words.

failure-text-hidden-characters = There are characters in this text that you cannot see.
    .why = Such characters can turn text around or hide it, and then someone reads something else than what is there.
    .now = Type the text again, or paste it in a simple text editor first as plain text.

failure-text-too-long = This text is too long: { $most } characters at most.
    .why = Short and in one's own words reads back better, and lists stay whole.
    .now = Make the text shorter, or divide it into more parts.

failure-email-impossible = This cannot be an e-mail address.
    .why = An invitation to a wrong address does not arrive, or reaches someone else.
    .now = Write one address, without spaces or commas, such as name@example.org

failure-phone-impossible = This cannot be a telephone number.
    .why = There are digits too many or too few. A Dutch number begins with 0 and mostly has ten digits; any other number begins with + and the country.
    .now = Look at the number again. This can be: 06 12345678, 0800-2000, 14 038, +49 30 123456, or 06 12345678 (after six).

failure-handle-form = A handle has only small letters, digits and dashes.
    .why = A handle stands in commands and in the log; like this it is easy to type and gives nothing away.
    .now = Write 40 characters at most, for example grandma-1 or 2026-03. To see them: ekc list and ekc circle show

failure-field-cannot-be-cleared = This cannot be made empty.
    .why = Only what may be missing can be made empty; a name and a role belong to a person.
    .now = Name for example phone, email, address or needs-diet: ekc circle edit PERSON --clear phone

## Files with answers (YAML) and lists.

failure-yaml-too-large = This file is too large: { $most } at most.
    .why = A whole case is much smaller, so this is probably another file.
    .now = See whether you named the right file. A case as ekc writes it, you make with: ekc export --to case.yaml

failure-yaml-not-utf8 = This file is not plain text (UTF-8).
    .why = In another encoding letters with accents get garbled, and so do names.
    .now = Open it in a text editor and save it again as UTF-8. Then type the command once more.

failure-yaml-empty = This file is empty.
    .why = ekc reads the answers here, and there are none.
    .now = Put the answers in it, one a line, such as person: grandma-1. With --help after the command you see which there are.

failure-yaml-twin = This name is here twice.
    .why = Of two answers to the same question one would disappear unnoticed.
    .now = Keep one of them. If there should be more, make a list of them with dashes.

failure-yaml-unknown-key = The name before the colon does not belong here.
    .why = ekc passes over nothing that you wrote, because a typing error would get lost unnoticed.
    .now = Correct the name or take the line out. The right names you see with --help after the command: { $known }

failure-yaml-comma = Between braces something stands here without a name and a colon.
    .why = Between braces a text ends at the comma. What stands behind it is read as a new name.
    .now = Does the comma belong to the text? Put the whole text between quotes: "cooks, bakes"

failure-yaml-missing-key = { $key } is missing here.
    .why = Without this part it is not clear what is there.
    .now = Add { $key }. What a complete case looks like, you see with: ekc export

failure-yaml-wrong-type = There is another kind of value here than belongs here.
    .why = There is for example a word where a list belongs, or a number where text belongs.
    .now = Put a number that is text between quotes, and begin each item of a list with a dash. You get an example with: ekc export

failure-yaml-cut = What stands behind this # would be gone.
    .why = Behind a space # begins a comment in YAML.
    .now = Put the whole text between quotes. Is it a comment? Put it on a line of its own.

failure-yaml-mark = This mark would be gone.
    .why = In front of a text & and ! belong to YAML itself, and | or > stands above a text of more lines.
    .now = Put the whole text between quotes.

failure-yaml-nothing = In YAML this word counts as: not filled in.
    .why = null and ~ mean in YAML that there is nothing. Whoever is called so would be gone.
    .now = Is it text? Put it between quotes. Is there nothing to fill in? Take the line away.

failure-yaml-tab = There is a tab for the indent here.
    .why = YAML allows spaces only, because a tab has another width everywhere.
    .now = Replace the tabs at the beginning of the lines by two spaces.

failure-yaml-bomb = This file unfolds too far.
    .why = It refers to itself too often or too deep, and a computer can get stuck on that.
    .now = Write the data in full, without references with & and *.

failure-yaml-documents = There is more than one piece in this file.
    .why = A line with three dashes begins a new piece, and ekc reads one for each command.
    .now = Make separate files of them, or take out the line with dashes.

failure-yaml-malformed = This cannot be read as YAML.
    .why = Something is wrong with the form, such as a quote that does not close or a line that is out of place.
    .now = Look in this place and just above it at quotes, colons and the spaces in front.

failure-list-too-many-fields = There are too many fields on this line of the list.
    .why = A line has five at most: name, relation, household, telephone and e-mail.
    .now = Take out what is too much, and put a semicolon or tab only between two fields.

failure-list-empty = There is nobody in this list.
    .why = Empty lines and lines that begin with a hash sign do not count.
    .now = Put one person on each line, for example: neighbour Ann; neighbour; Quay 1

failure-import-schema = This file is not a case in the form { $schema }.
    .why = From the line with schema ekc sees that it is a whole case, in a form that it knows.
    .now = Use a file that ekc wrote itself: ekc export --to case.yaml

failure-import-reference = Something is named here that is not in this file.
    .why = A case has to fit together: who or what is named somewhere is also there itself.
    .now = Add what is missing, or correct { $field }.

failure-import-twice = This is in the same list twice.
    .why = Every part has a number or handle of its own, otherwise it is not clear which one you mean.
    .now = Take out { $field }, or give it a number or handle of its own.

failure-import-empty = There is no conference in this case.
    .why = Every case has at least one, also when the day is not known yet.
    .now = Put a line under conferences with: - number: 1

## The people.

failure-person-unknown = This person is not in case { $case }.
    .why = ekc looks for a handle, name, relation or address, and does not guess who you mean.
    .now = { $suggested ->
        [none] See who is in it: ekc circle show. Not there yet? ekc circle add
       *[other] Did you mean { $suggested }? If not, see who is in it: ekc circle show. Not there yet? ekc circle add
    }

failure-who-is-that = "{ $word }" does not say who it is.
    .why = Without a name, each waits for the other. With a name you know who does it, and whom you can call (R16).
    .now = Ask the circle: who is that precisely? Name those people by handle or name, with a comma between them. Who is in the case: ekc circle show

failure-who-of-the-group = "{ $word }" does not say who it is.
    .why = You cannot call a group. One of them is the contact person (R16).
    .now = Ask the circle: which of them is the contact person? Name that person; put what the group does in the words. Not in the case yet? ekc circle add

failure-number-is-nobody = A number alone does not say who it is.
    .why = A place in a list moves when somebody is added.{ $street ->
        [yes] {" "}In a street a number is a house number, and nobody in this case lives at that one.
       *[no] {""}
    }
    .now = Give the handle{ $street ->
        [yes] , the name or the address
       *[no] {" "}or the name
    }. Who is in the case: ekc circle show

failure-person-forgotten = { $person } is forgotten: all there was on this person is erased.
    .why = There is nobody left to do something with or give something to.
    .now = Does this person take part again? Add them to the circle anew: ekc circle add

failure-person-several = This fits more than one person: { $handles }
    .why = ekc does not choose for you, because mixing people up is painful.
    .now = Type the handle of the one you mean. Who is who, you see with: ekc circle show

failure-main-person-twice = You gave this name to a main person already: { $handle }.
    .why = The same person twice means double invitations.
    .now = Give another name, or take this one away (at the questions with -). Are there two of one name? Add the second once the case is there: ekc circle add --role main-person --handle HANDLE

failure-person-twice = Someone with this name is in the case already: { $handle }.
    .why = The same person twice means double invitations.
    .now = See who is in it: ekc circle show. Is it really someone else? Give a handle of their own: ekc circle add --handle grandma-2

failure-drop-recorded = More is recorded about { $person }: { $lists }.
    .why = Who said or did something was not put in by mistake. What others said stays as well.
    .now = Is it wrong that { $person } was given or told something? Type it once more with --told-nothing. Is something else wrong? Take that step back (ekc log, ekc undo) or correct that text. This person no longer takes part: ekc circle leave-alone { $person }. To erase everything: ekc privacy forget { $person }

failure-drop-has-paper = A paper or a calendar was made for { $person } already.
    .why = Somebody may hold that paper. Only the log still knows of it.
    .now = Take the data out with: ekc privacy forget { $person }. It also tells you which papers to destroy.

failure-handle-taken = This handle belongs to someone else in this case.
    .why = With the handle you point to one person, so everyone has their own.
    .now = Choose another, or leave --handle out; then ekc makes one. To see them: ekc circle show

failure-never-comes-anyway = There may be no contact with { $person }, so { $person } is not coming in any case.
    .why = Leaving someone out is a decision about someone you may approach. It goes with another way of taking part.
    .now = There is nothing to do. Does the ban no longer hold? Record that first: ekc circle leave-alone { $person } --again

failure-guest-known = Someone with this name is in the case already.
    .why = A guest is someone who was not in the case yet.
    .now = Mark this person as present by the handle: ekc conference arrive { $person }. Is it somebody else of that name? Add the house or a handle of their own: --household "Kade 3" or --handle NAME

failure-only-with-guest = This belongs to a guest.
    .why = Of everyone in the case already, the house and the relation are known.
    .now = Add the name of the guest: --guest NAME. Or correct what stands there: ekc circle edit PERSON

failure-named-by-self = Nobody can have named themselves.
    .why = From who named whom you see how the circle grew; every round begins with someone else.
    .now = Name the person who mentioned them: ekc circle named-by uncle-1 grandma-1

failure-spokesperson-self = Nobody can be their own spokesperson.
    .why = A spokesperson speaks for someone who cannot be there.
    .now = Name someone else with --spokesperson. Does this person come? ekc answer grandma-1 yes

## The application, consent, question and minimum requirement.

failure-no-coordinator = There is no coordinator in this case yet.
    .why = A coordinator declares their own independence, so the name belongs with it.
    .now = Record them together: ekc edit-case --coordinator NAME --independent

failure-variant-after-the-day = The variant cannot change any more, because people were recorded as present.
    .why = The variant decides who is in part 2, and that has been recorded.
    .now = Were people recorded by mistake, and was that your last step? ekc undo. Otherwise the variant stays as it was.

failure-no-consent = There is no consent for { $person } to withdraw.
    .why = Withdrawing is always possible and needs no reason, but nothing here still holds.
    .now = See which consent there is: ekc show

failure-consent-twice = This consent for { $person } is there already.
    .why = The same consent of the same person counts once.
    .now = Is it about something else? Name that, for example: ekc consent { $person } --scope share-information

failure-withdrawn-before-given = The consent was not given before { $date }.
    .why = Withdrawing is possible only after someone said yes.
    .now = Give that day or a later one with --on, or leave --on out for today.

failure-question-choose-or-word = Choose a question, or give a new one; not both at once.
    .why = That way it is always clear which words the main person chose.
    .now = Choosing goes like this: ekc question --choose 1 --chosen-by PERSON. A new question you give without --choose.

failure-question-twice = This question is there already, in the same words.
    .why = Every wording is kept once, so that the choice stays clear.
    .now = Find its number with ekc show and record the choice: ekc question --choose NUMBER --chosen-by PERSON

failure-question-unknown = There is no question { $number }.
    .why = Only a question that was written down can be chosen.
    .now = See the questions and their numbers: ekc show

failure-coordinator-unknown = This coordinator is not in the case.
    .why = Somebody who is or was a coordinator of this case belongs here.
    .now = See the coordinators and their numbers: ekc show

failure-coordinator-ends-before = This coordinator began only on { $date }.
    .why = Nobody can end before they began.
    .now = Give that day or a later one with --coordinator-on.

failure-requirement-twice = This minimum requirement is there already, in the same words.
    .why = Every requirement counts once, so that the plan answers it once too.
    .now = See the minimum requirements: ekc show

failure-requirement-ended = Minimum requirement { $number } no longer holds since { $date }.
    .why = It was withdrawn, or other words took its place.
    .now = See which minimum requirements hold now, and their numbers: ekc show

failure-requirement-unknown = There is no minimum requirement { $number }.
    .why = An agreement or a verdict can only be about a requirement that was recorded.
    .now = See the minimum requirements and their numbers: ekc show

## Invitations and information.

failure-all-invited = Everyone in the circle has been invited already.
    .why = With --all you invite those who have no invitation yet.
    .now = Who answered, you see with ekc circle show. Someone more? ekc circle add

failure-nobody-to-invite = There is nobody to invite now. Not invited: { $people }.
    .why = With --all you invite nobody who said no, wants to be left alone, is left out of the day or is kept apart from someone who comes.
    .now = If something changed, record that first. To invite someone all the same, name them: ekc invite PERSON

failure-invited-before-explained = The invitation of { $date } is before the explanation.
    .why = First someone hears in person what the conference is for, then comes the invitation.
    .now = Was the explanation earlier? Give that day: --explained DATE. Was there another talk now? Record only that: ekc invite PERSON --explain-only

failure-answered-before-invited = This answer is before the invitation of { $date }.
    .why = An answer comes after the question.
    .now = Give that day or a later one with --on, or leave --on out for today.

failure-no-stands = The no of { $person } ({ $date }) stands.
    .why = No reply is no other answer. Who said no is not to be talked round.
    .now = You need not note anything. Does { $person } say otherwise: ekc answer { $person } yes. Was that no a mistake? ekc undo

failure-due-before-asked = The answer would have to be there before { $date }, the day of the question.
    .why = Whoever is asked something needs time to answer.
    .now = Choose a later day, for example --due +2w

failure-information-unknown = There is no information question { $number }.
    .why = An answer belongs to a question that the circle asked.
    .now = See the information questions and their numbers: ekc inform show

failure-received-before-asked = This answer is before { $date }, the day of the question.
    .why = An answer comes after the question.
    .now = Give that day or a later one with --on, or leave --on out for today.

failure-information-not-received = The answer to information question { $number } has not come in yet.
    .why = Nobody can get what is not there yet.
    .now = Record the answer first: ekc inform receive { $number }

failure-nothing-to-share = There is nothing to share now.
    .why = Sharing is about answers that came in and that not everyone has yet.
    .now = See what came in: ekc inform show

failure-shared-before-received = This answer did not come in before { $date }.
    .why = Everyone gets the same information, and that is possible only once it is there.
    .now = Give that day or a later one with --on, or leave --on out for today.

## The day.

failure-conference-unknown = This conference is not in the case.
    .why = A case has one or more conferences, each with its own number.
    .now = Leave --conference out for the current one. To see them: ekc show

failure-conference-ended = Conference { $number } has ended already.
    .why = The ending was recorded, so the preparation and the day do not change any more.
    .now = Will there be another conference? ekc conference new. Was the ending a mistake and your last step? ekc undo. Does somebody say no to a task in the plan? ekc plan agree PERSON --no

failure-conference-still-open = Conference { $number } has not ended yet.
    .why = A next conference begins when the ending of the last one is known.
    .now = Record the ending first: ekc conference end

failure-conference-without-day = Conference { $number } has no day yet.
    .why = Without a day one cannot see when the circle met and when you make the follow-up call.
    .now = Record the day: ekc conference set --date "sat 28 mar". Was there no meeting? ekc conference end stopped-in-preparation

failure-ended-before-the-day = { $date } is before the day of the conference.
    .why = A meeting cannot end before the day itself.
    .now = Leave --on out for the day of the conference. Did it not take place? ekc conference end stopped-in-preparation

failure-candidate-unknown = There is no possible date { $number }.
    .why = Only a date that was proposed has a number.
    .now = See the dates and their numbers: ekc conference dates

failure-free-date-unknown = There is no date { $number }.
    .why = Only a date that is in the case can be done, be moved or lapse.
    .now = See the dates and their numbers: ekc date

failure-date-twice = This date is in the case already, with the same day.
    .why = If a date is there twice, one stays open when you have done the other.
    .now = See the dates: ekc date

failure-date-over = This day is over already: { $date }.
    .why = A date you note yourself is for what is still to come.
    .now = Give a day that is still to come with --on.

failure-date-one-thing = Do one thing at a time: a new date, another day, done or lapsed.
    .why = Otherwise nobody can see which day goes with what.
    .now = Give two commands, such as: ekc date --done 1

failure-candidate-twice = { $date } is among the possible dates already.
    .why = With the same date twice, who can come gets divided over both.
    .now = See the dates: ekc conference dates. Is it about another time? Put it behind the date, such as "sat 28 mar 14:00"

failure-arrangement-form = A kind and a text belong here, with a colon between them.
    .why = From the kind you see whether food, transport, child care and interpreter were thought of.
    .now = Write it like this: ekc conference checklist --add "food: soup for twelve". The kinds are: place, food, transport, child-care, interpreter, link, spare-room and other.

failure-checklist-one-thing = Do one thing at a time: add or tick off lines, or take lines out.
    .why = Otherwise it cannot be seen what belongs to what.
    .now = Give two commands, such as: ekc conference checklist --drop 2

failure-reason-unknown = This reason is not in the application.
    .why = Only a reason that is there can lapse.
    .now = See which there are: ekc show

failure-arrangement-unknown = There is no number { $number } on the checklist.
    .why = Only what is on the list can be ticked off.
    .now = See the list and its numbers: ekc conference checklist

failure-nobody-expected = Nobody is expected any more.
    .why = With --all those who said yes and are not there yet become present, and every main person.
    .now = Did someone come after all? ekc conference arrive grandma-1. Someone you did not know yet? Put a name with --guest

failure-nobody-is-there = Nobody is noted as present at conference { $number } yet.
    .why = A part begins only when people are there.
    .now = { $stops ->
        [yes] Something else is needed first, and what that is says: ekc status
       *[no] Note first who is there: ekc conference arrive --all
    }

failure-part-unknown = A conference has parts 1, 2 and 3.
    .why = In part 1 information is shared, in part 2 the plan is made, in part 3 the plan is presented.
    .now = Write 1, 2 or 3, for example: ekc conference part 2 --at 14:00

failure-part-before-the-one-before = This part would begin before the part before it.
    .why = The parts follow each other, from 1 to 3.
    .now = Look at the time with --at and type the command again, for example: ekc conference part 2 --at 14:00

## The plan.

failure-no-plan-yet = This plan is not there yet.
    .why = A plan stands here once the circle has made it and you have recorded it.
    .now = Record it: ekc record-plan. Did you ask for a version that is not there? The newest you see with: ekc plan show

failure-plan-before-the-day = How conference { $number } ended has not been recorded yet.
    .why = The plan is made by the circle, at the conference or after it, and never beforehand.
    .now = Record the ending first: ekc conference end plan

failure-plan-after-no-plan = Conference { $number } was recorded as ended without a plan.
    .why = A conference without a plan is an ordinary ending too; a plan that comes later belongs to a new one.
    .now = Is there a plan after all? ekc conference new, then ekc conference end plan-without-meeting

failure-made-by-at-a-meeting = For a meeting it is noted already who was there.
    .why = Whoever was there when the plan was presented said yes there; whoever was not hears it afterwards.
    .now = Leave out --made-by. Is there a yes later? ekc plan agree PERSON

failure-again-without-a-plan-only = Whether the circle meets once more is noted only for a conference without a plan.
    .why = With a plan the circle looks back on the day given in the plan.
    .now = Leave out --again and --again-on. Does the circle want a further conference later? ekc conference new

failure-plan-twice = There is a plan for this conference already.
    .why = A plan changes in versions, so that one can still see what the circle agreed first.
    .now = Make a new version: ekc plan amend

failure-plan-before-conference = Before { $date } there was no plan yet.
    .why = On that day the circle made or presented the plan; everything around the plan comes after it.
    .now = Give that day or a later one with --on. When the plan came, you see with: ekc plan show

failure-plan-without-agreement = A plan has at least one agreement.
    .why = An agreement says who does what and when, and that is what it is about for the circle.
    .now = Add one: --agreement "grandma-1; cooks for us; every Tuesday"

failure-plan-line-unknown = There is no line { $number } in this plan.
    .why = The numbers belong to the newest version of the plan.
    .now = See what goes well and the goals, with their numbers: ekc plan show

failure-agreement-unknown = There is no agreement { $number } in this plan.
    .why = The numbers belong to the newest version of the plan.
    .now = See the agreements and their numbers: ekc plan show

failure-agreement-not-added = There is no new agreement in place { $number } of this command.
    .why = With +1 you mean the first --agreement of this command, with +2 the second.
    .now = Add the agreement with --agreement, or name a number that is in the plan already: ekc plan show

failure-meets-form = A minimum requirement belongs here and then the agreements, with a colon between them.
    .why = That way one can see which agreement answers which minimum requirement.
    .now = Write for minimum requirement 1 with agreements 2 and 3: ekc plan amend --meets "1: 2,3"

failure-owner-unknown = { $person } has no agreement in this plan.
    .why = Only someone who has a task can agree to it.
    .now = See who does what: ekc plan show

failure-until-before-from = The last day is before the first day { $date }.
    .why = A period runs from its first day to its last.
    .now = Turn the dates around, or leave one of the two out.

failure-verdict-needs-reason = A reason belongs with "not met".
    .why = That way the circle knows what is still needed and can add to the plan.
    .now = Ask the professional for the reason, and give it: ekc plan verdict NUMBER --met no --reason "…"

failure-nobody-was-there = Who was there has not been recorded.
    .why = With --all everyone who was at the conference gets the plan.
    .now = Name yourself who got it: ekc plan share grandma-1. Or record first who was there: ekc conference arrive

## Afterwards.

failure-no-conference-held = There has been no conference yet.
    .why = The follow-up call and the follow-up meeting come after the conference.
    .now = Was there one? Record the ending: ekc conference end

failure-followup-before-conference = This day is not after the conference of { $date }.
    .why = The follow-up is about how it goes afterwards.
    .now = Choose a later day. What is there already, you see with: ekc followup

failure-meeting-unknown = There is no follow-up meeting { $number }.
    .why = Only a meeting that was planned can be noted as held.
    .now = See what is planned: ekc followup. Not planned yet? ekc followup meeting

failure-not-closed = This case is not closed.
    .why = Only a case in which your role has ended can be opened again.
    .now = You can simply go on: ekc status

failure-reopened-before-closed = The case was closed on { $date }.
    .why = Opening it again is possible on that day or later.
    .now = Give that day or a later one with --on, or leave --on out for today.

## The rules of the method. The rule stands between brackets.

failure-evaluation-after = The evaluation moment belongs after { $date } ({ $rule }).
    .why = On that day the plan was presented; only later does the circle see how it goes.
    .now = Choose a later day, for example --evaluation +6w

failure-role-ended = Your role in this case ended on { $date } ({ $rule }).
    .why = The plan is the circle's now, and no tasks are added for the coordinator.
    .now = Does something new begin, or was closing too early? ekc reopen
failure-cannot-show = The result could not be shown: { $detail }.
    .why = The output goes to a place that cannot be written to.
    .now = Look with ekc log what was recorded, and send the output elsewhere.

## What the operating system said.
io-permission = that is not allowed in this place
io-not-found = the folder is not there
io-full = the disk is full
io-read-only = the disk can only be read
io-folder = this is a folder
io-no-file = this is no ordinary file
io-other = reading or writing failed

failure-people-or-one = Give one person, or a list under people, not both.
    .why = Otherwise one of the two would get lost unnoticed.
    .now = Leave out the single details, or put this person in the list as well.
failure-import-number = This number cannot be.
    .why = A number is 1 or more and not above a million.
    .now = Give each item in the list a number of its own, beginning with 1.
failure-import-date = This date cannot be right.
    .why = A date lies between 1900 and 2199.
    .now = Correct the year in the file.
failure-conference-not-yet = Conference { $number } is still to come: { $date }.
    .why = Who is there and when a part begins is known only on the day itself.
    .now = Has the day changed? Set it with: ekc conference set --date DATE

failure-one-way-only = Choose one way: name them yourself, or let ekc look them up.
    .why = What you name and what ekc looks up can contradict each other.
    .now = Leave one of the two out.
failure-agreement-before-plan = This day lies before the presentation of the plan: { $date }.
    .why = An agreement is about what happens after the plan.
    .now = Add the year, or correct the day.
failure-all-have-the-plan = Everyone who gets version { $version } has it already.
    .why = When someone got the plan stays as it was.
    .now = Did you give it to someone else? Name that person: ekc plan share PERSON
failure-date-before = This day lies before { $date }.
    .why = The one can only have happened after the other.
    .now = Correct the date with --on
failure-side-only-restorative = A side belongs to repair only.
    .why = In the other variants no two sides face each other.
    .now = Leave out the side. Is it a case of repair? ekc edit-case --variant restorative
failure-apologies-only-restorative = Whether apologies were made belongs to repair only.
    .why = In the other variants no two sides face each other.
    .now = Leave out --apologies.
failure-date-said-twice = The same date is there twice.
    .why = Someone can or cannot come on a day, not both.
    .now = Name each number once, with --yes, --maybe or --no
failure-verdict-after-no = Minimum requirement { $number } is not met in this version.
    .why = The no and its reason stay; a revised plan gets a verdict of its own.
    .now = Let the circle revise the plan: ekc plan amend. Was the no a slip? ekc undo
failure-step-of-another-case = The last step was in case { $case }.
    .why = Back and forth go step by step over the whole case file.
    .now = Is that the step you want? Leave out --case. See the steps with: ekc log --all
failure-file-unreadable = The case file or the key file may not be read here.
    .why = Both files are for their owner only.
    .now = Use the user who owns the files, or give yourself the right to read.
failure-people-were-there = People have already arrived at this conference.
    .why = A day that has begun is not moved any more.
    .now = Was that a mistake? ekc undo. Is another day coming? ekc conference new
failure-list-commas = There are commas on this line and no semicolons.
    .why = Between the details of a person belongs a semicolon or a tab; a comma may stand in a name.
    .now = Write: name; relation; household; telephone; e-mail
failure-find-too-short = There is nothing to look for in this.
    .why = One letter or digit stands almost everywhere.
    .now = Type two or more, for example: ekc find grandma
failure-rule-unknown = There is no such rule.
    .why = The method has { $count } rules: { $first } to { $last }.
    .now = See them all: ekc explain. Or read one: ekc explain R12
failure-check-found = Something stands out.
    .why = With --exit-code you asked for a sign as soon as something blocks or warns.
    .now = The list is above. What a rule says, you read with ekc explain, for example: ekc explain R12
failure-step-unknown = This step cannot be left out now.
    .why = Only a step that is missing now can be left out.
    .now = See what is missing: ekc status. These steps you can leave out now: { $steps }
failure-step-never-waived = This step is not left out.
    .why = Without a main person or consent nothing goes on, and closing comes at the end.
    .now = See what is needed: ekc status
failure-step-not-waived = This step was not left out.
    .why = Only a step that you left out before can be taken up again.
    .now = See which steps you left out: ekc show
failure-all-know = Everyone who was invited knows minimum requirement { $number } already.
    .why = With --to-all you note who did not know the requirement yet.
    .now = Did you tell someone else? Name that person: ekc requirement --told { $number } --to PERSON
failure-apart-from-self = This is the same person twice.
    .why = Staying apart is about two people who may not or do not want to meet.
    .now = Name both of them, for example: ekc circle apart mother-1 father-1
failure-home-ban-too-long = This home ban can last up to and including { $date }, no longer.
    .why = By Dutch law a home ban lasts four weeks at most, its extension included.
    .now = Choose that day or an earlier one with --until. Did another ban take its place? Then use --order contact-ban.
failure-not-kept-apart = Nothing says that these two are kept apart.
    .why = Only what was recorded and not yet lifted can be lifted.
    .now = See who is kept apart: ekc show
failure-instead-is-present = Whoever cannot be there takes part in another way.
    .why = Being present is exactly what cannot be now.
    .now = Choose --instead remote, letter or spokesperson. Can it be after all? ekc circle exclude PERSON --lift
failure-not-excluded = Nothing says that { $person } cannot be there.
    .why = Only a decision that was recorded for this conference and still holds can be taken back.
    .now = See what there is: ekc show. Is it about another conference? Give its number with --conference
failure-never-to-be-added = Under this name there is someone who may never be approached: { $person }.
    .why = It was recorded like that, so that nobody invites this person by mistake.
    .now = Is it someone else with the same name? Then add one, such as a middle name or "junior". Is contact all right again? ekc circle leave-alone { $person } --again
failure-not-left-alone = Nothing says that { $person } is left alone.
    .why = With --again you take back such a wish, and here there is none.
    .now = You may contact this person. See what there is: ekc show
failure-authority-over-self = Here someone cannot decide for themselves.
    .why = It is about a child, or about someone who cannot decide; that is why another decides.
    .now = Name the parent or representative: ekc circle authority child-1 --held-by mother-1
failure-authority-not-known = Nothing says that { $person } decides for this person.
    .why = With --ended what was noted before lapses, and here nothing was noted.
    .now = See who decides for whom: ekc show
failure-main-person-left-alone = { $person } is a main person; it is all about that person.
    .why = When a main person stops, everything rests, not only the invitation.
    .now = Note that the yes was withdrawn: ekc consent { $person } --withdraw. Has { $person } died? Then note that: ekc circle edit { $person } --died DATE

failure-no-keeper = This system cannot keep the key for you.
    .why = The system has no keyring, or ekc may not use it. ekc itself never writes the opened key to disk.
    .now = Use ekc as before: each command asks for the passphrase.

failure-key-stays = The key is not gone: the system does not let go of it.
    .why = While its time lasts, the file can be opened without the passphrase.
    .now = Try once more: ekc lock. If that does not help, lock the computer until the time is over.

failure-unlock-time = That duration is not possible.
    .why = The file stays open for 1 minute at least and 12 hours at most.
    .now = Give minutes or hours: --for 30m or --for 2h
