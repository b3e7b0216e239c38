-- Before and after a day, on the sites that were visited on both sides of it. Choose the day first:
--   SET VARIABLE day = DATE '2026-11-12';
WITH sides AS (
  SELECT *, CASE WHEN started_at < getvariable('day') THEN 'before' ELSE 'after' END AS side
  FROM visits WHERE error IS NULL
), both_sides AS (
  SELECT site FROM sides GROUP BY site HAVING count(DISTINCT side) = 2
), companies AS (
  SELECT visit_id, count(DISTINCT company) AS companies
  FROM third_parties WHERE relation = 'third' AND answered > 0 GROUP BY visit_id
)
SELECT
  side,
  count(*) AS visits,
  count(DISTINCT site) AS sites,
  round(avg(coalesce(companies, 0)), 2) AS companies_per_visit,
  round(avg(targeting_bytes), 0)::BIGINT AS targeting_bytes_per_visit
FROM sides JOIN both_sides USING (site) LEFT JOIN companies USING (visit_id)
GROUP BY side
ORDER BY side DESC;
