import type { Company } from '../company.ts';

export default {
  id: 'usercentrics',
  name: 'Usercentrics',
  hosts: {
    'usercentrics.eu': 'consent',
    'cookiebot.com': 'consent',
    'cookiebot.eu': 'consent',
  },
  privacy: 'https://usercentrics.com/privacy-policy/',
  sources: [{ url: 'https://usercentrics.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
