import { useTranslations } from 'next-intl';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { Button } from '@/components/ui/button.tsx';
import { CapacityChoice } from './capacity-choice.tsx';

/** Before the first question: how long it takes and what to have at hand. */
export function StartPage({ start }: { readonly start: (form: FormData) => Promise<void> }) {
  const t = useTranslations('intake');
  return (
    <div className="reading flex flex-col gap-6">
      <div>
        <h2 className="text-lead">{t('startNeeds')}</h2>
        <ul className="mt-2 list-disc pl-6">
          <li>{t('startNeed1')}</li>
          <li>{t('startNeed2')}</li>
          <li>{t('startNeed3')}</li>
        </ul>
      </div>
      <form action={start} className="flex flex-col items-start gap-6">
        <ClientMessages namespaces={['intake']}>
          <CapacityChoice />
        </ClientMessages>
        <Button type="submit">{t('start')}</Button>
      </form>
    </div>
  );
}
