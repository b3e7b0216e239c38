import type { Vendor } from '../vendor.ts';

export default {
  id: 'intellimize',
  name: 'Webflow Optimize (Intellimize)',
  company: 'Webflow',
  kind: 'experiment',
  marks: { request: [{ host: 'intellimize.co' }, { host: 'intellimizeio.com' }], global: ['intellimize'] },
  explain: 'Lets a model choose which version of this page you see, and learns from how you react.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/justinhelmer/intellimize-next/blob/113d10c6debad71ba92c21e97d819302448d3109/src/app/layout.tsx',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
