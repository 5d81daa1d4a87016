### Plans in words.

# A clock time of a plan.
# $time (text)
at-clock = at { $time }

# Every day.
every-day = every day

# Once a week, on which weekday; the next words follow at once.
# $day (text)
once-a-week = once a week, on { $day },

# On which weekdays.
# $days (text)
on-weekdays = every { $days }

# Every so many days.
# $count (count)
every-days = every { $count } days

# Every so many weeks, on which weekday; the next words follow at once.
# $count (count)
# $day (text)
every-weeks = every { $count } weeks, on { $day },

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
no-gap = The shortest time between doses is not stated

# The most in 24 hours.
# $amount (text)
most = At most { $amount } in 24 hours

# Nobody wrote the most down.
no-most = The most in 24 hours is not stated

# How exact the time must be.
# $length (text)
exact = The time must be exact: at most { $length } early or late

# No times are set.
no-times = No times are set. Ask how to take this
