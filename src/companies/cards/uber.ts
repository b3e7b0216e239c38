import type { Company } from '../company.ts';

export default {
  id: 'uber',
  name: 'Uber',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Ride and delivery service that uses trips and orders for its own advertising.',
  hosts: {
    'uber.com': 'content',
    'ubereats.com': 'content',
    'uber-assets.com': 'content',
    'postmates.com': 'content',
  },
  privacy: 'https://www.uber.com/legal/en/document/?name=privacy-notice',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.uber.com/legal/en/document/?name=privacy-notice', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
