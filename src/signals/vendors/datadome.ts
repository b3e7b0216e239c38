import type { Vendor } from '../vendor.ts';

export default {
  id: 'datadome',
  name: 'DataDome',
  company: 'DataDome',
  kind: 'fingerprinting',
  marks: {
    request: [{ host: 'datadome.co' }, { host: 'captcha-delivery.com' }],
    cookie: ['datadome'],
    global: ['ddjskey'],
  },
  identifiers: [{ place: 'cookie', name: 'datadome' }],
  explain: 'Reads the traits of your browser to tell whether you are a person or a program.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.datadome.co/docs/javascript-tag-customization', checked: '2026-11-22' },
    { url: 'https://docs.datadome.co/docs/cookie-session-storage', checked: '2026-11-22' },
  ],
} satisfies Vendor;
