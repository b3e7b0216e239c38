import type { Company } from '../company.ts';

export default {
  id: 'digidip',
  name: 'digidip',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Turns ordinary links to shops into links that pay the site a commission.',
  hosts: {
    'digidip.net': 'advertising',
  },
  privacy: 'https://digidip.net/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://digidip.net/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
