-- Products whose price was not the same on every day this browser saw it. Why it changed is not said.
SELECT
  site,
  product,
  currency,
  count(DISTINCT day) AS days,
  arg_min(price, (day, nth))::DECIMAL(18, 2) AS first_price,
  arg_max(price, (day, nth))::DECIMAL(18, 2) AS last_price,
  min(price::DECIMAL(18, 2)) AS lowest,
  max(price::DECIMAL(18, 2)) AS highest
FROM price_history
GROUP BY site, product, currency
HAVING min(price::DECIMAL(18, 2)) < max(price::DECIMAL(18, 2))
ORDER BY site, product;
