import type { Company } from '../company.ts';

export default {
  id: 'here',
  name: 'HERE',
  parent: null,
  country: 'NL',
  role: 'both',
  about: 'Draws maps and finds places for pages and cars.',
  hosts: {
    'here.com': 'utility',
    'hereapi.com': 'utility',
    'heremaps.cn': 'utility',
    'nlp.nokia.com': 'utility',
  },
  listed: ['HERE'],
  privacy: 'https://legal.here.com/en-gb/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://legal.here.com/en-gb/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.here.com/docs/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
