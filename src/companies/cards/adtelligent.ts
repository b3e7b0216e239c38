import type { Company } from '../company.ts';

export default {
  id: 'adtelligent',
  name: 'Adtelligent',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Rents out video-ad auction software and trades ad space itself.',
  hosts: {
    'adtelligent.com': 'advertising',
    'vertamedia.com': 'advertising',
    'indicue.com': 'advertising',
  },
  listed: ['VertaMedia'],
  privacy: 'https://adtelligent.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://adtelligent.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/adtelligentBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
