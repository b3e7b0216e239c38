import type { Company } from '../company.ts';

export default {
  id: 'element451',
  name: 'Element451',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Keeps records of likely students for colleges and tailors pages and mails.',
  hosts: {
    'element451.io': 'marketing',
    'element451.com': 'marketing',
  },
  privacy: 'https://element451.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://element451.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
