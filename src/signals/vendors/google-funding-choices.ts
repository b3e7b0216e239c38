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
  sources: [{ url: 'https://developers.google.com/funding-choices', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
