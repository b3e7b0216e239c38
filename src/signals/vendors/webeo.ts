import type { Vendor } from '../vendor.ts';

export default {
  id: 'webeo',
  name: 'Webeo',
  company: 'Lead Forensics',
  kind: 'personalization',
  marks: { request: [{ host: 'webeo.com' }] },
  explain: 'Looks up from your internet connection which company you work for, and changes the page by that.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.webeo.com/software-data-compliance/', checked: '2026-11-22' }],
} satisfies Vendor;
