### Asked before a course and after it: how sure one feels. Nothing is right or wrong, all of it can be skipped.

feelings-begin-before = A few questions before you begin. Nothing is right or wrong.
feelings-begin-after = A few questions before you go. Nothing is right or wrong.
feelings-begin = Do you think you can begin at a kiosk on your own?
feelings-find = Do you think you can find what you want?
feelings-mend = Do you think you can put a wrong touch right?
feelings-pay = Do you think you can pay on your own?
feelings-behind = Do you think you can do it while people wait behind you?
feelings-answer-1 = Not at all
feelings-answer-2 = I do not think so
feelings-answer-3 = I do not know
feelings-answer-4 = I think so
feelings-answer-5 = Yes, very much
feelings-skip-one = Skip this one
feelings-skip = Skip all of it
