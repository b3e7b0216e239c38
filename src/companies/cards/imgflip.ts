import type { Company } from '../company.ts';

export default {
  id: 'imgflip',
  name: 'Imgflip',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Stores joke pictures that people make and pages show.',
  hosts: {
    'imgflip.com': 'content',
  },
  privacy: 'https://imgflip.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://imgflip.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
