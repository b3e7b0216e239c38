import type { Company } from '../company.ts';

export default {
  id: 'financial-times',
  name: 'Financial Times',
  parent: 'Nikkei',
  country: 'GB',
  role: 'controller',
  about: 'Business newspaper that measures its subscribers closely to predict who stays.',
  hosts: {
    'ft.com': 'content',
    'ft-static.com': 'content',
    'financialtimes.com': 'content',
    'fdiintelligence.com': 'content',
    'thebanker.com': 'content',
    'pensions-expert.com': 'content',
  },
  privacy: 'https://help.ft.com/legal-privacy/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://help.ft.com/legal-privacy/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
