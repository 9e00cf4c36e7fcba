import { useTranslations } from 'next-intl';
import { SwitchRow } from './switch-row.tsx';

/** System, light, dark. The choice is a cookie that the server reads, so no page flashes and no inline script is needed. */
export function ThemeSwitch({ current, action }: { readonly current: string; readonly action: (form: FormData) => Promise<void> }) {
  const t = useTranslations('common.theme');
  const options = [
    { value: 'system', label: t('system') },
    { value: 'light', label: t('light') },
    { value: 'dark', label: t('dark') },
  ];
  return <SwitchRow name="theme" label={t('label')} options={options} current={current} action={action} />;
}
