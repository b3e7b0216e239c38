import type { Company } from '../company.ts';

export default {
  id: 'yieldmo',
  name: 'Yieldmo',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sells mobile ad space by auction and measures how people touch and scroll past the ads.',
  hosts: {
    'yieldmo.com': 'advertising',
  },
  listed: ['Yieldmo'],
  privacy: 'https://www.yieldmo.com/privacy-policy/',
  optOut: null,
  contact: { mail: 'privacy@yieldmo.com' },
  sources: [
    { url: 'https://www.yieldmo.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/yieldmoBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
