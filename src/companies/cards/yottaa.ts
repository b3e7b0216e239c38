import type { Company } from '../company.ts';

export default {
  id: 'yottaa',
  name: 'Yottaa',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Speeds up web shops and watches which other companies’ scripts slow a page down.',
  hosts: {
    'yottaa.com': 'cdn',
    'yottaa.net': 'cdn',
  },
  listed: ['Yottaa'],
  privacy: 'https://www.yottaa.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.yottaa.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
