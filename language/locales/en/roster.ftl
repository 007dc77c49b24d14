# The roster: from a file, its preview, editing, merging, undoing. Read by instructors and staff.

## Files that cannot be read

roster-unreadable-folder = { $file } is a folder. Choose a file.
roster-unreadable-large = { $file } is too large. Up to { $most } MB are read. Save the roster alone.
roster-unreadable-gone = { $file } is not there.
roster-unreadable-unreachable = { $file } cannot be read. Close it in other programs and look whether you may read it.
roster-unreadable-old = { $file } is of the old kind (xls) or has a password. Open it in Excel, take the password off and save it as a workbook (xlsx).
roster-unreadable-page = { $file } is a web page with a workbook's name. Open it in Excel and save it as a workbook (xlsx).
roster-unreadable-kind = { $file } is not of a kind that a roster is read from. Save it as XLSX or CSV.
roster-unreadable-hostile = { $file }: not opened, because no sheet program writes such a file. Save it anew in Excel.
roster-unreadable-broken = { $file } is damaged and cannot be read. Open it in Excel and save it again.
roster-unreadable-rows = { $file }: more than { $most } rows. Import it in parts.
roster-unreadable-empty = { $file } is empty.

## Reasons, row by row, after the column's name

roster-why-secret = { $column }: something shaped like a resident number. Delete it from the file. It was not kept.
roster-why-heading-again = The headings once more.
roster-why-sum = { $column }: a line of sums, not a person.
roster-why-no-name-column = There is no column of names. Set the columns.
roster-why-name-missing = { $column }: the name is empty.
roster-why-name-long = { $column }: the name is too long (40 letters at most).
roster-why-name-short = { $column }: one letter is not taken for a name.
roster-why-name-letters = { $column }: a letter that no name has.
roster-why-formula = { $column }: a formula. Write the value only.
roster-why-markup = { $column }: marks of a web page (< >).
roster-why-letters-lost = { $column }: broken letters. Save the file again.
roster-why-birth-unreadable = { $column }: cannot be read as a date. Write it as 1950-3-1.
roster-why-birth-ambiguous = { $column }: five digits that may be two days. Write it as 1950-3-1.
roster-why-birth-impossible = { $column }: no such day in the calendar.
roster-why-birth-future = { $column }: a day still to come.
roster-why-birth-too-old = { $column }: older than 115 years.
roster-why-number = { $column }: a number has nine digits at most.
roster-why-number-twice = Number { $number } stands in row { $row } too.
roster-why-number-other = Number { $number } is another learner's.
roster-why-left-out = Left out by hand.
roster-why-telephone = { $column }: cannot be read as a telephone number; taken without.
roster-why-sex = { $column }: not understood; taken without.
roster-why-group = { $column }: an unknown group; the usual one is taken.
roster-why-district = { $column }: no district of Seoul found; the centre's is taken.
roster-why-name-tidied = { $column }: the name was tidied (blanks, titles).
roster-why-name-unseen = { $column }: letters that are not seen were taken out.
roster-why-double-in-file = The same person as in row { $row }.
roster-why-name-in-file = The name of row { $row }, and nothing to tell them apart. If they are two, say 'somebody else'.
roster-why-double-in-store = Here already (number { $number }).
roster-why-by-name = Taken for number { $number }, by the name alone. If they are two, say 'somebody else'.
roster-why-changes = Changed: { $field ->
    [name] name
    [sex] sex
    [target] group
    [district] district
    [number] number
    [decade] decade of birth
    [archived] back from the archive
   *[other] { $field }
}
roster-why-enrols = Enrolled in this class.
roster-why-completes = Can be recognised by birth date or telephone from now on.
roster-why-elsewhere = The same person as at another centre. Counted once.
roster-why-like-birth = Somebody has the same name and birth date. You will be asked whether they are one.
roster-why-like-telephone = Somebody has the same telephone. You will be asked whether they are one.
roster-why-like-name = Somebody has the same name.
roster-why-unmatchable = Neither birth date nor telephone: cannot be recognised later.
roster-why-wide = Row { $row }: nothing behind column { $most } was read.
roster-why-letters-replaced = Some letters cannot be read. Rows with a broken name are refused.
roster-why-quote-open = A quotation mark was never closed; all of them were read as letters.

## Taking and undoing

roster-changed-meanwhile = The roster was changed after the preview was made. Nothing was taken. Look at the preview again.
roster-nothing-to-do = There is no row to add or to change.
roster-undone-already = Undone already.
roster-undo-too-late = Too long ago to be undone.
roster-undo-nothing = There is nothing to undo.
roster-in-the-way = Cannot be undone: { $why }{ $more ->
    [0] { "" }
   *[other] { " " }({ $more } more)
}
roster-since-used = { $name } has a record at a kiosk or in class since then.
roster-since-present = { $name } was marked present since then.
roster-since-enrolled = The classes of { $name } were changed since then.
roster-since-merged = { $name } was joined with or parted from somebody since then.
roster-since-changed = { $name } was changed since then.

roster-act-import = Import { $source }: { $made } new, { $changed } changed
roster-act-add = Added { $made }
roster-act-edit = Edited { $changed }
roster-act-move = Moved { $changed }
roster-act-archive = Put aside { $changed }
roster-act-restore = Taken back { $changed }
roster-act-merge = Joined as one person { $source }

## Words

roster-field-serial = No.
roster-field-number = Learner number
roster-field-name = Name
roster-field-birth = Birth date
roster-field-sex = Sex
roster-field-phone = Telephone
roster-field-district = District
roster-field-group = Group
roster-field-note = Note (not kept)
roster-field-unused = (unused)
roster-field-secret = Resident number (refused)
roster-field-decade = Born
roster-field-classes = Class
roster-kind-new = new
roster-kind-changed = changed
roster-kind-double = double
roster-kind-refused = refused
roster-sex-female = f
roster-sex-male = m
roster-group-older = older
roster-group-homemaker = homemaker
roster-group-disabled = disabled
roster-group-other = other
roster-decade = { $decade }s
roster-sheet = Roster
roster-list-title = Learners
roster-list-of-class = Learners ({ $name })
roster-same = { $same ->
    [both] name, birth date and telephone are equal
    [name_birth] name and birth date are equal
    [telephone] the telephone is equal
   *[other] the name is equal
}

## Commands

roster-counts = { $rows } rows: { $new } new + { $changed } changed + { $double } double + { $refused } refused
roster-confirm = Only people whose signed consent is here. Add { $new } and change { $changed }?
roster-undone = Undone: { $what }
roster-written = { $count } learners written to { $file }.
roster-not-written = { $file } cannot be written: { $why }
roster-no-column = { $text }: no such column or meaning. For example: --set C=phone
roster-no-centre = There is no centre yet. Open the console (kiosk-tutor) and make the centre and a class first.
roster-no-such-class = { $many ->
    [0] There is no class '{ $text }'.
   *[other] There are several classes '{ $text }'. Choose by what stands in brackets.
 } Classes: { $known }
roster-column-secret = { $column }: a column of resident numbers cannot be used.

## The learners' screen

roster-help = Every keystroke searches: a name, initial consonants (ㄱㅊㅅ) or a number. Enter or ↓ goes down to the list, where the keys below work. U undoes what was edited, moved or put aside.
roster-help-import = Imports a roster from XLSX or CSV. What becomes of each row is shown first; nothing changes before W. Resident numbers are refused and never shown. Birth dates and telephones only serve to recognise people and are not kept.
roster-help-doubles = Learners who may be one person, with the reason. Y joins, N keeps apart. Both records stay; they are counted as one person.
roster-search-placeholder = A name, initial consonants (ㄱㅊㅅ) or a number · ↓ into the list · Esc everybody
roster-title = Learners: { $count }{ $marked }
roster-title-paged = Learners · page { $page }, { $count } (N next · B before){ $marked }
roster-title-archived = Put aside: { $count }{ $marked }
roster-title-archived-paged = Put aside · page { $page }, { $count } (N next · B before){ $marked }
roster-marked = {" · "}{ $count } chosen
roster-nobody = Nobody here. A adds somebody, I imports a roster.
roster-nobody-found = No such name or number.
roster-column-number = No.
roster-column-name = Name
roster-column-classes = Class
roster-column-group = Group
roster-column-decade = Born
roster-column-district = District
roster-column-row = Row
roster-column-kind = Kind
roster-column-why = Why
roster-column-letter = Col
roster-column-heading = Heading
roster-column-meaning = Meaning
roster-column-sample = For example
roster-column-same = What is equal
roster-column-one = Learner
roster-column-other = Other learner
roster-no-class = (no class)
roster-which-class = { $name }: in which class?

roster-do-learner-sheet = Open
roster-do-learner-sheet-help = The record of the learner in the row; of somebody in no class the form.
roster-do-add-learner = Add
roster-do-add-learner-help = Add one learner.
roster-do-edit-learner = Edit
roster-do-edit-learner-help = Name, number, group, district. Birth date and telephone change only where they are written anew.
roster-do-move-learner = Move
roster-do-move-learner-help = To another class or centre. Space chooses several.
roster-do-mark-learner = Choose
roster-do-mark-learner-help = Choose several, to move them together.
roster-do-archive-learner = Put aside
roster-do-archive-learner-help = Off the list; still counted, and taken back from the list of those put aside (V).
roster-do-importing = Import
roster-do-importing-help = A roster from XLSX or CSV, with a preview.
roster-do-export-roster = Export
roster-do-export-roster-help = The roster as XLSX or CSV, with pseudonyms unless names are chosen.
roster-do-doubles = Same person?
roster-do-doubles-help = Learners who may be one person, with the reason.
roster-do-undo-roster = Undo
roster-do-undo-roster-help = Undo the last thing done to the roster: add, edit, move, put aside, join, import.
roster-do-show-archived = Put aside
roster-do-show-archived-help = Those who were put aside; once more to come back.
roster-do-next-page = Next page
roster-do-next-page-help = The next page.
roster-do-earlier-page = Page before
roster-do-earlier-page-help = The page before.
roster-do-take = Take in
roster-do-take-help = Do what is shown. You are asked once more; all of it is done or nothing.
roster-do-choose-file = File
roster-do-choose-file-help = Choose another file.
roster-do-choose-class = Class
roster-do-choose-class-help = Choose the class to enrol in.
roster-do-set-columns = Columns
roster-do-set-columns-help = Say by hand which column is the name, which the telephone.
roster-do-show-kind = By kind
roster-do-show-kind-help = All rows, then new, changed, double, refused.
roster-do-decide-row = Other/leave out
roster-do-decide-row-help = A row that is double by its name alone becomes somebody else; any other is left out. Once more to come back.
roster-do-undo-import = Undo
roster-do-undo-import-help = Undo the last import; what was used since is named.
roster-do-other-sheet = Other sheet
roster-do-other-sheet-help = Another sheet of the workbook.
roster-do-join = Same person
roster-do-join-help = Count the two as one person.
roster-do-keep-apart = Two people
roster-do-keep-apart-help = Leave them two, and do not ask again.

roster-add-where = Add to which class?
roster-added = { $name } was added. U undoes it.
roster-edited = { $name } was changed. U undoes it.
roster-form-add = Add a learner
roster-form-edit = Edit { $name }
roster-form-kept = empty: as it is
roster-form-forgotten = not kept
roster-form-next-number = empty: the next number
roster-form-keep = Keep (Ctrl+S)
roster-form-leave = Leave (Esc)
roster-form-telephone = { $column }: cannot be read as a telephone number.
roster-several = { $count } learners
roster-stay-in = (stay, and add a class)
roster-move-from = { $who }: out of which class?
roster-move-to = { $who }: where to?
roster-out-of-class = (only out of the class)
roster-moved = { $who } moved. U undoes it.
roster-archive-ask = Put { $name } aside? Records and counts stay.
roster-restore-ask = Take { $name } back?
roster-archived = { $name } was put aside. V shows who is.
roster-restored = { $name } is back.
roster-export-which = Which roster?
roster-export-all = (all learners of the centre)
roster-export-how = How?
roster-export-pseudonyms = { $form } · with pseudonyms
roster-export-names = { $form } · with names and numbers (within the centre only)
roster-exporting = Writing the roster
roster-undo-ask = Undo? { $what } ({ $day } { $by })
roster-undoing = Undoing: { $what }

roster-import-title = Import: { $file } → { $where }
roster-import-hint = Press O to choose a file. What becomes of each row is shown first.
roster-import-secret = { $columns }: a column of resident numbers was not read.
roster-import-unused = not used: { $columns }
roster-import-detail = Row { $row } { $name }: { $why }
roster-import-where = The roster of which class?
roster-which-centre = At which centre?
roster-import-file = Which file?
roster-import-path = Write where the file lies, or choose below
roster-import-reading = Reading: { $file }
roster-import-taking = Taking it in
roster-import-shown = Shown: { $kind }
roster-import-page = { $first }-{ $last } / { $of } (N next · B before)
roster-import-one-sheet = There is one sheet only.
roster-import-which-sheet = Which sheet?
roster-import-stays = This row cannot be changed by hand. Mend the file.
roster-kind-all = all
roster-taken = Done. { $what } U undoes it.
roster-columns-title = Columns
roster-columns-keys = ↑↓ column · ←→ meaning · Enter take · Esc leave
roster-columns-secret = A column of resident numbers cannot be used.

roster-doubles-title = { $count ->
    [0] Nobody here may be the same person as another
    [one] One pair who may be one person
   *[other] { $count } pairs who may be one person
 }
roster-doubles-looking = Looking for pairs…
roster-doubles-meaning = Y same person · N two people. U undoes a join.
roster-join-ask = One person? { $one } ↔ { $other } ({ $why })
roster-joined = { $name } is counted once. U undoes it.
roster-apart = { $one } and { $other } stay two people.
