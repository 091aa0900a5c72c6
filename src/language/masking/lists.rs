//! Words that names, titles and ordinary sentences share.

/// What goes before a name and is none.
pub(super) const TITLES: &[&str] = &[
    "dhr", "dr", "drs", "fam", "familie", "ing", "ir", "jr", "meneer", "mevr", "mevrouw",
    "mijnheer", "miss", "mr", "mrs", "ms", "mw", "sr",
];
/// Small words inside a name: between two parts of it they name nobody by themselves.
pub(super) const SMALL: &[&str] = &[
    "aan", "al", "an", "ben", "bin", "bij", "da", "das", "de", "del", "della", "den", "der", "des",
    "di", "do", "dos", "du", "el", "het", "ibn", "in", "la", "las", "le", "les", "los", "of", "op",
    "st", "te", "ten", "ter", "the", "tot", "uit", "und", "van", "vom", "von", "voor", "zu", "zur",
];
/// Of those, what begins a family name and is no given name: "De Boer".
pub(super) const FAMILY_ONLY: &[&str] = &[
    "aan", "bij", "de", "del", "della", "den", "der", "des", "dos", "het", "of", "op", "st", "the",
    "tot", "uit", "und", "vom", "von", "voor", "zu", "zur",
];
/// Of those, what begins a family name far more often than it is a given name: "Van Dam". Two who
/// have it in common are not taken for namesakes.
pub(super) const FAMILY_FIRST: &[&str] = &["te", "ten", "ter", "van"];
/// Of the small words, those that begin the family name of somebody else: "mevrouw Van Dam".
pub(super) const PARTICLES: &[&str] = &[
    "al", "bin", "da", "das", "di", "do", "du", "el", "ibn", "in", "la", "las", "le", "les", "los",
    "te", "ten", "ter", "van",
];
/// What stands behind "ben" where it is a verb: "Ben je er?", "Ben blij dat je komt".
pub(super) const BEHIND_BEN: &[&str] = &[
    "bang", "benieuwd", "bezig", "blij", "boos", "er", "geweest", "gewend", "ik", "je", "jij",
    "klaar", "moe", "onderweg", "trots", "u", "zeker", "ziek",
];
/// What stands behind the English article "an", and in no Dutch sentence behind a name.
pub(super) const BEHIND_AN: &[&str] = &[
    "address",
    "adult",
    "agreement",
    "answer",
    "apple",
    "aunt",
    "early",
    "easy",
    "empty",
    "evening",
    "example",
    "hour",
    "idea",
    "offer",
    "old",
    "order",
    "uncle",
    "unknown",
    "urgent",
];
/// What stands before a day of the week that is written short: "am Do", "op do".
pub(super) const BEFORE_A_DAY: &[&str] =
    &["ab", "am", "bis", "elke", "jeden", "on", "op", "tot", "vom"];
/// What stands behind a preposition, an article or an adverb, and not behind somebody's name.
pub(super) const BEHIND_SMALL: &[&str] = &[
    // Dutch
    "alle", "alles", "dat", "de", "deze", "die", "dit", "eerder", "een", "eerst", "elke", "gauw",
    "haar", "harte", "hem", "hen", "het", "hier", "hun", "huis", "ieder", "iedere", "iedereen",
    "jaren", "jou", "jouw", "jullie", "lang", "maandag", "mij", "mijn", "onze", "ons", "oudsher",
    "plaatse", "plekke", "sinds", "slotte", "snel", "tevoren", "tijd", "u", "uw", "vanaf", "vroeg",
    "wie", "zijn", // English
    "a", "an", "her", "his", "i", "it", "its", "me", "my", "not", "our", "that", "the", "their",
    "these", "they", "this", "those", "us", "we", "what", "who", "you", "your",
    // German
    "allem", "allen", "dem", "den", "der", "diese", "diesem", "diesen", "dieser", "dieses", "ein",
    "einem", "einen", "einer", "ihm", "ihn", "ihnen", "ihr", "ihre", "ihrem", "ihren", "jedem",
    "jeder", "manchen", "meinem", "meinen", "meiner", "sich", "unserem", "unseren", "welchem",
    // French, Spanish
    "la", "las", "les", "los", "mi", "su",
];
/// What somebody does: behind a small word at the beginning of a sentence it makes a name of it.
pub(super) const VERBS: &[&str] = &[
    // Dutch
    "belde", "belt", "bleef", "blijft", "bracht", "brengt", "deed", "denkt", "doet", "eet", "gaat",
    "gaf", "geeft", "ging", "haalt", "had", "heeft", "helpt", "houdt", "is", "kan", "kijkt",
    "komt", "kon", "kookt", "kwam", "let", "maakt", "mag", "moest", "moet", "nam", "neemt", "past",
    "regelt", "rijdt", "slaapt", "slaat", "sliep", "sloeg", "spreekt", "staat", "stond", "vertelt",
    "vindt", "vraagt", "vroeg", "was", "wil", "wilde", "woont", "wordt", "zag", "zal", "zegt",
    "zei", "ziet", "zit", "zorgt", "zou", // English
    "asks", "brings", "brought", "called", "calls", "came", "can", "comes", "cooks", "did", "does",
    "gives", "goes", "has", "helps", "hit", "keeps", "lives", "makes", "said", "says", "takes",
    "wants", "went", "will", "works", "would", // German
    "bleibt", "bringt", "darf", "fragt", "gibt", "hat", "hatte", "hilft", "holt", "ist", "kam",
    "kann", "kocht", "kommt", "macht", "muss", "nimmt", "ruft", "sagt", "soll", "war", "wird",
    "wohnt",
];
/// Small words that a verb may follow in an ordinary sentence: "Al is het laat", "Das ist gut".
pub(super) const BEFORE_A_VERB: &[&str] = &["al", "das"];
/// Given names that are ordinary words as well: without a capital they name nobody.
pub(super) const ORDINARY: &[&str] = &[
    "amber",
    "anders",
    "april",
    "augustus",
    "bas",
    "beau",
    "beer",
    "bloem",
    "broer",
    "buurman",
    "buurvrouw",
    "carol",
    "dag",
    "daisy",
    "dawn",
    "dochter",
    "dokter",
    "door",
    "els",
    "else",
    "engel",
    "faith",
    "fee",
    "fleur",
    "floor",
    "frank",
    "gast",
    "gene",
    "grace",
    "grant",
    "heer",
    "hoop",
    "hope",
    "iris",
    "ivy",
    "jet",
    "job",
    "joy",
    "juf",
    "juli",
    "june",
    "kind",
    "kok",
    "lelie",
    "lente",
    "lieve",
    "lily",
    "linde",
    "lot",
    "maan",
    "mama",
    "mark",
    "max",
    "may",
    "mees",
    "meester",
    "merel",
    "mies",
    "moeder",
    "mol",
    "nick",
    "oma",
    "oom",
    "opa",
    "otter",
    "papa",
    "pat",
    "pien",
    "pip",
    "poppy",
    "ray",
    "rein",
    "roos",
    "rose",
    "ruby",
    "sky",
    "sterre",
    "storm",
    "sue",
    "tante",
    "toon",
    "vader",
    "vos",
    "wil",
    "will",
    "wind",
    "wolf",
    "zomer",
    "zon",
    "zoon",
    "zus",
    "zuster",
];
/// What is stuck to a name in Dutch: possession and what makes it small.
/// The last letter may come twice before the last two.
pub(super) const ENDINGS: &[&str] = &[
    "s", "je", "jes", "tje", "tjes", "etje", "etjes", "pje", "pjes", "kje", "kjes",
];
/// Longest ending after an apostrophe, as in Turkish "Fatma'nın".
pub(super) const AFTER_APOSTROPHE: usize = 5;
/// Most signs between two digits of a telephone number.
pub(super) const BETWEEN_DIGITS: usize = 3;
