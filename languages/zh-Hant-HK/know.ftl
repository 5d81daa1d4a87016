### What one can say of a medicine in one's own words.

title = 用自己的話說
note = 選出你能用自己的話說出的項目。這不是測驗。其餘留待下次傾談。
can-say = { $topic ->
    [what-for] 它有甚麼用
    [how] 我怎樣使用
    [what-to-watch] 要留意甚麼
    [if-missed] 忘記用藥時我怎樣做
   *[when-to-call] 何時致電求助
}
saved = 已儲存你能說出{ $name }的哪些事。
open-topic = { $topic ->
    [what-for] 有甚麼用
    [how] 怎樣使用
    [what-to-watch] 要留意甚麼
    [if-missed] 忘記用藥怎樣做
   *[when-to-call] 何時致電
}
all-ticked = 五項你都選了。每一項都可以再談。
still-open = 還有{ $count }項要談：{ $topics }
