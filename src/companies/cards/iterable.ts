import type { Company } from '../company.ts';

export default {
  id: 'iterable',
  name: 'Iterable',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sends mails, texts and app messages chosen from each customer’s behaviour.',
  hosts: {
    'iterable.com': 'marketing',
  },
  privacy: 'https://iterable.com/trust/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://iterable.com/trust/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
