import type { Company } from '../company.ts';

export default {
  id: 'russmedia',
  name: 'Russmedia',
  parent: null,
  country: 'AT',
  role: 'controller',
  about: 'Austrian publisher of local news and classified sites.',
  hosts: {
    'russmedia.com': 'content',
    'vol.at': 'content',
    'vienna.at': 'content',
    'vn.at': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.russmedia.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
