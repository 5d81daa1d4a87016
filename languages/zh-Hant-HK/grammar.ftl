### Marks and words that join others.

comma = 、
and = 及
clause = ，
gap = { "" }
full-stop = 。
decimal-mark = { "." }
thousands-mark = ,
