import type { Company } from '../company.ts';

export default {
  id: 'windsor-ai',
  name: 'Windsor.ai',
  parent: null,
  country: 'CH',
  role: 'processor',
  about: 'Ties ad spending to site visits and sales for marketers.',
  hosts: {
    'windsor.ai': 'analytics',
  },
  privacy: 'https://windsor.ai/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://windsor.ai/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
