import { buttonLook } from '@/components/ui/button-look.ts';

/** The button to the organisation's own sign-in; a plain form, because it leads to another site. */
export function ProviderForm({ label, fields }: { readonly label: string; readonly fields: Readonly<Record<string, string>> }) {
  return (
    <form method="post" action="/sign-in/provider">
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className={buttonLook('secondary', 'roomy')}>{label}</button>
    </form>
  );
}
