### On hold, no longer taken.

# Title.
# $name (text)
title = { $name }: what has changed?

# What happens.
what = What has changed?

# On hold.
pause = It is on hold

# What on hold means.
pause-note = It stays on your list. Reminders are quiet until you take it again.

# No longer taken.
stop = It is no longer taken

# What that means.
stop-note = It moves to the end of your list. Its history stays.

# Taken again.
resume = It is taken again

# What that means.
resume-note = The times start again from now.

# Nothing chosen yet.
choose = Choose one first.

# Why.
why = Why, in your own words

# Until when.
until = On hold until

# Hint there.
until-hint = Only if you know. Nothing starts again by itself.

# A date that makes no sense.
until-error = Choose a day from today on.

# Who decided.
who = Who decided?

# A professional told me.
told = Somebody told me

# A letter.
letter = It says so in a letter or on a list

# A decision on record.
decision = We decided it together, and I wrote it down here

# My own doing.
own = I did, so far

# What that means.
own-note = Not yet talked about. It becomes a question for your pharmacist.

# Which professional.
who-told = Who told you?

# The high-risk list: before the choice.
high-risk = For this medicine a gap can do harm. Call your pharmacist or doctor today. Its reminders stay on until you write down who you talked to.

# The question raised for a decision of one's own.
# $name (text)
question = I am not taking { $name } at the moment. What should we do?
