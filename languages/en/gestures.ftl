### What was just done, beside "Undo".

# One dose taken: medicine, clock time.
# $name (text)
# $time (text)
taken = { $name } taken at { $time }.

# Several doses taken at once.
# $count (count)
several-taken = { $count } medicines taken.

# One dose not taken.
# $name (text)
not-taken = { $name } not taken. Your reason is kept.

# Nobody is sure about a dose.
# $name (text)
unsure = { $name }: not sure if it was taken.

# Before what this window would have written down, where another window had said
# something else about the same dose first.
set-aside = Another window answered first. This was not written down:

# After it.
set-aside-after = What was said there is kept. If it is not right, open the dose and change it.

# A reminder put off until a clock time.
# $time (text)
snoozed = Reminder again at { $time }.

# A medicine added or changed.
# $name (text)
medicine-saved = { $name } saved.

# A medicine put on hold.
# $name (text)
medicine-paused = { $name } is on hold. Its reminders are quiet.

# A medicine ended.
# $name (text)
medicine-stopped = { $name } is no longer on your list. Its history stays.

# What is left was written down.
# $name (text)
stock-saved = What is left of { $name } is saved.

# A question was written down.
question-saved = Question saved.

# An answer was written down.
answer-saved = Answer saved.

# A question was put away.
question-dropped = Question put away.

# A worry was written down.
concern-saved = Worry saved.

# What matters was written down.
preference-saved = Saved what matters to you.

# A decision was written down.
decision-saved = Decision saved.

# A decision was looked at again.
followed-up = Follow-up saved.

# The record was shown to somebody.
visited = Talk saved.

# Hides the line that says what was done.
hide = Hide this message

# A sheet was handed on.
handed-on = Written down that you handed on your sheet.

# What somebody wrote back was kept.
# $name (text)
reply-kept = What { $name } wrote back is saved.

# Details of a person.
# $name (text)
person-saved = Details of { $name } saved.

# Something that the checks found is to be asked.
finding-to-ask = Saved: still to ask.

# Whose it is, where somebody else is shown: name, sentence.
# $name (text)
# $sentence (text)
whose = { $name }: { $sentence }

# Something was taken back.
undone = Undone.

# Taken back, and an earlier answer to the dose holds again: what it says.
# $what (text)
undone-still = Undone. What holds now: { $what }

# What was taken back holds again.
brought-back = Brought back.

# Somebody knows of what the checks found.
# $role (domain::person::Role)
finding-known = { $role ->
    [pharmacist] Saved: your pharmacist knows.
    [doctor] Saved: your GP knows.
    [clinic] Saved: your hospital clinic knows.
    [nurse] Saved: your nurse knows.
   *[care-provider] Saved: your care provider knows.
}

# Saved, and now two versions wait for a choice.
saved-beside = Saved. It was also changed in another place: choose which one holds.

# Somebody said whether a dose or a count came first.
# $name (text)
dose-placed = { $name }: what came first is written down.

# What is known of a prescription was written down.
# $name (text)
prescription-saved = The prescription for { $name } is saved.

# Who else uses a box was written down.
# $name (text)
box-shared = { $name }: who uses the box is saved.

# The dates of a pack were written down.
# $name (text)
pack-dated = { $name }: the dates of the pack are saved.

# Some was taken back to the pharmacy.
# $name (text)
taken-back = { $name }: what was taken back is saved.

# A weekly organiser was filled.
organiser-filled = The weekly organiser is filled.

# Somebody looked over it.
# $name (text)
organiser-looked-over = { $name } looked over the weekly organiser.

# Whether a dose helped was written down: medicine.
# $name (text)
effect-said = Written down with { $name }.

# A dose was moved: medicine, new time.
# $name (text)
# $time (text)
moved = { $name } moved to { $time }.

# A list that somebody else wrote was kept.
list-kept = The other list is saved. Your plans stay as they are.

# What somebody else told was kept.
told-too = The other answer is saved beside the first.

# How much say the person wants.
say-kept = How much say you want is saved.

# A review was kept.
review-kept = Your review is saved.

# How a talk was.
after-talk = How the talk was for you is saved.
