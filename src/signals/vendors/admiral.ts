import type { Vendor } from '../vendor.ts';

export default {
  id: 'admiral',
  name: 'Admiral',
  company: 'Admiral',
  kind: 'advertising',
  marks: {
    request: [{ host: 'unknowntray.com' }],
    global: ['admiral'],
  },
  explain: 'Notices whether you block ads, and asks you to stop, sign up or pay.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
