//! Papers (papieren): what the circle and the professionals hold in their hands.

use super::choice::choices;
pub use super::paper_kind::PaperKind;

choices! {
    /// A language that papers are written in (taal van een papier).
    Tongue, "tongue":
    /// Dutch (Nederlands).
    Dutch = "nl" | "nederlands",
    /// English (Engels).
    English = "en" | "engels",
    /// Turkish (Turks).
    Turkish = "tr" | "turks",
    /// Arabic (Arabisch), from right to left.
    Arabic = "ar" | "arabisch",
    /// Polish (Pools).
    Polish = "pl" | "pools",
    /// Ukrainian (Oekraïens).
    Ukrainian = "uk" | "oekraiens",
    /// German (Duits).
    German = "de" | "duits",
    /// French (Frans).
    French = "fr" | "frans",
    /// Spanish (Spaans).
    Spanish = "es" | "spaans",
}

impl Tongue {
    /// Whether it is written from right to left.
    #[must_use]
    pub fn from_right_to_left(self) -> bool {
        self == Self::Arabic
    }

    /// The language somebody speaks, as it was written down: `tr`, `Turks`, `Turkish`. Nothing when
    /// it is a language without papers.
    #[must_use]
    pub fn spoken(words: &str) -> Option<Self> {
        match words.trim().to_lowercase().as_str() {
            "nl" | "nederlands" | "dutch" => Some(Self::Dutch),
            "en" | "engels" | "english" => Some(Self::English),
            "tr" | "turks" | "turkish" | "türkçe" => Some(Self::Turkish),
            "ar" | "arabisch" | "arabic" | "العربية" => Some(Self::Arabic),
            "pl" | "pools" | "polish" | "polski" => Some(Self::Polish),
            "uk" | "oekraïens" | "oekraiens" | "ukrainian" | "українська" => {
                Some(Self::Ukrainian)
            }
            "de" | "duits" | "german" | "deutsch" => Some(Self::German),
            "fr" | "frans" | "french" | "français" => Some(Self::French),
            "es" | "spaans" | "spanish" | "español" => Some(Self::Spanish),
            _ => None,
        }
    }
}

choices! {
    /// The form a paper takes (vorm).
    PaperForm, "form":
    /// A page to print (pdf).
    Pdf = "pdf" | "afdruk",
    /// A page for a browser or a screen reader (html).
    Html = "html" | "webpagina",
    /// Plain text for mail and chat (tekst).
    Text = "txt" | "tekst",
    /// Text with marks, for programs that read Markdown (md).
    Markdown = "md" | "markdown",
    /// A letter that can still be edited (docx).
    Docx = "docx" | "word",
    /// The drawing alone (svg).
    Svg = "svg" | "tekening",
}

choices! {
    /// What can be left out of a plan that is handed in (weglaten).
    PlanPart, "plan-part":
    /// The names of the circle (namen).
    Names = "names" | "namen",
    /// The plan in the circle's own words (eigen woorden).
    Words = "words" | "woorden",
    /// What goes well (wat goed gaat).
    GoesWell = "goes-well" | "wat-goed-gaat",
    /// The goals (doelen).
    Goals = "goals" | "doelen",
    /// What the circle does (wat de kring doet).
    Circle = "circle" | "kring",
    /// If things go otherwise (als het anders gaat).
    WhatIfs = "what-ifs" | "als-dan",
    /// The minimum requirements (minimumeisen).
    Requirements = "requirements" | "minimumeisen",
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choice::Choice as _;

    #[test]
    fn a_language_is_known_by_its_tag_and_by_its_name() {
        for (tongue, tag, dutch) in Tongue::ALL {
            assert_eq!(
                (Tongue::spoken(tag), Tongue::spoken(&dutch.to_uppercase())),
                (Some(*tongue), Some(*tongue))
            );
        }
        assert_eq!(Tongue::spoken("Tigrinya"), None);
        assert!(Tongue::Arabic.from_right_to_left() && !Tongue::Turkish.from_right_to_left());
    }
}
