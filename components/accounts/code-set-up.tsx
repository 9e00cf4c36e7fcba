import { useTranslations } from 'next-intl';
import type { SecondFactorSetUp } from '@/lib/contracts/accounts/sign-in.ts';
import { QrCode } from './qr-code.tsx';
import { RecoveryCodesForm, type CodesAction } from './recovery-codes-form.tsx';

/** Setting sign-in codes up: put the account into an app, then give the first code; the recovery codes follow. */
export function CodeSetUp({ setUp, action, next }: { /** Null once it is done: then the form shows what came of it. */ readonly setUp: SecondFactorSetUp | null; readonly action: CodesAction; readonly next: string }) {
  const t = useTranslations('accounts.codes');
  return (
    <div className="flex flex-col gap-6" data-code-set-up>
      {setUp === null ? null : (
        <section aria-labelledby="code-app" className="flex flex-col gap-3">
          <h2 id="code-app" className="text-lead">
            {t('step1')}
          </h2>
          <p className="reading">{t('step1Text')}</p>
          <QrCode text={setUp.uri} label={t('qr')} />
          <p className="reading text-small">
            {t('key')}
            <br />
            <code className="figures break-words" data-code-key>
              {setUp.key}
            </code>
          </p>
        </section>
      )}
      <RecoveryCodesForm action={action} heading={setUp === null ? null : t('step2')} submit={t('confirm')} next={next} />
    </div>
  );
}
