import type { Company } from '../company.ts';

export default {
  id: 'geetest',
  name: 'GeeTest',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Chinese slide puzzles and behaviour checks against robots.',
  hosts: {
    'geetest.com': 'fingerprinting',
    'geevisit.com': 'fingerprinting',
  },
  privacy: 'https://www.geetest.com/en/PrivacyPolicy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.geetest.com/en/PrivacyPolicy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
