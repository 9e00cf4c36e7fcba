import { classNames } from '@/components/ui/class-names.ts';

/** A few words of which one is chosen; pressing another sends a small form. */
export function SwitchRow({
  name,
  label,
  options,
  current,
  action,
}: {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly lang?: string }[];
  readonly current: string;
  readonly action: (form: FormData) => Promise<void>;
}) {
  return (
    <form action={action}>
      <div role="group" aria-label={label} className="flex items-center gap-x-3">
      {options.map((option) => (
        <button
          key={option.value}
          type="submit"
          name={name}
          value={option.value}
          lang={option.lang}
          aria-pressed={option.value === current}
          className={classNames('min-h-11 min-w-8 text-small underline-offset-4 hover:underline', option.value === current ? 'font-medium text-ink' : 'text-ink-soft')}
        >
          {option.label}
        </button>
      ))}
      </div>
    </form>
  );
}
