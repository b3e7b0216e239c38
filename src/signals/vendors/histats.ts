import type { Vendor } from '../vendor.ts';

export default {
  id: 'histats',
  name: 'Histats',
  company: 'Histats',
  kind: 'analytics',
  marks: {
    request: [{ host: 'histats.com' }],
    cookie: [/^Hst(Cfa|Cla|Cmu|Pn|Pt|Cnv|Cns)\d+$/],
    global: ['_Hasync'],
  },
  explain: 'Counts your visits, and shows the site where you come from and which pages you open.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
