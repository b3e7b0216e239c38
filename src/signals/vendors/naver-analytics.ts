import type { Vendor } from '../vendor.ts';

export default {
  id: 'naver-analytics',
  name: 'Naver Analytics',
  company: 'Naver',
  kind: 'analytics',
  marks: {
    request: [{ host: 'wcs.naver.net' }, { host: 'wcs.naver.com' }],
    global: ['wcs_add'],
  },
  identifiers: [{ place: 'cookie', name: 'NNB', host: 'naver.com' }],
  explain: 'Counts your visits for the site and tells Naver what you do after clicking its ads.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://naver.github.io/conversion-tracking/pages/01_script_guide_wcstrans', checked: '2026-11-22' },
  ],
} satisfies Vendor;
