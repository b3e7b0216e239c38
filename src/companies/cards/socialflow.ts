import type { Company } from '../company.ts';

export default {
  id: 'socialflow',
  name: 'SocialFlow',
  parent: 'Piano',
  country: 'US',
  role: 'processor',
  about: 'Decides when newsrooms post on social networks and counts the clicks.',
  hosts: {
    'socialflow.com': 'social',
  },
  privacy: 'https://www.socialflow.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.socialflow.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
