import type { Vendor } from '../vendor.ts';

export default {
  id: 'iubenda',
  name: 'iubenda',
  company: 'iubenda',
  kind: 'consent',
  marks: {
    request: [{ host: 'iubenda.com' }],
    cookie: [/^_iub_cs-\d+$/],
    global: ['_iub'],
  },
  explain: 'Asks you which tracking you accept, and remembers your answer for this site.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://www.iubenda.com/en/help/1205-how-to-configure-your-cookie-solution-advanced-guide',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
