# The words of self-checkouts. Below "The coach" the coach speaks; everywhere else the machine.

## Barcodes
till-start-title = Self-checkout. Please start
till-start = Start
till-goods-title = Please scan your items
till-goods-first = Hold the first barcode to the scanner.
till-goods-said = { $n ->
    [one] { NUMBER($n) } item, { AMOUNT($won) }.
   *[other] { NUMBER($n) } items, { AMOUNT($won) }.
}
till-beside = In your basket
till-good-said = Scan { $item }
till-find = No barcode
till-pay = Check out
till-find-title = Please choose an item
till-offered = { $item } ({ $of }+1)
    .heard = { $item }, { $of ->
        [1] one plus one
       *[other] two plus one
    }
till-offer-more = { $item }: one more is free. Scan it, too.
till-leave-text = All scanned items will be removed.
till-leave-no = Go on

## Adults
till-adult-title = This item is for adults only
till-adult-text = { $item }: staff must see an identity card first.
till-call = Call staff
till-off = Leave it out
till-staff-title = Staff are checking your identity card
till-staff-text = Please show your card and wait a moment.

## Bag and membership
till-bag-title = Do you need a bag?
till-bag-none = No bag
till-points-title = Do you have a membership?
till-members = Members save { AMOUNT($less) } on each { AMOUNT($each) }.
till-points-phone = By mobile number
till-points-none = No membership

## The end
till-paid-title = Payment is complete
till-paid-text = Please take all that you bought.

## The coach
till-advice-scan = Hold the barcode of "{ $item }" to the scanner.
till-not-scanned = The barcode of "{ $item }" was not scanned: { $count } not paid for.
till-not-chosen = "{ $item }" is missing: { $count }. It has no barcode.
till-scanned-twice = "{ $item }": { $wanted } was asked for, but { $found } was scanned.
till-scanned-few = "{ $item }": { $wanted } was asked for, but only { $found } was scanned.
till-free-left = One more "{ $item }" is free. The free one must be scanned as well.
till-wrong-item = "{ $item }" was not to be bought, but { $count } was scanned.
till-bag-forgotten = "{ $bag }" was to be bought, but no bag was.
till-bag-given = No bag was to be bought, but "{ $bag }" was.
till-bag-other = "{ $wanted }" was to be bought, but "{ $found }" was.

## What is asked for (in missions that are drawn)
till-asked-no-bag = no bag
till-asked-bag = with one { $bag }
till-asked-points-yes = with the membership discount
till-asked-points-no = no membership

## For authors
till-fault-cash = A self-checkout takes no cash.
till-fault-options = "{ $item }" stands at a self-checkout and can have no options.
till-fault-offered = A self-checkout offers nothing more.
till-fault-places = A self-checkout does not ask where to eat.
till-fault-discount = The discount must be less than the sum it is for.
till-fault-members = A discount for members needs points in the shop.
till-fault-bag = A bag is asked for by "bag", not in "lines".
till-fault-beside = Too many goods lie beside the machine.
