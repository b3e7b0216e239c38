import type { Company } from '../company.ts';

export default {
  id: 'cbc',
  name: 'CBC/Radio-Canada',
  parent: null,
  country: 'CA',
  role: 'controller',
  about: 'Public broadcaster of Canada; these hosts serve its news, players and reader counts.',
  hosts: {
    'cbc.ca': 'content',
    'radio-canada.ca': 'content',
    'cbcrc.ca': 'content',
    'cbcrc-prod.ca': 'content',
    'rcinet.ca': 'content',
    'ici.tou.tv': 'video',
    'tou.tv': 'video',
  },
  privacy: 'https://cbc.radio-canada.ca/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cbc.radio-canada.ca/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
