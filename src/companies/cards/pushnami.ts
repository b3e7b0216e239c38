import type { Company } from '../company.ts';

export default {
  id: 'pushnami',
  name: 'Pushnami',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Browser push messages, some with advertising, for publishers.',
  hosts: {
    'pushnami.com': 'marketing',
  },
  privacy: 'https://pushnami.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://pushnami.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
