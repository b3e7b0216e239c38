import type { Company } from '../company.ts';

export default {
  id: 'adledge',
  name: 'Adledge',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Checked for advertisers where and how their ads were shown.',
  hosts: {
    'adledge.com': 'advertising',
  },
  listed: ['Adledge'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adledge.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
