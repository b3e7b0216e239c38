import type { Vendor } from '../vendor.ts';

export default {
  id: 'truconversion',
  name: 'TruConversion',
  company: 'TruConversion',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'truconversion.com' }],
  },
  explain: 'Records how you move, click and fill in forms here so that the site can replay it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
