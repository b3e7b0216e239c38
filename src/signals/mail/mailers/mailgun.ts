import type { Mailer } from '../mailer.ts';

export default {
  id: 'mailgun',
  name: 'Mailgun',
  company: 'Sinch',
  mail: {
    hosts: ['mailgun.org', 'mailgun.net'],
    pixels: ['/o/eJ{token}'],
    links: ['/c/eJ{token}'],
  },
  sources: [
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/28e4b3312c32fe597f36ef89074d44b16564c60e/Unit%20Tests/MTBBlockedMessageTest.m',
      checked: '2026-11-22',
    },
    {
      url: 'https://documentation.mailgun.com/docs/mailgun/user-manual/tracking-messages/tracking-opens',
      checked: '2026-11-22',
    },
  ],
} satisfies Mailer;
