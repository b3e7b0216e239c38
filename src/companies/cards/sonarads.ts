import type { Company } from '../company.ts';

export default {
  id: 'sonarads',
  name: 'BridgeUpp',
  parent: null,
  country: 'IN',
  role: 'both',
  about: "Finds extra bidders for publishers' ad places.",
  hosts: {
    'sonar-ads.com': 'advertising',
    'bridgeupp.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://bridgeupp.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/sonaradsBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
