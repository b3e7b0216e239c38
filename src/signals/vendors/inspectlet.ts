import type { Vendor } from '../vendor.ts';

export default {
  id: 'inspectlet',
  name: 'Inspectlet',
  company: 'Inspectlet',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'inspectlet.com' }],
    global: ['__insp'],
  },
  explain: 'Records how you move, click and scroll here so that the site can replay your visit.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.inspectlet.com/', checked: '2026-11-22' }],
} satisfies Vendor;
