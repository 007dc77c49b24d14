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
    F7 is the office: make accounts for instructors, reset a PIN,
    see who did what and when.

    Personal data whose time has ended is destroyed there too.
accounts-tour-lock = When you walk away
accounts-tour-lock-text =
    Ctrl+L hides everything.
    Your PIN takes you back to where you were.
    Left alone for long, the console locks itself.

    F12 shows this tour again at any time.
