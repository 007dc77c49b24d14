# Words that belong to the figures: screens and reports share them.
figures-forecast-rule = A forecast that takes the pace of the last { SINO($weeks, counter: "주") } weeks to go on until the year's end. The range comes from how much the weeks differ and holds four outcomes of five. Holidays are not taken into account.
figures-forecast-too-little = No forecast yet: there are only { SINO($weeks, counter: "주") } whole weeks since the first trained people; it takes { SINO($least, counter: "주") }.
