import type { Company } from '../company.ts';

export default {
  id: 'freepik',
  name: 'Freepik',
  parent: null,
  country: 'ES',
  role: 'controller',
  about: 'Supplies drawings and icons for pages, also as Flaticon.',
  hosts: {
    'freepik.com': 'content',
    'flaticon.com': 'content',
    'freepik.es': 'content',
    'cdnpk.net': 'content',
  },
  privacy: 'https://www.freepik.com/legal/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.freepik.com/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
