-- What Telltale did not see: stops while a page stood there, hosts and requests beyond the caps, bodies that could not be read.
SELECT
  count(*) FILTER (gaps > 0) AS visits_with_gaps,
  sum(gaps)::BIGINT AS gaps,
  sum(beyond)::BIGINT AS hosts_beyond,
  sum(requests_beyond)::BIGINT AS requests_beyond,
  sum(unread_malformed + unread_too_large)::BIGINT AS bodies_unread,
  count(*) AS visits
FROM visits;
