import type { Company } from '../company.ts';

export default {
  id: 'supertab',
  name: 'Supertab',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Lets readers run up a tab for single articles and pay it later.',
  hosts: {
    'laterpay.net': 'utility',
    'supertab.co': 'utility',
  },
  privacy: 'https://www.supertab.co/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.supertab.co/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.laterpay.net/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
