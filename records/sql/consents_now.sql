-- What a learner has decided last, item by item.
select consents.item, consents.decision, consents.wording, consents.way, consents.taken_by, consents.at, consents.day
from consents
where consents.learner = :learner
    and consents.uid = (
        select max(later.uid) from consents as later
        where later.learner = consents.learner and later.item = consents.item
            and later.at = (
                select max(last.at) from consents as last
                where last.learner = consents.learner and last.item = consents.item
            )
    )
