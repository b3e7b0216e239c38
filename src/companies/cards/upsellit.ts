import type { Company } from '../company.ts';

export default {
  id: 'upsellit',
  name: 'UpSellit',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows offers to shoppers who are leaving and mails those who left a basket behind.',
  hosts: {
    'upsellit.com': 'personalization',
  },
  listed: ['UpSellit'],
  privacy: 'https://us.upsellit.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://us.upsellit.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
