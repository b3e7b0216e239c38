import type { Company } from '../company.ts';

export default {
  id: 'evening-standard',
  name: 'The London Standard',
  parent: null,
  country: 'GB',
  role: 'controller',
  about: 'London newspaper; these are its own pages and pictures.',
  hosts: {
    'standard.co.uk': 'content',
  },
  privacy: 'https://www.standard.co.uk/service/privacy-policy-6604085.html',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.standard.co.uk/service/privacy-policy-6604085.html', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
