import type { Company } from '../company.ts';

export default {
  id: 'convertiser',
  name: 'Convertiser',
  parent: null,
  country: 'PL',
  role: 'both',
  about: 'Polish affiliate network that turns blog links into paid ones.',
  hosts: {
    'convertiser.com': 'advertising',
  },
  privacy: 'https://convertiser.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://convertiser.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
