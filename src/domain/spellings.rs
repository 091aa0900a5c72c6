//! The spellings of names and addresses (schrijfwijzen) that a command has made. To take a text
//! apart costs far more than to compare it: who compares each of many people with all the others
//! takes each text apart once, and keeps it here. A text has one spelling, so that what is kept
//! stays right whatever changes in the case.

use super::spelling::NameSpelling;
use super::text::one_spelling;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::rc::Rc;

/// What was taken apart already, by the text as it is typed.
#[derive(Default)]
pub struct Spellings {
    names: RefCell<BTreeMap<String, Rc<NameSpelling>>>,
    addresses: RefCell<BTreeMap<String, Rc<str>>>,
}

impl Spellings {
    /// A name as names are compared.
    #[must_use]
    pub fn name(&self, name: &str) -> Rc<NameSpelling> {
        if let Some(known) = self.names.borrow().get(name) {
            return Rc::clone(known);
        }
        let spelling = Rc::new(NameSpelling::of(name));
        let kept = Rc::clone(&spelling);
        self.names.borrow_mut().insert(name.to_owned(), kept);
        spelling
    }

    /// An address in its one spelling.
    #[must_use]
    pub fn address(&self, address: &str) -> Rc<str> {
        if let Some(known) = self.addresses.borrow().get(address) {
            return Rc::clone(known);
        }
        let spelling: Rc<str> = Rc::from(one_spelling(address));
        let kept = Rc::clone(&spelling);
        self.addresses.borrow_mut().insert(address.to_owned(), kept);
        spelling
    }

    /// Whether two texts are one name however they are typed.
    #[must_use]
    pub fn is_one_name(&self, one: &str, other: &str) -> bool {
        self.name(one).is_one_with(&self.name(other))
    }

    /// Whether two texts are one address however they are typed.
    #[must_use]
    pub fn is_one_address(&self, one: &str, other: &str) -> bool {
        self.address(one) == self.address(other)
    }
}
