### Moving one dose, or what is left of today.

# Title where the dose is not known.
title = Move a dose

# Title: medicine.
# $medicine (text)
title-of = Another time for { $medicine }

# When it is due now: time and day.
# $when (text)
due = Due at { $when }.

# Field: the new time.
time = At what time instead, today?

# Field: what is moved.
what = What is moved?

# What is moved.
# $scope (domain::moving::MoveScope)
scope = { $scope ->
    [one] Only this dose
    [rest-of-today] This dose, and the rest of today by the same length of time
   *[spread-over-today] Show me the rest of today spread evenly until bedtime
}

# Heading over what it would come to.
new-times = This is how it would be

# One dose: the time it has in the plan, the new time.
# $from (text)
# $to (text)
times = { $from } moves to { $to }

# The time since the dose before.
# $length (text)
before = { $length } after the dose before it.

# The time until the next dose.
# $length (text)
after = { $length } until the next.

# Two doses would be closer than the label says.
# $length (text)
closer-than-label = The label says at least { $length } between two doses, and these would be closer. Ask your pharmacist first.

# More than the label says would be taken within 24 hours.
over-label = With what you recorded, this would be more in 24 hours than the label says. Ask your pharmacist first.

# Two doses would be closer than half of the planned time: so long.
# $length (text)
under-half = Only { $length } would be left between two doses, less than half of the time in your plan. Ask your pharmacist first.

# Instead of moving: its time is exact.
exact-time = The time of this medicine is exact. Ask your pharmacist or clinic before you take it at another time.

# Instead of moving: its hours are counted.
counted-hours = The hours of this medicine are counted from one dose to the next. Ask your pharmacist before you take it at another time.

# Instead of moving: a medicine on the high-risk list.
high-risk = With this medicine the time between doses matters a lot. Ask your pharmacist or clinic before you take it at another time.

# Instead of moving: it is not open today.
not-open = Only a dose of today that is still open can be moved.

# Write a question about it.
ask = Ask about this

# The plan is to change for good.
series = Change the times from now on

# The calendar of the telephone.
calendar = Your plan stays as it is, and so does a calendar file you made before.

# Save.
save = Save the new time

# The same, where something is to be asked first.
save-asked = I have asked: save the new time

# What is missing.
missing-time = Write a time, such as 10:30.

# The time has passed, or is the one it has.
not-later = Write a time later today that is not the one it has.

# One of the doses would no longer be today.
not-today = One dose would no longer be today. Move it alone, or ask your pharmacist.

# It would come at or past another dose, due then.
# $time (text)
past-another = That is at or past another dose of this medicine, at { $time }. Ask your pharmacist what to do with two so close.

# There is nothing to spread.
nothing-to-spread = There is nothing to spread before bedtime.

# The way to this page.
way = Move to another time

# Beside a dose: the time it has in the plan.
# $time (text)
moved-from = Moved from { $time }

# In the history: from and to.
# $from (text)
# $to (text)
moved-to = Moved from { $from } to { $to }

# Take the move back.
undo = Undo the move
