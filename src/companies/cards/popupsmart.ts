import type { Company } from '../company.ts';

export default {
  id: 'popupsmart',
  name: 'Popupsmart',
  parent: null,
  country: 'TR',
  role: 'processor',
  about: 'Shows pop-ups that collect mail addresses.',
  hosts: {
    'popupsmart.com': 'marketing',
  },
  privacy: 'https://popupsmart.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://popupsmart.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
