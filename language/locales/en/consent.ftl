# Consent, item by item: the same words on the printed form (동의서) and beside the learner at the console.
# Each item has: title, items (what is collected), purpose, keep (how long), refuse (the right to refuse and what follows),
# withdrawn (what happens at once when it is withdrawn), ask (what the instructor reads aloud).

consent-basic-title = Personal data for the class
consent-basic-items = Name, learner's number, district, sex, decade of birth (for example the 1950s), attendance, practice, settings that make the screen easier
consent-basic-purpose = Running the class, showing progress, deciding completion, counting people
consent-basic-keep = Until the day set after the class has ended. Then name and number are destroyed.
consent-basic-refuse = You may refuse. Without it you cannot be enrolled or given a certificate, but you can practise as a guest.
consent-basic-ask = May we keep your name, attendance and practice until the day set after the class?
consent-basic-withdrawn = Name, number, hashes and settings are destroyed at once. This cannot be undone.

consent-identity-title = Being counted once
consent-identity-items = Birth date and telephone number. They are turned into values that cannot be turned back, and forgotten at once.
consent-identity-purpose = Counting somebody who learns at several centres only once
consent-identity-keep = Until the same day as above
consent-identity-refuse = You may refuse. It makes no difference to the class or the certificate.
consent-identity-ask = May we turn your birth date and telephone number into unreadable values, so that you are counted once?
consent-identity-withdrawn = The values are deleted at once. What was counted stays counted.

consent-sensitive-title = Sensitive data (disability)
consent-sensitive-items = Whether you belong to a course for disabled people. The kind of disability is not written down.
consent-sensitive-purpose = Counting people by target group
consent-sensitive-keep = Until the same day as above
consent-sensitive-refuse = You may refuse. You are then counted among 'others'; it makes no difference to the class or the certificate.
consent-sensitive-ask = May we count you among disabled people? The kind of disability is not written down.
consent-sensitive-withdrawn = The target group becomes 'others' at once.

consent-passing-on-title = Passing on to the district and the city
consent-passing-on-items = Name, name of the class, attendance and completion
consent-passing-on-purpose = To: the district and the city that commission the programme. For: checking its results
consent-passing-on-keep = Until they have settled the programme's accounts
consent-passing-on-refuse = You may refuse. They are then told numbers without names; it makes no difference to the class or the certificate.
consent-passing-on-ask = May the district and the city see your name and completion when they check the results?
consent-passing-on-withdrawn = From now on this name is on no list that is passed on. Ask whoever has an earlier list to delete it.

consent-legal-name-title = Legal name on the certificate
consent-legal-name-items = The name on your identity card, only where it is not the one you use
consent-legal-name-purpose = Issuing certificates and confirmations, and issuing them again
consent-legal-name-keep = Until the same day as above
consent-legal-name-refuse = You may refuse. The certificate then bears the name you use.
consent-legal-name-ask = May we keep the name on your identity card, to put it on the certificate?
consent-legal-name-withdrawn = The legal name is destroyed at once. Certificates you have remain good, but cannot be printed again in that name.

consent-photographs-title = Photographs
consent-photographs-items = Photographs and films of the class
consent-photographs-purpose = Reports of the programme and news on its website
consent-photographs-keep = One year from the day they are taken
consent-photographs-refuse = You may refuse. Nobody photographs you then; it makes no difference to the class or the certificate.
consent-photographs-ask = May we photograph the class and use the pictures in reports and on the website?
consent-photographs-withdrawn = Please pick out and delete the photographs of this person. They are not kept in this program.

consent-part-items = What
consent-part-purpose = What for
consent-part-keep = How long
consent-part-refuse = Right to refuse
consent-decision-none = not asked yet
consent-decision-given = agreed
consent-decision-refused = not agreed
consent-decision-withdrawn = withdrawn
consent-unknown-item = There is no such item of consent: { $item }
consent-nothing-to-withdraw = There is no consent to withdraw.
consent-already-destroyed = This learner's data is destroyed already.
