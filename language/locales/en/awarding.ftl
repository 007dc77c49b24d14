# The screens that issue certificates and proofs, and the register.

## Commands
awarding-do-issue-one = Issue/print again
awarding-do-issue-one-help = Issues the papers of the learner in the row; what is issued already is drawn again under its number.
awarding-do-issue-all = Issue all
awarding-do-issue-all-help = Issues the certificates of all who met the rule, and the proofs that were watched: one PDF to print, and a file each.
awarding-do-print-all = As one file
awarding-do-print-all-help = Draws all papers of this class again as one PDF.
awarding-do-reissue = Reissue
awarding-do-reissue-help = Replaces a lost or misspelt paper under a new number; the old number is revoked.
awarding-do-revoke = Revoke
awarding-do-revoke-help = Revokes a paper with a reason; it stays in the register as revoked.
awarding-do-verify = Check a code
awarding-do-verify-help = Says whether a paper is genuine, from its code or what its QR says.
awarding-do-year-before = Year before
awarding-do-year-before-help = The register of the year before.
awarding-do-year-after = Year after
awarding-do-year-after-help = The register of the year after.
awarding-do-register-paper = Register PDF
awarding-do-register-paper-help = Writes the year's register as PDF.
awarding-do-search = Search
awarding-do-search-help = Finds by name, number, course or code.
awarding-do-print-one = Print again
awarding-do-print-one-help = Draws the paper in the row again under its number.

## Certificates of a class
awarding-title = { $name }  Certificates
awarding-counts = Completion: issued { $issued } · ready { $ready } · not yet { $not } / Proofs: issued { $proofs } · ready { $provable }
awarding-rule = Completion: { $needed } of { $held } meetings attended (the class's { $percent } %; late and left early count, excused does not). Proof: an unaided right run at Alone or Real, watched by an instructor.
awarding-column-completion = Certificate
awarding-column-proof = Proof
awarding-column-attended = Attended
awarding-column-state = State
awarding-column-code = Code
awarding-proof-none = not yet: 0 unaided right runs
awarding-proof-ready = ready (watched { $day } by { $witness })
awarding-proof-unwatched = needs a witness ({ $day } { $mission })
awarding-nothing = Nothing can be issued now.
awarding-why = { $name }: { $why }
awarding-ask = Issue { $completions } certificates and { $proofs } proofs? The numbers stay in the register.
awarding-ask-left-out = { $count } are left out, their names cannot be printed: { $why }
awarding-issuing = Issuing and drawing
awarding-issued = Issued { $count }. To print: { $file } · one each: { $folder }
awarding-issued-not-drawn = { $count } were issued and stand in the register; not all PDFs could be drawn. Press A to draw them again.
awarding-drawing = Drawing
awarding-drawn = { $count } papers in one file: { $file }
awarding-none-issued = Nothing was issued in this class.
awarding-which-paper = Which paper?
awarding-paper = { $kind } { $number } { $name }

## Reissue and revoke
awarding-reissue-why = { $number } { $name }: why is it issued again?
awarding-reason-lost = lost
awarding-reason-damaged = damaged
awarding-reason-name = name corrected
awarding-reason-other = other
awarding-name-title = { $number }: reissue with the right name
awarding-field-name = Right name
awarding-fault-name = Write the right name.
awarding-below-name = The old number is revoked as 'name corrected'; a new number is issued.
awarding-reissued = Issued again: { $number } → { $file }
awarding-revoke-title = { $number } { $name }: revoke
awarding-field-reason = Reason
awarding-fault-reason = Write the reason; it stays in the register.
awarding-below-revoke = This cannot be undone. Where a paper is needed again, a new one is issued.
awarding-revoked-now = Revoked: { $number }
awarding-revoked-before = { $number } was revoked before.

## The register
awarding-register = Register { $year } · { $count } papers{ $shown ->
    [all] {""}
   *[some] {" "}(the first { $shown }; search for others)
}
awarding-register-none = No paper was found.
awarding-revoked = revoked { $day } · { $reason } · { $by }
awarding-stands-for = reissued
awarding-search = name, number, course, code
awarding-verify-title = The code, or what the QR says
awarding-field-code = Code
awarding-verify-hint = Type the code at the bottom of the paper, or paste what its QR says.
