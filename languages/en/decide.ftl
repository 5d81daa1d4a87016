### Deciding.

# Title.
title = Write down what you decided

# What is it about?
topic = What is it about?

# An example.
topic-hint = For example: my statin and my legs.

# Does it take the place of an earlier one?
replaces = Does it take the place of an earlier decision?

# It does not.
replaces-none = No, it is a new one

# The earlier one stays visible.
replaces-note = The earlier one stays where you can read it.

# What choices were there?
choices = What choices were there?

# About the choices.
choices-hint = Keeping things as they are is always one of them.

# The choice that is always there.
keep = Keep things as they are

# The field of another choice, by its number.
# $count (count)
other = { $count ->
    [one] Another choice
   *[other] Another choice ({ $count })
}

# Adds a field.
one-more = Add one more choice

# There must be another choice.
no-other = Write at least one other choice.

# Which one?
chosen = Which one did you choose?

# Why?
reasons = Why? Use your own words.

# Talked with somebody?
talked = Did you talk about it with somebody?

# Yes.
talked-yes = Yes

# Not yet.
talked-not-yet = Not yet

# What "not yet" brings.
not-yet-note = Then it is your decision so far. A question for your pharmacist comes with it.

# With whom?
with = With whom?

# How?
how = How did you talk?

# Ways to talk.
# $how (domain::concordance::How)
how-word = { $how ->
    [in-person] Face to face
    [phone] By phone
   *[letter] By letter or message
}

# Did both agree?
agreed = Did you both agree?

# How far.
# $how-far (forms::decision::HowFar)
how-far = { $how-far ->
    [fully] Yes
    [in-part] In part
   *[not] No, we see it differently
}

# Who thinks what?
views = Who thinks what?

# Why both views are kept.
views-hint = Write both sides, so that neither is lost.

# Look again on a day?
looking = Will you look at it again on a set day?

# Yes.
on-day = Yes, on a day

# No.
no-day = No set day

# The day.
look-on = Look again on

# Lengths of time to choose from.
# $span (forms::decision::Span)
span = { $span ->
    [two-weeks] In 2 weeks
    [four-weeks] In 4 weeks
    [three-months] In 3 months
   *[six-months] In 6 months
}

# Why no day?
why-no-day = Why is no day needed?

# Saves it.
save = Save the decision

# Something must be chosen.
not-chosen = Choose one.

# A day to look again that was refused.
# $error (forms::decision::LookError)
look-error = { $error ->
    [not-a-day] Choose a day.
   *[passed] This day has passed. Choose today or a later day.
}

# The question that goes with a decision nobody was told of, by its topic.
# $topic (text)
question = I decided something we have not talked about yet: “{ $topic }”. What do you think?

# A decision nobody was told of (AC-CON-1).
not-discussed = My decision so far — not yet talked about

# The two views, with a label.
views-line = Who thinks what

# The reasons, with a label.
because = Because

# The choices there were, with a label.
choices-line = Choices

# The choice made, with a label.
chosen-line = Chosen

# When to look again.
# $on (date)
look-again = Look again on { $on }

# It is time to look again.
# $on (date)
look-now = Time to look again (since { $on })

# Why there is no day, with a label.
no-day-line = No set day to look again

# What was found on a day, with a label.
# $on (date)
found = Looked again on { $on }

# The field for what was found.
found-words = What did you find?

# Opens that field.
look-button = Look again

# Saves it.
save-found = Save what you found

# Decides once more.
anew = Decide once more

# A later decision took its place.
# $on (date)
replaced = A later decision took its place on { $on }

# Leads to the plan of the medicine.
change-plan = Change the plan now

# Leads to how things stand with the medicine.
change-status = Change how things stand with it

# What those links are for.
change-note = Does this decision change when or how you take it? Then write that down too. Nothing changes by itself.

# Agreed with whom, and when.
# $who (text)
# $on (date)
agreed-fully = Agreed with { $who }, { $on }

# Agreed in part with whom, and when.
# $who (text)
# $on (date)
agreed-in-part = Agreed in part with { $who }, { $on }

# Not agreed with whom, and when.
# $who (text)
# $on (date)
not-agreed = Not agreed: { $who } and I see it differently, { $on }

# Opens the fields in which each choice is weighed.
weigh = Weigh them side by side

# What the fields are for.
weigh-note = For each choice: what is good about it, what is not, and what you think. Leave empty what you do not know, and ask.

# Field: what is good about a choice.
benefits = What is good about it?

# Field: what is not good about a choice.
risks = What is not so good?

# The same for keeping things as they are.
nothing = What may happen if nothing changes?

# Field: what the person thinks of a choice.
my-view = What do I think of it?

# Field: who says so.
source = Who says so, or where is it written?

# Heading of the choices side by side.
weighed = Side by side

# Label of what is good about a choice.
benefits-line = For it

# Label of what is not.
risks-line = Against it

# Label of what may happen if nothing changes.
nothing-line = If nothing changes

# Label of what the person thinks.
view-line = My view

# Label of who says so.
source-line = Who says so

# Nothing was said of a choice.
nothing-said = Nothing written down

# How has it gone since the decision?
since-asked = How has it gone since?

# How it has gone.
# $since (domain::concordance::GoneSince)
since-word = { $since ->
    [better] Better
    [same] The same
    [worse] Worse
   *[not-done] It was not done, or no longer is
}

# What worse asks of the person.
worse-note = Tell somebody who knows you: your pharmacist or doctor. Do not wait for the next visit if it troubles you.
