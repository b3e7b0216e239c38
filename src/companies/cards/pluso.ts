import type { Company } from '../company.ts';

export default {
  id: 'pluso',
  name: 'Pluso',
  parent: null,
  country: 'RU',
  role: 'controller',
  about: 'Share buttons on Russian websites.',
  hosts: {
    'pluso.ru': 'social',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://share.pluso.ru/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
