### What was changed in two places: which part, what stands there, and the way
### to choose. No line says which one is right.

# Which part of a medicine.
# $part (domain::medicine::MedicineAspect)
of-medicine = { $part ->
    [statuses] whether it is taken
    [plans] the times and amounts
    [what-it-is] the name, strength and form
    [nickname] what you call it
    [directions] the directions on the label
    [reason] why you take it
    [really] how you really take it
    [comes-from] where it comes from
   *[kept-on] the time zone it follows
}

# Which part of a person's details.
# $part (domain::person::PersonAspect)
of-person = { $part ->
    [name] the name
    [keeper] who keeps this record
    [born] the date of birth
    [allergies] the allergies
    [country] the country
    [home] the time zone
    [day] the times of the day
    [contacts] the people to call
    [conditions] the conditions
    [pregnancy] pregnancy and breastfeeding
    [driving] driving
   *[genes] the results of gene tests
}

# Which part of a question.
# $part (domain::concordance::QuestionAspect)
of-question = { $part ->
    [words] the words
    [about] what it is about
    [to] who it is for
    [urgency] how soon
    [privacy] who may see it
   *[state] the answer
}

# Which part of what matters.
# $part (domain::concordance::PreferenceAspect)
of-preference = { $part ->
    [matters] the words
    [privacy] who may see it
   *[kept] whether it is put away
}

# Asks which one holds, for a part.
# $part (text)
which = Changed in two places: { $part }. Which one holds?

# How it came about, and that choosing can be taken back.
note = Each was saved without knowing of the other. You can take your choice back.

# Beside the one that holds until then.
holds = This one counts until you choose.

# Keeps one.
keep = Keep this one

# Keeps one, in full for a screen reader.
# $value (text)
keep-this = Keep this one: { $value }

# Nothing stands there.
nothing = Nothing written

# It is taken, since a day.
# $day (text)
taken-since = Taken since { $day }.

# A plan holds from a day on.
# $day (text)
from = from { $day }

# Its times are those of the person's others.
as-the-others = The same as your other times

# Others may see it.
shared = May be shown to others

# A question waits for an answer.
open = Waits for an answer

# It was put away.
away = Put away

# It counts.
counts = It still matters

# The person keeps the record.
kept-by-themself = The person themself

# Somebody else does, by name.
# $name (text)
kept-by = { $name }, who cares for them

# On Today, for a medicine by name.
# $name (text)
medicine-waits = { $name } was changed in two places. Choose which one holds.

# On Today, for the details of a person by name.
# $name (text)
person-waits = The details of { $name } were changed in two places. Choose which one holds.

# On Today, for a question.
question-waits = A question was changed in two places. Choose which one holds.

# On Today, for something that matters.
preference-waits = What matters was changed in two places. Choose which one holds.

# In a form: these parts were changed elsewhere since it was opened.
# $parts (list)
meanwhile = Another window has just changed { $parts }.

# What that means for what is typed.
meanwhile-note = That is kept. If you change the same thing here, you can choose afterwards which one holds.

# In a form: these parts wait for a choice.
# $parts (list)
waiting = Two versions wait for your choice: { $parts }.

# What saving then does.
waiting-note = If you change it here, what you save takes the place of both.

# Heading on the sheet.
sheet = Not settled yet: saved in two versions

# A line of the sheet: name, part.
# $name (text)
# $part (text)
on-sheet = { $name }: { $part }

# On the sheet, before the one that holds until then.
sheet-holds = Counts for now

# On the sheet, before another.
sheet-other = The other version
