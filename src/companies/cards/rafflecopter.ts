import type { Company } from '../company.ts';

export default {
  id: 'rafflecopter',
  name: 'Rafflecopter',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Prize draws on blogs that collect names and follows of those who enter.',
  hosts: {
    'rafflecopter.com': 'marketing',
  },
  privacy: 'https://www.rafflecopter.com/rafl/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rafflecopter.com/rafl/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
