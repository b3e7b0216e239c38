import { partsOf } from './parts.ts';

/** A webmail, by its address alone, and where an opened message stands in its page. */
export interface Webmail {
  /** Hosts, with their subdomains; none where everybody may run it. */
  readonly hosts: readonly string[];
  /** A parameter that its addresses have, for those without hosts. */
  readonly query?: string;
  /** Selectors of what holds the body of a message: an element, or a frame of the same origin. */
  readonly bodies: readonly string[];
}

/**
 * The webmails Telltale can look into. Checked 2026-11-22 in public code that reads them; Proton's own
 * is at https://github.com/ProtonMail/WebClients (`MessageBodyIframe`), Roundcube's at
 * https://github.com/roundcube/roundcubemail (`skins/elastic/templates/message.html`).
 */
const webmails: readonly Webmail[] = [
  { hosts: ['mail.google.com'], bodies: ['.ii.gt', '.a3s'] },
  {
    hosts: [
      'outlook.live.com',
      'outlook.office.com',
      'outlook.office365.com',
      'outlook.cloud.microsoft',
      'outlook.cn',
      'outlook.office365.us',
    ],
    // The label is in the person's language, so the others come first.
    bodies: ['[id^="UniqueMessageBody"]', '[role="document"]', '[aria-label*="Message body" i]'],
  },
  { hosts: ['mail.yahoo.com', 'mail.aol.com'], bodies: ['[data-test-id="message-view-body-content"]'] },
  { hosts: ['mail.proton.me', 'mail.protonmail.com'], bodies: ['iframe[data-testid="content-iframe"]'] },
  { hosts: ['app.fastmail.com', 'www.fastmail.com', 'betaapp.fastmail.com'], bodies: ['.v-Message-body'] },
  // Every installation has its own host; every address of its mailboxes says what it is doing.
  { hosts: [], query: '_task=mail', bodies: ['#messagebody', '.message-htmlpart'] },
];

function isAt(host: string, hosts: readonly string[]): boolean {
  return hosts.some((one) => host === one || host.endsWith(`.${one}`));
}

/** The webmail that a tab's address says it shows, or null. Nothing of the page is read for it. */
export function webmailOf(url: string): Webmail | null {
  const parts = partsOf(url);
  if (!parts) return null;
  const isShown = ({ hosts, query }: Webmail) =>
    isAt(parts.host, hosts) || (query !== undefined && parts.query.includes(query));
  return webmails.find(isShown) ?? null;
}
