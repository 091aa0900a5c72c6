## Drawings: the circle.
drawing-ecomap-title = The circle drawn
drawing-ecomap-alt = The circle drawn: { $main } in the middle, { $circle } in the circle ({ $rounds }) and { $beside } beside the circle.
drawing-ecomap-groups = By group: { $groups }.
drawing-main-persons = { $count ->
    [0] no main person
    [one] 1 main person
   *[other] { $count } main persons
  }
drawing-people = { $count ->
    [0] nobody
    [one] 1 person
   *[other] { $count } people
  }
drawing-rounds = { $count ->
    [one] 1 round
   *[other] { $count } rounds
  }
drawing-middle = In the middle
drawing-round = Round { $round }
drawing-round-and-later = Round { $round } and later
drawing-beside = Beside the circle
drawing-named-by = named by { $by }
drawing-no-side = on neither side
drawing-no-main-person = no main person yet
drawing-the-street = the neighbourhood

## Groups in the circle.
drawing-kin-household = own household
drawing-kin-mothers-side = mother's side
drawing-kin-fathers-side = father's side
drawing-kin-in-laws = in-laws
drawing-kin-family = family
drawing-kin-friends = friends
drawing-kin-neighbours = neighbours
drawing-kin-acquaintances = acquaintances
drawing-kin-others = others

## What the shapes mean.
drawing-sign-main = main person
drawing-sign-circle = circle
drawing-sign-beside = professional, supporter or interpreter
drawing-sign-named = named
drawing-sign-done = happened
drawing-sign-conference = conference
drawing-sign-term = to come or still open

## Drawings: the timeline.
drawing-timeline-title = Timeline
drawing-timeline-alt = The timeline runs from { $on } to { $until }, with { $moments } and { $terms }.
drawing-moments = { $count ->
    [one] 1 event
   *[other] { $count } events
  }
drawing-terms = { $count ->
    [0] no terms
    [one] 1 term
   *[other] { $count } terms
  }
drawing-moment = { $on }: { $what }
drawing-today = today
drawing-weeks-later = { $count ->
    [one] 1 week later
   *[other] { $count } weeks later
  }
drawing-term = to come: { $what }
drawing-term-open = still open: { $what }
drawing-of-conference = { $what } (conference { $number })

## Parts of the work.
drawing-phase-start = Application, consent and question
drawing-phase-preparation = Preparation
drawing-phase-conference = Conference
drawing-phase-plan = Plan
drawing-phase-afterwards = After the conference
drawing-phase-to-come = Still to come

## What happened, without names.
drawing-application = application
drawing-first-contact = first contact
drawing-consent = { $count ->
    [one] consent to take part
   *[other] consent to take part, for { $count } people
  }
drawing-stopped = { $count ->
    [one] someone stopped
   *[other] { $count } people stopped
  }
drawing-came-back = { $count ->
    [one] someone came back
   *[other] { $count } people came back
  }
drawing-consent-information = { $count ->
    [one] consent to share information
   *[other] consent to share information, { $count } times
  }
drawing-consent-information-ended = { $count ->
    [one] consent to share information withdrawn
   *[other] consent to share information withdrawn, { $count } times
  }
drawing-consent-plan = { $count ->
    [one] consent to share the plan
   *[other] consent to share the plan, { $count } times
  }
drawing-consent-plan-ended = { $count ->
    [one] consent to share the plan withdrawn
   *[other] consent to share the plan withdrawn, { $count } times
  }
drawing-question-chosen = the question was chosen
drawing-question-chosen-again = another question was chosen
drawing-invited-first = first invitation
drawing-invited = { $count ->
    [one] 1 person was invited
   *[other] all { $count } invitations were made
  }
drawing-information-shared = { $count ->
    [one] information shared with the circle
   *[other] information shared with the circle, { $count } times
  }
drawing-conference = conference
drawing-conference-number = conference { $number }
drawing-ending = how it ended: { $ending }
drawing-plan = plan, version { $version }
drawing-plan-accepted = version { $version } of the plan was accepted
drawing-plan-given-first = version { $version } of the plan first given out
drawing-plan-given = { $count ->
    [one] version { $version } of the plan was given to 1 person
   *[other] version { $version } of the plan was given to { $count } people
  }
drawing-call = { $count ->
    [one] follow-up call
   *[other] follow-up calls, { $count }
  }
drawing-meeting = { $count ->
    [one] follow-up meeting of the circle
   *[other] follow-up meetings of the circle, { $count }
  }
drawing-closed = closed
drawing-reopened = opened again
