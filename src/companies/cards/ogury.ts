import type { Company } from '../company.ts';

export default {
  id: 'ogury',
  name: 'Ogury',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Sells ads by profiles built from surveys and ad contacts, in apps and on mobile pages.',
  hosts: {
    'ogury.com': 'advertising',
    'ogury.io': 'advertising',
    'ogury.co': 'advertising',
    'presage.io': 'advertising',
    'ogury.mgr.consensu.org': 'consent',
  },
  listed: ['Ogury CMP'],
  privacy: 'https://ogury.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://ogury.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/oguryBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
