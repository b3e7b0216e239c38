import type { Company } from '../company.ts';

export default {
  id: 'smartemailing',
  name: 'SmartEmailing',
  parent: null,
  country: 'CZ',
  role: 'processor',
  about: 'Sends newsletters for Czech companies.',
  hosts: {
    'smartemailing.cz': 'marketing',
  },
  privacy: 'https://www.smartemailing.cz/ochrana-soukromi/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.smartemailing.cz/ochrana-soukromi/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
