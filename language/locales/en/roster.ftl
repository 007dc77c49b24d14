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
roster-confirm = Add { $new } and change { $changed }?
roster-undone = Undone: { $what }
roster-written = { $count } learners written to { $file }.
roster-not-written = { $file } cannot be written: { $why }
roster-no-column = { $text }: no such column or meaning. For example: --set C=phone
roster-column-secret = { $column }: a column of resident numbers cannot be used.
