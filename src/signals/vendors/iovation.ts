import type { Vendor } from '../vendor.ts';

export default {
  id: 'iovation',
  name: 'TruValidate (iovation)',
  company: 'TransUnion',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'iesnare.com' }, { host: 'iovation.com' }],
  },
  explain: 'Recognises your device by its settings, and compares it with devices seen in frauds.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://www.transunion.com/solution/truvalidate', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
