import type { Company } from '../company.ts';

export default {
  id: 'popin',
  name: 'popIn',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Fills boxes under Japanese and Taiwanese articles with links and measures reading.',
  hosts: {
    'popin.cc': 'recommendation',
  },
  privacy: 'https://www.popin.cc/en/policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.popin.cc/en/policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
