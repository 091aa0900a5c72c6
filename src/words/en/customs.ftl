## How the circle wants its meeting.
help-conference-customs = Note how the circle wants its meeting to go, in its own words: opening, prayer, food, language, breaks; without anything behind it you see what is there
arg-conference-customs-custom = A custom as "opening: aunt Mien lights a candle" (may be repeated). Kind: opening, prayer, food, language, breaks, telephones, closing or other
arg-conference-customs-led-by = Who leads this
arg-conference-customs-drop = Numbers of customs that may go, with commas: 1,3
ask-conference-customs-custom = How does the circle want it? For instance opening: aunt Mien lights a candle
ask-conference-customs-led-by = Who leads this?

custom-opening = opening
custom-prayer = prayer
custom-food = food
custom-language = language
custom-breaks = breaks
custom-telephones = telephones
custom-closing = closing
custom-other = also

did-customs = Noted how the circle wants it: number { $numbers }.
did-customs-dropped = Taken out: custom { $numbers }.

custom-line = Custom { $number }, { $kind }: { $words }
custom-led-by = led by { $person }
custom-empty = Nothing is noted yet. Note it with: ekc conference customs "opening: we light a candle"

data-customs = How the circle wants its meeting
    .one = Custom
data-customs-led-by = Led by

failure-custom-form = A kind and a text belong here, with a colon between.
    .why = The kind says what it is about.
    .now = Write it like this: ekc conference customs "prayer: grandfather reads a psalm"

failure-custom-unknown = There is no custom { $number }.
    .why = Only what is there can be taken out.
    .now = See what is there and the numbers: ekc conference customs

failure-customs-one-thing = Do one thing at a time: note something or take it out.
    .why = Otherwise nothing says which number belongs to what.
    .now = Give two commands, such as: ekc conference customs --drop 2
