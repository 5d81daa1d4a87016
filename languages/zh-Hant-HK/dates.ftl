### Days, dates and times.

anchor = { $anchor ->
    [waking] 起床時
    [breakfast] 早餐時
    [lunch] 午餐時
    [evening-meal] 晚餐時
   *[bedtime] 睡前
}
today = 今天
tomorrow = 明天
yesterday = 昨天
weekday = { $day ->
    [mon] 星期一
    [tue] 星期二
    [wed] 星期三
    [thu] 星期四
    [fri] 星期五
    [sat] 星期六
   *[sun] 星期日
}
weekday-short = { $day ->
    [mon] 一
    [tue] 二
    [wed] 三
    [thu] 四
    [fri] 五
    [sat] 六
   *[sun] 日
}
months = 
    1月
    2月
    3月
    4月
    5月
    6月
    7月
    8月
    9月
    10月
    11月
    12月
day-of-month = { $month }{ $day }日
weekday-beside-day = { $day }（{ $weekday }）
this-is = 這是{ $date }（{ $weekday }）。
full-date = { $year }年{ $month }{ $day }日
minutes = { $minutes }分鐘
hours = { $hours }小時
days = { $days }天
days-and-hours = { $days }{ $hours }
hours-and-minutes = { $hours }小時{ $minutes }分鐘
