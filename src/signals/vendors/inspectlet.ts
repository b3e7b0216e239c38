import type { Vendor } from '../vendor.ts';

export default {
  id: 'inspectlet',
  name: 'Inspectlet',
  company: 'Inspectlet',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'inspectlet.com' }],
    cookie: ['__insp_uid', '__insp_wid'],
    global: ['__insp'],
  },
  identifiers: [
    { place: 'cookie', name: '__insp_uid' },
    { place: 'cookie', name: '__insp_wid' },
  ],
  explain: 'Records how you move, click and scroll here so that the site can replay your visit.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/segmentio/analytics.js-integrations/blob/1f887740d3b2eb625c608cdd23fdaf0a360f241b/integrations/inspectlet/lib/index.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
