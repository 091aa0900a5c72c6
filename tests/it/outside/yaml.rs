//! A form in YAML: what was typed comes in whole, or is refused with its line and column.

use crate::desk::Table;

/// An application; `more` stands at its end.
fn application(more: &str) -> String {
    format!(
        "date: 2-3-2026\nvariant: familie\napplicant: hoofdpersoon\nmain_person: [\"Zoë Vierde\"]\n\
         coordinator: [\"Willem Toets\"]\nindependent: ja\ninformative_talk: nee\n{more}"
    )
}

#[test]
fn no_half_sentence_of_the_family_is_recorded() {
    let table = Table::new();
    for (more, code, line, column) in [
        (
            "situation: Ze zegt #niks en toen niets meer\n",
            "yaml-cut",
            8,
            20,
        ),
        (
            "situation: rust\nfinancer: Fonds #3 Samen\n",
            "yaml-cut",
            9,
            17,
        ),
        ("financer: &Samen verder\n", "yaml-mark", 8, 11),
        ("financer: Null\n", "yaml-nothing", 8, 11),
    ] {
        let failure = table
            .refuses_with(
                &["new-case", "--from", "-"],
                application(more).as_bytes(),
                5,
                code,
            )
            .failure();
        assert_eq!(
            (failure["line"].as_u64(), failure["column"].as_u64()),
            (Some(line), Some(column)),
            "{failure}"
        );
    }
    let quoted = application("# van de gemeente\nfinancer: 'Fonds #3 Samen' # nog vragen\n");
    let ran = table.run_with(
        &["new-case", "--from", "-", "--handle", "proef"],
        quoted.as_bytes(),
    );
    assert_eq!(ran.code, 0, "{}", ran.err);
    let financer = table.case("proef").application.financer.unwrap();
    assert_eq!(financer.as_str(), "Fonds #3 Samen");
}
