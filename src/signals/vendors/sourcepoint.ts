import type { Vendor } from '../vendor.ts';

export default {
  id: 'sourcepoint',
  name: 'Sourcepoint',
  company: 'Sourcepoint',
  kind: 'consent',
  marks: {
    request: [{ host: 'privacy-mgmt.com' }, { host: 'sp-prod.net' }],
    storage: [/^_sp_user_consent_\d+$/],
    global: ['_sp_', '_sp_queue'],
  },
  explain: 'Asks you which tracking you accept, and remembers your answer for this site.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://documentation.sourcepoint.com/web-implementation/cmp-setup-configuration', checked: '2026-11-22' },
  ],
} satisfies Vendor;
