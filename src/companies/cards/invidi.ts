import type { Company } from '../company.ts';

export default {
  id: 'invidi',
  name: 'INVIDI',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Picks TV commercials by household and serves video ads with the former Videoplaza.',
  hosts: {
    'videoplaza.tv': 'advertising',
    'videoplaza.com': 'advertising',
    'invidi.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://invidi.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
