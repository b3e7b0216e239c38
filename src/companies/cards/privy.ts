import type { Company } from '../company.ts';

export default {
  id: 'privy',
  name: 'Privy',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Pop-ups in shops that collect e-mail addresses and phone numbers.',
  hosts: {
    'privy.com': 'marketing',
    'privymktg.com': 'marketing',
  },
  listed: ['Privy'],
  privacy: 'https://www.privy.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.privy.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
