import type { Company } from '../company.ts';

export default {
  id: 'discovercars',
  name: 'DiscoverCars',
  parent: null,
  country: 'LV',
  role: 'controller',
  about: 'Car rental search boxes on travel blogs.',
  hosts: {
    'discovercars.com': 'utility',
  },
  privacy: 'https://www.discovercars.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.discovercars.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
