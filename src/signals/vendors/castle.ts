import type { Vendor } from '../vendor.ts';

export default {
  id: 'castle',
  name: 'Castle',
  company: 'Castle',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'castle.io' }],
  },
  explain: 'Recognises your device when you sign in or sign up, to spot stolen or false accounts.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
