import type { Company } from '../company.ts';

export default {
  id: 'adblade',
  name: 'Adblade',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Places picture-and-headline ads on news sites.',
  hosts: {
    'adblade.com': 'recommendation',
    'adiant.com': 'recommendation',
  },
  listed: ['Adblade'],
  privacy: 'https://www.adblade.com/doc/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adblade.com/doc/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
