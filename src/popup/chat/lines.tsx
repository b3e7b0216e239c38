import type { ChatCard } from '../../signals/chat/card.ts';
import type { Finding, Reason } from '../../signals/finding.ts';
import type { Answerer } from '../../signals/vendor.ts';
import { sentence } from '../../ui/sentence.ts';
import { text, type MessageKey } from '../../ui/text.ts';
import { CertaintyMark } from '../certainty-mark.tsx';
import { CompanyCard } from '../company-card.tsx';
import { contactIn } from '../met.ts';
import { ReasonLine } from '../reason-line.tsx';
import { visible } from '../visible.ts';
import { certaintySentence, detailWords } from '../words.ts';
import { BeforeLine } from './before-line.tsx';
import { LawLine } from './law-line.tsx';
import { Line } from './line.tsx';

interface Props {
  readonly chat: ChatCard;
  readonly finding: Finding | undefined;
}

const kinds = {
  ai: 'chat_kind_ai',
  'ai-or-human': 'chat_kind_either',
  human: 'chat_kind_human',
  script: 'chat_kind_script',
} as const satisfies Readonly<Record<Answerer, MessageKey>>;

const disclosing: readonly string[] = ['notice', 'name', 'human'];
const ofPersons: readonly string[] = ['person', 'hours', 'away'];

function Reasons({ reasons }: { readonly reasons: readonly Reason[] }) {
  return (
    <ul>
      {reasons.map((reason) => (
        <ReasonLine key={`${reason.place} ${reason.found} ${reason.detail?.join(' ')}`} reason={reason} />
      ))}
    </ul>
  );
}

/** Words that fit phrases of ours, and what those say. They are our phrases, not a citation. */
function Fits({ words }: { readonly words: readonly Reason[] }) {
  return (
    <ul>
      {words.map(({ found, detail }) => (
        <li key={`${found} ${detail?.join(' ')}`}>
          {sentence('chat_words', <bdi>{visible(found)}</bdi>)}{' '}
          {detail && <span class="aside">{detailWords(detail)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Words that stand for one thing said; it does not unfold where there are none. */
function WordsLine({ says, words }: { readonly says: string; readonly words: readonly Reason[] }) {
  return <Line says={says}>{words.length > 0 ? () => <Fits words={words} /> : null}</Line>;
}

/** Who makes it, and how we know that it is there. What stands in it is said further down. */
function MakerLine({ chat: { company, name, certainty }, finding }: Props) {
  return (
    <Line
      says={
        <>
          {sentence('chat_maker', <bdi>{company ?? name}</bdi>)}{' '}
          <span class="aside">
            {text('chat_presence')} <CertaintyMark certainty={certainty} />
          </span>
        </>
      }
    >
      {() => (
        <>
          {company !== null && <CompanyCard company={company} />}
          {finding && (
            <>
              <h4>{text('how_title')}</h4>
              <p>{certaintySentence(certainty, contactIn(finding))}</p>
              <Reasons reasons={finding.reasons.filter(({ place }) => place !== 'words')} />
            </>
          )}
        </>
      )}
    </Line>
  );
}

/** Who answers by what its maker offers. That it is no more than that must not be folded away. */
function OfferLine({ answers }: Pick<ChatCard, 'answers'>) {
  const says = (
    <>
      {text(kinds[answers])} <span class="aside">{text('chat_kind_how')}</span>
    </>
  );
  return <Line says={says}>{null}</Line>;
}

/** What it says of itself, or why that is not known. */
function saidOf({ says, stands, words }: ChatCard): string {
  if (says === 'notice' && words.some(({ detail }) => detail?.[0] === 'human')) return text('chat_said_both');
  if (stands === 'loaded') return text('chat_said_loaded');
  return text(says === 'unread' && stands === 'open' ? 'chat_said_unreadable' : `chat_said_${says}`);
}

/** All that is known of a chat, line by line. What stands in it is the page's own text. */
export function Lines({ chat, finding }: Props) {
  const { answers, says, person, words, stands, used, before } = chat;
  const of = (which: readonly string[]) => words.filter(({ detail }) => detail && which.includes(detail[0]));
  return (
    <>
      <MakerLine chat={chat} finding={finding} />
      <OfferLine answers={answers} />
      {/* Where people answer, no notice is missed. */}
      {((says !== 'nothing' && says !== 'part') || answers !== 'human') && (
        <WordsLine says={saidOf(chat)} words={of(disclosing)} />
      )}
      {(person !== 'unseen' || (says !== 'unread' && says !== 'human')) && (
        <WordsLine says={text(`chat_person_${person}`)} words={of(ofPersons)} />
      )}
      <BeforeLine before={before} used={used} />
      {used === 'yes' && <Line says={text('chat_after')}>{null}</Line>}
      <LawLine answers={answers} says={says} stands={stands} />
      <p class="aside">{text('chat_unread')}</p>
    </>
  );
}
