import type { Company } from '../company.ts';

export default {
  id: 'twilio',
  name: 'Twilio',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Gathers what visitors do for companies with Segment, and sends their texts and mails.',
  hosts: {
    'segment.com': 'customer-data',
    'segment.io': 'customer-data',
    'segmentapis.com': 'customer-data',
    'sendgrid.net': 'marketing',
    'sendgrid.com': 'marketing',
    'twilio.com': 'utility',
    'twiliocdn.com': 'utility',
    'authy.com': 'utility',
  },
  listed: ['Segment'],
  privacy: 'https://www.twilio.com/en-us/legal/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.twilio.com/en-us/legal/privacy', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://segment.com/docs/connections/sources/catalog/libraries/website/javascript/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
