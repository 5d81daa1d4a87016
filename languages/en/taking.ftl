### What a decision means for taking.

# The switch, from the medicine's name.
# $name (text)
not-for-now = I do not take { $name } for now

# What follows.
note = Its reminders go quiet. It stays on your list, and you can still write down every dose.

# What follows where a professional must be told first.
note-high-risk = Its reminders stay until you have told your pharmacist or doctor. Call them today.

# A dose stands under such a decision.
decided = Your decision: not for now

# The same where a professional must be told first.
tell-first = Your decision: not for now. Tell your pharmacist or doctor today. The reminder stays until then.
