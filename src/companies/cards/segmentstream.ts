import type { Company } from '../company.ts';

export default {
  id: 'segmentstream',
  name: 'SegmentStream',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Scores visits by how likely they lead to a sale and passes the scores to ad tools.',
  hosts: {
    'segmentstream.com': 'analytics',
  },
  listed: ['SegmentStream'],
  privacy: 'https://segmentstream.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://segmentstream.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
