## Verbeterverzoeken: wie vroeg om iets te verbeteren, en wat het antwoord was (AVG art. 16).
help-privacy-correction = Noteer dat iemand vroeg om iets te verbeteren in wat u bewaart, en tot wanneer u antwoordt
help-privacy-corrected = Noteer wat u antwoordde aan wie vroeg om iets te verbeteren
arg-privacy-correction-person = Wie het vroeg: korte naam (oma-1), naam of adres
arg-privacy-correction-words = Wat er niet klopt, in de woorden van wie het vroeg
arg-privacy-correction-on = Op welke dag het gevraagd is (anders vandaag)
arg-privacy-correction-until = De latere dag die u noemde, als het niet binnen een maand lukt: hoogstens drie maanden na de vraag
arg-privacy-correction-number = Het nummer van een vraag die er al staat
arg-privacy-correction-no-longer = Deze persoon vraagt het niet meer
arg-privacy-corrected-person = Aan wie u antwoordde: korte naam (oma-1), naam of adres
arg-privacy-corrected-number = Het nummer van de vraag, als er meer open staan
arg-privacy-corrected-outcome = Wat u antwoordde: verbeterd, deels of geweigerd
arg-privacy-corrected-reason = Waarom niet, of niet alles, is verbeterd; bij deels en geweigerd moet dit erbij
arg-privacy-corrected-on = Op welke dag u antwoordde (anders vandaag)

ask-privacy-correction-person = Wie vroeg om iets te verbeteren?
ask-privacy-correction-words = Wat klopt er niet, in de woorden van wie het vroeg?
ask-privacy-correction-on = Op welke dag is dat gevraagd? (leeg: vandaag)
ask-privacy-corrected-person = Aan wie antwoordde u?
ask-privacy-corrected-outcome = Wat antwoordde u?
ask-privacy-corrected-reason = Waarom is niet, of niet alles, verbeterd?
ask-privacy-corrected-on = Op welke dag antwoordde u? (leeg: vandaag)

correction-outcome-corrected = verbeterd
correction-outcome-partly = deels verbeterd
correction-outcome-refused = niet verbeterd

did-correction-asked = { $person } vroeg op { $on } om iets te verbeteren (vraag { $number }). Uiterlijk { $until } is dat beantwoord.
did-correction-not-asked = { $person } vraagt niet meer om iets te verbeteren (vraag { $number }).
did-correction-answered = Geantwoord aan { $person } op { $on }: { $kind } (vraag { $number }).

correction-line = Vraag { $number } om iets te verbeteren, van { $person } ({ $on }): { $words }
correction-line-open = uiterlijk { $until } beantwoord
correction-line-answered = geantwoord op { $on }

due-correction = antwoorden aan { $about }, over wat er verbeterd moet worden
    .why = Wie vraagt om iets te verbeteren, krijgt binnen een maand antwoord. Alleen als het lastig is, mag het langer duren.

data-corrections = Vragen om iets te verbeteren
    .one = Vraag om iets te verbeteren
data-corrections-words = Wat er niet klopt
data-corrections-until-on = Later antwoord gemeld, uiterlijk op
data-corrections-outcome = Antwoord
data-corrections-reason = Waarom niet alles is verbeterd

finding-put-right = Verbeter wat niet klopt, bijvoorbeeld met: ekc circle edit { $person }. Noteer dan wat u antwoordde: ekc privacy corrected { $person }. Lukt dat niet binnen een maand? Zeg het in die maand, met de reden, en noteer de nieuwe dag: ekc privacy correction { $person } --until DATUM
finding-tell-readers-of-correction = Staat het ook op een papier dat iemand kreeg? Vertel die lezer wat er is verbeterd (AVG art. 19). Welke papieren er zijn, ziet u met: ekc log
finding-may-complain-of-correction = Vertel ook waarom niet alles is verbeterd, en dat een klacht kan bij de Autoriteit Persoonsgegevens (AVG art. 12 lid 4).

failure-correction-until = Deze dag kan niet. Tussen { $date } en { $until } kan wel.
    .why = Wie vraagt om iets te verbeteren, krijgt binnen een maand antwoord. Is het lastig, dan mag het twee maanden langer duren (AVG art. 12 lid 3).
    .now = Kies een dag daartussen, of laat --until weg. Klopt de dag van de vraag niet: --on DATUM

failure-correction-not-asked = Er staat geen open vraag van { $person } om iets te verbeteren.
    .why = Alleen een vraag die open staat, krijgt een antwoord of kan weer weg.
    .now = Welke vragen er staan, ziet u met: ekc show

failure-correction-which = Er staan meer vragen open: { $numbers }.
    .why = Elke vraag krijgt een eigen antwoord.
    .now = Noem het nummer erbij: --number 1

failure-correction-asked-and-not = U zegt dat het gevraagd is, en ook dat het niet meer gevraagd wordt.
    .why = Eén van de twee kan kloppen.
    .now = Vraagt deze persoon het niet meer? Dan alleen: --no-longer
