import type { Company } from '../company.ts';

export default {
  id: 'luigis-box',
  name: 'Luigi’s Box',
  parent: null,
  country: 'SK',
  role: 'processor',
  about: 'Runs the search box and product suggestions of web shops and logs the clicks.',
  hosts: {
    'luigisbox.com': 'recommendation',
    'luigisbox.tech': 'recommendation',
  },
  listed: ['Luigis Box'],
  privacy: 'https://www.luigisbox.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.luigisbox.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
