### Plans in words.

# A clock time of a plan.
# $time (text)
at-clock = at { $time }

# A clock time that follows another one.
# $time (text)
then-at-clock = at { $time }

# What stands before and after “when I get up”, where the language parts it from the rest.
around-waking = { "" }

# A time with how it stands to food, beside other times that say it already.
# $time (text)
# $food (text)
time-with-food = { $time } { $food }

# An amount that goes into an eye or ear.
# $amount (text)
# $side (domain::plan::Side)
amount-in-side = { $amount } { $side ->
    [left-eye] in the left eye
    [right-eye] in the right eye
    [both-eyes] in each eye
    [left-ear] in the left ear
    [right-ear] in the right ear
   *[both-ears] in each ear
}

# An amount that is measured out several times a day; the next words follow at once.
# $amount (text)
each-time = { $amount } each time,

# Every day.
every-day = every day

# Once a week, on which weekday; the next words follow at once.
# $day (text)
once-a-week = once a week, on { $day },

# On which weekdays.
# $days (text)
on-weekdays = every { $days }

# Every so many days, once on the day.
# $count (count)
every-days-once = every { $count } days

# Every so many days, several times on the day.
# $count (count)
every-days = every { $count } days

# Every so many weeks, on which weekday; the next words follow at once.
# $count (count)
# $day (text)
every-weeks = every { $count } weeks, on { $day },

# A weekday of several that are listed.
# $day (text)
listed-weekday = { $day }

# Every so many weeks, on which weekdays; the next words follow at once.
# $count (count)
# $days (text)
weekdays-every-weeks = every { $count } weeks, on { $days },

# Days on and days off in turn: what is taken on a day, how many days, how many without.
# $doses (text)
# $on (count)
# $off (count)
cycle = { $doses } for { $on ->
    [one] 1 day
   *[other] { $on } days
}, then { $off ->
    [one] 1 day
   *[other] { $off } days
} without, again and again

# What is taken on a day of them, where it is a list.
# $doses (text)
cycle-list = { $doses },

# The same, where the days off have tablets too, without anything in them.
# $doses (text)
# $on (count)
# $off (count)
cycle-placebo = { $doses }: { $on ->
    [one] 1 day
   *[other] { $on } days
} with medicine, then { $off ->
    [one] 1 day
   *[other] { $off } days
} with tablets that hold no medicine, again and again

# The first of the days on, which has passed.
# $day (text)
day-one-was = Day 1 was { $day }

# The first of the days on, which is today or to come.
# $day (text)
day-one-is = Day 1 is { $day }

# On a date of the month, every so many months; the next words follow at once.
# $count (count)
# $day (count)
monthly = { $count ->
    [one] every month
   *[other] every { $count } months
}, on day { $day },

# The same, for a date that some months lack.
# $count (count)
# $day (count)
monthly-late = { $count ->
    [one] every month
   *[other] every { $count } months
}, on day { $day } or the last day of a shorter month,

# On a weekday of the month; the next words follow at once.
# $count (count)
# $which (domain::plan::days::WhichInMonth)
# $day (text)
monthly-weekday = { $count ->
    [one] every month
   *[other] every { $count } months
}, on the { $which ->
    [first] first
    [second] second
    [third] third
    [fourth] fourth
   *[last] last
} { $day },

# Every so many hours.
# $count (count)
# $amount (text)
every-hours = { $amount } { $count ->
    [one] every hour
   *[other] every { $count } hours
}

# The same, with how they stand to food.
# $count (count)
# $amount (text)
# $food (text)
every-hours-with-food = { $amount } { $count ->
    [one] every hour
   *[other] every { $count } hours
} { $food }

# When the first of them is due.
# $day (text)
# $time (text)
first-at = the first on { $day } at { $time }

# The hours are counted from one that was due before the plan began.
# $day (text)
# $time (text)
hours-from = counted from { $day } at { $time }

# Hours are counted, not clock times.
hours-count = The hours are counted, also when the clocks change or you travel

# Some days and what is taken on them.
# $days (text)
# $each (text)
on-days = { $days }: { $each }

# The same, with how it stands to food.
# $days (text)
# $each (text)
# $food (text)
on-days-with-food = { $days }: { $each } { $food }

# Weekdays on which nothing is taken.
# $days (text)
none-on = { $days }: none

# A turn: every so many days from a first one.
# $count (count)
# $day (text)
turn = every { $count ->
    [one] day
    [2] second day
   *[other] { $count } days
} from { $day }

# A step from one day to another.
# $from (text)
# $to (text)
from-to = from { $from } to { $to }

# A step from a day on.
# $from (text)
from = from { $from } on

# A step without a date.
# $count (count)
numbered-step = step { $count }

# After the last step the plan ends.
then-ends = Then it ends

# Nobody said what comes after the last step.
then-ask = Ask what comes after that

# This plan has ended; the medicine's others go on.
no-longer = no longer taken this way

# When what is put on comes off.
comes-off-with-next = The old one comes off when the next goes on

# The same, some hours later.
# $length (text)
comes-off-after = It comes off after { $length }

# Nobody said when what was put on comes off.
comes-off-not-stated = It is not written down when the patch comes off

# Places on the body, used one after the other.
# $places (text)
sites = Places, one after the other: { $places }

# How long a place is left alone.
# $count (count)
rest-days = { $count ->
    [one] Each place is left alone for 1 day
   *[other] Each place is left alone for { $count } days
}

# How long before food, for so many doses.
# $length (text)
# $count (count)
before-food-by = { $count ->
    [one] At least { $length } before food
   *[other] Each at least { $length } before food
}

# How long after food, for so many doses.
# $length (text)
# $count (count)
after-food-by = { $count ->
    [one] At least { $length } after food
   *[other] Each at least { $length } after food
}

# How long the person stays upright.
# $length (text)
upright = Upright for { $length } afterwards

# An amount, so many days after the last one.
# $amount (text)
# $count (count)
from-last-days = { $amount } { $count ->
    [one] every day
   *[other] every { $count } days
}, counted from the last one given

# The same in weeks.
# $amount (text)
# $count (count)
from-last-weeks = { $amount } { $count ->
    [one] every week
   *[other] every { $count } weeks
}, counted from the last one given

# The same in months.
# $amount (text)
# $count (count)
from-last-months = { $amount } { $count ->
    [one] every month
   *[other] every { $count } months
}, counted from the last one given

# When the next one is due as the plan begins.
# $day (text)
next-due = The first one by this plan is due on { $day }

# The same where that day has passed.
# $day (text)
first-was-due = The first one by this plan was due on { $day }

# Something that was put in and is due out.
# $day (text)
in-place = in place, due out or changed by { $day }

# The same, with the day it was put in.
# $since (text)
# $day (text)
in-place-since = put in on { $since }, due out or changed by { $day }

# A reading tells how much, on which days, at which times.
# $days (text)
# $times (text)
by-reading = by your table, { $days } { $times }

# The same, with how they stand to food.
# $days (text)
# $times (text)
# $food (text)
by-reading-with-food = by your table, { $days } { $times } { $food }

# A row of the table: the reading and what it says.
# $reading (text)
# $says (text)
table-row = { $reading }: { $says }

# From which day the days are counted.
# $day (text)
counted-from = counted from { $day }

# How a dose stands to food; empty if the label says nothing.
# $food (domain::plan::Food)
food = { $food ->
    [not-said] { "" }
    [before] before food
    [with] with food
    [after] after food
   *[empty-stomach] on an empty stomach
}

# Doses that are alike: amount, days, times.
# $amount (text)
# $days (text)
# $times (text)
alike = { $amount } { $days } { $times }

# The same, for one dose a day in the middle of a sentence.
# $amount (text)
# $days (text)
# $times (text)
single = { $amount } { $days } { $times }

# The same, with how they stand to food.
# $amount (text)
# $days (text)
# $times (text)
# $food (text)
alike-with-food = { $amount } { $days } { $times } { $food }

# Doses that differ: days, then each.
# $days (text)
# $each (text)
unlike = { $days } – { $each }

# The same, with how they stand to food.
# $days (text)
# $each (text)
# $food (text)
unlike-with-food = { $days } – { $each } { $food }

# Amount and time of one dose among several.
# $amount (text)
# $time (text)
one-of-several = { $amount } { $time }

# The same, where the amount says into which eye or ear.
# $amount (text)
# $time (text)
one-in-side = { $amount } { $time }

# The last day of a course.
# $day (text)
last-day = last day { $day }

# How many doses a course has.
# $count (count)
doses-in-all = { $count ->
    [one] 1 dose in all
   *[other] { $count } doses in all
}

# How many doses a course has, and the last day on which it asks for one.
# $count (count)
# $day (text)
doses-until = { $count ->
    [one] 1 dose in all, on { $day }
   *[other] { $count } doses in all, the last one planned for { $day }
}

# A course that is over: its last day.
# $day (text)
ended = ended { $day }

# A plan that holds from a later day on: the day, the plan in words.
# $day (text)
# $plan (text)
from-day = from { $day }: { $plan }

# Steps that take the place of those before them on a later day.
# $day (text)
# $plan (text)
instead-from = from { $day } in place of this: { $plan }

# One dose only: amount, day, clock time.
# $amount (text)
# $day (text)
# $time (text)
once-only = { $amount } once, on { $day } at { $time }

# An amount when needed.
# $amount (text)
when-needed = { $amount } when needed

# The shortest time between doses.
# $length (text)
shortest-gap = At least { $length } between doses

# Nobody wrote the shortest time down.
no-gap = The shortest time between doses is not written down

# The most in 24 hours.
# $amount (text)
most = At most { $amount } in 24 hours

# Nobody wrote the most down.
no-most = The most in 24 hours is not written down

# How exact the time must be.
# $length (text)
exact = The time must be exact: at most { $length } early or late

# No times are set.
no-times = No times are set. Ask how to take this

# What a plan by weekdays comes to.
# $amount (text)
in-a-week = In a week: { $amount }

# What a plan by steps comes to, and from which day.
# $day (text)
# $amount (text)
in-all-from = In all from { $day }: { $amount }

# Which tablets make up an amount, in the words of whoever told.
# $amount (text)
# $tablets (text)
made-of = { $amount }: { $tablets }

# The day of the next blood test.
# $day (text)
next-test = Next test: { $day }

# A moment of the day, for what is taken before food.
# $anchor (domain::person::Anchor)
before-meal = { $anchor ->
    [waking] when I get up
    [breakfast] before breakfast
    [lunch] before lunch
    [evening-meal] before the evening meal
   *[bedtime] at bedtime
}

# The same, for what is taken after food.
# $anchor (domain::person::Anchor)
after-meal = { $anchor ->
    [waking] when I get up
    [breakfast] after breakfast
    [lunch] after lunch
    [evening-meal] after the evening meal
   *[bedtime] at bedtime
}
