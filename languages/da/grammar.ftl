### Marks and words that join others.

comma = ,{ " " }
and = { " " }og{ " " }
clause = ,{ " " }
gap = { " " }
full-stop = { "." }
decimal-mark = ,
thousands-mark = { "." }
