### A dose that nobody answered in time.

title = Hvis denne dosis er glemt
call = Ring i dag til dit apotek eller din læge om denne dosis.
