import type { Company } from '../company.ts';

export default {
  id: 'india-today',
  name: 'India Today Group',
  parent: null,
  country: 'IN',
  role: 'controller',
  about: 'Publishes India Today and Aaj Tak.',
  hosts: {
    'indiatoday.in': 'content',
    'intoday.in': 'content',
    'aajtak.in': 'content',
    'businesstoday.in': 'content',
    'lallantop.com': 'content',
    'thelallantop.com': 'content',
    'tosshub.com': 'content',
  },
  privacy: 'https://www.indiatoday.in/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.indiatoday.in/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
