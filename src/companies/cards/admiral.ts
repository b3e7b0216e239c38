import type { Company } from '../company.ts';

export default {
  id: 'admiral',
  name: 'Admiral',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Notices ad blockers on publishers’ pages and asks visitors to allow ads, agree or pay.',
  hosts: {
    'getadmiral.com': 'advertising',
    'unknowntray.com': 'advertising',
  },
  listed: ['Admiral', 'Admiral CMP'],
  privacy: 'https://www.getadmiral.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.getadmiral.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
