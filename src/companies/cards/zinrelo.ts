import type { Company } from '../company.ts';

export default {
  id: 'zinrelo',
  name: 'Zinrelo',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Reward programmes for shops that track purchases.',
  hosts: {
    'zinrelo.com': 'marketing',
    'shopsocially.com': 'marketing',
  },
  privacy: 'https://www.zinrelo.com/privacy-policy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zinrelo.com/privacy-policy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
