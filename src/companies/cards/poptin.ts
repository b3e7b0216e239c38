import type { Company } from '../company.ts';

export default {
  id: 'poptin',
  name: 'Poptin',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Pop-ups that collect e-mail addresses when visitors leave.',
  hosts: {
    'poptin.com': 'marketing',
  },
  privacy: 'https://www.poptin.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.poptin.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
