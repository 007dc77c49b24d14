# The words of order machines. Below "The coach" the coach speaks; everywhere else the machine.

## Start
order-start-title = Welcome. Please start your order
order-start = Start order
order-language = 한국어
    .heard = Korean
order-place-title = Where will you have it?
order-offer-title = Order by our app and collect double points
order-offer-text = You can order without the app, too.
order-close = Close

## Menu
order-menu-title = Please choose from the menu
order-page-next = Next
order-page-back = Previous
order-page = { $n } / { $of }
    .heard = page { $n } of { $of }
order-sold-out = Sold out
order-gone-title = Sold out
order-gone-text = { $item } has just sold out.
order-gone-other = Please choose something else.
order-gone-ok = Back to the menu
order-gone-said = Sorry. { $item } has just sold out. Please choose something else.
order-basket = { $n ->
    [one] { NUMBER($n) } item chosen
   *[other] { NUMBER($n) } items chosen
}
order-check = Check order
order-change-place = { $one } / { $other }
order-home = Start over
order-back = Back

## Options
order-detail-said = { $item }. Please choose options and quantity
order-detail-plain-said = { $item }. Please choose the quantity
order-choose-first = Please choose { $group } first
order-basket-full = No more fits. Please tidy up your order first
order-count-title = Quantity
order-quantity = { NUMBER($n) }
order-more = More
order-less = Less
order-more-of = More { $label }
order-less-of = Less { $label }
order-remove = Remove
order-add = Add to order
order-cancel = Cancel
order-times = { $label } × { NUMBER($n) }
    .heard = { $label }, { NUMBER($n) } times
order-without = no { $label }
order-with-details = { $item } ({ $details })
    .heard = { $item }, { $details }
order-extra = +{ AMOUNT($won) }
    .heard = { AMOUNT($won) } more
order-less-won = -{ AMOUNT($won) }
    .heard = { AMOUNT($won) } less
order-amount = { AMOUNT($won) }

## Counting
order-count = { $counter ->
    [cup] { NUMBER($n) }
    [slice] { NUMBER($n) }
    [bowl] { NUMBER($n) }
    [bottle] { NUMBER($n) }
    [portion] { NUMBER($n) }
   *[piece] { NUMBER($n) }
}

## Checking the order
order-check-title = Please check your order
order-check-empty = Nothing chosen yet
order-check-place = { $place } · { NUMBER($n) } in all
order-check-all = { NUMBER($n) } in all
order-add-more = Add more
order-clear = Remove all
order-pay = Pay
order-clear-title = Remove everything from your order?
order-clear-yes = Remove all of it
order-clear-no = Keep it
order-leave-title = Go back to the first screen?
order-leave-text = Your order will be removed.
order-leave-yes = Go back
order-leave-no = Go on ordering
order-upsell-title = Goes well with it
order-upsell-skip = No, thank you
order-upgrade-title = Make it { $label }?
order-upgrade-yes = Change to { $label }
order-upgrade-no = Leave as it is

## Points
order-points-title = Would you like to collect points?
order-points-phone = By telephone number
order-points-none = No points
order-phone-title = Please enter your telephone number
order-typed = { NUMBER($n) } of { NUMBER($of) } digits entered
order-erase = Delete
order-points-ok = Collect
order-ok = OK
order-stranger-title = This number is not registered
order-stranger-text = Please check the number.
order-again = Enter again

## Paying
order-payment-title = How would you like to pay?
order-card-title = Insert your card as pictured, all the way in
order-card-early = The card was taken out too early. Please insert it again
order-card-turned = The card is the wrong way round. Please take it out
order-card-unread = The card could not be read. Please take it out and insert it again
order-card-text = The chip goes in first, facing up.
order-card-in = Insert card, chip first
order-card-in-backwards = Insert card, chip last
order-card-out = Take out card
order-reading-title = Reading your card
order-reading-text = Please do not take it out yet.
order-scan-phone-title = Hold the payment code on your phone to the scanner
order-scan-coupon-title = Hold the barcode of your coupon to the scanner
order-scan-transit-title = Please hold your transit card to the reader
order-scan-unreadable = This code cannot be used here
order-scan-phone = Payment code on the phone
order-scan-coupon = Barcode of the coupon
order-scan-transit = Transit card
order-approving-title = Payment in progress. Please wait a moment
order-cash-title = Please insert cash
order-cash-in = Inserted: { AMOUNT($won) }
order-cash-rest = Still to insert: { AMOUNT($won) }
order-cash-note = { AMOUNT($won) }
order-cash-back = Return cash
order-change-out = Take change
order-change-left = Change: { AMOUNT($won) }
order-slip-out = Take receipt

## After paying
order-invoice-title = Would you like a cash receipt for tax?
order-invoice-phone = Yes, by telephone number
order-invoice-none = No cash receipt
order-receipt-title = Would you like a printed receipt?
order-receipt-yes = Print receipt
order-receipt-no = No receipt
order-paid = Payment is complete.
order-take-card = Please take your card.
order-take-change = Please take your change.
order-take-slip = Please take your receipt.
order-printing-title = Printing your receipt
order-number-title = Order number { $n }
order-number-text = Please collect it when your number is called.
order-number-said = Payment is complete. Your order number is { ORDER_NUMBER($n) }. Please collect it when your number is called.
order-done-title = Thank you

## Table order
order-table-number = Table { NUMBER($n) }
order-table-start-title = Table { NUMBER($n) }. Please start your order
order-seat-title = Is this table { NUMBER($n) }?
order-seat-text = Please compare it with the number on your table.
order-seat-yes = Yes, it is
order-seat-change = Other number
order-seats-title = Please choose the number of your table
order-cart = Basket
order-cart-title = Please check your basket
order-cart-text = The kitchen has it only after "Order".
order-send = Order
order-send-title = Order this?
order-send-text = What the kitchen has cannot be cancelled on this screen.
order-send-yes = Send order
order-send-no = Look again
order-sent-title = The kitchen has your order
order-sent-text = You can order more at any time.
order-call = Call staff
order-call-title = Please choose what you need
order-call-ring = Call
order-called-title = Staff has been called
order-called-text = Somebody is coming to table { NUMBER($n) }.
order-history = My orders
order-history-title = This is what you ordered
order-history-empty = Nothing has been ordered yet.
order-round = Round { NUMBER($n) }
order-further = Order more
order-settle = Pay the bill
order-unsent-title = Something in your basket is not ordered yet
order-unsent-text = If you pay now, it will not be ordered.
order-unsent-yes = Pay anyway
order-unsent-no = See basket
order-counter-title = Please pay at the counter
order-counter-text = Please say that you sat at table { NUMBER($n) }.
order-table-paid-title = Payment is complete
order-table-paid-text = Everything you ordered is paid.

## The barrier-free bar
order-bar-large = Large text
order-bar-contrast = High contrast
order-bar-low = Low screen
order-bar-voice = Voice guide
order-bar-staff = Call staff
order-bar-staff-called = Staff has been called

## The coach
order-advice-card-in = Put the card in as pictured, all the way.
order-advice-card-in-backwards = Put the card in with the chip first.
order-advice-card-out = Take the card out.
order-advice-scan-phone = Hold the payment code on the phone to the scanner.
order-advice-scan-coupon = Hold the coupon's barcode to the scanner.
order-advice-scan-transit = Hold the transit card to the reader.
order-advice-cash = Put { AMOUNT($won) } into the cash slot.
order-advice-change = Take your change.
order-advice-slip = Take your receipt.

order-wrong-item = "{ $line }" ({ $count }) was in the order without being asked for.
order-missing-item = "{ $line }" ({ $count }) was missing.
order-wrong-count = "{ $line }": { $wanted } asked for, { $found } ordered.
order-wrong-option = "{ $wanted }" was asked for, "{ $found }" was ordered.
order-wrong-place = "{ $wanted }" was asked for, "{ $found }" was chosen.
order-wrong-payment = It was to be paid by "{ $wanted }", and "{ $found }" was chosen.
order-wrong-points-wanted = Points were asked for, and "No points" was pressed.
order-wrong-points-given = No points were asked for, and points were collected.
order-wrong-invoice-wanted = A cash receipt was asked for, and "No cash receipt" was pressed.
order-wrong-invoice-given = No cash receipt was asked for, and one was made.
order-wrong-receipt-wanted = A receipt was asked for, and "No receipt" was pressed.
order-wrong-receipt-given = No receipt was asked for, and one was printed.
order-card-left = The card was left in the machine. Please take it with you at the end.
order-change-forgotten = The change was left in the machine. Please take it with you at the end.
order-slip-forgotten = The receipt was left in the machine.
order-wrong-bar = "{ $label }" was not switched on.
order-unpaid = The order is not finished yet.

order-wrong-table = You sat at table { NUMBER($wanted) }, and the screen said table { NUMBER($found) }. Food and staff go to another table.
order-doubled-round = The same order went to the kitchen twice: { $lines }. When this happens, call the staff at once.
order-early-item = "{ $line }" ({ $count }) was to be ordered later, and went to the kitchen first.
order-missing-round = A further order was missing: { $lines }.
order-named-line = { $line } ({ $count })
order-table-wrong-item = "{ $line }" ({ $count }) went to the kitchen without being asked for. When this happens, call the staff at once.
order-table-wrong-count = "{ $line }": { $wanted } asked for, { $found } went to the kitchen. When this happens, call the staff at once.
order-table-wrong-option = "{ $wanted }" was asked for, "{ $found }" went to the kitchen. When this happens, call the staff at once.
order-wrong-call = The staff was asked for "{ $label }", which nobody wanted.
order-missing-call = The staff was not asked for "{ $label }".

## What is asked for (the sentences of missions that are drawn)
order-asked-number = { $n ->
    [1] one
    [2] two
    [3] three
    [4] four
    [5] five
    [6] six
    [7] seven
    [8] eight
    [9] nine
   *[other] { NUMBER($n) }
}
order-asked-slices = { $n ->
    [one] slice of { $thing }
   *[other] slices of { $thing }
}
order-asked-line = { $count } { $thing }
order-asked-line-how = { $count } { $thing } { $how }
order-asked-part = { $count } { $how }
order-asked-times = with { NUMBER($n) } × { $label }
order-asked-instead = { $line }, or { $other } if it is sold out
order-asked-sold-out = If { $thing } is sold out, take { $other } instead.
order-asked-pay = { $parts }, paid { $payment }.
order-asked-answers = { $parts }, paid { $payment }, { $answers }.
order-asked-points-yes = with points
order-asked-points-no = no points
order-asked-receipt-yes = with a receipt
order-asked-receipt-no = no receipt
order-asked-invoice-yes = with a cash receipt for tax
order-asked-invoice-no = no cash receipt for tax
order-asked-table = This is table { NUMBER($n) }.
order-asked-round = { $parts }, please.
order-asked-further = When that has gone to the kitchen, order { $parts } as well.
order-asked-further-again = When that has gone there too, order { $parts } as well.
order-asked-calls = Ask the staff for { $calls }.
order-asked-settle = It will be paid { $payment }.
order-asked-sentence = { $words }.

## For authors of practice content
order-fault-quantity = A quantity has exactly one value.
order-fault-setting-quantity = A quantity is a number within its range.
order-fault-quick = An item that goes straight into the basket (quick) cannot have the option "{ $group }", which must be chosen.
order-fault-when-price = The first value of an option that hangs on another ("{ $group }") must add nothing to the price.
order-fault-hidden = With these options { $item } does not show the option "{ $group }".
order-fault-price = With every discount the price falls below 0 won.
order-fault-empty = A category without items.
order-fault-upsell = An item with an option that must be chosen cannot be offered at "Goes well with it".
order-fault-cash = { AMOUNT($large) } cannot be made from this without remainder.
order-fault-no-points = This shop has no points.
order-fault-option = "{ $item }" has no option "{ $group }".
order-fault-unchosen = For "{ $item }" the option "{ $group }" must be chosen.
order-fault-most = At most { NUMBER($most) } of one kind fit into the basket.
order-fault-lines = At most { NUMBER($lines) } different items fit into the basket.
order-fault-counter = Paying at the counter is for table order (table) only.
order-fault-not-at-tables = Table order (table) cannot have this step.
order-fault-no-cash-at-tables = A tablet on a table takes no cash. It is paid at the counter (counter).
order-fault-no-tables = This shop has no table order (table).
order-fault-staff = At a table the staff is called by calls, not by the barrier-free bar.
