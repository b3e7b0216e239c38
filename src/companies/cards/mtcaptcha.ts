import type { Company } from '../company.ts';

export default {
  id: 'mtcaptcha',
  name: 'MTCaptcha',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Puzzle for forms that sorts people from robots.',
  hosts: {
    'mtcaptcha.com': 'utility',
  },
  privacy: 'https://www.mtcaptcha.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.mtcaptcha.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
