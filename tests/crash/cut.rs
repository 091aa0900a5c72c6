//! A file that is cut off: the case file at every page and halfway it, the key file at every byte.
//! It is said that it is damaged, or the answer is right; what is left is not touched.

use crate::commands::first_line;
use crate::folder::{Folder, Stage};
use crate::shim::{Line, run};
use crate::tally::{Tally, each, sample};

const PAGE: usize = 4096;

/// Cut a file of a case at these places; reading and writing must both say so,
/// and leave it as it is.
fn cut(name: &str, places: &[usize], tally: &Tally) {
    let whole = Folder::at(Stage::Later).files();
    let show = Line::new("show proef --json");
    let right = run(&Folder::at(Stage::Later), &show, None).out;
    each(places, |size| {
        let mut files = whole.clone();
        files.get_mut(name).unwrap().truncate(*size);
        let folder = Folder::holding(&files);
        tally.struck();
        for line in [&show, &Line::new("contact oma --way phone")] {
            let ran = run(&folder, line, None);
            tally.ran();
            let damaged = ran.code == Some(13) || (*size == 0 && matches!(ran.code, Some(12 | 13)));
            if ran.code == Some(0) && ran.out != right {
                tally.loss(format!("{name} cut at {size}: taken for whole"));
            } else if !damaged && ran.code != Some(0) {
                tally.blemish(format!(
                    "{name} cut at {size}: {:?} {}",
                    ran.code,
                    first_line(&ran.err)
                ));
            } else if damaged && folder.files() != files {
                tally.loss(format!(
                    "{name} cut at {size}: what was left of it was changed"
                ));
            }
        }
    });
}

#[test]
fn a_case_file_that_is_cut_off_is_damaged_and_left_alone() {
    let tally = Tally::default();
    let size = Folder::at(Stage::Later).files()["zaken.ekc"].len();
    let places: Vec<usize> = (0..size / PAGE)
        .flat_map(|page| [page * PAGE, page * PAGE + PAGE / 2])
        .collect();
    // Half of the last page is what a change that is taken back could let go.
    let last = places.last().copied();
    let mut some = sample(&places, 60);
    some.retain(|place| Some(*place) != last);
    some.extend(last);
    cut("zaken.ekc", &some, &tally);
    tally.close("cut-case-file", 2);
}

#[test]
fn a_key_file_that_is_cut_off_is_damaged_and_left_alone() {
    let tally = Tally::default();
    let size = Folder::at(Stage::Later).files()["zaken.ekc.key"].len();
    // Without its last line end it is still whole.
    let places: Vec<usize> = (0..size - 1).collect();
    cut("zaken.ekc.key", &sample(&places, 40), &tally);
    tally.close("cut-key-file", 2);
}
