import type { Company } from '../company.ts';

export default {
  id: 'onetrust',
  name: 'OneTrust',
  hosts: {
    'onetrust.com': 'consent',
    'cookielaw.org': 'consent',
    'cookiepro.com': 'consent',
    'optanon.blob.core.windows.net': 'consent',
  },
  privacy: 'https://www.onetrust.com/privacy-notice/',
  sources: [{ url: 'https://www.onetrust.com/privacy-notice/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
