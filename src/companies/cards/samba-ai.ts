import type { Company } from '../company.ts';

export default {
  id: 'samba-ai',
  name: 'Samba.ai',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Sends shoppers mail with products picked for them.',
  hosts: {
    'samba.ai': 'marketing',
    'yottlyscript.com': 'marketing',
    'yottly.com': 'marketing',
  },
  privacy: 'https://samba.ai/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://samba.ai/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
