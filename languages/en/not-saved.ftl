### What was not saved, named so that nobody takes it for saved.

# A dose taken: medicine, clock time.
# $name (text)
# $time (text)
taken = { $name }, taken at { $time }

# Several doses taken.
# $count (count)
several-taken = { $count } medicines, taken

# A dose not taken.
# $name (text)
not-taken = { $name }, not taken

# Nobody is sure about a dose.
# $name (text)
unsure = { $name }, not sure if it was taken

# A reminder put off until a clock time.
# $time (text)
put-off = Reminder again at { $time }

# A medicine added or changed.
# $name (text)
medicine = What you wrote about { $name }

# What is left of a medicine.
# $name (text)
stock = What is left of { $name }

# What can be said of a medicine in own words.
# $name (text)
own-words = What you can say about { $name }

# A question.
question = Your question

# An answer.
answer = The answer

# The order of the questions.
order = The order of your questions

# A worry.
worry = Your worry

# What matters.
mattered = What matters to you

# A decision.
decision = Your decision

# What came of a decision.
followed-up = What came of your decision

# An answer in own words.
teach-back = What you will do, in your own words

# A talk.
visit = That you talked

# A sheet was handed on.
handed-on = That you handed on your sheet

# What somebody wrote back was kept.
reply = What was written back

# A word on what the checks found.
finding = Your answer about what to ask

# Details of a person.
# $name (text)
person = Details of { $name }

# Taking something back.
undone = Undoing

# Whether a dose or a count came first.
# $name (text)
dose-placed = { $name }: whether you counted or took it first

# What is known of a prescription.
# $name (text)
prescription = The prescription for { $name }

# Who else uses a box.
# $name (text)
box-shared = { $name }: who uses the box

# The dates of a pack.
# $name (text)
pack-dates = { $name }: the dates of the pack

# What was taken back to the pharmacy.
# $name (text)
taken-back = { $name }: what was taken back

# A weekly organiser.
organiser = The weekly organiser

# Whether a dose helped: medicine.
# $name (text)
effect = Whether { $name } helped

# A dose at another time: medicine, new time.
# $name (text)
# $time (text)
moved = { $name } moved to { $time }

# A list that somebody else wrote was kept.
list = The other list

# How much say the person wants.
say = How much say you want

# A review was kept.
review = Your review

# How a talk was.
after-talk = How the talk was for you

# Something was put away or brought back.
laid-aside = What you put away or brought back
