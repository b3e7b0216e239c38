import type { Company } from '../company.ts';

export default {
  id: 'wati',
  name: 'Wati',
  parent: null,
  country: 'HK',
  role: 'processor',
  about: 'WhatsApp inbox and site button for small firms.',
  hosts: {
    'wati.io': 'live-chat',
  },
  privacy: 'https://www.wati.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wati.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
