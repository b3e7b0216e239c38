-- On which sites something was asked for before there was any choice, and from how many hosts.
-- Whether that needed consent is a question for lawyers; this says what was seen.
WITH early AS (
  SELECT visit_id, site, unnest(reasons) AS reason FROM findings WHERE id = 'before-choice'
)
SELECT
  site,
  count(DISTINCT visit_id) AS visits_with,
  (SELECT count(*) FROM visits WHERE visits.site = early.site AND error IS NULL) AS visits,
  count(DISTINCT regexp_extract(reason.found, '^[a-z]+://([^/]+)', 1)) AS hosts
FROM early
WHERE reason.outcome = 'answered'
GROUP BY site
ORDER BY visits_with DESC, site;
