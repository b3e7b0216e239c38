import type { Company } from '../company.ts';

export default {
  id: 'incross',
  name: 'Incross',
  parent: 'SK',
  country: 'KR',
  role: 'controller',
  about: 'Korean seller of online and video advertising.',
  hosts: {
    'incross.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.incross.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
