import type { Company } from '../company.ts';

export default {
  id: 'contentsquare',
  name: 'Contentsquare',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: 'Records clicks, scrolling and mouse paths for sites, also under the names Hotjar and Heap.',
  hosts: {
    'contentsquare.com': 'session-replay',
    'contentsquare.net': 'session-replay',
    'content-square.net': 'session-replay',
    'hotjar.com': 'session-replay',
    'hotjar.io': 'session-replay',
    'clicktale.net': 'session-replay',
    'clicktale.com': 'session-replay',
    'clicktalecdn.sslcs.cdngc.net': 'session-replay',
    'auryc.com': 'session-replay',
    'heapanalytics.com': 'analytics',
    'heap-api.com': 'analytics',
    'heap.io': 'analytics',
  },
  listed: ['Hotjar', 'Heap', 'Clicktale', 'ContentSquare'],
  privacy: 'https://contentsquare.com/privacy-center/',
  optOut: 'https://contentsquare.com/privacy-center/',
  contact: null,
  sources: [
    { url: 'https://contentsquare.com/privacy-center/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://contentsquare.com/press/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://contentsquare.com/blog/heap-joins-contentsquare/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://help.hotjar.com/hc/en-us/articles/115011640307', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
