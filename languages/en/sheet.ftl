### The sheet a professional reads.

# Born on a day.
# $day (date)
born = Born { $day }

# For which role it was put together, in one word.
own-words = In my own words

# Heading: what cannot wait.
urgent = First: for today

# More was taken in 24 hours than a label says: day, medicine, taken, most.
# $day (text)
# $medicine (text)
# $taken (text)
# $most (text)
over = { $day }: { $taken } of { $medicine } recorded in 24 hours. The label says at most { $most }.

# Heading: the person's questions.
questions = My questions

# Heading: what changed since a day.
# $day (date)
changes = What changed since { $day }

# New on the list.
# $medicine (text)
added = New: { $medicine }

# A plan changed: medicine, from, to.
# $medicine (text)
# $from (text)
# $to (text)
plan-changed = { $medicine }: from “{ $from }” to “{ $to }”

# Put on hold.
# $medicine (text)
paused = On hold: { $medicine }

# No longer taken.
# $medicine (text)
stopped = Stopped: { $medicine }

# Taken again.
# $medicine (text)
resumed = Taken again: { $medicine }

# The strength on the label is another.
# $medicine (text)
strength-changed = Another strength on the label: { $medicine }

# What a change rests on in the person's words, with a label.
why = Why

# Heading: how they are really taken, over so many days.
# $days (count)
taking = How I really take them: last { $days } days

# Recorded as taken, of so many due.
# $taken (count)
# $due (count)
tally = Recorded as taken: { $taken } of { $due } due

# So many have no record.
# $count (count)
no-record = no record: { $count }

# A reason and how often.
# $reason (text)
# $count (count)
counted = { $reason }: { $count }

# Nobody is sure.
unsure = Not sure if I took it

# How the person really takes it, with a label.
really = How I really take it

# Heading: medicines taken when needed, over so many days.
# $days (count)
when-needed = When needed or beside the plan: last { $days } days

# Reasons for taking it, with a label.
reasons = For

# Heading: decisions.
decisions = Decisions

# The decision before this one, with a label.
before-it = Before this

# Heading: the list of medicines.
medicines = All my medicines

# Nothing is on the list.
no-medicines = No medicines are on this list.

# Column: the medicine.
medicine = Medicine

# Column: how the person takes it.
how = How I take it

# Column: why.
why-i-take-it = Why I take it

# Nobody wrote down why (AC-CMR).
ask-why = Ask: what is this for?

# Column: from whom.
from = From

# It is on hold.
on-hold = on hold

# Heading: stopped medicines.
stopped-title = Stopped

# Since a day.
# $day (date)
since = since { $day }

# Nobody wrote down why it was stopped.
no-reason = no reason recorded

# Heading: allergies.
allergies = Allergies

# What is known of them, when they are not a list.
# $allergies (&domain::person::Allergies)
no-allergies = { $allergies ->
    [not-asked] Not asked yet. Please ask me.
    [none-known] None that I know of.
   *[known] { "" }
}

# What the sheet is and is not.
foot = Written by the patient with this app. Not a clinical record.

# Who wrote it, for a person a carer keeps it for: carer, person.
# $carer (text)
# $person (text)
written-by = Written down by { $carer } for { $person }.

# Shows the rest of a part.
# $count (count)
and-more = and { $count } more

# A label before the person's own words.
# $label (text)
# $words (text)
labelled = { $label }: { $words }

# The person's own words, in quotation marks.
# $words (text)
quoted = “{ $words }”

# A change rests on a letter.
because-letter = By letter

# A change rests on a decision.
because-decision = By a decision I wrote down

# A change rests on what somebody told.
# $who (text)
because-told = Told by { $who }

# The same, with their words.
# $who (text)
# $words (text)
because-told-words = Told by { $who }: “{ $words }”

# A change is the person's own.
because-own = My own doing so far, not yet talked about

# The same, with their words.
# $words (text)
because-own-words = My own doing so far, not yet talked about: “{ $words }”

# So many times on so many days.
# $times (count)
# $days (count)
times-on-days = taken { $times ->
    [one] once
   *[other] { $times } times
} on { $days ->
    [one] 1 day
   *[other] { $days } days
}

# How often it helped, of how many times that it was said.
# $helped (count)
# $all (count)
helped = helped { $helped } of { $all ->
    [one] { $all } time
   *[other] { $all } times
}

# How many doses were moved to another time of the day.
# $count (count)
moved = moved to another time of the day: { $count }

# A choice and what was said of it.
# $choice (text)
# $said (text)
weighed-choice = { $choice } — { $said }

# How much say the person wants, with a label.
say = How much say I want

# For whom a page was put together.
# $whom (text)
for-whom = For { $whom }

# A school or nursery, for whom a page is.
school = the school

# Heading: whom to call.
contacts = Whom to call

# The number for an emergency, with a label.
emergency = Emergency
