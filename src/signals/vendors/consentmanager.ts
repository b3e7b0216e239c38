import type { Vendor } from '../vendor.ts';

export default {
  id: 'consentmanager',
  name: 'consentmanager',
  company: 'consentmanager',
  kind: 'consent',
  marks: {
    request: [{ host: 'consentmanager.net' }, { host: 'consentmanager.mgr.consensu.org' }],
  },
  explain: 'Asks you which tracking you accept, and remembers your answer for this site.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://help.consentmanager.net/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
