### How somebody is reminded on this device.

# Heading, with the person's name.
# $name (text)
title = How { $name } is reminded on this device

# A word before the time of a dose.
ahead = A word before the time

# What it does.
ahead-note = It comes once. The reminder itself still comes on time.

# No word before the time.
ahead-none = None

# So long before.
# $length (text)
ahead-by = { $length } before

# What happens when nobody answers.
repeats = If nobody answers

# Once more, after so long.
# $length (text)
repeats-once = Remind once more, after { $length }

# Again and again.
# $length (text)
# $times (count)
repeats-until = { $times ->
    [one] Remind every { $length }, once at most
   *[other] Remind every { $length }, up to { $times } times
}

# A stretch of the clock in which reminders wait.
quiet = Quiet hours

# What happens in them.
quiet-note = Reminders wait until they end. The Today page says what came due meanwhile.

# Their beginning.
quiet-from = From

# Their end.
quiet-until = Until

# Both are the same, or one cannot be read.
quiet-wrong = Write two different times, such as 22:00 and 07:00. Until then nothing is changed.

# A choice: exact times wait as well.
quiet-exact = Exact times wait too

# What that means.
quiet-exact-note = If this is off, a medicine with an exact time still rings. Turn it on only if you know that yours can wait.

# A choice where several people are kept: a reminder each.
grouping = One reminder for each person

# What happens otherwise.
grouping-note = If this is off, what comes due at one time is one reminder for everybody.

# On Today while quiet hours hold: until when, and how many doses came due in them.
# $until (text)
# $doses (count)
quiet-now = { $doses ->
    [0] Quiet hours until { $until }
    [one] Quiet hours until { $until }: 1 dose came due without a reminder
   *[other] Quiet hours until { $until }: { $doses } doses came due without a reminder
}

# On Today when they are over, as long as some wait.
# $doses (count)
quiet-over = { $doses ->
    [one] 1 dose came due in your quiet hours
   *[other] { $doses } doses came due in your quiet hours
}
