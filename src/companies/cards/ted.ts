import type { Company } from '../company.ts';

export default {
  id: 'ted',
  name: 'TED',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Publishes short talks; pages embed its video player.',
  hosts: {
    'ted.com': 'video',
    'tedcdn.com': 'video',
  },
  privacy: 'https://www.ted.com/about/our-organization/our-policies-terms/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.ted.com/about/our-organization/our-policies-terms/privacy-policy',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
