import type { Company } from '../company.ts';

export default {
  id: 'adadyn',
  name: 'AdaDyn',
  parent: null,
  country: 'IN',
  role: 'controller',
  about: 'Indian ad network, formerly Ozone Media.',
  hosts: {
    'adadyn.com': 'advertising',
  },
  listed: ['Ozone Media'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.adadyn.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
