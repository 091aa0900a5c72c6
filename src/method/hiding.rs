//! What is few is hidden: which counts over cases may be told to others (decision 0035).
//!
//! Nothing is left blank beside a total, where it could be worked out by subtraction. Classes that
//! are too small are joined until each is large enough in every group that is told apart, and what
//! cannot be told in each of them is told in none. All that is told is then a sum of parts that
//! could each be told by themselves, and so is all that can be worked out from it.
//!
//! Pure functions over counts and labels; they know nothing of cases.

/// Of fewer than this many nothing is told to others.
pub const FEWEST: usize = 5;

/// Join classes until each holds enough in every group. `cells` has a row for each class, with its
/// count in each group, and `kinds` the kind of each class. Returns the classes by their places,
/// joined; one part when no split of them is large enough.
///
/// The two smallest are joined. A class in which nothing is joins the smallest of its kind, so that
/// it hides no more than it must. Which two are joined next does not depend on `fewest`: what is
/// told with a higher number is a joining of what is told with a lower one.
#[must_use]
pub fn join_small(cells: &[Vec<usize>], kinds: &[usize], fewest: usize) -> Vec<Vec<usize>> {
    let mut parts: Vec<Joined> = cells
        .iter()
        .enumerate()
        .map(|(at, counts)| Joined {
            places: vec![at],
            counts: counts.clone(),
            kind: kinds.get(at).copied(),
        })
        .collect();
    loop {
        parts.sort_by_key(Joined::size);
        let is_enough = parts.first().is_none_or(|it| it.size().0 >= fewest);
        if is_enough || parts.len() < 2 {
            break;
        }
        let smallest = parts.remove(0);
        let is_like_it = |it: &Joined| it.kind.is_some() && it.kind == smallest.kind;
        let like_it = parts.iter().position(is_like_it);
        let at = like_it.filter(|_| smallest.size().1 == 0).unwrap_or(0);
        if let Some(other) = parts.get_mut(at) {
            other.take_in(smallest);
        }
    }
    let mut places: Vec<Vec<usize>> = parts.into_iter().map(|it| it.places).collect();
    places.sort();
    places
}

/// Classes that are joined.
struct Joined {
    places: Vec<usize>,
    /// In each group.
    counts: Vec<usize>,
    /// None where they are of several kinds.
    kind: Option<usize>,
}

impl Joined {
    /// The order of size: by the smallest count, by all of it, by the first place.
    fn size(&self) -> (usize, usize, Option<usize>) {
        let smallest = self.counts.iter().min().copied().unwrap_or(0);
        let first = self.places.first().copied();
        (smallest, self.counts.iter().sum(), first)
    }

    fn take_in(&mut self, other: Self) {
        self.kind = self.kind.filter(|kind| Some(*kind) == other.kind);
        self.places.extend(other.places);
        self.places.sort_unstable();
        for (count, more) in self.counts.iter_mut().zip(other.counts) {
            *count += more;
        }
    }
}

/// Rows that what is told keeps together, and which classes can be among them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Together {
    /// The rows, by their places.
    pub rows: Vec<usize>,
    /// The classes that can be among them, as far as somebody else can know.
    pub classes: Vec<usize>,
}

/// How an indicator divides rows: 0 where it does not apply, 1 where it does, or is a no, 2 where
/// it is a yes.
#[derive(Clone, Copy)]
pub struct Labels<'a> {
    /// The label of each row, by its place.
    pub of_rows: &'a [usize],
    /// The label that rows of each class have, as anybody can know.
    pub of_classes: &'a [usize],
    /// Whether a class has that label always. Otherwise a class of label 1 may have 2 too.
    pub is_exact: bool,
}

/// Whether how many rows have which label may be told of some rows: as many as are enough have each
/// label that is told, and none, or enough, have none. `tells_yes`: label 2 is told too.
#[must_use]
pub fn may_be_told(labels: &[usize], tells_yes: bool, fewest: usize) -> bool {
    let count = |wanted: usize| labels.iter().filter(|it| **it == wanted).count();
    let is_enough = |wanted: usize| count(wanted) >= fewest;
    (count(0) == 0 || is_enough(0)) && is_enough(1) && (!tells_yes || is_enough(2))
}

/// Divide what is kept together by an indicator. Nothing when that would set a few rows apart,
/// or tell that none of a class are there that is joined with another: then it may not be told.
#[must_use]
pub fn divide(together: &[Together], labels: Labels<'_>, fewest: usize) -> Option<Vec<Together>> {
    let label_of = |row: &usize| labels.of_rows.get(*row).copied().unwrap_or(0);
    let home_of = |class: &usize| labels.of_classes.get(*class).copied().unwrap_or(0);
    let mut divided = Vec::new();
    for part in together {
        let with = |label: usize| -> Vec<usize> {
            let is_so = |row: &usize| label_of(row) == label;
            part.rows.iter().copied().filter(is_so).collect()
        };
        let found = [with(0), with(1), with(2)];
        let is_small = |rows: &Vec<usize>| !rows.is_empty() && rows.len() < fewest;
        if found.iter().any(is_small) {
            return None;
        }
        let is_home = |class: usize, label: usize| {
            let home = home_of(&class);
            home == label || !labels.is_exact && home == 1 && label == 2
        };
        let is_empty = |class: usize| {
            (0..found.len()).all(|label| !is_home(class, label) || found[label].is_empty())
        };
        let homes = || part.classes.iter().map(home_of);
        let is_mixed = homes().min() != homes().max();
        if is_mixed && part.classes.iter().any(|class| is_empty(*class)) {
            return None;
        }
        for (label, rows) in found
            .iter()
            .enumerate()
            .filter(|(_, rows)| !rows.is_empty())
        {
            let at_home = |class: &usize| is_home(*class, label);
            let classes: Vec<usize> = if is_mixed {
                part.classes.iter().copied().filter(at_home).collect()
            } else {
                part.classes.clone()
            };
            divided.push(Together {
                rows: rows.clone(),
                classes,
            });
        }
    }
    Some(divided)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two classes, of which only the first has label 1.
    fn labels(of_rows: &[usize]) -> Labels<'_> {
        Labels {
            of_rows,
            of_classes: &[1, 0],
            is_exact: true,
        }
    }

    #[test]
    fn small_classes_are_joined_until_none_is_small_in_any_group() {
        let joined = |cells: &[Vec<usize>]| join_small(cells, &vec![0; cells.len()], FEWEST);
        assert_eq!(
            joined(&[vec![14], vec![0], vec![6], vec![0]]),
            [vec![0], vec![1, 2, 3]]
        );
        assert_eq!(joined(&[vec![12], vec![0]]), [vec![0, 1]]);
        assert_eq!(
            joined(&[vec![9, 8], vec![7, 2], vec![6, 5]]),
            [vec![0], vec![1, 2]],
            "a class that is small in one group is small"
        );
        assert!(joined(&[]).is_empty());
    }

    #[test]
    fn a_class_in_which_nothing_is_joins_one_of_its_kind() {
        let cells = [vec![20], vec![0], vec![7], vec![8]];
        assert_eq!(
            join_small(&cells, &[0, 1, 2, 1], FEWEST),
            [vec![0], vec![1, 3], vec![2]]
        );
        assert_eq!(
            join_small(&cells, &[0, 3, 2, 1], FEWEST),
            [vec![0], vec![1, 2], vec![3]],
            "there is none of its kind"
        );
    }

    #[test]
    fn a_higher_number_joins_what_a_lower_one_tells() {
        let cells = [vec![3], vec![21], vec![5], vec![9], vec![1], vec![6]];
        let kinds = [0, 0, 1, 1, 2, 2];
        let lower = join_small(&cells, &kinds, 5);
        for higher in 6..40 {
            let parts = join_small(&cells, &kinds, higher);
            for part in &lower {
                let holds = |it: &&Vec<usize>| part.iter().all(|place| it.contains(place));
                assert_eq!(parts.iter().filter(holds).count(), 1, "{higher}: {parts:?}");
            }
        }
    }

    #[test]
    fn a_mean_of_all_but_a_few_is_not_told() {
        let few = [[1_usize; 9].as_slice(), &[0, 0]].concat();
        assert!(!may_be_told(&few, false, FEWEST));
        assert!(may_be_told(&[1; 9], false, FEWEST));
        assert!(
            !may_be_told(&[2; 9], true, FEWEST),
            "a yes of all tells of each"
        );
        assert!(!may_be_told(&[1; 4], false, FEWEST));
    }

    #[test]
    fn what_tells_a_class_apart_that_is_joined_with_another_is_not_told() {
        // Three made no plan and five stopped: told as eight. That three of them met is not told.
        let together = [Together {
            rows: (0..8).collect(),
            classes: vec![0, 1],
        }];
        let of_rows = [1, 1, 1, 0, 0, 0, 0, 0];
        assert!(divide(&together, labels(&of_rows), FEWEST).is_none());
        // That all eight met would tell that nobody stopped.
        assert!(divide(&together, labels(&[1; 8]), FEWEST).is_none());
        assert!(divide(&together, labels(&[1; 8]), 9).is_none());
        let five = [1, 1, 1, 1, 1, 0, 0, 0, 0, 0];
        let ten = [Together {
            rows: (0..10).collect(),
            classes: vec![0, 1],
        }];
        let divided = divide(&ten, labels(&five), FEWEST).unwrap();
        assert_eq!(divided.len(), 2);
        assert_eq!(
            (&divided[0].classes, &divided[1].classes),
            (&vec![1], &vec![0])
        );
    }
}
