import type { Company } from '../company.ts';

export default {
  id: 'aparat',
  name: 'Aparat',
  parent: 'Saba Idea',
  country: 'IR',
  role: 'controller',
  about: 'Iranian video service whose player is embedded in other pages.',
  hosts: {
    'aparat.com': 'video',
  },
  privacy: 'https://www.aparat.com/policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.aparat.com/policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
