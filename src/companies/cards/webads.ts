import type { Company } from '../company.ts';

export default {
  id: 'webads',
  name: 'WebAds',
  parent: null,
  country: 'NL',
  role: 'controller',
  about: 'Sells advertising on Dutch and Spanish sites.',
  hosts: {
    'webads.nl': 'advertising',
    'webads.eu': 'advertising',
    'webads.mgr.consensu.org': 'consent',
  },
  listed: ['WebAds CMP'],
  privacy: 'https://www.webads.nl/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.webads.nl/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
