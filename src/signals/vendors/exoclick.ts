import type { Vendor } from '../vendor.ts';

export default {
  id: 'exoclick',
  name: 'ExoClick',
  company: 'ExoClick',
  kind: 'advertising',
  marks: {
    request: [{ host: 'exoclick.com' }],
  },
  explain: 'Shows ads on adult sites, chosen by your device, where you are and what you looked at.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
