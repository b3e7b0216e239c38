import type { Company } from '../company.ts';

export default {
  id: 'gosquared',
  name: 'GoSquared',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Shows site owners who is on their pages right now and keeps profiles of known users.',
  hosts: {
    'gosquared.com': 'analytics',
  },
  listed: ['GoSquared'],
  privacy: 'https://www.gosquared.com/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gosquared.com/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
