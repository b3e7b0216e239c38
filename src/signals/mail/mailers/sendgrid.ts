import type { Mailer } from '../mailer.ts';

export default {
  id: 'sendgrid',
  name: 'SendGrid',
  company: 'Twilio',
  mail: {
    hosts: ['sendgrid.net'],
    pixels: ['/wf/open?upn={token}', '/ss/o/{token}/{any}/{any}/{any}'],
    links: [
      '/ls/click?upn={token}',
      '/wf/click?upn={token}',
      '/uni/ls/click?upn={token}',
      '/ss/c/{token}/{any}/{any}/{any}/{any}',
    ],
  },
  sources: [
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
    { url: 'https://docs.rs/sendgrid-api/0.3.1/sendgrid_api/types/struct.OpenTracking.html', checked: '2026-11-22' },
  ],
} satisfies Mailer;
