import type { Company } from '../company.ts';

export default {
  id: 'later',
  name: 'Later',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Plans social media posts, pays influencers and counts clicks on their links.',
  hosts: {
    'later.com': 'marketing',
    'mavrck.co': 'marketing',
    'linkin.bio': 'marketing',
    'mavely.com': 'marketing',
  },
  privacy: 'https://later.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://later.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
