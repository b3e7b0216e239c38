import type { Vendor } from '../vendor.ts';

export default {
  id: 'human-security',
  name: 'HUMAN Bot Defender',
  company: 'HUMAN Security',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'px-cdn.net' }, { host: 'px-cloud.net' }, { host: 'px-client.net' }, { host: 'perimeterx.net' }],
    ownHost: [{ path: /^\/[A-Za-z\d]{8}\/init\.js$/ }],
    cookie: ['_px2', '_px3', '_pxvid', '_pxhd'],
    global: ['_pxAppId'],
  },
  identifiers: [
    { place: 'cookie', name: '_pxvid' },
    { place: 'cookie', name: '_pxhd' },
  ],
  explain: 'Reads the traits of your browser to tell whether you are a person or a program.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.humansecurity.com/applications-and-accounts/docs/cookies', checked: '2026-11-22' }],
} satisfies Vendor;
