import type { Company } from '../company.ts';

export default {
  id: 'scripps',
  name: 'Scripps',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'American TV station owner behind Scripps News and Ion.',
  hosts: {
    'scripps.com': 'content',
    'ewscripps.com': 'content',
    'scrippsdigital.com': 'content',
    'scrippsnews.com': 'content',
    'iontelevision.com': 'content',
  },
  privacy: 'https://scripps.com/privacy-notice/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://scripps.com/privacy-notice/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
