## Attachments: papers of others with a case.
help-attach = Keep a paper of somebody else encrypted with the case, or read it back; without anything behind it you see which there are
arg-attach-path = The file that you keep (20 MB at most); - is what you send on
arg-attach-kind = Kind: referral, consent, sheets, decision or other
arg-attach-by = From whom it is: somebody in the case, or a name
arg-attach-on = On which day you got it: 5-3-2026 or yesterday (otherwise today)
arg-attach-note = What you note beside it yourself
arg-attach-read = Number of an attachment that you want to read
arg-attach-to = With --read: folder or file to put the attachment in, readable; - is the screen
arg-attach-drop = Numbers of attachments that may go, with commas: 1,3

ask-attach-path = Which file do you want to keep?
ask-attach-kind = Which kind of paper is it?
ask-attach-by = From whom is it?
ask-attach-on = On which day did you get it? (empty: today)
ask-attach-note = Do you want to note something beside it?

attachment-kind-referral = referral
attachment-kind-consent = signed consent
attachment-kind-sheets = photograph of the sheets
attachment-kind-decision = decision
attachment-kind-other = another paper

did-attachment-noted = Attachment { $number } is kept: { $kind }, received on { $on }.
did-attachments-dropped = Taken out: attachment { $numbers }.
did-attachment-saved = Attachment { $number } put in a file, readable: { $place }

attachment-line = Attachment { $number }: { $kind }
attachment-from-person = from { $person }
attachment-from = from { $words }
attachment-on = received on { $on }
attachment-size = { $size } kB
attachment-elsewhere = the paper itself is not in this case file
attachment-empty-list = There are no attachments. Keep one with: ekc attach letter.pdf --kind referral --by doctor
attachment-how-to-read = To read an attachment: ekc attach --read 1
attachment-read = Attachment { $number } now stands readable in the memory of this computer: { $path }
attachment-read-then = Are you done reading? Then throw the folder away: rm -r { $path }
attachment-saved = Attachment { $number } stands readable in { $path }.
attachments-stay = The attachments themselves do not go along, only what is noted about them (attachment { $numbers }). If need be, put them in a file apart: ekc attach --read 1 --to attachment.pdf
attachments-elsewhere = The attachments themselves did not come along (attachment { $numbers }). Ask for them apart, and keep them here with: ekc attach
file-name-attachment = attachment

forgotten-attachments = Erased along with them: { $count ->
    [one] 1 attachment
   *[other] { $count } attachments
  } from this person.
forgotten-look-at-attachments = In the case { $count ->
    [one] 1 attachment from somebody else stays
   *[other] { $count } attachments from others stay
  }. ekc cannot see who is named in there. Look yourself (ekc attach) and take out what may not stay: ekc attach --drop 1

doctor-attachments = All attachments are as they were kept: { $count }.
doctor-attachment-damaged = Attachment { $number } in case { $case } is no longer as it was kept.
    .now = The paper may still be right in a copy. Or keep it again, if you still have it: ekc attach
doctor-attachment-gone = Attachment { $number } in case { $case } is noted, but the paper itself is not here.
    .now = Ask who had the case before for the paper, and keep it with: ekc attach
doctor-attachment-left-open = An attachment that you read still stands readable in memory: { $path }
    .now = Are you done reading? Throw this folder away.

data-attachments = Papers of others that are kept
    .one = Attachment
data-attachments-from-person = From whom
data-attachments-from-words = From whom
data-attachments-on = Received on
data-attachments-file-name = Name of the file
data-attachments-kilobytes = Size in kB
data-attachments-sha256 = Mark of the file

failure-attachment-one-thing = Do one thing at a time: keep an attachment, read one or take one out.
    .why = Otherwise nothing says what belongs to which attachment.
    .now = Give two commands, such as: ekc attach --drop 2

failure-attachment-empty = This file is empty.
    .why = Of an empty file there is nothing to read later.
    .now = See whether scanning or copying worked, and keep it then.

failure-attachment-too-large = This file is too large: { $most } MB at most can be kept.
    .why = An attachment goes along in every copy of the case file.
    .now = Make it smaller, for instance with a scan in grey or a smaller photograph.

failure-attachment-unknown = There is no attachment { $number }.
    .why = Only what is there can be read or taken out.
    .now = See the attachments and their numbers: ekc attach

failure-attachment-not-here = Attachment { $number } itself is not in this case file.
    .why = With a case that was taken over comes only what is noted about an attachment.
    .now = Ask who had the case before for the paper, and keep it with: ekc attach

failure-attachment-changed = Attachment { $number } is no longer as it was kept.
    .why = Something in the case file is damaged; what is there now is not the paper that you got.
    .now = In a copy the paper may still be right. See what is the matter: ekc doctor

failure-attachment-no-memory = On this computer an attachment cannot stand in memory alone.
    .why = Otherwise the paper would come on the disk, readable, without you choosing that.
    .now = Choose yourself where it comes, and throw it away afterwards: ekc attach --read 1 --to attachment.pdf
