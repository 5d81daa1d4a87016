### What the checks found.

# Title of the page, and of every way to it.
title = What to ask about

# What the page is.
note = We look at your medicines together and find things to ask.

# Nothing was found (G4).
nothing = Our short list found nothing to ask about. That does not mean there are no interactions. Ask your pharmacist.

# The rules found nothing, and two medicines hold the same ingredient.
shared = The same ingredient is in more than one of your medicines. Ask your pharmacist whether that is meant.

# The rule is past its day (G11).
rechecking = We are rechecking this. Ask your pharmacist.

# The last line of every check: whose list it is, and what finding nothing means.
short-list = This is a short list written by us. Not yet checked by a pharmacist. Finding nothing does not mean there is nothing to ask. Your pharmacist knows more.

# Which medicines were not recognised.
# $names (text)
not-recognised = Not recognised, so not checked: { $names }.

# The rules are being fetched.
fetching = Looking through your list…

# They could not be fetched.
unreachable = The check could not be made: its list is not on this device yet. It comes the next time you are online.

# They are damaged.
damaged = The check could not be made: its list is damaged.

# They need a newer app.
newer = The check could not be made: its list needs a newer version of this app.

# So many of them need a newer app, and were left out.
# $count (count)
passed-over = { $count ->
    [one] 1 check was left out: it needs a newer Concord.
   *[other] { $count } checks were left out: they need a newer Concord.
}

# So many of them have no words here yet, and were left out.
# $count (count)
without-words = { $count ->
    [one] 1 check was left out: its words are not on this device yet. They come the next time you are online.
   *[other] { $count } checks were left out: their words are not on this device yet. They come the next time you are online.
}

# There are newer ones than those of this day, for a newer app.
# $date (text)
outdated = The checks on this device are of { $date }. Update Concord to get newer ones.

# What is safe then, and what to do.
not-made = Your own list is kept and works as always. Until the check can be made, ask your pharmacist.

# Shows what is not among the first.
# $count (count)
show-rest = { $count ->
    [one] Show 1 more
   *[other] Show { $count } more
}

# Heading of the tips.
tips = Worth knowing

# Heading of the groups.
adds-up = Medicines that can add up

# Heading of what is worth knowing of each medicine.
one-by-one = One by one

# How many facts about a medicine, by name.
# $name (text)
# $count (count)
facts-about = { $count ->
    [one] { $name }: 1 thing to know
   *[other] { $name }: { $count } things to know
}

# Heading of what somebody knows already, or was asked.
answered = Asked already

# Heading of the results of gene tests.
genes = Gene tests

# None of the results matches a medicine on the list.
no-gene-match = No medicine on your list is in our short gene list. Show the report whenever you get a new medicine.

# The way to the person's own answers about their health.
# $count (count)
to-ask-today = { $count ->
    [one] 1 thing to ask your pharmacist today
   *[other] { $count } things to ask your pharmacist today
}

# How many things to ask about, in the list of medicines.
# $count (count)
to-ask = { $count ->
    [one] 1 thing to ask about
   *[other] { $count } things to ask about
}

# Heading of the section on a medicine's page.
about-this = What to ask about it

# The row that leads to the page from the list of medicines.
together-row = What to ask about these together

# Ask before the first dose.
ask-first = Ask before the first dose

# Ask today.
ask-today = Ask today

# Worth knowing.
worth-knowing = Worth knowing

# Signs to get help for.
# $signs (text)
watch = Get help if you notice this: { $signs }

# Makes the finding a question.
add = Add to my questions

# It is among the questions; leads there.
is-asked = It is among your questions

# The button: ask about it again.
ask-again = Ask about it again

# Opens what it rests on.
sources = Where this comes from

# The day it was written.
# $date (date)
written-on = Written on { $date }.

# Before a finding about a new medicine that is to be asked before the first dose.
check-first = Check before you take it:{ " " }

# After it.
before-first-dose = Ask your pharmacist before the first dose.

# After a finding about a new medicine that is to be asked today.
new-today = Ask your pharmacist today.

# After a finding about medicines on the list already.
already = You may have been told this is fine. If nobody has talked to you about it, call your pharmacist today.

# The same where nobody should be told that it may be fine: an allergy, a baby.
not-talked = If nobody has talked to you about it, call your pharmacist today.

# After a plan that is more often than usual.
before-next-dose = Call your pharmacist before the next dose.

# A medicine the person calls otherwise, with its ingredient.
# $name (text)
# $ingredient (text)
called = { $name } ({ $ingredient })

# Two together: one, the other, what may happen.
# $one (text)
# $other (text)
# $may (text)
pair = { $one } with { $other } { $may }

# The most that the plans come to on any one day.
# $weight (text)
planned = Your plans come to as much as { $weight } of it in a day.

# What the labels allow in a day.
# $weight (text)
at-most = Your labels come to as much as { $weight } of it in a day.

# What the person told of: a condition.
# $condition (text)
told = You told us about this: { $condition }.

# The same where its name is not known here.
told-health = This is about what you told us of your health.

# An allergy in the person's words, and a medicine.
# $words (text)
# $name (text)
allergy = { $name } may be the same as something you are allergic to, or like it ({ $words })

# A gene and a medicine on the list.
# $gene (text)
# $name (text)
gene = Your gene report mentions { $gene } and you take { $name }.

# A gene and a new medicine.
# $gene (text)
# $name (text)
gene-new = Your gene report mentions { $gene }, and that can matter for { $name }. Ask your pharmacist before the first dose.

# A fact about medicines.
# $fact (knowledge::checks::Fact)
# $name (text)
fact = { $fact ->
    [not-crushed] Ask before you crush, split or open this: { $name }.
    [not-suddenly] Going without this from one day to the next can do harm: { $name }. Talk first.
    [sick-day-plan] For days when you are sick or cannot keep drinks down, agree on a plan in advance: { $name }.
    [sick-day-keep] If you are sick and cannot keep this in, ask for advice early: { $name }.
    [tests] This goes with blood tests or other checks: { $name }. Ask when yours are due.
    [same-brand] Another brand may not be quite the same: { $name }. Ask if the box looks different.
    [minerals-apart] Milk, iron, calcium or indigestion medicine close by can make this work less well: { $name }. Ask how long to leave between them.
    [grapefruit] Grapefruit can change how strong this is: { $name }. Ask if you like to eat it.
    [alcohol] Alcohol matters with this: { $name }. Ask what that means for you.
   *[carry-card] Others should be able to see that you take this: { $name }. Ask about a card or bracelet.
}

# Where advice begins in a phrase; a question ends before it.
# (list)
advice = 
    , so ask

# Asks about two on the list: one, the other, what may happen.
# $one (text)
# $other (text)
# $may (text)
ask-pair = I take { $one } and { $other }. I read that { $one } with { $other } { $may }. What should I watch for?

# Asks about a new one: it, the other, what may happen.
# $new (text)
# $other (text)
# $may (text)
ask-new = I take { $other }. I read that { $new } with { $other } { $may }. What should I know before the first dose of { $new }?

# Asks about hours between two.
# $one (text)
# $other (text)
ask-hours = How many hours should there be between { $one } and { $other }, and which comes first?

# Before that: the condition.
# $condition (text)
i-have = I live with this: { $condition }.

# Asks about an allergy: words, medicine.
# $words (text)
# $name (text)
ask-allergy = I have an allergy: { $words }. What does that mean for { $name }?

# Asks with a baby to think of.
# $name (text)
ask-pregnancy = I am pregnant, or could become so. What does that mean for { $name }?

# Asks while breastfeeding.
# $name (text)
ask-breastfeeding = I am breastfeeding. What does that mean for { $name }?

# Asks about driving.
# $name (text)
ask-driving = I drive. What should I know about { $name }?

# Asks about a gene: gene, medicine.
# $gene (text)
# $name (text)
ask-gene = Has anyone looked at my { $gene } result with my { $name }?

# Asks about a fact.
# $fact (knowledge::checks::Fact)
# $name (text)
ask-fact = { $fact ->
    [not-crushed] May I crush, split or open { $name }?
    [not-suddenly] What should I know before I ever go without { $name }?
    [sick-day-plan] What is our plan for { $name } on days when I am sick or cannot drink?
    [sick-day-keep] What do I do if I am sick and cannot keep { $name } in?
    [tests] Which tests go with { $name }, and when are mine due?
    [same-brand] Does it matter which brand of { $name } I get?
    [minerals-apart] How long should there be between { $name } and milk, iron or calcium?
    [grapefruit] May I eat grapefruit with { $name }?
    [alcohol] What does alcohol mean with { $name }?
   *[carry-card] Is there a card or bracelet that says I take { $name }?
}

# Asks where the rule is being rechecked: names.
# $names (text)
ask-rechecking = What should I know about { $names }?

# How many regular medicines at how many times of the day.
# $medicines (count)
# $times (count)
burden = You take { $medicines ->
    [one] 1 regular medicine
   *[other] { $medicines } regular medicines
} at { $times ->
    [one] 1 time of day
   *[other] { $times } times of day
}.

# Somebody knows of it: to choose.
# $role (domain::person::Role)
known = { $role ->
    [pharmacist] My pharmacist knows
    [doctor] My GP knows
    [clinic] My hospital clinic knows
    [nurse] My nurse knows
   *[care-provider] My care provider knows
}

# Who knows of it, and since when.
# $role (domain::person::Role)
# $day (text)
known-on = { $role ->
    [pharmacist] Your pharmacist knows, { $day }
    [doctor] Your GP knows, { $day }
    [clinic] Your hospital clinic knows, { $day }
    [nurse] Your nurse knows, { $day }
   *[care-provider] Your care provider knows, { $day }
}

# So many hours belong between the two.
# $hours (count)
hours-apart = People are often told to leave { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
} between them. Ask your pharmacist what suits you.

# The same ingredient in several; no full stop.
# $names (list)
# $what (text)
same = { $names ->
    [2] { $names } both contain { $what }
   *[other] { $names } all contain { $what }
}

# Several of one kind; no full stop.
# $names (list)
# $kind (text)
class = { $names ->
    [2] { $names } are both { $kind }
   *[other] { $names } are all { $kind }
}

# Several that can cause the same trouble: how many, which.
# $count (count)
# $all (text)
# $trouble (text)
adding-up-of = { $count ->
    [2] These two can both cause { $trouble }: { $all }. Ask if both are still right for you.
   *[other] These can all cause { $trouble }: { $all }. Ask if each is still right for you.
}

# What one medicine, or each of several, may do; no full stop.
# $names (list)
# $may (text)
each = { $names ->
    [1] { $names } { $may }
   *[other] { $names }: each of them { $may }
}

# The plan says more often than is usual; no full stop.
# $name (text)
# $days (count)
more-often = { $name } is usually { $days ->
    [7] once a week
    [28] once a month
    [29] once a month
    [30] once a month
    [31] once a month
   *[other] once every { $days } days
}, and the plan here says more often

# Asks about the same ingredient in several.
# $names (list)
# $what (text)
ask-same = { $names ->
    [2] { $names } both contain { $what }. Is that meant to be so?
   *[other] { $names } all contain { $what }. Is that meant to be so?
}

# Asks about several of one kind.
# $names (list)
# $kind (text)
ask-class = { $names ->
    [2] { $names } are both { $kind }. Is that meant to be so?
   *[other] { $names } are all { $kind }. Is that meant to be so?
}

# Asks about several that can cause the same trouble.
# $names (list)
# $trouble (text)
ask-adding-up = { $names ->
    [2] { $names } can both cause { $trouble }. Are both still right for me?
   *[other] { $names } can all cause { $trouble }. Is each still right for me?
}

# Asks about what one medicine, or each of several, may do.
# $names (list)
# $may (text)
ask-each = { $names ->
    [1] I read that { $names } { $may }. What does that mean for me?
   *[other] I take { $names }. I read that each of them { $may }. What does that mean for me?
}

# Asks about a plan that says more often than is usual.
# $name (text)
# $days (count)
ask-more-often = { $name } is usually { $days ->
    [7] once a week
    [28] once a month
    [29] once a month
    [30] once a month
    [31] once a month
   *[other] once every { $days } days
}. My plan says more often. What is right for me, before the next dose?
