import type { Vendor } from '../vendor.ts';

export default {
  id: 'terminus',
  name: 'Terminus',
  company: 'DemandScience',
  kind: 'advertising',
  marks: {
    request: [{ host: 'terminus.services' }],
  },
  explain: 'Recognises visitors from chosen companies, to show their staff ads elsewhere.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
