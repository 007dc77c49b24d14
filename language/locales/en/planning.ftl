# The screens that make a class, change its meetings and assign what to practise.
planning-assign-empty = Choose what to assign, and to whom.
planning-assign-mixed = A single mission belongs to one machine, and the level must be one of the five.
