import type { Company } from '../company.ts';

export default {
  id: 'spiegel',
  name: 'Der Spiegel',
  parent: null,
  country: 'DE',
  role: 'controller',
  about: 'German news magazine with its own reader accounts.',
  hosts: {
    'spiegel.de': 'content',
  },
  privacy: 'https://www.spiegel.de/datenschutz-spiegel',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.spiegel.de/datenschutz-spiegel', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
