### Medicines.

# Title of the list.
title = Medicines

# The list is empty: what this place is for.
empty-title = Your list starts here

# The list is empty: a sentence more.
empty = Put down each medicine you take, also those you buy yourself. Then you can see what is next, and show the list to your pharmacist.

# Add one.
add = Add a medicine

# The way to the history.
history = What I recorded

# Those with times.
by-the-clock = At set times

# Those taken when needed.
when-needed = When needed

# Those with no known times.
as-directed = No times yet

# Those whose course is over.
over = Courses that are over

# Those on hold.
on-hold = On hold

# Those ended, with how many.
# $count (count)
stopped = { $count ->
    [one] 1 no longer taken
   *[other] { $count } no longer taken
}

# Typed, not found.
not-recognised = Not recognised, so not checked

# Which ones were not checked.
# $names (text)
not-checked = We do not know these by name, so they were not checked: { $names }.

# Next dose: day and time.
# $when (text)
next = Next { $when }

# What is left.
# $amount (text)
left = { $amount } left

# How many questions.
# $count (count)
questions = { $count ->
    [one] 1 question
   *[other] { $count } questions
}

# What a medicine contains.
# $names (text)
contains = Contains { $names }

# The form.
# $form (domain::medicine::DoseForm)
form = { $form ->
    [tablet] Tablet
    [capsule] Capsule
    [liquid] Liquid
    [inhaler] Inhaler
    [drops] Drops
    [spray] Spray
    [cream] Cream, ointment or gel
    [patch] Patch
    [injection] Injection or pen
    [suppository] Suppository or pessary
    [powder] Powder or sachet
   *[other] Another form
}

# Prescribed by, after the form.
# $who (text)
from = Prescribed by: { $who }

# On the list since a day.
# $day (text)
since = On your list since { $day }

# The label's own words.
label-says = The label says

# The plan was changed since: the label may speak of the plan before.
label-older = The plan was changed after these words were written down.

# I take it in another way.
differently = I do it differently

# Question on that page.
differently-question = How do you really take it?

# Hint on that page.
differently-hint = Many people take a medicine in their own way. Writing it down helps your pharmacist help you.

# Shown above the person's own way.
really = How I really take it

# Why I take it.
why = Why I take it

# No reason yet (AC-CARD).
why-missing = Your reason: not recorded. Ask what this is for.

# Facts: next dose.
next-dose = Next dose

# Facts: none planned.
no-next-dose = None planned

# Doses of today that wait for an answer: their times and days.
# $open (list)
still-open = { $open ->
    [one] { $open } is still open.
   *[other] { $open } are still open.
}

# The one after those that are open: day and time.
# $when (text)
then = Then { $when }

# Facts: what is left.
whats-left = What is left

# Facts: nobody counted.
not-counted = Not counted yet

# Fewer than seven days' worth.
low = Less than a week is left. Ask your pharmacy in good time.

# Ask about this medicine.
# $name (text)
ask-about = Ask about { $name }

# A ready question: what is this for.
ask-what-for = What is this medicine for?

# Questions and decisions about it.
talk = Questions and decisions

# Nothing asked yet.
talk-none = Nothing asked about it yet.

# The last two weeks.
lately = The last two weeks

# All of its history.
all-history = All I recorded about it

# Change what the label says.
change-label = Change name, strength or reason

# Change the times.
change-plan = Change the times

# Write down what is left.
change-stock = Write down what is left

# On hold or ended.
change-status = On hold, or no longer taken

# It is taken again.
resume = It is taken again

# Record a dose now.
record-dose = Record a dose

# Heading of the ways to change.
change-title = Change it

# It is on hold since a day.
# $day (text)
paused-since = On hold since { $day }. There are no reminders.

# Planned until a day.
# $day (text)
paused-until = Planned until { $day }. It does not start again by itself.

# It was ended on a day.
# $day (text)
stopped-on = No longer taken since { $day }.

# With this reason.
# $why (text)
because = Reason: { $why }

# It is not on the list any more.
gone = This medicine is not on the list.
