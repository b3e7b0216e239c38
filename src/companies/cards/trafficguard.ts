import type { Company } from '../company.ts';

export default {
  id: 'trafficguard',
  name: 'TrafficGuard',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Checks ad clicks for fraud and blocks repeat clickers.',
  hosts: {
    'trafficguard.ai': 'fingerprinting',
    'tgtag.io': 'fingerprinting',
  },
  privacy: 'https://www.trafficguard.ai/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trafficguard.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
