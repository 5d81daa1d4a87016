### Telling about health.

# Title of the page.
title = About my health

# The same, of a person by name.
# $name (text)
title-of = About the health of { $name }

# What the page is for, on the way to it.
note = So that we can tell you what to ask about.

# Why all of it is asked.
why = So that we can tell you what to ask about. It stays on this device.

# Nothing has to be answered.
optional = You can leave any of it empty and come back later.

# Conditions.
conditions = Conditions

# Why they are asked.
conditions-why = Some medicines need a question first when you live with one of these.

# How many are ticked under a heading.
# $count (count)
ticked = { $count } ticked

# None of them.
none = None of these that I know of

# Some were written by a newer version and are kept.
# $count (count)
newer = { $count ->
    [one] One more was written by a newer version of this app. It is kept.
   *[other] { $count } more were written by a newer version of this app. They are kept.
}

# A baby to think of.
pregnancy = Pregnancy and breastfeeding

# Why it is asked.
pregnancy-why = Some medicines need a question first when there is a baby to think of.

# An answer; nothing is "not answered yet".
# $pregnancy (Option<&domain::person::health::Pregnancy>)
pregnancy-is = { $pregnancy ->
    [none] Not answered yet
    [no] No
    [pregnant] Pregnant, or it could be
    [planning] Hoping for a baby
    [breastfeeding] Breastfeeding
   *[newer] Written by a newer version of this app
}

# Driving.
driving = Driving, cycling in traffic or working with machines

# Why it is asked.
driving-why = Some medicines can make you sleepy or slow.

# An answer; nothing is "not answered yet".
# $driving (Option<&domain::person::health::Driving>)
driving-is = { $driving ->
    [none] Not answered yet
    [drives] Yes
    [does-not] No
   *[newer] Written by a newer version of this app
}

# Gene tests.
genes = Results of gene tests

# Why they are asked, and how to copy them.
genes-why = Some reports say how the body handles a medicine. Copy what is printed on the report. We work nothing out.

# The three answers.
# $report (forms::health::GenesAnswer)
report-is = { $report ->
    [not-asked] Not answered yet
    [no-report] No report that I know of
   *[report] I have a report
}

# A line of the report, by its place.
# $place (count)
line = Result { $place }

# The gene.
gene = Gene

# None chosen yet.
gene-choose = Choose the gene

# What the report says.
says = What the report says

# Nothing chosen yet.
says-choose = Choose what is printed

# A result, as reports print it.
# $says (&domain::person::health::GeneSays)
says-is = { $says ->
    [poor] poor (poor metaboliser)
    [intermediate] intermediate (intermediate metaboliser)
    [normal] normal
    [rapid] rapid (rapid metaboliser)
    [ultrarapid] ultrarapid (ultrarapid metaboliser)
    [decreased-function] decreased function
    [poor-function] poor function
    [deficient] deficient
    [variable] variable
    [variant] a variant was found
    [positive1502] { "*" }15:02 positive
    [positive3101] { "*" }31:01 positive
    [positive5701] { "*" }57:01 positive
    [positive5801] { "*" }58:01 positive
    [negative] negative
   *[newer] Written by a newer version of this app
}

# The result word for word.
printed = The result as printed on the report

# What that is.
printed-hint = Letters, numbers and stars, such as *1/*2.

# The laboratory.
laboratory = Laboratory

# The day on the report.
on = Day on the report

# Adds a line.
add = Add a result

# Takes a line away.
# $place (count)
remove = Remove result { $place }

# What is wrong with a line, but for words that are too long.
# $problem (forms::health::GeneProblem)
problem = { $problem ->
    [gene] Choose the gene, or remove this result.
    [says] Choose what the report says, or remove this result.
    [not-a-date] Write the day, the month and the year.
    [ahead] This day is still to come. Check the year.
    [printed] That is too long.
   *[laboratory] That is too long.
}

# Saves it all.
save = Save
