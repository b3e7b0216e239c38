import type { Company } from '../company.ts';

export default {
  id: 'capy',
  name: 'Capy',
  parent: null,
  country: 'JP',
  role: 'processor',
  about: 'Japanese puzzle check against robots at log-in pages.',
  hosts: {
    'capy.me': 'utility',
  },
  privacy: 'https://www.capy.me/privacy_policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.capy.me/privacy_policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
