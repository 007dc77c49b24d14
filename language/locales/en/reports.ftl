# Words of the papers and pages. Instructors and offices read them.

## Certificates
reports-completion-title = Certificate of Completion
reports-completion-subtitle = 수료증
reports-completion-period =
    { $span } ({ $meetings ->
        [one] { $meetings } meeting
       *[other] { $meetings } meetings
    }, { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    } in all)
reports-completion-wording-warm = This certificate is presented to the person named above, who has faithfully completed the above course at our institution.
reports-completion-wording-formal = This is to certify that the person named above has duly completed the above course conducted by our institution.
reports-proof-title = Proof of Independent Use
reports-proof-subtitle = 혼자 주문 확인서
reports-proof-wording = We confirm that the person named above did the above from beginning to end, correctly, alone and without anyone's help.
reports-field-name = Name
reports-field-course = Course
reports-field-period = Period
reports-field-done = What was done
reports-field-machine = Machine
reports-field-witness = Witness
reports-field-code = Check code
reports-check-how = The issuing institution can tell by this code whether the paper is genuine.
reports-check-register = The QR holds the check code alone, and no name.

## When something goes wrong
reports-disk-full = The disk is full; not saved: { $file }. Make room and try again. The earlier file still stands.
reports-folder-closed = This folder cannot be written to: { $folder }. Choose another, or get the right to write there.
reports-cannot-write = Not saved: { $file } ({ $reason }).
reports-font-missing = No Korean typeface (NanumGothic) was found, so no paper can be made. On Debian or Ubuntu: apt install fonts-nanum. Elsewhere put NanumGothic.ttf and NanumGothicBold.ttf into { $folder }.
reports-glyph-missing = Not issued, for the typeface has no shape for { $character } ({ $code } { $name }) in "{ $text }". Correct it or write it another way.

## Attendance sheet
reports-attendance-title = Attendance Sheet
reports-attendance-course = Course
reports-attendance-class = Class
reports-attendance-period = Period
reports-attendance-place = Place
reports-attendance-instructor = Instructor
reports-attendance-learners = Learners
reports-attendance-people = { $count }
reports-attendance-number = No.
reports-attendance-name = Name
reports-attendance-meeting = Meeting { $number }
reports-attendance-remarks = Remarks
reports-attendance-signed = Instructor (signature)
reports-attendance-weekday =
    { $day ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
reports-attendance-state =
    { $state ->
        [present] present
        [late] late
        [left_early] left early
        [absent] absent
       *[excused] excused
    }
