import type { Company } from '../company.ts';

export default {
  id: 'zeotap',
  name: 'Zeotap',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Merges customer data for companies and sells profiles made from phone and shop data.',
  hosts: {
    'zeotap.com': 'customer-data',
  },
  listed: ['ZEOTAP'],
  privacy: 'https://zeotap.com/product-privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@zeotap.com' },
  sources: [
    { url: 'https://zeotap.com/product-privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/zeotapIdPlusIdSystem.js', checked: '2026-11-22' },
  ],
} satisfies Company;
