import type { Company } from '../company.ts';

export default {
  id: 'queue-it',
  name: 'Queue-it',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Waiting room that lets buyers into busy ticket and shoe sales one by one.',
  hosts: {
    'queue-it.net': 'utility',
    'queue-it.com': 'utility',
  },
  listed: ['Queue-it'],
  privacy: 'https://queue-it.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://queue-it.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
