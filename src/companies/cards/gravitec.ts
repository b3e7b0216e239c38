import type { Company } from '../company.ts';

export default {
  id: 'gravitec',
  name: 'Gravitec',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Browser push messages for publishers.',
  hosts: {
    'gravitec.net': 'marketing',
    'gravitec.media': 'marketing',
  },
  privacy: 'https://gravitec.net/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://gravitec.net/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
