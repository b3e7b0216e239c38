import type { Company } from '../company.ts';

export default {
  id: 'flodesk',
  name: 'Flodesk',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Newsletter forms of bloggers that collect e-mail addresses.',
  hosts: {
    'flodesk.com': 'marketing',
  },
  privacy: 'https://flodesk.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://flodesk.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
