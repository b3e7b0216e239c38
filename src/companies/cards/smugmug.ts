import type { Company } from '../company.ts';

export default {
  id: 'smugmug',
  name: 'SmugMug',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Photo galleries of photographers, also shown on other sites.',
  hosts: {
    'smugmug.com': 'content',
  },
  privacy: 'https://www.smugmug.com/about/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.smugmug.com/about/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
