import type { Company } from '../company.ts';

export default {
  id: 'contentsquare',
  name: 'Contentsquare',
  hosts: {
    'contentsquare.com': 'session-replay',
    'contentsquare.net': 'session-replay',
    'hotjar.com': 'session-replay',
    'hotjar.io': 'session-replay',
    'heapanalytics.com': 'analytics',
    'heap-api.com': 'analytics',
  },
  privacy: 'https://contentsquare.com/privacy-center/',
  sources: [{ url: 'https://contentsquare.com/privacy-center/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
