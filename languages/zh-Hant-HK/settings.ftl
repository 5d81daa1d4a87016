### Settings.

title = 設定
people = 成員
add-person = 加入一個人
shown-now = 現正顯示
text-size = 文字大小
theme = 顏色
theme-is = { $theme ->
    [device] 跟隨裝置
    [light] 淺色
    [dark] 深色
   *[contrast] 高對比
}
details = 個人資料
details-note = 姓名、敏感、聯絡人、國家或地區
times = 作息時間
times-note = 早餐、睡前等是甚麼時候
reminders = 提示
reminders-note = 我會收到提示嗎？
backup-never = 這部裝置未做過備份
backup-last = 上次備份：{ $day }
about = 關於Concord
about-note = 是甚麼、不是甚麼、誰能看到
