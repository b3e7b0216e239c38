import type { Company } from '../company.ts';

export default {
  id: 'bridgeline',
  name: 'Bridgeline',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs shop search with HawkSearch and Celebros and hosts business sites.',
  hosts: {
    'hawksearch.com': 'recommendation',
    'hawksearch.info': 'recommendation',
    'celebros.com': 'recommendation',
    'bridgeline.com': 'content',
  },
  listed: ['Hawk Search', 'Thanx Media'],
  privacy: 'https://www.bridgeline.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bridgeline.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
