### About the app.

# Title of the page.
title = About Concord

# What it is.
is-title = What it is

# What it is, in sentences.
# (list)
is = 
    Concord keeps your list of medicines, their times, and what you really took.
    It helps you talk with your pharmacist: your questions, your worries, and what you decide together.

# What it is not.
is-not-title = What it is not

# What it is not, in sentences.
# (list)
is-not = 
    It is not a clinical record. You wrote it, and it may have mistakes.
    It does not say what is wrong with you.
    It does not work out how much to take. It shows what you copied from the label.
    It cannot tell you that medicines go well together. There can be a danger that Concord asks nothing about.
    Nobody else reads what you write here, so nobody will send help. In an emergency, use Help.

# Privacy.
privacy-title = Who can see this

# What leaves the device, and what it cannot guard against.
# (list)
privacy = 
    Only this device keeps what you write. There is no account, no advertising and no counting of visitors.
    Something leaves the device only when you share it, print it, or make a backup, and you see it first.
    Whoever can unlock this device can read it.

# What nobody has checked yet.
unchecked-title = Not yet checked

# What nobody has checked yet, in sentences.
# (list)
unchecked = 
    A pharmacist has not yet checked the emergency signs and the medicine texts.
    Native speakers have not yet checked the Chinese and Danish.

# Whose work is in it.
credits-title = Whose work is in it

# Names and classes.
# (list)
credits = 
    Medicine classes follow the ATC system of the WHO Collaborating Centre for Drug Statistics Methodology.
    Some medicine names come from the dictionary of medicines and devices of the National Health Service in England.
    Contains public sector information licensed under the Open Government Licence v3.0.

# The version.
# $version (text)
version = Version { $version }

# The build.
# $stamp (text)
build = Build { $stamp }
