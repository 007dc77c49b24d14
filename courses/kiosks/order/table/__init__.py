"""Table order: a tablet on each table, rounds that go to the kitchen, the staff called, all of it paid at the end.

What a shop's machine has anyway (menu, options, basket, card slot) is the order machine's; here
stands what a table adds.
"""
