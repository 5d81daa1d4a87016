### Changing how a medicine is taken.

# Changing a plan: the title.
# $name (text)
change-title = Change how you take { $name }

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

# Choose from when.
choose-from = Choose from when.

# Nothing was changed.
unchanged = Nothing has changed yet.

# The new plan read back.
new-plan = From then on

# A change that was saved for a later day and falls away with this one.
# $day (text)
falls-away = The change you saved for { $day } will then no longer happen.

# Save the change.
save = Save the change

# The old plan stays in the history.
history-note = The old times stay in the history.
