### The regimen over time.

# Title.
title = How my medicines changed

# What the way there leads to.
way-note = What changed, when, why and who decided: one picture to show or print.

# A choice: how far back.
how-far = How far back?

# How far back.
# $span (domain::timeline::TimelineSpan)
span = { $span ->
    [three-months] 3 months
    [six-months] 6 months
    [year] 12 months
   *[everything] All of it
}

# What the picture is, for whoever does not see it. The days are in words.
# $days (text)
picture = Picture of my medicines, { $days }. The table under it says the same in words.

# Heading of the picture.
picture-title = The picture

# The same where medicines without a change are in a picture of their own.
# $count (count)
unchanged = { $count ->
    [one] 1 more, the same all the time
   *[other] { $count } more, the same all the time
}

# Months, as short as the language allows without confusion.
# (list)
months-short = 
    Jan
    Feb
    Mar
    Apr
    May
    Jun
    Jul
    Aug
    Sep
    Oct
    Nov
    Dec

# The lane above the medicines: what was felt, and talks.
noticed = What I noticed and talked about

# Heading of the table.
in-order = What changed, in order

# Column: the mark in the picture, and the day.
mark-and-day = Mark and day

# Column: what happened.
what = What

# Column: why.
why = Why

# Column: who decided or told it.
who = Who

# The first day of the picture: what is taken then.
# $names (list)
at-start = On the list already: { $names }

# The same: what is on hold then.
# $names (list)
at-start-held = On hold already: { $names }

# What was written down when the list was begun.
# $names (list)
with-list = Written down when this list was begun: { $names }. Since when they were taken is not known here.

# A course is over: medicine, last day.
# $medicine (text)
# $day (text)
course-over = Course over: { $medicine }, last day { $day }

# How a medicine is taken from then on: what happened, the plan.
# $what (text)
# $plan (text)
with-plan = { $what }. { $plan }

# A decision, with what was chosen.
# $topic (text)
# $choice (text)
decided = Decided: { $topic } – { $choice }

# A talk, with whom.
# $who (text)
talked = Talk with the { $who }

# Somebody wrote it down.
# $who (text)
written-by = Written down by { $who }

# It comes from the label.
by-label = From the label

# What a line, a mark or a bar of the picture says: days, how it stood then.
# $days (text)
# $state (text)
stretch = { $days }: { $state }

# Nothing is known of these days.
not-known = nothing written down yet

# It was on hold.
on-hold = on hold

# It was no longer taken.
stopped = stopped

# Its course was over.
over = course over

# Heading: doses that were not taken.
doses-title = Doses not recorded as taken, week by week

# How many of those due were not taken.
# $count (count)
# $due (count)
not-taken = not taken: { $count } of { $due } due

# The same with the reasons.
# $said (text)
# $reasons (text)
with-reasons = { $said } ({ $reasons })

# From which day on doses are counted, where that is not the first.
# $day (date)
doses-from = Doses are counted from { $day } on.

# No dose was missed.
# $day (date)
no-doses = From { $day } on, every dose due was recorded as taken.

# Column: the week.
week = Week

# Column: the medicine.
medicine = Medicine

# Column: what was recorded.
recorded = What was recorded

# Heading: what came before side effects.
before-title = What came before a side effect

# A side effect: its letter in the picture, the words.
# $letter (text)
# $words (text)
side-effect = { $letter }: { $words }

# What stands above the changes before a side effect.
# $day (date)
# $days (count)
before = Written down on { $day }. What changed in the { $days } days before:

# Nothing changed in those days.
before-none = Nothing that changed is written down here for those days.

# The list was begun within those days.
# $day (date)
before-list = This list was begun on { $day }. What came before that is not known here.

# That no cause is claimed.
before-note = This shows what came before, not what caused it.

# What a line or a mark means: taken.
line-taken = Taken

# On hold.
line-on-hold = On hold

# Nothing written down.
line-not-known = Nothing written down yet

# The end of a line.
mark-end = Stopped, or the course is over

# The beginning of a line.
mark-start = New, or taken again

# More.
mark-more = More in a day than before

# Less.
mark-less = Less in a day than before

# Another way of taking it.
mark-other = Other times, another amount or strength

# Put on hold.
mark-hold = Put on hold

# A decision or a talk.
mark-talk = A decision or a talk

# A side effect, with its line through all medicines.
mark-side-effect = A side effect, with a line through all medicines

# Another worry.
mark-worry = Another worry

# Bars under a line.
bar-not-taken = Doses not taken, for each week

# Hollow bars.
bar-no-record = Doses without a record, or not sure

# Prints the page.
print = Print this page

# Nothing changed in the time shown.
nothing = Nothing changed in this time. When a dose changes, or something is put on hold, it stands here with the day, why, and who decided.

# Nothing yet.
empty = Your medicines over time

# What this place is for.
empty-words = What you add, put on hold or change stands here in one picture, with the day, why, and who decided. Side effects you write down are laid over it.
