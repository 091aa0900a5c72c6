//! Children: whose yes is asked for them, and who is told so.

use super::{checked, day, family, invited, is_found, refuses_paper};

#[test]
fn a_refusal_names_every_child_whose_yes_is_not_there() {
    let table = family();
    day(&table);
    for (name, kind) in [("Siem Haan", "gezag"), ("Fenna Haan", "vertegenwoordiger")] {
        let add = ["circle", "add", name, "--role", "hoofdpersoon"];
        table.does(&[&add[..], &["--birth-year", "2017"]].concat());
        let authority = ["circle", "authority", name, "--held-by", "zus-1"];
        table.does(&[&authority[..], &["--kind", kind]].concat());
    }
    let refused = table.refuses(&["invite", "buurman-1"], 4, "child-without-consent");
    let told = refused.failure();
    let (what, now) = (
        told["what"].as_str().unwrap(),
        told["now"].as_str().unwrap(),
    );
    let both = "hoofdpersoon-2, hoofdpersoon-3";
    let both_ways = what.contains(both) || what.contains("hoofdpersoon-3, hoofdpersoon-2");
    assert!(both_ways, "{what}");
    // A command is typed for one of them at a time.
    assert!(now.contains("ekc consent PERSOON --by PERSOON"), "{now}");
    let code = "child-without-consent";
    let refused = refuses_paper(&table, "uitnodiging", "buurman-1", 4, code);
    assert!(refused.err.contains("hoofdpersoon-3"), "{}", refused.err);
    for child in ["hoofdpersoon-2", "hoofdpersoon-3"] {
        table.does(&[
            "consent",
            child,
            "yes",
            "--by",
            "zus-1",
            "--scope",
            "kind-doet-mee",
        ]);
    }
    table.does(&["invite", "buurman-1", "--explained", "vandaag"]);
}

#[test]
fn who_decides_at_that_age_is_told_when_another_says_yes_or_no() {
    for (born, sentence) in [
        (
            "2017",
            "Onder de twaalf beslist over hoofdpersoon-2 wie het gezag heeft: broer-1.",
        ),
        (
            "2013",
            "beslissen hoofdpersoon-2 zelf en wie het gezag heeft: broer-1.",
        ),
        ("2009", "hoofdpersoon-2 zegt zelf ja of nee."),
    ] {
        let table = family();
        let child = ["circle", "add", "Siem Haan", "--role", "hoofdpersoon"];
        table.does(&[&child[..], &["--birth-year", born]].concat());
        let authority = ["circle", "authority", "hoofdpersoon-2"];
        table.does(&[&authority[..], &["--held-by", "broer-1"]].concat());
        let says = ["consent", "hoofdpersoon-2", "--by", "zus-1"];
        for word in ["yes", "no"] {
            let told = table.does(&[&says[..], &[word, "--json"]].concat()).json();
            let found = told["findings"].as_array().unwrap();
            let text = found.iter().find(|it| it["code"] == "consent-of-another");
            let text = text.unwrap()["text"].as_str().unwrap();
            assert!(text.contains(sentence), "{born}: {text}");
        }
    }
}

#[test]
fn the_own_no_of_a_child_is_told_as_that_and_never_as_a_yes_of_others_that_is_not_there() {
    let table = invited();
    let niece = ["circle", "add", "Siem Haan", "--relation", "neefje"];
    table.does(&[&niece[..], &["--birth-date", "15-3-2017"]].concat());
    let son = ["circle", "add", "Bo Haan", "--role", "hoofdpersoon"];
    table.does(&[&son[..], &["--birth-date", "15-3-2017"]].concat());
    for child in ["neefje-1", "hoofdpersoon-2"] {
        table.does(&["circle", "authority", child, "--held-by", "zus-1"]);
        let yes = ["consent", child, "yes", "--by", "zus-1"];
        table.does(&[&yes[..], &["--scope", "kind-doet-mee"]].concat());
    }
    assert!(!is_found(&table, "child-not-agreed"));
    table.does(&["invite", "neefje-1", "--explained", "vandaag"]);
    // Of the circle: the others go on, and nothing is asked.
    table.does(&["consent", "neefje-1", "--refuse"]);
    assert!(!is_found(&table, "child-not-agreed"));
    table.does(&["consent", "hoofdpersoon-2", "--refuse"]);
    let found = checked(&table);
    let told = found.iter().find(|it| it["code"] == "child-not-agreed");
    let text = told.unwrap()["text"].as_str().unwrap();
    assert!(text.contains("Zelf nee gezegd tegen meedoen"), "{text}");
    assert!(!text.contains("Nog niet ieder"), "{text}");
}
