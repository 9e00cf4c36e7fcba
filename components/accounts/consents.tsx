import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link.tsx';
import { TickField } from '@/components/ui/tick-field.tsx';
import { PURPOSES } from '@/lib/domain/access/consent.ts';

/** What somebody agrees to when they make an account: each purpose by itself, none ticked beforehand, only the first one needed. */
export function Consents() {
  const t = useTranslations('privacy');
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="pb-3">{t('agree.title')}</legend>
      {PURPOSES.map((purpose) => (
        <TickField key={purpose} name={`consent-${purpose}`} label={purpose === 'service' ? t('purposes.service') : t('agree.optional', { purpose: t(`purposes.${purpose}`) })} />
      ))}
      <p className="text-note text-ink-soft">
        {t('agree.lead')} <TextLink href="/privacy">{t('title')}</TextLink>
      </p>
    </fieldset>
  );
}
