import type { Company } from '../company.ts';

export default {
  id: 'captcha-eu',
  name: 'captcha.eu',
  parent: null,
  country: 'AT',
  role: 'processor',
  about: 'Austrian robot check without puzzles or cookies.',
  hosts: {
    'captcha.eu': 'utility',
  },
  privacy: 'https://www.captcha.eu/datenschutz',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.captcha.eu/datenschutz', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
