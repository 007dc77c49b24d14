-- Certificates with their name and their first revocation, where there are any; a condition is added behind.
select certificates.uid, certificates.kind, certificates.number, certificates.code,
       coalesce(certificate_names.name, '') as name, certificates.learner, certificates.class, certificates.course,
       certificates.first_day, certificates.last_day, certificates.meetings, certificates.minutes, certificates.day,
       certificates.centre, certificates.centre_name, certificates.head, certificates.issued_by, certificates.witness,
       certificates.attempt, certificates.replaces, certificates.salt, certificates.name_digest, certificates.year,
       certificates.serial, coalesce(revoked.day, '') as revoked, coalesce(revoked.revoked_by, '') as revoked_by,
       coalesce(revoked.reason, '') as reason, coalesce(certificate_signatures.key, '') as key,
       coalesce(certificate_signatures.payload, '') as payload,
       coalesce(certificate_signatures.signature, '') as signature,
       coalesce(certificate_signatures.stamp, '') as stamp
from certificates
left join certificate_names on certificate_names.certificate = certificates.uid
left join certificate_signatures on certificate_signatures.certificate = certificates.uid
left join revocations as revoked on revoked.certificate = certificates.uid
     and not exists (select 1 from revocations as earlier
                     where earlier.certificate = revoked.certificate and earlier.uid < revoked.uid)
