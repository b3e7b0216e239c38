import type { Company } from '../company.ts';

export default {
  id: 'doubleverify',
  name: 'DoubleVerify',
  hosts: {
    'doubleverify.com': 'advertising',
  },
  privacy: 'https://doubleverify.com/privacy-notice/',
  sources: [{ url: 'https://doubleverify.com/privacy-notice/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
