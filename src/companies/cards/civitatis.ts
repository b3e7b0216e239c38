import type { Company } from '../company.ts';

export default {
  id: 'civitatis',
  name: 'Civitatis',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Tour boxes on Spanish-language travel blogs.',
  hosts: {
    'civitatis.com': 'utility',
  },
  privacy: 'https://www.civitatis.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.civitatis.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
