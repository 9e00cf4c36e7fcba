import { useFormatter, useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button.tsx';
import { SelectBox } from '@/components/ui/select-box.tsx';
import { TextLink } from '@/components/ui/text-link.tsx';
import { Table } from '@/components/ui/table.tsx';
import { ROLES, type UserRow } from '@/lib/contracts/accounts/account-view.ts';

type Act = (form: FormData) => Promise<void>;

/** Everybody with an account, what they may do, and whether they still may sign in. */
export function UserTable({ users, changeRole, disable, ownId }: { readonly users: readonly UserRow[]; readonly changeRole: Act; readonly disable: Act; readonly ownId: string }) {
  const t = useTranslations('accounts.users');
  const roles = useTranslations('accounts.roles');
  const format = useFormatter();
  return (
    <Table
      dense
      caption={t('title')}
      captionHidden
      rows={users}
      rowKey={(user) => user.id}
      columns={[
        { id: 'name', title: t('name'), names: true, cell: (user) => user.name },
        { id: 'email', title: t('email'), cell: (user) => user.email },
        {
          id: 'role',
          title: t('role'),
          cell: (user) =>
            user.id === ownId || user.disabled ? (
              roles(user.role)
            ) : (
              <form action={changeRole} className="flex items-center gap-2">
                <input type="hidden" name="userId" value={user.id} />
                <input type="hidden" name="version" value={user.version} />
                <SelectBox name="role" defaultValue={user.role} aria-label={t('roleOf', { name: user.name })} dense>
                  {ROLES.map((role) => (
                    <option key={role} value={role}>
                      {roles(role)}
                    </option>
                  ))}
                </SelectBox>
                <Button type="submit" size="dense" variant="quiet">
                  {t('changeRole')}
                </Button>
              </form>
            ),
        },
        { id: 'since', title: t('since'), cell: (user) => <time dateTime={user.createdAt}>{format.dateTime(new Date(user.createdAt), { dateStyle: 'medium' })}</time> },
        {
          id: 'state',
          title: t('state'),
          cell: (user) =>
            user.disabled ? (
              <span className="text-ink-soft">{t('disabled')}</span>
            ) : user.id === ownId ? (
              t('active')
            ) : (
              <div className="flex flex-wrap items-center gap-x-3">
                <TextLink href={`/admin/users?help=${user.id}#help`} className="inline-flex min-h-8 items-center text-small pointer-coarse:min-h-11">
                {t('help')}
                <span className="sr-only"> {user.name}</span>
              </TextLink>
              <form action={disable}>
                <input type="hidden" name="userId" value={user.id} />
                <input type="hidden" name="version" value={user.version} />
                <Button type="submit" size="dense" variant="quiet">
                  {t('disable')}
                  <span className="sr-only"> {user.name}</span>
                </Button>
              </form>
              {user.hasCodes ? <span className="text-ink-soft">{t('codes')}</span> : null}
              </div>
            ),
        },
      ]}
    />
  );
}
