### Arranging the conversation.

# Moves a question one place up, from its words.
# $words (text)
up = Ask earlier: { $words }

# Moves it one place down.
# $words (text)
down = Ask later: { $words }

# Brings back what was put away.
bring-back = Bring it back

# Marks a worry among what was put away.
worry = A worry

# Marks what mattered among what was put away.
mattered = Something that mattered

# Done: the order changed.
ordered = Your order is saved.

# Done: a worry was put away.
worry-away = Worry put away.

# Done: what mattered was put away.
mattered-away = Put away.
