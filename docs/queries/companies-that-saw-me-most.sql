-- Which companies saw this browser most: on how many visits and sites, and how many requests they answered.
-- Being asked for something is being able to see the visit; it does not say what they did with it.
SELECT
  company,
  count(DISTINCT visit_id) AS visits,
  count(DISTINCT site) AS sites,
  sum(answered)::BIGINT AS answered,
  round(100 * count(DISTINCT visit_id) / (SELECT count(*) FROM visits WHERE error IS NULL), 1) AS percent_of_visits
FROM third_parties
WHERE company IS NOT NULL AND relation = 'third' AND answered > 0
GROUP BY company
ORDER BY visits DESC, sites DESC, company
LIMIT 50;
