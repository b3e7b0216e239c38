import type { Company } from '../company.ts';

export default {
  id: 'highfivve',
  name: 'highfivve',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Sells the ad spaces of German sites through automatic auctions.',
  hosts: {
    'highfivve.com': 'advertising',
    'h5v.eu': 'advertising',
  },
  privacy: 'https://highfivve.com/en/transparency/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://highfivve.com/en/transparency/', checked: '2026-11-22' }],
} satisfies Company;
