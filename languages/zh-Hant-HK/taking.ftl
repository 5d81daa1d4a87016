### What a decision means for taking.

not-for-now = 我暫時不使用{ $name }
note = 它的提示會靜下來。它會留在你的清單上，你仍可記錄每一次。
note-high-risk = 在你告訴藥劑師或醫生之前，提示會保留。請今天致電他們。
decided = 你的決定：暫時不使用
tell-first = 你的決定：暫時不使用。請今天告訴藥劑師或醫生。在此之前，提示會保留。
