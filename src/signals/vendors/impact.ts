import type { Vendor } from '../vendor.ts';

export default {
  id: 'impact',
  name: 'impact.com',
  company: 'impact.com',
  kind: 'advertising',
  marks: {
    request: [
      { host: 'ojrq.net' },
      { host: 'pxf.io' },
      { host: 'sjv.io' },
      { host: 'evyy.net' },
      { host: '7eer.net' },
      { host: 'impactcdn.com' },
      { host: 'impactradius-event.com' },
    ],
    cookie: ['IR_PI', /^IR_\d+$/, 'IR_gbd'],
    global: ['ImpactRadiusEvent'],
  },
  identifiers: [
    { place: 'cookie', name: 'IR_PI' },
    { place: 'cookie', name: /^IR_\d+$/ },
    { place: 'cookie', name: 'brwsr', host: 'ojrq.net' },
  ],
  explain: 'Notes that you came or left through an advertising link, so that somebody is paid if you buy.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
