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
did-consent-refused = Noted: no for { $person }, from { $by }: { $scope } ({ $on }).
did-question = Question { $number } was noted, in the words of { $by }.
did-question-chosen = Question { $number } is the question of the conference, chosen by { $by }.
did-requirement = Minimum requirement { $number } was noted, set by { $by }.
did-requirement-reworded = Minimum requirement { $number } takes the place of { $before }, set by { $by }. The words of { $before } are kept.
did-requirement-withdrawn = Minimum requirement { $number } was withdrawn ({ $on }).
did-requirement-told = Minimum requirement { $number } is known to { $people } ({ $on }).
did-requirements-told = Minimum requirements { $numbers } are known to { $people } ({ $on }).
did-coordinators-begun = Began as coordinator: number { $numbers } ({ $on }).
did-coordinators-ended = Ended as coordinator: number { $numbers } ({ $on }).
did-coordinators-replaced = Ended as coordinator: number { $ended }. Began: number { $begun } ({ $on }).
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
  } came in: { $people }.
did-circle-edit-list = What is known of { $count ->
    [one] 1 person
   *[other] { $count } people
  } was updated: { $people }.
did-circle-edit = What is known of { $person } was updated.
did-circle-drop = { $person } was taken out of the case: a mistake.
did-circle-drop-untold = { $person } was taken out of the case: a mistake. Gone as well: { $count ->
    [one] 1 note
   *[other] { $count } notes
  } that { $person } was given or told something.
did-circle-named-by = { $person } was named by { $by } (round { $round }).
did-circle-asked = Asked "who else?" of { $people } on { $on }.
did-circle-apart = { $one } and { $other } are kept apart: { $order }.
did-circle-apart-until = { $one } and { $other } are kept apart up to and including { $until }: { $order }.
did-circle-apart-lifted = { $one } and { $other } no longer have to stay apart ({ $on }).
did-circle-exclude = { $person } cannot be there. How they take part all the same was not noted yet.
did-circle-exclude-instead = { $person } cannot be there, and takes part all the same: { $instead }.
did-circle-exclude-lifted = { $person } is welcome again ({ $on }).
did-circle-leave-alone = { $person } is left alone.
did-circle-never = { $person } is never approached and does not come into the circle.
did-circle-approach-again = { $person } may be approached again.
did-circle-authority = Noted who decides for { $person }: { $people } ({ $kind }).
did-circle-authority-ended = Noted who no longer decides for { $person }: { $people }.
did-explained = Explained personally to { $people } on { $on }.
did-invite = Invited: { $people } ({ $on }).
did-answer = Answer of { $person }: { $answer } ({ $on }).
did-answer-otherwise = Answer of { $person }: takes part ({ $way }), { $on }.
did-contact = Spoke with { $person }: { $way } ({ $on }).
did-contact-not-reached = Not reached: { $person }, { $way } ({ $on }).
did-contact-several = Spoke with { $people }: { $way } ({ $on }).
did-contact-several-not-reached = Not reached: { $people }, { $way } ({ $on }).
did-written = Wrote to { $person }: { $way } ({ $on }).
did-written-several = Wrote to { $people }: { $way } ({ $on }).
did-inform-ask = Information question { $number } was noted, from { $by }.
did-inform-receive = The answer to information question { $number } came in ({ $on }).
did-inform-share = Everyone has information { $numbers } ({ $on }).
did-inform-told = Information { $numbers } was told to { $people } ({ $on }).
did-inform-view = The view of { $person } was noted.
did-date-noted = Date { $number } is in the case: { $on }.
did-date-moved = Date { $number } was moved to { $on }.
did-dates-done = Done: date { $numbers } ({ $on }).
did-dates-lapsed = Lapsed: date { $numbers }.
did-conference-dates = Possible dates added: { $numbers }.
did-conference-can = Noted when { $person } can come.
did-conference-set = Conference { $number } is on { $on }.
did-conference-place = The place of conference { $number } was updated.
did-conference-checklist = Checklist: { $added } added, { $done } arranged, { $open } still open.
did-checklist-dropped = Checklist: taken out is number { $numbers }.
did-conference-arrive = Present: { $people }. { $count } in all.
did-conference-in-words = Takes part by letter or through somebody else: { $people }. Present are { $count }.
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
did-owner-declined = Says no to their own task, or gives it back: { $people } ({ $on }).
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
did-waive = Step left out: { $step }. If something new comes up, the step comes back.
did-resume = Step taken up again: { $step }.
did-close = Case { $case } was closed on { $on }: { $reason }. The role of the coordinator has ended.
did-reopen = Case { $case } was opened again on { $on }.

## What the method adds.

## After a command.
told-back-times = { $line } ({ $count }×)
told-back-more = and { $count ->
    [one] 1 more line
   *[other] { $count } more lines
  }
next-step = Next step: { $what } → { $command }
how-to-undo = Take it back: ekc undo
how-to-undo-each = These were { $count } steps. Take back the last: ekc undo. The one before it: once more.
how-to-redo = Do it after all: ekc redo
undone = Taken back ({ $ago }, case { $case }): { $what }
redone = Done again (case { $case }): { $what }
undone-in-file = Taken back ({ $ago }): { $what }
redone-in-file = Done again: { $what }
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
exported-to-screen = This was the whole case, readable and not encrypted. Keep it no longer than needed, wherever it stands now. For another coordinator there is: ekc handover
handed-over = Case { $case } stands encrypted in { $path }, with { $count ->
    [one] 1 person
   *[other] { $count } people
  }.
handover-holds = In it is all that is in the case, your notes too, and who stays apart from whom. Not in it: the log, the papers you made, and what you erased or forgot.
handover-by-passphrase = Give the file and the passphrase by two ways: the file on a stick, the passphrase by telephone.
handover-by-key = Only who has the key of the recipient opens this file. You cannot open it yourself: ask whether it opens with your colleague.
handover-then = Tell the main person and the circle who takes over. If the main person does not agree, destroy the file. Your colleague reads the case in with: ekc import FILE. Here the case stays until you close it (ekc close --reason handed-over) and erase it (ekc privacy erase). ekc undo does not bring this file back.
init-made = The case file was made: { $path }
init-next = Keep the passphrase well: without it and without the recovery sheet the file does not open again. The key file (.key) belongs with it; always copy them together, with ekc backup. Make the recovery sheet too: ekc recovery sheet. Would you rather not type the passphrase with every command? Open the file for a time: ekc unlock. Then begin with: ekc new-case

## The key.
unlocked = The file is open for { $count ->
    [one] 1 minute
   *[other] { $count } minutes
  }.
how-to-lock = To lock it sooner: ekc lock. Do so when you leave the computer too; --clear-screen wipes the screen as well.
locked = The file is locked.
was-locked = The file was locked already.
passphrase-changed = The passphrase has been changed.
passphrase-old-copies = Copies from before this moment still open with the old passphrase. Make a new copy and destroy the old ones. Your recovery sheet goes on working.
