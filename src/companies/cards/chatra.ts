import type { Company } from '../company.ts';

export default {
  id: 'chatra',
  name: 'Chatra',
  parent: 'Brevo',
  country: 'US',
  role: 'processor',
  about: 'Chat widget for small shops; shows what a visitor types and has in the basket.',
  hosts: {
    'chatra.io': 'live-chat',
    'chatra.com': 'live-chat',
  },
  privacy: 'https://chatra.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://chatra.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
