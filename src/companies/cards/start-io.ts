import type { Company } from '../company.ts';

export default {
  id: 'start-io',
  name: 'Start.io',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Shows ads in apps and sells profiles drawn from the apps on a phone.',
  hosts: {
    'startappnetwork.com': 'advertising',
    'startappservice.com': 'advertising',
    'startapp.com': 'advertising',
    'start.io': 'advertising',
    'startappexchange.com': 'advertising',
  },
  privacy: 'https://www.start.io/policy/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.start.io/policy/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/startioBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
