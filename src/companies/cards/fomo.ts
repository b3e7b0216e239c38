import type { Company } from '../company.ts';

export default {
  id: 'fomo',
  name: 'Fomo',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Pop-ups saying that somebody just bought something in this shop.',
  hosts: {
    'fomo.com': 'marketing',
    'notifyapp.io': 'marketing',
  },
  listed: ['Fomo'],
  privacy: 'https://fomo.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://fomo.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
