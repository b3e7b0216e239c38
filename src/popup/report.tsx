import type { ComponentChildren } from 'preact';
import type { VisitRow } from '../ledger/schema.ts';
import type { TabView } from '../messages/contract.ts';
import { text } from '../ui/text.ts';
import { sentence } from '../ui/sentence.ts';
import { AdsPart } from './ads-part.tsx';
import { BlindSpots } from './blind-spots.tsx';
import { Chats } from './chats.tsx';
import { Consent } from './consent.tsx';
import { Everyone } from './everyone.tsx';
import { FindingGroup } from './finding-group.tsx';
import { groupsOf } from './groups.ts';
import { Identifiers } from './identifiers.tsx';
import { LabelsPart } from './labels-part.tsx';
import { PricesPart } from './prices-part.tsx';
import { Statement } from './statement.tsx';
import { Stranger } from './stranger.tsx';
import { VerdictLead } from './verdict-lead.tsx';
import { Weight } from './weight.tsx';

interface Props {
  readonly visit: VisitRow;
  readonly optOuts: TabView['optOuts'];
  readonly ads: TabView['ads'];
  readonly consent: TabView['consent'];
  readonly chats: TabView['chats'];
  readonly prices: TabView['prices'];
  readonly labels: TabView['labels'];
  readonly elsewhere: TabView['elsewhere'];
  readonly tabId: number;
  /** Stands below the verdict. */
  readonly children?: ComponentChildren;
}

/** What was seen of one visit: the verdict, what it rests on, and everyone who was there. */
export function Report({ visit, optOuts, ads, consent, chats, prices, labels, elsewhere, tabId, children }: Props) {
  const { status, error, findings, thirdParties } = visit;
  // A page that came, but not to its end, did load.
  const failed = status === null && error !== null;
  const groups = groupsOf(findings);
  return (
    <>
      {failed ? (
        <Statement title={text('failed_title')} body={sentence('failed_text', <code dir="ltr">{error}</code>)} />
      ) : (
        <VerdictLead visit={visit} labels={labels} />
      )}
      {children}
      <Chats chats={chats} findings={findings} />
      {groups.length > 0 && (
        <section class="findings">
          <h2>{text('findings_title')}</h2>
          {groups.map((group) => (
            <FindingGroup key={group.kind} group={group} optOuts={optOuts} />
          ))}
        </section>
      )}
      {prices && <PricesPart card={prices} />}
      {labels && !failed && <LabelsPart labels={labels} tabId={tabId} />}
      {ads && <AdsPart seen={ads} />}
      {consent && <Consent said={consent} />}
      {thirdParties.length > 0 && <Everyone visit={visit} elsewhere={elsewhere} />}
      <Identifiers visit={visit} />
      <Weight visit={visit} />
      {!failed && <Stranger tabId={tabId} />}
      {!failed && <BlindSpots gaps={visit.gaps} />}
    </>
  );
}
