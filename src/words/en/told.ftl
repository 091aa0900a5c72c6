## What a command did. No names: these lines stand in the log too.
did-use = Case { $case } is now in use.
did-new-case = Case { $case } was made: { $variant }.
did-edit-case = The application of case { $case } was updated.
did-import = Case { $case } was imported, with { $count ->
    [one] 1 person
   *[other] { $count } people
  }.
did-consent = Consent of { $by } for { $person } was noted: { $scope } ({ $on }).
did-consent-own = { $person } says yes: { $scope } ({ $on }).
did-consent-withdrawn = The consent for { $person } was withdrawn on { $on }.
did-question = Question { $number } was noted, in the words of { $by }.
did-question-chosen = Question { $number } is the question of the conference, chosen by { $by }.
did-requirement = Minimum requirement { $number } was noted, set by { $by }.
did-circle-add = { $person } is in the circle (round { $round }). The case now counts { $count ->
    [one] 1 person
   *[other] { $count } people
  }.
did-circle-add-beside = { $person } is in the case, beside the circle. The case now counts { $count ->
    [one] 1 person
   *[other] { $count } people
  }.
did-circle-add-list = { $count ->
    [one] 1 person
   *[other] { $count } people
  } came into the circle: { $people }.
did-circle-edit = What is known of { $person } was updated.
did-circle-named-by = { $person } was named by { $by } (round { $round }).
did-circle-asked = Asked "who else?" of { $people } on { $on }.
did-explained = Explained personally to { $people } on { $on }.
did-invite = Invited: { $people } ({ $on }).
did-answer = Answer of { $person }: { $answer } ({ $on }).
did-contact = Spoke with { $person }: { $way } ({ $on }).
did-contact-not-reached = Not reached: { $person }, { $way } ({ $on }).
did-inform-ask = Information question { $number } was noted, from { $by }.
did-inform-receive = The answer to information question { $number } came in ({ $on }).
did-inform-share = Everyone has information { $numbers } ({ $on }).
did-inform-view = The view of { $person } was noted.
did-conference-dates = Possible dates added: { $numbers }.
did-conference-can = Noted when { $person } can come.
did-conference-set = Conference { $number } is on { $on }.
did-conference-place = The place of conference { $number } was updated.
did-conference-checklist = Checklist: { $added } added, { $done } arranged, { $open } still open.
did-conference-arrive = Present: { $people }. { $count } in all.
did-conference-part = Part { $part } began at { $time }.
did-conference-end = Conference { $number } ended on { $on }: { $ending }.
did-conference-new = Conference { $number } was added.
did-record-plan = The plan (version { $version }) was recorded with { $count ->
    [one] 1 agreement
   *[other] { $count } agreements
  }, presented on { $on }.
did-plan-amend = The plan was revised: version { $version } with { $count ->
    [one] 1 agreement
   *[other] { $count } agreements
  }.
did-verdict-met = Minimum requirement { $number }: met in version { $version }, according to { $by }.
did-verdict-not-met = Minimum requirement { $number }: not met in version { $version }, according to { $by }.
did-plan-agree = The circle agrees to version { $version } of the plan ({ $on }).
did-owner-agreed = Agreed to their own task: { $people } ({ $on }).
did-plan-share = Version { $version } of the plan was given to { $people } ({ $on }).
did-followup-meeting = Follow-up meeting { $number } is planned on { $on }.
did-followup-held = Follow-up meeting { $number } was held on { $on }.
did-followup-call = Follow-up call with { $person } on { $on }; { $count ->
    [0] no agreements discussed
    [one] 1 agreement discussed
   *[other] { $count } agreements discussed
  }.
did-followup-progress = How it stands with { $count ->
    [one] 1 agreement
   *[other] { $count } agreements
  } was noted ({ $on }).
did-close = Case { $case } was closed on { $on }: { $reason }. The role of the coordinator has ended.
did-reopen = Case { $case } was opened again on { $on }.

## What the method adds.
finding-warn = Note{ $rule }: { $text }
finding-inform = Good to know{ $rule }: { $text }
finding-answer-without-invitation = { $person } was not invited. The answer is noted, as of an unexpected guest.
finding-call-early = Four weeks are over on { $date }. Calling earlier is fine.
finding-consent-withdrawn = Taking part is voluntary. Do not ask for the reason, and stop what was still going on for this person.
finding-further-conference-wanted = The circle wants a further conference. ekc conference new begins it.
finding-requirement-without-safety = This case does not say that safety is at stake. Is that not right? ekc edit-case --safety
finding-walk-in = { $person } came without an invitation. That is fine; it is noted as such.
finding-double-role = The employer of coordinator { $number } plays a part in this case. Ask the regional manager whether this can be.
finding-not-explained = Not yet explained personally to: { $people }. A letter alone is not enough.
finding-coordinator-absent = In this variant the coordinator leads part 2.
finding-not-agreed = A task, and not yet their own yes: { $people }. Ask, and note it with ekc plan agree.
finding-evaluation-passed = The evaluation moment ({ $date }) does not lie after this version. Agree on a new one.
finding-share-again = The answer to information question { $number } is new. Share it with everyone again.
finding-acceptance-falls = The circle's acceptance of this version lapses.
finding-closed-without-conference = There was no conference in this case. Does another reason fit better?
finding-no-evaluation = The plan has no evaluation moment yet.
finding-no-what-if = There is no agreement yet for when it goes otherwise.
finding-closed-without-call = The follow-up call (on { $date }) was not noted.
finding-requirement-unanswered = No agreement answers minimum requirement { $number }.
finding-verdict-later-day = The verdict belongs on the day itself, with its reason.

## After a command.
next-step = Next step: { $step } → { $command }
how-to-undo = Take it back: ekc undo
how-to-redo = Do it after all: ekc redo
undone = Taken back ({ $ago }, case { $case }): { $what }
redone = Done again (case { $case }): { $what }
log-undo = taken back: { $what }
log-redo = done again: { $what }
log-undone = { $what } (taken back)
ago-just-now = just now
ago-minutes = { $count ->
    [one] 1 minute ago
   *[other] { $count } minutes ago
  }
ago-hours = { $count ->
    [one] 1 hour ago
   *[other] { $count } hours ago
  }
ago-days = { $count ->
    [one] 1 day ago
   *[other] { $count } days ago
  }
exported = The case stands readable in { $path }.
exported-warning = Mind: this file is not encrypted. Keep it no longer than needed.
init-made = The case file was made: { $path }
init-next = Keep the passphrase well: without it the file does not open again. The key file (.key) belongs with it; always copy them together. Begin with: ekc new-case
finding-date-changed = The day has changed, and { $count ->
    [one] 1 person was invited already
   *[other] { $count } people were invited already
  }. Let them know and ask again whether they can.
finding-child-and-parents = Up to sixteen the parents with authority say yes as well: ekc consent CHILD --by PARENT --scope child-takes-part
