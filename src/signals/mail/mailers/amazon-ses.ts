import type { Mailer } from '../mailer.ts';

export default {
  id: 'amazon-ses',
  name: 'Amazon SES',
  company: 'Amazon',
  mail: {
    hosts: ['awstrack.me'],
    pixels: ['//awstrack.me/I0/{rest}', '/CI0/{ses}/{any}', '/I0/{ses}/{any}'],
    links: [
      '//awstrack.me/L0/{rest}',
      '//awstrack.me/CL0/{rest}',
      '/CL0/http{rest}/{number}/{ses}/{any}',
      '/L0/http{rest}/{number}/{ses}/{any}',
    ],
  },
  sources: [
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/28e4b3312c32fe597f36ef89074d44b16564c60e/Unit%20Tests/MTBBlockedMessageTest.m',
      checked: '2026-11-22',
    },
    { url: 'https://docs.aws.amazon.com/ses/latest/APIReference/API_TrackingOptions.md', checked: '2026-11-22' },
  ],
} satisfies Mailer;
