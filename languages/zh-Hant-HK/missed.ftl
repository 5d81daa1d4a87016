### A dose that nobody answered in time.

title = 如果忘記了這一次
call = 請今天就這一次致電藥劑師或醫生。
