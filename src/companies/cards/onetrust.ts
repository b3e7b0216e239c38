import type { Company } from '../company.ts';

export default {
  id: 'onetrust',
  name: 'OneTrust',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows the cookie banner on many sites and stores what people chose in it.',
  hosts: {
    'onetrust.com': 'consent',
    'cookielaw.org': 'consent',
    'cookiepro.com': 'consent',
    'onetrust.io': 'consent',
    'optanon.blob.core.windows.net': 'consent',
    'onetrust.mgr.consensu.org': 'consent',
    'cookiepedia.co.uk': 'consent',
  },
  listed: ['Optanon', 'OneTrust CMP'],
  privacy: 'https://www.onetrust.com/privacy-notice/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.onetrust.com/privacy-notice/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://developer.onetrust.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
