### Answers in own words.

title = 用自己的話說一次：我會怎樣做
hint = 如你願意才填寫。下次會面時可以讀給對方聽。
how = 我對他們說的時候
outcome = { $outcome ->
    [clear] 大家都清楚
    [talked-again] 我們再談了一次
   *[not-done] 我還未說
}
save = 儲存我的話
again = 下次會面時再說一次
sheet = 我會怎樣做，用自己的話說
saved = 已儲存你的話。
