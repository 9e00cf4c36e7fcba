import { useTranslations } from 'next-intl';
import { SwitchRow } from './switch-row.tsx';

/** 中文 / English, each in its own language. Works without script. */
export function LanguageSwitch({ current, action }: { readonly current: string; readonly action: (form: FormData) => Promise<void> }) {
  const t = useTranslations('common.language');
  const options = [
    { value: 'zh', label: '中文', lang: 'zh-CN' },
    { value: 'en', label: 'English', lang: 'en' },
  ];
  return <SwitchRow name="language" label={t('label')} options={options} current={current} action={action} />;
}
