# Records: what happened to the store, and its rules. Read by instructors and staff.
records-trouble = There is a problem with the records file ({ $file }).
records-too-new = The records file ({ $file }) was made by a newer version of this program. Please update the program first. The file was not touched.
records-on-network = The records file ({ $file }) lies on a network folder. Please move it to a disk of this computer.
records-damaged = The records file ({ $file }) is damaged. Please restore it from a backup: kiosk-records restore
records-backup-damaged = The backup file ({ $file }) is damaged, or no backup. Choose another one; the records are as they were.
records-gone = The records file ({ $file }) cannot be read or written. Please check the disk and the permissions.
records-busy = Another program is writing to the records file ({ $file }). It will be tried again in a moment.
records-disk-full = The disk is full and the records file ({ $file }) cannot be written. Writing goes on when there is room again. Practice may go on.
records-key-unusable = The programme's key file ({ $file }) cannot be read. Please get it again from the programme's staff.

records-name-missing = The name is empty.
records-resident-number = Digits that look like a resident registration number are not accepted.
records-group-unknown = { $group }: no such target group. It must be older, homemaker, disabled or other.
records-number-taken = Number { $number } already belongs to another learner.

records-ready = Completed ({ $attended } of { $meetings } meetings attended)
records-issued = Issued: { $number }
records-no-meetings = The class has no meetings.
records-attended-too-few = Not completed: { $attended } of { $meetings } meetings attended, { $needed } are needed.
records-revoked-before = { $number } has been revoked already.
records-nothing-proved = There is no practice yet that was finished rightly and without help at Alone or Real.
records-witness-missing = The name of the instructor who watched is needed.

records-difference = { $table }: { $key } - kept { $kept }, counted again { $counted }
records-backup-unusable = { $file } is not a backup that can be restored.
records-file-exists = { $file } exists already. Please choose another name.
records-same-file = The backup and the records are the same file ({ $file }).
records-file-missing = { $file } is not there.
records-made = The records file was made: { $file }
records-backed-up = Backed up: { $file }
records-restored = Restored from the backup. The records from before are kept in { $file }.
records-restored-new = Restored from the backup.
records-doctor-agrees = Everything was counted again. Nothing differs.
records-doctor-differs = { $number ->
    [one] 1 difference.
   *[other] { $number } differences.
 }
records-doctor-mended = Mended by counting again from the facts.
records-purged = { $learners ->
    [one] The name and identity of 1 learner were destroyed.
   *[other] The names and identities of { $learners } learners were destroyed.
 } What was counted stays.
records-purged-not-vacuumed = Destroyed, but another program has the records open and the freed space could not be wiped yet. Please close everything and run it once more.
records-purge-nobody = There is no learner whose time has ended.
records-info-place = Records file
records-info-version = Version
records-info-epoch = Epoch
records-info-size = Size
records-info-learners = Learners
records-info-classes = Classes
records-info-attempts = Attempts
records-info-running = Attempts running
records-info-certificates = Certificates issued
records-info-unmatched = Learners whose identity cannot be compared
records-info-healthy = File: healthy
records-info-unhealthy = File: damaged
records-purge-ask = { $learners ->
    [one] The name and identity of 1 learner will be destroyed.
   *[other] The names and identities of { $learners } learners will be destroyed.
 } This cannot be undone. Go on?
records-learner-unknown = No such learner: { $uid }
records-destruction-genuine = signature verified
records-destruction-changed = signature does not match
records-no-class = There is no such class: { $uid }
records-no-accounts = There are no accounts yet. The console makes the administrator's when it is first opened.
records-no-destructions = Nothing has been destroyed.
records-trial-written = { $rows ->
    [one] { COUNT($rows, counter: "줄") } row was
   *[other] { COUNT($rows, counter: "줄") } rows were
 } written to { $file }. There are no names in them.
records-rehearsed = { $file }: restored on trial, counted again, and everything agrees. The last record is of { $last }.
records-signing-key-unusable = The signing key ({ $file }) cannot be read or made, so nothing was issued. Bring the key file back, or move it away and begin a new key.
records-set-aside = Set aside: { $kind } { $uid } - { $reason ->
    [day] no calendar has that day.
    [early] the time is before the programme began: look at the machine's clock.
    [future] the time has not come yet: look at the machine's clock.
    [backwards] it ended before it began.
    [long] the practice lasts more than a day.
   *[clock] day and time do not belong together.
 } It is not counted; it will be when it comes corrected.
records-district-unknown = No district of Seoul: { $name } ({ $centres ->
    [one] { COUNT($centres, counter: "곳") } centre
   *[other] { COUNT($centres, counter: "곳") } centres
 }). Reports show it as "unknown district".
records-city-doing = { $stage ->
    [playing] Practising
    [living] Living in the city for years
   *[counting] Counting everything
 }
records-city-made = The city is made: { $file } ({ COUNT($trainees, counter: "명") } trainees, { $megabytes } MB, { SINO($seconds, counter: "초") } seconds). Everybody in it is invented.
