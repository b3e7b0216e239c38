import type { Company } from '../company.ts';

export default {
  id: 'forensiq',
  name: 'Forensiq',
  parent: 'impact.com',
  country: 'US',
  role: 'processor',
  about: 'Checks ad clicks and views for fraud.',
  hosts: {
    'fqtag.com': 'fingerprinting',
    'forensiq.com': 'fingerprinting',
  },
  listed: ['Forensiq'],
  privacy: 'https://impact.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://impact.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
