import type { Company } from '../company.ts';

export default {
  id: 'uploadcare',
  name: 'Uploadcare',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Stores and delivers files and pictures that people upload to other sites.',
  hosts: {
    'uploadcare.com': 'content',
    'ucarecdn.com': 'content',
    'ucarecd.net': 'content',
  },
  privacy: 'https://uploadcare.com/about/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://uploadcare.com/about/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://uploadcare.com/docs/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
