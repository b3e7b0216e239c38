import type { ChatCard } from '../../signals/chat/card.ts';
import { sentence } from '../../ui/sentence.ts';
import { text } from '../../ui/text.ts';
import { Line } from './line.tsx';

/** Regulation (EU) 2024/1689, in the Official Journal. */
const act = 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj';

/**
 * What the law says, where a program may answer, by what the maker offers or by the chat's own words, and its words
 * were read when it stood open. Never whether it was kept to: nobody can see that from here.
 */
export function LawLine({ answers, says, stands }: Pick<ChatCard, 'answers' | 'says' | 'stands'>) {
  const isHinted = says === 'notice' || says === 'name';
  if (stands !== 'open' || says === 'human' || says === 'unread') return null;
  if (answers === 'human' && !isHinted) return null;
  return (
    <Line says={text('chat_law')}>
      {() => (
        <>
          <p>{text('chat_law_text')}</p>
          <p class="aside">{text('chat_law_limits')}</p>
          <p>
            <a href={act} target="_blank" rel="noreferrer">
              {sentence('chat_law_source', <bdi dir="ltr">eur-lex.europa.eu</bdi>)}
            </a>
          </p>
        </>
      )}
    </Line>
  );
}
