### The details of a person that a first visit does not ask for.

# Title: whose details.
# $name (text)
title = Details of { $name }

# Date of birth.
born = Date of birth

# What it is for.
born-hint = For printed pages. You can leave this empty.

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

# Adds a contact.
contact-add = Add a contact

# Takes a contact off the list.
# $place (count)
contact-remove = Remove contact { $place }

# Saves the details.
save = Save these details
