import type { Company } from '../company.ts';

export default {
  id: 'twilio',
  name: 'Twilio',
  hosts: {
    'segment.com': 'customer-data',
    'segment.io': 'customer-data',
    'sendgrid.net': 'marketing',
    'sendgrid.com': 'marketing',
    'twilio.com': 'utility',
  },
  privacy: 'https://www.twilio.com/en-us/legal/privacy',
  sources: [{ url: 'https://www.twilio.com/en-us/legal/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
