import type { Company } from '../company.ts';

export default {
  id: 'bbc',
  name: 'BBC',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'Public broadcaster of the United Kingdom; its pages, pictures and programmes come from these hosts.',
  hosts: {
    'bbc.co.uk': 'content',
    'bbc.com': 'content',
    'bbci.co.uk': 'content',
    'bbc.in': 'content',
    'bbc.net.uk': 'content',
    'bbcstudios.com': 'content',
    'uktv.co.uk': 'video',
  },
  privacy: 'https://www.bbc.co.uk/usingthebbc/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bbc.co.uk/usingthebbc/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
