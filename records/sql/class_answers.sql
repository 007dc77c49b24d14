-- How sure a class's people said they were, the latest answer last.
select confidence.day, confidence.learner, confidence.question, confidence.occasion, confidence.answer
from confidence
where confidence.class = ?
order by confidence.at, confidence.uid
