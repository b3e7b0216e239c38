import type { Company } from '../company.ts';

export default {
  id: 'optimizely',
  name: 'Optimizely',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows people different versions of a page for site owners and counts which one works better.',
  hosts: {
    'optimizely.com': 'experiment',
    'optimizelyedit.com': 'experiment',
    'optimizely.net': 'experiment',
    'episerver.net': 'content',
    'episerver.com': 'content',
    'zaius.com': 'customer-data',
    'idio.co': 'personalization',
    'peerius.com': 'recommendation',
    'welcomesoftware.com': 'marketing',
    'newscred.com': 'marketing',
  },
  listed: ['Optimizely', 'EpiServer', 'Zaius', 'Ido', 'Peerius'],
  privacy: 'https://www.optimizely.com/legal/privacy-notice/',
  optOut: 'https://www.optimizely.com/legal/opt-out/',
  contact: { mail: 'privacy@optimizely.com' },
  sources: [
    { url: 'https://www.optimizely.com/legal/privacy-notice/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.optimizely.com/company/press/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
