### 把一次藥或當天餘下的藥改到其他時間。

title = 更改一次藥的時間
title-of = { $medicine }：改到其他時間
due = 預定時間：{ $when }。
time = 改到今天甚麼時間？
what = 更改哪些？
scope = { $scope ->
    [one] 只是這一次
    [rest-of-today] 這一次，今天餘下的也移動同樣長的時間
   *[spread-over-today] 讓我看看今天餘下的平均分配至睡前
}
new-times = 更改後會是這樣
times = { $from }改為{ $to }
before = 與上一次相隔{ $length }。
after = 與下一次相隔{ $length }。
closer-than-label = 標籤寫着兩次之間最少相隔{ $length }，這樣會太近。請先問藥劑師。
over-label = 連同你記錄的，24小時內會超過標籤寫的份量。請先問藥劑師。
under-half = 兩次之間只剩{ $length }，不足原定相隔時間的一半。請先問藥劑師。
exact-time = 這種藥的時間要準確。改時間之前，請先問藥劑師或診所。
counted-hours = 這種藥要由上一次起計算時數。改時間之前，請先問藥劑師。
high-risk = 這種藥兩次之間的時間很重要。改時間之前，請先問藥劑師或診所。
not-open = 只有今天仍未回答的一次藥可以改時間。
ask = 查問這件事
series = 由現在起更改時間
calendar = 你的用藥計劃保持不變，之前製作的日曆檔案亦不會改變。
save = 儲存新時間
save-asked = 我已問過：儲存新時間
missing-time = 請填寫時間，例如10:30。
not-later = 請填寫今天較後的時間，而且與現時的不同。
not-today = 其中一次會不在今天。請單獨更改這一次，或問藥劑師。
past-another = 這會與{ $time }的另一次同時，或比它更遲。兩次這樣近應怎樣做，請問藥劑師。
nothing-to-spread = 睡前沒有其他次數可以分配。
way = 改到其他時間
moved-from = 原定{ $time }
moved-to = 原定{ $from }，改為{ $to }
undo = 復原更改
