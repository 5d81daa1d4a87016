### The times of a person's day.

# Title of the times of the day.
# $name (text)
times-title = Times of the day for { $name }

# What they are for.
times-hint = Medicines tied to a meal or to bedtime follow these times. Medicines at a fixed clock time stay where they are.

# A sort of day.
# $sort (forms::day::SortOfDay)
sort-of-day = { $sort ->
    [usual] Most days
    [saturday] Saturdays
   *[sunday] Sundays
}

# A weekend day has its own times.
# $sort (forms::day::SortOfDay)
own-times = { $sort ->
    [sunday] Sundays are different
   *[any] Saturdays are different
}

# A moment of the day, as a label.
# $anchor (domain::person::Anchor)
moment = { $anchor ->
    [waking] Getting up
    [breakfast] Breakfast
    [lunch] Lunch
    [evening-meal] Evening meal
   *[bedtime] Bedtime
}

# A time could not be read.
time-error = Write a time, such as 08:00.

# Saves the times.
times-save = Save these times
