-- On what share of visits there was a third party of each category. A visit counts once in each category.
SELECT
  category,
  count(DISTINCT visit_id) AS visits,
  round(100 * count(DISTINCT visit_id) / (SELECT count(*) FROM visits WHERE error IS NULL), 1) AS percent_of_visits
FROM third_parties
WHERE relation = 'third'
GROUP BY category
ORDER BY visits DESC, category;
