import type { Company } from '../company.ts';

export default {
  id: 'advally',
  name: 'Advally',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Runs and tests the ads of midsize websites for their owners.',
  hosts: {
    'advally.com': 'advertising',
  },
  privacy: 'https://www.advally.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.advally.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
