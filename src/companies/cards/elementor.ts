import type { Company } from '../company.ts';

export default {
  id: 'elementor',
  name: 'Elementor',
  parent: null,
  country: 'IL',
  role: 'processor',
  about: 'Builds WordPress pages from blocks, and hosts them.',
  hosts: {
    'elementor.com': 'hosting',
    'elementor.cloud': 'hosting',
  },
  privacy: 'https://elementor.com/about/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://elementor.com/about/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
