import type { Vendor } from '../vendor.ts';

export default {
  id: 'emarsys',
  name: 'SAP Emarsys',
  company: 'SAP',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'scarabresearch.com' }],
    cookie: ['scarab.visitor', 'scarab.profile', 'scarab.mayAdd'],
    global: ['ScarabQueue', 'Scarab'],
  },
  identifiers: [
    { place: 'cookie', name: 'scarab.visitor' },
    { place: 'cookie', name: 'cdv', host: 'scarabresearch.com' },
  ],
  explain: 'Notes which products you look at, shows you others, and ties it to your e-mail for mailings.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
