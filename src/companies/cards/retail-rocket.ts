import type { Company } from '../company.ts';

export default {
  id: 'retail-rocket',
  name: 'Retail Rocket',
  parent: null,
  country: 'ES',
  role: 'processor',
  about: 'Suggests products to shoppers and sends them mails about what they viewed.',
  hosts: {
    'retailrocket.net': 'recommendation',
    'retailrocket.ru': 'recommendation',
    'retailrocket.com': 'recommendation',
  },
  privacy: 'https://retailrocket.net/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://retailrocket.net/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
