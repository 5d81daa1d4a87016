### On hold, no longer taken.

title = { $name }：有甚麼改變？
what = 有甚麼改變？
pause = 暫停使用
pause-note = 仍在你的清單上。再次使用之前不會提示。
stop = 不再使用
stop-note = 移到清單最後。記錄會保留。
resume = 再次使用
resume-note = 由現在起按時間提示。
choose = 請先選擇一項。
why = 原因（用你自己的話）
until = 暫停到
until-hint = 知道才填。不會自動重新開始。
until-error = 請選擇今天或以後的日子。
who = 誰決定的？
told = 有人告訴我
letter = 信件或清單上寫明
decision = 我們一起決定，並已記在這裏
own = 暫時是我自己
own-note = 尚未商量。會成為給藥劑師的問題。
who-told = 誰告訴你？
high-risk = 這種藥物如果中斷，可能有害。請今天致電藥劑師或醫生。在你記下與誰談過之前，提示會繼續。
question = 我現時沒有使用{ $name }。我們應該怎樣做？
