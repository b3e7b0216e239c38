import type { Company } from '../company.ts';

export default {
  id: 'cauly',
  name: 'Cauly',
  parent: 'Futurestream Networks',
  country: 'KR',
  role: 'both',
  about: 'Places banner and video ads in Korean apps.',
  hosts: {
    'cauly.co.kr': 'advertising',
    'cauly.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://cauly.co.kr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
