import type { Vendor } from '../vendor.ts';

export default {
  id: 'glassbox',
  name: 'Glassbox',
  company: 'Glassbox',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'glassboxdigital.io' }, { host: 'glassboxcdn.com' }, { host: 'sessioncam.com' }],
    cookie: ['_cls_v', '_cls_s'],
    global: ['SessionCamRecorder'],
  },
  identifiers: [
    { place: 'cookie', name: '_cls_v' },
    { place: 'cookie', name: '_cls_s' },
  ],
  explain: 'Records your visit (movements, clicks and what happens on the page) so that the company can replay it.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://gist.github.com/Firminator/starred', checked: '2026-11-22' },
  ],
} satisfies Vendor;
