import type { Mailer } from '../mailer.ts';

export default {
  id: 'postmark',
  name: 'Postmark',
  company: 'ActiveCampaign',
  mail: {
    hosts: ['pstmrk.it'],
    pixels: ['//pstmrk.it/open/{rest}'],
    links: [
      '//pstmrk.it/2s/{rest}',
      '//pstmrk.it/2ts/{rest}',
      '//pstmrk.it/3s/{rest}',
      '//pstmrk.it/3ts/{rest}',
      '//pstmrk.it/4s/{rest}',
      '/{digits}s/{any}/{any}/{any}/AQ/{any}/{number}/{any}',
      '/{digits}ts/{any}/{any}/{any}/AQ/{any}/{number}/{any}',
    ],
  },
  sources: [
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/Oliver-DoWhiz/DoWhiz/blob/main/api_reference_documentation/postmark_api/user-guide/tracking-links/README.md',
      checked: '2026-11-22',
    },
    { url: 'https://postmarkapp.com/developer/user-guide/tracking-links', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Mailer;
