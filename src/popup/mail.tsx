import { useEffect, useState } from 'preact/hooks';
import type { MailView } from '../messages/contract.ts';
import type { Settings } from '../messages/settings.ts';
import { text } from '../ui/text.ts';
import type { MailDoor } from './mail-door.ts';
import { MailVerdict } from './mail-verdict.tsx';

interface Props {
  readonly tabId: number;
  readonly door: MailDoor;
}

/** Milliseconds until it looks again while the view stays open: people go from message to message without leaving the page. */
const rest = 2000;

/** What a webmail's opened messages tell, and to whom; or the offer to look. */
export function Mail({ tabId, door }: Props) {
  const [view, setView] = useState<MailView | null>(null);
  const [turns, setTurns] = useState(0);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let state: 'open' | 'closed' = 'open';
    async function look(): Promise<void> {
      const seen = await door.look(tabId).catch((): MailView => ({ state: 'unreadable' }));
      if (state === 'closed') return;
      setView(seen);
      if (seen.state !== 'off') timer = setTimeout(() => void look(), rest);
    }
    void look();
    return () => {
      state = 'closed';
      clearTimeout(timer);
    };
  }, [tabId, door, turns]);

  function turn(to: Settings['mail']): void {
    void door.turn(to).then(() => setTurns(turns + 1));
  }

  if (!view) return null;
  if (view.state === 'off') {
    return (
      <section class="mail offer">
        <h2>{text('mail_offer_title')}</h2>
        <p>{text('mail_offer_text')}</p>
        <button type="button" onClick={() => turn('on')}>
          {text('mail_switch_on')}
        </button>
      </section>
    );
  }
  return (
    <section class="mail findings">
      <div class="mail-head">
        <h2>{text('mail_title')}</h2>
        <button type="button" onClick={() => turn('off')}>
          {text('mail_switch_off')}
        </button>
      </div>
      {view.state === 'read' ? <MailVerdict view={view} /> : <p class="aside">{text('mail_unreadable')}</p>}
    </section>
  );
}
