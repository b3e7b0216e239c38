import type { Company } from '../company.ts';

export default {
  id: 'knight-lab',
  name: 'Knight Lab',
  parent: 'Northwestern University',
  country: 'US',
  role: 'processor',
  about: 'University lab whose timelines and maps newsrooms place in articles.',
  hosts: {
    'knightlab.com': 'content',
  },
  listed: ['Knight Lab'],
  privacy: 'https://knightlab.northwestern.edu/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://knightlab.northwestern.edu/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
