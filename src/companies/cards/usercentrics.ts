import type { Company } from '../company.ts';

export default {
  id: 'usercentrics',
  name: 'Usercentrics',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Shows the cookie banner on many sites, also as Cookiebot, and stores what people chose.',
  hosts: {
    'usercentrics.eu': 'consent',
    'usercentrics.com': 'consent',
    'cookiebot.com': 'consent',
    'cookiebot.eu': 'consent',
    'cybot.com': 'consent',
    'usercentrics.mgr.consensu.org': 'consent',
    'cookiebot.mgr.consensu.org': 'consent',
  },
  listed: ['Usercentrics CMP', 'Cookiebot', 'Cookiebot CMP'],
  privacy: 'https://usercentrics.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://usercentrics.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://usercentrics.com/press/usercentrics-and-cybot-merge/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
