import mixpanel from 'mixpanel-browser';

mixpanel.init('mp_1', {
  api_host: 'http://mp.mixpanel-shop.test',
  batch_requests: false,
  persistence: 'localStorage',
  ignore_dnt: true,
});
mixpanel.identify('user-4711');
mixpanel.people.set({ $email: 'jane@shop.example', age: 34 });
mixpanel.track('Search', { query: 'red shoes' });
(globalThis as { mixpanel?: unknown }).mixpanel = mixpanel;
