import type { Company } from '../company.ts';

export default {
  id: 'broadly',
  name: 'Broadly',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Web chat and review requests for local trades.',
  hosts: {
    'broadly.com': 'live-chat',
  },
  privacy: 'https://broadly.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://broadly.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
