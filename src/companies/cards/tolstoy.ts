import type { Company } from '../company.ts';

export default {
  id: 'tolstoy',
  name: 'Tolstoy',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shopping videos inside web shops that note what is watched.',
  hosts: {
    'gotolstoy.com': 'video',
  },
  privacy: 'https://www.gotolstoy.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gotolstoy.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
