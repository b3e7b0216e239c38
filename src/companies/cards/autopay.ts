import type { Company } from '../company.ts';

export default {
  id: 'autopay',
  name: 'Autopay',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Handles payments for Polish shops.',
  hosts: {
    'autopay.pl': 'utility',
    'autopay.eu': 'utility',
    'bluemedia.pl': 'utility',
    'bm.pl': 'utility',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://autopay.pl/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
