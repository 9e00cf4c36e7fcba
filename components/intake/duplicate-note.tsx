import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import type { IntakeView } from '@/lib/contracts/intake/intake-view.ts';

/** Tells of other companies of the same code or name that this person works on, and goes to them. */
export function DuplicateNote({ duplicates, choose }: { readonly duplicates: IntakeView['duplicates']; readonly choose: (form: FormData) => Promise<void> }) {
  const t = useTranslations('intake.companies');
  if (duplicates.length === 0) return null;
  return (
    <Notice tone="warning" title={t('duplicate')}>
      <ul>
        {duplicates.map(({ id, name }) => (
          <li key={id} className="flex flex-wrap items-center gap-3">
            {name ?? t('unnamed')}
            <form action={choose}>
              <input type="hidden" name="companyId" value={id} />
              <Button type="submit" size="dense" variant="secondary" aria-label={t('switchWhat', { name: name ?? t('unnamed') })}>
                {t('switch')}
              </Button>
            </form>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
