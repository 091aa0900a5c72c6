## The words of the circle in another language.
help-translate = Record a translation of the question and the agreements, with who made it; with only a language you see what is translated
arg-translate-language = The language: tr, en, ar, pl, uk, de, fr, es or nl, or its word, such as turkish
arg-translate-translation = What is translated, as "question: …", or with a number: "1: …" for agreement 1, "when 1: …", "goal 2: …" (may be repeated)
arg-translate-by = Who translated it: a name, or the handle of somebody in the case
arg-translate-on = On which day you recorded it (otherwise today)
arg-translate-drop = Numbers of translations that may go, with commas: 1,3

ask-translate-language = In which language?
ask-translate-translation = What is translated? For example 1: and then agreement 1 in that language
ask-translate-by = Who translated it?
ask-translate-on = On which day did you record it? (empty: today)

own-part-question = question
own-part-requirement = minimum requirement
own-part-plan = plan in their own words
own-part-goes-well = what goes well
own-part-goal = goal
own-part-agreement = agreement
own-part-when = when of agreement
own-part-words = own words of agreement
own-part-help = help that is asked
own-part-if = if, of what-if
own-part-then = then, of what-if

translated-alone = { $kind }: { $words }
translated-of-several = { $kind } { $number }: { $words }

translation-title = In { $tongue }:
translation-line = - { $line } → { $text } (translation { $number }, by { $maker })
translation-none = - { $line } → not translated yet
translation-of-before = - Translation { $number } is of words that do not stand there like that any more: { $words }
translation-empty = Nothing is translated yet. To see what there is to translate: ekc translate turkish

did-translations-noted = Translation { $numbers } is recorded: { $tongue }.
did-translations-dropped = Taken out: translation { $numbers }.

data-translations = Translations of own words
    .one = Translation
data-translations-words = Translation
data-translations-on = Recorded on
data-field-own-words = Own words
data-field-made-by = Translated by

failure-translation-form = Here belongs what you translated and the translation, with a colon between.
    .why = So the translation stands beside the right words on paper.
    .now = Write it like this: ekc translate turkish "1: …" --by "name of who translated"

failure-own-words-unknown = This is not there to translate: { $words }
    .why = A translation stands beside the words of the circle, and never in their place.
    .now = See what there is to translate: ekc translate turkish

failure-translation-unknown = There is no translation { $number }.
    .why = Only what is there can go.
    .now = See the translations and their numbers: ekc translate

failure-translation-one-thing = Do one thing at a time: record translations or take them out.
    .why = Otherwise it cannot be seen which number belongs to what.
    .now = Give two commands, such as: ekc translate --drop 2
