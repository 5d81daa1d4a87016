### Will I be reminded?

title = 我會收到提示嗎？
even-when-closed = 關閉程式後仍會提示你：{ $day }測試過
while-open = 只在程式開啟時提示你
cannot = 未能在這部裝置提示你
only-while-open = 提示只在程式開啟時響起。請把提示加入手機日曆，以確保不會錯過。
allow = 允許提示
install-title = 把Concord加到主畫面
install-steps = { $device ->
    [iphone] 在Safari按分享標誌（有向上箭嘴的方格），再按「加入主畫面」，然後從主畫面開啟Concord。那裏開始時沒有資料，請先在這裏備份。
    [android] 打開瀏覽器的選單（三點），按「安裝應用程式」或「加到主畫面」。
   *[computer] 在網址列或瀏覽器選單中尋找「安裝」。不是每個瀏覽器都有。
}
install-now = 把Concord加到這部裝置
try-title = 現在試一次提示
try-now = 5秒後提示我
try-wait = 請等5秒……
try-seen = 你看到了嗎？
try-good = 很好。Concord開啟時，提示會在這部裝置顯示。
try-bad = 請檢查三件事：聲音已開啟；「請勿打擾」或「專注模式」已關閉；這個瀏覽器可以顯示通知。然後再試一次。
try-failed = 未能顯示提示。請重新載入網頁，再試一次。
tried-seen = 你在{ $day }試過這裏的提示，並且看到了。
tried-not-seen = 你在{ $day }試過這裏的提示，但沒有看到。請檢查三件事：聲音已開啟；「請勿打擾」或「專注模式」已關閉；這個瀏覽器可以顯示通知。然後再試一次。
tried-long-ago = 上次在這裏測試提示已超過一個月，或瀏覽器之後有改變。請再試一次。
sure-title = 想更穩妥：手機日曆
calendar-note = Concord會製作一個檔案，只有時間，沒有任何藥物名稱。請打開檔案，加入一個獨立的日曆，名為「藥物」，並把通知設為0分鐘前。之後再製作的檔案，請加入同一個日曆：它會更正有改動的時間，並移除不再需要的提示。
calendar-elsewhere = 曾在另一部裝置製作過？請先刪除那個「藥物」日曆，以免舊的時間響起。
calendar-reaches = 現在製作的檔案會響到{ $day }為止。
calendar-then = { $then ->
    [goes-on] 請在那天之前再製作一次。Concord會在兩星期前提示你，日曆本身會在一星期前提示你。
    [over] 那天之後沒有編定的用藥時間。
   *[only-clears] { "" }
}
calendar-clears = 直至{ $day }都沒有固定時間要響。這個檔案會移除日曆中舊的提示。
calendar-nothing = 直至{ $day }都沒有固定時間要響，所以沒有檔案可以製作。
unheard-title = 日曆不會為以下藥物響起
unheard = { $why ->
    [when-needed] { $name }：只在有需要時使用
    [as-directed] { $name }：還未知道時間，請查問怎樣使用
    [on-hold] { $name }：已暫停
    [decided-against] { $name }：按你的決定，暫時不用
    [ask-first] { $name }：要先查問用藥計劃
    [over] { $name }：沒有再編定的用藥時間
    [begins] { $name }：{ $day }開始，請在{ $from }起製作包括它的檔案
   *[again] { $name }：這個檔案之後，下一次是{ $day }
}
calendar-make = 製作日曆檔案
calendar-try = 試一試：3分鐘後響
calendar-rang = 打開檔案，加入日曆，鎖上手機，然後等一等。有響嗎？
calendar-rang-yes = 有，響了
calendar-silent = 沒有響？請檢查「藥物」日曆的通知設定，以及手機的聲音。有些日曆不理會檔案中的響鬧。這樣的話，請用下面的手機時鐘。
calendar-failed = { $error ->
    [cancelled] 檔案交出前已關閉。你的日曆沒有改變。
    [too-large] 檔案沒有交出。你的日曆沒有改變。請用下面的手機時鐘。
    [unreadable] 檔案沒有交出。你的日曆沒有改變。請用下面的手機時鐘。
   *[not-saved] 這部裝置沒有接收檔案。你的日曆沒有改變。請再試，或用下面的手機時鐘。
}
calendar-given = 檔案已交給瀏覽器，但Concord看不到它有沒有送達。請在下載項目中找「{ $file }」，打開它，然後加入日曆。
calendar-shared = 檔案已交給你選擇的程式。請在那裏加入日曆。
calendar-added = 最新的檔案已在你的日曆中嗎？
calendar-added-yes = 是，已在我的日曆中
calendar-added-no = 我找不到檔案
calendar-lost = 有些瀏覽器會不作聲地丟掉檔案。請再製作一次。如果仍然沒有，請用下面的手機時鐘。你的日曆沒有改變。
calendar-rings = 你的日曆會響到{ $day }為止。
calendar-holds = 你的日曆有提示至{ $day }為止。
calendar-renew = { $promise }。你的日曆在{ $day }完結，請在那天之前再製作檔案。
calendar-state = { $state ->
    [not-made] { "" }
    [works] { "" }
    [not-added] 日曆檔案已製作。加入日曆後，請在下面告訴Concord。
    [old-times] 你的日曆仍是舊的時間。請再製作檔案，並加入同一個日曆。
    [other-zone] 你的日曆是在另一個時區製作的，在這裏可能會在錯的時間響起。
    [ends-soon] 日曆中的提示幾天後便完結。請再製作檔案。
    [ended] 日曆中的提示已完結。請再製作檔案。
    [not-tested] 你還未告訴Concord日曆有沒有響。
    [device-changed] 自你測試日曆之後，瀏覽器或它的權限已改變。請再試一次。
   *[test-too-old] 上次測試日曆已超過一個月。請再試一次。
}
clock-title = 或者：手機的時鐘
clock-note = 打開手機的時鐘程式，為以下每個時間設定響鬧。用藥計劃更改時，也要在那裏更改。
clock-none = 還未有時間。
some-days = 只在某些日子：請看「今天」
every-day = 每日
choices-title = 提示的顯示方式
sound = 播放輕柔的聲音
sound-note = 只在Concord開啟時。
names = 顯示姓名
names-note = 看到畫面的人都能看見。不會顯示任何藥物名稱。
limits-title = 任何程式都不能保證的事
limits = 
    裝置沒有電或已關機，便不會響。
    「請勿打擾」、「專注模式」和靜音掣都可能令你看不到提示。
    在電腦上，瀏覽器關閉後便不會響。
    如果清除瀏覽器的資料，提示也會消失。
obstacle = { $obstacle ->
    [not-asked-yet] 還欠一步：讓Concord在這部裝置顯示提示。
    [refused] { $device ->
        [iphone] 提示已關閉。請打開裝置的「設定」，按「通知」，再按「Concord」，然後允許通知。
        [android] 提示已關閉。請按網址旁的標誌，或按住Concord圖示，打開權限，然後允許通知。
       *[computer] 提示已關閉。請按網址旁的標誌，允許這個網頁顯示通知。
    }
    [install-first] 在iPhone或iPad上，要從主畫面開啟才有提示。請先把Concord加到主畫面。
   *[no-notices] 這個瀏覽器不能顯示提示。裝置上另一個瀏覽器或許可以，你也可以用手機的日曆或時鐘。
}
