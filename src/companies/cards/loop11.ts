import type { Company } from '../company.ts';

export default {
  id: 'loop11',
  name: 'Loop11',
  parent: null,
  country: 'AU',
  role: 'processor',
  about: 'Gives people tasks on a website and records how they manage.',
  hosts: {
    'loop11.com': 'customer-support',
  },
  listed: ['Loop11'],
  privacy: 'https://www.loop11.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.loop11.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
