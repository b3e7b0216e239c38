import type { Company } from '../company.ts';

export default {
  id: 'collective-audience',
  name: 'Collective Audience',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Puts polls and ads into articles, with the former BeOp.',
  hosts: {
    'collectiveaudience.co': 'advertising',
    'beop.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://collectiveaudience.co/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/beopBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
