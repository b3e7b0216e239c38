import type { Company } from '../company.ts';

export default {
  id: 'bible-gateway',
  name: 'Bible Gateway',
  parent: 'News Corp',
  country: 'US',
  role: 'controller',
  about: 'Bible search boxes and verse of the day on church sites.',
  hosts: {
    'biblegateway.com': 'content',
  },
  privacy: 'https://www.biblegateway.com/legal/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.biblegateway.com/legal/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
