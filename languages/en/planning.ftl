### Writing down how a medicine is taken.

# How often.
pattern = How often?

# A pattern.
# $pattern (forms::plan::Pattern)
pattern-name = { $pattern ->
    [every-day] Every day
    [weekdays] On some weekdays
    [every-days] Every few days
    [every-weeks] Once every so many weeks
    [every-hours] Every so many hours
    [cycle] Some days with it, some days without
    [monthly] Every month
    [by-weekday] Different amounts on different weekdays
    [by-turns] Amounts that change from day to day
    [by-steps] Going up or down, step by step
    [from-last] Counted from the last one
    [in-place] In place until a day
    [by-reading] By a reading, from a table
    [when-needed] When needed
    [no-longer] No longer this way
    [once] Once only
   *[as-directed] I do not know, or as directed
}

# Shows the ways that are less common.
other-ways = Other ways

# A few words more on a pattern; empty if none are needed.
# $pattern (forms::plan::Pattern)
pattern-note = { $pattern ->
    [weekdays] The same days each week
    [every-days] Such as every 3 days
    [every-weeks] Such as every 2 weeks on Tuesday
    [every-hours] Such as every 12 hours, day and night
    [cycle] Such as 21 days with it, then 7 days without
    [monthly] On a date, or such as the second Tuesday
    [by-weekday] Such as warfarin: 4 mg on Monday, 3 mg on Tuesday
    [by-turns] Such as 1 tablet one day, 2 tablets the next
    [by-steps] Such as a steroid dose that goes down week by week
    [from-last] Such as an injection every 3 months
    [in-place] Such as an implant, a coil or a pump
    [by-reading] Such as insulin by blood sugar, as your clinic wrote it
    [when-needed] Only when I have the problem
    [no-longer] The other ways of taking it go on
    [as-directed] No times and no reminders until you have asked
    [every-day] { "" }
   *[once] { "" }
}

# Which days.
weekdays = Which days?

# How many days from one time to the next.
every-days = How many days from one time to the next?

# How many weeks from one time to the next.
every-weeks = How many weeks from one time to the next?

# The first day.
first = First day

# What the first day means.
first-hint = The first day you take it, or the last day you took it.

# How many weeks from one time to the next, where weekdays are chosen.
weeks = How many weeks from one time to the next?

# What empty means.
weeks-hint = Leave it empty for every week.

# How many hours from one time to the next.
hours-apart = How many hours from one time to the next?

# The first of a row of hours.
first-dose = When is the first dose?

# Days on.
days-on = How many days do you take it?

# Days off.
days-off = How many days without it?

# The first day on.
first-on = First day you take it

# What the first day on means.
first-on-hint = The first day of a pack. It may have passed.

# On which day of the month.
month-by = On which day of the month?

# How the day is known.
# $by (forms::plan::MonthBy)
month-by-name = { $by ->
    [date] On a date
   *[weekday] On a weekday
}

# The date in the month.
month-day = Day of the month

# What happens in a short month.
month-day-hint = From 1 to 31. In a shorter month it is the last day.

# Which of the weekdays of a month.
which = Which one in the month?

# The weekday of the month.
month-weekday = Which weekday?

# How many months from one time to the next.
months = How many months from one time to the next?

# What empty means.
months-hint = Leave it empty for every month.

# From which day weeks or months are counted.
first-counted = A day in the first week or month

# The amounts of all lines.
lines = How much on each day?

# The amounts of all steps.
steps = How much at each step, and for how long?

# What an empty amount means.
lines-hint = Leave it empty where you take none.

# The first day of the turns.
first-turn = When is day 1?

# The first turn may lie in the past.
first-turn-hint = It may have passed.

# A turn.
# $count (count)
turn-name = Day { $count }

# A step.
# $count (count)
step-name = Step { $count }

# How long a step lasts.
step-days = For how many days?

# One more turn.
add-turn = Add a day

# One more step.
add-step = Add a step

# After the last step.
after = What comes after the last step?

# Which of the weekdays of a month, as a choice.
# $which (domain::plan::days::WhichInMonth)
which-name = { $which ->
    [first] The first
    [second] The second
    [third] The third
    [fourth] The fourth
   *[last] The last
}

# What comes after the last step, as a choice.
# $after (domain::plan::Afterwards)
after-name = { $after ->
    [goes-on] The last amount goes on
    [ends] It ends
   *[ask] I do not know
}

# At what times.
times = At what times?

# How to choose them.
times-hint = Choose one or more, or add a clock time.

# A clock time.
add-clock = Add a clock time

# The clock time of a slot.
clock = Clock time

# Takes away a time, a day or a step.
# $what (text)
remove = Remove { $what }

# Takes away a clock time that is still empty.
remove-empty = Remove this time

# Takes away a moment of the day.
# $anchor (domain::person::Anchor)
remove-moment = { $anchor ->
    [waking] Remove “when I get up”
    [breakfast] Remove “with breakfast”
    [lunch] Remove “with lunch”
    [evening-meal] Remove “with the evening meal”
   *[bedtime] Remove “at bedtime”
}

# A time without a clock time yet.
new-time = Clock time

# How much.
amount = How much at a time?

# The day and time of what is taken once only.
once-when = When?

# How much of it.
once-amount = How much?

# How much at a time of day.
# $time (text)
amount-at = How much { $time }?

# The same, on getting up.
amount-at-waking = How much when I get up?

# One less.
less = One less

# One more.
more = One more

# A half.
half = ½

# A half more or less, read out.
half-more = Add or take away a half

# Counted in.
unit = Counted in

# With food?
food = What does the label say about food?

# A relation to food, as a choice.
# $food (domain::plan::Food)
food-name = { $food ->
    [not-said] Nothing
    [before] Before food
    [with] With food
    [after] After food
   *[empty-stomach] Empty stomach
}

# The time must be exact.
exact = The time must be exact

# A professional told me.
exact-note = A professional told me

# Minutes early or late.
exact-minutes = How many minutes early or late at most?

# When does it end?
ending = Does it end?

# No end is planned.
ending-open = No end is planned

# On a day.
ending-day = On a set day

# After doses.
ending-doses = After a number of doses

# The last day.
last-day = Last day

# How many doses in all.
doses = How many doses in all?

# When does it begin?
start = When do you begin?

# Today.
start-today = Today

# Another day.
start-day = Another day

# Day, for once only and for another day.
day = Day

# The shortest gap.
gap = Shortest time between doses

# Copy it from the label; what happens if it stays empty.
gap-hint = Copy it from the label. If you leave it empty, we show no time for the next dose and add a question.

# Hours.
hours = Hours

# Minutes.
minutes = Minutes

# The most in 24 hours.
most = The most in 24 hours

# Copy it from the label; what happens if it stays empty.
most-hint = Copy it from the label. If you leave it empty, we add a question.

# What "as directed" does.
as-directed = No reminders will come. We add a question for your pharmacist: Ask how to take this.

# A problem in words.
# $problem (forms::plan::PlanProblem)
problem-of = { $problem ->
    [pattern] Choose how often you take it.
    [weekday] Choose at least one day.
    [every] Write a number from 1 to 366.
    [hours] Write a number of hours from 1 to 1000.
    [weeks] Write a number of weeks from 1 to 52, or leave it empty.
    [on] Write a number of days from 1 to 366.
    [off] Write a number of days from 1 to 366.
    [month-day] Write a day of the month from 1 to 31.
    [month-weekday] Choose a weekday.
    [months] Write a number of months from 1 to 60, or leave it empty.
    [first-dose] Choose the day and the time of the first dose.
    [no-amounts] Write how much you take on at least one day.
    [line-amount] Write how much you take, or leave it empty.
    [line-days] Write for how many days, from 1 to 3660.
    [after] Choose what comes after the last step.
    [first] Choose the first day.
    [no-times] Choose at least one time.
    [time] Choose a clock time.
    [same-time] This time is there twice. Remove one.
    [slot-amount] Write how much you take.
    [amount] Write how much you take.
    [exact-needs-clock] An exact time must be a clock time. Remove the moments of the day.
    [exact-minutes] Write a number of minutes from 1 to 240.
    [ending] Write a last day from today on, or a number of doses.
    [start] Choose a day from today on.
    [once] Choose a day and a time that have not passed.
    [day-time] Write a time, such as 08:30, or leave it empty.
    [gap] Write hours and minutes as numbers, such as 4 and 0.
    [apart] Write a number from 1 to 366.
    [out-by] Choose the day on which it is due out, from today on.
    [no-rows] Write at least one row of the table.
    [row] Write both what the reading is and what the table says for it.
    [comes-off] Choose when it comes off.
    [off-hours] Write a number of hours from 1 to 72.
    [on-now] Choose whether one is on now.
    [sites] Write one place a line: at most 20 lines, each at most 200 letters.
    [rest-days] Write a number of days from 1 to 366, or leave it empty.
    [food-minutes] Write a number of minutes from 1 to 1440, or leave it empty.
    [upright] Write a number of minutes from 1 to 1440, or leave it empty.
    [apart-from] Choose which medicine, or remove the line.
    [apart-hours] Write a number of hours from 1 to 24.
    [made-of] Write at most 200 letters.
    [next-test] Choose a day from today on, or leave it empty.
    [two-readings] Choose which number you mean.
   *[most] Write a number over 0, or leave it empty.
}
