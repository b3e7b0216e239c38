-- Who handed whose ID of this browser to whom: the ID of holder stood in a request to receiver. What did not leave is left out.
WITH reasons AS (
  SELECT visit_id, site, unnest(reasons) AS reason FROM findings WHERE id = 'cookie-syncing'
)
SELECT
  reason.detail[2] AS holder,
  regexp_extract(reason.found, '^[a-z]+://([^/:]+)', 1) AS receiver,
  count(DISTINCT visit_id) AS visits,
  count(DISTINCT site) AS sites
FROM reasons
WHERE reason.detail[1] = 'id-of' AND reason.outcome = 'answered'
GROUP BY holder, receiver
ORDER BY visits DESC, holder, receiver;
