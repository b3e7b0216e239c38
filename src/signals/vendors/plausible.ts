import type { Vendor } from '../vendor.ts';

export default {
  id: 'plausible',
  name: 'Plausible',
  company: 'Plausible',
  kind: 'analytics',
  marks: {
    request: [{ host: 'plausible.io' }],
  },
  explain: 'Counts visits to this page, without giving you a number to recognise you by.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://plausible.io/docs/plausible-script', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://plausible.io/data-policy', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
