import type { Company } from '../company.ts';

export default {
  id: 'relewise',
  name: 'Relewise',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Ranks search results and suggests products for each shopper.',
  hosts: {
    'relewise.com': 'recommendation',
  },
  privacy: 'https://relewise.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://relewise.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
