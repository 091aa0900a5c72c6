## Calendar and addresses.
calendar-name = Agreements
calendar-conference = Meeting
calendar-meeting = Looking back together
calendar-agreement = Agreement
calendar-mail = Hello,

    Here is the date for your calendar. Will you let me know whether you can come?

    With kind regards,
    { $by }
calendar-without-day = For { $person } these agreements are not in it: { $numbers }. No day can be read from the circle's words.
calendars-withheld = Not made for { $people }: their agreements tell something about someone they should read nothing of.
did-calendar-for = Calendar made for { $person }, with { $count ->
    [one] 1 moment
   *[other] { $count } moments
  }: { $place }
did-exported = The whole case written out, readable: { $place }
did-contacts-out = Addresses written down of { $count ->
    [one] 1 person
   *[other] { $count } people
  }: { $place }
contacts-dry-run = This was a trial: nothing was added. Without --dry-run { $count ->
    [one] this person comes into the circle.
   *[other] these { $count } people come into the circle.
  }
contacts-dropped = Not taken over from the cards: { $words }
contacts-windows-1252 = The list was saved in an old format. See whether letters such as é and ü are right.
contacts-unknown-column = ekc does not know column { $number } ({ $title }). It was passed over.
contacts-both-sides = Both sides are in this list. Give it to nobody; --side takes one side.
contacts-kept-apart = People who are kept apart are in this list. Give it to nobody.
column-apart = Kept apart from
column-name = Name

failure-no-dates-yet = There is nothing for a calendar yet.
    .why = A calendar gets the day of the conference, the day on which the circle looks back, and agreements that have a day.
    .now = Set the day first: ekc conference set

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
    .why = The first line says what each column holds; one of them is called name.
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
