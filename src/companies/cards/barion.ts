import type { Company } from '../company.ts';

export default {
  id: 'barion',
  name: 'Barion',
  parent: null,
  country: 'HU',
  role: 'controller',
  about:
    'Handles payments for shops and, with a pixel on every page, builds profiles against fraud and for advertising.',
  hosts: {
    'pixel.barion.com': 'fingerprinting',
    'barion.com': 'utility',
  },
  privacy: 'https://www.barion.com/en/privacy-notice/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.barion.com/en/privacy-notice/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
