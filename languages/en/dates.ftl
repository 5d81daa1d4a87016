### Days, dates and times.

# A moment of the person's day.
# $anchor (domain::person::Anchor)
anchor = { $anchor ->
    [waking] when I get up
    [breakfast] with breakfast
    [lunch] with lunch
    [evening-meal] with the evening meal
   *[bedtime] at bedtime
}

# Today.
today = today

# Tomorrow.
tomorrow = tomorrow

# Yesterday.
yesterday = yesterday

# A weekday in full.
# $day (chrono::Weekday)
weekday = { $day ->
    [mon] Monday
    [tue] Tuesday
    [wed] Wednesday
    [thu] Thursday
    [fri] Friday
    [sat] Saturday
   *[sun] Sunday
}

# A weekday as short as the language allows without confusion.
# $day (chrono::Weekday)
weekday-short = { $day ->
    [mon] Mon
    [tue] Tue
    [wed] Wed
    [thu] Thu
    [fri] Fri
    [sat] Sat
   *[sun] Sun
}

# The months, from January.
# (list)
months = 
    January
    February
    March
    April
    May
    June
    July
    August
    September
    October
    November
    December

# A day of the year, without the year.
# $day (text)
# $month (text)
day-of-month = { $day } { $month }

# A weekday and day, such as "Sunday 22 November".
# $weekday (text)
# $day (text)
weekday-beside-day = { $weekday } { $day }

# Under a field for a date: which day it is, in full.
# $weekday (text)
# $date (text)
this-is = This is { $weekday } { $date }.

# A full date with the year.
# $day (text)
# $month (text)
# $year (text)
full-date = { $day } { $month } { $year }

# A length of less than an hour.
# $minutes (count)
minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}

# A length of whole hours.
# $hours (count)
hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}

# A length of whole days.
# $days (count)
days = { $days ->
    [one] 1 day
   *[other] { $days } days
}

# A length of days and hours, each in words.
# $days (text)
# $hours (text)
days-and-hours = { $days } and { $hours }

# A length of hours and minutes.
# $hours (count)
# $minutes (count)
hours-and-minutes = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
} { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
