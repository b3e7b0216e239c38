import type { Company } from '../company.ts';

export default {
  id: 'optimizely',
  name: 'Optimizely',
  hosts: {
    'optimizely.com': 'experiment',
  },
  privacy: 'https://www.optimizely.com/legal/privacy-notice/',
  sources: [{ url: 'https://www.optimizely.com/legal/privacy-notice/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
