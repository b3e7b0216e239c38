import type { Vendor } from '../vendor.ts';

export default {
  id: 'taboola',
  name: 'Taboola',
  company: 'Taboola',
  kind: 'advertising',
  marks: {
    request: [{ host: 'taboola.com' }, { host: 'taboolasyndication.com' }],
    cookie: ['t_gid', 't_pt_gid'],
    storage: ['taboola global:user-id'],
    global: ['_taboola', 'TRCImpl'],
  },
  explain: 'Shows ads that look like articles, chosen by what you have read before.',
  optOut: { by: 'link', url: 'https://www.taboola.com/policies/opt-out' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/31d151b53d412c7b7d68dbacf93ce254ed31066b/modules/taboolaIdSystem.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
