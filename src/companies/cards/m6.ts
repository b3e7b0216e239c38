import type { Company } from '../company.ts';

export default {
  id: 'm6',
  name: 'M6',
  parent: 'RTL Group',
  country: 'FR',
  role: 'controller',
  about: 'French television group with the streaming service M6+ built by Bedrock.',
  hosts: {
    'm6.fr': 'content',
    '6play.fr': 'content',
    'groupem6.fr': 'content',
    '6cloud.fr': 'video',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.groupem6.fr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
