import type { Company } from '../company.ts';

export default {
  id: 'id5',
  name: 'ID5',
  hosts: {
    'id5-sync.com': 'identity',
    'id5.io': 'identity',
  },
  privacy: 'https://id5.io/platform-privacy-policy/',
  sources: [{ url: 'https://id5.io/platform-privacy-policy/', checked: '2026-11-22' }],
} satisfies Company;
