### Asking.

# The field: a question.
say = What would you like to ask?

# The field: a worry.
say-worry = What worries you?

# Name of the choice between the two.
saying = What do you want to write?

# One of the two.
a-question = A question

# The other.
a-worry = A worry

# Saves the question.
add = Add the question

# Saves the worry.
add-worry = Add the worry

# Opens the rest of our prompts.
more-ideas = More ideas

# Opens the rest of the form for a question: for whom, how soon.
details = For whom and how soon

# Opens the rest of the form for a worry.
details-worry = More about it

# About which medicine?
about = About which medicine?

# About medicines in general.
in-general = My medicines in general

# About a medicine, by name.
# $name (text)
about-one = About { $name }

# For whom?
to = For whom?

# How soon?
how-soon = How soon?

# How soon, in words.
# $urgency (domain::concordance::Urgency)
urgency = { $urgency ->
    [today] Call today
   *[next-visit] Next visit
}

# What a question for today asks of the person.
for-today = Then call today. Do not wait for a visit.

# Calls somebody, by name.
# $name (text)
call = Call { $name }

# No number is kept for a role.
no-number = No phone number is kept here for them.

# Leads to where numbers are kept.
add-number = Add a phone number

# The private switch.
private = Only for me

# What the private switch does.
private-note = It is left out when you show, print or hand over.

# Raised by a rule of the app.
by-rule = Suggested by this app

# Kind of worry?
kind = What kind of worry?

# Kinds of worry.
# $kind (domain::concordance::ConcernKind)
concern-kind = { $kind ->
    [side-effect] A side effect
    [worry] It may harm me
    [need-doubt] Do I need it?
    [practical] Hard to open, swallow or use
    [cost] The cost
   *[other] Something else
}

# Turns a worry into a question.
ask-this = Ask my pharmacist

# Puts something away.
put-away = Put away

# The fold with what was put away.
# $count (count)
put-away-list = Put away ({ $count })

# A question of the app that is closed, because its medicine is no longer taken.
# $name (text)
closed-not-taken = Closed, because { $name } is no longer taken

# A question of the app that is closed, because what it asks is settled.
closed-settled = Closed, because it no longer applies

# Brings a question back.
ask-again = Ask it again

# Heading of the thread.
thread = My questions and decisions

# Heading of the worries.
worries = What worries me

# Heading of what matters.
matters = What matters to me

# Adds something that matters.
add-matters = Add what matters to you

# The field for it.
matters-label = What matters to you?

# An example for it.
matters-hint = For example: to walk to the market on my own.

# Leads to the consultation screen.
show = Show my pharmacist

# An empty place: what it is for.
empty-title = Your questions wait here until you meet

# A sentence more.
empty-words = Write down what you wonder about. Later you keep the answer here, and what you decide together.

# Leads to the answer form.
write-answer = Write the answer

# Leads to the question's own page.
open = Open

# Title of a question's own page.
question-title = Your question

# Title of the page for a new question.
new-title = Ask a question

# The fold with the form to change it.
change-words = Change the question

# The words of the question.
words = The question

# Heading of the answer form.
answer-title = The answer

# The same when there is an answer.
change-answer = Change the answer

# The answer's words.
answer-words = What were you told? Use your own words.

# Who told?
told-by = Who told you?

# Their name.
name = Their name

# On which day?
on = On which day?

# Saves the answer.
save-answer = Save the answer

# Asks whether something was decided.
did-decide = Did you decide something?

# Why that is worth writing down.
did-decide-note = Write it down, so that you both remember it in the same way.

# Leads to the decision form.
write-decision = Write down what you decided

# A day that was refused.
# $error (forms::answer::DayError)
day-error = { $error ->
    [not-a-day] Choose a day.
   *[to-come] This day is still to come. Choose today or a day before.
}

# A professional by their part alone, inside a sentence.
# $role (domain::person::Role)
part = { $role ->
    [pharmacist] pharmacist
    [doctor] GP
    [clinic] hospital clinic
    [nurse] nurse
   *[care-provider] care provider
}

# A professional by name and part.
# $name (text)
# $part (text)
name-and-part = { $name }, { $part }

# Who told it, and when.
# $who (text)
# $on (date)
told-by-whom = Told by { $who }, { $on }. Not checked by this app.

# Heading: how much say the person wants.
say-title = How much say do I want?

# The choice of how much say.
say-asked = When something about my medicines is decided

# How much say.
# $say (domain::concordance::Say)
say-word = { $say ->
    [i-decide] I decide, once I have heard what there is to know
    [we-decide] We decide together
   *[you-decide] You decide, and tell me why
}

# What the choice does.
say-note = It is shown on your sheet. You can change it at any time.

# Opens the form for what somebody else told.
told-too = Somebody else told me something different

# What becomes of it.
told-too-note = Both answers stay. A question comes with it that asks them to agree.

# Two people told different things about something (AC-ROLE).
# $topic (text)
told-differently = Two people told you different things about { $topic }. Ask them to agree.

# Heading of ideas for questions at a moment.
ideas-title = Do you want to ask one of these?

# What a tap does.
ideas-note = A tap adds it to your questions.

# Said of an idea that is among the questions.
idea-asked = is among your questions
