### Words used on many screens.
### (opening)

# The app's name stays the same.
app = Concord

# Skip link.
skip = Go to the page

# Name of the main navigation.
navigation = Main pages

# Tab: today.
today = Today

# Tab: medicines.
medicines = Medicines

# Tab: ask.
ask = Ask

# Tab: share.
share = Share

# The way to emergency help.
help = Help

# Settings.
settings = Settings

# The backup file, and the page where it is made.
backup = Backup

# Restoring from a backup file.
restore = Restore from a file

# Back to where one came from.
back = Back

# Go on to the next step.
next = Next

# Save.
save = Save

# Change something.
change = Change

# Leave without saving.
cancel = Leave without saving

# Close a message.
close = Close

# Take back what was done.
undo = Undo

# Shown while a save takes long.
saving = Saving…

# Shown while entries are read.
opening = Opening your medicines…

# May be left empty.
optional = You can leave this empty

# Yes.
yes = Yes

# No.
no = No

# How many questions wait, for the tab.
# $count (count)
open-questions = { $count ->
    [one] 1 open question
   *[other] { $count } open questions
}

# A page that is not there.
not-found = This page is not here.

# A page whose part of the app is long on its way.
page-late = This page is taking a while

# What happens then, and what is safe.
page-late-safe = It opens by itself as soon as it is here. Everything you saved is still here.

# A page whose part of the app could not be fetched.
page-not-fetched = This page could not be fetched

# What is safe then, and what helps.
page-not-fetched-safe = Everything you saved is still here. Go online once, then try again.

# Try again.
try-again = Try again

# How the app is updated.
how-to-update = To update, close all windows of Concord and open it again while you are online.

# Not yet checked by a pharmacist.
not-checked = Not yet checked by a pharmacist

# A professional's part.
# $role (domain::person::Role)
role = { $role ->
    [pharmacist] Pharmacist
    [doctor] GP
    [clinic] Hospital clinic
    [nurse] Nurse
   *[care-provider] Care provider
}

# "My pharmacist" and so on, after "for".
# $role (domain::person::Role)
for-role = { $role ->
    [pharmacist] For my pharmacist
    [doctor] For my GP
    [clinic] For the hospital clinic
    [nurse] For my nurse
   *[care-provider] For my care provider
}

# A country.
# $country (domain::person::Country)
country = { $country ->
    [united-kingdom] United Kingdom
    [hong-kong] Hong Kong
    [denmark] Denmark
    [european-union] Another European Union country
   *[united-states] United States
}

# Comes before the names of what was not saved.
not-saved-what = Not written down:

# Beside the button of a form that was left before and goes on.
typed-before = What you typed before is still here. It is not saved yet.

# Empties such a form, or shows it as it was.
begin-again = Begin again

# What is safe after a failed save.
not-saved-safe = Everything you saved before is still here. Try again, or make a backup in Settings.

# Nothing was written.
words-empty = Write something here first.

# More was written than is kept.
# $limit (count)
words-too-long = That is too long. Use at most { $limit } letters.

# Not saved: no room.
not-saved-full = Not saved: this device has no room left.

# Not saved: nothing is kept at the moment.
not-saved-unavailable = Not saved: this browser is not keeping anything at the moment.

# Not saved: refused.
not-saved-refused = Not saved: this device refused to keep it.

# A decision without "keep things as they are".
not-saved-keep-missing = Add “keep things as they are”.

# A decision in which nothing was chosen.
not-saved-nothing-chosen = Choose what you decided.

# The day to look again is not after the decision.
not-saved-too-early = The day to look again must come after the day you decided.

# Not saved: the person is not here.
not-saved-unknown-person = Not saved: this person is no longer on the list.

# It was taken back already.
not-saved-nothing-to-undo = This was already undone.

# More was recorded since about what would be taken back.
not-saved-built-on = Not undone: more was recorded about it since.

# What would be changed is no longer there.
not-saved-gone = Not saved: this is no longer there. It was undone in another window.

# Other windows saved something first, again and again.
not-saved-behind = Not saved: other windows of Concord were saving just then. Close them, then try again.

# Not saved: it could not be read again, such as one with a date far off.
not-saved-unreadable = Not saved: something is too long, or a date is too far off. Check it, then try again.

# Not saved: the part of the app that writes entries could not be fetched.
not-saved-not-fetched = Not saved: a part of Concord is missing. Go online, then try again.
