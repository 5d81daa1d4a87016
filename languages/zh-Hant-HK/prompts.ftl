### Ideas for questions.

occasion = { $occasion ->
    [starting] 開始新藥
    [taking] 日常用藥
    [adding] 多加一種藥
    [review] 整體看一次
   *[stopping] 還需要它嗎？
}
worries = 
    用了之後，我的感覺不同了。
    我不肯定自己是否需要它。
    我怕長期用會有影響。
    很難打開或吞下。
ideas-starting = 
    簡單來說，它是用來做甚麼的？
    我怎樣知道它有幫助？
    如果先觀察一段時間，會怎樣？
    還有甚麼其他選擇？
ideas-taking = 
    我的感覺會不會與這種藥有關？
    如果忘記了，我該怎樣做？
    時間可不可以配合我的生活？
    飲食方面有甚麼要注意？
ideas-adding = 
    它與我其他藥物合得來嗎？
    有沒有兩種藥的作用相同？
    這個問題會不會是另一種藥引起的？
ideas-review = 
    以我想要的來說，哪幾種最重要？
    每天用藥可以簡單些嗎？
    我需要做甚麼檢查？何時做？
ideas-stopping = 
    我還需要這種藥嗎？
    沒有它會怎樣？
    如果一起決定不再用，應怎樣做？
