### Questions that the record itself raises.

# Heading.
title = You could also ask

# What these are.
note = These come from what you wrote down.

# Add one to my questions.
add = Add this question

# What is it for?
# $medicine (text)
reason = What is { $medicine } for?

# How is it taken?
# $medicine (text)
how = How do I take { $medicine }, and when?

# The shortest gap.
# $medicine (text)
gap = What is the shortest time between two doses of { $medicine }?

# The most in a day.
# $medicine (text)
most = What is the most { $medicine } in 24 hours?

# Usually once a week.
# $medicine (text)
once-a-week = { $medicine } is usually once a week. What is right for me, before the next dose?

# Taken twice within a week.
# $medicine (text)
weekly-twice = I took { $medicine } twice within seven days. What should I do now?

# Chose not to take it.
# $medicine (text)
declined = I have chosen not to take { $medicine } more than once. Can we talk about it?

# Felt unwell.
# $medicine (text)
unwell = I felt unwell and did not take { $medicine }. What should I know?

# None left.
# $medicine (text)
no-stock = I had no { $medicine } left. How do I get it in time?

# Could not swallow it.
# $medicine (text)
swallow = I could not swallow { $medicine }. Are there other forms of it?

# Used on many days.
# $medicine (text)
# $days (count)
often = I needed { $medicine } on { $days } of the last 14 days. Is there something else we could look at?

# A decision nobody was talked to about.
# $topic (text)
untold = I decided this by myself so far: { $topic }. What do you think?

# Its times stayed on another zone: medicine, city.
# $medicine (text)
# $city (text)
other-zone = I am travelling. { $medicine } is still on { $city } time. Which times are right now?

# The same ingredient twice: ingredient, the others.
# $medicine (text)
# $ingredient (text)
# $others (text)
twice = { $medicine } and { $others } both contain { $ingredient }. Is that meant to be so?

# Two professionals told different things: what was asked, then who said what, twice.
# $question (text)
# $first (text)
# $said (text)
# $second (text)
# $other (text)
told-differently = I asked: “{ $question }”. { $first } said: “{ $said }”. { $second } said: “{ $other }”. Can you agree on one answer?
