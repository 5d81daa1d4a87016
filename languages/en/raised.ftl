### Questions that a new medicine raises by itself.

# Ask: what is this for?
ask-reason = Ask: what is this for?

# Ask how to take this.
ask-how = Ask how to take this.

# Ask for the shortest gap.
ask-gap = Ask the prescriber or pharmacist: what is the shortest time between doses?

# Ask for the most in 24 hours.
ask-most = Ask the prescriber or pharmacist: what is the most in 24 hours?

# What is counted from the last one was due on a day that has passed.
# $day (text)
ask-overdue = It was due on { $day }. What happens now?

# Ask what comes after the last step.
# $day (text)
ask-after-steps = What comes after { $day }?

# Ask when what was put on comes off.
ask-comes-off = When does the old patch come off?

# The same ingredient: which, already in which medicines.
# $ingredient (text)
# $others (text)
already-in = Also contains { $ingredient } — already in { $others }. Ask your pharmacist before the first dose.

# A name that was not recognised.
# $name (text)
not-recognised-question = “{ $name }” was not recognised, so it was not checked. Ask: what is in it?

# Methotrexate: call first.
once-a-week = Methotrexate is usually once a week. Call your pharmacist before the next dose.

# The plan is kept as words.
once-a-week-note = What you wrote goes into a question for your pharmacist. We give no reminders for it.

# The question that goes with it, with the plan as entered.
# $plan (text)
once-a-week-question = Methotrexate is usually once a week. Call your pharmacist before the next dose. I wrote down: { $plan }.
