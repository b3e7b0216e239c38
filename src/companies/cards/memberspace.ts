import type { Company } from '../company.ts';

export default {
  id: 'memberspace',
  name: 'MemberSpace',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Puts sign-in and payment in front of pages.',
  hosts: {
    'memberspace.com': 'utility',
  },
  privacy: 'https://www.memberspace.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.memberspace.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
