import type { Vendor } from '../vendor.ts';

export default {
  id: 'google-funding-choices',
  name: 'Google Funding Choices',
  company: 'Google',
  kind: 'consent',
  marks: {
    request: [{ host: 'fundingchoicesmessages.google.com' }],
    cookie: ['FCCDCF', 'FCNEC'],
    global: ['googlefc', '__googlefc'],
  },
  explain: 'Asks you which ads and tracking you accept, or to switch off your ad blocker.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://support.google.com/adsense/answer/11606111', checked: '2026-11-22' },
    { url: 'https://github.com/stephane-schmidt/freecookie/releases/tag/v0.12.8', checked: '2026-11-22' },
  ],
} satisfies Vendor;
