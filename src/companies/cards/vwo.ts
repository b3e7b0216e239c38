import type { Company } from '../company.ts';

export default {
  id: 'vwo',
  name: 'VWO',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Shows different visitors different versions of a page and records their visits to compare them.',
  hosts: {
    'vwo.com': 'experiment',
    'visualwebsiteoptimizer.com': 'experiment',
    'wingify.com': 'experiment',
    'pushcrew.com': 'marketing',
  },
  listed: ['VWO', 'PushCrew'],
  privacy: 'https://vwo.com/privacy-policy/',
  optOut: 'https://vwo.com/opt-out/',
  contact: null,
  sources: [{ url: 'https://vwo.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
