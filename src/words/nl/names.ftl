## Woorden waarmee een korte naam begint, als er geen relatie is: kleine letters, cijfers en streepjes.

handle-main-person = hoofdpersoon
handle-neighbour = buur
handle-circle = kring
handle-professional = beroepskracht
handle-supporter = steunpersoon
handle-interpreter = tolk
handle-guest = gast
handle-outside = buiten
handle-forgotten = vergeten

## De naam van wie vergeten is.

name-forgotten = Vergeten

## Hoe bestanden heten: kleine letters, cijfers en streepjes.

file-name-calendar = agenda
file-name-own-calendar = eigen-agenda
file-name-contacts = adressen
file-name-handover = overdracht
file-name-backup = ekc-kopie
file-name-recovery-sheet = noodblad
