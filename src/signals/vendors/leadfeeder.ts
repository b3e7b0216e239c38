import type { Vendor } from '../vendor.ts';

export default {
  id: 'leadfeeder',
  name: 'Leadfeeder',
  company: 'Dealfront',
  kind: 'identity',
  marks: {
    request: [{ host: 'lfeeder.com' }, { host: 'leadfeeder.com' }],
    cookie: ['_lfa'],
    storage: ['_lfa'],
    global: ['ldfdr'],
  },
  identifiers: [
    { place: 'cookie', name: '_lfa' },
    { place: 'storage', name: '_lfa' },
  ],
  explain: 'Guesses from your internet connection which company you work for.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://www.leadfeeder.com/privacy/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
