//! What a coordinator does, and what may be so: the rows and the columns of the matrix.

use super::stages::Stage;

/// What a coordinator does: its name in the table, when, and the command. `X` is who it is about.
pub(in crate::practice) struct Act {
    pub(super) name: &'static str,
    pub(super) stage: Stage,
    pub(super) command: &'static str,
}

/// What is so: its name in the table, and the commands that note it. `X` is who it is about.
pub(in crate::practice) struct Situation {
    pub(in crate::practice) name: &'static str,
    pub(in crate::practice) noted: &'static [&'static str],
}

const fn act(name: &'static str, stage: Stage, command: &'static str) -> Act {
    Act {
        name,
        stage,
        command,
    }
}

const fn situation(name: &'static str, noted: &'static [&'static str]) -> Situation {
    Situation { name, noted }
}

/// One table of the matrix: who it is about, its acts and its situations.
pub(in crate::practice) struct Part {
    pub(super) title: &'static str,
    pub(super) whom: &'static str,
    pub(super) acts: &'static [Act],
    pub(in crate::practice) situations: &'static [Situation],
}

use Stage::{Accepted, Begun, Ended, FourWeeksLater, OnTheDay, OneIsThere, Prepared};

/// Another coordinator gets the whole case; `FOLDER` is that of the case file.
const HAND_OVER: &str = "handover proef --to FOLDER --transfer-passphrase-command \
                         'echo zes rode fietsen'";

const OF_CONSENT: Part = Part {
    title: "The yes of a main person",
    whom: "nicht-1",
    acts: &[
        act("explain", Prepared, "invite X --explain-only"),
        act("invite, somebody of the circle", Prepared, "invite X"),
        act("invite, a professional", Prepared, "invite bewindvoerder-1"),
        act("remind who was invited", Prepared, "invite zus-1"),
        act("talk with somebody", Prepared, "contact X --way bezoek"),
        act("ask who else", Prepared, "circle asked X"),
        act(
            "ask for information",
            Prepared,
            "inform ask 'Wat is er geleend?' --wanted-by zus-1 --of bewindvoerder-1",
        ),
        act(
            "move the day",
            Prepared,
            "conference set --date 'za 28 mrt'",
        ),
        act("move the hour", Prepared, "conference set --time 15:00"),
        act("list a day", Prepared, "conference dates --add 'za 4 apr'"),
        act(
            "print: bevestiging",
            Prepared,
            "print bevestiging --for Roos --as txt --to -",
        ),
        act(
            "print: uitnodiging",
            Prepared,
            "print uitnodiging --for zus-1 --as txt --to -",
        ),
        act(
            "print: programma",
            Prepared,
            "print programma --as txt --to -",
        ),
        act(
            "print: deelnemerslijst",
            Prepared,
            "print deelnemerslijst --for zus-1 --as txt --to -",
        ),
        act(
            "print: kringkaart",
            Prepared,
            "print kringkaart --as txt --to -",
        ),
        act("calendar", Prepared, "calendar --for zus-1 --to -"),
        act("address list", Prepared, "contacts export --to -"),
        act("export", Prepared, "export --to -"),
        act("hand the case over", Prepared, HAND_OVER),
        act("arrive", OnTheDay, "conference arrive zus-1"),
        act("begin a part", Begun, "conference part 1 --at 13:00"),
        act(
            "end with a plan",
            Begun,
            "conference end met-plan --at 17:00",
        ),
        act(
            "end without a plan",
            Begun,
            "conference end geen-plan --at 17:00",
        ),
        act(
            "record the plan",
            Ended,
            "record-plan --agreement 'zus-1; zet de boeken klaar; elke zondag' \
             --what-if 'de huur lukt niet; Roos belt de bank' \
             --evaluation 'za 16 mei' --convener zus-1",
        ),
        act("give the plan", Accepted, "plan share zus-1"),
        act(
            "call after four weeks",
            FourWeeksLater,
            "followup call Roos",
        ),
    ],
    situations: &[
        situation(
            "never asked",
            &["circle add 'Ilse Maas' --role hoofdpersoon"],
        ),
        situation(
            "refused",
            &[
                "circle add 'Ilse Maas' --role hoofdpersoon",
                "consent Ilse --refuse",
            ],
        ),
        situation("taken back", &["consent Roos --withdraw"]),
        situation("died", &["circle edit Roos --died vandaag"]),
        situation(
            "not acknowledged",
            &["circle edit Rik --clear acknowledged"],
        ),
    ],
};

const OF_A_PERSON: Part = Part {
    title: "Somebody of the circle",
    whom: "broer-1",
    acts: &[
        act("explain", Prepared, "invite X --explain-only"),
        act("invite once more", Prepared, "invite X"),
        act("talk with them", Prepared, "contact X --way telefoon"),
        act("ask who else", Prepared, "circle asked X"),
        act(
            "ask them for information",
            Prepared,
            "inform ask 'Wat is er geleend?' --wanted-by zus-1 --of X",
        ),
        act(
            "a lift by them",
            Prepared,
            "conference checklist --add 'vervoer: meerijden' --by X --whom zus-1",
        ),
        act("note an answer", Prepared, "answer X misschien"),
        act(
            "another role",
            Prepared,
            "circle edit X --role steunpersoon",
        ),
        act(
            "somebody with that first name",
            Prepared,
            "circle add 'Joris van Dam' --relation oom --named-by Roos",
        ),
        act(
            "print: uitnodiging",
            Prepared,
            "print uitnodiging --for X --as txt --to -",
        ),
        act(
            "print: deelnemerslijst",
            Prepared,
            "print deelnemerslijst --for X --as txt --to -",
        ),
        act(
            "print: programma",
            Prepared,
            "print programma --for X --as txt --to -",
        ),
        act(
            "the programme of everyone",
            Prepared,
            "conference programme",
        ),
        act("calendar", Prepared, "calendar --for X --to -"),
        act(
            "letter of access",
            Prepared,
            "print inzage --for X --as txt --to -",
        ),
        act("address list", Prepared, "contacts export --to -"),
        act("hand the case over", Prepared, HAND_OVER),
        act("arrive", OnTheDay, "conference arrive X"),
        act("arrive, everyone", OnTheDay, "conference arrive --all"),
        act(
            "record the plan with a task",
            Ended,
            "record-plan --agreement 'X; zet de boeken klaar; elke zondag' \
             --what-if 'de huur lukt niet; Roos belt de bank' \
             --evaluation 'za 16 mei' --convener zus-1",
        ),
        act("give the plan", Accepted, "plan share X"),
        act("give the plan to everyone", Accepted, "plan share --all"),
        act(
            "print: plan",
            Accepted,
            "print plan --for X --as txt --to -",
        ),
        act("call", FourWeeksLater, "followup call X"),
        act(
            "a meeting they convene",
            FourWeeksLater,
            "followup meeting --date 'za 5 sep' --convener X",
        ),
    ],
    situations: &[
        situation("said no", &["answer X nee"]),
        situation(
            "took the yes back",
            &["consent X yes --by X", "consent X --withdraw"],
        ),
        situation("left alone", &["circle leave-alone X"]),
        situation("never", &["circle leave-alone X --never"]),
        situation(
            "left out",
            &["circle exclude X --reason 'Roos wil dat' --decided-by Roos --instead brief"],
        ),
        situation("died", &["circle edit X --died vandaag"]),
        situation("forgotten", &["privacy forget X --confirm X"]),
        situation("role ended", &["close --reason gestopt --on vandaag"]),
    ],
};

const OF_TWO: Part = Part {
    title: "Two people: zus-1 comes too",
    whom: "broer-1",
    acts: &[
        act("talk with them", Prepared, "contact X --way bezoek"),
        act("invite once more", Prepared, "invite X"),
        act("note an answer", Prepared, "answer X misschien"),
        act(
            "move the day into it",
            Prepared,
            "conference set --date 'zo 22 mrt'",
        ),
        act(
            "list a day in it",
            Prepared,
            "conference dates --add 'zo 22 mrt'",
        ),
        act(
            "a lift together",
            Prepared,
            "conference checklist --add 'vervoer: meerijden' --by X --whom zus-1",
        ),
        act(
            "speak for the other",
            Prepared,
            "answer X ja --attending woordvoerder --spokesperson zus-1",
        ),
        act(
            "print: uitnodiging",
            Prepared,
            "print uitnodiging --for X --as txt --to -",
        ),
        act(
            "print: programma",
            Prepared,
            "print programma --for X --as txt --to -",
        ),
        act(
            "print: deelnemerslijst",
            Prepared,
            "print deelnemerslijst --for X --as txt --to -",
        ),
        act("calendar", Prepared, "calendar --for X --to -"),
        act("address list", Prepared, "contacts export --to -"),
        act("arrive, the second", OneIsThere, "conference arrive X"),
        act(
            "begin a part with both",
            Begun,
            "conference part 1 --at 13:00",
        ),
        act(
            "a task together",
            Ended,
            "record-plan --agreement 'X, zus-1; zetten de boeken klaar; elke zondag' \
             --what-if 'de huur lukt niet; Roos belt de bank' \
             --evaluation 'za 16 mei' --convener zus-1",
        ),
        act("give the plan", Accepted, "plan share X"),
        act(
            "print: plan",
            Accepted,
            "print plan --for X --as txt --to -",
        ),
        act(
            "a meeting of both",
            FourWeeksLater,
            "followup meeting --date 'za 5 sep'",
        ),
    ],
    situations: &[
        situation(
            "a ban without end",
            &[
                "circle apart X zus-1 --order contactverbod --ordered-by 'de rechter' \
                 --since 'ma 2 mrt'",
            ],
        ),
        situation(
            "a ban that ends before the day",
            &[
                "circle apart X zus-1 --order contactverbod --ordered-by 'de rechter' \
                 --since 'ma 2 mrt' --until 'vr 20 mrt'",
            ],
        ),
        situation(
            "a ban that begins on the day",
            &[
                "circle apart X zus-1 --order contactverbod --ordered-by 'de rechter' \
                 --since 'za 21 mrt' --until 31-10-2026",
            ],
        ),
        situation("a wish", &["circle apart X zus-1 --order wens"]),
    ],
};

const OF_THE_PLAN: Part = Part {
    title: "The plan and the case",
    whom: "zus-1",
    acts: &[
        act(
            "move the day",
            Prepared,
            "conference set --date 'za 28 mrt'",
        ),
        act("list a day", Prepared, "conference dates --add 'za 4 apr'"),
        act("invite", Prepared, "invite nicht-1"),
        act(
            "print: uitnodiging",
            Prepared,
            "print uitnodiging --for X --as txt --to -",
        ),
        act(
            "print: programma",
            Prepared,
            "print programma --as txt --to -",
        ),
        act("arrive", OnTheDay, "conference arrive X"),
        act(
            "end with a plan",
            Begun,
            "conference end met-plan --at 17:00",
        ),
        act("give the plan", Accepted, "plan share X"),
        act(
            "print: plan",
            Accepted,
            "print plan --for X --as txt --to -",
        ),
        act(
            "print: follow-up invitation",
            Accepted,
            "print vervolguitnodiging --for X --as txt --to -",
        ),
        act("calendar", Accepted, "calendar --for X --to -"),
        act("hand the case over", Accepted, HAND_OVER),
        act("call", FourWeeksLater, "followup call Roos"),
        act(
            "end the role",
            FourWeeksLater,
            "close --reason gestopt --on vandaag",
        ),
    ],
    situations: &[
        situation("safety, no requirement", &["edit-case --safety"]),
        situation(
            "a requirement without a verdict",
            &[
                "edit-case --safety",
                "requirement 'Elke avond is de kas leeg.' --set-by bewindvoerder-1",
            ],
        ),
        situation(
            "an answer not shared",
            &[
                "inform ask 'Wat is er geleend?' --wanted-by zus-1 --of bewindvoerder-1",
                "inform receive 1 --answer 'Niets.'",
            ],
        ),
    ],
};

pub(in crate::practice) const PARTS: [&Part; 4] =
    [&OF_CONSENT, &OF_A_PERSON, &OF_TWO, &OF_THE_PLAN];
