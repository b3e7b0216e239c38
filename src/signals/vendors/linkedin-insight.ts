import type { Vendor } from '../vendor.ts';

export default {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  company: 'Microsoft',
  kind: 'social',
  marks: {
    request: [{ host: 'snap.licdn.com' }, { host: 'ads.linkedin.com' }, { host: 'www.linkedin.com', path: /^\/px\// }],
    cookie: ['li_fat_id'],
    global: ['_linkedin_partner_id', '_linkedin_data_partner_ids', 'lintrk'],
  },
  explain: 'Tells LinkedIn which pages you open here, to choose and count the ads you see there.',
  optOut: { by: 'link', url: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out' },
  sources: [
    { url: 'https://www.linkedin.com/help/lms/answer/a415868', checked: '2026-11-22' },
    { url: 'https://www.linkedin.com/legal/l/cookie-table', checked: '2026-11-22' },
  ],
} satisfies Vendor;
