-- What each class adds up to by month: its meetings, guests, surveys, visits to shops, and how much surer people feel.
with placed as (
    select classes.uid as class, classes.centre, coalesce(centres.district, '') as district
    from classes
    left join centres on centres.uid = classes.centre
),
surveys as (
    select satisfaction.class, satisfaction.question, satisfaction.day, satisfaction.one, satisfaction.two,
           satisfaction.three, satisfaction.four, satisfaction.five,
           row_number() over (partition by satisfaction.class, satisfaction.question
                              order by satisfaction.stamp desc, satisfaction.uid desc) as place
    from satisfaction
),
answers as (
    select confidence.class, confidence.learner, confidence.question, confidence.occasion, confidence.answer,
           confidence.day,
           row_number() over (partition by confidence.class, confidence.learner, confidence.question,
                                           confidence.occasion
                              order by confidence.at desc, confidence.uid desc) as place
    from confidence
),
numbers as (
    select meetings.class, 'meetings' as what, substr(meetings.day, 1, 7) as month, '' as detail, count(*) as number
    from meetings
    where meetings.cancelled = 0 and meetings.day <> ''
    group by meetings.class, substr(meetings.day, 1, 7)
    union all
    select meetings.class, 'minutes' as what, substr(meetings.day, 1, 7) as month, '' as detail,
           sum(meetings.minutes) as number
    from meetings
    where meetings.cancelled = 0 and meetings.day <> ''
    group by meetings.class, substr(meetings.day, 1, 7)
    union all
    select meetings.class, 'guests' as what, substr(meetings.day, 1, 7) as month, '' as detail,
           sum(guest_counts_now.guests) as number
    from meetings
    join guest_counts_now on guest_counts_now.meeting = meetings.uid
    where meetings.cancelled = 0 and meetings.day <> ''
    group by meetings.class, substr(meetings.day, 1, 7)
    union all
    select field_practice.class, 'field' as what, substr(field_practice.day, 1, 7) as month,
           field_practice.shop || '/' || field_practice.how as detail, count(*) as number
    from field_practice
    group by field_practice.class, substr(field_practice.day, 1, 7), field_practice.shop, field_practice.how
    union all
    select surveys.class, 'survey' as what, substr(surveys.day, 1, 7) as month,
           surveys.question || '/' || cast(points.point as text) as detail,
           case points.point when 1 then surveys.one when 2 then surveys.two when 3 then surveys.three
                             when 4 then surveys.four else surveys.five end as number
    from surveys
    join (select 1 as point union all select 2 as point union all select 3 as point union all select 4 as point
          union all select 5 as point) as points on points.point > 0
    where surveys.place = 1
    union all
    select earlier.class, 'surer' as what,
           substr(case when later.day > earlier.day then later.day else earlier.day end, 1, 7) as month,
           earlier.question || case when later.answer > earlier.answer then '/surer'
                                    when later.answer < earlier.answer then '/less' else '/same' end as detail,
           count(*) as number
    from answers as earlier
    join answers as later on later.class = earlier.class and later.learner = earlier.learner
                          and later.question = earlier.question and later.occasion = 'after' and later.place = 1
    where earlier.occasion = 'before' and earlier.place = 1
    group by earlier.class,
             substr(case when later.day > earlier.day then later.day else earlier.day end, 1, 7),
             earlier.question || case when later.answer > earlier.answer then '/surer'
                                      when later.answer < earlier.answer then '/less' else '/same' end
)
select numbers.class, numbers.what, numbers.month, numbers.detail, numbers.number, placed.centre, placed.district
from numbers
join placed on placed.class = numbers.class
where numbers.number <> 0
