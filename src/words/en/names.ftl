## Words that a handle begins with, where there is no relation: small letters, digits and hyphens.

handle-main-person = main-person
handle-neighbour = neighbour
handle-circle = circle
handle-professional = professional
handle-supporter = supporter
handle-interpreter = interpreter
handle-guest = guest
handle-outside = outside
handle-forgotten = forgotten

## The name of who is forgotten.

name-forgotten = Forgotten

## What files are called: small letters, digits and hyphens.

file-name-calendar = calendar
file-name-own-calendar = own-calendar
file-name-contacts = contacts
file-name-handover = handover
file-name-backup = ekc-backup
file-name-recovery-sheet = recovery-sheet
