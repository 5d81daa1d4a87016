### Days and weeks at a glance.

# Title.
title = Past weeks

# Title for one medicine.
# $medicine (text)
title-of = { $medicine }: past weeks

# From one day to another.
# $from (text)
# $to (text)
from-to = { $from } to { $to }

# The week before.
week-before = The week before

# The week after.
week-after = The week after

# A field: the day whose week is shown.
go-to = Go to the week of a day

# One mark for each day: medicine, clock time.
# $medicine (text)
# $time (text)
strip = { $medicine }, { $time }: one mark for each day

# Recorded as taken: how many of how many due.
# $taken (count)
# $due (count)
tally = Recorded as taken: { $taken } of { $due } due.

# How many have no record.
# $count (count)
no-record = { $count ->
    [one] 1 has no record.
   *[other] { $count } have no record.
}

# Due or late, and waiting for an answer: how many.
# $count (count)
still-open = { $count ->
    [one] 1 is still open.
   *[other] { $count } are still open.
}

# How many are in neither number.
# $count (count)
neither = { $count ->
    [one] 1 is not counted, such as a dose you were told to hold.
   *[other] { $count } are not counted, such as doses you were told to hold.
}

# Nothing was due.
nothing-due = Nothing was due in this week.

# Nothing was due so far.
nothing-due-yet = Nothing has been due in this week so far.

# The same as a table.
as-table = Show as a table

# Column: time.
time = Time

# No dose on that day.
none = No dose

# What the marks mean.
legend = What the marks mean

# In the legend: the letter tells why.
letter = Not taken: the letter tells why

# In the table and lists: no record.
no-record-short = no record

# What was recorded, in words.
day-by-day = Day by day

# Who recorded it, and when.
# $who (text)
# $when (text)
recorded = Recorded by { $who }, { $when }

# When needed.
when-needed = When needed

# Nothing was recorded in this week.
nothing = Nothing was recorded in this week.

# The whole history of one medicine.
# $medicine (text)
more = All about { $medicine } in this week

# Nothing yet.
empty = Your days, one beside the other

# What this place is for.
empty-words = When doses are due and you say what happened, you see it here.

# The way to older doses of a medicine.
older = An older one

# Doses of older days could not be read from the device.
not-read = What was written down on these days could not be read. A dose without an answer here may have one.
