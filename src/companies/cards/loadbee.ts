import type { Company } from '../company.ts';

export default {
  id: 'loadbee',
  name: 'Loadbee',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Shows makers’ product texts and pictures inside shops.',
  hosts: {
    'loadbee.com': 'content',
  },
  privacy: 'https://loadbee.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://loadbee.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
