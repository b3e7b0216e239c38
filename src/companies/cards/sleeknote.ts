import type { Company } from '../company.ts';

export default {
  id: 'sleeknote',
  name: 'Sleeknote',
  parent: null,
  country: 'DK',
  role: 'processor',
  about: 'Shows sign-up windows and offers to shop visitors.',
  hosts: {
    'sleeknote.com': 'marketing',
    'sleeknotecustomerscripts.sleeknote.com': 'marketing',
    'sleeknotestaticcontent.sleeknote.com': 'marketing',
  },
  privacy: 'https://sleeknote.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sleeknote.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
