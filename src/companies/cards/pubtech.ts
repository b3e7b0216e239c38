import type { Company } from '../company.ts';

export default {
  id: 'pubtech',
  name: 'Pubtech',
  parent: null,
  country: 'IT',
  role: 'processor',
  about: 'Italian consent window and ad set-up for publishers.',
  hosts: {
    'pubtech.ai': 'consent',
  },
  listed: ['Pubtech CMP'],
  privacy: 'https://www.pubtech.ai/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.pubtech.ai/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
