import type { Company } from '../company.ts';

export default {
  id: 'outdooractive',
  name: 'Outdooractive',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'Hiking routes and maps on tourism sites.',
  hosts: {
    'outdooractive.com': 'utility',
  },
  privacy: 'https://www.outdooractive.com/en/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.outdooractive.com/en/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
