import type { Vendor } from '../vendor.ts';

export default {
  id: 'omnisend',
  name: 'Omnisend',
  company: 'Omnisend',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'omnisnippet1.com' }],
    cookie: ['omnisendContactID', 'omnisendSessionID'],
    global: ['omnisend'],
    mail: {
      hosts: ['soundestlink.com', 'omnisendlink.com'],
      pixels: ['/transactional/track/{hash}?signature={hash}'],
      links: ['//soundestlink.com/link/{rest}', '//omnisendlink.com/link/{rest}'],
    },
  },
  identifiers: [{ place: 'cookie', name: 'omnisendContactID' }],
  explain: 'Follows your visits, ties them to your e-mail once it knows it, and sends you mail chosen by that.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://api-docs.omnisend.com/reference/javascript-snippet.md', checked: '2026-11-22' },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
