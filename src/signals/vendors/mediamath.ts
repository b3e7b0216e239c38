import type { Vendor } from '../vendor.ts';

export default {
  id: 'mediamath',
  name: 'MediaMath (Infillion)',
  company: 'Infillion',
  kind: 'advertising',
  marks: {
    request: [{ host: 'mathtag.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'uuid', host: 'mathtag.com' }],
  explain: 'Bids for the chance to show you an ad, with an ID of your browser to know you on other sites.',
  optOut: { by: 'link', url: 'https://infillion.com/legal/privacy-policy/' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
