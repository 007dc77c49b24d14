# Syllabus, journal, survey, consent form, register, learner cards, printing.

papers-paper =
    { $of ->
        [attendance] Attendance sheet
        [attendance-blank] Attendance sheet (to sign)
        [syllabus] Syllabus
        [journal] Teaching journal
        [survey] Survey
        [consent] Consent form
        [cards] Learner cards
        [certificates] Certificates (whole class)
       *[register] Register of certificates
    }
papers-meeting = Meeting
papers-day = Day
papers-time = Time
papers-topic = Topic
papers-sign = (signature)

## Syllabus
papers-syllabus = Syllabus
papers-syllabus-completion = Completed by
papers-syllabus-rule = attending { $needed } of { $meetings } meetings
papers-syllabus-goals = What is learned
papers-syllabus-goal =
    { $of ->
        [1] To find what one wants at a kiosk, choose it, check it and pay.
        [2] To go back after a wrong touch, and to ask for help when stuck.
       *[3] To finish alone, also at machines that look different.
    }
papers-syllabus-plan = Meeting by meeting
papers-syllabus-notes = Please note
papers-syllabus-bring = Bring your reading glasses if you use them. Nothing else is needed.
papers-syllabus-practice = We learn on practice machines. Nothing is paid, and real resident or card numbers are never entered.

## Journal
papers-journal = Teaching Journal
papers-approval =
    { $of ->
        [drawn] Drawn up
        [checked] Checked
       *[approved] Approved
    }
papers-people =
    { $of ->
        [enrolled] Enrolled
        [present] Present
        [absent] Absent
       *[guests] Guests
    }
papers-remarkable = Remarks
papers-confirmed = Teacher

## Survey
papers-survey = How was the class?
papers-survey-intro = You need not write your name. Please ring the one face that is most like how you feel.
papers-survey-question =
    { $of ->
        [content] Does what you learned help you in daily life?
        [teacher] Was the teaching easy to follow?
        [time] Were the days and hours right for you?
        [place] Were the room and the machines comfortable?
       *[again] Would you recommend the class to others?
    }
papers-survey-free = Anything else you would like to say

## Consent
papers-consent = Consent Form
papers-consent-intro = Please read this or have it read to you, then decide each point by itself. You need not agree, and you may withdraw at any time.
papers-consent-until = Day on which name and number are destroyed: { $day }
papers-consent-needed = (needed to enrol)
papers-consent-chosen = (your choice)
papers-consent-withdraw = To withdraw, just tell the teacher or the centre. I have read this or had it explained, and have decided as above.
papers-consent-date = Date: ____________________
papers-consent-name = Name
papers-consent-helper = Written or read out by (if anybody)

## Register
papers-register-of = Register of Certificates and Proofs { $year }
papers-register-counts = { $count } issued ({ $revoked } revoked), as of { $day }
papers-register-part = Only of the classes taught by whoever made it ({ $count } of others left out)
papers-register-column =
    { $of ->
        [order] No.
        [number] Number
        [kind] Kind
        [name] Name
        [course] Course / what was done
        [period] Period
        [hours] Hours
        [day] Issued
        [code] Check code
       *[remark] Remarks
    }
papers-register-kind =
    { $of ->
        [proof] Proof
       *[completion] Course
    }
papers-register-revoked = Revoked { $day }
papers-register-destroyed = (destroyed)
papers-register-none = None issued.

## Cards
papers-cards = Learner Cards
papers-cards-how = At the kiosk, touch “{ $button }” and enter this number.

## Printing
papers-printed = Sent to { $printer }: { $copies } copies. File: { $file }
papers-print-usual = the usual printer
papers-print-no-program = This computer has no print program (lp). The file is at { $file }: open and print it, or take it to a computer with a printer. (Debian, Ubuntu: apt install cups-client)
papers-print-no-printer = There is no printer to use. Switch one on and set it up, then try again. The file is at { $file }.
papers-print-refused = It could not be printed: { $why }. The file is still at { $file }.
papers-print-no-answer = The printer does not answer. Is it on, and has it paper? The file is still at { $file }.
papers-print-no-file = There is no file to print: { $file }
papers-copies-out-of-range = Copies go from 1 to { $most }.
papers-no-such-paper = There is no such paper: { $name }. There are: { $known }
papers-printers-none = No printer was found on this computer.

## Console
papers-do-papers = Papers
papers-do-papers-help = Make and print attendance sheets, syllabus, journal, survey, consent form, cards, certificates and the register.
papers-do-make-paper = Make
papers-do-make-paper-help = Write the chosen paper as a file, then ask whether to print it.
papers-do-paper-language = Papers' language
papers-do-paper-language-help = Make them in Korean or in English.
papers-help = The chosen paper is written as a file first; then you are asked whether to print it. Without a printer the file is still there.
papers-column-paper = Paper
papers-column-meaning = What for
papers-column-file = File
papers-in =
    { $of ->
        [en] Language: English
       *[ko] Language: Korean
    }
papers-folder = Kept in { $folder }
papers-meaning =
    { $of ->
        [attendance] with the marks so far
        [attendance-blank] empty, to be signed
        [syllabus] topics and what completes the class
        [journal] who came, remarks, approval boxes
        [survey] large print with faces, no names
        [consent] 14 points or more, each item apart
        [cards] eight on A4, to cut
        [certificates] all that were issued, as one file
       *[register] what this centre issued this year
    }
papers-print-ask = The file is written. Print it?
papers-print-copies = Copies (1–{ $most })
papers-print-duplex = Both sides (long edge)
papers-print-now = Print
papers-print-file-only = Only the file
