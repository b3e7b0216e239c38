import type { Company } from '../company.ts';

export default {
  id: 'traffective',
  name: 'Traffective',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Places ads and consent boxes on German websites for their owners.',
  hosts: {
    'traffective.com': 'advertising',
    'cdntrf.com': 'advertising',
    'traffective.mgr.consensu.org': 'consent',
  },
  listed: ['Traffective CMP'],
  privacy: 'https://traffective.com/datenschutz/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://traffective.com/datenschutz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
