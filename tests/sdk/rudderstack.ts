import { RudderAnalytics } from '@rudderstack/analytics-js/bundled';

const analytics = new RudderAnalytics();
analytics.load('wk_1', 'http://hosted.rudderlabs.com', {
  configUrl: 'http://api.rudderstack.com',
  logLevel: 'ERROR',
  uaChTrackLevel: 'none',
  queueOptions: { batch: { enabled: false } },
} as never);
analytics.identify('user-4711', { email: 'jane@shop.example', plan: 'gold' });
analytics.page('Shoes');
analytics.track('Product Viewed', { price: 59.9 });
(globalThis as { rudderanalytics?: unknown }).rudderanalytics = analytics;
