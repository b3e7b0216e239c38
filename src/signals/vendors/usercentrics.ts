import type { Vendor } from '../vendor.ts';

export default {
  id: 'usercentrics',
  name: 'Usercentrics',
  company: 'Usercentrics',
  kind: 'consent',
  marks: {
    request: [{ host: 'usercentrics.eu' }],
    storage: ['uc_settings', 'ucData', 'ucString'],
    global: ['UC_UI', '__ucCmp'],
    element: ['#usercentrics-root'],
  },
  explain: 'Asks you which tracking you accept, and remembers your answer for this site.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.usercentrics.com/', checked: '2026-11-22' }],
} satisfies Vendor;
