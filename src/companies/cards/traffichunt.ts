import type { Company } from '../company.ts';

export default {
  id: 'traffichunt',
  name: 'TrafficHunt',
  parent: null,
  country: 'MT',
  role: 'both',
  about: 'Auctions visits and ad places of adult sites.',
  hosts: {
    'traffichunt.com': 'advertising',
  },
  listed: ['TrafficHunt'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://traffichunt.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
