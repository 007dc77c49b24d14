-- How sure a class's people said they were, the latest answer last.
select confidence.learner, confidence.question, confidence.occasion, confidence.answer, confidence.day
from confidence
where confidence.class = ?
order by confidence.at, confidence.uid
