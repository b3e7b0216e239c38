import type { Vendor } from '../vendor.ts';

export default {
  id: 'factors-ai',
  name: 'Factors.ai',
  company: 'Factors.ai',
  kind: 'identity',
  marks: {
    request: [{ host: 'factors.ai' }],
  },
  explain: 'Looks up which company your internet connection belongs to, and follows what you read.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.factors.ai/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
