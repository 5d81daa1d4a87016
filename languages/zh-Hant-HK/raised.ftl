### Questions that a new medicine raises by itself.

ask-reason = 請查問：這藥物有甚麼用？
ask-how = 請查問怎樣使用。
ask-gap = 請查問處方者或藥劑師：兩次之間最少要相隔多久？
ask-most = 請查問處方者或藥劑師：24小時內最多可用多少？
ask-overdue = 原定在{ $day }。現在應該怎樣？
ask-after-steps = { $day }之後怎樣使用？
ask-comes-off = 舊的藥貼何時撕下？
already-in = 也含有{ $ingredient }——{ $others }已含有這成分。第一次使用前，請先詢問藥劑師。
not-recognised-question = 未能識別「{ $name }」，所以沒有核對。請查問：它含有甚麼？
once-a-week = 甲氨蝶呤通常每星期一次。下一次用藥前，請先致電藥劑師。
once-a-week-note = 你所寫的內容會放進給藥劑師的問題。我們不會提示你用藥。
once-a-week-question = 甲氨蝶呤通常每星期一次。下一次用藥前，請先致電藥劑師。我寫下了：{ $plan }。
