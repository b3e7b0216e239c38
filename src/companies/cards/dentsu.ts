import type { Company } from '../company.ts';

export default {
  id: 'dentsu',
  name: 'Dentsu',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese advertising group whose agencies buy and measure advertising worldwide.',
  hosts: {
    'dentsu.com': 'advertising',
    'dentsu.co.jp': 'advertising',
    'dentsudigital.co.jp': 'advertising',
    'dan.mgr.consensu.org': 'consent',
  },
  listed: ['Dentsu CMP'],
  privacy: 'https://www.group.dentsu.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.group.dentsu.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
