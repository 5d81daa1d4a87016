### A person's details.
### (opening)

# Title: whose details.
# $name (text)
title = Details of { $name }

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

# Date of birth.
born = Date of birth

# What it is for.
born-hint = For printed pages. You can leave this empty.

# Why a date of birth was refused.
# $error (forms::person::BornError)
born-error = { $error ->
    [not-a-date] Write the day, the month and the year.
    [ahead] This day is still to come. Check the year.
   *[too-long-ago] This day is too long ago. Check the year.
}

# Allergies.
allergies = Allergies

# The three answers.
# $answer (forms::person::AllergyAnswer)
allergy-answer = { $answer ->
    [not-asked] Not answered yet
    [none-known] None that we know of
   *[known] Yes
}

# Names the list.
allergy-lines = Allergic to what?

# How to write the list.
allergy-hint = Write one on each line. After a colon, write what happened. For example: Penicillin: rash

# The list is empty.
allergies-missing = Write at least one, or choose another answer.

# Contacts.
contacts = People to call

# What they are for.
contacts-hint = Your pharmacy, your GP, your clinic. They are shown under Help.

# A contact by its place in the list.
# $place (count)
contact = Contact { $place }

# A contact's part.
contact-role = Who is it?

# A contact's name.
contact-name = Name

# A contact's number.
contact-phone = Phone number

# The number cannot be dialled.
contact-phone-error = Write the number with digits, such as 020 7946 0018.

# Adds a contact.
contact-add = Add a contact

# Takes a contact off the list.
# $place (count)
contact-remove = Remove contact { $place }

# Saves the details.
save = Save these details
