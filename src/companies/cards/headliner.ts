import type { Company } from '../company.ts';

export default {
  id: 'headliner',
  name: 'Headliner',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Puts a box on pages that suggests podcast episodes on what is read there.',
  hosts: {
    'headliner.link': 'recommendation',
    'headliner.app': 'recommendation',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.headliner.app/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
