import { factKinds, type Comparison, type Difference } from '../../signals/stranger/fact.ts';
import { number } from '../../ui/format.ts';
import { LongList } from '../../ui/long-list.tsx';
import { plural, text } from '../../ui/text.ts';
import { DifferenceRow } from './difference-row.tsx';
import { kindWords } from './words.ts';

function verdictOf({ differences, compared }: Comparison): string {
  const count = differences.filter(({ manner }) => manner === 'differs').length;
  if (count > 0) return text(plural('stranger_differ', count), number(count));
  if (differences.length > 0) return text('stranger_only_changes');
  return text(compared > 0 ? 'stranger_none' : 'stranger_nothing');
}

function keyOf({ label, yours, theirs }: Difference): string {
  return [label, yours, ...theirs].join('\n');
}

/** What a comparison came to: differences by kind, and what that does not prove. */
export function ComparisonView({ comparison }: { readonly comparison: Comparison }) {
  const { differences, compared, apart } = comparison;
  const byScript = differences.some(({ maker }) => maker === 'script');
  return (
    <>
      <p class="strong">{verdictOf(comparison)}</p>
      {compared > 0 && <p class="aside">{text(plural('stranger_compared', compared), number(compared))}</p>}
      {differences.length > 0 && <p>{text('stranger_why')}</p>}
      {factKinds.map((kind) => {
        const some = differences.filter((one) => one.kind === kind);
        if (some.length === 0) return null;
        return (
          <div key={kind}>
            <h3>{kindWords(kind)}</h3>
            <LongList items={some} keyOf={keyOf}>
              {(difference) => <DifferenceRow difference={difference} />}
            </LongList>
          </div>
        );
      })}
      {byScript && <p class="aside note">{text('stranger_by_script_text')}</p>}
      {apart > 0 && <p class="aside note">{text(plural('stranger_apart', apart), number(apart))}</p>}
    </>
  );
}
