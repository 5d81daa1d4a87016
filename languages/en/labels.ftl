### What stands on a box and its label.

# Not recognised, so not checked.
not-recognised = We do not know this name. It is not recognised, so not checked. Show it to your pharmacist.

# The ingredients, as a label.
ingredients = Ingredient

# The strength.
strength = Strength

# Copy it from the box.
strength-hint = Copy it from the box, such as 500 mg.

# Examples.
examples = Examples only. Use what your box says.

# The strength of one ingredient of several.
# $name (text)
strength-of = How much { $name } in one

# What it looks like.
form = What is it like?

# A form.
# $form (domain::medicine::DoseForm)
form-name = { $form ->
    [tablet] Tablet
    [capsule] Capsule
    [liquid] Liquid to swallow
    [inhaler] Inhaler
    [drops] Drops for eye or ear
    [spray] Spray for nose or mouth
    [cream] Cream, ointment or gel
    [patch] Patch
    [injection] Injection or pen
    [suppository] Suppository or pessary
    [powder] Powder or sachet
   *[other] Something else
}

# More forms.
more-forms = Other kinds

# Where it comes from.
source = Where does it come from?

# A source.
# $source (domain::medicine::Source)
source-name = { $source ->
    [prescribed] On prescription
    [bought] Bought
    [herbal] Herbal or vitamin
   *[borrowed] From someone else
}

# Who prescribed it.
prescriber = Who prescribed it?

# More about it, folded.
more = My name for it, how many are left

# What the person calls it.
nickname = What I call it

# An example.
nickname-hint = Such as “my water tablet”.

# How many are left.
left = How many are left now

# The directions.
directions = Directions on the label

# Word for word.
directions-hint = Word for word, as they are printed. We keep them just as you write them.

# How it is really taken.
really = I do it differently

# Without blame.
really-hint = In your own words. No one will blame you. It helps your pharmacist.

# Why it is taken.
reason = In your own words

# An example.
reason-hint = Such as “for my blood pressure”.

# If left empty.
reason-empty = If you leave this empty, we add a question: Ask: what is this for?

# Prompts.
prompts = What would you like to ask?

# How they work.
prompts-hint = Tap any. They go on your list of questions.

# A prompt.
# $prompt (forms::adding::Prompt)
prompt = { $prompt ->
    [working] How will I know that it works?
    [side-effects] Which side effects should I look out for?
    [how-long] For how long will I need it?
    [forgotten] What do I do if I forget one?
    [together] How does it go with my other medicines?
   *[otherwise] What else could help me?
}

# Put the prompts away.
put-away = Put these away

# The person's own question.
own = My own question

# Changing what the label says: the title.
# $name (text)
change-title = Change { $name }

# Nobody chose a form.
choose-form = Choose what it is like.

# Nobody chose a source.
choose-source = Choose where it comes from.

# A strength that cannot be read.
strength-unread = Write a number and a unit, such as 500 mg. Or leave it empty.
