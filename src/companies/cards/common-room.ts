import type { Company } from '../company.ts';

export default {
  id: 'common-room',
  name: 'Common Room',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Links visits to people and firms known from social networks for sales teams.',
  hosts: {
    'commonroom.io': 'identity',
    'cr-relay.com': 'identity',
  },
  privacy: 'https://www.commonroom.io/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.commonroom.io/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
