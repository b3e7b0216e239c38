import type { Company } from '../company.ts';

export default {
  id: 'traffic-haus',
  name: 'TrafficHaus',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Trades ad places between adult sites and advertisers.',
  hosts: {
    'traffichaus.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://traffichaus.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
