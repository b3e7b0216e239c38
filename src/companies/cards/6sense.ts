import type { Company } from '../company.ts';

export default {
  id: '6sense',
  name: '6sense',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Guesses which firm a visitor works for and how close it is to buying, and sells that.',
  hosts: {
    '6sense.com': 'identity',
    '6sc.co': 'identity',
  },
  privacy: 'https://6sense.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://6sense.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
