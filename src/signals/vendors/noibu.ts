import type { Vendor } from '../vendor.ts';

export default {
  id: 'noibu',
  name: 'Noibu',
  company: 'Noibu',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'noibu.com' }],
  },
  explain: 'Records your visit and the errors you meet, so that the shop can watch what went wrong.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://help.noibu.com/articles/9602865232-manual-script-deployment', checked: '2026-11-22' }],
} satisfies Vendor;
