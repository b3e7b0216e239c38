import type { Vendor } from '../vendor.ts';

export default {
  id: 'akamai-bot-manager',
  name: 'Akamai Bot Manager',
  company: 'Akamai',
  kind: 'fingerprinting',
  marks: {
    ownHost: [{ path: /^\/akam\/\d+\/[\w-]+$/ }],
    cookie: ['_abck', 'bm_sz', 'ak_bmsc', 'bm_sv', 'bm_mi'],
    global: ['bmak'],
  },
  identifiers: [
    { place: 'cookie', name: '_abck' },
    { place: 'cookie', name: 'bm_sz' },
    { place: 'cookie', name: 'ak_bmsc' },
  ],
  explain: 'Collects details of your device and how you move and type, to judge whether you are a robot.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://pkg.go.dev/github.com/NotChaosuu/akamaixray', checked: '2026-11-22' }],
} satisfies Vendor;
