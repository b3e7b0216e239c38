import type { Company } from '../company.ts';

export default {
  id: 'commission-factory',
  name: 'Commission Factory',
  parent: 'Awin',
  country: 'AU',
  role: 'both',
  about: 'Australian affiliate network that ties purchases to the site that sent the buyer.',
  hosts: {
    'commissionfactory.com': 'advertising',
    'cfjump.com': 'advertising',
  },
  listed: ['Commission Factory'],
  privacy: 'https://www.commissionfactory.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.commissionfactory.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
