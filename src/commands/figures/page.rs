//! `ekc figures --page`: a page to print or to look at, for the coordinator, for the regional
//! manager or for a municipality. Those for others show nothing but what `--by gemeente` tells, so
//! that all that is hidden there is hidden here (decision 0035).

use super::show::{
    figure_table, group_name, mark, marked, outcome_name, period, published_table, share_of, title,
    value_of,
};
use super::{Form, Sheet};
use crate::desk::Desk;
use crate::domain::choice::Choice as _;
use crate::domain::event::{Destination, Event};
use crate::domain::paper::{PaperForm, Tongue};
use crate::failure::{Failure, failure};
use crate::method::national::{Published, published_of};
use crate::method::yearly::{Counted, Eyes, Figure, Indicator, Key, PageFor, Unit};
use crate::movement::outgoing::{Leaving, get_ready, or_take_back, put_noted, way_is_free};
use crate::papers::document::{Block, Document, Inline, TYPE_SIZE};
use crate::papers::drawing::{Bar, bars};
use crate::papers::press;
use crate::store::{CaseFile, Step};
use crate::words::{Label, Words, label, message};
use serde_json::json;
use std::path::Path;

/// How many bars a drawing has at most: more would be too small on a page.
const BARS: usize = 24;
/// The highest mark, in tenths.
const HIGHEST: u64 = 100;
/// All of a whole, in tenths of a hundredth.
const ALL: u64 = 1000;
/// The figures of each municipality that the regional manager sees beside each other.
const BESIDE: [Indicator; 4] = [
    Indicator::PlanOfApplications,
    Indicator::LeadTime,
    Indicator::TotalThere,
    Indicator::OwnShare,
];

pub(super) fn make(
    form: &Form,
    whom: PageFor,
    desk: &mut Desk,
    file: &mut CaseFile,
    sheets: &[Sheet],
    eyes: Eyes,
) -> Result<(), Failure> {
    let path = form.out.clone().unwrap_or_default();
    let shape = shape(&path)?;
    let document = document(form, whom, desk, sheets, eyes)?;
    let fonts = if shape == PaperForm::Pdf {
        desk.own_fonts()?
    } else {
        Vec::new()
    };
    let event = Event::FiguresPageMade {
        place: Destination::of(&path),
    };
    let leaving = [Leaving {
        path: path.clone(),
        form: shape.code(),
        bytes: press::print(&document, shape, &fonts)?,
        is_text: shape == PaperForm::Html,
        event: event.clone(),
        tells: Vec::new(),
    }];
    let replace = way_is_free(desk, &leaving, form.replace).map_err(of_this_flag)?;
    // Noted before it is made: a page without a line in the log is worse than the other way about.
    let turn = desk.take_turn()?;
    let noted = [file.note_care_before(desk.now(), &event, Step::paper(&path).as_ref())?];
    let ready = or_take_back(file, &noted, get_ready(desk, &leaving, replace))?;
    put_noted(desk, file, &leaving, ready, &noted)?;
    drop(turn);
    if desk.options.json {
        return desk.print_json(&json!({
            "schema": "ekc.figures-page/1",
            "for": whom,
            "file": path,
        }));
    }
    let done = desk
        .words
        .say(message!("figures-page-made", path = path.display()));
    desk.print(&done)?;
    let mark = desk.words.say(mark(eyes));
    desk.talk(&mark);
    Ok(())
}

/// What others call `--to` is `--out` here: `--to` is the last day.
fn of_this_flag(failure: Failure) -> Failure {
    match failure.code() {
        "paper-exists" => failure!(CannotWrite, "figures-page-exists").named("--out"),
        "no-such-folder" => failure.named("--out"),
        _ => failure,
    }
}

/// The form by the ending of the name.
fn shape(path: &Path) -> Result<PaperForm, Failure> {
    let ending = path
        .extension()
        .map(|it| it.to_string_lossy().to_lowercase());
    match ending.as_deref() {
        Some("pdf") => Ok(PaperForm::Pdf),
        Some("html") => Ok(PaperForm::Html),
        Some(_) | None => Err(failure!(Usage, "figures-page-form").named("--out")),
    }
}

fn document(
    form: &Form,
    whom: PageFor,
    desk: &Desk,
    sheets: &[Sheet],
    eyes: Eyes,
) -> Result<Document, Failure> {
    let words = &desk.words;
    let wanted = match (whom, &form.municipality) {
        (PageFor::Municipality, Some(name)) => Some(name.trim().to_lowercase()),
        (PageFor::Municipality, None) => {
            return Err(failure!(Usage, "figures-page-which").named("--municipality"));
        }
        (PageFor::Own | PageFor::Region, Some(_)) => {
            return Err(failure!(Usage, "figures-page-no-municipality").named("--municipality"));
        }
        (PageFor::Own | PageFor::Region, None) => None,
    };
    let told: Vec<(&Sheet, &Counted)> = sheets
        .iter()
        .filter_map(|sheet| Some((sheet, shown(sheet, wanted.as_deref())?)))
        .collect();
    let Some((first_sheet, first)) = told.first() else {
        return Err(failure!(Private, "figures-page-few"));
    };
    let mut periods: Vec<String> = told
        .iter()
        .map(|(sheet, _)| period(sheet.period, words))
        .collect();
    periods.dedup();
    let periods = periods.join(", ");
    let in_one_place = || group_name(first, words);
    let name = first_sheet.only_in.clone().unwrap_or_else(in_one_place);
    // The title stands at the foot of each page, and so does for whom it is.
    let title_of_all = words.say(match whom {
        PageFor::Own => message!("figures-page-title-own", period = periods),
        PageFor::Region => message!("figures-page-title-region", period = periods),
        PageFor::Municipality => message!(
            "figures-page-title-municipality",
            name = name,
            period = periods
        ),
    });
    let mut blocks = vec![
        heading(1, &title_of_all),
        Block::Frame {
            blocks: vec![paragraph(&words.say(mark(eyes)))],
        },
    ];
    for (sheet, counted) in &told {
        blocks.push(heading(2, &title(sheet, words)));
        tell(&mut blocks, counted, eyes, words);
        if whom == PageFor::Region {
            tell_beside(&mut blocks, &sheet.page.groups, words);
        }
    }
    let mut published: Vec<&Published> = told
        .iter()
        .filter_map(|(sheet, _)| published_of(sheet.period.year()?))
        .collect();
    published.dedup_by_key(|it| it.year);
    for it in published {
        tell_published(&mut blocks, it, words);
    }
    blocks.push(paragraph(&words.say(message!("figures-no-effect"))));
    Ok(Document {
        language: Tongue::spoken(words.language().tag()).unwrap_or(Tongue::Dutch),
        from_right_to_left: false,
        title: title_of_all,
        version: None,
        type_size: TYPE_SIZE,
        is_landscape: false,
        on: desk.today(),
        blocks,
    })
}

/// What a page shows of a sheet: all of it, or the one municipality that is told by itself.
fn shown<'a>(sheet: &'a Sheet, wanted: Option<&str>) -> Option<&'a Counted> {
    let Some(wanted) = wanted else {
        return sheet.page.whole.as_ref();
    };
    let is_all = |name: &String| name.to_lowercase() == wanted;
    if sheet.only_in.as_ref().is_some_and(is_all) {
        return sheet.page.whole.as_ref();
    }
    sheet.page.groups.iter().find(|group| {
        if let [Key::Municipality(Some(name))] = group.keys.as_slice() {
            name.to_lowercase() == wanted
        } else {
            false
        }
    })
}

/// The charts of some cases, and every figure behind them.
fn tell(blocks: &mut Vec<Block>, counted: &Counted, eyes: Eyes, words: &Words) {
    let applications = words.say(message!("figures-applications", count = counted.cases));
    blocks.push(paragraph(&applications));
    chart(
        blocks,
        label!("figures-page-outcomes"),
        &outcomes(counted, words),
        words,
    );
    chart(
        blocks,
        label!("figures-page-shares"),
        &shares(counted, words),
        words,
    );
    chart(
        blocks,
        label!("figures-page-marks"),
        &marks(counted, words),
        words,
    );
    chart(
        blocks,
        label!("figures-page-hours"),
        &hours(counted, words),
        words,
    );
    let (header, rows) = figure_table(counted, eyes, words);
    if rows.is_empty() {
        blocks.push(paragraph(&words.say(message!("figures-no-more"))));
    } else {
        blocks.push(heading(3, &words.say(label!("figures-page-all"))));
        blocks.push(table(&header, &rows, words));
    }
}

/// The municipalities that are told apart, beside each other.
fn tell_beside(blocks: &mut Vec<Block>, groups: &[Counted], words: &Words) {
    let most = groups.iter().map(|it| it.cases).max().unwrap_or_default();
    let bar = |group: &Counted| Bar {
        name: group_name(group, words),
        told: words.say(message!("figures-applications", count = group.cases)),
        length: whole(group.cases),
        whole: whole(most),
    };
    let all: Vec<Bar> = groups.iter().map(bar).collect();
    chart(blocks, label!("figures-page-beside"), &all, words);
    let is_told = |indicator: &Indicator| {
        let mut figures = groups.iter().flat_map(|it| &it.figures);
        figures.any(|it| it.indicator == *indicator)
    };
    let columns: Vec<Indicator> = BESIDE.into_iter().filter(is_told).collect();
    if groups.is_empty() || columns.is_empty() {
        return;
    }
    let mut header = vec![label!("apart-by-municipality")];
    header.extend(columns.iter().map(|it| it.label()));
    let rows: Vec<Vec<String>> = groups
        .iter()
        .map(|group| {
            let cell = |indicator: &Indicator| {
                let figure = group.figures.iter().find(|it| it.indicator == *indicator);
                figure.map_or_else(|| "–".to_owned(), |it| told_of(it, words))
            };
            let name = std::iter::once(group_name(group, words));
            name.chain(columns.iter().map(cell)).collect()
        })
        .collect();
    blocks.push(table(&header, &rows, words));
}

fn tell_published(blocks: &mut Vec<Block>, published: &Published, words: &Words) {
    blocks.push(heading(2, &words.say(label!("figures-page-national"))));
    let source = words.say(message!(
        "figures-national",
        year = published.year,
        source = published.source
    ));
    blocks.push(paragraph(&source));
    let (header, rows) = published_table(published, words);
    blocks.push(table(&header, &rows, words));
    blocks.push(paragraph(&words.say(message!("figures-national-warning"))));
}

/// Bars under a heading; nothing where there are none.
fn chart(blocks: &mut Vec<Block>, heading_of: Label, all: &[Bar], words: &Words) {
    if all.is_empty() {
        return;
    }
    let name = words.say(heading_of);
    blocks.push(heading(3, &name));
    for some in all.chunks(BARS) {
        let drawn = bars(&name, some, words);
        blocks.push(Block::Figure {
            svg: drawn.svg,
            alt: drawn.alt,
        });
    }
}

fn outcomes(counted: &Counted, words: &Words) -> Vec<Bar> {
    let bar = |(outcomes, count): &(Vec<_>, usize)| Bar {
        name: outcome_name(outcomes, words),
        told: format!("{count} ({})", share_of(*count, counted.cases, words)),
        length: whole(*count),
        whole: whole(counted.cases),
    };
    counted.outcomes.iter().map(bar).collect()
}

/// What is a part of a whole.
fn shares(counted: &Counted, words: &Words) -> Vec<Bar> {
    let bar = |figure: &Figure| {
        let whole = match figure.indicator.unit() {
            Unit::Cases => whole(figure.count),
            Unit::Percent => ALL,
            Unit::Days | Unit::Number | Unit::Minutes => return None,
        };
        Some(Bar {
            name: words.say(figure.indicator.label()),
            told: told_of(figure, words),
            length: figure.value,
            whole,
        })
    };
    counted.figures.iter().filter_map(bar).collect()
}

fn marks(counted: &Counted, words: &Words) -> Vec<Bar> {
    let marks = counted.marks.iter().map(|it| Bar {
        name: words.say(message!(
            "figures-mark-of",
            what = words.say(marked(it.marked)),
            group = words.say(it.group.label())
        )),
        told: words.say(message!(
            "figures-page-forms",
            told = words.tenths(it.mean),
            count = it.count
        )),
        length: it.mean,
        whole: HIGHEST,
    });
    marks.collect()
}

/// The time of the coordinator by kind of work.
fn hours(counted: &Counted, words: &Words) -> Vec<Bar> {
    let of_work: Vec<&Figure> = counted
        .figures
        .iter()
        .filter(|it| it.indicator.unit() == Unit::Minutes && it.indicator != Indicator::Hours)
        .collect();
    let most = of_work.iter().map(|it| it.value).max().unwrap_or_default();
    let bar = |figure: &&Figure| Bar {
        name: words.say(figure.indicator.label()),
        told: told_of(figure, words),
        length: figure.value,
        whole: most,
    };
    of_work.iter().map(bar).collect()
}

/// What a figure comes to, and of how many cases it is.
fn told_of(figure: &Figure, words: &Words) -> String {
    words.say(message!(
        "figures-page-cases",
        told = value_of(figure, words),
        count = figure.count
    ))
}

fn whole(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

fn text(text: &str) -> Vec<Inline> {
    vec![Inline::Text {
        text: text.to_owned(),
    }]
}

fn heading(level: u8, of: &str) -> Block {
    Block::Heading {
        level,
        text: text(of),
    }
}

fn paragraph(of: &str) -> Block {
    Block::Paragraph { text: text(of) }
}

fn table(header: &[Label], rows: &[Vec<String>], words: &Words) -> Block {
    let cells = |row: &Vec<String>| row.iter().map(|cell| text(cell)).collect();
    Block::Table {
        head: header.iter().map(|it| text(&words.say(*it))).collect(),
        rows: rows.iter().map(cells).collect(),
    }
}
