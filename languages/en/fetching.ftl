### The next prescription, one way to the pharmacy, a journey, and one box for two.

# Title of what is left of everything.
title = What is left

# The way there.
way = What is left of everything

# Nothing on the list yet.
nothing = Your list is empty.

# One way to the pharmacy for several medicines.
# $day (text)
# $medicines (count)
# $names (text)
errand = { $medicines ->
    [one] On { $day } you could fetch 1 medicine: { $names }.
   *[other] On { $day } you could fetch { $medicines } medicines in one go: { $names }.
}

# What that is.
errand-note = This is only something to ask your pharmacy about. Nothing is ordered from here.

# Heading of the prescription.
prescription = The next prescription

# The way to its form.
prescription-way = Write down the prescription

# Title of its form.
# $name (text)
prescription-title = The prescription for { $name }

# Hint on its form.
prescription-note = Copy what it says, or ask your pharmacy. Leave out what you do not know.

# How many repeats.
repeats-asked = How many more times can it be fetched?

# Its last day.
last-day-asked = Last day on which it can be used

# How many days the pharmacy needs.
pharmacy-days-asked = How many days does the pharmacy need?

# The next order.
next-order-asked = Day of your next order

# Hint there.
next-order-hint = If you order on a fixed day, such as once a month.

# A number of times or days that makes no sense.
# $most (text)
number-error = Write a whole number up to { $most }.

# A day that makes no sense.
day-error = Choose a day.

# Repeats left.
# $repeats (count)
repeats-left = { $repeats ->
    [one] It can be fetched 1 more time.
   *[other] It can be fetched { $repeats } more times.
}

# No repeats left.
no-repeats = It cannot be fetched again on this prescription. Ask about a new one in good time.

# Until when it can be used.
# $day (text)
usable-until = It can be used until { $day }.

# It can no longer be used.
# $day (text)
usable-over = It could be used until { $day }. Ask about a new one.

# By when to ask, because the pharmacy needs some days.
# $day (text)
# $days (count)
ask-by-days = { $days ->
    [one] To have it in time, ask your pharmacy by { $day }. You wrote that they need 1 day.
   *[other] To have it in time, ask your pharmacy by { $day }. You wrote that they need { $days } days.
}

# By when to ask, because the prescription can no longer be used then.
# $day (text)
ask-by-end = The prescription can be used until { $day }, before this runs out. Ask your pharmacy by then.

# So much is left at the next order that it may not be needed.
# $days (count)
may-not-need = { $days ->
    [one] You will have 1 day left when you order. You may not need this item — ask the pharmacy.
   *[other] You will have { $days } days left when you order. You may not need this item — ask the pharmacy.
}

# The way to the list for a journey.
trip-way = Before a journey

# Title of that list.
trip-title = Before a journey

# The first day away.
trip-from = First day away

# The last day away.
trip-until = Last day away

# Spare days.
trip-spare = Spare days

# Hint there.
trip-spare-hint = In case you come back later than planned.

# The days do not make sense.
# $error (forms::trip::TripDaysError)
trip-error = { $error ->
    [not-a-day] Choose a day.
    [over] Choose a day from today on.
    [turned] The last day comes before the first.
   *[too-far] Choose days within the next year.
}

# How much to take along, and how much of it is spare.
# $all (text)
# $spare (text)
trip-take = { $all }, including { $spare } to spare

# There is enough.
trip-enough = By what you recorded, it should be there.

# There is not enough.
# $missing (text)
# $day (text)
trip-missing = Short by { $missing }. From { $day } on there is not enough. Ask your pharmacy before you go.

# Nobody has counted.
trip-not-counted = Not counted, so nobody can say whether it is there.

# Taken when needed.
trip-when-needed = Taken when needed. Ask your pharmacist how much to take along.

# Nobody knows how it is taken.
trip-as-directed = No times are written down. Ask how to take it, and how much to take along.

# On hold.
trip-on-hold = On hold. Ask whether to take it along.

# Nothing is needed on those days.
trip-nothing = No dose is planned on those days.

# What the list goes by.
trip-note = Worked out by your times at home. If clocks differ where you go, ask your pharmacist about the times.

# Print it.
trip-print = Print this page

# Heading of who uses the box.
shared = Who uses this box?

# The question.
shared-asked = Does anybody else take from this box?

# Nobody does.
shared-nobody = Nobody else

# Somebody whose name is written.
shared-other = Somebody else

# Their name.
shared-name = Their name

# The way to its form.
shared-way = Somebody else uses this box too

# A note on what is left: who else uses the box, and whose doses are counted.
# $name (text)
# $mine (text)
shared-note = This box is also used by { $name }; Concord counts only { $mine }’s doses.

# Nothing was chosen yet.
shared-choose = Choose one first.
