"""What happened: learners, classes, attendance, attempts, certificates, and the sums that are counted from them.

`from records.store import Store`, then `store = Store.open(places.store_file(), place="kiosk-1")`. Every function below
takes the store first, may be called from any thread, and writes in one durable transaction.

================  ====================================================================================================
store             opening, reading, writing; who else wrote (`version`); what opening refuses (`errors`)
writer            `Writer`: one background thread that writes in order and keeps trying while a disk is full
centres           centres, districts, instructors
people            learners and their private identity: add, change, find by half-typed syllables or initial consonants
roster            a roster from a file with a preview and an undo, into a file, changed by hand; who may be one person
persons           one human being behind several learners: merge, unmerge, proposals for a human to decide
classes           classes, meetings, enrolment, rosters
attendance        marks added once (the latest counts), the sheet, the history, the share, guests
attempts          a running attempt as a journal, the finished one as a row; `Recorder` carries one through a full disk
live              what each kiosk shows now, calls for help and their answers, the state of each learner of a class
practice          what a whole class has practised, read at once; what its hardest steps are made of
assignments       what is to be practised by a class, a group of it, a learner; who is in which group
proofs            which run of whom a proof can stand on, and who watched it
certificates      who is ready and why not, issue, reissue, revoke, the register, check codes
sums              progress toward the goals by city, district, centre, class; kept on tables whose key is the rule
tally, cells      what a person or class adds to the sums, and bringing the sums in line when a fact changes it
batch             many attempts at once, each counted once; `times` sets aside what cannot have been when it says
satisfaction      the survey of a class; made: a made-up city of any size
doctor            counts everything again from the facts and says every difference
intake            facts from elsewhere, in any order, any number of times
backup            a copy while in use; restoring with the previous file kept aside
purge             names, hashes and profiles destroyed for good, with a signed record; the count stays
================  ====================================================================================================

The rules of counting, decided here and used everywhere:

- **Attended** is present, late or left early. Excused (공결) is not attended and stays among the meetings asked for:
  the count never says more than what happened.
- **Trained** (수료) is attending the class's share of its meetings (80 % unless set otherwise; cancelled meetings are
  not asked for), or, in open practice, a number of meetings. The day is that of the meeting that fulfilled it.
- **Mastered** is two right, unaided runs of a pack at Alone or above in two skins on two days (one in a special class).
- **A person counts once** for each thing in a year and once in all: that is the primary key of `count_persons`. The
  first day wins, with its centre; ties go to the smaller uid. A person is counted at one meeting once.
"""
