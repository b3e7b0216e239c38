import type { Company } from '../company.ts';

export default {
  id: 'dable',
  name: 'Dable',
  parent: null,
  country: 'KR',
  role: 'controller',
  about: 'Chooses news links and ads for readers of Korean and Asian news sites.',
  hosts: {
    'dable.io': 'recommendation',
  },
  privacy: 'https://dable.io/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://dable.io/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
