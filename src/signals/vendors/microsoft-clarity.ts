import type { Vendor } from '../vendor.ts';

export default {
  id: 'microsoft-clarity',
  name: 'Microsoft Clarity',
  company: 'Microsoft',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'clarity.ms' }],
    cookie: ['_clck', '_clsk'],
    global: ['clarity'],
  },
  explain: 'Records how you move, click and scroll here so that the site can replay your visit.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/clarity-setup', checked: '2026-11-22' },
    { url: 'https://learn.microsoft.com/en-us/clarity/setup-and-installation/cookie-list', checked: '2026-11-22' },
  ],
} satisfies Vendor;
