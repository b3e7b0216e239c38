import type { Vendor } from '../vendor.ts';

export default {
  id: 'leadrebel',
  name: 'LeadRebel',
  company: 'LeadRebel',
  kind: 'identity',
  marks: {
    request: [{ host: 'leadrebel.io' }],
  },
  explain: 'Looks up which company your internet connection belongs to, and follows what you read.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/common-repository/leadrebel/blob/85199e8ead2b6df75d2153a9450c896a7551870f/leadrebel.php',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
