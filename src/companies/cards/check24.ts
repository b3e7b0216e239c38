import type { Company } from '../company.ts';

export default {
  id: 'check24',
  name: 'CHECK24',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'German comparison of insurance, energy and travel whose forms stand on partner sites.',
  hosts: {
    'check24.de': 'advertising',
    'check24.net': 'advertising',
    'check24-partnerprogramm.de': 'advertising',
  },
  privacy: 'https://www.check24.de/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.check24.de/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
