# Accounts, signing in, the lock, the audit trail, the first day. Office language; errors say what helps.

accounts-role-instructor = Instructor
accounts-role-manager = Centre manager
accounts-role-staff = Programme staff
accounts-role-administrator = Administrator

## The door

accounts-sign-in-title = Sign in
accounts-sign-in-hint = Type your name and PIN, then press Enter.
accounts-first-title = First day: the administrator's account
accounts-first-hint = There is no account yet. The first one is an administrator's. A PIN has six digits or more, or is a phrase of ten signs or more.
accounts-new-pin-title = A PIN of your own
accounts-new-pin-hint = Somebody else has set this PIN. Choose one that only you know: six digits or more, or a phrase of ten signs or more.
accounts-lock-title = Locked: { $name }
accounts-lock-hint = Your PIN takes you back to where you were. F10 lets somebody else sign in.
accounts-lock-calls = { $count ->
    [one] 1 call
   *[other] { $count } calls
} for help: { $kiosks }
accounts-field-name = Name
accounts-field-pin = PIN
accounts-field-new-pin = New PIN
accounts-field-pin-again = Once more
accounts-looking = One moment.
accounts-again = You can try again now.
accounts-demonstration = This is the demonstration centre. These accounts open it:
accounts-refused = This name and PIN do not belong together. Please try again.
accounts-refused-wait = This name and PIN do not belong together. You can try again in { $seconds } s.
accounts-wait = You can try again in { $seconds } s. If you have forgotten the PIN, ask an administrator.

## What a PIN must be

accounts-pin-short = A PIN has { COUNT($digits) } digits or more, or is a phrase of { COUNT($signs) } signs or more.
accounts-pin-long = This PIN is too long. It may have { COUNT($signs) } signs.
accounts-pin-easy = Anybody would try this PIN first. No equal digits, no repeats, no digits in a row, please.
accounts-pin-same = This is the PIN you have now. Choose another one.
accounts-pin-differs = The two PINs differ. Please type them again.

## Rules of accounts

accounts-not-first = There is an account already. Please sign in.
accounts-name-long = This name is too long. It may have { COUNT($signs) } signs.
accounts-name-taken = { $name }: this name is in use. Add something that tells the two apart.
accounts-centre-missing = Instructors and centre managers belong to a centre. Choose one.
accounts-unknown = { $name }: there is no such account.
accounts-not-yours = You may not change this account.
accounts-last-administrator = This is the last administrator. Make another one first.

## Commands

accounts-do-lock = Lock
accounts-do-lock-help = Hides everything. Your PIN takes you back to where you were.
accounts-do-sign-out = Sign out
accounts-do-sign-out-help = Goes back to the sign-in screen. The kiosks go on practising.
accounts-do-tour = First-day tour
accounts-do-tour-help = A short look around the console. It can be seen again at any time.

## The tour

accounts-tour-place = { $at }/{ $of }
accounts-tour-keys = → next   ← back   Esc end
accounts-tour-end = Enter begin   ← back
accounts-tour-welcome = Welcome to the instructor's console
accounts-tour-welcome-text =
    Everything can be done by keys; the mouse works too.

    The bottom line always shows the keys of this screen.
    F1 is help, Ctrl+P finds things by name.
    Esc goes back, F3 goes to the first screen.
accounts-tour-calls = Calls for help
accounts-tour-calls-text =
    When a learner calls, or is stuck four times in one step,
    the top line shows name, kiosk, practice and the next touch.

    F2 notes that you answered and takes it off the line.
    F5 pauses all kiosks, F6 silences them.
accounts-tour-class = Class and attendance
accounts-tour-class-text =
    An open class shows its learners, one to a line.

    A is the attendance sheet. 0 marks all blanks as present;
    then correct the others with 1 to 5.
    Coming to a kiosk alone never sets it.
accounts-tour-papers = Papers and certificates
accounts-tour-papers-text =
    Attendance sheets, certificates and confirmations are saved
    as files and can be printed at once.

    The certificates screen shows who has met the rule and why not,
    and issues them all together.
accounts-tour-consent = Consent and privacy
accounts-tour-consent-text =
    Consent is asked for item by item, beside the learner.
    Whoever refuses can practise all the same.
    It is withdrawn as easily as it is given.

    Resident numbers are kept nowhere. They are refused.
accounts-tour-figures = Figures
accounts-tour-figures-text =
    The line at the bottom shows how far it is to 200,000 people
    this year and 1,000,000 in all. Reports say the same numbers.
accounts-tour-accounts = Accounts and the trail
accounts-tour-accounts-text =
    6 is the office: make accounts for instructors, reset a PIN,
    see who did what and when.

    Personal data whose time has ended is destroyed there too.
accounts-tour-lock = When you walk away
accounts-tour-lock-text =
    Ctrl+L hides everything.
    Your PIN takes you back to where you were.
    Left alone for long, the console locks itself.

    F12 shows this tour again at any time.

## The accounts screen

accounts-do-accounts = Accounts
accounts-do-accounts-help = Makes accounts for instructors and staff, sets role and centre, resets PINs.
accounts-help-accounts = Everybody who can work at this console. A new account gets a temporary PIN that is shown once: tell it to its owner, who changes it at the first sign-in. Accounts of those who have left are archived, never deleted.
accounts-do-add-account = New account
accounts-do-add-account-help = Asks for a name, a role and a centre, and makes a temporary PIN.
accounts-do-change-role = Role
accounts-do-change-role-help = Gives the chosen account another role.
accounts-do-change-centre = Centre
accounts-do-change-centre-help = Gives the chosen account another centre.
accounts-do-reset-pin = Reset PIN
accounts-do-reset-pin-help = Makes a new temporary PIN for the chosen person, and ends any waiting.
accounts-do-archive = Archive/use again
accounts-do-archive-help = Takes the chosen account out of use, or into use again. What it did stays in the trail.
accounts-do-change-pin = Change my PIN
accounts-do-change-pin-help = Asks for your PIN and for a new one.
accounts-pin-changed = Your PIN is changed.
accounts-column-name = Name
accounts-column-role = Role
accounts-column-centre = Centre
accounts-column-state = State
accounts-column-seen = Last sign-in
accounts-every-centre = every centre
accounts-never = never
accounts-state-in-use = in use
accounts-state-temporary = temporary PIN
accounts-state-archived = archived { $day }
accounts-role-does-instructor = sees own classes only
accounts-role-does-manager = classes, instructors' accounts and destruction at one centre
accounts-role-does-staff = figures and the trail; sees no learner's name
accounts-role-does-administrator = everything
accounts-ask-name = Type the name. It stands on papers.
accounts-ask-role = Which role?
accounts-ask-centre = Which centre?
accounts-ask-reset = { $name }: make a new PIN? The present one will no longer work.
accounts-ask-archive = { $name }: archive the account? Nobody can sign in by it. It can be used again later.
accounts-told = Temporary PIN of { $name }: { $pin }   It is shown only now. Tell it to its owner.

## The audit trail

accounts-do-audit = Trail
accounts-do-audit-help = Shows who did what and when, the newest first.
accounts-help-audit = Everything that somebody answers for: signing in, issuing, consent, destruction, exports. It cannot be changed or deleted. Learners' names are not written in it; whose data was destroyed shows as the end of an id.
accounts-do-filter-who = Who
accounts-do-filter-who-help = Shows what one person did.
accounts-do-filter-what = What
accounts-do-filter-what-help = Shows one kind of act.
accounts-do-filter-day = Day
accounts-do-filter-day-help = Shows one day.
accounts-do-all = Everything
accounts-do-all-help = Shows everything again.
accounts-do-older = Next page
accounts-do-older-help = Shows older rows.
accounts-do-newer = Page before
accounts-do-newer-help = Shows newer rows.
accounts-column-moment = When
accounts-column-who = Who
accounts-column-what = What
accounts-column-object = On what
accounts-column-place = Where
accounts-audit-filter = Who: { $who } · What: { $what } · Day: { $day } · page { $page }
accounts-audit-everybody = everybody
accounts-audit-everything = everything
accounts-audit-every-day = every day
accounts-audit-none = There is nothing like that in the trail.
accounts-ask-who = Whose acts?
accounts-ask-what = Which acts?
accounts-ask-day = Which day? For example 2026-03-24
accounts-no-day = This is no day. Type it like 2026-03-24.
accounts-act-sign-in = signed in
accounts-act-sign-in-refused = sign-in refused
accounts-act-sign-out = signed out
accounts-act-unlock = PIN confirmed
accounts-act-account-added = account made
accounts-act-account-changed = account changed
accounts-act-account-archived = account archived
accounts-act-account-restored = account used again
accounts-act-pin-changed = PIN changed
accounts-act-pin-reset = PIN reset
accounts-act-learner-added = learner added
accounts-act-learner-changed = learner changed
accounts-act-import = roster imported
accounts-act-import-undone = import undone
accounts-act-merge = joined as one person
accounts-act-unmerge = parted again
accounts-act-apart = said to be two persons
accounts-act-consent-given = consent given
accounts-act-consent-refused = consent refused
accounts-act-consent-withdrawn = consent withdrawn
accounts-act-keep-until = time of keeping set
accounts-act-issue = certificate issued
accounts-act-reissue = certificate reissued
accounts-act-revoke = certificate revoked
accounts-act-proof-begun = watching begun
accounts-act-proof-ended = watching ended
accounts-act-print = printed
accounts-act-export = exported
accounts-act-own-data = own data handed over
accounts-act-purge = destroyed
accounts-act-backup = backed up
accounts-act-restore = restored

## A witnessed proof

accounts-watch-begin = Do you watch { $name } order alone from now on? The PIN of whoever watches begins it.
accounts-watch-begun = { $name } is being watched. After Alone or Real, press W once more.
accounts-watch-end = Did { $name } finish right and without help? The PIN of whoever watched issues the confirmation.
accounts-watch-none-yet = { $witness } is watching. { $name } has no run yet that was right and without help. End without a confirmation?
accounts-watch-given-up = Ended without a confirmation.
accounts-watch-nothing = No run in the watched time was right and without help.
accounts-watch-other = The PIN of { $name }, who watched from the beginning, is needed.

## The centre, on the first day

accounts-centre-title = First day: your centre
accounts-centre-hint = This stands on papers. The code stands in certificate numbers: 제2026-강북03-0001호
accounts-field-centre-name = Name of the centre
accounts-field-district = District
accounts-field-code = Code (for example 강북03)
accounts-field-head = Who signs certificates (for example 강북복지관장)
accounts-district-unknown = { $district }: this is no district of Seoul. For example 강북구
accounts-code-long = Keep the code short: { COUNT($signs) } signs at most.
accounts-gone = This account was archived. You are back at the sign-in screen.
