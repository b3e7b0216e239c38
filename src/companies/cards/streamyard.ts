import type { Company } from '../company.ts';

export default {
  id: 'streamyard',
  name: 'StreamYard',
  parent: 'Bending Spoons',
  country: 'US',
  role: 'controller',
  about: 'Live broadcasts that can be shown inside other sites.',
  hosts: {
    'streamyard.com': 'video',
  },
  privacy: 'https://streamyard.com/resources/docs/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://streamyard.com/resources/docs/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
