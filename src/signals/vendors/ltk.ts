import type { Vendor } from '../vendor.ts';

export default {
  id: 'ltk',
  name: 'LTK (rewardStyle)',
  company: 'LTK',
  kind: 'advertising',
  marks: {
    request: [{ host: 'rewardstyle.com' }],
  },
  explain: 'Notes that you came or left through an advertising link, so that somebody is paid if you buy.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
