### Whose record it is: what is asked of a new person too, and what was filled in wrongly.
### (opening)

# Whose record this is.
whom = Who is it for?

# The two answers.
# $whom (forms::person::Whom)
whom-is = { $whom ->
    [me] For me
   *[someone-i-care-for] For someone I care for
}

# The name of whoever the record is about.
# $whom (forms::person::Whom)
name = { $whom ->
    [me] What is your name?
   *[someone-i-care-for] What is their name?
}

# The carer's name.
carer = And what is your name?

# What the carer's name is for.
carer-hint = It stands beside what you write down.

# The carer's word that the person agrees.
consent = They know that I keep this, or I may decide for them.

# The word is missing.
consent-missing = Please tick this line, or talk with them first.

# The country.
country = Country

# What the country is for.
country-hint = For the emergency number. You can change it.

# Nothing chosen yet.
country-choose = Choose a country

# The country is missing.
country-missing = Choose a country, so that the emergency number is right.

# Why a date of birth was refused.
# $error (forms::person::BornError)
born-error = { $error ->
    [not-a-date] Write the day, the month and the year.
    [ahead] This day is still to come. Check the year.
   *[too-long-ago] This day is too long ago. Check the year.
}

# The list is empty.
allergies-missing = Write at least one, or choose another answer.

# The number cannot be dialled.
contact-phone-error = Write the number with digits, such as 020 7946 0018.
