import type { Company } from '../company.ts';

export default {
  id: 'dixa',
  name: 'Dixa',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Customer-service desk with chat; owner of the Solvemate robot.',
  hosts: {
    'dixa.io': 'live-chat',
    'dixa.com': 'live-chat',
    'solvemate.com': 'ai-chat',
  },
  privacy: 'https://www.dixa.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.dixa.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
