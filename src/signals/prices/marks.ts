/** What a page has in it whose prices are read. Compiled into the page script with the elements of vendors. */
export const priceMarks: readonly string[] = [
  'script[type="application/ld+json"]',
  '[itemprop="price"],[itemprop="lowPrice"]',
  '[property$="price:amount"]',
];
