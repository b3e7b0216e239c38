import type { Company } from '../company.ts';

export default {
  id: 'inspectlet',
  name: 'Inspectlet',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Records individual visits as videos and makes heatmaps of eyes and clicks for site owners.',
  hosts: {
    'inspectlet.com': 'session-replay',
  },
  listed: ['Inspectlet'],
  privacy: 'https://www.inspectlet.com/legal',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.inspectlet.com/legal', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
