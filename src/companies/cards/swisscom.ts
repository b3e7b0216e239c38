import type { Company } from '../company.ts';

export default {
  id: 'swisscom',
  name: 'Swisscom',
  parent: null,
  country: 'CH',
  role: 'controller',
  about: 'Swiss telephone company with the portal Bluewin and the directory localsearch.',
  hosts: {
    'swisscom.ch': 'content',
    'swisscom.com': 'content',
    'bluewin.ch': 'content',
    'local.ch': 'content',
    'localsearch.ch': 'content',
  },
  privacy: 'https://www.swisscom.ch/en/about/legal-information/data-protection.html',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.swisscom.ch/en/about/legal-information/data-protection.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
