### Marks and words that join others.

# Between two names of a list.
comma = ,{ " " }

# Before the last name of a list.
and = { " " }and{ " " }

# Between two parts of a sentence.
clause = ,{ " " }

# Between two sentences.
gap = { " " }

# At the end of a sentence.
full-stop = { "." }

# Between whole and parts of a number.
decimal-mark = { "." }

# Between the thousands of a long number.
thousands-mark = ,
