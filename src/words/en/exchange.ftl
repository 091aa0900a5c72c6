## Calendar and addresses.
calendar-name = Agreements
calendar-conference = Meeting
calendar-meeting = Looking back together
calendar-agreement = Agreement
calendar-off = Does not take place: { $what }
calendar-mail = Hello,

    Here is the date for your calendar. Will you let me know whether you can come?

    With kind regards,
    { $by }
calendar-without-day = For { $person } these agreements are not in it: { $numbers }. No day can be read from the circle's words. This can be read: every Sunday at 18.00, the 15th of every month, or a day.
calendar-called-off = Call { $people }: many calendars do not take out what is called off by themselves. It now says "Does not take place".
calendar-may-tell = Look before you give this calendar to { $person }: a word in it may be the name of { $other }. Is it the name? Take it out of the text and make the calendar again.
calendars-withheld = Not made for { $people }: their agreements tell something about someone they should read nothing of.
did-calendar-for = Calendar made for { $person }, with { $count ->
    [one] 1 moment
   *[other] { $count } moments
  }: { $place }
own-calendar-name = Terms
own-calendar-case = Case { $case }
own-calendar-file = Something to look at
own-calendar-look-case = What is due, you see with: ekc status --case { $case }
own-calendar-look = What is due, you see with: ekc due
own-calendar-then = This calendar has only the number of a case. What is late stands on today. Read the file as a calendar of its own. Do you make a new one later? Take out the old one first: what is done stays in it otherwise.
did-own-calendar = Own calendar made of all that is due, with { $count ->
    [one] 1 moment
   *[other] { $count } moments
  }: { $place }
did-exported = The whole case written out, readable: { $place }
did-handed-over = The whole case put in an encrypted file for another coordinator: { $place }
did-contacts-out = Addresses written down of { $count ->
    [one] 1 person
   *[other] { $count } people
  }: { $place }
contacts-dry-run = This was a trial: nothing was added. Without --dry-run { $count ->
    [one] this person comes into the circle.
   *[other] these { $count } people come into the circle.
  }
contacts-left-of = Not taken over of { $name } (line { $line }): { $words }
contacts-left-at = Not taken over from the card on line { $line }: { $words }
contacts-groups = { $count ->
    [one] A group was passed over: it is no person.
   *[other] { $count } groups were passed over: they are no people.
  }
contacts-beside = { $count ->
    [one] One line belongs to no card. It was passed over.
   *[other] { $count } lines belong to no card. They were passed over.
  }
card-left-phones = { $count ->
    [one] another telephone number
   *[other] { $count } more telephone numbers
  }
card-left-emails = { $count ->
    [one] another e-mail address
   *[other] { $count } more e-mail addresses
  }
card-left-addresses = { $count ->
    [one] another address
   *[other] { $count } more addresses
  }
card-left-lines = { $count ->
    [one] a line that cannot be read
   *[other] { $count } lines that cannot be read
  }
card-left-fax = the number of a fax
card-left-note = the note
card-left-photo = the photograph
card-left-birthday = the birthday
card-left-nickname = the nickname
card-left-name = another name
card-left-website = the website
contacts-windows-1252 = The list was saved in an old format. See whether letters such as é and ü are right.
contacts-understood = This is how the table was read: { $columns }
contacts-not-taken = Not taken over from the table: { $columns }
contacts-column-number = column { $numbers }
contacts-above-titles = Something stands above the names of the columns (line { $lines }). It was not read.
contacts-more-than-one = More than one number, address or e-mail address, or a fax (line { $lines }). ekc took one: a mobile number first, a fax never.
contacts-is-there = is there already: { $handle }
contacts-is-bad = does not fit like this
contacts-skip-bad = The others, and not this one? Do it again with --skip-bad.
ask-contacts-split-pairs = { $count ->
    [one] 1 row has
   *[other] { $count } rows have
  } two names: { $words }. Make two people of each?
contacts-lines = line { $lines }
contacts-split = Of { $count ->
    [one] 1 row
   *[other] { $count } rows
  } two people each were made. Number, e-mail and address stand with both now: ask whose they are.
contacts-both-sides = Both sides are in this list. Give it to nobody; --side takes one side.
contacts-kept-apart = People who are kept apart are in this list. Give it to nobody.
column-apart = Kept apart from
column-name = Name
column-organisation = Organisation
column-function = Function

failure-no-dates-yet = There is nothing for a calendar yet.
    .why = A calendar gets the day of the conference (for who was invited and did not say no), the day on which the circle looks back, and their own agreements that have a day. What is past is left out.
    .now = Set the day: ekc conference set. Is it there already? Then invite: ekc invite PERSON

failure-nothing-due = There is nothing for your calendar.
    .why = Your own calendar gets all that is due on a day, in all cases. In this period that is nothing.
    .now = Which cases are open, you see with: ekc list --open

failure-calendar-tells = This calendar tells { $person } something about { $other }.
    .why = The agreements of { $person } hold something about someone { $person } should read nothing of.
    .now = Tell the agreements in person.

failure-coordinator-without-email = The case has no e-mail address of yours.
    .why = With --request or --mail the answer comes back to you.
    .now = Add it: ekc edit-case --coordinator "your name; your e-mail"

failure-person-without-email = The case has no e-mail address of { $person }.
    .why = With --request or --mail the question goes to that address.
    .now = Add it with ekc circle edit { $person } --email ADDRESS, or leave out --request and --mail.

failure-no-contacts = There is nobody to write down.
    .why = A list of addresses only has people of whom a telephone number, e-mail or address is known.
    .now = Choose whom yourself: --for PERSON

failure-contacts-choose = There are { $count } people in this file, and nobody was chosen.
    .why = A whole address book does not belong in a case: it holds people who have nothing to do with it.
    .now = See the list with --dry-run and choose: { $flag } 3,5-8 or { $flag } "Gran Sample". Is it really all of them? { $flag } all

failure-contacts-mistakes = { $count } people in this file cannot come in like this (line { $lines }). Nobody was added.
    .why = Of each a name must be known, and what stands with it must be possible.
    .now = Mend those lines, or let only the others come in with --skip-bad.

failure-contacts-number = That number is not in the list.
    .why = The list goes from 1 to { $most }.
    .now = See the list: ekc contacts import FILE --dry-run

failure-contacts-two-names = One row seems to hold two people.
    .why = A name with "and" or "&" in it may be of two people. ekc does not make one person of it unasked.
    .now = Do it again with --split-pairs yes: then they are two people. Is it one name? Then --split-pairs no.

failure-contacts-nobody-so = Nobody in this file is called that.
    .why = A name or a part of it must be in the list.
    .now = See the list: ekc contacts import FILE --dry-run. Then choose by number.

failure-contacts-nobody-new = Nobody comes in.
    .why = Whoever you chose is in the case already or does not fit like this.
    .now = See who is in it: ekc circle show. Is it another person of the same name? ekc circle add NAME --handle HANDLE

failure-vcard-too-large = This file is too large: more than { $most }.
    .why = ekc reads cards of people, no large files.
    .now = Split the file.

failure-vcard-empty = There is no address card in this file.
    .why = A card begins with BEGIN:VCARD.
    .now = See whether you chose the right file (.vcf).

failure-vcard-unfinished = An address card is not finished.
    .why = To each BEGIN:VCARD belongs an END:VCARD.
    .now = Fetch the file again, or mend the line named above.

failure-vcard-unexpected-end = Here a card ends that has not begun.
    .why = To each END:VCARD belongs a BEGIN:VCARD.
    .now = Mend the line named above.

failure-vcard-version = ekc does not know this kind of address card.
    .why = ekc reads versions 2.1, 3.0 and 4.0.
    .now = Save the addresses in one of those versions.

failure-vcard-without-name = An address card has no name.
    .why = Without a name nobody can come into the circle.
    .now = Fill in the name on that card.

failure-csv-too-large = This list is too large: more than { $most }.
    .why = ekc reads lists of people, no large files.
    .now = Split the list.

failure-csv-empty = There is nobody in this list.
    .why = After the line with the names of the columns comes a line for each person.
    .now = See whether you chose the right file.

failure-csv-not-text = This is no list in CSV.
    .why = The file holds no plain text. Neither does a worksheet of Excel.
    .now = Save it as CSV.

failure-csv-column-twice = Two columns say the same.
    .why = ekc does not know which of the two holds.
    .now = Give one of the columns another name, or take it out.

failure-csv-name-column-missing = There is no column with names.
    .why = The first line says what each column holds; one of them is called name, or first name or last name.
    .now = Put above the columns: name; relation; household; telephone; e-mail; address; language

failure-csv-name-missing = The name is missing on this line.
    .why = Without a name nobody can come into the circle.
    .now = Fill in the name or take the line out.

failure-csv-too-many-cells = This line has more cells than the first line.
    .why = Nobody can see what belongs to which column.
    .now = See whether there is a separator too many.

failure-csv-quote-open = A quotation mark begins here that ends nowhere.
    .why = Everything behind it would end up in one cell.
    .now = Add the second quotation mark or take the first one out.
