//! A template of one's own: the lines above it, its tags filled in, its Markdown read,
//! and the page in every form but PDF.

use crate::target::{Outcome, Target, rough};
use crate::yaml::wrapped;
use chrono::NaiveDate;
use ekc::domain::choice::Choice as _;
use ekc::domain::paper::{PaperForm, PaperKind, Tongue};
use ekc::exchange::yaml;
use ekc::papers::audience;
use ekc::papers::press::print;
use ekc::papers::subject::{Reader, Subject};
use ekc::papers::template::{TEMPLATE_MOST, Template, built_in};
use ekc::papers::view::view;

pub(crate) fn templates() -> Target {
    let case = yaml::read_case(&wrapped(include_str!("../data/every-list.yaml")))
        .or_else(|_| {
            yaml::read_case(include_bytes!(
                "../../examples/cases/07-een-eis-geweigerd.yaml"
            ))
        })
        .unwrap();
    let today = NaiveDate::from_ymd_opt(2026, 6, 10).unwrap();
    let values: Vec<(PaperKind, serde_json::Value)> = [PaperKind::Plan, PaperKind::Invitation]
        .into_iter()
        .map(|kind| {
            let reader = audience(&case, kind, today)
                .first()
                .copied()
                .unwrap_or(Reader::Everyone);
            let subject = Subject {
                case: &case,
                reader,
                today,
                language: Tongue::Dutch,
                erase_on: None,
                erased: None,
                written: Vec::new(),
                month: None,
                without: Vec::new(),
            };
            (kind, view(kind, &subject).values)
        })
        .collect();
    let feed = move |input: &[u8]| {
        let Ok(text) = std::str::from_utf8(input) else {
            return Outcome::no_text();
        };
        // Every other one from right to left.
        let language = if input.len().is_multiple_of(2) {
            Tongue::Dutch
        } else {
            Tongue::Arabic
        };
        let (kind, values) = &values[input.len() / 2 % values.len()];
        let filled = Template::find(*kind, language, Some(text)).and_then(|template| {
            template.fill(
                values,
                today,
                Some(("<svg xmlns=\"http://www.w3.org/2000/svg\"/>", "x")),
            )
        });
        let document = match filled {
            Ok(document) => document,
            Err(failure) => {
                let refused = Outcome::refused(&failure, input);
                let detail = failure
                    .arg("detail")
                    .or(failure.arg("what"))
                    .unwrap_or_default();
                return Outcome {
                    kind: format!("{} {detail}", refused.kind),
                    shape: format!("{} {detail}", refused.shape),
                };
            }
        };
        let length: usize = document.texts().iter().map(|(text, _)| text.len()).sum();
        for form in [
            PaperForm::Html,
            PaperForm::Text,
            PaperForm::Markdown,
            PaperForm::Docx,
        ] {
            print(&document, form, &[]).unwrap_or_else(|failure| panic!("{failure:?}"));
        }
        let blocks: Vec<String> = document
            .blocks
            .iter()
            .take(3)
            .map(|block| {
                format!("{block:?}")
                    .chars()
                    .take_while(|c| c.is_alphabetic())
                    .collect()
            })
            .collect();
        Outcome::new(
            format!("read {}", blocks.first().map_or("-", String::as_str)),
            format!(
                "read {blocks:?} {} {}",
                rough(document.blocks.len()),
                rough(length)
            ),
        )
    };
    let own = |body: &str| format!("---\ntitle: Proef\n---\n{body}").into_bytes();
    let mut seeds: Vec<Vec<u8>> = PaperKind::ALL
        .iter()
        .filter_map(|(kind, _, _)| built_in(*kind, Tongue::Dutch))
        .map(Into::into)
        .collect();
    seeds.extend([
        b"---\r\ntitle: Proef\r\nchecked_by: A. Lezer\r\nchecked_on: 2026-04-01\r\n---\r\n\
          # Kop\r\n"
            .to_vec(),
        own(
            "# Kop\n\nBeste {{ reader.name }},\n\n{% if conference.on %}\n\
            Op {{ conference.on | day }} om {{ conference.starts | clock }}.\n{% endif %}\n",
        ),
        own("{% for p in agreements %}\n\
            {{ loop.index }}. {{ p.what | own }}\n   - {{ p.who | names }}\n{% endfor %}\n\n\
            | a | b |\n|---|---|\n| {{ box }} | {{ blank }} |\n\n> **let op**\n> \\\n> x\n\n\
            ---\n\n{{ figure }}\n"),
        own("{% set x = \"aaaaaaaa\" %}{% set x = x ~ x %}{{ x }}\n\
            {{ x * 3 }} {{ [1, 2] | join(\", \") }} {{ \"%5d\" | format(3) }}\n"),
        own(
            "{% with x = namespace(a=1) %}{% for i in range(3) %}{% set x.a = x.a + i %}\
            {% endfor %}{{ x.a }}{% endwith %}{{ x is defined }}\n",
        ),
    ]);
    Target {
        seeds,
        words: vec![
            b"{{ ",
            b" }}",
            b"{% ",
            b" %}",
            b"{# ",
            b" #}",
            b"{%- ",
            b" -%}",
            b"{% raw %}",
            b"{% endraw %}",
            b"{% if x %}",
            b"{% elif 1 %}",
            b"{% else %}",
            b"{% endif %}",
            b"{% for a in range(9) %}",
            b"{% for a in b recursive %}",
            b"{{ loop(a) }}",
            b"{% endfor %}",
            b"{% set a = ",
            b"{% set a %}",
            b"{% endset %}",
            b"{% with a = ",
            b"{% endwith %}",
            b"{% filter upper %}",
            b"{% endfilter %}",
            b"{% autoescape false %}",
            b"{% endautoescape %}",
            b"{% macro m(a) %}",
            b"{% endmacro %}",
            b"{% include 'x' %}",
            b"{% extends 'x' %}",
            b"{% block x %}",
            b"{% endblock %}",
            b"{% do ",
            b"{% break %}",
            b"{% continue %}",
            b" | ",
            b"|day",
            b"|clock",
            b"|own",
            b"|names",
            b"|replace('a', 'aaaa')",
            b"|indent(9)",
            b"|join(x)",
            b"|list",
            b"|length",
            b"|safe",
            b"|escape",
            b"|tojson",
            b"|pprint",
            b"|batch(2)",
            b"|slice(2)",
            b"|sort",
            b"|dictsort",
            b"|items",
            b"|round(9)",
            b"|int",
            b"|float",
            b"|format(1)",
            b"|map('upper')",
            b"|select",
            b"|groupby('a')",
            b"|unique",
            b"|sum",
            b"|default('x')",
            b"|urlencode",
            b"|attr('name')",
            b"|lines",
            b"|split",
            b"|zip(a)",
            b"|chain(a)",
            b"range(99999)",
            b"dict(a=1)",
            b"debug()",
            b"namespace()",
            b"[1:2]",
            b"[::-1]",
            b" ~ ",
            b" ** ",
            b" // ",
            b" % ",
            b" * 99",
            b" in ",
            b" is ",
            b" if 1 else 2",
            b" and ",
            b"not ",
            b"loop.index",
            b"loop.previtem",
            b"reader.name",
            b"agreements",
            b"coordinators",
            b"variant",
            b"today",
            b"figure",
            b"blank",
            b"box",
            b"- ",
            b"1. ",
            b"> ",
            b"# ",
            b"## ",
            b"**",
            b"| a | b |\n|---|---|\n",
            b"\n---\n",
            b"***",
            b"`",
            b"```\n",
            b"<b>",
            b"<!--",
            b"[a](b)",
            b"![a](b)",
            b"[a]: b\n",
            b"&amp;",
            b"&#0;",
            b"\\",
            b"  \n",
            b"\n\n",
            b"    ",
            b"\t",
            b"title: ",
            b"checked_on: ",
            b"---\n",
        ],
        most: TEMPLATE_MOST,
        short_run: 500,
        feed: Box::new(feed),
    }
}
