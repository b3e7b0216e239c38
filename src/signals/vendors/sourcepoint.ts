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
    {
      url: 'https://github.com/duckduckgo/autoconsent/blob/021cba6f9c674c4f549fb177c07cdbf10f1635db/lib/cmps/sourcepoint-frame.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
