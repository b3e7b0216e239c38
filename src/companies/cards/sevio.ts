import type { Company } from '../company.ts';

export default {
  id: 'sevio',
  name: 'Sevio',
  parent: null,
  country: 'RO',
  role: 'both',
  about: 'Runs ad serving and an ad market for publishers, many of them about crypto.',
  hosts: {
    'sevio.com': 'advertising',
    'adx.ws': 'advertising',
  },
  privacy: 'https://sevio.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://sevio.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/sevioBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
