import type { Company } from '../company.ts';

export default {
  id: 'target',
  name: 'Target',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American retailer whose shop also feeds its advertising business Roundel.',
  hosts: {
    'target.com': 'content',
    'targetimg1.com': 'content',
    'roundel.com': 'advertising',
    'shipt.com': 'content',
  },
  privacy: 'https://www.target.com/c/target-privacy-policy/-/N-4sr7p',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.target.com/c/target-privacy-policy/-/N-4sr7p', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
