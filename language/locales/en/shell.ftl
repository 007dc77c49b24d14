# The frame of the instructor's console: the main menu, what stands everywhere. Office language.

shell-section-today = Today
shell-section-classes = Classes
shell-section-learners = Learners
shell-section-certificates = Certificates
shell-section-progress = Progress
shell-section-manage = Manage
shell-menu = Where to?
shell-column-key = Key
shell-column-command = What
shell-column-meaning = Meaning

shell-do-menu = Menu
shell-do-menu-help = Goes to Today, Classes, Learners, Certificates, Progress or Manage. So do the digits 1-6.
shell-do-contrast = Brightness and contrast
shell-do-contrast-help = Dark, light and high contrast in turn. Kept for the next time.
shell-do-bell-wish = Bell
shell-do-bell-wish-help = Rings for each new call, or does not. Kept for the next time.
shell-do-go-learners = Find a name
shell-do-go-learners-help = Finds a learner by name or by initial consonants (ㄱㅊㅅ).
shell-do-choose = Do
shell-do-choose-help = Does what the row under the cursor says.

shell-bell-on = A bell rings for each new call.
shell-bell-off = No bell rings for new calls.
shell-not-kept = This wish could not be written down: { $why }
shell-classes-more = Only the { COUNT($count, counter: "개") } classes that meet next are shown. Find others by a learner's name ( / ).
shell-unwritten = Saving: { COUNT($count, counter: "건") }
shell-store-back = The records are there again. Everything goes on.
shell-working-stop = Escape stops it. Then nothing has changed.
shell-working-stopped = Stopped. Nothing has changed.{ $why }

shell-help-classes = When each class meets next, and how many meetings it has had. Those that meet today stand at the top. Enter opens a class.
shell-help-class = A row a learner: who does what at which kiosk, for how many minutes, and what was touched wrongly last. [ and ] move somebody earlier or later in the turns. F5 lets all stand still, F6 silences all, F8 is the demonstration. Enter opens a learner.
shell-help-learners = Searches as you type. Initial consonants are enough (ㄱㅊㅅ). Enter goes down to what was found, and once more opens that learner.
shell-help-progress = How many have learned this year, and how far it is to a million.
shell-help-manage = What is not done every day. Choose a row and press Enter.
shell-palette = What to do, or where to go
shell-goes-to = Goes to { $section }.
