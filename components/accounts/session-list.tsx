import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { Table } from '@/components/ui/table.tsx';
import type { AccountView } from '@/lib/contracts/accounts/account-view.ts';
import { deviceName } from './device-name.ts';

/** Where one's account is signed in. */
export function SessionList({ sessions, end }: { readonly sessions: AccountView['sessions']; readonly end: (form: FormData) => Promise<void> }) {
  const t = useTranslations('accounts.sessions');
  const format = useFormatter();
  const time = (at: string) => format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <Table
      caption={t('title')}
      captionHidden
      rows={sessions}
      rowKey={(session) => session.id}
      columns={[
        {
          id: 'device',
          title: t('device'),
          names: true,
          cell: (session) => (
            <>
              {deviceName(session.device) ?? t('unknownDevice')}
              {session.current ? <span className="text-ink-soft"> · {t('current')}</span> : null}
            </>
          ),
        },
        { id: 'started', title: t('started'), cell: (session) => <time dateTime={session.startedAt}>{time(session.startedAt)}</time> },
        { id: 'seen', title: t('seen'), cell: (session) => <time dateTime={session.lastSeenAt}>{time(session.lastSeenAt)}</time> },
        {
          id: 'end',
          title: t('end'),
          cell: (session) =>
            session.current ? null : (
              <form action={end}>
                <input type="hidden" name="sessionId" value={session.id} />
                <Button type="submit" size="dense" variant="quiet">
                  {t('signOut')}
                  <span className="sr-only"> {deviceName(session.device) ?? t('unknownDevice')}</span>
                </Button>
              </form>
            ),
        },
      ]}
    />
  );
}
