### Ideas for questions.

# The moment, as a heading.
# $occasion (crate::Occasion)
occasion = { $occasion ->
    [starting] Something new
    [taking] Every day
    [adding] One more medicine
    [review] All of them together
   *[stopping] Do I still need it?
}

# Ideas for worries.
# (list)
worries = 
    I feel different since I take it.
    I am not sure that I need it.
    I am afraid of what it does over the years.
    It is hard to open or swallow.

# Ideas when something new is about to begin.
# (list)
ideas-starting = 
    What is it for, in plain words?
    How will I notice that it helps?
    What if I wait and see instead?
    What other choices are there?

# Ideas for everyday life with a medicine.
# (list)
ideas-taking = 
    Could what I feel come from this medicine?
    What should I do if I forget it?
    Can the time fit my day better?
    What may I eat and drink with it?

# Ideas when one more comes to the others.
# (list)
ideas-adding = 
    Does it get on with my other medicines?
    Do two of my medicines do the same thing?
    Does one of my medicines cause what this one is for?

# Ideas for looking at all of them together.
# (list)
ideas-review = 
    Which ones matter most for what I want?
    Could my days with medicines be simpler?
    Which tests do I need, and when?

# Ideas when thinking about ending one.
# (list)
ideas-stopping = 
    Do I still need this one?
    What may happen without it?
    If we end it, how is that done well?
