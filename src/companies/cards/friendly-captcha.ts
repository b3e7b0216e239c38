import type { Company } from '../company.ts';

export default {
  id: 'friendly-captcha',
  name: 'Friendly Captcha',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Form protection that lets the computer do a sum instead of tracking the person.',
  hosts: {
    'friendlycaptcha.com': 'utility',
    'friendlycaptcha.eu': 'utility',
    'frcapi.com': 'utility',
  },
  privacy: 'https://friendlycaptcha.com/legal/privacy-end-users/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://friendlycaptcha.com/legal/privacy-end-users/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
