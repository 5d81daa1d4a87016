### One dose.

# State: it is time.
due = Due

# State: its time passed a while ago.
late = Late

# State: its time has not come.
later = Later

# State: nobody has said what happened.
unanswered = Not answered yet

# State: the medicine is on hold.
paused = Paused

# State: taken, at a clock time.
# $time (text)
taken = Taken at { $time }

# State: taken late, at a clock time.
# $time (text)
taken-late = Taken late, { $time }

# State: not taken, for a reason.
# $reason (text)
not-taken = Not taken: { $reason }

# State: nobody is sure.
unsure = Not sure if it was taken

# State: reminder put off until a clock time.
# $time (text)
snoozed = Reminder again at { $time }

# Short words under the marks of the history.
taken-short = Taken

# Taken late, short.
taken-late-short = Taken late

# Not taken, short.
not-taken-short = Not taken

# Somebody else recorded it: name, clock time.
# $name (text)
# $time (text)
recorded-by = { $name } recorded this at { $time }

# A corrected value: new, old, who, when.
# $new (text)
# $old (text)
# $who (text)
# $when (text)
changed = { $new } (changed from { $old } by { $who }, { $when })

# An amount beside a clock time.
# $time (text)
# $amount (text)
with-amount = { $time }, { $amount }

# When a dose is due: day, clock time.
# $day (text)
# $time (text)
due-at = Due { $day } at { $time }

# Clocks change on this day and moved the dose: planned, real clock time.
# $planned (text)
# $real (text)
moved = The clocks change on this day. Your { $planned } dose is at { $real } on the clock.

# The label's own words.
label-says = The label says

# The dose is not on the plan any more.
not-here = This dose is no longer on the plan.

# Too far ahead to record.
# $day (text)
too-early = This dose is planned for { $day }. You can record it on that day.

# The question.
what-happened = What happened?

# The same, where there is an answer.
change-answer = Change this answer

# What stands so far.
so-far = Your answer so far

# The dose was answered in another window while its page was open here.
# $what (text)
meanwhile = Answered meanwhile: { $what }. What you save here takes its place.

# The same, when the button was pressed and it had not been seen.
# $what (text)
not-yet = Not written down yet. Answered meanwhile: { $what }. If yours is right, press again.

# Taken now, at a clock time.
# $time (text)
taken-now = Taken now, { $time }

# Taken at the planned clock time.
# $time (text)
taken-as-planned = Taken at { $time }, as planned

# Taken at another time.
another-time = Taken at another time

# Not taken.
not-taken-choice = Not taken

# Not sure.
unsure-choice = Not sure if I took it

# What to do when not sure.
do-not-guess = Do not guess — check the pack or call.

# At what time.
time = At what time?

# On which day.
day = On which day?

# Another day than those offered.
another-day = Another day

# Which other day.
which-day = Which day was it?

# How much.
amount = How much?

# How much was planned.
# $planned (text)
amount-hint = Planned: { $planned }

# A note.
note = Anything else, in your own words

# What is missing.
# $missing (forms::dose::Missing)
missing = { $missing ->
    [choice] Choose what happened.
    [day] Write a day between the day it was due and today.
    [time] Write a time, such as 08:30.
    [time-to-come] That time has not come yet. Write when it was taken.
    [reason] Choose a reason.
    [who] Write who it was.
   *[amount] Write how much was taken. If nothing was, choose “Not taken”.
}

# Save.
save = Write it down

# Back to today.
to-today = Back to today

# Another dose of this medicine that waits for an answer: time and day.
# $when (text)
open-too = { $when } is still open too.

# A dose that is opened long before its time.
# $time (text)
# $length (text)
early = This dose is planned for { $time }, in { $length }. Was another dose taken? Then write that one down.

# The way to write down another one.
another-one = Write down another dose
