import { useTranslations } from 'next-intl';
import { TextLink } from '@/components/ui/text-link.tsx';

/** Leads from the totals to the list they can be computed from. */
export function ToInventory() {
  const t = useTranslations('intake.inventory');
  return (
    <p className="reading pb-8 text-small text-ink-soft">
      {t('inSectionLead')} <TextLink href="/intake/inventory">{t('inSection')}</TextLink>
    </p>
  );
}
