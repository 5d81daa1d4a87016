### What stands beside the day.

ask-how-section = 要查詢的
ask-how = 請查詢怎樣使用。
courses-over = 已完結的療程
course-over = { $name }：療程已完結，最後一日是{ $day }。
course-left = 按你的記錄，還有剩餘。請問藥劑師應如何處理。
course-unsure = 不清楚接下來怎樣做？請問你的藥劑師。
course-ask = 查問一下
course-goes-on = 我的用藥安排有變
course-off-list = 已不再服用
once-a-week = { $name }通常每星期一次。下一次之前，請先致電你的藥劑師。
break-day = { $name }：間隔期第{ $day }天，共{ $of }天。預定由{ $again }再開始。
on-hold = { $name }已暫停。
questions-for-pharmacist = 有{ $count }個問題要問藥劑師
questions-open = 有{ $count }個未解答的問題
questions-today = 有{ $count }個今天要致電查詢
decisions-to-look-at = 有{ $count }個決定要再檢視
questions = { $count }個問題
other-people = 其他人
waiting = { $name }：有{ $count }次藥等候回答
damaged = 你儲存的部分內容不見了或已改變。
only-copy = 你的記錄已不在原來的位置，但這部裝置上還有一份副本。
unreadable = 這個版本讀不到{ $count }項記錄。
storage-do = 你在這裏看到的仍然保留。請現在儲存備份，再看看可以還原甚麼。
to-backup = 前往備份
