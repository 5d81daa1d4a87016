### Medicines taken when needed.

# Section: when needed.
when-needed = When needed

# Record a when-needed dose.
took-some = I took some

# The same, heard: medicine.
# $name (text)
took-some-of = I took some { $name }

# The next dose by the label: name, from when.
# $name (text)
# $when (text)
next-from = Next { $name } dose from { $when }.

# What was taken last: name, when.
# $name (text)
# $when (text)
last-dose = Last { $name } dose: { $when }.

# None was ever written down: name.
# $name (text)
none-yet = No dose of { $name } is written down yet.

# One now would be the last that the label allows in 24 hours: from when the one after.
# $when (text)
last-one = This would be the last one in these 24 hours; the next from { $when }.

# The limits are not known.
ask-limits = Ask what the shortest time between doses is, and what the most in 24 hours is.

# The shortest time between doses alone is not known.
ask-gap = Ask what the shortest time between doses is.

# The most in 24 hours alone is not known.
ask-most = Ask what the most in 24 hours is.

# Before a dose is written down that goes over the most in 24 hours.
would-be-over = With this it is more than the label says for 24 hours. What was taken can still be written down.

# Before a dose is written down that comes sooner than the label says.
would-be-soon = This is sooner than the label says. What was taken can still be written down.

# One dose alone is over the most in 24 hours.
never = One dose is more than what you wrote down as the most in 24 hours. Ask your pharmacist before the next dose.

# A sum with the ingredient it counts, where there are several.
# $ingredient (text)
# $sum (text)
of-ingredient = { $ingredient }: { $sum }

# Taken on this day: section.
also-taken = Also taken

# Title of recording a when-needed dose.
# $medicine (text)
take-title = I took { $medicine }

# A dose of the plan has no answer yet: which dose is meant.
which-dose = Which dose do you mean?

# A dose beside the plan.
another-dose = An extra dose, not on the plan

# Why it was needed.
take-reason = What was it for?

# A hint for it.
take-reason-hint = Such as: pain in my knee

# When it was taken.
take-when = When?

# Saved, and more than the label says.
over-title = Call today, even if you feel well

# How much: taken, ingredient or medicine, most.
# $taken (text)
# $what (text)
# $most (text)
over-words = You recorded { $taken } of { $what } in 24 hours. The label says at most { $most } in 24 hours.

# More than the label says, where the sums are told elsewhere.
over-said = This is more than the label says for 24 hours.

# One dose may have been taken twice: medicine, first time, second time.
# $name (text)
# $first (text)
# $second (text)
twice-words = You recorded { $name } at { $first } and again at { $second }. Your plan never has two doses so close together.

# Saved, and sooner than the label says.
soon-title = Sooner than the label says

# What to do then.
soon-words = This was sooner after the last dose than the label says. Call your pharmacist today and tell them.

# The entry is saved.
kept = What you recorded is saved.

# Call a number.
# $number (text)
call = Call { $number }

# What was recorded in the last day.
recent = Recorded in the last 24 hours

# Section: what was taken in the last 24 hours.
last-24 = The last 24 hours

# From when a dose counts no more.
# $when (text)
leaves = no longer counted from { $when }

# Who wrote a dose down.
# $who (text)
written-by = written down by { $who }

# Take an entry back: clock time.
# $time (text)
take-back = Undo: the entry of { $time }

# One of several within one minute: clock time, which, of how many.
# $time (text)
# $number (count)
# $all (count)
of-several = { $time } ({ $number } of { $all })

# So much of the most in 24 hours, from which medicines.
# $taken (text)
# $most (text)
# $from (list)
in-24-hours = { $from ->
    [0] { $taken } of { $most } in the last 24 hours.
   *[other] { $taken } of { $most } in the last 24 hours, from { $from }.
}

# So much in 24 hours, and the most is not known.
# $taken (text)
# $from (list)
in-24-hours-only = { $taken } in the last 24 hours, from { $from }. The most in 24 hours is not written down.

# So much in 24 hours, and the most is not known.
# $taken (text)
sum-only = { $taken } in the last 24 hours. The most in 24 hours is not written down.

# Not counted, because the strength is not known.
# $names (list)
not-counted = Not counted, because the strength is not written down: { $names }.

# Asked some time after a dose.
effect-ask = Did it help?

# Whether a dose helped.
# $effect (domain::dose::Relief)
effect = { $effect ->
    [helped] It helped
    [helped-little] A little
   *[did-not-help] It did not help
}

# How often it helped, of how many times that it was said.
# $helped (count)
# $all (count)
helped-times = It helped { $helped } of { $all ->
    [one] { $all } time
   *[other] { $all } times
}

# Beside it: how often it helped a little.
# $count (count)
helped-little-times = a little: { $count }

# Facts: over how many days that is.
# $days (count)
helped-days = Did it help? Last { $days } days
