import type { Company } from '../company.ts';

export default {
  id: 'trueffect',
  name: 'TruEffect',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Served ads under advertisers' own host names.",
  hosts: {
    'adlegend.com': 'advertising',
    'trueffect.com': 'advertising',
  },
  listed: ['Trueffect'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://trueffect.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
