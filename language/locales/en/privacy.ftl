# Consent and privacy at the console. The words of each item of consent are in consent.ftl.

privacy-needed = (needed)
privacy-destroyed = (destroyed)
privacy-no-end = not set
privacy-unknown = unknown
privacy-sex-female = female
privacy-sex-male = male
privacy-sex-unknown = unknown

## Consent

privacy-do-consent = Consent
privacy-do-consent-help = Takes or withdraws consent item by item, beside the learner.
privacy-do-class-consent = Consent and keeping
privacy-do-class-consent-help = Shows what everybody in the class agreed to, and until when names are kept.
privacy-do-agree = Agrees
privacy-do-agree-help = Notes that the learner agrees to the chosen item, and goes to the next.
privacy-do-refuse = Does not agree
privacy-do-refuse-help = Notes that the learner does not agree to the chosen item, and goes to the next.
privacy-do-withdraw = Withdraw
privacy-do-withdraw-help = Withdraws a consent. What then happens is said first.
privacy-do-ask = Ask
privacy-do-ask-help = Asks the chosen learner item by item.
privacy-help-consent = Let the learner see the screen and answer. Read aloud what stands in quotation marks. Ask for each item by itself, and do not talk anybody into it: only the first item is needed. Whoever wants a consent back gets it back: press W.
privacy-help-class = A line a learner, a column an item. Enter opens that learner's consent; U sets until when the names of the whole class are kept.
privacy-consent-of = Consent of { $name }
privacy-ask-withdraw = Withdraw this consent? { $happens }
privacy-column-item = Item
privacy-column-decision = Decision
privacy-column-day = Day
privacy-column-by = Taken by
privacy-short-basic = Basic
privacy-short-identity = Hashes
privacy-short-sensitive = Sensitive
privacy-short-passing-on = Passed on
privacy-short-legal-name = Legal name
privacy-short-photographs = Photos

## What is kept

privacy-do-kept = What is kept
privacy-do-kept-help = Shows what is kept of this learner and until when.
privacy-do-until = Keep until
privacy-do-until-help = Sets until when names are kept. Set for a class, it leaves alone whoever has a later day.
privacy-do-own-data = Own data
privacy-do-own-data-help = Makes a page and a file (JSON) of everything that is kept of this person.
privacy-do-destroy-one = Destroy now
privacy-do-destroy-one-help = Destroys name and identity of this person at once. Confirmed by typing the name.
privacy-help-kept = Show this screen to whoever asks. What bears a name is destroyed when its time has ended; the rest stays as numbers that say nothing of who it was. There is no resident number anywhere.
privacy-kept-of = What is kept of { $name }
privacy-kept-facts = No. { $number } · { $district } · { $group } · sex { $sex } · born in the { $decade }s
privacy-kept-purged = Name and identity were destroyed on { $day }.
privacy-kept-meaning = Lines with a day are destroyed after it. 'Stays without name' is used for counting only, without saying who it was.
privacy-page-until = kept until { $day }
privacy-column-topic = What
privacy-column-rows = Rows
privacy-column-until = Until
privacy-column-fields = What is in it
privacy-end-nothing = nothing
privacy-end-nameless = stays without name
privacy-end-destroyed = destroyed
privacy-topic-profile = Profile
privacy-topic-identity = Hashes
privacy-topic-legal-name = Legal name
privacy-topic-roster = Roster changes
privacy-topic-consent = Consent
privacy-topic-classes = Enrolment
privacy-topic-attendance = Attendance
privacy-topic-practice = Practice
privacy-topic-now = Screen and turn
privacy-topic-calls = Calls for help
privacy-topic-certificates = Certificates
privacy-topic-counted = Counts
privacy-fields-profile = name, number, district, group, sex, decade of birth, settings of the screen
privacy-fields-identity = values that cannot be turned back; no birth date, no telephone
privacy-fields-legal-name = the name on certificates
privacy-fields-roster = values before and after a change of the roster
privacy-fields-consent = item, decision, day, who asked
privacy-fields-classes = classes, days of enrolling and leaving, groups, assignments
privacy-fields-attendance = present, late, left early, absent or excused, by meeting
privacy-fields-practice = machine, mission, touches and times, real shops, how sure
privacy-fields-now = kiosk in use, place in the line
privacy-fields-calls = when and why
privacy-fields-certificates = number, course, day, revocation; the name as a digest only
privacy-fields-counted = marks of being counted once a year

privacy-ask-until = Until when are the names of { COUNT($learners) } learners kept? For example 2027-03-24
privacy-day-range = It must be a day from today on, within five years.
privacy-until-set = Names of { COUNT($changed) } learners are kept until { $day }.
privacy-own-data-made = Saved: { $page } ({ $raw })

## Destruction

privacy-do-destroy = Destruction
privacy-do-destroy-help = Destroys names and identities whose time has ended, and shows the register of destruction.
privacy-do-destroy-due = Destroy all
privacy-do-destroy-due-help = Destroys everybody in the list above. Confirmed by typing. It cannot be undone.
privacy-help-destroy = Above: whose time has ended. Below: the signed register of destruction. All that says who somebody was goes, the numbers stay. Backups made earlier still hold names: give them an end too.
privacy-due = Learners whose time has ended: { COUNT($learners) }
privacy-nobody-due = Nobody's time has ended.
privacy-what-goes = Destroyed: name, number, hashes, legal name, settings, names on certificates. Stays: attendance, practice, completion as numbers without a name.
privacy-register = Register of destruction
privacy-column-number = No.
privacy-column-name = Name
privacy-column-centre = Centre
privacy-column-learners = Learners
privacy-column-reason = Why
privacy-column-signature = Signature
privacy-genuine = sound
privacy-unsure = no key
privacy-changed = does not fit
privacy-ask-destroy = Names and identities of { COUNT($learners) } learners will be destroyed. This cannot be undone. To do it, type '{ $typed }'.
privacy-ask-destroy-one = Name and identity of { $name } will be destroyed now. This cannot be undone. To do it, type '{ $typed }'.
privacy-destroy-word = destroy { $learners }
privacy-typed-differs = That differs. Type '{ $typed }'.
privacy-destroying = Destroying, and wiping free space
privacy-destroyed-now = Names and identities of { COUNT($learners) } learners are destroyed. It is in the register of destruction. PDFs and backups made before still hold names: please delete them.
privacy-reason-ended = time of keeping ended
privacy-reason-withdrawn = consent withdrawn

## The page on request

privacy-page-rows = { $rows ->
    [one] 1 record
   *[other] { $rows } records
}
privacy-page-meaning = This is the readable part. Everything, column by column, is in the JSON file beside this page. No resident number is kept.
privacy-field = { $name ->
    [name] Name
    [number] No.
    [district] District
    [target] Group
    [sex] Sex
    [decade] Decade of birth
    [profile] Settings of the screen
    [day] Day
    [keep_until] Kept until
    [field] Changed
    [before] Before
    [after] After
    [class] Class
    [state] State
    [decided_by] Decided by
    [marked_by] Marked by
    [pack] Machine
    [level] Level
    [ended] End
    [touches] Touches
    [wrong_touches] Wrong touches
    [asked] Help
    [shop] Shop
    [how] How
    [question] Question
    [answer] Answer
    [witness] Watched by
    [kiosk] Kiosk
    [reason] Why
    [course] Course
    [issued_by] Issued by
    [year] Year
   *[what] Counted as
 }
privacy-value = { $value ->
    [older] older people
    [homemaker] homemakers
    [disabled] disabled people
    [other] others
    [female] female
    [male] male
    [present] present
    [late] late
    [left_early] left early
    [absent] absent
    [excused] excused
    [enrolled] enrolled
    [left] left
    [done] finished
    [spoiled] ended otherwise
    [stopped] stopped
    [abandoned] left in the middle
    [follow] Follow
    [guided] Guided
    [prompted] Prompted
    [alone] alone
    [real] for real
    [asked] asked
    [stuck] stuck
    [registered] registered
    [started] started
    [completed] completed
    [certified] certified
    [proved] proved
   *[as-it-is] { $value }
 }
