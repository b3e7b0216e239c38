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
  identifiers: [{ place: 'cookie', name: 'optimizelyEndUserId' }],
  explain: 'Shows different visitors different versions of this page, and notes how you react to yours.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.developers.optimizely.com/web-experimentation/docs/cookie-expiration', checked: '2026-11-22' },
    { url: 'https://c15t.com/docs/integrations/optimizely', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
