import type { Company } from '../company.ts';

export default {
  id: 'coinzilla',
  name: 'Coinzilla',
  parent: null,
  country: 'BG',
  role: 'both',
  about: 'Sells ads on crypto-currency news sites.',
  hosts: {
    'czilladx.com': 'advertising',
    'coinzilla.com': 'advertising',
    'coinzilla.io': 'advertising',
    'coinzillatag.com': 'advertising',
  },
  privacy: 'https://coinzilla.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://coinzilla.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/coinzillaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
