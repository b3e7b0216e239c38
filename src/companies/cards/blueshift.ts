import type { Company } from '../company.ts';

export default {
  id: 'blueshift',
  name: 'Blueshift',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Sends mails and app messages chosen from what each user read or bought.',
  hosts: {
    'getblueshift.com': 'marketing',
    'blueshift.com': 'marketing',
  },
  privacy: 'https://blueshift.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://blueshift.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
