### What is left of a medicine, and until when it lasts.

# Title of the page.
# $name (text)
title = What is left of { $name }?

# What is known now.
# $amount (text)
left-now = By what you recorded, { $amount } should be left.

# The same where it depends on what came first; the question follows.
# $amount (text)
left-between = By what you recorded, { $amount } should be left. Which of them depends on your answer.

# Two numbers with the unit of the second, such as "19 to 20 tablets".
# $least (text)
# $most (text)
range = { $least } to { $most }

# More was recorded as used than had been counted.
# $amount (text)
short = You recorded { $amount } more than you had counted. Count again.

# The same in a list.
# $amount (text)
short-fact = { $amount } more used than counted

# Nobody counted yet.
never-counted = Nobody has counted yet. Count once, and each dose you record is taken off.

# Heading of what the number follows from.
follows = Where this comes from

# The count that everything follows from.
counted = Counted

# An amount and when it was counted, such as "20 tablets, on Monday 30 November at 08:02".
# $amount (text)
# $day (text)
# $time (text)
amount-when = { $amount }, { $day } at { $time }

# The first pack, where nobody has counted.
first-pack = First pack

# What that means.
first-pack-note = Nobody has counted what was there before this pack. Count once to be sure.

# Packs that came since.
added-since = New packs since then

# What was taken off.
used-since = Taken off since then

# Nothing was taken off.
used-nothing = Nothing

# Doses in another unit.
# $doses (count)
unlike = { $doses ->
    [one] 1 dose was recorded in another unit and is not taken off. Count again.
   *[other] { $doses } doses were recorded in another unit and are not taken off. Count again.
}

# When a pack came in, more had been used than counted.
# $amount (text)
was-short = When the new pack came, { $amount } more had been recorded than counted. So this number may be wrong. Count again.

# Heading of the question which came first.
came-first = Which came first?

# A dose that was taken about when somebody counted.
# $dose (text)
ask-taken = Did you count before or after taking the { $dose } dose?

# A dose that left the box in another way, about when somebody counted.
# $dose (text)
ask-other = Did you count before or after the { $dose } dose was out of the box?

# Which dose, where it is not of the day it is said on: "08:00 of Sunday 29 November".
# $time (text)
# $day (text)
dose-of-day = { $time } ({ $day })

# Why it is asked.
# $day (text)
# $time (text)
ask-why = The count was written down { $day } at { $time }, and the times do not show it.

# An answer: the dose was out of the box by then.
taken-first = I took it first, then counted

# An answer: the dose was still in the box.
counted-first = I counted first, then took it

# An answer: the dose was out of the box by then, in another way.
out-first = It was out of the box first, then I counted

# An answer: the dose was still in the box, in another way.
counted-out-first = I counted first

# If nobody remembers.
not-sure = Not sure? Count what is there now.

# The way to a count.
count = Count what is left

# The way to a new pack.
new-pack = Write down a new pack

# Title of the count.
# $name (text)
count-title = Count { $name }

# What is counted.
count-note = Count all there is: open packs, new packs, and what is in a pill box or a bag.

# How many.
# $unit (text)
how-many-left = How many { $unit } are left?

# Title of a new pack.
# $name (text)
pack-title = A new pack of { $name }

# What a new pack does.
pack-note = Only what came in. It is added to what should be left.

# How many.
# $unit (text)
how-many-came = How many { $unit } came in?

# More was used than counted, so a pack cannot be added to it.
# $amount (text)
pack-on-short = You recorded { $amount } more than you had counted, so the pack cannot simply be added. Count all there is now, with the new pack.

# How many there are in all.
# $unit (text)
how-many-in-all = How many { $unit } are there in all?

# A new pack with nothing in it.
nothing-added = Write how many came in.

# What the pack that was just typed comes to, before it is saved.
# $amount (text)
then-left = With the new pack, { $amount } should be left.

# The same where nobody has counted.
# $amount (text)
then-at-least = With the new pack, at least { $amount } should be left. Nobody has counted what was there before.

# Facts: the last day that is covered.
last-full-day = Last full day

# The same in a list.
# $day (text)
last-full-day-fact = last full day { $day }

# Facts: the first day that is not covered.
first-without = First day without enough

# That day, with how far off it is.
# $day (text)
# $about (text)
day-and-about = { $day }, { $about }

# How far off: days.
# $days (count)
in-days = { $days ->
    [one] in 1 day
   *[other] in { $days } days
}

# How far off: weeks.
# $weeks (count)
in-weeks = { $weeks ->
    [one] in about 1 week
   *[other] in about { $weeks } weeks
}

# How far off: months.
# $months (count)
in-months = { $months ->
    [one] in about 1 month
   *[other] in about { $months } months
}

# How far off: years.
# $years (count)
in-years = { $years ->
    [one] in about 1 year
   *[other] in about { $years } years
}

# The very next dose is not covered.
nothing-covered = There is not enough for the next dose.

# Part of the first day without enough is covered.
# $amount (text)
partly = On that day you have { $amount }.

# It is taken when needed too.
beside-when-needed = It is also taken when needed, so it may run out sooner.

# The smaller of two numbers was used.
by-the-least = Worked out with the smaller number.

# No day: it is on hold.
no-day-on-hold = It is on hold, so no day can be named.

# No day: it is no longer taken.
no-day-stopped = It is no longer taken, so no day can be named.

# No day: taken when needed.
no-day-when-needed = It is taken when needed, so nobody can say until when it lasts.

# No day: nobody knows how it is taken.
no-day-as-directed = No times and amounts are written down, so no day can be named.

# A reading tells how much.
no-day-by-reading = How much is taken follows a reading, so no day can be named.

# No day: the course is over.
# $last (text)
no-day-over = The course ended on { $last }. Ask your pharmacy what to do with what is left.

# No day: enough for the whole course.
# $last (text)
whole-course = Enough for the whole course, which ends on { $last }.

# What is left over then.
# $amount (text)
left-over = { $amount } left over.

# The same in a list.
whole-course-fact = enough for the whole course

# No day: counted in one unit, taken in another.
# $counted (text)
# $taken (text)
no-day-unlike = It was counted in { $counted } and is taken in { $taken }, so no day can be named. Count again.

# No day: it lasts too long.
no-day-too-far = It lasts longer than days are worked out ahead.

# Heading of how long it lasts.
how-long = How long it lasts
