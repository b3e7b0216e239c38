import type { Company } from '../company.ts';

export default {
  id: 'sourcepoint',
  name: 'Sourcepoint',
  parent: 'Didomi',
  country: 'US',
  role: 'processor',
  about: 'Consent windows and ad-blocker messages on news sites; hands the choice on to ad firms.',
  hosts: {
    'privacy-mgmt.com': 'consent',
    'sp-prod.net': 'consent',
    'sourcepoint.com': 'consent',
    'summerhamster.com': 'consent',
    'decenthat.com': 'consent',
    'fallingfalcon.com': 'consent',
  },
  listed: ['Sourcepoint', 'Sourcepoint CMP'],
  privacy: 'https://sourcepoint.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://sourcepoint.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.didomi.io/blog/didomi-acquires-sourcepoint', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
