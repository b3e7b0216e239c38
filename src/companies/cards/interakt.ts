import type { Company } from '../company.ts';

export default {
  id: 'interakt',
  name: 'Interakt',
  parent: 'Jio',
  country: 'IN',
  role: 'processor',
  about: 'Lets small Indian shops chat with customers on WhatsApp.',
  hosts: {
    'interakt.ai': 'live-chat',
    'interakt.shop': 'live-chat',
  },
  privacy: 'https://www.interakt.shop/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.interakt.shop/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
