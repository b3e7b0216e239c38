import type { Vendor } from '../vendor.ts';

export default {
  id: 'zeotap',
  name: 'Zeotap',
  company: 'Zeotap',
  kind: 'identity',
  marks: {
    request: [{ host: 'zeotap.com' }],
    global: ['zeotap'],
  },
  identifiers: [{ place: 'cookie', name: 'zc', host: 'zeotap.com' }],
  explain: 'Ties your browser to your e-mail and phone data, so that advertisers know you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
