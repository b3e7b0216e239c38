-- How much was asked for by the hour (UTC), how much of it from others than the site, and what was never answered.
SELECT
  timezone('UTC', started_at)::DATE AS day,
  hour(timezone('UTC', started_at)) AS hour,
  count(*) AS requests,
  count(*) FILTER (host <> site AND NOT ends_with(host, '.' || site)) AS of_others,
  count(*) FILTER (outcome = 'tried') AS did_not_leave
FROM requests
WHERE started_at IS NOT NULL
GROUP BY ALL
ORDER BY day, hour;
