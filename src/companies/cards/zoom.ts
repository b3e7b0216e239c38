import type { Company } from '../company.ts';

export default {
  id: 'zoom',
  name: 'Zoom',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Runs video calls and chat helpers on company pages.',
  hosts: {
    'zoom.us': 'video',
    'zoom.com': 'video',
    'zoomgov.com': 'video',
    'solvvy.com': 'ai-chat',
  },
  privacy: 'https://www.zoom.com/en/trust/privacy/privacy-statement/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.zoom.com/en/trust/privacy/privacy-statement/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.zoom.com/en/about/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
