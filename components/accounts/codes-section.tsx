import { useFormatter, useTranslations } from 'next-intl';
import { Disclosure } from '@/components/ui/disclosure.tsx';
import { ShortForm } from '@/components/ui/short-form.tsx';
import type { CodesView } from '@/lib/contracts/accounts/account-view.ts';
import type { FormState } from '@/lib/contracts/form-state.ts';
import { RecoveryCodesForm, type CodesAction } from './recovery-codes-form.tsx';

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** One's sign-in codes: whether they are asked for, new recovery codes, turning them on or off. */
export function CodesSection({ codes, hasPassword, begin, renew, drop }: { readonly codes: CodesView; readonly hasPassword: boolean; readonly begin: Action; readonly renew: CodesAction; readonly drop: Action }) {
  const t = useTranslations('accounts.codes');
  const format = useFormatter();
  return (
    <section aria-labelledby="codes" className="flex flex-col gap-4">
      <h2 id="codes" className="text-lead">
        {t('title')}
      </h2>
      {codes.since === null ? (
        <>
          <p className="reading text-small text-ink-soft">{t('offText')}</p>
          <ShortForm action={begin} submit={t('turnOn')} variant="secondary" fields={hasPassword ? [{ name: 'ownPassword', label: t('ownPassword'), type: 'password', autoComplete: 'current-password' }] : []} />
        </>
      ) : (
        <>
          <p className="reading">{t('onSince', { day: format.dateTime(new Date(codes.since), { dateStyle: 'medium' }), left: codes.recoveryCodesLeft })}</p>
          <Disclosure summary={t('renew')}>
            <p className="reading pb-3">{t('renewText')}</p>
            <RecoveryCodesForm action={renew} heading={null} submit={t('renew')} next="/account" />
          </Disclosure>
          {codes.mustHave ? (
            <p className="reading text-small text-ink-soft">{t('mustHave')}</p>
          ) : (
            <Disclosure summary={t('turnOff')}>
              <p className="reading pb-3">{t('turnOffText')}</p>
              <ShortForm action={drop} submit={t('turnOff')} variant="secondary" fields={[{ name: 'code', label: t('code'), hint: t('codeHint'), autoComplete: 'one-time-code' }]} />
            </Disclosure>
          )}
        </>
      )}
    </section>
  );
}
