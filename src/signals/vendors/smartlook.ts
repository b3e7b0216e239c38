import type { Vendor } from '../vendor.ts';

export default {
  id: 'smartlook',
  name: 'Smartlook',
  company: 'Cisco',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'smartlook.com' }, { host: 'smartlook.cloud' }],
    global: ['smartlook'],
  },
  explain: 'Records how you move, click and scroll here so that the site can replay your visit.',
  optOut: { by: 'link', url: 'https://www.smartlook.com/opt-out/' },
  sources: [{ url: 'https://web.developer.smartlook.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
