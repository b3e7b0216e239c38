import type { Vendor } from '../vendor.ts';

export default {
  id: 'adswizz',
  name: 'AdsWizz',
  company: 'AdsWizz',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adswizz.com' }],
  },
  explain: 'Puts ads into audio you listen to, with an ID of your browser.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
