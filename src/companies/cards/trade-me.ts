import type { Company } from '../company.ts';

export default {
  id: 'trade-me',
  name: 'Trade Me',
  parent: null,
  country: 'NZ',
  role: 'controller',
  about: 'New Zealand marketplace and classified site.',
  hosts: {
    'trademe.co.nz': 'content',
    'tmcdn.co.nz': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://help.trademe.co.nz/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
