import { VerdictShape } from './verdict-mark.tsx';

/** What is wrong with a field, in the same words as the error summary; read out together with the field by its `aria-describedby`. */
export function FieldMessage({ id, text }: { readonly id: string; readonly text: string }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-small font-medium text-unmet">
      <span className="mt-1 flex-none">
        <VerdictShape outcome="faulty" size={16} />
      </span>
      <span>{text}</span>
    </p>
  );
}
