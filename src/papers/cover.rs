//! What stands in the mail that a paper goes along with, in the language of the paper. It names
//! nobody and says nothing of the case: a subject shows on a screen that is locked.

use crate::domain::paper::Tongue;

/// The words of such a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cover {
    /// The subject.
    pub subject: &'static str,
    /// That a paper goes along.
    pub along: &'static str,
    /// What to do with a question.
    pub ask: &'static str,
    /// In its place when the paper is encrypted.
    pub sealed: &'static str,
}

/// The words in a language.
#[must_use]
pub fn cover(tongue: Tongue) -> Cover {
    let (subject, along, ask, sealed) = match tongue {
        Tongue::Dutch => (
            "Papier in de bijlage",
            "Bij deze mail zit een papier.",
            "Bel of mail mij gerust bij een vraag.",
            "Het papier is versleuteld: hoe het opengaat, vertel ik langs een andere weg.",
        ),
        Tongue::English => (
            "Paper attached",
            "A paper is attached to this mail.",
            "If you have a question, please call or mail me.",
            "The paper is encrypted: I will tell you in another way how to open it.",
        ),
        Tongue::Turkish => (
            "Belge ektedir",
            "Bu iletinin ekinde bir belge var.",
            "Sorunuz olursa beni arayın veya bana yazın.",
            "Belge şifrelidir: nasıl açılacağını başka bir yoldan bildireceğim.",
        ),
        Tongue::Arabic => (
            "مستند مرفق",
            "مرفق بهذه الرسالة مستند.",
            "عند وجود سؤال، يمكن الاتصال بي أو الكتابة إليّ.",
            "المستند مشفّر: سأخبركم بطريقة أخرى كيف يُفتح.",
        ),
        Tongue::Polish => (
            "Dokument w załączniku",
            "W załączniku tej wiadomości jest dokument.",
            "W razie pytań proszę do mnie zadzwonić lub napisać.",
            "Dokument jest zaszyfrowany: jak go otworzyć, powiem inną drogą.",
        ),
        Tongue::Ukrainian => (
            "Документ у вкладенні",
            "До цього листа додано документ.",
            "Якщо є запитання, зателефонуйте або напишіть мені.",
            "Документ зашифровано: як його відкрити, я повідомлю іншим шляхом.",
        ),
        Tongue::German => (
            "Papier im Anhang",
            "Im Anhang dieser Mail ist ein Papier.",
            "Bei Fragen rufen Sie mich bitte an oder schreiben Sie mir.",
            "Das Papier ist verschlüsselt: Wie es aufgeht, sage ich Ihnen auf einem anderen Weg.",
        ),
        Tongue::French => (
            "Document en pièce jointe",
            "Un document est joint à ce message.",
            "Pour toute question, appelez-moi ou écrivez-moi.",
            "Le document est chiffré : je vous dirai par une autre voie comment l'ouvrir.",
        ),
        Tongue::Spanish => (
            "Documento adjunto",
            "Este correo lleva un documento adjunto.",
            "Si tiene alguna pregunta, llámeme o escríbame.",
            "El documento está cifrado: le diré por otra vía cómo abrirlo.",
        ),
    };
    Cover {
        subject,
        along,
        ask,
        sealed,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::choice::Choice as _;

    #[test]
    fn each_language_has_a_mail_of_its_own_in_short_lines() {
        let mut subjects: Vec<&str> = Vec::new();
        for (tongue, _, _) in Tongue::ALL {
            let words = cover(*tongue);
            assert!(!subjects.contains(&words.subject), "{tongue:?}");
            subjects.push(words.subject);
            for text in [words.subject, words.along, words.ask, words.sealed] {
                assert!(!text.contains('\n') && text.chars().count() < 90, "{text}");
            }
        }
    }
}
