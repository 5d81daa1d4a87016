### The bedside clock: a page that stays open and rings.

title = 床頭鐘
what = 令屏幕保持亮着、顯示時間，並一直響到你回答。
needs-title = 需要甚麼
needs =
    裝置要插着電源。
    音量要調高，並關閉靜音掣和「請勿打擾」。
    這一頁要一直打開，放在最前面。
cannot-title = 做不到的事
cannot =
    沒有電或已關機時，不能響。
    關閉這一頁、鎖上屏幕或打開其他程式後，不能響。
    最多響四小時，之後那次藥會留在「今天」，等你回答。
start = 開始使用床頭鐘
awake = 屏幕會保持亮着。
no-wake = 這個瀏覽器不能令屏幕保持亮着。請在裝置的顯示設定中讓屏幕長開，否則可能不會響。
wake-refused = 裝置現在不讓屏幕保持亮着，可能是為了省電。請插上電源，再試一次，否則可能不會響。
keep-awake = 令屏幕保持亮着
no-sound = 這個瀏覽器不能發出聲音。時間到了，這裏會顯示，但不會響。
sound-waits = 聲音沒有開啟。請按「試聽聲音」開啟。
try-sound = 試聽聲音
next-none = 沒有預定的藥。
rings = 時間到了
later = { $length }後再響
see = 其他情況：看今天的清單
leave = 離開床頭鐘
