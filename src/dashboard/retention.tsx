import type { Settings } from '../messages/settings.ts';
import { number } from '../ui/format.ts';
import { plural, text } from '../ui/text.ts';

const choices = [30, 90, 365] as const satisfies readonly Settings['days'][];

interface Props {
  readonly days: Settings['days'];
  readonly onChange: (days: Settings['days']) => void;
}

/** For how long visits are kept, and what forgetting them does to the disk. */
export function Retention({ days, onChange }: Props) {
  function choose(value: string): void {
    const chosen = choices.find((one) => String(one) === value);
    if (chosen) onChange(chosen);
  }
  return (
    <section>
      <h2>{text('record_days_title')}</h2>
      <p>
        <label>
          {text('record_days_label')}{' '}
          <select value={String(days)} onChange={({ currentTarget }) => choose(currentTarget.value)}>
            {choices.map((one) => (
              <option key={one} value={String(one)}>
                {text(plural('record_days', one), number(one))}
              </option>
            ))}
          </select>
        </label>
      </p>
      <p class="aside">{text('record_days_when')}</p>
      <p class="aside">{text('record_days_disk')}</p>
    </section>
  );
}
