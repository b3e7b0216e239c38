import type { Company } from '../company.ts';

export default {
  id: 'newsman',
  name: 'NewsMAN',
  parent: null,
  country: 'RO',
  role: 'processor',
  about: 'Sends newsletters for shops and tracks what their contacts do.',
  hosts: {
    'newsmanapp.com': 'marketing',
    'newsman.ro': 'marketing',
    'newsman.com': 'marketing',
    'nmtracking.com': 'marketing',
  },
  privacy: 'https://newsman.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://newsman.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
