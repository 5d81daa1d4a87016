### Changing how a medicine is taken.

# Changing a plan: the title.
# $name (text)
change-title = Change how you take { $name }

# A medicine that is taken in several ways: the title.
# $name (text)
ways-title = How you take { $name }

# Which of its plans is to be changed.
which-way = Which one changes?

# Leads to a second plan beside the first.
another-way = Also taken another way

# A second plan: the title.
# $name (text)
another-title = Another way you take { $name }

# What a second plan is for.
another-hint = Such as one tablet in the morning at set times, and one more when needed. What you take now stays as it is.

# Saves a second plan.
another-save = Save this way too

# A second plan that is the same as another.
same-as-other = This is already one of the ways you take it.

# The plan as it is now.
so-far = So far

# From when?
from = From when?

# From now on.
from-now = From now on

# From tomorrow.
from-tomorrow = From tomorrow

# From a later day.
from-later = From a later day

# What is still to come today, if it holds from now.
# $doses (text)
today-left = Still to come today: { $doses }.

# Nothing is still to come today.
today-none = No more doses planned today.

# What was already answered today.
# $doses (text)
today-answered = Already recorded today: { $doses }.

# What the change rests on.
because = Where does this change come from?

# It must rest on something.
because-hint = Choose one. It is kept with the change.

# The label.
because-label = A new label

# A letter.
because-letter = A letter or a list

# Told by somebody.
because-told = Someone told me

# A decision on record.
because-decision = A decision I wrote down

# My own doing.
because-own = I do it this way myself

# What that means.
because-own-note = Not yet talked about

# Who told.
told-by = Who told you?

# In which words.
told-words = What they said, in your words

# My own words.
own-words = Why, in your own words

# Which decision.
which-decision = Which decision?

# Choose what it rests on.
choose-because = Choose where the change comes from.

# Nobody chose who told it, or which decision it was.
choose-which = Choose one.

# Choose from when.
choose-from = Choose from when.

# The later day is today, has passed or cannot be read.
choose-later = Choose a day after today.

# Nothing was changed.
unchanged = Nothing has changed yet.

# Above the new plan read back: the day from which it holds.
# $day (text)
new-plan = From { $day }

# A change that was saved for a later day and falls away with this one.
# $day (text)
falls-away = The change you saved for { $day } will then no longer happen.

# Save the change.
save = Save the change

# The old plan stays in the history.
history-note = The old times stay in the history.
