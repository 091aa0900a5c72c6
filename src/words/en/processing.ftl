## The record of processing (AVG art. 30).
help-privacy-record = Make the record of processing: what you keep, what for, of whom and how long, without a name of a case
arg-privacy-record-responsible = Who is responsible: name and how to reach them
arg-privacy-record-together-with = Who is responsible together with you, or for whom you work
arg-privacy-record-officer = The data protection officer, if there is one
ask-privacy-record-responsible = Who is responsible? Name, and telephone or e-mail
ask-privacy-record-together-with = Who is responsible together with you, or for whom do you work? (empty: nobody)
ask-privacy-record-officer = Who is the data protection officer? (empty: there is none)

processing-title = Record of processing (AVG art. 30), { $on }
processing-nothing-yet = nothing yet
processing-who = Who is responsible
processing-responsible = { $words }
processing-together-with = together with or for: { $words }
processing-officer = data protection officer: { $words }
processing-purposes = What for
processing-purpose = to prepare, hold and follow up an Eigen Kracht-conferentie: { $kind }
processing-people = Of whom
processing-children = there are children among them
processing-data = Which data
processing-contact = names, relations, telephone numbers and addresses
processing-age = age
processing-language = language
processing-needs = what somebody needs on the day, such as food, transport or access; that may tell of health or belief
processing-consent = who agreed or said no, and who decides for whom
processing-safety = who may not meet whom, measures of a court or an authority, and what keeps the day safe
processing-harm = to whom harm was done and by whom
processing-talks = talks, questions and information
processing-meeting = who was invited, who was there, and what the circle wants on the day
processing-plan = the plan of the circle
processing-money = amounts that people promised and paid each other
processing-afterwards = what came of the plan, and how people found it
processing-rights = what people asked and were told of their data
processing-free-text = free text may hold special categories and criminal data too (AVG art. 9 and 10)
processing-receivers = Who gets some of it, on paper
processing-authority = a municipality, a court or another authority
processing-sends-nothing = the program itself sends nothing; where a copy is with a cloud service, add that one
processing-terms = How long
processing-months = { $count ->
    [one] 1 month after the case is closed
   *[other] { $count } months after the case is closed
  }
processing-kept-until = the case with the longest term: up to and including { $until }
processing-without-term = { $count ->
    [one] 1 case has no term yet
   *[other] { $count } cases have no term yet
  }
processing-erasing = after that they are erased; a wish to be erased goes first
processing-security = How it is secured
processing-encrypted = all cases are in one encrypted file on the own computer, with a passphrase
processing-copies = copies are encrypted alike; noted: { $count }
processing-papers = each paper names only what its reader may know; paper itself is not encrypted, and what left is noted
processing-own-measures = add yourself: encryption of the disk, a lock on the screen, where copies and paper lie
