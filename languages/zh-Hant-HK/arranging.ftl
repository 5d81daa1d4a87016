### Arranging the conversation.

up = 提早問：{ $words }
down = 延後問：{ $words }
bring-back = 取回
worry = 擔心的事
mattered = 曾經重要的事
ordered = 已儲存你的次序。
worry-away = 已收起擔心的事。
mattered-away = 已收起。
