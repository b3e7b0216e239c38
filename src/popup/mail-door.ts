import type { MailView } from '../messages/contract.ts';
import type { Settings } from '../messages/settings.ts';

/** How the part about opened messages asks and is switched. */
export interface MailDoor {
  /** Looks at the tab's opened messages now. */
  readonly look: (tabId: number) => Promise<MailView>;
  readonly turn: (to: Settings['mail']) => Promise<unknown>;
}
