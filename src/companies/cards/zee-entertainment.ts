import type { Company } from '../company.ts';

export default {
  id: 'zee-entertainment',
  name: 'Zee Entertainment',
  parent: null,
  country: 'IN',
  role: 'controller',
  about: 'Indian television group with the streaming service ZEE5.',
  hosts: {
    'zee.com': 'content',
    'zee5.com': 'content',
  },
  privacy: 'https://www.zee.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.zee.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
