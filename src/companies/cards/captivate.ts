import type { Company } from '../company.ts';

export default {
  id: 'captivate',
  name: 'Captivate',
  parent: 'Global',
  country: 'GB',
  role: 'processor',
  about: 'British podcast host whose players on blogs count plays.',
  hosts: {
    'captivate.fm': 'content',
  },
  privacy: 'https://www.captivate.fm/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.captivate.fm/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
