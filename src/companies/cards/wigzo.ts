import type { Company } from '../company.ts';

export default {
  id: 'wigzo',
  name: 'Wigzo',
  parent: 'Shiprocket',
  country: 'IN',
  role: 'processor',
  about: 'Mails, push messages and offers for shoppers by what they looked at.',
  hosts: {
    'wigzo.com': 'marketing',
    'wigzopush.com': 'marketing',
  },
  listed: ['Wigzo'],
  privacy: 'https://www.wigzo.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.wigzo.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
