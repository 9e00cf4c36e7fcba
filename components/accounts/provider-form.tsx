import { buttonLook } from '@/components/ui/button-look.ts';
import { TextField } from '@/components/ui/text-field.tsx';

/** The button to the organisation's own sign-in; a plain form, because it leads to another site. `password` is the label of a box for one's own. */
export function ProviderForm({ label, fields, password }: { readonly label: string; readonly fields: Readonly<Record<string, string>>; readonly password?: string }) {
  return (
    <form method="post" action="/sign-in/provider" className="flex max-w-md flex-col items-start gap-6">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {password === undefined ? null : (
        <div className="w-full">
          <TextField name="linkPassword" label={password} type="password" autoComplete="current-password" />
        </div>
      )}
      <button className={buttonLook('secondary', 'roomy')}>{label}</button>
    </form>
  );
}
