import type { Vendor } from '../vendor.ts';

export default {
  id: 'rebuy',
  name: 'Rebuy',
  company: 'Rebuy',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'rebuyengine.com' }],
    global: ['rebuyConfig'],
  },
  explain: 'Chooses what else to offer you by your basket and what you looked at before.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://developers.rebuyengine.com/reference/manual-installation', checked: '2026-11-22' }],
} satisfies Vendor;
