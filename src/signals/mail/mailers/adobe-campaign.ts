import type { Mailer } from '../mailer.ts';

export default {
  id: 'adobe-campaign',
  name: 'Adobe Campaign',
  company: 'Adobe',
  mail: {
    pixels: ['/r/?id=h{hex},{hex},{hex}'],
    links: ['/r/?id=h{hex},{hex},{hex}'],
  },
  sources: [
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/28e4b3312c32fe597f36ef89074d44b16564c60e/Unit%20Tests/MTBBlockedMessageTest.m',
      checked: '2026-11-22',
    },
    {
      url: 'https://experienceleague.adobe.com/en/docs/campaign/campaign-v8/analytics/tracking/personalized-links',
      checked: '2026-11-22',
    },
  ],
} satisfies Mailer;
