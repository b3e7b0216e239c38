import type { Company } from '../company.ts';

export default {
  id: 'simplepay',
  name: 'SimplePay',
  parent: 'OTP',
  country: 'HU',
  role: 'processor',
  about: 'Handles card payments for Hungarian shops.',
  hosts: {
    'simplepay.hu': 'utility',
    'otpmobil.hu': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://simplepay.hu/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
