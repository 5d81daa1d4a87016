### Today and any other day.

# The way to the day before: its name.
# $day (text)
day-before = The day before: { $day }

# The way to the day after: its name.
# $day (text)
day-after = The day after: { $day }

# A past day.
past-day = What was recorded

# A day to come: what is planned.
plan = Plan

# Nothing is due until a clock time.
# $time (text)
nothing-until = Nothing planned until { $time }.

# Nothing else is planned today.
nothing-more = Nothing more planned today.

# Nothing is planned on this day.
nothing-planned = No medicine is planned for this day.

# The next dose: clock time and day.
# $when (text)
next-dose = Next: { $when }.

# The same at the planned clock time.
# $waiting (count)
# $time (text)
all-taken-at = { $waiting ->
    [one] Taken at { $time }
    [2] Both taken at { $time }
   *[other] All { $waiting } taken at { $time }
}

# One tap on the round check of a dose: medicine, amount.
# $name (text)
# $amount (text)
check = { $name }, { $amount }: taken

# The round check of an answered dose: medicine, how it stands.
# $name (text)
# $state (text)
answered-check = { $name }: { $state }. Change

# The round check of a dose that only asks what happened.
# $name (text)
ask-check = { $name }: what happened?

# How a dose stands to food, as the label says.
# (optional)
# $food (domain::plan::Food)
food = { $food ->
    [not-said] { "" }
    [before] Before food
    [with] With food
    [after] After food
   *[empty-stomach] On an empty stomach
}

# Put the reminder off.
not-now = Not now

# Another time, another amount, not taken.
something-else = Something else

# Which of several.
which-one = Which one?

# Which of several reminders to put off.
put-off-which = Remind me later of

# All of several.
# $doses (count)
put-off-all = { $doses ->
    [one] All
    [2] Both
   *[other] All { $doses }
}

# When to be reminded.
remind-later = Remind me later

# In so long.
# $length (text)
in-length = In { $length }

# The exact time leaves no room: until when.
# $time (text)
exact-time = The time is exact. Its reminder cannot wait past { $time }.

# An exact time has passed by so long.
# $length (text)
exact-late = This medicine needs an exact time, and that was { $length } ago. Call your pharmacist or clinic now if you do not know what to do.

# A time with no answer.
# $time (text)
no-answer = { $time } has no answer yet. What happened?

# Doses of yesterday with no answer.
# $count (count)
yesterday-no-answer = { $count ->
    [one] Yesterday: 1 dose has no answer yet
   *[other] Yesterday: { $count } doses have no answer yet
}

# The day from morning to night.
the-day = The day

# The present moment on the ribbon.
# $time (text)
now-mark = Now { $time }

# No medicines yet: title.
empty = Your day, from morning to night

# No medicines yet: what this place is for.
empty-words = Add your medicines. Then this page shows what is due now, what comes next, and what was taken.

# Add a medicine.
add-medicine = Add a medicine

# The way to the history.
history = Past days and weeks

# The way to today.
to-today = Today

# A clock time on a day that has a name, such as tomorrow.
# $time (text)
# $day (text)
time-and-near-day = { $time } { $day }

# A clock time on another day.
# $time (text)
# $day (text)
time-and-day = { $time } on { $day }

# Records all that wait: how many wait, how many were answered before.
# $waiting (count)
# $answered (count)
all-taken = { $answered ->
    [0] { $waiting ->
        [one] Taken
        [2] Both taken
        [3] All three taken
       *[other] All { $waiting } taken
    }
   *[other] { $waiting ->
        [one] Taken
        [2] Both others taken
       *[other] The other { $waiting } taken
    }
}

# So many taken.
# $count (count)
tally-taken = { $count } taken

# So many not taken.
# $count (count)
tally-not-taken = { $count } not taken

# Of so many nobody is sure.
# $count (count)
tally-unsure = { $count } not sure

# So many without an answer.
# $count (count)
tally-unanswered = { $count } not answered yet

# What was earlier today: how many stand how.
# $tally (text)
earlier-today = Earlier: { $tally }
