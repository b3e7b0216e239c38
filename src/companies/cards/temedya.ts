import type { Company } from '../company.ts';

export default {
  id: 'temedya',
  name: 'TE Medya',
  parent: null,
  country: 'TR',
  role: 'both',
  about: 'Plays videos and ads inside Turkish articles.',
  hosts: {
    'vidyome.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://vidyome.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/temedyaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
