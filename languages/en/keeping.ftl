### A weekly organiser, the dates of a pack, and what was not used.

# The way to the organiser.
organiser-way = Fill a weekly organiser

# Its title.
organiser-title = Weekly organiser

# What it is.
organiser-note = What your plans ask for, one compartment after the other. Not every medicine may leave its pack: ask your pharmacist which ones may.

# Which week.
organiser-week = Which week?

# This week.
this-week = This week

# The week after.
next-week = Next week

# One compartment: a time and what goes into it.
# $time (text)
# $holds (text)
compartment = { $time }: { $holds }

# An amount of a medicine, such as "1 tablet of Amlodipine 5 mg".
# $amount (text)
# $name (text)
amount-of = { $amount } of { $name }

# Nothing goes into a day.
day-empty = Nothing

# What does not go into it.
# $names (list)
organiser-beside = Not in the organiser, but planned on these days: { $names }.

# What somebody decided not to take for now.
# $names (list)
organiser-decided = Left out, because you decided not to take it for now: { $names }.

# It was filled.
organiser-filled = I have filled it

# When it was filled, and by whom.
# $day (text)
# $time (text)
filled-at = Filled { $day } at { $time }.

# A second person looked over it.
# $name (text)
# $day (text)
# $time (text)
looked-over-at = Looked over by { $name }, { $day } at { $time }.

# Heading of the second look.
second-look = A second pair of eyes

# What it is.
second-look-note = Somebody else compares each compartment with the list.

# Their name.
looked-over-by = Who looked over it?

# The button.
looked-over-save = Write down the second look

# The way to the dates of a pack.
dates-way = Expiry and opening of the pack

# Its title.
# $name (text)
dates-title = The pack of { $name } in use

# Its note.
dates-note = Copy what is printed on it. Leave out what you do not know.

# The day printed on it.
expires-asked = Last day printed on it

# A hint there.
expires-hint = Where only a month is printed, its last day.

# When it was opened.
opened-asked = Opened on

# How long it keeps then.
keeps-asked = For how many days does it keep once opened?

# A hint there.
keeps-hint = Only if the label or the leaflet says so, such as 28 days for eye drops.

# Days after opening without the day.
opened-missing = Choose the day on which it was opened.

# Heading.
pack = The pack in use

# By its print.
# $day (text)
ends-printed = The last day printed on it is { $day }.

# By its opening.
# $day (text)
# $opened (text)
ends-opened = By its label it keeps until { $day }, because it was opened on { $opened }.

# When it was opened.
# $day (text)
opened-on = Opened on { $day }.

# Its day has passed.
# $day (text)
past-its-day = Its last day was { $day }. Ask your pharmacy today about another pack.

# The way to unused medicine.
unused-way = Taken back to the pharmacy

# Its title.
# $name (text)
unused-title = { $name } taken back unused

# Its note.
unused-note = What was taken back to the pharmacy is taken off what should be left.

# How many.
# $unit (text)
unused-asked = How many { $unit } were taken back?

# None.
unused-nothing = Write how many were taken back.

# Why.
unused-why = Why were they not used?

# A reason.
# $why (domain::supply::WhyUnused)
why = { $why ->
    [no-longer-taken] No longer taken
    [changed] The plan or the strength was changed
    [side-effect] It did not agree with me
    [past-its-day] Its day had passed
    [too-much] There was more than needed
   *[other] Another reason
}

# Heading of the ledger.
unused = Taken back unused

# One line of the ledger.
# $amount (text)
# $name (text)
# $day (text)
# $why (text)
unused-line = { $amount } of { $name }, { $day }. { $why }.
