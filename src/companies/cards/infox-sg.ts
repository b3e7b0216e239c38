import type { Company } from '../company.ts';

export default {
  id: 'infox-sg',
  name: 'Infox',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Russian exchange of news links that mixes advertisements into the suggestions under articles.',
  hosts: {
    'infox.sg': 'recommendation',
    'infox.ru': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://infox.sg/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
