import type { Vendor } from '../vendor.ts';

export default {
  id: 'optimizely',
  name: 'Optimizely',
  company: 'Optimizely',
  kind: 'experiment',
  marks: {
    request: [{ host: 'optimizely.com' }],
    cookie: ['optimizelyEndUserId'],
    global: ['optimizely', 'optimizelySdk'],
  },
  explain: 'Shows different visitors different versions of this page, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.developers.optimizely.com/web-experimentation/docs/cookie-expiration', checked: '2026-11-22' },
    { url: 'https://c15t.com/docs/integrations/optimizely', checked: '2026-11-22' },
  ],
} satisfies Vendor;
