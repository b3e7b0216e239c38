import type { ShownTab } from '../messages/tab.ts';
import type { Answered } from './asking.ts';
import type { MailDoor } from './mail-door.ts';
import { MailPart } from './mail-part.tsx';
import { Notices } from './notices.tsx';
import { RecordLine } from './record-line.tsx';
import { Report } from './report.tsx';
import { isSpecial } from './special-page.ts';
import { Special } from './special.tsx';
import { Unseen } from './unseen.tsx';
import { Withheld } from './withheld.tsx';

interface Props {
  readonly answer: Answered;
  readonly onRetry: () => void;
  readonly onReload: (tab: ShownTab) => void;
  readonly onAllow: (tab: ShownTab) => void;
  readonly mail: MailDoor;
}

/** Why there is nothing to say of a tab, and the way on if there is one. */
function Nothing({ tab, onReload, onAllow }: Pick<Props, 'onReload' | 'onAllow'> & { readonly tab: ShownTab }) {
  if (isSpecial(tab.url)) return <Special />;
  if (tab.access === 'withheld') return <Withheld url={tab.url} onAllow={() => onAllow(tab)} />;
  return <Unseen onReload={() => onReload(tab)} />;
}

/** What the worker says of a tab, or why it has nothing to say. */
export function Answer({ answer: { tab, view, stale }, onRetry, onReload, onAllow, mail }: Props) {
  const part = <MailPart tab={tab} door={mail} />;
  return (
    <>
      <Notices notices={view.notices} {...(stale ? { onRetry } : {})} />
      {view.visit && (
        <Report
          key={view.visit.id}
          visit={view.visit}
          optOuts={view.optOuts}
          ads={view.ads}
          consent={view.consent}
          chats={view.chats}
          prices={view.prices}
          labels={view.labels}
          elsewhere={view.elsewhere}
          tabId={tab.id}
        >
          {part}
        </Report>
      )}
      {!view.visit && <Nothing tab={tab} onReload={onReload} onAllow={onAllow} />}
      {!view.visit && part}
      <RecordLine visit={view.visit} tabId={tab.id} />
    </>
  );
}
