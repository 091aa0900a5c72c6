//! What a spreadsheet opens: a table, its cells guarded, and telephone numbers that it keeps whole.

const BYTE_ORDER_MARK: &str = "\u{FEFF}";

/// Write a table: semicolons, CRLF and a byte order mark, so that a Dutch Excel opens it right.
/// A cell that would run as a formula is guarded.
#[must_use]
pub fn write(header: &[String], rows: &[Vec<String>]) -> Vec<u8> {
    let mut table = BYTE_ORDER_MARK.as_bytes().to_vec();
    {
        let mut writer = csv::WriterBuilder::new()
            .delimiter(b';')
            .terminator(csv::Terminator::CRLF)
            .flexible(true)
            .from_writer(&mut table);
        for row in std::iter::once(header).chain(rows.iter().map(Vec::as_slice)) {
            // A table in memory never refuses a row.
            let _ = writer.write_record(row.iter().map(|cell| guarded(cell)));
        }
    }
    table
}

/// Whether a spreadsheet may run this cell (OWASP, "CSV Injection"): also behind spaces, and in the
/// wide forms of East Asian keyboards.
fn is_like_a_formula(cell: &str) -> bool {
    cell.starts_with(['\t', '\r', '\n'])
        || cell
            .trim_start_matches(|c: char| c.is_whitespace() || c.is_control())
            .starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠'])
}

/// A number of which a worksheet would eat the nought: people keep it with an apostrophe.
fn is_number(cell: &str) -> bool {
    let is_of_a_number = |c: char| c.is_ascii_digit() || " .-/()".contains(c);
    cell.starts_with(|c: char| c.is_ascii_digit()) && cell.chars().all(is_of_a_number)
}

/// Put an apostrophe in front of a cell that would run as a formula, and of one that begins with
/// apostrophes and then a formula or a number, so that reading gives back what was written.
fn guarded(cell: &str) -> String {
    let bare = cell.trim_start_matches('\'');
    if is_like_a_formula(bare) || bare != cell && is_number(bare) {
        format!("'{cell}")
    } else {
        cell.to_owned()
    }
}

/// The same cell without the apostrophe that was put in front of it, also by hand in front of a
/// number, and without the formula that
/// some programs put around a number to keep its nought: `="0612345678"`.
pub(super) fn unguarded(cell: &str) -> &str {
    let written = cell.strip_prefix('\'').filter(|rest| {
        let bare = rest.trim_start_matches('\'');
        is_like_a_formula(bare) || is_number(bare)
    });
    let kept = cell
        .strip_prefix("=\"")
        .and_then(|rest| rest.strip_suffix('"'))
        .filter(|text| !text.contains('"'));
    written.or(kept).unwrap_or(cell)
}
