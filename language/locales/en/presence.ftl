# The attendance sheet on the console.

presence-help = A cell for each meeting. The quickest way: 0 marks all empty cells as present, then go to whoever did not come and press 4. Who was at a kiosk is shown as 'present?' and never marked by itself: Enter marks just those as present. U takes back what was marked last. Who changed what and when is kept and shown by H. Instructors and helpers are never counted. Who came without a name is counted by + and -.
presence-hint = + - guests without a name · instructors and helpers are not counted
presence-proposed = present? { CLOCK($at) }
presence-counts = Meeting { $number }: present { $present } · late { $late } · left early { $early } · absent { $absent } · excused { $excused } · empty { $blank } · guests { $guests }
presence-proposals = { COUNT($count, counter: "명") } seen at a kiosk and not marked yet. Enter marks all of them as present.
presence-no-proposals = The kiosks have seen nobody who is not marked.
presence-nothing-to-undo = There is nothing to undo on this screen.
presence-undone = Taken back: { COUNT($count, counter: "칸") }.{ $left ->
    [0] {""}
   *[other] {" "}Left as they are, since somebody has changed them meanwhile: { COUNT($left, counter: "칸") }.
}
presence-history = { $name }: what was marked in this cell
presence-history-empty = { $name }: nothing was marked in this cell yet.
presence-change = { DATE($day) } { $time }  { $mark }  { $by }
presence-nobody = without a name
presence-taken-back = taken back
presence-do-accept = Seen are present
presence-do-accept-help = Marks all who were seen at a kiosk and have an empty cell as present.
presence-do-undo = Undo
presence-do-undo-help = Takes back what was marked last; pressed again, the one before. What somebody has changed meanwhile stays.
presence-do-history = History
presence-do-history-help = Shows who marked the cell under the cursor, when and as what.
presence-do-more-guests = One guest more
presence-do-more-guests-help = One more who came without a name. Counts as an attendance only.
presence-do-fewer-guests = One guest fewer
presence-do-fewer-guests-help = One fewer who came without a name.
