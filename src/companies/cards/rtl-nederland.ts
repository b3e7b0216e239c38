import type { Company } from '../company.ts';

export default {
  id: 'rtl-nederland',
  name: 'RTL Nederland',
  parent: 'DPG Media',
  country: 'NL',
  role: 'controller',
  about: 'Dutch television company with channel sites, news and Videoland.',
  hosts: {
    'rtl.nl': 'content',
    'rtlnieuws.nl': 'content',
    'buienradar.nl': 'content',
    'videoland.com': 'video',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://privacy.rtl.nl/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
