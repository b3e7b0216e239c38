import type { Company } from '../company.ts';

export default {
  id: 'neory',
  name: 'NEORY',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Runs campaigns, ad delivery and user databases for German advertisers.',
  hosts: {
    'ad-srv.net': 'advertising',
    'neory.com': 'advertising',
  },
  listed: ['NEORY Marketing Cloud'],
  privacy: 'https://www.neory.com/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.neory.com/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
