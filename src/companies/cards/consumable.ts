import type { Company } from '../company.ts';

export default {
  id: 'consumable',
  name: 'Consumable',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Runs video and banner ads on publishers' pages through its own auction.",
  hosts: {
    'serverbid.com': 'advertising',
    'consumable.com': 'advertising',
  },
  listed: ['Consumable'],
  privacy: 'https://www.consumable.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.consumable.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/consumableBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
