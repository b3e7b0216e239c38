import { AnalyticsBrowser } from '@segment/analytics-next';

const integration = { apiKey: 'wk_1', apiHost: 'api.segment.io/v1', protocol: 'http', addBundledMetadata: true };
const settings = { integrations: { 'Segment.io': integration } };
const analytics = AnalyticsBrowser.load(
  { writeKey: 'wk_1', cdnSettings: settings },
  { globalAnalyticsKey: 'analytics' },
);
void analytics.identify('user-4711', { email: 'jane@shop.example', plan: 'gold', gender: 'female' });
void analytics.page('Shoes', { category: 'running' });
void analytics.track('Product Viewed', { product_id: 'sku-9', name: 'Running shoe', price: 59.9, currency: 'EUR' });
