import type { Company } from '../company.ts';

export default {
  id: 'svt',
  name: 'SVT',
  parent: null,
  country: 'SE',
  role: 'controller',
  about: 'Public television of Sweden; these hosts serve news and player.',
  hosts: {
    'svt.se': 'content',
    'svtplay.se': 'video',
    'svtstatic.se': 'content',
    'svt.io': 'content',
  },
  privacy: 'https://www.svt.se/personuppgifter',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.svt.se/personuppgifter', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
