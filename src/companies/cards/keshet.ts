import type { Company } from '../company.ts';

export default {
  id: 'keshet',
  name: 'Keshet',
  parent: null,
  country: 'IL',
  role: 'controller',
  about: 'Israeli television company with the portal Mako.',
  hosts: {
    'mako.co.il': 'content',
    'keshet-tv.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mako.co.il/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
