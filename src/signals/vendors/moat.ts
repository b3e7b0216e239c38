import type { Vendor } from '../vendor.ts';

export default {
  id: 'moat',
  name: 'Moat',
  company: 'Oracle',
  kind: 'advertising',
  marks: {
    request: [{ host: 'moatads.com' }, { host: 'moatpixel.com' }],
  },
  explain: 'Measured whether and how long you looked at ads; Oracle closed it in 2024.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
