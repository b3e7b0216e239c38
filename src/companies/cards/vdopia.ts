import type { Company } from '../company.ts';

export default {
  id: 'vdopia',
  name: 'Vdopia',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Sold mobile video ads through its Chocolate marketplace.',
  hosts: {
    'vdopia.com': 'advertising',
    'chocolateplatform.com': 'advertising',
  },
  listed: ['Vdopia Chocolate'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://vdopia.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
