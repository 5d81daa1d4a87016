### Words around a card.

signs = 出現這些情況，請致電{ $number }
call = 致電{ $number }
emergency = 緊急
know = 需要知道的事
section = { $section ->
    [often-used-for] 常見用途
    [how-it-helps] 怎樣幫到你
    [how-to-take] 怎樣使用
    [what-to-expect] 會有甚麼感覺
    [usual] 常見的副作用
    [call] 何時致電藥劑師或醫生
    [emergency] 何時緊急求助
    [missed-dose] 如果忘記了
    [too-much] 如果用得太多
    [food-and-alcohol] 飲食與酒精
    [driving] 駕駛
    [pregnancy-and-breastfeeding] 懷孕與餵哺母乳
    [with-other-medicines] 與其他藥物一起使用
   *[storage] 怎樣存放
}
worth-asking = 值得問的問題
missed-dose = 請看藥物說明書中「如果忘記服藥」一節，或致電藥劑師。不要一次使用兩次的份量來補回。
card-opening = 正在打開這種藥物的說明……
card-not-written = 這種藥物的說明尚未寫好：請詢問藥劑師。
card-unknown = 我們不認識這個名稱，所以未能說明，也沒有核對。請詢問藥劑師。
card-unreachable = 未能取得這種藥物的說明。你自己的記錄都在這裏。請連接網絡後再試一次。
card-damaged = 這種藥物的說明已損壞。你自己的記錄都在這裏。請再試一次，或詢問藥劑師。
card-newer = 這份說明需要較新版本的Concord。你自己的記錄都在這裏。請關閉後重新打開。
card-outdated = 這種藥物有較新的說明。請更新Concord，以取得新的說明。
card-expired = 我們正在重新核對這部分。請詢問藥劑師。
card-not-in-language = 尚未有中文版本：請詢問藥劑師。
card-in-english = 閱讀英文版
try-again = 再試一次
card-written = 撰寫日期：{ $day }。
card-not-compared = 尚未與以下說明書核對。
card-compared = 最後核對日期：{ $day }。
card-against = 須核對的資料
read-aloud = 讀出來
read-stop = 停止朗讀
