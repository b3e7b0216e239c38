import type { Company } from '../company.ts';

export default {
  id: 'ideasoft',
  name: 'IdeaSoft',
  parent: null,
  country: 'TR',
  role: 'processor',
  about: 'Builds and hosts shop pages for merchants in Turkey.',
  hosts: {
    'ideasoft.com.tr': 'hosting',
    'myideasoft.com': 'hosting',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ideasoft.com.tr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
