import type { Company } from '../company.ts';

export default {
  id: 'powerreviews',
  name: 'PowerReviews',
  parent: 'Syndigo',
  country: 'US',
  role: 'processor',
  about: "Gathers shoppers' reviews and shows them in the shops that pay for it.",
  hosts: {
    'powerreviews.com': 'customer-support',
  },
  listed: ['PowerReviews'],
  privacy: 'https://www.powerreviews.com/legal/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.powerreviews.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
