import { useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';

/** Tells a visitor without an account where the draft is and how to keep it. */
export function AnonymousNote() {
  const t = useTranslations('intake');
  return (
    <Notice>
      <p className="text-small">
        {t('anonymousNote')} <TextLink href="/sign-up?next=/intake">{t('signUpToKeep')}</TextLink>
      </p>
    </Notice>
  );
}
