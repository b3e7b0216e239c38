import type { Vendor } from '../vendor.ts';

export default {
  id: 'fraudlogix',
  name: 'Fraudlogix',
  company: 'Fraudlogix',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'yabidos.com' }],
  },
  explain: 'Looks at your device to judge whether ads are shown to a person or a robot.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
