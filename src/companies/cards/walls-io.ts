import type { Company } from '../company.ts';

export default {
  id: 'walls-io',
  name: 'Walls.io',
  parent: null,
  country: 'AT',
  role: 'processor',
  about: 'Shows walls of social media posts inside other sites.',
  hosts: {
    'walls.io': 'content',
  },
  privacy: 'https://walls.io/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://walls.io/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
