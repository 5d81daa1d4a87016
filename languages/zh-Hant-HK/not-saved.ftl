### What was not saved, named so that nobody takes it for saved.

taken = { $time }服用{ $name }
several-taken = 服用{ $count }種藥物
not-taken = 沒有服用{ $name }
unsure = 不肯定有沒有服用{ $name }
put-off = { $time }再提示
medicine = 你寫下有關{ $name }的內容
stock = { $name }的餘量
own-words = 你能說出有關{ $name }的內容
question = 你的問題
answer = 答案
order = 問題的次序
worry = 你擔心的事
mattered = 對你重要的事
decision = 你的決定
followed-up = 跟進決定的結果
teach-back = 你會怎樣做（用你自己的話）
visit = 這次會面
finding = 你對要查問的事的回應
person = { $name }的資料
undone = 復原
effect = { $name }有沒有幫助
moved = { $name }改為{ $time }
