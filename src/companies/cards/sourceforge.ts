import type { Company } from '../company.ts';

export default {
  id: 'sourceforge',
  name: 'SourceForge',
  parent: 'Slashdot Media',
  country: 'US',
  role: 'processor',
  about: 'Hands out free programs, with ads beside the downloads.',
  hosts: {
    'sourceforge.net': 'content',
    'fsdn.com': 'content',
    'slashdot.org': 'content',
  },
  privacy: 'https://slashdotmedia.com/privacy-statement/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://slashdotmedia.com/privacy-statement/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
