### How a dose is used, beyond its time and amount.

# When what is put on comes off.
comes-off = When does it come off?

# When, as a choice.
# $when (forms::plan::OffDraft)
comes-off-name = { $when ->
    [with-next] When the next one goes on
    [after-hours] Some hours later
   *[not-said] I do not know
}

# After how many hours.
off-hours = After how many hours?

# Whether one is on now.
on-now = Is one on now?

# Whether, as a choice.
# $at-start (domain::plan::OnAtStart)
on-now-name = { $at-start ->
    [none] No
   *[one] Yes
}

# Which eye or ear.
side = Which eye or ear?

# The same of an ointment, which may go on the skin.
side-if-any = Does it go into an eye or an ear?

# It goes on the skin.
no-side = No

# An eye or ear, as a choice.
# $side (domain::plan::Side)
side-name = { $side ->
    [left-eye] Left eye
    [right-eye] Right eye
    [both-eyes] Both eyes
    [left-ear] Left ear
    [right-ear] Right ear
   *[both-ears] Both ears
}

# Places on the body, used one after the other.
sites = Where does it go?

# What to write.
sites-hint = One place a line, such as left arm. Leave it empty if the place is always the same.

# How many days a place is left alone.
rest-days = How many days is a place left alone before it is used again?

# Copy it, or leave it empty.
copy-hint = Copy it from the leaflet or label. Leave it empty if it does not say.

# Minutes before food.
before-food = How many minutes before food?

# Minutes after food.
after-food = How many minutes after food?

# Minutes upright.
upright = Upright afterwards: how many minutes?

# Adds a medicine that is kept apart.
apart-add = Add a medicine to keep it apart from

# Which medicine is kept apart.
apart-from = Kept apart from which medicine?

# For how many hours.
apart-hours = By how many hours?

# Takes such a line away.
apart-remove = Remove this line

# What the days off of a cycle are.
days-off = What is taken on the days without it?

# The same as a choice.
# $days (domain::plan::days::DaysOff)
days-off-name = { $days ->
    [nothing] Nothing is taken
   *[placebo] Tablets that hold no medicine
}

# How long from one to the next.
interval = How long from one to the next?

# In what it is counted.
counted-by = Counted in

# The same as a choice.
# $by (forms::plan::IntervalUnit)
counted-by-name = { $by ->
    [days] Days
    [weeks] Weeks
   *[months] Months
}

# Which day is known.
known-day = Which day do you know?

# The same as a choice.
# $day (forms::plan::KnownDay)
known-day-name = { $day ->
    [last-given] When the last one was given
   *[next-due] When the next one is due
}

# What an empty time means.
time-hint = Leave it empty if nobody gave you a time. We then ask at 09:00.

# The day it was put in.
since = Put in on

# It may be left empty.
unknown-hint = Leave it empty if you do not know.

# The day by which it is due out.
out-by = Due out or changed by

# The table of a reading.
table = The table, word for word

# What becomes of it.
table-hint = Copy every row as your clinic wrote it. Concord shows you the whole table and picks no row.

# One cell of a row: the reading.
# $row (count)
reading = Row { $row }: reading

# The other cell.
# $row (count)
says = Row { $row }: what it says

# One more row.
add-row = Add a row

# The whole table, shown at a dose.
your-table = Your table

# What the app does not do.
no-row-picked = Concord picks no row. If you are not sure which one is meant, ask your clinic.

# Instead of an amount, in a row.
by-table = As your table says

# The name of what is to come off.
# $name (text)
take-off = Take off the old one: { $name }

# The name of what is due out.
# $name (text)
take-out = Due out or changed: { $name }

# It was taken off.
# $time (text)
taken-off = Taken off at { $time }

# It was not taken off.
# $reason (text)
not-taken-off = Not taken off: { $reason }

# The round button of what comes off.
# $name (text)
check-off = Record as taken off: { $name }

# Before a new one goes on.
old-one-on = The old one is not recorded as taken off.

# What to do about it.
old-one-ask = Is it off? Record that first. If two were on at the same time, ask for advice today.

# Where it went.
which-site = Where did it go?

# No place is chosen.
site-not-said = Not said

# When a place was used last.
# $day (text)
used-before = Last used: { $day }

# A place that has no record.
used-never = No record

# A place that was used not long ago.
# $days (count)
# $rest (count)
too-soon = { $days ->
    [one] Used 1 day ago.
   *[other] Used { $days } days ago.
} Your plan says { $rest ->
    [one] 1 day.
   *[other] { $rest } days.
}

# Where a recorded dose went.
# $site (text)
at-site = Where: { $site }

# A dose of the days without.
# $day (count)
# $of (count)
placebo = No medicine in this one: day { $day } of { $of }

# A medicine that is kept apart, in hours.
# $name (text)
# $length (text)
kept-apart = At least { $length } apart from { $name }

# Two doses of a day that come too close.
# $name (text)
# $time (text)
# $length (text)
too-close = { $name } is planned for { $time }. Your plan keeps them { $length } apart. Ask your pharmacist how to fit both in.

# The second of two drops for one eye.
# $minutes (count)
# $name (text)
wait = { $minutes } minutes after { $name }

# One of the next days: at what time one comes off.
# $time (text)
off-at = { $time } off

# The same: at what time one goes on.
# $time (text)
on-at = { $time } on

# The same: one goes on as the old one comes off.
# $time (text)
swap-at = { $time }: old patch off, new patch on

# Whether one is on as the plan begins, read back.
# $at-start (domain::plan::OnAtStart)
on-now-said = { $at-start ->
    [none] No patch is on now.
   *[one] A patch is on now. It comes off when the first new one goes on.
}

# One of the next days: a tablet that holds no medicine.
no-medicine = no medicine in this one

# Instead of the next days: when what was put in is due out.
# $day (text)
due-out = Due out or changed: { $day }

# Two drops for one eye or ear: this one waits for another.
# $name (text)
# $time (text)
# $minutes (count)
drops-after = { $name } goes into the same eye or ear at { $time }. This one comes { $minutes } minutes later.

# A dose tied to a meal, and so long before food: the time shown is that of the meal.
# $time (text)
# $anchor (domain::person::Anchor)
# $length (text)
meal-before = { $time } is { $anchor ->
    [waking] when you get up
    [breakfast] your breakfast time
    [lunch] your lunch time
    [evening-meal] the time of your evening meal
   *[bedtime] your bedtime
}. Your label says { $length } before food. Choose a clock time if it should come before.

# The same, so long after food.
# $time (text)
# $anchor (domain::person::Anchor)
# $length (text)
meal-after = { $time } is { $anchor ->
    [waking] when you get up
    [breakfast] your breakfast time
    [lunch] your lunch time
    [evening-meal] the time of your evening meal
   *[bedtime] your bedtime
}. Your label says { $length } after food. Choose a clock time if it should come after.

# It was taken off just now.
# $time (text)
off-now = Taken off now, { $time }

# It was taken off at the planned time.
# $time (text)
off-as-planned = Taken off at { $time }, as planned

# It was taken off at another time.
off-another-time = Taken off at another time

# It was not taken off.
still-there = Not taken off

# Nobody knows.
off-unsure = Not sure if it is off

# It was taken out or changed just now.
# $time (text)
out-now = Taken out or changed now, { $time }

# It was taken out or changed on its day.
# $time (text)
out-as-planned = Taken out or changed as planned, { $time }

# It was taken out or changed on another day.
out-another-time = Taken out or changed on another day

# It was not taken out.
still-in = Not taken out

# It was taken out or changed.
# $time (text)
taken-out = Taken out or changed, { $time }

# A note that something was taken off: its name, when.
# $name (text)
# $time (text)
told-off = { $name }: the old one taken off at { $time }.

# A note that it was not.
# $name (text)
told-not-off = { $name }: not taken off.

# Asks which tablets make up an amount.
# $amount (text)
made-of = Which tablets make { $amount }?

# What to write.
made-of-hint = As you were told, such as one of 3 mg and one of 1 mg. Leave it empty if nobody told you.

# Asks for the day of the next blood test.
next-test = Next blood test, if you know the day

# A new patch is to go on, and nobody told when the old one comes off.
old-one-not-told = It is not written down when the old one comes off. Ask before a new one goes on.
