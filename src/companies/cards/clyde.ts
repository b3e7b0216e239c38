import type { Company } from '../company.ts';

export default {
  id: 'clyde',
  name: 'Clyde',
  parent: 'Cover Genius',
  country: 'US',
  role: 'controller',
  about: 'Offered product protection plans in web shops before Cover Genius bought it.',
  hosts: {
    'joinclyde.com': 'utility',
  },
  privacy: 'https://www.joinclyde.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.joinclyde.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
