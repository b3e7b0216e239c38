import type { Company } from '../company.ts';

export default {
  id: 'everflow',
  name: 'Everflow',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Counts for advertisers which partner brought clicks and sales.',
  hosts: {
    'everflow.io': 'advertising',
    'tp88trk.com': 'advertising',
  },
  listed: ['Everflow'],
  privacy: 'https://www.everflow.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.everflow.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
