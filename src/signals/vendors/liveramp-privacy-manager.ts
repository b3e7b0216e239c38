import type { Vendor } from '../vendor.ts';

export default {
  id: 'liveramp-privacy-manager',
  name: 'LiveRamp Privacy Manager',
  company: 'LiveRamp',
  kind: 'consent',
  marks: {
    request: [{ host: 'privacymanager.io' }],
  },
  explain: 'Asks you which tracking you accept, and remembers your answer for this site.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.liveramp.com/privacy-manager/en/privacy-manager.html', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
