import type { Vendor } from '../vendor.ts';

export default {
  id: 'smartlook',
  name: 'Smartlook',
  company: 'Cisco',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'smartlook.com' }, { host: 'smartlook.cloud' }],
    cookie: [/^SL_C_[\da-f]+_VID$/, /^SL_C_[\da-f]+_(KEY|SID)$/],
    global: ['smartlook'],
  },
  identifiers: [{ place: 'cookie', name: /^SL_C_[\da-f]+_VID$/ }],
  explain: 'Records how you move, click and scroll here so that the site can replay your visit.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://socket.dev/npm/package/smartlook-client/diff/8.0.0', checked: '2026-11-22' }],
} satisfies Vendor;
