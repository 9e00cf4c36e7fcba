import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { HelpSignIn } from '@/components/accounts/help-sign-in.tsx';
import { InviteUser } from '@/components/accounts/invite-user.tsx';
import { UserTable } from '@/components/accounts/user-table.tsx';
import { ClientMessages } from '@/components/layout/client-messages.tsx';
import { Notice } from '@/components/ui/notice.tsx';
import { PageHeading } from '@/components/ui/page-heading.tsx';
import { listUsers } from '@/lib/usecases/accounts/list-users.ts';
import { ask } from '@/lib/web/ask.ts';
import { viewer } from '@/lib/web/viewer.ts';
import { changeRoleAction, disableUserAction, endSessionsOfAction, inviteUserAction, makeResetLinkAction, removeSecondFactorAction } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('accounts'))('users.title') };
}

/** Who has an account, for the administrator. */
export default async function UsersPage({ searchParams }: PageProps<'/admin/users'>) {
  const users = await ask(listUsers, {});
  const person = await viewer();
  const t = await getTranslations('accounts');
  const say = await getTranslations('problems');
  const { problem, help } = await searchParams;
  const helped = users.find(({ id }) => id === help);
  return (
    <div className="page flex flex-col gap-10 py-8">
      <PageHeading title={t('users.title')} lead={t('users.lead', { count: users.length })} />
      {typeof problem === 'string' && say.has(problem) ? <Notice tone="bad" live="assertive" title={say(problem)} /> : null}
      <ClientMessages namespaces={['accounts']}>
        <UserTable users={users} changeRole={changeRoleAction} disable={disableUserAction} ownId={person.kind === 'person' ? person.userId : ''} />
        {helped ? <HelpSignIn key={helped.id} user={helped} makeLink={makeResetLinkAction} endSessions={endSessionsOfAction} dropCodes={removeSecondFactorAction} /> : null}
        <InviteUser invite={inviteUserAction} />
      </ClientMessages>
    </div>
  );
}
