### About the app.

title = 關於Concord
is-title = 是甚麼
is = 
    Concord保存你的藥物清單、用藥時間，以及你實際使用了甚麼。
    它幫助你與藥劑師交談：你的問題、你的擔心，以及你們一起作出的決定。
is-not-title = 不是甚麼
is-not = 
    這不是醫療記錄。內容由你自己寫下，可能有錯。
    它不會說你患了甚麼病。
    它不會計算應該用多少。它只顯示你從標籤抄下的內容。
    它不能告訴你藥物可以一起使用。有些危險Concord不會提出。
    沒有其他人會看到你在這裏寫的內容，所以不會有人派人幫忙。緊急時請按「求助」。
privacy-title = 誰能看到
privacy = 
    只有這部裝置保存你寫的內容。沒有戶口，沒有廣告，也不會統計訪客。
    只有在你分享、列印或備份時，資料才會離開這部裝置，而你會先看到內容。
    能解鎖這部裝置的人都能看到。
unchecked-title = 尚未核對
unchecked = 
    緊急徵狀和藥物說明尚未經藥劑師核對。
    中文和丹麥文尚未經以此為母語的人核對。
credits-title = 資料來源
credits = 
    藥物分類依照世界衞生組織藥物統計方法合作中心的ATC系統。
    部分藥物名稱來自英格蘭國民保健服務的藥物及器材詞典。
    Contains public sector information licensed under the Open Government Licence v3.0.
version = 版本{ $version }
build = 組建{ $stamp }
