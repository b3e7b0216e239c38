import type { Company } from '../company.ts';

export default {
  id: 'arc-xp',
  name: 'Arc XP',
  parent: 'The Washington Post',
  country: 'US',
  role: 'processor',
  about: 'Software on which newspapers run their websites, logins and paywalls.',
  hosts: {
    'arcpublishing.com': 'content',
    'arc-cdn.net': 'content',
    'arcxp.com': 'content',
  },
  privacy: 'https://www.arcxp.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.arcxp.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
