### What is heard and shown on the ways that need no steady hand, no sight, no hearing.

## What a screen looks like

access-position = { ORDINAL($n) } of { COUNT($of, counter: "") }
access-button = button
access-map = On this screen: { $parts }.
access-map-place = { $place ->
    [top] at the top
    [bottom] at the bottom
   *[middle] in the middle
} { $what }
access-part-one = the button '{ $label }'
access-part-options = { $title }, { COUNT($n, counter: "") } choices
access-part-lines = { $kind ->
    [text] { COUNT($n, counter: "") } lines of text
    [board] { COUNT($n, counter: "") } buses
   *[other] a list of { COUNT($n, counter: "") }
}
access-part = { $kind ->
    [tabs] { COUNT($n, counter: "") } groups
    [cards] { COUNT($n, counter: "") } items
    [keypad] { COUNT($n, counter: "") } keys
    [options] { COUNT($n, counter: "") } choices
    [choices] { COUNT($n, counter: "") } choices
    [devices] { COUNT($n, counter: "") } devices beside the screen
    [bar] { COUNT($n, counter: "") } buttons for help
    [frame] { COUNT($n, counter: "") } helper buttons
    [pages] { COUNT($n, counter: "") } buttons that turn the page
   *[other] { COUNT($n, counter: "") } buttons
}
access-empty = Nothing is here.
access-key-place = { ORDINAL($row) } row, { ORDINAL($n) } key
access-card = Practice card. Name { $name }, telephone { DIGITS($telephone) }, born { DIGITS($birth) }, PIN { DIGITS($pin) }
access-nothing = This key does nothing here.
access-no-back = There is no way back from here.
access-help-soon = Raise a hand, and your teacher will come.

## Press and hold

access-hold-longer = Hold it a little longer.

## One switch

access-scan-row = { $first } to { $last }, { COUNT($n, counter: "") }
access-scan-back = Back to the rows
access-scan-undo = One step back
access-scan-rests = Waiting. Press the switch to go on.
access-scan-waiting = Press the switch

## Signs that are seen

access-sign-speaks = Speaking
access-sign-called = Your teacher has been called
access-sign-time = Little time is left
access-sign-present = Are you still there?
access-sign-coming = Your teacher is coming
