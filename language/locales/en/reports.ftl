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
reports-field-done = Task
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

## Toward the million
reports-million-line = This year { COUNT($year, counter: "명") } / { COUNT($goal_year, counter: "명") } people · in all { COUNT($total, counter: "명") } / { COUNT($goal_total, counter: "명") } people
    .heard = This year { COUNT($year, counter: "명") } of { COUNT($goal_year, counter: "명") } people. In all { COUNT($total, counter: "명") } of { COUNT($goal_total, counter: "명") } people.
reports-no-such-unit =
    { $level ->
        [class] The records hold no such class: { $uid }
        [centre] The records hold no such centre: { $uid }
       *[district] The records hold no such district: { $uid }
    }

## Progress page
reports-page-programme = Digital inclusion: kiosk training

## From the records to paper
reports-nothing-to-print = There is no certificate to print.
reports-revoked = { $number } was revoked on { $day } and is not printed again.
reports-name-destroyed = The name on { $number } was destroyed when its time ended. The register still shows that it was issued.
reports-level =
    { $level ->
        [real] as outside
       *[alone] alone
    }

## Command line
reports-cli-help = Makes progress reports, certificates and attendance sheets, and tells whether a certificate is genuine.
reports-cli-progress = Writes the progress report of a class, centre, district or the city.
reports-cli-certificate = Draws issued certificates and proofs as PDF.
reports-cli-attendance = Draws a class's attendance sheet as PDF.
reports-cli-learner = Draws a learner's page "What I can do" in large type, as PDF.
reports-cli-card = Draws the card to take home (A5), as PDF.
reports-cli-verify = Say whether a certificate is genuine, by its file, its check code or the text of its QR. Ends with 0 valid, 3 revoked, 4 changed, 5 unknown, 6 not ours, 7 mistyped.
reports-cli-line = Prints the one line toward the million.
reports-no-store = There are no records at { $file }
reports-not-a-day = Not a date: { $text } (for example 2026-03-24)
reports-none-of-name = Nothing is called '{ $name }'. There is: { $known }
reports-which = Say by name which one is meant. There is: { $known }
reports-several = Several are called '{ $name }'. Choose one: { $known }
reports-no-such-paper = Not in the register: { $text }
reports-verify-revoked = Revoked. { $number }, issued on { $day }, revoked on { $revoked }, { $centre }
reports-verify-unknown = This register holds no such code. If another institution issued it, ask there.
reports-verify-mistyped = The code seems mistyped. Check its twelve signs (0, 1, O, I and L are not used).
reports-verify-foreign = This QR is not from a paper of this programme.
reports-cli-rows = Writes rows of learners, attendance, attempts or certificates without names (by pseudonyms), as CSV or XLSX.
reports-cli-option-what = learners, attendance, attempts or certificates
reports-cli-option-level = class, centre, district or city
reports-cli-option-of = name of the class, centre or district; without it this computer's centre
reports-cli-option-year = the year; without it this year
reports-cli-option-month = a report of this month (1 to 12); without it of the year
reports-cli-option-official = the official return (whole) or for publication (numbers under 5 hidden); without it for publication
reports-cli-option-until = count up to this day; without it today
reports-cli-option-format = html, csv or all
reports-cli-option-out = folder to write to
reports-cli-option-store = the records' file
reports-cli-option-language = ko or en
reports-cli-option-klass = a class's name: all its certificates
reports-cli-option-one_file = all in one file
reports-cli-option-blank = no marks, every box left to be signed
reports-cli-option-place = where the class meets

## The card to take home
reports-card-title = { $pack }, step by step
reports-card-example = Example: { $words }
reports-card-times = { $words } ({ $count } times)
reports-card-elsewhere = Elsewhere: { $words }
reports-card-elsewhere-of = '{ $label }' elsewhere: { $words }
reports-card-advice =
    { $about ->
        [card] Put the card in chip first, all the way.
        [own] Cover the keys with your other hand.
        [bus] Look at the bus number and where it goes.
       *[any] No hurry: one step after the other.
    }
reports-card-stuck = When stuck, ask the staff or your family: "Please help."
reports-card-signs = Some pictures: Twemoji (CC-BY 4.0)
reports-card-file = { $pack } card
reports-card-no-way = No way was found through the mission '{ $mission }', so there is no card.
reports-card-too-long = The mission '{ $mission }' is too long for one card. Choose an easier one.
reports-no-such-pack = There is no machine '{ $pack }'. There are: { $known }
reports-no-such-mission = '{ $pack }' has no mission '{ $mission }'. There are: { $known }

## What I can do
reports-own-title = What I can do
reports-own-name = { $name }
reports-own-none = This is the beginning. One thing after the other.
reports-own-next = What to try next
reports-own-field = I did it in a real place, too
reports-own-visit =
    { $how ->
        [alone] { $shop }: alone.
        [word] { $shop }: with a word of advice.
        [help] { $shop }: with help.
       *[gave_up] { $shop }: I went there.
    }
reports-shop =
    { $shop ->
        [cafe] Café
        [fast_food] Burger shop
        [diner] Diner
        [convenience] Convenience store
        [office] Community centre
        [bank] Bank
        [station] Station
        [hospital] Hospital
        [cinema] Cinema
        [bus] Bus stop
       *[other] Another place
    }
reports-no-such-learner = This centre has no learner with the number '{ $text }'.

## Order slip

reports-slip-title = Order slip
reports-slip-file = Order slip { $pack } { $mission }
reports-slip-note = Practice only · no real payment
reports-slip-card = Practice card
reports-slip-card-name = Name
reports-slip-card-telephone = Telephone
reports-slip-card-birth = Birth date
reports-slip-card-pin = PIN
reports-cli-slip = Draws the order slip for the real level (80 mm), as PDF.
reports-cli-option-sold_out = with what to take where it is sold out

## Is it genuine?
reports-seal-of = Seal: { $head }
reports-check-signed = The QR holds the check code and the issuer's signature, and no name.
reports-cannot-read = The file could not be read: { $file } ({ $reason })
reports-verify-valid = Valid. { $number }, { $named ->
        [yes] { $name }
       *[no] (name destroyed when its time ended)
    }, { $course }, issued { $day }, { $centre }
reports-verify-unsigned = Valid. { $number }, { $named ->
        [yes] { $name }
       *[no] (name destroyed when its time ended)
    }, { $course }, issued { $day }, { $centre }. It was issued before signatures were used: only the register was asked.
reports-verify-signed = This code was signed with the issuer's key: { $said }. Whose certificate it is, and whether it was revoked since, only the register knows.
reports-verify-signed-file = The record inside the file was signed with the issuer's key: { $said }. Whether the page is unchanged, and whether it was revoked since, only the register knows.
reports-verify-changed-code = The code is in the register ({ $number }), but the signature in the QR is not ours. It may be made up: do not trust it, and tell { $centre }.
reports-verify-changed-file = This file is not as it was issued. The register has { $number }, { $course }, issued { $day }. One changed letter does this, and so does saving it anew in another program. Check the code on the paper, and tell { $centre } if anything differs.
reports-verify-altered = The register no longer says what was signed when this was issued: { $number }. The entry was changed afterwards; tell { $centre }.
reports-verify-forged = This was not signed with this issuer's key.
reports-verify-foreign-file = This is not a certificate file of this programme.
reports-verify-many = This is a print file with several certificates. Check each by the code on its paper.
reports-key-used = Key { $key }: in use since { $made }
reports-key-retired = Key { $key }: used from { $made } to { $retired }
reports-key-unusable = This file is not a public key: { $file }
reports-cli-keys = Show the public keys by which certificates are checked. --new: begin another one.
reports-cli-option-key = file with the public key, to check without the register
reports-cli-option-new = make a new key and sign with it from now on
reports-cli-paper = Make a paper of a class, and print it if wished: attendance, attendance-blank, syllabus, journal, survey, consent, cards, certificates, register.
reports-cli-printers = Show this computer's printers.
reports-cli-option-to_printer = print it once the file is written
reports-cli-option-printer = the printer's name; without it the usual one
reports-cli-option-copies = how many copies
reports-cli-option-duplex = on both sides
