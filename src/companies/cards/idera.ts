import type { Company } from '../company.ts';

export default {
  id: 'idera',
  name: 'Idera',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Owned CopperEgg, which timed page loads in visitors’ browsers.',
  hosts: {
    'copperegg.com': 'analytics',
    'idera.com': 'analytics',
  },
  listed: ['CopperEgg'],
  privacy: 'https://www.idera.com/legal/privacypolicy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.idera.com/legal/privacypolicy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
