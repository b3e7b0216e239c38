import type { Company } from '../company.ts';

export default {
  id: 'doordash',
  name: 'DoorDash',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Delivery service that uses orders for its own advertising; owns Deliveroo and Wolt.',
  hosts: {
    'doordash.com': 'content',
    'cdn4dd.com': 'content',
    'wolt.com': 'content',
    'deliveroo.com': 'content',
    'deliveroo.co.uk': 'content',
    'deliveroo.net': 'content',
    'bbot.menu': 'utility',
  },
  privacy: 'https://help.doordash.com/legal/document?type=cx-privacy-policy&region=US&locale=en-US',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://help.doordash.com/legal/document?type=cx-privacy-policy&region=US&locale=en-US',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
